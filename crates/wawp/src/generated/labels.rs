// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `labels`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_labels`](crate::Instance::list_labels): List the labels.
- [`Instance::create_label`](crate::Instance::create_label): Create a label.
- [`Instance::get_label`](crate::Instance::get_label): Get a label.
- [`Instance::update_label`](crate::Instance::update_label): Change the name or the colour of a label.
- [`Instance::delete_label`](crate::Instance::delete_label): Delete a label.
- [`Instance::list_chat_labels`](crate::Instance::list_chat_labels): List the labels of a chat.
- [`Instance::set_chat_labels`](crate::Instance::set_chat_labels): Replace the labels of a chat.
- [`Instance::list_label_chats`](crate::Instance::list_label_chats): List the chats that have a label.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreateLabel`], [`UpdateLabel`], [`SetChatLabels`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::Extra;

/// A label to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLabel {
    /// Its name.
    pub name: String,
    /// Index of the colour, 0 to 19. Not together with colorHex.
    pub color: Option<i64>,
    /// The colour as #rrggbb. Not together with color.
    pub color_hex: Option<String>,
}

impl CreateLabel {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self::from_required(name.into())
    }

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `colorHex`.
    #[must_use]
    pub fn with_color_hex(mut self, color_hex: impl Into<String>) -> Self {
        self.color_hex = Some(color_hex.into());
        self
    }
}

/// What to change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateLabel {
    /// A new name.
    pub name: Option<String>,
    /// Index of the colour, 0 to 19. Not together with colorHex.
    pub color: Option<i64>,
    /// The colour as #rrggbb. v1 only. Not together with color.
    pub color_hex: Option<String>,
}

impl UpdateLabel {
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

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `colorHex`.
    #[must_use]
    pub fn with_color_hex(mut self, color_hex: impl Into<String>) -> Self {
        self.color_hex = Some(color_hex.into());
        self
    }
}

/// The labels of a chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatLabels {
    /// All labels it is to have.
    pub labels: Vec<LabelRef>,
}

impl SetChatLabels {
    /// Creates a value from the required members.
    pub fn new(labels: impl IntoIterator<Item = impl Into<LabelRef>>) -> Self {
        Self {
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

/// A label.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LabelRef {
    /// Id of a label, a small number as text.
    pub id: shared::LabelId,
}

impl LabelRef {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<shared::LabelId>) -> Self {
        Self { id: id.into() }
    }
}

/// A chat with the label.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LabelChat {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
