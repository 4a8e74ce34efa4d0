// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The client and the types of the provider, a module for each tag.
#![allow(
    clippy::large_enum_variant,
    reason = "a box around a kind of a union would show in each match on it"
)]
#![allow(
    clippy::module_inception,
    reason = "the operations of each tag are in `calls.rs`, those of the tag `calls` too"
)]

pub mod analytics;
pub mod automation;
#[cfg(feature = "partner")]
pub mod billing_migration;
pub mod block_users;
#[cfg(feature = "partner")]
pub mod business_portfolio;
pub mod business_profile;
pub mod calls;
#[cfg(feature = "partner")]
pub mod catalogs;
pub mod commerce;
pub mod compliance;
pub mod contact_book;
pub mod conversation_routing;
#[cfg(feature = "partner")]
pub mod datasets;
pub mod flows;
pub mod groups;
#[cfg(feature = "partner")]
pub mod max_price;
pub mod media;
pub mod message_history;
pub mod messages;
#[cfg(feature = "partner")]
pub mod oauth;
pub mod official_business_account;
#[cfg(feature = "partner")]
pub mod payments;
pub mod phone_numbers;
#[cfg(feature = "partner")]
pub mod preverified_numbers;
pub mod qr_codes;
pub mod settings;
pub mod shared;
#[cfg(feature = "partner")]
pub mod signups;
#[cfg(feature = "partner")]
pub mod solutions;
pub mod template_groups;
pub mod templates;
pub mod uploads;
pub mod usernames;
pub mod waba;
pub mod webhook_events;
pub mod webhook_subscriptions;
#[cfg(feature = "partner")]
pub mod welcome_sequences;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
pub(crate) mod provider;
