// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `waba`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::get_waba`](crate::Waba::get_waba): Get a WhatsApp business account.
- [`Waba::update_waba`](crate::Waba::update_waba): Change name, time zone, creative features or insights of an account.
- [`Waba::list_assigned_users`](crate::Waba::list_assigned_users): List the people and system users with access to an account.
- [`Waba::add_assigned_user`](crate::Waba::add_assigned_user): Give a person or system user access to an account.
- [`Waba::remove_assigned_user`](crate::Waba::remove_assigned_user): Take the access to an account from a person or system user.
- [`Waba::list_activities`](crate::Waba::list_activities): List what was done with an account.
- [`Waba::list_schedules`](crate::Waba::list_schedules): List the schedules of an account.
- [`Waba::create_schedule`](crate::Waba::create_schedule): Create a schedule.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetWabaQuery`], [`UpdateWabaQuery`], [`ListAssignedUsersQuery`],
//! [`AddAssignedUserQuery`], [`RemoveAssignedUserQuery`], [`ListActivitiesQuery`],
//! [`ListSchedulesQuery`], [`UpdateWaba`], [`CreateSchedule`].
//!
//! Types that you read: [`UpdateWabaResponse`], [`ListAssignedUsersResponse`],
//! [`ListActivitiesResponse`], [`ListSchedulesResponse`], [`CreatedSchedule`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, IntOrString, Json, Lenient, Timestamp};

/// Query of `get_waba`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWabaQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetWabaQuery {
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

/// Query of `update_waba`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWabaQuery {
    /// true starts the collection of template analytics, for good.
    pub is_enabled_for_insights: Option<bool>,
}

impl UpdateWabaQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `is_enabled_for_insights`.
    #[must_use]
    pub fn with_is_enabled_for_insights(
        mut self,
        is_enabled_for_insights: bool,
    ) -> Self {
        self.is_enabled_for_insights = Some(is_enabled_for_insights);
        self
    }
}

/// Query of `list_assigned_users`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAssignedUsersQuery {
    /// Portfolio whose users are meant.
    pub business: shared::BusinessId,
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

impl ListAssignedUsersQuery {
    /// Creates a value from the required members.
    pub fn new(business: impl Into<shared::BusinessId>) -> Self {
        Self::from_required(business.into())
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

/// Query of `add_assigned_user`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAssignedUserQuery {
    /// The person or system user.
    pub user: shared::UserId,
    /// What the user may do.
    pub tasks: Vec<AssignedUserTask>,
}

impl AddAssignedUserQuery {
    /// Creates a value from the required members.
    pub fn new(
        user: impl Into<shared::UserId>,
        tasks: impl IntoIterator<Item = impl Into<AssignedUserTask>>,
    ) -> Self {
        Self {
            user: user.into(),
            tasks: tasks.into_iter().map(Into::into).collect(),
        }
    }
}

/// Query of `remove_assigned_user`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveAssignedUserQuery {
    /// The person or system user.
    pub user: shared::UserId,
}

impl RemoveAssignedUserQuery {
    /// Creates a value from the required members.
    pub fn new(user: impl Into<shared::UserId>) -> Self {
        Self { user: user.into() }
    }
}

/// Query of `list_activities`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListActivitiesQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// From this time on. The form is not documented.
    pub since: Option<String>,
    /// Up to this time. The form is not documented.
    pub until: Option<String>,
    /// Only of this kind.
    pub activity_type: Option<ActivityType>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListActivitiesQuery {
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

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `until`.
    #[must_use]
    pub fn with_until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets `activity_type`.
    #[must_use]
    pub fn with_activity_type(mut self, activity_type: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(activity_type.into());
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

/// Query of `list_schedules`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSchedulesQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Conditions, as JSON text of a list of field, operator and value.
    pub filtering: Option<String>,
    /// Order of the list.
    pub sort: Option<ScheduleOrder>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListSchedulesQuery {
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

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, sort: impl Into<ScheduleOrder>) -> Self {
        self.sort = Some(sort.into());
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

/// Order of a list of schedules.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleOrder {
    /// `created_time.asc`.
    CreatedTimeAsc,
    /// `created_time.desc`.
    CreatedTimeDesc,
    /// `updated_time.asc`.
    UpdatedTimeAsc,
    /// `updated_time.desc`.
    UpdatedTimeDesc,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What to change; members left out stay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWaba {
    /// Name of the account.
    pub name: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Which creative features the provider may apply to marketing templates; all are off since April
    /// 2026 unless the account or the template opts in.
    pub degrees_of_freedom_spec: Option<shared::DegreesOfFreedomSpec>,
    /// true: marketing templates go through `marketing_messages` only.
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Whether templates that are idle for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// Known by name only; free-form.
    pub creative_optimizations_enrollment: Option<Json>,
    /// Whether a business takes part in a feature.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<
        shared::EnrollStatus,
    >,
}

impl UpdateWaba {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `timezone_id`.
    #[must_use]
    pub fn with_timezone_id(mut self, timezone_id: impl Into<String>) -> Self {
        self.timezone_id = Some(timezone_id.into());
        self
    }

    /// Sets `degrees_of_freedom_spec`.
    #[must_use]
    pub fn with_degrees_of_freedom_spec(
        mut self,
        degrees_of_freedom_spec: impl Into<shared::DegreesOfFreedomSpec>,
    ) -> Self {
        self.degrees_of_freedom_spec = Some(degrees_of_freedom_spec.into());
        self
    }

    /// Sets `disable_marketing_messages_on_cloud_api`.
    #[must_use]
    pub fn with_disable_marketing_messages_on_cloud_api(
        mut self,
        disable_marketing_messages_on_cloud_api: bool,
    ) -> Self {
        self.disable_marketing_messages_on_cloud_api = Some(
            disable_marketing_messages_on_cloud_api,
        );
        self
    }

    /// Sets `template_auto_archival_enabled`.
    #[must_use]
    pub fn with_template_auto_archival_enabled(
        mut self,
        template_auto_archival_enabled: bool,
    ) -> Self {
        self.template_auto_archival_enabled = Some(template_auto_archival_enabled);
        self
    }

    /// Sets `creative_optimizations_enrollment`.
    #[must_use]
    pub fn with_creative_optimizations_enrollment(
        mut self,
        creative_optimizations_enrollment: impl Into<Json>,
    ) -> Self {
        self.creative_optimizations_enrollment = Some(
            creative_optimizations_enrollment.into(),
        );
        self
    }

    /// Sets `whatsapp_manager_marketing_messages_max_price_enroll_status`.
    #[must_use]
    pub fn with_whatsapp_manager_marketing_messages_max_price_enroll_status(
        mut self,
        whatsapp_manager_marketing_messages_max_price_enroll_status: impl Into<
            shared::EnrollStatus,
        >,
    ) -> Self {
        self.whatsapp_manager_marketing_messages_max_price_enroll_status = Some(
            whatsapp_manager_marketing_messages_max_price_enroll_status.into(),
        );
        self
    }
}

/// One of the two members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWabaResponse {
    /// true when the account was changed.
    pub success: Option<bool>,
    /// An integer. Some answers write it as text.
    pub id: Option<Lenient<IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAssignedUsersResponse {
    /// The users.
    pub data: Vec<AssignedUser>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Figures over all users; only where `fields` asks for them.
    pub summary: Option<AssignedUsersSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Figures over all users; only where `fields` asks for them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignedUsersSummary {
    /// How many users have access.
    pub total_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A person or system user with access.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignedUser {
    /// Id of a person or system user of the business (not of a WhatsApp user).
    pub id: shared::UserId,
    /// Name of a person or system user.
    pub name: Option<UserName>,
    /// A business portfolio, in short.
    pub business: Option<shared::BusinessInfo>,
    /// Kind of user.
    pub user_type: Option<AssignedUserType>,
    /// What the user may do.
    pub tasks: Option<Vec<AssignedUserTask>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssignedUser {
    /// `tasks`, or an empty slice if the member is missing.
    pub fn tasks(&self) -> &[AssignedUserTask] {
        self.tasks.as_deref().unwrap_or_default()
    }
}

/// Name of a person or system user.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserName(String);

/// Kind of user.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignedUserType {
    /// `BUSINESS_USER`.
    BusinessUser,
    /// `SYSTEM_USER`.
    SystemUser,
    /// `PERSONAL_USER`.
    PersonalUser,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What a user may do with an account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignedUserTask {
    /// `DEVELOP`.
    Develop,
    /// `MANAGE`.
    Manage,
    /// `MANAGE_EXTENSIONS`.
    ManageExtensions,
    /// `MANAGE_PHONE`.
    ManagePhone,
    /// `MANAGE_PHONE_ASSETS`.
    ManagePhoneAssets,
    /// `MANAGE_TEMPLATES`.
    ManageTemplates,
    /// `MESSAGING`.
    Messaging,
    /// `VIEW_COST`.
    ViewCost,
    /// `VIEW_PHONE_ASSETS`.
    ViewPhoneAssets,
    /// `VIEW_TEMPLATES`.
    ViewTemplates,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of activities.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListActivitiesResponse {
    /// The items.
    pub data: Vec<Activity>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of an activity.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActivityId(String);

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Id of an activity.
    pub id: ActivityId,
    /// What was done.
    pub activity_type: Option<ActivityType>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Who did it.
    pub actor_type: Option<ActivityActorType>,
    /// Id of who did it.
    pub actor_id: Option<String>,
    /// Name of a person or system user.
    pub actor_name: Option<UserName>,
    /// What was done.
    pub description: Option<String>,
    /// More, free-form.
    pub details: Option<Extra>,
    /// Internet address of who did it.
    pub ip_address: Option<String>,
    /// Program of who did it.
    pub user_agent: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `ACCOUNT_CREATED`.
    AccountCreated,
    /// `ACCOUNT_UPDATED`.
    AccountUpdated,
    /// `ACCOUNT_DELETED`.
    AccountDeleted,
    /// `PHONE_NUMBER_ADDED`.
    PhoneNumberAdded,
    /// `PHONE_NUMBER_REMOVED`.
    PhoneNumberRemoved,
    /// `PHONE_NUMBER_VERIFIED`.
    PhoneNumberVerified,
    /// `USER_ADDED`.
    UserAdded,
    /// `USER_REMOVED`.
    UserRemoved,
    /// `USER_ROLE_CHANGED`.
    UserRoleChanged,
    /// `PERMISSION_GRANTED`.
    PermissionGranted,
    /// `PERMISSION_REVOKED`.
    PermissionRevoked,
    /// `TEMPLATE_CREATED`.
    TemplateCreated,
    /// `TEMPLATE_UPDATED`.
    TemplateUpdated,
    /// `TEMPLATE_DELETED`.
    TemplateDeleted,
    /// `WEBHOOK_CONFIGURED`.
    WebhookConfigured,
    /// `API_ACCESS_GRANTED`.
    ApiAccessGranted,
    /// `API_ACCESS_REVOKED`.
    ApiAccessRevoked,
    /// `BILLING_UPDATED`.
    BillingUpdated,
    /// `COMPLIANCE_ACTION`.
    ComplianceAction,
    /// `SECURITY_EVENT`.
    SecurityEvent,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who did it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityActorType {
    /// `USER`.
    User,
    /// `SYSTEM`.
    System,
    /// `API`.
    Api,
    /// `ADMIN`.
    Admin,
    /// `AUTOMATED_PROCESS`.
    AutomatedProcess,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of schedules.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// The items.
    pub data: Vec<Schedule>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a schedule.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScheduleId(String);

/// A schedule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// Id of a schedule.
    pub id: ScheduleId,
    /// Name.
    pub name: Option<String>,
    /// State of a schedule.
    pub status: Option<ScheduleStatus>,
    /// Kind of schedule.
    pub schedule_type: Option<ScheduleType>,
    /// What it is for.
    pub description: Option<String>,
    /// Begin. The form is not documented.
    pub start_time: Option<String>,
    /// End. The form is not documented.
    pub end_time: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Days on which it holds.
    pub days_of_week: Option<Vec<shared::DayOfWeek>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_time: Option<Lenient<Timestamp>>,
    /// Whether it holds.
    pub is_active: Option<bool>,
    /// How it comes again.
    pub recurrence_pattern: Option<RecurrencePattern>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Schedule {
    /// `days_of_week`, or an empty slice if the member is missing.
    pub fn days_of_week(&self) -> &[shared::DayOfWeek] {
        self.days_of_week.as_deref().unwrap_or_default()
    }
}

/// State of a schedule.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `PAUSED`.
    Paused,
    /// `EXPIRED`.
    Expired,
    /// `DRAFT`.
    Draft,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of schedule.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleType {
    /// `BUSINESS_HOURS`.
    BusinessHours,
    /// `AUTOMATED_RESPONSE`.
    AutomatedResponse,
    /// `MESSAGE_CAMPAIGN`.
    MessageCampaign,
    /// `MAINTENANCE_WINDOW`.
    MaintenanceWindow,
    /// `CUSTOM`.
    Custom,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How it comes again.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecurrencePattern {
    /// How often.
    pub frequency: Option<RecurrenceFrequency>,
    /// Every how many of them.
    pub interval: Option<i64>,
    /// Last day. The form is not documented.
    pub end_date: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RecurrencePattern {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, frequency: impl Into<RecurrenceFrequency>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// Sets `interval`.
    #[must_use]
    pub fn with_interval(mut self, interval: i64) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// How often.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceFrequency {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `MONTHLY`.
    Monthly,
    /// `YEARLY`.
    Yearly,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A new schedule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSchedule {
    /// Name.
    pub name: String,
    /// Kind of schedule.
    pub schedule_type: ScheduleType,
    /// Begin. The form is not documented.
    pub start_time: String,
    /// End. The form is not documented.
    pub end_time: String,
    /// What it is for.
    pub description: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Days on which it holds.
    pub days_of_week: Vec<shared::DayOfWeek>,
    /// Whether it holds.
    pub is_active: Option<bool>,
    /// How it comes again.
    pub recurrence_pattern: Option<RecurrencePattern>,
}

impl CreateSchedule {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        schedule_type: impl Into<ScheduleType>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self::from_required(
            name.into(),
            schedule_type.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn with_timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `days_of_week`.
    #[must_use]
    pub fn with_days_of_week(
        mut self,
        days_of_week: impl IntoIterator<Item = impl Into<shared::DayOfWeek>>,
    ) -> Self {
        self.days_of_week = days_of_week.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `recurrence_pattern`.
    #[must_use]
    pub fn with_recurrence_pattern(
        mut self,
        recurrence_pattern: impl Into<RecurrencePattern>,
    ) -> Self {
        self.recurrence_pattern = Some(recurrence_pattern.into());
        self
    }
}

/// The new schedule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedSchedule {
    /// Id of a schedule.
    pub id: ScheduleId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
