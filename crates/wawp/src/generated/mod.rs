// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

pub mod messages;
pub mod sessions;
pub mod shared;
pub mod status;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
