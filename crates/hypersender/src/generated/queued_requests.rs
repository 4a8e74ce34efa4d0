// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `queued_requests`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::get_queued_request`](crate::Instance::get_queued_request): Look up what became of a queued request.
"#
)]
//!
//! # Types
//!
//! Types that you read: [`QueuedRequest`], [`MessageResult`], [`ReadChatResult`], [`TypingResult`],
//! [`ShortResult`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{
    Extra, IntOrString, Jid, Json, Lenient, MediaType, MessageId, Timestamp,
};

/// A queued request and, once it has run, its result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequest {
    /// Ticket of a queued request, a UUID.
    pub uuid: shared::QueuedRequestUuid,
    /// Echo of what was queued: the body, at times under internal names (session, linkPreview,
    /// linkPreviewHighQuality), or an object of method, url, headers and body.
    pub request: Option<Json>,
    /// HTTP status of the run; null while pending. 201 is documented for a send, samples have 200. 404
    /// instance unknown or recipient not on WhatsApp, 422 invalid, 500 fault of the server; 423 and 429
    /// are not documented here.
    pub response_status: Option<i64>,
    /// Result of the run, or its ErrorResponse; null while pending. A MessageResult, a WhatsappMessage
    /// for `send_poll` and `forward_message`, a ReadChatResult, a TypingResult, or a ShortResult; null
    /// or an empty list for `star_message` and `send_seen`. An empty object may come as an empty list.
    pub response_body: Option<Json>,
    /// Headers of the run, each a text or a list of texts; null while pending, an empty list when there
    /// are none.
    pub response_header: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub message_timestamp: Option<Lenient<Timestamp>>,
    /// How far the message came, by name or by the number that the engine behind has for it, 0 to 5.
    /// Normally PENDING, taken by WhatsApp.
    pub status: Option<ResultStatus>,
    /// The author, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// It went to a broadcast list.
    pub broadcast: Option<bool>,
    /// Name that a user has given themselves in WhatsApp.
    pub push_name: Option<shared::PushName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// A message's key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageKey {
    /// The chat, with @s.whatsapp.net for a person; address it with @c.us.
    pub remote_jid: Option<Lenient<Jid>>,
    /// The other id of the same person.
    pub remote_jid_alt: Option<Lenient<Jid>>,
    /// true for one's own; some samples have it as text.
    pub from_me: Option<Json>,
    /// The bare id. To act on a message of yours, compose true, chat and this, joined by underscores.
    pub id: Option<Lenient<MessageId>>,
    /// The author, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// The other id of the author.
    pub participant_alt: Option<Lenient<Jid>>,
    /// How persons are named, by phone number or by hidden id.
    pub addressing_mode: Option<AddressingMode>,
    /// Number of the post, in a channel.
    pub server_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How persons are named, by phone number or by hidden id.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressingMode {
    /// `pn`.
    Pn,
    /// `lid`.
    Lid,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How far the message came, by name or by the number that the engine behind has for it, 0 to 5.
/// Normally PENDING, taken by WhatsApp.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultStatus {
    /// The alternative `ResultStatusName`.
    ResultStatusName(ResultStatusName),
    /// An integer.
    Integer(i64),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// How far the message came. SENT and DELIVERED are those of the page; the others but PENDING are
/// not documented, the engine behind has them.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultStatusName {
    /// `PENDING`.
    Pending,
    /// `SENT`.
    Sent,
    /// `DELIVERED`.
    Delivered,
    /// `ERROR`.
    Error,
    /// `SERVER_ACK`.
    ServerAck,
    /// `DELIVERY_ACK`.
    DeliveryAck,
    /// `READ`.
    Read,
    /// `PLAYED`.
    Played,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// A message inside a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultEnclosed {
    /// The message, in the form of ResultMessage.
    pub message: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl ResultContacts {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[ResultContact] {
        self.contacts.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl ResultPoll {
    /// `options`, or an empty slice if the member is missing.
    pub fn options(&self) -> &[ResultPollOption] {
        self.options.as_deref().unwrap_or_default()
    }
}

/// An answer of a poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultPollOption {
    /// Its text.
    pub option_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What stands around a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMessageContext {
    /// Key with which votes on a poll are encrypted, base64.
    pub message_secret: Option<MessageSecret>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Key with which votes on a poll are encrypted, base64.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageSecret(String);

/// What a message answers to, and whether it was forwarded.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultContext {
    /// Bare key of the message that is quoted.
    pub stanza_id: Option<String>,
    /// Who wrote that.
    pub participant: Option<Lenient<Jid>>,
    /// What is quoted, in the form of ResultMessage.
    pub quoted_message: Option<Json>,
    /// Who is mentioned.
    pub mentioned_jid: Option<Vec<Lenient<Jid>>>,
    /// How often it was forwarded.
    pub forwarding_score: Option<i64>,
    /// It was forwarded.
    pub is_forwarded: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ResultContext {
    /// `mentionedJid`, or an empty slice if the member is missing.
    pub fn mentioned_jid(&self) -> &[Lenient<Jid>] {
        self.mentioned_jid.as_deref().unwrap_or_default()
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
    pub media_key_timestamp: Option<Lenient<Timestamp>>,
    /// What a message answers to, and whether it was forwarded.
    pub context_info: Option<ResultContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Key of the encrypted copy, base64; it decrypts the file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MediaKey(String);

/// A file. That a video has these members is not documented; by analogy with the picture.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultMedia {
    /// Address of the encrypted copy.
    pub url: Option<String>,
    /// Media type.
    pub mimetype: Option<Lenient<MediaType>>,
    /// Hash, base64.
    pub file_sha256: Option<String>,
    /// A number, also as text. Not documented; a 64-bit number may come in its halves.
    pub file_length: Option<Lenient<IntOrString>>,
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
    pub media_key_timestamp: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub sender_timestamp_ms: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Result of `read_chat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadChatResult {
    /// Serialised ids of the messages now read; null when there were none (not documented).
    pub ids: Option<Vec<Lenient<MessageId>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ReadChatResult {
    /// `ids`, or an empty slice if the member is missing.
    pub fn ids(&self) -> &[Lenient<MessageId>] {
        self.ids.as_deref().unwrap_or_default()
    }
}

/// Result of `start_typing` and `stop_typing`, as the tests of the provider's own client have it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TypingResult {
    /// true when it was shown.
    pub result: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The id alone, as one sample has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShortResult {
    /// Id of the message.
    pub message_id: Option<Lenient<MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
