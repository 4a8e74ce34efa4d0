// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[doc =
    " Id of a business phone number (not the number itself). Digits, kept as text."] pub
    struct PhoneNumberId;
}

waxwing_types::string_id! {
    #[doc =
    " Id of a media asset. From an upload it lives 30 days, from a webhook 7 days."] pub
    struct MediaId;
}

waxwing_types::string_id! {
    #[doc = " Id of a WhatsApp business account (WABA)."] pub struct WabaId;
}

waxwing_types::string_id! {
    #[doc = " Id of an app."] pub struct AppId;
}

waxwing_types::string_id! {
    #[doc = " Id of a business portfolio."] pub struct BusinessId;
}

waxwing_types::string_id! {
    #[doc = " Id of a message template. In webhooks it comes as a number."] pub struct
    TemplateId;
}

waxwing_types::string_id! {
    #[doc = " Id of a flow."] pub struct FlowId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " Opaque id of a WhatsApp group."] pub struct GroupId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " WhatsApp account of a user, the phone number in digits without a plus sign."] pub
    struct WaId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Phone number of a user with plus sign and country code, or a group id when `recipient_type` is"]
    #[doc =
    " group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of"]
    #[doc =
    " the business number is put in front. An answer repeats here what was addressed, a user id"]
    #[doc = " included."] pub struct Destination;
}

waxwing_types::open_enum! {
    #[doc = " Always whatsapp."] pub enum MessagingProduct(default Whatsapp) { #[doc =
    " `whatsapp`."] Whatsapp = "whatsapp", }
}

waxwing_types::open_enum! {
    #[doc = " Kind of recipient. Left out, the provider takes individual."] pub enum
    RecipientType { #[doc = " `individual`."] Individual = "individual", #[doc =
    " `group`."] Group = "group", }
}

/// Quotes an earlier message of the same conversation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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

impl waxwing_types::Validate for MessageContext {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_types::string_id! {
    #[doc = " Id of a product catalog."] pub struct CatalogId;
}

waxwing_types::string_id! {
    #[doc = " Id of a product in its catalog, given by the business (content id, SKU)."]
    pub struct ProductRetailerId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " Name of a person, or a part of it."] pub struct PersonName;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " Phone number of a person in any spelling."] pub struct
    PersonPhoneNumber;
}

/// Name of a contact.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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

impl waxwing_types::Validate for ContactName {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("formatted_name", self.formatted_name.is_some());
    }
}

/// An address of a contact.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    #[serde(rename = "type")]
    pub type_: Option<String>,
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

impl waxwing_types::Validate for ContactAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An e-mail address of a contact.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactEmailAddress {
    /// The address.
    pub email: Option<String>,
    /// Any word, such as Work.
    pub type_: Option<String>,
}

impl ContactEmailAddress {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            type_: Default::default(),
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

impl waxwing_types::Validate for ContactEmailAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Where a contact works.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Position.
    pub title: Option<String>,
}

impl ContactOrganization {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            company: Default::default(),
            department: Default::default(),
            title: Default::default(),
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

impl waxwing_types::Validate for ContactOrganization {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A phone number of a contact.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ContactPhone {
    /// Phone number of a person in any spelling.
    pub phone: Option<PersonPhoneNumber>,
    /// Any word, such as Mobile.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<WaId>,
}

impl ContactPhone {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            phone: Default::default(),
            type_: Default::default(),
            wa_id: Default::default(),
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

impl waxwing_types::Validate for ContactPhone {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A web address of a contact.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactUrl {
    /// The address.
    pub url: Option<String>,
    /// Any word, such as Work.
    pub type_: Option<String>,
}

impl ContactUrl {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            url: Default::default(),
            type_: Default::default(),
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

impl waxwing_types::Validate for ContactUrl {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Success {
    /// true when the provider did what was asked.
    pub success: bool,
}

waxwing_types::string_id! {
    #[doc = " Id of a multi-partner solution."] pub struct SolutionId;
}

waxwing_types::string_id! {
    #[doc =
    " Id of a phone number that a partner verified beforehand (not the number itself)."]
    pub struct PreverifiedNumberId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " An access token. Treat it as a password."] pub struct
    AccessToken;
}

waxwing_types::open_enum! {
    #[doc = " State of a multi-partner solution."] pub enum SolutionStatus { #[doc =
    " `DRAFT`."] Draft = "DRAFT", #[doc = " `INITIATED`."] Initiated = "INITIATED", #[doc
    = " `ACTIVE`."] Active = "ACTIVE", #[doc = " `REJECTED`."] Rejected = "REJECTED",
    #[doc = " `DEACTIVATED`."] Deactivated = "DEACTIVATED", #[doc =
    " `PENDING_DEACTIVATION`."] PendingDeactivation = "PENDING_DEACTIVATION", }
}

waxwing_types::open_enum! {
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

waxwing_types::open_enum! {
    #[doc = " State of the self-certification of a client."] pub enum CertificationStatus
    { #[doc = " `APPROVED`."] Approved = "APPROVED", #[doc = " `DISCARDED`."] Discarded =
    "DISCARDED", #[doc = " `FAILED`."] Failed = "FAILED", #[doc = " `PENDING`."] Pending
    = "PENDING", #[doc = " `REVOKED`."] Revoked = "REVOKED", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentAmount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            value: waxwing_types::union::take(&mut members, "value")
                .map_err(D::Error::custom)?,
            offset: waxwing_types::union::take(&mut members, "offset")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentAmount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentAmount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "value" : generator.subschema_for:: <
            i64 > (), "offset" : generator.subschema_for:: < i64 > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc =
    " State of a payment. Documented are pending and captured; third parties also saw the others."]
    pub enum PaymentState { #[doc = " `pending`."] Pending = "pending", #[doc =
    " `captured`."] Captured = "captured", #[doc = " `new`."] Created = "new", #[doc =
    " `canceled`."] Canceled = "canceled", #[doc = " `failed`."] Failed = "failed", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.pg_transaction_id {
            map.serialize_entry("pg_transaction_id", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.created_timestamp {
            map.serialize_entry("created_timestamp", value)?;
        }
        if let Some(value) = &self.updated_timestamp {
            map.serialize_entry("updated_timestamp", value)?;
        }
        if let Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        if let Some(value) = &self.order_amount {
            map.serialize_entry("order_amount", value)?;
        }
        if let Some(value) = &self.currency {
            map.serialize_entry("currency", value)?;
        }
        if let Some(value) = &self.method {
            map.serialize_entry("method", value)?;
        }
        if let Some(value) = &self.error {
            map.serialize_entry("error", value)?;
        }
        if let Some(value) = &self.refunds {
            map.serialize_entry("refunds", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentTransaction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            pg_transaction_id: waxwing_types::union::take(
                    &mut members,
                    "pg_transaction_id",
                )
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            created_timestamp: waxwing_types::union::take(
                    &mut members,
                    "created_timestamp",
                )
                .map_err(D::Error::custom)?,
            updated_timestamp: waxwing_types::union::take(
                    &mut members,
                    "updated_timestamp",
                )
                .map_err(D::Error::custom)?,
            amount: waxwing_types::union::take(&mut members, "amount")
                .map_err(D::Error::custom)?,
            order_amount: waxwing_types::union::take(&mut members, "order_amount")
                .map_err(D::Error::custom)?,
            currency: waxwing_types::union::take(&mut members, "currency")
                .map_err(D::Error::custom)?,
            method: waxwing_types::union::take(&mut members, "method")
                .map_err(D::Error::custom)?,
            error: waxwing_types::union::take(&mut members, "error")
                .map_err(D::Error::custom)?,
            refunds: waxwing_types::union::take(&mut members, "refunds")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentTransaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentTransaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            String > (), "pg_transaction_id" : generator.subschema_for:: < String > (),
            "type" : generator.subschema_for:: < TransactionGateway > (), "status" :
            generator.subschema_for:: < TransactionStatus > (), "created_timestamp" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp
            > > (), "updated_timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "amount" :
            generator.subschema_for:: < PaymentAmount > (), "order_amount" : generator
            .subschema_for:: < PaymentAmount > (), "currency" : generator.subschema_for::
            < String > (), "method" : generator.subschema_for:: < TransactionMethod > (),
            "error" : generator.subschema_for:: < TransactionFault > (), "refunds" :
            generator.subschema_for:: < Vec < PaymentRefund > > () } }
        )
    }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for TransactionMethod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TransactionMethod {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransactionMethod".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "type" : generator.subschema_for:: <
            TransactionMethodType > () } }
        )
    }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.reason {
            map.serialize_entry("reason", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for TransactionFault {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            reason: waxwing_types::union::take(&mut members, "reason")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TransactionFault {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TransactionFault".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "code" : generator.subschema_for:: <
            String > (), "reason" : generator.subschema_for:: < String > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        if let Some(value) = &self.speed_processed {
            map.serialize_entry("speed_processed", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.created_timestamp {
            map.serialize_entry("created_timestamp", value)?;
        }
        if let Some(value) = &self.updated_timestamp {
            map.serialize_entry("updated_timestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentRefund {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            amount: waxwing_types::union::take(&mut members, "amount")
                .map_err(D::Error::custom)?,
            speed_processed: waxwing_types::union::take(&mut members, "speed_processed")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            created_timestamp: waxwing_types::union::take(
                    &mut members,
                    "created_timestamp",
                )
                .map_err(D::Error::custom)?,
            updated_timestamp: waxwing_types::union::take(
                    &mut members,
                    "updated_timestamp",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentRefund {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentRefund".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            String > (), "amount" : generator.subschema_for:: < PaymentAmount > (),
            "speed_processed" : generator.subschema_for:: < RefundSpeed > (), "status" :
            generator.subschema_for:: < TransactionStatus > (), "created_timestamp" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp
            > > (), "updated_timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > () } }
        )
    }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.messaging_product {
            map.serialize_entry("messaging_product", value)?;
        }
        if let Some(value) = &self.contacts {
            map.serialize_entry("contacts", value)?;
        }
        map.serialize_entry("messages", &self.messages)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SendMessageResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            messaging_product: waxwing_types::union::take(
                    &mut members,
                    "messaging_product",
                )
                .map_err(D::Error::custom)?,
            contacts: waxwing_types::union::take(&mut members, "contacts")
                .map_err(D::Error::custom)?,
            messages: waxwing_types::union::take(&mut members, "messages")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("messages"))?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SendMessageResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SendMessageResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "messaging_product" : generator
            .subschema_for:: < String > (), "contacts" : generator.subschema_for:: < Vec
            < SentContact > > (), "messages" : generator.subschema_for:: < Vec <
            SentMessage > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.input {
            map.serialize_entry("input", value)?;
        }
        if let Some(value) = &self.wa_id {
            map.serialize_entry("wa_id", value)?;
        }
        if let Some(value) = &self.user_id {
            map.serialize_entry("user_id", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SentContact {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            input: waxwing_types::union::take(&mut members, "input")
                .map_err(D::Error::custom)?,
            wa_id: waxwing_types::union::take(&mut members, "wa_id")
                .map_err(D::Error::custom)?,
            user_id: waxwing_types::union::take(&mut members, "user_id")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "input" : generator.subschema_for:: <
            Destination > (), "wa_id" : generator.subschema_for:: < WaId > (), "user_id"
            : generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Bsuid >
            > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if let Some(value) = &self.group_id {
            map.serialize_entry("group_id", value)?;
        }
        if let Some(value) = &self.message_status {
            map.serialize_entry("message_status", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SentMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("id"))?,
            group_id: waxwing_types::union::take(&mut members, "group_id")
                .map_err(D::Error::custom)?,
            message_status: waxwing_types::union::take(&mut members, "message_status")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "group_id" :
            generator.subschema_for:: < GroupId > (), "message_status" : generator
            .subschema_for:: < SentMessageStatus > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Only for templates, whether the message goes out at once."] pub enum
    SentMessageStatus { #[doc = " `accepted`."] Accepted = "accepted", #[doc =
    " `held_for_quality_assessment`."] HeldForQualityAssessment =
    "held_for_quality_assessment", #[doc = " `paused`."] Paused = "paused", }
}

/// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
/// hold the access token and must not be logged.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CursorPaging {
    /// Cursors of a page.
    pub cursors: Option<PagingCursors>,
    /// Address of the next page; missing on the last one.
    pub next: Option<String>,
    /// Address of the page before; missing on the first one.
    pub previous: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CursorPaging {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.cursors {
            map.serialize_entry("cursors", value)?;
        }
        if let Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let Some(value) = &self.previous {
            map.serialize_entry("previous", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for CursorPaging {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            cursors: waxwing_types::union::take(&mut members, "cursors")
                .map_err(D::Error::custom)?,
            next: waxwing_types::union::take(&mut members, "next")
                .map_err(D::Error::custom)?,
            previous: waxwing_types::union::take(&mut members, "previous")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CursorPaging {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CursorPaging".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "cursors" : generator.subschema_for:: <
            PagingCursors > (), "next" : generator.subschema_for:: < String > (),
            "previous" : generator.subschema_for:: < String > () } }
        )
    }
}

/// Cursors of a page.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PagingCursors {
    /// Goes into the parameter before.
    pub before: Option<String>,
    /// Goes into the parameter after.
    pub after: Option<String>,
}

/// An app, in short.
#[derive(Debug, Clone, PartialEq, Default)]
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

impl serde::Serialize for AppInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.link {
            map.serialize_entry("link", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for AppInfo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            link: waxwing_types::union::take(&mut members, "link")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            AppId > (), "name" : generator.subschema_for:: < String > (), "link" :
            generator.subschema_for:: < String > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for BusinessInfo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            BusinessId > (), "name" : generator.subschema_for:: < String > (), "status" :
            generator.subschema_for:: < String > (), "type" : generator.subschema_for:: <
            String > () } }
        )
    }
}

waxwing_types::string_id! {
    #[doc =
    " Handle of a file from a resumable upload, for templates and profile pictures."] pub
    struct UploadHandle;
}

waxwing_types::string_id! {
    #[doc = " Id of a person or system user of the business (not of a WhatsApp user)."]
    pub struct UserId;
}

waxwing_types::string_id! {
    #[doc = " Id of a call (wacid)."] pub struct CallId;
}

waxwing_types::string_id! {
    #[doc = " Id of a change of a group; the webhook with its outcome repeats it."] pub
    struct GroupRequestId;
}

waxwing_types::string_id! {
    #[doc = " Id of a user's request to join a group."] pub struct JoinRequestId;
}

waxwing_types::string_id! {
    #[doc = " Id of a template group."] pub struct TemplateGroupId;
}

waxwing_types::open_enum! {
    #[doc = " A day of the week."] pub enum DayOfWeek { #[doc = " `MONDAY`."] Monday =
    "MONDAY", #[doc = " `TUESDAY`."] Tuesday = "TUESDAY", #[doc = " `WEDNESDAY`."]
    Wednesday = "WEDNESDAY", #[doc = " `THURSDAY`."] Thursday = "THURSDAY", #[doc =
    " `FRIDAY`."] Friday = "FRIDAY", #[doc = " `SATURDAY`."] Saturday = "SATURDAY", #[doc
    = " `SUNDAY`."] Sunday = "SUNDAY", }
}

waxwing_types::open_enum! {
    #[doc = " Category of a template; it decides price and rules."] pub enum
    TemplateCategory { #[doc = " `AUTHENTICATION`."] Authentication = "AUTHENTICATION",
    #[doc = " `MARKETING`."] Marketing = "MARKETING", #[doc = " `UTILITY`."] Utility =
    "UTILITY", }
}

waxwing_types::open_enum! {
    #[doc = " State of a template."] pub enum TemplateStatus { #[doc = " `APPROVED`."]
    Approved = "APPROVED", #[doc = " `ARCHIVED`."] Archived = "ARCHIVED", #[doc =
    " `DELETED`."] Deleted = "DELETED", #[doc = " `DISABLED`."] Disabled = "DISABLED",
    #[doc = " `IN_APPEAL`."] InAppeal = "IN_APPEAL", #[doc = " `LIMIT_EXCEEDED`."]
    LimitExceeded = "LIMIT_EXCEEDED", #[doc = " `PAUSED`."] Paused = "PAUSED", #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `PENDING_DELETION`."] PendingDeletion =
    "PENDING_DELETION", #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

waxwing_types::open_enum! {
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

/// Which creative features the provider may apply to marketing templates.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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

impl waxwing_types::Validate for DegreesOfFreedomSpec {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Whether a creative feature may be applied.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreativeFeature {
    /// In or out.
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

impl waxwing_types::Validate for CreativeFeature {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_types::open_enum! {
    #[doc = " In or out."] pub enum EnrollStatus { #[doc = " `OPT_IN`."] OptIn =
    "OPT_IN", #[doc = " `OPT_OUT`."] OptOut = "OPT_OUT", }
}

/// Whether messages can be sent, and what stands in the way.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Whether sending works.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.can_send_message {
            map.serialize_entry("can_send_message", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for HealthStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            can_send_message: waxwing_types::union::take(
                    &mut members,
                    "can_send_message",
                )
                .map_err(D::Error::custom)?,
            entities: waxwing_types::union::take(&mut members, "entities")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "can_send_message" : generator
            .subschema_for:: < HealthState > (), "entities" : generator.subschema_for:: <
            Vec < HealthEntity > > () } }
        )
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
    /// Whether sending works.
    pub can_send_message: Option<HealthState>,
    /// Whether calls by SIP come through. Values are not documented.
    pub can_receive_call_sip: Option<String>,
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.entity_type {
            map.serialize_entry("entity_type", value)?;
        }
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.can_send_message {
            map.serialize_entry("can_send_message", value)?;
        }
        if let Some(value) = &self.can_receive_call_sip {
            map.serialize_entry("can_receive_call_sip", value)?;
        }
        if let Some(value) = &self.additional_info {
            map.serialize_entry("additional_info", value)?;
        }
        if let Some(value) = &self.errors {
            map.serialize_entry("errors", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for HealthEntity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            entity_type: waxwing_types::union::take(&mut members, "entity_type")
                .map_err(D::Error::custom)?,
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            can_send_message: waxwing_types::union::take(
                    &mut members,
                    "can_send_message",
                )
                .map_err(D::Error::custom)?,
            can_receive_call_sip: waxwing_types::union::take(
                    &mut members,
                    "can_receive_call_sip",
                )
                .map_err(D::Error::custom)?,
            additional_info: waxwing_types::union::take(&mut members, "additional_info")
                .map_err(D::Error::custom)?,
            errors: waxwing_types::union::take(&mut members, "errors")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthEntity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthEntity".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "entity_type" : generator
            .subschema_for:: < HealthEntityType > (), "id" : generator.subschema_for:: <
            String > (), "can_send_message" : generator.subschema_for:: < HealthState >
            (), "can_receive_call_sip" : generator.subschema_for:: < String > (),
            "additional_info" : generator.subschema_for:: < Vec < String > > (), "errors"
            : generator.subschema_for:: < Vec < HealthError > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.error_code {
            map.serialize_entry("error_code", value)?;
        }
        if let Some(value) = &self.error_description {
            map.serialize_entry("error_description", value)?;
        }
        if let Some(value) = &self.possible_solution {
            map.serialize_entry("possible_solution", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for HealthError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            error_code: waxwing_types::union::take(&mut members, "error_code")
                .map_err(D::Error::custom)?,
            error_description: waxwing_types::union::take(
                    &mut members,
                    "error_description",
                )
                .map_err(D::Error::custom)?,
            possible_solution: waxwing_types::union::take(
                    &mut members,
                    "possible_solution",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HealthError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HealthError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "error_code" : generator
            .subschema_for:: < i64 > (), "error_description" : generator.subschema_for::
            < String > (), "possible_solution" : generator.subschema_for:: < String > ()
            } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Whether sending works."] pub enum HealthState { #[doc = " `AVAILABLE`."]
    Available = "AVAILABLE", #[doc = " `LIMITED`."] Limited = "LIMITED", #[doc =
    " `BLOCKED`."] Blocked = "BLOCKED", }
}

waxwing_types::open_enum! {
    #[doc = " Kind of node."] pub enum HealthEntityType { #[doc = " `PHONE_NUMBER`."]
    PhoneNumber = "PHONE_NUMBER", #[doc = " `WABA`."] Waba = "WABA", #[doc =
    " `BUSINESS`."] Business = "BUSINESS", #[doc = " `APP`."] App = "APP", #[doc =
    " `MESSAGE_TEMPLATE`."] MessageTemplate = "MESSAGE_TEMPLATE", }
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " A phone number as people read it, with plus sign and blanks."]
    pub struct DisplayPhoneNumber;
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
    /// Where the number is in use.
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
    /// Whether the number is found by search. Values are not documented.
    pub search_visibility: Option<String>,
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
    /// Welcome message, ice breakers and commands of a number.
    pub conversational_automation: Option<ConversationalAutomation>,
    /// Whether messages can be sent, and what stands in the way.
    pub health_status: Option<HealthStatus>,
    /// Business username of the number.
    pub username: Option<String>,
    /// Whether global search may show the number. Values are not documented.
    pub eligibility_for_api_business_global_search: Option<String>,
    /// State of the certificate. Values are not documented.
    pub unified_cert_status: Option<String>,
    /// Where the number is hosted. Values are not documented.
    pub host_platform: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessPhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if let Some(value) = &self.display_phone_number {
            map.serialize_entry("display_phone_number", value)?;
        }
        if let Some(value) = &self.verified_name {
            map.serialize_entry("verified_name", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.quality_rating {
            map.serialize_entry("quality_rating", value)?;
        }
        if let Some(value) = &self.quality_score {
            map.serialize_entry("quality_score", value)?;
        }
        if let Some(value) = &self.code_verification_status {
            map.serialize_entry("code_verification_status", value)?;
        }
        if let Some(value) = &self.name_status {
            map.serialize_entry("name_status", value)?;
        }
        if let Some(value) = &self.new_name_status {
            map.serialize_entry("new_name_status", value)?;
        }
        if let Some(value) = &self.new_display_name {
            map.serialize_entry("new_display_name", value)?;
        }
        if let Some(value) = &self.platform_type {
            map.serialize_entry("platform_type", value)?;
        }
        if let Some(value) = &self.throughput {
            map.serialize_entry("throughput", value)?;
        }
        if let Some(value) = &self.account_mode {
            map.serialize_entry("account_mode", value)?;
        }
        if let Some(value) = &self.certificate {
            map.serialize_entry("certificate", value)?;
        }
        if let Some(value) = &self.new_certificate {
            map.serialize_entry("new_certificate", value)?;
        }
        if let Some(value) = &self.is_official_business_account {
            map.serialize_entry("is_official_business_account", value)?;
        }
        if let Some(value) = &self.official_business_account {
            map.serialize_entry("official_business_account", value)?;
        }
        if let Some(value) = &self.is_pin_enabled {
            map.serialize_entry("is_pin_enabled", value)?;
        }
        if let Some(value) = &self.is_preverified_number {
            map.serialize_entry("is_preverified_number", value)?;
        }
        if let Some(value) = &self.is_on_biz_app {
            map.serialize_entry("is_on_biz_app", value)?;
        }
        if let Some(value) = &self.search_visibility {
            map.serialize_entry("search_visibility", value)?;
        }
        if let Some(value) = &self.messaging_limit_tier {
            map.serialize_entry("messaging_limit_tier", value)?;
        }
        if let Some(value) = &self.whatsapp_business_manager_messaging_limit {
            map.serialize_entry("whatsapp_business_manager_messaging_limit", value)?;
        }
        if let Some(value) = &self.last_onboarded_time {
            map.serialize_entry("last_onboarded_time", value)?;
        }
        if let Some(value) = &self.country_code {
            map.serialize_entry("country_code", value)?;
        }
        if let Some(value) = &self.country_dial_code {
            map.serialize_entry("country_dial_code", value)?;
        }
        if let Some(value) = &self.webhook_configuration {
            map.serialize_entry("webhook_configuration", value)?;
        }
        if let Some(value) = &self.conversational_automation {
            map.serialize_entry("conversational_automation", value)?;
        }
        if let Some(value) = &self.health_status {
            map.serialize_entry("health_status", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.eligibility_for_api_business_global_search {
            map.serialize_entry("eligibility_for_api_business_global_search", value)?;
        }
        if let Some(value) = &self.unified_cert_status {
            map.serialize_entry("unified_cert_status", value)?;
        }
        if let Some(value) = &self.host_platform {
            map.serialize_entry("host_platform", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for BusinessPhoneNumber {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("id"))?,
            display_phone_number: waxwing_types::union::take(
                    &mut members,
                    "display_phone_number",
                )
                .map_err(D::Error::custom)?,
            verified_name: waxwing_types::union::take(&mut members, "verified_name")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            quality_rating: waxwing_types::union::take(&mut members, "quality_rating")
                .map_err(D::Error::custom)?,
            quality_score: waxwing_types::union::take(&mut members, "quality_score")
                .map_err(D::Error::custom)?,
            code_verification_status: waxwing_types::union::take(
                    &mut members,
                    "code_verification_status",
                )
                .map_err(D::Error::custom)?,
            name_status: waxwing_types::union::take(&mut members, "name_status")
                .map_err(D::Error::custom)?,
            new_name_status: waxwing_types::union::take(&mut members, "new_name_status")
                .map_err(D::Error::custom)?,
            new_display_name: waxwing_types::union::take(
                    &mut members,
                    "new_display_name",
                )
                .map_err(D::Error::custom)?,
            platform_type: waxwing_types::union::take(&mut members, "platform_type")
                .map_err(D::Error::custom)?,
            throughput: waxwing_types::union::take(&mut members, "throughput")
                .map_err(D::Error::custom)?,
            account_mode: waxwing_types::union::take(&mut members, "account_mode")
                .map_err(D::Error::custom)?,
            certificate: waxwing_types::union::take(&mut members, "certificate")
                .map_err(D::Error::custom)?,
            new_certificate: waxwing_types::union::take(&mut members, "new_certificate")
                .map_err(D::Error::custom)?,
            is_official_business_account: waxwing_types::union::take(
                    &mut members,
                    "is_official_business_account",
                )
                .map_err(D::Error::custom)?,
            official_business_account: waxwing_types::union::take(
                    &mut members,
                    "official_business_account",
                )
                .map_err(D::Error::custom)?,
            is_pin_enabled: waxwing_types::union::take(&mut members, "is_pin_enabled")
                .map_err(D::Error::custom)?,
            is_preverified_number: waxwing_types::union::take(
                    &mut members,
                    "is_preverified_number",
                )
                .map_err(D::Error::custom)?,
            is_on_biz_app: waxwing_types::union::take(&mut members, "is_on_biz_app")
                .map_err(D::Error::custom)?,
            search_visibility: waxwing_types::union::take(
                    &mut members,
                    "search_visibility",
                )
                .map_err(D::Error::custom)?,
            messaging_limit_tier: waxwing_types::union::take(
                    &mut members,
                    "messaging_limit_tier",
                )
                .map_err(D::Error::custom)?,
            whatsapp_business_manager_messaging_limit: waxwing_types::union::take(
                    &mut members,
                    "whatsapp_business_manager_messaging_limit",
                )
                .map_err(D::Error::custom)?,
            last_onboarded_time: waxwing_types::union::take(
                    &mut members,
                    "last_onboarded_time",
                )
                .map_err(D::Error::custom)?,
            country_code: waxwing_types::union::take(&mut members, "country_code")
                .map_err(D::Error::custom)?,
            country_dial_code: waxwing_types::union::take(
                    &mut members,
                    "country_dial_code",
                )
                .map_err(D::Error::custom)?,
            webhook_configuration: waxwing_types::union::take(
                    &mut members,
                    "webhook_configuration",
                )
                .map_err(D::Error::custom)?,
            conversational_automation: waxwing_types::union::take(
                    &mut members,
                    "conversational_automation",
                )
                .map_err(D::Error::custom)?,
            health_status: waxwing_types::union::take(&mut members, "health_status")
                .map_err(D::Error::custom)?,
            username: waxwing_types::union::take(&mut members, "username")
                .map_err(D::Error::custom)?,
            eligibility_for_api_business_global_search: waxwing_types::union::take(
                    &mut members,
                    "eligibility_for_api_business_global_search",
                )
                .map_err(D::Error::custom)?,
            unified_cert_status: waxwing_types::union::take(
                    &mut members,
                    "unified_cert_status",
                )
                .map_err(D::Error::custom)?,
            host_platform: waxwing_types::union::take(&mut members, "host_platform")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessPhoneNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessPhoneNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            PhoneNumberId > (), "display_phone_number" : generator.subschema_for:: <
            DisplayPhoneNumber > (), "verified_name" : generator.subschema_for:: < String
            > (), "status" : generator.subschema_for:: < PhoneNumberStatus > (),
            "quality_rating" : generator.subschema_for:: < PhoneNumberQuality > (),
            "quality_score" : generator.subschema_for:: < PhoneNumberQualityScore > (),
            "code_verification_status" : generator.subschema_for:: <
            CodeVerificationStatus > (), "name_status" : generator.subschema_for:: <
            DisplayNameStatus > (), "new_name_status" : generator.subschema_for:: <
            DisplayNameStatus > (), "new_display_name" : generator.subschema_for:: <
            String > (), "platform_type" : generator.subschema_for:: <
            PhoneNumberPlatform > (), "throughput" : generator.subschema_for:: <
            PhoneNumberThroughput > (), "account_mode" : generator.subschema_for:: <
            PhoneNumberAccountMode > (), "certificate" : generator.subschema_for:: <
            String > (), "new_certificate" : generator.subschema_for:: < String > (),
            "is_official_business_account" : generator.subschema_for:: < bool > (),
            "official_business_account" : generator.subschema_for:: <
            OfficialBusinessAccount > (), "is_pin_enabled" : generator.subschema_for:: <
            bool > (), "is_preverified_number" : generator.subschema_for:: < bool > (),
            "is_on_biz_app" : generator.subschema_for:: < bool > (), "search_visibility"
            : generator.subschema_for:: < String > (), "messaging_limit_tier" : generator
            .subschema_for:: < MessagingLimitTier > (),
            "whatsapp_business_manager_messaging_limit" : generator.subschema_for:: <
            MessagingLimitTier > (), "last_onboarded_time" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "country_code" :
            generator.subschema_for:: < String > (), "country_dial_code" : generator
            .subschema_for:: < String > (), "webhook_configuration" : generator
            .subschema_for:: < WebhookConfiguration > (), "conversational_automation" :
            generator.subschema_for:: < ConversationalAutomation > (), "health_status" :
            generator.subschema_for:: < HealthStatus > (), "username" : generator
            .subschema_for:: < String > (), "eligibility_for_api_business_global_search"
            : generator.subschema_for:: < String > (), "unified_cert_status" : generator
            .subschema_for:: < String > (), "host_platform" : generator.subschema_for:: <
            String > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " State of a business phone number. The provider's list is not complete."]
    pub enum PhoneNumberStatus { #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `DELETED`."] Deleted = "DELETED", #[doc = " `MIGRATED`."] Migrated = "MIGRATED",
    #[doc = " `BANNED`."] Banned = "BANNED", #[doc = " `RESTRICTED`."] Restricted =
    "RESTRICTED", #[doc = " `RATE_LIMITED`."] RateLimited = "RATE_LIMITED", #[doc =
    " `FLAGGED`."] Flagged = "FLAGGED", #[doc = " `CONNECTED`."] Connected = "CONNECTED",
    #[doc = " `DISCONNECTED`."] Disconnected = "DISCONNECTED", #[doc = " `UNKNOWN`."]
    UnknownStatus = "UNKNOWN", #[doc = " `UNVERIFIED`."] Unverified = "UNVERIFIED", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.score {
            map.serialize_entry("score", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PhoneNumberQualityScore {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            score: waxwing_types::union::take(&mut members, "score")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberQualityScore {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberQualityScore".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "score" : generator.subschema_for:: <
            PhoneNumberQuality > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc =
    " Whether the number was verified by a code. The provider's own description says UNVERIFIED in"]
    #[doc = " place of `NOT_VERIFIED`."] pub enum CodeVerificationStatus { #[doc =
    " `VERIFIED`."] Verified = "VERIFIED", #[doc = " `NOT_VERIFIED`."] NotVerified =
    "NOT_VERIFIED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc = " `UNVERIFIED`."]
    Unverified = "UNVERIFIED", }
}

waxwing_types::open_enum! {
    #[doc = " State of the review of a display name."] pub enum DisplayNameStatus { #[doc
    = " `APPROVED`."] Approved = "APPROVED", #[doc = " `AVAILABLE_WITHOUT_REVIEW`."]
    AvailableWithoutReview = "AVAILABLE_WITHOUT_REVIEW", #[doc = " `DECLINED`."] Declined
    = "DECLINED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc =
    " `PENDING_REVIEW`."] PendingReview = "PENDING_REVIEW", #[doc = " `NONE`."] NoReview
    = "NONE", }
}

waxwing_types::open_enum! {
    #[doc = " Where the number is in use."] pub enum PhoneNumberPlatform { #[doc =
    " `CLOUD_API`."] CloudApi = "CLOUD_API", #[doc = " `ON_PREMISE`."] OnPremise =
    "ON_PREMISE", #[doc = " `NOT_APPLICABLE`."] NotApplicable = "NOT_APPLICABLE", }
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.level {
            map.serialize_entry("level", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PhoneNumberThroughput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            level: waxwing_types::union::take(&mut members, "level")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberThroughput {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberThroughput".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "level" : generator.subschema_for:: <
            ThroughputLevel > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " STANDARD is 80 messages a second, HIGH is 1000."] pub enum ThroughputLevel
    { #[doc = " `STANDARD`."] Standard = "STANDARD", #[doc = " `HIGH`."] High = "HIGH",
    #[doc = " `NOT_APPLICABLE`."] NotApplicable = "NOT_APPLICABLE", }
}

waxwing_types::open_enum! {
    #[doc = " Whether the number is a real one or one for tests."] pub enum
    PhoneNumberAccountMode { #[doc = " `LIVE`."] Live = "LIVE", #[doc = " `SANDBOX`."]
    Sandbox = "SANDBOX", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.phone_number {
            map.serialize_entry("phone_number", value)?;
        }
        if let Some(value) = &self.whatsapp_business_account {
            map.serialize_entry("whatsapp_business_account", value)?;
        }
        if let Some(value) = &self.application {
            map.serialize_entry("application", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for WebhookConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            phone_number: waxwing_types::union::take(&mut members, "phone_number")
                .map_err(D::Error::custom)?,
            whatsapp_business_account: waxwing_types::union::take(
                    &mut members,
                    "whatsapp_business_account",
                )
                .map_err(D::Error::custom)?,
            application: waxwing_types::union::take(&mut members, "application")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookConfiguration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookConfiguration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "phone_number" : generator
            .subschema_for:: < String > (), "whatsapp_business_account" : generator
            .subschema_for:: < String > (), "application" : generator.subschema_for:: <
            String > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.oba_status {
            map.serialize_entry("oba_status", value)?;
        }
        if let Some(value) = &self.status_message {
            map.serialize_entry("status_message", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for OfficialBusinessAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            oba_status: waxwing_types::union::take(&mut members, "oba_status")
                .map_err(D::Error::custom)?,
            status_message: waxwing_types::union::take(&mut members, "status_message")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OfficialBusinessAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OfficialBusinessAccount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            String > (), "oba_status" : generator.subschema_for:: <
            OfficialBusinessAccountStatus > (), "status_message" : generator
            .subschema_for:: < String > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " State of the application. The provider's list is not complete."] pub enum
    OfficialBusinessAccountStatus { #[doc = " `NOT_STARTED`."] NotStarted =
    "NOT_STARTED", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `APPROVED`."]
    Approved = "APPROVED", #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

/// Welcome message, ice breakers and commands of a number.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ConversationalAutomation {
    /// Send a `request_welcome` webhook when a user opens the chat for the first time.
    pub enable_welcome_message: Option<bool>,
    /// Ice breakers; at most 4 by the guide, 3 by the vendor's description.
    pub prompts: Option<Vec<IceBreaker>>,
    /// Commands, at most 30.
    pub commands: Option<Vec<ConversationalCommand>>,
}

impl ConversationalAutomation {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            enable_welcome_message: Default::default(),
            prompts: Default::default(),
            commands: Default::default(),
        }
    }

    /// Sets `enable_welcome_message`.
    #[must_use]
    pub fn with_enable_welcome_message(mut self, enable_welcome_message: bool) -> Self {
        self.enable_welcome_message = Some(enable_welcome_message);
        self
    }

    /// Sets `prompts`.
    #[must_use]
    pub fn with_prompts(mut self, prompts: impl Into<Vec<IceBreaker>>) -> Self {
        self.prompts = Some(prompts.into());
        self
    }

    /// Sets `commands`.
    #[must_use]
    pub fn with_commands(
        mut self,
        commands: impl Into<Vec<ConversationalCommand>>,
    ) -> Self {
        self.commands = Some(commands.into());
        self
    }

    /// `prompts`, empty when it was left out.
    pub fn prompts(&self) -> &[IceBreaker] {
        self.prompts.as_deref().unwrap_or_default()
    }

    /// `commands`, empty when it was left out.
    pub fn commands(&self) -> &[ConversationalCommand] {
        self.commands.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::Validate for ConversationalAutomation {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("commands", self.commands.as_ref().map(Vec::len), None, Some(30));
        checker.each("commands", self.commands.as_deref());
    }
}

waxwing_types::string_id! {
    #[doc = " A question that the user can tap, at most 80 characters."] pub struct
    IceBreaker;
}

/// A command that the user finds after a slash.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ConversationalCommand {
    /// Name without the slash, at most 32 characters.
    pub command_name: Option<String>,
    /// What it does, at most 256 characters.
    pub command_description: Option<String>,
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
        }
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
    /// hold the access token and must not be logged.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListPhoneNumbersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        if let Some(value) = &self.paging {
            map.serialize_entry("paging", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListPhoneNumbersResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("data"))?,
            paging: waxwing_types::union::take(&mut members, "paging")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPhoneNumbersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPhoneNumbersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "data" : generator.subschema_for:: <
            Vec < BusinessPhoneNumber > > (), "paging" : generator.subschema_for:: <
            CursorPaging > () } }
        )
    }
}

/// Apps that get the webhooks of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribedAppsResponse {
    /// The apps.
    pub data: Vec<SubscribedApp>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token and must not be logged.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSubscribedAppsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        if let Some(value) = &self.paging {
            map.serialize_entry("paging", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListSubscribedAppsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("data"))?,
            paging: waxwing_types::union::take(&mut members, "paging")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSubscribedAppsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSubscribedAppsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "data" : generator.subschema_for:: <
            Vec < SubscribedApp > > (), "paging" : generator.subschema_for:: <
            CursorPaging > () } }
        )
    }
}

/// An app and where its webhooks go.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribedApp {
    /// An app, in short.
    pub whatsapp_business_api_data: Option<AppInfo>,
    /// Callback address of this account, when it differs from the app's.
    pub override_callback_uri: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SubscribedApp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.whatsapp_business_api_data {
            map.serialize_entry("whatsapp_business_api_data", value)?;
        }
        if let Some(value) = &self.override_callback_uri {
            map.serialize_entry("override_callback_uri", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SubscribedApp {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            whatsapp_business_api_data: waxwing_types::union::take(
                    &mut members,
                    "whatsapp_business_api_data",
                )
                .map_err(D::Error::custom)?,
            override_callback_uri: waxwing_types::union::take(
                    &mut members,
                    "override_callback_uri",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SubscribedApp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SubscribedApp".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "whatsapp_business_api_data" :
            generator.subschema_for:: < AppInfo > (), "override_callback_uri" : generator
            .subschema_for:: < String > () } }
        )
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
    /// State of the account. Values are not documented.
    pub status: Option<String>,
    /// Currency of the bills, ISO 4217.
    pub currency: Option<String>,
    /// Country of the business, ISO 3166 with two letters.
    pub country: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Namespace of the templates; only the on-premises API needs it.
    pub message_template_namespace: Option<String>,
    /// State of the policy review. Values are not documented.
    pub account_review_status: Option<String>,
    /// State of the verification of the business.
    pub business_verification_status: Option<BusinessVerificationStatus>,
    /// Who owns the account. Values are not documented.
    pub ownership_type: Option<String>,
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WhatsappBusinessAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.currency {
            map.serialize_entry("currency", value)?;
        }
        if let Some(value) = &self.country {
            map.serialize_entry("country", value)?;
        }
        if let Some(value) = &self.timezone_id {
            map.serialize_entry("timezone_id", value)?;
        }
        if let Some(value) = &self.message_template_namespace {
            map.serialize_entry("message_template_namespace", value)?;
        }
        if let Some(value) = &self.account_review_status {
            map.serialize_entry("account_review_status", value)?;
        }
        if let Some(value) = &self.business_verification_status {
            map.serialize_entry("business_verification_status", value)?;
        }
        if let Some(value) = &self.ownership_type {
            map.serialize_entry("ownership_type", value)?;
        }
        if let Some(value) = &self.on_behalf_of_business_info {
            map.serialize_entry("on_behalf_of_business_info", value)?;
        }
        if let Some(value) = &self.owner_business_info {
            map.serialize_entry("owner_business_info", value)?;
        }
        if let Some(value) = &self.primary_business_location {
            map.serialize_entry("primary_business_location", value)?;
        }
        if let Some(value) = &self.purchase_order_number {
            map.serialize_entry("purchase_order_number", value)?;
        }
        if let Some(value) = &self.is_enabled_for_insights {
            map.serialize_entry("is_enabled_for_insights", value)?;
        }
        if let Some(value) = &self.marketing_messages_lite_api_status {
            map.serialize_entry("marketing_messages_lite_api_status", value)?;
        }
        if let Some(value) = &self.marketing_messages_onboarding_status {
            map.serialize_entry("marketing_messages_onboarding_status", value)?;
        }
        if let Some(value) = &self.disable_marketing_messages_on_cloud_api {
            map.serialize_entry("disable_marketing_messages_on_cloud_api", value)?;
        }
        if let Some(value) = &self.whatsapp_business_manager_messaging_limit {
            map.serialize_entry("whatsapp_business_manager_messaging_limit", value)?;
        }
        if let Some(value) = &self.health_status {
            map.serialize_entry("health_status", value)?;
        }
        if let Some(value) = &self.subscribed_apps {
            map.serialize_entry("subscribed_apps", value)?;
        }
        if let Some(value) = &self.phone_numbers {
            map.serialize_entry("phone_numbers", value)?;
        }
        if let Some(value) = &self.degrees_of_freedom_spec {
            map.serialize_entry("degrees_of_freedom_spec", value)?;
        }
        if let Some(value) = &self.creation_time {
            map.serialize_entry("creation_time", value)?;
        }
        if let Some(value) = &self.auth_international_rate_eligibility {
            map.serialize_entry("auth_international_rate_eligibility", value)?;
        }
        if let Some(value) = &self.is_shared_with_partners {
            map.serialize_entry("is_shared_with_partners", value)?;
        }
        if let Some(value) = &self.linked_commerce_account {
            map.serialize_entry("linked_commerce_account", value)?;
        }
        if let Some(value) = &self.marketing_messages_ad_account {
            map.serialize_entry("marketing_messages_ad_account", value)?;
        }
        if let Some(value) = &self.owner_business {
            map.serialize_entry("owner_business", value)?;
        }
        if let Some(value) = &self.primary_funding_id {
            map.serialize_entry("primary_funding_id", value)?;
        }
        if let Some(value) = &self.template_auto_archival_enabled {
            map.serialize_entry("template_auto_archival_enabled", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for WhatsappBusinessAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("id"))?,
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            currency: waxwing_types::union::take(&mut members, "currency")
                .map_err(D::Error::custom)?,
            country: waxwing_types::union::take(&mut members, "country")
                .map_err(D::Error::custom)?,
            timezone_id: waxwing_types::union::take(&mut members, "timezone_id")
                .map_err(D::Error::custom)?,
            message_template_namespace: waxwing_types::union::take(
                    &mut members,
                    "message_template_namespace",
                )
                .map_err(D::Error::custom)?,
            account_review_status: waxwing_types::union::take(
                    &mut members,
                    "account_review_status",
                )
                .map_err(D::Error::custom)?,
            business_verification_status: waxwing_types::union::take(
                    &mut members,
                    "business_verification_status",
                )
                .map_err(D::Error::custom)?,
            ownership_type: waxwing_types::union::take(&mut members, "ownership_type")
                .map_err(D::Error::custom)?,
            on_behalf_of_business_info: waxwing_types::union::take(
                    &mut members,
                    "on_behalf_of_business_info",
                )
                .map_err(D::Error::custom)?,
            owner_business_info: waxwing_types::union::take(
                    &mut members,
                    "owner_business_info",
                )
                .map_err(D::Error::custom)?,
            primary_business_location: waxwing_types::union::take(
                    &mut members,
                    "primary_business_location",
                )
                .map_err(D::Error::custom)?,
            purchase_order_number: waxwing_types::union::take(
                    &mut members,
                    "purchase_order_number",
                )
                .map_err(D::Error::custom)?,
            is_enabled_for_insights: waxwing_types::union::take(
                    &mut members,
                    "is_enabled_for_insights",
                )
                .map_err(D::Error::custom)?,
            marketing_messages_lite_api_status: waxwing_types::union::take(
                    &mut members,
                    "marketing_messages_lite_api_status",
                )
                .map_err(D::Error::custom)?,
            marketing_messages_onboarding_status: waxwing_types::union::take(
                    &mut members,
                    "marketing_messages_onboarding_status",
                )
                .map_err(D::Error::custom)?,
            disable_marketing_messages_on_cloud_api: waxwing_types::union::take(
                    &mut members,
                    "disable_marketing_messages_on_cloud_api",
                )
                .map_err(D::Error::custom)?,
            whatsapp_business_manager_messaging_limit: waxwing_types::union::take(
                    &mut members,
                    "whatsapp_business_manager_messaging_limit",
                )
                .map_err(D::Error::custom)?,
            health_status: waxwing_types::union::take(&mut members, "health_status")
                .map_err(D::Error::custom)?,
            subscribed_apps: waxwing_types::union::take(&mut members, "subscribed_apps")
                .map_err(D::Error::custom)?,
            phone_numbers: waxwing_types::union::take(&mut members, "phone_numbers")
                .map_err(D::Error::custom)?,
            degrees_of_freedom_spec: waxwing_types::union::take(
                    &mut members,
                    "degrees_of_freedom_spec",
                )
                .map_err(D::Error::custom)?,
            creation_time: waxwing_types::union::take(&mut members, "creation_time")
                .map_err(D::Error::custom)?,
            auth_international_rate_eligibility: waxwing_types::union::take(
                    &mut members,
                    "auth_international_rate_eligibility",
                )
                .map_err(D::Error::custom)?,
            is_shared_with_partners: waxwing_types::union::take(
                    &mut members,
                    "is_shared_with_partners",
                )
                .map_err(D::Error::custom)?,
            linked_commerce_account: waxwing_types::union::take(
                    &mut members,
                    "linked_commerce_account",
                )
                .map_err(D::Error::custom)?,
            marketing_messages_ad_account: waxwing_types::union::take(
                    &mut members,
                    "marketing_messages_ad_account",
                )
                .map_err(D::Error::custom)?,
            owner_business: waxwing_types::union::take(&mut members, "owner_business")
                .map_err(D::Error::custom)?,
            primary_funding_id: waxwing_types::union::take(
                    &mut members,
                    "primary_funding_id",
                )
                .map_err(D::Error::custom)?,
            template_auto_archival_enabled: waxwing_types::union::take(
                    &mut members,
                    "template_auto_archival_enabled",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappBusinessAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappBusinessAccount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            WabaId > (), "name" : generator.subschema_for:: < String > (), "status" :
            generator.subschema_for:: < String > (), "currency" : generator
            .subschema_for:: < String > (), "country" : generator.subschema_for:: <
            String > (), "timezone_id" : generator.subschema_for:: < String > (),
            "message_template_namespace" : generator.subschema_for:: < String > (),
            "account_review_status" : generator.subschema_for:: < String > (),
            "business_verification_status" : generator.subschema_for:: <
            BusinessVerificationStatus > (), "ownership_type" : generator.subschema_for::
            < String > (), "on_behalf_of_business_info" : generator.subschema_for:: <
            BusinessInfo > (), "owner_business_info" : generator.subschema_for:: <
            BusinessInfo > (), "primary_business_location" : generator.subschema_for:: <
            String > (), "purchase_order_number" : generator.subschema_for:: < String >
            (), "is_enabled_for_insights" : generator.subschema_for:: < bool > (),
            "marketing_messages_lite_api_status" : generator.subschema_for:: <
            MarketingMessagesStatus > (), "marketing_messages_onboarding_status" :
            generator.subschema_for:: < MarketingMessagesOnboardingStatus > (),
            "disable_marketing_messages_on_cloud_api" : generator.subschema_for:: < bool
            > (), "whatsapp_business_manager_messaging_limit" : generator.subschema_for::
            < MessagingLimitTier > (), "health_status" : generator.subschema_for:: <
            HealthStatus > (), "subscribed_apps" : generator.subschema_for:: <
            ListSubscribedAppsResponse > (), "phone_numbers" : generator.subschema_for::
            < ListPhoneNumbersResponse > (), "degrees_of_freedom_spec" : generator
            .subschema_for:: < waxwing_types::Json > (), "creation_time" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > (),
            "auth_international_rate_eligibility" : generator.subschema_for:: <
            waxwing_types::Json > (), "is_shared_with_partners" : generator
            .subschema_for:: < bool > (), "linked_commerce_account" : generator
            .subschema_for:: < waxwing_types::Json > (), "marketing_messages_ad_account"
            : generator.subschema_for:: < waxwing_types::Json > (), "owner_business" :
            generator.subschema_for:: < waxwing_types::Json > (), "primary_funding_id" :
            generator.subschema_for:: < String > (), "template_auto_archival_enabled" :
            generator.subschema_for:: < bool > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " State of the verification of the business."] pub enum
    BusinessVerificationStatus { #[doc = " `expired`."] Expired = "expired", #[doc =
    " `failed`."] Failed = "failed", #[doc = " `ineligible`."] Ineligible = "ineligible",
    #[doc = " `not_verified`."] NotVerified = "not_verified", #[doc = " `pending`."]
    Pending = "pending", #[doc = " `pending_need_more_info`."] PendingNeedMoreInfo =
    "pending_need_more_info", #[doc = " `pending_submission`."] PendingSubmission =
    "pending_submission", #[doc = " `rejected`."] Rejected = "rejected", #[doc =
    " `revoked`."] Revoked = "revoked", #[doc = " `verified`."] Verified = "verified", }
}

waxwing_types::open_enum! {
    #[doc = " Whether the account is part of the Marketing Messages API."] pub enum
    MarketingMessagesStatus { #[doc = " `INELIGIBLE`."] Ineligible = "INELIGIBLE", #[doc
    = " `ELIGIBLE`."] Eligible = "ELIGIBLE", #[doc = " `ONBOARDED`."] Onboarded =
    "ONBOARDED", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.error {
            map.serialize_entry("error", value)?;
        }
        if let Some(value) = &self.errors {
            map.serialize_entry("errors", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ErrorResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            error: waxwing_types::union::take(&mut members, "error")
                .map_err(D::Error::custom)?,
            errors: waxwing_types::union::take(&mut members, "errors")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "error" : generator.subschema_for:: <
            GraphError > (), "errors" : generator.subschema_for:: < Vec < ListedError > >
            () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.error_subcode {
            map.serialize_entry("error_subcode", value)?;
        }
        if let Some(value) = &self.error_data {
            map.serialize_entry("error_data", value)?;
        }
        if let Some(value) = &self.fbtrace_id {
            map.serialize_entry("fbtrace_id", value)?;
        }
        if let Some(value) = &self.is_transient {
            map.serialize_entry("is_transient", value)?;
        }
        if let Some(value) = &self.error_user_title {
            map.serialize_entry("error_user_title", value)?;
        }
        if let Some(value) = &self.error_user_msg {
            map.serialize_entry("error_user_msg", value)?;
        }
        if let Some(value) = &self.href {
            map.serialize_entry("href", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for GraphError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            error_subcode: waxwing_types::union::take(&mut members, "error_subcode")
                .map_err(D::Error::custom)?,
            error_data: waxwing_types::union::take(&mut members, "error_data")
                .map_err(D::Error::custom)?,
            fbtrace_id: waxwing_types::union::take(&mut members, "fbtrace_id")
                .map_err(D::Error::custom)?,
            is_transient: waxwing_types::union::take(&mut members, "is_transient")
                .map_err(D::Error::custom)?,
            error_user_title: waxwing_types::union::take(
                    &mut members,
                    "error_user_title",
                )
                .map_err(D::Error::custom)?,
            error_user_msg: waxwing_types::union::take(&mut members, "error_user_msg")
                .map_err(D::Error::custom)?,
            href: waxwing_types::union::take(&mut members, "href")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GraphError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GraphError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "message" : generator.subschema_for:: <
            String > (), "type" : generator.subschema_for:: < String > (), "code" :
            generator.subschema_for:: < i64 > (), "error_subcode" : generator
            .subschema_for:: < i64 > (), "error_data" : generator.subschema_for:: <
            ErrorData > (), "fbtrace_id" : generator.subschema_for:: < String > (),
            "is_transient" : generator.subschema_for:: < bool > (), "error_user_title" :
            generator.subschema_for:: < String > (), "error_user_msg" : generator
            .subschema_for:: < String > (), "href" : generator.subschema_for:: < String >
            () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.details {
            map.serialize_entry("details", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListedError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            title: waxwing_types::union::take(&mut members, "title")
                .map_err(D::Error::custom)?,
            details: waxwing_types::union::take(&mut members, "details")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListedError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListedError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "code" : generator.subschema_for:: <
            i64 > (), "title" : generator.subschema_for:: < String > (), "details" :
            generator.subschema_for:: < String > () } }
        )
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
    pub(crate) fn read(members: serde_json::Value) -> Self {
        let form = None
            .or_else(|| waxwing_types::union::whole(&members).map(Self::ErrorDetails))
            .or_else(|| waxwing_types::union::whole(&members).map(Self::Text))
            .or_else(|| waxwing_types::union::read(&members).map(Self::ErrorDetails));
        form.unwrap_or_else(|| Self::Unknown(members.into()))
    }
}

impl<'de> serde::Deserialize<'de> for ErrorData {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::read)
    }
}

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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.messaging_product {
            map.serialize_entry("messaging_product", value)?;
        }
        if let Some(value) = &self.details {
            map.serialize_entry("details", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ErrorDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            messaging_product: waxwing_types::union::take(
                    &mut members,
                    "messaging_product",
                )
                .map_err(D::Error::custom)?,
            details: waxwing_types::union::take(&mut members, "details")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "messaging_product" : generator
            .subschema_for:: < String > (), "details" : generator.subschema_for:: <
            String > () } }
        )
    }
}
