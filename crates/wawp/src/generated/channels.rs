// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `channels`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the channels that the account knows.
    ///
    /// Without role, channels of every role. The text of the page and the engine behind name the link
    /// and the number of subscribers differently, so both stand in Channel.
    ///
    /// `GET /v2/channels`; in v1 `GET /channels`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels>; GitHub devlikeapro/waha-docs (shape) (as of
    /// 2026-07).
    pub fn list_channels(
        &self,
        query: &ListChannelsQuery,
    ) -> waxwing_runtime::Call<Vec<Channel>> {
        self.core
            .prepare(&LIST_CHANNELS)
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
    /// `POST /v2/channels`; in v1 `POST /channels`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/channels/create>; GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub david1gp/waha-client (as of 2026-07).
    pub fn create_channel(
        &self,
        body: &CreateChannel,
    ) -> waxwing_runtime::Call<Channel> {
        self.core
            .prepare(&CREATE_CHANNEL)
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
    pub fn get_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
        query: &GetChannelQuery,
    ) -> waxwing_runtime::Call<Channel> {
        self.core
            .prepare(&GET_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
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
    pub fn delete_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
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
    pub fn preview_channel_messages(
        &self,
        id: impl Into<waxwing_types::Jid>,
        query: &PreviewChannelMessagesQuery,
    ) -> waxwing_runtime::Call<Vec<ChannelMessagePreview>> {
        self.core
            .prepare(&PREVIEW_CHANNEL_MESSAGES)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
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
    pub fn follow_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&FOLLOW_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Unfollow a channel.
    ///
    /// Not documented; the engine behind answers with an empty body.
    ///
    /// `POST /v2/channels/{id}/unfollow`; in v1 `POST /channels/{id}/unfollow`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/channels/{id}/unfollow`; GitHub trekkermoja1/wahamod,
    /// WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn unfollow_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UNFOLLOW_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
            .call()
    }

    /// Mute a channel.
    ///
    /// A muted channel still sends webhooks. Not documented; the engine behind answers with an empty
    /// body.
    ///
    /// `POST /v2/channels/{id}/mute`; in v1 `POST /channels/{id}/mute`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/channels/{id}/mute`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn mute_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&MUTE_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
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
    pub fn unmute_channel(
        &self,
        id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UNMUTE_CHANNEL)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("id", id)
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
    pub fn search_channels_by_view(
        &self,
        query: &SearchChannelsByViewQuery,
    ) -> waxwing_runtime::Call<ChannelSearchResult> {
        self.core
            .prepare(&SEARCH_CHANNELS_BY_VIEW)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::search_channels_by_view`], as a stream.
    pub fn search_channels_by_view_all(
        &self,
        query: &SearchChannelsByViewQuery,
    ) -> waxwing_runtime::Pages<Channel> {
        self.core
            .prepare(&SEARCH_CHANNELS_BY_VIEW)
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
    pub fn search_channels_by_text(
        &self,
        query: &SearchChannelsByTextQuery,
    ) -> waxwing_runtime::Call<ChannelSearchResult> {
        self.core
            .prepare(&SEARCH_CHANNELS_BY_TEXT)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::search_channels_by_text`], as a stream.
    pub fn search_channels_by_text_all(
        &self,
        query: &SearchChannelsByTextQuery,
    ) -> waxwing_runtime::Pages<Channel> {
        self.core
            .prepare(&SEARCH_CHANNELS_BY_TEXT)
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
    pub fn list_channel_search_views(&self) -> waxwing_runtime::Call<Vec<SearchOption>> {
        self.core
            .prepare(&LIST_CHANNEL_SEARCH_VIEWS)
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
    pub fn list_channel_search_countries(
        &self,
    ) -> waxwing_runtime::Call<Vec<SearchCountry>> {
        self.core
            .prepare(&LIST_CHANNEL_SEARCH_COUNTRIES)
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
    pub fn list_channel_search_categories(
        &self,
    ) -> waxwing_runtime::Call<Vec<SearchOption>> {
        self.core
            .prepare(&LIST_CHANNEL_SEARCH_CATEGORIES)
            .query_param("instance_id", &self.id)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_CHANNELS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_channels",
    path: "/v2/channels",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_channel",
    path: "/v2/channels",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/channels",
        json: true,
    }),
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_channel",
    path: "/v2/channels/{id}",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/{id}",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DELETE_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_channel",
    method: "DELETE",
    path: "/v2/channels/{id}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/channels/{id}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PREVIEW_CHANNEL_MESSAGES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "preview_channel_messages",
    path: "/v2/channels/{id}/messages/preview",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/{id}/messages/preview",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static FOLLOW_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "follow_channel",
    path: "/v2/channels/{id}/follow",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/channels/{id}/follow",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNFOLLOW_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unfollow_channel",
    path: "/v2/channels/{id}/unfollow",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/channels/{id}/unfollow",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MUTE_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mute_channel",
    path: "/v2/channels/{id}/mute",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/channels/{id}/mute",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNMUTE_CHANNEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unmute_channel",
    path: "/v2/channels/{id}/unmute",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/channels/{id}/unmute",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEARCH_CHANNELS_BY_VIEW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "search_channels_by_view",
    path: "/v2/channels/search/view",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/search",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SEARCH_CHANNELS_BY_VIEW_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/channels",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/nextCursor",
        parameter: "startCursor",
        more: None,
    },
};

#[cfg(feature = "client")]
static SEARCH_CHANNELS_BY_TEXT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "search_channels_by_text",
    path: "/v2/channels/search/text",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/search",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SEARCH_CHANNELS_BY_TEXT_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/channels",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/nextCursor",
        parameter: "startCursor",
        more: None,
    },
};

#[cfg(feature = "client")]
static LIST_CHANNEL_SEARCH_VIEWS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_channel_search_views",
    path: "/v2/channels/search/views",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/search/views",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CHANNEL_SEARCH_COUNTRIES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_channel_search_countries",
    path: "/v2/channels/search/countries",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/search/countries",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CHANNEL_SEARCH_CATEGORIES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_channel_search_categories",
    path: "/v2/channels/search/categories",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/channels/search/categories",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

/// Query of `list_channels`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListChannelsQuery {
    /// Only those with this role: OWNER, ADMIN or SUBSCRIBER.
    pub role: Option<ChannelRole>,
}

impl ListChannelsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { role: Default::default() }
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<ChannelRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

impl waxwing_json::FromMembers for ListChannelsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            role: members.take("role")?,
        })
    }
}

waxwing_json::read_object!(ListChannelsQuery);
impl waxwing_types::Validate for ListChannelsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_channel`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetChannelQuery {
    /// Not documented; a v1 client sends it.
    pub name: Option<String>,
}

impl GetChannelQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl waxwing_json::FromMembers for GetChannelQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}

waxwing_json::read_object!(GetChannelQuery);
impl waxwing_types::Validate for GetChannelQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `preview_channel_messages`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreviewChannelMessagesQuery {
    /// Fetch the files too, so that media is filled.
    pub download_media: Option<bool>,
    /// At most so many posts; a v1 client takes 50 when left out.
    pub limit: Option<i64>,
}

impl PreviewChannelMessagesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            download_media: Default::default(),
            limit: Default::default(),
        }
    }

    /// Sets `downloadMedia`.
    #[must_use]
    pub fn with_download_media(mut self, download_media: bool) -> Self {
        self.download_media = Some(download_media);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl waxwing_json::FromMembers for PreviewChannelMessagesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            download_media: members.take("downloadMedia")?,
            limit: members.take("limit")?,
        })
    }
}

waxwing_json::read_object!(PreviewChannelMessagesQuery);
impl waxwing_types::Validate for PreviewChannelMessagesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `search_channels_by_view`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchChannelsByViewQuery {
    /// A value of `list_channel_search_views`, such as RECOMMENDED.
    pub view: String,
    /// A code of `list_channel_search_countries`. How several are written is not documented.
    pub countries: Option<String>,
    /// A value of `list_channel_search_categories`. How several are written is not documented.
    pub categories: Option<String>,
    /// At most so many channels; v1 takes 50 when left out.
    pub limit: Option<i64>,
    /// Where to go on; empty or left out for the first page.
    pub start_cursor: Option<SearchCursor>,
}

impl SearchChannelsByViewQuery {
    /// With the members that are required.
    pub fn new(view: impl Into<String>) -> Self {
        Self {
            view: view.into(),
            countries: Default::default(),
            categories: Default::default(),
            limit: Default::default(),
            start_cursor: Default::default(),
        }
    }

    /// Sets `countries`.
    #[must_use]
    pub fn with_countries(mut self, countries: impl Into<String>) -> Self {
        self.countries = Some(countries.into());
        self
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(mut self, categories: impl Into<String>) -> Self {
        self.categories = Some(categories.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `startCursor`.
    #[must_use]
    pub fn with_start_cursor(mut self, start_cursor: impl Into<SearchCursor>) -> Self {
        self.start_cursor = Some(start_cursor.into());
        self
    }
}

impl waxwing_json::FromMembers for SearchChannelsByViewQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            view: members.need("view")?,
            countries: members.take("countries")?,
            categories: members.take("categories")?,
            limit: members.take("limit")?,
            start_cursor: members.take("startCursor")?,
        })
    }
}

waxwing_json::read_object!(SearchChannelsByViewQuery);
impl waxwing_types::Validate for SearchChannelsByViewQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `search_channels_by_text`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchChannelsByTextQuery {
    /// Words to look for.
    pub text: String,
    /// A value of `list_channel_search_categories`. How several are written is not documented.
    pub categories: Option<String>,
    /// At most so many channels; v1 takes 50 when left out.
    pub limit: Option<i64>,
    /// Where to go on; empty or left out for the first page.
    pub start_cursor: Option<SearchCursor>,
}

impl SearchChannelsByTextQuery {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            categories: Default::default(),
            limit: Default::default(),
            start_cursor: Default::default(),
        }
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(mut self, categories: impl Into<String>) -> Self {
        self.categories = Some(categories.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `startCursor`.
    #[must_use]
    pub fn with_start_cursor(mut self, start_cursor: impl Into<SearchCursor>) -> Self {
        self.start_cursor = Some(start_cursor.into());
        self
    }
}

impl waxwing_json::FromMembers for SearchChannelsByTextQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            categories: members.take("categories")?,
            limit: members.take("limit")?,
            start_cursor: members.take("startCursor")?,
        })
    }
}

waxwing_json::read_object!(SearchChannelsByTextQuery);
impl waxwing_types::Validate for SearchChannelsByTextQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " What the account is in a channel. GUEST stands in answers only."] pub enum
    ChannelRole { #[doc = " `OWNER`."] Owner = "OWNER", #[doc = " `ADMIN`."] Admin =
    "ADMIN", #[doc = " `SUBSCRIBER`."] Subscriber = "SUBSCRIBER", #[doc = " `GUEST`."]
    Guest = "GUEST", }
}

/// A channel. The text of the pages has `invite_link` and subscribers, the engine behind invite and
/// subscribersCount.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Channel {
    /// The channel.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Its name.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Invite link.
    pub invite: Option<String>,
    /// Invite link, by the text of the pages.
    pub invite_link: Option<String>,
    /// Address of a small picture, or null.
    pub preview: Option<String>,
    /// Address of the picture, or null.
    pub picture: Option<String>,
    /// Verified by WhatsApp.
    pub verified: Option<bool>,
    /// What the account is in a channel. GUEST stands in answers only.
    pub role: Option<ChannelRole>,
    /// Number of subscribers.
    pub subscribers_count: Option<i64>,
    /// Number of subscribers, by the text of the pages.
    pub subscribers: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    Channel { id, name, description, invite, invite_link : address, preview, picture,
    verified, role, subscribers_count, subscribers, extra }
);
impl serde::Serialize for Channel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("invite", &self.invite)?;
        object.optional("invite_link", &self.invite_link)?;
        object.optional("preview", &self.preview)?;
        object.optional("picture", &self.picture)?;
        object.optional("verified", &self.verified)?;
        object.optional("role", &self.role)?;
        object.optional("subscribersCount", &self.subscribers_count)?;
        object.optional("subscribers", &self.subscribers)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Channel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            invite: members.lenient("invite")?,
            invite_link: members.lenient("invite_link")?,
            preview: members.lenient("preview")?,
            picture: members.lenient("picture")?,
            verified: members.lenient("verified")?,
            role: members.lenient("role")?,
            subscribers_count: members.lenient("subscribersCount")?,
            subscribers: members.lenient("subscribers")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Channel);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Channel {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Channel".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("name", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("invite", generator.subschema_for::<String>()),
            ("invite_link", generator.subschema_for::<String>()),
            ("preview", generator.subschema_for::<String>()),
            ("picture", generator.subschema_for::<String>()),
            ("verified", generator.subschema_for::<bool>()),
            ("role", generator.subschema_for::<ChannelRole>()),
            ("subscribersCount", generator.subschema_for::<i64>()),
            ("subscribers", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A channel to create.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateChannel {
    /// Its name, at most about 100 characters.
    pub name: String,
    /// What it is about. The page demands it, the engine behind does not.
    pub description: Option<String>,
    /// A file that the provider fetches.
    pub picture: Option<shared::RemoteFile>,
    /// Not documented; the sample has the word string.
    pub type_: Option<String>,
}

impl CreateChannel {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            picture: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `picture`.
    #[must_use]
    pub fn with_picture(mut self, picture: impl Into<shared::RemoteFile>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateChannel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            description: members.take("description")?,
            picture: members.take("picture")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_json::read_object!(CreateChannel);
impl waxwing_types::Validate for CreateChannel {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("picture", self.picture.as_ref());
    }
}

/// A post of a channel. The members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChannelMessagePreview {
    /// How often each emoji was given.
    pub reactions: Option<std::collections::BTreeMap<String, i64>>,
    /// How often it was seen.
    pub view_count: Option<i64>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub message: Option<shared::WaMessage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChannelMessagePreview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("reactions", &self.reactions)?;
        object.optional("viewCount", &self.view_count)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChannelMessagePreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reactions: members.lenient("reactions")?,
            view_count: members.lenient("viewCount")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ChannelMessagePreview);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChannelMessagePreview {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChannelMessagePreview".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "reactions",
                generator.subschema_for::<std::collections::BTreeMap<String, i64>>(),
            ),
            ("viewCount", generator.subschema_for::<i64>()),
            ("message", generator.subschema_for::<shared::WaMessage>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Opaque mark of a place in the directory."] pub struct SearchCursor;
}

/// A page of the directory.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChannelSearchResult {
    /// Where the page lies. Not documented; the members are those of the engine behind.
    pub page: Option<SearchPage>,
    /// The channels.
    pub channels: Option<Vec<Channel>>,
    /// Where the next page starts, by the text of the page; null at the end.
    pub next_cursor: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ChannelSearchResult {
    /// `channels`, empty when it was left out.
    pub fn channels(&self) -> &[Channel] {
        self.channels.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ChannelSearchResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("page", &self.page)?;
        object.optional("channels", &self.channels)?;
        object.optional("nextCursor", &self.next_cursor)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChannelSearchResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            page: members.lenient("page")?,
            channels: members.lenient("channels")?,
            next_cursor: members.lenient("nextCursor")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ChannelSearchResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChannelSearchResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChannelSearchResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("page", generator.subschema_for::<SearchPage>()),
            ("channels", generator.subschema_for::<Vec<Channel>>()),
            ("nextCursor", generator.subschema_for::<String>()),
        ])
    }
}

/// Where the page lies. Not documented; the members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchPage {
    /// Opaque mark of a place in the directory.
    pub start_cursor: Option<SearchCursor>,
    /// Opaque mark of a place in the directory.
    pub end_cursor: Option<SearchCursor>,
    /// More follows.
    pub has_next_page: Option<bool>,
    /// There was more before.
    pub has_previous_page: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SearchPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("startCursor", &self.start_cursor)?;
        object.optional("endCursor", &self.end_cursor)?;
        object.optional("hasNextPage", &self.has_next_page)?;
        object.optional("hasPreviousPage", &self.has_previous_page)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SearchPage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start_cursor: members.lenient("startCursor")?,
            end_cursor: members.lenient("endCursor")?,
            has_next_page: members.lenient("hasNextPage")?,
            has_previous_page: members.lenient("hasPreviousPage")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SearchPage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SearchPage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SearchPage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("startCursor", generator.subschema_for::<SearchCursor>()),
            ("endCursor", generator.subschema_for::<SearchCursor>()),
            ("hasNextPage", generator.subschema_for::<bool>()),
            ("hasPreviousPage", generator.subschema_for::<bool>()),
        ])
    }
}

/// A view or category.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchOption {
    /// To search with.
    pub value: Option<String>,
    /// For people.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SearchOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("value", &self.value)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SearchOption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SearchOption);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SearchOption {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SearchOption".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("value", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<String>()),
        ])
    }
}

/// A country.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchCountry {
    /// ISO code of two letters.
    pub code: Option<String>,
    /// For people.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SearchCountry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SearchCountry {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SearchCountry);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SearchCountry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SearchCountry".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<String>()),
        ])
    }
}
