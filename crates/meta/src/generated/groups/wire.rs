// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `groups` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Bsuid, Checker, Validate};

impl WriteMembers for ListGroupsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListGroupsQuery);

impl FromMembers for ListGroupsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListGroupsQuery);

impl Validate for ListGroupsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(1024f64));
    }
}

impl WriteMembers for GetGroupQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetGroupQuery);

impl FromMembers for GetGroupQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetGroupQuery);

impl Validate for GetGroupQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListGroupJoinRequestsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListGroupJoinRequestsQuery);

impl FromMembers for ListGroupJoinRequestsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListGroupJoinRequestsQuery);

impl Validate for ListGroupJoinRequestsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl CreateGroup {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(subject: String) -> Self {
        Self {
            messaging_product: Default::default(),
            subject,
            description: Default::default(),
            join_approval_mode: Default::default(),
        }
    }
}

impl WriteMembers for CreateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        object.optional("join_approval_mode", &self.join_approval_mode)?;
        Ok(())
    }
}
write_object!(CreateGroup);

impl FromMembers for CreateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.need("subject")?,
            description: members.take("description")?,
            join_approval_mode: members.take("join_approval_mode")?,
        })
    }
}
read_object!(CreateGroup);

impl Validate for CreateGroup {
    fn check(&self, checker: &mut Checker) {
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
open_enum!(
    impl JoinApprovalMode { AutoApprove = "auto_approve", ApprovalRequired =
    "approval_required" }
);

impl WriteMembers for GroupActionResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("success", &self.success)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupActionResult);

impl FromMembers for GroupActionResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.lenient("success")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupActionResult);

impl WriteMembers for ListGroupsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListGroupsResponse);

impl FromMembers for ListGroupsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListGroupsResponse);

impl WriteMembers for GroupList {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("groups", &self.groups)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupList);

impl FromMembers for GroupList {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            groups: members.always("groups")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupList);

impl WriteMembers for GroupSummary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("subject", &self.subject)?;
        object.optional("created_at", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupSummary);

impl FromMembers for GroupSummary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            subject: members.lenient("subject")?,
            created_at: members.lenient("created_at")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupSummary);

impl WriteMembers for Group {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(Group);

impl FromMembers for Group {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(Group);

impl WriteMembers for GroupParticipant {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupParticipant);

impl FromMembers for GroupParticipant {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupParticipant);
string_id!(impl sensitive ParticipantUsername);

impl WriteMembers for UpdateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(UpdateGroup);

impl FromMembers for UpdateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.take("subject")?,
            description: members.take("description")?,
        })
    }
}
read_object!(UpdateGroup);

impl Validate for UpdateGroup {
    fn check(&self, checker: &mut Checker) {
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

impl WriteMembers for UpdateGroupUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(UpdateGroupUpload);

impl FromMembers for UpdateGroupUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            subject: members.take("subject")?,
            description: members.take("description")?,
        })
    }
}
read_object!(UpdateGroupUpload);

impl Validate for UpdateGroupUpload {
    fn check(&self, checker: &mut Checker) {
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

impl WriteMembers for GroupRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        Ok(())
    }
}
write_object!(GroupRequest);

impl FromMembers for GroupRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
        })
    }
}
read_object!(GroupRequest);

impl Validate for GroupRequest {
    fn check(&self, _checker: &mut Checker) {}
}
debug_addresses!(GroupInviteLink { messaging_product, invite_link : address, extra });

impl WriteMembers for GroupInviteLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("invite_link", &self.invite_link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupInviteLink);

impl FromMembers for GroupInviteLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            invite_link: members.always("invite_link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupInviteLink);

impl WriteMembers for DeleteGroupInviteLinkResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DeleteGroupInviteLinkResponse);

impl FromMembers for DeleteGroupInviteLinkResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DeleteGroupInviteLinkResponse);

impl WriteMembers for ListJoinRequestsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListJoinRequestsResponse);

impl FromMembers for ListJoinRequestsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListJoinRequestsResponse);

impl WriteMembers for JoinRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("join_request_id", &self.join_request_id)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("creation_timestamp", &self.creation_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(JoinRequest);

impl FromMembers for JoinRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            join_request_id: members.always("join_request_id")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            creation_timestamp: members.lenient("creation_timestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(JoinRequest);

impl JoinRequestsDecision {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(join_requests: Vec<shared::JoinRequestId>) -> Self {
        Self {
            messaging_product: Default::default(),
            join_requests,
        }
    }
}

impl WriteMembers for JoinRequestsDecision {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("join_requests", &self.join_requests)?;
        Ok(())
    }
}
write_object!(JoinRequestsDecision);

impl FromMembers for JoinRequestsDecision {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            join_requests: members.need("join_requests")?,
        })
    }
}
read_object!(JoinRequestsDecision);

impl Validate for JoinRequestsDecision {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ApproveJoinRequestsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("approved_join_requests", &self.approved_join_requests)?;
        object.optional("failed_join_requests", &self.failed_join_requests)?;
        object.optional("errors", &self.errors)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ApproveJoinRequestsResponse);

impl FromMembers for ApproveJoinRequestsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(ApproveJoinRequestsResponse);

impl WriteMembers for RejectJoinRequestsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("rejected_join_requests", &self.rejected_join_requests)?;
        object.optional("failed_join_requests", &self.failed_join_requests)?;
        object.optional("errors", &self.errors)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RejectJoinRequestsResponse);

impl FromMembers for RejectJoinRequestsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(RejectJoinRequestsResponse);

impl WriteMembers for FailedJoinRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("join_request_id", &self.join_request_id)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FailedJoinRequest);

impl FromMembers for FailedJoinRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            join_request_id: members.lenient("join_request_id")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FailedJoinRequest);

impl RemoveGroupParticipants {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(participants: Vec<ParticipantToRemove>) -> Self {
        Self {
            messaging_product: Default::default(),
            participants,
        }
    }
}

impl WriteMembers for RemoveGroupParticipants {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("participants", &self.participants)?;
        Ok(())
    }
}
write_object!(RemoveGroupParticipants);

impl FromMembers for RemoveGroupParticipants {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            participants: members.need("participants")?,
        })
    }
}
read_object!(RemoveGroupParticipants);

impl Validate for RemoveGroupParticipants {
    fn check(&self, checker: &mut Checker) {
        checker.items("participants", Some(self.participants.len()), Some(1), Some(8));
        checker.each("participants", Some(&self.participants));
    }
}

impl WriteMembers for ParticipantToRemove {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("user", &self.user)?;
        object.optional("user_id", &self.user_id)?;
        Ok(())
    }
}
write_object!(ParticipantToRemove);

impl FromMembers for ParticipantToRemove {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user: members.take("user")?,
            user_id: members.take("user_id")?,
        })
    }
}
read_object!(ParticipantToRemove);

impl Validate for ParticipantToRemove {
    fn check(&self, checker: &mut Checker) {
        checker.chars("user", self.user.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("user_id", self.user_id.as_ref().map(AsRef::as_ref));
        checker
            .at_least_one(
                &[("user", self.user.is_some()), ("user_id", self.user_id.is_some())],
            );
    }
}
