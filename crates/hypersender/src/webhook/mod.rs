//! Events that Hypersender posts to you: verified, typed, and with a key that recognises repetitions.
//!
//! Hypersender does not sign. It sends the secret that is set in its dashboard as the whole value of `Authorization`,
//! so a [`Verifier`] proves who sent a request, not that its body is unchanged; use https only.
//!
//! ```
//! use waxwing_hypersender::webhook::{Bytes, Verifier, WebhookError, http::Request};
//! use waxwing_hypersender::webhook_events::Payload;
//!
//! let verifier = Verifier::new("the secret of the dashboard")?;
//! let body = r#"{"event": "message.ack", "data": {"id": "evt_01", "payload": {"ack": 3, "ackName": "READ"}}}"#;
//! let request = Request::builder().header("authorization", "the secret of the dashboard").body(Bytes::from(body))?;
//! let event = verifier.verify(&request)?;
//! assert!(matches!(event.payload(), Payload::MessageAck(ack) if ack.ack == Some(3)));
//!
//! let forged = Request::builder().header("authorization", "a guess").body(Bytes::from(body))?;
//! assert!(matches!(verifier.verify(&forged), Err(WebhookError::Mismatch { .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answer any 2xx, soon; to a request that is refused, answer [`WebhookError::status`]. The same event may come more
//! than once: [`Verifier::refuse_replays`] refuses repetitions. With several receivers, keep [`Event::dedup_key`] in a
//! table that they share.

mod event;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "client")]
mod received;
mod verifier;

pub use event::Event;
#[cfg(feature = "client")]
pub use received::ReceivedMessage;
pub use verifier::Verifier;
pub use waxwing_webhook::{
    Body, Bytes, DedupKey, EmptySecretError, Gate, Proof, ProofLocation, Recent, WebhookError, http,
};
