// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `queued_requests`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{IntOrString, Jid, Json, Lenient, MediaType, MessageId, Timestamp};

object_schema! { QueuedRequest, "waxwing_hypersender::queued_requests::QueuedRequest", "A queued request and, once it has run, its result.";
    optional "uuid": shared::QueuedRequestUuid, "Ticket of a queued request, a UUID.";
    optional "request": Option<Json>, "Echo of what was queued: the body, at times under internal names (session, linkPreview, linkPreviewHighQuality), or an object of method, url, headers and body.";
    optional "response_status": Option<i64>, "HTTP status of the run; null while pending. 201 is documented for a send, samples have 200. 404 instance unknown or recipient not on WhatsApp, 422 invalid, 500 fault of the server; 423 and 429 are not documented here.";
    optional "response_body": Option<Json>, "Result of the run, or its ErrorResponse; null while pending. A MessageResult, a WhatsappMessage for send_poll and forward_message, a ReadChatResult, a TypingResult, or a ShortResult; null or an empty list for star_message and send_seen. An empty object may come as an empty list.";
    optional "response_header": Option<Json>, "Headers of the run, each a text or a list of texts; null while pending, an empty list when there are none.";
}

object_schema! { MessageResult, "waxwing_hypersender::queued_requests::MessageResult", "Result of a finished send: response_body of all sends but send_poll and forward_message, and of reactions and deletions.";
    optional "key": Option<MessageKey>, "A message's key.";
    optional "message": Option<ResultMessage>, "What was sent; one member, named by its kind, at times with messageContextInfo. The same stands in message of _data in webhooks. ptvMessage is a round video note; documentWithCaptionMessage, ephemeralMessage and viewOnceMessage enclose another message.";
    optional "messageTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its halves.";
    optional "status": Option<ResultStatus>, "How far the message came, by name or by the number that the engine behind has for it, 0 to 5. Normally PENDING, taken by WhatsApp.";
    optional "participant": Option<Lenient<Jid>>, "The author, in a group.";
    optional "broadcast": Option<bool>, "It went to a broadcast list.";
    optional "pushName": Option<shared::PushName>, "Name that a user has given themselves in WhatsApp.";
}

object_schema! { LongNumber, "waxwing_hypersender::queued_requests::LongNumber", "A 64-bit number in two halves of 32 bits.";
    optional "low": Option<i64>, "The lower half, as a signed number.";
    optional "high": Option<i64>, "The upper half; 0 for moments before 2106.";
    optional "unsigned": Option<bool>, "The whole number has no sign.";
}

object_schema! { MessageKey, "waxwing_hypersender::queued_requests::MessageKey", "A message's key.";
    optional "remoteJid": Option<Lenient<Jid>>, "The chat, with @s.whatsapp.net for a person; address it with @c.us.";
    optional "remoteJidAlt": Option<Lenient<Jid>>, "The other id of the same person.";
    optional "fromMe": Option<Json>, "true for one's own; some samples have it as text.";
    optional "id": Option<Lenient<MessageId>>, "The bare id. To act on a message of yours, compose true, chat and this, joined by underscores.";
    optional "participant": Option<Lenient<Jid>>, "The author, in a group.";
    optional "participantAlt": Option<Lenient<Jid>>, "The other id of the author.";
    optional "addressingMode": Option<AddressingMode>, "How persons are named, by phone number or by hidden id.";
    optional "server_id": Option<String>, "Number of the post, in a channel.";
}
text_schema!(
    open AddressingMode, "waxwing_hypersender::queued_requests::AddressingMode",
    "How persons are named, by phone number or by hidden id."
);

impl JsonSchema for ResultStatus {
    fn schema_name() -> Cow<'static, str> {
        "ResultStatus".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_hypersender::queued_requests::ResultStatus".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "How far the message came, by name or by the number that the engine behind has for it, 0 to 5. Normally PENDING, taken by WhatsApp.",
            schema::forms([
                generator.subschema_for::<ResultStatusName>(),
                generator.subschema_for::<i64>(),
            ]),
        )
    }
}
text_schema!(
    open ResultStatusName, "waxwing_hypersender::queued_requests::ResultStatusName",
    "How far the message came. SENT and DELIVERED are those of the page; the others but PENDING are not documented, the engine behind has them."
);

object_schema! { ResultMessage, "waxwing_hypersender::queued_requests::ResultMessage", "What was sent; one member, named by its kind, at times with messageContextInfo. The same stands in message of _data in webhooks. ptvMessage is a round video note; documentWithCaptionMessage, ephemeralMessage and viewOnceMessage enclose another message.";
    optional "extendedTextMessage": Option<ResultText>, "A text, with the preview of its link.";
    optional "imageMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "videoMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "audioMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "documentMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "locationMessage": Option<ResultLocation>, "A location.";
    optional "reactionMessage": Option<ResultReaction>, "A reaction.";
    optional "protocolMessage": Option<ResultProtocol>, "A deletion.";
    optional "conversation": Option<String>, "A plain text without preview.";
    optional "contactMessage": Option<ResultContact>, "A contact card.";
    optional "contactsArrayMessage": Option<ResultContacts>, "Several contact cards.";
    optional "ptvMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "stickerMessage": Option<ResultMedia>, "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "pollCreationMessage": Option<ResultPoll>, "A poll.";
    optional "pollCreationMessageV2": Option<ResultPoll>, "A poll.";
    optional "pollCreationMessageV3": Option<ResultPoll>, "A poll.";
    optional "messageContextInfo": Option<ResultMessageContext>, "What stands around a message.";
    optional "documentWithCaptionMessage": Option<ResultEnclosed>, "A message inside a message.";
    optional "ephemeralMessage": Option<ResultEnclosed>, "A message inside a message.";
    optional "viewOnceMessage": Option<ResultEnclosed>, "A message inside a message.";
}

object_schema! { ResultEnclosed, "waxwing_hypersender::queued_requests::ResultEnclosed", "A message inside a message.";
    optional "message": Option<Json>, "The message, in the form of ResultMessage.";
}

object_schema! { ResultContact, "waxwing_hypersender::queued_requests::ResultContact", "A contact card.";
    optional "displayName": Option<shared::PersonName>, "Name of a person.";
    optional "vcard": Option<shared::VcardText>, "Whole text of a vCard.";
}

object_schema! { ResultContacts, "waxwing_hypersender::queued_requests::ResultContacts", "Several contact cards.";
    optional "displayName": Option<shared::PersonName>, "Name of a person.";
    optional "contacts": Option<Vec<ResultContact>>, "The cards.";
}

object_schema! { ResultPoll, "waxwing_hypersender::queued_requests::ResultPoll", "A poll.";
    optional "name": Option<String>, "The question.";
    optional "options": Option<Vec<ResultPollOption>>, "The answers.";
    optional "selectableOptionsCount": Option<i64>, "How many answers may be chosen; 0 for any number.";
}

object_schema! { ResultPollOption, "waxwing_hypersender::queued_requests::ResultPollOption", "An answer of a poll.";
    optional "optionName": Option<String>, "Its text.";
}

object_schema! { ResultMessageContext, "waxwing_hypersender::queued_requests::ResultMessageContext", "What stands around a message.";
    optional "messageSecret": Option<MessageSecret>, "Key with which votes on a poll are encrypted, base64.";
}
text_schema!(
    MessageSecret, "waxwing_hypersender::queued_requests::MessageSecret",
    "Key with which votes on a poll are encrypted, base64."
);

object_schema! { ResultContext, "waxwing_hypersender::queued_requests::ResultContext", "What a message answers to, and whether it was forwarded.";
    optional "stanzaId": Option<String>, "Bare key of the message that is quoted.";
    optional "participant": Option<Lenient<Jid>>, "Who wrote that.";
    optional "quotedMessage": Option<Json>, "What is quoted, in the form of ResultMessage.";
    optional "mentionedJid": Option<Vec<Lenient<Jid>>>, "Who is mentioned.";
    optional "forwardingScore": Option<i64>, "How often it was forwarded.";
    optional "isForwarded": Option<bool>, "It was forwarded.";
}

object_schema! { ResultText, "waxwing_hypersender::queued_requests::ResultText", "A text, with the preview of its link.";
    optional "text": Option<String>, "The text.";
    optional "matchedText": Option<String>, "The link.";
    optional "title": Option<String>, "Title of the preview.";
    optional "description": Option<String>, "Text of the preview.";
    optional "previewType": Option<String>, "NONE in the samples.";
    optional "jpegThumbnail": Option<String>, "Small picture, base64.";
    optional "thumbnailDirectPath": Option<String>, "Path of the picture on the media host.";
    optional "thumbnailSha256": Option<String>, "Hash of the picture, base64.";
    optional "thumbnailEncSha256": Option<String>, "Hash of the encrypted picture, base64.";
    optional "thumbnailHeight": Option<i64>, "Pixels.";
    optional "thumbnailWidth": Option<i64>, "Pixels.";
    optional "mediaKey": Option<MediaKey>, "Key of the encrypted copy, base64; it decrypts the file.";
    optional "mediaKeyTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its halves.";
    optional "contextInfo": Option<ResultContext>, "What a message answers to, and whether it was forwarded.";
}
text_schema!(
    MediaKey, "waxwing_hypersender::queued_requests::MediaKey",
    "Key of the encrypted copy, base64; it decrypts the file."
);

object_schema! { ResultMedia, "waxwing_hypersender::queued_requests::ResultMedia", "A file. That a video has these members is not documented; by analogy with the picture.";
    optional "url": Option<String>, "Address of the encrypted copy.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type.";
    optional "fileSha256": Option<String>, "Hash, base64.";
    optional "fileLength": Option<Lenient<IntOrString>>, "A number, also as text. Not documented; a 64-bit number may come in its halves.";
    optional "fileName": Option<String>, "Name, of a document.";
    optional "caption": Option<String>, "Text under it.";
    optional "height": Option<i64>, "Pixels.";
    optional "width": Option<i64>, "Pixels.";
    optional "seconds": Option<i64>, "Length of audio or video in seconds.";
    optional "ptt": Option<bool>, "true for a voice note.";
    optional "waveform": Option<String>, "Loudness over time, about 64 bytes in base64; of a voice note.";
    optional "jpegThumbnail": Option<String>, "Small picture, base64.";
    optional "mediaKey": Option<MediaKey>, "Key of the encrypted copy, base64; it decrypts the file.";
    optional "mediaKeyTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number or text. Not documented; a 64-bit number may come in its halves.";
    optional "fileEncSha256": Option<String>, "Hash of the encrypted copy, base64.";
    optional "directPath": Option<String>, "Path of the encrypted copy on the media host.";
    optional "contextInfo": Option<ResultContext>, "What a message answers to, and whether it was forwarded.";
    optional "viewOnce": Option<bool>, "It may be looked at once.";
    optional "pageCount": Option<i64>, "Pages, of a document.";
    optional "title": Option<String>, "Title, of a document.";
    optional "gifPlayback": Option<bool>, "It plays as an animation.";
}

object_schema! { ResultLocation, "waxwing_hypersender::queued_requests::ResultLocation", "A location.";
    optional "degreesLatitude": Option<f64>, "Degrees north.";
    optional "degreesLongitude": Option<f64>, "Degrees east.";
    optional "name": Option<String>, "Name of the place; the title of send_location.";
    optional "address": Option<String>, "Address of the place.";
}

object_schema! { ResultReaction, "waxwing_hypersender::queued_requests::ResultReaction", "A reaction.";
    optional "key": Option<MessageKey>, "A message's key.";
    optional "text": Option<String>, "The emoji.";
    optional "senderTimestampMs": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number, at times with a fraction, or as text.";
}

object_schema! { ResultProtocol, "waxwing_hypersender::queued_requests::ResultProtocol", "A deletion.";
    optional "key": Option<MessageKey>, "A message's key.";
    optional "type": Option<String>, "REVOKE for a deletion.";
}

object_schema! { ReadChatResult, "waxwing_hypersender::queued_requests::ReadChatResult", "Result of read_chat.";
    optional "ids": Option<Vec<Lenient<MessageId>>>, "Serialised ids of the messages now read; null when there were none (not documented).";
}

object_schema! { TypingResult, "waxwing_hypersender::queued_requests::TypingResult", "Result of start_typing and stop_typing, as the tests of the provider's own client have it.";
    optional "result": Option<bool>, "true when it was shown.";
}

object_schema! { ShortResult, "waxwing_hypersender::queued_requests::ShortResult", "The id alone, as one sample has it.";
    optional "message_id": Option<Lenient<MessageId>>, "Id of the message.";
}
