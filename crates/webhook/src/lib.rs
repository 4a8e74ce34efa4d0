//! What the crates of waxwing share to receive webhooks: is this request from the provider, and what does it hold?
//!
//! Each provider's crate has a `Verifier` that knows how its provider proves itself. This is what they are made of, and
//! no HTTP client is in it: a [`Gate`] lets a request in that gives a [`Proof`] of a secret, within a limit of bytes.
//!
//! ```
//! use waxwing_webhook::{Algorithm, Bytes, Gate, WebhookError, Signature, http};
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
//! Whatever is not proven is refused: no header, a header that stands twice, an odd one. Comparisons take the same time
//! wherever the difference is. Neither secrets nor what a request gave for one appear in any `Debug` or error.

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
