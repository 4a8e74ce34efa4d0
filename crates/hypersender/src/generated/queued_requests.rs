// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `queued_requests`.
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
    /// GitHub hypersender/hypersender-laravel 2.1.2.
    pub fn get_queued_request(
        &self,
        queued_request_uuid: impl Into<super::shared::QueuedRequestUuid>,
    ) -> waxwing_runtime::Call<QueuedRequest> {
        self.core
            .prepare(&GET_QUEUED_REQUEST)
            .path("instance", &self.id)
            .path(
                "queued_request_uuid",
                Into::<super::shared::QueuedRequestUuid>::into(queued_request_uuid),
            )
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
    pub uuid: super::shared::QueuedRequestUuid,
    /// Echo of what was queued: the body, at times under internal names (session, linkPreview,
    /// linkPreviewHighQuality), or an object of method, url, headers and body.
    pub request: Option<waxwing_types::Json>,
    /// HTTP status of the run; null while pending. 201 is documented for a send, samples have 200. 404
    /// instance unknown or recipient not on WhatsApp, 422 invalid, 500 fault of the server; 423 and 429
    /// are not documented here.
    pub response_status: Option<i64>,
    /// Result of the run, or its ErrorResponse; null while pending. A MessageResult, a WhatsappMessage
    /// for `send_poll` and `forward_message`, a ReadChatResult, a TypingResult, or a ShortResult. An
    /// empty object may come as an empty list.
    pub response_body: Option<waxwing_types::Json>,
    /// Headers of the run, each a text or a list of texts; null while pending, an empty list when there
    /// are none.
    pub response_header: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QueuedRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("uuid", &self.uuid)?;
        if let Some(value) = &self.request {
            map.serialize_entry("request", value)?;
        }
        if let Some(value) = &self.response_status {
            map.serialize_entry("response_status", value)?;
        }
        if let Some(value) = &self.response_body {
            map.serialize_entry("response_body", value)?;
        }
        if let Some(value) = &self.response_header {
            map.serialize_entry("response_header", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for QueuedRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            uuid: waxwing_types::union::take(&mut members, "uuid")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("uuid"))?,
            request: waxwing_types::union::take(&mut members, "request")
                .map_err(D::Error::custom)?,
            response_status: waxwing_types::union::take(&mut members, "response_status")
                .map_err(D::Error::custom)?,
            response_body: waxwing_types::union::take(&mut members, "response_body")
                .map_err(D::Error::custom)?,
            response_header: waxwing_types::union::take(&mut members, "response_header")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "uuid" : generator.subschema_for:: <
            super::shared::QueuedRequestUuid > (), "request" : generator.subschema_for::
            < waxwing_types::Json > (), "response_status" : generator.subschema_for:: <
            i64 > (), "response_body" : generator.subschema_for:: < waxwing_types::Json >
            (), "response_header" : generator.subschema_for:: < waxwing_types::Json > ()
            } }
        )
    }
}

/// Result of a finished send: `response_body` of all sends but `send_poll` and `forward_message`,
/// and of reactions and deletions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageResult {
    /// A message's key.
    pub key: Option<MessageKey>,
    /// What was sent; one member, named by its kind.
    pub message: Option<ResultMessage>,
    /// A moment in Unix seconds, as number or text.
    pub message_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Normally PENDING, taken by WhatsApp.
    pub status: Option<ResultStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.message_timestamp {
            map.serialize_entry("messageTimestamp", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            key: waxwing_types::union::take(&mut members, "key")
                .map_err(D::Error::custom)?,
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            message_timestamp: waxwing_types::union::take(
                    &mut members,
                    "messageTimestamp",
                )
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "key" : generator.subschema_for:: <
            MessageKey > (), "message" : generator.subschema_for:: < ResultMessage > (),
            "messageTimestamp" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > (), "status" : generator.subschema_for:: <
            ResultStatus > () } }
        )
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.remote_jid {
            map.serialize_entry("remoteJid", value)?;
        }
        if let Some(value) = &self.remote_jid_alt {
            map.serialize_entry("remoteJidAlt", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageKey {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            remote_jid: waxwing_types::union::take(&mut members, "remoteJid")
                .map_err(D::Error::custom)?,
            remote_jid_alt: waxwing_types::union::take(&mut members, "remoteJidAlt")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageKey".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "remoteJid" : generator.subschema_for::
            < waxwing_types::Lenient < waxwing_types::Jid > > (), "remoteJidAlt" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "fromMe" : generator.subschema_for:: < waxwing_types::Json > (), "id" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::MessageId
            > > (), "participant" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Normally PENDING, taken by WhatsApp."] pub enum ResultStatus { #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `SENT`."] Sent = "SENT", #[doc =
    " `DELIVERED`."] Delivered = "DELIVERED", }
}

/// What was sent; one member, named by its kind.
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.extended_text_message {
            map.serialize_entry("extendedTextMessage", value)?;
        }
        if let Some(value) = &self.image_message {
            map.serialize_entry("imageMessage", value)?;
        }
        if let Some(value) = &self.video_message {
            map.serialize_entry("videoMessage", value)?;
        }
        if let Some(value) = &self.audio_message {
            map.serialize_entry("audioMessage", value)?;
        }
        if let Some(value) = &self.document_message {
            map.serialize_entry("documentMessage", value)?;
        }
        if let Some(value) = &self.location_message {
            map.serialize_entry("locationMessage", value)?;
        }
        if let Some(value) = &self.reaction_message {
            map.serialize_entry("reactionMessage", value)?;
        }
        if let Some(value) = &self.protocol_message {
            map.serialize_entry("protocolMessage", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            extended_text_message: waxwing_types::union::take(
                    &mut members,
                    "extendedTextMessage",
                )
                .map_err(D::Error::custom)?,
            image_message: waxwing_types::union::take(&mut members, "imageMessage")
                .map_err(D::Error::custom)?,
            video_message: waxwing_types::union::take(&mut members, "videoMessage")
                .map_err(D::Error::custom)?,
            audio_message: waxwing_types::union::take(&mut members, "audioMessage")
                .map_err(D::Error::custom)?,
            document_message: waxwing_types::union::take(&mut members, "documentMessage")
                .map_err(D::Error::custom)?,
            location_message: waxwing_types::union::take(&mut members, "locationMessage")
                .map_err(D::Error::custom)?,
            reaction_message: waxwing_types::union::take(&mut members, "reactionMessage")
                .map_err(D::Error::custom)?,
            protocol_message: waxwing_types::union::take(&mut members, "protocolMessage")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "extendedTextMessage" : generator
            .subschema_for:: < ResultText > (), "imageMessage" : generator
            .subschema_for:: < ResultMedia > (), "videoMessage" : generator
            .subschema_for:: < ResultMedia > (), "audioMessage" : generator
            .subschema_for:: < ResultMedia > (), "documentMessage" : generator
            .subschema_for:: < ResultMedia > (), "locationMessage" : generator
            .subschema_for:: < ResultLocation > (), "reactionMessage" : generator
            .subschema_for:: < ResultReaction > (), "protocolMessage" : generator
            .subschema_for:: < ResultProtocol > () } }
        )
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
    /// Key of the picture, base64.
    pub media_key: Option<String>,
    /// A moment in Unix seconds, as number or text.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.matched_text {
            map.serialize_entry("matchedText", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.preview_type {
            map.serialize_entry("previewType", value)?;
        }
        if let Some(value) = &self.jpeg_thumbnail {
            map.serialize_entry("jpegThumbnail", value)?;
        }
        if let Some(value) = &self.thumbnail_direct_path {
            map.serialize_entry("thumbnailDirectPath", value)?;
        }
        if let Some(value) = &self.thumbnail_sha256 {
            map.serialize_entry("thumbnailSha256", value)?;
        }
        if let Some(value) = &self.thumbnail_enc_sha256 {
            map.serialize_entry("thumbnailEncSha256", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnailHeight", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnailWidth", value)?;
        }
        if let Some(value) = &self.media_key {
            map.serialize_entry("mediaKey", value)?;
        }
        if let Some(value) = &self.media_key_timestamp {
            map.serialize_entry("mediaKeyTimestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            text: waxwing_types::union::take(&mut members, "text")
                .map_err(D::Error::custom)?,
            matched_text: waxwing_types::union::take(&mut members, "matchedText")
                .map_err(D::Error::custom)?,
            title: waxwing_types::union::take(&mut members, "title")
                .map_err(D::Error::custom)?,
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            preview_type: waxwing_types::union::take(&mut members, "previewType")
                .map_err(D::Error::custom)?,
            jpeg_thumbnail: waxwing_types::union::take(&mut members, "jpegThumbnail")
                .map_err(D::Error::custom)?,
            thumbnail_direct_path: waxwing_types::union::take(
                    &mut members,
                    "thumbnailDirectPath",
                )
                .map_err(D::Error::custom)?,
            thumbnail_sha256: waxwing_types::union::take(&mut members, "thumbnailSha256")
                .map_err(D::Error::custom)?,
            thumbnail_enc_sha256: waxwing_types::union::take(
                    &mut members,
                    "thumbnailEncSha256",
                )
                .map_err(D::Error::custom)?,
            thumbnail_height: waxwing_types::union::take(&mut members, "thumbnailHeight")
                .map_err(D::Error::custom)?,
            thumbnail_width: waxwing_types::union::take(&mut members, "thumbnailWidth")
                .map_err(D::Error::custom)?,
            media_key: waxwing_types::union::take(&mut members, "mediaKey")
                .map_err(D::Error::custom)?,
            media_key_timestamp: waxwing_types::union::take(
                    &mut members,
                    "mediaKeyTimestamp",
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
impl schemars::JsonSchema for ResultText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultText".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "text" : generator.subschema_for:: <
            String > (), "matchedText" : generator.subschema_for:: < String > (), "title"
            : generator.subschema_for:: < String > (), "description" : generator
            .subschema_for:: < String > (), "previewType" : generator.subschema_for:: <
            String > (), "jpegThumbnail" : generator.subschema_for:: < String > (),
            "thumbnailDirectPath" : generator.subschema_for:: < String > (),
            "thumbnailSha256" : generator.subschema_for:: < String > (),
            "thumbnailEncSha256" : generator.subschema_for:: < String > (),
            "thumbnailHeight" : generator.subschema_for:: < i64 > (), "thumbnailWidth" :
            generator.subschema_for:: < i64 > (), "mediaKey" : generator.subschema_for::
            < String > (), "mediaKeyTimestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > () } }
        )
    }
}

/// A file. That a video has these members is not documented; by analogy with the picture.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMedia {
    /// Address of the encrypted copy.
    pub url: Option<String>,
    /// Media type.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash, base64.
    pub file_sha256: Option<String>,
    /// A number that some answers write as text.
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
    /// Key of the encrypted copy, base64.
    pub media_key: Option<String>,
    /// A moment in Unix seconds, as number or text.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Hash of the encrypted copy, base64.
    pub file_enc_sha256: Option<String>,
    /// Path of the encrypted copy on the media host.
    pub direct_path: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.mimetype {
            map.serialize_entry("mimetype", value)?;
        }
        if let Some(value) = &self.file_sha256 {
            map.serialize_entry("fileSha256", value)?;
        }
        if let Some(value) = &self.file_length {
            map.serialize_entry("fileLength", value)?;
        }
        if let Some(value) = &self.file_name {
            map.serialize_entry("fileName", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.seconds {
            map.serialize_entry("seconds", value)?;
        }
        if let Some(value) = &self.ptt {
            map.serialize_entry("ptt", value)?;
        }
        if let Some(value) = &self.waveform {
            map.serialize_entry("waveform", value)?;
        }
        if let Some(value) = &self.jpeg_thumbnail {
            map.serialize_entry("jpegThumbnail", value)?;
        }
        if let Some(value) = &self.media_key {
            map.serialize_entry("mediaKey", value)?;
        }
        if let Some(value) = &self.media_key_timestamp {
            map.serialize_entry("mediaKeyTimestamp", value)?;
        }
        if let Some(value) = &self.file_enc_sha256 {
            map.serialize_entry("fileEncSha256", value)?;
        }
        if let Some(value) = &self.direct_path {
            map.serialize_entry("directPath", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultMedia {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            url: waxwing_types::union::take(&mut members, "url")
                .map_err(D::Error::custom)?,
            mimetype: waxwing_types::union::take(&mut members, "mimetype")
                .map_err(D::Error::custom)?,
            file_sha256: waxwing_types::union::take(&mut members, "fileSha256")
                .map_err(D::Error::custom)?,
            file_length: waxwing_types::union::take(&mut members, "fileLength")
                .map_err(D::Error::custom)?,
            file_name: waxwing_types::union::take(&mut members, "fileName")
                .map_err(D::Error::custom)?,
            caption: waxwing_types::union::take(&mut members, "caption")
                .map_err(D::Error::custom)?,
            height: waxwing_types::union::take(&mut members, "height")
                .map_err(D::Error::custom)?,
            width: waxwing_types::union::take(&mut members, "width")
                .map_err(D::Error::custom)?,
            seconds: waxwing_types::union::take(&mut members, "seconds")
                .map_err(D::Error::custom)?,
            ptt: waxwing_types::union::take(&mut members, "ptt")
                .map_err(D::Error::custom)?,
            waveform: waxwing_types::union::take(&mut members, "waveform")
                .map_err(D::Error::custom)?,
            jpeg_thumbnail: waxwing_types::union::take(&mut members, "jpegThumbnail")
                .map_err(D::Error::custom)?,
            media_key: waxwing_types::union::take(&mut members, "mediaKey")
                .map_err(D::Error::custom)?,
            media_key_timestamp: waxwing_types::union::take(
                    &mut members,
                    "mediaKeyTimestamp",
                )
                .map_err(D::Error::custom)?,
            file_enc_sha256: waxwing_types::union::take(&mut members, "fileEncSha256")
                .map_err(D::Error::custom)?,
            direct_path: waxwing_types::union::take(&mut members, "directPath")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ResultMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "url" : generator.subschema_for:: <
            String > (), "mimetype" : generator.subschema_for:: < waxwing_types::Lenient
            < waxwing_types::MediaType > > (), "fileSha256" : generator.subschema_for:: <
            String > (), "fileLength" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::IntOrString > > (), "fileName" :
            generator.subschema_for:: < String > (), "caption" : generator
            .subschema_for:: < String > (), "height" : generator.subschema_for:: < i64 >
            (), "width" : generator.subschema_for:: < i64 > (), "seconds" : generator
            .subschema_for:: < i64 > (), "ptt" : generator.subschema_for:: < bool > (),
            "waveform" : generator.subschema_for:: < String > (), "jpegThumbnail" :
            generator.subschema_for:: < String > (), "mediaKey" : generator
            .subschema_for:: < String > (), "mediaKeyTimestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > (),
            "fileEncSha256" : generator.subschema_for:: < String > (), "directPath" :
            generator.subschema_for:: < String > () } }
        )
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.degrees_latitude {
            map.serialize_entry("degreesLatitude", value)?;
        }
        if let Some(value) = &self.degrees_longitude {
            map.serialize_entry("degreesLongitude", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            degrees_latitude: waxwing_types::union::take(&mut members, "degreesLatitude")
                .map_err(D::Error::custom)?,
            degrees_longitude: waxwing_types::union::take(
                    &mut members,
                    "degreesLongitude",
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
impl schemars::JsonSchema for ResultLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "degreesLatitude" : generator
            .subschema_for:: < f64 > (), "degreesLongitude" : generator.subschema_for:: <
            f64 > () } }
        )
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
    /// A moment in Unix seconds, as number or text.
    pub sender_timestamp_ms: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.sender_timestamp_ms {
            map.serialize_entry("senderTimestampMs", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultReaction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            key: waxwing_types::union::take(&mut members, "key")
                .map_err(D::Error::custom)?,
            text: waxwing_types::union::take(&mut members, "text")
                .map_err(D::Error::custom)?,
            sender_timestamp_ms: waxwing_types::union::take(
                    &mut members,
                    "senderTimestampMs",
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
impl schemars::JsonSchema for ResultReaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultReaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "key" : generator.subschema_for:: <
            MessageKey > (), "text" : generator.subschema_for:: < String > (),
            "senderTimestampMs" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResultProtocol {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            key: waxwing_types::union::take(&mut members, "key")
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
impl schemars::JsonSchema for ResultProtocol {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResultProtocol".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "key" : generator.subschema_for:: <
            MessageKey > (), "type" : generator.subschema_for:: < String > () } }
        )
    }
}

/// Result of `read_chat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadChatResult {
    /// Serialised ids of the messages now read.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.ids {
            map.serialize_entry("ids", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ReadChatResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            ids: waxwing_types::union::take(&mut members, "ids")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReadChatResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReadChatResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "ids" : generator.subschema_for:: < Vec
            < waxwing_types::Lenient < waxwing_types::MessageId > > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.result {
            map.serialize_entry("result", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for TypingResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            result: waxwing_types::union::take(&mut members, "result")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TypingResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TypingResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "result" : generator.subschema_for:: <
            bool > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShortResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            message_id: waxwing_types::union::take(&mut members, "message_id")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ShortResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ShortResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "message_id" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::MessageId > > () }
            }
        )
    }
}
