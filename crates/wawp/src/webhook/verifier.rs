//! Verifies that a request is from Wawp.

use super::Event;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use waxwing_types::Timestamp;
use waxwing_webhook::http::{HeaderName, Request};
use waxwing_webhook::{
    Algorithm, Body, Bytes, EmptySecretError, Gate, Proof, Recent, Signature, WebhookError,
};

/// Wawp's signature: HMAC-SHA256 of the body in hexadecimal digits in `X-Wawp-Signature`; `sha256=` may stand before
/// it.
pub fn signature() -> Signature {
    let header = HeaderName::from_static("x-wawp-signature");
    Signature::new(Algorithm::Sha256, header).optional_prefix("sha256=")
}

/// The signature of the engine behind Wawp: HMAC-SHA512 of the body in hexadecimal digits in `X-Webhook-Hmac`. Not
/// documented for Wawp.
pub fn engine_signature() -> Signature {
    Signature::new(Algorithm::Sha512, HeaderName::from_static("x-webhook-hmac"))
}

/// Verifies requests by their signature. A clone is cheap; the secret is never shown.
#[derive(Debug, Clone)]
pub struct Verifier {
    gate: Gate,
    tolerance: Option<Duration>,
}

impl Verifier {
    /// Takes requests that are signed as [`signature`] says, with the secret that is `hmac` in the configuration.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        Gate::new(secret, signature()).map(Self::from)
    }

    /// Accepts another secret, too, while you change it.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(mut self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.gate = self.gate.or_secret(secret)?;
        Ok(self)
    }

    /// Takes the [`engine_signature`] as well.
    pub fn or_engine_signature(self) -> Self {
        self.or_proof(engine_signature())
    }

    /// Takes another proof of the secret as well: a [`Signature`] with another header, encoding or other signed bytes;
    /// or the secret itself in a header or, as Wawp suggests for webhooks without `hmac`, in the query of your address.
    ///
    /// ```
    /// use waxwing_wawp::webhook::{Bytes, Proof, Verifier, http::Request};
    /// let verifier = Verifier::new("the secret")?.or_proof(Proof::query("key"));
    /// let request = Request::builder().uri("https://example.com/hook?key=the+secret").body(Bytes::from("{}"))?;
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn or_proof(mut self, proof: impl Into<Proof>) -> Self {
        self.gate = self.gate.or_proof(proof);
        self
    }

    /// Sets the largest body, in bytes; 4 MiB by default.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.gate = self.gate.limit(bytes);
        self
    }

    /// Refuses what was taken before ([`WebhookError::Replayed`]), as far as the memory goes back. Together with
    /// [`tolerance`](Verifier::tolerance) nothing older gets in, either, if the memory holds what comes within twice
    /// that time.
    ///
    /// An event counts as received once it is verified: store it before anything that takes
    /// long (see [`Gate::refuse_replays`]). If handling it fails and it must come again, let the memory
    /// [`forget`](Recent::forget) its [`dedup_key`](super::Event::dedup_key).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_wawp::webhook::{Bytes, Recent, Verifier, WebhookError, http::Request, signature};
    /// let verifier = Verifier::new("the secret")?;
    /// let mut request = Request::new(Bytes::from(r#"{"id": "evt_01", "event": "message", "payload": {}}"#));
    /// let signed = signature().sign("the secret", &request)?;
    /// request.headers_mut().insert("x-wawp-signature", signed.parse()?);
    /// let taken = Arc::new(Recent::new(10_000));
    /// let verifier = verifier.refuse_replays(taken.clone());
    /// let event = verifier.verify(&request)?;
    /// assert_eq!(verifier.verify(&request), Err(WebhookError::Replayed));
    /// taken.forget(event.dedup_key());
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn refuse_replays(mut self, taken: Arc<Recent>) -> Self {
        self.gate = self.gate.refuse_replays(taken);
        self
    }

    /// Refuses an event whose own time, which is signed with it, is missing or further from the clock here than this
    /// ([`WebhookError::Stale`]). Wawp repeats an event that is not answered, by default for half a minute; so take
    /// minutes.
    ///
    /// ```
    /// use std::time::Duration;
    /// use waxwing_wawp::webhook::{Bytes, Verifier, WebhookError, http::Request, signature};
    /// let verifier = Verifier::new("the secret")?;
    /// let body = r#"{"id": "evt_01", "timestamp": 1700000000123, "event": "message", "payload": {}}"#;
    /// let mut request = Request::new(Bytes::from(body));
    /// let signed = signature().sign("the secret", &request)?;
    /// request.headers_mut().insert("x-wawp-signature", signed.parse()?);
    /// assert!(verifier.verify(&request).is_ok());
    /// let verifier = verifier.tolerance(Duration::from_secs(300));
    /// assert!(matches!(verifier.verify(&request), Err(WebhookError::Stale { .. }))); // of 2023
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn tolerance(mut self, from_clock: Duration) -> Self {
        self.tolerance = Some(from_clock);
        self
    }

    /// Verifies a request and reads its event.
    ///
    /// An unknown event, or one of another structure, is an [`Event`] too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, no proof is right, the body is not JSON, or, where that is looked at, the event's
    /// time is another or it was taken before.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Event, WebhookError> {
        let accepted = self.accept(request);
        accepted.inspect_err(|error| error.trace("wawp"))
    }

    fn accept(&self, request: &Request<Bytes>) -> Result<Event, WebhookError> {
        self.gate.check(request)?;
        let (body, json) = Body::read(request.body())?;
        let event = Event::new(body, json.root());
        if let Some(tolerance) = self.tolerance
            && !event.timestamp().is_some_and(|at| is_near(at, tolerance))
        {
            let member = "timestamp";
            return Err(WebhookError::Stale { member, tolerance });
        }
        self.gate.refuse_replay(|| event.dedup_key())?;
        Ok(event)
    }

    /// The gate that checks requests.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }
}

/// Whether a time is no further from now than that, in either direction.
fn is_near(at: &Timestamp, tolerance: Duration) -> bool {
    let Ok(at) = at.to_system_time() else {
        return false;
    };
    let now = SystemTime::now();
    let apart = now.duration_since(at).or_else(|_| at.duration_since(now));
    apart.is_ok_and(|apart| apart <= tolerance)
}

/// With other proofs than Wawp's, in their place.
impl From<Gate> for Verifier {
    fn from(gate: Gate) -> Self {
        let tolerance = None;
        Self { gate, tolerance }
    }
}
