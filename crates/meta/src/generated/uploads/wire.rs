// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `uploads` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for CreateUploadSessionQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file_name", &self.file_name)?;
        object.member("file_length", &self.file_length)?;
        object.member("file_type", &self.file_type)?;
        Ok(())
    }
}
write_object!(CreateUploadSessionQuery);

impl FromMembers for CreateUploadSessionQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_name: members.need("file_name")?,
            file_length: members.need("file_length")?,
            file_type: members.need("file_type")?,
        })
    }
}
read_object!(CreateUploadSessionQuery);

impl Validate for CreateUploadSessionQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl secret UploadSessionId);

impl WriteMembers for UploadSession {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UploadSession);

impl FromMembers for UploadSession {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UploadSession);

impl WriteMembers for UploadedFile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("h", &self.h)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UploadedFile);

impl FromMembers for UploadedFile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            h: members.always("h")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UploadedFile);

impl WriteMembers for UploadSessionState {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("file_offset", &self.file_offset)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UploadSessionState);

impl FromMembers for UploadSessionState {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            file_offset: members.lenient("file_offset")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UploadSessionState);
