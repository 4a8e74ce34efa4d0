// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Jid, Json, Lenient, MessageId, Timestamp};
text_schema!(
    open WebhookEventName, "waxwing_hypersender::webhook_events::WebhookEventName",
    "The events that the provider lists; more may come."
);
text_schema!(
    EventId, "waxwing_hypersender::webhook_events::EventId",
    "Id of an event; the same for every delivery of it."
);
text_schema!(
    UserId, "waxwing_hypersender::webhook_events::UserId",
    "Id of the account's user, a UUID."
);

object_schema! { WebhookEnvelope, "waxwing_hypersender::webhook_events::WebhookEnvelope", "What is posted as JSON to each URL of the instance (3 at most, 50 in the Enterprise plan). Headers: x-userId and x-instanceId, and Authorization with the secret of the dashboard as its whole value, without Bearer; the body is not signed. Any 2xx takes it; answer 401 to a wrong secret. Answer fast. Automatic repeats and the time allowed are not documented; from the dashboard a failed delivery can be sent again up to 5 times, a successful one up to 3, so drop what repeats data.id.";
    optional "event": WebhookEventName, "The events that the provider lists; more may come.";
    optional "data": Option<WebhookData>, "The event and whom it concerns.";
    optional "instanceId": Option<shared::InstanceId>, "Id of an instance, one connected number; a UUID from the provider's dashboard.";
    optional "userId": Option<UserId>, "Id of the account's user, a UUID.";
}

object_schema! { WebhookData, "waxwing_hypersender::webhook_events::WebhookData", "The event and whom it concerns.";
    optional "id": Option<EventId>, "Id of an event; the same for every delivery of it.";
    optional "event": Option<WebhookEventName>, "The events that the provider lists; more may come.";
    optional "metadata": Option<Json>, "A list of objects, or an empty one; an empty object may come as an empty list.";
    optional "me": Option<WebhookAccount>, "The connected number.";
    optional "payload": Option<Json>, "What the event says; the schema of the event, under x-webhooks.";
    optional "instanceId": Option<shared::InstanceId>, "Id of an instance, one connected number; a UUID from the provider's dashboard.";
    optional "userId": Option<UserId>, "Id of the account's user, a UUID.";
}

object_schema! { WebhookAccount, "waxwing_hypersender::webhook_events::WebhookAccount", "The connected number.";
    optional "id": Option<Lenient<Jid>>, "Its chat id.";
    optional "pushName": Option<shared::PushName>, "Name that a user has given themselves in WhatsApp.";
    optional "lid": Option<Lenient<Jid>>, "Its hidden user id.";
    optional "jid": Option<Lenient<Jid>>, "The account with its linked device. Not documented; the engine behind has it.";
}

object_schema! { MessageReactionPayload, "waxwing_hypersender::webhook_events::MessageReactionPayload", "A reaction that was set or removed.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the reaction itself.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number, at times with a fraction, or as text.";
    optional "from": Option<Lenient<Jid>>, "The chat; in a group who reacted is participant.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "reaction": Option<MessageReaction>, "The reaction.";
    optional "source": Option<shared::MessageSource>, "Where a message was written, in the app or by API (the latter not documented; by analogy with WAHA).";
    optional "to": Option<Lenient<Jid>>, "null in direct chats.";
    optional "participant": Option<Lenient<Jid>>, "Who reacted, in a group.";
}

object_schema! { MessageReaction, "waxwing_hypersender::webhook_events::MessageReaction", "The reaction.";
    optional "text": Option<String>, "The emoji; empty when it was removed.";
    optional "messageId": Option<Lenient<MessageId>>, "Serialised id of the message reacted to.";
}

object_schema! { MessageAckPayload, "waxwing_hypersender::webhook_events::MessageAckPayload", "How far a message came.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the message.";
    optional "from": Option<Lenient<Jid>>, "Chat or sender.";
    optional "to": Option<Lenient<Jid>>, "Recipient.";
    optional "participant": Option<Lenient<Jid>>, "The member concerned, in a group.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.";
    optional "ackName": Option<shared::AckName>, "How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3), PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of channels, some receipts).";
    optional "_data": Option<Json>, "Raw data of the engine behind; in a group.";
}

object_schema! { MessageWaitingPayload, "waxwing_hypersender::webhook_events::MessageWaitingPayload", "A message that WhatsApp waits for. The members are those of message.ack, as a test of the provider's own client has them; the engine behind would have those of a message, which are kept where they come.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the message.";
    optional "from": Option<Lenient<Jid>>, "Chat or sender.";
    optional "to": Option<Lenient<Jid>>, "Recipient.";
    optional "participant": Option<Lenient<Jid>>, "The member concerned, in a group.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.";
    optional "ackName": Option<shared::AckName>, "How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3), PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of channels, some receipts).";
}

object_schema! { MessageRevokedPayload, "waxwing_hypersender::webhook_events::MessageRevokedPayload", "A message that was deleted for everyone.";
    optional "after": Option<shared::WhatsappMessage>, "A message as webhooks have it, and as the result of a poll or a forward.";
    optional "before": Option<Json>, "null, or an empty object or list; never the message as it was.";
    optional "revokedMessageId": Option<Lenient<MessageId>>, "Bare key of the message that was deleted. Where it is missing, the key is message.protocolMessage.key.id in _data.";
    optional "_data": Option<Json>, "Raw data of the engine behind.";
}

object_schema! { PollVotePayload, "waxwing_hypersender::webhook_events::PollVotePayload", "A vote on a poll.";
    optional "vote": Option<PollVote>, "The vote.";
    optional "poll": Option<PollReference>, "The poll that was voted on.";
    optional "_data": Option<Json>, "Raw data of the engine behind. Not documented; other engines of its kind have it.";
}

object_schema! { PollVote, "waxwing_hypersender::webhook_events::PollVote", "The vote.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the vote itself.";
    optional "to": Option<Lenient<Jid>>, "Chat or recipient.";
    optional "from": Option<Lenient<Jid>>, "Who voted.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "selectedOptions": Option<Vec<String>>, "The options that now are chosen, by their text.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix milliseconds; a test of the provider's own client has seconds.";
    optional "participant": Option<Lenient<Jid>>, "Who voted, in a group.";
}

object_schema! { PollReference, "waxwing_hypersender::webhook_events::PollReference", "The poll that was voted on.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the poll.";
    optional "to": Option<Lenient<Jid>>, "Chat or recipient.";
    optional "from": Option<Lenient<Jid>>, "Who asked.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "participant": Option<Lenient<Jid>>, "Who asked, in a group.";
}

object_schema! { PollVoteFailedPayload, "waxwing_hypersender::webhook_events::PollVoteFailedPayload", "A vote that could not be decrypted.";
    optional "vote": Option<FailedPollVote>, "The vote, without what was chosen.";
    optional "poll": Option<PollReference>, "The poll that was voted on.";
    optional "_data": Option<Json>, "Raw data of the engine behind. Not documented; other engines of its kind have it.";
}

object_schema! { FailedPollVote, "waxwing_hypersender::webhook_events::FailedPollVote", "The vote, without what was chosen.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id of the vote itself.";
    optional "to": Option<Lenient<Jid>>, "Chat or recipient.";
    optional "from": Option<Lenient<Jid>>, "Who voted.";
    optional "fromMe": Option<bool>, "true for one's own.";
    optional "selectedOptions": Option<Vec<Option<String>>>, "Empty, or holding null.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number, at times with a fraction, or as text.";
    optional "participant": Option<Lenient<Jid>>, "Who voted, in a group.";
}

object_schema! { PresenceUpdatePayload, "waxwing_hypersender::webhook_events::PresenceUpdatePayload", "Who does what in a chat.";
    optional "id": Option<Lenient<Jid>>, "The chat.";
    optional "presences": Option<Vec<Presence>>, "One entry per person.";
}

object_schema! { Presence, "waxwing_hypersender::webhook_events::Presence", "What a person does.";
    optional "participant": Option<Lenient<Jid>>, "The person.";
    optional "lastKnownPresence": Option<PresenceState>, "What a person does. Only typing is documented; the others are those of the engine behind, which hands a state that it cannot translate through as it is.";
    optional "lastSeen": Option<Lenient<Timestamp>>, "When a person was last seen, as number or text; null when that is not known.";
}
text_schema!(
    open PresenceState, "waxwing_hypersender::webhook_events::PresenceState",
    "What a person does. Only typing is documented; the others are those of the engine behind, which hands a state that it cannot translate through as it is."
);

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_hypersender::webhook_events::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payload of an event. The event's name decides the variant.",
            schema::one_of([
                generator.subschema_for::<shared::WhatsappMessage>(),
                generator.subschema_for::<MessageReactionPayload>(),
                generator.subschema_for::<MessageAckPayload>(),
                generator.subschema_for::<MessageWaitingPayload>(),
                generator.subschema_for::<MessageRevokedPayload>(),
                generator.subschema_for::<PollVotePayload>(),
                generator.subschema_for::<PollVoteFailedPayload>(),
                generator.subschema_for::<PresenceUpdatePayload>(),
            ]),
        )
    }
}
