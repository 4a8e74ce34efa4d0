// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `groups` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use std::collections::BTreeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, from_one, open_enum, read_form, read_object, string_id, write_form,
    write_object,
};
use waxwing_types::{ChatId, Checker, Jid, Validate};

impl WriteMembers for ListGroupsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        object.optional("sortBy", &self.sort_by)?;
        object.optional("sortOrder", &self.sort_order)?;
        object.optional("exclude", &self.exclude)?;
        Ok(())
    }
}
write_object!(ListGroupsQuery);

impl FromMembers for ListGroupsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
            exclude: members.take("exclude")?,
        })
    }
}
read_object!(ListGroupsQuery);

impl Validate for ListGroupsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetGroupJoinInfoQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(GetGroupJoinInfoQuery);

impl FromMembers for GetGroupJoinInfoQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(GetGroupJoinInfoQuery);

impl Validate for GetGroupJoinInfoQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetGroupPictureQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("refresh", &self.refresh)?;
        Ok(())
    }
}
write_object!(GetGroupPictureQuery);

impl FromMembers for GetGroupPictureQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            refresh: members.take("refresh")?,
        })
    }
}
read_object!(GetGroupPictureQuery);

impl Validate for GetGroupPictureQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl GroupSortKey { Id = "id", Subject = "subject" });
open_enum!(impl GroupExclusion { Participants = "participants" });

impl Serialize for Groups {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GroupList(value) => value.serialize(serializer),
            Self::GroupsById(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(Groups);

impl FromJson for Groups {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::GroupList);
        choice.form(Self::GroupsById);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(Groups);

impl From<Vec<shared::Group>> for Groups {
    fn from(value: Vec<shared::Group>) -> Self {
        Self::GroupList(value)
    }
}

impl From<BTreeMap<String, shared::Group>> for Groups {
    fn from(value: BTreeMap<String, shared::Group>) -> Self {
        Self::GroupsById(value)
    }
}

impl WriteMembers for CreateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("participants", &self.participants)?;
        Ok(())
    }
}
write_object!(CreateGroup);

impl FromMembers for CreateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            participants: members.need("participants")?,
        })
    }
}
read_object!(CreateGroup);

impl Validate for CreateGroup {
    fn check(&self, checker: &mut Checker) {
        checker.each("participants", Some(&self.participants));
    }
}

impl Serialize for CreatedGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Group(value) => value.serialize(serializer),
            Self::NewGroup(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(CreatedGroup);

impl FromJson for CreatedGroup {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Group);
        choice.form(Self::NewGroup);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(CreatedGroup);

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

impl WriteMembers for NewGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.optional("gid", &self.gid)?;
        object.optional("participants", &self.participants)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NewGroup);

impl FromMembers for NewGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            gid: members.lenient("gid")?,
            participants: members.lenient("participants")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NewGroup);

impl WriteMembers for NewGroupParticipant {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("statusCode", &self.status_code)?;
        object.optional("message", &self.message)?;
        object.optional("isGroupCreator", &self.is_group_creator)?;
        object.optional("isInviteV4Sent", &self.is_invite_v4_sent)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NewGroupParticipant);

impl FromMembers for NewGroupParticipant {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status_code: members.lenient("statusCode")?,
            message: members.lenient("message")?,
            is_group_creator: members.lenient("isGroupCreator")?,
            is_invite_v4_sent: members.lenient("isInviteV4Sent")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NewGroupParticipant);

impl WriteMembers for GroupMember {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(GroupMember);

impl FromMembers for GroupMember {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(GroupMember);

impl Validate for GroupMember {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("id", Some(self.id.as_ref()));
    }
}
from_one!(GroupMember : ChatId);

impl WriteMembers for JoinGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(JoinGroup);

impl FromMembers for JoinGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(JoinGroup);

impl Validate for JoinGroup {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GroupRef {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupRef);

impl FromMembers for GroupRef {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupRef);

impl WriteMembers for SetGroupPicture {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file", &self.file)?;
        Ok(())
    }
}
write_object!(SetGroupPicture);

impl FromMembers for SetGroupPicture {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.need("file")?,
        })
    }
}
read_object!(SetGroupPicture);

impl Validate for SetGroupPicture {
    fn check(&self, checker: &mut Checker) {
        checker.nested("file", Some(&self.file));
    }
}

impl WriteMembers for SetGroupDescription {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("description", &self.description)?;
        Ok(())
    }
}
write_object!(SetGroupDescription);

impl FromMembers for SetGroupDescription {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            description: members.need("description")?,
        })
    }
}
read_object!(SetGroupDescription);

impl Validate for SetGroupDescription {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for SetGroupSubject {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("subject", &self.subject)?;
        Ok(())
    }
}
write_object!(SetGroupSubject);

impl FromMembers for SetGroupSubject {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            subject: members.need("subject")?,
        })
    }
}
read_object!(SetGroupSubject);

impl Validate for SetGroupSubject {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AdminsOnly {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("adminsOnly", &self.admins_only)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AdminsOnly);

impl FromMembers for AdminsOnly {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            admins_only: members.lenient("adminsOnly")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AdminsOnly);

impl WriteMembers for SetAdminsOnly {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("adminsOnly", &self.admins_only)?;
        Ok(())
    }
}
write_object!(SetAdminsOnly);

impl FromMembers for SetAdminsOnly {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            admins_only: members.need("adminsOnly")?,
        })
    }
}
read_object!(SetAdminsOnly);

impl Validate for SetAdminsOnly {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl InviteCode);

impl Serialize for GroupInviteCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InviteCode(value) => value.serialize(serializer),
            Self::OperationResult(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(GroupInviteCode);

impl FromJson for GroupInviteCode {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::InviteCode);
        choice.form(Self::OperationResult);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(GroupInviteCode);

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

impl WriteMembers for GroupMembers {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("participants", &self.participants)?;
        Ok(())
    }
}
write_object!(GroupMembers);

impl FromMembers for GroupMembers {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            participants: members.need("participants")?,
        })
    }
}
read_object!(GroupMembers);

impl Validate for GroupMembers {
    fn check(&self, checker: &mut Checker) {
        checker.each("participants", Some(&self.participants));
    }
}

impl Serialize for ParticipantResults {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ParticipantResultsById(value) => value.serialize(serializer),
            Self::ParticipantsResult(value) => value.serialize(serializer),
            Self::ParticipantResultList(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ParticipantResults);

impl FromJson for ParticipantResults {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ParticipantResultsById);
        choice.form(Self::ParticipantsResult);
        choice.form(Self::ParticipantResultList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ParticipantResults);

impl From<BTreeMap<String, ParticipantResult>> for ParticipantResults {
    fn from(value: BTreeMap<String, ParticipantResult>) -> Self {
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

impl WriteMembers for ParticipantsResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("ok", &self.ok)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("status", &self.status)?;
        object.optional("result", &self.result)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ParticipantsResult);

impl FromMembers for ParticipantsResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(ParticipantsResult, "result");

impl WriteMembers for ParticipantResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(ParticipantResult);

impl FromMembers for ParticipantResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(ParticipantResult);
