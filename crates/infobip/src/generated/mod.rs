// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

pub mod auth_adjacent;
pub mod flows;
pub mod identity;
pub mod media;
pub mod messages;
pub mod payments;
pub mod sender_registration;
pub mod senders;
pub mod shared;
pub mod templates;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
