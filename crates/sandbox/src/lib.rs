#![doc = include_str!("../README.md")]

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
