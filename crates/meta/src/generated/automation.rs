// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `automation`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_conversational_automation`](crate::Phone::get_conversational_automation): Get ice breakers and commands of a number.
- [`Phone::update_conversational_automation`](crate::Phone::update_conversational_automation): Set ice breakers and commands of a number.
- [`Client::get_business_bot`](crate::Client::get_business_bot): Get ice breakers and commands by the bot's node.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetConversationalAutomationQuery`], [`GetBusinessBotQuery`],
//! [`UpdateConversationalAutomation`].
//!
//! Types that you read: [`GetConversationalAutomationResponse`], [`BusinessBot`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::Extra;

/// Query of `get_conversational_automation`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetConversationalAutomationQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `get_business_bot`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBusinessBotQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetBusinessBotQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Id of a bot node.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BusinessBotId(String);

/// Ice breakers and commands to set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateConversationalAutomation {
    /// Ice breakers; at most 4 by the guide, 3 by the vendor's description.
    pub prompts: Vec<shared::IceBreaker>,
    /// Commands, at most 30.
    pub commands: Vec<shared::ConversationalCommand>,
}

impl UpdateConversationalAutomation {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `prompts`.
    #[must_use]
    pub fn with_prompts(
        mut self,
        prompts: impl IntoIterator<Item = impl Into<shared::IceBreaker>>,
    ) -> Self {
        self.prompts = prompts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `commands`.
    #[must_use]
    pub fn with_commands(
        mut self,
        commands: impl IntoIterator<Item = impl Into<shared::ConversationalCommand>>,
    ) -> Self {
        self.commands = commands.into_iter().map(Into::into).collect();
        self
    }
}

/// The settings. The shape is that of the number's own member; that of this path is not documented.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationResponse {
    /// Ice breakers and commands of a number.
    pub conversational_automation: Option<shared::ConversationalAutomation>,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Ice breakers and commands.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessBot {
    /// Id of a bot node.
    pub id: BusinessBotId,
    /// Ice breakers.
    pub prompts: Option<Vec<String>>,
    /// Commands.
    pub commands: Option<Vec<shared::ConversationalCommand>>,
    /// Withdrawn on 2026-03-27, only in older data: whether a first contact was announced by webhook.
    pub enable_welcome_message: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BusinessBot {
    /// `prompts`, or an empty slice if the member is missing.
    pub fn prompts(&self) -> &[String] {
        self.prompts.as_deref().unwrap_or_default()
    }

    /// `commands`, or an empty slice if the member is missing.
    pub fn commands(&self) -> &[shared::ConversationalCommand] {
        self.commands.as_deref().unwrap_or_default()
    }
}
