// Generated from specs/meta by `cargo xtask codegen`; do not edit.

pub mod media;
pub mod messages;
pub mod shared;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
