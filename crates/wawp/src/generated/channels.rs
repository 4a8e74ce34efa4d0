// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `channels`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_channels`](crate::Instance::list_channels): List the channels that the account knows.
- [`Instance::create_channel`](crate::Instance::create_channel): Create a channel.
- [`Instance::get_channel`](crate::Instance::get_channel): Get a channel.
- [`Instance::delete_channel`](crate::Instance::delete_channel): Delete a channel.
- [`Instance::preview_channel_messages`](crate::Instance::preview_channel_messages): Look at the posts of a channel without following it.
- [`Instance::follow_channel`](crate::Instance::follow_channel): Follow a channel.
- [`Instance::unfollow_channel`](crate::Instance::unfollow_channel): Unfollow a channel.
- [`Instance::mute_channel`](crate::Instance::mute_channel): Mute a channel.
- [`Instance::unmute_channel`](crate::Instance::unmute_channel): Unmute a channel.
- [`Instance::search_channels_by_view`](crate::Instance::search_channels_by_view): Search the directory of channels by view.
- [`Instance::search_channels_by_text`](crate::Instance::search_channels_by_text): Search the directory of channels by text.
- [`Instance::list_channel_search_views`](crate::Instance::list_channel_search_views): List the views of the directory of channels.
- [`Instance::list_channel_search_countries`](crate::Instance::list_channel_search_countries): List the countries of the directory of channels.
- [`Instance::list_channel_search_categories`](crate::Instance::list_channel_search_categories): List the categories of the directory of channels.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListChannelsQuery`], [`GetChannelQuery`],
//! [`PreviewChannelMessagesQuery`], [`SearchChannelsByViewQuery`], [`SearchChannelsByTextQuery`],
//! [`CreateChannel`].
//!
//! Types that you read: [`Channel`], [`ChannelSearchResult`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Extra, Jid, Json, Lenient};

/// Query of `list_channels`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListChannelsQuery {
    /// Only those with this role: OWNER, ADMIN or SUBSCRIBER.
    pub role: Option<ChannelRole>,
}

impl ListChannelsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<ChannelRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// Query of `get_channel`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetChannelQuery {
    /// Not documented; a v1 client sends it.
    pub name: Option<String>,
}

impl GetChannelQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Query of `preview_channel_messages`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PreviewChannelMessagesQuery {
    /// Fetch the files too, so that media is filled.
    pub download_media: Option<bool>,
    /// At most so many posts; a v1 client takes 50 when left out.
    pub limit: Option<i64>,
}

impl PreviewChannelMessagesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `search_channels_by_view`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(view: impl Into<String>) -> Self {
        Self::from_required(view.into())
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
        self.start_cursor = given(start_cursor.into());
        self
    }
}

/// Query of `search_channels_by_text`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
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
        self.start_cursor = given(start_cursor.into());
        self
    }
}

/// What the account is in a channel. GUEST stands in answers only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelRole {
    /// `OWNER`.
    Owner,
    /// `ADMIN`.
    Admin,
    /// `SUBSCRIBER`.
    Subscriber,
    /// `GUEST`.
    Guest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A channel. The text of the pages has `invite_link` and subscribers, the engine behind the
/// provider invite and subscribersCount.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Channel {
    /// The channel.
    pub id: Option<Lenient<Jid>>,
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
    pub subscribers: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A channel to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChannel {
    /// Its name, at most about 100 characters.
    pub name: String,
    /// What it is about. The page demands it, the engine behind the provider does not.
    pub description: Option<String>,
    /// A file that the provider fetches.
    pub picture: Option<shared::RemoteFile>,
    /// Not documented; the sample has the word string.
    pub type_: Option<String>,
}

impl CreateChannel {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self::from_required(name.into())
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

/// A post of a channel. The members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChannelMessagePreview {
    /// How often each emoji was given.
    pub reactions: Option<BTreeMap<String, i64>>,
    /// How often it was seen.
    pub view_count: Option<i64>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub message: Option<shared::WaMessage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Opaque mark of a place in the directory.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SearchCursor(String);

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
    pub extra: Extra,
}

impl ChannelSearchResult {
    /// `channels`, or an empty slice if the member is missing.
    pub fn channels(&self) -> &[Channel] {
        self.channels.as_deref().unwrap_or_default()
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
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}
