// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `groups`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::list_groups`](crate::Phone::list_groups): List the active groups of a number.
- [`Phone::create_group`](crate::Phone::create_group): Create a group.
- [`Client::get_group`](crate::Client::get_group): Get a group.
- [`Client::update_group`](crate::Client::update_group): Change subject, description or picture of a group.
- [`Client::update_group_picture`](crate::Client::update_group_picture): Change picture, subject and description of a group.
- [`Client::delete_group`](crate::Client::delete_group): Delete a group.
- [`Client::get_group_invite_link`](crate::Client::get_group_invite_link): Get the invite link of a group.
- [`Client::reset_group_invite_link`](crate::Client::reset_group_invite_link): Make a new invite link; older ones die.
- [`Client::delete_group_invite_link`](crate::Client::delete_group_invite_link): Delete the invite link of a group.
- [`Client::list_group_join_requests`](crate::Client::list_group_join_requests): List the open requests to join a group.
- [`Client::approve_group_join_requests`](crate::Client::approve_group_join_requests): Let users into a group.
- [`Client::reject_group_join_requests`](crate::Client::reject_group_join_requests): Keep users out of a group.
- [`Client::remove_group_participants`](crate::Client::remove_group_participants): Remove users from a group.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListGroupsQuery`], [`GetGroupQuery`], [`ListGroupJoinRequestsQuery`],
//! [`CreateGroup`], [`UpdateGroup`], [`UpdateGroupUpload`], [`GroupRequest`],
//! [`JoinRequestsDecision`], [`RemoveGroupParticipants`].
//!
//! Types that you read: [`GroupActionResult`], [`ListGroupsResponse`], [`Group`],
//! [`GroupInviteLink`], [`DeleteGroupInviteLinkResponse`], [`ListJoinRequestsResponse`],
//! [`ApproveJoinRequestsResponse`], [`RejectJoinRequestsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra, Json, Lenient, Timestamp};

/// Query of `list_groups`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGroupsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Most items on a page, 1 to 1024. Default: 25.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListGroupsQuery {
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

/// Query of `get_group`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetGroupQuery {
    /// Members to answer with, joined by commas: subject, description, suspended, `creation_timestamp`,
    /// participants, `total_participant_count`, `join_approval_mode`.
    pub fields: Option<String>,
}

impl GetGroupQuery {
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

/// Query of `list_group_join_requests`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGroupJoinRequestsQuery {
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListGroupJoinRequestsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// A new group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Name of the group, at most 128 characters.
    pub subject: String,
    /// What it is about, at most 2048 characters.
    pub description: Option<String>,
    /// Whether the link lets users in at once or makes a join request.
    pub join_approval_mode: Option<JoinApprovalMode>,
}

impl CreateGroup {
    /// Creates a value from the required members.
    pub fn new(subject: impl Into<String>) -> Self {
        Self::from_required(subject.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `join_approval_mode`.
    #[must_use]
    pub fn with_join_approval_mode(
        mut self,
        join_approval_mode: impl Into<JoinApprovalMode>,
    ) -> Self {
        self.join_approval_mode = Some(join_approval_mode.into());
        self
    }
}

/// Whether the link lets users in at once or makes a join request.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinApprovalMode {
    /// `auto_approve`.
    AutoApprove,
    /// `approval_required`.
    ApprovalRequired,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A change that was asked for. Sources differ in which members come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupActionResult {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// true when it was done.
    pub success: Option<bool>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of groups; the list lies one level deeper than elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// The groups of a page.
    pub data: GroupList,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The groups of a page.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupList {
    /// The groups.
    pub groups: Vec<GroupSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A group, in short.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupSummary {
    /// Opaque id of a WhatsApp group.
    pub id: shared::GroupId,
    /// Name of the group.
    pub subject: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Opaque id of a WhatsApp group.
    pub id: shared::GroupId,
    /// Name of the group.
    pub subject: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Whether the provider suspended it.
    pub suspended: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub creation_timestamp: Option<Lenient<Timestamp>>,
    /// Users in the group, without the business.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Number of users, without the business.
    pub total_participant_count: Option<i64>,
    /// Whether the link lets users in at once or makes a join request.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Group {
    /// `participants`, or an empty slice if the member is missing.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

/// A user in a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipant {
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Business-scoped user id of the parent portfolio.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Username of a user.
    pub username: Option<ParticipantUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Username of a user.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParticipantUsername(String);

/// What to change; members left out stay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Name of the group, at most 128 characters.
    pub subject: Option<String>,
    /// What it is about, at most 2048 characters.
    pub description: Option<String>,
}

impl UpdateGroup {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// What to change, with the picture.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateGroupUpload {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Name of the group, at most 128 characters.
    pub subject: Option<String>,
    /// What it is about, at most 2048 characters.
    pub description: Option<String>,
}

impl UpdateGroupUpload {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A request without members of its own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
}

impl GroupRequest {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// The way into a group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupInviteLink {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The link.
    pub invite_link: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteGroupInviteLinkResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// true when it was deleted; by the vendor's description as text, elsewhere as a boolean.
    pub success: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of join requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListJoinRequestsResponse {
    /// The items.
    pub data: Vec<JoinRequest>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A request to join.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JoinRequest {
    /// Id of a user's request to join a group.
    pub join_request_id: shared::JoinRequestId,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub creation_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Requests to decide.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JoinRequestsDecision {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// The requests.
    pub join_requests: Vec<shared::JoinRequestId>,
}

impl JoinRequestsDecision {
    /// Creates a value from the required members.
    pub fn new(
        join_requests: impl IntoIterator<Item = impl Into<shared::JoinRequestId>>,
    ) -> Self {
        Self::from_required(join_requests.into_iter().map(Into::into).collect())
    }
}

/// What became of each request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApproveJoinRequestsResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Requests now approved.
    pub approved_join_requests: Option<Vec<shared::JoinRequestId>>,
    /// Requests left as they were.
    pub failed_join_requests: Option<Vec<FailedJoinRequest>>,
    /// What went wrong as a whole.
    pub errors: Option<Vec<shared::GraphError>>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ApproveJoinRequestsResponse {
    /// `approved_join_requests`, or an empty slice if the member is missing.
    pub fn approved_join_requests(&self) -> &[shared::JoinRequestId] {
        self.approved_join_requests.as_deref().unwrap_or_default()
    }

    /// `failed_join_requests`, or an empty slice if the member is missing.
    pub fn failed_join_requests(&self) -> &[FailedJoinRequest] {
        self.failed_join_requests.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What became of each request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RejectJoinRequestsResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Requests now rejected.
    pub rejected_join_requests: Option<Vec<shared::JoinRequestId>>,
    /// Requests left as they were.
    pub failed_join_requests: Option<Vec<FailedJoinRequest>>,
    /// What went wrong as a whole.
    pub errors: Option<Vec<shared::GraphError>>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RejectJoinRequestsResponse {
    /// `rejected_join_requests`, or an empty slice if the member is missing.
    pub fn rejected_join_requests(&self) -> &[shared::JoinRequestId] {
        self.rejected_join_requests.as_deref().unwrap_or_default()
    }

    /// `failed_join_requests`, or an empty slice if the member is missing.
    pub fn failed_join_requests(&self) -> &[FailedJoinRequest] {
        self.failed_join_requests.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// A request that could not be decided.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedJoinRequest {
    /// Id of a user's request to join a group.
    pub join_request_id: Option<shared::JoinRequestId>,
    /// Why.
    pub errors: Option<Vec<shared::GraphError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FailedJoinRequest {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// Users to remove.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveGroupParticipants {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// The users, 1 to 8.
    pub participants: Vec<ParticipantToRemove>,
}

impl RemoveGroupParticipants {
    /// Creates a value from the required members.
    pub fn new(
        participants: impl IntoIterator<Item = impl Into<ParticipantToRemove>>,
    ) -> Self {
        Self::from_required(participants.into_iter().map(Into::into).collect())
    }
}

/// A user, by phone number or by business-scoped user id.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantToRemove {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub user: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<Bsuid>,
}

impl ParticipantToRemove {
    /// Creates a value with `user`.
    pub fn from_user(user: impl Into<shared::Destination>) -> Self {
        Self {
            user: given(user.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `user_id`.
    pub fn from_user_id(user_id: impl Into<Bsuid>) -> Self {
        Self {
            user_id: given(user_id.into()),
            ..Default::default()
        }
    }

    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<shared::Destination>) -> Self {
        self.user = given(user.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<Bsuid>) -> Self {
        self.user_id = given(user_id.into());
        self
    }
}
