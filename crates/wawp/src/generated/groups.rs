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
    /// GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of
    /// 2026-03); public v2 client programs; GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as
    /// of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
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
    /// group. Not documented; WEBJS answers gid, title and what became of each person, or with a 2xx a
    /// text why it failed.
    ///
    /// `POST /v2/groups`; in v1 `POST /groups`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/groups/create>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03);
    /// GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    pub fn create_group(
        &self,
        body: &CreateGroup,
    ) -> waxwing_runtime::Call<CreatedGroup> {
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code` (sibling page); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
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
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    pub fn count_groups(&self) -> waxwing_runtime::Call<shared::Count> {
        self.core.prepare(&COUNT_GROUPS).query_param("instance_id", &self.id).call()
    }

    /// Fetch the groups from WhatsApp anew.
    ///
    /// Not seen on a page of v2; as in v1. Not often: WhatsApp limits it.
    ///
    /// `POST /v2/groups/refresh`; in v1 `POST /groups/refresh`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    pub fn refresh_groups(&self) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core.prepare(&REFRESH_GROUPS).query_param("instance_id", &self.id).call()
    }

    /// Get a group.
    ///
    /// Not seen on a page of v2; as in v1. The Python SDK calls /v2/groups/detail with groupId.
    ///
    /// `GET /v2/groups/{id}`; in v1 `GET /groups/{id}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03);
    /// GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
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
    /// The webhook group.v2.leave tells of it. Not documented; the engine behind answers with an empty
    /// body.
    ///
    /// `POST /v2/groups/{id}/leave`; in v1 `POST /groups/{id}/leave`. A repeat may act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/leave`; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/groups.py`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
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
    /// (shape) (as of 2026-07).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/picture` (sibling page).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/picture` (sibling page).
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
    /// In groups that are listed the engines call it restrict (WEBJS, NOWEB) or IsLocked (GOWS).
    ///
    /// `GET /v2/groups/{id}/settings/security/info-admin-only`; in v1 `GET
    /// /groups/{id}/settings/security/info-admin-only`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/info-admin-only`; GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/info-admin-only`
    /// (sibling page).
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
    /// In groups that are listed the engines call it announce (WEBJS, NOWEB) or IsAnnounce (GOWS).
    ///
    /// `GET /v2/groups/{id}/settings/security/messages-admin-only`; in v1 `GET
    /// /groups/{id}/settings/security/messages-admin-only`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/messages-admin-only`;
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
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
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/settings/security/messages-admin-only`
    /// (sibling page).
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
    /// Not documented; the engine behind answers a bare text, the code (WEBJS, NOWEB) or the whole link
    /// (GOWS), perhaps without the quotes of JSON. The page prints a placeholder.
    ///
    /// `GET /v2/groups/{id}/invite-code`; in v1 `GET /groups/{id}/invite-code`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code`; GitHub devlikeapro/waha-docs
    /// (text) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
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
    /// Not documented; the engine behind answers the new code as a bare text, as to
    /// `get_group_invite_code`. The page prints a placeholder.
    ///
    /// `POST /v2/groups/{id}/invite-code/revoke`; in v1 `POST /groups/{id}/invite-code/revoke`. A repeat
    /// may act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code/revoke`; GitHub
    /// devlikeapro/waha-docs (text) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
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
    /// What a participant holds depends on the engine, see GroupParticipant: WEBJS has id as an object,
    /// isAdmin and isSuperAdmin, NOWEB id and admin, GOWS members with capitals.
    ///
    /// `GET /v2/groups/{id}/participants`; in v1 `GET /groups/{id}/participants`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants`; GitHub trekkermoja1/wahamod,
    /// WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS)
    /// (as of 2026-03); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
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
    /// In v1 the members stand in a JSON body, not in the query. Some may be added and others not, with
    /// a 2xx: code or status of a person is not 200 then (403 by private invitation only, 404 not on
    /// WhatsApp), or Error is not 0. WEBJS may answer a text why nothing was done.
    ///
    /// `POST /v2/groups/{id}/participants/add`; in v1 `POST /groups/{id}/participants/add`. A repeat may
    /// act twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants/add`; GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    pub fn add_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<ParticipantResults> {
        self.core
            .prepare(&ADD_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Remove participants from a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query. The page prints ok; WEBJS answers
    /// status 200, NOWEB and GOWS a list with one result a person, which may say that it failed in spite
    /// of the 2xx.
    ///
    /// `POST /v2/groups/{id}/participants/remove`; in v1 `POST /groups/{id}/participants/remove`. Safe
    /// to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants/remove`; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    pub fn remove_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<ParticipantResults> {
        self.core
            .prepare(&REMOVE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Make participants of a group admins.
    ///
    /// In v1 the members stand in a JSON body, not in the query. The page prints ok; WEBJS answers
    /// status 200, NOWEB and GOWS a list with one result a person, which may say that it failed in spite
    /// of the 2xx.
    ///
    /// `POST /v2/groups/{id}/admin/promote`; in v1 `POST /groups/{id}/admin/promote`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/admin/promote`; GitHub trekkermoja1/wahamod,
    /// WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of
    /// 2026-05).
    pub fn promote_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<ParticipantResults> {
        self.core
            .prepare(&PROMOTE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .json(body)
            .call()
    }

    /// Make admins of a group plain participants.
    ///
    /// In v1 the members stand in a JSON body, not in the query. The page prints ok; WEBJS answers
    /// status 200, NOWEB and GOWS a list with one result a person, which may say that it failed in spite
    /// of the 2xx.
    ///
    /// `POST /v2/groups/{id}/admin/demote`; in v1 `POST /groups/{id}/admin/demote`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/admin/demote`; GitHub trekkermoja1/wahamod,
    /// WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of
    /// 2026-05).
    pub fn demote_group_participants(
        &self,
        id: impl Into<waxwing_types::Jid>,
        body: &GroupMembers,
    ) -> waxwing_runtime::Call<ParticipantResults> {
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
    /// What to sort by.
    pub sort_by: Option<GroupSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
    /// What to leave out.
    pub exclude: Option<GroupExclusion>,
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

waxwing_json::open_enum! {
    #[doc = " What groups are sorted by."] pub enum GroupSortKey { #[doc = " `id`."] Id =
    "id", #[doc = " `subject`."] Subject = "subject", }
}

waxwing_json::open_enum! {
    #[doc = " What is left out of groups."] pub enum GroupExclusion { #[doc =
    " `participants`."] Participants = "participants", }
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

/// A group that was made, from NOWEB and GOWS, or its id and what became of each person, from WEBJS.
/// Not documented.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreatedGroup {
    /// This form.
    Group(shared::Group),
    /// This form.
    NewGroup(NewGroup),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl CreatedGroup {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for CreatedGroup {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Group);
        choice.form(Self::NewGroup);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(CreatedGroup);
impl From<shared::Group> for CreatedGroup {
    fn from(value: shared::Group) -> Self {
        Self::Group(value)
    }
}

impl From<NewGroup> for CreatedGroup {
    fn from(value: NewGroup) -> Self {
        Self::NewGroup(value)
    }
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
    pub participants: Option<std::collections::BTreeMap<String, NewGroupParticipant>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NewGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("title", &self.title)?;
        object.optional("gid", &self.gid)?;
        object.optional("participants", &self.participants)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NewGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            gid: members.lenient("gid")?,
            participants: members.lenient("participants")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NewGroup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NewGroup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NewGroup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("title", generator.subschema_for::<String>()),
            ("gid", generator.subschema_for::<shared::EngineChatId>()),
            (
                "participants",
                generator
                    .subschema_for::<
                        std::collections::BTreeMap<String, NewGroupParticipant>,
                    >(),
            ),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NewGroupParticipant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("statusCode", &self.status_code)?;
        object.optional("message", &self.message)?;
        object.optional("isGroupCreator", &self.is_group_creator)?;
        object.optional("isInviteV4Sent", &self.is_invite_v4_sent)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NewGroupParticipant {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status_code: members.lenient("statusCode")?,
            message: members.lenient("message")?,
            is_group_creator: members.lenient("isGroupCreator")?,
            is_invite_v4_sent: members.lenient("isInviteV4Sent")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NewGroupParticipant);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NewGroupParticipant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NewGroupParticipant".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("statusCode", generator.subschema_for::<i64>()),
            ("message", generator.subschema_for::<String>()),
            ("isGroupCreator", generator.subschema_for::<bool>()),
            ("isInviteV4Sent", generator.subschema_for::<bool>()),
        ])
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

/// The code as bare text, or inside an object. Not documented; the engine behind answers text, the
/// code or the whole link that ends with it.
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

/// What became of the persons: by person (WEBJS), a list with one result a person (NOWEB, GOWS), or
/// a plain result.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ParticipantResults {
    /// This form.
    ParticipantResultsById(std::collections::BTreeMap<String, ParticipantResult>),
    /// This form.
    ParticipantsResult(ParticipantsResult),
    /// This form.
    ParticipantResultList(Vec<ParticipantResult>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ParticipantResults {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ParticipantResults {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ParticipantResultsById);
        choice.form(Self::ParticipantsResult);
        choice.form(Self::ParticipantResultList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ParticipantResults);
impl From<std::collections::BTreeMap<String, ParticipantResult>> for ParticipantResults {
    fn from(value: std::collections::BTreeMap<String, ParticipantResult>) -> Self {
        Self::ParticipantResultsById(value)
    }
}

impl From<ParticipantsResult> for ParticipantResults {
    fn from(value: ParticipantsResult) -> Self {
        Self::ParticipantsResult(value)
    }
}

impl From<Vec<ParticipantResult>> for ParticipantResults {
    fn from(value: Vec<ParticipantResult>) -> Self {
        Self::ParticipantResultList(value)
    }
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
    pub status: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// What the engine said, where it said a truth value or a text alone.
    pub result: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ParticipantsResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("ok", &self.ok)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("status", &self.status)?;
        object.optional("result", &self.result)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ParticipantsResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ok: members.lenient("ok")?,
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            status: members.lenient("status")?,
            result: members.lenient("result")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ParticipantsResult, "result");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ParticipantsResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParticipantsResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("ok", generator.subschema_for::<bool>()),
            ("success", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<String>()),
            (
                "status",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("result", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
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
    pub status: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// The person; NOWEB.
    pub jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The engine's own record; NOWEB.
    pub content: Option<waxwing_types::Json>,
    /// The person; GOWS.
    pub go_jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Phone number as a chat id; GOWS.
    pub phone_number: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Hidden id; GOWS.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ParticipantResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.optional("isInviteV4Sent", &self.is_invite_v4_sent)?;
        object.optional("status", &self.status)?;
        object.optional("jid", &self.jid)?;
        object.optional("content", &self.content)?;
        object.optional("JID", &self.go_jid)?;
        object.optional("PhoneNumber", &self.phone_number)?;
        object.optional("LID", &self.lid)?;
        object.optional("IsAdmin", &self.is_admin)?;
        object.optional("IsSuperAdmin", &self.is_super_admin)?;
        object.optional("DisplayName", &self.display_name)?;
        object.optional("Error", &self.error)?;
        object.optional("AddRequest", &self.add_request)?;
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
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            is_invite_v4_sent: members.lenient("isInviteV4Sent")?,
            status: members.lenient("status")?,
            jid: members.lenient("jid")?,
            content: members.lenient("content")?,
            go_jid: members.lenient("JID")?,
            phone_number: members.lenient("PhoneNumber")?,
            lid: members.lenient("LID")?,
            is_admin: members.lenient("IsAdmin")?,
            is_super_admin: members.lenient("IsSuperAdmin")?,
            display_name: members.lenient("DisplayName")?,
            error: members.lenient("Error")?,
            add_request: members.lenient("AddRequest")?,
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
            ("code", generator.subschema_for::<i64>()),
            ("message", generator.subschema_for::<String>()),
            ("isInviteV4Sent", generator.subschema_for::<bool>()),
            (
                "status",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "jid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("content", generator.subschema_for::<waxwing_types::Json>()),
            (
                "JID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "PhoneNumber",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "LID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("IsAdmin", generator.subschema_for::<bool>()),
            ("IsSuperAdmin", generator.subschema_for::<bool>()),
            ("DisplayName", generator.subschema_for::<shared::PersonName>()),
            ("Error", generator.subschema_for::<i64>()),
            ("AddRequest", generator.subschema_for::<shared::GroupAddRequest>()),
        ])
    }
}
