// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_json::string_id! {
    #[doc = " Id of an instance, one WhatsApp session; 12 letters and digits in v2."] pub
    struct InstanceId;
}

waxwing_json::string_id! {
    #[doc = " Ticket of a delayed send. No look-up for it is known."] pub struct JobId;
}

waxwing_json::string_id! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("ack", &self.ack)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("body", &self.body)?;
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("deviceType", &self.device_type)?;
        object.optional("isForwarded", &self.is_forwarded)?;
        object.optional("forwardingScore", &self.forwarding_score)?;
        object.optional("isStatus", &self.is_status)?;
        object.optional("isStarred", &self.is_starred)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("hasQuotedMsg", &self.has_quoted_msg)?;
        object.optional("hasReaction", &self.has_reaction)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("mentionedIds", &self.mentioned_ids)?;
        object.optional("groupMentions", &self.group_mentions)?;
        object.optional("isGif", &self.is_gif)?;
        object.optional("links", &self.links)?;
        object.optional("_data", &self.data)?;
        object.optional("key", &self.key)?;
        object.optional("status", &self.status)?;
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.optional("job_id", &self.job_id)?;
        object.optional("success", &self.success)?;
        object.optional("result", &self.result)?;
        object.optional("message_id", &self.message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SentMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            ack: members.lenient("ack")?,
            has_media: members.lenient("hasMedia")?,
            media_key: members.lenient("mediaKey")?,
            body: members.lenient("body")?,
            type_: members.lenient("type")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            device_type: members.lenient("deviceType")?,
            is_forwarded: members.lenient("isForwarded")?,
            forwarding_score: members.lenient("forwardingScore")?,
            is_status: members.lenient("isStatus")?,
            is_starred: members.lenient("isStarred")?,
            from_me: members.lenient("fromMe")?,
            has_quoted_msg: members.lenient("hasQuotedMsg")?,
            has_reaction: members.lenient("hasReaction")?,
            v_cards: members.lenient("vCards")?,
            mentioned_ids: members.lenient("mentionedIds")?,
            group_mentions: members.lenient("groupMentions")?,
            is_gif: members.lenient("isGif")?,
            links: members.lenient("links")?,
            data: members.lenient("_data")?,
            key: members.lenient("key")?,
            status: members.lenient("status")?,
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            job_id: members.lenient("job_id")?,
            success: members.lenient("success")?,
            result: members.lenient("result")?,
            message_id: members.lenient("message_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SentMessage, "result");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SentMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SentMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for SentMessageId {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::SerializedMessageId);
        choice.form(Self::MessageKey);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(SentMessageId);
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("remote", &self.remote)?;
        object.optional("id", &self.id)?;
        object.optional("_serialized", &self.serialized)?;
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
            from_me: members.lenient("fromMe")?,
            remote: members.lenient("remote")?,
            id: members.lenient("id")?,
            serialized: members.lenient("_serialized")?,
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

waxwing_json::open_enum! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("pushName", &self.push_name)?;
        object.optional("lid", &self.lid)?;
        object.optional("platform", &self.platform)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Me {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            push_name: members.lenient("pushName")?,
            lid: members.lenient("lid")?,
            platform: members.lenient("platform")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Me);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Me {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Me".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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

waxwing_json::string_id! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("message", &self.message)?;
        object.optional("error", &self.error)?;
        object.optional("code", &self.code)?;
        object.optional("data", &self.data)?;
        object.optional("wawp_upstream_error", &self.wawp_upstream_error)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            message: members.lenient("message")?,
            error: members.lenient("error")?,
            code: members.lenient("code")?,
            data: members.lenient("data")?,
            wawp_upstream_error: members.lenient("wawp_upstream_error")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("server", &self.server)?;
        object.optional("user", &self.user)?;
        object.optional("_serialized", &self.serialized)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChatIdParts {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            server: members.lenient("server")?,
            user: members.lenient("user")?,
            serialized: members.lenient("_serialized")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ChatIdParts);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatIdParts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatIdParts".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for EngineChatId {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ChatIdText);
        choice.form(Self::ChatIdParts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(EngineChatId);
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

waxwing_json::string_id! {
    #[secret] #[doc = " Key of the stored file; it decrypts the file."] pub struct
    MediaKey;
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " Country code and number, digits only: no plus sign, no 00 in front."] pub struct
    PhoneDigits from ChatIdText, super::messages::CardPhoneNumber;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person or chat."] pub struct PersonName;
}

waxwing_json::string_id! {
    #[doc = " Id of a label, a small number as text."] pub struct LabelId;
}

waxwing_json::open_enum! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("ok", &self.ok)?;
        object.optional("message", &self.message)?;
        object.optional("result", &self.result)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OperationResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            ok: members.lenient("ok")?,
            message: members.lenient("message")?,
            result: members.lenient("result")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OperationResult, "result");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OperationResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperationResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("count", &self.count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Count {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            count: members.lenient("count")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Count);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("count", generator.subschema_for::<i64>())])
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

waxwing_json::debug_addresses!(PictureUrl { url : address, extra });
impl serde::Serialize for PictureUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PictureUrl {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PictureUrl);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PictureUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PictureUrl".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("url", generator.subschema_for::<String>())])
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

waxwing_json::debug_addresses!(RemoteFile { url : address, filename, mimetype });
impl waxwing_json::FromMembers for RemoteFile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
        })
    }
}

waxwing_json::read_object!(RemoteFile);
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("color", &self.color)?;
        object.optional("colorHex", &self.color_hex)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Label {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            color: members.lenient("color")?,
            color_hex: members.lenient("colorHex")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Label);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Label {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Label".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WaMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WaMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WaMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WaMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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

waxwing_json::open_enum! {
    #[doc = " Where a message of this account was written: over the API or in the app."]
    pub enum MessageSource { #[doc = " `api`."] Api = "api", #[doc = " `app`."] App =
    "app", }
}

waxwing_json::open_enum! {
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

waxwing_json::debug_addresses!(
    MessageMedia { url : address, mimetype, filename, s3, error, extra }
);
impl serde::Serialize for MessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("filename", &self.filename)?;
        object.optional("s3", &self.s3)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            mimetype: members.lenient("mimetype")?,
            filename: members.lenient("filename")?,
            s3: members.lenient("s3")?,
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageMedia".into()
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("Bucket", &self.bucket)?;
        object.optional("Key", &self.key)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for S3Object {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bucket: members.lenient("Bucket")?,
            key: members.lenient("Key")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(S3Object);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for S3Object {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "S3Object".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("description", &self.description)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageLocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RepliedMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RepliedMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RepliedMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RepliedMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        object.optional("invite", &self.invite)?;
        object.optional("membersCanAddNewMember", &self.members_can_add_new_member)?;
        object.optional("membersCanSendMessages", &self.members_can_send_messages)?;
        object
            .optional(
                "newMembersApprovalRequired",
                &self.new_members_approval_required,
            )?;
        object.optional("gid", &self.gid)?;
        object.optional("title", &self.title)?;
        object.optional("participants", &self.participants)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Group {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            subject: members.lenient("subject")?,
            description: members.lenient("description")?,
            invite: members.lenient("invite")?,
            members_can_add_new_member: members.lenient("membersCanAddNewMember")?,
            members_can_send_messages: members.lenient("membersCanSendMessages")?,
            new_members_approval_required: members
                .lenient("newMembersApprovalRequired")?,
            gid: members.lenient("gid")?,
            title: members.lenient("title")?,
            participants: members.lenient("participants")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Group);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Group {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Group".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("role", &self.role)?;
        object.optional("isAdmin", &self.is_admin)?;
        object.optional("isSuperAdmin", &self.is_super_admin)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupParticipant {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            role: members.lenient("role")?,
            is_admin: members.lenient("isAdmin")?,
            is_super_admin: members.lenient("isSuperAdmin")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupParticipant);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipant".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<EngineChatId>()),
            ("role", generator.subschema_for::<GroupRole>()),
            ("isAdmin", generator.subschema_for::<bool>()),
            ("isSuperAdmin", generator.subschema_for::<bool>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Role within a group. Not documented; the engine behind has it."] pub enum
    GroupRole { #[doc = " `left`."] Left = "left", #[doc = " `participant`."] Participant
    = "participant", #[doc = " `admin`."] Admin = "admin", #[doc = " `superadmin`."]
    Superadmin = "superadmin", }
}

waxwing_json::open_enum! {
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChatPresence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            presences: members.lenient("presences")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ChatPresence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("participant", &self.participant)?;
        object.optional("lastKnownPresence", &self.last_known_presence)?;
        object.optional("lastSeen", &self.last_seen)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactPresence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            participant: members.lenient("participant")?,
            last_known_presence: members.lenient("lastKnownPresence")?,
            last_seen: members.lenient("lastSeen")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactPresence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactPresence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactPresence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
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

waxwing_json::open_enum! {
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
