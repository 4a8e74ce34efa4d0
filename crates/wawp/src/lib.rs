#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types of the provider; the feature `client` adds the HTTP client."
)]

mod chat_id;
#[cfg(feature = "client")]
pub mod credentials;
#[cfg(feature = "client")]
mod from_env;
#[rustfmt::skip]
mod generated;
mod place;
#[cfg(feature = "qr")]
mod qr;
mod sent;
#[cfg(feature = "client")]
mod v1;
pub mod webhook;
#[cfg(feature = "client")]
mod working;

#[cfg(feature = "client")]
pub use generated::client::{Auth, Client, Instance};
pub use generated::*;
pub use sent::{MessageKind, QueuedSend, SentMedia, SentView};
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
pub use waxwing_types as types;
#[cfg(feature = "client")]
pub use working::SessionError;
