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
    /// Key of the stored file; it decrypts the file.
    pub media_key: Option<MediaKey>,
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
    /// Text for a person, on a delayed send (not documented; known from client programs). One engine
    /// (NOWEB) has the message's own record here, an object.
    pub message: Option<waxwing_types::Json>,
    /// Ticket of a delayed send. No look-up for it is known.
    pub job_id: Option<JobId>,
    /// In place of a message, where a vote, reaction or edit is answered so.
    pub success: Option<bool>,
    /// Id or record in an older envelope (not documented; known from client programs). An answer that is
    /// no object, such as true, is read as this member.
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "ack", &self.ack)?;
        waxwing_types::union::put(&mut map, "hasMedia", &self.has_media)?;
        waxwing_types::union::put(&mut map, "mediaKey", &self.media_key)?;
        waxwing_types::union::put(&mut map, "body", &self.body)?;
        waxwing_types::union::put(&mut map, "type", &self.type_)?;
        waxwing_types::union::put(&mut map, "timestamp", &self.timestamp)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "deviceType", &self.device_type)?;
        waxwing_types::union::put(&mut map, "isForwarded", &self.is_forwarded)?;
        waxwing_types::union::put(&mut map, "forwardingScore", &self.forwarding_score)?;
        waxwing_types::union::put(&mut map, "isStatus", &self.is_status)?;
        waxwing_types::union::put(&mut map, "isStarred", &self.is_starred)?;
        waxwing_types::union::put(&mut map, "fromMe", &self.from_me)?;
        waxwing_types::union::put(&mut map, "hasQuotedMsg", &self.has_quoted_msg)?;
        waxwing_types::union::put(&mut map, "hasReaction", &self.has_reaction)?;
        waxwing_types::union::put(&mut map, "vCards", &self.v_cards)?;
        waxwing_types::union::put(&mut map, "mentionedIds", &self.mentioned_ids)?;
        waxwing_types::union::put(&mut map, "groupMentions", &self.group_mentions)?;
        waxwing_types::union::put(&mut map, "isGif", &self.is_gif)?;
        waxwing_types::union::put(&mut map, "links", &self.links)?;
        waxwing_types::union::put(&mut map, "_data", &self.data)?;
        waxwing_types::union::put(&mut map, "key", &self.key)?;
        waxwing_types::union::put(&mut map, "status", &self.status)?;
        waxwing_types::union::put(&mut map, "code", &self.code)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        waxwing_types::union::put(&mut map, "job_id", &self.job_id)?;
        waxwing_types::union::put(&mut map, "success", &self.success)?;
        waxwing_types::union::put(&mut map, "result", &self.result)?;
        waxwing_types::union::put(&mut map, "message_id", &self.message_id)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for SentMessage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            ack: members.take("ack")?,
            has_media: members.take("hasMedia")?,
            media_key: members.take("mediaKey")?,
            body: members.take("body")?,
            type_: members.take("type")?,
            timestamp: members.take("timestamp")?,
            from: members.take("from")?,
            to: members.take("to")?,
            device_type: members.take("deviceType")?,
            is_forwarded: members.take("isForwarded")?,
            forwarding_score: members.take("forwardingScore")?,
            is_status: members.take("isStatus")?,
            is_starred: members.take("isStarred")?,
            from_me: members.take("fromMe")?,
            has_quoted_msg: members.take("hasQuotedMsg")?,
            has_reaction: members.take("hasReaction")?,
            v_cards: members.take("vCards")?,
            mentioned_ids: members.take("mentionedIds")?,
            group_mentions: members.take("groupMentions")?,
            is_gif: members.take("isGif")?,
            links: members.take("links")?,
            data: members.take("_data")?,
            key: members.take("key")?,
            status: members.take("status")?,
            code: members.take("code")?,
            message: members.take("message")?,
            job_id: members.take("job_id")?,
            success: members.take("success")?,
            result: members.take("result")?,
            message_id: members.take("message_id")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(SentMessage, "result");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("id", generator.subschema_for::<SentMessageId>()),
            ("ack", generator.subschema_for::<i64>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("mediaKey", generator.subschema_for::<MediaKey>()),
            ("body", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("deviceType", generator.subschema_for::<String>()),
            ("isForwarded", generator.subschema_for::<bool>()),
            ("forwardingScore", generator.subschema_for::<i64>()),
            ("isStatus", generator.subschema_for::<bool>()),
            ("isStarred", generator.subschema_for::<bool>()),
            ("fromMe", generator.subschema_for::<bool>()),
            ("hasQuotedMsg", generator.subschema_for::<bool>()),
            ("hasReaction", generator.subschema_for::<bool>()),
            ("vCards", generator.subschema_for::<waxwing_types::Json>()),
            ("mentionedIds", generator.subschema_for::<waxwing_types::Json>()),
            ("groupMentions", generator.subschema_for::<waxwing_types::Json>()),
            ("isGif", generator.subschema_for::<bool>()),
            ("links", generator.subschema_for::<waxwing_types::Json>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
            ("key", generator.subschema_for::<waxwing_types::Json>()),
            ("status", generator.subschema_for::<waxwing_types::Json>()),
            ("code", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<waxwing_types::Json>()),
            ("job_id", generator.subschema_for::<JobId>()),
            ("success", generator.subschema_for::<bool>()),
            ("result", generator.subschema_for::<waxwing_types::Json>()),
            (
                "message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
        ])
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
}

impl waxwing_types::read::FromJson for SentMessageId {
    fn from_json(
        node: waxwing_types::read::Node<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let form = None
            .or_else(|| waxwing_types::union::whole(node).map(Self::SerializedMessageId))
            .or_else(|| waxwing_types::union::whole(node).map(Self::MessageKey))
            .or_else(|| waxwing_types::read::fits(node).map(Self::MessageKey));
        Ok(form.unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_types::read_form!(SentMessageId);
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
        waxwing_types::union::put(&mut map, "fromMe", &self.from_me)?;
        waxwing_types::union::put(&mut map, "remote", &self.remote)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "_serialized", &self.serialized)?;
        waxwing_types::union::put(&mut map, "participant", &self.participant)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for MessageKey {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from_me: members.take("fromMe")?,
            remote: members.take("remote")?,
            id: members.take("id")?,
            serialized: members.take("_serialized")?,
            participant: members.take("participant")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(MessageKey);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageKey".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("fromMe", generator.subschema_for::<bool>()),
            (
                "remote",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("id", generator.subschema_for::<String>()),
            (
                "_serialized",
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "pushName", &self.push_name)?;
        waxwing_types::union::put(&mut map, "lid", &self.lid)?;
        waxwing_types::union::put(&mut map, "platform", &self.platform)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for Me {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            push_name: members.take("pushName")?,
            lid: members.take("lid")?,
            platform: members.take("platform")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(Me);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Me {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Me".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("pushName", generator.subschema_for::<String>()),
            (
                "lid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("platform", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_types::string_id! {
    #[secret] #[doc =
    " Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`."]
    pub struct QrCode;
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
        waxwing_types::union::put(&mut map, "status", &self.status)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        waxwing_types::union::put(&mut map, "error", &self.error)?;
        waxwing_types::union::put(&mut map, "code", &self.code)?;
        waxwing_types::union::put(&mut map, "data", &self.data)?;
        waxwing_types::union::put(
            &mut map,
            "wawp_upstream_error",
            &self.wawp_upstream_error,
        )?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            status: members.take("status")?,
            message: members.take("message")?,
            error: members.take("error")?,
            code: members.take("code")?,
            data: members.take("data")?,
            wawp_upstream_error: members.take("wawp_upstream_error")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("status", generator.subschema_for::<waxwing_types::Json>()),
            ("message", generator.subschema_for::<String>()),
            ("error", generator.subschema_for::<waxwing_types::Json>()),
            ("code", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<waxwing_types::Json>()),
            ("wawp_upstream_error", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_types::phone_id! {
    #[chat] #[doc = " A chat id as text."] pub struct ChatIdText;
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
        waxwing_types::union::put(&mut map, "server", &self.server)?;
        waxwing_types::union::put(&mut map, "user", &self.user)?;
        waxwing_types::union::put(&mut map, "_serialized", &self.serialized)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ChatIdParts {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            server: members.take("server")?,
            user: members.take("user")?,
            serialized: members.take("_serialized")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ChatIdParts);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatIdParts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatIdParts".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("server", generator.subschema_for::<String>()),
            ("user", generator.subschema_for::<String>()),
            (
                "_serialized",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
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
}

impl waxwing_types::read::FromJson for EngineChatId {
    fn from_json(
        node: waxwing_types::read::Node<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let form = None
            .or_else(|| waxwing_types::union::whole(node).map(Self::ChatIdText))
            .or_else(|| waxwing_types::union::whole(node).map(Self::ChatIdParts))
            .or_else(|| waxwing_types::read::fits(node).map(Self::ChatIdParts));
        Ok(form.unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_types::read_form!(EngineChatId);
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
    #[secret] #[doc = " Key of the stored file; it decrypts the file."] pub struct
    MediaKey;
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " Country code and number, digits only: no plus sign, no 00 in front."] pub struct
    PhoneDigits from ChatIdText, super::messages::CardPhoneNumber;
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
    /// Text for a person; one engine (NOWEB) has the message's own record here, an object.
    pub message: Option<waxwing_types::Json>,
    /// What the engine said. Not documented further; an answer that is no object, such as true or a list
    /// with one result a person, is read as this member.
    pub result: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OperationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "success", &self.success)?;
        waxwing_types::union::put(&mut map, "ok", &self.ok)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        waxwing_types::union::put(&mut map, "result", &self.result)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for OperationResult {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            success: members.take("success")?,
            ok: members.take("ok")?,
            message: members.take("message")?,
            result: members.take("result")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(OperationResult, "result");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OperationResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperationResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("ok", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<waxwing_types::Json>()),
            ("result", generator.subschema_for::<waxwing_types::Json>()),
        ])
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
        waxwing_types::union::put(&mut map, "count", &self.count)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for Count {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            count: members.take("count")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(Count);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([("count", generator.subschema_for::<i64>())])
    }
}

/// Where a picture lies. The member is that of the engine behind; the page prints a placeholder.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PictureUrl {
    /// Address of the picture, good for a limited time; null when privacy settings hide it.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_types::debug_addresses!(PictureUrl { url : address, extra });
impl serde::Serialize for PictureUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "url", &self.url)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for PictureUrl {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(PictureUrl);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PictureUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PictureUrl".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([("url", generator.subschema_for::<String>())])
    }
}

/// A file that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
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

waxwing_types::debug_addresses!(RemoteFile { url : address, filename, mimetype });
impl waxwing_types::read::FromMembers for RemoteFile {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.need("url")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
        })
    }
}

waxwing_types::read_object!(RemoteFile);
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "color", &self.color)?;
        waxwing_types::union::put(&mut map, "colorHex", &self.color_hex)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for Label {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            color: members.take("color")?,
            color_hex: members.take("colorHex")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(Label);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Label {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Label".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("id", generator.subschema_for::<LabelId>()),
            ("name", generator.subschema_for::<String>()),
            ("color", generator.subschema_for::<i64>()),
            ("colorHex", generator.subschema_for::<String>()),
        ])
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "timestamp", &self.timestamp)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "fromMe", &self.from_me)?;
        waxwing_types::union::put(&mut map, "source", &self.source)?;
        waxwing_types::union::put(&mut map, "participant", &self.participant)?;
        waxwing_types::union::put(&mut map, "author", &self.author)?;
        waxwing_types::union::put(&mut map, "body", &self.body)?;
        waxwing_types::union::put(&mut map, "hasMedia", &self.has_media)?;
        waxwing_types::union::put(&mut map, "media", &self.media)?;
        waxwing_types::union::put(&mut map, "ack", &self.ack)?;
        waxwing_types::union::put(&mut map, "ackName", &self.ack_name)?;
        waxwing_types::union::put(&mut map, "location", &self.location)?;
        waxwing_types::union::put(&mut map, "vCards", &self.v_cards)?;
        waxwing_types::union::put(&mut map, "replyTo", &self.reply_to)?;
        waxwing_types::union::put(&mut map, "_data", &self.data)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for WaMessage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            timestamp: members.take("timestamp")?,
            from: members.take("from")?,
            to: members.take("to")?,
            from_me: members.take("fromMe")?,
            source: members.take("source")?,
            participant: members.take("participant")?,
            author: members.take("author")?,
            body: members.take("body")?,
            has_media: members.take("hasMedia")?,
            media: members.take("media")?,
            ack: members.take("ack")?,
            ack_name: members.take("ackName")?,
            location: members.take("location")?,
            v_cards: members.take("vCards")?,
            reply_to: members.take("replyTo")?,
            data: members.take("_data")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(WaMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WaMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WaMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("source", generator.subschema_for::<MessageSource>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<MessageMedia>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<AckName>()),
            ("location", generator.subschema_for::<MessageLocation>()),
            ("vCards", generator.subschema_for::<waxwing_types::Json>()),
            ("replyTo", generator.subschema_for::<RepliedMessage>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
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
#[derive(Clone, PartialEq, Default)]
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

waxwing_types::debug_addresses!(
    MessageMedia { url : address, mimetype, filename, s3, error, extra }
);
impl serde::Serialize for MessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "url", &self.url)?;
        waxwing_types::union::put(&mut map, "mimetype", &self.mimetype)?;
        waxwing_types::union::put(&mut map, "filename", &self.filename)?;
        waxwing_types::union::put(&mut map, "s3", &self.s3)?;
        waxwing_types::union::put(&mut map, "error", &self.error)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for MessageMedia {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            mimetype: members.take("mimetype")?,
            filename: members.take("filename")?,
            s3: members.take("s3")?,
            error: members.take("error")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(MessageMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("url", generator.subschema_for::<String>()),
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("filename", generator.subschema_for::<String>()),
            ("s3", generator.subschema_for::<S3Object>()),
            ("error", generator.subschema_for::<waxwing_types::Json>()),
        ])
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
        waxwing_types::union::put(&mut map, "Bucket", &self.bucket)?;
        waxwing_types::union::put(&mut map, "Key", &self.key)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for S3Object {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            bucket: members.take("Bucket")?,
            key: members.take("Key")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(S3Object);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for S3Object {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "S3Object".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("Bucket", generator.subschema_for::<String>()),
            ("Key", generator.subschema_for::<String>()),
        ])
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
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::put(&mut map, "latitude", &self.latitude)?;
        waxwing_types::union::put(&mut map, "longitude", &self.longitude)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for MessageLocation {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            description: members.take("description")?,
            latitude: members.take("latitude")?,
            longitude: members.take("longitude")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(MessageLocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("description", generator.subschema_for::<String>()),
            ("latitude", generator.subschema_for::<String>()),
            ("longitude", generator.subschema_for::<String>()),
        ])
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "participant", &self.participant)?;
        waxwing_types::union::put(&mut map, "body", &self.body)?;
        waxwing_types::union::put(&mut map, "_data", &self.data)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for RepliedMessage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            participant: members.take("participant")?,
            body: members.take("body")?,
            data: members.take("_data")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(RepliedMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RepliedMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RepliedMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
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
    /// Text from most engines, an object from the web engine.
    pub gid: Option<EngineChatId>,
    /// Name of a new group, from the web engine.
    pub title: Option<String>,
    /// The participants, at most 1024. Of a group that was just made, the web engine gives what became
    /// of each person as an object by id, which is read as a list.
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "subject", &self.subject)?;
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::put(&mut map, "invite", &self.invite)?;
        waxwing_types::union::put(
            &mut map,
            "membersCanAddNewMember",
            &self.members_can_add_new_member,
        )?;
        waxwing_types::union::put(
            &mut map,
            "membersCanSendMessages",
            &self.members_can_send_messages,
        )?;
        waxwing_types::union::put(
            &mut map,
            "newMembersApprovalRequired",
            &self.new_members_approval_required,
        )?;
        waxwing_types::union::put(&mut map, "gid", &self.gid)?;
        waxwing_types::union::put(&mut map, "title", &self.title)?;
        waxwing_types::union::put(&mut map, "participants", &self.participants)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for Group {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            subject: members.take("subject")?,
            description: members.take("description")?,
            invite: members.take("invite")?,
            members_can_add_new_member: members.take("membersCanAddNewMember")?,
            members_can_send_messages: members.take("membersCanSendMessages")?,
            new_members_approval_required: members.take("newMembersApprovalRequired")?,
            gid: members.take("gid")?,
            title: members.take("title")?,
            participants: members.take("participants")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(Group);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Group {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Group".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("id", generator.subschema_for::<EngineChatId>()),
            ("subject", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("invite", generator.subschema_for::<String>()),
            ("membersCanAddNewMember", generator.subschema_for::<bool>()),
            ("membersCanSendMessages", generator.subschema_for::<bool>()),
            ("newMembersApprovalRequired", generator.subschema_for::<bool>()),
            ("gid", generator.subschema_for::<EngineChatId>()),
            ("title", generator.subschema_for::<String>()),
            ("participants", generator.subschema_for::<Vec<GroupParticipant>>()),
        ])
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "role", &self.role)?;
        waxwing_types::union::put(&mut map, "isAdmin", &self.is_admin)?;
        waxwing_types::union::put(&mut map, "isSuperAdmin", &self.is_super_admin)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for GroupParticipant {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            role: members.take("role")?,
            is_admin: members.take("isAdmin")?,
            is_super_admin: members.take("isSuperAdmin")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(GroupParticipant);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipant".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("id", generator.subschema_for::<EngineChatId>()),
            ("role", generator.subschema_for::<GroupRole>()),
            ("isAdmin", generator.subschema_for::<bool>()),
            ("isSuperAdmin", generator.subschema_for::<bool>()),
        ])
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
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "presences", &self.presences)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ChatPresence {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            presences: members.take("presences")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ChatPresence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("presences", generator.subschema_for::<Vec<ContactPresence>>()),
        ])
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
        waxwing_types::union::put(&mut map, "participant", &self.participant)?;
        waxwing_types::union::put(
            &mut map,
            "lastKnownPresence",
            &self.last_known_presence,
        )?;
        waxwing_types::union::put(&mut map, "lastSeen", &self.last_seen)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ContactPresence {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            participant: members.take("participant")?,
            last_known_presence: members.take("lastKnownPresence")?,
            last_seen: members.take("lastSeen")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ContactPresence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("lastKnownPresence", generator.subschema_for::<PresenceStatus>()),
            (
                "lastSeen",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
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
