// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
//!
//! Types that you read: [`WhatsappMessage`], [`QueuedRequestAccepted`], [`ErrorResponse`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::{Extra, Jid, Json, Lenient, MediaType, MessageId, Timestamp};

/// Id of an instance, one connected number; a UUID from the provider's dashboard.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(String);

/// Ticket of a queued request, a UUID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QueuedRequestUuid(String);

/// Name of a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonName(String);

/// Name that a user has given themselves in WhatsApp.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PushName(String);

/// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
/// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
/// channels, some receipts).
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

/// Where a message was written, in the app or by API (the latter not documented; by analogy with
/// WAHA).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSource {
    /// `app`.
    App,
    /// `api`.
    Api,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A message as webhooks have it, and as the result of a poll or a forward.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// Serialised id, true (sent by us) or false, chat and key, joined by underscores.
    pub id: Option<Lenient<MessageId>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The chat, also of one's own messages; may be a hidden user id. In a group who wrote it is
    /// participant.
    pub from: Option<Lenient<Jid>>,
    /// true for one's own messages.
    pub from_me: Option<bool>,
    /// Where a message was written, in the app or by API (the latter not documented; by analogy with
    /// WAHA).
    pub source: Option<MessageSource>,
    /// null in direct chats.
    pub to: Option<Lenient<Jid>>,
    /// Author, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// Text; of media the caption, or null and the caption stands in `_data`.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message. Not documented; the members are those of the engine behind. null or an
    /// empty object when there is none.
    pub media: Option<WhatsappMedia>,
    /// The address in media again. The engine behind calls it outdated.
    pub media_url: Option<String>,
    /// A place in a message, else null. Not documented; the members are those of the engine behind. A
    /// live one has live, the degrees, description and thumbnail alone.
    pub location: Option<WhatsappLocation>,
    /// Contact cards as vCard texts; null when there are none.
    pub v_cards: Option<Vec<VcardText>>,
    /// How far it came, from -1 (error) to 4 (played); missing beside UNKNOWN. See AckName.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<AckName>,
    /// The message that it quotes; null when it quotes none. The page says text, the engine behind has
    /// an object.
    pub reply_to: Option<ReplyTo>,
    /// Raw data of the engine behind. Two forms occur: one with key, message, messageTimestamp,
    /// pushName, broadcast and status, one with Info and Message.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl WhatsappMessage {
    /// `vCards`, or an empty slice if the member is missing.
    pub fn v_cards(&self) -> &[VcardText] {
        self.v_cards.as_deref().unwrap_or_default()
    }
}

/// The file of a message. Not documented; the members are those of the engine behind. null or an
/// empty object when there is none.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// Where it lies; null when it was not fetched.
    pub url: Option<String>,
    /// Media type.
    pub mimetype: Option<Lenient<MediaType>>,
    /// File name.
    pub filename: Option<String>,
    /// Where a file lies in S3 storage, else null.
    pub s3: Option<S3Object>,
    /// Why the file could not be fetched, else null.
    pub error: Option<MediaError>,
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

/// Why the file could not be fetched, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaError {
    /// Text for a person.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A place in a message, else null. Not documented; the members are those of the engine behind. A
/// live one has live, the degrees, description and thumbnail alone.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// It moves with the person.
    pub live: Option<bool>,
    /// Degrees north, as text.
    pub latitude: Option<String>,
    /// Degrees east, as text.
    pub longitude: Option<String>,
    /// Name of the place.
    pub name: Option<String>,
    /// Address of the place.
    pub address: Option<String>,
    /// Web page of the place.
    pub url: Option<String>,
    /// Text about it.
    pub description: Option<String>,
    /// Small picture, base64.
    pub thumbnail: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whole text of a vCard.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VcardText(String);

/// The message that it quotes; null when it quotes none. The page says text, the engine behind has
/// an object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyTo {
    /// A text.
    Text(String),
    /// The alternative `QuotedMessage`.
    QuotedMessage(QuotedMessage),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// A message that is quoted. Not documented; the members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuotedMessage {
    /// Its bare key, without chat.
    pub id: Option<Lenient<MessageId>>,
    /// Who wrote it.
    pub participant: Option<Lenient<Jid>>,
    /// Its text.
    pub body: Option<String>,
    /// It holds a file.
    pub has_media: Option<bool>,
    /// The file of a message. Not documented; the members are those of the engine behind. null or an
    /// empty object when there is none.
    pub media: Option<WhatsappMedia>,
    /// Raw data of the engine behind.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The ticket of a queued send: taken, not yet sent. Some answers hold the ticket's id alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequestAccepted {
    /// true.
    pub queued: Option<bool>,
    /// Text for a person.
    pub message: Option<String>,
    /// Ticket of a queued request, a UUID.
    pub queued_request_uuid: QueuedRequestUuid,
    /// Full address of the look-up.
    pub queued_request_link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Body of a failed call, and of a failed queued request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Object with a list of texts for each faulty member; for a recipient that does not exist also the
    /// members jid (text) and exists (boolean).
    pub errors: Option<Json>,
    /// The HTTP status again; not always there.
    pub status_code: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
