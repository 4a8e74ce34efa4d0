// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `media`.

use super::*;
use waxwing_json::{object_schema, text_schema};
text_schema!(
    MediaId, "waxwing_infobip::media::MediaId",
    "Id of a received media file. Not documented; that it is the last segment of the file's address is taken from samples."
);

object_schema! { DeleteMedia, "waxwing_infobip::media::DeleteMedia", "Which file to delete.";
    required "url": String, "Address of the file, as received or sent.";
}
