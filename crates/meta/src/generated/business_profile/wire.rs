// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `business_profile` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetBusinessProfileQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetBusinessProfileQuery);

impl FromMembers for GetBusinessProfileQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetBusinessProfileQuery);

impl Validate for GetBusinessProfileQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetProfileNodeQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetProfileNodeQuery);

impl FromMembers for GetProfileNodeQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetProfileNodeQuery);

impl Validate for GetProfileNodeQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl BusinessProfileId);

impl WriteMembers for GetBusinessProfileResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetBusinessProfileResponse);

impl FromMembers for GetBusinessProfileResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetBusinessProfileResponse);
debug_addresses!(
    BusinessProfile { id, account_name, about, address, description, email,
    profile_picture_url : address, websites, vertical, extra }
);

impl WriteMembers for BusinessProfile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("account_name", &self.account_name)?;
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("profile_picture_url", &self.profile_picture_url)?;
        object.optional("websites", &self.websites)?;
        object.optional("vertical", &self.vertical)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessProfile);

impl FromMembers for BusinessProfile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            account_name: members.lenient("account_name")?,
            about: members.lenient("about")?,
            address: members.lenient("address")?,
            description: members.lenient("description")?,
            email: members.lenient("email")?,
            profile_picture_url: members.lenient("profile_picture_url")?,
            websites: members.lenient("websites")?,
            vertical: members.lenient("vertical")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessProfile);

impl WriteMembers for UpdateBusinessProfile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("vertical", &self.vertical)?;
        object.optional("websites", &self.websites)?;
        object.optional("profile_picture_handle", &self.profile_picture_handle)?;
        Ok(())
    }
}
write_object!(UpdateBusinessProfile);

impl FromMembers for UpdateBusinessProfile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            profile_picture_handle: members.take("profile_picture_handle")?,
        })
    }
}
read_object!(UpdateBusinessProfile);

impl Validate for UpdateBusinessProfile {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("about", self.about.as_ref().map(AsRef::as_ref), Some(1), Some(139));
        checker
            .chars("address", self.address.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.chars("email", self.email.as_ref().map(AsRef::as_ref), None, Some(128));
        checker.items("websites", Some(self.websites.len()), None, Some(2));
        checker.each_chars("websites", Some(&self.websites), None, Some(256));
    }
}

impl WriteMembers for UpdateProfileNode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("account_name", &self.account_name)?;
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("vertical", &self.vertical)?;
        object.optional("websites", &self.websites)?;
        object.optional("profile_picture_handle", &self.profile_picture_handle)?;
        Ok(())
    }
}
write_object!(UpdateProfileNode);

impl FromMembers for UpdateProfileNode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            account_name: members.take("account_name")?,
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            profile_picture_handle: members.take("profile_picture_handle")?,
        })
    }
}
read_object!(UpdateProfileNode);

impl Validate for UpdateProfileNode {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("about", self.about.as_ref().map(AsRef::as_ref), Some(1), Some(139));
        checker
            .chars("address", self.address.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.chars("email", self.email.as_ref().map(AsRef::as_ref), None, Some(128));
        checker.items("websites", Some(self.websites.len()), None, Some(2));
        checker.each_chars("websites", Some(&self.websites), None, Some(256));
    }
}

impl WriteMembers for UpdateProfileNodeResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpdateProfileNodeResponse);

impl FromMembers for UpdateProfileNodeResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpdateProfileNodeResponse);
string_id!(impl ProfileWebsite);
open_enum!(
    impl BusinessVertical { Alcohol = "ALCOHOL", Apparel = "APPAREL", Auto = "AUTO",
    Beauty = "BEAUTY", Edu = "EDU", Entertain = "ENTERTAIN", EventPlan = "EVENT_PLAN",
    Finance = "FINANCE", Govt = "GOVT", Grocery = "GROCERY", Health = "HEALTH", Hotel =
    "HOTEL", Nonprofit = "NONPROFIT", OnlineGambling = "ONLINE_GAMBLING", OtcDrugs =
    "OTC_DRUGS", Other = "OTHER", PhysicalGambling = "PHYSICAL_GAMBLING", ProfServices =
    "PROF_SERVICES", Restaurant = "RESTAURANT", Retail = "RETAIL", Travel = "TRAVEL",
    Undefined = "UNDEFINED", NotABiz = "NOT_A_BIZ", Empty = "" }
);
