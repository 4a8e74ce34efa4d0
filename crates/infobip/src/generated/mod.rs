// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The client and the types of the provider, a module for each tag.
#![allow(
    clippy::large_enum_variant,
    reason = "a box around a kind of a union would show in each match on it"
)]

pub mod auth_adjacent;
pub mod conversions;
pub mod events;
pub mod flows;
pub mod identity;
pub mod inbound;
pub mod interactive;
pub mod media;
pub mod messages;
pub mod payments;
pub mod sender_registration;
pub mod senders;
pub mod shared;
pub mod templates;
pub mod webhook_events;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
pub(crate) mod provider;
