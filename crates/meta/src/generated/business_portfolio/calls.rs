// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `business_portfolio`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{App, Business, Client};
use waxwing_runtime::{Call, FilePart, Pages};
use waxwing_runtime::generated::{Accept, CallKind, Operation, PageBy, Paging};

impl App {
    /// List the client businesses that are connected to an app.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{app_id}/connected_client_businesses`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListConnectedClientBusinessesQuery;
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListConnectedClientBusinessesQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut answer = app.list_connected_client_businesses_all(&query);
    /// while let Some(item) = answer.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_connected_client_businesses(
        &self,
        query: &ListConnectedClientBusinessesQuery,
    ) -> Call<ListClientBusinessesResponse> {
        self.core
            .request(&LIST_CONNECTED_CLIENT_BUSINESSES)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_connected_client_businesses`], as a stream.
    pub fn list_connected_client_businesses_all(
        &self,
        query: &ListConnectedClientBusinessesQuery,
    ) -> Pages<ClientBusiness> {
        self.core
            .request(&LIST_CONNECTED_CLIENT_BUSINESSES)
            .path("app_id", &self.id)
            .query(query)
            .pages(&LIST_CONNECTED_CLIENT_BUSINESSES_PAGES)
    }
}

impl Business {
    /// Read a business portfolio.
    ///
    /// Operations on portfolios want the permission `business_management`.
    ///
    /// `GET /{business_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::GetBusinessQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetBusinessQuery::new().with_fields("id");
    /// let answer = business.get_business(&query).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business(&self, query: &GetBusinessQuery) -> Call<BusinessPortfolio> {
        self.core
            .request(&GET_BUSINESS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// Get the parent account of user ids and the portfolios in it.
    ///
    /// Portfolios in one parent account see the same parent form of a user's id. On a host of its own,
    /// without a version in the path; until 2026-05-28 it was documented on graph.facebook.com.
    ///
    /// `GET /{business_id}/parent-bsuid-accounts`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let parent_bsuid_account = business.get_parent_bsuid_account().await?;
    /// println!("{:?}", parent_bsuid_account.parent_bsuid_account_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_parent_bsuid_account(&self) -> Call<ParentBsuidAccount> {
        self.core.request(&GET_PARENT_BSUID_ACCOUNT).path("business_id", &self.id).call()
    }

    /// List the system users of a portfolio.
    ///
    /// Their ids go into `add_assigned_user`. The page calls the id of the path that of an account.
    ///
    /// `GET /{business_id}/system_users`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users>
    /// (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListSystemUsersQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSystemUsersQuery::new().with_fields("id").with_limit(25);
    /// let mut system_users = business.list_system_users_all(&query);
    /// while let Some(system_user) = system_users.next().await {
    ///     println!("{:?}", system_user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_system_users(
        &self,
        query: &ListSystemUsersQuery,
    ) -> Call<ListSystemUsersResponse> {
        self.core
            .request(&LIST_SYSTEM_USERS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_system_users`], as a stream.
    pub fn list_system_users_all(
        &self,
        query: &ListSystemUsersQuery,
    ) -> Pages<SystemUser> {
        self.core
            .request(&LIST_SYSTEM_USERS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_SYSTEM_USERS_PAGES)
    }

    /// List the accounts that the portfolio owns.
    ///
    /// The vendor's description has first and last in place of limit; limit is what works.
    ///
    /// `GET /{business_id}/owned_whatsapp_business_accounts`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListOwnedWabasQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListOwnedWabasQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25)
    ///     .with_business_type("ENTERPRISE,SMB")
    ///     .with_find("102290129340398");
    /// let mut owned_wabas = business.list_owned_wabas_all(&query);
    /// while let Some(owned_waba) = owned_wabas.next().await {
    ///     println!("{:?}", owned_waba?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_owned_wabas(
        &self,
        query: &ListOwnedWabasQuery,
    ) -> Call<ListWabasResponse> {
        self.core
            .request(&LIST_OWNED_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_owned_wabas`], as a stream.
    pub fn list_owned_wabas_all(
        &self,
        query: &ListOwnedWabasQuery,
    ) -> Pages<shared::WhatsappBusinessAccount> {
        self.core
            .request(&LIST_OWNED_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_OWNED_WABAS_PAGES)
    }

    /// List the accounts that clients share with the portfolio.
    ///
    /// Accounts of other businesses in which the portfolio is a partner; its own are in
    /// `list_owned_wabas`. Without fields only a few members of each come.
    ///
    /// `GET /{business_id}/client_whatsapp_business_accounts`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListClientWabasQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListClientWabasQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25)
    ///     .with_find("102290129340398")
    ///     .with_filtering(
    ///         r#"[{"field":"id","operator":"EQUAL","value":"102290129340398"}]"#,
    ///     );
    /// let mut client_wabas = business.list_client_wabas_all(&query);
    /// while let Some(client_waba) = client_wabas.next().await {
    ///     println!("{:?}", client_waba?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_client_wabas(
        &self,
        query: &ListClientWabasQuery,
    ) -> Call<ListWabasResponse> {
        self.core
            .request(&LIST_CLIENT_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_client_wabas`], as a stream.
    pub fn list_client_wabas_all(
        &self,
        query: &ListClientWabasQuery,
    ) -> Pages<shared::WhatsappBusinessAccount> {
        self.core
            .request(&LIST_CLIENT_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_CLIENT_WABAS_PAGES)
    }

    /// List the credit lines of the portfolio.
    ///
    /// At most 5000 calls an hour. Not paged, as far as known.
    ///
    /// `GET /{business_id}/extendedcredits`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let credit_lines = business.list_credit_lines().await?;
    /// for item in &credit_lines.data {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_credit_lines(&self) -> Call<ListCreditLinesResponse> {
        self.core.request(&LIST_CREDIT_LINES).path("business_id", &self.id).call()
    }

    /// Ask for onboarding to the Marketing Messages API.
    ///
    /// A second request gives error 1752041. The argument goes into the query.
    ///
    /// `POST /{business_id}/onboard_partners_to_mm_lite`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::OnboardPartnersToMmLiteQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = OnboardPartnersToMmLiteQuery::new()
    ///     .with_solution_id("1234567890123456");
    /// let answer = business.onboard_partners_to_mm_lite(&query).await?;
    /// println!("{:?}", answer.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn onboard_partners_to_mm_lite(
        &self,
        query: &OnboardPartnersToMmLiteQuery,
    ) -> Call<OnboardingRequested> {
        self.core
            .request(&ONBOARD_PARTNERS_TO_MM_LITE)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// Certify a client business yourself, with its documents.
    ///
    /// At most 3 submissions for a client, with at most 3 files each. The outcome comes by webhook
    /// (`account_update`) and in `list_self_certified_submissions`. The answer is known from third
    /// parties.
    ///
    /// `POST /{business_id}/self_certify_whatsapp_business`; the body is a multipart form, built anew
    /// for each attempt. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::SelfCertifyBusiness;
    /// use waxwing_meta::runtime::FilePart;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SelfCertifyBusiness::new("506914307656635")
    ///     .with_end_business_legal_name("Example Bakery Ltd")
    ///     .with_end_business_website("https://example.com");
    /// let answer = business
    ///     .self_certify_business(&request, [FilePart::path("certificate.pdf")])
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn self_certify_business(
        &self,
        body: &SelfCertifyBusiness,
        business_documents: impl IntoIterator<Item = FilePart>,
    ) -> Call<SelfCertification> {
        self.core
            .request(&SELF_CERTIFY_BUSINESS)
            .path("business_id", &self.id)
            .form(body)
            .files("business_documents[]", business_documents)
            .call()
    }

    /// List the self-certifications of client businesses.
    ///
    /// One entry for each submission, the newest state of it included. `end_business_id` narrows the
    /// list to one client. Members are known from the vendor's SDK alone.
    ///
    /// `GET /{business_id}/self_certified_whatsapp_business_submissions`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListSelfCertifiedSubmissionsQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSelfCertifiedSubmissionsQuery::new()
    ///     .with_end_business_id("506914307656635")
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut answer = business.list_self_certified_submissions_all(&query);
    /// while let Some(item) = answer.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_self_certified_submissions(
        &self,
        query: &ListSelfCertifiedSubmissionsQuery,
    ) -> Call<ListSelfCertificationsResponse> {
        self.core
            .request(&LIST_SELF_CERTIFIED_SUBMISSIONS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_self_certified_submissions`], as a stream.
    pub fn list_self_certified_submissions_all(
        &self,
        query: &ListSelfCertifiedSubmissionsQuery,
    ) -> Pages<SelfCertificationSubmission> {
        self.core
            .request(&LIST_SELF_CERTIFIED_SUBMISSIONS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_SELF_CERTIFIED_SUBMISSIONS_PAGES)
    }

    /// Get the token of a client's system user.
    ///
    /// The answer is known from one indirect source.
    ///
    /// `POST /{business_id}/system_user_access_tokens`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::CreateSystemUserToken;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateSystemUserToken::new("EXAMPLE-PROOF", true)
    ///     .with_system_user_id("122093847561234");
    /// let created = business.create_system_user_token(&request).await?;
    /// println!("{created:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_system_user_token(
        &self,
        body: &CreateSystemUserToken,
    ) -> Call<SystemUserToken> {
        self.core
            .request(&CREATE_SYSTEM_USER_TOKEN)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

impl Client {
    /// Share a credit line with a client and attach it to an account.
    ///
    /// One step. The newer way has two: `share_credit_line`, then `attach_credit_line`. The arguments go
    /// into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_sharing_and_attach`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::{ShareAndAttachCreditLineQuery, WabaCurrency};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ShareAndAttachCreditLineQuery::new(WabaCurrency::Usd, "102290129340398");
    /// let answer = client
    ///     .share_and_attach_credit_line("1972385232742146", &query)
    ///     .await?;
    /// println!("{:?}", answer.allocation_config_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn share_and_attach_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ShareAndAttachCreditLineQuery,
    ) -> Call<CreditAllocation> {
        self.core
            .request(&SHARE_AND_ATTACH_CREDIT_LINE)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// Share a credit line with a client business.
    ///
    /// First of two steps. Wants the token of your own system user. The argument goes into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_sharing`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ShareCreditLineQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ShareCreditLineQuery::new("506914307656635");
    /// let answer = client.share_credit_line("1972385232742146", &query).await?;
    /// println!("{:?}", answer.allocation_config_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn share_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ShareCreditLineQuery,
    ) -> Call<CreditAllocation> {
        self.core
            .request(&SHARE_CREDIT_LINE)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// Attach a shared credit line to a client's account.
    ///
    /// Second of two steps, after `share_credit_line`. Wants the client's business token. The arguments
    /// go into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_attach`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::{AttachCreditLineQuery, WabaCurrency};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = AttachCreditLineQuery::new(WabaCurrency::Usd, "102290129340398");
    /// let answer = client.attach_credit_line("1972385232742146", &query).await?;
    /// println!("{:?}", answer.allocation_config_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &AttachCreditLineQuery,
    ) -> Call<CreditAllocation> {
        self.core
            .request(&ATTACH_CREDIT_LINE)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// List the businesses that a credit line is shared with.
    ///
    /// A list by the SDK; the guide prints one bare object, whose members are read as well.
    ///
    /// `GET /{credit_line_id}/owning_credit_allocation_configs`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListCreditAllocationsQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListCreditAllocationsQuery::new()
    ///     .with_receiving_business_id("506914307656635")
    ///     .with_fields("id");
    /// let credit_allocations = client
    ///     .list_credit_allocations("1972385232742146", &query)
    ///     .await?;
    /// println!("{:?}", credit_allocations.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_credit_allocations(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ListCreditAllocationsQuery,
    ) -> Call<ListCreditAllocationsResponse> {
        self.core
            .request(&LIST_CREDIT_ALLOCATIONS)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// Read one sharing of a credit line.
    ///
    /// The line is shared rightly when `receiving_credential.id` equals the account's
    /// `primary_funding_id`. A revoked sharing has `request_status` DELETED.
    ///
    /// `GET /{allocation_config_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::GetCreditAllocationQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetCreditAllocationQuery::new().with_fields("id");
    /// let credit_allocation = client
    ///     .get_credit_allocation("58501441721238", &query)
    ///     .await?;
    /// println!("{:?}", credit_allocation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_credit_allocation(
        &self,
        allocation_config_id: impl Into<AllocationConfigId>,
        query: &GetCreditAllocationQuery,
    ) -> Call<CreditAllocationConfig> {
        self.core
            .request(&GET_CREDIT_ALLOCATION)
            .id::<AllocationConfigId>("allocation_config_id", allocation_config_id)
            .query(query)
            .call()
    }

    /// Revoke the sharing of a credit line.
    ///
    /// The client then pays no longer through the credit line. `get_credit_allocation` reads DELETED
    /// afterwards.
    ///
    /// `DELETE /{allocation_config_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.revoke_credit_allocation("58501441721238").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_credit_allocation(
        &self,
        allocation_config_id: impl Into<AllocationConfigId>,
    ) -> Call<shared::Success> {
        self.core
            .request(&REVOKE_CREDIT_ALLOCATION)
            .id::<AllocationConfigId>("allocation_config_id", allocation_config_id)
            .call()
    }

    /// List the accounts that are assigned to a user.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{user_id}/assigned_whatsapp_business_accounts`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_portfolio::ListUserAssignedWabasQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListUserAssignedWabasQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut user_assigned_wabas = client
    ///     .list_user_assigned_wabas_all("122093847561234", &query);
    /// while let Some(user_assigned_waba) = user_assigned_wabas.next().await {
    ///     println!("{:?}", user_assigned_waba?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_assigned_wabas(
        &self,
        user_id: impl Into<PortfolioUserId>,
        query: &ListUserAssignedWabasQuery,
    ) -> Call<ListAssignedWabasResponse> {
        self.core
            .request(&LIST_USER_ASSIGNED_WABAS)
            .id::<PortfolioUserId>("user_id", user_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_user_assigned_wabas`], as a stream.
    pub fn list_user_assigned_wabas_all(
        &self,
        user_id: impl Into<PortfolioUserId>,
        query: &ListUserAssignedWabasQuery,
    ) -> Pages<AssignedWaba> {
        self.core
            .request(&LIST_USER_ASSIGNED_WABAS)
            .id::<PortfolioUserId>("user_id", user_id)
            .query(query)
            .pages(&LIST_USER_ASSIGNED_WABAS_PAGES)
    }
}

static GET_BUSINESS: Operation = Operation {
    id: "get_business",
    path: "/{business_id}",
    ..Operation::GET
};

static GET_PARENT_BSUID_ACCOUNT: Operation = Operation {
    id: "get_parent_bsuid_account",
    path: "/{business_id}/parent-bsuid-accounts",
    server: Some("https://api.facebook.com"),
    ..Operation::GET
};

static LIST_SYSTEM_USERS: Operation = Operation {
    id: "list_system_users",
    path: "/{business_id}/system_users",
    ..Operation::GET
};

static LIST_SYSTEM_USERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_OWNED_WABAS: Operation = Operation {
    id: "list_owned_wabas",
    path: "/{business_id}/owned_whatsapp_business_accounts",
    ..Operation::GET
};

static LIST_OWNED_WABAS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_CLIENT_WABAS: Operation = Operation {
    id: "list_client_wabas",
    path: "/{business_id}/client_whatsapp_business_accounts",
    ..Operation::GET
};

static LIST_CLIENT_WABAS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_CREDIT_LINES: Operation = Operation {
    id: "list_credit_lines",
    path: "/{business_id}/extendedcredits",
    ..Operation::GET
};

static SHARE_AND_ATTACH_CREDIT_LINE: Operation = Operation {
    id: "share_and_attach_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_sharing_and_attach",
    accepts: &[
        Accept::Filled("/allocation_config_id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static SHARE_CREDIT_LINE: Operation = Operation {
    id: "share_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_sharing",
    accepts: &[
        Accept::Filled("/allocation_config_id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static ATTACH_CREDIT_LINE: Operation = Operation {
    id: "attach_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_attach",
    accepts: &[
        Accept::Filled("/allocation_config_id"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};

static LIST_CREDIT_ALLOCATIONS: Operation = Operation {
    id: "list_credit_allocations",
    path: "/{credit_line_id}/owning_credit_allocation_configs",
    ..Operation::GET
};

static GET_CREDIT_ALLOCATION: Operation = Operation {
    id: "get_credit_allocation",
    path: "/{allocation_config_id}",
    ..Operation::GET
};

static REVOKE_CREDIT_ALLOCATION: Operation = Operation {
    id: "revoke_credit_allocation",
    method: "DELETE",
    path: "/{allocation_config_id}",
    idempotent: true,
    ..Operation::POST
};

static ONBOARD_PARTNERS_TO_MM_LITE: Operation = Operation {
    id: "onboard_partners_to_mm_lite",
    path: "/{business_id}/onboard_partners_to_mm_lite",
    accepts: &[Accept::Filled("/request_id")],
    ..Operation::POST
};

static LIST_CONNECTED_CLIENT_BUSINESSES: Operation = Operation {
    id: "list_connected_client_businesses",
    path: "/{app_id}/connected_client_businesses",
    ..Operation::GET
};

static LIST_CONNECTED_CLIENT_BUSINESSES_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_USER_ASSIGNED_WABAS: Operation = Operation {
    id: "list_user_assigned_wabas",
    path: "/{user_id}/assigned_whatsapp_business_accounts",
    ..Operation::GET
};

static LIST_USER_ASSIGNED_WABAS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static SELF_CERTIFY_BUSINESS: Operation = Operation {
    id: "self_certify_business",
    path: "/{business_id}/self_certify_whatsapp_business",
    kind: CallKind::Upload,
    accepts: &[Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static LIST_SELF_CERTIFIED_SUBMISSIONS: Operation = Operation {
    id: "list_self_certified_submissions",
    path: "/{business_id}/self_certified_whatsapp_business_submissions",
    ..Operation::GET
};

static LIST_SELF_CERTIFIED_SUBMISSIONS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_SYSTEM_USER_TOKEN: Operation = Operation {
    id: "create_system_user_token",
    path: "/{business_id}/system_user_access_tokens",
    accepts: &[Accept::Filled("/access_token")],
    secrets: &["/appsecret_proof"],
    ..Operation::POST
};
