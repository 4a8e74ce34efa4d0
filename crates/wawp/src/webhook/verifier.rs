//! Is this request from Wawp?

use super::Event;
use waxwing_webhook::http::{HeaderName, Request};
use waxwing_webhook::{Algorithm, Body, Bytes, EmptySecret, Gate, Proof, Refusal, Signature};

/// Wawp's signature: HMAC-SHA256 of the body in hexadecimal digits in `X-Wawp-Signature`; `sha256=` may stand before it.
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
pub struct Verifier(Gate);

impl Verifier {
    /// Takes requests that are signed as [`signature`] says, with the secret that is `hmac` in the configuration.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, EmptySecret> {
        Gate::new(secret, signature()).map(Self)
    }

    /// Takes another secret as well, while it is being changed.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecret> {
        self.0.or_secret(secret).map(Self)
    }

    /// Takes the [`engine_signature`] as well.
    pub fn or_engine_signature(self) -> Self {
        self.or_proof(engine_signature())
    }

    /// Takes another proof of the secret as well: a [`Signature`] with another header, encoding or other signed bytes; or
    /// the secret itself in a header or, as Wawp suggests for webhooks without `hmac`, in the query of your address.
    ///
    /// ```
    /// use waxwing_wawp::webhook::{Bytes, Proof, Verifier, http::Request};
    /// let verifier = Verifier::new("the secret")?.or_proof(Proof::query("key"));
    /// let request = Request::builder().uri("https://example.com/hook?key=the+secret").body(Bytes::from("{}"))?;
    /// assert!(verifier.verify(&request).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn or_proof(self, proof: impl Into<Proof>) -> Self {
        Self(self.0.or_proof(proof))
    }

    /// The most that a body may have, in bytes; 4 MiB without further words.
    pub fn limit(self, bytes: usize) -> Self {
        Self(self.0.limit(bytes))
    }

    /// The event that the request brings, if the request is from Wawp.
    ///
    /// An event that is not listed, or has another shape, is an [`Event`] too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, no proof is right, or the body is not JSON.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Event, Refusal> {
        self.0.check(request)?;
        let (body, json) = Body::read(request.body())?;
        Ok(Event::new(body, &json))
    }

    /// What lets requests in.
    pub fn gate(&self) -> &Gate {
        &self.0
    }
}

/// With other proofs than Wawp's, in their place.
impl From<Gate> for Verifier {
    fn from(gate: Gate) -> Self {
        Self(gate)
    }
}
