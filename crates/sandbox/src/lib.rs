#![doc = include_str!("../README.md")]
// A module imports what is below it in this list, never what is above:
//   sandbox     sets a sandbox up, starts it, stops it
//   server      listens; the pages under `/_sandbox`; exchange: one request, from its bytes to its answer
//   providers   an imitation each, which owns what it remembers
//   judging     what is wrong with a request; routing: which operation it means; spec: the documents, read
//   shared      what arrived, faults, files, events on their way; wire: HTTP without any provider

mod exchange;
mod judging;
mod providers;
mod routing;
mod sandbox;
mod server;
mod shared;
mod spec;
mod wire;

pub use providers::Progress;
pub use providers::hypersender::QueueRule;
pub use providers::infobip::{Delivery, Infobip};
pub use providers::meta::{Joined, Meta, MetaRules, Reach, Review, Window};
pub use sandbox::{Builder, Sandbox, StartError};
pub use shared::fault::Fault;
pub use shared::received::Received;
pub use shared::watch::{Happening, Watch};
pub use waxwing_types::Provider;
pub use wire::media::Media;
