// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Types of the events that the provider posts. The module `webhook` verifies and reads them.
//!
//! Types that you read: [`Payload`], [`WebhookEnvelope`], [`MessageReactionPayload`],
//! [`MessageAckPayload`], [`MessageWaitingPayload`], [`MessageRevokedPayload`], [`PollVotePayload`],
//! [`PollVoteFailedPayload`], [`PresenceUpdatePayload`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Jid, Json, Lenient, MessageId, Timestamp};

/// The events that the provider lists; more may come.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// `message.any`.
    MessageAny,
    /// `message.reaction`.
    MessageReaction,
    /// `message.ack`.
    MessageAck,
    /// `message.waiting`.
    MessageWaiting,
    /// `message.revoked`.
    MessageRevoked,
    /// `poll.vote`.
    PollVote,
    /// `poll.vote.failed`.
    PollVoteFailed,
    /// `presence.update`.
    PresenceUpdate,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Id of an event; the same for every delivery of it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(String);

/// Id of the account's user, a UUID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(String);

/// What is posted as JSON to each URL of the instance (3 at most, 50 in the Enterprise plan).
/// Headers: x-userId and x-instanceId, and Authorization with the secret of the dashboard as its
/// whole value, without Bearer; the body is not signed. Any 2xx takes it; answer 401 to a wrong
/// secret. Answer fast. Automatic repeats and the time allowed are not documented; from the
/// dashboard a failed delivery can be sent again up to 5 times, a successful one up to 3, so drop
/// what repeats data.id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// The events that the provider lists; more may come.
    pub event: WebhookEventName,
    /// The event and whom it concerns.
    pub data: Option<WebhookData>,
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// Id of the account's user, a UUID.
    pub user_id: Option<UserId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The event and whom it concerns.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookData {
    /// Id of an event; the same for every delivery of it.
    pub id: Option<EventId>,
    /// The events that the provider lists; more may come.
    pub event: Option<WebhookEventName>,
    /// A list of objects, or an empty one; an empty object may come as an empty list.
    pub metadata: Option<Json>,
    /// The connected number.
    pub me: Option<WebhookAccount>,
    /// What the event says; the schema of the event, under x-webhooks.
    pub payload: Option<Json>,
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// Id of the account's user, a UUID.
    pub user_id: Option<UserId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The connected number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookAccount {
    /// Its chat id.
    pub id: Option<Lenient<Jid>>,
    /// Name that a user has given themselves in WhatsApp.
    pub push_name: Option<shared::PushName>,
    /// Its hidden user id.
    pub lid: Option<Lenient<Jid>>,
    /// The account with its linked device. Not documented; the engine behind has it.
    pub jid: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A reaction that was set or removed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionPayload {
    /// Serialised id of the reaction itself.
    pub id: Option<Lenient<MessageId>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The chat; in a group who reacted is participant.
    pub from: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// The reaction.
    pub reaction: Option<MessageReaction>,
    /// Where a message was written, in the app or by API (the latter not documented; by analogy with
    /// WAHA).
    pub source: Option<shared::MessageSource>,
    /// null in direct chats.
    pub to: Option<Lenient<Jid>>,
    /// Who reacted, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The reaction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The emoji; empty when it was removed.
    pub text: Option<String>,
    /// Serialised id of the message reacted to.
    pub message_id: Option<Lenient<MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How far a message came.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAckPayload {
    /// Serialised id of the message.
    pub id: Option<Lenient<MessageId>>,
    /// Chat or sender.
    pub from: Option<Lenient<Jid>>,
    /// Recipient.
    pub to: Option<Lenient<Jid>>,
    /// The member concerned, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<shared::AckName>,
    /// Raw data of the engine behind; in a group.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A message that WhatsApp waits for. The members are those of message.ack, as a test of the
/// provider's own client has them; the engine behind would have those of a message, which are kept
/// where they come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageWaitingPayload {
    /// Serialised id of the message.
    pub id: Option<Lenient<MessageId>>,
    /// Chat or sender.
    pub from: Option<Lenient<Jid>>,
    /// Recipient.
    pub to: Option<Lenient<Jid>>,
    /// The member concerned, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<shared::AckName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A message that was deleted for everyone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevokedPayload {
    /// A message as webhooks have it, and as the result of a poll or a forward.
    pub after: Option<shared::WhatsappMessage>,
    /// null, or an empty object or list; never the message as it was.
    pub before: Option<Json>,
    /// Bare key of the message that was deleted. Where it is missing, the key is
    /// message.protocolMessage.key.id in `_data`.
    pub revoked_message_id: Option<Lenient<MessageId>>,
    /// Raw data of the engine behind.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A vote on a poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVotePayload {
    /// The vote.
    pub vote: Option<PollVote>,
    /// The poll that was voted on.
    pub poll: Option<PollReference>,
    /// Raw data of the engine behind. Not documented; other engines of its kind have it.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The vote.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Serialised id of the vote itself.
    pub id: Option<Lenient<MessageId>>,
    /// Chat or recipient.
    pub to: Option<Lenient<Jid>>,
    /// Who voted.
    pub from: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// The options that now are chosen, by their text.
    pub selected_options: Option<Vec<String>>,
    /// A moment in Unix milliseconds; a test of the provider's own client has seconds.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Who voted, in a group.
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

/// The poll that was voted on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollReference {
    /// Serialised id of the poll.
    pub id: Option<Lenient<MessageId>>,
    /// Chat or recipient.
    pub to: Option<Lenient<Jid>>,
    /// Who asked.
    pub from: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// Who asked, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A vote that could not be decrypted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVoteFailedPayload {
    /// The vote, without what was chosen.
    pub vote: Option<FailedPollVote>,
    /// The poll that was voted on.
    pub poll: Option<PollReference>,
    /// Raw data of the engine behind. Not documented; other engines of its kind have it.
    pub data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The vote, without what was chosen.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedPollVote {
    /// Serialised id of the vote itself.
    pub id: Option<Lenient<MessageId>>,
    /// Chat or recipient.
    pub to: Option<Lenient<Jid>>,
    /// Who voted.
    pub from: Option<Lenient<Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// Empty, or holding null.
    pub selected_options: Option<Vec<Option<String>>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Who voted, in a group.
    pub participant: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FailedPollVote {
    /// `selectedOptions`, or an empty slice if the member is missing.
    pub fn selected_options(&self) -> &[Option<String>] {
        self.selected_options.as_deref().unwrap_or_default()
    }
}

/// Who does what in a chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceUpdatePayload {
    /// The chat.
    pub id: Option<Lenient<Jid>>,
    /// One entry per person.
    pub presences: Option<Vec<Presence>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PresenceUpdatePayload {
    /// `presences`, or an empty slice if the member is missing.
    pub fn presences(&self) -> &[Presence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

/// What a person does.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Presence {
    /// The person.
    pub participant: Option<Lenient<Jid>>,
    /// What a person does. Only typing is documented; the others are those of the engine behind, which
    /// hands a state that it cannot translate through as it is.
    pub last_known_presence: Option<PresenceState>,
    /// When a person was last seen, as number or text; null when that is not known.
    pub last_seen: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What a person does. Only typing is documented; the others are those of the engine behind, which
/// hands a state that it cannot translate through as it is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresenceState {
    /// `offline`.
    Offline,
    /// `online`.
    Online,
    /// `typing`.
    Typing,
    /// `recording`.
    Recording,
    /// `paused`.
    Paused,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The payload of an event. The event's name decides the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `message.any`: A new message came, or was sent by the number itself.
    ///
    /// Look at fromMe. The shape of media is not documented.
    MessageAny(Box<shared::WhatsappMessage>),
    /// `message.reaction`: A reaction was set or removed.
    ///
    /// In a sample of the provider the envelope of this event lacks data.event.
    MessageReaction(Box<MessageReactionPayload>),
    /// `message.ack`: The state of a sent message changed.
    ///
    /// Comes again for each state. In a group participant is who got or read it. ackName is UNKNOWN
    /// where the state is not known.
    MessageAck(Box<MessageAckPayload>),
    /// `message.waiting`: WhatsApp shows that it waits for a message.
    ///
    /// The engine behind does not send it as far as known, and its kin send a message; the provider's
    /// own client has the members of message.ack.
    MessageWaiting(Box<MessageWaitingPayload>),
    /// `message.revoked`: A message was deleted for everyone.
    ///
    /// In a sample of the provider instanceId and userId stand beside data, not in it.
    MessageRevoked(Box<MessageRevokedPayload>),
    /// `poll.vote`: Someone voted on a poll.
    ///
    /// selectedOptions holds what is chosen now, by its text. The time of the vote is in milliseconds,
    /// those of other events in seconds.
    PollVote(Box<PollVotePayload>),
    /// `poll.vote.failed`: A vote on a poll could not be decrypted.
    ///
    /// That there was a vote is known, what it was is not.
    PollVoteFailed(Box<PollVoteFailedPayload>),
    /// `presence.update`: Someone types, records or comes online in a chat.
    ///
    /// id is the chat, participant the person. lastSeen is null where it is not known.
    PresenceUpdate(Box<PresenceUpdatePayload>),
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
