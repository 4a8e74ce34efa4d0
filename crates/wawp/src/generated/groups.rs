// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `groups`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the groups.
    ///
    /// Not seen on a page of v2. Engines of the NOWEB family answer with an object that has the group
    /// ids as keys, others with a list; therefore there is no paging here.
    ///
    /// `GET /v2/groups`; in v1 `GET /groups`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/groups.py`;
    /// GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1); public v2
    /// client programs.
    pub fn list_groups(&self, query: &ListGroupsQuery) -> waxwing_runtime::Call<Groups> {
        self.core
            .prepare(&LIST_GROUPS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Create a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query. The address of the page ends in
    /// /create, the request does not; the Python SDK and one client program post to /v2/groups/create.
    /// At most 1024 participants. There is no idempotency key, so a repeated call may create a second
    /// group.
    ///
    /// `POST /v2/groups`; in v1 `POST /groups`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/groups/create>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python.
    pub fn create_group(
        &self,
        body: &CreateGroup,
    ) -> waxwing_runtime::Call<shared::Group> {
        self.core
            .prepare(&CREATE_GROUP)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Look at a group by its invite, without joining.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `GET /v2/groups/join-info`; in v1 `GET /groups/join-info`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code` (sibling page).
    pub fn get_group_join_info(
        &self,
        query: &GetGroupJoinInfoQuery,
    ) -> waxwing_runtime::Call<shared::Group> {
        self.core
            .prepare(&GET_GROUP_JOIN_INFO)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Join a group by its invite.
    ///
    /// Not seen on a page of v2. The Python SDK sends url in place of code.
    ///
    /// `POST /v2/groups/join`; in v1 `POST /groups/join`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1).
    pub fn join_group(&self, body: &JoinGroup) -> waxwing_runtime::Call<GroupRef> {
        self.core
            .prepare(&JOIN_GROUP)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Count the groups.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `GET /v2/groups/count`; in v1 `GET /groups/count`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    pub fn count_groups(&self) -> waxwing_runtime::Call<shared::Count> {
        self.core.prepare(&COUNT_GROUPS).query_param("instance_id", &self.id).call()
    }

    /// Fetch the groups from WhatsApp anew.
    ///
    /// Not seen on a page of v2; as in v1. Not often: WhatsApp limits it.
    ///
    /// `POST /v2/groups/refresh`; in v1 `POST /groups/refresh`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    pub fn refresh_groups(&self) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core.prepare(&REFRESH_GROUPS).query_param("instance_id", &self.id).call()
    }

    /// Get a group.
    ///
    /// Not seen on a page of v2; as in v1. The Python SDK calls /v2/groups/detail with groupId.
    ///
    /// `GET /v2/groups/{id}`; in v1 `GET /groups/{id}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python.
    pub fn get_group(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::Group> {
        self.core
            .prepare(&GET_GROUP)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Delete a group.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `DELETE /v2/groups/{id}`; in v1 `DELETE /groups/{id}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    pub fn delete_group(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_GROUP)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Leave a group.
    ///
    /// `POST /v2/groups/{id}/leave`; in v1 `POST /groups/{id}/leave`. A repeat may act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/leave`; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/groups.py`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1).
    pub fn leave_group(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&LEAVE_GROUP)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Get the picture of a group.
    ///
    /// The address expires; copy the picture if you need it later.
    ///
    /// `GET /v2/groups/{id}/picture`; in v1 `GET /groups/{id}/picture`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/picture`; GitHub devlikeapro/waha-docs
    /// (shape).
    pub fn get_group_picture(
        &self,
        id: impl Into<waxwing_types::Jid>,
        query: &GetGroupPictureQuery,
    ) -> waxwing_runtime::Call<shared::PictureUrl> {
        self.core
            .prepare(&GET_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .query(query)
            .call()
    }

    /// Set the picture of a group.
    ///
    /// Not seen on a page of v2; as in v1. The nested file is that of v1; v2 may want the flat
    /// `file[url]` of the sends. In v1 the members stand in a JSON body, not in the query.
    ///
    /// `PUT /v2/groups/{id}/picture`; in v1 `PUT /groups/{id}/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/picture` (sibling page).
    pub fn set_group_picture(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &SetGroupPicture,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Remove the picture of a group.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `DELETE /v2/groups/{id}/picture`; in v1 `DELETE /groups/{id}/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/picture` (sibling page).
    pub fn delete_group_picture(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Set the description of a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `PUT /v2/groups/{id}/description`; in v1 `PUT /groups/{id}/description`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/description`.
    pub fn set_group_description(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &SetGroupDescription,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_GROUP_DESCRIPTION)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Set the name of a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `PUT /v2/groups/{id}/subject`; in v1 `PUT /groups/{id}/subject`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/subject`.
    pub fn set_group_subject(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &SetGroupSubject,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_GROUP_SUBJECT)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Ask whether only admins may change what a group shows.
    ///
    /// `GET /v2/groups/{id}/settings/security/info-admin-only`; in v1 `GET
    /// /groups/{id}/settings/security/info-admin-only`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/info-admin-only`.
    pub fn get_group_info_admin_only(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<AdminsOnly> {
        self.core
            .prepare(&GET_GROUP_INFO_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Let only admins, or all, change what a group shows.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `PUT /v2/groups/{id}/settings/security/info-admin-only`; in v1 `PUT
    /// /groups/{id}/settings/security/info-admin-only`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/info-admin-only` (sibling page).
    pub fn set_group_info_admin_only(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &SetAdminsOnly,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_GROUP_INFO_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Ask whether only admins may write in a group.
    ///
    /// `GET /v2/groups/{id}/settings/security/messages-admin-only`; in v1 `GET
    /// /groups/{id}/settings/security/messages-admin-only`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/messages-admin-only`.
    pub fn get_group_messages_admin_only(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<AdminsOnly> {
        self.core
            .prepare(&GET_GROUP_MESSAGES_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Let only admins, or all, write in a group.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `PUT /v2/groups/{id}/settings/security/messages-admin-only`; in v1 `PUT
    /// /groups/{id}/settings/security/messages-admin-only`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1);
    /// `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/messages-admin-only` (sibling
    /// page).
    pub fn set_group_messages_admin_only(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &SetAdminsOnly,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_GROUP_MESSAGES_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Get the invite code of a group.
    ///
    /// `GET /v2/groups/{id}/invite-code`; in v1 `GET /groups/{id}/invite-code`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code`; GitHub devlikeapro/waha-docs
    /// (text).
    pub fn get_group_invite_code(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<GroupInviteCode> {
        self.core
            .prepare(&GET_GROUP_INVITE_CODE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Make a new invite code for a group; the old one ends.
    ///
    /// `POST /v2/groups/{id}/invite-code/revoke`; in v1 `POST /groups/{id}/invite-code/revoke`. A repeat
    /// may act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code/revoke`; GitHub
    /// devlikeapro/waha-docs (text).
    pub fn revoke_group_invite_code(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<GroupInviteCode> {
        self.core
            .prepare(&REVOKE_GROUP_INVITE_CODE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// List the participants of a group.
    ///
    /// `GET /v2/groups/{id}/participants`; in v1 `GET /groups/{id}/participants`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants`.
    pub fn list_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<Vec<shared::GroupParticipant>> {
        self.core
            .prepare(&LIST_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Add participants to a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query. Some may be added and others not; how
    /// the answer says so is not documented.
    ///
    /// `POST /v2/groups/{id}/participants/add`; in v1 `POST /groups/{id}/participants/add`. A repeat may
    /// act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants/add`.
    pub fn add_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<AddedParticipants> {
        self.core
            .prepare(&ADD_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Remove participants from a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `POST /v2/groups/{id}/participants/remove`; in v1 `POST /groups/{id}/participants/remove`. Safe
    /// to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants/remove`; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python.
    pub fn remove_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&REMOVE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Make participants of a group admins.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `POST /v2/groups/{id}/admin/promote`; in v1 `POST /groups/{id}/admin/promote`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/admin/promote`.
    pub fn promote_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&PROMOTE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Make admins of a group plain participants.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `POST /v2/groups/{id}/admin/demote`; in v1 `POST /groups/{id}/admin/demote`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/admin/demote`.
    pub fn demote_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DEMOTE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_GROUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_groups",
    path: "/v2/groups",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_group",
    path: "/v2/groups",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups",
        json: true,
    }),
    accepts: &[
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::Filled("/id/_serialized"),
        waxwing_runtime::Accept::Filled("/id/$1"),
        waxwing_runtime::Accept::Filled("/id/user"),
        waxwing_runtime::Accept::Filled("/gid"),
        waxwing_runtime::Accept::Filled("/gid/_serialized"),
        waxwing_runtime::Accept::Filled("/gid/$1"),
        waxwing_runtime::Accept::Filled("/gid/user"),
        waxwing_runtime::Accept::Filled("/JID"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_JOIN_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_join_info",
    path: "/v2/groups/join-info",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/join-info",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static JOIN_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "join_group",
    path: "/v2/groups/join",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/join",
        json: false,
    }),
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static COUNT_GROUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "count_groups",
    path: "/v2/groups/count",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/count",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static REFRESH_GROUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "refresh_groups",
    path: "/v2/groups/refresh",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/refresh",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_OPERATION_RESULT,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group",
    path: "/v2/groups/{id}",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DELETE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_group",
    method: "DELETE",
    path: "/v2/groups/{id}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/groups/{id}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LEAVE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "leave_group",
    path: "/v2/groups/{id}/leave",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/leave",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_OPERATION_RESULT,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_picture",
    path: "/v2/groups/{id}/picture",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}/picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_GROUP_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_group_picture",
    method: "PUT",
    path: "/v2/groups/{id}/picture",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/groups/{id}/picture",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_GROUP_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_group_picture",
    method: "DELETE",
    path: "/v2/groups/{id}/picture",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/groups/{id}/picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_GROUP_DESCRIPTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_group_description",
    method: "PUT",
    path: "/v2/groups/{id}/description",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/groups/{id}/description",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_GROUP_SUBJECT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_group_subject",
    method: "PUT",
    path: "/v2/groups/{id}/subject",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/groups/{id}/subject",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_INFO_ADMIN_ONLY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_info_admin_only",
    path: "/v2/groups/{id}/settings/security/info-admin-only",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}/settings/security/info-admin-only",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_GROUP_INFO_ADMIN_ONLY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_group_info_admin_only",
    method: "PUT",
    path: "/v2/groups/{id}/settings/security/info-admin-only",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/groups/{id}/settings/security/info-admin-only",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_MESSAGES_ADMIN_ONLY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_messages_admin_only",
    path: "/v2/groups/{id}/settings/security/messages-admin-only",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}/settings/security/messages-admin-only",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_GROUP_MESSAGES_ADMIN_ONLY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_group_messages_admin_only",
    method: "PUT",
    path: "/v2/groups/{id}/settings/security/messages-admin-only",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/groups/{id}/settings/security/messages-admin-only",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_GROUP_INVITE_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_invite_code",
    path: "/v2/groups/{id}/invite-code",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}/invite-code",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static REVOKE_GROUP_INVITE_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "revoke_group_invite_code",
    path: "/v2/groups/{id}/invite-code/revoke",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/invite-code/revoke",
        json: false,
    }),
    accepts: &[
        waxwing_runtime::Accept::Filled(""),
        waxwing_runtime::Accept::Filled("/code"),
        waxwing_runtime::Accept::Filled("/inviteCode"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
        waxwing_runtime::Accept::OneOf("/ok", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_group_participants",
    path: "/v2/groups/{id}/participants",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/groups/{id}/participants",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static ADD_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "add_group_participants",
    path: "/v2/groups/{id}/participants/add",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/participants/add",
        json: true,
    }),
    accepts: &[
        waxwing_runtime::Accept::OneOf("/ok", &["true"]),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
        waxwing_runtime::Accept::Filled("/*/id"),
        waxwing_runtime::Accept::Filled("/*/id/_serialized"),
        waxwing_runtime::Accept::Filled("/*/id/$1"),
        waxwing_runtime::Accept::Filled("/*/jid"),
        waxwing_runtime::Accept::Filled("/*/JID"),
        waxwing_runtime::Accept::Filled("/*/code"),
        waxwing_runtime::Accept::Filled("/*/status"),
        waxwing_runtime::Accept::OneOf("/status", &["200"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REMOVE_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "remove_group_participants",
    path: "/v2/groups/{id}/participants/remove",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/participants/remove",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PROMOTE_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "promote_group_participants",
    path: "/v2/groups/{id}/admin/promote",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/admin/promote",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DEMOTE_GROUP_PARTICIPANTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "demote_group_participants",
    path: "/v2/groups/{id}/admin/demote",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/groups/{id}/admin/demote",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_groups`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListGroupsQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// Member to sort by: id or subject.
    pub sort_by: Option<String>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
    /// Member to leave out: participants.
    pub exclude: Option<String>,
}

impl ListGroupsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            offset: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            exclude: Default::default(),
        }
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
    pub fn with_sort_by(mut self, sort_by: impl Into<String>) -> Self {
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
    pub fn with_exclude(mut self, exclude: impl Into<String>) -> Self {
        self.exclude = Some(exclude.into());
        self
    }
}

impl waxwing_json::FromMembers for ListGroupsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
            exclude: members.take("exclude")?,
        })
    }
}

waxwing_json::read_object!(ListGroupsQuery);
impl waxwing_types::Validate for ListGroupsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_group_join_info`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetGroupJoinInfoQuery {
    /// Invite code, or the whole address that holds it.
    pub code: String,
}

impl GetGroupJoinInfoQuery {
    /// With the members that are required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for GetGroupJoinInfoQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(GetGroupJoinInfoQuery);
impl waxwing_types::Validate for GetGroupJoinInfoQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_group_picture`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupPictureQuery {
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetGroupPictureQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            refresh: Default::default(),
        }
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

impl waxwing_json::FromMembers for GetGroupPictureQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            refresh: members.take("refresh")?,
        })
    }
}

waxwing_json::read_object!(GetGroupPictureQuery);
impl waxwing_types::Validate for GetGroupPictureQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The groups, as a list or by group id.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Groups {
    /// This form.
    GroupList(Vec<shared::Group>),
    /// This form.
    GroupsById(std::collections::BTreeMap<String, shared::Group>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl Groups {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for Groups {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::GroupList);
        choice.form(Self::GroupsById);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(Groups);
impl From<Vec<shared::Group>> for Groups {
    fn from(value: Vec<shared::Group>) -> Self {
        Self::GroupList(value)
    }
}

impl From<std::collections::BTreeMap<String, shared::Group>> for Groups {
    fn from(value: std::collections::BTreeMap<String, shared::Group>) -> Self {
        Self::GroupsById(value)
    }
}

/// A group to create.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateGroup {
    /// Name of the group.
    pub name: String,
    /// Who is in it from the start.
    pub participants: Vec<GroupMember>,
}

impl CreateGroup {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        participants: impl Into<Vec<GroupMember>>,
    ) -> Self {
        Self {
            name: name.into(),
            participants: participants.into(),
        }
    }
}

impl waxwing_json::FromMembers for CreateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            participants: members.need("participants")?,
        })
    }
}

waxwing_json::read_object!(CreateGroup);
impl waxwing_types::Validate for CreateGroup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("participants", Some(&self.participants));
    }
}

/// A person to act on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMember {
    /// The person, digits with @c.us; v1 appends that to bare digits.
    pub id: waxwing_types::Jid,
}

impl GroupMember {
    /// With the members that are required.
    pub fn new(id: impl Into<waxwing_types::Jid>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for GroupMember {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(GroupMember);
impl waxwing_types::Validate for GroupMember {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Which group to join.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinGroup {
    /// Invite code, or the whole address, <https://chat.whatsapp.com/> and the code.
    pub code: String,
}

impl JoinGroup {
    /// With the members that are required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for JoinGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(JoinGroup);
impl waxwing_types::Validate for JoinGroup {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupRef {
    /// Its id.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupRef {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupRef);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupRef".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// A picture.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetGroupPicture {
    /// A file that the provider fetches.
    pub file: shared::RemoteFile,
}

impl SetGroupPicture {
    /// With the members that are required.
    pub fn new(file: impl Into<shared::RemoteFile>) -> Self {
        Self { file: file.into() }
    }
}

impl waxwing_json::FromMembers for SetGroupPicture {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file: members.need("file")?,
        })
    }
}

waxwing_json::read_object!(SetGroupPicture);
impl waxwing_types::Validate for SetGroupPicture {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("file", Some(&self.file));
    }
}

/// A description.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetGroupDescription {
    /// The text.
    pub description: String,
}

impl SetGroupDescription {
    /// With the members that are required.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

impl waxwing_json::FromMembers for SetGroupDescription {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            description: members.need("description")?,
        })
    }
}

waxwing_json::read_object!(SetGroupDescription);
impl waxwing_types::Validate for SetGroupDescription {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A name.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetGroupSubject {
    /// The name.
    pub subject: String,
}

impl SetGroupSubject {
    /// With the members that are required.
    pub fn new(subject: impl Into<String>) -> Self {
        Self { subject: subject.into() }
    }
}

impl waxwing_json::FromMembers for SetGroupSubject {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            subject: members.need("subject")?,
        })
    }
}

waxwing_json::read_object!(SetGroupSubject);
impl waxwing_types::Validate for SetGroupSubject {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A setting.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminsOnly {
    /// Only admins.
    pub admins_only: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AdminsOnly {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("adminsOnly", &self.admins_only)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AdminsOnly {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            admins_only: members.lenient("adminsOnly")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AdminsOnly);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AdminsOnly {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AdminsOnly".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("adminsOnly", generator.subschema_for::<bool>())])
    }
}

/// A setting.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetAdminsOnly {
    /// Only admins.
    #[serde(rename = "adminsOnly")]
    pub admins_only: bool,
}

impl SetAdminsOnly {
    /// With the members that are required.
    pub fn new(admins_only: bool) -> Self {
        Self { admins_only }
    }
}

impl waxwing_json::FromMembers for SetAdminsOnly {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            admins_only: members.need("adminsOnly")?,
        })
    }
}

waxwing_json::read_object!(SetAdminsOnly);
impl waxwing_types::Validate for SetAdminsOnly {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " An invite code; it stands behind <https://chat.whatsapp.com/>."] pub struct
    InviteCode;
}

/// The code as bare text, or inside an object. Not documented; the engine behind answers text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GroupInviteCode {
    /// This form.
    InviteCode(InviteCode),
    /// This form.
    OperationResult(shared::OperationResult),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl GroupInviteCode {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for GroupInviteCode {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::InviteCode);
        choice.form(Self::OperationResult);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(GroupInviteCode);
impl From<InviteCode> for GroupInviteCode {
    fn from(value: InviteCode) -> Self {
        Self::InviteCode(value)
    }
}

impl From<shared::OperationResult> for GroupInviteCode {
    fn from(value: shared::OperationResult) -> Self {
        Self::OperationResult(value)
    }
}

/// Persons to act on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMembers {
    /// The persons.
    pub participants: Vec<GroupMember>,
}

impl GroupMembers {
    /// With the members that are required.
    pub fn new(participants: impl Into<Vec<GroupMember>>) -> Self {
        Self {
            participants: participants.into(),
        }
    }
}

impl waxwing_json::FromMembers for GroupMembers {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            participants: members.need("participants")?,
        })
    }
}

waxwing_json::read_object!(GroupMembers);
impl waxwing_types::Validate for GroupMembers {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("participants", Some(&self.participants));
    }
}

/// A plain result, or a list with one result a person. Not documented.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddedParticipants {
    /// This form.
    OperationResult(shared::OperationResult),
    /// This form.
    ParticipantResultList(Vec<ParticipantResult>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl AddedParticipants {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for AddedParticipants {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::OperationResult);
        choice.form(Self::ParticipantResultList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(AddedParticipants);
impl From<shared::OperationResult> for AddedParticipants {
    fn from(value: shared::OperationResult) -> Self {
        Self::OperationResult(value)
    }
}

impl From<Vec<ParticipantResult>> for AddedParticipants {
    fn from(value: Vec<ParticipantResult>) -> Self {
        Self::ParticipantResultList(value)
    }
}

/// What became of one person. Not documented, so every member is kept as it comes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantResult {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ParticipantResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ParticipantResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ParticipantResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ParticipantResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParticipantResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::EngineChatId>()),
        ])
    }
}
