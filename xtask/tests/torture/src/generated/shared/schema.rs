// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `shared`.

use super::*;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Lenient};
text_schema!(AccountId, "waxwing_torture::shared::AccountId", "Id of an account.");
text_schema!(ThingId, "waxwing_torture::shared::ThingId", "Id of a thing.");
text_schema!(PhoneText, "waxwing_torture::shared::PhoneText", "A number in some form.");

object_schema! { Done, "waxwing_torture::shared::Done", "It is done.";
    optional "id": ThingId, "Id of a thing.";
}

object_schema! { ErrorResponse, "waxwing_torture::shared::ErrorResponse", "An error.";
    optional "error": Option<ErrorDetail>, "Its parts.";
}

object_schema! { ErrorDetail, "waxwing_torture::shared::ErrorDetail", "Its parts.";
    optional "code": Option<Lenient<IntOrString>>, "A number that may come as text.";
    optional "message": Option<String>, "Text for a person.";
}
