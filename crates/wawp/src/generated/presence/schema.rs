// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `presence`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::ChatId;

object_schema! { SetPresence, "waxwing_wawp::presence::SetPresence", "The own presence.";
    required "presence": shared::PresenceStatus, "Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has online, composing, recording, paused and unavailable; the pages also speak of available.";
    optional "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
}
