// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_json::string_id! {
    #[doc =
    " Id of a business phone number (not the number itself). Digits, kept as text."] pub
    struct PhoneNumberId;
}

waxwing_json::string_id! {
    #[doc =
    " Id of a media asset. From an upload it lives 30 days, from a webhook 7 days."] pub
    struct MediaId;
}

waxwing_json::string_id! {
    #[doc = " Id of a WhatsApp business account (WABA)."] pub struct WabaId;
}

waxwing_json::string_id! {
    #[doc = " Id of an app."] pub struct AppId;
}

waxwing_json::string_id! {
    #[doc = " Id of a business portfolio."] pub struct BusinessId;
}

waxwing_json::string_id! {
    #[doc = " Id of a message template. In webhooks it comes as a number."] pub struct
    TemplateId;
}

waxwing_json::string_id! {
    #[doc = " Id of a flow."] pub struct FlowId;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Opaque id of a WhatsApp group."] pub struct GroupId;
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " WhatsApp account of a user, the phone number in digits without a plus sign."] pub
    struct WaId from Destination, PersonPhoneNumber, DisplayPhoneNumber,
    super::analytics::AnalysedPhoneNumber, super::compliance::CompliancePhoneNumber,
    super::templates::ButtonPhoneNumber, super::webhooks::StatusRecipientId;
}

waxwing_types::phone_id! {
    #[plus] #[doc =
    " Phone number of a user with plus sign and country code, or a group id when `recipient_type` is"]
    #[doc =
    " group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of"]
    #[doc =
    " the business number is put in front. An answer repeats here what was addressed, a user id"]
    #[doc = " included."] pub struct Destination from WaId, PersonPhoneNumber,
    DisplayPhoneNumber, super::analytics::AnalysedPhoneNumber,
    super::compliance::CompliancePhoneNumber, super::templates::ButtonPhoneNumber,
    super::webhooks::StatusRecipientId;
}

waxwing_json::open_enum! {
    #[doc = " Always whatsapp."] pub enum MessagingProduct(default Whatsapp) { #[doc =
    " `whatsapp`."] Whatsapp = "whatsapp", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of recipient. Left out, the provider takes individual."] pub enum
    RecipientType { #[doc = " `individual`."] Individual = "individual", #[doc =
    " `group`."] Group = "group", }
}

/// Quotes an earlier message of the same conversation.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the message to quote.
    pub message_id: waxwing_types::MessageId,
}

impl MessageContext {
    /// With the members that are required.
    pub fn new(message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for MessageContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
        })
    }
}

waxwing_json::read_object!(MessageContext);
impl waxwing_types::Validate for MessageContext {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a product catalog."] pub struct CatalogId;
}

waxwing_json::string_id! {
    #[doc = " Id of a product in its catalog, given by the business (content id, SKU)."]
    pub struct ProductRetailerId;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person, or a part of it."] pub struct PersonName;
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number of a person in any spelling."] pub struct
    PersonPhoneNumber from WaId, Destination, DisplayPhoneNumber,
    super::analytics::AnalysedPhoneNumber, super::compliance::CompliancePhoneNumber,
    super::templates::ButtonPhoneNumber, super::webhooks::StatusRecipientId;
}

/// Name of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactName {
    /// Name of a person, or a part of it.
    pub formatted_name: Option<PersonName>,
    /// Name of a person, or a part of it.
    pub first_name: Option<PersonName>,
    /// Name of a person, or a part of it.
    pub last_name: Option<PersonName>,
    /// Name of a person, or a part of it.
    pub middle_name: Option<PersonName>,
    /// Suffix.
    pub suffix: Option<String>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactName {
    /// With the members that are required.
    pub fn new(formatted_name: impl Into<PersonName>) -> Self {
        Self {
            formatted_name: Some(formatted_name.into()),
            first_name: Default::default(),
            last_name: Default::default(),
            middle_name: Default::default(),
            suffix: Default::default(),
            prefix: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<PersonName>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<PersonName>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, middle_name: impl Into<PersonName>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Sets `prefix`.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

impl serde::Serialize for ContactName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("formatted_name", &self.formatted_name)?;
        object.optional("first_name", &self.first_name)?;
        object.optional("last_name", &self.last_name)?;
        object.optional("middle_name", &self.middle_name)?;
        object.optional("suffix", &self.suffix)?;
        object.optional("prefix", &self.prefix)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactName {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            formatted_name: members.lenient("formatted_name")?,
            first_name: members.lenient("first_name")?,
            last_name: members.lenient("last_name")?,
            middle_name: members.lenient("middle_name")?,
            suffix: members.lenient("suffix")?,
            prefix: members.lenient("prefix")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactName);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactName {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactName".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("formatted_name", generator.subschema_for::<PersonName>()),
            ("first_name", generator.subschema_for::<PersonName>()),
            ("last_name", generator.subschema_for::<PersonName>()),
            ("middle_name", generator.subschema_for::<PersonName>()),
            ("suffix", generator.subschema_for::<String>()),
            ("prefix", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ContactName {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("formatted_name", self.formatted_name.is_some());
    }
}

/// An address of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Country code of two letters.
    pub country_code: Option<String>,
    /// Any word, such as Home.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactAddress {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            street: Default::default(),
            city: Default::default(),
            state: Default::default(),
            zip: Default::default(),
            country: Default::default(),
            country_code: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl serde::Serialize for ContactAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("street", &self.street)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.optional("zip", &self.zip)?;
        object.optional("country", &self.country)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            street: members.lenient("street")?,
            city: members.lenient("city")?,
            state: members.lenient("state")?,
            zip: members.lenient("zip")?,
            country: members.lenient("country")?,
            country_code: members.lenient("country_code")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactAddress);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactAddress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactAddress".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("street", generator.subschema_for::<String>()),
            ("city", generator.subschema_for::<String>()),
            ("state", generator.subschema_for::<String>()),
            ("zip", generator.subschema_for::<String>()),
            ("country", generator.subschema_for::<String>()),
            ("country_code", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ContactAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An e-mail address of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactEmailAddress {
    /// The address.
    pub email: Option<String>,
    /// Any word, such as Work.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactEmailAddress {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl serde::Serialize for ContactEmailAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("email", &self.email)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactEmailAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactEmailAddress);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactEmailAddress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactEmailAddress".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("email", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ContactEmailAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Where a contact works.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Position.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactOrganization {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            company: Default::default(),
            department: Default::default(),
            title: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn with_department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl serde::Serialize for ContactOrganization {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("company", &self.company)?;
        object.optional("department", &self.department)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactOrganization {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            company: members.lenient("company")?,
            department: members.lenient("department")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactOrganization);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactOrganization {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactOrganization".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("company", generator.subschema_for::<String>()),
            ("department", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ContactOrganization {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A phone number of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPhone {
    /// Phone number of a person in any spelling.
    pub phone: Option<PersonPhoneNumber>,
    /// Any word, such as Mobile.
    pub type_: Option<String>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactPhone {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            phone: Default::default(),
            type_: Default::default(),
            wa_id: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<PersonPhoneNumber>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `wa_id`.
    #[must_use]
    pub fn with_wa_id(mut self, wa_id: impl Into<WaId>) -> Self {
        self.wa_id = Some(wa_id.into());
        self
    }
}

impl serde::Serialize for ContactPhone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone", &self.phone)?;
        object.optional("type", &self.type_)?;
        object.optional("wa_id", &self.wa_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactPhone {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone: members.lenient("phone")?,
            type_: members.lenient("type")?,
            wa_id: members.lenient("wa_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactPhone);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactPhone {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactPhone".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone", generator.subschema_for::<PersonPhoneNumber>()),
            ("type", generator.subschema_for::<String>()),
            ("wa_id", generator.subschema_for::<WaId>()),
        ])
    }
}

impl waxwing_types::Validate for ContactPhone {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A web address of a contact.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactUrl {
    /// The address.
    pub url: Option<String>,
    /// Any word, such as Work.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ContactUrl {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            url: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

waxwing_json::debug_addresses!(ContactUrl { url : address, type_, extra });
impl serde::Serialize for ContactUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactUrl {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactUrl);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactUrl".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ContactUrl {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// true when the provider did what was asked.
    pub success: bool,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Success {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Success {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Success);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Success {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Success".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("success", generator.subschema_for::<bool>())])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of a multi-partner solution."] pub struct SolutionId;
}

waxwing_json::string_id! {
    #[doc =
    " Id of a phone number that a partner verified beforehand (not the number itself)."]
    pub struct PreverifiedNumberId;
}

waxwing_json::string_id! {
    #[secret] #[doc = " An access token. Treat it as a password."] pub struct
    AccessToken;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Word that the verification call repeats."] pub struct
    VerifyToken;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Verification code, with or without hyphen."] pub struct
    VerificationCode;
}

waxwing_json::open_enum! {
    #[doc = " State of a multi-partner solution."] pub enum SolutionStatus { #[doc =
    " `DRAFT`."] Draft = "DRAFT", #[doc = " `INITIATED`."] Initiated = "INITIATED", #[doc
    = " `ACTIVE`."] Active = "ACTIVE", #[doc = " `REJECTED`."] Rejected = "REJECTED",
    #[doc = " `DEACTIVATED`."] Deactivated = "DEACTIVATED", #[doc =
    " `PENDING_DEACTIVATION`."] PendingDeactivation = "PENDING_DEACTIVATION", }
}

waxwing_json::open_enum! {
    #[doc =
    " What a partner may do with an account. Known from the vendor's description alone."]
    pub enum SolutionPermission { #[doc = " `MANAGE`."] Manage = "MANAGE", #[doc =
    " `DEVELOP`."] Develop = "DEVELOP", #[doc = " `MANAGE_TEMPLATES`."] ManageTemplates =
    "MANAGE_TEMPLATES", #[doc = " `MANAGE_PHONE`."] ManagePhone = "MANAGE_PHONE", #[doc =
    " `VIEW_COST`."] ViewCost = "VIEW_COST", #[doc = " `MANAGE_EXTENSIONS`."]
    ManageExtensions = "MANAGE_EXTENSIONS", #[doc = " `VIEW_PHONE_ASSETS`."]
    ViewPhoneAssets = "VIEW_PHONE_ASSETS", #[doc = " `MANAGE_PHONE_ASSETS`."]
    ManagePhoneAssets = "MANAGE_PHONE_ASSETS", #[doc = " `VIEW_TEMPLATES`."]
    ViewTemplates = "VIEW_TEMPLATES", #[doc = " `VIEW_INSIGHTS`."] ViewInsights =
    "VIEW_INSIGHTS", #[doc = " `RECEIVE_INCOMING_MESSAGES`."] ReceiveIncomingMessages =
    "RECEIVE_INCOMING_MESSAGES", #[doc = " `MANAGE_BILLING`."] ManageBilling =
    "MANAGE_BILLING", #[doc = " `MANAGE_USERS`."] ManageUsers = "MANAGE_USERS", #[doc =
    " `MESSAGING`."] Messaging = "MESSAGING", #[doc = " `FULL_CONTROL`."] FullControl =
    "FULL_CONTROL", }
}

waxwing_json::open_enum! {
    #[doc = " State of the self-certification of a client."] pub enum CertificationStatus
    { #[doc = " `APPROVED`."] Approved = "APPROVED", #[doc = " `DISCARDED`."] Discarded =
    "DISCARDED", #[doc = " `FAILED`."] Failed = "FAILED", #[doc = " `PENDING`."] Pending
    = "PENDING", #[doc = " `REVOKED`."] Revoked = "REVOKED", #[doc = " `REJECTED`."]
    Rejected = "REJECTED", }
}

waxwing_json::open_enum! {
    #[doc =
    " Why a self-certification failed. Webhooks write blanks in place of the underscores."]
    pub enum CertificationRejectionReason { #[doc = " `ADDRESS_NOT_MATCHING`."]
    AddressNotMatching = "ADDRESS_NOT_MATCHING", #[doc = " `BUSINESS_NOT_ELIGIBLE`."]
    BusinessNotEligible = "BUSINESS_NOT_ELIGIBLE", #[doc =
    " `LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS`."] LegalNameNotFoundInDocuments =
    "LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS", #[doc = " `LEGAL_NAME_NOT_MATCHING`."]
    LegalNameNotMatching = "LEGAL_NAME_NOT_MATCHING", #[doc = " `MALFORMED_DOCUMENTS`."]
    MalformedDocuments = "MALFORMED_DOCUMENTS", #[doc = " `NONE`."] NoReason = "NONE",
    #[doc = " `WEBSITE_NOT_MATCHING`."] WebsiteNotMatching = "WEBSITE_NOT_MATCHING", }
}

/// An amount of money: value divided by offset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentAmount {
    /// The amount, times offset.
    pub value: Option<i64>,
    /// What value is divided by, such as 100.
    pub offset: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentAmount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("value", &self.value)?;
        object.optional("offset", &self.offset)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentAmount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            offset: members.lenient("offset")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentAmount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentAmount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentAmount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("value", generator.subschema_for::<i64>()),
            ("offset", generator.subschema_for::<i64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of a payment. Documented are pending and captured; third parties also saw the others."]
    pub enum PaymentState { #[doc = " `pending`."] Pending = "pending", #[doc =
    " `captured`."] Captured = "captured", #[doc = " `new`."] Created = "new", #[doc =
    " `canceled`."] Canceled = "canceled", #[doc = " `failed`."] Failed = "failed", }
}

waxwing_json::open_enum! {
    #[doc = " Payment gateway of a transaction."] pub enum TransactionGateway { #[doc =
    " `billdesk`."] Billdesk = "billdesk", #[doc = " `razorpay`."] Razorpay = "razorpay",
    #[doc = " `payu`."] Payu = "payu", #[doc = " `zaakpay`."] Zaakpay = "zaakpay", }
}

/// One attempt to pay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// Order id at the gateway.
    pub id: Option<String>,
    /// Transaction id at the gateway.
    pub pg_transaction_id: Option<String>,
    /// Payment gateway of a transaction.
    pub type_: Option<TransactionGateway>,
    /// State of an attempt to pay, or of a refund.
    pub status: Option<TransactionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// An amount of money: value divided by offset.
    pub amount: Option<PaymentAmount>,
    /// An amount of money: value divided by offset.
    pub order_amount: Option<PaymentAmount>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// How the customer paid.
    pub method: Option<TransactionMethod>,
    /// Why an attempt to pay failed.
    pub error: Option<TransactionFault>,
    /// Refunds of this attempt; in look-ups only, webhooks have them beside it.
    pub refunds: Option<Vec<PaymentRefund>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentTransaction {
    /// `refunds`, empty when it was left out.
    pub fn refunds(&self) -> &[PaymentRefund] {
        self.refunds.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PaymentTransaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("pg_transaction_id", &self.pg_transaction_id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.optional("amount", &self.amount)?;
        object.optional("order_amount", &self.order_amount)?;
        object.optional("currency", &self.currency)?;
        object.optional("method", &self.method)?;
        object.optional("error", &self.error)?;
        object.optional("refunds", &self.refunds)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentTransaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            pg_transaction_id: members.lenient("pg_transaction_id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            amount: members.lenient("amount")?,
            order_amount: members.lenient("order_amount")?,
            currency: members.lenient("currency")?,
            method: members.lenient("method")?,
            error: members.lenient("error")?,
            refunds: members.lenient("refunds")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentTransaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentTransaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentTransaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("pg_transaction_id", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<TransactionGateway>()),
            ("status", generator.subschema_for::<TransactionStatus>()),
            (
                "created_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("amount", generator.subschema_for::<PaymentAmount>()),
            ("order_amount", generator.subschema_for::<PaymentAmount>()),
            ("currency", generator.subschema_for::<String>()),
            ("method", generator.subschema_for::<TransactionMethod>()),
            ("error", generator.subschema_for::<TransactionFault>()),
            ("refunds", generator.subschema_for::<Vec<PaymentRefund>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of an attempt to pay, or of a refund."] pub enum TransactionStatus {
    #[doc = " `pending`."] Pending = "pending", #[doc = " `success`."] Success =
    "success", #[doc = " `failed`."] Failed = "failed", }
}

/// How the customer paid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionMethod {
    /// Kind of payment.
    pub type_: Option<TransactionMethodType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TransactionMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TransactionMethod {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TransactionMethod);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TransactionMethod {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransactionMethod".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<TransactionMethodType>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of payment."] pub enum TransactionMethodType { #[doc = " `upi`."] Upi
    = "upi", #[doc = " `card`."] Card = "card", #[doc = " `netbanking`."] Netbanking =
    "netbanking", #[doc = " `wallet`."] Wallet = "wallet", }
}

/// Why an attempt to pay failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionFault {
    /// The gateway's code.
    pub code: Option<String>,
    /// The reason, in words.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TransactionFault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TransactionFault {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TransactionFault);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TransactionFault {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransactionFault".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<String>()),
            ("reason", generator.subschema_for::<String>()),
        ])
    }
}

/// A refund.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRefund {
    /// Id of the refund.
    pub id: Option<String>,
    /// An amount of money: value divided by offset.
    pub amount: Option<PaymentAmount>,
    /// How fast the refund goes.
    pub speed_processed: Option<RefundSpeed>,
    /// State of an attempt to pay, or of a refund.
    pub status: Option<TransactionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentRefund {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("amount", &self.amount)?;
        object.optional("speed_processed", &self.speed_processed)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentRefund {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            amount: members.lenient("amount")?,
            speed_processed: members.lenient("speed_processed")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentRefund);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentRefund {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentRefund".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("amount", generator.subschema_for::<PaymentAmount>()),
            ("speed_processed", generator.subschema_for::<RefundSpeed>()),
            ("status", generator.subschema_for::<TransactionStatus>()),
            (
                "created_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How fast the refund goes."] pub enum RefundSpeed { #[doc = " `instant`."]
    Instant = "instant", #[doc = " `normal`."] Normal = "normal", }
}

/// The provider took the message; whether it is delivered, read or failed comes later, by webhook.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// One entry per recipient.
    pub contacts: Option<Vec<SentContact>>,
    /// One entry per accepted message.
    pub messages: Vec<SentMessage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SendMessageResponse {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[SentContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SendMessageResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("contacts", &self.contacts)?;
        object.member("messages", &self.messages)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SendMessageResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            contacts: members.lenient("contacts")?,
            messages: members.always("messages")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SendMessageResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SendMessageResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SendMessageResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("contacts", generator.subschema_for::<Vec<SentContact>>()),
            ("messages", generator.subschema_for::<Vec<SentMessage>>()),
        ])
    }
}

/// How the provider understood the recipient.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SentContact {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<Destination>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<WaId>,
    /// Business-scoped user id; present when one was addressed, at times otherwise too.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SentContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SentContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SentContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("input", generator.subschema_for::<Destination>()),
            ("wa_id", generator.subschema_for::<WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
        ])
    }
}

/// An accepted message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// Message id (wamid); status webhooks repeat it.
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<GroupId>,
    /// Only for templates, whether the message goes out at once.
    pub message_status: Option<SentMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SentMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("message_status", &self.message_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SentMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            group_id: members.lenient("group_id")?,
            message_status: members.lenient("message_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SentMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("group_id", generator.subschema_for::<GroupId>()),
            ("message_status", generator.subschema_for::<SentMessageStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Only for templates, whether the message goes out at once."] pub enum
    SentMessageStatus { #[doc = " `accepted`."] Accepted = "accepted", #[doc =
    " `held_for_quality_assessment`."] HeldForQualityAssessment =
    "held_for_quality_assessment", #[doc = " `paused`."] Paused = "paused", }
}

/// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
/// hold the access token.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CursorPaging {
    /// Cursors of a page.
    pub cursors: Option<PagingCursors>,
    /// Address of the next page or of the one before; missing on the last and on the first. It may hold
    /// the access token.
    pub next: Option<PageUrl>,
    /// Address of the next page or of the one before; missing on the last and on the first. It may hold
    /// the access token.
    pub previous: Option<PageUrl>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CursorPaging {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("cursors", &self.cursors)?;
        object.optional("next", &self.next)?;
        object.optional("previous", &self.previous)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CursorPaging {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cursors: members.lenient("cursors")?,
            next: members.lenient("next")?,
            previous: members.lenient("previous")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CursorPaging);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CursorPaging {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CursorPaging".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("cursors", generator.subschema_for::<PagingCursors>()),
            ("next", generator.subschema_for::<PageUrl>()),
            ("previous", generator.subschema_for::<PageUrl>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Address of the next page or of the one before; missing on the last and on the first. It may hold"]
    #[doc = " the access token."] pub struct PageUrl;
}

/// Cursors of a page.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PagingCursors {
    /// Goes into the parameter before.
    pub before: Option<String>,
    /// Goes into the parameter after.
    pub after: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PagingCursors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("before", &self.before)?;
        object.optional("after", &self.after)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PagingCursors {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            before: members.lenient("before")?,
            after: members.lenient("after")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PagingCursors);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PagingCursors {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PagingCursors".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("before", generator.subschema_for::<String>()),
            ("after", generator.subschema_for::<String>()),
        ])
    }
}

/// An app, in short.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppInfo {
    /// Id of an app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
    /// Address of the app.
    pub link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(AppInfo { id, name, link : address, extra });
impl serde::Serialize for AppInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<AppId>()),
            ("name", generator.subschema_for::<String>()),
            ("link", generator.subschema_for::<String>()),
        ])
    }
}

/// A business portfolio, in short.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessInfo {
    /// Id of a business portfolio.
    pub id: Option<BusinessId>,
    /// Name of the business.
    pub name: Option<String>,
    /// State of the business; only of the business on whose behalf an account is held.
    pub status: Option<String>,
    /// Kind of relation; only of the business on whose behalf an account is held.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<BusinessId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc =
    " Handle of a file from a resumable upload, for templates and profile pictures."] pub
    struct UploadHandle;
}

waxwing_json::string_id! {
    #[doc = " Id of a person or system user of the business (not of a WhatsApp user)."]
    pub struct UserId;
}

waxwing_json::string_id! {
    #[doc = " Id of a call (wacid)."] pub struct CallId;
}

waxwing_json::string_id! {
    #[doc = " Id of a change of a group; the webhook with its outcome repeats it."] pub
    struct GroupRequestId;
}

waxwing_json::string_id! {
    #[doc = " Id of a user's request to join a group."] pub struct JoinRequestId;
}

waxwing_json::string_id! {
    #[doc = " Id of a template group."] pub struct TemplateGroupId;
}

waxwing_json::open_enum! {
    #[doc = " A day of the week."] pub enum DayOfWeek { #[doc = " `MONDAY`."] Monday =
    "MONDAY", #[doc = " `TUESDAY`."] Tuesday = "TUESDAY", #[doc = " `WEDNESDAY`."]
    Wednesday = "WEDNESDAY", #[doc = " `THURSDAY`."] Thursday = "THURSDAY", #[doc =
    " `FRIDAY`."] Friday = "FRIDAY", #[doc = " `SATURDAY`."] Saturday = "SATURDAY", #[doc
    = " `SUNDAY`."] Sunday = "SUNDAY", }
}

waxwing_json::open_enum! {
    #[doc = " On or off."] pub enum SettingStatus { #[doc = " `ENABLED`."] Enabled =
    "ENABLED", #[doc = " `DISABLED`."] Disabled = "DISABLED", }
}

/// When calls are taken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallHours {
    /// On or off.
    pub status: Option<SettingStatus>,
    /// Time zone, such as America/Manaus.
    pub timezone_id: Option<String>,
    /// Opening hours, at most 2 a day; may not be empty.
    pub weekly_operating_hours: Option<Vec<OperatingHours>>,
    /// Exceptions, at most 20; leaving it out deletes the stored ones.
    pub holiday_schedule: Option<Vec<HolidayHours>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallHours {
    /// With the members that are required.
    pub fn new(
        status: impl Into<SettingStatus>,
        timezone_id: impl Into<String>,
        weekly_operating_hours: impl Into<Vec<OperatingHours>>,
    ) -> Self {
        Self {
            status: Some(status.into()),
            timezone_id: Some(timezone_id.into()),
            weekly_operating_hours: Some(weekly_operating_hours.into()),
            holiday_schedule: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `holiday_schedule`.
    #[must_use]
    pub fn with_holiday_schedule(
        mut self,
        holiday_schedule: impl Into<Vec<HolidayHours>>,
    ) -> Self {
        self.holiday_schedule = Some(holiday_schedule.into());
        self
    }

    /// `weekly_operating_hours`, empty when it was left out.
    pub fn weekly_operating_hours(&self) -> &[OperatingHours] {
        self.weekly_operating_hours.as_deref().unwrap_or_default()
    }

    /// `holiday_schedule`, empty when it was left out.
    pub fn holiday_schedule(&self) -> &[HolidayHours] {
        self.holiday_schedule.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("weekly_operating_hours", &self.weekly_operating_hours)?;
        object.optional("holiday_schedule", &self.holiday_schedule)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallHours {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            timezone_id: members.lenient("timezone_id")?,
            weekly_operating_hours: members.lenient("weekly_operating_hours")?,
            holiday_schedule: members.lenient("holiday_schedule")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallHours);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallHours {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallHours".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<SettingStatus>()),
            ("timezone_id", generator.subschema_for::<String>()),
            ("weekly_operating_hours", generator.subschema_for::<Vec<OperatingHours>>()),
            ("holiday_schedule", generator.subschema_for::<Vec<HolidayHours>>()),
        ])
    }
}

impl waxwing_types::Validate for CallHours {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("status", self.status.is_some());
        checker.present("timezone_id", self.timezone_id.is_some());
        checker.present("weekly_operating_hours", self.weekly_operating_hours.is_some());
        checker
            .items(
                "weekly_operating_hours",
                self.weekly_operating_hours.as_ref().map(Vec::len),
                Some(1),
                None,
            );
        checker.each("weekly_operating_hours", self.weekly_operating_hours.as_deref());
        checker
            .items(
                "holiday_schedule",
                self.holiday_schedule.as_ref().map(Vec::len),
                None,
                Some(20),
            );
        checker.each("holiday_schedule", self.holiday_schedule.as_deref());
    }
}

/// Hours of one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperatingHours {
    /// A day of the week.
    pub day_of_week: Option<DayOfWeek>,
    /// Start, as HHMM. Answers have HH:MM or a number in places.
    pub open_time: Option<String>,
    /// End, as HHMM.
    pub close_time: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OperatingHours {
    /// With the members that are required.
    pub fn new(
        day_of_week: impl Into<DayOfWeek>,
        open_time: impl Into<String>,
        close_time: impl Into<String>,
    ) -> Self {
        Self {
            day_of_week: Some(day_of_week.into()),
            open_time: Some(open_time.into()),
            close_time: Some(close_time.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for OperatingHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("day_of_week", &self.day_of_week)?;
        object.optional("open_time", &self.open_time)?;
        object.optional("close_time", &self.close_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OperatingHours {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            day_of_week: members.lenient("day_of_week")?,
            open_time: members.lenient("open_time")?,
            close_time: members.lenient("close_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OperatingHours);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OperatingHours {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperatingHours".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("day_of_week", generator.subschema_for::<DayOfWeek>()),
            ("open_time", generator.subschema_for::<String>()),
            ("close_time", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for OperatingHours {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("day_of_week", self.day_of_week.is_some());
        checker.present("open_time", self.open_time.is_some());
        checker.present("close_time", self.close_time.is_some());
    }
}

/// An exception.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolidayHours {
    /// The day, as YYYY-MM-DD.
    pub date: Option<String>,
    /// Start, as HHMM. Answers have HH:MM or a number in places.
    pub start_time: Option<String>,
    /// End, as HHMM.
    pub end_time: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HolidayHours {
    /// With the members that are required.
    pub fn new(
        date: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            date: Some(date.into()),
            start_time: Some(start_time.into()),
            end_time: Some(end_time.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for HolidayHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("date", &self.date)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("end_time", &self.end_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HolidayHours {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            date: members.lenient("date")?,
            start_time: members.lenient("start_time")?,
            end_time: members.lenient("end_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HolidayHours);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HolidayHours {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HolidayHours".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("date", generator.subschema_for::<String>()),
            ("start_time", generator.subschema_for::<String>()),
            ("end_time", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for HolidayHours {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("date", self.date.is_some());
        checker.present("start_time", self.start_time.is_some());
        checker.present("end_time", self.end_time.is_some());
    }
}

/// A SIP server.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SipServer {
    /// Host of the server.
    pub hostname: Option<String>,
    /// Port; left out, 5061.
    pub port: Option<i64>,
    /// Parameters for the user part of the request address, at most 128 characters each.
    pub request_uri_user_params: Option<std::collections::BTreeMap<String, String>>,
    /// An integer that some answers write as text.
    pub app_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Password of the SIP user, made by the provider; only in answers, and only when asked for.
    pub sip_user_password: Option<SipPassword>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SipServer {
    /// With the members that are required.
    pub fn new(hostname: impl Into<String>) -> Self {
        Self {
            hostname: Some(hostname.into()),
            port: Default::default(),
            request_uri_user_params: Default::default(),
            app_id: Default::default(),
            sip_user_password: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `port`.
    #[must_use]
    pub fn with_port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `request_uri_user_params`.
    #[must_use]
    pub fn with_request_uri_user_params(
        mut self,
        request_uri_user_params: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.request_uri_user_params = Some(request_uri_user_params.into());
        self
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(
        mut self,
        app_id: impl Into<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    ) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `sip_user_password`.
    #[must_use]
    pub fn with_sip_user_password(
        mut self,
        sip_user_password: impl Into<SipPassword>,
    ) -> Self {
        self.sip_user_password = Some(sip_user_password.into());
        self
    }
}

impl serde::Serialize for SipServer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("hostname", &self.hostname)?;
        object.optional("port", &self.port)?;
        object.optional("request_uri_user_params", &self.request_uri_user_params)?;
        object.optional("app_id", &self.app_id)?;
        object.optional("sip_user_password", &self.sip_user_password)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SipServer {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            hostname: members.lenient("hostname")?,
            port: members.lenient("port")?,
            request_uri_user_params: members.lenient("request_uri_user_params")?,
            app_id: members.lenient("app_id")?,
            sip_user_password: members.lenient("sip_user_password")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SipServer);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SipServer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SipServer".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("hostname", generator.subschema_for::<String>()),
            ("port", generator.subschema_for::<i64>()),
            (
                "request_uri_user_params",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
            (
                "app_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("sip_user_password", generator.subschema_for::<SipPassword>()),
        ])
    }
}

impl waxwing_types::Validate for SipServer {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("hostname", self.hostname.is_some());
    }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Password of the SIP user, made by the provider; only in answers, and only when asked for."]
    pub struct SipPassword;
}

waxwing_json::open_enum! {
    #[doc = " Who answers a conversation."] pub enum ResponderRole { #[doc =
    " `customer_service`."] CustomerService = "customer_service", #[doc =
    " `marketing`."] Marketing = "marketing", #[doc = " `utility`."] Utility = "utility",
    #[doc = " `ctwa`."] Ctwa = "ctwa", #[doc = " `ai_agent`."] AiAgent = "ai_agent",
    #[doc = " `escalation`."] Escalation = "escalation", }
}

waxwing_json::open_enum! {
    #[doc = " Category of a template; it decides price and rules."] pub enum
    TemplateCategory { #[doc = " `AUTHENTICATION`."] Authentication = "AUTHENTICATION",
    #[doc = " `MARKETING`."] Marketing = "MARKETING", #[doc = " `UTILITY`."] Utility =
    "UTILITY", }
}

waxwing_json::open_enum! {
    #[doc = " State of a template. One page writes Approved."] pub enum TemplateStatus {
    #[doc = " `APPROVED`."] Approved = "APPROVED", #[doc = " `ARCHIVED`."] Archived =
    "ARCHIVED", #[doc = " `DELETED`."] Deleted = "DELETED", #[doc = " `DISABLED`."]
    Disabled = "DISABLED", #[doc = " `IN_APPEAL`."] InAppeal = "IN_APPEAL", #[doc =
    " `LIMIT_EXCEEDED`."] LimitExceeded = "LIMIT_EXCEEDED", #[doc = " `PAUSED`."] Paused
    = "PAUSED", #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `PENDING_DELETION`."] PendingDeletion = "PENDING_DELETION", #[doc = " `REJECTED`."]
    Rejected = "REJECTED", }
}

waxwing_json::open_enum! {
    #[doc =
    " Country in which messages are stored. As part of a registration up to v20 only."]
    pub enum DataLocalizationRegion { #[doc = " `AU`."] Australia = "AU", #[doc =
    " `ID`."] Indonesia = "ID", #[doc = " `IN`."] India = "IN", #[doc = " `JP`."] Japan =
    "JP", #[doc = " `SG`."] Singapore = "SG", #[doc = " `KR`."] SouthKorea = "KR", #[doc
    = " `DE`."] Germany = "DE", #[doc = " `CH`."] Switzerland = "CH", #[doc = " `GB`."]
    UnitedKingdom = "GB", #[doc = " `BR`."] Brazil = "BR", #[doc = " `BH`."] Bahrain =
    "BH", #[doc = " `ZA`."] SouthAfrica = "ZA", #[doc = " `AE`."] UnitedArabEmirates =
    "AE", #[doc = " `CA`."] Canada = "CA", }
}

/// Which creative features the provider may apply to marketing templates; all are off since April
/// 2026 unless the account or the template opts in.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DegreesOfFreedomSpec {
    /// By feature: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`,
    /// `hyperlink_formatting`, `image_banner`, `dynamic_cta_text`.
    pub creative_features_spec: std::collections::BTreeMap<String, CreativeFeature>,
}

impl DegreesOfFreedomSpec {
    /// With the members that are required.
    pub fn new(
        creative_features_spec: impl Into<
            std::collections::BTreeMap<String, CreativeFeature>,
        >,
    ) -> Self {
        Self {
            creative_features_spec: creative_features_spec.into(),
        }
    }
}

impl waxwing_json::FromMembers for DegreesOfFreedomSpec {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            creative_features_spec: members.need("creative_features_spec")?,
        })
    }
}

waxwing_json::read_object!(DegreesOfFreedomSpec);
impl waxwing_types::Validate for DegreesOfFreedomSpec {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Whether a creative feature may be applied.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreativeFeature {
    /// Whether a business takes part in a feature.
    pub enroll_status: EnrollStatus,
}

impl CreativeFeature {
    /// With the members that are required.
    pub fn new(enroll_status: impl Into<EnrollStatus>) -> Self {
        Self {
            enroll_status: enroll_status.into(),
        }
    }
}

impl waxwing_json::FromMembers for CreativeFeature {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            enroll_status: members.need("enroll_status")?,
        })
    }
}

waxwing_json::read_object!(CreativeFeature);
impl waxwing_types::Validate for CreativeFeature {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Whether a business takes part in a feature."] pub enum EnrollStatus { #[doc
    = " `OPT_IN`."] OptIn = "OPT_IN", #[doc = " `OPT_OUT`."] OptOut = "OPT_OUT", }
}

/// Whether messages can be sent, and what stands in the way.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Whether sending works, or calls by SIP come through.
    pub can_send_message: Option<HealthState>,
    /// One entry per node that a message depends on.
    pub entities: Option<Vec<HealthEntity>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HealthStatus {
    /// `entities`, empty when it was left out.
    pub fn entities(&self) -> &[HealthEntity] {
        self.entities.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HealthStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("can_send_message", &self.can_send_message)?;
        object.optional("entities", &self.entities)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HealthStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            can_send_message: members.lenient("can_send_message")?,
            entities: members.lenient("entities")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HealthStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("can_send_message", generator.subschema_for::<HealthState>()),
            ("entities", generator.subschema_for::<Vec<HealthEntity>>()),
        ])
    }
}

/// Health of one node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthEntity {
    /// Kind of node.
    pub entity_type: Option<HealthEntityType>,
    /// Id of the node.
    pub id: Option<String>,
    /// Whether sending works, or calls by SIP come through.
    pub can_send_message: Option<HealthState>,
    /// Whether sending works, or calls by SIP come through.
    pub can_receive_call_sip: Option<HealthState>,
    /// Hints, in words.
    pub additional_info: Option<Vec<String>>,
    /// What is wrong.
    pub errors: Option<Vec<HealthError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HealthEntity {
    /// `additional_info`, empty when it was left out.
    pub fn additional_info(&self) -> &[String] {
        self.additional_info.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[HealthError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HealthEntity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("entity_type", &self.entity_type)?;
        object.optional("id", &self.id)?;
        object.optional("can_send_message", &self.can_send_message)?;
        object.optional("can_receive_call_sip", &self.can_receive_call_sip)?;
        object.optional("additional_info", &self.additional_info)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HealthEntity {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            entity_type: members.lenient("entity_type")?,
            id: members.lenient("id")?,
            can_send_message: members.lenient("can_send_message")?,
            can_receive_call_sip: members.lenient("can_receive_call_sip")?,
            additional_info: members.lenient("additional_info")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HealthEntity);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthEntity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthEntity".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("entity_type", generator.subschema_for::<HealthEntityType>()),
            ("id", generator.subschema_for::<String>()),
            ("can_send_message", generator.subschema_for::<HealthState>()),
            ("can_receive_call_sip", generator.subschema_for::<HealthState>()),
            ("additional_info", generator.subschema_for::<Vec<String>>()),
            ("errors", generator.subschema_for::<Vec<HealthError>>()),
        ])
    }
}

/// A fault that hinders or limits sending.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthError {
    /// Error code, such as 141002 for a template that is not approved.
    pub error_code: Option<i64>,
    /// What is wrong.
    pub error_description: Option<String>,
    /// What to do.
    pub possible_solution: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for HealthError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error_code", &self.error_code)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("possible_solution", &self.possible_solution)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HealthError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error_code: members.lenient("error_code")?,
            error_description: members.lenient("error_description")?,
            possible_solution: members.lenient("possible_solution")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HealthError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error_code", generator.subschema_for::<i64>()),
            ("error_description", generator.subschema_for::<String>()),
            ("possible_solution", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether sending works, or calls by SIP come through."] pub enum HealthState
    { #[doc = " `AVAILABLE`."] Available = "AVAILABLE", #[doc = " `LIMITED`."] Limited =
    "LIMITED", #[doc = " `BLOCKED`."] Blocked = "BLOCKED", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of node."] pub enum HealthEntityType { #[doc = " `PHONE_NUMBER`."]
    PhoneNumber = "PHONE_NUMBER", #[doc = " `WABA`."] Waba = "WABA", #[doc =
    " `BUSINESS`."] Business = "BUSINESS", #[doc = " `APP`."] App = "APP", #[doc =
    " `MESSAGE_TEMPLATE`."] MessageTemplate = "MESSAGE_TEMPLATE", }
}

waxwing_types::phone_id! {
    #[plus] #[doc = " A phone number as people read it, with plus sign and blanks."] pub
    struct DisplayPhoneNumber;
}

/// A business phone number. Without fields only a few members come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessPhoneNumber {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: PhoneNumberId,
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<DisplayPhoneNumber>,
    /// Display name that users see.
    pub verified_name: Option<String>,
    /// State of a business phone number. The provider's list is not complete.
    pub status: Option<PhoneNumberStatus>,
    /// How users judge the messages of the number.
    pub quality_rating: Option<PhoneNumberQuality>,
    /// Quality of a number.
    pub quality_score: Option<PhoneNumberQualityScore>,
    /// Whether the number was verified by a code. The provider's own description says UNVERIFIED in
    /// place of `NOT_VERIFIED`.
    pub code_verification_status: Option<CodeVerificationStatus>,
    /// State of the review of a display name.
    pub name_status: Option<DisplayNameStatus>,
    /// State of the review of a display name.
    pub new_name_status: Option<DisplayNameStatus>,
    /// Display name that was asked for and is in review.
    pub new_display_name: Option<String>,
    /// Where the number is in use, or hosted.
    pub platform_type: Option<PhoneNumberPlatform>,
    /// Messages a second that the number may carry.
    pub throughput: Option<PhoneNumberThroughput>,
    /// Whether the number is a real one or one for tests.
    pub account_mode: Option<PhoneNumberAccountMode>,
    /// Certificate of the display name.
    pub certificate: Option<String>,
    /// Certificate of the new display name.
    pub new_certificate: Option<String>,
    /// Whether the number has the mark of an official business account.
    pub is_official_business_account: Option<bool>,
    /// Application for the mark of an official business account.
    pub official_business_account: Option<OfficialBusinessAccount>,
    /// Whether two-step verification is on.
    pub is_pin_enabled: Option<bool>,
    /// Whether a partner verified the number beforehand.
    pub is_preverified_number: Option<bool>,
    /// Whether the number is in use in the WhatsApp Business app as well (coexistence).
    pub is_on_biz_app: Option<bool>,
    /// Whether the number is found by search.
    pub search_visibility: Option<SearchVisibility>,
    /// Unique users who may be written to in 24 hours outside their service window. `TIER_1K` only
    /// stands on numbers, UNTIERED only on accounts.
    pub messaging_limit_tier: Option<MessagingLimitTier>,
    /// Unique users who may be written to in 24 hours outside their service window. `TIER_1K` only
    /// stands on numbers, UNTIERED only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<MessagingLimitTier>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub last_onboarded_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Country of the number.
    pub country_code: Option<String>,
    /// Dialling code of the country.
    pub country_dial_code: Option<String>,
    /// Callback addresses, the most precise one wins.
    pub webhook_configuration: Option<WebhookConfiguration>,
    /// Ice breakers and commands of a number.
    pub conversational_automation: Option<ConversationalAutomation>,
    /// Whether messages can be sent, and what stands in the way.
    pub health_status: Option<HealthStatus>,
    /// Business username of the number.
    pub username: Option<String>,
    /// Whether global search may show the number. Not documented; no value is known.
    pub eligibility_for_api_business_global_search: Option<String>,
    /// State of the number's certificate.
    pub unified_cert_status: Option<UnifiedCertStatus>,
    /// Where the number is in use, or hosted.
    pub host_platform: Option<PhoneNumberPlatform>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessPhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("verified_name", &self.verified_name)?;
        object.optional("status", &self.status)?;
        object.optional("quality_rating", &self.quality_rating)?;
        object.optional("quality_score", &self.quality_score)?;
        object.optional("code_verification_status", &self.code_verification_status)?;
        object.optional("name_status", &self.name_status)?;
        object.optional("new_name_status", &self.new_name_status)?;
        object.optional("new_display_name", &self.new_display_name)?;
        object.optional("platform_type", &self.platform_type)?;
        object.optional("throughput", &self.throughput)?;
        object.optional("account_mode", &self.account_mode)?;
        object.optional("certificate", &self.certificate)?;
        object.optional("new_certificate", &self.new_certificate)?;
        object
            .optional(
                "is_official_business_account",
                &self.is_official_business_account,
            )?;
        object.optional("official_business_account", &self.official_business_account)?;
        object.optional("is_pin_enabled", &self.is_pin_enabled)?;
        object.optional("is_preverified_number", &self.is_preverified_number)?;
        object.optional("is_on_biz_app", &self.is_on_biz_app)?;
        object.optional("search_visibility", &self.search_visibility)?;
        object.optional("messaging_limit_tier", &self.messaging_limit_tier)?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object.optional("last_onboarded_time", &self.last_onboarded_time)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("country_dial_code", &self.country_dial_code)?;
        object.optional("webhook_configuration", &self.webhook_configuration)?;
        object.optional("conversational_automation", &self.conversational_automation)?;
        object.optional("health_status", &self.health_status)?;
        object.optional("username", &self.username)?;
        object
            .optional(
                "eligibility_for_api_business_global_search",
                &self.eligibility_for_api_business_global_search,
            )?;
        object.optional("unified_cert_status", &self.unified_cert_status)?;
        object.optional("host_platform", &self.host_platform)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessPhoneNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            display_phone_number: members.lenient("display_phone_number")?,
            verified_name: members.lenient("verified_name")?,
            status: members.lenient("status")?,
            quality_rating: members.lenient("quality_rating")?,
            quality_score: members.lenient("quality_score")?,
            code_verification_status: members.lenient("code_verification_status")?,
            name_status: members.lenient("name_status")?,
            new_name_status: members.lenient("new_name_status")?,
            new_display_name: members.lenient("new_display_name")?,
            platform_type: members.lenient("platform_type")?,
            throughput: members.lenient("throughput")?,
            account_mode: members.lenient("account_mode")?,
            certificate: members.lenient("certificate")?,
            new_certificate: members.lenient("new_certificate")?,
            is_official_business_account: members
                .lenient("is_official_business_account")?,
            official_business_account: members.lenient("official_business_account")?,
            is_pin_enabled: members.lenient("is_pin_enabled")?,
            is_preverified_number: members.lenient("is_preverified_number")?,
            is_on_biz_app: members.lenient("is_on_biz_app")?,
            search_visibility: members.lenient("search_visibility")?,
            messaging_limit_tier: members.lenient("messaging_limit_tier")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            last_onboarded_time: members.lenient("last_onboarded_time")?,
            country_code: members.lenient("country_code")?,
            country_dial_code: members.lenient("country_dial_code")?,
            webhook_configuration: members.lenient("webhook_configuration")?,
            conversational_automation: members.lenient("conversational_automation")?,
            health_status: members.lenient("health_status")?,
            username: members.lenient("username")?,
            eligibility_for_api_business_global_search: members
                .lenient("eligibility_for_api_business_global_search")?,
            unified_cert_status: members.lenient("unified_cert_status")?,
            host_platform: members.lenient("host_platform")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessPhoneNumber);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessPhoneNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessPhoneNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<PhoneNumberId>()),
            ("display_phone_number", generator.subschema_for::<DisplayPhoneNumber>()),
            ("verified_name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<PhoneNumberStatus>()),
            ("quality_rating", generator.subschema_for::<PhoneNumberQuality>()),
            ("quality_score", generator.subschema_for::<PhoneNumberQualityScore>()),
            (
                "code_verification_status",
                generator.subschema_for::<CodeVerificationStatus>(),
            ),
            ("name_status", generator.subschema_for::<DisplayNameStatus>()),
            ("new_name_status", generator.subschema_for::<DisplayNameStatus>()),
            ("new_display_name", generator.subschema_for::<String>()),
            ("platform_type", generator.subschema_for::<PhoneNumberPlatform>()),
            ("throughput", generator.subschema_for::<PhoneNumberThroughput>()),
            ("account_mode", generator.subschema_for::<PhoneNumberAccountMode>()),
            ("certificate", generator.subschema_for::<String>()),
            ("new_certificate", generator.subschema_for::<String>()),
            ("is_official_business_account", generator.subschema_for::<bool>()),
            (
                "official_business_account",
                generator.subschema_for::<OfficialBusinessAccount>(),
            ),
            ("is_pin_enabled", generator.subschema_for::<bool>()),
            ("is_preverified_number", generator.subschema_for::<bool>()),
            ("is_on_biz_app", generator.subschema_for::<bool>()),
            ("search_visibility", generator.subschema_for::<SearchVisibility>()),
            ("messaging_limit_tier", generator.subschema_for::<MessagingLimitTier>()),
            (
                "whatsapp_business_manager_messaging_limit",
                generator.subschema_for::<MessagingLimitTier>(),
            ),
            (
                "last_onboarded_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("country_code", generator.subschema_for::<String>()),
            ("country_dial_code", generator.subschema_for::<String>()),
            ("webhook_configuration", generator.subschema_for::<WebhookConfiguration>()),
            (
                "conversational_automation",
                generator.subschema_for::<ConversationalAutomation>(),
            ),
            ("health_status", generator.subschema_for::<HealthStatus>()),
            ("username", generator.subschema_for::<String>()),
            (
                "eligibility_for_api_business_global_search",
                generator.subschema_for::<String>(),
            ),
            ("unified_cert_status", generator.subschema_for::<UnifiedCertStatus>()),
            ("host_platform", generator.subschema_for::<PhoneNumberPlatform>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the number is found by search."] pub enum SearchVisibility { #[doc
    = " `VISIBLE`."] Visible = "VISIBLE", #[doc = " `HIDDEN`."] Hidden = "HIDDEN", }
}

waxwing_json::open_enum! {
    #[doc = " State of the number's certificate."] pub enum UnifiedCertStatus { #[doc =
    " `APPROVED`."] Approved = "APPROVED", #[doc = " `NAME_PENDING_REVIEW`."]
    NamePendingReview = "NAME_PENDING_REVIEW", #[doc = " `NAME_NOT_APPROVED`."]
    NameNotApproved = "NAME_NOT_APPROVED", #[doc = " `ACCOUNT_REVIEW_NOT_STARTED`."]
    AccountReviewNotStarted = "ACCOUNT_REVIEW_NOT_STARTED", #[doc = " `LIMITED_ACCESS`."]
    LimitedAccess = "LIMITED_ACCESS", }
}

waxwing_json::open_enum! {
    #[doc = " State of a business phone number. The provider's list is not complete."]
    pub enum PhoneNumberStatus { #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `DELETED`."] Deleted = "DELETED", #[doc = " `MIGRATED`."] Migrated = "MIGRATED",
    #[doc = " `BANNED`."] Banned = "BANNED", #[doc = " `RESTRICTED`."] Restricted =
    "RESTRICTED", #[doc = " `RATE_LIMITED`."] RateLimited = "RATE_LIMITED", #[doc =
    " `FLAGGED`."] Flagged = "FLAGGED", #[doc = " `CONNECTED`."] Connected = "CONNECTED",
    #[doc = " `DISCONNECTED`."] Disconnected = "DISCONNECTED", #[doc = " `UNKNOWN`."]
    UnknownStatus = "UNKNOWN", #[doc = " `UNVERIFIED`."] Unverified = "UNVERIFIED", }
}

waxwing_json::open_enum! {
    #[doc = " How users judge the messages of the number."] pub enum PhoneNumberQuality {
    #[doc = " `GREEN`."] Green = "GREEN", #[doc = " `YELLOW`."] Yellow = "YELLOW", #[doc
    = " `RED`."] Red = "RED", #[doc = " `NA`."] NotAvailable = "NA", #[doc =
    " `UNKNOWN`."] UnknownQuality = "UNKNOWN", }
}

/// Quality of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberQualityScore {
    /// How users judge the messages of the number.
    pub score: Option<PhoneNumberQuality>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberQualityScore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("score", &self.score)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberQualityScore {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            score: members.lenient("score")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberQualityScore);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberQualityScore {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberQualityScore".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("score", generator.subschema_for::<PhoneNumberQuality>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Whether the number was verified by a code. The provider's own description says UNVERIFIED in"]
    #[doc = " place of `NOT_VERIFIED`."] pub enum CodeVerificationStatus { #[doc =
    " `VERIFIED`."] Verified = "VERIFIED", #[doc = " `NOT_VERIFIED`."] NotVerified =
    "NOT_VERIFIED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc = " `UNVERIFIED`."]
    Unverified = "UNVERIFIED", }
}

waxwing_json::open_enum! {
    #[doc = " State of the review of a display name."] pub enum DisplayNameStatus { #[doc
    = " `APPROVED`."] Approved = "APPROVED", #[doc = " `AVAILABLE_WITHOUT_REVIEW`."]
    AvailableWithoutReview = "AVAILABLE_WITHOUT_REVIEW", #[doc = " `DECLINED`."] Declined
    = "DECLINED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc =
    " `PENDING_REVIEW`."] PendingReview = "PENDING_REVIEW", #[doc = " `NONE`."] NoReview
    = "NONE", }
}

waxwing_json::open_enum! {
    #[doc = " Where the number is in use, or hosted."] pub enum PhoneNumberPlatform {
    #[doc = " `CLOUD_API`."] CloudApi = "CLOUD_API", #[doc = " `ON_PREMISE`."] OnPremise
    = "ON_PREMISE", #[doc = " `NOT_APPLICABLE`."] NotApplicable = "NOT_APPLICABLE", }
}

/// Messages a second that the number may carry.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberThroughput {
    /// STANDARD is 80 messages a second, HIGH is 1000.
    pub level: Option<ThroughputLevel>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberThroughput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("level", &self.level)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberThroughput {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            level: members.lenient("level")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberThroughput);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberThroughput {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberThroughput".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("level", generator.subschema_for::<ThroughputLevel>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " STANDARD is 80 messages a second, HIGH is 1000."] pub enum ThroughputLevel
    { #[doc = " `STANDARD`."] Standard = "STANDARD", #[doc = " `HIGH`."] High = "HIGH",
    #[doc = " `NOT_APPLICABLE`."] NotApplicable = "NOT_APPLICABLE", }
}

waxwing_json::open_enum! {
    #[doc = " Whether the number is a real one or one for tests."] pub enum
    PhoneNumberAccountMode { #[doc = " `LIVE`."] Live = "LIVE", #[doc = " `SANDBOX`."]
    Sandbox = "SANDBOX", }
}

waxwing_json::open_enum! {
    #[doc =
    " Unique users who may be written to in 24 hours outside their service window. `TIER_1K` only"]
    #[doc = " stands on numbers, UNTIERED only on accounts."] pub enum MessagingLimitTier
    { #[doc = " `TIER_50`."] Tier50 = "TIER_50", #[doc = " `TIER_250`."] Tier250 =
    "TIER_250", #[doc = " `TIER_1K`."] Tier1k = "TIER_1K", #[doc = " `TIER_2K`."] Tier2k
    = "TIER_2K", #[doc = " `TIER_10K`."] Tier10k = "TIER_10K", #[doc = " `TIER_100K`."]
    Tier100k = "TIER_100K", #[doc = " `TIER_UNLIMITED`."] TierUnlimited =
    "TIER_UNLIMITED", #[doc = " `UNTIERED`."] Untiered = "UNTIERED", }
}

/// Callback addresses, the most precise one wins.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookConfiguration {
    /// Address for this number alone.
    pub phone_number: Option<String>,
    /// Address for the account.
    pub whatsapp_business_account: Option<String>,
    /// Address of the app.
    pub application: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookConfiguration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number: members.lenient("phone_number")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            application: members.lenient("application")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookConfiguration);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookConfiguration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookConfiguration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone_number", generator.subschema_for::<String>()),
            ("whatsapp_business_account", generator.subschema_for::<String>()),
            ("application", generator.subschema_for::<String>()),
        ])
    }
}

/// Application for the mark of an official business account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OfficialBusinessAccount {
    /// Id of the number or of the application; which one is not documented.
    pub id: Option<String>,
    /// State of the application. The provider's list is not complete.
    pub oba_status: Option<OfficialBusinessAccountStatus>,
    /// Reason, in words.
    pub status_message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OfficialBusinessAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("oba_status", &self.oba_status)?;
        object.optional("status_message", &self.status_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OfficialBusinessAccount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            oba_status: members.lenient("oba_status")?,
            status_message: members.lenient("status_message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OfficialBusinessAccount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OfficialBusinessAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OfficialBusinessAccount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("oba_status", generator.subschema_for::<OfficialBusinessAccountStatus>()),
            ("status_message", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the application. The provider's list is not complete."] pub enum
    OfficialBusinessAccountStatus { #[doc = " `NOT_STARTED`."] NotStarted =
    "NOT_STARTED", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `APPROVED`."]
    Approved = "APPROVED", #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

/// Ice breakers and commands of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationalAutomation {
    /// Withdrawn on 2026-03-27, only in older data: whether a `request_welcome` webhook came when a user
    /// opened the chat for the first time.
    pub enable_welcome_message: Option<bool>,
    /// Ice breakers; at most 4 by the guide, 3 by the vendor's description.
    pub prompts: Option<Vec<IceBreaker>>,
    /// Commands, at most 30.
    pub commands: Option<Vec<ConversationalCommand>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ConversationalAutomation {
    /// `prompts`, empty when it was left out.
    pub fn prompts(&self) -> &[IceBreaker] {
        self.prompts.as_deref().unwrap_or_default()
    }

    /// `commands`, empty when it was left out.
    pub fn commands(&self) -> &[ConversationalCommand] {
        self.commands.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ConversationalAutomation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("enable_welcome_message", &self.enable_welcome_message)?;
        object.optional("prompts", &self.prompts)?;
        object.optional("commands", &self.commands)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationalAutomation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            enable_welcome_message: members.lenient("enable_welcome_message")?,
            prompts: members.lenient("prompts")?,
            commands: members.lenient("commands")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationalAutomation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationalAutomation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationalAutomation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("enable_welcome_message", generator.subschema_for::<bool>()),
            ("prompts", generator.subschema_for::<Vec<IceBreaker>>()),
            ("commands", generator.subschema_for::<Vec<ConversationalCommand>>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " A question that the user can tap, at most 80 characters."] pub struct
    IceBreaker;
}

/// A command that the user finds after a slash.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationalCommand {
    /// Name without the slash, at most 32 characters.
    pub command_name: Option<String>,
    /// What it does, at most 256 characters.
    pub command_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ConversationalCommand {
    /// With the members that are required.
    pub fn new(
        command_name: impl Into<String>,
        command_description: impl Into<String>,
    ) -> Self {
        Self {
            command_name: Some(command_name.into()),
            command_description: Some(command_description.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for ConversationalCommand {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("command_name", &self.command_name)?;
        object.optional("command_description", &self.command_description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationalCommand {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            command_name: members.lenient("command_name")?,
            command_description: members.lenient("command_description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationalCommand);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationalCommand {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationalCommand".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("command_name", generator.subschema_for::<String>()),
            ("command_description", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ConversationalCommand {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("command_name", self.command_name.is_some());
        checker.present("command_description", self.command_description.is_some());
        checker
            .chars(
                "command_name",
                self.command_name.as_ref().map(AsRef::as_ref),
                None,
                Some(32),
            );
        checker
            .chars(
                "command_description",
                self.command_description.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
    }
}

/// A page of business phone numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// The numbers.
    pub data: Vec<BusinessPhoneNumber>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListPhoneNumbersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListPhoneNumbersResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListPhoneNumbersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPhoneNumbersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPhoneNumbersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<BusinessPhoneNumber>>()),
            ("paging", generator.subschema_for::<CursorPaging>()),
        ])
    }
}

/// Apps that get the webhooks of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribedAppsResponse {
    /// The apps.
    pub data: Vec<SubscribedApp>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSubscribedAppsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSubscribedAppsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListSubscribedAppsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSubscribedAppsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSubscribedAppsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<SubscribedApp>>()),
            ("paging", generator.subschema_for::<CursorPaging>()),
        ])
    }
}

/// An app and where its webhooks go.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribedApp {
    /// An app, in short.
    pub whatsapp_business_api_data: Option<AppInfo>,
    /// Callback address of this account, when it differs from the app's.
    pub override_callback_uri: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    SubscribedApp { whatsapp_business_api_data, override_callback_uri : address, extra }
);
impl serde::Serialize for SubscribedApp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("whatsapp_business_api_data", &self.whatsapp_business_api_data)?;
        object.optional("override_callback_uri", &self.override_callback_uri)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SubscribedApp {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            whatsapp_business_api_data: members.lenient("whatsapp_business_api_data")?,
            override_callback_uri: members.lenient("override_callback_uri")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SubscribedApp);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SubscribedApp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SubscribedApp".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("whatsapp_business_api_data", generator.subschema_for::<AppInfo>()),
            ("override_callback_uri", generator.subschema_for::<String>()),
        ])
    }
}

/// A WhatsApp business account. Without fields only a few members come; analytics have a tag of
/// their own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsappBusinessAccount {
    /// Id of a WhatsApp business account (WABA).
    pub id: WabaId,
    /// Name of the account.
    pub name: Option<String>,
    /// State of the account. The provider's own description lists these; no guide does.
    pub status: Option<WabaStatus>,
    /// Currency of the bills, ISO 4217.
    pub currency: Option<String>,
    /// Country of the business, ISO 3166 with two letters.
    pub country: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Namespace of the templates; only the on-premises API needs it.
    pub message_template_namespace: Option<String>,
    /// State of the policy review. The vendor's description has two lists, with RESTRICTED in one and
    /// `LIMIT_REACHED` in the other.
    pub account_review_status: Option<AccountReviewStatus>,
    /// State of the verification of the business.
    pub business_verification_status: Option<BusinessVerificationStatus>,
    /// Who owns the account.
    pub ownership_type: Option<WabaOwnership>,
    /// A business portfolio, in short.
    pub on_behalf_of_business_info: Option<BusinessInfo>,
    /// A business portfolio, in short.
    pub owner_business_info: Option<BusinessInfo>,
    /// Country that decides the prices.
    pub primary_business_location: Option<String>,
    /// Order number printed on bills.
    pub purchase_order_number: Option<String>,
    /// Whether template analytics are collected.
    pub is_enabled_for_insights: Option<bool>,
    /// Whether the account is part of the Marketing Messages API.
    pub marketing_messages_lite_api_status: Option<MarketingMessagesStatus>,
    /// How far the account has come on its way into the Marketing Messages API.
    pub marketing_messages_onboarding_status: Option<MarketingMessagesOnboardingStatus>,
    /// Whether marketing templates go through `marketing_messages` only (else error 131063).
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Unique users who may be written to in 24 hours outside their service window. `TIER_1K` only
    /// stands on numbers, UNTIERED only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<MessagingLimitTier>,
    /// Whether messages can be sent, and what stands in the way.
    pub health_status: Option<HealthStatus>,
    /// Apps that get the webhooks of an account.
    pub subscribed_apps: Option<ListSubscribedAppsResponse>,
    /// A page of business phone numbers.
    pub phone_numbers: Option<ListPhoneNumbersResponse>,
    /// Creative features of templates that are on or off, free-form.
    pub degrees_of_freedom_spec: Option<waxwing_types::Json>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub creation_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Whether the international rate for authentication applies. Shape not documented.
    pub auth_international_rate_eligibility: Option<waxwing_types::Json>,
    /// Whether partners have access.
    pub is_shared_with_partners: Option<bool>,
    /// The commerce account. Shape not documented.
    pub linked_commerce_account: Option<waxwing_types::Json>,
    /// The ad account of marketing messages. Shape not documented.
    pub marketing_messages_ad_account: Option<waxwing_types::Json>,
    /// The business that owns the account. Shape not documented.
    pub owner_business: Option<waxwing_types::Json>,
    /// Id of the means of payment; a credit line is shared rightly when its credential has this id.
    pub primary_funding_id: Option<String>,
    /// Whether templates that are idle for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// Whether a business takes part in a feature.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<
        EnrollStatus,
    >,
    /// How service messages are charged. Not documented; the name is known from the vendor's SDK alone,
    /// and no value.
    pub service_pricing_policy: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WhatsappBusinessAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("country", &self.country)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("message_template_namespace", &self.message_template_namespace)?;
        object.optional("account_review_status", &self.account_review_status)?;
        object
            .optional(
                "business_verification_status",
                &self.business_verification_status,
            )?;
        object.optional("ownership_type", &self.ownership_type)?;
        object.optional("on_behalf_of_business_info", &self.on_behalf_of_business_info)?;
        object.optional("owner_business_info", &self.owner_business_info)?;
        object.optional("primary_business_location", &self.primary_business_location)?;
        object.optional("purchase_order_number", &self.purchase_order_number)?;
        object.optional("is_enabled_for_insights", &self.is_enabled_for_insights)?;
        object
            .optional(
                "marketing_messages_lite_api_status",
                &self.marketing_messages_lite_api_status,
            )?;
        object
            .optional(
                "marketing_messages_onboarding_status",
                &self.marketing_messages_onboarding_status,
            )?;
        object
            .optional(
                "disable_marketing_messages_on_cloud_api",
                &self.disable_marketing_messages_on_cloud_api,
            )?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object.optional("health_status", &self.health_status)?;
        object.optional("subscribed_apps", &self.subscribed_apps)?;
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object.optional("creation_time", &self.creation_time)?;
        object
            .optional(
                "auth_international_rate_eligibility",
                &self.auth_international_rate_eligibility,
            )?;
        object.optional("is_shared_with_partners", &self.is_shared_with_partners)?;
        object.optional("linked_commerce_account", &self.linked_commerce_account)?;
        object
            .optional(
                "marketing_messages_ad_account",
                &self.marketing_messages_ad_account,
            )?;
        object.optional("owner_business", &self.owner_business)?;
        object.optional("primary_funding_id", &self.primary_funding_id)?;
        object
            .optional(
                "template_auto_archival_enabled",
                &self.template_auto_archival_enabled,
            )?;
        object
            .optional(
                "whatsapp_manager_marketing_messages_max_price_enroll_status",
                &self.whatsapp_manager_marketing_messages_max_price_enroll_status,
            )?;
        object.optional("service_pricing_policy", &self.service_pricing_policy)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WhatsappBusinessAccount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            currency: members.lenient("currency")?,
            country: members.lenient("country")?,
            timezone_id: members.lenient("timezone_id")?,
            message_template_namespace: members.lenient("message_template_namespace")?,
            account_review_status: members.lenient("account_review_status")?,
            business_verification_status: members
                .lenient("business_verification_status")?,
            ownership_type: members.lenient("ownership_type")?,
            on_behalf_of_business_info: members.lenient("on_behalf_of_business_info")?,
            owner_business_info: members.lenient("owner_business_info")?,
            primary_business_location: members.lenient("primary_business_location")?,
            purchase_order_number: members.lenient("purchase_order_number")?,
            is_enabled_for_insights: members.lenient("is_enabled_for_insights")?,
            marketing_messages_lite_api_status: members
                .lenient("marketing_messages_lite_api_status")?,
            marketing_messages_onboarding_status: members
                .lenient("marketing_messages_onboarding_status")?,
            disable_marketing_messages_on_cloud_api: members
                .lenient("disable_marketing_messages_on_cloud_api")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            health_status: members.lenient("health_status")?,
            subscribed_apps: members.lenient("subscribed_apps")?,
            phone_numbers: members.lenient("phone_numbers")?,
            degrees_of_freedom_spec: members.lenient("degrees_of_freedom_spec")?,
            creation_time: members.lenient("creation_time")?,
            auth_international_rate_eligibility: members
                .lenient("auth_international_rate_eligibility")?,
            is_shared_with_partners: members.lenient("is_shared_with_partners")?,
            linked_commerce_account: members.lenient("linked_commerce_account")?,
            marketing_messages_ad_account: members
                .lenient("marketing_messages_ad_account")?,
            owner_business: members.lenient("owner_business")?,
            primary_funding_id: members.lenient("primary_funding_id")?,
            template_auto_archival_enabled: members
                .lenient("template_auto_archival_enabled")?,
            whatsapp_manager_marketing_messages_max_price_enroll_status: members
                .lenient("whatsapp_manager_marketing_messages_max_price_enroll_status")?,
            service_pricing_policy: members.lenient("service_pricing_policy")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WhatsappBusinessAccount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappBusinessAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappBusinessAccount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<WabaId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<WabaStatus>()),
            ("currency", generator.subschema_for::<String>()),
            ("country", generator.subschema_for::<String>()),
            ("timezone_id", generator.subschema_for::<String>()),
            ("message_template_namespace", generator.subschema_for::<String>()),
            ("account_review_status", generator.subschema_for::<AccountReviewStatus>()),
            (
                "business_verification_status",
                generator.subschema_for::<BusinessVerificationStatus>(),
            ),
            ("ownership_type", generator.subschema_for::<WabaOwnership>()),
            ("on_behalf_of_business_info", generator.subschema_for::<BusinessInfo>()),
            ("owner_business_info", generator.subschema_for::<BusinessInfo>()),
            ("primary_business_location", generator.subschema_for::<String>()),
            ("purchase_order_number", generator.subschema_for::<String>()),
            ("is_enabled_for_insights", generator.subschema_for::<bool>()),
            (
                "marketing_messages_lite_api_status",
                generator.subschema_for::<MarketingMessagesStatus>(),
            ),
            (
                "marketing_messages_onboarding_status",
                generator.subschema_for::<MarketingMessagesOnboardingStatus>(),
            ),
            (
                "disable_marketing_messages_on_cloud_api",
                generator.subschema_for::<bool>(),
            ),
            (
                "whatsapp_business_manager_messaging_limit",
                generator.subschema_for::<MessagingLimitTier>(),
            ),
            ("health_status", generator.subschema_for::<HealthStatus>()),
            ("subscribed_apps", generator.subschema_for::<ListSubscribedAppsResponse>()),
            ("phone_numbers", generator.subschema_for::<ListPhoneNumbersResponse>()),
            (
                "degrees_of_freedom_spec",
                generator.subschema_for::<waxwing_types::Json>(),
            ),
            (
                "creation_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "auth_international_rate_eligibility",
                generator.subschema_for::<waxwing_types::Json>(),
            ),
            ("is_shared_with_partners", generator.subschema_for::<bool>()),
            (
                "linked_commerce_account",
                generator.subschema_for::<waxwing_types::Json>(),
            ),
            (
                "marketing_messages_ad_account",
                generator.subschema_for::<waxwing_types::Json>(),
            ),
            ("owner_business", generator.subschema_for::<waxwing_types::Json>()),
            ("primary_funding_id", generator.subschema_for::<String>()),
            ("template_auto_archival_enabled", generator.subschema_for::<bool>()),
            (
                "whatsapp_manager_marketing_messages_max_price_enroll_status",
                generator.subschema_for::<EnrollStatus>(),
            ),
            ("service_pricing_policy", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of the account. The provider's own description lists these; no guide does."]
    pub enum WabaStatus { #[doc = " `ACTIVE`."] Active = "ACTIVE", #[doc =
    " `INACTIVE`."] Inactive = "INACTIVE", #[doc = " `PENDING`."] Pending = "PENDING", }
}

waxwing_json::open_enum! {
    #[doc =
    " State of the policy review. The vendor's description has two lists, with RESTRICTED in one and"]
    #[doc = " `LIMIT_REACHED` in the other."] pub enum AccountReviewStatus { #[doc =
    " `APPROVED`."] Approved = "APPROVED", #[doc = " `PENDING`."] Pending = "PENDING",
    #[doc = " `REJECTED`."] Rejected = "REJECTED", #[doc = " `RESTRICTED`."] Restricted =
    "RESTRICTED", #[doc = " `LIMIT_REACHED`."] LimitReached = "LIMIT_REACHED", }
}

waxwing_json::open_enum! {
    #[doc = " Who owns the account."] pub enum WabaOwnership { #[doc = " `SELF_OWNED`."]
    SelfOwned = "SELF_OWNED", #[doc = " `CLIENT_OWNED`."] ClientOwned = "CLIENT_OWNED",
    #[doc = " `AGENCY_OWNED`."] AgencyOwned = "AGENCY_OWNED", }
}

waxwing_json::open_enum! {
    #[doc = " State of the verification of the business."] pub enum
    BusinessVerificationStatus { #[doc = " `expired`."] Expired = "expired", #[doc =
    " `failed`."] Failed = "failed", #[doc = " `ineligible`."] Ineligible = "ineligible",
    #[doc = " `not_verified`."] NotVerified = "not_verified", #[doc = " `pending`."]
    Pending = "pending", #[doc = " `pending_need_more_info`."] PendingNeedMoreInfo =
    "pending_need_more_info", #[doc = " `pending_submission`."] PendingSubmission =
    "pending_submission", #[doc = " `rejected`."] Rejected = "rejected", #[doc =
    " `revoked`."] Revoked = "revoked", #[doc = " `verified`."] Verified = "verified", }
}

waxwing_json::open_enum! {
    #[doc = " Whether the account is part of the Marketing Messages API."] pub enum
    MarketingMessagesStatus { #[doc = " `INELIGIBLE`."] Ineligible = "INELIGIBLE", #[doc
    = " `ELIGIBLE`."] Eligible = "ELIGIBLE", #[doc = " `ONBOARDED`."] Onboarded =
    "ONBOARDED", }
}

waxwing_json::open_enum! {
    #[doc = " How far the account has come on its way into the Marketing Messages API."]
    pub enum MarketingMessagesOnboardingStatus { #[doc =
    " `INELIGIBLE_ON_BEHALF_OF_WABA`."] IneligibleOnBehalfOfWaba =
    "INELIGIBLE_ON_BEHALF_OF_WABA", #[doc = " `INELIGIBLE_INACTIVE_OR_RESTRICTED`."]
    IneligibleInactiveOrRestricted = "INELIGIBLE_INACTIVE_OR_RESTRICTED", #[doc =
    " `INELIGIBLE_COUNTRY_NOT_SUPPORTED`."] IneligibleCountryNotSupported =
    "INELIGIBLE_COUNTRY_NOT_SUPPORTED", #[doc =
    " `INELIGIBLE_USING_WHATSAPP_BUSINESS_APP`."] IneligibleUsingWhatsappBusinessApp =
    "INELIGIBLE_USING_WHATSAPP_BUSINESS_APP", #[doc = " `ELIGIBLE`."] Eligible =
    "ELIGIBLE", #[doc = " `PENDING_VALID_PAYMENT_METHOD`."] PendingValidPaymentMethod =
    "PENDING_VALID_PAYMENT_METHOD", #[doc = " `PENDING_INTERNAL_SETUP`."]
    PendingInternalSetup = "PENDING_INTERNAL_SETUP", #[doc = " `ONBOARDED`."] Onboarded =
    "ONBOARDED", }
}

/// Body of a failed call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: Option<GraphError>,
    /// In place of error, only where a payment is looked up.
    pub errors: Option<Vec<ListedError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ErrorResponse {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[ListedError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error", &self.error)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error", generator.subschema_for::<GraphError>()),
            ("errors", generator.subschema_for::<Vec<ListedError>>()),
        ])
    }
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GraphError {
    /// Code and title; the title may change.
    pub message: Option<String>,
    /// Error class, such as OAuthException.
    pub type_: Option<String>,
    /// The stable key, see x-errors.
    pub code: Option<i64>,
    /// Finer code; deprecated, still sent.
    pub error_subcode: Option<i64>,
    /// Usually an object, a bare text in some answers.
    pub error_data: Option<ErrorData>,
    /// Quote it to the provider's support.
    pub fbtrace_id: Option<String>,
    /// true when a retry may help. Not on every error.
    pub is_transient: Option<bool>,
    /// Title for an end user; template and management calls.
    pub error_user_title: Option<String>,
    /// Text for an end user; template and management calls.
    pub error_user_msg: Option<String>,
    /// Page about the error.
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GraphError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.optional("type", &self.type_)?;
        object.optional("code", &self.code)?;
        object.optional("error_subcode", &self.error_subcode)?;
        object.optional("error_data", &self.error_data)?;
        object.optional("fbtrace_id", &self.fbtrace_id)?;
        object.optional("is_transient", &self.is_transient)?;
        object.optional("error_user_title", &self.error_user_title)?;
        object.optional("error_user_msg", &self.error_user_msg)?;
        object.optional("href", &self.href)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GraphError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            type_: members.lenient("type")?,
            code: members.lenient("code")?,
            error_subcode: members.lenient("error_subcode")?,
            error_data: members.lenient("error_data")?,
            fbtrace_id: members.lenient("fbtrace_id")?,
            is_transient: members.lenient("is_transient")?,
            error_user_title: members.lenient("error_user_title")?,
            error_user_msg: members.lenient("error_user_msg")?,
            href: members.lenient("href")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GraphError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GraphError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GraphError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
            ("code", generator.subschema_for::<i64>()),
            ("error_subcode", generator.subschema_for::<i64>()),
            ("error_data", generator.subschema_for::<ErrorData>()),
            ("fbtrace_id", generator.subschema_for::<String>()),
            ("is_transient", generator.subschema_for::<bool>()),
            ("error_user_title", generator.subschema_for::<String>()),
            ("error_user_msg", generator.subschema_for::<String>()),
            ("href", generator.subschema_for::<String>()),
        ])
    }
}

/// What went wrong, as payment look-ups write it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListedError {
    /// Error code.
    pub code: Option<i64>,
    /// The error in words.
    pub title: Option<String>,
    /// The most precise text. Not documented; taken to be text.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListedError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("title", &self.title)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListedError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            title: members.lenient("title")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListedError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListedError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListedError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<i64>()),
            ("title", generator.subschema_for::<String>()),
            ("details", generator.subschema_for::<String>()),
        ])
    }
}

/// Usually an object, a bare text in some answers.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorData {
    /// This form.
    ErrorDetails(ErrorDetails),
    /// A text.
    Text(String),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ErrorData {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ErrorData {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ErrorDetails);
        choice.form(Self::Text);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ErrorData);
impl From<ErrorDetails> for ErrorData {
    fn from(value: ErrorDetails) -> Self {
        Self::ErrorDetails(value)
    }
}

impl From<String> for ErrorData {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorData {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// The details of an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The most precise text, naming the faulty member.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("details", generator.subschema_for::<String>()),
        ])
    }
}
