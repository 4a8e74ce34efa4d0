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
mod pace;
mod queue;
mod request_error;
#[cfg(feature = "client")]
mod states;
#[cfg(feature = "client")]
mod verdict;
#[cfg(feature = "client")]
mod wait;
#[cfg(feature = "client")]
mod wait_error;
#[cfg(feature = "client")]
mod watch;
pub mod webhook;

#[cfg(feature = "client")]
pub use generated::client::{Auth, Client, Instance};
pub use generated::*;
#[cfg(feature = "client")]
pub use pace::Pace;
pub use queue::QueuedResult;
pub use request_error::{QueuedRequestError, QueuedRequestErrorKind};
#[cfg(feature = "client")]
pub use states::QueueStates;
#[cfg(feature = "client")]
pub use wait_error::WaitError;
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
pub use waxwing_types as types;
