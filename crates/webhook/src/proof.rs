//! How a request proves that it comes from the provider.

use crate::mac::Keyed;
use crate::secret::Secret;
use crate::{ProofLocation, Signature, WebhookError};
use bytes::Bytes;
use http::{HeaderName, Request};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};

/// How a request proves that it comes from the provider: a signature, or the secret itself.
///
/// The secret alone proves nothing about the body; use it if the provider has nothing better.
///
/// ```
/// use waxwing_webhook::{Proof, http::header::AUTHORIZATION};
/// let plain = Proof::header(AUTHORIZATION);
/// let basic = Proof::prefixed_header(AUTHORIZATION, "Basic ");
/// let in_url = Proof::query("token");
/// # let _ = (plain, basic, in_url);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof(pub(crate) Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Signature(Signature),
    Secret {
        location: ProofLocation,
        prefix: String,
    },
}

impl Proof {
    /// The secret is the whole value of a header.
    pub fn header(name: HeaderName) -> Self {
        Self::prefixed_header(name, "")
    }

    /// The secret follows a prefix in a header, such as `Bearer `.
    pub fn prefixed_header(name: HeaderName, prefix: impl Into<String>) -> Self {
        let (location, prefix) = (ProofLocation::Header(name), prefix.into());
        Self(Kind::Secret { location, prefix })
    }

    /// The secret is a query parameter of the address that you gave to the provider. Servers and proxies often log
    /// addresses, and the secret with them.
    pub fn query(name: impl Into<String>) -> Self {
        let (location, prefix) = (ProofLocation::Query(name.into()), String::new());
        Self(Kind::Secret { location, prefix })
    }
}

impl From<Signature> for Proof {
    fn from(signature: Signature) -> Self {
        Self(Kind::Signature(signature))
    }
}

/// A proof together with the secrets that it accepts.
#[derive(Clone)]
pub(crate) enum Lock {
    Signature(Signature, Vec<Keyed>),
    Secret {
        location: ProofLocation,
        prefix: String,
        digests: Vec<[u8; 32]>,
    },
}

impl Lock {
    pub(crate) fn new(proof: &Proof, secrets: &[Secret]) -> Self {
        match &proof.0 {
            Kind::Signature(signature) => {
                let keyed = secrets.iter().map(|secret| signature.keyed(secret));
                Self::Signature(signature.clone(), keyed.collect())
            }
            Kind::Secret { location, prefix } => Self::Secret {
                location: location.clone(),
                prefix: prefix.clone(),
                digests: secrets
                    .iter()
                    .map(|secret| digest(secret.bytes()))
                    .collect(),
            },
        }
    }

    /// Checks the proof as far as possible without the body.
    pub(crate) fn look(&self, request: &Request<Bytes>) -> Result<(), WebhookError> {
        match self {
            Self::Signature(signature, _) => signature.presented(request).map(|_| ()),
            Self::Secret { .. } => self.open(request),
        }
    }

    /// Checks the proof.
    pub(crate) fn open(&self, request: &Request<Bytes>) -> Result<(), WebhookError> {
        let (location, right) = match self {
            Self::Signature(signature, keys) => {
                let presented = signature.presented(request)?;
                let mut right = false;
                for key in keys {
                    let mut mac = key.clone();
                    signature.feed(&mut mac, request)?;
                    right |= mac.is(&presented);
                }
                (signature.location(), right)
            }
            Self::Secret {
                location,
                prefix,
                digests,
            } => {
                let given = location.bytes(request.headers(), request.uri())?;
                let given = given.strip_prefix(prefix.as_bytes());
                let given = given.ok_or_else(|| WebhookError::Malformed {
                    location: location.clone(),
                    wanted: "the secret after the configured prefix",
                })?;
                let presented = digest(given);
                let right = digests
                    .iter()
                    .fold(Choice::from(0), |right, one| right | one.ct_eq(&presented));
                (location, right.into())
            }
        };
        if right {
            Ok(())
        } else {
            let location = location.clone();
            Err(WebhookError::Mismatch { location })
        }
    }
}

/// Compares digests instead of texts: all have one length, so the time of a comparison does not reveal that of the
/// secret.
fn digest(text: &[u8]) -> [u8; 32] {
    Sha256::digest(text).into()
}
