//! The endpoint that a flow asks for data: opens what Meta encrypted for it, and seals the answer.
//!
//! The request is signed like a webhook, with `X-Hub-Signature-256` over the body: let a
//! [`Gate`](crate::webhook::Gate) with [`signature`](crate::webhook::signature) check that first, and answer 432 when it
//! is wrong. The answer's body is the sealed text, with status 200.
//!
//! ```no_run
//! use waxwing_meta::flow_endpoint::{Action, Answer, Endpoint};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let body = b"";
//! let endpoint = Endpoint::from_pem(&std::fs::read_to_string("private.pem")?)?; // made once
//! let (request, seal) = match endpoint.open(body) {
//!     Ok(opened) => opened,
//!     Err(refusal) => return Err(refusal.into()), // answer refusal.status()
//! };
//! let answer = match request.action {
//!     Action::Ping => Answer::active(),
//!     _ if request.is_error_notice() => Answer::acknowledged(),
//!     _ => Answer::screen("DAY", serde_json::json!({"days": ["Monday"]})),
//! };
//! let sealed: String = seal.answer(&answer)?;
//! # Ok(()) }
//! ```
//!
//! RSA-OAEP with SHA-256 brings the AES-128 key, AES-GCM the data; the answer takes the same key with every bit of the
//! initial vector inverted. Source: Meta's guide to flow endpoints.

mod answer;
mod crypt;
mod refusal;
mod request;

pub use answer::Answer;
pub use crypt::{Endpoint, Seal};
pub use refusal::{BadKey, Refusal};
pub use request::{Action, DataRequest};
