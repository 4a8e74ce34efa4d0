// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `chats`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::send_seen`](crate::Instance::send_seen): Mark one message as seen.
- [`Instance::read_chat`](crate::Instance::read_chat): Mark the unread messages of a chat as read.
- [`Instance::start_typing`](crate::Instance::start_typing): Show in a chat that you are typing.
- [`Instance::stop_typing`](crate::Instance::stop_typing): Stop showing that you are typing.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ReadChatQuery`], [`SendSeen`], [`ReadChat`], [`Typing`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_json::given;
use waxwing_types::{ChatId, MessageId};

/// Query of `read_chat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadChatQuery {
    /// How many messages, the newest first. The docs type it as text, the provider's own client as a
    /// number.
    pub messages: Option<i64>,
    /// How many days back. The docs type it as text, the provider's own client as a number.
    pub days: Option<i64>,
}

impl ReadChatQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// A message that was seen.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSeen {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Serialised id of the message.
    pub message_id: MessageId,
    /// Author of the message; needed in a group.
    pub participant: Option<ChatId>,
}

impl SendSeen {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self::from_required(chat_id.into(), message_id.into())
    }

    /// Sets `participant`.
    #[must_use]
    pub fn with_participant(mut self, participant: impl Into<ChatId>) -> Self {
        self.participant = given(participant.into());
        self
    }
}

/// A chat to mark as read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReadChat {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
}

impl ReadChat {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// A chat in which typing starts or stops.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Typing {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
}

impl Typing {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
