// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `commerce`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_commerce_settings`](crate::Phone::get_commerce_settings): Get whether cart and catalog show.
- [`Phone::update_commerce_settings`](crate::Phone::update_commerce_settings): Show or hide cart and catalog.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetCommerceSettingsQuery`], [`UpdateCommerceSettingsQuery`].
//!
//! Types that you read: [`CommerceSettingsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::Extra;

/// Query of `get_commerce_settings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCommerceSettingsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetCommerceSettingsQuery {
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

/// Query of `update_commerce_settings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCommerceSettingsQuery {
    /// Whether users can fill a cart.
    pub is_cart_enabled: Option<bool>,
    /// Whether the catalog button shows in the profile and the chat.
    pub is_catalog_visible: Option<bool>,
}

impl UpdateCommerceSettingsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `is_cart_enabled`.
    #[must_use]
    pub fn with_is_cart_enabled(mut self, is_cart_enabled: bool) -> Self {
        self.is_cart_enabled = Some(is_cart_enabled);
        self
    }

    /// Sets `is_catalog_visible`.
    #[must_use]
    pub fn with_is_catalog_visible(mut self, is_catalog_visible: bool) -> Self {
        self.is_catalog_visible = Some(is_catalog_visible);
        self
    }
}

/// Id of the commerce settings.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommerceSettingsId(String);

/// The settings, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommerceSettingsResponse {
    /// Usually one item.
    pub data: Vec<CommerceSettings>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether cart and catalog show.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommerceSettings {
    /// Id of the commerce settings.
    pub id: Option<CommerceSettingsId>,
    /// Whether users can fill a cart.
    pub is_cart_enabled: Option<bool>,
    /// Whether the catalog button shows.
    pub is_catalog_visible: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
