// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `contacts` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, write_object,
};
use waxwing_types::{ChatId, Checker, Jid, Validate};

impl WriteMembers for ListContactsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        object.optional("sortBy", &self.sort_by)?;
        object.optional("sortOrder", &self.sort_order)?;
        Ok(())
    }
}
write_object!(ListContactsQuery);

impl FromMembers for ListContactsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
        })
    }
}
read_object!(ListContactsQuery);

impl Validate for ListContactsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), None, Some(1000f64));
    }
}

impl WriteMembers for GetContactQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contactId", &self.contact_id)?;
        Ok(())
    }
}
write_object!(GetContactQuery);

impl FromMembers for GetContactQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}
read_object!(GetContactQuery);

impl Validate for GetContactQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("contactId", Some(self.contact_id.as_ref()));
    }
}

impl WriteMembers for CheckContactExistsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("phone", &self.phone)?;
        Ok(())
    }
}
write_object!(CheckContactExistsQuery);

impl FromMembers for CheckContactExistsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone: members.need("phone")?,
        })
    }
}
read_object!(CheckContactExistsQuery);

impl Validate for CheckContactExistsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.chars("phone", Some(self.phone.as_ref()), Some(1), None);
    }
}

impl WriteMembers for GetContactAboutQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contactId", &self.contact_id)?;
        Ok(())
    }
}
write_object!(GetContactAboutQuery);

impl FromMembers for GetContactAboutQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}
read_object!(GetContactAboutQuery);

impl Validate for GetContactAboutQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("contactId", Some(self.contact_id.as_ref()));
    }
}

impl GetContactProfilePictureQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(contact_id: ChatId) -> Self {
        Self {
            contact_id,
            refresh: Default::default(),
        }
    }
}

impl WriteMembers for GetContactProfilePictureQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contactId", &self.contact_id)?;
        object.optional("refresh", &self.refresh)?;
        Ok(())
    }
}
write_object!(GetContactProfilePictureQuery);

impl FromMembers for GetContactProfilePictureQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
            refresh: members.take("refresh")?,
        })
    }
}
read_object!(GetContactProfilePictureQuery);

impl Validate for GetContactProfilePictureQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("contactId", Some(self.contact_id.as_ref()));
    }
}

impl WriteMembers for ListLidsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        Ok(())
    }
}
write_object!(ListLidsQuery);

impl FromMembers for ListLidsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
        })
    }
}
read_object!(ListLidsQuery);

impl Validate for ListLidsQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl ContactSortKey { Id = "id", Name = "name" });
debug_addresses!(
    Contact { id, number, name, pushname, short_name, is_me, is_group, is_wa_contact,
    is_my_contact, is_blocked, is_business, is_enterprise, is_user, status_mute, type_,
    labels, section_header, verified_name, verified_level, lid, phone_number, username,
    img_url : address, status, extra }
);

impl WriteMembers for Contact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("number", &self.number)?;
        object.optional("name", &self.name)?;
        object.optional("pushname", &self.pushname)?;
        object.optional("shortName", &self.short_name)?;
        object.optional("isMe", &self.is_me)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("isWAContact", &self.is_wa_contact)?;
        object.optional("isMyContact", &self.is_my_contact)?;
        object.optional("isBlocked", &self.is_blocked)?;
        object.optional("isBusiness", &self.is_business)?;
        object.optional("isEnterprise", &self.is_enterprise)?;
        object.optional("isUser", &self.is_user)?;
        object.optional("statusMute", &self.status_mute)?;
        object.optional("type", &self.type_)?;
        object.optional("labels", &self.labels)?;
        object.optional("sectionHeader", &self.section_header)?;
        object.optional("verifiedName", &self.verified_name)?;
        object.optional("verifiedLevel", &self.verified_level)?;
        object.optional("lid", &self.lid)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("username", &self.username)?;
        object.optional("imgUrl", &self.img_url)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Contact);

impl FromMembers for Contact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            number: members.lenient("number")?,
            name: members.lenient("name")?,
            pushname: members.lenient("pushname")?,
            short_name: members.lenient("shortName")?,
            is_me: members.lenient("isMe")?,
            is_group: members.lenient("isGroup")?,
            is_wa_contact: members.lenient("isWAContact")?,
            is_my_contact: members.lenient("isMyContact")?,
            is_blocked: members.lenient("isBlocked")?,
            is_business: members.lenient("isBusiness")?,
            is_enterprise: members.lenient("isEnterprise")?,
            is_user: members.lenient("isUser")?,
            status_mute: members.lenient("statusMute")?,
            type_: members.lenient("type")?,
            labels: members.lenient("labels")?,
            section_header: members.lenient("sectionHeader")?,
            verified_name: members.lenient("verifiedName")?,
            verified_level: members.lenient("verifiedLevel")?,
            lid: members.lenient("lid")?,
            phone_number: members.lenient("phoneNumber")?,
            username: members.lenient("username")?,
            img_url: members.lenient("imgUrl")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Contact);

impl WriteMembers for ContactExists {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("numberExists", &self.number_exists)?;
        object.optional("chatId", &self.chat_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactExists);

impl FromMembers for ContactExists {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number_exists: members.lenient("numberExists")?,
            chat_id: members.lenient("chatId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactExists);

impl WriteMembers for ContactAbout {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("about", &self.about)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactAbout);

impl FromMembers for ContactAbout {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            about: members.lenient("about")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactAbout);
debug_addresses!(
    ContactPicture { profile_picture_url : address, url : address, id, extra }
);

impl WriteMembers for ContactPicture {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("profilePictureURL", &self.profile_picture_url)?;
        object.optional("url", &self.url)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactPicture);

impl FromMembers for ContactPicture {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            profile_picture_url: members.lenient("profilePictureURL")?,
            url: members.lenient("url")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactPicture);

impl WriteMembers for ContactRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contactId", &self.contact_id)?;
        Ok(())
    }
}
write_object!(ContactRequest);

impl FromMembers for ContactRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}
read_object!(ContactRequest);

impl Validate for ContactRequest {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("contactId", Some(self.contact_id.as_ref()));
    }
}

impl WriteMembers for UpsertContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("firstName", &self.first_name)?;
        object.member("lastName", &self.last_name)?;
        Ok(())
    }
}
write_object!(UpsertContact);

impl FromMembers for UpsertContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            first_name: members.need("firstName")?,
            last_name: members.need("lastName")?,
        })
    }
}
read_object!(UpsertContact);

impl Validate for UpsertContact {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for LidMapping {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("lid", &self.lid)?;
        object.optional("number", &self.number)?;
        object.optional("pn", &self.pn)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LidMapping);

impl FromMembers for LidMapping {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            lid: members.lenient("lid")?,
            number: members.lenient("number")?,
            pn: members.lenient("pn")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LidMapping);
