//! Why a webhook request is refused.

use http::{HeaderMap, HeaderName, StatusCode, Uri};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// Where a request carries its proof.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProofLocation {
    /// In a header.
    Header(HeaderName),
    /// In a parameter of the query.
    Query(String),
}

impl fmt::Display for ProofLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name) => write!(f, "the header {name}"),
            Self::Query(name) => write!(f, "the query parameter {name}"),
        }
    }
}

impl ProofLocation {
    /// The value at this location; a query parameter is percent-decoded.
    ///
    /// # Errors
    /// There is no value, or more than one.
    pub fn bytes<'a>(
        &self,
        headers: &'a HeaderMap,
        uri: &'a Uri,
    ) -> Result<Cow<'a, [u8]>, WebhookError> {
        match self {
            Self::Header(name) => {
                let value = self.only(headers.get_all(name).iter())?;
                Ok(Cow::from(value.as_bytes()))
            }
            Self::Query(name) => {
                let query = uri.query().unwrap_or_default();
                let pairs = form_urlencoded::parse(query.as_bytes());
                let value = self.only(pairs.filter(|(key, _)| key == name))?.1;
                Ok(match value {
                    Cow::Borrowed(text) => Cow::from(text.as_bytes()),
                    Cow::Owned(text) => Cow::from(text.into_bytes()),
                })
            }
        }
    }

    /// The value as text.
    ///
    /// # Errors
    /// Those of [`bytes`](ProofLocation::bytes), or the value is not UTF-8.
    pub fn text<'a>(
        &self,
        headers: &'a HeaderMap,
        uri: &'a Uri,
    ) -> Result<Cow<'a, str>, WebhookError> {
        let text = match self.bytes(headers, uri)? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::from),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::from),
        };
        text.ok_or_else(|| WebhookError::Malformed {
            location: self.clone(),
            wanted: "text in UTF-8",
        })
    }

    /// Several values are refused, as it would be unclear which one counts.
    fn only<T>(&self, mut found: impl Iterator<Item = T>) -> Result<T, WebhookError> {
        let location = || self.clone();
        match (found.next(), found.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(WebhookError::Missing {
                location: location(),
            }),
            (Some(_), Some(_)) => Err(WebhookError::Repeated {
                location: location(),
            }),
        }
    }
}

/// Why a webhook request is refused. Says what is wrong; contains neither the received nor the expected value.
///
/// Answer with [`status`](WebhookError::status). The text may be sent to the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The body exceeds the limit; it was not hashed.
    #[error("the body is over the limit of {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The proof is missing.
    #[error("{location} is missing")]
    Missing {
        /// Where it should be.
        location: ProofLocation,
    },
    /// The proof occurs more than once.
    #[error("{location} occurs more than once")]
    Repeated {
        /// Where it should be.
        location: ProofLocation,
    },
    /// The proof has the wrong format.
    #[error("{location} is not {wanted}")]
    Malformed {
        /// Where it is.
        location: ProofLocation,
        /// The expected format.
        wanted: &'static str,
    },
    /// The proof does not match: the secret or the body is different.
    #[error("{location} does not match; the secret or the body is different")]
    Mismatch {
        /// Where it is.
        location: ProofLocation,
    },
    /// All events of the request were received before: the provider, or someone else, sent it again.
    #[error("the event was received before; it is not passed on again")]
    Replayed,
    /// The signed time differs too much from the local clock.
    #[error("{member} is missing or not within {} s of the local clock", tolerance.as_secs())]
    Stale {
        /// The member of the body that has the time.
        member: &'static str,
        /// The largest difference allowed.
        tolerance: Duration,
    },
    /// The body is not text in UTF-8.
    #[error("the body is not UTF-8 from byte {at} on")]
    NotText {
        /// The first byte that is not UTF-8, from 0.
        at: usize,
    },
    /// The body is not JSON.
    #[error("the body is not JSON at line {line}, column {column}: {wanted}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        wanted: &'static str,
    },
    /// The connection ended before the whole body was read.
    #[error("the body could not be read to its end")]
    Interrupted,
    /// The receiver has no secret to verify this with.
    #[error("nothing is set up to verify this with: {wanted}")]
    NotSetUp {
        /// What to set up.
        wanted: &'static str,
    },
}

impl WebhookError {
    /// Tells a `tracing` subscriber that a request was refused, and why: a WARN, or an INFO for a replay. Never with
    /// what stood in the request.
    #[doc(hidden)]
    pub fn trace(&self, provider: &'static str) {
        let (status, reason) = (self.status().as_u16(), self.to_string());
        match self {
            Self::Replayed => tracing::info!(provider, reason, "webhook refused"),
            _ => tracing::warn!(provider, status, reason, "webhook refused"),
        }
    }

    /// The HTTP status to answer with: 401 for a missing or wrong proof or time, 413 for a body over the limit, 400 for
    /// an unreadable body, 500 if the receiver is not set up, and 200 for a replay: with any other status the provider
    /// would repeat the request, and an attacker would learn that it is known.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing { .. }
            | Self::Repeated { .. }
            | Self::Malformed { .. }
            | Self::Mismatch { .. }
            | Self::Stale { .. } => StatusCode::UNAUTHORIZED,
            Self::Replayed => StatusCode::OK,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotText { .. } | Self::NotJson { .. } | Self::Interrupted => {
                StatusCode::BAD_REQUEST
            }
            Self::NotSetUp { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
