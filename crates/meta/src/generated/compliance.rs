// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `compliance`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get the compliance information of a number (India).
    ///
    /// The answer is a list of one. The call is known from the vendor's description alone.
    ///
    /// `GET /{phone_number_id}/business_compliance_info`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_business_compliance_info(
        &self,
        query: &GetBusinessComplianceInfoQuery,
    ) -> waxwing_runtime::Call<BusinessComplianceResponse> {
        self.core
            .prepare(&GET_BUSINESS_COMPLIANCE_INFO)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set the compliance information of a number (India).
    ///
    /// For businesses in India, which must name a grievance officer and a customer care contact.
    /// `entity_type_custom` goes with the type OTHER. The vendor's patterns for phone numbers match
    /// nothing, so they are not checked here.
    ///
    /// `POST /{phone_number_id}/business_compliance_info`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn update_business_compliance_info(
        &self,
        body: &UpdateBusinessCompliance,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_BUSINESS_COMPLIANCE_INFO)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_BUSINESS_COMPLIANCE_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_business_compliance_info",
    path: "/{phone_number_id}/business_compliance_info",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_BUSINESS_COMPLIANCE_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_business_compliance_info",
    path: "/{phone_number_id}/business_compliance_info",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_business_compliance_info`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetBusinessComplianceInfoQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetBusinessComplianceInfoQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetBusinessComplianceInfoQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetBusinessComplianceInfoQuery);
impl waxwing_types::Validate for GetBusinessComplianceInfoQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The information, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessComplianceResponse {
    /// Usually one item.
    pub data: Vec<BusinessCompliance>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessComplianceResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessComplianceResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessComplianceResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessComplianceResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessComplianceResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<BusinessCompliance>>()),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessCompliance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("entity_name", &self.entity_name)?;
        object.optional("entity_type", &self.entity_type)?;
        object.optional("entity_type_custom", &self.entity_type_custom)?;
        object.optional("is_registered", &self.is_registered)?;
        object.optional("grievance_officer_details", &self.grievance_officer_details)?;
        object.optional("customer_care_details", &self.customer_care_details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessCompliance {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(BusinessCompliance);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessCompliance {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessCompliance".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("entity_name", generator.subschema_for::<String>()),
            ("entity_type", generator.subschema_for::<EntityType>()),
            ("entity_type_custom", generator.subschema_for::<String>()),
            ("is_registered", generator.subschema_for::<bool>()),
            (
                "grievance_officer_details",
                generator.subschema_for::<GrievanceOfficerDetails>(),
            ),
            ("customer_care_details", generator.subschema_for::<CustomerCareDetails>()),
        ])
    }
}

/// Who answers for the business.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateBusinessCompliance {
    /// Always whatsapp.
    #[serde(default)]
    #[builder(default)]
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

impl waxwing_json::FromMembers for UpdateBusinessCompliance {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(UpdateBusinessCompliance);
impl waxwing_types::Validate for UpdateBusinessCompliance {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("entity_name", Some(self.entity_name.as_ref()), Some(2), Some(128));
        checker
            .nested("grievance_officer_details", Some(&self.grievance_officer_details));
        checker.nested("customer_care_details", Some(&self.customer_care_details));
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of legal entity."] pub enum EntityType { #[doc =
    " `LIMITED_LIABILITY_PARTNERSHIP`."] LimitedLiabilityPartnership =
    "LIMITED_LIABILITY_PARTNERSHIP", #[doc = " `SOLE_PROPRIETORSHIP`."]
    SoleProprietorship = "SOLE_PROPRIETORSHIP", #[doc = " `PARTNERSHIP`."] Partnership =
    "PARTNERSHIP", #[doc = " `PUBLIC_COMPANY`."] PublicCompany = "PUBLIC_COMPANY", #[doc
    = " `PRIVATE_COMPANY`."] PrivateCompany = "PRIVATE_COMPANY", #[doc = " `OTHER`."]
    Other = "OTHER", }
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
    pub extra: waxwing_types::Extra,
}

impl GrievanceOfficerDetails {
    /// With the members that are required.
    pub fn new(name: impl Into<OfficerName>, email: impl Into<ComplianceEmail>) -> Self {
        Self {
            name: Some(name.into()),
            email: Some(email.into()),
            mobile_number: Default::default(),
            landline_number: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `mobile_number`.
    #[must_use]
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.mobile_number = Some(mobile_number.into());
        self
    }

    /// Sets `landline_number`.
    #[must_use]
    pub fn with_landline_number(
        mut self,
        landline_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.landline_number = Some(landline_number.into());
        self
    }
}

impl serde::Serialize for GrievanceOfficerDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("email", &self.email)?;
        object.optional("mobile_number", &self.mobile_number)?;
        object.optional("landline_number", &self.landline_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GrievanceOfficerDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            email: members.lenient("email")?,
            mobile_number: members.lenient("mobile_number")?,
            landline_number: members.lenient("landline_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GrievanceOfficerDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GrievanceOfficerDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GrievanceOfficerDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<OfficerName>()),
            ("email", generator.subschema_for::<ComplianceEmail>()),
            ("mobile_number", generator.subschema_for::<CompliancePhoneNumber>()),
            ("landline_number", generator.subschema_for::<CompliancePhoneNumber>()),
        ])
    }
}

impl waxwing_types::Validate for GrievanceOfficerDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("name", self.name.is_some());
        checker.present("email", self.email.is_some());
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
    pub extra: waxwing_types::Extra,
}

impl CustomerCareDetails {
    /// With the members that are required.
    pub fn new(email: impl Into<ComplianceEmail>) -> Self {
        Self {
            email: Some(email.into()),
            mobile_number: Default::default(),
            landline_number: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `mobile_number`.
    #[must_use]
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.mobile_number = Some(mobile_number.into());
        self
    }

    /// Sets `landline_number`.
    #[must_use]
    pub fn with_landline_number(
        mut self,
        landline_number: impl Into<CompliancePhoneNumber>,
    ) -> Self {
        self.landline_number = Some(landline_number.into());
        self
    }
}

impl serde::Serialize for CustomerCareDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("email", &self.email)?;
        object.optional("mobile_number", &self.mobile_number)?;
        object.optional("landline_number", &self.landline_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CustomerCareDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            mobile_number: members.lenient("mobile_number")?,
            landline_number: members.lenient("landline_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CustomerCareDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CustomerCareDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CustomerCareDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("email", generator.subschema_for::<ComplianceEmail>()),
            ("mobile_number", generator.subschema_for::<CompliancePhoneNumber>()),
            ("landline_number", generator.subschema_for::<CompliancePhoneNumber>()),
        ])
    }
}

impl waxwing_types::Validate for CustomerCareDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("email", self.email.is_some());
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person."] pub struct OfficerName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " E-mail address of a contact."] pub struct ComplianceEmail;
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number of a contact."] pub struct CompliancePhoneNumber from
    shared::WaId, shared::Destination, shared::PersonPhoneNumber,
    shared::DisplayPhoneNumber, super::analytics::AnalysedPhoneNumber,
    super::templates::ButtonPhoneNumber, super::webhooks::StatusRecipientId;
}
