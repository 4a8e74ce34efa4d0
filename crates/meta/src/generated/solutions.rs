// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `solutions`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::App {
    /// Create a multi-partner solution with the app of a partner.
    ///
    /// The partner must accept before the solution is active. Permissions are those that owner and
    /// partner get on the accounts of clients.
    ///
    /// `POST /{app_id}/whatsapp_business_solution`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn create_solution(
        &self,
        body: &CreateSolution,
    ) -> waxwing_runtime::Call<SolutionCreated> {
        self.core.prepare(&CREATE_SOLUTION).path("app_id", &self.id).json(body).call()
    }

    /// List the multi-partner solutions of an app.
    ///
    /// Those that the app owns and those that it is a partner of, unless role says otherwise.
    ///
    /// `GET /{app_id}/whatsapp_business_solutions`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn list_app_solutions(
        &self,
        query: &ListAppSolutionsQuery,
    ) -> waxwing_runtime::Call<ListSolutionsResponse> {
        self.core
            .prepare(&LIST_APP_SOLUTIONS)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_app_solutions`], as a stream.
    pub fn list_app_solutions_all(
        &self,
        query: &ListAppSolutionsQuery,
    ) -> waxwing_runtime::Pages<Solution> {
        self.core
            .prepare(&LIST_APP_SOLUTIONS)
            .path("app_id", &self.id)
            .query(query)
            .pages(&LIST_APP_SOLUTIONS_PAGES)
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Read a multi-partner solution.
    ///
    /// `status_for_pending_request` says what the other side has still to decide.
    ///
    /// `GET /{solution_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn get_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &GetSolutionQuery,
    ) -> waxwing_runtime::Call<Solution> {
        self.core
            .prepare(&GET_SOLUTION)
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
    pub fn get_solution_access_token(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &GetSolutionAccessTokenQuery,
    ) -> waxwing_runtime::Call<SolutionAccessToken> {
        self.core
            .prepare(&GET_SOLUTION_ACCESS_TOKEN)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .query(query)
            .call()
    }

    /// Accept the invitation to a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/accept`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn accept_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &AcceptSolution,
    ) -> waxwing_runtime::Call<SolutionAccepted> {
        self.core
            .prepare(&ACCEPT_SOLUTION)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Reject an invitation or a deactivation.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/reject`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn reject_solution(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RejectSolution,
    ) -> waxwing_runtime::Call<SolutionRejected> {
        self.core
            .prepare(&REJECT_SOLUTION)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Ask the partner to deactivate a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed. The body may be empty.
    ///
    /// `POST /{solution_id}/send_deactivation_request`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn send_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RequestDeactivation,
    ) -> waxwing_runtime::Call<DeactivationRequested> {
        self.core
            .prepare(&SEND_DEACTIVATION_REQUEST)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .json(body)
            .call()
    }

    /// Accept the deactivation of a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/accept_deactivation_request`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn accept_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        query: &AcceptDeactivationRequestQuery,
    ) -> waxwing_runtime::Call<Solution> {
        self.core
            .prepare(&ACCEPT_DEACTIVATION_REQUEST)
            .id::<shared::SolutionId>("solution_id", solution_id)
            .query(query)
            .call()
    }

    /// Reject the deactivation of a solution.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `POST /{solution_id}/reject_deactivation_request`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn reject_deactivation_request(
        &self,
        solution_id: impl Into<shared::SolutionId>,
        body: &RejectDeactivation,
        query: &RejectDeactivationRequestQuery,
    ) -> waxwing_runtime::Call<Solution> {
        self.core
            .prepare(&REJECT_DEACTIVATION_REQUEST)
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
    pub fn get_migration_intent(
        &self,
        migration_intent_id: impl Into<MigrationIntentId>,
        query: &GetMigrationIntentQuery,
    ) -> waxwing_runtime::Call<MigrationIntent> {
        self.core
            .prepare(&GET_MIGRATION_INTENT)
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
    #[deprecated]
    pub fn get_obo_mobility_intent(
        &self,
        obo_mobility_intent_id: impl Into<OboMobilityIntentId>,
        query: &GetOboMobilityIntentQuery,
    ) -> waxwing_runtime::Call<OboMobilityIntent> {
        self.core
            .prepare(&GET_OBO_MOBILITY_INTENT)
            .id::<OboMobilityIntentId>("obo_mobility_intent_id", obo_mobility_intent_id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the multi-partner solutions of an account.
    ///
    /// Each comes with its state and, while there is a request, with `status_for_pending_request`.
    ///
    /// `GET /{waba_id}/solutions`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn list_waba_solutions(
        &self,
        query: &ListWabaSolutionsQuery,
    ) -> waxwing_runtime::Call<ListSolutionsResponse> {
        self.core
            .prepare(&LIST_WABA_SOLUTIONS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_waba_solutions`], as a stream.
    pub fn list_waba_solutions_all(
        &self,
        query: &ListWabaSolutionsQuery,
    ) -> waxwing_runtime::Pages<Solution> {
        self.core
            .prepare(&LIST_WABA_SOLUTIONS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_WABA_SOLUTIONS_PAGES)
    }

    /// Announce that an account moves to another solution.
    ///
    /// The guides send `solution_id` only, though the vendor's description demands `migration_intent`.
    /// Members of the answer are not confirmed.
    ///
    /// `POST /{waba_id}/set_solution_migration_intent`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn set_solution_migration_intent(
        &self,
        body: &SetMigrationIntent,
    ) -> waxwing_runtime::Call<MigrationIntentSet> {
        self.core
            .prepare(&SET_SOLUTION_MIGRATION_INTENT)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Start to move an account out of the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible.
    ///
    /// `POST /{waba_id}/obo_mobility_intent`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    #[deprecated]
    pub fn create_obo_mobility_intent(
        &self,
        body: &CreateOboMobilityIntent,
    ) -> waxwing_runtime::Call<OboMobilityIntentCreated> {
        self.core
            .prepare(&CREATE_OBO_MOBILITY_INTENT)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Record the intent to leave the on-behalf-of model.
    ///
    /// Low confidence: known from the vendor's description alone, and the on-behalf-of model is no
    /// longer possible. The account stands in the path and in the body.
    ///
    /// `POST /{waba_id}/set_obo_mobility_intent`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    #[deprecated]
    pub fn set_obo_mobility_intent(
        &self,
        body: &SetOboMobilityIntent,
    ) -> waxwing_runtime::Call<OboMobilityIntentSet> {
        self.core
            .prepare(&SET_OBO_MOBILITY_INTENT)
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
    #[deprecated]
    pub fn list_in_progress_onbehalf_requests(
        &self,
        query: &ListInProgressOnbehalfRequestsQuery,
    ) -> waxwing_runtime::Call<ListOnBehalfRequestsResponse> {
        self.core
            .prepare(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_in_progress_onbehalf_requests`], as a stream.
    #[deprecated]
    pub fn list_in_progress_onbehalf_requests_all(
        &self,
        query: &ListInProgressOnbehalfRequestsQuery,
    ) -> waxwing_runtime::Pages<OnBehalfRequest> {
        self.core
            .prepare(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_IN_PROGRESS_ONBEHALF_REQUESTS_PAGES)
    }
}

#[cfg(feature = "client")]
static CREATE_SOLUTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_solution",
    path: "/{app_id}/whatsapp_business_solution",
    accepts: &[waxwing_runtime::Accept::Filled("/solution_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_APP_SOLUTIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_app_solutions",
    path: "/{app_id}/whatsapp_business_solutions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_APP_SOLUTIONS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_WABA_SOLUTIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_waba_solutions",
    path: "/{waba_id}/solutions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_WABA_SOLUTIONS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static GET_SOLUTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_solution",
    path: "/{solution_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_SOLUTION_ACCESS_TOKEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_solution_access_token",
    path: "/{solution_id}/access_token",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static ACCEPT_SOLUTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "accept_solution",
    path: "/{solution_id}/accept",
    accepts: &[
        waxwing_runtime::Accept::Filled("/solution_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REJECT_SOLUTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "reject_solution",
    path: "/{solution_id}/reject",
    accepts: &[
        waxwing_runtime::Accept::Filled("/solution_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_DEACTIVATION_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_deactivation_request",
    path: "/{solution_id}/send_deactivation_request",
    accepts: &[
        waxwing_runtime::Accept::Filled("/request_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static ACCEPT_DEACTIVATION_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "accept_deactivation_request",
    path: "/{solution_id}/accept_deactivation_request",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REJECT_DEACTIVATION_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "reject_deactivation_request",
    path: "/{solution_id}/reject_deactivation_request",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_SOLUTION_MIGRATION_INTENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_solution_migration_intent",
    path: "/{waba_id}/set_solution_migration_intent",
    accepts: &[
        waxwing_runtime::Accept::Filled("/migration_intent_id"),
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_MIGRATION_INTENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_migration_intent",
    path: "/{migration_intent_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_OBO_MOBILITY_INTENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_obo_mobility_intent",
    path: "/{waba_id}/obo_mobility_intent",
    accepts: &[
        waxwing_runtime::Accept::Filled("/mobility_intent_id"),
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_OBO_MOBILITY_INTENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_obo_mobility_intent",
    path: "/{waba_id}/set_obo_mobility_intent",
    accepts: &[
        waxwing_runtime::Accept::Filled("/intent_id"),
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_OBO_MOBILITY_INTENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_obo_mobility_intent",
    path: "/{obo_mobility_intent_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_IN_PROGRESS_ONBEHALF_REQUESTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_in_progress_onbehalf_requests",
    path: "/{waba_id}/in_progress_onbehalf_request",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_IN_PROGRESS_ONBEHALF_REQUESTS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

/// Query of `list_app_solutions`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAppSolutionsQuery {
    /// Only solutions in which the app has this role.
    pub role: Option<SolutionRole>,
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListAppSolutionsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            role: Default::default(),
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<SolutionRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListAppSolutionsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            role: members.take("role")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListAppSolutionsQuery);
impl waxwing_types::Validate for ListAppSolutionsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_waba_solutions`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListWabaSolutionsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListWabaSolutionsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListWabaSolutionsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListWabaSolutionsQuery);
impl waxwing_types::Validate for ListWabaSolutionsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_solution`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetSolutionQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetSolutionQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetSolutionQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetSolutionQuery);
impl waxwing_types::Validate for GetSolutionQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_solution_access_token`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetSolutionAccessTokenQuery {
    /// The client business that the token is for.
    pub business_id: shared::BusinessId,
}

impl GetSolutionAccessTokenQuery {
    /// With the members that are required.
    pub fn new(business_id: impl Into<shared::BusinessId>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for GetSolutionAccessTokenQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business_id: members.need("business_id")?,
        })
    }
}

waxwing_json::read_object!(GetSolutionAccessTokenQuery);
impl waxwing_types::Validate for GetSolutionAccessTokenQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `accept_deactivation_request`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct AcceptDeactivationRequestQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl AcceptDeactivationRequestQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for AcceptDeactivationRequestQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(AcceptDeactivationRequestQuery);
impl waxwing_types::Validate for AcceptDeactivationRequestQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `reject_deactivation_request`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct RejectDeactivationRequestQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl RejectDeactivationRequestQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for RejectDeactivationRequestQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(RejectDeactivationRequestQuery);
impl waxwing_types::Validate for RejectDeactivationRequestQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_migration_intent`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetMigrationIntentQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetMigrationIntentQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetMigrationIntentQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetMigrationIntentQuery);
impl waxwing_types::Validate for GetMigrationIntentQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_obo_mobility_intent`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetOboMobilityIntentQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetOboMobilityIntentQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetOboMobilityIntentQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetOboMobilityIntentQuery);
impl waxwing_types::Validate for GetOboMobilityIntentQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_in_progress_onbehalf_requests`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListInProgressOnbehalfRequestsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListInProgressOnbehalfRequestsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListInProgressOnbehalfRequestsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListInProgressOnbehalfRequestsQuery);
impl waxwing_types::Validate for ListInProgressOnbehalfRequestsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of an announced migration to another solution."] pub struct
    MigrationIntentId;
}

waxwing_json::string_id! {
    #[doc = " Id of a move out of the on-behalf-of model."] pub struct
    OboMobilityIntentId;
}

waxwing_json::open_enum! {
    #[doc = " Role of an app in a solution."] pub enum SolutionRole { #[doc =
    " `OWNER`."] Owner = "OWNER", #[doc = " `PARTNER`."] Partner = "PARTNER", }
}

waxwing_json::open_enum! {
    #[doc = " What a side of a solution is allowed to do."] pub enum SolutionGrant {
    #[doc = " `MESSAGING`."] Messaging = "MESSAGING", }
}

/// A new multi-partner solution.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSolution {
    /// Name, 2 to 75 characters.
    pub solution_name: String,
    /// Id of an app.
    pub partner_app_id: shared::AppId,
    /// What the owner may do.
    pub owner_permissions: Vec<SolutionGrant>,
    /// What the partner may do.
    pub partner_permissions: Vec<SolutionGrant>,
}

impl waxwing_json::FromMembers for CreateSolution {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_name: members.need("solution_name")?,
            partner_app_id: members.need("partner_app_id")?,
            owner_permissions: members.need("owner_permissions")?,
            partner_permissions: members.need("partner_permissions")?,
        })
    }
}

waxwing_json::read_object!(CreateSolution);
impl waxwing_types::Validate for CreateSolution {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "solution_name",
                Some(self.solution_name.as_ref()),
                Some(2),
                Some(75),
            );
    }
}

/// The new solution.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SolutionCreated {
    /// Id of a multi-partner solution.
    pub solution_id: shared::SolutionId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SolutionCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("solution_id", &self.solution_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SolutionCreated {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_id: members.always("solution_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SolutionCreated);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SolutionCreated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SolutionCreated".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("solution_id", generator.subschema_for::<shared::SolutionId>()),
        ])
    }
}

/// A page of multi-partner solutions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSolutionsResponse {
    /// The solutions.
    pub data: Vec<Solution>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSolutionsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSolutionsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListSolutionsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSolutionsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSolutionsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Solution>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A multi-partner solution.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Solution {
    /// Id of a multi-partner solution.
    pub id: shared::SolutionId,
    /// Name of the solution.
    pub name: Option<String>,
    /// State of a multi-partner solution.
    pub status: Option<shared::SolutionStatus>,
    /// The request that waits for an answer.
    pub status_for_pending_request: Option<SolutionPendingRequest>,
    /// An app, in short.
    pub owner_app: Option<shared::AppInfo>,
    /// What the owner may do.
    pub owner_permissions: Option<Vec<shared::SolutionPermission>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Solution {
    /// `owner_permissions`, empty when it was left out.
    pub fn owner_permissions(&self) -> &[shared::SolutionPermission] {
        self.owner_permissions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Solution {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("status_for_pending_request", &self.status_for_pending_request)?;
        object.optional("owner_app", &self.owner_app)?;
        object.optional("owner_permissions", &self.owner_permissions)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Solution {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            status_for_pending_request: members.lenient("status_for_pending_request")?,
            owner_app: members.lenient("owner_app")?,
            owner_permissions: members.lenient("owner_permissions")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Solution);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Solution {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Solution".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::SolutionId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<shared::SolutionStatus>()),
            (
                "status_for_pending_request",
                generator.subschema_for::<SolutionPendingRequest>(),
            ),
            ("owner_app", generator.subschema_for::<shared::AppInfo>()),
            (
                "owner_permissions",
                generator.subschema_for::<Vec<shared::SolutionPermission>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " The request that waits for an answer."] pub enum SolutionPendingRequest {
    #[doc = " `PENDING_ACTIVATION`."] PendingActivation = "PENDING_ACTIVATION", #[doc =
    " `PENDING_DEACTIVATION`."] PendingDeactivation = "PENDING_DEACTIVATION", #[doc =
    " `NONE`."] NoRequest = "NONE", }
}

/// A business token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SolutionAccessToken {
    /// An access token. Treat it as a password.
    pub access_token: shared::AccessToken,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expires_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SolutionAccessToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("access_token", &self.access_token)?;
        object.optional("expires_at", &self.expires_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SolutionAccessToken {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            expires_at: members.lenient("expires_at")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SolutionAccessToken);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SolutionAccessToken {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SolutionAccessToken".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("access_token", generator.subschema_for::<shared::AccessToken>()),
            (
                "expires_at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Who accepts.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcceptSolution {
    /// Id of an app.
    pub partner_app_id: shared::AppId,
    /// Not documented; your own id of the session.
    pub log_session_id: Option<String>,
}

impl AcceptSolution {
    /// With the members that are required.
    pub fn new(partner_app_id: impl Into<shared::AppId>) -> Self {
        Self {
            partner_app_id: partner_app_id.into(),
            log_session_id: Default::default(),
        }
    }

    /// Sets `log_session_id`.
    #[must_use]
    pub fn with_log_session_id(mut self, log_session_id: impl Into<String>) -> Self {
        self.log_session_id = Some(log_session_id.into());
        self
    }
}

impl waxwing_json::FromMembers for AcceptSolution {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            partner_app_id: members.need("partner_app_id")?,
            log_session_id: members.take("log_session_id")?,
        })
    }
}

waxwing_json::read_object!(AcceptSolution);
impl waxwing_types::Validate for AcceptSolution {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What came of accepting.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SolutionAccepted {
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// State of the partner in a solution.
    pub partner_status: Option<SolutionPartnerStatus>,
    /// true when accepted.
    pub success: Option<bool>,
    /// Remark, in words.
    pub message: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub update_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SolutionAccepted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("partner_status", &self.partner_status)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("update_time", &self.update_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SolutionAccepted {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_id: members.lenient("solution_id")?,
            partner_status: members.lenient("partner_status")?,
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            update_time: members.lenient("update_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SolutionAccepted);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SolutionAccepted {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SolutionAccepted".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("solution_id", generator.subschema_for::<shared::SolutionId>()),
            ("partner_status", generator.subschema_for::<SolutionPartnerStatus>()),
            ("success", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<String>()),
            (
                "update_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the partner in a solution."] pub enum SolutionPartnerStatus {
    #[doc = " `DRAFT`."] Draft = "DRAFT", #[doc = " `INITIATED`."] Initiated =
    "INITIATED", #[doc = " `NOTIFICATION_SENT`."] NotificationSent = "NOTIFICATION_SENT",
    #[doc = " `ACCEPTED`."] Accepted = "ACCEPTED", #[doc = " `REJECTED`."] Rejected =
    "REJECTED", #[doc = " `DEACTIVATED`."] Deactivated = "DEACTIVATED", }
}

/// What is rejected.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RejectSolution {
    /// Kind of request between the partners.
    pub request_type: SolutionRequestType,
    /// Reason, in words.
    pub rejection_reason: Option<String>,
    /// Id of an app.
    pub partner_app_id: Option<shared::AppId>,
}

impl RejectSolution {
    /// With the members that are required.
    pub fn new(request_type: impl Into<SolutionRequestType>) -> Self {
        Self {
            request_type: request_type.into(),
            rejection_reason: Default::default(),
            partner_app_id: Default::default(),
        }
    }

    /// Sets `rejection_reason`.
    #[must_use]
    pub fn with_rejection_reason(mut self, rejection_reason: impl Into<String>) -> Self {
        self.rejection_reason = Some(rejection_reason.into());
        self
    }

    /// Sets `partner_app_id`.
    #[must_use]
    pub fn with_partner_app_id(
        mut self,
        partner_app_id: impl Into<shared::AppId>,
    ) -> Self {
        self.partner_app_id = Some(partner_app_id.into());
        self
    }
}

impl waxwing_json::FromMembers for RejectSolution {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            request_type: members.need("request_type")?,
            rejection_reason: members.take("rejection_reason")?,
            partner_app_id: members.take("partner_app_id")?,
        })
    }
}

waxwing_json::read_object!(RejectSolution);
impl waxwing_types::Validate for RejectSolution {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Kind of request between the partners."] pub enum SolutionRequestType {
    #[doc = " `PARTNERSHIP_REQUEST`."] PartnershipRequest = "PARTNERSHIP_REQUEST", #[doc
    = " `DEACTIVATION_REQUEST`."] DeactivationRequest = "DEACTIVATION_REQUEST", }
}

/// What came of rejecting.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SolutionRejected {
    /// true when rejected.
    pub success: Option<bool>,
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// Kind of request between the partners.
    pub rejected_request_type: Option<SolutionRequestType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub rejection_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Id of an app.
    pub partner_app_id: Option<shared::AppId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SolutionRejected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("rejected_request_type", &self.rejected_request_type)?;
        object.optional("rejection_timestamp", &self.rejection_timestamp)?;
        object.optional("partner_app_id", &self.partner_app_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SolutionRejected {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            solution_id: members.lenient("solution_id")?,
            rejected_request_type: members.lenient("rejected_request_type")?,
            rejection_timestamp: members.lenient("rejection_timestamp")?,
            partner_app_id: members.lenient("partner_app_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SolutionRejected);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SolutionRejected {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SolutionRejected".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("solution_id", generator.subschema_for::<shared::SolutionId>()),
            ("rejected_request_type", generator.subschema_for::<SolutionRequestType>()),
            (
                "rejection_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("partner_app_id", generator.subschema_for::<shared::AppId>()),
        ])
    }
}

/// Why a solution should end.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct RequestDeactivation {
    /// Reason, in words.
    pub reason: Option<String>,
}

impl RequestDeactivation {
    /// An empty one.
    pub fn new() -> Self {
        Self { reason: Default::default() }
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl waxwing_json::FromMembers for RequestDeactivation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reason: members.take("reason")?,
        })
    }
}

waxwing_json::read_object!(RequestDeactivation);
impl waxwing_types::Validate for RequestDeactivation {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The request for deactivation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeactivationRequested {
    /// true when sent.
    pub success: Option<bool>,
    /// Remark, in words.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DeactivationRequested {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DeactivationRequested {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DeactivationRequested);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeactivationRequested {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeactivationRequested".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<String>()),
            ("request_id", generator.subschema_for::<String>()),
        ])
    }
}

/// The rejection of a deactivation.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RejectDeactivation {
    /// Send true.
    pub reject_deactivation_request: bool,
}

impl RejectDeactivation {
    /// With the members that are required.
    pub fn new(reject_deactivation_request: bool) -> Self {
        Self {
            reject_deactivation_request,
        }
    }
}

impl waxwing_json::FromMembers for RejectDeactivation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reject_deactivation_request: members.need("reject_deactivation_request")?,
        })
    }
}

waxwing_json::read_object!(RejectDeactivation);
impl waxwing_types::Validate for RejectDeactivation {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Where an account moves.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetMigrationIntent {
    /// Id of a multi-partner solution.
    pub solution_id: shared::SolutionId,
    /// Id of an app.
    pub app_id: Option<shared::AppId>,
    /// Step of a migration.
    pub migration_intent: Option<MigrationIntentAction>,
    /// Id of a multi-partner solution.
    pub target_solution_id: Option<shared::SolutionId>,
    /// Reason, in words.
    pub migration_reason: Option<String>,
    /// When, ISO 8601.
    pub scheduled_migration_time: Option<String>,
}

impl SetMigrationIntent {
    /// With the members that are required.
    pub fn new(solution_id: impl Into<shared::SolutionId>) -> Self {
        Self {
            solution_id: solution_id.into(),
            app_id: Default::default(),
            migration_intent: Default::default(),
            target_solution_id: Default::default(),
            migration_reason: Default::default(),
            scheduled_migration_time: Default::default(),
        }
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `migration_intent`.
    #[must_use]
    pub fn with_migration_intent(
        mut self,
        migration_intent: impl Into<MigrationIntentAction>,
    ) -> Self {
        self.migration_intent = Some(migration_intent.into());
        self
    }

    /// Sets `target_solution_id`.
    #[must_use]
    pub fn with_target_solution_id(
        mut self,
        target_solution_id: impl Into<shared::SolutionId>,
    ) -> Self {
        self.target_solution_id = Some(target_solution_id.into());
        self
    }

    /// Sets `migration_reason`.
    #[must_use]
    pub fn with_migration_reason(mut self, migration_reason: impl Into<String>) -> Self {
        self.migration_reason = Some(migration_reason.into());
        self
    }

    /// Sets `scheduled_migration_time`.
    #[must_use]
    pub fn with_scheduled_migration_time(
        mut self,
        scheduled_migration_time: impl Into<String>,
    ) -> Self {
        self.scheduled_migration_time = Some(scheduled_migration_time.into());
        self
    }
}

impl waxwing_json::FromMembers for SetMigrationIntent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_id: members.need("solution_id")?,
            app_id: members.take("app_id")?,
            migration_intent: members.take("migration_intent")?,
            target_solution_id: members.take("target_solution_id")?,
            migration_reason: members.take("migration_reason")?,
            scheduled_migration_time: members.take("scheduled_migration_time")?,
        })
    }
}

waxwing_json::read_object!(SetMigrationIntent);
impl waxwing_types::Validate for SetMigrationIntent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Step of a migration."] pub enum MigrationIntentAction { #[doc =
    " `INITIATE_MIGRATION`."] InitiateMigration = "INITIATE_MIGRATION", #[doc =
    " `CANCEL_MIGRATION`."] CancelMigration = "CANCEL_MIGRATION", #[doc =
    " `CONFIRM_MIGRATION`."] ConfirmMigration = "CONFIRM_MIGRATION", #[doc =
    " `SCHEDULE_MIGRATION`."] ScheduleMigration = "SCHEDULE_MIGRATION", }
}

/// The announced migration; its id stands in one of two members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationIntentSet {
    /// true when announced.
    pub success: Option<bool>,
    /// Id of an announced migration to another solution.
    pub id: Option<MigrationIntentId>,
    /// Id of an announced migration to another solution.
    pub migration_intent_id: Option<MigrationIntentId>,
    /// State of the announcement.
    pub status: Option<MigrationRequestStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub estimated_completion_time: Option<
        waxwing_types::Lenient<waxwing_types::Timestamp>,
    >,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MigrationIntentSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.optional("migration_intent_id", &self.migration_intent_id)?;
        object.optional("status", &self.status)?;
        object.optional("estimated_completion_time", &self.estimated_completion_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigrationIntentSet {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            id: members.lenient("id")?,
            migration_intent_id: members.lenient("migration_intent_id")?,
            status: members.lenient("status")?,
            estimated_completion_time: members.lenient("estimated_completion_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MigrationIntentSet);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigrationIntentSet {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigrationIntentSet".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("id", generator.subschema_for::<MigrationIntentId>()),
            ("migration_intent_id", generator.subschema_for::<MigrationIntentId>()),
            ("status", generator.subschema_for::<MigrationRequestStatus>()),
            (
                "estimated_completion_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the announcement."] pub enum MigrationRequestStatus { #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `APPROVED`."] Approved = "APPROVED",
    #[doc = " `REJECTED`."] Rejected = "REJECTED", #[doc = " `SCHEDULED`."] Scheduled =
    "SCHEDULED", }
}

/// A migration to another solution.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationIntent {
    /// Id of an announced migration to another solution.
    pub id: MigrationIntentId,
    /// How far the migration is.
    pub status: Option<MigrationStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MigrationIntent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigrationIntent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MigrationIntent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigrationIntent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigrationIntent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<MigrationIntentId>()),
            ("status", generator.subschema_for::<MigrationStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How far the migration is."] pub enum MigrationStatus { #[doc =
    " `ACCEPTED`."] Accepted = "ACCEPTED", #[doc = " `COMPLETED`."] Completed =
    "COMPLETED", #[doc = " `INITIATED`."] Initiated = "INITIATED", #[doc =
    " `REJECTED`."] Rejected = "REJECTED", }
}

/// A move out of the on-behalf-of model.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOboMobilityIntent {
    /// Id of a multi-partner solution.
    pub solution_id: shared::SolutionId,
    /// Step of the move.
    pub intent_type: OboIntentType,
    /// Id of a multi-partner solution.
    pub target_solution_id: Option<shared::SolutionId>,
    /// Reason, in words.
    pub mobility_reason: Option<String>,
    /// When, ISO 8601.
    pub scheduled_execution_time: Option<String>,
    /// Your own data, an object.
    pub metadata: Option<waxwing_types::Json>,
}

impl CreateOboMobilityIntent {
    /// With the members that are required.
    pub fn new(
        solution_id: impl Into<shared::SolutionId>,
        intent_type: impl Into<OboIntentType>,
    ) -> Self {
        Self {
            solution_id: solution_id.into(),
            intent_type: intent_type.into(),
            target_solution_id: Default::default(),
            mobility_reason: Default::default(),
            scheduled_execution_time: Default::default(),
            metadata: Default::default(),
        }
    }

    /// Sets `target_solution_id`.
    #[must_use]
    pub fn with_target_solution_id(
        mut self,
        target_solution_id: impl Into<shared::SolutionId>,
    ) -> Self {
        self.target_solution_id = Some(target_solution_id.into());
        self
    }

    /// Sets `mobility_reason`.
    #[must_use]
    pub fn with_mobility_reason(mut self, mobility_reason: impl Into<String>) -> Self {
        self.mobility_reason = Some(mobility_reason.into());
        self
    }

    /// Sets `scheduled_execution_time`.
    #[must_use]
    pub fn with_scheduled_execution_time(
        mut self,
        scheduled_execution_time: impl Into<String>,
    ) -> Self {
        self.scheduled_execution_time = Some(scheduled_execution_time.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<waxwing_types::Json>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateOboMobilityIntent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_id: members.need("solution_id")?,
            intent_type: members.need("intent_type")?,
            target_solution_id: members.take("target_solution_id")?,
            mobility_reason: members.take("mobility_reason")?,
            scheduled_execution_time: members.take("scheduled_execution_time")?,
            metadata: members.take("metadata")?,
        })
    }
}

waxwing_json::read_object!(CreateOboMobilityIntent);
impl waxwing_types::Validate for CreateOboMobilityIntent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Step of the move."] pub enum OboIntentType { #[doc =
    " `INITIATE_TRANSFER`."] InitiateTransfer = "INITIATE_TRANSFER", #[doc =
    " `CONFIRM_TRANSFER`."] ConfirmTransfer = "CONFIRM_TRANSFER", #[doc =
    " `CANCEL_TRANSFER`."] CancelTransfer = "CANCEL_TRANSFER", #[doc =
    " `REQUEST_HANDOVER`."] RequestHandover = "REQUEST_HANDOVER", #[doc =
    " `APPROVE_HANDOVER`."] ApproveHandover = "APPROVE_HANDOVER", #[doc =
    " `REJECT_HANDOVER`."] RejectHandover = "REJECT_HANDOVER", }
}

/// The move that was started.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OboMobilityIntentCreated {
    /// true when started.
    pub success: Option<bool>,
    /// Id of a move out of the on-behalf-of model.
    pub mobility_intent_id: Option<OboMobilityIntentId>,
    /// How far the move is, when it is started.
    pub status: Option<OboIntentProgress>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub estimated_completion_time: Option<
        waxwing_types::Lenient<waxwing_types::Timestamp>,
    >,
    /// Whether someone must approve.
    pub approval_required: Option<bool>,
    /// What to do next, in words.
    pub next_steps: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OboMobilityIntentCreated {
    /// `next_steps`, empty when it was left out.
    pub fn next_steps(&self) -> &[String] {
        self.next_steps.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for OboMobilityIntentCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("mobility_intent_id", &self.mobility_intent_id)?;
        object.optional("status", &self.status)?;
        object.optional("estimated_completion_time", &self.estimated_completion_time)?;
        object.optional("approval_required", &self.approval_required)?;
        object.optional("next_steps", &self.next_steps)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboMobilityIntentCreated {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            mobility_intent_id: members.lenient("mobility_intent_id")?,
            status: members.lenient("status")?,
            estimated_completion_time: members.lenient("estimated_completion_time")?,
            approval_required: members.lenient("approval_required")?,
            next_steps: members.lenient("next_steps")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboMobilityIntentCreated);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboMobilityIntentCreated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboMobilityIntentCreated".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("mobility_intent_id", generator.subschema_for::<OboMobilityIntentId>()),
            ("status", generator.subschema_for::<OboIntentProgress>()),
            (
                "estimated_completion_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("approval_required", generator.subschema_for::<bool>()),
            ("next_steps", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How far the move is, when it is started."] pub enum OboIntentProgress {
    #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `APPROVED`."] Approved =
    "APPROVED", #[doc = " `REJECTED`."] Rejected = "REJECTED", #[doc = " `SCHEDULED`."]
    Scheduled = "SCHEDULED", #[doc = " `IN_PROGRESS`."] InProgress = "IN_PROGRESS", #[doc
    = " `COMPLETED`."] Completed = "COMPLETED", #[doc = " `FAILED`."] Failed = "FAILED",
    }
}

/// The intent to leave the on-behalf-of model.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetOboMobilityIntent {
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: shared::WabaId,
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// Id of an app.
    pub app_id: Option<shared::AppId>,
    /// Not documented; id of who acts.
    pub actor_id: Option<String>,
    /// Not documented; your own id, repeated in the answer.
    pub client_mutation_id: Option<String>,
}

impl SetOboMobilityIntent {
    /// With the members that are required.
    pub fn new(waba_id: impl Into<shared::WabaId>) -> Self {
        Self {
            waba_id: waba_id.into(),
            solution_id: Default::default(),
            app_id: Default::default(),
            actor_id: Default::default(),
            client_mutation_id: Default::default(),
        }
    }

    /// Sets `solution_id`.
    #[must_use]
    pub fn with_solution_id(
        mut self,
        solution_id: impl Into<shared::SolutionId>,
    ) -> Self {
        self.solution_id = Some(solution_id.into());
        self
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `actor_id`.
    #[must_use]
    pub fn with_actor_id(mut self, actor_id: impl Into<String>) -> Self {
        self.actor_id = Some(actor_id.into());
        self
    }

    /// Sets `client_mutation_id`.
    #[must_use]
    pub fn with_client_mutation_id(
        mut self,
        client_mutation_id: impl Into<String>,
    ) -> Self {
        self.client_mutation_id = Some(client_mutation_id.into());
        self
    }
}

impl waxwing_json::FromMembers for SetOboMobilityIntent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_id: members.need("waba_id")?,
            solution_id: members.take("solution_id")?,
            app_id: members.take("app_id")?,
            actor_id: members.take("actor_id")?,
            client_mutation_id: members.take("client_mutation_id")?,
        })
    }
}

waxwing_json::read_object!(SetOboMobilityIntent);
impl waxwing_types::Validate for SetOboMobilityIntent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The recorded intent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OboMobilityIntentSet {
    /// true when recorded.
    pub success: Option<bool>,
    /// Id of a move out of the on-behalf-of model.
    pub intent_id: Option<OboMobilityIntentId>,
    /// Your own id.
    pub client_mutation_id: Option<String>,
    /// What went wrong, in words.
    pub error_msg: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OboMobilityIntentSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("intent_id", &self.intent_id)?;
        object.optional("client_mutation_id", &self.client_mutation_id)?;
        object.optional("error_msg", &self.error_msg)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboMobilityIntentSet {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            intent_id: members.lenient("intent_id")?,
            client_mutation_id: members.lenient("client_mutation_id")?,
            error_msg: members.lenient("error_msg")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboMobilityIntentSet);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboMobilityIntentSet {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboMobilityIntentSet".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("intent_id", generator.subschema_for::<OboMobilityIntentId>()),
            ("client_mutation_id", generator.subschema_for::<String>()),
            ("error_msg", generator.subschema_for::<String>()),
        ])
    }
}

/// A move out of the on-behalf-of model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OboMobilityIntent {
    /// Id of a move out of the on-behalf-of model.
    pub id: OboMobilityIntentId,
    /// The account that moves; further members of an account are kept as they come.
    pub waba: Option<OboWaba>,
    /// A multi-partner solution.
    pub solution: Option<Solution>,
    /// How far the move is.
    pub status: Option<OboMobilityStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OboMobilityIntent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("waba", &self.waba)?;
        object.optional("solution", &self.solution)?;
        object.optional("status", &self.status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboMobilityIntent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            waba: members.lenient("waba")?,
            solution: members.lenient("solution")?,
            status: members.lenient("status")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboMobilityIntent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboMobilityIntent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboMobilityIntent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<OboMobilityIntentId>()),
            ("waba", generator.subschema_for::<OboWaba>()),
            ("solution", generator.subschema_for::<Solution>()),
            ("status", generator.subschema_for::<OboMobilityStatus>()),
            (
                "created_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How far the move is."] pub enum OboMobilityStatus { #[doc = " `PENDING`."]
    Pending = "PENDING", #[doc = " `ACTIVE`."] Active = "ACTIVE", #[doc =
    " `COMPLETED`."] Completed = "COMPLETED", #[doc = " `CANCELLED`."] Cancelled =
    "CANCELLED", #[doc = " `FAILED`."] Failed = "FAILED", }
}

/// The account that moves; further members of an account are kept as they come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OboWaba {
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Name of the account.
    pub name: Option<String>,
    /// Audiences of the account.
    pub audiences: Option<Vec<String>>,
    /// Opening hours.
    pub schedules: Option<Vec<OboOpeningHours>>,
    /// Not documented; a switch and the address of a policy.
    pub dcc_config: Option<OboDccConfig>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OboWaba {
    /// `audiences`, empty when it was left out.
    pub fn audiences(&self) -> &[String] {
        self.audiences.as_deref().unwrap_or_default()
    }

    /// `schedules`, empty when it was left out.
    pub fn schedules(&self) -> &[OboOpeningHours] {
        self.schedules.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for OboWaba {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("audiences", &self.audiences)?;
        object.optional("schedules", &self.schedules)?;
        object.optional("dcc_config", &self.dcc_config)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboWaba {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            audiences: members.lenient("audiences")?,
            schedules: members.lenient("schedules")?,
            dcc_config: members.lenient("dcc_config")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboWaba);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboWaba {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboWaba".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::WabaId>()),
            ("name", generator.subschema_for::<String>()),
            ("audiences", generator.subschema_for::<Vec<String>>()),
            ("schedules", generator.subschema_for::<Vec<OboOpeningHours>>()),
            ("dcc_config", generator.subschema_for::<OboDccConfig>()),
        ])
    }
}

/// Opening hours of a day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OboOpeningHours {
    /// Day of the week.
    pub day_of_week: Option<OboDay>,
    /// Opening time, HH:MM.
    pub open_time: Option<String>,
    /// Closing time, HH:MM.
    pub close_time: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OboOpeningHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("day_of_week", &self.day_of_week)?;
        object.optional("open_time", &self.open_time)?;
        object.optional("close_time", &self.close_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboOpeningHours {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            day_of_week: members.lenient("day_of_week")?,
            open_time: members.lenient("open_time")?,
            close_time: members.lenient("close_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboOpeningHours);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboOpeningHours {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboOpeningHours".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("day_of_week", generator.subschema_for::<OboDay>()),
            ("open_time", generator.subschema_for::<String>()),
            ("close_time", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Day of the week."] pub enum OboDay { #[doc = " `MONDAY`."] Monday =
    "MONDAY", #[doc = " `TUESDAY`."] Tuesday = "TUESDAY", #[doc = " `WEDNESDAY`."]
    Wednesday = "WEDNESDAY", #[doc = " `THURSDAY`."] Thursday = "THURSDAY", #[doc =
    " `FRIDAY`."] Friday = "FRIDAY", #[doc = " `SATURDAY`."] Saturday = "SATURDAY", #[doc
    = " `SUNDAY`."] Sunday = "SUNDAY", }
}

/// Not documented; a switch and the address of a policy.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OboDccConfig {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Address of the policy.
    pub policy_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(OboDccConfig { enabled, policy_url : address, extra });
impl serde::Serialize for OboDccConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("enabled", &self.enabled)?;
        object.optional("policy_url", &self.policy_url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OboDccConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            enabled: members.lenient("enabled")?,
            policy_url: members.lenient("policy_url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OboDccConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OboDccConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OboDccConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("enabled", generator.subschema_for::<bool>()),
            ("policy_url", generator.subschema_for::<String>()),
        ])
    }
}

/// A page of requests of the on-behalf-of model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOnBehalfRequestsResponse {
    /// The requests.
    pub data: Vec<OnBehalfRequest>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListOnBehalfRequestsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListOnBehalfRequestsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListOnBehalfRequestsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListOnBehalfRequestsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListOnBehalfRequestsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<OnBehalfRequest>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A request of the on-behalf-of model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OnBehalfRequest {
    /// Id of the request.
    pub id: Option<String>,
    /// State of the request.
    pub status: Option<OnBehalfRequestStatus>,
    /// Id of what is asked for.
    pub business_owned_object: Option<String>,
    /// A business portfolio, in short.
    pub receiving_business: Option<shared::BusinessInfo>,
    /// A business portfolio, in short.
    pub requesting_business: Option<shared::BusinessInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OnBehalfRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("business_owned_object", &self.business_owned_object)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("requesting_business", &self.requesting_business)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OnBehalfRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            status: members.lenient("status")?,
            business_owned_object: members.lenient("business_owned_object")?,
            receiving_business: members.lenient("receiving_business")?,
            requesting_business: members.lenient("requesting_business")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OnBehalfRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OnBehalfRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OnBehalfRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<OnBehalfRequestStatus>()),
            ("business_owned_object", generator.subschema_for::<String>()),
            ("receiving_business", generator.subschema_for::<shared::BusinessInfo>()),
            ("requesting_business", generator.subschema_for::<shared::BusinessInfo>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the request."] pub enum OnBehalfRequestStatus { #[doc =
    " `APPROVE`."] Approve = "APPROVE", #[doc = " `DECLINE`."] Decline = "DECLINE", #[doc
    = " `IN_PROGRESS`."] InProgress = "IN_PROGRESS", #[doc = " `EXPIRED`."] Expired =
    "EXPIRED", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `CANCELED`."]
    Canceled = "CANCELED", #[doc = " `INVALID`."] Invalid = "INVALID", }
}
