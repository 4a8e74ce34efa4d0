// Generated from specs/meta by `cargo xtask codegen`; do not edit.

#[cfg(feature = "partner")]
pub mod business_portfolio;
#[cfg(feature = "partner")]
pub mod catalogs;
#[cfg(feature = "partner")]
pub mod datasets;
pub mod media;
pub mod messages;
#[cfg(feature = "partner")]
pub mod oauth;
#[cfg(feature = "partner")]
pub mod payments;
#[cfg(feature = "partner")]
pub mod preverified_numbers;
pub mod shared;
#[cfg(feature = "partner")]
pub mod signups;
#[cfg(feature = "partner")]
pub mod solutions;
#[cfg(feature = "partner")]
pub mod welcome_sequences;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
