//! Events that Wawp posts to you: verified, typed, and with a key that recognises repetitions.
//!
//! With `hmac` in its configuration a webhook is signed with that secret. Wawp's pages name the header
//! `X-Wawp-Signature` and do not say what it contains; its own SDK for Python compares the HMAC-SHA256 of the body in
//! hexadecimal digits. [`Verifier::new`] accepts only that. If your account differs, add
//! [`Verifier::or_engine_signature`] for the signature of the engine behind Wawp, or [`Verifier::or_proof`] for
//! anything else.
//!
//! ```
//! use waxwing_wawp::webhook::{Bytes, Verifier, WebhookError, http::Request, signature};
//! use waxwing_wawp::webhook_events::Payload;
//!
//! let verifier = Verifier::new("the secret of the webhook")?;
//! let body = r#"{"id": "evt_01", "event": "message.ack", "payload": {"ack": 3, "ackName": "READ"}}"#;
//! let mut request = Request::new(Bytes::from(body));
//! let signed = signature().sign("the secret of the webhook", &request)?; // what Wawp does
//! request.headers_mut().insert("x-wawp-signature", signed.parse()?);
//! let event = verifier.verify(&request)?;
//! assert!(matches!(event.payload(), Payload::MessageAck(ack) if ack.ack == Some(3)));
//!
//! assert!(matches!(verifier.verify(&Request::new(Bytes::from(body))), Err(WebhookError::Missing { .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answer 200 or 202 at once, else the event comes again, by default every 2 seconds and 15 times; to a request that is
//! refused, answer [`WebhookError::status`]. The same event may come more than once, and an attacker
//! may repeat one: [`Verifier::refuse_replays`] refuses repetitions, [`Verifier::tolerance`] old events. With
//! several receivers, keep [`Event::dedup_key`] in a table that they share.

mod event;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "client")]
mod received;
mod verifier;

pub use event::Event;
#[cfg(feature = "client")]
pub use received::ReceivedMessage;
pub use verifier::{Verifier, engine_signature, signature};
pub use waxwing_webhook::{
    Algorithm, Body, Bytes, DedupKey, EmptySecretError, Encoding, Gate, Proof, ProofLocation,
    Recent, SignError, Signature, SignedPart, UnsignedBodyError, WebhookError, http,
};
