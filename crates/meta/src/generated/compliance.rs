// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `compliance`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_business_compliance_info`](crate::Phone::get_business_compliance_info): Get the compliance information of a number (India).
- [`Phone::update_business_compliance_info`](crate::Phone::update_business_compliance_info): Set the compliance information of a number (India).
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetBusinessComplianceInfoQuery`], [`UpdateBusinessCompliance`].
//!
//! Types that you read: [`BusinessComplianceResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Extra;

/// Query of `get_business_compliance_info`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBusinessComplianceInfoQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetBusinessComplianceInfoQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// The information, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessComplianceResponse {
    /// Usually one item.
    pub data: Vec<BusinessCompliance>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Who answers for the business.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessCompliance {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Name of the legal entity.
    pub entity_name: Option<String>,
    /// Kind of legal entity.
    pub entity_type: Option<EntityType>,
    /// Kind of entity in words, for OTHER.
    pub entity_type_custom: Option<String>,
    /// Whether the entity is registered.
    pub is_registered: Option<bool>,
    /// Who takes complaints.
    pub grievance_officer_details: Option<GrievanceOfficerDetails>,
    /// Who helps customers.
    pub customer_care_details: Option<CustomerCareDetails>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Who answers for the business.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBusinessCompliance {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Name of the legal entity, 2 to 128 characters.
    pub entity_name: String,
    /// Kind of legal entity.
    pub entity_type: EntityType,
    /// Kind of entity in words, for OTHER.
    pub entity_type_custom: Option<String>,
    /// Whether the entity is registered.
    pub is_registered: Option<bool>,
    /// Who takes complaints.
    pub grievance_officer_details: GrievanceOfficerDetails,
    /// Who helps customers.
    pub customer_care_details: CustomerCareDetails,
}

impl UpdateBusinessCompliance {
    /// Creates a value from the required members.
    pub fn new(
        entity_name: impl Into<String>,
        entity_type: impl Into<EntityType>,
        grievance_officer_details: impl Into<GrievanceOfficerDetails>,
        customer_care_details: impl Into<CustomerCareDetails>,
    ) -> Self {
        Self::from_required(
            entity_name.into(),
            entity_type.into(),
            grievance_officer_details.into(),
            customer_care_details.into(),
        )
    }

    /// Sets `entity_type_custom`.
    #[must_use]
    pub fn with_entity_type_custom(
        mut self,
        entity_type_custom: impl Into<String>,
    ) -> Self {
        self.entity_type_custom = Some(entity_type_custom.into());
        self
    }

    /// Sets `is_registered`.
    #[must_use]
    pub fn with_is_registered(mut self, is_registered: bool) -> Self {
        self.is_registered = Some(is_registered);
        self
    }
}

/// Kind of legal entity.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `LIMITED_LIABILITY_PARTNERSHIP`.
    LimitedLiabilityPartnership,
    /// `SOLE_PROPRIETORSHIP`.
    SoleProprietorship,
    /// `PARTNERSHIP`.
    Partnership,
    /// `PUBLIC_COMPANY`.
    PublicCompany,
    /// `PRIVATE_COMPANY`.
    PrivateCompany,
    /// `OTHER`.
    Other,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who takes complaints.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GrievanceOfficerDetails {
    /// Name of a person.
    pub name: Option<OfficerName>,
    /// E-mail address of a contact.
    pub email: Option<ComplianceEmail>,
    /// Phone number of a contact.
    pub mobile_number: Option<CompliancePhoneNumber>,
    /// Phone number of a contact.
    pub landline_number: Option<CompliancePhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GrievanceOfficerDetails {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<OfficerName>, email: impl Into<ComplianceEmail>) -> Self {
        Self {
            name: given(name.into()),
            email: given(email.into()),
            ..Default::default()
        }
    }

    /// Sets `mobile_number`.
    #[must_use]
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.mobile_number = given(mobile_number.into());
        self
    }

    /// Sets `landline_number`.
    #[must_use]
    pub fn with_landline_number(
        mut self,
        landline_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.landline_number = given(landline_number.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Who helps customers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerCareDetails {
    /// E-mail address of a contact.
    pub email: Option<ComplianceEmail>,
    /// Phone number of a contact.
    pub mobile_number: Option<CompliancePhoneNumber>,
    /// Phone number of a contact.
    pub landline_number: Option<CompliancePhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CustomerCareDetails {
    /// Creates a value from the required members.
    pub fn new(email: impl Into<ComplianceEmail>) -> Self {
        Self {
            email: given(email.into()),
            ..Default::default()
        }
    }

    /// Sets `mobile_number`.
    #[must_use]
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.mobile_number = given(mobile_number.into());
        self
    }

    /// Sets `landline_number`.
    #[must_use]
    pub fn with_landline_number(
        mut self,
        landline_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.landline_number = given(landline_number.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Name of a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OfficerName(String);

/// E-mail address of a contact.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ComplianceEmail(String);

/// Phone number of a contact.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CompliancePhoneNumber(String);
