//! Why a request was not taken.

use http::{HeaderMap, HeaderName, StatusCode, Uri};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// Where in a request a proof stands.
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
    /// What stands there, once; of a query without its escapes.
    ///
    /// # Errors
    /// Nothing stands there, or more than one value.
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

    /// The same as text.
    ///
    /// # Errors
    /// As for [`bytes`](ProofLocation::bytes), and when it is not UTF-8.
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

    /// Of several, it would be left open which one counts.
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

/// Why a request was not taken. Names what is wrong, never what was given or expected.
///
/// Answer with [`status`](WebhookError::status); the text may be shown to the sender.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The body is over the limit; it was not hashed.
    #[error("the body is over the limit of {limit} bytes")]
    TooLarge {
        /// The most that is taken, in bytes.
        limit: usize,
    },
    /// The proof is not there.
    #[error("{location} is missing")]
    Missing {
        /// Where it should be.
        location: ProofLocation,
    },
    /// The proof is there more than once.
    #[error("{location} stands there more than once")]
    Repeated {
        /// Where it should be.
        location: ProofLocation,
    },
    /// The proof is not written as it should be.
    #[error("{location} is not {wanted}")]
    Malformed {
        /// Where it is.
        location: ProofLocation,
        /// How it should be written.
        wanted: &'static str,
    },
    /// The proof is wrong: another secret, or another body.
    #[error("{location} does not match; the secret or the body is another one")]
    Mismatch {
        /// Where it is.
        location: ProofLocation,
    },
    /// All that it brings was taken before: the provider repeats it, or someone else does.
    #[error("the event was taken before; it is not handed on again")]
    Replayed,
    /// The time that is signed with it is too far from that of the clock here.
    #[error("{member} is missing or not within {} s of the clock here", tolerance.as_secs())]
    Stale {
        /// The member of the body that holds the time.
        member: &'static str,
        /// How far it may be from the clock.
        tolerance: Duration,
    },
    /// The body is not text in UTF-8.
    #[error("the body is not UTF-8 from byte {at} on")]
    NotText {
        /// Where it starts to be something else.
        at: usize,
    },
    /// The body is not JSON.
    #[error("the body is not JSON at line {line}, column {column}: {wanted}")]
    NotJson {
        /// The line, from 1 on.
        line: usize,
        /// The column, from 1 on.
        column: usize,
        /// What is wrong.
        wanted: &'static str,
    },
    /// The body broke off while it was read.
    #[error("the body could not be read to its end")]
    Interrupted,
    /// No secret was given to verify this with.
    #[error("nothing is set up to verify this with: {wanted}")]
    NotSetUp {
        /// What to set up.
        wanted: &'static str,
    },
}

impl WebhookError {
    /// The HTTP status to answer with: 401 without proof or out of time, 413 over the limit, 400 for an unreadable body,
    /// and 500 where the receiver is not set up. For what was taken before it is 200: any other would make a provider
    /// that repeats it go on, and who replays it learns nothing.
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
