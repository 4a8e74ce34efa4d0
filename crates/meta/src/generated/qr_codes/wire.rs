// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `qr_codes` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListQrCodesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("code", &self.code)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListQrCodesQuery);

impl FromMembers for ListQrCodesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            code: members.take("code")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListQrCodesQuery);

impl Validate for ListQrCodesQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(25f64));
    }
}

impl WriteMembers for GetQrCodeQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetQrCodeQuery);

impl FromMembers for GetQrCodeQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetQrCodeQuery);

impl Validate for GetQrCodeQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl QrCodeId);

impl WriteMembers for ListQrCodesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListQrCodesResponse);

impl FromMembers for ListQrCodesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListQrCodesResponse);

impl WriteMembers for GetQrCodeResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetQrCodeResponse);

impl FromMembers for GetQrCodeResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetQrCodeResponse);
debug_addresses!(
    QrCode { code, prefilled_message, deep_link_url : address, qr_image_url : address,
    creation_time, extra }
);

impl WriteMembers for QrCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        object.optional("prefilled_message", &self.prefilled_message)?;
        object.optional("deep_link_url", &self.deep_link_url)?;
        object.optional("qr_image_url", &self.qr_image_url)?;
        object.optional("creation_time", &self.creation_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QrCode);

impl FromMembers for QrCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.always("code")?,
            prefilled_message: members.lenient("prefilled_message")?,
            deep_link_url: members.lenient("deep_link_url")?,
            qr_image_url: members.lenient("qr_image_url")?,
            creation_time: members.lenient("creation_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QrCode);

impl CreateOrUpdateQrCode {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(prefilled_message: String) -> Self {
        Self {
            prefilled_message,
            code: Default::default(),
            generate_qr_image: Default::default(),
        }
    }
}

impl WriteMembers for CreateOrUpdateQrCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("prefilled_message", &self.prefilled_message)?;
        object.optional("code", &self.code)?;
        object.optional("generate_qr_image", &self.generate_qr_image)?;
        Ok(())
    }
}
write_object!(CreateOrUpdateQrCode);

impl FromMembers for CreateOrUpdateQrCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            prefilled_message: members.need("prefilled_message")?,
            code: members.take("code")?,
            generate_qr_image: members.take("generate_qr_image")?,
        })
    }
}
read_object!(CreateOrUpdateQrCode);

impl Validate for CreateOrUpdateQrCode {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "prefilled_message",
                Some(self.prefilled_message.as_ref()),
                None,
                Some(140),
            );
    }
}
open_enum!(impl QrImageFormat { Png = "PNG", Svg = "SVG" });
