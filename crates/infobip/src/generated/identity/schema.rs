// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `identity`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::{Lenient, Timestamp};

object_schema! { IdentityInfo, "waxwing_infobip::identity::IdentityInfo", "An end user's identity.";
    optional "acknowledged": Option<bool>, "Whether you confirmed it.";
    optional "hash": shared::IdentityHash, "Hash of an end user's identity; another hash, another identity.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { ConfirmIdentity, "waxwing_infobip::identity::ConfirmIdentity", "The identity that you confirm.";
    required "hash": shared::IdentityHash, "Hash of an end user's identity; another hash, another identity.";
}
