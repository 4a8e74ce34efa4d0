#![doc = include_str!("../README.md")]

mod body;
mod dedup;
mod error;
mod excerpt;
#[cfg(feature = "axum")]
mod extract;
mod gate;
mod mac;
mod proof;
mod recent;
mod secret;
mod signature;

pub use body::Body;
pub use dedup::DedupKey;
pub use error::{ProofLocation, WebhookError};
pub use excerpt::Excerpt;
#[cfg(feature = "axum")]
pub use extract::buffer;
pub use gate::Gate;
pub use mac::Algorithm;
pub use proof::Proof;
pub use recent::Recent;
pub use secret::EmptySecretError;
pub use signature::{Encoding, SignError, Signature, SignedPart, UnsignedBodyError};

pub use bytes::Bytes;
pub use http;
