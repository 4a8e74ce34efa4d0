// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `profile` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for Profile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("picture", &self.picture)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Profile);

impl FromMembers for Profile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            picture: members.lenient("picture")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Profile);

impl WriteMembers for SetProfileName {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        Ok(())
    }
}
write_object!(SetProfileName);

impl FromMembers for SetProfileName {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
        })
    }
}
read_object!(SetProfileName);

impl Validate for SetProfileName {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for SetProfileAbout {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        Ok(())
    }
}
write_object!(SetProfileAbout);

impl FromMembers for SetProfileAbout {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.need("status")?,
        })
    }
}
read_object!(SetProfileAbout);

impl Validate for SetProfileAbout {
    fn check(&self, _checker: &mut Checker) {}
}
debug_addresses!(SetProfilePicture { file_url : address, file_filename, file_mimetype });

impl WriteMembers for SetProfilePicture {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        Ok(())
    }
}
write_object!(SetProfilePicture);

impl FromMembers for SetProfilePicture {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
        })
    }
}
read_object!(SetProfilePicture);

impl Validate for SetProfilePicture {
    fn check(&self, _checker: &mut Checker) {}
}
