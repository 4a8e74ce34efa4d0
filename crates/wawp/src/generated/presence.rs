// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `presence`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::set_presence`](crate::Instance::set_presence): Set the own presence, for all or for one chat.
- [`Instance::get_chat_presence`](crate::Instance::get_chat_presence): Get the presence of a chat.
- [`Instance::subscribe_chat_presence`](crate::Instance::subscribe_chat_presence): Subscribe to the presence of a contact.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SetPresence`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::ChatId;

/// The own presence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPresence {
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub presence: shared::PresenceStatus,
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: Option<ChatId>,
}

impl SetPresence {
    /// Creates a value from the required members.
    pub fn new(presence: impl Into<shared::PresenceStatus>) -> Self {
        Self::from_required(presence.into())
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = given(chat_id.into());
        self
    }
}
