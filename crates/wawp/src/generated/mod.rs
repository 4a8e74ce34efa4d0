// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The client and the types of the provider, a module for each tag.
#![allow(
    clippy::large_enum_variant,
    reason = "a box around a kind of a union would show in each match on it"
)]

pub mod auth;
pub mod channels;
pub mod chats;
pub mod contacts;
pub mod groups;
pub mod labels;
pub mod messages;
pub mod presence;
pub mod profile;
pub mod sessions;
pub mod shared;
pub mod status;
pub mod v1_only;
pub mod webhook_events;
pub mod webhook_subscriptions;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
pub(crate) mod provider;
#[cfg(feature = "client")]
pub(crate) mod v1;
