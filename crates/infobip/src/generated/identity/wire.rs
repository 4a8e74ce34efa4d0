// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `identity` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for IdentityInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("acknowledged", &self.acknowledged)?;
        object.member("hash", &self.hash)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IdentityInfo);

impl FromMembers for IdentityInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            hash: members.always("hash")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IdentityInfo);

impl WriteMembers for ConfirmIdentity {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("hash", &self.hash)?;
        Ok(())
    }
}
write_object!(ConfirmIdentity);

impl FromMembers for ConfirmIdentity {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hash: members.need("hash")?,
        })
    }
}
read_object!(ConfirmIdentity);

impl Validate for ConfirmIdentity {
    fn check(&self, _checker: &mut Checker) {}
}
