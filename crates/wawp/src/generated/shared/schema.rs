// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `shared`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Jid, Json, Lenient, MediaType, MessageId, Timestamp};
text_schema!(
    InstanceId, "waxwing_wawp::shared::InstanceId",
    "Id of an instance, one WhatsApp session; 12 letters and digits in v2."
);
text_schema!(
    JobId, "waxwing_wawp::shared::JobId",
    "Ticket of a delayed send. No look-up for it is known."
);
text_schema!(
    SerializedMessageId, "waxwing_wawp::shared::SerializedMessageId",
    "Complete message id, true or false (sent by us), chat, key and at times participant, joined by underscores."
);

object_schema! { LongNumber, "waxwing_wawp::shared::LongNumber", "A 64-bit number in two halves of 32 bits.";
    optional "low": Option<i64>, "The lower half, as a signed number.";
    optional "high": Option<i64>, "The upper half; 0 for moments before 2106.";
    optional "unsigned": Option<bool>, "The whole number has no sign.";
}

object_schema! { SentMessage, "waxwing_wawp::shared::SentMessage", "What became of a send; the shape depends on the engine of the instance, so every member may be missing. GOWS answers id as text and _data, WEBJS the whole message with id as an object, NOWEB its raw record (key, message, messageTimestamp, status), but for a poll a message as webhooks have it. A sending policy may delay the send: then there is no message, but status (queued, accepted, pending or scheduled) or code (success) with job_id.";
    optional "id": Option<SentMessageId>, "Text from the Go engine, an object from the web engine.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played.";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "mediaKey": Option<MediaKey>, "Key of the stored file; it decrypts the file.";
    optional "body": Option<String>, "Text or caption.";
    optional "type": Option<String>, "Kind of message, such as chat, image, ptt, audio, video, document.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "from": Option<Lenient<Jid>>, "Sender.";
    optional "to": Option<Lenient<Jid>>, "Recipient.";
    optional "deviceType": Option<String>, "Kind of device, such as android.";
    optional "isForwarded": Option<bool>, "Forwarded.";
    optional "forwardingScore": Option<i64>, "How often it was forwarded.";
    optional "isStatus": Option<bool>, "It is a status.";
    optional "isStarred": Option<bool>, "It is starred.";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "hasQuotedMsg": Option<bool>, "It quotes a message.";
    optional "hasReaction": Option<bool>, "Someone reacted to it.";
    optional "vCards": Option<Json>, "List of contact cards; printed as an empty object when empty.";
    optional "mentionedIds": Option<Json>, "List of mentioned users; printed as an empty object when empty.";
    optional "groupMentions": Option<Json>, "List of mentioned groups; printed as an empty object when empty.";
    optional "isGif": Option<bool>, "It is an animation.";
    optional "links": Option<Json>, "List of links; printed as an empty object when empty.";
    optional "_data": Option<Json>, "The engine's own record. Web engine: id, type, t, mimetype, size and more. Go engine: Info, Message, RawMessage and flags; the audio's seconds and waveform stand only there, in Message.audioMessage.";
    optional "key": Option<Json>, "Key of the message in the record of one engine (NOWEB), an object of remoteJid, fromMe, id and at times participant, or server_id for a channel.";
    optional "messageTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its halves.";
    optional "status": Option<Json>, "Text on a delayed send (not documented; known from client programs). In the record of one engine (NOWEB) how far the message came, ERROR, PENDING, SERVER_ACK, DELIVERY_ACK, READ or PLAYED, or its number, 0 to 5; PENDING is no delayed send there.";
    optional "code": Option<String>, "success on a delayed send. Not documented; known from client programs.";
    optional "message": Option<Json>, "Text for a person, on a delayed send (not documented; known from client programs). One engine (NOWEB) has the message's own record here, an object.";
    optional "job_id": Option<JobId>, "Ticket of a delayed send. No look-up for it is known.";
    optional "success": Option<bool>, "In place of a message, where a vote, reaction or edit is answered so.";
    optional "result": Option<Json>, "Id or record in an older envelope (not documented; known from client programs). An answer that is no object, such as true, is read as this member.";
    optional "message_id": Option<Lenient<MessageId>>, "Id in an older envelope. Not documented; known from client programs.";
    optional "source": Option<MessageSource>, "Where a message of this account was written: over the API or in the app.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group; NOWEB, for a poll.";
    optional "media": Option<MessageMedia>, "The file of a message.";
    optional "mediaUrl": Option<String>, "The address in media again; NOWEB, for a poll. The engine calls it outdated.";
    optional "ackName": Option<AckName>, "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other.";
    optional "location": Option<MessageLocation>, "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "replyTo": Option<RepliedMessage>, "The message that is quoted.";
    optional "author": Option<Lenient<Jid>>, "Who wrote it; WEBJS, in a group.";
    optional "broadcast": Option<bool>, "It went to a broadcast list; WEBJS.";
    optional "isEphemeral": Option<bool>, "It disappears after a time; WEBJS.";
    optional "duration": Option<String>, "Length of a recording or video, in seconds as text; WEBJS.";
    optional "inviteV4": Option<Json>, "An invitation to a group, an object; WEBJS.";
    optional "orderId": Option<String>, "Id of an order; WEBJS.";
    optional "pollName": Option<String>, "The question of a poll; WEBJS.";
    optional "pollOptions": Option<Json>, "The answers of a poll, a list; WEBJS.";
    optional "allowMultipleAnswers": Option<bool>, "Several answers of a poll may be chosen; WEBJS.";
    optional "latestEditSenderTimestampMs": Option<i64>, "When it was last edited, in Unix milliseconds; WEBJS.";
    optional "latestEditMsgKey": Option<SentMessageId>, "Text from the Go engine, an object from the web engine.";
    optional "protocolMessageKey": Option<SentMessageId>, "Text from the Go engine, an object from the web engine.";
}

impl JsonSchema for SentMessageId {
    fn schema_name() -> Cow<'static, str> {
        "SentMessageId".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::shared::SentMessageId".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Text from the Go engine, an object from the web engine.",
            schema::forms([
                generator.subschema_for::<SerializedMessageId>(),
                generator.subschema_for::<MessageKey>(),
            ]),
        )
    }
}

object_schema! { MessageKey, "waxwing_wawp::shared::MessageKey", "A message id in its parts.";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "remote": Option<EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "id": Option<String>, "The bare key.";
    optional "_serialized": Option<Lenient<MessageId>>, "The whole id, until the middle of 2026; since then it stands in $1, or nowhere.";
    optional "$1": Option<Lenient<MessageId>>, "The whole id, under its newer name.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group. Not documented; the engine has it.";
}
text_schema!(
    open SessionStatus, "waxwing_wawp::shared::SessionStatus",
    "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them."
);

object_schema! { Me, "waxwing_wawp::shared::Me", "The linked WhatsApp account.";
    optional "id": Option<Lenient<Jid>>, "Chat id of the account.";
    optional "pushName": Option<String>, "Display name.";
    optional "lid": Option<Lenient<Jid>>, "Hidden id of the account.";
    optional "platform": Option<String>, "Kind of phone, such as android or ios.";
    optional "jid": Option<Lenient<Jid>>, "The account with its linked device, such as 15550002222:7@s.whatsapp.net; GOWS and NOWEB.";
    optional "messageCapping": Option<MessageCapping>, "How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented; the engine behind the provider has it since version 2026.8.";
}
text_schema!(
    MetadataValue, "waxwing_wawp::shared::MetadataValue",
    "A text of the metadata of a session. v1 keeps the access token among them, so none is shown."
);

object_schema! { MessageCapping, "waxwing_wawp::shared::MessageCapping", "How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented; the engine behind the provider has it since version 2026.8.";
    optional "cappingStatus": Option<String>, "How near the limit is, such as FIRST_WARNING.";
    optional "totalQuota": Option<i64>, "New contacts that the cycle allows.";
    optional "usedQuota": Option<i64>, "New contacts that were written to.";
    optional "cycleStart": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "cycleEnd": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
}
text_schema!(
    QrCode, "waxwing_wawp::shared::QrCode",
    "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE."
);

object_schema! { ErrorResponse, "waxwing_wawp::shared::ErrorResponse", "Union of the error bodies that occur; every member may be missing.";
    optional "status": Option<Json>, "HTTP status as a number, or the state of the session as text beside session.";
    optional "message": Option<Json>, "Text for a person. Not documented; the engine behind the provider has a list of texts, one for each faulty member, where a request is malformed.";
    optional "error": Option<Json>, "Name of the HTTP status, another text, or an object with code and message; of a stored file that is gone also key (FILE_NOT_FOUND) and details, and code is a number then.";
    optional "code": Option<String>, "Code of the fault, see x-errors. Not documented on the pages; known from client programs.";
    optional "data": Option<Json>, "v1, an object with the HTTP status.";
    optional "wawp_upstream_error": Option<Json>, "Error of the engine behind the API, even in a 2xx. Not documented; known from client programs.";
    optional "statusCode": Option<i64>, "The HTTP status again. Not documented; the engine behind the provider has it.";
    optional "session": Option<String>, "Name of the session, where its state is not the one that the call needs. Not documented; the engine behind the provider has it.";
    optional "expected": Option<Vec<SessionStatus>>, "The states that the call needs, beside status with the one there is. Not documented; as session.";
    optional "exception": Option<EngineException>, "What went wrong inside the engine, with HTTP 500. Not documented; the engine behind the provider has it.";
    optional "request": Option<Json>, "The request that failed, with its path, method, body and query: it repeats what was sent, the token included, so do not log it. Not documented; as exception.";
    optional "version": Option<Json>, "The software behind, with version, engine and tier. Not documented; as exception.";
}

object_schema! { EngineException, "waxwing_wawp::shared::EngineException", "What went wrong inside the engine, with HTTP 500. Not documented; the engine behind the provider has it.";
    optional "name": Option<String>, "Kind of fault.";
    optional "message": Option<String>, "Text for a person.";
    optional "stack": Option<String>, "Where in the program it happened.";
}
text_schema!(ChatIdText, "waxwing_wawp::shared::ChatIdText", "A chat id as text.");

object_schema! { ChatIdParts, "waxwing_wawp::shared::ChatIdParts", "A chat id in its parts, from the web engine.";
    optional "server": Option<String>, "The part after the at sign, such as c.us, g.us or lid.";
    optional "user": Option<String>, "The part before it.";
    optional "_serialized": Option<Lenient<Jid>>, "The whole id, until the middle of 2026; since then it stands in $1, or nowhere.";
    optional "$1": Option<Lenient<Jid>>, "The whole id, under its newer name.";
}

impl JsonSchema for EngineChatId {
    fn schema_name() -> Cow<'static, str> {
        "EngineChatId".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::shared::EngineChatId".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Text from most engines, an object from the web engine.",
            schema::forms([
                generator.subschema_for::<ChatIdText>(),
                generator.subschema_for::<ChatIdParts>(),
            ]),
        )
    }
}
text_schema!(
    MediaKey, "waxwing_wawp::shared::MediaKey",
    "Key of the stored file; it decrypts the file."
);
text_schema!(
    PhoneDigits, "waxwing_wawp::shared::PhoneDigits",
    "Country code and number, digits only: no plus sign, no 00 in front."
);
text_schema!(
    PersonName, "waxwing_wawp::shared::PersonName", "Name of a person or chat."
);
text_schema!(
    LabelId, "waxwing_wawp::shared::LabelId", "Id of a label, a small number as text."
);
text_schema!(
    open SortOrder, "waxwing_wawp::shared::SortOrder",
    "Ascending or descending. The engine behind writes them in lower case."
);

object_schema! { OperationResult, "waxwing_wawp::shared::OperationResult", "What became of a call that has nothing else to say. Pages print success with message, or ok; every member may be missing. success false, or a member error or wawp_upstream_error, says that it failed in spite of the 2xx. Not documented; the engine behind the provider may answer a bare true or false, a text, a list or nothing, and whether Wawp wraps that is not known.";
    optional "success": Option<bool>, "It worked.";
    optional "ok": Option<bool>, "It worked, in the other form.";
    optional "message": Option<Json>, "Text for a person; one engine (NOWEB) has the message's own record here, an object.";
    optional "result": Option<Json>, "What the engine said. Not documented further; an answer that is no object, such as true or a list with one result a person, is read as this member.";
    optional "ids": Option<Vec<Lenient<MessageId>>>, "The messages that were marked as read, or null; the answer of mark_chat_read.";
    optional "id": Option<Json>, "Id of the message, the answer of a deletion; GOWS.";
    optional "key": Option<Json>, "Key of the message, the answer of a deletion; NOWEB, see SentMessage.";
    optional "messageTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, in the record of one engine (NOWEB); a 64-bit number may come in its halves.";
    optional "status": Option<Json>, "How far a deletion came (NOWEB), or 200 for a change of participants (WEBJS).";
    optional "_data": Option<Json>, "The engine's own record, beside id.";
}

object_schema! { Count, "waxwing_wawp::shared::Count", "How many there are.";
    optional "count": Option<i64>, "The number.";
}

object_schema! { PictureUrl, "waxwing_wawp::shared::PictureUrl", "Where a picture lies. The member is that of the engine behind; the page prints a placeholder.";
    optional "url": Option<String>, "Address of the picture, good for a limited time; null when privacy settings hide it.";
}

object_schema! { RemoteFile, "waxwing_wawp::shared::RemoteFile", "A file that the provider fetches.";
    required "url": String, "Public https address of the file.";
    optional "filename": String, "File name.";
    optional "mimetype": MediaType, "Media type, such as image/jpeg.";
}

object_schema! { Label, "waxwing_wawp::shared::Label", "A label.";
    optional "id": Option<LabelId>, "Id of a label, a small number as text.";
    optional "name": Option<String>, "Name; may be empty in a webhook about a deletion.";
    optional "color": Option<i64>, "Index of the colour, 0 to 19.";
    optional "colorHex": Option<String>, "The colour as #rrggbb. By index from 0: ff9485, 64c4ff, ffd429, dfaef0, 99b6c1, 55ccb3, ff9dff, d3a91d, 6d7cce, d7e752, 00d0e2, ffc5c7, 93ceac, f74848, 00a0f2, 83e422, ffaf04, b5ebff, 9ba6ff, 9368cf.";
}

object_schema! { WaMessage, "waxwing_wawp::shared::WaMessage", "A message as it was received, listed or looked up. Every member may be missing, above all while the message still waits for decryption.";
    optional "id": Option<Lenient<MessageId>>, "Complete id of the message.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "from": Option<Lenient<Jid>>, "NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own messages, or the group. So the chat is to where fromMe is true and to is there, else from; and who wrote it is participant, else this account where fromMe is true, else from.";
    optional "to": Option<Lenient<Jid>>, "Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).";
    optional "fromMe": Option<bool>, "Sent by this account.";
    optional "source": Option<MessageSource>, "Where a message of this account was written: over the API or in the app.";
    optional "participant": Option<Lenient<Jid>>, "Sender within a group, else null.";
    optional "author": Option<Lenient<Jid>>, "Who wrote it. Not documented further.";
    optional "body": Option<String>, "Text or caption; null where there is none (NOWEB).";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "media": Option<MessageMedia>, "The file of a message.";
    optional "mediaUrl": Option<String>, "The address in media again, or null. The engine calls it outdated.";
    optional "ack": Option<i64>, "-1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name UNKNOWN.";
    optional "ackName": Option<AckName>, "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other.";
    optional "location": Option<MessageLocation>, "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "vCards": Option<Json>, "List of contact cards as vCard texts, or null; printed as an empty object when empty.";
    optional "replyTo": Option<RepliedMessage>, "The message that is quoted.";
    optional "_data": Option<Json>, "The engine's own record.";
}
text_schema!(
    open MessageSource, "waxwing_wawp::shared::MessageSource",
    "Where a message of this account was written: over the API or in the app."
);
text_schema!(
    open AckName, "waxwing_wawp::shared::AckName",
    "Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN without number. A sample of the vendor has -1 beside PENDING, so do not check one against the other."
);

object_schema! { MessageMedia, "waxwing_wawp::shared::MessageMedia", "The file of a message.";
    optional "url": Option<String>, "Where it lies, on api.wawp.net/api/files; null when it was not fetched. Whether fetching it needs the token is not documented.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type, such as audio/ogg.";
    optional "filename": Option<String>, "File name, or null.";
    optional "s3": Option<S3Object>, "Where a file lies in S3 storage, else null.";
    optional "error": Option<MediaError>, "Why the file could not be fetched, else null. Not documented further.";
}

object_schema! { MediaError, "waxwing_wawp::shared::MediaError", "Why the file could not be fetched, else null. Not documented further.";
    optional "details": Option<String>, "Text for a person.";
}

object_schema! { S3Object, "waxwing_wawp::shared::S3Object", "Where a file lies in S3 storage, else null.";
    optional "Bucket": Option<String>, "Name of the bucket.";
    optional "Key": Option<String>, "Key of the file.";
}

object_schema! { MessageLocation, "waxwing_wawp::shared::MessageLocation", "A place in a message. A live one has live, the degrees, description and thumbnail alone.";
    optional "description": Option<String>, "Name or address.";
    optional "latitude": Option<Degrees>, "Degrees, as text. Not documented; the web engine may hand a number through.";
    optional "longitude": Option<Degrees>, "Degrees, as text. Not documented; the web engine may hand a number through.";
    optional "live": Option<bool>, "It moves with the person.";
    optional "name": Option<String>, "Name of the place, or null.";
    optional "address": Option<String>, "Address of the place, or null.";
    optional "url": Option<String>, "Web page of the place, or null.";
    optional "thumbnail": Option<String>, "Small picture, base64, or null.";
}

impl JsonSchema for Degrees {
    fn schema_name() -> Cow<'static, str> {
        "Degrees".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::shared::Degrees".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Degrees, as text. Not documented; the web engine may hand a number through.",
            schema::forms([
                generator.subschema_for::<String>(),
                generator.subschema_for::<f64>(),
            ]),
        )
    }
}

object_schema! { RepliedMessage, "waxwing_wawp::shared::RepliedMessage", "The message that is quoted.";
    optional "id": Option<Lenient<MessageId>>, "Its bare key, without chat.";
    optional "participant": Option<Lenient<Jid>>, "Who wrote it.";
    optional "body": Option<String>, "Its text.";
    optional "_data": Option<Json>, "The engine's own record.";
    optional "hasMedia": Option<bool>, "It holds a file.";
    optional "media": Option<MessageMedia>, "The file of a message.";
}

object_schema! { Group, "waxwing_wawp::shared::Group", "A group. Webhooks have the members from id to newMembersApprovalRequired, with participants; calls have those of the engine, which is not documented: WEBJS id as an object, name and groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.";
    optional "id": Option<EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "subject": Option<String>, "Name of the group; webhooks and NOWEB.";
    optional "description": Option<String>, "Text about it; webhooks.";
    optional "invite": Option<String>, "Invite link (NOWEB) or code (WEBJS); missing with GOWS.";
    optional "membersCanAddNewMember": Option<bool>, "Members may add members; webhooks.";
    optional "membersCanSendMessages": Option<bool>, "Members may write; webhooks.";
    optional "newMembersApprovalRequired": Option<bool>, "An admin lets new members in; webhooks.";
    optional "participants": Option<Vec<GroupParticipant>>, "The participants, at most 1024.";
    optional "name": Option<String>, "Name of the group; WEBJS.";
    optional "groupMetadata": Option<GroupMetadata>, "More about a group; WEBJS.";
    optional "isGroup": Option<bool>, "It is a group; WEBJS.";
    optional "isReadOnly": Option<bool>, "The account may not write; WEBJS.";
    optional "unreadCount": Option<i64>, "Messages not read; WEBJS.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "archived": Option<bool>, "In the archive; WEBJS.";
    optional "pinned": Option<bool>, "At the top of the list; WEBJS.";
    optional "isMuted": Option<bool>, "Muted; WEBJS.";
    optional "muteExpiration": Option<i64>, "When the muting ends, in Unix seconds; WEBJS.";
    optional "lastMessage": Option<Json>, "The last message as the engine has it, or null; WEBJS.";
    optional "desc": Option<String>, "Text about it; NOWEB.";
    optional "descId": Option<String>, "Id of the text about it; NOWEB.";
    optional "owner": Option<Lenient<Jid>>, "Who made it; NOWEB.";
    optional "creation": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "subjectOwner": Option<Lenient<Jid>>, "Who named it; NOWEB.";
    optional "subjectTime": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "announce": Option<bool>, "Only admins may write; NOWEB.";
    optional "restrict": Option<bool>, "Only admins may change what the group shows; NOWEB.";
    optional "joinApprovalMode": Option<bool>, "An admin lets new members in; NOWEB.";
    optional "memberAddMode": Option<bool>, "Members may add members; NOWEB.";
    optional "addressingMode": Option<String>, "How participants are named, pn or lid; NOWEB.";
    optional "size": Option<i64>, "Number of participants; NOWEB.";
    optional "linkedParent": Option<Lenient<Jid>>, "The community it belongs to; NOWEB.";
    optional "isCommunity": Option<bool>, "It is a community; NOWEB.";
    optional "isCommunityAnnounce": Option<bool>, "It is the announcements of a community; NOWEB.";
    optional "ephemeralDuration": Option<i64>, "Seconds after which messages disappear; NOWEB.";
    optional "JID": Option<Lenient<Jid>>, "Id of the group; GOWS.";
    optional "Name": Option<String>, "Name of the group; GOWS.";
    optional "Topic": Option<String>, "Text about it; GOWS.";
    optional "OwnerJID": Option<Lenient<Jid>>, "Who made it; GOWS.";
    optional "GroupCreated": Option<String>, "When it was made, RFC 3339; GOWS.";
    optional "Participants": Option<Vec<GroupParticipant>>, "The participants; GOWS.";
    optional "IsAnnounce": Option<bool>, "Only admins may write; GOWS.";
    optional "IsLocked": Option<bool>, "Only admins may change what the group shows; GOWS.";
    optional "IsJoinApprovalRequired": Option<bool>, "An admin lets new members in; GOWS.";
    optional "MemberAddMode": Option<String>, "Who may add members, admin_add or all_member_add; GOWS.";
    optional "NameSetAt": Option<String>, "When it was named, RFC 3339; GOWS.";
    optional "NameSetBy": Option<Lenient<Jid>>, "Who named it; GOWS.";
    optional "IsEphemeral": Option<bool>, "Messages disappear; GOWS.";
    optional "DisappearingTimer": Option<i64>, "Seconds after which messages disappear; GOWS.";
    optional "IsParent": Option<bool>, "It is a community; GOWS.";
}

object_schema! { GroupMetadata, "waxwing_wawp::shared::GroupMetadata", "More about a group; WEBJS.";
    optional "subject": Option<String>, "Name of the group.";
    optional "desc": Option<String>, "Text about it.";
    optional "owner": Option<EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "creation": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "participants": Option<Vec<GroupParticipant>>, "The participants.";
    optional "announce": Option<bool>, "Only admins may write.";
    optional "restrict": Option<bool>, "Only admins may change what the group shows.";
    optional "membershipApprovalMode": Option<bool>, "An admin lets new members in.";
}

object_schema! { GroupParticipant, "waxwing_wawp::shared::GroupParticipant", "A participant of a group. Webhooks have id, pn and role, WEBJS id, isAdmin and isSuperAdmin, NOWEB id and admin, GOWS the members with capitals.";
    optional "id": Option<EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "pn": Option<Lenient<Jid>>, "Phone number of a participant with a hidden id, as a chat id, or null; webhooks.";
    optional "role": Option<GroupRole>, "Role within a group. Not documented; the engine behind the provider has it.";
    optional "isAdmin": Option<bool>, "An admin; WEBJS.";
    optional "isSuperAdmin": Option<bool>, "A super admin; WEBJS.";
    optional "admin": Option<AdminRole>, "The kind of admin, or null for a plain participant; NOWEB.";
    optional "phoneNumber": Option<Lenient<Jid>>, "Phone number as a chat id; NOWEB.";
    optional "lid": Option<Lenient<Jid>>, "Hidden id; NOWEB.";
    optional "JID": Option<Lenient<Jid>>, "The participant; GOWS.";
    optional "PhoneNumber": Option<Lenient<Jid>>, "Phone number as a chat id; GOWS.";
    optional "LID": Option<Lenient<Jid>>, "Hidden id; GOWS.";
    optional "IsAdmin": Option<bool>, "An admin; GOWS.";
    optional "IsSuperAdmin": Option<bool>, "A super admin; GOWS.";
    optional "DisplayName": Option<PersonName>, "Name of a person or chat.";
    optional "Error": Option<i64>, "0, or why the person could not be added; GOWS.";
    optional "AddRequest": Option<GroupAddRequest>, "Invitation for a person who could not be added, else null; GOWS.";
}
text_schema!(
    open AdminRole, "waxwing_wawp::shared::AdminRole",
    "The kind of admin, or null for a plain participant; NOWEB."
);

object_schema! { GroupAddRequest, "waxwing_wawp::shared::GroupAddRequest", "Invitation for a person who could not be added, else null; GOWS.";
    optional "Code": Option<GroupAddCode>, "Code of an invitation.";
    optional "Expiration": Option<Json>, "When the invitation ends. Not documented further.";
}
text_schema!(
    GroupAddCode, "waxwing_wawp::shared::GroupAddCode", "Code of an invitation."
);
text_schema!(
    open GroupRole, "waxwing_wawp::shared::GroupRole",
    "Role within a group. Not documented; the engine behind the provider has it."
);
text_schema!(
    open PresenceStatus, "waxwing_wawp::shared::PresenceStatus",
    "Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has online, composing, recording, paused and unavailable; the pages also speak of available."
);

object_schema! { ChatPresence, "waxwing_wawp::shared::ChatPresence", "Presence of a chat. Not documented; the members are those of the engine behind.";
    optional "id": Option<Lenient<Jid>>, "The chat.";
    optional "presences": Option<Vec<ContactPresence>>, "One entry a participant; may be missing (GOWS).";
}

object_schema! { ContactPresence, "waxwing_wawp::shared::ContactPresence", "Presence of one contact.";
    optional "participant": Option<Lenient<Jid>>, "The contact.";
    optional "lastKnownPresence": Option<PresenceStatus>, "Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has online, composing, recording, paused and unavailable; the pages also speak of available.";
    optional "lastSeen": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
}
text_schema!(
    open WebhookEventName, "waxwing_wawp::shared::WebhookEventName",
    "Name of an event that webhooks tell of. The last four are on no page; the engine behind the provider sends them to those who ask for all events with an asterisk."
);
