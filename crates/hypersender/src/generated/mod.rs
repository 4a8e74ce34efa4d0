// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

pub mod chats;
pub mod contacts;
pub mod instances;
pub mod messages;
pub mod queued_requests;
pub mod shared;
pub mod webhooks;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
