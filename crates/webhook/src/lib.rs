//! What waxwing's provider crates share to receive webhooks: proof of origin, body limits, replays, the JSON body.
//!
//! Each provider's crate has a `Verifier` that knows how its provider proves itself. This crate has what they are made
//! of, without an HTTP client: a [`Gate`] accepts a request that is within a limit of bytes and gives a [`Proof`] of a
//! secret.
//!
//! ```
//! use waxwing_webhook::{Algorithm, Bytes, Gate, Signature, WebhookError, http};
//!
//! let signature = Signature::new(Algorithm::Sha256, http::HeaderName::from_static("x-signature"));
//! let gate = Gate::new("the secret", signature.clone())?;
//!
//! let body = Bytes::from_static(b"{}");
//! let mut request = http::Request::new(body);
//! assert!(matches!(gate.check(&request), Err(WebhookError::Missing { .. })));
//!
//! let signed = signature.sign("the secret", &request)?;
//! request.headers_mut().insert("x-signature", signed.parse()?);
//! assert!(gate.check(&request).is_ok());
//! *request.body_mut() = Bytes::from_static(b"{ }"); // the same JSON, not the same bytes
//! assert!(matches!(gate.check(&request), Err(WebhookError::Mismatch { .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A request without a proof is refused, also if the header is repeated or malformed. Comparisons take constant time.
//! No `Debug` and no error shows a secret, or what a request gave in its place.

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
