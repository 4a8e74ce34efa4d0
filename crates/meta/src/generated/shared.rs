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
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Always whatsapp.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// One entry per recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<SentContact>>,
    /// One entry per accepted message.
    pub messages: Vec<SentMessage>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

impl SendMessageResponse {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[SentContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

/// How the provider understood the recipient.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SentContact {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Destination>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wa_id: Option<WaId>,
    /// Business-scoped user id; present when one was addressed, at times otherwise too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// An accepted message.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SentMessage {
    /// Message id (wamid); status webhooks repeat it.
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// Opaque id of a WhatsApp group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<GroupId>,
    /// Only for templates, whether the message goes out at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_status: Option<SentMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

waxwing_types::open_enum! {
    #[doc = " Only for templates, whether the message goes out at once."] pub enum
    SentMessageStatus { #[doc = " `accepted`."] Accepted = "accepted", #[doc =
    " `held_for_quality_assessment`."] HeldForQualityAssessment =
    "held_for_quality_assessment", #[doc = " `paused`."] Paused = "paused", }
}

/// Body of a failed call.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<GraphError>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GraphError {
    /// Code and title; the title may change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Error class, such as OAuthException.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The stable key, see x-errors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Finer code; deprecated, still sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_subcode: Option<i64>,
    /// Usually an object, a bare text in some answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_data: Option<ErrorData>,
    /// Quote it to the provider's support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fbtrace_id: Option<String>,
    /// true when a retry may help. Not on every error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_transient: Option<bool>,
    /// Title for an end user; template and management calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_user_title: Option<String>,
    /// Text for an end user; template and management calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_user_msg: Option<String>,
    /// Page about the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
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

/// The details of an error.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Always whatsapp.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// The most precise text, naming the faulty member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
