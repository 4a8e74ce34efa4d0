//! Verifies that a request is from Infobip.

use super::Events;
use base64::Engine;
use std::sync::Arc;
use waxwing_webhook::http::{Request, header::AUTHORIZATION};
use waxwing_webhook::{Body, Bytes, EmptySecretError, Gate, Proof, Recent, WebhookError};

/// Verifies requests as your security setting at Infobip says. A clone is cheap; the secret is never shown.
#[derive(Debug, Clone)]
pub struct Verifier(Gate);

impl Verifier {
    /// Takes requests that give a proof of the secret: a [`Signature`](super::Signature) for the type HMAC, a header
    /// for the type CUSTOM.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(
        secret: impl AsRef<[u8]>,
        proof: impl Into<Proof>,
    ) -> Result<Self, EmptySecretError> {
        Gate::new(secret, proof).map(Self)
    }

    /// Takes requests with a user name and a password: the type BASIC.
    ///
    /// ```
    /// use waxwing_infobip::webhook::{Bytes, Verifier, http::Request};
    /// let verifier = Verifier::basic("Aladdin", "open sesame")?;
    /// let request = Request::builder().header("authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="); // RFC 7617
    /// assert!(verifier.verify(&request.body(Bytes::from("{}"))?).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The password is empty or blank.
    pub fn basic(user: &str, password: &str) -> Result<Self, EmptySecretError> {
        let proof = Proof::prefixed_header(AUTHORIZATION, "Basic ");
        // The pair is never empty, for the colon; the password may be.
        Gate::new(password, proof.clone())?;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"));
        Gate::new(pair, proof).map(Self)
    }

    /// Accepts another secret, too, while you change it.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.0.or_secret(secret).map(Self)
    }

    /// Takes another proof of the secret as well.
    pub fn or_proof(self, proof: impl Into<Proof>) -> Self {
        Self(self.0.or_proof(proof))
    }

    /// Sets the largest body, in bytes; 4 MiB by default. A body holds up to 2000 reports, as the
    /// notification profile says.
    pub fn limit(self, bytes: usize) -> Self {
        Self(self.0.limit(bytes))
    }

    /// Refuses what was taken before ([`WebhookError::Replayed`]), as far as the memory goes back. Of a batch only what
    /// is new is handed on. No time of sending is documented, so what is older gets in once more.
    ///
    /// An event counts as received once it is verified: store it before anything that takes
    /// long (see [`Gate::refuse_replays`]). If handling it fails and it must come again, let the memory
    /// [`forget`](Recent::forget) its [`dedup_key`](super::Event::dedup_key).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_infobip::webhook::{Bytes, Recent, Verifier, WebhookError, http::{Request, header::AUTHORIZATION}};
    /// let verifier = Verifier::basic("Aladdin", "open sesame")?;
    /// let request = Request::builder().header(AUTHORIZATION, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    /// let body = r#"{"results": [{"messageId": "msg-1", "seenAt": "2026-01-01T10:00:00.000+0000"}]}"#;
    /// let request = request.body(Bytes::from(body))?;
    /// let taken = Arc::new(Recent::new(10_000));
    /// let verifier = verifier.refuse_replays(taken.clone());
    /// let event = verifier.verify(&request)?[0].clone();
    /// assert_eq!(verifier.verify(&request), Err(WebhookError::Replayed));
    /// taken.forget(event.dedup_key());
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn refuse_replays(self, taken: Arc<Recent>) -> Self {
        Self(self.0.refuse_replays(taken))
    }

    /// Verifies a request and reads its events.
    ///
    /// An unknown event, or one of another structure, is an [`Event`](super::Event) too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, no proof is right, the body is not JSON, or, where that is looked at, all its events
    /// were taken before.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Events, WebhookError> {
        let accepted = self.accept(request);
        accepted.inspect_err(|error| error.trace("infobip"))
    }

    fn accept(&self, request: &Request<Bytes>) -> Result<Events, WebhookError> {
        self.0.check(request)?;
        let (body, json) = Body::read(request.body())?;
        let mut events = Events::new(body, &json);
        self.0
            .keep_new(events.events_mut(), super::Event::dedup_key)?;
        Ok(events)
    }

    /// The gate that checks requests.
    pub fn gate(&self) -> &Gate {
        &self.0
    }
}

/// With other proofs and limits.
impl From<Gate> for Verifier {
    fn from(gate: Gate) -> Self {
        Self(gate)
    }
}
