// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `chats`.

use super::*;
use waxwing_json::object_schema;
use waxwing_types::{ChatId, MessageId};

object_schema! { ReadChatQuery, "waxwing_hypersender::chats::ReadChatQuery", "Query of `read_chat`.";
    optional "messages": i64, "How many messages, the newest first. The docs type it as text, the provider's own client as a number.";
    optional "days": i64, "How many days back. The docs type it as text, the provider's own client as a number.";
}

object_schema! { SendSeen, "waxwing_hypersender::chats::SendSeen", "A message that was seen.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "messageId": MessageId, "Serialised id of the message.";
    optional "participant": Option<ChatId>, "Author of the message; needed in a group.";
}

object_schema! { ReadChat, "waxwing_hypersender::chats::ReadChat", "A chat to mark as read.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
}

object_schema! { Typing, "waxwing_hypersender::chats::Typing", "A chat in which typing starts or stops.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
}
