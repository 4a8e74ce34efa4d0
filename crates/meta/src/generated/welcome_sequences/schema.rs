// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `welcome_sequences`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};

object_schema! { ListWelcomeMessageSequencesQuery, "waxwing_meta::welcome_sequences::ListWelcomeMessageSequencesQuery", "Query of `list_welcome_message_sequences`.";
    optional "sequence_id": WelcomeSequenceId, "Only this sequence.";
    optional "app_id": shared::AppId, "Only sequences of this app, by the SDK.";
}

object_schema! { DeleteWelcomeMessageSequenceQuery, "waxwing_meta::welcome_sequences::DeleteWelcomeMessageSequenceQuery", "Query of `delete_welcome_message_sequence`.";
    required "sequence_id": WelcomeSequenceId, "The sequence to delete.";
}
text_schema!(
    WelcomeSequenceId, "waxwing_meta::welcome_sequences::WelcomeSequenceId",
    "Id of a welcome message for ads."
);

object_schema! { SaveWelcomeSequence, "waxwing_meta::welcome_sequences::SaveWelcomeSequence", "The form of a welcome message.";
    required "name": String, "Name, for yourself.";
    required "welcome_message_sequence": WelcomeMessage, "What a user sees who comes from an ad; sent as JSON text. Not documented which members must stand; text is taken to.";
    optional "sequence_id": WelcomeSequenceId, "Id of a welcome message for ads.";
}

object_schema! { WelcomeMessage, "waxwing_meta::welcome_sequences::WelcomeMessage", "What a user sees who comes from an ad; sent as JSON text. Not documented which members must stand; text is taken to.";
    required "text": String, "The greeting.";
    optional "autofill_message": WelcomeAutofill, "Text that stands ready in the input field of the user.";
    optional "ice_breakers": Vec<WelcomeIceBreaker>, "Questions that the user can tap.";
}

object_schema! { WelcomeAutofill, "waxwing_meta::welcome_sequences::WelcomeAutofill", "Text that stands ready in the input field of the user.";
    required "content": String, "The text.";
}

object_schema! { WelcomeIceBreaker, "waxwing_meta::welcome_sequences::WelcomeIceBreaker", "A question that the user can tap.";
    required "title": String, "The question.";
}

object_schema! { WelcomeSequenceSaved, "waxwing_meta::welcome_sequences::WelcomeSequenceSaved", "The id when created, success when updated.";
    optional "sequence_id": Option<WelcomeSequenceId>, "Id of a welcome message for ads.";
    optional "success": Option<bool>, "true when updated.";
}

impl JsonSchema for ListWelcomeSequencesResponse {
    fn schema_name() -> Cow<'static, str> {
        "ListWelcomeSequencesResponse".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::welcome_sequences::ListWelcomeSequencesResponse".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The welcome messages, in data or as a bare list.",
            schema::forms([
                generator.subschema_for::<WelcomeSequencePage>(),
                generator.subschema_for::<Vec<WelcomeSequence>>(),
            ]),
        )
    }
}

object_schema! { WelcomeSequencePage, "waxwing_meta::welcome_sequences::WelcomeSequencePage", "Welcome messages in data.";
    optional "data": Vec<WelcomeSequence>, "The welcome messages.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { WelcomeSequence, "waxwing_meta::welcome_sequences::WelcomeSequence", "A welcome message for ads.";
    optional "sequence_id": WelcomeSequenceId, "Id of a welcome message for ads.";
    optional "name": Option<String>, "Name, for yourself.";
    optional "welcome_message_sequence": Option<String>, "The message as JSON text (text, autofill_message, ice_breakers).";
    optional "is_used_in_ad": Option<bool>, "Whether an ad uses it.";
}
