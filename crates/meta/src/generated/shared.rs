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

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Success {
    /// true when the provider did what was asked.
    pub success: bool,
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

/// Body of a failed call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: Option<GraphError>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.error {
            map.serialize_entry("error", value)?;
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
            GraphError > () } }
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

/// Usually an object, a bare text in some answers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
    #[allow(dead_code)]
    pub(crate) fn read(members: serde_json::Value) -> Self {
        waxwing_types::union::read(&members)
            .unwrap_or_else(|| Self::Unknown(members.into()))
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
