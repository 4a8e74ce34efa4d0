// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The client and the types of the provider, a module for each tag.
#![allow(
    clippy::large_enum_variant,
    reason = "a box around a kind of a union would show in each match on it"
)]

pub mod chats;
pub mod contacts;
pub mod instances;
pub mod messages;
pub mod queued_requests;
pub mod shared;
pub mod webhook_events;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
pub(crate) mod provider;
