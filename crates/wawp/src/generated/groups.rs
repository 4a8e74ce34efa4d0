// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `groups`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_groups`](crate::Instance::list_groups): List the groups.
- [`Instance::create_group`](crate::Instance::create_group): Create a group.
- [`Instance::get_group_join_info`](crate::Instance::get_group_join_info): Look at a group by its invite, without joining.
- [`Instance::join_group`](crate::Instance::join_group): Join a group by its invite.
- [`Instance::count_groups`](crate::Instance::count_groups): Count the groups.
- [`Instance::refresh_groups`](crate::Instance::refresh_groups): Fetch the groups from WhatsApp anew.
- [`Instance::get_group`](crate::Instance::get_group): Get a group.
- [`Instance::delete_group`](crate::Instance::delete_group): Delete a group.
- [`Instance::leave_group`](crate::Instance::leave_group): Leave a group.
- [`Instance::get_group_picture`](crate::Instance::get_group_picture): Get the picture of a group.
- [`Instance::set_group_picture`](crate::Instance::set_group_picture): Set the picture of a group.
- [`Instance::delete_group_picture`](crate::Instance::delete_group_picture): Remove the picture of a group.
- [`Instance::set_group_description`](crate::Instance::set_group_description): Set the description of a group.
- [`Instance::set_group_subject`](crate::Instance::set_group_subject): Set the name of a group.
- [`Instance::get_group_info_admin_only`](crate::Instance::get_group_info_admin_only): Ask whether only admins may change what a group shows.
- [`Instance::set_group_info_admin_only`](crate::Instance::set_group_info_admin_only): Let only admins, or all, change what a group shows.
- [`Instance::get_group_messages_admin_only`](crate::Instance::get_group_messages_admin_only): Ask whether only admins may write in a group.
- [`Instance::set_group_messages_admin_only`](crate::Instance::set_group_messages_admin_only): Let only admins, or all, write in a group.
- [`Instance::get_group_invite_code`](crate::Instance::get_group_invite_code): Get the invite code of a group.
- [`Instance::revoke_group_invite_code`](crate::Instance::revoke_group_invite_code): Make a new invite code for a group; the old one ends.
- [`Instance::list_group_participants`](crate::Instance::list_group_participants): List the participants of a group.
- [`Instance::add_group_participants`](crate::Instance::add_group_participants): Add participants to a group.
- [`Instance::remove_group_participants`](crate::Instance::remove_group_participants): Remove participants from a group.
- [`Instance::promote_group_participants`](crate::Instance::promote_group_participants): Make participants of a group admins.
- [`Instance::demote_group_participants`](crate::Instance::demote_group_participants): Make admins of a group plain participants.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListGroupsQuery`], [`GetGroupJoinInfoQuery`], [`GetGroupPictureQuery`],
//! [`CreateGroup`], [`JoinGroup`], [`SetGroupPicture`], [`SetGroupDescription`],
//! [`SetGroupSubject`], [`SetAdminsOnly`], [`GroupMembers`].
//!
//! Types that you read: [`Groups`], [`CreatedGroup`], [`GroupRef`], [`AdminsOnly`],
//! [`GroupInviteCode`], [`ParticipantResults`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_types::{ChatId, Extra, IntOrString, Jid, Json, Lenient};

/// Query of `list_groups`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGroupsQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// What to sort by.
    pub sort_by: Option<GroupSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
    /// What to leave out.
    pub exclude: Option<GroupExclusion>,
}

impl ListGroupsQuery {
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

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<GroupSortKey>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<shared::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `exclude`.
    #[must_use]
    pub fn with_exclude(mut self, exclude: impl Into<GroupExclusion>) -> Self {
        self.exclude = Some(exclude.into());
        self
    }
}

/// Query of `get_group_join_info`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupJoinInfoQuery {
    /// Invite code, or the whole address that holds it.
    pub code: String,
}

impl GetGroupJoinInfoQuery {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

/// Query of `get_group_picture`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetGroupPictureQuery {
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetGroupPictureQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

/// What groups are sorted by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupSortKey {
    /// `id`.
    Id,
    /// `subject`.
    Subject,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What is left out of groups.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupExclusion {
    /// `participants`.
    Participants,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The groups, as a list or by group id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Groups {
    /// The alternative `GroupList`.
    GroupList(Vec<shared::Group>),
    /// The alternative `GroupsById`.
    GroupsById(BTreeMap<String, shared::Group>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// A group to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Name of the group.
    pub name: String,
    /// Who is in it from the start.
    pub participants: Vec<GroupMember>,
}

impl CreateGroup {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        participants: impl IntoIterator<Item = impl Into<GroupMember>>,
    ) -> Self {
        Self {
            name: name.into(),
            participants: participants.into_iter().map(Into::into).collect(),
        }
    }
}

/// A group that was made, from NOWEB and GOWS, or its id and what became of each person, from WEBJS.
/// Not documented.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatedGroup {
    /// The alternative `Group`.
    Group(shared::Group),
    /// The alternative `NewGroup`.
    NewGroup(NewGroup),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// The id of a group that was made, and what became of each person; WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewGroup {
    /// Name of the group.
    pub title: Option<String>,
    /// Text from most engines, an object from the web engine.
    pub gid: Option<shared::EngineChatId>,
    /// What became of each person, by chat id.
    pub participants: Option<BTreeMap<String, NewGroupParticipant>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of a person; WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewGroupParticipant {
    /// 200 when the person is in the group; 403 by private invitation only, 404 not on WhatsApp, others
    /// may come.
    pub status_code: Option<i64>,
    /// The same as text for a person.
    pub message: Option<String>,
    /// Made the group.
    pub is_group_creator: Option<bool>,
    /// Got an invitation instead.
    pub is_invite_v4_sent: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A person to act on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMember {
    /// The person, digits with @c.us; v1 appends that to bare digits.
    pub id: ChatId,
}

impl GroupMember {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<ChatId>) -> Self {
        Self { id: id.into() }
    }
}

/// Which group to join.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JoinGroup {
    /// Invite code, or the whole address, <https://chat.whatsapp.com/> and the code.
    pub code: String,
}

impl JoinGroup {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

/// The group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupRef {
    /// Its id.
    pub id: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGroupPicture {
    /// A file that the provider fetches.
    pub file: shared::RemoteFile,
}

impl SetGroupPicture {
    /// Creates a value from the required members.
    pub fn new(file: impl Into<shared::RemoteFile>) -> Self {
        Self { file: file.into() }
    }
}

/// A description.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGroupDescription {
    /// The text.
    pub description: String,
}

impl SetGroupDescription {
    /// Creates a value from the required members.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

/// A name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGroupSubject {
    /// The name.
    pub subject: String,
}

impl SetGroupSubject {
    /// Creates a value from the required members.
    pub fn new(subject: impl Into<String>) -> Self {
        Self { subject: subject.into() }
    }
}

/// A setting.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminsOnly {
    /// Only admins.
    pub admins_only: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A setting.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAdminsOnly {
    /// Only admins.
    pub admins_only: bool,
}

impl SetAdminsOnly {
    /// Creates a value from the required members.
    pub fn new(admins_only: bool) -> Self {
        Self { admins_only }
    }
}

/// An invite code; it stands behind <https://chat.whatsapp.com/>.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InviteCode(String);

/// The code as bare text, or inside an object. Not documented; the engine behind the provider
/// answers text, the code or the whole link that ends with it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupInviteCode {
    /// The alternative `InviteCode`.
    InviteCode(InviteCode),
    /// The alternative `OperationResult`.
    OperationResult(shared::OperationResult),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Persons to act on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembers {
    /// The persons.
    pub participants: Vec<GroupMember>,
}

impl GroupMembers {
    /// Creates a value from the required members.
    pub fn new(participants: impl IntoIterator<Item = impl Into<GroupMember>>) -> Self {
        Self {
            participants: participants.into_iter().map(Into::into).collect(),
        }
    }
}

/// What became of the persons: by person (WEBJS), a list with one result a person (NOWEB, GOWS), or
/// a plain result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ParticipantResults {
    /// The alternative `ParticipantResultsById`.
    ParticipantResultsById(BTreeMap<String, ParticipantResult>),
    /// The alternative `ParticipantsResult`.
    ParticipantsResult(ParticipantsResult),
    /// The alternative `ParticipantResultList`.
    ParticipantResultList(Vec<ParticipantResult>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// One result for all persons.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantsResult {
    /// It worked, by the page.
    pub ok: Option<bool>,
    /// It worked, in the generic form.
    pub success: Option<bool>,
    /// Text for a person.
    pub message: Option<String>,
    /// 200 when it was done, else why not; a number (WEBJS) or a text (NOWEB).
    pub status: Option<Lenient<IntOrString>>,
    /// What the engine said, where it said a truth value or a text alone.
    pub result: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of one person. Not documented; WEBJS has code, message and isInviteV4Sent, NOWEB
/// status, jid and content, GOWS the members with capitals.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantResult {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// 200 when it was done; 403 by private invitation only, 404 not on WhatsApp, others may come.
    /// WEBJS.
    pub code: Option<i64>,
    /// The same as text for a person; WEBJS.
    pub message: Option<String>,
    /// The person got an invitation instead; WEBJS.
    pub is_invite_v4_sent: Option<bool>,
    /// 200 when it was done, else why not; a number (WEBJS) or a text (NOWEB).
    pub status: Option<Lenient<IntOrString>>,
    /// The person; NOWEB.
    pub jid: Option<Lenient<Jid>>,
    /// The engine's own record; NOWEB.
    pub content: Option<Json>,
    /// The person; GOWS.
    pub go_jid: Option<Lenient<Jid>>,
    /// Phone number as a chat id; GOWS.
    pub phone_number: Option<Lenient<Jid>>,
    /// Hidden id; GOWS.
    pub lid: Option<Lenient<Jid>>,
    /// An admin; GOWS.
    pub is_admin: Option<bool>,
    /// A super admin; GOWS.
    pub is_super_admin: Option<bool>,
    /// Name of a person or chat.
    pub display_name: Option<shared::PersonName>,
    /// 0 when it was done, else why not; GOWS.
    pub error: Option<i64>,
    /// Invitation for a person who could not be added, else null; GOWS.
    pub add_request: Option<shared::GroupAddRequest>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
