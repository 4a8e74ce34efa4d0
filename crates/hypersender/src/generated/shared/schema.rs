// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `shared`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Jid, Json, Lenient, MediaType, MessageId, Timestamp};
text_schema!(
    InstanceId, "waxwing_hypersender::shared::InstanceId",
    "Id of an instance, one connected number; a UUID from the provider's dashboard."
);
text_schema!(
    QueuedRequestUuid, "waxwing_hypersender::shared::QueuedRequestUuid",
    "Ticket of a queued request, a UUID."
);
text_schema!(PersonName, "waxwing_hypersender::shared::PersonName", "Name of a person.");
text_schema!(
    PushName, "waxwing_hypersender::shared::PushName",
    "Name that a user has given themselves in WhatsApp."
);
text_schema!(
    open AckName, "waxwing_hypersender::shared::AckName",
    "How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3), PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of channels, some receipts)."
);
text_schema!(
    open MessageSource, "waxwing_hypersender::shared::MessageSource",
    "Where a message was written, in the app or by API (the latter not documented; by analogy with WAHA)."
);

object_schema! { WhatsappMessage, "waxwing_hypersender::shared::WhatsappMessage", "A message as webhooks have it, and as the result of a poll or a forward.";
    optional "id": Option<Lenient<MessageId>>, "Serialised id, true (sent by us) or false, chat and key, joined by underscores.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds, as number, at times with a fraction, or as text.";
    optional "from": Option<Lenient<Jid>>, "The chat, also of one's own messages; may be a hidden user id. In a group who wrote it is participant.";
    optional "fromMe": Option<bool>, "true for one's own messages.";
    optional "source": Option<MessageSource>, "Where a message was written, in the app or by API (the latter not documented; by analogy with WAHA).";
    optional "to": Option<Lenient<Jid>>, "null in direct chats.";
    optional "participant": Option<Lenient<Jid>>, "Author, in a group.";
    optional "body": Option<String>, "Text; of media the caption, or null and the caption stands in _data.";
    optional "hasMedia": Option<bool>, "The message holds a file.";
    optional "media": Option<WhatsappMedia>, "The file of a message. Not documented; the members are those of the engine behind. null or an empty object when there is none.";
    optional "mediaUrl": Option<String>, "The address in media again. The engine behind calls it outdated.";
    optional "location": Option<WhatsappLocation>, "A place in a message, else null. Not documented; the members are those of the engine behind. A live one has live, the degrees, description and thumbnail alone.";
    optional "vCards": Option<Vec<VcardText>>, "Contact cards as vCard texts; null when there are none.";
    optional "ack": Option<i64>, "How far it came, from -1 (error) to 4 (played); missing beside UNKNOWN. See AckName.";
    optional "ackName": Option<AckName>, "How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3), PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of channels, some receipts).";
    optional "replyTo": Option<ReplyTo>, "The message that it quotes; null when it quotes none. The page says text, the engine behind has an object.";
    optional "_data": Option<Json>, "Raw data of the engine behind. Two forms occur: one with key, message, messageTimestamp, pushName, broadcast and status, one with Info and Message.";
}

object_schema! { WhatsappMedia, "waxwing_hypersender::shared::WhatsappMedia", "The file of a message. Not documented; the members are those of the engine behind. null or an empty object when there is none.";
    optional "url": Option<String>, "Where it lies; null when it was not fetched.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type.";
    optional "filename": Option<String>, "File name.";
    optional "s3": Option<S3Object>, "Where a file lies in S3 storage, else null.";
    optional "error": Option<MediaError>, "Why the file could not be fetched, else null.";
}

object_schema! { S3Object, "waxwing_hypersender::shared::S3Object", "Where a file lies in S3 storage, else null.";
    optional "Bucket": Option<String>, "Name of the bucket.";
    optional "Key": Option<String>, "Key of the file.";
}

object_schema! { MediaError, "waxwing_hypersender::shared::MediaError", "Why the file could not be fetched, else null.";
    optional "details": Option<String>, "Text for a person.";
}

object_schema! { WhatsappLocation, "waxwing_hypersender::shared::WhatsappLocation", "A place in a message, else null. Not documented; the members are those of the engine behind. A live one has live, the degrees, description and thumbnail alone.";
    optional "live": Option<bool>, "It moves with the person.";
    optional "latitude": Option<String>, "Degrees north, as text.";
    optional "longitude": Option<String>, "Degrees east, as text.";
    optional "name": Option<String>, "Name of the place.";
    optional "address": Option<String>, "Address of the place.";
    optional "url": Option<String>, "Web page of the place.";
    optional "description": Option<String>, "Text about it.";
    optional "thumbnail": Option<String>, "Small picture, base64.";
}
text_schema!(
    VcardText, "waxwing_hypersender::shared::VcardText", "Whole text of a vCard."
);

impl JsonSchema for ReplyTo {
    fn schema_name() -> Cow<'static, str> {
        "ReplyTo".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_hypersender::shared::ReplyTo".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The message that it quotes; null when it quotes none. The page says text, the engine behind has an object.",
            schema::forms([
                generator.subschema_for::<String>(),
                generator.subschema_for::<QuotedMessage>(),
            ]),
        )
    }
}

object_schema! { QuotedMessage, "waxwing_hypersender::shared::QuotedMessage", "A message that is quoted. Not documented; the members are those of the engine behind.";
    optional "id": Option<Lenient<MessageId>>, "Its bare key, without chat.";
    optional "participant": Option<Lenient<Jid>>, "Who wrote it.";
    optional "body": Option<String>, "Its text.";
    optional "hasMedia": Option<bool>, "It holds a file.";
    optional "media": Option<WhatsappMedia>, "The file of a message. Not documented; the members are those of the engine behind. null or an empty object when there is none.";
    optional "_data": Option<Json>, "Raw data of the engine behind.";
}

object_schema! { QueuedRequestAccepted, "waxwing_hypersender::shared::QueuedRequestAccepted", "The ticket of a queued send: taken, not yet sent. Some answers hold the ticket's id alone.";
    optional "queued": Option<bool>, "true.";
    optional "message": Option<String>, "Text for a person.";
    optional "queued_request_uuid": QueuedRequestUuid, "Ticket of a queued request, a UUID.";
    optional "queued_request_link": Option<String>, "Full address of the look-up.";
}

object_schema! { ErrorResponse, "waxwing_hypersender::shared::ErrorResponse", "Body of a failed call, and of a failed queued request.";
    optional "message": Option<String>, "Text for a person.";
    optional "errors": Option<Json>, "Object with a list of texts for each faulty member; for a recipient that does not exist also the members jid (text) and exists (boolean).";
    optional "statusCode": Option<i64>, "The HTTP status again; not always there.";
}
