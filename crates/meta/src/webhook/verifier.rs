//! Verifies that a request is from Meta.

use super::Events;
use std::sync::Arc;
use waxwing_webhook::http::{HeaderMap, HeaderName, Request, Uri};
use waxwing_webhook::{
    Algorithm, Body, Bytes, EmptySecretError, Gate, Proof, ProofLocation, Recent, Signature,
    WebhookError,
};

/// Meta's signature: `sha256=` and the HMAC-SHA256 of the body in hexadecimal digits, in `X-Hub-Signature-256`.
pub fn signature() -> Signature {
    let header = HeaderName::from_static("x-hub-signature-256");
    Signature::new(Algorithm::Sha256, header).prefix("sha256=")
}

/// Verifies requests by their signature, and answers Meta's check of the address. A clone is cheap; secret and token
/// are never shown.
#[derive(Debug, Clone)]
pub struct Verifier {
    gate: Gate,
    token: Option<Gate>,
}

impl Verifier {
    /// Takes requests that are signed with the secret of the app; not with the access token, nor the verify token.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(app_secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        Gate::new(app_secret, signature()).map(Self::from)
    }

    /// The token that you gave Meta together with the address, for [`confirm`](Verifier::confirm).
    ///
    /// # Errors
    /// The token is empty or blank.
    pub fn verify_token(mut self, token: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.token = Some(Gate::new(token, Proof::query("hub.verify_token"))?);
        Ok(self)
    }

    /// Accepts another app secret, too: of a second app, or while you change it.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(mut self, app_secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.gate = self.gate.or_secret(app_secret)?;
        Ok(self)
    }

    /// Sets the largest body, in bytes; 4 MiB by default. Meta sends up to 3 MB.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.gate = self.gate.limit(bytes);
        self
    }

    /// Refuses what was taken before ([`WebhookError::Replayed`]), as far as the memory goes back. Of a batch only what
    /// is new is handed on. No time of sending is signed, so what is older gets in once more.
    ///
    /// An event counts as received once it is verified: store it before anything that takes
    /// long (see [`Gate::refuse_replays`]). If handling it fails and it must come again, let the memory
    /// [`forget`](Recent::forget) its [`dedup_key`](super::Event::dedup_key).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_meta::webhook::{Bytes, Recent, Verifier, WebhookError, http::Request, signature};
    /// let verifier = Verifier::new("the secret")?;
    /// let mut request = Request::new(Bytes::from(r#"{"entry": [{"changes": [{"field": "security", "value": {}}]}]}"#));
    /// let signed = signature().sign("the secret", &request)?;
    /// request.headers_mut().insert("x-hub-signature-256", signed.parse()?);
    /// let taken = Arc::new(Recent::new(10_000));
    /// let verifier = verifier.refuse_replays(taken.clone());
    /// let event = verifier.verify(&request)?[0].clone();
    /// assert_eq!(verifier.verify(&request), Err(WebhookError::Replayed));
    /// taken.forget(event.dedup_key());
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn refuse_replays(mut self, taken: Arc<Recent>) -> Self {
        self.gate = self.gate.refuse_replays(taken);
        self
    }

    /// Verifies a request and reads its events.
    ///
    /// An unknown event, or one of another structure, is an [`Event`](super::Event) too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, the signature is missing or another one, the body is not JSON, or, where that is
    /// looked at, all its events were taken before.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Events, WebhookError> {
        let accepted = self.accept(request);
        accepted.inspect_err(|error| error.trace("meta"))
    }

    fn accept(&self, request: &Request<Bytes>) -> Result<Events, WebhookError> {
        self.gate.check(request)?;
        let (body, json) = Body::read(request.body())?;
        let mut events = Events::new(body, &json);
        self.gate
            .keep_new(events.events_mut(), super::Event::dedup_key)?;
        Ok(events)
    }

    /// The answer to the GET by which Meta checks that the address is yours: its challenge, if the token is that of
    /// [`verify_token`](Verifier::verify_token). Answer 200 with this text alone.
    ///
    /// ```
    /// use waxwing_meta::webhook::{Verifier, WebhookError, http::Request};
    /// let verifier = Verifier::new("the app secret")?.verify_token("my token")?;
    /// let ask = |token| format!("/hook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token={token}");
    /// let right = Request::get(ask("my+token")).body(())?;
    /// assert_eq!(verifier.confirm(&right)?, "1158201444");
    /// let wrong = Request::get(ask("a+guess")).body(())?;
    /// assert!(matches!(verifier.confirm(&wrong), Err(WebhookError::Mismatch { .. })));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The token is missing or another one, the mode is not `subscribe`, there is no challenge, or no verify token was
    /// set.
    pub fn confirm<B>(&self, request: &Request<B>) -> Result<String, WebhookError> {
        let challenge = self.challenge(request.headers(), request.uri());
        challenge.inspect_err(|error| error.trace("meta"))
    }

    pub(super) fn challenge(&self, headers: &HeaderMap, uri: &Uri) -> Result<String, WebhookError> {
        let token = self.token.as_ref().ok_or(WebhookError::NotSetUp {
            wanted: "Verifier::verify_token",
        })?;
        let mut head = Request::new(Bytes::new());
        *head.uri_mut() = uri.clone();
        token.check(&head)?;
        let parameter = |name: &str| {
            let location = ProofLocation::Query(name.to_owned());
            location
                .text(headers, uri)
                .map(|text| (text, location.clone()))
        };
        let (mode, location) = parameter("hub.mode")?;
        if mode != "subscribe" {
            let wanted = "subscribe";
            return Err(WebhookError::Malformed { location, wanted });
        }
        let (challenge, location) = parameter("hub.challenge")?;
        if challenge.is_empty() {
            let wanted = "a text to give back";
            return Err(WebhookError::Malformed { location, wanted });
        }
        Ok(challenge.into_owned())
    }

    /// The gate that checks requests.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }
}

/// With other proofs and limits.
impl From<Gate> for Verifier {
    fn from(gate: Gate) -> Self {
        Self { gate, token: None }
    }
}
