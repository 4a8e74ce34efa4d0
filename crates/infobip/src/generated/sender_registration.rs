// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sender_registration`.

#[cfg(feature = "client")]
impl super::client::Client {
    /// Add a sender to a business account and start its verification.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/business-account/{businessAccountId}/senders`. A
    /// repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn add_sender(
        &self,
        business_account_id: impl Into<BusinessAccountId>,
        body: &AddSender,
    ) -> waxwing_runtime::Call<AddSenderResponse> {
        self.core
            .prepare(&ADD_SENDER)
            .id::<BusinessAccountId>("businessAccountId", business_account_id)
            .json(body)
            .call()
    }

    /// Share an existing WhatsApp business account with the provider.
    ///
    /// Not documented; only the provider's own Java client has it, in the early-access area. The status
    /// of success is unknown, and whether the call still exists.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/share-waba`. A repeat may act twice.
    ///
    /// Source: GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn share_waba(&self, body: &ShareWaba) -> waxwing_runtime::Call<()> {
        self.core.prepare(&SHARE_WABA).json(body).call_unread()
    }
}

#[cfg(feature = "client")]
impl super::client::Sender {
    /// Have another verification code sent.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `PUT /whatsapp/1/embedded-signup/registrations/senders/{sender}/verification`. A repeat may act
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn retry_sender_verification(
        &self,
        body: &RetrySenderVerification,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&RETRY_SENDER_VERIFICATION)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }

    /// Hand in the verification code of a sender.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/senders/{sender}/verification`. A repeat may act
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn verify_sender(&self, body: &VerifySender) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&VERIFY_SENDER)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }
}

#[cfg(feature = "client")]
static ADD_SENDER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "add_sender",
    path: "/whatsapp/1/embedded-signup/registrations/business-account/{businessAccountId}/senders",
    accepts: &[waxwing_runtime::Accept::Filled("/status")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static RETRY_SENDER_VERIFICATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "retry_sender_verification",
    method: "PUT",
    path: "/whatsapp/1/embedded-signup/registrations/senders/{sender}/verification",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static VERIFY_SENDER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "verify_sender",
    path: "/whatsapp/1/embedded-signup/registrations/senders/{sender}/verification",
    accepts: &[waxwing_runtime::Accept::Empty],
    secrets: &["/code"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SHARE_WABA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "share_waba",
    path: "/whatsapp/1/embedded-signup/registrations/share-waba",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

waxwing_json::string_id! {
    #[doc =
    " Id of a WhatsApp business account in a path, digits; in bodies it is a number."]
    pub struct BusinessAccountId;
}

/// A new sender and how to verify it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddSender {
    /// Country code of the number, digits.
    pub country_code: String,
    /// Phone number without its country code, digits.
    pub phone_number: NationalNumber,
    /// Name that users see.
    pub display_name: String,
    /// How the verification code is sent, by SMS or by call.
    pub type_: NumberType,
    /// Language of the verification, such as `en_US`.
    pub locale: String,
}

impl waxwing_json::FromMembers for AddSender {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            country_code: members.need("countryCode")?,
            phone_number: members.need("phoneNumber")?,
            display_name: members.need("displayName")?,
            type_: members.need("type")?,
            locale: members.need("locale")?,
        })
    }
}

waxwing_json::read_object!(AddSender);
impl waxwing_types::Validate for AddSender {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Phone number without its country code, digits."] pub struct
    NationalNumber;
}

waxwing_json::open_enum! {
    #[doc = " How the verification code is sent, by SMS or by call."] pub enum NumberType
    { #[doc = " `EXTERNAL_SMS`."] ExternalSms = "EXTERNAL_SMS", #[doc =
    " `EXTERNAL_VOICE`."] ExternalVoice = "EXTERNAL_VOICE", }
}

/// How far the registration is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddSenderResponse {
    /// State of a registration; after `OTP_REQUESTED` a verification code is on its way.
    pub status: Option<SenderRegistrationStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AddSenderResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AddSenderResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AddSenderResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AddSenderResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AddSenderResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<SenderRegistrationStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of a registration; after `OTP_REQUESTED` a verification code is on its way."]
    pub enum SenderRegistrationStatus { #[doc = " `SUBMITTED_FOR_REGISTRATION`."]
    SubmittedForRegistration = "SUBMITTED_FOR_REGISTRATION", #[doc = " `OTP_REQUESTED`."]
    OtpRequested = "OTP_REQUESTED", }
}

/// How to send the code this time.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrySenderVerification {
    /// How the verification code is sent, by SMS or by call.
    pub type_: NumberType,
    /// Language of the verification, such as `en_US`.
    pub locale: String,
}

impl RetrySenderVerification {
    /// With the members that are required.
    pub fn new(type_: impl Into<NumberType>, locale: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            locale: locale.into(),
        }
    }
}

impl waxwing_json::FromMembers for RetrySenderVerification {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.need("type")?,
            locale: members.need("locale")?,
        })
    }
}

waxwing_json::read_object!(RetrySenderVerification);
impl waxwing_types::Validate for RetrySenderVerification {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The verification code.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifySender {
    /// Code that came by SMS or by call.
    pub code: VerificationCode,
}

impl VerifySender {
    /// With the members that are required.
    pub fn new(code: impl Into<VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for VerifySender {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(VerifySender);
impl waxwing_types::Validate for VerifySender {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[secret] #[doc = " Code that came by SMS or by call."] pub struct VerificationCode;
}

/// The account to share.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShareWaba {
    /// Id of the WhatsApp business account.
    #[serde(rename = "businessAccountId")]
    pub business_account_id: i64,
}

impl ShareWaba {
    /// With the members that are required.
    pub fn new(business_account_id: i64) -> Self {
        Self { business_account_id }
    }
}

impl waxwing_json::FromMembers for ShareWaba {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business_account_id: members.need("businessAccountId")?,
        })
    }
}

waxwing_json::read_object!(ShareWaba);
impl waxwing_types::Validate for ShareWaba {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
