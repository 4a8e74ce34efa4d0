// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `chats` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, write_object,
};
use waxwing_types::{ChatId, Checker, Jid, Validate};

impl WriteMembers for ListChatsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sortBy", &self.sort_by)?;
        object.optional("sortOrder", &self.sort_order)?;
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        object.optional("merge", &self.merge)?;
        Ok(())
    }
}
write_object!(ListChatsQuery);

impl FromMembers for ListChatsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            merge: members.take("merge")?,
        })
    }
}
read_object!(ListChatsQuery);

impl Validate for ListChatsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetChatsOverviewQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        object.optional("ids", &self.ids)?;
        Ok(())
    }
}
write_object!(GetChatsOverviewQuery);

impl FromMembers for GetChatsOverviewQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            ids: members.or_default("ids")?,
        })
    }
}
read_object!(GetChatsOverviewQuery);

impl Validate for GetChatsOverviewQuery {
    fn check(&self, checker: &mut Checker) {
        checker.each_parses::<Jid>("ids", Some(&self.ids));
    }
}

impl ListChatMessagesQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, limit: i64, offset: i64) -> Self {
        Self {
            chat_id,
            limit,
            offset,
            download_media: Default::default(),
            filter_timestamp_lte: Default::default(),
            filter_timestamp_gte: Default::default(),
            filter_from_me: Default::default(),
            filter_ack: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            merge: Default::default(),
            download_media_mimetypes: Default::default(),
        }
    }
}

impl WriteMembers for ListChatMessagesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("limit", &self.limit)?;
        object.member("offset", &self.offset)?;
        object.optional("downloadMedia", &self.download_media)?;
        object.optional("filter.timestamp.lte", &self.filter_timestamp_lte)?;
        object.optional("filter.timestamp.gte", &self.filter_timestamp_gte)?;
        object.optional("filter.fromMe", &self.filter_from_me)?;
        object.optional("filter.ack", &self.filter_ack)?;
        object.optional("sortBy", &self.sort_by)?;
        object.optional("sortOrder", &self.sort_order)?;
        object.optional("merge", &self.merge)?;
        object.optional("downloadMediaMimetypes", &self.download_media_mimetypes)?;
        Ok(())
    }
}
write_object!(ListChatMessagesQuery);

impl FromMembers for ListChatMessagesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            limit: members.need("limit")?,
            offset: members.need("offset")?,
            download_media: members.take("downloadMedia")?,
            filter_timestamp_lte: members.take("filter.timestamp.lte")?,
            filter_timestamp_gte: members.take("filter.timestamp.gte")?,
            filter_from_me: members.take("filter.fromMe")?,
            filter_ack: members.take("filter.ack")?,
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
            merge: members.take("merge")?,
            download_media_mimetypes: members.or_default("downloadMediaMimetypes")?,
        })
    }
}
read_object!(ListChatMessagesQuery);

impl Validate for ListChatMessagesQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl WriteMembers for DeleteChatQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(DeleteChatQuery);

impl FromMembers for DeleteChatQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}
read_object!(DeleteChatQuery);

impl Validate for DeleteChatQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl GetChatPictureQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            refresh: Default::default(),
        }
    }
}

impl WriteMembers for GetChatPictureQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("refresh", &self.refresh)?;
        Ok(())
    }
}
write_object!(GetChatPictureQuery);

impl FromMembers for GetChatPictureQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            refresh: members.take("refresh")?,
        })
    }
}
read_object!(GetChatPictureQuery);

impl Validate for GetChatPictureQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl WriteMembers for Chat {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("conversationTimestamp", &self.conversation_timestamp)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("unreadCount", &self.unread_count)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("isReadOnly", &self.is_read_only)?;
        object.optional("archived", &self.archived)?;
        object.optional("pinned", &self.pinned)?;
        object.optional("isMuted", &self.is_muted)?;
        object.optional("isLocked", &self.is_locked)?;
        object.optional("muteExpiration", &self.mute_expiration)?;
        object.optional("lastMessage", &self.last_message)?;
        object.optional("groupMetadata", &self.group_metadata)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Chat);

impl FromMembers for Chat {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            conversation_timestamp: members.lenient("conversationTimestamp")?,
            timestamp: members.lenient("timestamp")?,
            unread_count: members.lenient("unreadCount")?,
            is_group: members.lenient("isGroup")?,
            is_read_only: members.lenient("isReadOnly")?,
            archived: members.lenient("archived")?,
            pinned: members.lenient("pinned")?,
            is_muted: members.lenient("isMuted")?,
            is_locked: members.lenient("isLocked")?,
            mute_expiration: members.lenient("muteExpiration")?,
            last_message: members.lenient("lastMessage")?,
            group_metadata: members.lenient("groupMetadata")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Chat);
open_enum!(
    impl ChatSortKey { ConversationTimestamp = "conversationTimestamp", Id = "id", Name =
    "name" }
);
open_enum!(
    impl MessageSortKey { Timestamp = "timestamp", MessageTimestamp = "messageTimestamp"
    }
);

impl WriteMembers for ChatOverview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("picture", &self.picture)?;
        object.optional("unreadCount", &self.unread_count)?;
        object.optional("lastMessage", &self.last_message)?;
        object.optional("_chat", &self.chat)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChatOverview);

impl FromMembers for ChatOverview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            picture: members.lenient("picture")?,
            unread_count: members.lenient("unreadCount")?,
            last_message: members.lenient("lastMessage")?,
            chat: members.lenient("_chat")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChatOverview);

impl MarkChatRead {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            messages: Default::default(),
            days: Default::default(),
        }
    }
}

impl WriteMembers for MarkChatRead {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("messages", &self.messages)?;
        object.optional("days", &self.days)?;
        Ok(())
    }
}
write_object!(MarkChatRead);

impl FromMembers for MarkChatRead {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            messages: members.take("messages")?,
            days: members.take("days")?,
        })
    }
}
read_object!(MarkChatRead);

impl Validate for MarkChatRead {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl WriteMembers for ChatRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(ChatRequest);

impl FromMembers for ChatRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}
read_object!(ChatRequest);

impl Validate for ChatRequest {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}
