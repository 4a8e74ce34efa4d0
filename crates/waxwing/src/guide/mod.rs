//! One page for each question that comes up once the first message is sent.
//!
//! The pages use [`meta`](crate::meta) as the example; the clients of the other providers have the same methods.

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("tenants.md")]
pub mod tenants {}

#[doc = include_str!("http.md")]
pub mod http {}

#[doc = include_str!("logging.md")]
pub mod logging {}

#[doc = include_str!("blocking.md")]
pub mod blocking {}

#[doc = include_str!("features.md")]
pub mod features {}
