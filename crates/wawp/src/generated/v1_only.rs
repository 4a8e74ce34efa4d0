// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `v1_only`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::star_message_v1`](crate::Instance::star_message_v1): Star a message, or take the star away.
- [`Instance::get_screenshot_v1`](crate::Instance::get_screenshot_v1): Get a picture of what the engine shows.
- [`Instance::get_instance_status_v1`](crate::Instance::get_instance_status_v1): Ask whether an instance is online.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`StarMessageV1Query`].
//!
//! Types that you read: [`Screenshot`], [`InstanceStatus`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::{ChatId, Extra, Lenient, MediaType, MessageId};

/// Query of `star_message_v1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarMessageV1Query {
    /// The chat.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
    /// true stars it, false takes the star away.
    pub star: bool,
}

impl StarMessageV1Query {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
        star: bool,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            star,
        }
    }
}

/// A picture. The members are by analogy with `get_qr`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Screenshot {
    /// Media type of the picture.
    pub mimetype: Option<Lenient<MediaType>>,
    /// The picture as base64.
    pub data: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// Online; other values are not documented.
    pub status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
