#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types of the provider; the feature `client` adds the HTTP client."
)]

#[cfg(feature = "client")]
pub mod app_secret;
#[cfg(feature = "client")]
mod download;
pub mod figures;
#[cfg(feature = "flow-endpoint")]
pub mod flow_endpoint;
#[cfg(feature = "client")]
mod from_env;
#[rustfmt::skip]
mod generated;
pub mod named_template;
mod sending_limit;
#[cfg(feature = "client")]
mod subscription;
pub mod template_builder;
#[cfg(feature = "client")]
mod upload;
#[cfg(feature = "client")]
pub mod usage;
pub mod webhook;

#[cfg(all(feature = "client", feature = "partner"))]
pub use generated::client::Business;
#[cfg(feature = "client")]
pub use generated::client::{App, Auth, Client, Phone, Waba};
pub use generated::*;
pub use sending_limit::SendingLimit;
#[cfg(feature = "client")]
pub use upload::ResumableUpload;
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
pub use waxwing_types as types;
