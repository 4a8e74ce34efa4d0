// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhook_subscriptions`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_subscribed_apps`](crate::Waba::list_subscribed_apps): List the apps that get the webhooks of an account.
- [`Waba::subscribe_app`](crate::Waba::subscribe_app): Have the webhooks of an account sent to the app of the token.
- [`Waba::unsubscribe_app`](crate::Waba::unsubscribe_app): Stop the webhooks of an account to the app of the token.
- [`App::list_app_subscriptions`](crate::App::list_app_subscriptions): List the webhook subscriptions of an app.
- [`App::set_app_subscription`](crate::App::set_app_subscription): Set callback address, verify token and fields of an app.
- [`App::delete_app_subscription`](crate::App::delete_app_subscription): Remove webhook subscriptions of an app.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListSubscribedAppsQuery`], [`SetAppSubscriptionQuery`],
//! [`DeleteAppSubscriptionQuery`], [`SubscribeApp`].
//!
//! Types that you read: [`ListAppSubscriptionsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Extra;

/// Query of `list_subscribed_apps`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSubscribedAppsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl ListSubscribedAppsQuery {
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

/// Query of `set_app_subscription`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAppSubscriptionQuery {
    /// Always `whatsapp_business_account`.
    pub object: SubscriptionObject,
    /// Address that webhooks go to, https.
    pub callback_url: String,
    /// Text that the provider repeats when it verifies the callback address.
    pub verify_token: shared::VerifyToken,
    /// Webhook fields to subscribe to.
    pub fields: Vec<String>,
    /// true: webhooks hold the new values, not only the names of what changed.
    pub include_values: Option<bool>,
}

impl SetAppSubscriptionQuery {
    /// Creates a value from the required members.
    pub fn new(
        callback_url: impl Into<String>,
        verify_token: impl Into<shared::VerifyToken>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::from_required(
            callback_url.into(),
            verify_token.into(),
            fields.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `include_values`.
    #[must_use]
    pub fn with_include_values(mut self, include_values: bool) -> Self {
        self.include_values = Some(include_values);
        self
    }
}

/// Query of `delete_app_subscription`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAppSubscriptionQuery {
    /// Kind of object.
    pub object: Option<String>,
    /// Webhook fields to leave.
    pub fields: Vec<String>,
}

impl DeleteAppSubscriptionQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`.
    #[must_use]
    pub fn with_object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = fields.into_iter().map(Into::into).collect();
        self
    }
}

/// Where to.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribeApp {
    /// Address for this account in place of the app's.
    pub override_callback_uri: Option<String>,
    /// Text that the provider repeats when it verifies the callback address.
    pub verify_token: Option<shared::VerifyToken>,
}

impl SubscribeApp {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `override_callback_uri`.
    #[must_use]
    pub fn with_override_callback_uri(
        mut self,
        override_callback_uri: impl Into<String>,
    ) -> Self {
        self.override_callback_uri = Some(override_callback_uri.into());
        self
    }

    /// Sets `verify_token`.
    #[must_use]
    pub fn with_verify_token(
        mut self,
        verify_token: impl Into<shared::VerifyToken>,
    ) -> Self {
        self.verify_token = given(verify_token.into());
        self
    }
}

/// Always `whatsapp_business_account`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum SubscriptionObject {
    /// `whatsapp_business_account`.
    #[default]
    WhatsappBusinessAccount,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The subscriptions of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAppSubscriptionsResponse {
    /// One item for each kind of object.
    pub data: Vec<AppSubscription>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The webhooks of one kind of object.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppSubscription {
    /// Kind of object, such as `whatsapp_business_account`.
    pub object: Option<String>,
    /// Address that webhooks go to.
    pub callback_url: Option<String>,
    /// Whether webhooks are sent.
    pub active: Option<bool>,
    /// Fields subscribed to.
    pub fields: Option<Vec<SubscribedField>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AppSubscription {
    /// `fields`, or an empty slice if the member is missing.
    pub fn fields(&self) -> &[SubscribedField] {
        self.fields.as_deref().unwrap_or_default()
    }
}

/// A webhook field.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribedField {
    /// Name, such as messages.
    pub name: Option<String>,
    /// Graph version of its payloads.
    pub version: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
