// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `business_portfolio`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::App {
    /// List the client businesses that are connected to an app.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{app_id}/connected_client_businesses`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn list_connected_client_businesses(
        &self,
        query: &ListConnectedClientBusinessesQuery,
    ) -> waxwing_runtime::Call<ListClientBusinessesResponse> {
        self.core
            .prepare(&LIST_CONNECTED_CLIENT_BUSINESSES)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_connected_client_businesses`], as a stream.
    pub fn list_connected_client_businesses_all(
        &self,
        query: &ListConnectedClientBusinessesQuery,
    ) -> waxwing_runtime::Pages<ClientBusiness> {
        self.core
            .prepare(&LIST_CONNECTED_CLIENT_BUSINESSES)
            .path("app_id", &self.id)
            .query(query)
            .pages(&LIST_CONNECTED_CLIENT_BUSINESSES_PAGES)
    }
}

#[cfg(feature = "client")]
impl super::client::Business {
    /// Read a business portfolio.
    ///
    /// Operations on portfolios want the permission `business_management`.
    ///
    /// `GET /{business_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn get_business(
        &self,
        query: &GetBusinessQuery,
    ) -> waxwing_runtime::Call<BusinessPortfolio> {
        self.core
            .prepare(&GET_BUSINESS)
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
    pub fn get_parent_bsuid_account(&self) -> waxwing_runtime::Call<ParentBsuidAccount> {
        self.core.prepare(&GET_PARENT_BSUID_ACCOUNT).path("business_id", &self.id).call()
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
    pub fn list_system_users(
        &self,
        query: &ListSystemUsersQuery,
    ) -> waxwing_runtime::Call<ListSystemUsersResponse> {
        self.core
            .prepare(&LIST_SYSTEM_USERS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_system_users`], as a stream.
    pub fn list_system_users_all(
        &self,
        query: &ListSystemUsersQuery,
    ) -> waxwing_runtime::Pages<SystemUser> {
        self.core
            .prepare(&LIST_SYSTEM_USERS)
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
    pub fn list_owned_wabas(
        &self,
        query: &ListOwnedWabasQuery,
    ) -> waxwing_runtime::Call<ListWabasResponse> {
        self.core
            .prepare(&LIST_OWNED_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_owned_wabas`], as a stream.
    pub fn list_owned_wabas_all(
        &self,
        query: &ListOwnedWabasQuery,
    ) -> waxwing_runtime::Pages<shared::WhatsappBusinessAccount> {
        self.core
            .prepare(&LIST_OWNED_WABAS)
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
    pub fn list_client_wabas(
        &self,
        query: &ListClientWabasQuery,
    ) -> waxwing_runtime::Call<ListWabasResponse> {
        self.core
            .prepare(&LIST_CLIENT_WABAS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_client_wabas`], as a stream.
    pub fn list_client_wabas_all(
        &self,
        query: &ListClientWabasQuery,
    ) -> waxwing_runtime::Pages<shared::WhatsappBusinessAccount> {
        self.core
            .prepare(&LIST_CLIENT_WABAS)
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
    pub fn list_credit_lines(&self) -> waxwing_runtime::Call<ListCreditLinesResponse> {
        self.core.prepare(&LIST_CREDIT_LINES).path("business_id", &self.id).call()
    }

    /// Ask for onboarding to the Marketing Messages API.
    ///
    /// A second request gives error 1752041. The argument goes into the query.
    ///
    /// `POST /{business_id}/onboard_partners_to_mm_lite`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn onboard_partners_to_mm_lite(
        &self,
        query: &OnboardPartnersToMmLiteQuery,
    ) -> waxwing_runtime::Call<OnboardingRequested> {
        self.core
            .prepare(&ONBOARD_PARTNERS_TO_MM_LITE)
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
    /// `POST /{business_id}/self_certify_whatsapp_business`; a multipart form, rebuilt for each attempt.
    /// A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn self_certify_business(
        &self,
        body: &SelfCertifyBusiness,
        business_documents: Vec<waxwing_runtime::FilePart>,
    ) -> waxwing_runtime::Call<SelfCertification> {
        self.core
            .prepare(&SELF_CERTIFY_BUSINESS)
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
    pub fn list_self_certified_submissions(
        &self,
        query: &ListSelfCertifiedSubmissionsQuery,
    ) -> waxwing_runtime::Call<ListSelfCertificationsResponse> {
        self.core
            .prepare(&LIST_SELF_CERTIFIED_SUBMISSIONS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_self_certified_submissions`], as a stream.
    pub fn list_self_certified_submissions_all(
        &self,
        query: &ListSelfCertifiedSubmissionsQuery,
    ) -> waxwing_runtime::Pages<SelfCertificationSubmission> {
        self.core
            .prepare(&LIST_SELF_CERTIFIED_SUBMISSIONS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_SELF_CERTIFIED_SUBMISSIONS_PAGES)
    }

    /// Get the token of a client's system user.
    ///
    /// The answer is known from one indirect source.
    ///
    /// `POST /{business_id}/system_user_access_tokens`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn create_system_user_token(
        &self,
        body: &CreateSystemUserToken,
    ) -> waxwing_runtime::Call<SystemUserToken> {
        self.core
            .prepare(&CREATE_SYSTEM_USER_TOKEN)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Share a credit line with a client and attach it to an account.
    ///
    /// One step. The newer way has two: `share_credit_line`, then `attach_credit_line`. The arguments go
    /// into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_sharing_and_attach`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn share_and_attach_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ShareAndAttachCreditLineQuery,
    ) -> waxwing_runtime::Call<CreditAllocation> {
        self.core
            .prepare(&SHARE_AND_ATTACH_CREDIT_LINE)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// Share a credit line with a client business.
    ///
    /// First of two steps. Wants the token of your own system user. The argument goes into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_sharing`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn share_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ShareCreditLineQuery,
    ) -> waxwing_runtime::Call<CreditAllocation> {
        self.core
            .prepare(&SHARE_CREDIT_LINE)
            .id::<CreditLineId>("credit_line_id", credit_line_id)
            .query(query)
            .call()
    }

    /// Attach a shared credit line to a client's account.
    ///
    /// Second of two steps, after `share_credit_line`. Wants the client's business token. The arguments
    /// go into the query.
    ///
    /// `POST /{credit_line_id}/whatsapp_credit_attach`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines>
    /// (as of 2025-12); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn attach_credit_line(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &AttachCreditLineQuery,
    ) -> waxwing_runtime::Call<CreditAllocation> {
        self.core
            .prepare(&ATTACH_CREDIT_LINE)
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
    pub fn list_credit_allocations(
        &self,
        credit_line_id: impl Into<CreditLineId>,
        query: &ListCreditAllocationsQuery,
    ) -> waxwing_runtime::Call<ListCreditAllocationsResponse> {
        self.core
            .prepare(&LIST_CREDIT_ALLOCATIONS)
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
    pub fn get_credit_allocation(
        &self,
        allocation_config_id: impl Into<AllocationConfigId>,
        query: &GetCreditAllocationQuery,
    ) -> waxwing_runtime::Call<CreditAllocationConfig> {
        self.core
            .prepare(&GET_CREDIT_ALLOCATION)
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
    pub fn revoke_credit_allocation(
        &self,
        allocation_config_id: impl Into<AllocationConfigId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&REVOKE_CREDIT_ALLOCATION)
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
    pub fn list_user_assigned_wabas(
        &self,
        user_id: impl Into<PortfolioUserId>,
        query: &ListUserAssignedWabasQuery,
    ) -> waxwing_runtime::Call<ListAssignedWabasResponse> {
        self.core
            .prepare(&LIST_USER_ASSIGNED_WABAS)
            .id::<PortfolioUserId>("user_id", user_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_user_assigned_wabas`], as a stream.
    pub fn list_user_assigned_wabas_all(
        &self,
        user_id: impl Into<PortfolioUserId>,
        query: &ListUserAssignedWabasQuery,
    ) -> waxwing_runtime::Pages<AssignedWaba> {
        self.core
            .prepare(&LIST_USER_ASSIGNED_WABAS)
            .id::<PortfolioUserId>("user_id", user_id)
            .query(query)
            .pages(&LIST_USER_ASSIGNED_WABAS_PAGES)
    }
}

#[cfg(feature = "client")]
static GET_BUSINESS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_business",
    path: "/{business_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_PARENT_BSUID_ACCOUNT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_parent_bsuid_account",
    path: "/{business_id}/parent-bsuid-accounts",
    server: Some("https://api.facebook.com"),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_SYSTEM_USERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_system_users",
    path: "/{business_id}/system_users",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_SYSTEM_USERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_OWNED_WABAS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_owned_wabas",
    path: "/{business_id}/owned_whatsapp_business_accounts",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_OWNED_WABAS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_CLIENT_WABAS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_client_wabas",
    path: "/{business_id}/client_whatsapp_business_accounts",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CLIENT_WABAS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_CREDIT_LINES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_credit_lines",
    path: "/{business_id}/extendedcredits",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SHARE_AND_ATTACH_CREDIT_LINE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "share_and_attach_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_sharing_and_attach",
    accepts: &[
        waxwing_runtime::Accept::Filled("/allocation_config_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SHARE_CREDIT_LINE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "share_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_sharing",
    accepts: &[
        waxwing_runtime::Accept::Filled("/allocation_config_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static ATTACH_CREDIT_LINE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "attach_credit_line",
    path: "/{credit_line_id}/whatsapp_credit_attach",
    accepts: &[
        waxwing_runtime::Accept::Filled("/allocation_config_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_CREDIT_ALLOCATIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_credit_allocations",
    path: "/{credit_line_id}/owning_credit_allocation_configs",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CREDIT_ALLOCATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_credit_allocation",
    path: "/{allocation_config_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static REVOKE_CREDIT_ALLOCATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "revoke_credit_allocation",
    method: "DELETE",
    path: "/{allocation_config_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static ONBOARD_PARTNERS_TO_MM_LITE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "onboard_partners_to_mm_lite",
    path: "/{business_id}/onboard_partners_to_mm_lite",
    accepts: &[waxwing_runtime::Accept::Filled("/request_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_CONNECTED_CLIENT_BUSINESSES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_connected_client_businesses",
    path: "/{app_id}/connected_client_businesses",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CONNECTED_CLIENT_BUSINESSES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_USER_ASSIGNED_WABAS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_user_assigned_wabas",
    path: "/{user_id}/assigned_whatsapp_business_accounts",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_USER_ASSIGNED_WABAS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static SELF_CERTIFY_BUSINESS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "self_certify_business",
    path: "/{business_id}/self_certify_whatsapp_business",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: &[waxwing_runtime::Accept::OneOf("/success", &["true"])],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_SELF_CERTIFIED_SUBMISSIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_self_certified_submissions",
    path: "/{business_id}/self_certified_whatsapp_business_submissions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_SELF_CERTIFIED_SUBMISSIONS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_SYSTEM_USER_TOKEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_system_user_token",
    path: "/{business_id}/system_user_access_tokens",
    accepts: &[waxwing_runtime::Accept::Filled("/access_token")],
    secrets: &["/appsecret_proof"],
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_business`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetBusinessQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetBusinessQuery {
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

impl waxwing_json::FromMembers for GetBusinessQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetBusinessQuery);
impl waxwing_types::Validate for GetBusinessQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_system_users`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSystemUsersQuery {
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

impl ListSystemUsersQuery {
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

impl waxwing_json::FromMembers for ListSystemUsersQuery {
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

waxwing_json::read_object!(ListSystemUsersQuery);
impl waxwing_types::Validate for ListSystemUsersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_owned_wabas`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListOwnedWabasQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
    /// Only accounts of these kinds of business, joined by commas; ENTERPRISE and SMB by the vendor's
    /// description.
    pub business_type: Option<String>,
    /// Only the account with this id.
    pub find: Option<shared::WabaId>,
}

impl ListOwnedWabasQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
            business_type: Default::default(),
            find: Default::default(),
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

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `find`.
    #[must_use]
    pub fn with_find(mut self, find: impl Into<shared::WabaId>) -> Self {
        self.find = Some(find.into());
        self
    }
}

impl waxwing_json::FromMembers for ListOwnedWabasQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            business_type: members.take("business_type")?,
            find: members.take("find")?,
        })
    }
}

waxwing_json::read_object!(ListOwnedWabasQuery);
impl waxwing_types::Validate for ListOwnedWabasQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_client_wabas`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListClientWabasQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
    /// Only the account with this id.
    pub find: Option<shared::WabaId>,
    /// JSON text of a list of conditions, in the form of `list_phone_numbers`. Which fields are possible
    /// is not documented.
    pub filtering: Option<String>,
}

impl ListClientWabasQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
            find: Default::default(),
            filtering: Default::default(),
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

    /// Sets `find`.
    #[must_use]
    pub fn with_find(mut self, find: impl Into<shared::WabaId>) -> Self {
        self.find = Some(find.into());
        self
    }

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }
}

impl waxwing_json::FromMembers for ListClientWabasQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            find: members.take("find")?,
            filtering: members.take("filtering")?,
        })
    }
}

waxwing_json::read_object!(ListClientWabasQuery);
impl waxwing_types::Validate for ListClientWabasQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `share_and_attach_credit_line`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShareAndAttachCreditLineQuery {
    /// Currency in which the account is billed.
    pub waba_currency: WabaCurrency,
    /// The client account that gets the credit line.
    pub waba_id: shared::WabaId,
}

impl ShareAndAttachCreditLineQuery {
    /// With the members that are required.
    pub fn new(
        waba_currency: impl Into<WabaCurrency>,
        waba_id: impl Into<shared::WabaId>,
    ) -> Self {
        Self {
            waba_currency: waba_currency.into(),
            waba_id: waba_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ShareAndAttachCreditLineQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_currency: members.need("waba_currency")?,
            waba_id: members.need("waba_id")?,
        })
    }
}

waxwing_json::read_object!(ShareAndAttachCreditLineQuery);
impl waxwing_types::Validate for ShareAndAttachCreditLineQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `share_credit_line`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShareCreditLineQuery {
    /// The client business that gets the credit line.
    pub receiving_business_id: shared::BusinessId,
}

impl ShareCreditLineQuery {
    /// With the members that are required.
    pub fn new(receiving_business_id: impl Into<shared::BusinessId>) -> Self {
        Self {
            receiving_business_id: receiving_business_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ShareCreditLineQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            receiving_business_id: members.need("receiving_business_id")?,
        })
    }
}

waxwing_json::read_object!(ShareCreditLineQuery);
impl waxwing_types::Validate for ShareCreditLineQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `attach_credit_line`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttachCreditLineQuery {
    /// Currency in which the account is billed.
    pub waba_currency: WabaCurrency,
    /// The client account that gets the credit line.
    pub waba_id: shared::WabaId,
}

impl AttachCreditLineQuery {
    /// With the members that are required.
    pub fn new(
        waba_currency: impl Into<WabaCurrency>,
        waba_id: impl Into<shared::WabaId>,
    ) -> Self {
        Self {
            waba_currency: waba_currency.into(),
            waba_id: waba_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for AttachCreditLineQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_currency: members.need("waba_currency")?,
            waba_id: members.need("waba_id")?,
        })
    }
}

waxwing_json::read_object!(AttachCreditLineQuery);
impl waxwing_types::Validate for AttachCreditLineQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_credit_allocations`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListCreditAllocationsQuery {
    /// Only sharings with this client business.
    pub receiving_business_id: Option<shared::BusinessId>,
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl ListCreditAllocationsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            receiving_business_id: Default::default(),
            fields: Default::default(),
        }
    }

    /// Sets `receiving_business_id`.
    #[must_use]
    pub fn with_receiving_business_id(
        mut self,
        receiving_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        self.receiving_business_id = Some(receiving_business_id.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for ListCreditAllocationsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            receiving_business_id: members.take("receiving_business_id")?,
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(ListCreditAllocationsQuery);
impl waxwing_types::Validate for ListCreditAllocationsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_credit_allocation`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetCreditAllocationQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetCreditAllocationQuery {
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

impl waxwing_json::FromMembers for GetCreditAllocationQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetCreditAllocationQuery);
impl waxwing_types::Validate for GetCreditAllocationQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `onboard_partners_to_mm_lite`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct OnboardPartnersToMmLiteQuery {
    /// The multi-partner solution to onboard through.
    pub solution_id: Option<shared::SolutionId>,
}

impl OnboardPartnersToMmLiteQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            solution_id: Default::default(),
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
}

impl waxwing_json::FromMembers for OnboardPartnersToMmLiteQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            solution_id: members.take("solution_id")?,
        })
    }
}

waxwing_json::read_object!(OnboardPartnersToMmLiteQuery);
impl waxwing_types::Validate for OnboardPartnersToMmLiteQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_connected_client_businesses`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConnectedClientBusinessesQuery {
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

impl ListConnectedClientBusinessesQuery {
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

impl waxwing_json::FromMembers for ListConnectedClientBusinessesQuery {
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

waxwing_json::read_object!(ListConnectedClientBusinessesQuery);
impl waxwing_types::Validate for ListConnectedClientBusinessesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_user_assigned_wabas`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListUserAssignedWabasQuery {
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

impl ListUserAssignedWabasQuery {
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

impl waxwing_json::FromMembers for ListUserAssignedWabasQuery {
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

waxwing_json::read_object!(ListUserAssignedWabasQuery);
impl waxwing_types::Validate for ListUserAssignedWabasQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_self_certified_submissions`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListSelfCertifiedSubmissionsQuery {
    /// Only submissions for this client business.
    pub end_business_id: Option<shared::BusinessId>,
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

impl ListSelfCertifiedSubmissionsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            end_business_id: Default::default(),
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `end_business_id`.
    #[must_use]
    pub fn with_end_business_id(
        mut self,
        end_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        self.end_business_id = Some(end_business_id.into());
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

impl waxwing_json::FromMembers for ListSelfCertifiedSubmissionsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            end_business_id: members.take("end_business_id")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListSelfCertifiedSubmissionsQuery);
impl waxwing_types::Validate for ListSelfCertifiedSubmissionsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A parent account of user ids.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentBsuidAccount {
    /// Id of the parent account.
    pub parent_bsuid_account_id: String,
    /// The portfolios in it.
    pub enrolled_business_portfolios: Option<Vec<shared::BusinessId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ParentBsuidAccount {
    /// `enrolled_business_portfolios`, empty when it was left out.
    pub fn enrolled_business_portfolios(&self) -> &[shared::BusinessId] {
        self.enrolled_business_portfolios.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ParentBsuidAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("parent_bsuid_account_id", &self.parent_bsuid_account_id)?;
        object
            .optional(
                "enrolled_business_portfolios",
                &self.enrolled_business_portfolios,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ParentBsuidAccount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parent_bsuid_account_id: members.always("parent_bsuid_account_id")?,
            enrolled_business_portfolios: members
                .lenient("enrolled_business_portfolios")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ParentBsuidAccount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ParentBsuidAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParentBsuidAccount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("parent_bsuid_account_id", generator.subschema_for::<String>()),
            (
                "enrolled_business_portfolios",
                generator.subschema_for::<Vec<shared::BusinessId>>(),
            ),
        ])
    }
}

/// A page of system users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSystemUsersResponse {
    /// The system users.
    pub data: Vec<SystemUser>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSystemUsersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSystemUsersResponse {
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

waxwing_json::read_object!(ListSystemUsersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSystemUsersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSystemUsersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<SystemUser>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A system user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemUser {
    /// Id of a person or system user of the business (not of a WhatsApp user).
    pub id: shared::UserId,
    /// Name.
    pub name: Option<String>,
    /// What the system user may do.
    pub role: Option<SystemUserRole>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SystemUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("role", &self.role)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SystemUser {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            role: members.lenient("role")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SystemUser);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SystemUser {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SystemUser".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::UserId>()),
            ("name", generator.subschema_for::<String>()),
            ("role", generator.subschema_for::<SystemUserRole>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What the system user may do."] pub enum SystemUserRole { #[doc =
    " `ADMIN`."] Admin = "ADMIN", #[doc = " `EMPLOYEE`."] Employee = "EMPLOYEE", }
}

waxwing_json::string_id! {
    #[doc = " Id of a credit line (extended credit)."] pub struct CreditLineId;
}

waxwing_json::string_id! {
    #[doc = " Id of the sharing of a credit line."] pub struct AllocationConfigId;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Id of a user or system user of a portfolio."] pub struct
    PortfolioUserId;
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits."]
    pub struct AppSecretProof;
}

waxwing_json::open_enum! {
    #[doc = " Currency of bills, ISO 4217."] pub enum WabaCurrency { #[doc = " `AUD`."]
    Aud = "AUD", #[doc = " `EUR`."] Eur = "EUR", #[doc = " `GBP`."] Gbp = "GBP", #[doc =
    " `IDR`."] Idr = "IDR", #[doc = " `INR`."] Inr = "INR", #[doc = " `USD`."] Usd =
    "USD", }
}

/// A business portfolio. Without fields only a few members come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessPortfolio {
    /// Id of a business portfolio.
    pub id: shared::BusinessId,
    /// Name of the business.
    pub name: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<i64>,
    /// Unique users who may be written to in 24 hours outside their service window. `TIER_1K` only
    /// stands on numbers, UNTIERED only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<shared::MessagingLimitTier>,
    /// How far the account has come on its way into the Marketing Messages API.
    pub marketing_messages_onboarding_status: Option<
        shared::MarketingMessagesOnboardingStatus,
    >,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessPortfolio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object
            .optional(
                "marketing_messages_onboarding_status",
                &self.marketing_messages_onboarding_status,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessPortfolio {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            timezone_id: members.lenient("timezone_id")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            marketing_messages_onboarding_status: members
                .lenient("marketing_messages_onboarding_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessPortfolio);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessPortfolio {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessPortfolio".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::BusinessId>()),
            ("name", generator.subschema_for::<String>()),
            ("timezone_id", generator.subschema_for::<i64>()),
            (
                "whatsapp_business_manager_messaging_limit",
                generator.subschema_for::<shared::MessagingLimitTier>(),
            ),
            (
                "marketing_messages_onboarding_status",
                generator.subschema_for::<shared::MarketingMessagesOnboardingStatus>(),
            ),
        ])
    }
}

/// A page of accounts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWabasResponse {
    /// The accounts.
    pub data: Vec<shared::WhatsappBusinessAccount>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListWabasResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListWabasResponse {
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

waxwing_json::read_object!(ListWabasResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListWabasResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListWabasResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<shared::WhatsappBusinessAccount>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// The credit lines of a portfolio.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCreditLinesResponse {
    /// The credit lines.
    pub data: Vec<CreditLine>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListCreditLinesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListCreditLinesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListCreditLinesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListCreditLinesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListCreditLinesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<CreditLine>>()),
        ])
    }
}

/// A credit line.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditLine {
    /// Id of a credit line (extended credit).
    pub id: CreditLineId,
    /// Whose credit line it is.
    pub legal_entity_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreditLine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("legal_entity_name", &self.legal_entity_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreditLine {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            legal_entity_name: members.lenient("legal_entity_name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreditLine);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreditLine {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreditLine".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<CreditLineId>()),
            ("legal_entity_name", generator.subschema_for::<String>()),
        ])
    }
}

/// A sharing that was made or attached.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditAllocation {
    /// true when it is done.
    pub success: Option<bool>,
    /// Id of the sharing of a credit line.
    pub allocation_config_id: Option<AllocationConfigId>,
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreditAllocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("allocation_config_id", &self.allocation_config_id)?;
        object.optional("waba_id", &self.waba_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreditAllocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            allocation_config_id: members.lenient("allocation_config_id")?,
            waba_id: members.lenient("waba_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreditAllocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreditAllocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreditAllocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("allocation_config_id", generator.subschema_for::<AllocationConfigId>()),
            ("waba_id", generator.subschema_for::<shared::WabaId>()),
        ])
    }
}

/// The sharings of a credit line, as a list or as one bare object.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCreditAllocationsResponse {
    /// The sharings.
    pub data: Option<Vec<CreditAllocationConfig>>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Id of the sharing of a credit line.
    pub id: Option<AllocationConfigId>,
    /// A business portfolio, in short.
    pub receiving_business: Option<shared::BusinessInfo>,
    /// Means of payment on the side of the client.
    pub receiving_credential: Option<ReceivingCredential>,
    /// State of the sharing, such as DELETED. Other values are not documented.
    pub request_status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListCreditAllocationsResponse {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[CreditAllocationConfig] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListCreditAllocationsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.optional("id", &self.id)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("receiving_credential", &self.receiving_credential)?;
        object.optional("request_status", &self.request_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListCreditAllocationsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            id: members.lenient("id")?,
            receiving_business: members.lenient("receiving_business")?,
            receiving_credential: members.lenient("receiving_credential")?,
            request_status: members.lenient("request_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListCreditAllocationsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListCreditAllocationsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListCreditAllocationsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<CreditAllocationConfig>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
            ("id", generator.subschema_for::<AllocationConfigId>()),
            ("receiving_business", generator.subschema_for::<shared::BusinessInfo>()),
            ("receiving_credential", generator.subschema_for::<ReceivingCredential>()),
            ("request_status", generator.subschema_for::<String>()),
        ])
    }
}

/// A sharing of a credit line.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditAllocationConfig {
    /// Id of the sharing of a credit line.
    pub id: Option<AllocationConfigId>,
    /// A business portfolio, in short.
    pub receiving_business: Option<shared::BusinessInfo>,
    /// Means of payment on the side of the client.
    pub receiving_credential: Option<ReceivingCredential>,
    /// State of the sharing, such as DELETED. Other values are not documented.
    pub request_status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreditAllocationConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("receiving_credential", &self.receiving_credential)?;
        object.optional("request_status", &self.request_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreditAllocationConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            receiving_business: members.lenient("receiving_business")?,
            receiving_credential: members.lenient("receiving_credential")?,
            request_status: members.lenient("request_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreditAllocationConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreditAllocationConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreditAllocationConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<AllocationConfigId>()),
            ("receiving_business", generator.subschema_for::<shared::BusinessInfo>()),
            ("receiving_credential", generator.subschema_for::<ReceivingCredential>()),
            ("request_status", generator.subschema_for::<String>()),
        ])
    }
}

/// Means of payment on the side of the client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReceivingCredential {
    /// Its id; compare with the account's `primary_funding_id`.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReceivingCredential {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReceivingCredential {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReceivingCredential);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReceivingCredential {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReceivingCredential".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<String>())])
    }
}

/// The request for onboarding.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnboardingRequested {
    /// Id of the request.
    pub request_id: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OnboardingRequested {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OnboardingRequested {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            request_id: members.always("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OnboardingRequested);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OnboardingRequested {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OnboardingRequested".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("request_id", generator.subschema_for::<String>()),
        ])
    }
}

/// A page of client businesses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListClientBusinessesResponse {
    /// The businesses.
    pub data: Vec<ClientBusiness>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListClientBusinessesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListClientBusinessesResponse {
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

waxwing_json::read_object!(ListClientBusinessesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListClientBusinessesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListClientBusinessesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<ClientBusiness>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A client business of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientBusiness {
    /// Id of a business portfolio.
    pub id: shared::BusinessId,
    /// Name of the business.
    pub name: Option<String>,
    /// State of the verification of a client business.
    pub verification_status: Option<ClientVerificationStatus>,
    /// State of a client business.
    pub business_status: Option<ClientBusinessStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ClientBusiness {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("business_status", &self.business_status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ClientBusiness {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            verification_status: members.lenient("verification_status")?,
            business_status: members.lenient("business_status")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ClientBusiness);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ClientBusiness {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClientBusiness".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::BusinessId>()),
            ("name", generator.subschema_for::<String>()),
            (
                "verification_status",
                generator.subschema_for::<ClientVerificationStatus>(),
            ),
            ("business_status", generator.subschema_for::<ClientBusinessStatus>()),
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
    #[doc = " State of the verification of a client business."] pub enum
    ClientVerificationStatus { #[doc = " `VERIFIED`."] Verified = "VERIFIED", #[doc =
    " `UNVERIFIED`."] Unverified = "UNVERIFIED", #[doc = " `PENDING`."] Pending =
    "PENDING", #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

waxwing_json::open_enum! {
    #[doc = " State of a client business."] pub enum ClientBusinessStatus { #[doc =
    " `ACTIVE`."] Active = "ACTIVE", #[doc = " `INACTIVE`."] Inactive = "INACTIVE", #[doc
    = " `SUSPENDED`."] Suspended = "SUSPENDED", #[doc = " `PENDING_APPROVAL`."]
    PendingApproval = "PENDING_APPROVAL", }
}

/// A page of assigned accounts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAssignedWabasResponse {
    /// The accounts.
    pub data: Vec<AssignedWaba>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListAssignedWabasResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListAssignedWabasResponse {
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

waxwing_json::read_object!(ListAssignedWabasResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListAssignedWabasResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListAssignedWabasResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<AssignedWaba>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// An account that is assigned to a user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignedWaba {
    /// Id of a WhatsApp business account (WABA).
    pub id: shared::WabaId,
    /// Name of the account.
    pub name: Option<String>,
    /// State of an assigned account.
    pub status: Option<AssignedWabaStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub assignment_date: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What the user may do.
    pub permissions: Option<Vec<shared::SolutionPermission>>,
    /// Id of a business portfolio.
    pub business_id: Option<shared::BusinessId>,
    /// Numbers of the account. A list by the vendor's description; free-form, since accounts have a page
    /// of numbers elsewhere.
    pub phone_numbers: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AssignedWaba {
    /// `permissions`, empty when it was left out.
    pub fn permissions(&self) -> &[shared::SolutionPermission] {
        self.permissions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AssignedWaba {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("assignment_date", &self.assignment_date)?;
        object.optional("permissions", &self.permissions)?;
        object.optional("business_id", &self.business_id)?;
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AssignedWaba {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            assignment_date: members.lenient("assignment_date")?,
            permissions: members.lenient("permissions")?,
            business_id: members.lenient("business_id")?,
            phone_numbers: members.lenient("phone_numbers")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AssignedWaba);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AssignedWaba {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AssignedWaba".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::WabaId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<AssignedWabaStatus>()),
            (
                "assignment_date",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "permissions",
                generator.subschema_for::<Vec<shared::SolutionPermission>>(),
            ),
            ("business_id", generator.subschema_for::<shared::BusinessId>()),
            ("phone_numbers", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of an assigned account."] pub enum AssignedWabaStatus { #[doc =
    " `ACTIVE`."] Active = "ACTIVE", #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `RESTRICTED`."] Restricted = "RESTRICTED", #[doc = " `DISABLED`."] Disabled =
    "DISABLED", }
}

/// The form of a self-certification.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SelfCertifyBusiness {
    /// Id of a business portfolio.
    pub end_business_id: shared::BusinessId,
    /// Legal name of the client.
    pub end_business_legal_name: Option<String>,
    /// Not documented further; trade names of the client, one or JSON text of a list.
    pub end_business_trade_names: Option<String>,
    /// Website of the client.
    pub end_business_website: Option<String>,
    /// Not documented further; address of the client, text or JSON text.
    pub end_business_address: Option<String>,
    /// Line of business. Values are not documented.
    pub business_vertical: Option<String>,
    /// Not documented further; what the client spends with you in a month, text or JSON text.
    pub average_monthly_revenue_spend_with_partner: Option<String>,
    /// For how many billing cycles the client has been with you.
    pub num_billing_cycles_with_partner: Option<i64>,
}

impl SelfCertifyBusiness {
    /// With the members that are required.
    pub fn new(end_business_id: impl Into<shared::BusinessId>) -> Self {
        Self {
            end_business_id: end_business_id.into(),
            end_business_legal_name: Default::default(),
            end_business_trade_names: Default::default(),
            end_business_website: Default::default(),
            end_business_address: Default::default(),
            business_vertical: Default::default(),
            average_monthly_revenue_spend_with_partner: Default::default(),
            num_billing_cycles_with_partner: Default::default(),
        }
    }

    /// Sets `end_business_legal_name`.
    #[must_use]
    pub fn with_end_business_legal_name(
        mut self,
        end_business_legal_name: impl Into<String>,
    ) -> Self {
        self.end_business_legal_name = Some(end_business_legal_name.into());
        self
    }

    /// Sets `end_business_trade_names`.
    #[must_use]
    pub fn with_end_business_trade_names(
        mut self,
        end_business_trade_names: impl Into<String>,
    ) -> Self {
        self.end_business_trade_names = Some(end_business_trade_names.into());
        self
    }

    /// Sets `end_business_website`.
    #[must_use]
    pub fn with_end_business_website(
        mut self,
        end_business_website: impl Into<String>,
    ) -> Self {
        self.end_business_website = Some(end_business_website.into());
        self
    }

    /// Sets `end_business_address`.
    #[must_use]
    pub fn with_end_business_address(
        mut self,
        end_business_address: impl Into<String>,
    ) -> Self {
        self.end_business_address = Some(end_business_address.into());
        self
    }

    /// Sets `business_vertical`.
    #[must_use]
    pub fn with_business_vertical(
        mut self,
        business_vertical: impl Into<String>,
    ) -> Self {
        self.business_vertical = Some(business_vertical.into());
        self
    }

    /// Sets `average_monthly_revenue_spend_with_partner`.
    #[must_use]
    pub fn with_average_monthly_revenue_spend_with_partner(
        mut self,
        average_monthly_revenue_spend_with_partner: impl Into<String>,
    ) -> Self {
        self.average_monthly_revenue_spend_with_partner = Some(
            average_monthly_revenue_spend_with_partner.into(),
        );
        self
    }

    /// Sets `num_billing_cycles_with_partner`.
    #[must_use]
    pub fn with_num_billing_cycles_with_partner(
        mut self,
        num_billing_cycles_with_partner: i64,
    ) -> Self {
        self.num_billing_cycles_with_partner = Some(num_billing_cycles_with_partner);
        self
    }
}

impl waxwing_json::FromMembers for SelfCertifyBusiness {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            end_business_id: members.need("end_business_id")?,
            end_business_legal_name: members.take("end_business_legal_name")?,
            end_business_trade_names: members.take("end_business_trade_names")?,
            end_business_website: members.take("end_business_website")?,
            end_business_address: members.take("end_business_address")?,
            business_vertical: members.take("business_vertical")?,
            average_monthly_revenue_spend_with_partner: members
                .take("average_monthly_revenue_spend_with_partner")?,
            num_billing_cycles_with_partner: members
                .take("num_billing_cycles_with_partner")?,
        })
    }
}

waxwing_json::read_object!(SelfCertifyBusiness);
impl waxwing_types::Validate for SelfCertifyBusiness {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A submitted self-certification.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfCertification {
    /// true when it was taken.
    pub success: Option<bool>,
    /// Remark, in words.
    pub message: Option<String>,
    /// Submissions so far, of at most 3.
    pub verification_attempts: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SelfCertification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("verification_attempts", &self.verification_attempts)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SelfCertification {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            verification_attempts: members.lenient("verification_attempts")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SelfCertification);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SelfCertification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SelfCertification".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<String>()),
            ("verification_attempts", generator.subschema_for::<i64>()),
        ])
    }
}

/// A page of self-certifications.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSelfCertificationsResponse {
    /// The submissions.
    pub data: Vec<SelfCertificationSubmission>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSelfCertificationsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSelfCertificationsResponse {
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

waxwing_json::read_object!(ListSelfCertificationsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSelfCertificationsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSelfCertificationsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<SelfCertificationSubmission>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A self-certification and what came of it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfCertificationSubmission {
    /// Id of the submission.
    pub id: Option<String>,
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// State of the self-certification of a client.
    pub verification_status: Option<shared::CertificationStatus>,
    /// Why it failed.
    pub rejection_reasons: Option<Vec<shared::CertificationRejectionReason>>,
    /// What was submitted, free-form.
    pub submitted_info: Option<waxwing_types::Json>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub submitted_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub update_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SelfCertificationSubmission {
    /// `rejection_reasons`, empty when it was left out.
    pub fn rejection_reasons(&self) -> &[shared::CertificationRejectionReason] {
        self.rejection_reasons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SelfCertificationSubmission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("client_business_id", &self.client_business_id)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("rejection_reasons", &self.rejection_reasons)?;
        object.optional("submitted_info", &self.submitted_info)?;
        object.optional("submitted_time", &self.submitted_time)?;
        object.optional("update_time", &self.update_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SelfCertificationSubmission {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            client_business_id: members.lenient("client_business_id")?,
            verification_status: members.lenient("verification_status")?,
            rejection_reasons: members.lenient("rejection_reasons")?,
            submitted_info: members.lenient("submitted_info")?,
            submitted_time: members.lenient("submitted_time")?,
            update_time: members.lenient("update_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SelfCertificationSubmission);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SelfCertificationSubmission {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SelfCertificationSubmission".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("client_business_id", generator.subschema_for::<shared::BusinessId>()),
            (
                "verification_status",
                generator.subschema_for::<shared::CertificationStatus>(),
            ),
            (
                "rejection_reasons",
                generator.subschema_for::<Vec<shared::CertificationRejectionReason>>(),
            ),
            ("submitted_info", generator.subschema_for::<waxwing_types::Json>()),
            (
                "submitted_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "update_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Which token is wanted.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSystemUserToken {
    /// HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits.
    pub appsecret_proof: AppSecretProof,
    /// Send true, the only documented value.
    pub fetch_only: bool,
    /// Id of a user or system user of a portfolio.
    pub system_user_id: Option<PortfolioUserId>,
    /// Not documented; assets that the token is for.
    pub asset: Option<waxwing_types::Json>,
    /// Not documented; permissions of the token, such as `whatsapp_business_messaging`.
    pub scope: Option<waxwing_types::Json>,
    /// true: the token ends after 60 days.
    pub set_token_expires_in_60_days: Option<bool>,
}

impl CreateSystemUserToken {
    /// With the members that are required.
    pub fn new(appsecret_proof: impl Into<AppSecretProof>, fetch_only: bool) -> Self {
        Self {
            appsecret_proof: appsecret_proof.into(),
            fetch_only,
            system_user_id: Default::default(),
            asset: Default::default(),
            scope: Default::default(),
            set_token_expires_in_60_days: Default::default(),
        }
    }

    /// Sets `system_user_id`.
    #[must_use]
    pub fn with_system_user_id(
        mut self,
        system_user_id: impl Into<PortfolioUserId>,
    ) -> Self {
        self.system_user_id = Some(system_user_id.into());
        self
    }

    /// Sets `asset`.
    #[must_use]
    pub fn with_asset(mut self, asset: impl Into<waxwing_types::Json>) -> Self {
        self.asset = Some(asset.into());
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<waxwing_types::Json>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `set_token_expires_in_60_days`.
    #[must_use]
    pub fn with_set_token_expires_in_60_days(
        mut self,
        set_token_expires_in_60_days: bool,
    ) -> Self {
        self.set_token_expires_in_60_days = Some(set_token_expires_in_60_days);
        self
    }
}

impl waxwing_json::FromMembers for CreateSystemUserToken {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            appsecret_proof: members.need("appsecret_proof")?,
            fetch_only: members.need("fetch_only")?,
            system_user_id: members.take("system_user_id")?,
            asset: members.take("asset")?,
            scope: members.take("scope")?,
            set_token_expires_in_60_days: members.take("set_token_expires_in_60_days")?,
        })
    }
}

waxwing_json::read_object!(CreateSystemUserToken);
impl waxwing_types::Validate for CreateSystemUserToken {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The token of a system user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemUserToken {
    /// An access token. Treat it as a password.
    pub access_token: shared::AccessToken,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SystemUserToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("access_token", &self.access_token)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SystemUserToken {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SystemUserToken);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SystemUserToken {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SystemUserToken".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("access_token", generator.subschema_for::<shared::AccessToken>()),
        ])
    }
}
