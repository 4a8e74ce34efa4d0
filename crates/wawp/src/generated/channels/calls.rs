// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `channels`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};
use waxwing_types::{ChatId, Jid};

impl Instance {
    /// List the channels that the account knows.
    ///
    /// Without role, channels of every role. The text of the page and the engine behind the provider
    /// name the link and the number of subscribers differently, so both stand in Channel.
    ///
    /// `GET /v2/channels`; in v1 `GET /channels`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels>; GitHub devlikeapro/waha-docs (shape) (as of
    /// 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::{ChannelRole, ListChannelsQuery};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListChannelsQuery::new().with_role(ChannelRole::Owner);
    /// let channels = instance.list_channels(&query).await?;
    /// for channel in channels.iter() {
    ///     println!("{:?}", channel.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channels(&self, query: &ListChannelsQuery) -> Call<Vec<Channel>> {
        self.core
            .request(&LIST_CHANNELS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Create a channel.
    ///
    /// In v1 the members stand in a JSON body, not in the query. The address of the page ends in
    /// /create, the request does not. There is no idempotency key, so a repeated call may create a
    /// second channel.
    ///
    /// `POST /v2/channels`; in v1 `POST /channels`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels/create>; GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub david1gp/waha-client (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::CreateChannel;
    /// use waxwing_wawp::shared::RemoteFile;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateChannel::new("Shop news")
    ///     .with_description("What is new")
    ///     .with_picture(
    ///         RemoteFile::new("https://example.com/logo.jpg")
    ///             .with_filename("logo.jpg")
    ///             .with_mimetype(MediaType::try_from("image/jpeg")?),
    ///     );
    /// let created = instance.create_channel(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_channel(&self, body: &CreateChannel) -> Call<Channel> {
        self.core
            .request(&CREATE_CHANNEL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get a channel.
    ///
    /// The engine behind also takes an invite code as id. A v1 client adds name to the query.
    ///
    /// `GET /v2/channels/{id}`; in v1 `GET /channels/{id}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/channels/{id}`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::GetChannelQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetChannelQuery::new().with_name("Shop news");
    /// let channel = instance
    ///     .get_channel("120363111111111111@newsletter", &query)
    ///     .await?;
    /// println!("{:?}", channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_channel(
        &self,
        id: impl Into<ChatId>,
        query: &GetChannelQuery,
    ) -> Call<Channel> {
        self.core
            .request(&GET_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .query(query)
            .call()
    }

    /// Delete a channel.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `DELETE /v2/channels/{id}`; in v1 `DELETE /channels/{id}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/channels/{id}` (sibling page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance
    ///     .delete_channel("120363111111111111@newsletter")
    ///     .await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_channel(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Look at the posts of a channel without following it.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `GET /v2/channels/{id}/messages/preview`; in v1 `GET /channels/{id}/messages/preview`. Safe to
    /// repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/channels/{id}` (sibling page); GitHub
    /// devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::PreviewChannelMessagesQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = PreviewChannelMessagesQuery::new()
    ///     .with_download_media(false)
    ///     .with_limit(50);
    /// let answer = instance
    ///     .preview_channel_messages("120363111111111111@newsletter", &query)
    ///     .await?;
    /// for item in answer.iter() {
    ///     println!("{:?}", item.view_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview_channel_messages(
        &self,
        id: impl Into<ChatId>,
        query: &PreviewChannelMessagesQuery,
    ) -> Call<Vec<ChannelMessagePreview>> {
        self.core
            .request(&PREVIEW_CHANNEL_MESSAGES)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .query(query)
            .call()
    }

    /// Follow a channel.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `POST /v2/channels/{id}/follow`; in v1 `POST /channels/{id}/follow`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/channels/{id}/unfollow` (sibling page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .follow_channel("120363111111111111@newsletter")
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow_channel(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&FOLLOW_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Unfollow a channel.
    ///
    /// Not documented; the engine behind the provider answers with an empty body.
    ///
    /// `POST /v2/channels/{id}/unfollow`; in v1 `POST /channels/{id}/unfollow`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/channels/{id}/unfollow`; GitHub trekkermoja1/wahamod,
    /// WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .unfollow_channel("120363111111111111@newsletter")
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow_channel(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&UNFOLLOW_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Mute a channel.
    ///
    /// A muted channel still sends webhooks. Not documented; the engine behind the provider answers with
    /// an empty body.
    ///
    /// `POST /v2/channels/{id}/mute`; in v1 `POST /channels/{id}/mute`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/channels/{id}/mute`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .mute_channel("120363111111111111@newsletter")
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mute_channel(&self, id: impl Into<ChatId>) -> Call<shared::OperationResult> {
        self.core
            .request(&MUTE_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Unmute a channel.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `POST /v2/channels/{id}/unmute`; in v1 `POST /channels/{id}/unmute`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/channels/{id}/unfollow` (sibling page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance
    ///     .unmute_channel("120363111111111111@newsletter")
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unmute_channel(
        &self,
        id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&UNMUTE_CHANNEL)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("id", id)
            .call()
    }

    /// Search the directory of channels by view.
    ///
    /// Not documented for v2; the path is by analogy with the search by text, the members with v1. Goes
    /// on with nextCursor by the text of the page, with page.endCursor while page.hasNextPage at the
    /// engine behind.
    ///
    /// `GET /v2/channels/search/view`; in v1 `GET /channels/search`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels/search/text> (by analogy); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::SearchChannelsByViewQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = SearchChannelsByViewQuery::new("RECOMMENDED")
    ///     .with_countries("US")
    ///     .with_categories("ENTERTAINMENT")
    ///     .with_limit(10);
    /// let mut channels_by_view = instance.search_channels_by_view_all(&query);
    /// while let Some(item) = channels_by_view.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_channels_by_view(
        &self,
        query: &SearchChannelsByViewQuery,
    ) -> Call<ChannelSearchResult> {
        self.core
            .request(&SEARCH_CHANNELS_BY_VIEW)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::search_channels_by_view`], as a stream.
    pub fn search_channels_by_view_all(
        &self,
        query: &SearchChannelsByViewQuery,
    ) -> Pages<Channel> {
        self.core
            .request(&SEARCH_CHANNELS_BY_VIEW)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&SEARCH_CHANNELS_BY_VIEW_PAGES)
    }

    /// Search the directory of channels by text.
    ///
    /// Goes on with nextCursor by the text of the page, with page.endCursor while page.hasNextPage at
    /// the engine behind.
    ///
    /// `GET /v2/channels/search/text`; in v1 `GET /channels/search`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels/search/text>; GitHub devlikeapro/waha-docs
    /// (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::channels::SearchChannelsByTextQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = SearchChannelsByTextQuery::new("tea")
    ///     .with_categories("ENTERTAINMENT")
    ///     .with_limit(10);
    /// let mut channels_by_text = instance.search_channels_by_text_all(&query);
    /// while let Some(item) = channels_by_text.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_channels_by_text(
        &self,
        query: &SearchChannelsByTextQuery,
    ) -> Call<ChannelSearchResult> {
        self.core
            .request(&SEARCH_CHANNELS_BY_TEXT)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::search_channels_by_text`], as a stream.
    pub fn search_channels_by_text_all(
        &self,
        query: &SearchChannelsByTextQuery,
    ) -> Pages<Channel> {
        self.core
            .request(&SEARCH_CHANNELS_BY_TEXT)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&SEARCH_CHANNELS_BY_TEXT_PAGES)
    }

    /// List the views of the directory of channels.
    ///
    /// Not seen on a page of v2; as in v1, the members are those of the engine behind.
    ///
    /// `GET /v2/channels/search/views`; in v1 `GET /channels/search/views`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let channel_search_views = instance.list_channel_search_views().await?;
    /// for channel_search_view in channel_search_views.iter() {
    ///     println!("{:?}", channel_search_view.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channel_search_views(&self) -> Call<Vec<SearchOption>> {
        self.core
            .request(&LIST_CHANNEL_SEARCH_VIEWS)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// List the countries of the directory of channels.
    ///
    /// Not seen on a page of v2; as in v1, the members are those of the engine behind.
    ///
    /// `GET /v2/channels/search/countries`; in v1 `GET /channels/search/countries`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let channel_search_countries = instance.list_channel_search_countries().await?;
    /// for channel_search_country in channel_search_countries.iter() {
    ///     println!("{:?}", channel_search_country.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channel_search_countries(&self) -> Call<Vec<SearchCountry>> {
        self.core
            .request(&LIST_CHANNEL_SEARCH_COUNTRIES)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// List the categories of the directory of channels.
    ///
    /// Not seen on a page of v2; as in v1, the members are those of the engine behind.
    ///
    /// `GET /v2/channels/search/categories`; in v1 `GET /channels/search/categories`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.list_channel_search_categories().await?;
    /// for item in answer.iter() {
    ///     println!("{:?}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channel_search_categories(&self) -> Call<Vec<SearchOption>> {
        self.core
            .request(&LIST_CHANNEL_SEARCH_CATEGORIES)
            .query_param("instance_id", &self.id)
            .call()
    }
}

static LIST_CHANNELS: Operation = Operation {
    id: "list_channels",
    path: "/v2/channels",
    ..Operation::GET
};

static CREATE_CHANNEL: Operation = Operation {
    id: "create_channel",
    path: "/v2/channels",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_CHANNEL: Operation = Operation {
    id: "get_channel",
    path: "/v2/channels/{id}",
    ..Operation::GET
};

static DELETE_CHANNEL: Operation = Operation {
    id: "delete_channel",
    method: "DELETE",
    path: "/v2/channels/{id}",
    idempotent: true,
    ..Operation::POST
};

static PREVIEW_CHANNEL_MESSAGES: Operation = Operation {
    id: "preview_channel_messages",
    path: "/v2/channels/{id}/messages/preview",
    ..Operation::GET
};

static FOLLOW_CHANNEL: Operation = Operation {
    id: "follow_channel",
    path: "/v2/channels/{id}/follow",
    idempotent: true,
    ..Operation::POST
};

static UNFOLLOW_CHANNEL: Operation = Operation {
    id: "unfollow_channel",
    path: "/v2/channels/{id}/unfollow",
    idempotent: true,
    ..Operation::POST
};

static MUTE_CHANNEL: Operation = Operation {
    id: "mute_channel",
    path: "/v2/channels/{id}/mute",
    idempotent: true,
    ..Operation::POST
};

static UNMUTE_CHANNEL: Operation = Operation {
    id: "unmute_channel",
    path: "/v2/channels/{id}/unmute",
    idempotent: true,
    ..Operation::POST
};

static SEARCH_CHANNELS_BY_VIEW: Operation = Operation {
    id: "search_channels_by_view",
    path: "/v2/channels/search/view",
    ..Operation::GET
};

static SEARCH_CHANNELS_BY_VIEW_PAGES: Paging = Paging {
    items: "/channels",
    by: PageBy::Cursor {
        cursor: "/nextCursor",
        parameter: "startCursor",
        more: None,
    },
};

static SEARCH_CHANNELS_BY_TEXT: Operation = Operation {
    id: "search_channels_by_text",
    path: "/v2/channels/search/text",
    ..Operation::GET
};

static SEARCH_CHANNELS_BY_TEXT_PAGES: Paging = Paging {
    items: "/channels",
    by: PageBy::Cursor {
        cursor: "/nextCursor",
        parameter: "startCursor",
        more: None,
    },
};

static LIST_CHANNEL_SEARCH_VIEWS: Operation = Operation {
    id: "list_channel_search_views",
    path: "/v2/channels/search/views",
    ..Operation::GET
};

static LIST_CHANNEL_SEARCH_COUNTRIES: Operation = Operation {
    id: "list_channel_search_countries",
    path: "/v2/channels/search/countries",
    ..Operation::GET
};

static LIST_CHANNEL_SEARCH_CATEGORIES: Operation = Operation {
    id: "list_channel_search_categories",
    path: "/v2/channels/search/categories",
    ..Operation::GET
};
