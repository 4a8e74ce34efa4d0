// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! How the types of `shared` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
string_id!(impl AccountId);
string_id!(impl ThingId);
string_id!(impl sensitive PhoneText);

impl WriteMembers for Done {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Done);

impl FromMembers for Done {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Done);

impl WriteMembers for ErrorResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorResponse);

impl FromMembers for ErrorResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorResponse);

impl WriteMembers for ErrorDetail {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorDetail);

impl FromMembers for ErrorDetail {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorDetail);
