// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhook_subscriptions`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_webhooks`](crate::Instance::list_webhooks): List the webhooks of an instance, with the state of the system webhook.
- [`Instance::replace_webhooks`](crate::Instance::replace_webhooks): Replace all webhooks of an instance.
- [`Instance::set_webhook`](crate::Instance::set_webhook): Create or replace the webhook of one address.
- [`Instance::update_webhook`](crate::Instance::update_webhook): Change events, state or retries of one address.
- [`Instance::delete_webhook`](crate::Instance::delete_webhook): Remove the webhook of one address.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`DeleteWebhookQuery`], [`ReplaceWebhooks`], [`SetWebhook`],
//! [`UpdateWebhook`].
//!
//! Types that you read: [`WebhookList`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json};

/// Query of `delete_webhook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhookQuery {
    /// The address.
    pub url: String,
}

impl DeleteWebhookQuery {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// All webhooks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceWebhooks {
    /// The whole list; an address that is missing is removed.
    pub webhooks: Vec<WebhookEntry>,
}

impl ReplaceWebhooks {
    /// Creates a value from the required members.
    pub fn new(webhooks: impl IntoIterator<Item = impl Into<WebhookEntry>>) -> Self {
        Self {
            webhooks: webhooks.into_iter().map(Into::into).collect(),
        }
    }
}

/// A webhook of the list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Public https address that takes the events.
    pub url: String,
    /// The events to be told of.
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off.
    pub is_active: Option<i64>,
    /// Name for people.
    pub name: Option<String>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
}

impl WebhookEntry {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self::from_required(url.into())
    }

    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        events: impl IntoIterator<Item = impl Into<shared::WebhookEventName>>,
    ) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = given(hmac.into());
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }
}

/// A webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// Public https address that takes the events.
    pub url: String,
    /// The events to be told of.
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off; 1 when left out.
    pub is_active: Option<i64>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// Name for people. Not in the table of the page.
    pub name: Option<String>,
}

impl SetWebhook {
    /// Creates a value from the required members.
    pub fn new(
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<shared::WebhookEventName>>,
    ) -> Self {
        Self::from_required(url.into(), events.into_iter().map(Into::into).collect())
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = given(hmac.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// What to change of a webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Its address, which must exist.
    pub url: String,
    /// The events to be told of.
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off.
    pub is_active: Option<i64>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// Name for people.
    pub name: Option<String>,
}

impl UpdateWebhook {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self::from_required(url.into())
    }

    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        events: impl IntoIterator<Item = impl Into<shared::WebhookEventName>>,
    ) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = given(hmac.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
/// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookSecret(String);

/// What happens when the address does not answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookRetries {
    /// Seconds between attempts, 2 when left out.
    pub delay: Option<i64>,
    /// How many attempts, 15 when left out.
    pub attempts: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl WebhookRetries {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `delay`.
    #[must_use]
    pub fn with_delay(mut self, delay: i64) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Sets `attempts`.
    #[must_use]
    pub fn with_attempts(mut self, attempts: i64) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// The webhooks of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookList {
    /// Your own.
    pub webhooks: Option<Vec<WebhookConfig>>,
    /// State of the system webhook. Not documented further.
    pub system_config: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl WebhookList {
    /// `webhooks`, or an empty slice if the member is missing.
    pub fn webhooks(&self) -> &[WebhookConfig] {
        self.webhooks.as_deref().unwrap_or_default()
    }
}

/// A webhook as it is kept.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookConfig {
    /// The address.
    pub url: Option<String>,
    /// The events to be told of.
    pub events: Option<Vec<shared::WebhookEventName>>,
    /// On or off, as 1 and 0 or as true and false.
    pub is_active: Option<Json>,
    /// Name for people.
    pub name: Option<String>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl WebhookConfig {
    /// `events`, or an empty slice if the member is missing.
    pub fn events(&self) -> &[shared::WebhookEventName] {
        self.events.as_deref().unwrap_or_default()
    }
}
