// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `compliance` are read, written, converted and checked.

use super::*;
use crate::generated::{analytics, shared, templates, webhook_events};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, from_one, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};

impl WriteMembers for GetBusinessComplianceInfoQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetBusinessComplianceInfoQuery);

impl FromMembers for GetBusinessComplianceInfoQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetBusinessComplianceInfoQuery);

impl Validate for GetBusinessComplianceInfoQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for BusinessComplianceResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessComplianceResponse);

impl FromMembers for BusinessComplianceResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessComplianceResponse);

impl WriteMembers for BusinessCompliance {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("entity_name", &self.entity_name)?;
        object.optional("entity_type", &self.entity_type)?;
        object.optional("entity_type_custom", &self.entity_type_custom)?;
        object.optional("is_registered", &self.is_registered)?;
        object.optional("grievance_officer_details", &self.grievance_officer_details)?;
        object.optional("customer_care_details", &self.customer_care_details)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessCompliance);

impl FromMembers for BusinessCompliance {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            entity_name: members.lenient("entity_name")?,
            entity_type: members.lenient("entity_type")?,
            entity_type_custom: members.lenient("entity_type_custom")?,
            is_registered: members.lenient("is_registered")?,
            grievance_officer_details: members.lenient("grievance_officer_details")?,
            customer_care_details: members.lenient("customer_care_details")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessCompliance);

impl UpdateBusinessCompliance {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        entity_name: String,
        entity_type: EntityType,
        grievance_officer_details: GrievanceOfficerDetails,
        customer_care_details: CustomerCareDetails,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            entity_name,
            entity_type,
            entity_type_custom: Default::default(),
            is_registered: Default::default(),
            grievance_officer_details,
            customer_care_details,
        }
    }
}

impl WriteMembers for UpdateBusinessCompliance {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("entity_name", &self.entity_name)?;
        object.member("entity_type", &self.entity_type)?;
        object.optional("entity_type_custom", &self.entity_type_custom)?;
        object.optional("is_registered", &self.is_registered)?;
        object.member("grievance_officer_details", &self.grievance_officer_details)?;
        object.member("customer_care_details", &self.customer_care_details)?;
        Ok(())
    }
}
write_object!(UpdateBusinessCompliance);

impl FromMembers for UpdateBusinessCompliance {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            entity_name: members.need("entity_name")?,
            entity_type: members.need("entity_type")?,
            entity_type_custom: members.take("entity_type_custom")?,
            is_registered: members.take("is_registered")?,
            grievance_officer_details: members.need("grievance_officer_details")?,
            customer_care_details: members.need("customer_care_details")?,
        })
    }
}
read_object!(UpdateBusinessCompliance);

impl Validate for UpdateBusinessCompliance {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("entity_name", Some(self.entity_name.as_ref()), Some(2), Some(128));
        checker
            .nested("grievance_officer_details", Some(&self.grievance_officer_details));
        checker.nested("customer_care_details", Some(&self.customer_care_details));
    }
}
open_enum!(
    impl EntityType { LimitedLiabilityPartnership = "LIMITED_LIABILITY_PARTNERSHIP",
    SoleProprietorship = "SOLE_PROPRIETORSHIP", Partnership = "PARTNERSHIP",
    PublicCompany = "PUBLIC_COMPANY", PrivateCompany = "PRIVATE_COMPANY", Other = "OTHER"
    }
);

impl WriteMembers for GrievanceOfficerDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("email", &self.email)?;
        object.optional("mobile_number", &self.mobile_number)?;
        object.optional("landline_number", &self.landline_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GrievanceOfficerDetails);

impl FromMembers for GrievanceOfficerDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            email: members.lenient("email")?,
            mobile_number: members.lenient("mobile_number")?,
            landline_number: members.lenient("landline_number")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GrievanceOfficerDetails);

impl Validate for GrievanceOfficerDetails {
    fn check(&self, checker: &mut Checker) {
        checker.present("name", self.name.is_some());
        checker.present("email", self.email.is_some());
    }
}

impl WriteMembers for CustomerCareDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("email", &self.email)?;
        object.optional("mobile_number", &self.mobile_number)?;
        object.optional("landline_number", &self.landline_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CustomerCareDetails);

impl FromMembers for CustomerCareDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            mobile_number: members.lenient("mobile_number")?,
            landline_number: members.lenient("landline_number")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CustomerCareDetails);

impl Validate for CustomerCareDetails {
    fn check(&self, checker: &mut Checker) {
        checker.present("email", self.email.is_some());
    }
}
from_one!(CustomerCareDetails : ComplianceEmail);
string_id!(impl sensitive OfficerName);
string_id!(impl sensitive ComplianceEmail);
phone_id!(
    impl plus CompliancePhoneNumber from shared::WaId, shared::Destination,
    shared::PersonPhoneNumber, shared::DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, templates::ButtonPhoneNumber,
    webhook_events::StatusRecipientId
);
chat_of!(CompliancePhoneNumber);
