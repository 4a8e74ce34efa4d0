#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types of the provider; the feature `client` adds the HTTP client."
)]

#[cfg(feature = "client")]
mod from_env;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "client")]
mod oauth;
mod received;
mod rejected;
pub mod webhook;

#[cfg(feature = "client")]
pub use generated::client::{Auth, Client, Sender};
pub use generated::*;
#[cfg(feature = "client")]
pub use oauth::Oauth2;
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
pub use waxwing_types as types;
