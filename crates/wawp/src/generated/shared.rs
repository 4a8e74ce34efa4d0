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

/// What became of a send; the shape depends on the engine of the instance, so every member may be
/// missing. GOWS answers id as text and `_data`, WEBJS the whole message with id as an object, NOWEB
/// its raw record (key, message, messageTimestamp, status), but for a poll a message as webhooks
/// have it. A sending policy may delay the send: then there is no message, but status (queued,
/// accepted, pending or scheduled) or code (success) with `job_id`.
#[derive(Clone, PartialEq, Default)]
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
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
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
    /// Key of the message in the record of one engine (NOWEB), an object of remoteJid, fromMe, id and at
    /// times participant, or `server_id` for a channel.
    pub key: Option<waxwing_types::Json>,
    /// A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its
    /// halves.
    pub message_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Text on a delayed send (not documented; known from client programs). In the record of one engine
    /// (NOWEB) how far the message came, ERROR, PENDING, `SERVER_ACK`, `DELIVERY_ACK`, READ or PLAYED,
    /// or its number, 0 to 5; PENDING is no delayed send there.
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
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<MessageSource>,
    /// Sender within a group; NOWEB, for a poll.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The file of a message.
    pub media: Option<MessageMedia>,
    /// The address in media again; NOWEB, for a poll. The engine calls it outdated.
    pub media_url: Option<String>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<MessageLocation>,
    /// The message that is quoted.
    pub reply_to: Option<RepliedMessage>,
    /// Who wrote it; WEBJS, in a group.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It went to a broadcast list; WEBJS.
    pub broadcast: Option<bool>,
    /// It disappears after a time; WEBJS.
    pub is_ephemeral: Option<bool>,
    /// Length of a recording or video, in seconds as text; WEBJS.
    pub duration: Option<String>,
    /// An invitation to a group, an object; WEBJS.
    pub invite_v4: Option<waxwing_types::Json>,
    /// Id of an order; WEBJS.
    pub order_id: Option<String>,
    /// The question of a poll; WEBJS.
    pub poll_name: Option<String>,
    /// The answers of a poll, a list; WEBJS.
    pub poll_options: Option<waxwing_types::Json>,
    /// Several answers of a poll may be chosen; WEBJS.
    pub allow_multiple_answers: Option<bool>,
    /// When it was last edited, in Unix milliseconds; WEBJS.
    pub latest_edit_sender_timestamp_ms: Option<i64>,
    /// Text from the Go engine, an object from the web engine.
    pub latest_edit_msg_key: Option<SentMessageId>,
    /// Text from the Go engine, an object from the web engine.
    pub protocol_message_key: Option<SentMessageId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    SentMessage { id, ack, has_media, media_key, body, type_, timestamp, from, to,
    device_type, is_forwarded, forwarding_score, is_status, is_starred, from_me,
    has_quoted_msg, has_reaction, v_cards, mentioned_ids, group_mentions, is_gif, links,
    data, key, message_timestamp, status, code, message, job_id, success, result,
    message_id, source, participant, media, media_url : address, ack_name, location,
    reply_to, author, broadcast, is_ephemeral, duration, invite_v4, order_id, poll_name,
    poll_options, allow_multiple_answers, latest_edit_sender_timestamp_ms,
    latest_edit_msg_key, protocol_message_key, extra }
);
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
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.optional("job_id", &self.job_id)?;
        object.optional("success", &self.success)?;
        object.optional("result", &self.result)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("author", &self.author)?;
        object.optional("broadcast", &self.broadcast)?;
        object.optional("isEphemeral", &self.is_ephemeral)?;
        object.optional("duration", &self.duration)?;
        object.optional("inviteV4", &self.invite_v4)?;
        object.optional("orderId", &self.order_id)?;
        object.optional("pollName", &self.poll_name)?;
        object.optional("pollOptions", &self.poll_options)?;
        object.optional("allowMultipleAnswers", &self.allow_multiple_answers)?;
        object
            .optional(
                "latestEditSenderTimestampMs",
                &self.latest_edit_sender_timestamp_ms,
            )?;
        object.optional("latestEditMsgKey", &self.latest_edit_msg_key)?;
        object.optional("protocolMessageKey", &self.protocol_message_key)?;
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
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            job_id: members.lenient("job_id")?,
            success: members.lenient("success")?,
            result: members.lenient("result")?,
            message_id: members.lenient("message_id")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            reply_to: members.lenient("replyTo")?,
            author: members.lenient("author")?,
            broadcast: members.lenient("broadcast")?,
            is_ephemeral: members.lenient("isEphemeral")?,
            duration: members.lenient("duration")?,
            invite_v4: members.lenient("inviteV4")?,
            order_id: members.lenient("orderId")?,
            poll_name: members.lenient("pollName")?,
            poll_options: members.lenient("pollOptions")?,
            allow_multiple_answers: members.lenient("allowMultipleAnswers")?,
            latest_edit_sender_timestamp_ms: members
                .lenient("latestEditSenderTimestampMs")?,
            latest_edit_msg_key: members.lenient("latestEditMsgKey")?,
            protocol_message_key: members.lenient("protocolMessageKey")?,
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
            (
                "messageTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
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
            ("source", generator.subschema_for::<MessageSource>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("media", generator.subschema_for::<MessageMedia>()),
            ("mediaUrl", generator.subschema_for::<String>()),
            ("ackName", generator.subschema_for::<AckName>()),
            ("location", generator.subschema_for::<MessageLocation>()),
            ("replyTo", generator.subschema_for::<RepliedMessage>()),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("broadcast", generator.subschema_for::<bool>()),
            ("isEphemeral", generator.subschema_for::<bool>()),
            ("duration", generator.subschema_for::<String>()),
            ("inviteV4", generator.subschema_for::<waxwing_types::Json>()),
            ("orderId", generator.subschema_for::<String>()),
            ("pollName", generator.subschema_for::<String>()),
            ("pollOptions", generator.subschema_for::<waxwing_types::Json>()),
            ("allowMultipleAnswers", generator.subschema_for::<bool>()),
            ("latestEditSenderTimestampMs", generator.subschema_for::<i64>()),
            ("latestEditMsgKey", generator.subschema_for::<SentMessageId>()),
            ("protocolMessageKey", generator.subschema_for::<SentMessageId>()),
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
    /// Text from most engines, an object from the web engine.
    pub remote: Option<EngineChatId>,
    /// The bare key.
    pub id: Option<String>,
    /// The whole id, until the middle of 2026; since then it stands in $1, or nowhere.
    pub serialized: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// The whole id, under its newer name.
    pub renamed_serialized: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
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
        object.optional("$1", &self.renamed_serialized)?;
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
            renamed_serialized: members.lenient("$1")?,
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
            ("remote", generator.subschema_for::<EngineChatId>()),
            ("id", generator.subschema_for::<String>()),
            (
                "_serialized",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "$1",
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
    /// The account with its linked device, such as 15550002222:7@s.whatsapp.net; GOWS and NOWEB.
    pub jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
    /// the engine behind has it since version 2026.8.
    pub message_capping: Option<MessageCapping>,
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
        object.optional("jid", &self.jid)?;
        object.optional("messageCapping", &self.message_capping)?;
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
            jid: members.lenient("jid")?,
            message_capping: members.lenient("messageCapping")?,
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
            (
                "jid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("messageCapping", generator.subschema_for::<MessageCapping>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " A text of the metadata of a session. v1 keeps the access token among them, so none is shown."]
    pub struct MetadataValue;
}

/// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
/// the engine behind has it since version 2026.8.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageCapping {
    /// How near the limit is, such as `FIRST_WARNING`.
    pub capping_status: Option<String>,
    /// New contacts that the cycle allows.
    pub total_quota: Option<i64>,
    /// New contacts that were written to.
    pub used_quota: Option<i64>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub cycle_start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub cycle_end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageCapping {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("cappingStatus", &self.capping_status)?;
        object.optional("totalQuota", &self.total_quota)?;
        object.optional("usedQuota", &self.used_quota)?;
        object.optional("cycleStart", &self.cycle_start)?;
        object.optional("cycleEnd", &self.cycle_end)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageCapping {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            capping_status: members.lenient("cappingStatus")?,
            total_quota: members.lenient("totalQuota")?,
            used_quota: members.lenient("usedQuota")?,
            cycle_start: members.lenient("cycleStart")?,
            cycle_end: members.lenient("cycleEnd")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageCapping);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageCapping {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageCapping".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("cappingStatus", generator.subschema_for::<String>()),
            ("totalQuota", generator.subschema_for::<i64>()),
            ("usedQuota", generator.subschema_for::<i64>()),
            (
                "cycleStart",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "cycleEnd",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
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
    /// HTTP status as a number, or the state of the session as text beside session.
    pub status: Option<waxwing_types::Json>,
    /// Text for a person. Not documented; the engine behind has a list of texts, one for each faulty
    /// member, where a request is malformed.
    pub message: Option<waxwing_types::Json>,
    /// Name of the HTTP status, another text, or an object with code and message; of a stored file that
    /// is gone also key (`FILE_NOT_FOUND`) and details, and code is a number then.
    pub error: Option<waxwing_types::Json>,
    /// Code of the fault, see x-errors. Not documented on the pages; known from client programs.
    pub code: Option<String>,
    /// v1, an object with the HTTP status.
    pub data: Option<waxwing_types::Json>,
    /// Fault of the engine behind the API, even in a 2xx. Not documented; known from client programs.
    pub wawp_upstream_error: Option<waxwing_types::Json>,
    /// The HTTP status again. Not documented; the engine behind has it.
    pub status_code: Option<i64>,
    /// Name of the session, where its state is not the one that the call needs. Not documented; the
    /// engine behind has it.
    pub session: Option<String>,
    /// The states that the call needs, beside status with the one there is. Not documented; as session.
    pub expected: Option<Vec<SessionStatus>>,
    /// What went wrong inside the engine, with HTTP 500. Not documented; the engine behind has it.
    pub exception: Option<EngineException>,
    /// The request that failed, with its path, method, body and query: it repeats what was sent, the
    /// token included, so do not log it. Not documented; as exception.
    pub request: Option<waxwing_types::Json>,
    /// The software behind, with version, engine and tier. Not documented; as exception.
    pub version: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ErrorResponse {
    /// `expected`, empty when it was left out.
    pub fn expected(&self) -> &[SessionStatus] {
        self.expected.as_deref().unwrap_or_default()
    }
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
        object.optional("statusCode", &self.status_code)?;
        object.optional("session", &self.session)?;
        object.optional("expected", &self.expected)?;
        object.optional("exception", &self.exception)?;
        object.optional("request", &self.request)?;
        object.optional("version", &self.version)?;
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
            status_code: members.lenient("statusCode")?,
            session: members.lenient("session")?,
            expected: members.lenient("expected")?,
            exception: members.lenient("exception")?,
            request: members.lenient("request")?,
            version: members.lenient("version")?,
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
            ("message", generator.subschema_for::<waxwing_types::Json>()),
            ("error", generator.subschema_for::<waxwing_types::Json>()),
            ("code", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<waxwing_types::Json>()),
            ("wawp_upstream_error", generator.subschema_for::<waxwing_types::Json>()),
            ("statusCode", generator.subschema_for::<i64>()),
            ("session", generator.subschema_for::<String>()),
            ("expected", generator.subschema_for::<Vec<SessionStatus>>()),
            ("exception", generator.subschema_for::<EngineException>()),
            ("request", generator.subschema_for::<waxwing_types::Json>()),
            ("version", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// What went wrong inside the engine, with HTTP 500. Not documented; the engine behind has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineException {
    /// Kind of fault.
    pub name: Option<String>,
    /// Text for a person.
    pub message: Option<String>,
    /// Where in the program it happened.
    pub stack: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineException {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("message", &self.message)?;
        object.optional("stack", &self.stack)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineException {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            message: members.lenient("message")?,
            stack: members.lenient("stack")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineException, "message");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineException {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineException".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<String>()),
            ("stack", generator.subschema_for::<String>()),
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
    /// The whole id, until the middle of 2026; since then it stands in $1, or nowhere.
    pub serialized: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The whole id, under its newer name.
    pub renamed_serialized: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChatIdParts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("server", &self.server)?;
        object.optional("user", &self.user)?;
        object.optional("_serialized", &self.serialized)?;
        object.optional("$1", &self.renamed_serialized)?;
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
            renamed_serialized: members.lenient("$1")?,
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
            (
                "$1",
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
/// it failed in spite of the 2xx. Not documented; the engine behind may answer a bare true or false,
/// a text, a list or nothing, and whether Wawp wraps that is not known.
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
    /// The messages that were marked as read, or null; the answer of `mark_chat_read`.
    pub ids: Option<Vec<waxwing_types::Lenient<waxwing_types::MessageId>>>,
    /// Id of the message, the answer of a deletion; GOWS.
    pub id: Option<waxwing_types::Json>,
    /// Key of the message, the answer of a deletion; NOWEB, see SentMessage.
    pub key: Option<waxwing_types::Json>,
    /// A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its
    /// halves.
    pub message_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// How far a deletion came (NOWEB), or 200 for a change of participants (WEBJS).
    pub status: Option<waxwing_types::Json>,
    /// The engine's own record, beside id.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OperationResult {
    /// `ids`, empty when it was left out.
    pub fn ids(&self) -> &[waxwing_types::Lenient<waxwing_types::MessageId>] {
        self.ids.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for OperationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("ok", &self.ok)?;
        object.optional("message", &self.message)?;
        object.optional("result", &self.result)?;
        object.optional("ids", &self.ids)?;
        object.optional("id", &self.id)?;
        object.optional("key", &self.key)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("_data", &self.data)?;
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
            ids: members.lenient("ids")?,
            id: members.lenient("id")?,
            key: members.lenient("key")?,
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            data: members.lenient("_data")?,
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
            (
                "ids",
                generator
                    .subschema_for::<
                        Vec<waxwing_types::Lenient<waxwing_types::MessageId>>,
                    >(),
            ),
            ("id", generator.subschema_for::<waxwing_types::Json>()),
            ("key", generator.subschema_for::<waxwing_types::Json>()),
            (
                "messageTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("status", generator.subschema_for::<waxwing_types::Json>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
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
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaMessage {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own
    /// messages, or the group. So the chat is to where fromMe is true and to is there, else from; and
    /// who wrote it is participant, else this account where fromMe is true, else from.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    WaMessage { id, timestamp, from, to, from_me, source, participant, author, body,
    has_media, media, media_url : address, ack, ack_name, location, v_cards, reply_to,
    data, extra }
);
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
        object.optional("mediaUrl", &self.media_url)?;
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
            media_url: members.lenient("mediaUrl")?,
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
            ("mediaUrl", generator.subschema_for::<String>()),
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
    /// Where it lies, on api.wawp.net/api/files; null when it was not fetched. Whether fetching it needs
    /// the token is not documented.
    pub url: Option<String>,
    /// Media type, such as audio/ogg.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// File name, or null.
    pub filename: Option<String>,
    /// Where a file lies in S3 storage, else null.
    pub s3: Option<S3Object>,
    /// Why the file could not be fetched, else null. Not documented further.
    pub error: Option<MediaError>,
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
            ("error", generator.subschema_for::<MediaError>()),
        ])
    }
}

/// Why the file could not be fetched, else null. Not documented further.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaError {
    /// Text for a person.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MediaError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MediaError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MediaError, "details");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MediaError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MediaError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("details", generator.subschema_for::<String>())])
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

/// A place in a message. A live one has live, the degrees, description and thumbnail alone.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageLocation {
    /// Name or address.
    pub description: Option<String>,
    /// Degrees, as text. Not documented; the web engine may hand a number through.
    pub latitude: Option<Degrees>,
    /// Degrees, as text. Not documented; the web engine may hand a number through.
    pub longitude: Option<Degrees>,
    /// It moves with the person.
    pub live: Option<bool>,
    /// Name of the place, or null.
    pub name: Option<String>,
    /// Address of the place, or null.
    pub address: Option<String>,
    /// Web page of the place, or null.
    pub url: Option<String>,
    /// Small picture, base64, or null.
    pub thumbnail: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    MessageLocation { description, latitude, longitude, live, name, address, url :
    address, thumbnail, extra }
);
impl serde::Serialize for MessageLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("description", &self.description)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("live", &self.live)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.optional("thumbnail", &self.thumbnail)?;
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
            live: members.lenient("live")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            url: members.lenient("url")?,
            thumbnail: members.lenient("thumbnail")?,
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
            ("latitude", generator.subschema_for::<Degrees>()),
            ("longitude", generator.subschema_for::<Degrees>()),
            ("live", generator.subschema_for::<bool>()),
            ("name", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("thumbnail", generator.subschema_for::<String>()),
        ])
    }
}

/// Degrees, as text. Not documented; the web engine may hand a number through.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Degrees {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl Degrees {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for Degrees {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::Number);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(Degrees);
impl From<String> for Degrees {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Degrees {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for Degrees {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// The message that is quoted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RepliedMessage {
    /// Its bare key, without chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Who wrote it.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Its text.
    pub body: Option<String>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// It holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<MessageMedia>,
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
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
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
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
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
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<MessageMedia>()),
        ])
    }
}

/// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
/// calls have those of the engine, which is not documented: WEBJS id as an object, name and
/// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Group {
    /// Text from most engines, an object from the web engine.
    pub id: Option<EngineChatId>,
    /// Name of the group; webhooks and NOWEB.
    pub subject: Option<String>,
    /// Text about it; webhooks.
    pub description: Option<String>,
    /// Invite link (NOWEB) or code (WEBJS); missing with GOWS.
    pub invite: Option<String>,
    /// Members may add members; webhooks.
    pub members_can_add_new_member: Option<bool>,
    /// Members may write; webhooks.
    pub members_can_send_messages: Option<bool>,
    /// An admin lets new members in; webhooks.
    pub new_members_approval_required: Option<bool>,
    /// The participants, at most 1024.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Name of the group; WEBJS.
    pub name: Option<String>,
    /// More about a group; WEBJS.
    pub group_metadata: Option<GroupMetadata>,
    /// It is a group; WEBJS.
    pub is_group: Option<bool>,
    /// The account may not write; WEBJS.
    pub is_read_only: Option<bool>,
    /// Messages not read; WEBJS.
    pub unread_count: Option<i64>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// In the archive; WEBJS.
    pub archived: Option<bool>,
    /// At the top of the list; WEBJS.
    pub pinned: Option<bool>,
    /// Muted; WEBJS.
    pub is_muted: Option<bool>,
    /// When the muting ends, in Unix seconds; WEBJS.
    pub mute_expiration: Option<i64>,
    /// The last message as the engine has it, or null; WEBJS.
    pub last_message: Option<waxwing_types::Json>,
    /// Text about it; NOWEB.
    pub desc: Option<String>,
    /// Id of the text about it; NOWEB.
    pub desc_id: Option<String>,
    /// Who made it; NOWEB.
    pub owner: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub creation: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who named it; NOWEB.
    pub subject_owner: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub subject_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Only admins may write; NOWEB.
    pub announce: Option<bool>,
    /// Only admins may change what the group shows; NOWEB.
    pub restrict: Option<bool>,
    /// An admin lets new members in; NOWEB.
    pub join_approval_mode: Option<bool>,
    /// Members may add members; NOWEB.
    pub member_add_mode: Option<bool>,
    /// How participants are named, pn or lid; NOWEB.
    pub addressing_mode: Option<String>,
    /// Number of participants; NOWEB.
    pub size: Option<i64>,
    /// The community it belongs to; NOWEB.
    pub linked_parent: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It is a community; NOWEB.
    pub is_community: Option<bool>,
    /// It is the announcements of a community; NOWEB.
    pub is_community_announce: Option<bool>,
    /// Seconds after which messages disappear; NOWEB.
    pub ephemeral_duration: Option<i64>,
    /// Id of the group; GOWS.
    pub jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Name of the group; GOWS.
    pub go_name: Option<String>,
    /// Text about it; GOWS.
    pub topic: Option<String>,
    /// Who made it; GOWS.
    pub owner_jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// When it was made, RFC 3339; GOWS.
    pub group_created: Option<String>,
    /// The participants; GOWS.
    pub go_participants: Option<Vec<GroupParticipant>>,
    /// Only admins may write; GOWS.
    pub is_announce: Option<bool>,
    /// Only admins may change what the group shows; GOWS.
    pub is_locked: Option<bool>,
    /// An admin lets new members in; GOWS.
    pub is_join_approval_required: Option<bool>,
    /// Who may add members, `admin_add` or `all_member_add`; GOWS.
    pub go_member_add_mode: Option<String>,
    /// When it was named, RFC 3339; GOWS.
    pub name_set_at: Option<String>,
    /// Who named it; GOWS.
    pub name_set_by: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Messages disappear; GOWS.
    pub is_ephemeral: Option<bool>,
    /// Seconds after which messages disappear; GOWS.
    pub disappearing_timer: Option<i64>,
    /// It is a community; GOWS.
    pub is_parent: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Group {
    /// `participants`, empty when it was left out.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }

    /// `Participants`, empty when it was left out.
    pub fn go_participants(&self) -> &[GroupParticipant] {
        self.go_participants.as_deref().unwrap_or_default()
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
        object.optional("participants", &self.participants)?;
        object.optional("name", &self.name)?;
        object.optional("groupMetadata", &self.group_metadata)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("isReadOnly", &self.is_read_only)?;
        object.optional("unreadCount", &self.unread_count)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("archived", &self.archived)?;
        object.optional("pinned", &self.pinned)?;
        object.optional("isMuted", &self.is_muted)?;
        object.optional("muteExpiration", &self.mute_expiration)?;
        object.optional("lastMessage", &self.last_message)?;
        object.optional("desc", &self.desc)?;
        object.optional("descId", &self.desc_id)?;
        object.optional("owner", &self.owner)?;
        object.optional("creation", &self.creation)?;
        object.optional("subjectOwner", &self.subject_owner)?;
        object.optional("subjectTime", &self.subject_time)?;
        object.optional("announce", &self.announce)?;
        object.optional("restrict", &self.restrict)?;
        object.optional("joinApprovalMode", &self.join_approval_mode)?;
        object.optional("memberAddMode", &self.member_add_mode)?;
        object.optional("addressingMode", &self.addressing_mode)?;
        object.optional("size", &self.size)?;
        object.optional("linkedParent", &self.linked_parent)?;
        object.optional("isCommunity", &self.is_community)?;
        object.optional("isCommunityAnnounce", &self.is_community_announce)?;
        object.optional("ephemeralDuration", &self.ephemeral_duration)?;
        object.optional("JID", &self.jid)?;
        object.optional("Name", &self.go_name)?;
        object.optional("Topic", &self.topic)?;
        object.optional("OwnerJID", &self.owner_jid)?;
        object.optional("GroupCreated", &self.group_created)?;
        object.optional("Participants", &self.go_participants)?;
        object.optional("IsAnnounce", &self.is_announce)?;
        object.optional("IsLocked", &self.is_locked)?;
        object.optional("IsJoinApprovalRequired", &self.is_join_approval_required)?;
        object.optional("MemberAddMode", &self.go_member_add_mode)?;
        object.optional("NameSetAt", &self.name_set_at)?;
        object.optional("NameSetBy", &self.name_set_by)?;
        object.optional("IsEphemeral", &self.is_ephemeral)?;
        object.optional("DisappearingTimer", &self.disappearing_timer)?;
        object.optional("IsParent", &self.is_parent)?;
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
            participants: members.lenient("participants")?,
            name: members.lenient("name")?,
            group_metadata: members.lenient("groupMetadata")?,
            is_group: members.lenient("isGroup")?,
            is_read_only: members.lenient("isReadOnly")?,
            unread_count: members.lenient("unreadCount")?,
            timestamp: members.lenient("timestamp")?,
            archived: members.lenient("archived")?,
            pinned: members.lenient("pinned")?,
            is_muted: members.lenient("isMuted")?,
            mute_expiration: members.lenient("muteExpiration")?,
            last_message: members.lenient("lastMessage")?,
            desc: members.lenient("desc")?,
            desc_id: members.lenient("descId")?,
            owner: members.lenient("owner")?,
            creation: members.lenient("creation")?,
            subject_owner: members.lenient("subjectOwner")?,
            subject_time: members.lenient("subjectTime")?,
            announce: members.lenient("announce")?,
            restrict: members.lenient("restrict")?,
            join_approval_mode: members.lenient("joinApprovalMode")?,
            member_add_mode: members.lenient("memberAddMode")?,
            addressing_mode: members.lenient("addressingMode")?,
            size: members.lenient("size")?,
            linked_parent: members.lenient("linkedParent")?,
            is_community: members.lenient("isCommunity")?,
            is_community_announce: members.lenient("isCommunityAnnounce")?,
            ephemeral_duration: members.lenient("ephemeralDuration")?,
            jid: members.lenient("JID")?,
            go_name: members.lenient("Name")?,
            topic: members.lenient("Topic")?,
            owner_jid: members.lenient("OwnerJID")?,
            group_created: members.lenient("GroupCreated")?,
            go_participants: members.lenient("Participants")?,
            is_announce: members.lenient("IsAnnounce")?,
            is_locked: members.lenient("IsLocked")?,
            is_join_approval_required: members.lenient("IsJoinApprovalRequired")?,
            go_member_add_mode: members.lenient("MemberAddMode")?,
            name_set_at: members.lenient("NameSetAt")?,
            name_set_by: members.lenient("NameSetBy")?,
            is_ephemeral: members.lenient("IsEphemeral")?,
            disappearing_timer: members.lenient("DisappearingTimer")?,
            is_parent: members.lenient("IsParent")?,
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
            ("participants", generator.subschema_for::<Vec<GroupParticipant>>()),
            ("name", generator.subschema_for::<String>()),
            ("groupMetadata", generator.subschema_for::<GroupMetadata>()),
            ("isGroup", generator.subschema_for::<bool>()),
            ("isReadOnly", generator.subschema_for::<bool>()),
            ("unreadCount", generator.subschema_for::<i64>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("archived", generator.subschema_for::<bool>()),
            ("pinned", generator.subschema_for::<bool>()),
            ("isMuted", generator.subschema_for::<bool>()),
            ("muteExpiration", generator.subschema_for::<i64>()),
            ("lastMessage", generator.subschema_for::<waxwing_types::Json>()),
            ("desc", generator.subschema_for::<String>()),
            ("descId", generator.subschema_for::<String>()),
            (
                "owner",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "creation",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "subjectOwner",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "subjectTime",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("announce", generator.subschema_for::<bool>()),
            ("restrict", generator.subschema_for::<bool>()),
            ("joinApprovalMode", generator.subschema_for::<bool>()),
            ("memberAddMode", generator.subschema_for::<bool>()),
            ("addressingMode", generator.subschema_for::<String>()),
            ("size", generator.subschema_for::<i64>()),
            (
                "linkedParent",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("isCommunity", generator.subschema_for::<bool>()),
            ("isCommunityAnnounce", generator.subschema_for::<bool>()),
            ("ephemeralDuration", generator.subschema_for::<i64>()),
            (
                "JID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("Name", generator.subschema_for::<String>()),
            ("Topic", generator.subschema_for::<String>()),
            (
                "OwnerJID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("GroupCreated", generator.subschema_for::<String>()),
            ("Participants", generator.subschema_for::<Vec<GroupParticipant>>()),
            ("IsAnnounce", generator.subschema_for::<bool>()),
            ("IsLocked", generator.subschema_for::<bool>()),
            ("IsJoinApprovalRequired", generator.subschema_for::<bool>()),
            ("MemberAddMode", generator.subschema_for::<String>()),
            ("NameSetAt", generator.subschema_for::<String>()),
            (
                "NameSetBy",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("IsEphemeral", generator.subschema_for::<bool>()),
            ("DisappearingTimer", generator.subschema_for::<i64>()),
            ("IsParent", generator.subschema_for::<bool>()),
        ])
    }
}

/// More about a group; WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMetadata {
    /// Name of the group.
    pub subject: Option<String>,
    /// Text about it.
    pub desc: Option<String>,
    /// Text from most engines, an object from the web engine.
    pub owner: Option<EngineChatId>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub creation: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The participants.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Only admins may write.
    pub announce: Option<bool>,
    /// Only admins may change what the group shows.
    pub restrict: Option<bool>,
    /// An admin lets new members in.
    pub membership_approval_mode: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupMetadata {
    /// `participants`, empty when it was left out.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("subject", &self.subject)?;
        object.optional("desc", &self.desc)?;
        object.optional("owner", &self.owner)?;
        object.optional("creation", &self.creation)?;
        object.optional("participants", &self.participants)?;
        object.optional("announce", &self.announce)?;
        object.optional("restrict", &self.restrict)?;
        object.optional("membershipApprovalMode", &self.membership_approval_mode)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupMetadata {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            subject: members.lenient("subject")?,
            desc: members.lenient("desc")?,
            owner: members.lenient("owner")?,
            creation: members.lenient("creation")?,
            participants: members.lenient("participants")?,
            announce: members.lenient("announce")?,
            restrict: members.lenient("restrict")?,
            membership_approval_mode: members.lenient("membershipApprovalMode")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupMetadata);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupMetadata {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupMetadata".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("subject", generator.subschema_for::<String>()),
            ("desc", generator.subschema_for::<String>()),
            ("owner", generator.subschema_for::<EngineChatId>()),
            (
                "creation",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("participants", generator.subschema_for::<Vec<GroupParticipant>>()),
            ("announce", generator.subschema_for::<bool>()),
            ("restrict", generator.subschema_for::<bool>()),
            ("membershipApprovalMode", generator.subschema_for::<bool>()),
        ])
    }
}

/// A participant of a group. Webhooks have id, pn and role, WEBJS id, isAdmin and isSuperAdmin,
/// NOWEB id and admin, GOWS the members with capitals.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipant {
    /// Text from most engines, an object from the web engine.
    pub id: Option<EngineChatId>,
    /// Phone number of a participant with a hidden id, as a chat id, or null; webhooks.
    pub pn: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Role within a group. Not documented; the engine behind has it.
    pub role: Option<GroupRole>,
    /// An admin; WEBJS.
    pub is_admin: Option<bool>,
    /// A super admin; WEBJS.
    pub is_super_admin: Option<bool>,
    /// The kind of admin, or null for a plain participant; NOWEB.
    pub admin: Option<AdminRole>,
    /// Phone number as a chat id; NOWEB.
    pub phone_number: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Hidden id; NOWEB.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The participant; GOWS.
    pub jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Phone number as a chat id; GOWS.
    pub go_phone_number: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Hidden id; GOWS.
    pub go_lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// An admin; GOWS.
    pub go_is_admin: Option<bool>,
    /// A super admin; GOWS.
    pub go_is_super_admin: Option<bool>,
    /// Name of a person or chat.
    pub display_name: Option<PersonName>,
    /// 0, or why the person could not be added; GOWS.
    pub error: Option<i64>,
    /// Invitation for a person who could not be added, else null; GOWS.
    pub add_request: Option<GroupAddRequest>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupParticipant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("pn", &self.pn)?;
        object.optional("role", &self.role)?;
        object.optional("isAdmin", &self.is_admin)?;
        object.optional("isSuperAdmin", &self.is_super_admin)?;
        object.optional("admin", &self.admin)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("lid", &self.lid)?;
        object.optional("JID", &self.jid)?;
        object.optional("PhoneNumber", &self.go_phone_number)?;
        object.optional("LID", &self.go_lid)?;
        object.optional("IsAdmin", &self.go_is_admin)?;
        object.optional("IsSuperAdmin", &self.go_is_super_admin)?;
        object.optional("DisplayName", &self.display_name)?;
        object.optional("Error", &self.error)?;
        object.optional("AddRequest", &self.add_request)?;
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
            pn: members.lenient("pn")?,
            role: members.lenient("role")?,
            is_admin: members.lenient("isAdmin")?,
            is_super_admin: members.lenient("isSuperAdmin")?,
            admin: members.lenient("admin")?,
            phone_number: members.lenient("phoneNumber")?,
            lid: members.lenient("lid")?,
            jid: members.lenient("JID")?,
            go_phone_number: members.lenient("PhoneNumber")?,
            go_lid: members.lenient("LID")?,
            go_is_admin: members.lenient("IsAdmin")?,
            go_is_super_admin: members.lenient("IsSuperAdmin")?,
            display_name: members.lenient("DisplayName")?,
            error: members.lenient("Error")?,
            add_request: members.lenient("AddRequest")?,
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
            (
                "pn",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("role", generator.subschema_for::<GroupRole>()),
            ("isAdmin", generator.subschema_for::<bool>()),
            ("isSuperAdmin", generator.subschema_for::<bool>()),
            ("admin", generator.subschema_for::<AdminRole>()),
            (
                "phoneNumber",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "lid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "JID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "PhoneNumber",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "LID",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("IsAdmin", generator.subschema_for::<bool>()),
            ("IsSuperAdmin", generator.subschema_for::<bool>()),
            ("DisplayName", generator.subschema_for::<PersonName>()),
            ("Error", generator.subschema_for::<i64>()),
            ("AddRequest", generator.subschema_for::<GroupAddRequest>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " The kind of admin, or null for a plain participant; NOWEB."] pub enum
    AdminRole { #[doc = " `admin`."] Admin = "admin", #[doc = " `superadmin`."]
    Superadmin = "superadmin", }
}

/// Invitation for a person who could not be added, else null; GOWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupAddRequest {
    /// Code of an invitation.
    pub code: Option<GroupAddCode>,
    /// When the invitation ends. Not documented further.
    pub expiration: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupAddRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("Code", &self.code)?;
        object.optional("Expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupAddRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("Code")?,
            expiration: members.lenient("Expiration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupAddRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupAddRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupAddRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("Code", generator.subschema_for::<GroupAddCode>()),
            ("Expiration", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Code of an invitation."] pub struct GroupAddCode;
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
    /// One entry a participant; may be missing (GOWS).
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
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
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
    #[doc =
    " Name of an event that webhooks tell of. The last four are on no page; the engine behind sends"]
    #[doc = " them to those who ask for all events with an asterisk."] pub enum
    WebhookEventName { #[doc = " `session.status`."] SessionStatus = "session.status",
    #[doc = " `message`."] Message = "message", #[doc = " `message.any`."] MessageAny =
    "message.any", #[doc = " `message.reaction`."] MessageReaction = "message.reaction",
    #[doc = " `message.ack`."] MessageAck = "message.ack", #[doc =
    " `message.ack.group`."] MessageAckGroup = "message.ack.group", #[doc =
    " `message.waiting`."] MessageWaiting = "message.waiting", #[doc =
    " `message.revoked`."] MessageRevoked = "message.revoked", #[doc =
    " `message.edited`."] MessageEdited = "message.edited", #[doc = " `group.v2.join`."]
    GroupV2Join = "group.v2.join", #[doc = " `group.v2.leave`."] GroupV2Leave =
    "group.v2.leave", #[doc = " `group.v2.update`."] GroupV2Update = "group.v2.update",
    #[doc = " `group.v2.participants`."] GroupV2Participants = "group.v2.participants",
    #[doc = " `presence.update`."] PresenceUpdate = "presence.update", #[doc =
    " `poll.vote`."] PollVote = "poll.vote", #[doc = " `poll.vote.failed`."]
    PollVoteFailed = "poll.vote.failed", #[doc = " `chat.archive`."] ChatArchive =
    "chat.archive", #[doc = " `call.received`."] CallReceived = "call.received", #[doc =
    " `call.accepted`."] CallAccepted = "call.accepted", #[doc = " `call.rejected`."]
    CallRejected = "call.rejected", #[doc = " `label.upsert`."] LabelUpsert =
    "label.upsert", #[doc = " `label.deleted`."] LabelDeleted = "label.deleted", #[doc =
    " `label.chat.added`."] LabelChatAdded = "label.chat.added", #[doc =
    " `label.chat.deleted`."] LabelChatDeleted = "label.chat.deleted", #[doc =
    " `event.response`."] EventResponse = "event.response", #[doc =
    " `event.response.failed`."] EventResponseFailed = "event.response.failed", #[doc =
    " `engine.event`."] EngineEvent = "engine.event", #[doc =
    " `group.v2.participants.join-request`."] GroupV2ParticipantsJoinRequest =
    "group.v2.participants.join-request", #[doc = " `state.change`."] StateChange =
    "state.change", #[doc = " `group.join`."] GroupJoin = "group.join", #[doc =
    " `group.leave`."] GroupLeave = "group.leave", }
}
