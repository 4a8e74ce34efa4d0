// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
//!
//! Types that you build: [`RemoteFile`].
//!
//! Types that you read: [`SentMessage`], [`Me`], [`ErrorResponse`], [`OperationResult`], [`Count`],
//! [`PictureUrl`], [`Label`], [`WaMessage`], [`Group`], [`ChatPresence`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::{Extra, Jid, Json, Lenient, MediaType, MessageId, Timestamp};

/// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(String);

/// Ticket of a delayed send. No look-up for it is known.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(String);

/// Complete message id, true or false (sent by us), chat, key and at times participant, joined by
/// underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SerializedMessageId(String);

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
    pub extra: Extra,
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
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Sender.
    pub from: Option<Lenient<Jid>>,
    /// Recipient.
    pub to: Option<Lenient<Jid>>,
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
    pub v_cards: Option<Json>,
    /// List of mentioned users; printed as an empty object when empty.
    pub mentioned_ids: Option<Json>,
    /// List of mentioned groups; printed as an empty object when empty.
    pub group_mentions: Option<Json>,
    /// It is an animation.
    pub is_gif: Option<bool>,
    /// List of links; printed as an empty object when empty.
    pub links: Option<Json>,
    /// The engine's own record. Web engine: id, type, t, mimetype, size and more. Go engine: Info,
    /// Message, RawMessage and flags; the audio's seconds and waveform stand only there, in
    /// Message.audioMessage.
    pub data: Option<Json>,
    /// Key of the message in the record of one engine (NOWEB), an object of remoteJid, fromMe, id and at
    /// times participant, or `server_id` for a channel.
    pub key: Option<Json>,
    /// A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its
    /// halves.
    pub message_timestamp: Option<Lenient<Timestamp>>,
    /// Text on a delayed send (not documented; known from client programs). In the record of one engine
    /// (NOWEB) how far the message came, ERROR, PENDING, `SERVER_ACK`, `DELIVERY_ACK`, READ or PLAYED,
    /// or its number, 0 to 5; PENDING is no delayed send there.
    pub status: Option<Json>,
    /// success on a delayed send. Not documented; known from client programs.
    pub code: Option<String>,
    /// Text for a person, on a delayed send (not documented; known from client programs). One engine
    /// (NOWEB) has the message's own record here, an object.
    pub message: Option<Json>,
    /// Ticket of a delayed send. No look-up for it is known.
    pub job_id: Option<JobId>,
    /// In place of a message, where a vote, reaction or edit is answered so.
    pub success: Option<bool>,
    /// Id or record in an older envelope (not documented; known from client programs). An answer that is
    /// no object, such as true, is read as this member.
    pub result: Option<Json>,
    /// Id in an older envelope. Not documented; known from client programs.
    pub message_id: Option<Lenient<MessageId>>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<MessageSource>,
    /// Sender within a group; NOWEB, for a poll.
    pub participant: Option<Lenient<Jid>>,
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
    pub author: Option<Lenient<Jid>>,
    /// It went to a broadcast list; WEBJS.
    pub broadcast: Option<bool>,
    /// It disappears after a time; WEBJS.
    pub is_ephemeral: Option<bool>,
    /// Length of a recording or video, in seconds as text; WEBJS.
    pub duration: Option<String>,
    /// An invitation to a group, an object; WEBJS.
    pub invite_v4: Option<Json>,
    /// Id of an order; WEBJS.
    pub order_id: Option<String>,
    /// The question of a poll; WEBJS.
    pub poll_name: Option<String>,
    /// The answers of a poll, a list; WEBJS.
    pub poll_options: Option<Json>,
    /// Several answers of a poll may be chosen; WEBJS.
    pub allow_multiple_answers: Option<bool>,
    /// When it was last edited, in Unix milliseconds; WEBJS.
    pub latest_edit_sender_timestamp_ms: Option<i64>,
    /// Text from the Go engine, an object from the web engine.
    pub latest_edit_msg_key: Option<SentMessageId>,
    /// Text from the Go engine, an object from the web engine.
    pub protocol_message_key: Option<SentMessageId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Text from the Go engine, an object from the web engine.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SentMessageId {
    /// The alternative `SerializedMessageId`.
    SerializedMessageId(SerializedMessageId),
    /// The alternative `MessageKey`.
    MessageKey(MessageKey),
    /// Any other value, kept as it came.
    Unknown(Json),
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
    pub serialized: Option<Lenient<MessageId>>,
    /// The whole id, under its newer name.
    pub renamed_serialized: Option<Lenient<MessageId>>,
    /// Sender within a group. Not documented; the engine has it.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
/// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
/// newer engines have them.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `STOPPED`.
    Stopped,
    /// `STARTING`.
    Starting,
    /// `SCAN_QR_CODE`.
    ScanQrCode,
    /// `WORKING`.
    Working,
    /// `FAILED`.
    Failed,
    /// `DELETED`.
    Deleted,
    /// `PASSKEY_REQUIRED`.
    PasskeyRequired,
    /// `PASSKEY_CONFIRMATION_REQUIRED`.
    PasskeyConfirmationRequired,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The linked WhatsApp account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Me {
    /// Chat id of the account.
    pub id: Option<Lenient<Jid>>,
    /// Display name.
    pub push_name: Option<String>,
    /// Hidden id of the account.
    pub lid: Option<Lenient<Jid>>,
    /// Kind of phone, such as android or ios.
    pub platform: Option<String>,
    /// The account with its linked device, such as 15550002222:7@s.whatsapp.net; GOWS and NOWEB.
    pub jid: Option<Lenient<Jid>>,
    /// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
    /// the engine behind the provider has it since version 2026.8.
    pub message_capping: Option<MessageCapping>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A text of the metadata of a session. v1 keeps the access token among them, so none is shown.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MetadataValue(String);

/// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
/// the engine behind the provider has it since version 2026.8.
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
    pub cycle_start: Option<Lenient<Timestamp>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub cycle_end: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QrCode(String);

/// Union of the error bodies that occur; every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// HTTP status as a number, or the state of the session as text beside session.
    pub status: Option<Json>,
    /// Text for a person. Not documented; the engine behind the provider has a list of texts, one for
    /// each faulty member, where a request is malformed.
    pub message: Option<Json>,
    /// Name of the HTTP status, another text, or an object with code and message; of a stored file that
    /// is gone also key (`FILE_NOT_FOUND`) and details, and code is a number then.
    pub error: Option<Json>,
    /// Code of the fault, see x-errors. Not documented on the pages; known from client programs.
    pub code: Option<String>,
    /// v1, an object with the HTTP status.
    pub data: Option<Json>,
    /// Error of the engine behind the API, even in a 2xx. Not documented; known from client programs.
    pub wawp_upstream_error: Option<Json>,
    /// The HTTP status again. Not documented; the engine behind the provider has it.
    pub status_code: Option<i64>,
    /// Name of the session, where its state is not the one that the call needs. Not documented; the
    /// engine behind the provider has it.
    pub session: Option<String>,
    /// The states that the call needs, beside status with the one there is. Not documented; as session.
    pub expected: Option<Vec<SessionStatus>>,
    /// What went wrong inside the engine, with HTTP 500. Not documented; the engine behind the provider
    /// has it.
    pub exception: Option<EngineException>,
    /// The request that failed, with its path, method, body and query: it repeats what was sent, the
    /// token included, so do not log it. Not documented; as exception.
    pub request: Option<Json>,
    /// The software behind, with version, engine and tier. Not documented; as exception.
    pub version: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ErrorResponse {
    /// `expected`, or an empty slice if the member is missing.
    pub fn expected(&self) -> &[SessionStatus] {
        self.expected.as_deref().unwrap_or_default()
    }
}

/// What went wrong inside the engine, with HTTP 500. Not documented; the engine behind the provider
/// has it.
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
    pub extra: Extra,
}

/// A chat id as text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChatIdText(String);

/// A chat id in its parts, from the web engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatIdParts {
    /// The part after the at sign, such as c.us, g.us or lid.
    pub server: Option<String>,
    /// The part before it.
    pub user: Option<String>,
    /// The whole id, until the middle of 2026; since then it stands in $1, or nowhere.
    pub serialized: Option<Lenient<Jid>>,
    /// The whole id, under its newer name.
    pub renamed_serialized: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Text from most engines, an object from the web engine.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EngineChatId {
    /// The alternative `ChatIdText`.
    ChatIdText(ChatIdText),
    /// The alternative `ChatIdParts`.
    ChatIdParts(ChatIdParts),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Key of the stored file; it decrypts the file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MediaKey(String);

/// Country code and number, digits only: no plus sign, no 00 in front.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneDigits(String);

/// Name of a person or chat.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonName(String);

/// Id of a label, a small number as text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LabelId(String);

/// Ascending or descending. The engine behind writes them in lower case.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What became of a call that has nothing else to say. Pages print success with message, or ok;
/// every member may be missing. success false, or a member error or `wawp_upstream_error`, says that
/// it failed in spite of the 2xx. Not documented; the engine behind the provider may answer a bare
/// true or false, a text, a list or nothing, and whether Wawp wraps that is not known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationResult {
    /// It worked.
    pub success: Option<bool>,
    /// It worked, in the other form.
    pub ok: Option<bool>,
    /// Text for a person; one engine (NOWEB) has the message's own record here, an object.
    pub message: Option<Json>,
    /// What the engine said. Not documented further; an answer that is no object, such as true or a list
    /// with one result a person, is read as this member.
    pub result: Option<Json>,
    /// The messages that were marked as read, or null; the answer of `mark_chat_read`.
    pub ids: Option<Vec<Lenient<MessageId>>>,
    /// Id of the message, the answer of a deletion; GOWS.
    pub id: Option<Json>,
    /// Key of the message, the answer of a deletion; NOWEB, see SentMessage.
    pub key: Option<Json>,
    /// A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its
    /// halves.
    pub message_timestamp: Option<Lenient<Timestamp>>,
    /// How far a deletion came (NOWEB), or 200 for a change of participants (WEBJS).
    pub status: Option<Json>,
    /// The engine's own record, beside id.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OperationResult {
    /// `ids`, or an empty slice if the member is missing.
    pub fn ids(&self) -> &[Lenient<MessageId>] {
        self.ids.as_deref().unwrap_or_default()
    }
}

/// How many there are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Count {
    /// The number.
    pub count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where a picture lies. The member is that of the engine behind; the page prints a placeholder.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PictureUrl {
    /// Address of the picture, good for a limited time; null when privacy settings hide it.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A file that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFile {
    /// Public https address of the file.
    pub url: String,
    /// File name.
    pub filename: Option<String>,
    /// Media type, such as image/jpeg.
    pub mimetype: Option<MediaType>,
}

impl RemoteFile {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self::from_required(url.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<MediaType>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }
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
    pub extra: Extra,
}

/// A message as it was received, listed or looked up. Every member may be missing, above all while
/// the message still waits for decryption.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaMessage {
    /// Complete id of the message.
    pub id: Option<Lenient<MessageId>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own
    /// messages, or the group. So the chat is to where fromMe is true and to is there, else from; and
    /// who wrote it is participant, else this account where fromMe is true, else from.
    pub from: Option<Lenient<Jid>>,
    /// Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).
    pub to: Option<Lenient<Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<Lenient<Jid>>,
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
    pub v_cards: Option<Json>,
    /// The message that is quoted.
    pub reply_to: Option<RepliedMessage>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where a message of this account was written: over the API or in the app.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSource {
    /// `api`.
    Api,
    /// `app`.
    App,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
/// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
/// other.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AckName {
    /// `ERROR`.
    Error,
    /// `PENDING`.
    Pending,
    /// `SERVER`.
    Server,
    /// `DEVICE`.
    Device,
    /// `READ`.
    Read,
    /// `PLAYED`.
    Played,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The file of a message.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageMedia {
    /// Where it lies, on api.wawp.net/api/files; null when it was not fetched. Whether fetching it needs
    /// the token is not documented.
    pub url: Option<String>,
    /// Media type, such as audio/ogg.
    pub mimetype: Option<Lenient<MediaType>>,
    /// File name, or null.
    pub filename: Option<String>,
    /// Where a file lies in S3 storage, else null.
    pub s3: Option<S3Object>,
    /// Why the file could not be fetched, else null. Not documented further.
    pub error: Option<MediaError>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why the file could not be fetched, else null. Not documented further.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaError {
    /// Text for a person.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Degrees, as text. Not documented; the web engine may hand a number through.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Degrees {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// The message that is quoted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RepliedMessage {
    /// Its bare key, without chat.
    pub id: Option<Lenient<MessageId>>,
    /// Who wrote it.
    pub participant: Option<Lenient<Jid>>,
    /// Its text.
    pub body: Option<String>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// It holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<MessageMedia>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub timestamp: Option<Lenient<Timestamp>>,
    /// In the archive; WEBJS.
    pub archived: Option<bool>,
    /// At the top of the list; WEBJS.
    pub pinned: Option<bool>,
    /// Muted; WEBJS.
    pub is_muted: Option<bool>,
    /// When the muting ends, in Unix seconds; WEBJS.
    pub mute_expiration: Option<i64>,
    /// The last message as the engine has it, or null; WEBJS.
    pub last_message: Option<Json>,
    /// Text about it; NOWEB.
    pub desc: Option<String>,
    /// Id of the text about it; NOWEB.
    pub desc_id: Option<String>,
    /// Who made it; NOWEB.
    pub owner: Option<Lenient<Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub creation: Option<Lenient<Timestamp>>,
    /// Who named it; NOWEB.
    pub subject_owner: Option<Lenient<Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub subject_time: Option<Lenient<Timestamp>>,
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
    pub linked_parent: Option<Lenient<Jid>>,
    /// It is a community; NOWEB.
    pub is_community: Option<bool>,
    /// It is the announcements of a community; NOWEB.
    pub is_community_announce: Option<bool>,
    /// Seconds after which messages disappear; NOWEB.
    pub ephemeral_duration: Option<i64>,
    /// Id of the group; GOWS.
    pub jid: Option<Lenient<Jid>>,
    /// Name of the group; GOWS.
    pub go_name: Option<String>,
    /// Text about it; GOWS.
    pub topic: Option<String>,
    /// Who made it; GOWS.
    pub owner_jid: Option<Lenient<Jid>>,
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
    pub name_set_by: Option<Lenient<Jid>>,
    /// Messages disappear; GOWS.
    pub is_ephemeral: Option<bool>,
    /// Seconds after which messages disappear; GOWS.
    pub disappearing_timer: Option<i64>,
    /// It is a community; GOWS.
    pub is_parent: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Group {
    /// `participants`, or an empty slice if the member is missing.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }

    /// `Participants`, or an empty slice if the member is missing.
    pub fn go_participants(&self) -> &[GroupParticipant] {
        self.go_participants.as_deref().unwrap_or_default()
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
    pub creation: Option<Lenient<Timestamp>>,
    /// The participants.
    pub participants: Option<Vec<GroupParticipant>>,
    /// Only admins may write.
    pub announce: Option<bool>,
    /// Only admins may change what the group shows.
    pub restrict: Option<bool>,
    /// An admin lets new members in.
    pub membership_approval_mode: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupMetadata {
    /// `participants`, or an empty slice if the member is missing.
    pub fn participants(&self) -> &[GroupParticipant] {
        self.participants.as_deref().unwrap_or_default()
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
    pub pn: Option<Lenient<Jid>>,
    /// Role within a group. Not documented; the engine behind the provider has it.
    pub role: Option<GroupRole>,
    /// An admin; WEBJS.
    pub is_admin: Option<bool>,
    /// A super admin; WEBJS.
    pub is_super_admin: Option<bool>,
    /// The kind of admin, or null for a plain participant; NOWEB.
    pub admin: Option<AdminRole>,
    /// Phone number as a chat id; NOWEB.
    pub phone_number: Option<Lenient<Jid>>,
    /// Hidden id; NOWEB.
    pub lid: Option<Lenient<Jid>>,
    /// The participant; GOWS.
    pub jid: Option<Lenient<Jid>>,
    /// Phone number as a chat id; GOWS.
    pub go_phone_number: Option<Lenient<Jid>>,
    /// Hidden id; GOWS.
    pub go_lid: Option<Lenient<Jid>>,
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
    pub extra: Extra,
}

/// The kind of admin, or null for a plain participant; NOWEB.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminRole {
    /// `admin`.
    Admin,
    /// `superadmin`.
    Superadmin,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Invitation for a person who could not be added, else null; GOWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupAddRequest {
    /// Code of an invitation.
    pub code: Option<GroupAddCode>,
    /// When the invitation ends. Not documented further.
    pub expiration: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Code of an invitation.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupAddCode(String);

/// Role within a group. Not documented; the engine behind the provider has it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupRole {
    /// `left`.
    Left,
    /// `participant`.
    Participant,
    /// `admin`.
    Admin,
    /// `superadmin`.
    Superadmin,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
/// online, composing, recording, paused and unavailable; the pages also speak of available.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// `typing`.
    Typing,
    /// `recording`.
    Recording,
    /// `paused`.
    Paused,
    /// `composing`.
    Composing,
    /// `available`.
    Available,
    /// `unavailable`.
    Unavailable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Presence of a chat. Not documented; the members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatPresence {
    /// The chat.
    pub id: Option<Lenient<Jid>>,
    /// One entry a participant; may be missing (GOWS).
    pub presences: Option<Vec<ContactPresence>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ChatPresence {
    /// `presences`, or an empty slice if the member is missing.
    pub fn presences(&self) -> &[ContactPresence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

/// Presence of one contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPresence {
    /// The contact.
    pub participant: Option<Lenient<Jid>>,
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub last_known_presence: Option<PresenceStatus>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub last_seen: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Name of an event that webhooks tell of. The last four are on no page; the engine behind the
/// provider sends them to those who ask for all events with an asterisk.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// `session.status`.
    SessionStatus,
    /// `message`.
    Message,
    /// `message.any`.
    MessageAny,
    /// `message.reaction`.
    MessageReaction,
    /// `message.ack`.
    MessageAck,
    /// `message.ack.group`.
    MessageAckGroup,
    /// `message.waiting`.
    MessageWaiting,
    /// `message.revoked`.
    MessageRevoked,
    /// `message.edited`.
    MessageEdited,
    /// `group.v2.join`.
    GroupV2Join,
    /// `group.v2.leave`.
    GroupV2Leave,
    /// `group.v2.update`.
    GroupV2Update,
    /// `group.v2.participants`.
    GroupV2Participants,
    /// `presence.update`.
    PresenceUpdate,
    /// `poll.vote`.
    PollVote,
    /// `poll.vote.failed`.
    PollVoteFailed,
    /// `chat.archive`.
    ChatArchive,
    /// `call.received`.
    CallReceived,
    /// `call.accepted`.
    CallAccepted,
    /// `call.rejected`.
    CallRejected,
    /// `label.upsert`.
    LabelUpsert,
    /// `label.deleted`.
    LabelDeleted,
    /// `label.chat.added`.
    LabelChatAdded,
    /// `label.chat.deleted`.
    LabelChatDeleted,
    /// `event.response`.
    EventResponse,
    /// `event.response.failed`.
    EventResponseFailed,
    /// `engine.event`.
    EngineEvent,
    /// `group.v2.participants.join-request`.
    GroupV2ParticipantsJoinRequest,
    /// `state.change`.
    StateChange,
    /// `group.join`.
    GroupJoin,
    /// `group.leave`.
    GroupLeave,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
