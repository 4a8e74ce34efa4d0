// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `channels`.

use super::*;
use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Jid, Json, Lenient};

object_schema! { ListChannelsQuery, "waxwing_wawp::channels::ListChannelsQuery", "Query of `list_channels`.";
    optional "role": ChannelRole, "Only those with this role: OWNER, ADMIN or SUBSCRIBER.";
}

object_schema! { GetChannelQuery, "waxwing_wawp::channels::GetChannelQuery", "Query of `get_channel`.";
    optional "name": String, "Not documented; a v1 client sends it.";
}

object_schema! { PreviewChannelMessagesQuery, "waxwing_wawp::channels::PreviewChannelMessagesQuery", "Query of `preview_channel_messages`.";
    optional "downloadMedia": bool, "Fetch the files too, so that media is filled.";
    optional "limit": i64, "At most so many posts; a v1 client takes 50 when left out.";
}

object_schema! { SearchChannelsByViewQuery, "waxwing_wawp::channels::SearchChannelsByViewQuery", "Query of `search_channels_by_view`.";
    required "view": String, "A value of list_channel_search_views, such as RECOMMENDED.";
    optional "countries": String, "A code of list_channel_search_countries. How several are written is not documented.";
    optional "categories": String, "A value of list_channel_search_categories. How several are written is not documented.";
    optional "limit": i64, "At most so many channels; v1 takes 50 when left out.";
    optional "startCursor": SearchCursor, "Where to go on; empty or left out for the first page.";
}

object_schema! { SearchChannelsByTextQuery, "waxwing_wawp::channels::SearchChannelsByTextQuery", "Query of `search_channels_by_text`.";
    required "text": String, "Words to look for.";
    optional "categories": String, "A value of list_channel_search_categories. How several are written is not documented.";
    optional "limit": i64, "At most so many channels; v1 takes 50 when left out.";
    optional "startCursor": SearchCursor, "Where to go on; empty or left out for the first page.";
}
text_schema!(
    open ChannelRole, "waxwing_wawp::channels::ChannelRole",
    "What the account is in a channel. GUEST stands in answers only."
);

object_schema! { Channel, "waxwing_wawp::channels::Channel", "A channel. The text of the pages has invite_link and subscribers, the engine behind the provider invite and subscribersCount.";
    optional "id": Option<Lenient<Jid>>, "The channel.";
    optional "name": Option<String>, "Its name.";
    optional "description": Option<String>, "What it is about.";
    optional "invite": Option<String>, "Invite link.";
    optional "invite_link": Option<String>, "Invite link, by the text of the pages.";
    optional "preview": Option<String>, "Address of a small picture, or null.";
    optional "picture": Option<String>, "Address of the picture, or null.";
    optional "verified": Option<bool>, "Verified by WhatsApp.";
    optional "role": Option<ChannelRole>, "What the account is in a channel. GUEST stands in answers only.";
    optional "subscribersCount": Option<i64>, "Number of subscribers.";
    optional "subscribers": Option<Json>, "Number of subscribers, by the text of the pages.";
}

object_schema! { CreateChannel, "waxwing_wawp::channels::CreateChannel", "A channel to create.";
    required "name": String, "Its name, at most about 100 characters.";
    optional "description": String, "What it is about. The page demands it, the engine behind the provider does not.";
    optional "picture": shared::RemoteFile, "A file that the provider fetches.";
    optional "type": String, "Not documented; the sample has the word string.";
}

object_schema! { ChannelMessagePreview, "waxwing_wawp::channels::ChannelMessagePreview", "A post of a channel. The members are those of the engine behind.";
    optional "reactions": Option<BTreeMap<String, i64>>, "How often each emoji was given.";
    optional "viewCount": Option<i64>, "How often it was seen.";
    optional "message": Option<shared::WaMessage>, "A message as it was received, listed or looked up. Every member may be missing, above all while the message still waits for decryption.";
}
text_schema!(
    SearchCursor, "waxwing_wawp::channels::SearchCursor",
    "Opaque mark of a place in the directory."
);

object_schema! { ChannelSearchResult, "waxwing_wawp::channels::ChannelSearchResult", "A page of the directory.";
    optional "page": Option<SearchPage>, "Where the page lies. Not documented; the members are those of the engine behind.";
    optional "channels": Option<Vec<Channel>>, "The channels.";
    optional "nextCursor": Option<String>, "Where the next page starts, by the text of the page; null at the end.";
}

object_schema! { SearchPage, "waxwing_wawp::channels::SearchPage", "Where the page lies. Not documented; the members are those of the engine behind.";
    optional "startCursor": Option<SearchCursor>, "Opaque mark of a place in the directory.";
    optional "endCursor": Option<SearchCursor>, "Opaque mark of a place in the directory.";
    optional "hasNextPage": Option<bool>, "More follows.";
    optional "hasPreviousPage": Option<bool>, "There was more before.";
}

object_schema! { SearchOption, "waxwing_wawp::channels::SearchOption", "A view or category.";
    optional "value": Option<String>, "To search with.";
    optional "name": Option<String>, "For people.";
}

object_schema! { SearchCountry, "waxwing_wawp::channels::SearchCountry", "A country.";
    optional "code": Option<String>, "ISO code of two letters.";
    optional "name": Option<String>, "For people.";
}
