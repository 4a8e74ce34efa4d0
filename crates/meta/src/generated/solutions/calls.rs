// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `solutions`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{App, Client, Waba};
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl App {
    /// Create a multi-partner solution with the app of a partner.
    ///
    /// The partner must accept before the solution is active. Permissions are those that owner and
    /// partner get on the accounts of clients.
    ///
    /// `POST /{app_id}/whatsapp_business_solution`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::{CreateSolution, SolutionGrant};
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateSolution::new(
    ///     "Example Solution",
    ///     "670843887433848",
    ///     [SolutionGrant::Messaging],
    ///     [SolutionGrant::Messaging],
    /// );
    /// let created = app.create_solution(&request).await?;
    /// println!("{:?}", created.solution_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_solution(&self, body: &CreateSolution) -> Call<SolutionCreated> {
        self.core.request(&CREATE_SOLUTION).path("app_id", &self.id).json(body).call()
    }

    /// List the multi-partner solutions of an app.
    ///
    /// Those that the app owns and those that it is a partner of, unless role says otherwise.
    ///
    /// `GET /{app_id}/whatsapp_business_solutions`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::{ListAppSolutionsQuery, SolutionRole};
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListAppSolutionsQuery::new()
    ///     .with_role(SolutionRole::Owner)
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut app_solutions = app.list_app_solutions_all(&query);
    /// while let Some(app_solution) = app_solutions.next().await {
    ///     println!("{:?}", app_solution?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_app_solutions(
        &self,
        query: &ListAppSolutionsQuery,
    ) -> Call<ListSolutionsResponse> {
        self.core
            .request(&LIST_APP_SOLUTIONS)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_app_solutions`], as a stream.
    pub fn list_app_solutions_all(
        &self,
        query: &ListAppSolutionsQuery,
    ) -> Pages<Solution> {
        self.core
            .request(&LIST_APP_SOLUTIONS)
            .path("app_id", &self.id)
            .query(query)
            .pages(&LIST_APP_SOLUTIONS_PAGES)
    }
}

impl Client {
    /// Read a multi-partner solution.
    ///
    /// `status_for_pending_request` says what the other side has still to decide.
    ///
    /// `GET /{solution_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::GetSolutionQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetSolutionQuery::new().with_fields("id");
    /// let solution = client.get_solution("1234567890123456", &query).await?;
    /// println!("{:?}", solution.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &GetSolutionQuery,
    ) -> Call<Solution> {
        self.core
            .request(&GET_SOLUTION)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .query(query)
            .call()
    }

    /// Get the business token of a client of the solution.
    ///
    /// Demands the portfolio of the client in `business_id`. The token opens the client's assets to the
    /// app; keep it as a secret. `expires_at` is missing for one that does not expire.
    ///
    /// `GET /{solution_id}/access_token`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::GetSolutionAccessTokenQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetSolutionAccessTokenQuery::new("506914307656635");
    /// let solution_access_token = client
    ///     .get_solution_access_token("1234567890123456", &query)
    ///     .await?;
    /// println!("{solution_access_token:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_solution_access_token(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &GetSolutionAccessTokenQuery,
    ) -> Call<SolutionAccessToken> {
        self.core
            .request(&GET_SOLUTION_ACCESS_TOKEN)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .query(query)
            .call()
    }

    /// Accept the invitation to a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/accept`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::AcceptSolution;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = AcceptSolution::new("670843887433848");
    /// let answer = client.accept_solution("1234567890123456", &request).await?;
    /// println!("{:?}", answer.solution_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &AcceptSolution,
    ) -> Call<SolutionAccepted> {
        self.core
            .request(&ACCEPT_SOLUTION)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Reject an invitation or a deactivation.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/reject`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::{RejectSolution, SolutionRequestType};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RejectSolution::new(SolutionRequestType::PartnershipRequest)
    ///     .with_rejection_reason("Not our market")
    ///     .with_partner_app_id("670843887433848");
    /// let answer = client.reject_solution("1234567890123456", &request).await?;
    /// println!("{:?}", answer.solution_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RejectSolution,
    ) -> Call<SolutionRejected> {
        self.core
            .request(&REJECT_SOLUTION)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Ask the partner to deactivate a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed. The body may be empty.
    ///
    /// `POST /{solution_id}/send_deactivation_request`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::RequestDeactivation;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = RequestDeactivation::new().with_reason("No longer needed");
    /// let sent = client
    ///     .send_deactivation_request("1234567890123456", &message)
    ///     .await?;
    /// println!("{:?}", sent.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RequestDeactivation,
    ) -> Call<DeactivationRequested> {
        self.core
            .request(&SEND_DEACTIVATION_REQUEST)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Accept the deactivation of a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/accept_deactivation_request`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::AcceptDeactivationRequestQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = AcceptDeactivationRequestQuery::new().with_fields("id");
    /// let answer = client
    ///     .accept_deactivation_request("1234567890123456", &query)
    ///     .await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &AcceptDeactivationRequestQuery,
    ) -> Call<Solution> {
        self.core
            .request(&ACCEPT_DEACTIVATION_REQUEST)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .query(query)
            .call()
    }

    /// Reject the deactivation of a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/reject_deactivation_request`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::{RejectDeactivation, RejectDeactivationRequestQuery};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RejectDeactivation::new(true);
    /// let query = RejectDeactivationRequestQuery::new().with_fields("id");
    /// let answer = client
    ///     .reject_deactivation_request("1234567890123456", &request, &query)
    ///     .await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RejectDeactivation,
        query: &RejectDeactivationRequestQuery,
    ) -> Call<Solution> {
        self.core
            .request(&REJECT_DEACTIVATION_REQUEST)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .query(query)
            .call()
    }

    /// Read how far a migration to another solution is.
    ///
    /// The intent comes from `set_solution_migration_intent`. Only the state is told, not what it waits
    /// for.
    ///
    /// `GET /{migration_intent_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::GetMigrationIntentQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetMigrationIntentQuery::new().with_fields("id");
    /// let migration_intent = client
    ///     .get_migration_intent("2345678901234567", &query)
    ///     .await?;
    /// println!("{:?}", migration_intent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_migration_intent(
        &self,
        migration_intent_id: impl Into<MigrationIntentId>,
        query: &GetMigrationIntentQuery,
    ) -> Call<MigrationIntent> {
        self.core
            .request(&GET_MIGRATION_INTENT)
            .id::<MigrationIntentId>("migration_intent_id", migration_intent_id)
            .query(query)
            .call()
    }

    /// Read a move out of the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible.
    ///
    /// `GET /{obo_mobility_intent_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::GetOboMobilityIntentQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetOboMobilityIntentQuery::new().with_fields("id");
    /// let obo_mobility_intent = client
    ///     .get_obo_mobility_intent("3456789012345678", &query)
    ///     .await?;
    /// println!("{:?}", obo_mobility_intent.id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn get_obo_mobility_intent(
        &self,
        obo_mobility_intent_id: impl Into<OboMobilityIntentId>,
        query: &GetOboMobilityIntentQuery,
    ) -> Call<OboMobilityIntent> {
        self.core
            .request(&GET_OBO_MOBILITY_INTENT)
            .id::<OboMobilityIntentId>("obo_mobility_intent_id", obo_mobility_intent_id)
            .query(query)
            .call()
    }
}

impl Waba {
    /// List the multi-partner solutions of an account.
    ///
    /// Each comes with its state and, while there is a request, with `status_for_pending_request`.
    ///
    /// `GET /{waba_id}/solutions`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::ListWabaSolutionsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListWabaSolutionsQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut waba_solutions = waba.list_waba_solutions_all(&query);
    /// while let Some(waba_solution) = waba_solutions.next().await {
    ///     println!("{:?}", waba_solution?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_waba_solutions(
        &self,
        query: &ListWabaSolutionsQuery,
    ) -> Call<ListSolutionsResponse> {
        self.core
            .request(&LIST_WABA_SOLUTIONS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_waba_solutions`], as a stream.
    pub fn list_waba_solutions_all(
        &self,
        query: &ListWabaSolutionsQuery,
    ) -> Pages<Solution> {
        self.core
            .request(&LIST_WABA_SOLUTIONS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_WABA_SOLUTIONS_PAGES)
    }

    /// Announce that an account moves to another solution.
    ///
    /// The guides send `solution_id` only, though the vendor's description demands `migration_intent`.
    /// Members of the answer are not confirmed.
    ///
    /// `POST /{waba_id}/set_solution_migration_intent`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::SetMigrationIntent;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetMigrationIntent::new("1234567890123456");
    /// let answer = waba.set_solution_migration_intent(&request).await?;
    /// println!("{:?}", answer.migration_intent_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_solution_migration_intent(
        &self,
        body: &SetMigrationIntent,
    ) -> Call<MigrationIntentSet> {
        self.core
            .request(&SET_SOLUTION_MIGRATION_INTENT)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Start to move an account out of the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible.
    ///
    /// `POST /{waba_id}/obo_mobility_intent`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_meta::solutions::{CreateOboMobilityIntent, OboIntentType};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateOboMobilityIntent::new(
    ///     "1234567890123456",
    ///     OboIntentType::InitiateTransfer,
    /// )
    /// .with_mobility_reason("New partner")
    /// .with_scheduled_execution_time("2026-12-01T10:00:00+0000")
    /// .with_metadata(json!({"ticket": "42"}));
    /// let created = waba.create_obo_mobility_intent(&request).await?;
    /// println!("{:?}", created.mobility_intent_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn create_obo_mobility_intent(
        &self,
        body: &CreateOboMobilityIntent,
    ) -> Call<OboMobilityIntentCreated> {
        self.core
            .request(&CREATE_OBO_MOBILITY_INTENT)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Record the intent to leave the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible. The account stands in the path and in the body.
    ///
    /// `POST /{waba_id}/set_obo_mobility_intent`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::SetOboMobilityIntent;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetOboMobilityIntent::new("102290129340398")
    ///     .with_solution_id("1234567890123456")
    ///     .with_app_id("670843887433847");
    /// let answer = waba.set_obo_mobility_intent(&request).await?;
    /// println!("{:?}", answer.intent_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn set_obo_mobility_intent(
        &self,
        body: &SetOboMobilityIntent,
    ) -> Call<OboMobilityIntentSet> {
        self.core
            .request(&SET_OBO_MOBILITY_INTENT)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// List the pending requests of the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible.
    ///
    /// `GET /{waba_id}/in_progress_onbehalf_request`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::solutions::ListInProgressOnbehalfRequestsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListInProgressOnbehalfRequestsQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut answer = waba.list_in_progress_onbehalf_requests_all(&query);
    /// while let Some(item) = answer.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list_in_progress_onbehalf_requests(
        &self,
        query: &ListInProgressOnbehalfRequestsQuery,
    ) -> Call<ListOnBehalfRequestsResponse> {
        self.core
            .request(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_in_progress_onbehalf_requests`], as a stream.
    #[deprecated]
    pub fn list_in_progress_onbehalf_requests_all(
        &self,
        query: &ListInProgressOnbehalfRequestsQuery,
    ) -> Pages<OnBehalfRequest> {
        self.core
            .request(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS_PAGES)
    }
}

static CREATE_SOLUTION: Operation = Operation {
    id: "create_solution",
    path: "/{app_id}/whatsapp_business_solution",
    accepts: &[Accept::Filled("/solution_id")],
    ..Operation::POST
};

static LIST_APP_SOLUTIONS: Operation = Operation {
    id: "list_app_solutions",
    path: "/{app_id}/whatsapp_business_solutions",
    ..Operation::GET
};

static LIST_APP_SOLUTIONS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_WABA_SOLUTIONS: Operation = Operation {
    id: "list_waba_solutions",
    path: "/{waba_id}/solutions",
    ..Operation::GET
};

static LIST_WABA_SOLUTIONS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static GET_SOLUTION: Operation = Operation {
    id: "get_solution",
    path: "/{solution_id}",
    ..Operation::GET
};

static GET_SOLUTION_ACCESS_TOKEN: Operation = Operation {
    id: "get_solution_access_token",
    path: "/{solution_id}/access_token",
    ..Operation::GET
};

static ACCEPT_SOLUTION: Operation = Operation {
    id: "accept_solution",
    path: "/{solution_id}/accept",
    accepts: &[Accept::Filled("/solution_id"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static REJECT_SOLUTION: Operation = Operation {
    id: "reject_solution",
    path: "/{solution_id}/reject",
    accepts: &[Accept::Filled("/solution_id"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static SEND_DEACTIVATION_REQUEST: Operation = Operation {
    id: "send_deactivation_request",
    path: "/{solution_id}/send_deactivation_request",
    accepts: &[Accept::Filled("/request_id"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static ACCEPT_DEACTIVATION_REQUEST: Operation = Operation {
    id: "accept_deactivation_request",
    path: "/{solution_id}/accept_deactivation_request",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static REJECT_DEACTIVATION_REQUEST: Operation = Operation {
    id: "reject_deactivation_request",
    path: "/{solution_id}/reject_deactivation_request",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static SET_SOLUTION_MIGRATION_INTENT: Operation = Operation {
    id: "set_solution_migration_intent",
    path: "/{waba_id}/set_solution_migration_intent",
    accepts: &[
        Accept::Filled("/migration_intent_id"),
        Accept::Filled("/id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static GET_MIGRATION_INTENT: Operation = Operation {
    id: "get_migration_intent",
    path: "/{migration_intent_id}",
    ..Operation::GET
};

static CREATE_OBO_MOBILITY_INTENT: Operation = Operation {
    id: "create_obo_mobility_intent",
    path: "/{waba_id}/obo_mobility_intent",
    accepts: &[
        Accept::Filled("/mobility_intent_id"),
        Accept::Filled("/id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static SET_OBO_MOBILITY_INTENT: Operation = Operation {
    id: "set_obo_mobility_intent",
    path: "/{waba_id}/set_obo_mobility_intent",
    accepts: &[
        Accept::Filled("/intent_id"),
        Accept::Filled("/id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static GET_OBO_MOBILITY_INTENT: Operation = Operation {
    id: "get_obo_mobility_intent",
    path: "/{obo_mobility_intent_id}",
    ..Operation::GET
};

static LIST_IN_PROGRESS_ONBEHALF_REQUESTS: Operation = Operation {
    id: "list_in_progress_onbehalf_requests",
    path: "/{waba_id}/in_progress_onbehalf_request",
    ..Operation::GET
};

static LIST_IN_PROGRESS_ONBEHALF_REQUESTS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};
