// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `chats`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use crate::generated::provider::ACCEPTS_OPERATION_RESULT;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Instance {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::{ChatSortKey, ListChatsQuery};
    /// use waxwing_wawp::shared::SortOrder;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListChatsQuery::new()
    ///     .with_sort_by(ChatSortKey::Id)
    ///     .with_sort_order(SortOrder::Desc)
    ///     .with_limit(20)
    ///     .with_merge(true);
    /// let mut chats = instance.list_chats_all(&query);
    /// while let Some(chat) = chats.next().await {
    ///     println!("{:?}", chat?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chats(&self, query: &ListChatsQuery) -> Call<Vec<Chat>> {
        self.core
            .request(&LIST_CHATS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_chats`], as a stream.
    pub fn list_chats_all(&self, query: &ListChatsQuery) -> Pages<Chat> {
        self.core
            .request(&LIST_CHATS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::GetChatsOverviewQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetChatsOverviewQuery::new()
    ///     .with_limit(20)
    ///     .with_offset(0)
    ///     .with_ids(["15550001111@c.us"]);
    /// let chats_overview = instance.get_chats_overview(&query).await?;
    /// for item in chats_overview.iter() {
    ///     println!("{:?}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chats_overview(
        &self,
        query: &GetChatsOverviewQuery,
    ) -> Call<Vec<ChatOverview>> {
        self.core
            .request(&GET_CHATS_OVERVIEW)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::{ListChatMessagesQuery, MessageSortKey};
    /// use waxwing_wawp::shared::{AckName, SortOrder};
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListChatMessagesQuery::new("15550001111@c.us", 50, 0)
    ///     .with_download_media(false)
    ///     .with_filter_timestamp_lte(1767312000)
    ///     .with_filter_timestamp_gte(1767225600)
    ///     .with_filter_from_me(false)
    ///     .with_filter_ack(AckName::Read)
    ///     .with_sort_by(MessageSortKey::Timestamp)
    ///     .with_sort_order(SortOrder::Desc)
    ///     .with_merge(true)
    ///     .with_download_media_mimetypes([MediaType::try_from("image/jpeg")?]);
    /// let mut chat_messages = instance.list_chat_messages_all(&query);
    /// while let Some(chat_message) = chat_messages.next().await {
    ///     println!("{:?}", chat_message?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_messages(
        &self,
        query: &ListChatMessagesQuery,
    ) -> Call<Vec<shared::WaMessage>> {
        self.core
            .request(&LIST_CHAT_MESSAGES)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_chat_messages`], as a stream.
    pub fn list_chat_messages_all(
        &self,
        query: &ListChatMessagesQuery,
    ) -> Pages<shared::WaMessage> {
        self.core
            .request(&LIST_CHAT_MESSAGES)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&LIST_CHAT_MESSAGES_PAGES)
    }

    /// Mark the unread messages of a chat as read.
    ///
    /// Without messages and days the engine behind the provider takes the messages of the last 7 days.
    /// Not documented; it answers with the ids of the messages that were marked, or with null.
    ///
    /// `POST /v2/chats/read`; in v1 `POST /chats/{chatId}/messages/read`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/chats/read>; GitHub devlikeapro/waha-docs (as of
    /// 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::MarkChatRead;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MarkChatRead::new("15550001111@c.us")
    ///     .with_messages(30)
    ///     .with_days(7);
    /// let answer = instance.mark_chat_read(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_chat_read(&self, body: &MarkChatRead) -> Call<shared::OperationResult> {
        self.core
            .request(&MARK_CHAT_READ)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::ChatRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ChatRequest::new("15550001111@c.us");
    /// let answer = instance.mark_chat_unread(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_chat_unread(&self, body: &ChatRequest) -> Call<shared::OperationResult> {
        self.core
            .request(&MARK_CHAT_UNREAD)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::ChatRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ChatRequest::new("15550001111@c.us");
    /// let answer = instance.archive_chat(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_chat(&self, body: &ChatRequest) -> Call<shared::OperationResult> {
        self.core
            .request(&ARCHIVE_CHAT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::ChatRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ChatRequest::new("15550001111@c.us");
    /// let answer = instance.unarchive_chat(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_chat(&self, body: &ChatRequest) -> Call<shared::OperationResult> {
        self.core
            .request(&UNARCHIVE_CHAT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete all messages of a chat.
    ///
    /// Not seen on a page of v2; the path is that of the Python SDK. The method may be DELETE, as in v1.
    ///
    /// `POST /v2/chats/clear`; in v1 `DELETE /chats/{chatId}/messages`. Not safe to repeat: the action
    /// may happen twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `wawp_sdk/resources/chats.py`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::ChatRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ChatRequest::new("15550001111@c.us");
    /// let answer = instance.clear_chat(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_chat(&self, body: &ChatRequest) -> Call<shared::OperationResult> {
        self.core
            .request(&CLEAR_CHAT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::DeleteChatQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteChatQuery::new("15550001111@c.us");
    /// let deleted = instance.delete_chat(&query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_chat(&self, query: &DeleteChatQuery) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_CHAT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::chats::GetChatPictureQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetChatPictureQuery::new("15550001111@c.us")
    ///     .with_refresh(true);
    /// let chat_picture = instance.get_chat_picture(&query).await?;
    /// println!("{:?}", chat_picture.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_picture(
        &self,
        query: &GetChatPictureQuery,
    ) -> Call<shared::PictureUrl> {
        self.core
            .request(&GET_CHAT_PICTURE)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }
}

static LIST_CHATS: Operation = Operation {
    id: "list_chats",
    path: "/v2/chats",
    ..Operation::GET
};

static LIST_CHATS_PAGES: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static GET_CHATS_OVERVIEW: Operation = Operation {
    id: "get_chats_overview",
    path: "/v2/chats/overview",
    ..Operation::GET
};

static LIST_CHAT_MESSAGES: Operation = Operation {
    id: "list_chat_messages",
    path: "/v2/chats/messages",
    ..Operation::GET
};

static LIST_CHAT_MESSAGES_PAGES: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static MARK_CHAT_READ: Operation = Operation {
    id: "mark_chat_read",
    path: "/v2/chats/read",
    idempotent: true,
    ..Operation::POST
};

static MARK_CHAT_UNREAD: Operation = Operation {
    id: "mark_chat_unread",
    path: "/v2/chats/unread",
    idempotent: true,
    ..Operation::POST
};

static ARCHIVE_CHAT: Operation = Operation {
    id: "archive_chat",
    path: "/v2/chats/archive",
    idempotent: true,
    ..Operation::POST
};

static UNARCHIVE_CHAT: Operation = Operation {
    id: "unarchive_chat",
    path: "/v2/chats/unarchive",
    idempotent: true,
    ..Operation::POST
};

static CLEAR_CHAT: Operation = Operation {
    id: "clear_chat",
    path: "/v2/chats/clear",
    accepts: ACCEPTS_OPERATION_RESULT,
    ..Operation::POST
};

static DELETE_CHAT: Operation = Operation {
    id: "delete_chat",
    method: "DELETE",
    path: "/v2/chats/delete",
    idempotent: true,
    ..Operation::POST
};

static GET_CHAT_PICTURE: Operation = Operation {
    id: "get_chat_picture",
    path: "/v2/chats/picture",
    ..Operation::GET
};
