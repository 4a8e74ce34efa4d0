// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters."]
    pub struct SenderNumber;
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Recipient, a phone number in international format (digits without plus sign) or a business-scoped"]
    #[doc = " user id; 1 to 150 characters."] pub struct Destination;
}

waxwing_types::string_id! {
    #[doc =
    " Id of a sent message, your own or one given by the provider; at most 200 characters. Must be"]
    #[doc = " unique: a repeated id is refused later, in the delivery report."] pub
    struct OutboundMessageId;
}

waxwing_types::string_id! {
    #[doc =
    " Entity tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct EntityId;
}

waxwing_types::string_id! {
    #[doc =
    " Application tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct ApplicationId;
}

/// Quotes a received message.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the received message.
    #[serde(rename = "replyToMessageId")]
    pub reply_to_message_id: waxwing_types::MessageId,
}

impl MessageContext {
    /// With the members that are required.
    pub fn new(reply_to_message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            reply_to_message_id: reply_to_message_id.into(),
        }
    }
}

impl waxwing_types::Validate for MessageContext {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The provider took the message, unless status says rejected; the outcome comes by delivery report.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SingleMessageInfo {
    /// Recipient, a phone number in international format (digits without plus sign) or a business-scoped
    /// user id; 1 to 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Destination>,
    /// Number of messages made of the request.
    #[serde(rename = "messageCount", default, skip_serializing_if = "Option::is_none")]
    pub message_count: Option<i32>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    #[serde(rename = "messageId", default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<OutboundMessageId>,
    /// First status of a message, normally PENDING (group 1). Group 5 is REJECTED.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SingleMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// First status of a message, normally PENDING (group 1). Group 5 is REJECTED.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SingleMessageStatus {
    /// 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.
    #[serde(rename = "groupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i32>,
    /// Name of the group.
    #[serde(rename = "groupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Id of the status, such as 7 or 26 for pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// Name of the status, such as `PENDING_ENROUTE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// Both error shapes in one; only the members of one of them are there.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// Classic shape.
    #[serde(rename = "requestError", default, skip_serializing_if = "Option::is_none")]
    pub request_error: Option<ApiRequestError>,
    /// Newer shape, the code.
    #[serde(rename = "errorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// Newer shape, text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Newer shape, what to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Newer shape, the faulty members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub violations: Option<Vec<ApiErrorViolation>>,
    /// Newer shape, pages to read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<ApiErrorResource>>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

impl ErrorBody {
    /// `violations`, empty when it was left out.
    pub fn violations(&self) -> &[ApiErrorViolation] {
        self.violations.as_deref().unwrap_or_default()
    }

    /// `resources`, empty when it was left out.
    pub fn resources(&self) -> &[ApiErrorResource] {
        self.resources.as_deref().unwrap_or_default()
    }
}

/// Classic shape.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRequestError {
    /// Classic shape, the fault.
    #[serde(
        rename = "serviceException",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub service_exception: Option<ApiRequestErrorDetails>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// Classic shape, the fault.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRequestErrorDetails {
    /// The code, such as `BAD_REQUEST`; not the id of a message.
    #[serde(rename = "messageId", default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// For each faulty member (dotted path with indexes) the texts about it.
    #[serde(
        rename = "validationErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub validation_errors: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// A faulty member.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiErrorViolation {
    /// Path of the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// What is wrong with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub violation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// A page to read.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiErrorResource {
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
