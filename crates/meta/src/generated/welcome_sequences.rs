// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `welcome_sequences`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_welcome_message_sequences`](crate::Waba::list_welcome_message_sequences): List the welcome messages for ads, or read one.
- [`Waba::create_or_update_welcome_message_sequence`](crate::Waba::create_or_update_welcome_message_sequence): Create or replace a welcome message for ads that open a chat.
- [`Waba::delete_welcome_message_sequence`](crate::Waba::delete_welcome_message_sequence): Delete a welcome message for ads.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListWelcomeMessageSequencesQuery`],
//! [`DeleteWelcomeMessageSequenceQuery`], [`SaveWelcomeSequence`].
//!
//! Types that you read: [`WelcomeSequenceSaved`], [`ListWelcomeSequencesResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json};

/// Query of `list_welcome_message_sequences`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWelcomeMessageSequencesQuery {
    /// Only this sequence.
    pub sequence_id: Option<WelcomeSequenceId>,
    /// Only sequences of this app, by the SDK.
    pub app_id: Option<shared::AppId>,
}

impl ListWelcomeMessageSequencesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sequence_id`.
    #[must_use]
    pub fn with_sequence_id(
        mut self,
        sequence_id: impl Into<WelcomeSequenceId>,
    ) -> Self {
        self.sequence_id = given(sequence_id.into());
        self
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = given(app_id.into());
        self
    }
}

/// Query of `delete_welcome_message_sequence`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWelcomeMessageSequenceQuery {
    /// The sequence to delete.
    pub sequence_id: WelcomeSequenceId,
}

impl DeleteWelcomeMessageSequenceQuery {
    /// Creates a value from the required members.
    pub fn new(sequence_id: impl Into<WelcomeSequenceId>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
        }
    }
}

/// Id of a welcome message for ads.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WelcomeSequenceId(String);

/// The form of a welcome message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveWelcomeSequence {
    /// Name, for yourself.
    pub name: String,
    /// What a user sees who comes from an ad; sent as JSON text. Not documented which members must
    /// stand; text is taken to.
    pub welcome_message_sequence: WelcomeMessage,
    /// Id of a welcome message for ads.
    pub sequence_id: Option<WelcomeSequenceId>,
}

impl SaveWelcomeSequence {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        welcome_message_sequence: impl Into<WelcomeMessage>,
    ) -> Self {
        Self::from_required(name.into(), welcome_message_sequence.into())
    }

    /// Sets `sequence_id`.
    #[must_use]
    pub fn with_sequence_id(
        mut self,
        sequence_id: impl Into<WelcomeSequenceId>,
    ) -> Self {
        self.sequence_id = given(sequence_id.into());
        self
    }
}

/// What a user sees who comes from an ad; sent as JSON text. Not documented which members must
/// stand; text is taken to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeMessage {
    /// The greeting.
    pub text: String,
    /// Text that stands ready in the input field of the user.
    pub autofill_message: Option<WelcomeAutofill>,
    /// Questions that the user can tap.
    pub ice_breakers: Vec<WelcomeIceBreaker>,
}

impl WelcomeMessage {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
    }

    /// Sets `autofill_message`.
    #[must_use]
    pub fn with_autofill_message(
        mut self,
        autofill_message: impl Into<WelcomeAutofill>,
    ) -> Self {
        self.autofill_message = Some(autofill_message.into());
        self
    }

    /// Sets `ice_breakers`.
    #[must_use]
    pub fn with_ice_breakers(
        mut self,
        ice_breakers: impl IntoIterator<Item = impl Into<WelcomeIceBreaker>>,
    ) -> Self {
        self.ice_breakers = ice_breakers.into_iter().map(Into::into).collect();
        self
    }
}

/// Text that stands ready in the input field of the user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeAutofill {
    /// The text.
    pub content: String,
}

impl WelcomeAutofill {
    /// Creates a value from the required members.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

/// A question that the user can tap.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeIceBreaker {
    /// The question.
    pub title: String,
}

impl WelcomeIceBreaker {
    /// Creates a value from the required members.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

/// The id when created, success when updated.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WelcomeSequenceSaved {
    /// Id of a welcome message for ads.
    pub sequence_id: Option<WelcomeSequenceId>,
    /// true when updated.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The welcome messages, in data or as a bare list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListWelcomeSequencesResponse {
    /// The alternative `WelcomeSequencePage`.
    WelcomeSequencePage(WelcomeSequencePage),
    /// The alternative `WelcomeSequences`.
    WelcomeSequences(Vec<WelcomeSequence>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Welcome messages in data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeSequencePage {
    /// The welcome messages.
    pub data: Vec<WelcomeSequence>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A welcome message for ads.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeSequence {
    /// Id of a welcome message for ads.
    pub sequence_id: WelcomeSequenceId,
    /// Name, for yourself.
    pub name: Option<String>,
    /// The message as JSON text (text, `autofill_message`, `ice_breakers`).
    pub welcome_message_sequence: Option<String>,
    /// Whether an ad uses it.
    pub is_used_in_ad: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
