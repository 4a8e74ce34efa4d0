// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#[cfg(feature = "client")]
impl super::client::Phone {
    /// Send a message.
    ///
    /// An answer 200 means accepted; the outcome comes by webhook, and so do faults of linked media and
    /// of the 24-hour window (outside it only templates may be sent). There is no idempotency key, so a
    /// repeated call sends a second message. Order between messages is not kept. Default throughput 80
    /// messages a second per business number; one message in 6 seconds to one recipient, with short
    /// bursts. Message kinds described so far are text and audio.
    ///
    /// `POST /{phone_number_id}/messages`. A repeat may act twice.
    ///
    /// Source: "Audio messages", Meta developer documentation for the WhatsApp Cloud API, updated
    /// 2026-02-17;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages>;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>;
    /// GitHub david-lev/pywa 4.4.0.
    pub fn send_message(
        &self,
        body: &SendMessageRequest,
    ) -> waxwing_runtime::Call<super::shared::SendMessageResponse> {
        self.core
            .prepare(&SEND_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark a received message as read, with a typing indicator if wanted.
    ///
    /// Marks the message and all earlier ones of the conversation; do it within 30 days. The typing
    /// indicator goes away after 25 seconds or with the next message, and always implies the read mark.
    ///
    /// `POST /{phone_number_id}/messages`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read>;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators>.
    pub fn mark_message_as_read(
        &self,
        body: &MarkReadRequest,
    ) -> waxwing_runtime::Call<super::shared::Success> {
        self.core
            .prepare(&MARK_MESSAGE_AS_READ)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_message",
    path: "/{phone_number_id}/messages",
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MARK_MESSAGE_AS_READ: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_message_as_read",
    path: "/{phone_number_id}/messages",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// A message; the envelope and one kind of content side by side in one object.
///
/// To whom, and how to follow the message up. At least one of to and recipient; with both, to wins.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// Always whatsapp.
    pub messaging_product: super::shared::MessagingProduct,
    /// Kind of recipient. Left out, the provider takes individual.
    pub recipient_type: Option<super::shared::RecipientType>,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub to: Option<super::shared::Destination>,
    /// Business-scoped user id, or its parent form. Not for authentication templates with a one-tap,
    /// zero-tap or copy-code button (error 131062).
    pub recipient: Option<waxwing_types::Bsuid>,
    /// Quotes an earlier message of the same conversation.
    pub context: Option<super::shared::MessageContext>,
    /// Your own text, repeated in the status webhooks; at most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver only if this is the user's present identity hash, else error 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// The content, told apart by type.
    pub content: MessageContent,
}

impl SendMessageRequest {
    /// With `to` and the content.
    pub fn to(
        to: impl Into<super::shared::Destination>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Some(to.into()),
            recipient: Default::default(),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            content: content.into(),
        }
    }

    /// With `recipient` and the content.
    pub fn to_recipient(
        recipient: impl Into<waxwing_types::Bsuid>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Default::default(),
            recipient: Some(recipient.into()),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            content: content.into(),
        }
    }

    /// Sets `recipient_type`.
    #[must_use]
    pub fn with_recipient_type(
        mut self,
        recipient_type: impl Into<super::shared::RecipientType>,
    ) -> Self {
        self.recipient_type = Some(recipient_type.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<super::shared::Destination>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<waxwing_types::Bsuid>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(
        mut self,
        context: impl Into<super::shared::MessageContext>,
    ) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets `biz_opaque_callback_data`.
    #[must_use]
    pub fn with_biz_opaque_callback_data(
        mut self,
        biz_opaque_callback_data: impl Into<String>,
    ) -> Self {
        self.biz_opaque_callback_data = Some(biz_opaque_callback_data.into());
        self
    }

    /// Sets `recipient_identity_key_hash`.
    #[must_use]
    pub fn with_recipient_identity_key_hash(
        mut self,
        recipient_identity_key_hash: impl Into<String>,
    ) -> Self {
        self.recipient_identity_key_hash = Some(recipient_identity_key_hash.into());
        self
    }
}

impl serde::Serialize for SendMessageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("messaging_product", &self.messaging_product)?;
        if let Some(value) = &self.recipient_type {
            map.serialize_entry("recipient_type", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.recipient {
            map.serialize_entry("recipient", value)?;
        }
        if let Some(value) = &self.context {
            map.serialize_entry("context", value)?;
        }
        if let Some(value) = &self.biz_opaque_callback_data {
            map.serialize_entry("biz_opaque_callback_data", value)?;
        }
        if let Some(value) = &self.recipient_identity_key_hash {
            map.serialize_entry("recipient_identity_key_hash", value)?;
        }
        self.content.write(&mut map)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SendMessageRequest {
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
                .map_err(D::Error::custom)?
                .unwrap_or_default(),
            recipient_type: waxwing_types::union::take(&mut members, "recipient_type")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            recipient: waxwing_types::union::take(&mut members, "recipient")
                .map_err(D::Error::custom)?,
            context: waxwing_types::union::take(&mut members, "context")
                .map_err(D::Error::custom)?,
            biz_opaque_callback_data: waxwing_types::union::take(
                    &mut members,
                    "biz_opaque_callback_data",
                )
                .map_err(D::Error::custom)?,
            recipient_identity_key_hash: waxwing_types::union::take(
                    &mut members,
                    "recipient_identity_key_hash",
                )
                .map_err(D::Error::custom)?,
            content: MessageContent::read(members.into()),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SendMessageRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SendMessageRequest".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!(
            { "allOf" : [{ "type" : "object", "properties" : { "messaging_product" :
            generator.subschema_for:: < super::shared::MessagingProduct > (),
            "recipient_type" : generator.subschema_for:: < Option <
            super::shared::RecipientType > > (), "to" : generator.subschema_for:: <
            Option < super::shared::Destination > > (), "recipient" : generator
            .subschema_for:: < Option < waxwing_types::Bsuid > > (), "context" :
            generator.subschema_for:: < Option < super::shared::MessageContext > > (),
            "biz_opaque_callback_data" : generator.subschema_for:: < Option < String > >
            (), "recipient_identity_key_hash" : generator.subschema_for:: < Option <
            String > > () } }, generator.subschema_for:: < MessageContent > (),] }
        )
    }
}

impl waxwing_types::Validate for SendMessageRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("context", self.context.as_ref());
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker
            .at_least_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
        waxwing_types::Validate::check(&self.content, checker);
    }
}

/// The content, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageContent {
    /// `text`.
    Text(TextContent),
    /// `audio`.
    Audio(AudioContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl MessageContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Audio(_) => "audio",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                map.serialize_entry("type", "text")?;
                map.serialize_entry("text", value)
            }
            Self::Audio(value) => {
                map.serialize_entry("type", "audio")?;
                map.serialize_entry("audio", value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
        }
    }
    pub(crate) fn read(members: serde_json::Value) -> Self {
        let known = match members.get("type").and_then(|tag| tag.as_str()) {
            Some(
                "text",
            ) if members.as_object().is_some_and(|members| members.len() == 2) => {
                members.get("text").and_then(waxwing_types::union::read).map(Self::Text)
            }
            Some(
                "audio",
            ) if members.as_object().is_some_and(|members| members.len() == 2) => {
                members
                    .get("audio")
                    .and_then(waxwing_types::union::read)
                    .map(Self::Audio)
            }
            _ => None,
        };
        known.unwrap_or_else(|| Self::Unknown(members.into()))
    }
}

impl From<TextContent> for MessageContent {
    fn from(value: TextContent) -> Self {
        Self::Text(value)
    }
}

impl From<AudioContent> for MessageContent {
    fn from(value: AudioContent) -> Self {
        Self::Audio(value)
    }
}

impl serde::Serialize for MessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl<'de> serde::Deserialize<'de> for MessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Map::deserialize(deserializer)
            .map(|members| Self::read(members.into()))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!(
            { "anyOf" : [{ "type" : "object", "required" : ["type", "text"], "properties"
            : { "type" : { "const" : "text" }, "text" : generator.subschema_for:: <
            TextContent > () } }, { "type" : "object", "required" : ["type", "audio"],
            "properties" : { "type" : { "const" : "audio" }, "audio" : generator
            .subschema_for:: < AudioContent > () } }, { "type" : "object", "required" :
            ["type"] }] }
        )
    }
}

impl waxwing_types::Validate for MessageContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => checker.nested("text", Some(value)),
            Self::Audio(value) => checker.nested("audio", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

/// Text and link preview.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextContent {
    /// The text, at most 4096 characters.
    pub body: String,
    /// Show a preview of the first http(s) address in the text. Left out, false.
    pub preview_url: Option<bool>,
}

impl TextContent {
    /// With the members that are required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            preview_url: Default::default(),
        }
    }

    /// Sets `preview_url`.
    #[must_use]
    pub fn with_preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

impl waxwing_types::Validate for TextContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("body", Some(self.body.as_ref()), None, Some(4096));
    }
}

/// An audio file, by exactly one of id and link. AAC, AMR, MP3, MP4 audio or Ogg with mono Opus, at
/// most 16 MB. Nothing is converted. Neither caption nor file name exist for audio.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<super::shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider. An id is the provider's recommendation.
    pub link: Option<String>,
    /// true makes it a voice message, which must be an Ogg file with mono Opus; above 512 KB the
    /// recipient downloads it by hand. Left out, false, a plain audio file.
    pub voice: Option<bool>,
}

impl AudioContent {
    /// By `id`.
    pub fn from_id(id: impl Into<super::shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            voice: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            voice: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<super::shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `voice`.
    #[must_use]
    pub fn with_voice(mut self, voice: bool) -> Self {
        self.voice = Some(voice);
        self
    }
}

impl waxwing_types::Validate for AudioContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// Read mark, with or without typing indicator.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarkReadRequest {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: super::shared::MessagingProduct,
    /// Always read.
    #[serde(default)]
    pub status: ReadStatus,
    /// Id of the received message.
    pub message_id: waxwing_types::MessageId,
    /// Shows the user that an answer is being written.
    pub typing_indicator: Option<TypingIndicator>,
}

impl MarkReadRequest {
    /// With the members that are required.
    pub fn new(message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            messaging_product: Default::default(),
            status: Default::default(),
            message_id: message_id.into(),
            typing_indicator: Default::default(),
        }
    }

    /// Sets `typing_indicator`.
    #[must_use]
    pub fn with_typing_indicator(
        mut self,
        typing_indicator: impl Into<TypingIndicator>,
    ) -> Self {
        self.typing_indicator = Some(typing_indicator.into());
        self
    }
}

impl waxwing_types::Validate for MarkReadRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("typing_indicator", self.typing_indicator.as_ref());
    }
}

waxwing_types::open_enum! {
    #[doc = " Always read."] pub enum ReadStatus(default Read) { #[doc = " `read`."] Read
    = "read", }
}

/// Shows the user that an answer is being written.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TypingIndicator {
    /// Always text.
    #[serde(rename = "type")]
    pub type_: TypingIndicatorType,
}

impl TypingIndicator {
    /// An empty one.
    pub fn new() -> Self {
        Self { type_: Default::default() }
    }
}

impl waxwing_types::Validate for TypingIndicator {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_types::open_enum! {
    #[doc = " Always text."] pub enum TypingIndicatorType(default Text) { #[doc =
    " `text`."] Text = "text", }
}
