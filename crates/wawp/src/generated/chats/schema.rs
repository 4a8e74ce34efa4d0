// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `chats`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{ChatId, Json, Lenient, MediaType, Timestamp};

object_schema! { ListChatsQuery, "waxwing_wawp::chats::ListChatsQuery", "Query of `list_chats`.";
    optional "sortBy": ChatSortKey, "What to sort by.";
    optional "sortOrder": shared::SortOrder, "Direction of the sort.";
    optional "limit": i64, "At most so many items.";
    optional "offset": i64, "Items to leave out at the front.";
    optional "merge": bool, "true takes the chats with the hidden id and with the number of one person as one. Not documented; the engine behind the provider has it since version 2026.3.1.";
}

object_schema! { GetChatsOverviewQuery, "waxwing_wawp::chats::GetChatsOverviewQuery", "Query of `get_chats_overview`.";
    optional "limit": i64, "At most so many items.";
    optional "offset": i64, "Items to leave out at the front.";
    optional "ids": Vec<ChatId>, "Only these chats. The name is repeated for each, as at the engine behind; the Python SDK sends chatId.";
}

object_schema! { ListChatMessagesQuery, "waxwing_wawp::chats::ListChatMessagesQuery", "Query of `list_chat_messages`.";
    required "chatId": ChatId, "The chat.";
    required "limit": i64, "At most so many messages.";
    required "offset": i64, "Messages to leave out at the front.";
    optional "downloadMedia": bool, "Fetch the files too, so that media is filled.";
    optional "filter.timestamp.lte": i64, "Only messages up to this moment, in Unix seconds. v1; the dots are part of the name.";
    optional "filter.timestamp.gte": i64, "Only messages from this moment on, in Unix seconds. v1; the dots are part of the name.";
    optional "filter.fromMe": bool, "Only own messages, or only those of others. v1; the dot is part of the name.";
    optional "filter.ack": shared::AckName, "Only messages in this state, by its name or its number. v1; the dot is part of the name.";
    optional "sortBy": MessageSortKey, "What to sort by. Not documented; the engine behind the provider has it.";
    optional "sortOrder": shared::SortOrder, "Direction of the sort.";
    optional "merge": bool, "true takes the chats with the hidden id and with the number of one person as one. Not documented; the engine behind the provider has it since version 2026.3.1.";
    optional "downloadMediaMimetypes": Vec<MediaType>, "Fetch only files of these media types. Not documented; the engine behind the provider has it since version 2026.8.";
}

object_schema! { DeleteChatQuery, "waxwing_wawp::chats::DeleteChatQuery", "Query of `delete_chat`.";
    required "chatId": ChatId, "The chat.";
}

object_schema! { GetChatPictureQuery, "waxwing_wawp::chats::GetChatPictureQuery", "Query of `get_chat_picture`.";
    required "chatId": ChatId, "The chat.";
    optional "refresh": bool, "true asks WhatsApp anew in place of the 24-hour cache.";
}

object_schema! { Chat, "waxwing_wawp::chats::Chat", "A chat. Not documented; the members depend on the engine. All have id and name, NOWEB and GOWS also conversationTimestamp, WEBJS the rest.";
    optional "id": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "name": Option<shared::PersonName>, "Name of a person or chat.";
    optional "conversationTimestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment in Unix seconds; reactions and calls have a fraction of a second.";
    optional "unreadCount": Option<i64>, "Messages not read.";
    optional "isGroup": Option<bool>, "A group.";
    optional "isReadOnly": Option<bool>, "The account may not write.";
    optional "archived": Option<bool>, "In the archive.";
    optional "pinned": Option<bool>, "At the top of the list.";
    optional "isMuted": Option<bool>, "Muted.";
    optional "isLocked": Option<bool>, "Locked.";
    optional "muteExpiration": Option<i64>, "When the muting ends, in Unix seconds.";
    optional "lastMessage": Option<Json>, "The last message as the engine has it, or null.";
    optional "groupMetadata": Option<shared::GroupMetadata>, "More about a group; WEBJS.";
}
text_schema!(
    open ChatSortKey, "waxwing_wawp::chats::ChatSortKey",
    "What chats are sorted by. The page names none; the engine behind the provider has these."
);
text_schema!(
    open MessageSortKey, "waxwing_wawp::chats::MessageSortKey",
    "What messages are sorted by."
);

object_schema! { ChatOverview, "waxwing_wawp::chats::ChatOverview", "A chat of the inbox. lastMessage is null when it is empty.";
    optional "id": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "name": Option<shared::PersonName>, "Name of a person or chat.";
    optional "picture": Option<String>, "Address of the picture, or null. Not documented; the engine behind the provider has it.";
    optional "unreadCount": Option<i64>, "Messages not read.";
    optional "lastMessage": Option<shared::WaMessage>, "A message as it was received, listed or looked up. Every member may be missing, above all while the message still waits for decryption.";
    optional "_chat": Option<Json>, "The engine's own record. Not documented.";
}

object_schema! { MarkChatRead, "waxwing_wawp::chats::MarkChatRead", "What to mark.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    optional "messages": i64, "How many of the latest messages.";
    optional "days": i64, "How many of the latest days; the engine behind the provider takes 7 when left out.";
}

object_schema! { ChatRequest, "waxwing_wawp::chats::ChatRequest", "The chat.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
}
