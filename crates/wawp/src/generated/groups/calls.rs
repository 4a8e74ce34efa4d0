// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `groups`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use crate::generated::provider::ACCEPTS_OPERATION_RESULT;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};
use waxwing_types::{ChatId, Jid};

impl Instance {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::{GroupExclusion, GroupSortKey, ListGroupsQuery};
    /// use waxwing_wawp::shared::SortOrder;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListGroupsQuery::new()
    ///     .with_limit(20)
    ///     .with_offset(0)
    ///     .with_sort_by(GroupSortKey::Subject)
    ///     .with_sort_order(SortOrder::Desc)
    ///     .with_exclude(GroupExclusion::Participants);
    /// let groups = instance.list_groups(&query).await?;
    /// println!("{groups:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self, query: &ListGroupsQuery) -> Call<Groups> {
        self.core
            .request(&LIST_GROUPS)
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
    /// `POST /v2/groups`; in v1 `POST /groups`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/groups/create>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03);
    /// GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::CreateGroup;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateGroup::new("Tasting", ["15550001111@c.us", "15550003333@c.us"]);
    /// let created = instance.create_group(&request).await?;
    /// println!("{created:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(&self, body: &CreateGroup) -> Call<CreatedGroup> {
        self.core
            .request(&CREATE_GROUP)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GetGroupJoinInfoQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetGroupJoinInfoQuery::new("AbCdEf0123456789");
    /// let group_join_info = instance.get_group_join_info(&query).await?;
    /// println!("{:?}", group_join_info.desc_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_join_info(
        &self,
        query: &GetGroupJoinInfoQuery,
    ) -> Call<shared::Group> {
        self.core
            .request(&GET_GROUP_JOIN_INFO)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Join a group by its invite.
    ///
    /// Not seen on a page of v2. The Python SDK sends url in place of code.
    ///
    /// `POST /v2/groups/join`; in v1 `POST /groups/join`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::JoinGroup;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = JoinGroup::new("https://chat.whatsapp.com/AbCdEf0123456789");
    /// let answer = instance.join_group(&request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn join_group(&self, body: &JoinGroup) -> Call<GroupRef> {
        self.core
            .request(&JOIN_GROUP)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.count_groups().await?;
    /// println!("{:?}", answer.count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_groups(&self) -> Call<shared::Count> {
        self.core.request(&COUNT_GROUPS).query_param("instance_id", &self.id).call()
    }

    /// Fetch the groups from WhatsApp anew.
    ///
    /// Not seen on a page of v2; as in v1. Not often: WhatsApp limits it.
    ///
    /// `POST /v2/groups/refresh`; in v1 `POST /groups/refresh`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/groups/{id}/participants` (sibling page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.refresh_groups().await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn refresh_groups(&self) -> Call<shared::OperationResult> {
        self.core.request(&REFRESH_GROUPS).query_param("instance_id", &self.id).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let group = instance.get_group("120363000000000000@g.us").await?;
    /// println!("{:?}", group.desc_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self, id: impl Into<ChatId>) -> Call<shared::Group> {
        self.core
            .request(&GET_GROUP)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance.delete_group("120363000000000000@g.us").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group(&self, id: impl Into<ChatId>) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_GROUP)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Leave a group.
    ///
    /// The webhook group.v2.leave tells of it. Not documented; the engine behind the provider answers
    /// with an empty body.
    ///
    /// `POST /v2/groups/{id}/leave`; in v1 `POST /groups/{id}/leave`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/leave`; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/groups.py`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.leave_group("120363000000000000@g.us").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn leave_group(&self, id: impl Into<ChatId>) -> Call<shared::OperationResult> {
        self.core
            .request(&LEAVE_GROUP)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GetGroupPictureQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetGroupPictureQuery::new().with_refresh(true);
    /// let group_picture = instance
    ///     .get_group_picture("120363000000000000@g.us", &query)
    ///     .await?;
    /// println!("{:?}", group_picture.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_picture(
        &self,
        id: impl Into<ChatId>,
        query: &GetGroupPictureQuery,
    ) -> Call<shared::PictureUrl> {
        self.core
            .request(&GET_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::SetGroupPicture;
    /// use waxwing_wawp::shared::RemoteFile;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetGroupPicture::new(
    ///     RemoteFile::new("https://example.com/logo.jpg")
    ///         .with_filename("logo.jpg")
    ///         .with_mimetype(MediaType::try_from("image/jpeg")?),
    /// );
    /// let answer = instance
    ///     .set_group_picture("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_group_picture(
        &self,
        id: impl Into<ChatId>,
        body: &SetGroupPicture,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance
    ///     .delete_group_picture("120363000000000000@g.us")
    ///     .await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group_picture(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_GROUP_PICTURE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Set the description of a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query.
    ///
    /// `PUT /v2/groups/{id}/description`; in v1 `PUT /groups/{id}/description`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/description`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::SetGroupDescription;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetGroupDescription::new("Every Friday");
    /// let answer = instance
    ///     .set_group_description("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_group_description(
        &self,
        id: impl Into<ChatId>,
        body: &SetGroupDescription,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_GROUP_DESCRIPTION)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::SetGroupSubject;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetGroupSubject::new("Tasting");
    /// let answer = instance
    ///     .set_group_subject("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_group_subject(
        &self,
        id: impl Into<ChatId>,
        body: &SetGroupSubject,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_GROUP_SUBJECT)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_info_admin_only = instance
    ///     .get_group_info_admin_only("120363000000000000@g.us")
    ///     .await?;
    /// println!("{:?}", group_info_admin_only.admins_only);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_info_admin_only(&self, id: impl Into<ChatId>) -> Call<AdminsOnly> {
        self.core
            .request(&GET_GROUP_INFO_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::SetAdminsOnly;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetAdminsOnly::new(true);
    /// let answer = instance
    ///     .set_group_info_admin_only("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_group_info_admin_only(
        &self,
        id: impl Into<ChatId>,
        body: &SetAdminsOnly,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_GROUP_INFO_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .get_group_messages_admin_only("120363000000000000@g.us")
    ///     .await?;
    /// println!("{:?}", answer.admins_only);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_messages_admin_only(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<AdminsOnly> {
        self.core
            .request(&GET_GROUP_MESSAGES_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::SetAdminsOnly;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetAdminsOnly::new(true);
    /// let answer = instance
    ///     .set_group_messages_admin_only("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_group_messages_admin_only(
        &self,
        id: impl Into<ChatId>,
        body: &SetAdminsOnly,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_GROUP_MESSAGES_ADMIN_ONLY)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .json(body)
            .call()
    }

    /// Get the invite code of a group.
    ///
    /// Not documented; the engine behind the provider answers a bare text, the code (WEBJS, NOWEB) or
    /// the whole link (GOWS), perhaps without the quotes of JSON. The page prints a placeholder.
    ///
    /// `GET /v2/groups/{id}/invite-code`; in v1 `GET /groups/{id}/invite-code`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code`; GitHub devlikeapro/waha-docs
    /// (text) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_invite_code = instance
    ///     .get_group_invite_code("120363000000000000@g.us")
    ///     .await?;
    /// println!("{group_invite_code:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_invite_code(&self, id: impl Into<ChatId>) -> Call<GroupInviteCode> {
        self.core
            .request(&GET_GROUP_INVITE_CODE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Make a new invite code for a group; the old one ends.
    ///
    /// Not documented; the engine behind the provider answers the new code as a bare text, as to
    /// `get_group_invite_code`. The page prints a placeholder.
    ///
    /// `POST /v2/groups/{id}/invite-code/revoke`; in v1 `POST /groups/{id}/invite-code/revoke`. Not safe
    /// to repeat: the action may happen twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/invite-code/revoke`; GitHub
    /// devlikeapro/waha-docs (text) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .revoke_group_invite_code("120363000000000000@g.us")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_group_invite_code(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<GroupInviteCode> {
        self.core
            .request(&REVOKE_GROUP_INVITE_CODE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_participants = instance
    ///     .list_group_participants("120363000000000000@g.us")
    ///     .await?;
    /// for group_participant in group_participants.iter() {
    ///     println!("{:?}", group_participant.pn);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_group_participants(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<Vec<shared::GroupParticipant>> {
        self.core
            .request(&LIST_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Add participants to a group.
    ///
    /// In v1 the members stand in a JSON body, not in the query. Some may be added and others not, with
    /// a 2xx: code or status of a person is not 200 then (403 by private invitation only, 404 not on
    /// WhatsApp), or Error is not 0. WEBJS may answer a text why nothing was done.
    ///
    /// `POST /v2/groups/{id}/participants/add`; in v1 `POST /groups/{id}/participants/add`. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/groups/{id}/participants/add`; GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GroupMembers;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupMembers::new(["15550001111@c.us"]);
    /// let added = instance
    ///     .add_group_participants("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{added:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_group_participants(
        &self,
        id: impl Into<ChatId>,
        body: &GroupMembers,
    ) -> Call<ParticipantResults> {
        self.core
            .request(&ADD_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GroupMembers;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupMembers::new(["15550001111@c.us"]);
    /// let removed = instance
    ///     .remove_group_participants("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{removed:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_group_participants(
        &self,
        id: impl Into<ChatId>,
        body: &GroupMembers,
    ) -> Call<ParticipantResults> {
        self.core
            .request(&REMOVE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GroupMembers;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupMembers::new(["15550001111@c.us"]);
    /// let answer = instance
    ///     .promote_group_participants("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn promote_group_participants(
        &self,
        id: impl Into<ChatId>,
        body: &GroupMembers,
    ) -> Call<ParticipantResults> {
        self.core
            .request(&PROMOTE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::groups::GroupMembers;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupMembers::new(["15550001111@c.us"]);
    /// let answer = instance
    ///     .demote_group_participants("120363000000000000@g.us", &request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn demote_group_participants(
        &self,
        id: impl Into<ChatId>,
        body: &GroupMembers,
    ) -> Call<ParticipantResults> {
        self.core
            .request(&DEMOTE_GROUP_PARTICIPANTS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .json(body)
            .call()
    }
}

static LIST_GROUPS: Operation = Operation {
    id: "list_groups",
    path: "/v2/groups",
    ..Operation::GET
};

static CREATE_GROUP: Operation = Operation {
    id: "create_group",
    path: "/v2/groups",
    accepts: &[
        Accept::Filled("/id"),
        Accept::Filled("/id/_serialized"),
        Accept::Filled("/id/$1"),
        Accept::Filled("/id/user"),
        Accept::Filled("/gid"),
        Accept::Filled("/gid/_serialized"),
        Accept::Filled("/gid/$1"),
        Accept::Filled("/gid/user"),
        Accept::Filled("/JID"),
    ],
    ..Operation::POST
};

static GET_GROUP_JOIN_INFO: Operation = Operation {
    id: "get_group_join_info",
    path: "/v2/groups/join-info",
    ..Operation::GET
};

static JOIN_GROUP: Operation = Operation {
    id: "join_group",
    path: "/v2/groups/join",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static COUNT_GROUPS: Operation = Operation {
    id: "count_groups",
    path: "/v2/groups/count",
    ..Operation::GET
};

static REFRESH_GROUPS: Operation = Operation {
    id: "refresh_groups",
    path: "/v2/groups/refresh",
    accepts: ACCEPTS_OPERATION_RESULT,
    ..Operation::POST
};

static GET_GROUP: Operation = Operation {
    id: "get_group",
    path: "/v2/groups/{id}",
    ..Operation::GET
};

static DELETE_GROUP: Operation = Operation {
    id: "delete_group",
    method: "DELETE",
    path: "/v2/groups/{id}",
    idempotent: true,
    ..Operation::POST
};

static LEAVE_GROUP: Operation = Operation {
    id: "leave_group",
    path: "/v2/groups/{id}/leave",
    accepts: ACCEPTS_OPERATION_RESULT,
    ..Operation::POST
};

static GET_GROUP_PICTURE: Operation = Operation {
    id: "get_group_picture",
    path: "/v2/groups/{id}/picture",
    ..Operation::GET
};

static SET_GROUP_PICTURE: Operation = Operation {
    id: "set_group_picture",
    method: "PUT",
    path: "/v2/groups/{id}/picture",
    idempotent: true,
    ..Operation::POST
};

static DELETE_GROUP_PICTURE: Operation = Operation {
    id: "delete_group_picture",
    method: "DELETE",
    path: "/v2/groups/{id}/picture",
    idempotent: true,
    ..Operation::POST
};

static SET_GROUP_DESCRIPTION: Operation = Operation {
    id: "set_group_description",
    method: "PUT",
    path: "/v2/groups/{id}/description",
    idempotent: true,
    ..Operation::POST
};

static SET_GROUP_SUBJECT: Operation = Operation {
    id: "set_group_subject",
    method: "PUT",
    path: "/v2/groups/{id}/subject",
    idempotent: true,
    ..Operation::POST
};

static GET_GROUP_INFO_ADMIN_ONLY: Operation = Operation {
    id: "get_group_info_admin_only",
    path: "/v2/groups/{id}/settings/security/info-admin-only",
    ..Operation::GET
};

static SET_GROUP_INFO_ADMIN_ONLY: Operation = Operation {
    id: "set_group_info_admin_only",
    method: "PUT",
    path: "/v2/groups/{id}/settings/security/info-admin-only",
    idempotent: true,
    ..Operation::POST
};

static GET_GROUP_MESSAGES_ADMIN_ONLY: Operation = Operation {
    id: "get_group_messages_admin_only",
    path: "/v2/groups/{id}/settings/security/messages-admin-only",
    ..Operation::GET
};

static SET_GROUP_MESSAGES_ADMIN_ONLY: Operation = Operation {
    id: "set_group_messages_admin_only",
    method: "PUT",
    path: "/v2/groups/{id}/settings/security/messages-admin-only",
    idempotent: true,
    ..Operation::POST
};

static GET_GROUP_INVITE_CODE: Operation = Operation {
    id: "get_group_invite_code",
    path: "/v2/groups/{id}/invite-code",
    ..Operation::GET
};

static REVOKE_GROUP_INVITE_CODE: Operation = Operation {
    id: "revoke_group_invite_code",
    path: "/v2/groups/{id}/invite-code/revoke",
    accepts: &[
        Accept::Filled(""),
        Accept::Filled("/code"),
        Accept::Filled("/inviteCode"),
        Accept::OneOf("/success", &["true"]),
        Accept::OneOf("/ok", &["true"]),
    ],
    ..Operation::POST
};

static LIST_GROUP_PARTICIPANTS: Operation = Operation {
    id: "list_group_participants",
    path: "/v2/groups/{id}/participants",
    ..Operation::GET
};

static ADD_GROUP_PARTICIPANTS: Operation = Operation {
    id: "add_group_participants",
    path: "/v2/groups/{id}/participants/add",
    accepts: &[
        Accept::OneOf("/ok", &["true"]),
        Accept::OneOf("/success", &["true"]),
        Accept::Filled("/*/id"),
        Accept::Filled("/*/id/_serialized"),
        Accept::Filled("/*/id/$1"),
        Accept::Filled("/*/jid"),
        Accept::Filled("/*/JID"),
        Accept::Filled("/*/code"),
        Accept::Filled("/*/status"),
        Accept::OneOf("/status", &["200"]),
    ],
    ..Operation::POST
};

static REMOVE_GROUP_PARTICIPANTS: Operation = Operation {
    id: "remove_group_participants",
    path: "/v2/groups/{id}/participants/remove",
    idempotent: true,
    ..Operation::POST
};

static PROMOTE_GROUP_PARTICIPANTS: Operation = Operation {
    id: "promote_group_participants",
    path: "/v2/groups/{id}/admin/promote",
    idempotent: true,
    ..Operation::POST
};

static DEMOTE_GROUP_PARTICIPANTS: Operation = Operation {
    id: "demote_group_participants",
    path: "/v2/groups/{id}/admin/demote",
    idempotent: true,
    ..Operation::POST
};
