// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

pub mod messages;
pub mod queued_requests;
pub mod shared;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
