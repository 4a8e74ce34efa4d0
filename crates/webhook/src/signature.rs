//! How a provider signs: which bytes, which hash function, which encoding, and where the signature is.

use crate::mac::{Algorithm, Keyed};
use crate::secret::Secret;
use crate::{EmptySecretError, ProofLocation, WebhookError};
use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use http::{HeaderName, Request};

/// How a signature is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// Hexadecimal digits: reads upper and lower case, writes lower case.
    Hex,
    /// Base64: reads the standard and the URL alphabet, with or without padding; writes the standard alphabet with
    /// padding.
    Base64,
}

/// A part of what is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedPart {
    /// The bytes of the body as received.
    Body,
    /// The value of a header, such as a time.
    Header(HeaderName),
    /// A fixed text, such as a separator.
    Text(String),
    /// Path and query of the request.
    PathAndQuery,
}

/// The signed parts must contain the body exactly once: a signature without it proves nothing about the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signed parts must contain SignedPart::Body exactly once")]
#[non_exhaustive]
pub struct UnsignedBodyError;

/// How a provider signs its requests with a shared secret: an HMAC in a header.
///
/// By default: hexadecimal, no prefix, over the body alone.
///
/// ```
/// use waxwing_webhook::{Algorithm, Encoding, SignedPart, Signature, http::HeaderName};
/// let time = HeaderName::from_static("x-time");
/// let signature = Signature::new(Algorithm::Sha512, HeaderName::from_static("x-signature"))
///     .encoding(Encoding::Base64)
///     .prefix("v1=")
///     .signed([SignedPart::Header(time), SignedPart::Text(".".into()), SignedPart::Body])?;
/// # let _ = signature;
/// # Ok::<(), waxwing_webhook::UnsignedBodyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    algorithm: Algorithm,
    location: ProofLocation,
    encoding: Encoding,
    prefix: Option<Prefix>,
    parts: Vec<SignedPart>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Prefix {
    text: String,
    required: bool,
}

const BASE64: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

impl Signature {
    /// A signature in a header.
    pub fn new(algorithm: Algorithm, header: HeaderName) -> Self {
        Self {
            algorithm,
            location: ProofLocation::Header(header),
            encoding: Encoding::Hex,
            prefix: None,
            parts: vec![SignedPart::Body],
        }
    }

    /// Sets the encoding.
    pub fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Requires a prefix, such as `sha256=`.
    pub fn prefix(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        self.prefix = Some(Prefix {
            text,
            required: true,
        });
        self
    }

    /// Accepts a prefix; [`sign`](Signature::sign) does not write it.
    pub fn optional_prefix(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        self.prefix = Some(Prefix {
            text,
            required: false,
        });
        self
    }

    /// Sets what is signed, in this order.
    ///
    /// # Errors
    /// [`SignedPart::Body`] does not occur exactly once.
    pub fn signed(
        mut self,
        parts: impl IntoIterator<Item = SignedPart>,
    ) -> Result<Self, UnsignedBodyError> {
        self.parts = parts.into_iter().collect();
        match self
            .parts
            .iter()
            .filter(|p| **p == SignedPart::Body)
            .count()
        {
            1 => Ok(self),
            _ => Err(UnsignedBodyError),
        }
    }

    /// The value of the header as the provider would write it, to test a receiver or to forward a request.
    ///
    /// ```
    /// # use waxwing_webhook::{Algorithm, Bytes, Signature, http};
    /// let signature = Signature::new(Algorithm::Sha256, http::HeaderName::from_static("x-hub-signature-256")).prefix("sha256=");
    /// let signed = signature.sign("Jefe", &http::Request::new(Bytes::from("what do ya want for nothing?")))?;
    /// assert_eq!(signed, "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"); // RFC 4231
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The secret is empty ([`SignError::EmptySecret`]) or the request lacks a header that is signed.
    pub fn sign(
        &self,
        secret: impl AsRef<[u8]>,
        request: &Request<Bytes>,
    ) -> Result<String, SignError> {
        let secret = Secret::new(secret)?;
        let mut mac = self.keyed(&secret);
        self.feed(&mut mac, request)?;
        let mac = mac.finish();
        let mut text = match &self.prefix {
            Some(prefix) if prefix.required => prefix.text.clone(),
            _ => String::new(),
        };
        match self.encoding {
            Encoding::Hex => text.push_str(&base16ct::lower::encode_string(&mac)),
            Encoding::Base64 => {
                base64::engine::general_purpose::STANDARD.encode_string(mac, &mut text);
            }
        }
        Ok(text)
    }

    pub(crate) fn keyed(&self, secret: &Secret) -> Keyed {
        Keyed::new(self.algorithm, secret.bytes())
    }

    pub(crate) fn location(&self) -> &ProofLocation {
        &self.location
    }

    /// Reads the signature of a request.
    pub(crate) fn presented(&self, request: &Request<Bytes>) -> Result<Vec<u8>, WebhookError> {
        let malformed = || WebhookError::Malformed {
            location: self.location.clone(),
            wanted: match self.encoding {
                Encoding::Hex => "a signature in hexadecimal digits",
                Encoding::Base64 => "a signature in Base64",
            },
        };
        let text = self.location.text(request.headers(), request.uri())?;
        let text = match &self.prefix {
            None => &*text,
            Some(prefix) => match text.strip_prefix(&prefix.text) {
                Some(rest) => rest,
                None if prefix.required => return Err(malformed()),
                None => &*text,
            },
        };
        match self.encoding {
            Encoding::Hex => from_hex(text),
            Encoding::Base64 => from_base64(text),
        }
        .ok_or_else(malformed)
    }

    /// Adds what is signed.
    pub(crate) fn feed(
        &self,
        mac: &mut Keyed,
        request: &Request<Bytes>,
    ) -> Result<(), WebhookError> {
        for part in &self.parts {
            match part {
                SignedPart::Body => mac.update(request.body()),
                SignedPart::Text(text) => mac.update(text.as_bytes()),
                SignedPart::PathAndQuery => {
                    let path = request.uri().path_and_query();
                    mac.update(path.map_or("/", |path| path.as_str()).as_bytes());
                }
                SignedPart::Header(name) => {
                    let location = ProofLocation::Header(name.clone());
                    mac.update(&location.bytes(request.headers(), request.uri())?);
                }
            }
        }
        Ok(())
    }
}

/// Why a request could not be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The secret is empty or blank.
    #[error(transparent)]
    EmptySecret(#[from] EmptySecretError),
    /// A header that is signed is missing.
    #[error(transparent)]
    Part(#[from] WebhookError),
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    base16ct::mixed::decode_vec(text).ok()
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let standard = GeneralPurpose::new(&base64::alphabet::STANDARD, BASE64);
    let url = GeneralPurpose::new(&base64::alphabet::URL_SAFE, BASE64);
    standard.decode(text).or_else(|_| url.decode(text)).ok()
}

#[cfg(test)]
mod tests {
    use super::from_hex;

    #[test]
    fn digits_in_pairs_and_nothing_else() {
        for (text, expected) in [
            ("", Some(&b""[..])),
            ("00", Some(b"\0")),
            ("fFA0", Some(b"\xff\xa0")),
            ("0", None),
            ("fff", None),
            ("0g", None),
            ("g0", None),
            ("00 0", None),
            ("00/:@G`g", None),
            ("é", None),
            ("00é", None),
        ] {
            assert_eq!(from_hex(text).as_deref(), expected, "{text:?}");
        }
    }
}
