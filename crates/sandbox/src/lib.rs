//! The WhatsApp APIs of Wawp, Hypersender, Infobip and Meta on this machine, for tests and for trying things out.
//!
//! Every request is checked against the specification of its provider and answered as the provider would: credentials,
//! errors in its own shape, ids, queue, media. Nothing is sent to anyone, and nothing leaves 127.0.0.1.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use waxwing_sandbox::{Provider, Sandbox};
//! let sandbox = Sandbox::start().await?;
//! let url = sandbox.base_url(Provider::Meta); // give it to a client, with sandbox.token(Provider::Meta)
//! assert!(url.starts_with("http://127.0.0.1:") && url.ends_with("/v25.0"));
//! assert!(sandbox.received().is_empty()); // what arrived: to whom, which kind, which bytes
//! # Ok(()) }
//! ```
//!
//! It also is a program, `cargo run -p waxwing-sandbox -- --port 8600`, for clients in any language: one port per
//! provider, the paths of production, and `GET /_sandbox/received` on each port to see what arrived.

mod account;
mod answer;
mod builder;
mod check;
mod control;
mod exchange;
mod fault;
mod fetch;
mod form;
mod ids;
mod infobip;
mod judge;
mod media;
mod outbox;
mod phone;
mod post;
mod problem;
mod providers;
mod received;
mod redact;
mod reply;
mod rules;
mod schema;
mod server;
mod spec;
mod state;
mod tolerate;

pub use builder::{Builder, Sandbox, StartError};
pub use fault::Fault;
pub use infobip::Infobip;
pub use providers::hypersender::QueueRule;
pub use providers::infobip::Delivery;
pub use providers::meta::{Joined, Meta, MetaRules, Reach, Review, Window};
pub use received::{Media, Received};
pub use waxwing_types::Provider;
