// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Jid, Json, Lenient, MessageId, Timestamp};

object_schema! { WebhookEnvelope, "waxwing_wawp::webhook_events::WebhookEnvelope", "What stands around the payload of every event. Comes as POST with JSON; answer 200 or 202 at once, else it is repeated, by default every 2 seconds and 15 times. The same event may come twice: tell by id. With hmac in the configuration there is a header X-Wawp-Signature, see WebhookSecret in webhook_subscriptions.yaml; the engine behind the provider has X-Webhook-Hmac, hex HMAC-SHA512 of the raw body, with X-Webhook-Hmac-Algorithm, and X-Webhook-Request-Id and X-Webhook-Timestamp in milliseconds. An older form of session.status has no envelope.";
    optional "id": Option<EventId>, "Id of an event, evt_ and a ULID in lower case; the same in every repetition.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix milliseconds.";
    optional "session": Option<String>, "Name of the session at the engine; not proven to be the instance id.";
    optional "metadata": Option<BTreeMap<String, shared::MetadataValue>>, "Texts by name; the configuration of the session has them.";
    optional "engine": Option<EngineName>, "The engine behind the session; WPP exists since its version 2026.3.1.";
    optional "event": Option<shared::WebhookEventName>, "Name of an event that webhooks tell of. The last four are on no page; the engine behind the provider sends them to those who ask for all events with an asterisk.";
    optional "payload": Option<Json>, "What happened, see x-webhooks.";
    optional "me": Option<shared::Me>, "The linked WhatsApp account.";
    optional "environment": Option<WebhookEnvironment>, "The software behind the session. Not documented; the engine behind the provider has it.";
}
text_schema!(
    EventId, "waxwing_wawp::webhook_events::EventId",
    "Id of an event, evt_ and a ULID in lower case; the same in every repetition."
);
text_schema!(
    open EngineName, "waxwing_wawp::webhook_events::EngineName",
    "The engine behind the session; WPP exists since its version 2026.3.1."
);

object_schema! { WebhookEnvironment, "waxwing_wawp::webhook_events::WebhookEnvironment", "The software behind the session. Not documented; the engine behind the provider has it.";
    optional "version": Option<String>, "Its version.";
    optional "engine": Option<EngineName>, "The engine behind the session; WPP exists since its version 2026.3.1.";
    optional "tier": Option<String>, "Its edition.";
    optional "browser": Option<String>, "The browser it drives, or null.";
    optional "platform": Option<String>, "Where it runs.";
    optional "worker": Option<WebhookWorker>, "The process that drives the session. Not documented; the engine behind the provider has it since version 2026.1.4, and may have it beside environment instead.";
}

object_schema! { WebhookWorker, "waxwing_wawp::webhook_events::WebhookWorker", "The process that drives the session. Not documented; the engine behind the provider has it since version 2026.1.4, and may have it beside environment instead.";
    optional "id": Option<String>, "Its id.";
}

object_schema! { SessionStatusPayload, "waxwing_wawp::webhook_events::SessionStatusPayload", "The state of a session; or the whole body of the older, flat form.";
    optional "name": Option<String>, "Name of the session.";
    optional "status": Option<shared::SessionStatus>, "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them.";
    optional "statuses": Option<Vec<SessionStatusEntry>>, "The latest states.";
    optional "data": Option<SessionStatusData>, "More about the state, else null. Not documented; the engine behind the provider has code with PASSKEY_CONFIRMATION_REQUIRED, and the other members with PASSKEY_REQUIRED.";
    optional "messageCapping": Option<shared::MessageCapping>, "How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented; the engine behind the provider has it since version 2026.8.";
    optional "instance_id": Option<shared::InstanceId>, "Id of an instance, one WhatsApp session; 12 letters and digits in v2.";
    optional "qr": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
    optional "ts": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
}

object_schema! { SessionStatusData, "waxwing_wawp::webhook_events::SessionStatusData", "More about the state, else null. Not documented; the engine behind the provider has code with PASSKEY_CONFIRMATION_REQUIRED, and the other members with PASSKEY_REQUIRED.";
    optional "challenge": Option<PasskeyChallenge>, "What a passkey has to sign.";
    optional "timeout": Option<i64>, "Milliseconds in which to answer.";
    optional "rpId": Option<String>, "The site that the passkey is for.";
    optional "allowCredentials": Option<Vec<PasskeyCredential>>, "Passkeys that may answer.";
    optional "userVerification": Option<String>, "Whether the person has to be verified.";
    optional "extensions": Option<Json>, "More for the passkey, an object.";
    optional "code": Option<PasskeyCode>, "Code to compare with the phone.";
}
text_schema!(
    PasskeyChallenge, "waxwing_wawp::webhook_events::PasskeyChallenge",
    "What a passkey has to sign."
);
text_schema!(
    PasskeyCode, "waxwing_wawp::webhook_events::PasskeyCode",
    "Code to compare with the phone."
);

object_schema! { PasskeyCredential, "waxwing_wawp::webhook_events::PasskeyCredential", "A passkey.";
    optional "id": Option<PasskeyCredentialId>, "Id of a passkey.";
    optional "type": Option<String>, "Its kind.";
    optional "transports": Option<Vec<String>>, "How it may be reached.";
}
text_schema!(
    PasskeyCredentialId, "waxwing_wawp::webhook_events::PasskeyCredentialId",
    "Id of a passkey."
);

object_schema! { SessionStatusEntry, "waxwing_wawp::webhook_events::SessionStatusEntry", "A state that a session was in.";
    optional "status": Option<shared::SessionStatus>, "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix milliseconds.";
}

object_schema! { MessageReactionPayload, "waxwing_wawp::webhook_events::MessageReactionPayload", "A reaction. WEBJS has in from and participant who reacted, in direct chats too, and in to the chat; NOWEB and GOWS have in from the chat, and in direct chats no to. The timestamp may hold a fraction of a second.";
    optional "id": Option<Lenient<MessageId>>, "Id of the reaction.";
    optional "from": Option<Lenient<Jid>>, "Who reacted (WEBJS), or the chat (NOWEB, GOWS).";
    optional "fromMe": Option<bool>, "It was this account.";
    optional "participant": Option<Lenient<Jid>>, "Who reacted, within a group; in direct chats null but for WEBJS.";
    optional "to": Option<Lenient<Jid>>, "The chat (WEBJS), null in direct chats (NOWEB, GOWS).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "reaction": Option<Reaction>, "The reaction itself.";
    optional "source": Option<shared::MessageSource>, "Where a message of this account was written: over the API or in the app.";
}

object_schema! { Reaction, "waxwing_wawp::webhook_events::Reaction", "The reaction itself.";
    optional "text": Option<String>, "An emoji; empty when it was taken back.";
    optional "messageId": Option<Lenient<MessageId>>, "The message reacted to.";
}

object_schema! { MessageAckPayload, "waxwing_wawp::webhook_events::MessageAckPayload", "A state of delivery. The page names id, ack, ackName and chatId. Of message.ack WEBJS has the whole message; NOWEB and GOWS, and message.ack.group, have id, from, to, participant, fromMe, ack, ackName and _data.";
    optional "id": Option<Lenient<MessageId>>, "Complete id of the message.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "from": Option<Lenient<Jid>>, "NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own messages, or the group. So the chat is to where fromMe is true and to is there, else from; and who wrote it is participant, else this account where fromMe is true, else from.";
    optional "to": Option<Lenient<Jid>>, "Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "source": Option<shared::MessageSource>, "Where a message of this account was written: over the API or in the app.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group, else null.";
    optional "author": Option<Lenient<Jid>>, "Who wrote it. Not documented further.";
    optional "body": Option<String>, "Text or caption; null where there is none (NOWEB).";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "media": Option<shared::MessageMedia>, "The file of a message.";
    optional "mediaUrl": Option<String>, "The address in media again, or null. The engine calls it outdated.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name UNKNOWN.";
    optional "ackName": Option<shared::AckName>, "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other.";
    optional "location": Option<shared::MessageLocation>, "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "vCards": Option<Json>, "List of contact cards as vCard texts, or null; printed as an empty object when empty.";
    optional "replyTo": Option<shared::RepliedMessage>, "The message that is quoted.";
    optional "_data": Option<Json>, "The engine's own record.";
    optional "chatId": Option<Lenient<Jid>>, "The chat, by the page.";
}

object_schema! { MessageRevokedPayload, "waxwing_wawp::webhook_events::MessageRevokedPayload", "A deleted message. before is null with NOWEB and GOWS; revokedMessageId may be missing with WEBJS.";
    optional "after": Option<shared::WaMessage>, "A message as it was received, listed or looked up. Every member may be missing, above all while the message still waits for decryption.";
    optional "before": Option<shared::WaMessage>, "A message as it was received, listed or looked up. Every member may be missing, above all while the message still waits for decryption.";
    optional "revokedMessageId": Option<MessageKeyText>, "The bare key of a message, without chat.";
    optional "_data": Option<Json>, "The engine's own record; NOWEB and GOWS.";
}
text_schema!(
    MessageKeyText, "waxwing_wawp::webhook_events::MessageKeyText",
    "The bare key of a message, without chat."
);

object_schema! { MessageEditedPayload, "waxwing_wawp::webhook_events::MessageEditedPayload", "An edited message; body is the new text. id is that of the edit, with WEBJS that of the message; _data is an object of message, newBody and prevBody there.";
    optional "id": Option<Lenient<MessageId>>, "Complete id of the message.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "from": Option<Lenient<Jid>>, "NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own messages, or the group. So the chat is to where fromMe is true and to is there, else from; and who wrote it is participant, else this account where fromMe is true, else from.";
    optional "to": Option<Lenient<Jid>>, "Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "source": Option<shared::MessageSource>, "Where a message of this account was written: over the API or in the app.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group, else null.";
    optional "author": Option<Lenient<Jid>>, "Who wrote it. Not documented further.";
    optional "body": Option<String>, "Text or caption; null where there is none (NOWEB).";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "media": Option<shared::MessageMedia>, "The file of a message.";
    optional "mediaUrl": Option<String>, "The address in media again, or null. The engine calls it outdated.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name UNKNOWN.";
    optional "ackName": Option<shared::AckName>, "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other.";
    optional "location": Option<shared::MessageLocation>, "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "vCards": Option<Json>, "List of contact cards as vCard texts, or null; printed as an empty object when empty.";
    optional "replyTo": Option<shared::RepliedMessage>, "The message that is quoted.";
    optional "_data": Option<Json>, "The engine's own record.";
    optional "editedMessageId": Option<MessageKeyText>, "The bare key of a message, without chat.";
}

object_schema! { GroupPayload, "waxwing_wawp::webhook_events::GroupPayload", "A group and what happened to it.";
    optional "group": Option<shared::Group>, "A group. Webhooks have the members from id to newMembersApprovalRequired, with participants; calls have those of the engine, which is not documented: WEBJS id as an object, name and groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.";
    optional "_data": Option<Json>, "The engine's own record.";
}

object_schema! { GroupParticipantsPayload, "waxwing_wawp::webhook_events::GroupParticipantsPayload", "A change among participants: type, timestamp, group and participants from all engines, chatId and action by the page alone.";
    optional "type": Option<ParticipantsChange>, "What changed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.";
    optional "group": Option<shared::Group>, "A group. Webhooks have the members from id to newMembersApprovalRequired, with participants; calls have those of the engine, which is not documented: WEBJS id as an object, name and groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.";
    optional "participants": Option<Vec<ChangedParticipant>>, "Who it is about.";
    optional "_data": Option<Json>, "The engine's own record.";
    optional "chatId": Option<Lenient<Jid>>, "The group, by the page.";
    optional "action": Option<ParticipantsChange>, "What changed.";
}
text_schema!(
    open ParticipantsChange, "waxwing_wawp::webhook_events::ParticipantsChange",
    "What changed."
);

impl JsonSchema for ChangedParticipant {
    fn schema_name() -> Cow<'static, str> {
        "ChangedParticipant".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::webhook_events::ChangedParticipant".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Text by the page, an object from the engine behind.",
            schema::forms([
                generator.subschema_for::<shared::ChatIdText>(),
                generator.subschema_for::<shared::GroupParticipant>(),
            ]),
        )
    }
}

object_schema! { PresenceUpdatePayload, "waxwing_wawp::webhook_events::PresenceUpdatePayload", "A presence: id and presences from all engines, chatId, type and from by the page alone.";
    optional "id": Option<Lenient<Jid>>, "The chat.";
    optional "presences": Option<Vec<shared::ContactPresence>>, "One entry a participant.";
    optional "chatId": Option<Lenient<Jid>>, "The chat, by the page.";
    optional "type": Option<shared::PresenceStatus>, "Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has online, composing, recording, paused and unavailable; the pages also speak of available.";
    optional "from": Option<Lenient<Jid>>, "The contact, by the page.";
}

object_schema! { PollVotePayload, "waxwing_wawp::webhook_events::PollVotePayload", "A vote and its poll.";
    optional "vote": Option<PollVote>, "A vote.";
    optional "poll": Option<EventTarget>, "The message that was answered.";
    optional "_data": Option<Json>, "The engine's own record; WEBJS and GOWS.";
}

object_schema! { PollVote, "waxwing_wawp::webhook_events::PollVote", "A vote.";
    optional "id": Option<Lenient<MessageId>>, "Id of the vote.";
    optional "to": Option<Lenient<Jid>>, "To whom; may be the word me.";
    optional "from": Option<Lenient<Jid>>, "Who voted; may be the word me.";
    optional "fromMe": Option<bool>, "It was this account.";
    optional "selectedOptions": Option<Vec<String>>, "Texts of the chosen answers; may be null (GOWS).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix milliseconds; in seconds in poll.vote.failed from NOWEB.";
    optional "participant": Option<Lenient<Jid>>, "Who voted within a group, else null.";
}

object_schema! { EventTarget, "waxwing_wawp::webhook_events::EventTarget", "The message that was answered.";
    optional "id": Option<Lenient<MessageId>>, "Its id.";
    optional "to": Option<Lenient<Jid>>, "To whom; may be the word me.";
    optional "from": Option<Lenient<Jid>>, "Who sent it; may be the word me.";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "participant": Option<Lenient<Jid>>, "Who sent it within a group, else null.";
}

object_schema! { ChatArchivePayload, "waxwing_wawp::webhook_events::ChatArchivePayload", "A chat.";
    optional "id": Option<Lenient<Jid>>, "The chat.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "archived": Option<bool>, "It is archived now.";
}
text_schema!(CallId, "waxwing_wawp::webhook_events::CallId", "Id of a call.");

object_schema! { CallPayload, "waxwing_wawp::webhook_events::CallPayload", "A call. The page names from and isVideo, the engine behind the provider the rest; from, isVideo and isGroup may be null (NOWEB). The timestamp may hold a fraction of a second.";
    optional "id": Option<CallId>, "Id of a call.";
    optional "from": Option<Lenient<Jid>>, "Who calls.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "isVideo": Option<bool>, "A video call.";
    optional "isGroup": Option<bool>, "A call of a group.";
    optional "_data": Option<Json>, "The engine's own record.";
}

object_schema! { LabelChatPayload, "waxwing_wawp::webhook_events::LabelChatPayload", "A label and a chat.";
    optional "labelId": Option<shared::LabelId>, "Id of a label, a small number as text.";
    optional "chatId": Option<Lenient<Jid>>, "The chat.";
    optional "label": Option<shared::Label>, "A label.";
}

object_schema! { EventResponsePayload, "waxwing_wawp::webhook_events::EventResponsePayload", "An answer to a calendar event: the members of a message and two more.";
    optional "id": Option<Lenient<MessageId>>, "Complete id of the message.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "from": Option<Lenient<Jid>>, "NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own messages, or the group. So the chat is to where fromMe is true and to is there, else from; and who wrote it is participant, else this account where fromMe is true, else from.";
    optional "to": Option<Lenient<Jid>>, "Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "source": Option<shared::MessageSource>, "Where a message of this account was written: over the API or in the app.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group, else null.";
    optional "author": Option<Lenient<Jid>>, "Who wrote it. Not documented further.";
    optional "body": Option<String>, "Text or caption; null where there is none (NOWEB).";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "media": Option<shared::MessageMedia>, "The file of a message.";
    optional "mediaUrl": Option<String>, "The address in media again, or null. The engine calls it outdated.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name UNKNOWN.";
    optional "ackName": Option<shared::AckName>, "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other.";
    optional "location": Option<shared::MessageLocation>, "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "vCards": Option<Json>, "List of contact cards as vCard texts, or null; printed as an empty object when empty.";
    optional "replyTo": Option<shared::RepliedMessage>, "The message that is quoted.";
    optional "_data": Option<Json>, "The engine's own record.";
    optional "eventCreationKey": Option<EventTarget>, "The message that was answered.";
    optional "eventResponse": Option<EventResponse>, "The answer.";
}

object_schema! { EventResponse, "waxwing_wawp::webhook_events::EventResponse", "The answer.";
    optional "response": Option<EventResponseKind>, "Coming, not coming, perhaps, or an answer that the engine cannot tell.";
    optional "timestampMs": Option<Lenient<Timestamp>>, "A moment in Unix milliseconds.";
    optional "extraGuestCount": Option<i64>, "Guests brought along.";
}
text_schema!(
    open EventResponseKind, "waxwing_wawp::webhook_events::EventResponseKind",
    "Coming, not coming, perhaps, or an answer that the engine cannot tell."
);

object_schema! { EngineEventPayload, "waxwing_wawp::webhook_events::EngineEventPayload", "An event of the engine.";
    optional "event": Option<String>, "Its name.";
    optional "data": Option<Json>, "Whatever it holds.";
    optional "session": Option<String>, "Name of the session. Not documented; a sample of the engine behind the provider has it.";
}

object_schema! { GroupJoinRequestPayload, "waxwing_wawp::webhook_events::GroupJoinRequestPayload", "A request to join a group.";
    optional "group": Option<shared::Group>, "A group. Webhooks have the members from id to newMembersApprovalRequired, with participants; calls have those of the engine, which is not documented: WEBJS id as an object, name and groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.";
    optional "action": Option<JoinRequestAction>, "What became of the request. An approval comes as group.v2.participants with type join.";
    optional "requesterId": Option<Lenient<Jid>>, "Who asks, mostly a hidden id.";
    optional "requesterPn": Option<Lenient<Jid>>, "Phone number of who asks, as a chat id, or null.";
    optional "requestMethod": Option<JoinRequestMethod>, "How the request came about, or null.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "_data": Option<Json>, "The engine's own record.";
}
text_schema!(
    open JoinRequestAction, "waxwing_wawp::webhook_events::JoinRequestAction",
    "What became of the request. An approval comes as group.v2.participants with type join."
);
text_schema!(
    open JoinRequestMethod, "waxwing_wawp::webhook_events::JoinRequestMethod",
    "How the request came about, or null."
);
text_schema!(
    EngineState, "waxwing_wawp::webhook_events::EngineState",
    "State of the engine, a bare text; its values are not documented."
);

object_schema! { OldGroupPayload, "waxwing_wawp::webhook_events::OldGroupPayload", "Someone came or went, in an older form.";
    optional "id": Option<shared::SentMessageId>, "Text from the Go engine, an object from the web engine.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "chatId": Option<Lenient<Jid>>, "The group.";
    optional "author": Option<Lenient<Jid>>, "Who did it.";
    optional "body": Option<String>, "Text of the notice.";
    optional "type": Option<String>, "Kind of notice.";
    optional "recipientIds": Option<Vec<Lenient<Jid>>>, "Whom it is about.";
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::webhook_events::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payload of an event. The event's name decides the variant.",
            schema::one_of([
                generator.subschema_for::<SessionStatusPayload>(),
                generator.subschema_for::<shared::WaMessage>(),
                generator.subschema_for::<MessageReactionPayload>(),
                generator.subschema_for::<MessageAckPayload>(),
                generator.subschema_for::<MessageRevokedPayload>(),
                generator.subschema_for::<MessageEditedPayload>(),
                generator.subschema_for::<GroupPayload>(),
                generator.subschema_for::<GroupParticipantsPayload>(),
                generator.subschema_for::<PresenceUpdatePayload>(),
                generator.subschema_for::<PollVotePayload>(),
                generator.subschema_for::<ChatArchivePayload>(),
                generator.subschema_for::<CallPayload>(),
                generator.subschema_for::<shared::Label>(),
                generator.subschema_for::<LabelChatPayload>(),
                generator.subschema_for::<EventResponsePayload>(),
                generator.subschema_for::<EngineEventPayload>(),
                generator.subschema_for::<GroupJoinRequestPayload>(),
                generator.subschema_for::<EngineState>(),
                generator.subschema_for::<OldGroupPayload>(),
            ]),
        )
    }
}
