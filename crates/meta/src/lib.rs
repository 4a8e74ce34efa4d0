#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types of the provider; the feature `client` adds the HTTP client."
)]

#[cfg(feature = "client")]
mod download;
#[rustfmt::skip]
#[allow(clippy::all)]
mod generated;
pub mod webhook;

#[cfg(feature = "client")]
pub use generated::client::{Auth, Client, Phone};
pub use generated::*;
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
pub use waxwing_types as types;
