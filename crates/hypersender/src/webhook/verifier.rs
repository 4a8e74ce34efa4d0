//! Verifies that a request is from Hypersender.

use super::Event;
use std::sync::Arc;
use waxwing_webhook::http::{Request, header::AUTHORIZATION};
use waxwing_webhook::{Body, Bytes, EmptySecretError, Gate, Proof, Recent, WebhookError};

/// Verifies requests by the secret in `Authorization`. A clone is cheap; the secret is never shown.
#[derive(Debug, Clone)]
pub struct Verifier(Gate);

impl Verifier {
    /// Takes requests whose `Authorization` is the secret of the dashboard, byte for byte.
    ///
    /// # Errors
    /// The secret is empty or blank. Without a secret in the dashboard nothing can be verified.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        Gate::new(secret, Proof::header(AUTHORIZATION)).map(Self)
    }

    /// Accepts another secret, too, while you change it.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.0.or_secret(secret).map(Self)
    }

    /// Takes `Bearer ` before the secret as well. Not documented; a public receiver does so.
    pub fn or_bearer(self) -> Self {
        Self(
            self.0
                .or_proof(Proof::prefixed_header(AUTHORIZATION, "Bearer ")),
        )
    }

    /// Sets the largest body, in bytes; 4 MiB by default.
    pub fn limit(self, bytes: usize) -> Self {
        Self(self.0.limit(bytes))
    }

    /// Refuses what was taken before ([`WebhookError::Replayed`]), as far as the memory goes back. Hypersender signs no
    /// time, so what is older gets in once more.
    ///
    /// An event counts as received once it is verified: store it before anything that takes
    /// long (see [`Gate::refuse_replays`]). If handling it fails and it must come again, let the memory
    /// [`forget`](Recent::forget) its [`dedup_key`](super::Event::dedup_key).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_hypersender::webhook::{Bytes, Recent, Verifier, WebhookError, http::Request};
    /// let verifier = Verifier::new("the secret")?;
    /// let body = r#"{"event": "message.ack", "data": {"id": "evt_01", "payload": {"ack": 3}}}"#;
    /// let request = Request::builder().header("authorization", "the secret").body(Bytes::from(body))?;
    /// let taken = Arc::new(Recent::new(10_000));
    /// let verifier = verifier.refuse_replays(taken.clone());
    /// let event = verifier.verify(&request)?;
    /// assert_eq!(verifier.verify(&request), Err(WebhookError::Replayed));
    /// taken.forget(event.dedup_key());
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn refuse_replays(self, taken: Arc<Recent>) -> Self {
        Self(self.0.refuse_replays(taken))
    }

    /// Verifies a request and reads its event.
    ///
    /// An unknown event, or one of another structure, is an [`Event`] too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, the secret is missing or another one, the body is not JSON, or, where that is looked
    /// at, the event was taken before.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Event, WebhookError> {
        let accepted = self.accept(request);
        accepted.inspect_err(|error| error.trace("hypersender"))
    }

    fn accept(&self, request: &Request<Bytes>) -> Result<Event, WebhookError> {
        self.0.check(request)?;
        let (body, json) = Body::read(request.body())?;
        let event = Event::new(body, json.root(), request.headers());
        self.0.refuse_replay(|| event.dedup_key())?;
        Ok(event)
    }

    /// The gate that checks requests.
    pub fn gate(&self) -> &Gate {
        &self.0
    }
}

/// With other proofs than the documented one.
impl From<Gate> for Verifier {
    fn from(gate: Gate) -> Self {
        Self(gate)
    }
}
