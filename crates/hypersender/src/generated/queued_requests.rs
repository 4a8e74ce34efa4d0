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
    /// GitHub hypersender/hypersender-laravel 2.1.2.
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("message", &self.message)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
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
        ])
    }
}

waxwing_json::open_enum! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("extendedTextMessage", &self.extended_text_message)?;
        object.optional("imageMessage", &self.image_message)?;
        object.optional("videoMessage", &self.video_message)?;
        object.optional("audioMessage", &self.audio_message)?;
        object.optional("documentMessage", &self.document_message)?;
        object.optional("locationMessage", &self.location_message)?;
        object.optional("reactionMessage", &self.reaction_message)?;
        object.optional("protocolMessage", &self.protocol_message)?;
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
    /// A moment in Unix seconds, as number or text.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
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
    /// Key of the encrypted copy, base64; it decrypts the file.
    pub media_key: Option<MediaKey>,
    /// A moment in Unix seconds, as number or text.
    pub media_key_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Hash of the encrypted copy, base64.
    pub file_enc_sha256: Option<String>,
    /// Path of the encrypted copy on the media host.
    pub direct_path: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    ResultMedia { url : address, mimetype, file_sha256, file_length, file_name, caption,
    height, width, seconds, ptt, waveform, jpeg_thumbnail, media_key,
    media_key_timestamp, file_enc_sha256, direct_path, extra }
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ResultLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("degreesLatitude", &self.degrees_latitude)?;
        object.optional("degreesLongitude", &self.degrees_longitude)?;
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
    /// A moment in Unix seconds, as number or text.
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
