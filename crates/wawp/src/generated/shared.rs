// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[doc = " Id of an instance, one WhatsApp session; 12 letters and digits in v2."] pub
    struct InstanceId;
}

waxwing_types::string_id! {
    #[doc = " Ticket of a delayed send. No look-up for it is known."] pub struct JobId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Whole message id, true or false (sent by us), chat, key and at times participant, joined by"]
    #[doc = " underscores."] pub struct SerializedMessageId;
}

/// What became of a send; the shape depends on the engine of the instance, so every member may be
/// missing. A sending policy may delay the send: then there is no message, but status (queued,
/// accepted, pending or scheduled) or code (success) with `job_id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SentMessage {
    /// Text from the Go engine, an object from the web engine.
    pub id: Option<SentMessageId>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played.
    pub ack: Option<i64>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// Key of the stored file.
    pub media_key: Option<String>,
    /// Text or caption.
    pub body: Option<String>,
    /// Kind of message, such as chat, image, ptt, audio, video, document.
    pub type_: Option<String>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Sender.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Kind of device, such as android.
    pub device_type: Option<String>,
    /// Forwarded.
    pub is_forwarded: Option<bool>,
    /// How often it was forwarded.
    pub forwarding_score: Option<i64>,
    /// It is a status.
    pub is_status: Option<bool>,
    /// It is starred.
    pub is_starred: Option<bool>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// It quotes a message.
    pub has_quoted_msg: Option<bool>,
    /// Someone reacted to it.
    pub has_reaction: Option<bool>,
    /// List of contact cards; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// List of mentioned users; printed as an empty object when empty.
    pub mentioned_ids: Option<waxwing_types::Json>,
    /// List of mentioned groups; printed as an empty object when empty.
    pub group_mentions: Option<waxwing_types::Json>,
    /// It is an animation.
    pub is_gif: Option<bool>,
    /// List of links; printed as an empty object when empty.
    pub links: Option<waxwing_types::Json>,
    /// The engine's own record. Web engine: id, type, t, mimetype, size and more. Go engine: Info,
    /// Message, RawMessage and flags; the audio's seconds and waveform stand only there, in
    /// Message.audioMessage.
    pub data: Option<waxwing_types::Json>,
    /// Message key of a third engine. Not documented; known from client programs.
    pub key: Option<waxwing_types::Json>,
    /// Text on a delayed send. Not documented; known from client programs.
    pub status: Option<waxwing_types::Json>,
    /// success on a delayed send. Not documented; known from client programs.
    pub code: Option<String>,
    /// Text for a person, on a delayed send. Not documented; known from client programs.
    pub message: Option<String>,
    /// Ticket of a delayed send. No look-up for it is known.
    pub job_id: Option<JobId>,
    /// In place of a message, where a vote, reaction or edit is answered so.
    pub success: Option<bool>,
    /// Id or record in an older envelope. Not documented; known from client programs.
    pub result: Option<waxwing_types::Json>,
    /// Id in an older envelope. Not documented; known from client programs.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SentMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.ack {
            map.serialize_entry("ack", value)?;
        }
        if let Some(value) = &self.has_media {
            map.serialize_entry("hasMedia", value)?;
        }
        if let Some(value) = &self.media_key {
            map.serialize_entry("mediaKey", value)?;
        }
        if let Some(value) = &self.body {
            map.serialize_entry("body", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.device_type {
            map.serialize_entry("deviceType", value)?;
        }
        if let Some(value) = &self.is_forwarded {
            map.serialize_entry("isForwarded", value)?;
        }
        if let Some(value) = &self.forwarding_score {
            map.serialize_entry("forwardingScore", value)?;
        }
        if let Some(value) = &self.is_status {
            map.serialize_entry("isStatus", value)?;
        }
        if let Some(value) = &self.is_starred {
            map.serialize_entry("isStarred", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.has_quoted_msg {
            map.serialize_entry("hasQuotedMsg", value)?;
        }
        if let Some(value) = &self.has_reaction {
            map.serialize_entry("hasReaction", value)?;
        }
        if let Some(value) = &self.v_cards {
            map.serialize_entry("vCards", value)?;
        }
        if let Some(value) = &self.mentioned_ids {
            map.serialize_entry("mentionedIds", value)?;
        }
        if let Some(value) = &self.group_mentions {
            map.serialize_entry("groupMentions", value)?;
        }
        if let Some(value) = &self.is_gif {
            map.serialize_entry("isGif", value)?;
        }
        if let Some(value) = &self.links {
            map.serialize_entry("links", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        if let Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.job_id {
            map.serialize_entry("job_id", value)?;
        }
        if let Some(value) = &self.success {
            map.serialize_entry("success", value)?;
        }
        if let Some(value) = &self.result {
            map.serialize_entry("result", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
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
                .map_err(D::Error::custom)?,
            ack: waxwing_types::union::take(&mut members, "ack")
                .map_err(D::Error::custom)?,
            has_media: waxwing_types::union::take(&mut members, "hasMedia")
                .map_err(D::Error::custom)?,
            media_key: waxwing_types::union::take(&mut members, "mediaKey")
                .map_err(D::Error::custom)?,
            body: waxwing_types::union::take(&mut members, "body")
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            device_type: waxwing_types::union::take(&mut members, "deviceType")
                .map_err(D::Error::custom)?,
            is_forwarded: waxwing_types::union::take(&mut members, "isForwarded")
                .map_err(D::Error::custom)?,
            forwarding_score: waxwing_types::union::take(&mut members, "forwardingScore")
                .map_err(D::Error::custom)?,
            is_status: waxwing_types::union::take(&mut members, "isStatus")
                .map_err(D::Error::custom)?,
            is_starred: waxwing_types::union::take(&mut members, "isStarred")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            has_quoted_msg: waxwing_types::union::take(&mut members, "hasQuotedMsg")
                .map_err(D::Error::custom)?,
            has_reaction: waxwing_types::union::take(&mut members, "hasReaction")
                .map_err(D::Error::custom)?,
            v_cards: waxwing_types::union::take(&mut members, "vCards")
                .map_err(D::Error::custom)?,
            mentioned_ids: waxwing_types::union::take(&mut members, "mentionedIds")
                .map_err(D::Error::custom)?,
            group_mentions: waxwing_types::union::take(&mut members, "groupMentions")
                .map_err(D::Error::custom)?,
            is_gif: waxwing_types::union::take(&mut members, "isGif")
                .map_err(D::Error::custom)?,
            links: waxwing_types::union::take(&mut members, "links")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            key: waxwing_types::union::take(&mut members, "key")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            job_id: waxwing_types::union::take(&mut members, "job_id")
                .map_err(D::Error::custom)?,
            success: waxwing_types::union::take(&mut members, "success")
                .map_err(D::Error::custom)?,
            result: waxwing_types::union::take(&mut members, "result")
                .map_err(D::Error::custom)?,
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
            SentMessageId > (), "ack" : generator.subschema_for:: < i64 > (), "hasMedia"
            : generator.subschema_for:: < bool > (), "mediaKey" : generator
            .subschema_for:: < String > (), "body" : generator.subschema_for:: < String >
            (), "type" : generator.subschema_for:: < String > (), "timestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > (),
            "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "to" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "deviceType" : generator
            .subschema_for:: < String > (), "isForwarded" : generator.subschema_for:: <
            bool > (), "forwardingScore" : generator.subschema_for:: < i64 > (),
            "isStatus" : generator.subschema_for:: < bool > (), "isStarred" : generator
            .subschema_for:: < bool > (), "fromMe" : generator.subschema_for:: < bool >
            (), "hasQuotedMsg" : generator.subschema_for:: < bool > (), "hasReaction" :
            generator.subschema_for:: < bool > (), "vCards" : generator.subschema_for:: <
            waxwing_types::Json > (), "mentionedIds" : generator.subschema_for:: <
            waxwing_types::Json > (), "groupMentions" : generator.subschema_for:: <
            waxwing_types::Json > (), "isGif" : generator.subschema_for:: < bool > (),
            "links" : generator.subschema_for:: < waxwing_types::Json > (), "_data" :
            generator.subschema_for:: < waxwing_types::Json > (), "key" : generator
            .subschema_for:: < waxwing_types::Json > (), "status" : generator
            .subschema_for:: < waxwing_types::Json > (), "code" : generator
            .subschema_for:: < String > (), "message" : generator.subschema_for:: <
            String > (), "job_id" : generator.subschema_for:: < JobId > (), "success" :
            generator.subschema_for:: < bool > (), "result" : generator.subschema_for:: <
            waxwing_types::Json > (), "message_id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > () } }
        )
    }
}

/// Text from the Go engine, an object from the web engine.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SentMessageId {
    /// This form.
    SerializedMessageId(SerializedMessageId),
    /// This form.
    MessageKey(MessageKey),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl SentMessageId {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
    pub(crate) fn read(members: serde_json::Value) -> Self {
        let form = None
            .or_else(|| {
                waxwing_types::union::whole(&members).map(Self::SerializedMessageId)
            })
            .or_else(|| waxwing_types::union::whole(&members).map(Self::MessageKey))
            .or_else(|| waxwing_types::union::read(&members).map(Self::MessageKey));
        form.unwrap_or_else(|| Self::Unknown(members.into()))
    }
}

impl<'de> serde::Deserialize<'de> for SentMessageId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::read)
    }
}

impl From<SerializedMessageId> for SentMessageId {
    fn from(value: SerializedMessageId) -> Self {
        Self::SerializedMessageId(value)
    }
}

impl From<MessageKey> for SentMessageId {
    fn from(value: MessageKey) -> Self {
        Self::MessageKey(value)
    }
}

/// A message id in its parts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageKey {
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// The chat.
    pub remote: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The bare key.
    pub id: Option<String>,
    /// The whole id.
    pub serialized: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Sender within a group. Not documented; the engine has it.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.remote {
            map.serialize_entry("remote", value)?;
        }
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.serialized {
            map.serialize_entry("_serialized", value)?;
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
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            remote: waxwing_types::union::take(&mut members, "remote")
                .map_err(D::Error::custom)?,
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            serialized: waxwing_types::union::take(&mut members, "_serialized")
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
            { "type" : "object", "properties" : { "fromMe" : generator.subschema_for:: <
            bool > (), "remote" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "id" : generator.subschema_for:: < String > (),
            "_serialized" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::MessageId > > (), "participant" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc =
    " State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready"]
    #[doc =
    " to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;"]
    #[doc = " newer engines have them."] pub enum SessionStatus { #[doc = " `STOPPED`."]
    Stopped = "STOPPED", #[doc = " `STARTING`."] Starting = "STARTING", #[doc =
    " `SCAN_QR_CODE`."] ScanQrCode = "SCAN_QR_CODE", #[doc = " `WORKING`."] Working =
    "WORKING", #[doc = " `FAILED`."] Failed = "FAILED", #[doc = " `DELETED`."] Deleted =
    "DELETED", #[doc = " `PASSKEY_REQUIRED`."] PasskeyRequired = "PASSKEY_REQUIRED",
    #[doc = " `PASSKEY_CONFIRMATION_REQUIRED`."] PasskeyConfirmationRequired =
    "PASSKEY_CONFIRMATION_REQUIRED", }
}

/// The linked WhatsApp account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Me {
    /// Chat id of the account.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Display name.
    pub push_name: Option<String>,
    /// Hidden id of the account.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Kind of phone, such as android or ios.
    pub platform: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Me {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.push_name {
            map.serialize_entry("pushName", value)?;
        }
        if let Some(value) = &self.lid {
            map.serialize_entry("lid", value)?;
        }
        if let Some(value) = &self.platform {
            map.serialize_entry("platform", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Me {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            push_name: waxwing_types::union::take(&mut members, "pushName")
                .map_err(D::Error::custom)?,
            lid: waxwing_types::union::take(&mut members, "lid")
                .map_err(D::Error::custom)?,
            platform: waxwing_types::union::take(&mut members, "platform")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Me {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Me".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "pushName" : generator
            .subschema_for:: < String > (), "lid" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "platform" : generator
            .subschema_for:: < String > () } }
        )
    }
}

/// Union of the error bodies that occur; every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// HTTP status as a number.
    pub status: Option<waxwing_types::Json>,
    /// Text for a person.
    pub message: Option<String>,
    /// Name of the HTTP status, another text, or an object with code and message.
    pub error: Option<waxwing_types::Json>,
    /// Code of the fault, see x-errors. Not documented on the pages; known from client programs.
    pub code: Option<String>,
    /// v1, an object with the HTTP status.
    pub data: Option<waxwing_types::Json>,
    /// Fault of the engine behind the API, even in a 2xx. Not documented; known from client programs.
    pub wawp_upstream_error: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.error {
            map.serialize_entry("error", value)?;
        }
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        if let Some(value) = &self.wawp_upstream_error {
            map.serialize_entry("wawp_upstream_error", value)?;
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
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            error: waxwing_types::union::take(&mut members, "error")
                .map_err(D::Error::custom)?,
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?,
            wawp_upstream_error: waxwing_types::union::take(
                    &mut members,
                    "wawp_upstream_error",
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
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "status" : generator.subschema_for:: <
            waxwing_types::Json > (), "message" : generator.subschema_for:: < String >
            (), "error" : generator.subschema_for:: < waxwing_types::Json > (), "code" :
            generator.subschema_for:: < String > (), "data" : generator.subschema_for:: <
            waxwing_types::Json > (), "wawp_upstream_error" : generator.subschema_for:: <
            waxwing_types::Json > () } }
        )
    }
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " A chat id as text."] pub struct ChatIdText;
}

/// A chat id in its parts, from the web engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatIdParts {
    /// The part after the at sign, such as c.us, g.us or lid.
    pub server: Option<String>,
    /// The part before it.
    pub user: Option<String>,
    /// The whole id.
    pub serialized: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChatIdParts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.server {
            map.serialize_entry("server", value)?;
        }
        if let Some(value) = &self.user {
            map.serialize_entry("user", value)?;
        }
        if let Some(value) = &self.serialized {
            map.serialize_entry("_serialized", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ChatIdParts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            server: waxwing_types::union::take(&mut members, "server")
                .map_err(D::Error::custom)?,
            user: waxwing_types::union::take(&mut members, "user")
                .map_err(D::Error::custom)?,
            serialized: waxwing_types::union::take(&mut members, "_serialized")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatIdParts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatIdParts".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "server" : generator.subschema_for:: <
            String > (), "user" : generator.subschema_for:: < String > (), "_serialized"
            : generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            () } }
        )
    }
}

/// Text from most engines, an object from the web engine.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum EngineChatId {
    /// This form.
    ChatIdText(ChatIdText),
    /// This form.
    ChatIdParts(ChatIdParts),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl EngineChatId {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
    pub(crate) fn read(members: serde_json::Value) -> Self {
        let form = None
            .or_else(|| waxwing_types::union::whole(&members).map(Self::ChatIdText))
            .or_else(|| waxwing_types::union::whole(&members).map(Self::ChatIdParts))
            .or_else(|| waxwing_types::union::read(&members).map(Self::ChatIdParts));
        form.unwrap_or_else(|| Self::Unknown(members.into()))
    }
}

impl<'de> serde::Deserialize<'de> for EngineChatId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::read)
    }
}

impl From<ChatIdText> for EngineChatId {
    fn from(value: ChatIdText) -> Self {
        Self::ChatIdText(value)
    }
}

impl From<ChatIdParts> for EngineChatId {
    fn from(value: ChatIdParts) -> Self {
        Self::ChatIdParts(value)
    }
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Country code and number, digits only: no plus sign, no 00 in front."] pub struct
    PhoneDigits;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " Name of a person or chat."] pub struct PersonName;
}

waxwing_types::string_id! {
    #[doc = " Id of a label, a small number as text."] pub struct LabelId;
}

waxwing_types::open_enum! {
    #[doc = " Ascending or descending. The engine behind writes them in lower case."] pub
    enum SortOrder { #[doc = " `ASC`."] Asc = "ASC", #[doc = " `DESC`."] Desc = "DESC", }
}

/// What became of a call that has nothing else to say. Pages print success with message, or ok;
/// every member may be missing. success false, or a member error or `wawp_upstream_error`, says that
/// it failed in spite of the 2xx.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationResult {
    /// It worked.
    pub success: Option<bool>,
    /// It worked, in the other form.
    pub ok: Option<bool>,
    /// Text for a person.
    pub message: Option<String>,
    /// What the engine said. Not documented further.
    pub result: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OperationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.success {
            map.serialize_entry("success", value)?;
        }
        if let Some(value) = &self.ok {
            map.serialize_entry("ok", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.result {
            map.serialize_entry("result", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for OperationResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            success: waxwing_types::union::take(&mut members, "success")
                .map_err(D::Error::custom)?,
            ok: waxwing_types::union::take(&mut members, "ok")
                .map_err(D::Error::custom)?,
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
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
impl schemars::JsonSchema for OperationResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperationResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "success" : generator.subschema_for:: <
            bool > (), "ok" : generator.subschema_for:: < bool > (), "message" :
            generator.subschema_for:: < String > (), "result" : generator.subschema_for::
            < waxwing_types::Json > () } }
        )
    }
}

/// How many there are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Count {
    /// The number.
    pub count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Count {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Count {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            count: waxwing_types::union::take(&mut members, "count")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "count" : generator.subschema_for:: <
            i64 > () } }
        )
    }
}

/// Where a picture lies. The member is that of the engine behind; the page prints a placeholder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PictureUrl {
    /// Address of the picture, good for a limited time; null when privacy settings hide it.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PictureUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PictureUrl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            url: waxwing_types::union::take(&mut members, "url")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PictureUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PictureUrl".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "url" : generator.subschema_for:: <
            String > () } }
        )
    }
}

/// A file that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteFile {
    /// Public https address of the file.
    pub url: String,
    /// File name.
    pub filename: Option<String>,
    /// Media type, such as image/jpeg.
    pub mimetype: Option<waxwing_types::MediaType>,
}

impl RemoteFile {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            filename: Default::default(),
            mimetype: Default::default(),
        }
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(
        mut self,
        mimetype: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }
}

impl waxwing_types::Validate for RemoteFile {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A label.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Label {
    /// Id of a label, a small number as text.
    pub id: Option<LabelId>,
    /// Name; may be empty in a webhook about a deletion.
    pub name: Option<String>,
    /// Index of the colour, 0 to 19.
    pub color: Option<i64>,
    /// The colour as #rrggbb. By index from 0: ff9485, 64c4ff, ffd429, dfaef0, 99b6c1, 55ccb3, ff9dff,
    /// d3a91d, 6d7cce, d7e752, 00d0e2, ffc5c7, 93ceac, f74848, 00a0f2, 83e422, ffaf04, b5ebff, 9ba6ff,
    /// 9368cf.
    pub color_hex: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Label {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.color {
            map.serialize_entry("color", value)?;
        }
        if let Some(value) = &self.color_hex {
            map.serialize_entry("colorHex", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Label {
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
            color: waxwing_types::union::take(&mut members, "color")
                .map_err(D::Error::custom)?,
            color_hex: waxwing_types::union::take(&mut members, "colorHex")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Label {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Label".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            LabelId > (), "name" : generator.subschema_for:: < String > (), "color" :
            generator.subschema_for:: < i64 > (), "colorHex" : generator.subschema_for::
            < String > () } }
        )
    }
}

/// A message as it was received, listed or looked up. Every member may be missing, above all while
/// the message still waits for decryption.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaMessage {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Sender, or the group.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<MessageMedia>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null when unknown.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<AckName>,
    /// A place in a message.
    pub location: Option<MessageLocation>,
    /// List of contact cards as vCard texts; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WaMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.source {
            map.serialize_entry("source", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.author {
            map.serialize_entry("author", value)?;
        }
        if let Some(value) = &self.body {
            map.serialize_entry("body", value)?;
        }
        if let Some(value) = &self.has_media {
            map.serialize_entry("hasMedia", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        if let Some(value) = &self.ack {
            map.serialize_entry("ack", value)?;
        }
        if let Some(value) = &self.ack_name {
            map.serialize_entry("ackName", value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", value)?;
        }
        if let Some(value) = &self.v_cards {
            map.serialize_entry("vCards", value)?;
        }
        if let Some(value) = &self.reply_to {
            map.serialize_entry("replyTo", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for WaMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            source: waxwing_types::union::take(&mut members, "source")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            author: waxwing_types::union::take(&mut members, "author")
                .map_err(D::Error::custom)?,
            body: waxwing_types::union::take(&mut members, "body")
                .map_err(D::Error::custom)?,
            has_media: waxwing_types::union::take(&mut members, "hasMedia")
                .map_err(D::Error::custom)?,
            media: waxwing_types::union::take(&mut members, "media")
                .map_err(D::Error::custom)?,
            ack: waxwing_types::union::take(&mut members, "ack")
                .map_err(D::Error::custom)?,
            ack_name: waxwing_types::union::take(&mut members, "ackName")
                .map_err(D::Error::custom)?,
            location: waxwing_types::union::take(&mut members, "location")
                .map_err(D::Error::custom)?,
            v_cards: waxwing_types::union::take(&mut members, "vCards")
                .map_err(D::Error::custom)?,
            reply_to: waxwing_types::union::take(&mut members, "replyTo")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WaMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WaMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "timestamp" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp
            > > (), "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "to" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "fromMe" : generator
            .subschema_for:: < bool > (), "source" : generator.subschema_for:: <
            MessageSource > (), "participant" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "author" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "body"
            : generator.subschema_for:: < String > (), "hasMedia" : generator
            .subschema_for:: < bool > (), "media" : generator.subschema_for:: <
            MessageMedia > (), "ack" : generator.subschema_for:: < i64 > (), "ackName" :
            generator.subschema_for:: < AckName > (), "location" : generator
            .subschema_for:: < MessageLocation > (), "vCards" : generator.subschema_for::
            < waxwing_types::Json > (), "replyTo" : generator.subschema_for:: <
            RepliedMessage > (), "_data" : generator.subschema_for:: <
            waxwing_types::Json > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Where a message of this account was written: over the API or in the app."]
    pub enum MessageSource { #[doc = " `api`."] Api = "api", #[doc = " `app`."] App =
    "app", }
}

waxwing_types::open_enum! {
    #[doc =
    " Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN"]
    #[doc =
    " without number. A sample of the vendor has -1 beside PENDING, so do not check one against the"]
    #[doc = " other."] pub enum AckName { #[doc = " `ERROR`."] Error = "ERROR", #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `SERVER`."] Server = "SERVER", #[doc =
    " `DEVICE`."] Device = "DEVICE", #[doc = " `READ`."] Read = "READ", #[doc =
    " `PLAYED`."] Played = "PLAYED", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

/// The file of a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageMedia {
    /// Where it lies, on api.wawp.net/api/files. Whether fetching it needs the token is not documented.
    pub url: Option<String>,
    /// Media type, such as audio/ogg.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// File name, or null.
    pub filename: Option<String>,
    /// Where a file lies in S3 storage, else null.
    pub s3: Option<S3Object>,
    /// Why the file could not be fetched, else null. Not documented further.
    pub error: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.mimetype {
            map.serialize_entry("mimetype", value)?;
        }
        if let Some(value) = &self.filename {
            map.serialize_entry("filename", value)?;
        }
        if let Some(value) = &self.s3 {
            map.serialize_entry("s3", value)?;
        }
        if let Some(value) = &self.error {
            map.serialize_entry("error", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageMedia {
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
            filename: waxwing_types::union::take(&mut members, "filename")
                .map_err(D::Error::custom)?,
            s3: waxwing_types::union::take(&mut members, "s3")
                .map_err(D::Error::custom)?,
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
impl schemars::JsonSchema for MessageMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "url" : generator.subschema_for:: <
            String > (), "mimetype" : generator.subschema_for:: < waxwing_types::Lenient
            < waxwing_types::MediaType > > (), "filename" : generator.subschema_for:: <
            String > (), "s3" : generator.subschema_for:: < S3Object > (), "error" :
            generator.subschema_for:: < waxwing_types::Json > () } }
        )
    }
}

/// Where a file lies in S3 storage, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3Object {
    /// Name of the bucket.
    pub bucket: Option<String>,
    /// Key of the file.
    pub key: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for S3Object {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.bucket {
            map.serialize_entry("Bucket", value)?;
        }
        if let Some(value) = &self.key {
            map.serialize_entry("Key", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for S3Object {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            bucket: waxwing_types::union::take(&mut members, "Bucket")
                .map_err(D::Error::custom)?,
            key: waxwing_types::union::take(&mut members, "Key")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for S3Object {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "S3Object".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "Bucket" : generator.subschema_for:: <
            String > (), "Key" : generator.subschema_for:: < String > () } }
        )
    }
}

/// A place in a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageLocation {
    /// Name or address.
    pub description: Option<String>,
    /// Degrees as text.
    pub latitude: Option<String>,
    /// Degrees as text.
    pub longitude: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.latitude {
            map.serialize_entry("latitude", value)?;
        }
        if let Some(value) = &self.longitude {
            map.serialize_entry("longitude", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            latitude: waxwing_types::union::take(&mut members, "latitude")
                .map_err(D::Error::custom)?,
            longitude: waxwing_types::union::take(&mut members, "longitude")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "description" : generator
            .subschema_for:: < String > (), "latitude" : generator.subschema_for:: <
            String > (), "longitude" : generator.subschema_for:: < String > () } }
        )
    }
}

/// The message that is quoted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RepliedMessage {
    /// Its id.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Who wrote it.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Its text.
    pub body: Option<String>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for RepliedMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.body {
            map.serialize_entry("body", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for RepliedMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            body: waxwing_types::union::take(&mut members, "body")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RepliedMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RepliedMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "participant" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "body" : generator.subschema_for:: < String > (), "_data" : generator
            .subschema_for:: < waxwing_types::Json > () } }
        )
    }
}

/// A group. Not documented for calls, the members are those of the engine behind; the web engine
/// gives others.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Group {
    /// Text from most engines, an object from the web engine.
    pub id: Option<EngineChatId>,
    /// Name of the group.
    pub subject: Option<String>,
    /// Text about it.
    pub description: Option<String>,
    /// Invite link or code.
    pub invite: Option<String>,
    /// Members may add members.
    pub members_can_add_new_member: Option<bool>,
    /// Members may write.
    pub members_can_send_messages: Option<bool>,
    /// An admin lets new members in.
    pub new_members_approval_required: Option<bool>,
    /// The participants, at most 1024.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Group {
    /// `participants`, empty when it was left out.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Group {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.subject {
            map.serialize_entry("subject", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.invite {
            map.serialize_entry("invite", value)?;
        }
        if let Some(value) = &self.members_can_add_new_member {
            map.serialize_entry("membersCanAddNewMember", value)?;
        }
        if let Some(value) = &self.members_can_send_messages {
            map.serialize_entry("membersCanSendMessages", value)?;
        }
        if let Some(value) = &self.new_members_approval_required {
            map.serialize_entry("newMembersApprovalRequired", value)?;
        }
        if let Some(value) = &self.participants {
            map.serialize_entry("participants", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Group {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            subject: waxwing_types::union::take(&mut members, "subject")
                .map_err(D::Error::custom)?,
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            invite: waxwing_types::union::take(&mut members, "invite")
                .map_err(D::Error::custom)?,
            members_can_add_new_member: waxwing_types::union::take(
                    &mut members,
                    "membersCanAddNewMember",
                )
                .map_err(D::Error::custom)?,
            members_can_send_messages: waxwing_types::union::take(
                    &mut members,
                    "membersCanSendMessages",
                )
                .map_err(D::Error::custom)?,
            new_members_approval_required: waxwing_types::union::take(
                    &mut members,
                    "newMembersApprovalRequired",
                )
                .map_err(D::Error::custom)?,
            participants: waxwing_types::union::take(&mut members, "participants")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Group {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Group".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            EngineChatId > (), "subject" : generator.subschema_for:: < String > (),
            "description" : generator.subschema_for:: < String > (), "invite" : generator
            .subschema_for:: < String > (), "membersCanAddNewMember" : generator
            .subschema_for:: < bool > (), "membersCanSendMessages" : generator
            .subschema_for:: < bool > (), "newMembersApprovalRequired" : generator
            .subschema_for:: < bool > (), "participants" : generator.subschema_for:: <
            Vec < GroupParticipant > > () } }
        )
    }
}

/// A participant of a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipant {
    /// Text from most engines, an object from the web engine.
    pub id: Option<EngineChatId>,
    /// Role within a group. Not documented; the engine behind has it.
    pub role: Option<GroupRole>,
    /// An admin.
    pub is_admin: Option<bool>,
    /// A super admin.
    pub is_super_admin: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupParticipant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.role {
            map.serialize_entry("role", value)?;
        }
        if let Some(value) = &self.is_admin {
            map.serialize_entry("isAdmin", value)?;
        }
        if let Some(value) = &self.is_super_admin {
            map.serialize_entry("isSuperAdmin", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for GroupParticipant {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            role: waxwing_types::union::take(&mut members, "role")
                .map_err(D::Error::custom)?,
            is_admin: waxwing_types::union::take(&mut members, "isAdmin")
                .map_err(D::Error::custom)?,
            is_super_admin: waxwing_types::union::take(&mut members, "isSuperAdmin")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipant".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            EngineChatId > (), "role" : generator.subschema_for:: < GroupRole > (),
            "isAdmin" : generator.subschema_for:: < bool > (), "isSuperAdmin" : generator
            .subschema_for:: < bool > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Role within a group. Not documented; the engine behind has it."] pub enum
    GroupRole { #[doc = " `left`."] Left = "left", #[doc = " `participant`."] Participant
    = "participant", #[doc = " `admin`."] Admin = "admin", #[doc = " `superadmin`."]
    Superadmin = "superadmin", }
}

waxwing_types::open_enum! {
    #[doc =
    " Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has"]
    #[doc =
    " online, composing, recording, paused and unavailable; the pages also speak of available."]
    pub enum PresenceStatus { #[doc = " `online`."] Online = "online", #[doc =
    " `offline`."] Offline = "offline", #[doc = " `typing`."] Typing = "typing", #[doc =
    " `recording`."] Recording = "recording", #[doc = " `paused`."] Paused = "paused",
    #[doc = " `composing`."] Composing = "composing", #[doc = " `available`."] Available
    = "available", #[doc = " `unavailable`."] Unavailable = "unavailable", }
}

/// Presence of a chat. Not documented; the members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatPresence {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// One entry a participant.
    pub presences: Option<Vec<ContactPresence>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ChatPresence {
    /// `presences`, empty when it was left out.
    pub fn presences(&self) -> &[ContactPresence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ChatPresence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.presences {
            map.serialize_entry("presences", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ChatPresence {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            presences: waxwing_types::union::take(&mut members, "presences")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "presences" : generator
            .subschema_for:: < Vec < ContactPresence > > () } }
        )
    }
}

/// Presence of one contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPresence {
    /// The contact.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub last_known_presence: Option<PresenceStatus>,
    /// A moment in Unix seconds.
    pub last_seen: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ContactPresence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.last_known_presence {
            map.serialize_entry("lastKnownPresence", value)?;
        }
        if let Some(value) = &self.last_seen {
            map.serialize_entry("lastSeen", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ContactPresence {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            last_known_presence: waxwing_types::union::take(
                    &mut members,
                    "lastKnownPresence",
                )
                .map_err(D::Error::custom)?,
            last_seen: waxwing_types::union::take(&mut members, "lastSeen")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "participant" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (),
            "lastKnownPresence" : generator.subschema_for:: < PresenceStatus > (),
            "lastSeen" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Name of an event that webhooks tell of."] pub enum WebhookEventName { #[doc
    = " `session.status`."] SessionStatus = "session.status", #[doc = " `message`."]
    Message = "message", #[doc = " `message.any`."] MessageAny = "message.any", #[doc =
    " `message.reaction`."] MessageReaction = "message.reaction", #[doc =
    " `message.ack`."] MessageAck = "message.ack", #[doc = " `message.ack.group`."]
    MessageAckGroup = "message.ack.group", #[doc = " `message.waiting`."] MessageWaiting
    = "message.waiting", #[doc = " `message.revoked`."] MessageRevoked =
    "message.revoked", #[doc = " `message.edited`."] MessageEdited = "message.edited",
    #[doc = " `group.v2.join`."] GroupV2Join = "group.v2.join", #[doc =
    " `group.v2.leave`."] GroupV2Leave = "group.v2.leave", #[doc = " `group.v2.update`."]
    GroupV2Update = "group.v2.update", #[doc = " `group.v2.participants`."]
    GroupV2Participants = "group.v2.participants", #[doc = " `presence.update`."]
    PresenceUpdate = "presence.update", #[doc = " `poll.vote`."] PollVote = "poll.vote",
    #[doc = " `poll.vote.failed`."] PollVoteFailed = "poll.vote.failed", #[doc =
    " `chat.archive`."] ChatArchive = "chat.archive", #[doc = " `call.received`."]
    CallReceived = "call.received", #[doc = " `call.accepted`."] CallAccepted =
    "call.accepted", #[doc = " `call.rejected`."] CallRejected = "call.rejected", #[doc =
    " `label.upsert`."] LabelUpsert = "label.upsert", #[doc = " `label.deleted`."]
    LabelDeleted = "label.deleted", #[doc = " `label.chat.added`."] LabelChatAdded =
    "label.chat.added", #[doc = " `label.chat.deleted`."] LabelChatDeleted =
    "label.chat.deleted", #[doc = " `event.response`."] EventResponse = "event.response",
    #[doc = " `event.response.failed`."] EventResponseFailed = "event.response.failed",
    #[doc = " `engine.event`."] EngineEvent = "engine.event", }
}
