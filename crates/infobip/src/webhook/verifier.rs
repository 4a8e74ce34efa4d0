//! Is this request from Infobip?

use super::Events;
use base64::Engine;
use waxwing_webhook::http::{Request, header::AUTHORIZATION};
use waxwing_webhook::{Body, Bytes, EmptySecret, Gate, Proof, Refusal};

/// Verifies requests as your security setting at Infobip says. A clone is cheap; the secret is never shown.
#[derive(Debug, Clone)]
pub struct Verifier(Gate);

impl Verifier {
    /// Takes requests that give a proof of the secret: a [`Signature`](super::Signature) for the type HMAC, a header for
    /// the type CUSTOM.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(secret: impl AsRef<[u8]>, proof: impl Into<Proof>) -> Result<Self, EmptySecret> {
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
    pub fn basic(user: &str, password: &str) -> Result<Self, EmptySecret> {
        let proof = Proof::prefixed_header(AUTHORIZATION, "Basic ");
        // The pair is never empty, for the colon; the password may be.
        Gate::new(password, proof.clone())?;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"));
        Gate::new(pair, proof).map(Self)
    }

    /// Takes another secret as well, while it is being changed.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecret> {
        self.0.or_secret(secret).map(Self)
    }

    /// Takes another proof of the secret as well.
    pub fn or_proof(self, proof: impl Into<Proof>) -> Self {
        Self(self.0.or_proof(proof))
    }

    /// The most that a body may have, in bytes; 4 MiB without further words. A body holds up to 2000 reports, as the
    /// notification profile says.
    pub fn limit(self, bytes: usize) -> Self {
        Self(self.0.limit(bytes))
    }

    /// The events that the request brings, if the request is from Infobip.
    ///
    /// An event that is not listed, or has another shape, is an [`Event`](super::Event) too, with everything kept.
    ///
    /// # Errors
    /// The body is over the limit, no proof is right, or the body is not JSON.
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Events, Refusal> {
        self.0.check(request)?;
        let (body, json) = Body::read(request.body())?;
        Ok(Events::new(body, json))
    }

    /// What lets requests in.
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
