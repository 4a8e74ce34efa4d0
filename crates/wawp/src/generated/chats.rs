// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `chats`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the chats.
    ///
    /// POST is taken too. The members of a chat depend on the engine.
    ///
    /// `GET /v2/chats`; in v1 `POST /chats`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03).
    pub fn list_chats(
        &self,
        query: &ListChatsQuery,
    ) -> waxwing_runtime::Call<Vec<Chat>> {
        self.core
            .prepare(&LIST_CHATS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_chats`], as a stream.
    pub fn list_chats_all(
        &self,
        query: &ListChatsQuery,
    ) -> waxwing_runtime::Pages<Chat> {
        self.core
            .prepare(&LIST_CHATS)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&LIST_CHATS_PAGES)
    }

    /// Get the inbox: chats with their last message.
    ///
    /// limit, offset and ids are those of v1; the page of v2 lists none of them.
    ///
    /// `GET /v2/chats/overview`; in v1 `GET /chats/overview`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats/overview>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub devlikeapro/waha-docs (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    pub fn get_chats_overview(
        &self,
        query: &GetChatsOverviewQuery,
    ) -> waxwing_runtime::Call<Vec<ChatOverview>> {
        self.core
            .prepare(&GET_CHATS_OVERVIEW)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// List the messages of a chat.
    ///
    /// The filters are those of v1; the page of v2 lists none of them. The engine behind takes 10
    /// messages without limit, and fetches their files unless downloadMedia is false.
    ///
    /// `GET /v2/chats/messages`; in v1 `GET /chats/{chatId}/messages`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats/messages>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub devlikeapro/waha,
    /// 2026.4 to 2026.8.
    pub fn list_chat_messages(
        &self,
        query: &ListChatMessagesQuery,
    ) -> waxwing_runtime::Call<Vec<shared::WaMessage>> {
        self.core
            .prepare(&LIST_CHAT_MESSAGES)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_chat_messages`], as a stream.
    pub fn list_chat_messages_all(
        &self,
        query: &ListChatMessagesQuery,
    ) -> waxwing_runtime::Pages<shared::WaMessage> {
        self.core
            .prepare(&LIST_CHAT_MESSAGES)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&LIST_CHAT_MESSAGES_PAGES)
    }

    /// Mark the unread messages of a chat as read.
    ///
    /// Without messages and days the engine behind takes the messages of the last 7 days. Not
    /// documented; it answers with the ids of the messages that were marked, or with null.
    ///
    /// `POST /v2/chats/read`; in v1 `POST /chats/{chatId}/messages/read`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats/read>; GitHub devlikeapro/waha-docs (as of
    /// 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn mark_chat_read(
        &self,
        body: &MarkChatRead,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&MARK_CHAT_READ)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark a chat as unread.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK.
    ///
    /// `POST /v2/chats/unread`; in v1 `POST /chats/{chatId}/unread`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    pub fn mark_chat_unread(
        &self,
        body: &ChatRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&MARK_CHAT_UNREAD)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Archive a chat.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK.
    ///
    /// `POST /v2/chats/archive`; in v1 `POST /chats/{chatId}/archive`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    pub fn archive_chat(
        &self,
        body: &ChatRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&ARCHIVE_CHAT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Take a chat out of the archive.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK.
    ///
    /// `POST /v2/chats/unarchive`; in v1 `POST /chats/{chatId}/unarchive`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    pub fn unarchive_chat(
        &self,
        body: &ChatRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UNARCHIVE_CHAT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete all messages of a chat.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK. The method may be DELETE, as in v1.
    ///
    /// `POST /v2/chats/clear`; in v1 `DELETE /chats/{chatId}/messages`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    pub fn clear_chat(
        &self,
        body: &ChatRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&CLEAR_CHAT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a chat.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK. There chatId is in a body; the
    /// pages have it in the query for DELETE.
    ///
    /// `DELETE /v2/chats/delete`; in v1 `DELETE /chats/{chatId}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    pub fn delete_chat(
        &self,
        query: &DeleteChatQuery,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_CHAT)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Get the picture of a person or group.
    ///
    /// The address is good for a limited time, and null or missing when privacy settings hide the
    /// picture. An answer may be 24 hours old unless refresh is true. The page prints a placeholder.
    ///
    /// `GET /v2/chats/picture`; in v1 `GET /chats/{chatId}/picture`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats/picture>; GitHub devlikeapro/waha-docs (shape) (as
    /// of 2026-07).
    pub fn get_chat_picture(
        &self,
        query: &GetChatPictureQuery,
    ) -> waxwing_runtime::Call<shared::PictureUrl> {
        self.core
            .prepare(&GET_CHAT_PICTURE)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_CHATS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_chats",
    path: "/v2/chats",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CHATS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static GET_CHATS_OVERVIEW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_chats_overview",
    path: "/v2/chats/overview",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/chats/overview",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CHAT_MESSAGES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_chat_messages",
    path: "/v2/chats/messages",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/chats/{chatId}/messages",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CHAT_MESSAGES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static MARK_CHAT_READ: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_chat_read",
    path: "/v2/chats/read",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/messages/read",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MARK_CHAT_UNREAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_chat_unread",
    path: "/v2/chats/unread",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/unread",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static ARCHIVE_CHAT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "archive_chat",
    path: "/v2/chats/archive",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/archive",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNARCHIVE_CHAT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unarchive_chat",
    path: "/v2/chats/unarchive",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/unarchive",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static CLEAR_CHAT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "clear_chat",
    path: "/v2/chats/clear",
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/chats/{chatId}/messages",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_OPERATION_RESULT,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_CHAT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_chat",
    method: "DELETE",
    path: "/v2/chats/delete",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/chats/{chatId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_CHAT_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_chat_picture",
    path: "/v2/chats/picture",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/chats/{chatId}/picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

/// Query of `list_chats`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
    /// the engine behind has it since version 2026.3.1.
    pub merge: Option<bool>,
}

impl ListChatsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            sort_by: Default::default(),
            sort_order: Default::default(),
            limit: Default::default(),
            offset: Default::default(),
            merge: Default::default(),
        }
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

impl waxwing_json::FromMembers for ListChatsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            merge: members.take("merge")?,
        })
    }
}

waxwing_json::read_object!(ListChatsQuery);
impl waxwing_types::Validate for ListChatsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_chats_overview`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetChatsOverviewQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// Only these chats. The name is repeated for each, as at the engine behind; the Python SDK sends
    /// chatId.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<waxwing_types::Jid>,
}

impl GetChatsOverviewQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            offset: Default::default(),
            ids: Default::default(),
        }
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
    pub fn with_ids(mut self, ids: impl Into<Vec<waxwing_types::Jid>>) -> Self {
        self.ids = ids.into();
        self
    }
}

impl waxwing_json::FromMembers for GetChatsOverviewQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            ids: members.or_default("ids")?,
        })
    }
}

waxwing_json::read_object!(GetChatsOverviewQuery);
impl waxwing_types::Validate for GetChatsOverviewQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_chat_messages`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListChatMessagesQuery {
    /// The chat.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// At most so many messages.
    pub limit: i64,
    /// Messages to leave out at the front.
    pub offset: i64,
    /// Fetch the files too, so that media is filled.
    #[serde(rename = "downloadMedia")]
    pub download_media: Option<bool>,
    /// Only messages up to this moment, in Unix seconds. v1; the dots are part of the name.
    #[serde(rename = "filter.timestamp.lte")]
    pub filter_timestamp_lte: Option<i64>,
    /// Only messages from this moment on, in Unix seconds. v1; the dots are part of the name.
    #[serde(rename = "filter.timestamp.gte")]
    pub filter_timestamp_gte: Option<i64>,
    /// Only own messages, or only those of others. v1; the dot is part of the name.
    #[serde(rename = "filter.fromMe")]
    pub filter_from_me: Option<bool>,
    /// Only messages in this state, by its name or its number. v1; the dot is part of the name.
    #[serde(rename = "filter.ack")]
    pub filter_ack: Option<shared::AckName>,
    /// What to sort by. Not documented; the engine behind has it.
    #[serde(rename = "sortBy")]
    pub sort_by: Option<MessageSortKey>,
    /// Direction of the sort.
    #[serde(rename = "sortOrder")]
    pub sort_order: Option<shared::SortOrder>,
    /// true takes the chats with the hidden id and with the number of one person as one. Not documented;
    /// the engine behind has it since version 2026.3.1.
    pub merge: Option<bool>,
    /// Fetch only files of these media types. Not documented; the engine behind has it since version
    /// 2026.8.
    #[serde(
        rename = "downloadMediaMimetypes",
        default,
        skip_serializing_if = "Vec::is_empty"
    )]
    pub download_media_mimetypes: Vec<waxwing_types::MediaType>,
}

impl ListChatMessagesQuery {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, limit: i64, offset: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
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
        download_media_mimetypes: impl Into<Vec<waxwing_types::MediaType>>,
    ) -> Self {
        self.download_media_mimetypes = download_media_mimetypes.into();
        self
    }
}

impl waxwing_json::FromMembers for ListChatMessagesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(ListChatMessagesQuery);
impl waxwing_types::Validate for ListChatMessagesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `delete_chat`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteChatQuery {
    /// The chat.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
}

impl DeleteChatQuery {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for DeleteChatQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}

waxwing_json::read_object!(DeleteChatQuery);
impl waxwing_types::Validate for DeleteChatQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_chat_picture`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetChatPictureQuery {
    /// The chat.
    pub chat_id: waxwing_types::Jid,
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetChatPictureQuery {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            refresh: Default::default(),
        }
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

impl waxwing_json::FromMembers for GetChatPictureQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            refresh: members.take("refresh")?,
        })
    }
}

waxwing_json::read_object!(GetChatPictureQuery);
impl waxwing_types::Validate for GetChatPictureQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub conversation_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
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
    pub last_message: Option<waxwing_types::Json>,
    /// More about a group; WEBJS.
    pub group_metadata: Option<shared::GroupMetadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Chat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
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
        object.end()
    }
}

impl waxwing_json::FromMembers for Chat {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(Chat);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Chat {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Chat".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::EngineChatId>()),
            ("name", generator.subschema_for::<shared::PersonName>()),
            (
                "conversationTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("unreadCount", generator.subschema_for::<i64>()),
            ("isGroup", generator.subschema_for::<bool>()),
            ("isReadOnly", generator.subschema_for::<bool>()),
            ("archived", generator.subschema_for::<bool>()),
            ("pinned", generator.subschema_for::<bool>()),
            ("isMuted", generator.subschema_for::<bool>()),
            ("isLocked", generator.subschema_for::<bool>()),
            ("muteExpiration", generator.subschema_for::<i64>()),
            ("lastMessage", generator.subschema_for::<waxwing_types::Json>()),
            ("groupMetadata", generator.subschema_for::<shared::GroupMetadata>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What chats are sorted by. The page names none; the engine behind has these."] pub
    enum ChatSortKey { #[doc = " `conversationTimestamp`."] ConversationTimestamp =
    "conversationTimestamp", #[doc = " `id`."] Id = "id", #[doc = " `name`."] Name =
    "name", }
}

waxwing_json::open_enum! {
    #[doc = " What messages are sorted by."] pub enum MessageSortKey { #[doc =
    " `timestamp`."] Timestamp = "timestamp", #[doc = " `messageTimestamp`."]
    MessageTimestamp = "messageTimestamp", }
}

/// A chat of the inbox. lastMessage is null when it is empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatOverview {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Address of the picture, or null. Not documented; the engine behind has it.
    pub picture: Option<String>,
    /// Messages not read.
    pub unread_count: Option<i64>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub last_message: Option<shared::WaMessage>,
    /// The engine's own record. Not documented.
    pub chat: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChatOverview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("picture", &self.picture)?;
        object.optional("unreadCount", &self.unread_count)?;
        object.optional("lastMessage", &self.last_message)?;
        object.optional("_chat", &self.chat)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChatOverview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(ChatOverview);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatOverview {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatOverview".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::EngineChatId>()),
            ("name", generator.subschema_for::<shared::PersonName>()),
            ("picture", generator.subschema_for::<String>()),
            ("unreadCount", generator.subschema_for::<i64>()),
            ("lastMessage", generator.subschema_for::<shared::WaMessage>()),
            ("_chat", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// What to mark.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarkChatRead {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// How many of the latest messages.
    pub messages: Option<i64>,
    /// How many of the latest days; the engine behind takes 7 when left out.
    pub days: Option<i64>,
}

impl MarkChatRead {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            messages: Default::default(),
            days: Default::default(),
        }
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

impl waxwing_json::FromMembers for MarkChatRead {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            messages: members.take("messages")?,
            days: members.take("days")?,
        })
    }
}

waxwing_json::read_object!(MarkChatRead);
impl waxwing_types::Validate for MarkChatRead {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The chat.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatRequest {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
}

impl ChatRequest {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for ChatRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}

waxwing_json::read_object!(ChatRequest);
impl waxwing_types::Validate for ChatRequest {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
