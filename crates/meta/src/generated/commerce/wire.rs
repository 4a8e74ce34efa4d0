// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `commerce` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetCommerceSettingsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetCommerceSettingsQuery);

impl FromMembers for GetCommerceSettingsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetCommerceSettingsQuery);

impl Validate for GetCommerceSettingsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for UpdateCommerceSettingsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("is_cart_enabled", &self.is_cart_enabled)?;
        object.optional("is_catalog_visible", &self.is_catalog_visible)?;
        Ok(())
    }
}
write_object!(UpdateCommerceSettingsQuery);

impl FromMembers for UpdateCommerceSettingsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_cart_enabled: members.take("is_cart_enabled")?,
            is_catalog_visible: members.take("is_catalog_visible")?,
        })
    }
}
read_object!(UpdateCommerceSettingsQuery);

impl Validate for UpdateCommerceSettingsQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl CommerceSettingsId);

impl WriteMembers for CommerceSettingsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CommerceSettingsResponse);

impl FromMembers for CommerceSettingsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CommerceSettingsResponse);

impl WriteMembers for CommerceSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("is_cart_enabled", &self.is_cart_enabled)?;
        object.optional("is_catalog_visible", &self.is_catalog_visible)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CommerceSettings);

impl FromMembers for CommerceSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            is_cart_enabled: members.lenient("is_cart_enabled")?,
            is_catalog_visible: members.lenient("is_catalog_visible")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CommerceSettings);
