//! Events that Infobip posts to you: verified, typed, one by one, and with a key that recognises repetitions.
//!
//! Infobip signs nothing unless a security setting says so (its Subscriptions API, or the portal). It does not document
//! the header of its type HMAC, the encoding, or what is signed; so you pass them to [`Verifier::new`].
//! [`Verifier::basic`] is for the type BASIC. For an address that cannot be given a setting, such as `notifyUrl` of a
//! message, a secret in its query is better than nothing: [`Proof::query`].
//!
//! ```
//! use waxwing_infobip::webhook::{Algorithm, Bytes, Encoding, Signature, Verifier, WebhookError, http::{HeaderName, Request}};
//! use waxwing_infobip::webhook_events::Payload;
//!
//! // As you found it in a request to you; the name here is an example.
//! let signature = Signature::new(Algorithm::Sha256, HeaderName::from_static("x-signature")).encoding(Encoding::Base64);
//! let verifier = Verifier::new("the secretKey of the setting", signature.clone())?;
//!
//! let body = r#"{"results": [{"messageId": "msg-1", "seenAt": "2026-01-01T10:00:00.000+0000"}]}"#;
//! let mut request = Request::new(Bytes::from(body));
//! assert!(matches!(verifier.verify(&request), Err(WebhookError::Missing { .. })));
//! let signed = signature.sign("the secretKey of the setting", &request)?; // what Infobip does
//! request.headers_mut().insert("x-signature", signed.parse()?);
//! for event in verifier.verify(&request)? {
//!     assert!(matches!(event.payload(), Payload::ReceiveWhatsappSeenReports(_)));
//!     assert_eq!(event.seen_report().and_then(|seen| seen.message_id.as_ref()).map(|id| id.as_str()), Some("msg-1"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answer 200; to a request that is refused, answer [`WebhookError::status`]. The hash functions MD5 and SHA-1, which a
//! setting may name, are not accepted: choose one of SHA-2. The same event may come more than once:
//! [`Verifier::refuse_replays`] refuses repetitions. With several receivers, keep [`Event::dedup_key`] in a table that
//! they share.

mod event;
mod events;
#[cfg(feature = "axum")]
mod extract;
mod kind;
#[cfg(feature = "client")]
mod received;
mod verifier;

pub use event::Event;
pub use events::Events;
#[cfg(feature = "client")]
pub use received::ReceivedMessage;
pub use verifier::Verifier;
pub use waxwing_webhook::{
    Algorithm, Body, Bytes, DedupKey, EmptySecretError, Encoding, Gate, Proof, ProofLocation,
    Recent, SignError, Signature, SignedPart, UnsignedBodyError, WebhookError, http,
};
