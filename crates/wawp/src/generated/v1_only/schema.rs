// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `v1_only`.

use super::*;
use waxwing_json::object_schema;
use waxwing_types::{ChatId, Lenient, MediaType, MessageId};

object_schema! { StarMessageV1Query, "waxwing_wawp::v1_only::StarMessageV1Query", "Query of `star_message_v1`.";
    required "chatId": ChatId, "The chat.";
    required "messageId": MessageId, "Complete id of the message.";
    required "star": bool, "true stars it, false takes the star away.";
}

object_schema! { Screenshot, "waxwing_wawp::v1_only::Screenshot", "A picture. The members are by analogy with get_qr.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type of the picture.";
    optional "data": Option<String>, "The picture as base64.";
}

object_schema! { InstanceStatus, "waxwing_wawp::v1_only::InstanceStatus", "State of an instance.";
    optional "status": Option<String>, "Online; other values are not documented.";
}
