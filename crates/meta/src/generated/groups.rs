// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `groups`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get a group.
    ///
    /// fields chooses the members. Of a participant who hides the number the user id alone is there.
    ///
    /// `GET /{group_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_group(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &GetGroupQuery,
    ) -> waxwing_runtime::Call<Group> {
        self.core
            .prepare(&GET_GROUP)
            .id::<shared::GroupId>("group_id", group_id)
            .query(query)
            .call()
    }

    /// Change subject, description or picture of a group.
    ///
    /// The outcome comes by webhook. As a form it takes the picture too: JPEG, at most 5 MB, square, at
    /// least 192 pixels (errors 131209, 131210). Error 131207 while the group is suspended.
    ///
    /// `POST /{group_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_group(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &UpdateGroup,
    ) -> waxwing_runtime::Call<GroupActionResult> {
        self.core
            .prepare(&UPDATE_GROUP)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// Change picture, subject and description of a group.
    ///
    /// The outcome comes by webhook. As a form it takes the picture too: JPEG, at most 5 MB, square, at
    /// least 192 pixels (errors 131209, 131210). Error 131207 while the group is suspended.
    ///
    /// `POST /{group_id}`; a multipart form, rebuilt for each attempt. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_group_picture(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &UpdateGroupUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<GroupActionResult> {
        self.core
            .prepare(&UPDATE_GROUP_PICTURE)
            .id::<shared::GroupId>("group_id", group_id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Delete a group.
    ///
    /// The answer may be an acknowledgement or a request id; the outcome comes by webhook
    /// (`group_lifecycle_update`). Error 131041 for an unknown group.
    ///
    /// `DELETE /{group_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn delete_group(
        &self,
        group_id: impl Into<shared::GroupId>,
    ) -> waxwing_runtime::Call<GroupActionResult> {
        self.core
            .prepare(&DELETE_GROUP)
            .id::<shared::GroupId>("group_id", group_id)
            .call()
    }

    /// Get the invite link of a group.
    ///
    /// Users join by this link alone; participants cannot be added. With approval required, following it
    /// makes a join request. Error 131207 while the group is suspended.
    ///
    /// `GET /{group_id}/invite_link`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
    ) -> waxwing_runtime::Call<GroupInviteLink> {
        self.core
            .prepare(&GET_GROUP_INVITE_LINK)
            .id::<shared::GroupId>("group_id", group_id)
            .call()
    }

    /// Make a new invite link; older ones die.
    ///
    /// Older links stop working at once. The answer has the new link.
    ///
    /// `POST /{group_id}/invite_link`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn reset_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &GroupRequest,
    ) -> waxwing_runtime::Call<GroupInviteLink> {
        self.core
            .prepare(&RESET_GROUP_INVITE_LINK)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// Delete the invite link of a group.
    ///
    /// A DELETE with a body. Only in the vendor's description.
    ///
    /// `DELETE /{group_id}/invite_link`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn delete_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &GroupRequest,
    ) -> waxwing_runtime::Call<DeleteGroupInviteLinkResponse> {
        self.core
            .prepare(&DELETE_GROUP_INVITE_LINK)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// List the open requests to join a group.
    ///
    /// Only for groups that demand approval. Of a user who hides the number the user id alone is there.
    /// Answer with `approve_group_join_requests` or `reject_group_join_requests`.
    ///
    /// `GET /{group_id}/join_requests`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &ListGroupJoinRequestsQuery,
    ) -> waxwing_runtime::Call<ListJoinRequestsResponse> {
        self.core
            .prepare(&LIST_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_group_join_requests`], as a stream.
    pub fn list_group_join_requests_all(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &ListGroupJoinRequestsQuery,
    ) -> waxwing_runtime::Pages<JoinRequest> {
        self.core
            .prepare(&LIST_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .query(query)
            .pages(&LIST_GROUP_JOIN_REQUESTS_PAGES)
    }

    /// Let users into a group.
    ///
    /// Status 206 with errors when only some could be approved (131201): an error that says what is
    /// open, with the lists in its body. Error 131213 for a request that no longer stands.
    ///
    /// `POST /{group_id}/join_requests`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn approve_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &JoinRequestsDecision,
    ) -> waxwing_runtime::Call<ApproveJoinRequestsResponse> {
        self.core
            .prepare(&APPROVE_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// Keep users out of a group.
    ///
    /// A DELETE with a body. Status 206 with errors when only some could be rejected (131201): an error
    /// whose body has the lists. Error 131213 for a request that no longer stands.
    ///
    /// `DELETE /{group_id}/join_requests`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn reject_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &JoinRequestsDecision,
    ) -> waxwing_runtime::Call<RejectJoinRequestsResponse> {
        self.core
            .prepare(&REJECT_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// Remove users from a group.
    ///
    /// A DELETE with a body. The outcome comes by webhook. Errors 131202 and 131212 name a participant
    /// twice or not in the group.
    ///
    /// `DELETE /{group_id}/participants`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn remove_group_participants(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &RemoveGroupParticipants,
    ) -> waxwing_runtime::Call<GroupActionResult> {
        self.core
            .prepare(&REMOVE_GROUP_PARTICIPANTS)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// List the active groups of a number.
    ///
    /// The groups lie one level deeper than in other lists, in data.groups. 25 a page unless limit says
    /// otherwise, at most 1024.
    ///
    /// `GET /{phone_number_id}/groups`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_groups(
        &self,
        query: &ListGroupsQuery,
    ) -> waxwing_runtime::Call<ListGroupsResponse> {
        self.core
            .prepare(&LIST_GROUPS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_groups`], as a stream.
    pub fn list_groups_all(
        &self,
        query: &ListGroupsQuery,
    ) -> waxwing_runtime::Pages<GroupSummary> {
        self.core
            .prepare(&LIST_GROUPS)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&LIST_GROUPS_PAGES)
    }

    /// Create a group.
    ///
    /// The group and its invite link come by webhook with the same request id. Needs an official
    /// business account. At most 8 participants, who join by the link. Errors 131204, 131208, 131211,
    /// 131214 and 131215 are limits and eligibility.
    ///
    /// `POST /{phone_number_id}/groups`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn create_group(
        &self,
        body: &CreateGroup,
    ) -> waxwing_runtime::Call<GroupActionResult> {
        self.core
            .prepare(&CREATE_GROUP)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_GROUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_groups",
    path: "/{phone_number_id}/groups",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_GROUPS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data/groups",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_group",
    path: "/{phone_number_id}/groups",
    accepts: &[waxwing_runtime::Accept::Filled("/request_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group",
    path: "/{group_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_group",
    path: "/{group_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPDATE_GROUP_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_group_picture",
    path: "/{group_id}",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Upload,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_group",
    method: "DELETE",
    path: "/{group_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_INVITE_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_invite_link",
    path: "/{group_id}/invite_link",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static RESET_GROUP_INVITE_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "reset_group_invite_link",
    path: "/{group_id}/invite_link",
    accepts: &[waxwing_runtime::Accept::Filled("/invite_link")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_GROUP_INVITE_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_group_invite_link",
    method: "DELETE",
    path: "/{group_id}/invite_link",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_GROUP_JOIN_REQUESTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_group_join_requests",
    path: "/{group_id}/join_requests",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_GROUP_JOIN_REQUESTS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static APPROVE_GROUP_JOIN_REQUESTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "approve_group_join_requests",
    path: "/{group_id}/join_requests",
    accepts: &[
        waxwing_runtime::Accept::Filled("/approved_join_requests/*"),
        waxwing_runtime::Accept::Filled("/failed_join_requests/*/join_request_id"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REJECT_GROUP_JOIN_REQUESTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "reject_group_join_requests",
    method: "DELETE",
    path: "/{group_id}/join_requests",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REMOVE_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "remove_group_participants",
    method: "DELETE",
    path: "/{group_id}/participants",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_groups`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListGroupsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page, 1 to 1024. Left out, 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListGroupsQuery {
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

impl waxwing_json::FromMembers for ListGroupsQuery {
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

waxwing_json::read_object!(ListGroupsQuery);
impl waxwing_types::Validate for ListGroupsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(1024f64));
    }
}

/// Query of `get_group`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupQuery {
    /// Members to answer with, joined by commas: subject, description, suspended, `creation_timestamp`,
    /// participants, `total_participant_count`, `join_approval_mode`.
    pub fields: Option<String>,
}

impl GetGroupQuery {
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

impl waxwing_json::FromMembers for GetGroupQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetGroupQuery);
impl waxwing_types::Validate for GetGroupQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_group_join_requests`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListGroupJoinRequestsQuery {
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListGroupJoinRequestsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
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

impl waxwing_json::FromMembers for ListGroupJoinRequestsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListGroupJoinRequestsQuery);
impl waxwing_types::Validate for ListGroupJoinRequestsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A new group.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateGroup {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Name of the group, at most 128 characters.
    pub subject: String,
    /// What it is about, at most 2048 characters.
    pub description: Option<String>,
    /// Whether the link lets users in at once or makes a join request.
    pub join_approval_mode: Option<JoinApprovalMode>,
}

impl CreateGroup {
    /// With the members that are required.
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            messaging_product: Default::default(),
            subject: subject.into(),
            description: Default::default(),
            join_approval_mode: Default::default(),
        }
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

impl waxwing_json::FromMembers for CreateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.need("subject")?,
            description: members.take("description")?,
            join_approval_mode: members.take("join_approval_mode")?,
        })
    }
}

waxwing_json::read_object!(CreateGroup);
impl waxwing_types::Validate for CreateGroup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("subject", Some(self.subject.as_ref()), None, Some(128));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the link lets users in at once or makes a join request."] pub enum
    JoinApprovalMode { #[doc = " `auto_approve`."] AutoApprove = "auto_approve", #[doc =
    " `approval_required`."] ApprovalRequired = "approval_required", }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupActionResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("success", &self.success)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupActionResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.lenient("success")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupActionResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupActionResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupActionResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("success", generator.subschema_for::<bool>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
        ])
    }
}

/// A page of groups; the list lies one level deeper than elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// The groups of a page.
    pub data: GroupList,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListGroupsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListGroupsResponse {
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

waxwing_json::read_object!(ListGroupsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListGroupsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListGroupsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<GroupList>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// The groups of a page.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupList {
    /// The groups.
    pub groups: Vec<GroupSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("groups", &self.groups)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupList {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            groups: members.always("groups")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupList);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupList {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupList".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("groups", generator.subschema_for::<Vec<GroupSummary>>()),
        ])
    }
}

/// A group, in short.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupSummary {
    /// Opaque id of a WhatsApp group.
    pub id: shared::GroupId,
    /// Name of the group.
    pub subject: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("subject", &self.subject)?;
        object.optional("created_at", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupSummary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            subject: members.lenient("subject")?,
            created_at: members.lenient("created_at")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupSummary);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupSummary {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupSummary".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::GroupId>()),
            ("subject", generator.subschema_for::<String>()),
            (
                "created_at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub creation_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Users in the group, without the business.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Number of users, without the business.
    pub total_participant_count: Option<i64>,
    /// Whether the link lets users in at once or makes a join request.
    pub join_approval_mode: Option<JoinApprovalMode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Group {
    /// `participants`, empty when it was left out.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Group {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("id", &self.id)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        object.optional("suspended", &self.suspended)?;
        object.optional("creation_timestamp", &self.creation_timestamp)?;
        object.optional("participants", &self.participants)?;
        object.optional("total_participant_count", &self.total_participant_count)?;
        object.optional("join_approval_mode", &self.join_approval_mode)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Group {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            id: members.always("id")?,
            subject: members.lenient("subject")?,
            description: members.lenient("description")?,
            suspended: members.lenient("suspended")?,
            creation_timestamp: members.lenient("creation_timestamp")?,
            participants: members.lenient("participants")?,
            total_participant_count: members.lenient("total_participant_count")?,
            join_approval_mode: members.lenient("join_approval_mode")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Group);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Group {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Group".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("id", generator.subschema_for::<shared::GroupId>()),
            ("subject", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("suspended", generator.subschema_for::<bool>()),
            (
                "creation_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("participants", generator.subschema_for::<Vec<GroupParticipant>>()),
            ("total_participant_count", generator.subschema_for::<i64>()),
            ("join_approval_mode", generator.subschema_for::<JoinApprovalMode>()),
        ])
    }
}

/// A user in a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipant {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Business-scoped user id of the parent portfolio.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Username of a user.
    pub username: Option<ParticipantUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupParticipant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupParticipant {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupParticipant);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipant".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<ParticipantUsername>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Username of a user."] pub struct ParticipantUsername;
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
            subject: Default::default(),
            description: Default::default(),
        }
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

impl waxwing_json::FromMembers for UpdateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.take("subject")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(UpdateGroup);
impl waxwing_types::Validate for UpdateGroup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("subject", self.subject.as_ref().map(AsRef::as_ref), None, Some(128));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
    }
}

/// What to change, with the picture.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
            subject: Default::default(),
            description: Default::default(),
        }
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

impl waxwing_json::FromMembers for UpdateGroupUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.take("subject")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(UpdateGroupUpload);
impl waxwing_types::Validate for UpdateGroupUpload {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("subject", self.subject.as_ref().map(AsRef::as_ref), None, Some(128));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
    }
}

/// A request without members of its own.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GroupRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
}

impl GroupRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
        }
    }
}

impl waxwing_json::FromMembers for GroupRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
        })
    }
}

waxwing_json::read_object!(GroupRequest);
impl waxwing_types::Validate for GroupRequest {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    GroupInviteLink { messaging_product, invite_link : address, extra }
);
impl serde::Serialize for GroupInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("invite_link", &self.invite_link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupInviteLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            invite_link: members.always("invite_link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupInviteLink);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupInviteLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupInviteLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("invite_link", generator.subschema_for::<String>()),
        ])
    }
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteGroupInviteLinkResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// true when it was deleted; by the vendor's description as text, elsewhere as a boolean.
    pub success: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DeleteGroupInviteLinkResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DeleteGroupInviteLinkResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DeleteGroupInviteLinkResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeleteGroupInviteLinkResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeleteGroupInviteLinkResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("success", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A page of join requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListJoinRequestsResponse {
    /// The items.
    pub data: Vec<JoinRequest>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListJoinRequestsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListJoinRequestsResponse {
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

waxwing_json::read_object!(ListJoinRequestsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListJoinRequestsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListJoinRequestsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<JoinRequest>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A request to join.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JoinRequest {
    /// Id of a user's request to join a group.
    pub join_request_id: shared::JoinRequestId,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub creation_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for JoinRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("join_request_id", &self.join_request_id)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("creation_timestamp", &self.creation_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for JoinRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            join_request_id: members.always("join_request_id")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            creation_timestamp: members.lenient("creation_timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(JoinRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for JoinRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "JoinRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("join_request_id", generator.subschema_for::<shared::JoinRequestId>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "creation_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Requests to decide.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinRequestsDecision {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// The requests.
    pub join_requests: Vec<shared::JoinRequestId>,
}

impl JoinRequestsDecision {
    /// With the members that are required.
    pub fn new(join_requests: impl Into<Vec<shared::JoinRequestId>>) -> Self {
        Self {
            messaging_product: Default::default(),
            join_requests: join_requests.into(),
        }
    }
}

impl waxwing_json::FromMembers for JoinRequestsDecision {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            join_requests: members.need("join_requests")?,
        })
    }
}

waxwing_json::read_object!(JoinRequestsDecision);
impl waxwing_types::Validate for JoinRequestsDecision {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

impl ApproveJoinRequestsResponse {
    /// `approved_join_requests`, empty when it was left out.
    pub fn approved_join_requests(&self) -> &[shared::JoinRequestId] {
        self.approved_join_requests.as_deref().unwrap_or_default()
    }

    /// `failed_join_requests`, empty when it was left out.
    pub fn failed_join_requests(&self) -> &[FailedJoinRequest] {
        self.failed_join_requests.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ApproveJoinRequestsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("approved_join_requests", &self.approved_join_requests)?;
        object.optional("failed_join_requests", &self.failed_join_requests)?;
        object.optional("errors", &self.errors)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ApproveJoinRequestsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            approved_join_requests: members.lenient("approved_join_requests")?,
            failed_join_requests: members.lenient("failed_join_requests")?,
            errors: members.lenient("errors")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ApproveJoinRequestsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApproveJoinRequestsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApproveJoinRequestsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            (
                "approved_join_requests",
                generator.subschema_for::<Vec<shared::JoinRequestId>>(),
            ),
            (
                "failed_join_requests",
                generator.subschema_for::<Vec<FailedJoinRequest>>(),
            ),
            ("errors", generator.subschema_for::<Vec<shared::GraphError>>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
        ])
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
    pub extra: waxwing_types::Extra,
}

impl RejectJoinRequestsResponse {
    /// `rejected_join_requests`, empty when it was left out.
    pub fn rejected_join_requests(&self) -> &[shared::JoinRequestId] {
        self.rejected_join_requests.as_deref().unwrap_or_default()
    }

    /// `failed_join_requests`, empty when it was left out.
    pub fn failed_join_requests(&self) -> &[FailedJoinRequest] {
        self.failed_join_requests.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for RejectJoinRequestsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("rejected_join_requests", &self.rejected_join_requests)?;
        object.optional("failed_join_requests", &self.failed_join_requests)?;
        object.optional("errors", &self.errors)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RejectJoinRequestsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            rejected_join_requests: members.lenient("rejected_join_requests")?,
            failed_join_requests: members.lenient("failed_join_requests")?,
            errors: members.lenient("errors")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RejectJoinRequestsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RejectJoinRequestsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RejectJoinRequestsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            (
                "rejected_join_requests",
                generator.subschema_for::<Vec<shared::JoinRequestId>>(),
            ),
            (
                "failed_join_requests",
                generator.subschema_for::<Vec<FailedJoinRequest>>(),
            ),
            ("errors", generator.subschema_for::<Vec<shared::GraphError>>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
        ])
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
    pub extra: waxwing_types::Extra,
}

impl FailedJoinRequest {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FailedJoinRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("join_request_id", &self.join_request_id)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FailedJoinRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            join_request_id: members.lenient("join_request_id")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FailedJoinRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FailedJoinRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FailedJoinRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("join_request_id", generator.subschema_for::<shared::JoinRequestId>()),
            ("errors", generator.subschema_for::<Vec<shared::GraphError>>()),
        ])
    }
}

/// Users to remove.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemoveGroupParticipants {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// The users, 1 to 8.
    pub participants: Vec<ParticipantToRemove>,
}

impl RemoveGroupParticipants {
    /// With the members that are required.
    pub fn new(participants: impl Into<Vec<ParticipantToRemove>>) -> Self {
        Self {
            messaging_product: Default::default(),
            participants: participants.into(),
        }
    }
}

impl waxwing_json::FromMembers for RemoveGroupParticipants {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            participants: members.need("participants")?,
        })
    }
}

waxwing_json::read_object!(RemoveGroupParticipants);
impl waxwing_types::Validate for RemoveGroupParticipants {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("participants", Some(self.participants.len()), Some(1), Some(8));
        checker.each("participants", Some(&self.participants));
    }
}

/// A user, by phone number or by business-scoped user id.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ParticipantToRemove {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub user: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Bsuid>,
}

impl ParticipantToRemove {
    /// By `user`.
    pub fn from_user(user: impl Into<shared::Destination>) -> Self {
        Self {
            user: Some(user.into()),
            user_id: Default::default(),
        }
    }

    /// By `user_id`.
    pub fn from_user_id(user_id: impl Into<waxwing_types::Bsuid>) -> Self {
        Self {
            user: Default::default(),
            user_id: Some(user_id.into()),
        }
    }

    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<shared::Destination>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<waxwing_types::Bsuid>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl waxwing_json::FromMembers for ParticipantToRemove {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user: members.take("user")?,
            user_id: members.take("user_id")?,
        })
    }
}

waxwing_json::read_object!(ParticipantToRemove);
impl waxwing_types::Validate for ParticipantToRemove {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("user", self.user.as_ref().map(AsRef::as_ref), Some(1), None);
        checker
            .at_least_one(
                &[("user", self.user.is_some()), ("user_id", self.user_id.is_some())],
            );
    }
}
