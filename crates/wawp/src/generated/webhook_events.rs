// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Types of the events that the provider posts. The module `webhook` verifies and reads them.
//!
//! Types that you read: [`Payload`], [`WebhookEnvelope`], [`SessionStatusPayload`],
//! [`MessageReactionPayload`], [`MessageAckPayload`], [`MessageRevokedPayload`],
//! [`MessageEditedPayload`], [`GroupPayload`], [`GroupParticipantsPayload`],
//! [`PresenceUpdatePayload`], [`PollVotePayload`], [`ChatArchivePayload`], [`CallPayload`],
//! [`LabelChatPayload`], [`EventResponsePayload`], [`EngineEventPayload`],
//! [`GroupJoinRequestPayload`], [`OldGroupPayload`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_types::{Extra, Jid, Json, Lenient, MessageId, Timestamp};

/// What stands around the payload of every event. Comes as POST with JSON; answer 200 or 202 at
/// once, else it is repeated, by default every 2 seconds and 15 times. The same event may come
/// twice: tell by id. With hmac in the configuration there is a header X-Wawp-Signature, see
/// WebhookSecret in `webhook_subscriptions.yaml`; the engine behind the provider has X-Webhook-Hmac,
/// hex HMAC-SHA512 of the raw body, with X-Webhook-Hmac-Algorithm, and X-Webhook-Request-Id and
/// X-Webhook-Timestamp in milliseconds. An older form of session.status has no envelope.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Id of an event, `evt_` and a ULID in lower case; the same in every repetition.
    pub id: Option<EventId>,
    /// A moment in Unix milliseconds.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Name of the session at the engine; not proven to be the instance id.
    pub session: Option<String>,
    /// Texts by name; the configuration of the session has them.
    pub metadata: Option<BTreeMap<String, shared::MetadataValue>>,
    /// The engine behind the session; WPP exists since its version 2026.3.1.
    pub engine: Option<EngineName>,
    /// Name of an event that webhooks tell of. The last four are on no page; the engine behind the
    /// provider sends them to those who ask for all events with an asterisk.
    pub event: Option<shared::WebhookEventName>,
    /// What happened, see x-webhooks.
    pub payload: Option<Json>,
    /// The linked WhatsApp account.
    pub me: Option<shared::Me>,
    /// The software behind the session. Not documented; the engine behind the provider has it.
    pub environment: Option<WebhookEnvironment>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of an event, `evt_` and a ULID in lower case; the same in every repetition.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(String);

/// The engine behind the session; WPP exists since its version 2026.3.1.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineName {
    /// `WEBJS`.
    Webjs,
    /// `NOWEB`.
    Noweb,
    /// `GOWS`.
    Gows,
    /// `WPP`.
    Wpp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The software behind the session. Not documented; the engine behind the provider has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvironment {
    /// Its version.
    pub version: Option<String>,
    /// The engine behind the session; WPP exists since its version 2026.3.1.
    pub engine: Option<EngineName>,
    /// Its edition.
    pub tier: Option<String>,
    /// The browser it drives, or null.
    pub browser: Option<String>,
    /// Where it runs.
    pub platform: Option<String>,
    /// The process that drives the session. Not documented; the engine behind the provider has it since
    /// version 2026.1.4, and may have it beside environment instead.
    pub worker: Option<WebhookWorker>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The process that drives the session. Not documented; the engine behind the provider has it since
/// version 2026.1.4, and may have it beside environment instead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookWorker {
    /// Its id.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The state of a session; or the whole body of the older, flat form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusPayload {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// The latest states.
    pub statuses: Option<Vec<SessionStatusEntry>>,
    /// More about the state, else null. Not documented; the engine behind the provider has code with
    /// `PASSKEY_CONFIRMATION_REQUIRED`, and the other members with `PASSKEY_REQUIRED`.
    pub data: Option<SessionStatusData>,
    /// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
    /// the engine behind the provider has it since version 2026.8.
    pub message_capping: Option<shared::MessageCapping>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub ts: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SessionStatusPayload {
    /// `statuses`, or an empty slice if the member is missing.
    pub fn statuses(&self) -> &[SessionStatusEntry] {
        self.statuses.as_deref().unwrap_or_default()
    }
}

/// More about the state, else null. Not documented; the engine behind the provider has code with
/// `PASSKEY_CONFIRMATION_REQUIRED`, and the other members with `PASSKEY_REQUIRED`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusData {
    /// What a passkey has to sign.
    pub challenge: Option<PasskeyChallenge>,
    /// Milliseconds in which to answer.
    pub timeout: Option<i64>,
    /// The site that the passkey is for.
    pub rp_id: Option<String>,
    /// Passkeys that may answer.
    pub allow_credentials: Option<Vec<PasskeyCredential>>,
    /// Whether the person has to be verified.
    pub user_verification: Option<String>,
    /// More for the passkey, an object.
    pub extensions: Option<Json>,
    /// Code to compare with the phone.
    pub code: Option<PasskeyCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SessionStatusData {
    /// `allowCredentials`, or an empty slice if the member is missing.
    pub fn allow_credentials(&self) -> &[PasskeyCredential] {
        self.allow_credentials.as_deref().unwrap_or_default()
    }
}

/// What a passkey has to sign.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PasskeyChallenge(String);

/// Code to compare with the phone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PasskeyCode(String);

/// A passkey.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PasskeyCredential {
    /// Id of a passkey.
    pub id: Option<PasskeyCredentialId>,
    /// Its kind.
    pub type_: Option<String>,
    /// How it may be reached.
    pub transports: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PasskeyCredential {
    /// `transports`, or an empty slice if the member is missing.
    pub fn transports(&self) -> &[String] {
        self.transports.as_deref().unwrap_or_default()
    }
}

/// Id of a passkey.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PasskeyCredentialId(String);

/// A state that a session was in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusEntry {
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// A moment in Unix milliseconds.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A reaction. WEBJS has in from and participant who reacted, in direct chats too, and in to the
/// chat; NOWEB and GOWS have in from the chat, and in direct chats no to. The timestamp may hold a
/// fraction of a second.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionPayload {
    /// Id of the reaction.
    pub id: Option<Lenient<MessageId>>,
    /// Who reacted (WEBJS), or the chat (NOWEB, GOWS).
    pub from: Option<Lenient<Jid>>,
    /// It was this account.
    pub from_me: Option<bool>,
    /// Who reacted, within a group; in direct chats null but for WEBJS.
    pub participant: Option<Lenient<Jid>>,
    /// The chat (WEBJS), null in direct chats (NOWEB, GOWS).
    pub to: Option<Lenient<Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The reaction itself.
    pub reaction: Option<Reaction>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<shared::MessageSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The reaction itself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Reaction {
    /// An emoji; empty when it was taken back.
    pub text: Option<String>,
    /// The message reacted to.
    pub message_id: Option<Lenient<MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A state of delivery. The page names id, ack, ackName and chatId. Of message.ack WEBJS has the
/// whole message; NOWEB and GOWS, and message.ack.group, have id, from, to, participant, fromMe,
/// ack, ackName and `_data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAckPayload {
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
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<Lenient<Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// The chat, by the page.
    pub chat_id: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A deleted message. before is null with NOWEB and GOWS; revokedMessageId may be missing with
/// WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevokedPayload {
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub after: Option<shared::WaMessage>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub before: Option<shared::WaMessage>,
    /// The bare key of a message, without chat.
    pub revoked_message_id: Option<MessageKeyText>,
    /// The engine's own record; NOWEB and GOWS.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The bare key of a message, without chat.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageKeyText(String);

/// An edited message; body is the new text. id is that of the edit, with WEBJS that of the message;
/// `_data` is an object of message, newBody and prevBody there.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEditedPayload {
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
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<Lenient<Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// The bare key of a message, without chat.
    pub edited_message_id: Option<MessageKeyText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A group and what happened to it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPayload {
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A change among participants: type, timestamp, group and participants from all engines, chatId and
/// action by the page alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsPayload {
    /// What changed.
    pub type_: Option<ParticipantsChange>,
    /// A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// Who it is about.
    pub participants: Option<Vec<ChangedParticipant>>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// The group, by the page.
    pub chat_id: Option<Lenient<Jid>>,
    /// What changed.
    pub action: Option<ParticipantsChange>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupParticipantsPayload {
    /// `participants`, or an empty slice if the member is missing.
    pub fn participants(&self) -> &[ChangedParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

/// What changed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantsChange {
    /// `join`.
    Join,
    /// `leave`.
    Leave,
    /// `promote`.
    Promote,
    /// `demote`.
    Demote,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Text by the page, an object from the engine behind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChangedParticipant {
    /// The alternative `ChatIdText`.
    ChatIdText(shared::ChatIdText),
    /// The alternative `GroupParticipant`.
    GroupParticipant(shared::GroupParticipant),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// A presence: id and presences from all engines, chatId, type and from by the page alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceUpdatePayload {
    /// The chat.
    pub id: Option<Lenient<Jid>>,
    /// One entry a participant.
    pub presences: Option<Vec<shared::ContactPresence>>,
    /// The chat, by the page.
    pub chat_id: Option<Lenient<Jid>>,
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub type_: Option<shared::PresenceStatus>,
    /// The contact, by the page.
    pub from: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PresenceUpdatePayload {
    /// `presences`, or an empty slice if the member is missing.
    pub fn presences(&self) -> &[shared::ContactPresence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

/// A vote and its poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVotePayload {
    /// A vote.
    pub vote: Option<PollVote>,
    /// The message that was answered.
    pub poll: Option<EventTarget>,
    /// The engine's own record; WEBJS and GOWS.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Id of the vote.
    pub id: Option<Lenient<MessageId>>,
    /// To whom; may be the word me.
    pub to: Option<Lenient<Jid>>,
    /// Who voted; may be the word me.
    pub from: Option<Lenient<Jid>>,
    /// It was this account.
    pub from_me: Option<bool>,
    /// Texts of the chosen answers; may be null (GOWS).
    pub selected_options: Option<Vec<String>>,
    /// A moment in Unix milliseconds; in seconds in poll.vote.failed from NOWEB.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Who voted within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PollVote {
    /// `selectedOptions`, or an empty slice if the member is missing.
    pub fn selected_options(&self) -> &[String] {
        self.selected_options.as_deref().unwrap_or_default()
    }
}

/// The message that was answered.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventTarget {
    /// Its id.
    pub id: Option<Lenient<MessageId>>,
    /// To whom; may be the word me.
    pub to: Option<Lenient<Jid>>,
    /// Who sent it; may be the word me.
    pub from: Option<Lenient<Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Who sent it within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatArchivePayload {
    /// The chat.
    pub id: Option<Lenient<Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// It is archived now.
    pub archived: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a call.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(String);

/// A call. The page names from and isVideo, the engine behind the provider the rest; from, isVideo
/// and isGroup may be null (NOWEB). The timestamp may hold a fraction of a second.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPayload {
    /// Id of a call.
    pub id: Option<CallId>,
    /// Who calls.
    pub from: Option<Lenient<Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// A video call.
    pub is_video: Option<bool>,
    /// A call of a group.
    pub is_group: Option<bool>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A label and a chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LabelChatPayload {
    /// Id of a label, a small number as text.
    pub label_id: Option<shared::LabelId>,
    /// The chat.
    pub chat_id: Option<Lenient<Jid>>,
    /// A label.
    pub label: Option<shared::Label>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An answer to a calendar event: the members of a message and two more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponsePayload {
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
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<Lenient<Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<Lenient<Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// The message that was answered.
    pub event_creation_key: Option<EventTarget>,
    /// The answer.
    pub event_response: Option<EventResponse>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponse {
    /// Coming, not coming, perhaps, or an answer that the engine cannot tell.
    pub response: Option<EventResponseKind>,
    /// A moment in Unix milliseconds.
    pub timestamp_ms: Option<Lenient<Timestamp>>,
    /// Guests brought along.
    pub extra_guest_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Coming, not coming, perhaps, or an answer that the engine cannot tell.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventResponseKind {
    /// `GOING`.
    Going,
    /// `NOT_GOING`.
    NotGoing,
    /// `MAYBE`.
    Maybe,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An event of the engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineEventPayload {
    /// Its name.
    pub event: Option<String>,
    /// Whatever it holds.
    pub data: Option<Json>,
    /// Name of the session. Not documented; a sample of the engine behind the provider has it.
    pub session: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A request to join a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupJoinRequestPayload {
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// What became of the request. An approval comes as group.v2.participants with type join.
    pub action: Option<JoinRequestAction>,
    /// Who asks, mostly a hidden id.
    pub requester_id: Option<Lenient<Jid>>,
    /// Phone number of who asks, as a chat id, or null.
    pub requester_pn: Option<Lenient<Jid>>,
    /// How the request came about, or null.
    pub request_method: Option<JoinRequestMethod>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The engine's own record.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of the request. An approval comes as group.v2.participants with type join.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinRequestAction {
    /// `created`.
    Created,
    /// `rejected`.
    Rejected,
    /// `revoked`.
    Revoked,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the request came about, or null.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinRequestMethod {
    /// `invite_link`.
    InviteLink,
    /// `linked_group_join`.
    LinkedGroupJoin,
    /// `non_admin_add`.
    NonAdminAdd,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the engine, a bare text; its values are not documented.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EngineState(String);

/// Someone came or went, in an older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OldGroupPayload {
    /// Text from the Go engine, an object from the web engine.
    pub id: Option<shared::SentMessageId>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The group.
    pub chat_id: Option<Lenient<Jid>>,
    /// Who did it.
    pub author: Option<Lenient<Jid>>,
    /// Text of the notice.
    pub body: Option<String>,
    /// Kind of notice.
    pub type_: Option<String>,
    /// Whom it is about.
    pub recipient_ids: Option<Vec<Lenient<Jid>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OldGroupPayload {
    /// `recipientIds`, or an empty slice if the member is missing.
    pub fn recipient_ids(&self) -> &[Lenient<Jid>] {
        self.recipient_ids.as_deref().unwrap_or_default()
    }
}

/// The payload of an event. The event's name decides the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `session.status`: The state of a session changed.
    ///
    /// An older page shows a flat body, without envelope: its members stand beside those of the payload
    /// here.
    SessionStatus(Box<SessionStatusPayload>),
    /// `message`: A message came in.
    ///
    /// Of a file that was not fetched media has no url; of one that could not be fetched it has error.
    /// What the members from and to hold depends on the engine: see WaMessage.
    Message(Box<shared::WaMessage>),
    /// `message.any`: A message came in or went out.
    ///
    /// Own messages too; source tells those of the API from those of the app.
    MessageAny(Box<shared::WaMessage>),
    /// `message.waiting`: A message came in that cannot be decrypted yet.
    ///
    /// Most members may be missing.
    MessageWaiting(Box<shared::WaMessage>),
    /// `message.reaction`: Someone reacted, or took a reaction back.
    ///
    /// An empty text takes the reaction back. What the members from, to and participant hold depends on
    /// the engine: see MessageReactionPayload.
    MessageReaction(Box<MessageReactionPayload>),
    /// `message.ack`: A message got a new state of delivery.
    ///
    /// Direct chats only: groups and statuses come as message.ack.group. ack is null or missing where
    /// the state is not known, and ackName UNKNOWN.
    MessageAck(Box<MessageAckPayload>),
    /// `message.ack.group`: A participant got or read a message of a group.
    ///
    /// Statuses too. participant is who got it. The envelope has message.ack.group as the name; a sample
    /// of the engine behind the provider with message.ack there is older than the event.
    MessageAckGroup(Box<MessageAckPayload>),
    /// `message.revoked`: A message was deleted for everyone.
    ///
    /// What the message was stands in before, with WEBJS only; revokedMessageId may be missing there.
    MessageRevoked(Box<MessageRevokedPayload>),
    /// `message.edited`: A text was edited.
    ///
    /// editedMessageId is the bare key of the message that was edited; id is another one but for WEBJS.
    MessageEdited(Box<MessageEditedPayload>),
    /// `group.v2.join`: The account joined a group or was added.
    ///
    /// The group comes with it; what invite holds depends on the engine: a link (NOWEB), a code (WEBJS)
    /// or nothing (GOWS).
    GroupV2Join(Box<GroupPayload>),
    /// `group.v2.leave`: The account left a group or was removed.
    ///
    /// The group has its id only, with GOWS as the engine itself has it.
    GroupV2Leave(Box<GroupPayload>),
    /// `group.v2.update`: What a group shows, or a setting, changed.
    ///
    /// The group has its id and what changed; with WEBJS it is the whole group without participants.
    GroupV2Update(Box<GroupPayload>),
    /// `group.v2.participants`: Participants joined, left, or changed their role.
    ///
    /// Page and engine behind disagree on the members; both forms are here. All engines send that of the
    /// engine, none that of the page. The page speaks of changed roles only.
    GroupV2Participants(Box<GroupParticipantsPayload>),
    /// `presence.update`: Someone writes, records, or came or went.
    ///
    /// Page and engine behind disagree on the members; both forms are here. All engines send that of the
    /// engine, none that of the page. lastKnownPresence may be missing (GOWS).
    PresenceUpdate(Box<PresenceUpdatePayload>),
    /// `poll.vote`: Someone voted on a poll.
    ///
    /// The members to and from may hold the word me. The time of the vote is in milliseconds, and
    /// selectedOptions may be null (GOWS).
    PollVote(Box<PollVotePayload>),
    /// `poll.vote.failed`: Someone voted on a poll, and the vote could not be decrypted.
    ///
    /// selectedOptions is empty. The time of the vote is in milliseconds, with NOWEB in seconds.
    PollVoteFailed(Box<PollVotePayload>),
    /// `chat.archive`: A chat was archived or taken out of the archive.
    ///
    /// With WEBJS the time is that of the last message of the chat, not of the change.
    ChatArchive(Box<ChatArchivePayload>),
    /// `call.received`: Someone calls.
    ///
    /// All engines send it. No operation of Wawp that rejects a call is known.
    CallReceived(Box<CallPayload>),
    /// `call.accepted`: A call was accepted, on another device.
    ///
    /// NOWEB and GOWS alone send it.
    CallAccepted(Box<CallPayload>),
    /// `call.rejected`: A call was rejected or ended.
    ///
    /// With WEBJS only for calls that the API rejected.
    CallRejected(Box<CallPayload>),
    /// `label.upsert`: A label was created or changed.
    ///
    /// One event for both. color is an index, colorHex the colour it stands for.
    LabelUpsert(Box<shared::Label>),
    /// `label.deleted`: A label was deleted.
    ///
    /// The name may be empty.
    LabelDeleted(Box<shared::Label>),
    /// `label.chat.added`: A label was put on a chat.
    ///
    /// label may be null right after linking.
    LabelChatAdded(Box<LabelChatPayload>),
    /// `label.chat.deleted`: A label was taken off a chat.
    ///
    /// label may be null, above all right after linking.
    LabelChatDeleted(Box<LabelChatPayload>),
    /// `event.response`: Someone answered a calendar event.
    ///
    /// The members of a message and the answer; response may be UNKNOWN.
    EventResponse(Box<EventResponsePayload>),
    /// `event.response.failed`: Someone answered a calendar event, and the answer could not be
    /// decrypted.
    ///
    /// eventResponse is null.
    EventResponseFailed(Box<EventResponsePayload>),
    /// `engine.event`: An event of the engine itself, for debugging.
    ///
    /// Names and members depend on the engine.
    EngineEvent(Box<EngineEventPayload>),
    /// `group.v2.participants.join-request`: Someone asked to join a group, or such a request ended.
    ///
    /// Not documented; the engine behind the provider has it since version 2026.8 and sends it to those
    /// who ask for all events with an asterisk. An approval comes as group.v2.participants.
    GroupV2ParticipantsJoinRequest(Box<GroupJoinRequestPayload>),
    /// `state.change`: The state of the engine itself changed.
    ///
    /// Not documented; the engine behind the provider sends it to those who ask for all events with an
    /// asterisk. The payload is a bare text. session.status is the event to go by.
    StateChange(Box<EngineState>),
    /// `group.join`: Someone joined a group, in an older form.
    ///
    /// Not documented; the engine behind the provider sends it to those who ask for all events with an
    /// asterisk, beside group.v2.join and group.v2.participants, which took its place.
    GroupJoin(Box<OldGroupPayload>),
    /// `group.leave`: Someone left a group, in an older form.
    ///
    /// Not documented; the engine behind the provider sends it to those who ask for all events with an
    /// asterisk, beside group.v2.leave and group.v2.participants, which took its place.
    GroupLeave(Box<OldGroupPayload>),
    /// An event that the specification does not list, or a listed event whose payload could not be read.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: Json,
        /// Why the payload of a listed event could not be read; `None` if the event is not listed.
        problem: Option<String>,
    },
}
