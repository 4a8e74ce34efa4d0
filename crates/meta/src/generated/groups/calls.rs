// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `groups`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone};
use waxwing_runtime::{Call, FilePart, Pages};
use waxwing_runtime::generated::{Accept, CallKind, Operation, PageBy, Paging};

impl Client {
    /// Get a group.
    ///
    /// fields chooses the members. Of a participant who hides the number the user id alone is there.
    ///
    /// `GET /{group_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::GetGroupQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetGroupQuery::new()
    ///     .with_fields("subject,description,participants,total_participant_count");
    /// let group = client
    ///     .get_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &query)
    ///     .await?;
    /// println!("{:?}", group.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &GetGroupQuery,
    ) -> Call<Group> {
        self.core
            .request(&GET_GROUP)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::UpdateGroup;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateGroup::new()
    ///     .with_subject("Order 42, delivered")
    ///     .with_description("Thank you");
    /// let updated = client
    ///     .update_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// println!("{:?}", updated.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &UpdateGroup,
    ) -> Call<GroupActionResult> {
        self.core
            .request(&UPDATE_GROUP)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }

    /// Change picture, subject and description of a group.
    ///
    /// The outcome comes by webhook. As a form it takes the picture too: JPEG, at most 5 MB, square, at
    /// least 192 pixels (errors 131209, 131210). Error 131207 while the group is suspended.
    ///
    /// `POST /{group_id}`; the body is a multipart form, built anew for each attempt. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::UpdateGroupUpload;
    /// use waxwing_meta::runtime::FilePart;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateGroupUpload::new().with_subject("Order 42, delivered");
    /// let updated = client
    ///     .update_group_picture(
    ///         "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
    ///         &request,
    ///         FilePart::path("menu.jpg"),
    ///     )
    ///     .await?;
    /// println!("{:?}", updated.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group_picture(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &UpdateGroupUpload,
        file: FilePart,
    ) -> Call<GroupActionResult> {
        self.core
            .request(&UPDATE_GROUP_PICTURE)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = client
    ///     .delete_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx")
    ///     .await?;
    /// println!("{:?}", deleted.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group(
        &self,
        group_id: impl Into<shared::GroupId>,
    ) -> Call<GroupActionResult> {
        self.core
            .request(&DELETE_GROUP)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let group_invite_link = client
    ///     .get_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx")
    ///     .await?;
    /// println!("{:?}", group_invite_link.invite_link);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
    ) -> Call<GroupInviteLink> {
        self.core
            .request(&GET_GROUP_INVITE_LINK)
            .id::<shared::GroupId>("group_id", group_id)
            .call()
    }

    /// Make a new invite link; older ones die.
    ///
    /// Older links stop working at once. The answer has the new link.
    ///
    /// `POST /{group_id}/invite_link`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::GroupRequest;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupRequest::new();
    /// let answer = client
    ///     .reset_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// println!("{:?}", answer.invite_link);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &GroupRequest,
    ) -> Call<GroupInviteLink> {
        self.core
            .request(&RESET_GROUP_INVITE_LINK)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::GroupRequest;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GroupRequest::new();
    /// let deleted = client
    ///     .delete_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// println!("{:?}", deleted.messaging_product);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group_invite_link(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &GroupRequest,
    ) -> Call<DeleteGroupInviteLinkResponse> {
        self.core
            .request(&DELETE_GROUP_INVITE_LINK)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::ListGroupJoinRequestsQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListGroupJoinRequestsQuery::new().with_limit(25);
    /// let mut group_join_requests = client
    ///     .list_group_join_requests_all("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &query);
    /// while let Some(group_join_request) = group_join_requests.next().await {
    ///     println!("{:?}", group_join_request?.join_request_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &ListGroupJoinRequestsQuery,
    ) -> Call<ListJoinRequestsResponse> {
        self.core
            .request(&LIST_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_group_join_requests`], as a stream.
    pub fn list_group_join_requests_all(
        &self,
        group_id: impl Into<shared::GroupId>,
        query: &ListGroupJoinRequestsQuery,
    ) -> Pages<JoinRequest> {
        self.core
            .request(&LIST_GROUP_JOIN_REQUESTS)
            .id::<shared::GroupId>("group_id", group_id)
            .query(query)
            .pages(&LIST_GROUP_JOIN_REQUESTS_PAGES)
    }

    /// Let users into a group.
    ///
    /// Status 206 with errors when only some could be approved (131201): an error that says what is
    /// open, with the lists in its body. Error 131213 for a request that no longer stands.
    ///
    /// `POST /{group_id}/join_requests`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::JoinRequestsDecision;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = JoinRequestsDecision::new(["MTY0NjcwNDM1OTU6MTIwMzYzNDA0"]);
    /// let answer = client
    ///     .approve_group_join_requests("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// for approved_join_request in answer.approved_join_requests() {
    ///     println!("{approved_join_request:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &JoinRequestsDecision,
    ) -> Call<ApproveJoinRequestsResponse> {
        self.core
            .request(&APPROVE_GROUP_JOIN_REQUESTS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::JoinRequestsDecision;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = JoinRequestsDecision::new(["MTY0NjcwNDM1OTU6MTIwMzYzNDA0"]);
    /// let answer = client
    ///     .reject_group_join_requests("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// println!("{:?}", answer.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject_group_join_requests(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &JoinRequestsDecision,
    ) -> Call<RejectJoinRequestsResponse> {
        self.core
            .request(&REJECT_GROUP_JOIN_REQUESTS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::{ParticipantToRemove, RemoveGroupParticipants};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RemoveGroupParticipants::new([
    ///     ParticipantToRemove::from_user("+15550001111"),
    ///     ParticipantToRemove::from_user_id("US.13491208655302741918"),
    /// ]);
    /// let removed = client
    ///     .remove_group_participants("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &request)
    ///     .await?;
    /// println!("{:?}", removed.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_group_participants(
        &self,
        group_id: impl Into<shared::GroupId>,
        body: &RemoveGroupParticipants,
    ) -> Call<GroupActionResult> {
        self.core
            .request(&REMOVE_GROUP_PARTICIPANTS)
            .id::<shared::GroupId>("group_id", group_id)
            .json(body)
            .call()
    }
}

impl Phone {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::ListGroupsQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListGroupsQuery::new().with_fields("id").with_limit(25);
    /// let mut groups = phone.list_groups_all(&query);
    /// while let Some(group) = groups.next().await {
    ///     println!("{:?}", group?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self, query: &ListGroupsQuery) -> Call<ListGroupsResponse> {
        self.core
            .request(&LIST_GROUPS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_groups`], as a stream.
    pub fn list_groups_all(&self, query: &ListGroupsQuery) -> Pages<GroupSummary> {
        self.core
            .request(&LIST_GROUPS)
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
    /// `POST /{phone_number_id}/groups`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::groups::{CreateGroup, JoinApprovalMode};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateGroup::new("Order 42")
    ///     .with_description("All about the delivery")
    ///     .with_join_approval_mode(JoinApprovalMode::ApprovalRequired);
    /// let created = phone.create_group(&request).await?;
    /// println!("{:?}", created.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(&self, body: &CreateGroup) -> Call<GroupActionResult> {
        self.core
            .request(&CREATE_GROUP)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_GROUPS: Operation = Operation {
    id: "list_groups",
    path: "/{phone_number_id}/groups",
    ..Operation::GET
};

static LIST_GROUPS_PAGES: Paging = Paging {
    items: "/data/groups",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_GROUP: Operation = Operation {
    id: "create_group",
    path: "/{phone_number_id}/groups",
    accepts: &[Accept::Filled("/request_id")],
    ..Operation::POST
};

static GET_GROUP: Operation = Operation {
    id: "get_group",
    path: "/{group_id}",
    ..Operation::GET
};

static UPDATE_GROUP: Operation = Operation {
    id: "update_group",
    path: "/{group_id}",
    idempotent: true,
    ..Operation::POST
};

static UPDATE_GROUP_PICTURE: Operation = Operation {
    id: "update_group_picture",
    path: "/{group_id}",
    idempotent: true,
    kind: CallKind::Upload,
    ..Operation::POST
};

static DELETE_GROUP: Operation = Operation {
    id: "delete_group",
    method: "DELETE",
    path: "/{group_id}",
    idempotent: true,
    ..Operation::POST
};

static GET_GROUP_INVITE_LINK: Operation = Operation {
    id: "get_group_invite_link",
    path: "/{group_id}/invite_link",
    ..Operation::GET
};

static RESET_GROUP_INVITE_LINK: Operation = Operation {
    id: "reset_group_invite_link",
    path: "/{group_id}/invite_link",
    accepts: &[Accept::Filled("/invite_link")],
    ..Operation::POST
};

static DELETE_GROUP_INVITE_LINK: Operation = Operation {
    id: "delete_group_invite_link",
    method: "DELETE",
    path: "/{group_id}/invite_link",
    idempotent: true,
    ..Operation::POST
};

static LIST_GROUP_JOIN_REQUESTS: Operation = Operation {
    id: "list_group_join_requests",
    path: "/{group_id}/join_requests",
    ..Operation::GET
};

static LIST_GROUP_JOIN_REQUESTS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static APPROVE_GROUP_JOIN_REQUESTS: Operation = Operation {
    id: "approve_group_join_requests",
    path: "/{group_id}/join_requests",
    accepts: &[
        Accept::Filled("/approved_join_requests/*"),
        Accept::Filled("/failed_join_requests/*/join_request_id"),
    ],
    ..Operation::POST
};

static REJECT_GROUP_JOIN_REQUESTS: Operation = Operation {
    id: "reject_group_join_requests",
    method: "DELETE",
    path: "/{group_id}/join_requests",
    idempotent: true,
    ..Operation::POST
};

static REMOVE_GROUP_PARTICIPANTS: Operation = Operation {
    id: "remove_group_participants",
    method: "DELETE",
    path: "/{group_id}/participants",
    idempotent: true,
    ..Operation::POST
};
