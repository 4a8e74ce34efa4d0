// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `preverified_numbers` are read, written, converted and checked.

use super::*;
use crate::generated::{analytics, compliance, shared, templates, webhook_events};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};

impl WriteMembers for ListPreverifiedNumbersQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        object.optional("code_verification_status", &self.code_verification_status)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("availability_status", &self.availability_status)?;
        object.optional("country_code", &self.country_code)?;
        Ok(())
    }
}
write_object!(ListPreverifiedNumbersQuery);

impl FromMembers for ListPreverifiedNumbersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            code_verification_status: members.take("code_verification_status")?,
            phone_number: members.take("phone_number")?,
            verification_status: members.take("verification_status")?,
            availability_status: members.take("availability_status")?,
            country_code: members.take("country_code")?,
        })
    }
}
read_object!(ListPreverifiedNumbersQuery);

impl Validate for ListPreverifiedNumbersQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for UnsharePreverifiedNumberQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("preverified_id", &self.preverified_id)?;
        object.member("partner_business_id", &self.partner_business_id)?;
        Ok(())
    }
}
write_object!(UnsharePreverifiedNumberQuery);

impl FromMembers for UnsharePreverifiedNumberQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            preverified_id: members.need("preverified_id")?,
            partner_business_id: members.need("partner_business_id")?,
        })
    }
}
read_object!(UnsharePreverifiedNumberQuery);

impl Validate for UnsharePreverifiedNumberQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetPreverifiedNumberQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetPreverifiedNumberQuery);

impl FromMembers for GetPreverifiedNumberQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetPreverifiedNumberQuery);

impl Validate for GetPreverifiedNumberQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListPreverifiedNumberPartnersQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListPreverifiedNumberPartnersQuery);

impl FromMembers for ListPreverifiedNumberPartnersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListPreverifiedNumberPartnersQuery);

impl Validate for ListPreverifiedNumberPartnersQuery {
    fn check(&self, _checker: &mut Checker) {}
}
phone_id!(
    impl plus UnverifiedNumber from shared::WaId, shared::Destination,
    shared::PersonPhoneNumber, shared::DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, compliance::CompliancePhoneNumber,
    templates::ButtonPhoneNumber, webhook_events::StatusRecipientId
);
chat_of!(UnverifiedNumber);

impl WriteMembers for AddPreverifiedNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("phone_number", &self.phone_number)?;
        Ok(())
    }
}
write_object!(AddPreverifiedNumber);

impl FromMembers for AddPreverifiedNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number: members.need("phone_number")?,
        })
    }
}
read_object!(AddPreverifiedNumber);

impl Validate for AddPreverifiedNumber {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PreverifiedNumberAdded {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PreverifiedNumberAdded);

impl FromMembers for PreverifiedNumberAdded {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PreverifiedNumberAdded);

impl WriteMembers for ListPreverifiedNumbersResponse {
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
write_object!(ListPreverifiedNumbersResponse);

impl FromMembers for ListPreverifiedNumbersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListPreverifiedNumbersResponse);

impl WriteMembers for PreverifiedNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("code_verification_status", &self.code_verification_status)?;
        object.optional("code_verification_time", &self.code_verification_time)?;
        object.optional("verification_expiry_time", &self.verification_expiry_time)?;
        object.optional("owner_business", &self.owner_business)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("country_prefix", &self.country_prefix)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("availability_status", &self.availability_status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("last_updated", &self.last_updated)?;
        object.optional("supported_features", &self.supported_features)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("region", &self.region)?;
        object.optional("error_msg", &self.error_msg)?;
        object.optional("is_input_id_valid", &self.is_input_id_valid)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PreverifiedNumber);

impl FromMembers for PreverifiedNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            phone_number: members.lenient("phone_number")?,
            code_verification_status: members.lenient("code_verification_status")?,
            code_verification_time: members.lenient("code_verification_time")?,
            verification_expiry_time: members.lenient("verification_expiry_time")?,
            owner_business: members.lenient("owner_business")?,
            display_phone_number: members.lenient("display_phone_number")?,
            country_prefix: members.lenient("country_prefix")?,
            verification_status: members.lenient("verification_status")?,
            availability_status: members.lenient("availability_status")?,
            created_time: members.lenient("created_time")?,
            last_updated: members.lenient("last_updated")?,
            supported_features: members.lenient("supported_features")?,
            country_code: members.lenient("country_code")?,
            region: members.lenient("region")?,
            error_msg: members.lenient("error_msg")?,
            is_input_id_valid: members.lenient("is_input_id_valid")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PreverifiedNumber);
open_enum!(
    impl PreverifiedNumberVerification { Verified = "VERIFIED", Pending = "PENDING",
    Failed = "FAILED", Expired = "EXPIRED" }
);
open_enum!(
    impl PreverifiedNumberAvailability { Available = "AVAILABLE", InUse = "IN_USE",
    Reserved = "RESERVED", Unavailable = "UNAVAILABLE" }
);
open_enum!(
    impl PreverifiedNumberFeature { Messaging = "MESSAGING", BusinessProfile =
    "BUSINESS_PROFILE", Webhooks = "WEBHOOKS", Templates = "TEMPLATES", Analytics =
    "ANALYTICS", Commerce = "COMMERCE", Flows = "FLOWS" }
);

impl WriteMembers for SharePreverifiedNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("preverified_id", &self.preverified_id)?;
        object.member("partner_business_id", &self.partner_business_id)?;
        Ok(())
    }
}
write_object!(SharePreverifiedNumber);

impl FromMembers for SharePreverifiedNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            preverified_id: members.need("preverified_id")?,
            partner_business_id: members.need("partner_business_id")?,
        })
    }
}
read_object!(SharePreverifiedNumber);

impl Validate for SharePreverifiedNumber {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListPreverifiedNumberPartnersResponse {
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
write_object!(ListPreverifiedNumberPartnersResponse);

impl FromMembers for ListPreverifiedNumberPartnersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListPreverifiedNumberPartnersResponse);

impl WriteMembers for PreverifiedNumberPartner {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("primary_page", &self.primary_page)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("two_factor_type", &self.two_factor_type)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PreverifiedNumberPartner);

impl FromMembers for PreverifiedNumberPartner {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            verification_status: members.lenient("verification_status")?,
            primary_page: members.lenient("primary_page")?,
            timezone_id: members.lenient("timezone_id")?,
            two_factor_type: members.lenient("two_factor_type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PreverifiedNumberPartner);
open_enum!(
    impl PartnerVerificationStatus { NotVerified = "not_verified", Pending = "pending",
    Verified = "verified" }
);
open_enum!(
    impl PartnerTwoFactorType { Nobody = "none", AdminRequired = "admin_required" }
);

impl WriteMembers for RequestPreverifiedCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code_method", &self.code_method)?;
        object.member("language", &self.language)?;
        Ok(())
    }
}
write_object!(RequestPreverifiedCode);

impl FromMembers for RequestPreverifiedCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code_method: members.need("code_method")?,
            language: members.need("language")?,
        })
    }
}
read_object!(RequestPreverifiedCode);

impl Validate for RequestPreverifiedCode {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl PreverifiedCodeMethod { Sms = "SMS", Voice = "VOICE" });

impl WriteMembers for VerifyPreverifiedCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(VerifyPreverifiedCode);

impl FromMembers for VerifyPreverifiedCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(VerifyPreverifiedCode);

impl Validate for VerifyPreverifiedCode {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PreverifiedCodeVerified {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PreverifiedCodeVerified);

impl FromMembers for PreverifiedCodeVerified {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PreverifiedCodeVerified);
