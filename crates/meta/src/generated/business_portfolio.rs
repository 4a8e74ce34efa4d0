// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `business_portfolio`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Business::get_business`](crate::Business::get_business): Read a business portfolio.
- [`Business::get_parent_bsuid_account`](crate::Business::get_parent_bsuid_account): Get the parent account of user ids and the portfolios in it.
- [`Business::list_system_users`](crate::Business::list_system_users): List the system users of a portfolio.
- [`Business::list_owned_wabas`](crate::Business::list_owned_wabas): List the accounts that the portfolio owns.
- [`Business::list_client_wabas`](crate::Business::list_client_wabas): List the accounts that clients share with the portfolio.
- [`Business::list_credit_lines`](crate::Business::list_credit_lines): List the credit lines of the portfolio.
- [`Client::share_and_attach_credit_line`](crate::Client::share_and_attach_credit_line): Share a credit line with a client and attach it to an account.
- [`Client::share_credit_line`](crate::Client::share_credit_line): Share a credit line with a client business.
- [`Client::attach_credit_line`](crate::Client::attach_credit_line): Attach a shared credit line to a client's account.
- [`Client::list_credit_allocations`](crate::Client::list_credit_allocations): List the businesses that a credit line is shared with.
- [`Client::get_credit_allocation`](crate::Client::get_credit_allocation): Read one sharing of a credit line.
- [`Client::revoke_credit_allocation`](crate::Client::revoke_credit_allocation): Revoke the sharing of a credit line.
- [`Business::onboard_partners_to_mm_lite`](crate::Business::onboard_partners_to_mm_lite): Ask for onboarding to the Marketing Messages API.
- [`App::list_connected_client_businesses`](crate::App::list_connected_client_businesses): List the client businesses that are connected to an app.
- [`Client::list_user_assigned_wabas`](crate::Client::list_user_assigned_wabas): List the accounts that are assigned to a user.
- [`Business::self_certify_business`](crate::Business::self_certify_business): Certify a client business yourself, with its documents.
- [`Business::list_self_certified_submissions`](crate::Business::list_self_certified_submissions): List the self-certifications of client businesses.
- [`Business::create_system_user_token`](crate::Business::create_system_user_token): Get the token of a client's system user.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetBusinessQuery`], [`ListSystemUsersQuery`], [`ListOwnedWabasQuery`],
//! [`ListClientWabasQuery`], [`ShareAndAttachCreditLineQuery`], [`ShareCreditLineQuery`],
//! [`AttachCreditLineQuery`], [`ListCreditAllocationsQuery`], [`GetCreditAllocationQuery`],
//! [`OnboardPartnersToMmLiteQuery`], [`ListConnectedClientBusinessesQuery`],
//! [`ListUserAssignedWabasQuery`], [`ListSelfCertifiedSubmissionsQuery`], [`SelfCertifyBusiness`],
//! [`CreateSystemUserToken`].
//!
//! Types that you read: [`ParentBsuidAccount`], [`ListSystemUsersResponse`], [`BusinessPortfolio`],
//! [`ListWabasResponse`], [`ListCreditLinesResponse`], [`CreditAllocation`],
//! [`ListCreditAllocationsResponse`], [`CreditAllocationConfig`], [`OnboardingRequested`],
//! [`ListClientBusinessesResponse`], [`ListAssignedWabasResponse`], [`SelfCertification`],
//! [`ListSelfCertificationsResponse`], [`SystemUserToken`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// Query of `get_business`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBusinessQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetBusinessQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `list_system_users`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSystemUsersQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListSystemUsersQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `list_owned_wabas`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOwnedWabasQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
    /// Only accounts of these kinds of business, joined by commas; ENTERPRISE and SMB by the vendor's
    /// description.
    pub business_type: Option<String>,
    /// Only the account with this id.
    pub find: Option<shared::WabaId>,
}

impl ListOwnedWabasQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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
        self.find = given(find.into());
        self
    }
}

/// Query of `list_client_wabas`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListClientWabasQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
    /// Only the account with this id.
    pub find: Option<shared::WabaId>,
    /// JSON text of a list of conditions, in the form of `list_phone_numbers`. Which fields are possible
    /// is not documented.
    pub filtering: Option<String>,
}

impl ListClientWabasQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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
        self.find = given(find.into());
        self
    }

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }
}

/// Query of `share_and_attach_credit_line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareAndAttachCreditLineQuery {
    /// Currency in which the account is billed.
    pub waba_currency: WabaCurrency,
    /// The client account that gets the credit line.
    pub waba_id: shared::WabaId,
}

impl ShareAndAttachCreditLineQuery {
    /// Creates a value from the required members.
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

/// Query of `share_credit_line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareCreditLineQuery {
    /// The client business that gets the credit line.
    pub receiving_business_id: shared::BusinessId,
}

impl ShareCreditLineQuery {
    /// Creates a value from the required members.
    pub fn new(receiving_business_id: impl Into<shared::BusinessId>) -> Self {
        Self {
            receiving_business_id: receiving_business_id.into(),
        }
    }
}

/// Query of `attach_credit_line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachCreditLineQuery {
    /// Currency in which the account is billed.
    pub waba_currency: WabaCurrency,
    /// The client account that gets the credit line.
    pub waba_id: shared::WabaId,
}

impl AttachCreditLineQuery {
    /// Creates a value from the required members.
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

/// Query of `list_credit_allocations`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCreditAllocationsQuery {
    /// Only sharings with this client business.
    pub receiving_business_id: Option<shared::BusinessId>,
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl ListCreditAllocationsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `receiving_business_id`.
    #[must_use]
    pub fn with_receiving_business_id(
        mut self,
        receiving_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        self.receiving_business_id = given(receiving_business_id.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `get_credit_allocation`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCreditAllocationQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetCreditAllocationQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `onboard_partners_to_mm_lite`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OnboardPartnersToMmLiteQuery {
    /// The multi-partner solution to onboard through.
    pub solution_id: Option<shared::SolutionId>,
}

impl OnboardPartnersToMmLiteQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `solution_id`.
    #[must_use]
    pub fn with_solution_id(
        mut self,
        solution_id: impl Into<shared::SolutionId>,
    ) -> Self {
        self.solution_id = given(solution_id.into());
        self
    }
}

/// Query of `list_connected_client_businesses`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListConnectedClientBusinessesQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListConnectedClientBusinessesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `list_user_assigned_wabas`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListUserAssignedWabasQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListUserAssignedWabasQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `list_self_certified_submissions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSelfCertifiedSubmissionsQuery {
    /// Only submissions for this client business.
    pub end_business_id: Option<shared::BusinessId>,
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListSelfCertifiedSubmissionsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `end_business_id`.
    #[must_use]
    pub fn with_end_business_id(
        mut self,
        end_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        self.end_business_id = given(end_business_id.into());
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

/// A parent account of user ids.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentBsuidAccount {
    /// Id of the parent account.
    pub parent_bsuid_account_id: String,
    /// The portfolios in it.
    pub enrolled_business_portfolios: Option<Vec<shared::BusinessId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ParentBsuidAccount {
    /// `enrolled_business_portfolios`, or an empty slice if the member is missing.
    pub fn enrolled_business_portfolios(&self) -> &[shared::BusinessId] {
        self.enrolled_business_portfolios.as_deref().unwrap_or_default()
    }
}

/// A page of system users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSystemUsersResponse {
    /// The system users.
    pub data: Vec<SystemUser>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// What the system user may do.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemUserRole {
    /// `ADMIN`.
    Admin,
    /// `EMPLOYEE`.
    Employee,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Id of a credit line (extended credit).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CreditLineId(String);

/// Id of the sharing of a credit line.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AllocationConfigId(String);

/// Id of a user or system user of a portfolio.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PortfolioUserId(String);

/// HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppSecretProof(String);

/// Currency of bills, ISO 4217.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WabaCurrency {
    /// `AUD`.
    Aud,
    /// `EUR`.
    Eur,
    /// `GBP`.
    Gbp,
    /// `IDR`.
    Idr,
    /// `INR`.
    Inr,
    /// `USD`.
    Usd,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K`
    /// occurs only on numbers, `UNTIERED` only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<shared::MessagingLimitTier>,
    /// Progress of the account's onboarding to the Marketing Messages API.
    pub marketing_messages_onboarding_status: Option<
        shared::MarketingMessagesOnboardingStatus,
    >,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of accounts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWabasResponse {
    /// The accounts.
    pub data: Vec<shared::WhatsappBusinessAccount>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The credit lines of a portfolio.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCreditLinesResponse {
    /// The credit lines.
    pub data: Vec<CreditLine>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

/// The sharings of a credit line, as a list or as one bare object.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCreditAllocationsResponse {
    /// The sharings.
    pub data: Option<Vec<CreditAllocationConfig>>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
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
    pub extra: Extra,
}

impl ListCreditAllocationsResponse {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[CreditAllocationConfig] {
        self.data.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// Means of payment on the side of the client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReceivingCredential {
    /// Its id; compare with the account's `primary_funding_id`.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The request for onboarding.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnboardingRequested {
    /// Id of the request.
    pub request_id: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of client businesses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListClientBusinessesResponse {
    /// The businesses.
    pub data: Vec<ClientBusiness>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the verification of a client business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientVerificationStatus {
    /// `VERIFIED`.
    Verified,
    /// `UNVERIFIED`.
    Unverified,
    /// `PENDING`.
    Pending,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a client business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientBusinessStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `SUSPENDED`.
    Suspended,
    /// `PENDING_APPROVAL`.
    PendingApproval,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of assigned accounts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAssignedWabasResponse {
    /// The accounts.
    pub data: Vec<AssignedWaba>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub assignment_date: Option<Lenient<Timestamp>>,
    /// What the user may do.
    pub permissions: Option<Vec<shared::SolutionPermission>>,
    /// Id of a business portfolio.
    pub business_id: Option<shared::BusinessId>,
    /// Numbers of the account. A list by the vendor's description; free-form, since accounts have a page
    /// of numbers elsewhere.
    pub phone_numbers: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssignedWaba {
    /// `permissions`, or an empty slice if the member is missing.
    pub fn permissions(&self) -> &[shared::SolutionPermission] {
        self.permissions.as_deref().unwrap_or_default()
    }
}

/// State of an assigned account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignedWabaStatus {
    /// `ACTIVE`.
    Active,
    /// `PENDING`.
    Pending,
    /// `RESTRICTED`.
    Restricted,
    /// `DISABLED`.
    Disabled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The form of a self-certification.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(end_business_id: impl Into<shared::BusinessId>) -> Self {
        Self::from_required(end_business_id.into())
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
    pub extra: Extra,
}

/// A page of self-certifications.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSelfCertificationsResponse {
    /// The submissions.
    pub data: Vec<SelfCertificationSubmission>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub submitted_info: Option<Json>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub submitted_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub update_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SelfCertificationSubmission {
    /// `rejection_reasons`, or an empty slice if the member is missing.
    pub fn rejection_reasons(&self) -> &[shared::CertificationRejectionReason] {
        self.rejection_reasons.as_deref().unwrap_or_default()
    }
}

/// Which token is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemUserToken {
    /// HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits.
    pub appsecret_proof: AppSecretProof,
    /// Send true, the only documented value.
    pub fetch_only: bool,
    /// Id of a user or system user of a portfolio.
    pub system_user_id: Option<PortfolioUserId>,
    /// Not documented; assets that the token is for.
    pub asset: Option<Json>,
    /// Not documented; permissions of the token, such as `whatsapp_business_messaging`.
    pub scope: Option<Json>,
    /// true: the token ends after 60 days.
    pub set_token_expires_in_60_days: Option<bool>,
}

impl CreateSystemUserToken {
    /// Creates a value from the required members.
    pub fn new(appsecret_proof: impl Into<AppSecretProof>, fetch_only: bool) -> Self {
        Self::from_required(appsecret_proof.into(), fetch_only)
    }

    /// Sets `system_user_id`.
    #[must_use]
    pub fn with_system_user_id(
        mut self,
        system_user_id: impl Into<PortfolioUserId>,
    ) -> Self {
        self.system_user_id = given(system_user_id.into());
        self
    }

    /// Sets `asset`.
    #[must_use]
    pub fn with_asset(mut self, asset: impl Into<Json>) -> Self {
        self.asset = Some(asset.into());
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<Json>) -> Self {
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

/// The token of a system user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemUserToken {
    /// An access token. Treat it as a password.
    pub access_token: shared::AccessToken,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
