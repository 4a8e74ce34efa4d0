// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_events` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, open_enum, read_form, read_object, string_id,
    write_form, write_object,
};
use waxwing_types::mask;

impl WriteMembers for WebhookEnvelope {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("session", &self.session)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("engine", &self.engine)?;
        object.optional("event", &self.event)?;
        object.optional("payload", &self.payload)?;
        object.optional("me", &self.me)?;
        object.optional("environment", &self.environment)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvelope);

impl FromMembers for WebhookEnvelope {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            session: members.lenient("session")?,
            metadata: members.lenient("metadata")?,
            engine: members.lenient("engine")?,
            event: members.lenient("event")?,
            payload: members.lenient("payload")?,
            me: members.lenient("me")?,
            environment: members.lenient("environment")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvelope);
string_id!(impl EventId);
open_enum!(
    impl EngineName { Webjs = "WEBJS", Noweb = "NOWEB", Gows = "GOWS", Wpp = "WPP" }
);

impl WriteMembers for WebhookEnvironment {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("version", &self.version)?;
        object.optional("engine", &self.engine)?;
        object.optional("tier", &self.tier)?;
        object.optional("browser", &self.browser)?;
        object.optional("platform", &self.platform)?;
        object.optional("worker", &self.worker)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvironment);

impl FromMembers for WebhookEnvironment {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.lenient("version")?,
            engine: members.lenient("engine")?,
            tier: members.lenient("tier")?,
            browser: members.lenient("browser")?,
            platform: members.lenient("platform")?,
            worker: members.lenient("worker")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvironment);

impl WriteMembers for WebhookWorker {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookWorker);

impl FromMembers for WebhookWorker {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookWorker, "id");

impl WriteMembers for SessionStatusPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("data", &self.data)?;
        object.optional("messageCapping", &self.message_capping)?;
        object.optional("instance_id", &self.instance_id)?;
        object.optional("qr", &self.qr)?;
        object.optional("ts", &self.ts)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionStatusPayload);

impl FromMembers for SessionStatusPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            statuses: members.lenient("statuses")?,
            data: members.lenient("data")?,
            message_capping: members.lenient("messageCapping")?,
            instance_id: members.lenient("instance_id")?,
            qr: members.lenient("qr")?,
            ts: members.lenient("ts")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionStatusPayload);

impl WriteMembers for SessionStatusData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("challenge", &self.challenge)?;
        object.optional("timeout", &self.timeout)?;
        object.optional("rpId", &self.rp_id)?;
        object.optional("allowCredentials", &self.allow_credentials)?;
        object.optional("userVerification", &self.user_verification)?;
        object.optional("extensions", &self.extensions)?;
        object.optional("code", &self.code)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionStatusData);

impl FromMembers for SessionStatusData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            challenge: members.lenient("challenge")?,
            timeout: members.lenient("timeout")?,
            rp_id: members.lenient("rpId")?,
            allow_credentials: members.lenient("allowCredentials")?,
            user_verification: members.lenient("userVerification")?,
            extensions: members.lenient("extensions")?,
            code: members.lenient("code")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionStatusData);
string_id!(impl secret PasskeyChallenge);
string_id!(impl secret PasskeyCode);

impl WriteMembers for PasskeyCredential {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("transports", &self.transports)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PasskeyCredential);

impl FromMembers for PasskeyCredential {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            transports: members.lenient("transports")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PasskeyCredential);
string_id!(impl sensitive PasskeyCredentialId);

impl WriteMembers for SessionStatusEntry {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("timestamp", &self.timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionStatusEntry);

impl FromMembers for SessionStatusEntry {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            timestamp: members.lenient("timestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionStatusEntry);

impl WriteMembers for MessageReactionPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("participant", &self.participant)?;
        object.optional("to", &self.to)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("reaction", &self.reaction)?;
        object.optional("source", &self.source)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageReactionPayload);

impl FromMembers for MessageReactionPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            participant: members.lenient("participant")?,
            to: members.lenient("to")?,
            timestamp: members.lenient("timestamp")?,
            reaction: members.lenient("reaction")?,
            source: members.lenient("source")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageReactionPayload);

impl WriteMembers for Reaction {
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
write_object!(Reaction);

impl FromMembers for Reaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            message_id: members.lenient("messageId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Reaction);
debug_addresses!(
    MessageAckPayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, chat_id, extra }
);

impl WriteMembers for MessageAckPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        object.optional("chatId", &self.chat_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageAckPayload);

impl FromMembers for MessageAckPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
            chat_id: members.lenient("chatId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageAckPayload);

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
string_id!(impl MessageKeyText);
debug_addresses!(
    MessageEditedPayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, edited_message_id, extra }
);

impl WriteMembers for MessageEditedPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        object.optional("editedMessageId", &self.edited_message_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageEditedPayload);

impl FromMembers for MessageEditedPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
            edited_message_id: members.lenient("editedMessageId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageEditedPayload);

impl WriteMembers for GroupPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("group", &self.group)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupPayload);

impl FromMembers for GroupPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            group: members.lenient("group")?,
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupPayload);

impl WriteMembers for GroupParticipantsPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group", &self.group)?;
        object.optional("participants", &self.participants)?;
        object.optional("_data", &self.data)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupParticipantsPayload);

impl FromMembers for GroupParticipantsPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            timestamp: members.lenient("timestamp")?,
            group: members.lenient("group")?,
            participants: members.lenient("participants")?,
            data: members.lenient("_data")?,
            chat_id: members.lenient("chatId")?,
            action: members.lenient("action")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupParticipantsPayload);
open_enum!(
    impl ParticipantsChange { Join = "join", Leave = "leave", Promote = "promote", Demote
    = "demote" }
);

impl Serialize for ChangedParticipant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ChatIdText(value) => value.serialize(serializer),
            Self::GroupParticipant(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ChangedParticipant);

impl FromJson for ChangedParticipant {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ChatIdText);
        choice.form(Self::GroupParticipant);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ChangedParticipant);

impl From<shared::ChatIdText> for ChangedParticipant {
    fn from(value: shared::ChatIdText) -> Self {
        Self::ChatIdText(value)
    }
}

impl From<shared::GroupParticipant> for ChangedParticipant {
    fn from(value: shared::GroupParticipant) -> Self {
        Self::GroupParticipant(value)
    }
}

impl WriteMembers for PresenceUpdatePayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("type", &self.type_)?;
        object.optional("from", &self.from)?;
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
            chat_id: members.lenient("chatId")?,
            type_: members.lenient("type")?,
            from: members.lenient("from")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PresenceUpdatePayload);

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

impl WriteMembers for EventTarget {
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
write_object!(EventTarget);

impl FromMembers for EventTarget {
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
read_object!(EventTarget);

impl WriteMembers for ChatArchivePayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("archived", &self.archived)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChatArchivePayload);

impl FromMembers for ChatArchivePayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            archived: members.lenient("archived")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChatArchivePayload);
string_id!(impl CallId);

impl WriteMembers for CallPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("isVideo", &self.is_video)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPayload);

impl FromMembers for CallPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            timestamp: members.lenient("timestamp")?,
            is_video: members.lenient("isVideo")?,
            is_group: members.lenient("isGroup")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallPayload);

impl WriteMembers for LabelChatPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("labelId", &self.label_id)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("label", &self.label)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LabelChatPayload);

impl FromMembers for LabelChatPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            label_id: members.lenient("labelId")?,
            chat_id: members.lenient("chatId")?,
            label: members.lenient("label")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LabelChatPayload);
debug_addresses!(
    EventResponsePayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, event_creation_key, event_response, extra }
);

impl WriteMembers for EventResponsePayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        object.optional("eventCreationKey", &self.event_creation_key)?;
        object.optional("eventResponse", &self.event_response)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EventResponsePayload);

impl FromMembers for EventResponsePayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
            event_creation_key: members.lenient("eventCreationKey")?,
            event_response: members.lenient("eventResponse")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EventResponsePayload);

impl WriteMembers for EventResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("response", &self.response)?;
        object.optional("timestampMs", &self.timestamp_ms)?;
        object.optional("extraGuestCount", &self.extra_guest_count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EventResponse);

impl FromMembers for EventResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            timestamp_ms: members.lenient("timestampMs")?,
            extra_guest_count: members.lenient("extraGuestCount")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EventResponse);
open_enum!(
    impl EventResponseKind { Going = "GOING", NotGoing = "NOT_GOING", Maybe = "MAYBE",
    NotKnown = "UNKNOWN" }
);

impl WriteMembers for EngineEventPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("event", &self.event)?;
        object.optional("data", &self.data)?;
        object.optional("session", &self.session)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineEventPayload);

impl FromMembers for EngineEventPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            data: members.lenient("data")?,
            session: members.lenient("session")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineEventPayload);

impl WriteMembers for GroupJoinRequestPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("group", &self.group)?;
        object.optional("action", &self.action)?;
        object.optional("requesterId", &self.requester_id)?;
        object.optional("requesterPn", &self.requester_pn)?;
        object.optional("requestMethod", &self.request_method)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupJoinRequestPayload);

impl FromMembers for GroupJoinRequestPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            group: members.lenient("group")?,
            action: members.lenient("action")?,
            requester_id: members.lenient("requesterId")?,
            requester_pn: members.lenient("requesterPn")?,
            request_method: members.lenient("requestMethod")?,
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupJoinRequestPayload);
open_enum!(
    impl JoinRequestAction { Created = "created", Rejected = "rejected", Revoked =
    "revoked" }
);
open_enum!(
    impl JoinRequestMethod { InviteLink = "invite_link", LinkedGroupJoin =
    "linked_group_join", NonAdminAdd = "non_admin_add" }
);
string_id!(impl EngineState);

impl WriteMembers for OldGroupPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("type", &self.type_)?;
        object.optional("recipientIds", &self.recipient_ids)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OldGroupPayload);

impl FromMembers for OldGroupPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            chat_id: members.lenient("chatId")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            type_: members.lenient("type")?,
            recipient_ids: members.lenient("recipientIds")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OldGroupPayload);

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "session.status",
        "message",
        "message.any",
        "message.waiting",
        "message.reaction",
        "message.ack",
        "message.ack.group",
        "message.revoked",
        "message.edited",
        "group.v2.join",
        "group.v2.leave",
        "group.v2.update",
        "group.v2.participants",
        "presence.update",
        "poll.vote",
        "poll.vote.failed",
        "chat.archive",
        "call.received",
        "call.accepted",
        "call.rejected",
        "label.upsert",
        "label.deleted",
        "label.chat.added",
        "label.chat.deleted",
        "event.response",
        "event.response.failed",
        "engine.event",
        "group.v2.participants.join-request",
        "state.change",
        "group.join",
        "group.leave",
    ];
    /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
    pub fn read(event: &str, payload: Node<'_>) -> Self {
        let read = match event {
            "session.status" => FromJson::from_json(payload).map(Self::SessionStatus),
            "message" => FromJson::from_json(payload).map(Self::Message),
            "message.any" => FromJson::from_json(payload).map(Self::MessageAny),
            "message.waiting" => FromJson::from_json(payload).map(Self::MessageWaiting),
            "message.reaction" => FromJson::from_json(payload).map(Self::MessageReaction),
            "message.ack" => FromJson::from_json(payload).map(Self::MessageAck),
            "message.ack.group" => {
                FromJson::from_json(payload).map(Self::MessageAckGroup)
            }
            "message.revoked" => FromJson::from_json(payload).map(Self::MessageRevoked),
            "message.edited" => FromJson::from_json(payload).map(Self::MessageEdited),
            "group.v2.join" => FromJson::from_json(payload).map(Self::GroupV2Join),
            "group.v2.leave" => FromJson::from_json(payload).map(Self::GroupV2Leave),
            "group.v2.update" => FromJson::from_json(payload).map(Self::GroupV2Update),
            "group.v2.participants" => {
                FromJson::from_json(payload).map(Self::GroupV2Participants)
            }
            "presence.update" => FromJson::from_json(payload).map(Self::PresenceUpdate),
            "poll.vote" => FromJson::from_json(payload).map(Self::PollVote),
            "poll.vote.failed" => FromJson::from_json(payload).map(Self::PollVoteFailed),
            "chat.archive" => FromJson::from_json(payload).map(Self::ChatArchive),
            "call.received" => FromJson::from_json(payload).map(Self::CallReceived),
            "call.accepted" => FromJson::from_json(payload).map(Self::CallAccepted),
            "call.rejected" => FromJson::from_json(payload).map(Self::CallRejected),
            "label.upsert" => FromJson::from_json(payload).map(Self::LabelUpsert),
            "label.deleted" => FromJson::from_json(payload).map(Self::LabelDeleted),
            "label.chat.added" => FromJson::from_json(payload).map(Self::LabelChatAdded),
            "label.chat.deleted" => {
                FromJson::from_json(payload).map(Self::LabelChatDeleted)
            }
            "event.response" => FromJson::from_json(payload).map(Self::EventResponse),
            "event.response.failed" => {
                FromJson::from_json(payload).map(Self::EventResponseFailed)
            }
            "engine.event" => FromJson::from_json(payload).map(Self::EngineEvent),
            "group.v2.participants.join-request" => {
                FromJson::from_json(payload).map(Self::GroupV2ParticipantsJoinRequest)
            }
            "state.change" => FromJson::from_json(payload).map(Self::StateChange),
            "group.join" => FromJson::from_json(payload).map(Self::GroupJoin),
            "group.leave" => FromJson::from_json(payload).map(Self::GroupLeave),
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
            Self::SessionStatus(_) => "session.status",
            Self::Message(_) => "message",
            Self::MessageAny(_) => "message.any",
            Self::MessageWaiting(_) => "message.waiting",
            Self::MessageReaction(_) => "message.reaction",
            Self::MessageAck(_) => "message.ack",
            Self::MessageAckGroup(_) => "message.ack.group",
            Self::MessageRevoked(_) => "message.revoked",
            Self::MessageEdited(_) => "message.edited",
            Self::GroupV2Join(_) => "group.v2.join",
            Self::GroupV2Leave(_) => "group.v2.leave",
            Self::GroupV2Update(_) => "group.v2.update",
            Self::GroupV2Participants(_) => "group.v2.participants",
            Self::PresenceUpdate(_) => "presence.update",
            Self::PollVote(_) => "poll.vote",
            Self::PollVoteFailed(_) => "poll.vote.failed",
            Self::ChatArchive(_) => "chat.archive",
            Self::CallReceived(_) => "call.received",
            Self::CallAccepted(_) => "call.accepted",
            Self::CallRejected(_) => "call.rejected",
            Self::LabelUpsert(_) => "label.upsert",
            Self::LabelDeleted(_) => "label.deleted",
            Self::LabelChatAdded(_) => "label.chat.added",
            Self::LabelChatDeleted(_) => "label.chat.deleted",
            Self::EventResponse(_) => "event.response",
            Self::EventResponseFailed(_) => "event.response.failed",
            Self::EngineEvent(_) => "engine.event",
            Self::GroupV2ParticipantsJoinRequest(_) => {
                "group.v2.participants.join-request"
            }
            Self::StateChange(_) => "state.change",
            Self::GroupJoin(_) => "group.join",
            Self::GroupLeave(_) => "group.leave",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// Writes only the payload, without the event's name.
impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SessionStatus(payload) => payload.serialize(serializer),
            Self::Message(payload) => payload.serialize(serializer),
            Self::MessageAny(payload) => payload.serialize(serializer),
            Self::MessageWaiting(payload) => payload.serialize(serializer),
            Self::MessageReaction(payload) => payload.serialize(serializer),
            Self::MessageAck(payload) => payload.serialize(serializer),
            Self::MessageAckGroup(payload) => payload.serialize(serializer),
            Self::MessageRevoked(payload) => payload.serialize(serializer),
            Self::MessageEdited(payload) => payload.serialize(serializer),
            Self::GroupV2Join(payload) => payload.serialize(serializer),
            Self::GroupV2Leave(payload) => payload.serialize(serializer),
            Self::GroupV2Update(payload) => payload.serialize(serializer),
            Self::GroupV2Participants(payload) => payload.serialize(serializer),
            Self::PresenceUpdate(payload) => payload.serialize(serializer),
            Self::PollVote(payload) => payload.serialize(serializer),
            Self::PollVoteFailed(payload) => payload.serialize(serializer),
            Self::ChatArchive(payload) => payload.serialize(serializer),
            Self::CallReceived(payload) => payload.serialize(serializer),
            Self::CallAccepted(payload) => payload.serialize(serializer),
            Self::CallRejected(payload) => payload.serialize(serializer),
            Self::LabelUpsert(payload) => payload.serialize(serializer),
            Self::LabelDeleted(payload) => payload.serialize(serializer),
            Self::LabelChatAdded(payload) => payload.serialize(serializer),
            Self::LabelChatDeleted(payload) => payload.serialize(serializer),
            Self::EventResponse(payload) => payload.serialize(serializer),
            Self::EventResponseFailed(payload) => payload.serialize(serializer),
            Self::EngineEvent(payload) => payload.serialize(serializer),
            Self::GroupV2ParticipantsJoinRequest(payload) => {
                payload.serialize(serializer)
            }
            Self::StateChange(payload) => payload.serialize(serializer),
            Self::GroupJoin(payload) => payload.serialize(serializer),
            Self::GroupLeave(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
