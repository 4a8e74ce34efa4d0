// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The client and the types of the provider, a module for each tag.
#![allow(
    clippy::large_enum_variant,
    reason = "a box around a kind of a union would show in each match on it"
)]

#[cfg(feature = "extra")]
pub mod extras;
pub mod lists;
pub mod shared;
pub mod things;
pub mod webhook_events;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
pub(crate) mod provider;
#[cfg(feature = "client")]
pub(crate) mod v1;
