//! A secret that cannot be empty and does not appear in `Debug`.

use secrecy::{ExposeSecret, SecretSlice};
use std::fmt;

/// A secret is empty or blank; anyone could guess it.
///
/// ```
/// use waxwing_webhook::{Gate, Proof, http::header::AUTHORIZATION};
/// let empty = Gate::new("", Proof::header(AUTHORIZATION)).unwrap_err();
/// assert_eq!(empty.to_string(), "a webhook secret is empty or blank; nothing could be verified with it");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a webhook secret is empty or blank; nothing could be verified with it")]
#[non_exhaustive]
pub struct EmptySecretError;

/// A secret, wiped from memory when dropped.
#[derive(Clone)]
pub(crate) struct Secret(SecretSlice<u8>);

impl Secret {
    pub(crate) fn new(secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        let secret = secret.as_ref();
        if secret.trim_ascii().is_empty() {
            return Err(EmptySecretError);
        }
        Ok(Self(secret.to_vec().into()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}
