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
            String > (), "job_id" : generator.subschema_for:: < JobId > () } }
        )
    }
}

/// Text from the Go engine, an object from the web engine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
    #[allow(dead_code)]
    pub(crate) fn read(members: serde_json::Value) -> Self {
        waxwing_types::union::read(&members)
            .unwrap_or_else(|| Self::Unknown(members.into()))
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
    #[doc = " to send, FAILED, DELETED in the answer to a deletion."] pub enum
    SessionStatus { #[doc = " `STOPPED`."] Stopped = "STOPPED", #[doc = " `STARTING`."]
    Starting = "STARTING", #[doc = " `SCAN_QR_CODE`."] ScanQrCode = "SCAN_QR_CODE", #[doc
    = " `WORKING`."] Working = "WORKING", #[doc = " `FAILED`."] Failed = "FAILED", #[doc
    = " `DELETED`."] Deleted = "DELETED", }
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
