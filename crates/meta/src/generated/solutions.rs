// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `solutions`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`App::create_solution`](crate::App::create_solution): Create a multi-partner solution with the app of a partner.
- [`App::list_app_solutions`](crate::App::list_app_solutions): List the multi-partner solutions of an app.
- [`Waba::list_waba_solutions`](crate::Waba::list_waba_solutions): List the multi-partner solutions of an account.
- [`Client::get_solution`](crate::Client::get_solution): Read a multi-partner solution.
- [`Client::get_solution_access_token`](crate::Client::get_solution_access_token): Get the business token of a client of the solution.
- [`Client::accept_solution`](crate::Client::accept_solution): Accept the invitation to a solution.
- [`Client::reject_solution`](crate::Client::reject_solution): Reject an invitation or a deactivation.
- [`Client::send_deactivation_request`](crate::Client::send_deactivation_request): Ask the partner to deactivate a solution.
- [`Client::accept_deactivation_request`](crate::Client::accept_deactivation_request): Accept the deactivation of a solution.
- [`Client::reject_deactivation_request`](crate::Client::reject_deactivation_request): Reject the deactivation of a solution.
- [`Waba::set_solution_migration_intent`](crate::Waba::set_solution_migration_intent): Announce that an account moves to another solution.
- [`Client::get_migration_intent`](crate::Client::get_migration_intent): Read how far a migration to another solution is.
- [`Waba::create_obo_mobility_intent`](crate::Waba::create_obo_mobility_intent): Start to move an account out of the on-behalf-of model.
- [`Waba::set_obo_mobility_intent`](crate::Waba::set_obo_mobility_intent): Record the intent to leave the on-behalf-of model.
- [`Client::get_obo_mobility_intent`](crate::Client::get_obo_mobility_intent): Read a move out of the on-behalf-of model.
- [`Waba::list_in_progress_onbehalf_requests`](crate::Waba::list_in_progress_onbehalf_requests): List the pending requests of the on-behalf-of model.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListAppSolutionsQuery`], [`ListWabaSolutionsQuery`],
//! [`GetSolutionQuery`], [`GetSolutionAccessTokenQuery`], [`AcceptDeactivationRequestQuery`],
//! [`RejectDeactivationRequestQuery`], [`GetMigrationIntentQuery`], [`GetOboMobilityIntentQuery`],
//! [`ListInProgressOnbehalfRequestsQuery`], [`CreateSolution`], [`AcceptSolution`],
//! [`RejectSolution`], [`RequestDeactivation`], [`RejectDeactivation`], [`SetMigrationIntent`],
//! [`CreateOboMobilityIntent`], [`SetOboMobilityIntent`].
//!
//! Types that you read: [`SolutionCreated`], [`ListSolutionsResponse`], [`Solution`],
//! [`SolutionAccessToken`], [`SolutionAccepted`], [`SolutionRejected`], [`DeactivationRequested`],
//! [`MigrationIntentSet`], [`MigrationIntent`], [`OboMobilityIntentCreated`],
//! [`OboMobilityIntentSet`], [`OboMobilityIntent`], [`ListOnBehalfRequestsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// Query of `list_app_solutions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAppSolutionsQuery {
    /// Only solutions in which the app has this role.
    pub role: Option<SolutionRole>,
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

impl ListAppSolutionsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `list_waba_solutions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWabaSolutionsQuery {
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

impl ListWabaSolutionsQuery {
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

/// Query of `get_solution`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSolutionQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetSolutionQuery {
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

/// Query of `get_solution_access_token`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSolutionAccessTokenQuery {
    /// The client business that the token is for.
    pub business_id: shared::BusinessId,
}

impl GetSolutionAccessTokenQuery {
    /// Creates a value from the required members.
    pub fn new(business_id: impl Into<shared::BusinessId>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

/// Query of `accept_deactivation_request`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptDeactivationRequestQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl AcceptDeactivationRequestQuery {
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

/// Query of `reject_deactivation_request`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RejectDeactivationRequestQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl RejectDeactivationRequestQuery {
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

/// Query of `get_migration_intent`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMigrationIntentQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetMigrationIntentQuery {
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

/// Query of `get_obo_mobility_intent`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetOboMobilityIntentQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetOboMobilityIntentQuery {
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

/// Query of `list_in_progress_onbehalf_requests`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInProgressOnbehalfRequestsQuery {
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

impl ListInProgressOnbehalfRequestsQuery {
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

/// Id of an announced migration to another solution.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MigrationIntentId(String);

/// Id of a move out of the on-behalf-of model.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OboMobilityIntentId(String);

/// Role of an app in a solution.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionRole {
    /// `OWNER`.
    Owner,
    /// `PARTNER`.
    Partner,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What a side of a solution is allowed to do.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionGrant {
    /// `MESSAGING`.
    Messaging,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A new multi-partner solution.
#[derive(Debug, Clone, PartialEq)]
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

impl CreateSolution {
    /// Creates a value from the required members.
    pub fn new(
        solution_name: impl Into<String>,
        partner_app_id: impl Into<shared::AppId>,
        owner_permissions: impl IntoIterator<Item = impl Into<SolutionGrant>>,
        partner_permissions: impl IntoIterator<Item = impl Into<SolutionGrant>>,
    ) -> Self {
        Self {
            solution_name: solution_name.into(),
            partner_app_id: partner_app_id.into(),
            owner_permissions: owner_permissions.into_iter().map(Into::into).collect(),
            partner_permissions: partner_permissions
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// The new solution.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SolutionCreated {
    /// Id of a multi-partner solution.
    pub solution_id: shared::SolutionId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of multi-partner solutions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSolutionsResponse {
    /// The solutions.
    pub data: Vec<Solution>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl Solution {
    /// `owner_permissions`, or an empty slice if the member is missing.
    pub fn owner_permissions(&self) -> &[shared::SolutionPermission] {
        self.owner_permissions.as_deref().unwrap_or_default()
    }
}

/// The request that waits for an answer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionPendingRequest {
    /// `PENDING_ACTIVATION`.
    PendingActivation,
    /// `PENDING_DEACTIVATION`.
    PendingDeactivation,
    /// `NONE`.
    NoRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A business token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SolutionAccessToken {
    /// An access token. Treat it as a password.
    pub access_token: shared::AccessToken,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expires_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Who accepts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptSolution {
    /// Id of an app.
    pub partner_app_id: shared::AppId,
    /// Not documented; your own id of the session.
    pub log_session_id: Option<String>,
}

impl AcceptSolution {
    /// Creates a value from the required members.
    pub fn new(partner_app_id: impl Into<shared::AppId>) -> Self {
        Self::from_required(partner_app_id.into())
    }

    /// Sets `log_session_id`.
    #[must_use]
    pub fn with_log_session_id(mut self, log_session_id: impl Into<String>) -> Self {
        self.log_session_id = Some(log_session_id.into());
        self
    }
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub update_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the partner in a solution.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionPartnerStatus {
    /// `DRAFT`.
    Draft,
    /// `INITIATED`.
    Initiated,
    /// `NOTIFICATION_SENT`.
    NotificationSent,
    /// `ACCEPTED`.
    Accepted,
    /// `REJECTED`.
    Rejected,
    /// `DEACTIVATED`.
    Deactivated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What is rejected.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(request_type: impl Into<SolutionRequestType>) -> Self {
        Self::from_required(request_type.into())
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
        self.partner_app_id = given(partner_app_id.into());
        self
    }
}

/// Kind of request between the partners.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionRequestType {
    /// `PARTNERSHIP_REQUEST`.
    PartnershipRequest,
    /// `DEACTIVATION_REQUEST`.
    DeactivationRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub rejection_timestamp: Option<Lenient<Timestamp>>,
    /// Id of an app.
    pub partner_app_id: Option<shared::AppId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why a solution should end.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestDeactivation {
    /// Reason, in words.
    pub reason: Option<String>,
}

impl RequestDeactivation {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
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
    pub extra: Extra,
}

/// The rejection of a deactivation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectDeactivation {
    /// Send true.
    pub reject_deactivation_request: bool,
}

impl RejectDeactivation {
    /// Creates a value from the required members.
    pub fn new(reject_deactivation_request: bool) -> Self {
        Self {
            reject_deactivation_request,
        }
    }
}

/// Where an account moves.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(solution_id: impl Into<shared::SolutionId>) -> Self {
        Self::from_required(solution_id.into())
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = given(app_id.into());
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
        self.target_solution_id = given(target_solution_id.into());
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

/// Step of a migration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationIntentAction {
    /// `INITIATE_MIGRATION`.
    InitiateMigration,
    /// `CANCEL_MIGRATION`.
    CancelMigration,
    /// `CONFIRM_MIGRATION`.
    ConfirmMigration,
    /// `SCHEDULE_MIGRATION`.
    ScheduleMigration,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub estimated_completion_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the announcement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationRequestStatus {
    /// `PENDING`.
    Pending,
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `SCHEDULED`.
    Scheduled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// How far the migration is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// `ACCEPTED`.
    Accepted,
    /// `COMPLETED`.
    Completed,
    /// `INITIATED`.
    Initiated,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A move out of the on-behalf-of model.
#[derive(Debug, Clone, PartialEq)]
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
    pub metadata: Option<Json>,
}

impl CreateOboMobilityIntent {
    /// Creates a value from the required members.
    pub fn new(
        solution_id: impl Into<shared::SolutionId>,
        intent_type: impl Into<OboIntentType>,
    ) -> Self {
        Self::from_required(solution_id.into(), intent_type.into())
    }

    /// Sets `target_solution_id`.
    #[must_use]
    pub fn with_target_solution_id(
        mut self,
        target_solution_id: impl Into<shared::SolutionId>,
    ) -> Self {
        self.target_solution_id = given(target_solution_id.into());
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
    pub fn with_metadata(mut self, metadata: impl Into<Json>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// Step of the move.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OboIntentType {
    /// `INITIATE_TRANSFER`.
    InitiateTransfer,
    /// `CONFIRM_TRANSFER`.
    ConfirmTransfer,
    /// `CANCEL_TRANSFER`.
    CancelTransfer,
    /// `REQUEST_HANDOVER`.
    RequestHandover,
    /// `APPROVE_HANDOVER`.
    ApproveHandover,
    /// `REJECT_HANDOVER`.
    RejectHandover,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub estimated_completion_time: Option<Lenient<Timestamp>>,
    /// Whether someone must approve.
    pub approval_required: Option<bool>,
    /// What to do next, in words.
    pub next_steps: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OboMobilityIntentCreated {
    /// `next_steps`, or an empty slice if the member is missing.
    pub fn next_steps(&self) -> &[String] {
        self.next_steps.as_deref().unwrap_or_default()
    }
}

/// How far the move is, when it is started.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OboIntentProgress {
    /// `PENDING`.
    Pending,
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `SCHEDULED`.
    Scheduled,
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The intent to leave the on-behalf-of model.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(waba_id: impl Into<shared::WabaId>) -> Self {
        Self::from_required(waba_id.into())
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

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = given(app_id.into());
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
    pub extra: Extra,
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How far the move is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OboMobilityStatus {
    /// `PENDING`.
    Pending,
    /// `ACTIVE`.
    Active,
    /// `COMPLETED`.
    Completed,
    /// `CANCELLED`.
    Cancelled,
    /// `FAILED`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl OboWaba {
    /// `audiences`, or an empty slice if the member is missing.
    pub fn audiences(&self) -> &[String] {
        self.audiences.as_deref().unwrap_or_default()
    }

    /// `schedules`, or an empty slice if the member is missing.
    pub fn schedules(&self) -> &[OboOpeningHours] {
        self.schedules.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// Day of the week.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OboDay {
    /// `MONDAY`.
    Monday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
    /// `THURSDAY`.
    Thursday,
    /// `FRIDAY`.
    Friday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// A page of requests of the on-behalf-of model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOnBehalfRequestsResponse {
    /// The requests.
    pub data: Vec<OnBehalfRequest>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// State of the request.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnBehalfRequestStatus {
    /// `APPROVE`.
    Approve,
    /// `DECLINE`.
    Decline,
    /// `IN_PROGRESS`.
    InProgress,
    /// `EXPIRED`.
    Expired,
    /// `PENDING`.
    Pending,
    /// `CANCELED`.
    Canceled,
    /// `INVALID`.
    Invalid,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
