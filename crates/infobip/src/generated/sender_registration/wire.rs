// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `sender_registration` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
string_id!(impl BusinessAccountId);

impl WriteMembers for AddSender {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("countryCode", &self.country_code)?;
        object.member("phoneNumber", &self.phone_number)?;
        object.member("displayName", &self.display_name)?;
        object.member("type", &self.type_)?;
        object.member("locale", &self.locale)?;
        Ok(())
    }
}
write_object!(AddSender);

impl FromMembers for AddSender {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country_code: members.need("countryCode")?,
            phone_number: members.need("phoneNumber")?,
            display_name: members.need("displayName")?,
            type_: members.need("type")?,
            locale: members.need("locale")?,
        })
    }
}
read_object!(AddSender);

impl Validate for AddSender {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl sensitive NationalNumber);
open_enum!(
    impl NumberType { ExternalSms = "EXTERNAL_SMS", ExternalVoice = "EXTERNAL_VOICE" }
);

impl WriteMembers for AddSenderResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AddSenderResponse);

impl FromMembers for AddSenderResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AddSenderResponse);
open_enum!(
    impl SenderRegistrationStatus { SubmittedForRegistration =
    "SUBMITTED_FOR_REGISTRATION", OtpRequested = "OTP_REQUESTED" }
);

impl WriteMembers for RetrySenderVerification {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("locale", &self.locale)?;
        Ok(())
    }
}
write_object!(RetrySenderVerification);

impl FromMembers for RetrySenderVerification {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.need("type")?,
            locale: members.need("locale")?,
        })
    }
}
read_object!(RetrySenderVerification);

impl Validate for RetrySenderVerification {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for VerifySender {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(VerifySender);

impl FromMembers for VerifySender {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(VerifySender);

impl Validate for VerifySender {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl secret VerificationCode);

impl WriteMembers for ShareWaba {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("businessAccountId", &self.business_account_id)?;
        Ok(())
    }
}
write_object!(ShareWaba);

impl FromMembers for ShareWaba {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business_account_id: members.need("businessAccountId")?,
        })
    }
}
read_object!(ShareWaba);

impl Validate for ShareWaba {
    fn check(&self, _checker: &mut Checker) {}
}
