// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `status`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{ChatId, MediaType, MessageId};

object_schema! { SendVoiceStatus, "waxwing_wawp::status::SendVoiceStatus", "A voice note that the provider fetches.";
    required "file[url]": String, "Public https address of the audio.";
    required "file[filename]": String, "File name, such as note.ogg.";
    required "file[mimetype]": MediaType, "Media type; audio/ogg with codecs=opus is recommended.";
    optional "convert": bool, "Convert MP3 and the like to Ogg with Opus. Left out, true by the v1 page; say it anyway, as the v2 page names no default.";
    optional "caption": String, "Text beside the voice note. The engine behind does not have it.";
    optional "contacts": Vec<ChatId>, "Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS answers 422 when it is given.";
    optional "id": OwnStatusId, "Id that the status is to have, made before. Not documented; the engine behind the provider has it, and no operation of Wawp that makes one is known.";
    optional "backgroundColor": String, "Colour behind it, as #RRGGBB. Not documented; the engine behind the provider has it.";
}

object_schema! { SendTextStatus, "waxwing_wawp::status::SendTextStatus", "A text and its looks.";
    required "text": String, "The text.";
    required "backgroundColor": String, "Colour behind it, as #RRGGBB.";
    required "font": i64, "Number of the font, mostly 0 to 5.";
    optional "linkPreview": bool, "Show a card for the first link.";
    optional "linkPreviewHighQuality": bool, "A large picture on it.";
    optional "contacts": StatusContacts, "Who may see it. Text by the page, joined by commas in a v1 client; the engine behind the provider takes a list.";
    optional "id": OwnStatusId, "Id that the status is to have, made before. Not documented; the engine behind the provider has it, and no operation of Wawp that makes one is known.";
}
text_schema!(
    OwnStatusId, "waxwing_wawp::status::OwnStatusId",
    "Id that the status is to have, made before. Not documented; the engine behind the provider has it, and no operation of Wawp that makes one is known."
);

impl JsonSchema for StatusContacts {
    fn schema_name() -> Cow<'static, str> {
        "StatusContacts".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::status::StatusContacts".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Who may see it. Text by the page, joined by commas in a v1 client; the engine behind the provider takes a list.",
            schema::forms([
                generator.subschema_for::<StatusContactsText>(),
                generator.subschema_for::<Vec<ChatId>>(),
            ]),
        )
    }
}
text_schema!(
    StatusContactsText, "waxwing_wawp::status::StatusContactsText",
    "Chat ids joined by commas."
);

object_schema! { SendImageStatus, "waxwing_wawp::status::SendImageStatus", "An image that the provider fetches.";
    required "file[url]": String, "Public https address of the image.";
    required "file[filename]": String, "File name, such as photo.jpg.";
    required "file[mimetype]": MediaType, "Media type, image/jpeg.";
    optional "caption": String, "Text beside the image.";
    optional "contacts": Vec<ChatId>, "Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS answers 422 when it is given.";
    optional "id": OwnStatusId, "Id that the status is to have, made before. Not documented; the engine behind the provider has it, and no operation of Wawp that makes one is known.";
}

object_schema! { SendVideoStatus, "waxwing_wawp::status::SendVideoStatus", "A video that the provider fetches.";
    required "file[url]": String, "Public https address of the video.";
    required "file[filename]": String, "File name, such as tour.mp4.";
    required "file[mimetype]": MediaType, "Media type, video/mp4.";
    optional "convert": bool, "Re-encode to an MP4 that WhatsApp plays.";
    optional "asNote": bool, "Show it as a round video note.";
    optional "caption": String, "Text beside the video.";
    optional "contacts": Vec<ChatId>, "Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS answers 422 when it is given.";
    optional "id": OwnStatusId, "Id that the status is to have, made before. Not documented; the engine behind the provider has it, and no operation of Wawp that makes one is known.";
}

object_schema! { DeleteStatus, "waxwing_wawp::status::DeleteStatus", "Which status.";
    required "id": MessageId, "The id that came back when it was posted.";
    optional "contacts": Vec<ChatId>, "Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS answers 422 when it is given.";
}
