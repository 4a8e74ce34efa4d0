//! Events that Meta posts to you: verified, typed, one by one with the members around them, and with a key that
//! recognises repetitions.
//!
//! Each request is signed with the app secret in `X-Hub-Signature-256`, over the bytes of the body as received; JSON
//! that was parsed and written again does not match. Before the first event Meta checks by a GET that the address is
//! yours: [`Verifier::confirm`].
//!
//! ```
//! use waxwing_meta::webhook::{Bytes, Verifier, WebhookError, http::Request, signature};
//! use waxwing_meta::webhook_events::Payload;
//!
//! let verifier = Verifier::new("the app secret")?.verify_token("a token of your own")?;
//! let body = r#"{"object": "whatsapp_business_account", "entry": [{"id": "1000", "changes": [{"field": "messages", "value": {
//!     "messaging_product": "whatsapp", "metadata": {"display_phone_number": "15550002222", "phone_number_id": "2000"},
//!     "statuses": [{"id": "wamid.A", "status": "sent", "timestamp": "1790000000"},
//!                  {"id": "wamid.A", "status": "played", "timestamp": "1790000009"}]}}]}]}"#;
//! let mut request = Request::new(Bytes::from(body));
//! assert!(matches!(verifier.verify(&request), Err(WebhookError::Missing { .. })));
//! let signed = signature().sign("the app secret", &request)?; // what Meta does
//! request.headers_mut().insert("x-hub-signature-256", signed.parse()?);
//!
//! let events = verifier.verify(&request)?;
//! assert_eq!(events.len(), 2);
//! assert!(matches!(events[1].payload(), Payload::StatusesPlayed(_)));
//! assert_eq!(events[1].phone_number_id().map(|id| id.as_str()), Some("2000"));
//! assert!(events[1].status().is_some());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answer 200 at once, else it comes again for up to 7 days; to a request that is refused, answer
//! [`WebhookError::status`]. The same event may come more than once: [`Verifier::refuse_replays`] refuses repetitions.
//! With several receivers, keep [`Event::dedup_key`] in a table that they share. Meta does not keep the order.

mod alone;
mod event;
mod events;
#[cfg(feature = "axum")]
mod extract;
mod name;
#[cfg(feature = "client")]
mod received;
mod split;
mod values;
mod verifier;
mod walk;

pub use event::Event;
pub use events::Events;
#[cfg(feature = "axum")]
pub use extract::Challenge;
#[cfg(feature = "client")]
pub use received::ReceivedMessage;
pub use verifier::{Verifier, signature};
pub use waxwing_webhook::{
    Body, Bytes, DedupKey, EmptySecretError, Gate, Proof, ProofLocation, Recent, SignError,
    Signature, WebhookError, http,
};
