// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `contact_book` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Bsuid, Checker, Validate};

impl DeleteContactBookEntryQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(bsuid: Bsuid) -> Self {
        Self {
            messaging_product: Default::default(),
            bsuid,
        }
    }
}

impl WriteMembers for DeleteContactBookEntryQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("bsuid", &self.bsuid)?;
        Ok(())
    }
}
write_object!(DeleteContactBookEntryQuery);

impl FromMembers for DeleteContactBookEntryQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            bsuid: members.need("bsuid")?,
        })
    }
}
read_object!(DeleteContactBookEntryQuery);

impl Validate for DeleteContactBookEntryQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Bsuid>("bsuid", Some(self.bsuid.as_ref()));
    }
}

impl WriteMembers for ContactBookDeletion {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("success", &self.success)?;
        object.optional("deleted", &self.deleted)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactBookDeletion);

impl FromMembers for ContactBookDeletion {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.always("success")?,
            deleted: members.lenient("deleted")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactBookDeletion);
