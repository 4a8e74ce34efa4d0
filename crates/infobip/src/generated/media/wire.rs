// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `media` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
string_id!(impl MediaId);
debug_addresses!(DeleteMedia { url : address });

impl WriteMembers for DeleteMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(DeleteMedia);

impl FromMembers for DeleteMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}
read_object!(DeleteMedia);

impl Validate for DeleteMedia {
    fn check(&self, _checker: &mut Checker) {}
}
