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
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SentMessage {
    /// Text from the Go engine, an object from the web engine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<SentMessageId>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ack: Option<i64>,
    /// The message holds a file.
    #[serde(rename = "hasMedia", default, skip_serializing_if = "Option::is_none")]
    pub has_media: Option<bool>,
    /// Key of the stored file.
    #[serde(rename = "mediaKey", default, skip_serializing_if = "Option::is_none")]
    pub media_key: Option<String>,
    /// Text or caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Kind of message, such as chat, image, ptt, audio, video, document.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// A moment in Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Kind of device, such as android.
    #[serde(rename = "deviceType", default, skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// Forwarded.
    #[serde(rename = "isForwarded", default, skip_serializing_if = "Option::is_none")]
    pub is_forwarded: Option<bool>,
    /// How often it was forwarded.
    #[serde(
        rename = "forwardingScore",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub forwarding_score: Option<i64>,
    /// It is a status.
    #[serde(rename = "isStatus", default, skip_serializing_if = "Option::is_none")]
    pub is_status: Option<bool>,
    /// It is starred.
    #[serde(rename = "isStarred", default, skip_serializing_if = "Option::is_none")]
    pub is_starred: Option<bool>,
    /// Sent by this account.
    #[serde(rename = "fromMe", default, skip_serializing_if = "Option::is_none")]
    pub from_me: Option<bool>,
    /// It quotes a message.
    #[serde(rename = "hasQuotedMsg", default, skip_serializing_if = "Option::is_none")]
    pub has_quoted_msg: Option<bool>,
    /// Someone reacted to it.
    #[serde(rename = "hasReaction", default, skip_serializing_if = "Option::is_none")]
    pub has_reaction: Option<bool>,
    /// List of contact cards; printed as an empty object when empty.
    #[serde(rename = "vCards", default, skip_serializing_if = "Option::is_none")]
    pub v_cards: Option<waxwing_types::Json>,
    /// List of mentioned users; printed as an empty object when empty.
    #[serde(rename = "mentionedIds", default, skip_serializing_if = "Option::is_none")]
    pub mentioned_ids: Option<waxwing_types::Json>,
    /// List of mentioned groups; printed as an empty object when empty.
    #[serde(rename = "groupMentions", default, skip_serializing_if = "Option::is_none")]
    pub group_mentions: Option<waxwing_types::Json>,
    /// It is an animation.
    #[serde(rename = "isGif", default, skip_serializing_if = "Option::is_none")]
    pub is_gif: Option<bool>,
    /// List of links; printed as an empty object when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<waxwing_types::Json>,
    /// The engine's own record. Web engine: id, type, t, mimetype, size and more. Go engine: Info,
    /// Message, RawMessage and flags; the audio's seconds and waveform stand only there, in
    /// Message.audioMessage.
    #[serde(rename = "_data", default, skip_serializing_if = "Option::is_none")]
    pub data: Option<waxwing_types::Json>,
    /// Message key of a third engine. Not documented; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<waxwing_types::Json>,
    /// Text on a delayed send. Not documented; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<waxwing_types::Json>,
    /// success on a delayed send. Not documented; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text for a person, on a delayed send. Not documented; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Ticket of a delayed send. No look-up for it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_id: Option<JobId>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
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

/// A message id in its parts.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageKey {
    /// Sent by this account.
    #[serde(rename = "fromMe", default, skip_serializing_if = "Option::is_none")]
    pub from_me: Option<bool>,
    /// The chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The bare key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The whole id.
    #[serde(rename = "_serialized", default, skip_serializing_if = "Option::is_none")]
    pub serialized: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Sender within a group. Not documented; the engine has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
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
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Me {
    /// Chat id of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Display name.
    #[serde(rename = "pushName", default, skip_serializing_if = "Option::is_none")]
    pub push_name: Option<String>,
    /// Hidden id of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Kind of phone, such as android or ios.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// Union of the error bodies that occur; every member may be missing.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    /// HTTP status as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<waxwing_types::Json>,
    /// Text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Name of the HTTP status, another text, or an object with code and message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<waxwing_types::Json>,
    /// Code of the fault, see x-errors. Not documented on the pages; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// v1, an object with the HTTP status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<waxwing_types::Json>,
    /// Fault of the engine behind the API, even in a 2xx. Not documented; known from client programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wawp_upstream_error: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
