// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `contacts` are read, written, converted and checked.

use super::*;
use crate::generated::{messages, shared};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};

impl WriteMembers for ListContactsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        object.optional("sort_by", &self.sort_by)?;
        object.optional("sort_order", &self.sort_order)?;
        Ok(())
    }
}
write_object!(ListContactsQuery);

impl FromMembers for ListContactsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            sort_by: members.take("sort_by")?,
            sort_order: members.take("sort_order")?,
        })
    }
}
read_object!(ListContactsQuery);

impl Validate for ListContactsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(1000f64));
        checker.range("offset", self.offset.map(|n| n as f64), Some(0f64), None);
    }
}

impl WriteMembers for GetContactQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chat_id", &self.chat_id)?;
        Ok(())
    }
}
write_object!(GetContactQuery);

impl FromMembers for GetContactQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chat_id")?,
        })
    }
}
read_object!(GetContactQuery);

impl Validate for GetContactQuery {
    fn check(&self, checker: &mut Checker) {
        checker.chars("chat_id", Some(self.chat_id.as_ref()), Some(1), None);
    }
}
phone_id!(impl chat ContactChatId from messages::CardPhoneNumber, messages::WhatsappId);
chat_of!(ContactChatId);
open_enum!(impl ContactSortBy { Id = "id", Name = "name" });
open_enum!(impl SortOrder { Asc = "asc", Desc = "desc" });
string_id!(impl sensitive ContactName);

impl WriteMembers for ListContactsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListContactsResponse);

impl FromMembers for ListContactsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListContactsResponse);

impl WriteMembers for GetContactResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetContactResponse);

impl FromMembers for GetContactResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetContactResponse);

impl WriteMembers for Contact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("pushname", &self.pushname)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Contact);

impl FromMembers for Contact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            pushname: members.lenient("pushname")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Contact);

impl UpsertContact {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ContactChatId,
        first_name: shared::PersonName,
    ) -> Self {
        Self {
            chat_id,
            first_name,
            last_name: Default::default(),
        }
    }
}

impl WriteMembers for UpsertContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chat_id", &self.chat_id)?;
        object.member("first_name", &self.first_name)?;
        object.optional("last_name", &self.last_name)?;
        Ok(())
    }
}
write_object!(UpsertContact);

impl FromMembers for UpsertContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chat_id")?,
            first_name: members.need("first_name")?,
            last_name: members.take("last_name")?,
        })
    }
}
read_object!(UpsertContact);

impl Validate for UpsertContact {
    fn check(&self, checker: &mut Checker) {
        checker.chars("chat_id", Some(self.chat_id.as_ref()), Some(1), None);
    }
}

impl WriteMembers for UpsertContactResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpsertContactResponse);

impl FromMembers for UpsertContactResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpsertContactResponse);

impl WriteMembers for UpsertedContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpsertedContact);

impl FromMembers for UpsertedContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpsertedContact);
