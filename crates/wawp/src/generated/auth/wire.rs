// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `auth` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetQr {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("format", &self.format)?;
        Ok(())
    }
}
write_object!(GetQr);

impl FromMembers for GetQr {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.take("format")?,
        })
    }
}
read_object!(GetQr);

impl Validate for GetQr {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for QrRaw {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QrRaw);

impl FromMembers for QrRaw {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QrRaw);

impl WriteMembers for QrImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("qr", &self.qr)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QrImage);

impl FromMembers for QrImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            qr: members.lenient("qr")?,
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QrImage);

impl WriteMembers for RequestPairingCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("phone_number", &self.phone_number)?;
        Ok(())
    }
}
write_object!(RequestPairingCode);

impl FromMembers for RequestPairingCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number: members.need("phone_number")?,
        })
    }
}
read_object!(RequestPairingCode);

impl Validate for RequestPairingCode {
    fn check(&self, checker: &mut Checker) {
        checker.chars("phone_number", Some(self.phone_number.as_ref()), Some(1), None);
    }
}

impl WriteMembers for PairingCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PairingCode);

impl FromMembers for PairingCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PairingCode);
string_id!(impl secret PairingCodeText);
