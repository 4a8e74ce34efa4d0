// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `chats`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_chats`](crate::Instance::list_chats): List the chats.
- [`Instance::get_chats_overview`](crate::Instance::get_chats_overview): Get the inbox: chats with their last message.
- [`Instance::list_chat_messages`](crate::Instance::list_chat_messages): List the messages of a chat.
- [`Instance::mark_chat_read`](crate::Instance::mark_chat_read): Mark the unread messages of a chat as read.
- [`Instance::mark_chat_unread`](crate::Instance::mark_chat_unread): Mark a chat as unread.
- [`Instance::archive_chat`](crate::Instance::archive_chat): Archive a chat.
- [`Instance::unarchive_chat`](crate::Instance::unarchive_chat): Take a chat out of the archive.
- [`Instance::clear_chat`](crate::Instance::clear_chat): Delete all messages of a chat.
- [`Instance::delete_chat`](crate::Instance::delete_chat): Delete a chat.
- [`Instance::get_chat_picture`](crate::Instance::get_chat_picture): Get the picture of a person or group.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListChatsQuery`], [`GetChatsOverviewQuery`], [`ListChatMessagesQuery`],
//! [`DeleteChatQuery`], [`GetChatPictureQuery`], [`MarkChatRead`], [`ChatRequest`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{ChatId, Extra, Json, Lenient, MediaType, Timestamp};

/// Query of `list_chats`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListChatsQuery {
    /// What to sort by.
    pub sort_by: Option<ChatSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// true takes the chats with the hidden id and with the number of one person as one. Not documented;
    /// the engine behind the provider has it since version 2026.3.1.
    pub merge: Option<bool>,
}

impl ListChatsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<ChatSortKey>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<shared::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `merge`.
    #[must_use]
    pub fn with_merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
}

/// Query of `get_chats_overview`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetChatsOverviewQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// Only these chats. The name is repeated for each, as at the engine behind; the Python SDK sends
    /// chatId.
    pub ids: Vec<ChatId>,
}

impl GetChatsOverviewQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = impl Into<ChatId>>) -> Self {
        self.ids = ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Query of `list_chat_messages`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatMessagesQuery {
    /// The chat.
    pub chat_id: ChatId,
    /// At most so many messages.
    pub limit: i64,
    /// Messages to leave out at the front.
    pub offset: i64,
    /// Fetch the files too, so that media is filled.
    pub download_media: Option<bool>,
    /// Only messages up to this moment, in Unix seconds. v1; the dots are part of the name.
    pub filter_timestamp_lte: Option<i64>,
    /// Only messages from this moment on, in Unix seconds. v1; the dots are part of the name.
    pub filter_timestamp_gte: Option<i64>,
    /// Only own messages, or only those of others. v1; the dot is part of the name.
    pub filter_from_me: Option<bool>,
    /// Only messages in this state, by its name or its number. v1; the dot is part of the name.
    pub filter_ack: Option<shared::AckName>,
    /// What to sort by. Not documented; the engine behind the provider has it.
    pub sort_by: Option<MessageSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
    /// true takes the chats with the hidden id and with the number of one person as one. Not documented;
    /// the engine behind the provider has it since version 2026.3.1.
    pub merge: Option<bool>,
    /// Fetch only files of these media types. Not documented; the engine behind the provider has it
    /// since version 2026.8.
    pub download_media_mimetypes: Vec<MediaType>,
}

impl ListChatMessagesQuery {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, limit: i64, offset: i64) -> Self {
        Self::from_required(chat_id.into(), limit, offset)
    }

    /// Sets `downloadMedia`.
    #[must_use]
    pub fn with_download_media(mut self, download_media: bool) -> Self {
        self.download_media = Some(download_media);
        self
    }

    /// Sets `filter.timestamp.lte`.
    #[must_use]
    pub fn with_filter_timestamp_lte(mut self, filter_timestamp_lte: i64) -> Self {
        self.filter_timestamp_lte = Some(filter_timestamp_lte);
        self
    }

    /// Sets `filter.timestamp.gte`.
    #[must_use]
    pub fn with_filter_timestamp_gte(mut self, filter_timestamp_gte: i64) -> Self {
        self.filter_timestamp_gte = Some(filter_timestamp_gte);
        self
    }

    /// Sets `filter.fromMe`.
    #[must_use]
    pub fn with_filter_from_me(mut self, filter_from_me: bool) -> Self {
        self.filter_from_me = Some(filter_from_me);
        self
    }

    /// Sets `filter.ack`.
    #[must_use]
    pub fn with_filter_ack(mut self, filter_ack: impl Into<shared::AckName>) -> Self {
        self.filter_ack = Some(filter_ack.into());
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<MessageSortKey>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<shared::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `merge`.
    #[must_use]
    pub fn with_merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `downloadMediaMimetypes`.
    #[must_use]
    pub fn with_download_media_mimetypes(
        mut self,
        download_media_mimetypes: impl IntoIterator<Item = impl Into<MediaType>>,
    ) -> Self {
        self.download_media_mimetypes = download_media_mimetypes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Query of `delete_chat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatQuery {
    /// The chat.
    pub chat_id: ChatId,
}

impl DeleteChatQuery {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Query of `get_chat_picture`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatPictureQuery {
    /// The chat.
    pub chat_id: ChatId,
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetChatPictureQuery {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

/// A chat. Not documented; the members depend on the engine. All have id and name, NOWEB and GOWS
/// also conversationTimestamp, WEBJS the rest.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Chat {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub conversation_timestamp: Option<Lenient<Timestamp>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Messages not read.
    pub unread_count: Option<i64>,
    /// A group.
    pub is_group: Option<bool>,
    /// The account may not write.
    pub is_read_only: Option<bool>,
    /// In the archive.
    pub archived: Option<bool>,
    /// At the top of the list.
    pub pinned: Option<bool>,
    /// Muted.
    pub is_muted: Option<bool>,
    /// Locked.
    pub is_locked: Option<bool>,
    /// When the muting ends, in Unix seconds.
    pub mute_expiration: Option<i64>,
    /// The last message as the engine has it, or null.
    pub last_message: Option<Json>,
    /// More about a group; WEBJS.
    pub group_metadata: Option<shared::GroupMetadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What chats are sorted by. The page names none; the engine behind the provider has these.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatSortKey {
    /// `conversationTimestamp`.
    ConversationTimestamp,
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What messages are sorted by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSortKey {
    /// `timestamp`.
    Timestamp,
    /// `messageTimestamp`.
    MessageTimestamp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A chat of the inbox. lastMessage is null when it is empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatOverview {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Address of the picture, or null. Not documented; the engine behind the provider has it.
    pub picture: Option<String>,
    /// Messages not read.
    pub unread_count: Option<i64>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub last_message: Option<shared::WaMessage>,
    /// The engine's own record. Not documented.
    pub chat: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What to mark.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkChatRead {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// How many of the latest messages.
    pub messages: Option<i64>,
    /// How many of the latest days; the engine behind the provider takes 7 when left out.
    pub days: Option<i64>,
}

impl MarkChatRead {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `messages`.
    #[must_use]
    pub fn with_messages(mut self, messages: i64) -> Self {
        self.messages = Some(messages);
        self
    }

    /// Sets `days`.
    #[must_use]
    pub fn with_days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }
}

/// The chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
}

impl ChatRequest {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
