// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `queued_requests`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Look up what became of a queued request.
    ///
    /// There is no state member. `response_status` null means pending, 200 to 299 finished, 400 and
    /// above failed; the look-up itself answers 200 in all three cases. Finished means that WhatsApp
    /// took the message, not that it was delivered; that comes by the webhook message.ack. Requests run
    /// in order and are repeated by the provider. Back off exponentially between look-ups; the sample of
    /// the provider's own client gives up after 10, other clients begin after 1 second. How long a
    /// record is kept, and the answer to an unknown ticket (probably 404), is not documented.
    ///
    /// `GET /{instance}/queued-requests/{queued_request_uuid}`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/queued-requests/get-queued-request>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    pub fn get_queued_request(
        &self,
        queued_request_uuid: impl Into<shared::QueuedRequestUuid>,
    ) -> waxwing_runtime::Call<QueuedRequest> {
        self.core
            .prepare(&GET_QUEUED_REQUEST)
            .path("instance", &self.id)
            .id::<shared::QueuedRequestUuid>("queued_request_uuid", queued_request_uuid)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_QUEUED_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_queued_request",
    path: "/{instance}/queued-requests/{queued_request_uuid}",
    ..waxwing_runtime::Operation::GET
};

/// A queued request and, once it has run, its result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequest {
    /// Ticket of a queued request, a UUID.
    pub uuid: shared::QueuedRequestUuid,
    /// Echo of what was queued: the body, at times under internal names (session, linkPreview,
    /// linkPreviewHighQuality), or an object of method, url, headers and body.
    pub request: Option<waxwing_types::Json>,
    /// HTTP status of the run; null while pending. 201 is documented for a send, samples have 200. 404
    /// instance unknown or recipient not on WhatsApp, 422 invalid, 500 fault of the server; 423 and 429
    /// are not documented here.
    pub response_status: Option<i64>,
    /// Result of the run, or its ErrorResponse; null while pending. A MessageResult, a WhatsappMessage
    /// for `send_poll` and `forward_message`, a ReadChatResult, a TypingResult, or a ShortResult; null
    /// or an empty list for `star_message` and `send_seen`. An empty object may come as an empty list.
    pub response_body: Option<waxwing_types::Json>,
    /// Headers of the run, each a text or a list of texts; null while pending, an empty list when there
    /// are none.
    pub response_header: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QueuedRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("uuid", &self.uuid)?;
        object.optional("request", &self.request)?;
        object.optional("response_status", &self.response_status)?;
        object.optional("response_body", &self.response_body)?;
        object.optional("response_header", &self.response_header)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QueuedRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            uuid: members.always("uuid")?,
            request: members.lenient("request")?,
            response_status: members.lenient("response_status")?,
            response_body: members.lenient("response_body")?,
            response_header: members.lenient("response_header")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QueuedRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("uuid", generator.subschema_for::<shared::QueuedRequestUuid>()),
            ("request", generator.subschema_for::<waxwing_types::Json>()),
            ("response_status", generator.subschema_for::<i64>()),
            ("response_body", generator.subschema_for::<waxwing_types::Json>()),
            ("response_header", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// Result of a finished send: `response_body` of all sends but `send_poll` and `forward_message`,
/// and of reactions and deletions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageResult {
    /// A message's key.
    pub key: Option<MessageKey>,
    /// What was sent; one member, named by its kind, at times with messageContextInfo. The same stands
    /// in message of `_data` in webhooks. ptvMessage is a round video note; documentWithCaptionMessage,
    /// ephemeralMessage and viewOnceMessage enclose another message.
    pub message: Option<ResultMessage>,
    /// A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its
    /// halves.
    pub message_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// How far the message came, by name or by the number that the engine behind has for it, 0 to 5.
    /// Normally PENDING, taken by WhatsApp.
    pub status: Option<ResultStatus>,
    /// The author, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It went to a broadcast list.
    pub broadcast: Option<bool>,
    /// Name that a user has given themselves in WhatsApp.
    pub push_name: Option<shared::PushName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("message", &self.message)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("participant", &self.participant)?;
        object.optional("broadcast", &self.broadcast)?;
        object.optional("pushName", &self.push_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            message: members.lenient("message")?,
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            participant: members.lenient("participant")?,
            broadcast: members.lenient("broadcast")?,
            push_name: members.lenient("pushName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<MessageKey>()),
            ("message", generator.subschema_for::<ResultMessage>()),
            (
                "messageTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("status", generator.subschema_for::<ResultStatus>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("broadcast", generator.subschema_for::<bool>()),
            ("pushName", generator.subschema_for::<shared::PushName>()),
        ])
    }
}

/// A 64-bit number in two halves of 32 bits.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LongNumber {
    /// The lower half, as a signed number.
    pub low: Option<i64>,
    /// The upper half; 0 for moments before 2106.
    pub high: Option<i64>,
    /// The whole number has no sign.
    pub unsigned: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LongNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("low", &self.low)?;
        object.optional("high", &self.high)?;
        object.optional("unsigned", &self.unsigned)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LongNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            low: members.lenient("low")?,
            high: members.lenient("high")?,
            unsigned: members.lenient("unsigned")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LongNumber);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LongNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LongNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("low", generator.subschema_for::<i64>()),
            ("high", generator.subschema_for::<i64>()),
            ("unsigned", generator.subschema_for::<bool>()),
        ])
    }
}

/// A message's key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageKey {
    /// The chat, with @s.whatsapp.net for a person; address it with @c.us.
    pub remote_jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The other id of the same person.
    pub remote_jid_alt: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own; some samples have it as text.
    pub from_me: Option<waxwing_types::Json>,
    /// The bare id. To act on a message of yours, compose true, chat and this, joined by underscores.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// The author, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The other id of the author.
    pub participant_alt: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// How persons are named, by phone number or by hidden id.
    pub addressing_mode: Option<AddressingMode>,
    /// Number of the post, in a channel.
    pub server_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("remoteJid", &self.remote_jid)?;
        object.optional("remoteJidAlt", &self.remote_jid_alt)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("participantAlt", &self.participant_alt)?;
        object.optional("addressingMode", &self.addressing_mode)?;
        object.optional("server_id", &self.server_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageKey {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            remote_jid: members.lenient("remoteJid")?,
            remote_jid_alt: members.lenient("remoteJidAlt")?,
            from_me: members.lenient("fromMe")?,
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            participant_alt: members.lenient("participantAlt")?,
            addressing_mode: members.lenient("addressingMode")?,
            server_id: members.lenient("server_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageKey);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageKey".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "remoteJid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "remoteJidAlt",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<waxwing_types::Json>()),
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "participantAlt",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("addressingMode", generator.subschema_for::<AddressingMode>()),
            ("server_id", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How persons are named, by phone number or by hidden id."] pub enum
    AddressingMode { #[doc = " `pn`."] Pn = "pn", #[doc = " `lid`."] Lid = "lid", }
}

/// How far the message came, by name or by the number that the engine behind has for it, 0 to 5.
/// Normally PENDING, taken by WhatsApp.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ResultStatus {
    /// This form.
    ResultStatusName(ResultStatusName),
    /// A whole number.
    Integer(i64),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ResultStatus {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ResultStatus {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ResultStatusName);
        choice.form(Self::Integer);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ResultStatus);
impl From<ResultStatusName> for ResultStatus {
    fn from(value: ResultStatusName) -> Self {
        Self::ResultStatusName(value)
    }
}

impl From<i64> for ResultStatus {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

waxwing_json::open_enum! {
    #[doc =
    " How far the message came. SENT and DELIVERED are those of the page; the others but PENDING are"]
    #[doc = " not documented, the engine behind has them."] pub enum ResultStatusName {
    #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `SENT`."] Sent = "SENT", #[doc
    = " `DELIVERED`."] Delivered = "DELIVERED", #[doc = " `ERROR`."] Error = "ERROR",
    #[doc = " `SERVER_ACK`."] ServerAck = "SERVER_ACK", #[doc = " `DELIVERY_ACK`."]
    DeliveryAck = "DELIVERY_ACK", #[doc = " `READ`."] Read = "READ", #[doc =
    " `PLAYED`."] Played = "PLAYED", }
}

/// What was sent; one member, named by its kind, at times with messageContextInfo. The same stands
/// in message of `_data` in webhooks. ptvMessage is a round video note; documentWithCaptionMessage,
/// ephemeralMessage and viewOnceMessage enclose another message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMessage {
    /// A text, with the preview of its link.
    pub extended_text_message: Option<ResultText>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub image_message: Option<ResultMedia>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub video_message: Option<ResultMedia>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub audio_message: Option<ResultMedia>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub document_message: Option<ResultMedia>,
    /// A location.
    pub location_message: Option<ResultLocation>,
    /// A reaction.
    pub reaction_message: Option<ResultReaction>,
    /// A deletion.
    pub protocol_message: Option<ResultProtocol>,
    /// A plain text without preview.
    pub conversation: Option<String>,
    /// A contact card.
    pub contact_message: Option<ResultContact>,
    /// Several contact cards.
    pub contacts_array_message: Option<ResultContacts>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub ptv_message: Option<ResultMedia>,
    /// A file. That a video has these members is not documented; by analogy with the picture.
    pub sticker_message: Option<ResultMedia>,
    /// A poll.
    pub poll_creation_message: Option<ResultPoll>,
    /// A poll.
    pub poll_creation_message_v2: Option<ResultPoll>,
    /// A poll.
    pub poll_creation_message_v3: Option<ResultPoll>,
    /// What stands around a message.
    pub message_context_info: Option<ResultMessageContext>,
    /// A message inside a message.
    pub document_with_caption_message: Option<ResultEnclosed>,
    /// A message inside a message.
    pub ephemeral_message: Option<ResultEnclosed>,
    /// A message inside a message.
    pub view_once_message: Option<ResultEnclosed>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("extendedTextMessage", &self.extended_text_message)?;
        object.optional("imageMessage", &self.image_message)?;
        object.optional("videoMessage", &self.video_message)?;
        object.optional("audioMessage", &self.audio_message)?;
        object.optional("documentMessage", &self.document_message)?;
        object.optional("locationMessage", &self.location_message)?;
        object.optional("reactionMessage", &self.reaction_message)?;
        object.optional("protocolMessage", &self.protocol_message)?;
        object.optional("conversation", &self.conversation)?;
        object.optional("contactMessage", &self.contact_message)?;
        object.optional("contactsArrayMessage", &self.contacts_array_message)?;
        object.optional("ptvMessage", &self.ptv_message)?;
        object.optional("stickerMessage", &self.sticker_message)?;
        object.optional("pollCreationMessage", &self.poll_creation_message)?;
        object.optional("pollCreationMessageV2", &self.poll_creation_message_v2)?;
        object.optional("pollCreationMessageV3", &self.poll_creation_message_v3)?;
        object.optional("messageContextInfo", &self.message_context_info)?;
        object
            .optional(
                "documentWithCaptionMessage",
                &self.document_with_caption_message,
            )?;
        object.optional("ephemeralMessage", &self.ephemeral_message)?;
        object.optional("viewOnceMessage", &self.view_once_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            extended_text_message: members.lenient("extendedTextMessage")?,
            image_message: members.lenient("imageMessage")?,
            video_message: members.lenient("videoMessage")?,
            audio_message: members.lenient("audioMessage")?,
            document_message: members.lenient("documentMessage")?,
            location_message: members.lenient("locationMessage")?,
            reaction_message: members.lenient("reactionMessage")?,
            protocol_message: members.lenient("protocolMessage")?,
            conversation: members.lenient("conversation")?,
            contact_message: members.lenient("contactMessage")?,
            contacts_array_message: members.lenient("contactsArrayMessage")?,
            ptv_message: members.lenient("ptvMessage")?,
            sticker_message: members.lenient("stickerMessage")?,
            poll_creation_message: members.lenient("pollCreationMessage")?,
            poll_creation_message_v2: members.lenient("pollCreationMessageV2")?,
            poll_creation_message_v3: members.lenient("pollCreationMessageV3")?,
            message_context_info: members.lenient("messageContextInfo")?,
            document_with_caption_message: members
                .lenient("documentWithCaptionMessage")?,
            ephemeral_message: members.lenient("ephemeralMessage")?,
            view_once_message: members.lenient("viewOnceMessage")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("extendedTextMessage", generator.subschema_for::<ResultText>()),
            ("imageMessage", generator.subschema_for::<ResultMedia>()),
            ("videoMessage", generator.subschema_for::<ResultMedia>()),
            ("audioMessage", generator.subschema_for::<ResultMedia>()),
            ("documentMessage", generator.subschema_for::<ResultMedia>()),
            ("locationMessage", generator.subschema_for::<ResultLocation>()),
            ("reactionMessage", generator.subschema_for::<ResultReaction>()),
            ("protocolMessage", generator.subschema_for::<ResultProtocol>()),
            ("conversation", generator.subschema_for::<String>()),
            ("contactMessage", generator.subschema_for::<ResultContact>()),
            ("contactsArrayMessage", generator.subschema_for::<ResultContacts>()),
            ("ptvMessage", generator.subschema_for::<ResultMedia>()),
            ("stickerMessage", generator.subschema_for::<ResultMedia>()),
            ("pollCreationMessage", generator.subschema_for::<ResultPoll>()),
            ("pollCreationMessageV2", generator.subschema_for::<ResultPoll>()),
            ("pollCreationMessageV3", generator.subschema_for::<ResultPoll>()),
            ("messageContextInfo", generator.subschema_for::<ResultMessageContext>()),
            ("documentWithCaptionMessage", generator.subschema_for::<ResultEnclosed>()),
            ("ephemeralMessage", generator.subschema_for::<ResultEnclosed>()),
            ("viewOnceMessage", generator.subschema_for::<ResultEnclosed>()),
        ])
    }
}

/// A message inside a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultEnclosed {
    /// The message, in the form of ResultMessage.
    pub message: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultEnclosed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultEnclosed {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultEnclosed);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultEnclosed {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultEnclosed".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A contact card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultContact {
    /// Name of a person.
    pub display_name: Option<shared::PersonName>,
    /// Whole text of a vCard.
    pub vcard: Option<shared::VcardText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("displayName", &self.display_name)?;
        object.optional("vcard", &self.vcard)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_name: members.lenient("displayName")?,
            vcard: members.lenient("vcard")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("displayName", generator.subschema_for::<shared::PersonName>()),
            ("vcard", generator.subschema_for::<shared::VcardText>()),
        ])
    }
}

/// Several contact cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultContacts {
    /// Name of a person.
    pub display_name: Option<shared::PersonName>,
    /// The cards.
    pub contacts: Option<Vec<ResultContact>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ResultContacts {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[ResultContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ResultContacts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("displayName", &self.display_name)?;
        object.optional("contacts", &self.contacts)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultContacts {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_name: members.lenient("displayName")?,
            contacts: members.lenient("contacts")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultContacts);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultContacts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultContacts".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("displayName", generator.subschema_for::<shared::PersonName>()),
            ("contacts", generator.subschema_for::<Vec<ResultContact>>()),
        ])
    }
}

/// A poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultPoll {
    /// The question.
    pub name: Option<String>,
    /// The answers.
    pub options: Option<Vec<ResultPollOption>>,
    /// How many answers may be chosen; 0 for any number.
    pub selectable_options_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ResultPoll {
    /// `options`, empty when it was left out.
    pub fn options(&self) -> &[ResultPollOption] {
        self.options.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ResultPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("options", &self.options)?;
        object.optional("selectableOptionsCount", &self.selectable_options_count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultPoll {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            options: members.lenient("options")?,
            selectable_options_count: members.lenient("selectableOptionsCount")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultPoll);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultPoll {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultPoll".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("options", generator.subschema_for::<Vec<ResultPollOption>>()),
            ("selectableOptionsCount", generator.subschema_for::<i64>()),
        ])
    }
}

/// An answer of a poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultPollOption {
    /// Its text.
    pub option_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultPollOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("optionName", &self.option_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultPollOption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            option_name: members.lenient("optionName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultPollOption);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultPollOption {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultPollOption".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("optionName", generator.subschema_for::<String>()),
        ])
    }
}

/// What stands around a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMessageContext {
    /// Key with which votes on a poll are encrypted, base64.
    pub message_secret: Option<MessageSecret>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultMessageContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messageSecret", &self.message_secret)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultMessageContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_secret: members.lenient("messageSecret")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultMessageContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultMessageContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultMessageContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messageSecret", generator.subschema_for::<MessageSecret>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Key with which votes on a poll are encrypted, base64."] pub
    struct MessageSecret;
}

/// What a message answers to, and whether it was forwarded.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultContext {
    /// Bare key of the message that is quoted.
    pub stanza_id: Option<String>,
    /// Who wrote that.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// What is quoted, in the form of ResultMessage.
    pub quoted_message: Option<waxwing_types::Json>,
    /// Who is mentioned.
    pub mentioned_jid: Option<Vec<waxwing_types::Lenient<waxwing_types::Jid>>>,
    /// How often it was forwarded.
    pub forwarding_score: Option<i64>,
    /// It was forwarded.
    pub is_forwarded: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ResultContext {
    /// `mentionedJid`, empty when it was left out.
    pub fn mentioned_jid(&self) -> &[waxwing_types::Lenient<waxwing_types::Jid>] {
        self.mentioned_jid.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ResultContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("stanzaId", &self.stanza_id)?;
        object.optional("participant", &self.participant)?;
        object.optional("quotedMessage", &self.quoted_message)?;
        object.optional("mentionedJid", &self.mentioned_jid)?;
        object.optional("forwardingScore", &self.forwarding_score)?;
        object.optional("isForwarded", &self.is_forwarded)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            stanza_id: members.lenient("stanzaId")?,
            participant: members.lenient("participant")?,
            quoted_message: members.lenient("quotedMessage")?,
            mentioned_jid: members.lenient("mentionedJid")?,
            forwarding_score: members.lenient("forwardingScore")?,
            is_forwarded: members.lenient("isForwarded")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("stanzaId", generator.subschema_for::<String>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("quotedMessage", generator.subschema_for::<waxwing_types::Json>()),
            (
                "mentionedJid",
                generator
                    .subschema_for::<Vec<waxwing_types::Lenient<waxwing_types::Jid>>>(),
            ),
            ("forwardingScore", generator.subschema_for::<i64>()),
            ("isForwarded", generator.subschema_for::<bool>()),
        ])
    }
}

/// A text, with the preview of its link.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultText {
    /// The text.
    pub text: Option<String>,
    /// The link.
    pub matched_text: Option<String>,
    /// Title of the preview.
    pub title: Option<String>,
    /// Text of the preview.
    pub description: Option<String>,
    /// NONE in the samples.
    pub preview_type: Option<String>,
    /// Small picture, base64.
    pub jpeg_thumbnail: Option<String>,
    /// Path of the picture on the media host.
    pub thumbnail_direct_path: Option<String>,
    /// Hash of the picture, base64.
    pub thumbnail_sha256: Option<String>,
    /// Hash of the encrypted picture, base64.
    pub thumbnail_enc_sha256: Option<String>,
    /// Pixels.
    pub thumbnail_height: Option<i64>,
    /// Pixels.
    pub thumbnail_width: Option<i64>,
    /// Key of the encrypted copy, base64; it decrypts the file.
    pub media_key: Option<MediaKey>,
    /// A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its
    /// halves.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What a message answers to, and whether it was forwarded.
    pub context_info: Option<ResultContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("matchedText", &self.matched_text)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.optional("previewType", &self.preview_type)?;
        object.optional("jpegThumbnail", &self.jpeg_thumbnail)?;
        object.optional("thumbnailDirectPath", &self.thumbnail_direct_path)?;
        object.optional("thumbnailSha256", &self.thumbnail_sha256)?;
        object.optional("thumbnailEncSha256", &self.thumbnail_enc_sha256)?;
        object.optional("thumbnailHeight", &self.thumbnail_height)?;
        object.optional("thumbnailWidth", &self.thumbnail_width)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("mediaKeyTimestamp", &self.media_key_timestamp)?;
        object.optional("contextInfo", &self.context_info)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultText {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            matched_text: members.lenient("matchedText")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            preview_type: members.lenient("previewType")?,
            jpeg_thumbnail: members.lenient("jpegThumbnail")?,
            thumbnail_direct_path: members.lenient("thumbnailDirectPath")?,
            thumbnail_sha256: members.lenient("thumbnailSha256")?,
            thumbnail_enc_sha256: members.lenient("thumbnailEncSha256")?,
            thumbnail_height: members.lenient("thumbnailHeight")?,
            thumbnail_width: members.lenient("thumbnailWidth")?,
            media_key: members.lenient("mediaKey")?,
            media_key_timestamp: members.lenient("mediaKeyTimestamp")?,
            context_info: members.lenient("contextInfo")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultText);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultText".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("matchedText", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("previewType", generator.subschema_for::<String>()),
            ("jpegThumbnail", generator.subschema_for::<String>()),
            ("thumbnailDirectPath", generator.subschema_for::<String>()),
            ("thumbnailSha256", generator.subschema_for::<String>()),
            ("thumbnailEncSha256", generator.subschema_for::<String>()),
            ("thumbnailHeight", generator.subschema_for::<i64>()),
            ("thumbnailWidth", generator.subschema_for::<i64>()),
            ("mediaKey", generator.subschema_for::<MediaKey>()),
            (
                "mediaKeyTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("contextInfo", generator.subschema_for::<ResultContext>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Key of the encrypted copy, base64; it decrypts the file."] pub
    struct MediaKey;
}

/// A file. That a video has these members is not documented; by analogy with the picture.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMedia {
    /// Address of the encrypted copy.
    pub url: Option<String>,
    /// Media type.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash, base64.
    pub file_sha256: Option<String>,
    /// A number, also as text. Not documented; a 64-bit number may come in its halves.
    pub file_length: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name, of a document.
    pub file_name: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Pixels.
    pub height: Option<i64>,
    /// Pixels.
    pub width: Option<i64>,
    /// Length of audio or video in seconds.
    pub seconds: Option<i64>,
    /// true for a voice note.
    pub ptt: Option<bool>,
    /// Loudness over time, about 64 bytes in base64; of a voice note.
    pub waveform: Option<String>,
    /// Small picture, base64.
    pub jpeg_thumbnail: Option<String>,
    /// Key of the encrypted copy, base64; it decrypts the file.
    pub media_key: Option<MediaKey>,
    /// A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its
    /// halves.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Hash of the encrypted copy, base64.
    pub file_enc_sha256: Option<String>,
    /// Path of the encrypted copy on the media host.
    pub direct_path: Option<String>,
    /// What a message answers to, and whether it was forwarded.
    pub context_info: Option<ResultContext>,
    /// It may be looked at once.
    pub view_once: Option<bool>,
    /// Pages, of a document.
    pub page_count: Option<i64>,
    /// Title, of a document.
    pub title: Option<String>,
    /// It plays as an animation.
    pub gif_playback: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    ResultMedia { url : address, mimetype, file_sha256, file_length, file_name, caption,
    height, width, seconds, ptt, waveform, jpeg_thumbnail, media_key,
    media_key_timestamp, file_enc_sha256, direct_path, context_info, view_once,
    page_count, title, gif_playback, extra }
);
impl serde::Serialize for ResultMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("fileSha256", &self.file_sha256)?;
        object.optional("fileLength", &self.file_length)?;
        object.optional("fileName", &self.file_name)?;
        object.optional("caption", &self.caption)?;
        object.optional("height", &self.height)?;
        object.optional("width", &self.width)?;
        object.optional("seconds", &self.seconds)?;
        object.optional("ptt", &self.ptt)?;
        object.optional("waveform", &self.waveform)?;
        object.optional("jpegThumbnail", &self.jpeg_thumbnail)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("mediaKeyTimestamp", &self.media_key_timestamp)?;
        object.optional("fileEncSha256", &self.file_enc_sha256)?;
        object.optional("directPath", &self.direct_path)?;
        object.optional("contextInfo", &self.context_info)?;
        object.optional("viewOnce", &self.view_once)?;
        object.optional("pageCount", &self.page_count)?;
        object.optional("title", &self.title)?;
        object.optional("gifPlayback", &self.gif_playback)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            mimetype: members.lenient("mimetype")?,
            file_sha256: members.lenient("fileSha256")?,
            file_length: members.lenient("fileLength")?,
            file_name: members.lenient("fileName")?,
            caption: members.lenient("caption")?,
            height: members.lenient("height")?,
            width: members.lenient("width")?,
            seconds: members.lenient("seconds")?,
            ptt: members.lenient("ptt")?,
            waveform: members.lenient("waveform")?,
            jpeg_thumbnail: members.lenient("jpegThumbnail")?,
            media_key: members.lenient("mediaKey")?,
            media_key_timestamp: members.lenient("mediaKeyTimestamp")?,
            file_enc_sha256: members.lenient("fileEncSha256")?,
            direct_path: members.lenient("directPath")?,
            context_info: members.lenient("contextInfo")?,
            view_once: members.lenient("viewOnce")?,
            page_count: members.lenient("pageCount")?,
            title: members.lenient("title")?,
            gif_playback: members.lenient("gifPlayback")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("fileSha256", generator.subschema_for::<String>()),
            (
                "fileLength",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("fileName", generator.subschema_for::<String>()),
            ("caption", generator.subschema_for::<String>()),
            ("height", generator.subschema_for::<i64>()),
            ("width", generator.subschema_for::<i64>()),
            ("seconds", generator.subschema_for::<i64>()),
            ("ptt", generator.subschema_for::<bool>()),
            ("waveform", generator.subschema_for::<String>()),
            ("jpegThumbnail", generator.subschema_for::<String>()),
            ("mediaKey", generator.subschema_for::<MediaKey>()),
            (
                "mediaKeyTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("fileEncSha256", generator.subschema_for::<String>()),
            ("directPath", generator.subschema_for::<String>()),
            ("contextInfo", generator.subschema_for::<ResultContext>()),
            ("viewOnce", generator.subschema_for::<bool>()),
            ("pageCount", generator.subschema_for::<i64>()),
            ("title", generator.subschema_for::<String>()),
            ("gifPlayback", generator.subschema_for::<bool>()),
        ])
    }
}

/// A location.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultLocation {
    /// Degrees north.
    pub degrees_latitude: Option<f64>,
    /// Degrees east.
    pub degrees_longitude: Option<f64>,
    /// Name of the place; the title of `send_location`.
    pub name: Option<String>,
    /// Address of the place.
    pub address: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("degreesLatitude", &self.degrees_latitude)?;
        object.optional("degreesLongitude", &self.degrees_longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            degrees_latitude: members.lenient("degreesLatitude")?,
            degrees_longitude: members.lenient("degreesLongitude")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultLocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("degreesLatitude", generator.subschema_for::<f64>()),
            ("degreesLongitude", generator.subschema_for::<f64>()),
            ("name", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
        ])
    }
}

/// A reaction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultReaction {
    /// A message's key.
    pub key: Option<MessageKey>,
    /// The emoji.
    pub text: Option<String>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub sender_timestamp_ms: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("text", &self.text)?;
        object.optional("senderTimestampMs", &self.sender_timestamp_ms)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultReaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            text: members.lenient("text")?,
            sender_timestamp_ms: members.lenient("senderTimestampMs")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultReaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultReaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultReaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<MessageKey>()),
            ("text", generator.subschema_for::<String>()),
            (
                "senderTimestampMs",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// A deletion.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultProtocol {
    /// A message's key.
    pub key: Option<MessageKey>,
    /// REVOKE for a deletion.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultProtocol {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ResultProtocol {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ResultProtocol);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultProtocol {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultProtocol".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<MessageKey>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

/// Result of `read_chat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadChatResult {
    /// Serialised ids of the messages now read; null when there were none (not documented).
    pub ids: Option<Vec<waxwing_types::Lenient<waxwing_types::MessageId>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ReadChatResult {
    /// `ids`, empty when it was left out.
    pub fn ids(&self) -> &[waxwing_types::Lenient<waxwing_types::MessageId>] {
        self.ids.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ReadChatResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("ids", &self.ids)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReadChatResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ids: members.lenient("ids")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReadChatResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReadChatResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReadChatResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "ids",
                generator
                    .subschema_for::<
                        Vec<waxwing_types::Lenient<waxwing_types::MessageId>>,
                    >(),
            ),
        ])
    }
}

/// Result of `start_typing` and `stop_typing`, as the tests of the provider's own client have it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TypingResult {
    /// true when it was shown.
    pub result: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TypingResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("result", &self.result)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TypingResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            result: members.lenient("result")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TypingResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TypingResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TypingResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("result", generator.subschema_for::<bool>())])
    }
}

/// The id alone, as one sample has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShortResult {
    /// Id of the message.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ShortResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message_id", &self.message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ShortResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.lenient("message_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ShortResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ShortResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ShortResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
        ])
    }
}
