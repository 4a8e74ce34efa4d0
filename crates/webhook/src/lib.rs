#![doc = include_str!("../README.md")]

mod body;
mod dedup;
mod excerpt;
#[cfg(feature = "axum")]
mod extract;
mod gate;
mod mac;
mod proof;
mod recent;
mod refusal;
mod secret;
mod signature;

pub use body::Body;
pub use dedup::DedupKey;
pub use excerpt::Excerpt;
#[cfg(feature = "axum")]
pub use extract::buffer;
pub use gate::Gate;
pub use mac::Algorithm;
pub use proof::Proof;
pub use recent::Recent;
pub use refusal::{Place, Refusal};
pub use secret::EmptySecret;
pub use signature::{Encoding, Part, SignError, Signature, UnsignedBody};

pub use bytes::Bytes;
pub use http;
