// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_events` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter, WriteMembers,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::mask;
open_enum!(
    impl WebhookEventName { MessageAny = "message.any", MessageReaction =
    "message.reaction", MessageAck = "message.ack", MessageWaiting = "message.waiting",
    MessageRevoked = "message.revoked", PollVote = "poll.vote", PollVoteFailed =
    "poll.vote.failed", PresenceUpdate = "presence.update" }
);
string_id!(impl EventId);
string_id!(impl UserId);

impl WriteMembers for WebhookEnvelope {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("event", &self.event)?;
        object.optional("data", &self.data)?;
        object.optional("instanceId", &self.instance_id)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvelope);

impl FromMembers for WebhookEnvelope {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.always("event")?,
            data: members.lenient("data")?,
            instance_id: members.lenient("instanceId")?,
            user_id: members.lenient("userId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvelope);

impl WriteMembers for WebhookData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("event", &self.event)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("me", &self.me)?;
        object.optional("payload", &self.payload)?;
        object.optional("instanceId", &self.instance_id)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookData);

impl FromMembers for WebhookData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            event: members.lenient("event")?,
            metadata: members.lenient("metadata")?,
            me: members.lenient("me")?,
            payload: members.lenient("payload")?,
            instance_id: members.lenient("instanceId")?,
            user_id: members.lenient("userId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookData);

impl WriteMembers for WebhookAccount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("pushName", &self.push_name)?;
        object.optional("lid", &self.lid)?;
        object.optional("jid", &self.jid)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookAccount);

impl FromMembers for WebhookAccount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            push_name: members.lenient("pushName")?,
            lid: members.lenient("lid")?,
            jid: members.lenient("jid")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookAccount);

impl WriteMembers for MessageReactionPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("reaction", &self.reaction)?;
        object.optional("source", &self.source)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageReactionPayload);

impl FromMembers for MessageReactionPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            reaction: members.lenient("reaction")?,
            source: members.lenient("source")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageReactionPayload);

impl WriteMembers for MessageReaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("messageId", &self.message_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageReaction);

impl FromMembers for MessageReaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            message_id: members.lenient("messageId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageReaction);

impl WriteMembers for MessageAckPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageAckPayload);

impl FromMembers for MessageAckPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            from_me: members.lenient("fromMe")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageAckPayload);

impl WriteMembers for MessageWaitingPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageWaitingPayload);

impl FromMembers for MessageWaitingPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            from_me: members.lenient("fromMe")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageWaitingPayload);

impl WriteMembers for MessageRevokedPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        object.optional("revokedMessageId", &self.revoked_message_id)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageRevokedPayload);

impl FromMembers for MessageRevokedPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            after: members.lenient("after")?,
            before: members.lenient("before")?,
            revoked_message_id: members.lenient("revokedMessageId")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageRevokedPayload);

impl WriteMembers for PollVotePayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("vote", &self.vote)?;
        object.optional("poll", &self.poll)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PollVotePayload);

impl FromMembers for PollVotePayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vote: members.lenient("vote")?,
            poll: members.lenient("poll")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PollVotePayload);

impl WriteMembers for PollVote {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("to", &self.to)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("selectedOptions", &self.selected_options)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PollVote);

impl FromMembers for PollVote {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            to: members.lenient("to")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            selected_options: members.lenient("selectedOptions")?,
            timestamp: members.lenient("timestamp")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PollVote);

impl WriteMembers for PollReference {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("to", &self.to)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PollReference);

impl FromMembers for PollReference {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            to: members.lenient("to")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PollReference);

impl WriteMembers for PollVoteFailedPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("vote", &self.vote)?;
        object.optional("poll", &self.poll)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PollVoteFailedPayload);

impl FromMembers for PollVoteFailedPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vote: members.lenient("vote")?,
            poll: members.lenient("poll")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PollVoteFailedPayload);

impl WriteMembers for FailedPollVote {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("to", &self.to)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("selectedOptions", &self.selected_options)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FailedPollVote);

impl FromMembers for FailedPollVote {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            to: members.lenient("to")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            selected_options: members.lenient("selectedOptions")?,
            timestamp: members.lenient("timestamp")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FailedPollVote);

impl WriteMembers for PresenceUpdatePayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PresenceUpdatePayload);

impl FromMembers for PresenceUpdatePayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            presences: members.lenient("presences")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PresenceUpdatePayload);

impl WriteMembers for Presence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("participant", &self.participant)?;
        object.optional("lastKnownPresence", &self.last_known_presence)?;
        object.optional("lastSeen", &self.last_seen)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Presence);

impl FromMembers for Presence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            participant: members.lenient("participant")?,
            last_known_presence: members.lenient("lastKnownPresence")?,
            last_seen: members.lenient("lastSeen")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Presence);
open_enum!(
    impl PresenceState { Offline = "offline", Online = "online", Typing = "typing",
    Recording = "recording", Paused = "paused" }
);

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "message.any",
        "message.reaction",
        "message.ack",
        "message.waiting",
        "message.revoked",
        "poll.vote",
        "poll.vote.failed",
        "presence.update",
    ];
    /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
    pub fn read(event: &str, payload: Node<'_>) -> Self {
        let read = match event {
            "message.any" => FromJson::from_json(payload).map(Self::MessageAny),
            "message.reaction" => FromJson::from_json(payload).map(Self::MessageReaction),
            "message.ack" => FromJson::from_json(payload).map(Self::MessageAck),
            "message.waiting" => FromJson::from_json(payload).map(Self::MessageWaiting),
            "message.revoked" => FromJson::from_json(payload).map(Self::MessageRevoked),
            "poll.vote" => FromJson::from_json(payload).map(Self::PollVote),
            "poll.vote.failed" => FromJson::from_json(payload).map(Self::PollVoteFailed),
            "presence.update" => FromJson::from_json(payload).map(Self::PresenceUpdate),
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.to_json().into(),
            problem: Some(mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::MessageAny(_) => "message.any",
            Self::MessageReaction(_) => "message.reaction",
            Self::MessageAck(_) => "message.ack",
            Self::MessageWaiting(_) => "message.waiting",
            Self::MessageRevoked(_) => "message.revoked",
            Self::PollVote(_) => "poll.vote",
            Self::PollVoteFailed(_) => "poll.vote.failed",
            Self::PresenceUpdate(_) => "presence.update",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// Writes only the payload, without the event's name.
impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MessageAny(payload) => payload.serialize(serializer),
            Self::MessageReaction(payload) => payload.serialize(serializer),
            Self::MessageAck(payload) => payload.serialize(serializer),
            Self::MessageWaiting(payload) => payload.serialize(serializer),
            Self::MessageRevoked(payload) => payload.serialize(serializer),
            Self::PollVote(payload) => payload.serialize(serializer),
            Self::PollVoteFailed(payload) => payload.serialize(serializer),
            Self::PresenceUpdate(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
