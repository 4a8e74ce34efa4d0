//! Why a transport brought no answer.

use std::error::Error as StdError;
use std::fmt;

/// Why a transport of your own ([`ClientBuilder::transport`](crate::ClientBuilder::transport)) brought no answer, and
/// whether anything of the request may have left this machine.
///
/// ```
/// use waxwing_runtime::TransportError;
///
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let error = TransportError::not_written(refused);
/// assert_eq!(error.to_string(), "no connection: connection refused");
/// ```
///
/// Its text stands in the error of the call: a text that you give must hold neither a token nor the URL of the request.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) progress: Progress,
    pub(crate) is_timeout: bool,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
}

/// How far a request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    NotWritten,
    MaybeWritten,
    /// As far as the connection looked at its body.
    Watched,
    /// The request is not valid, so there was nothing to send.
    Unbuilt,
}

impl TransportError {
    /// No byte of the request's head was written: the provider cannot have acted, and the call may be repeated.
    pub fn not_written(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Progress::NotWritten, source.into())
    }

    /// Part of the request or all of it may have been written. The outcome of a send is unknown then, and it is not
    /// repeated.
    pub fn maybe_written(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Progress::MaybeWritten, source.into())
    }

    /// The time of the transport was over: the error of the call is of kind `Timeout`.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.is_timeout = true;
        self
    }

    fn new(progress: Progress, source: Box<dyn StdError + Send + Sync>) -> Self {
        Self {
            progress,
            is_timeout: false,
            source,
        }
    }
}

/// Without the URL, which may hold a token.
impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let progress = match (error.is_builder(), error.is_connect()) {
            (true, _) => Progress::Unbuilt,
            (false, true) => Progress::NotWritten,
            (false, false) => Progress::Watched,
        };
        // A connection that was not made in time is no connection.
        let is_timeout = error.is_timeout() && progress != Progress::NotWritten;
        Self {
            is_timeout,
            ..Self::new(progress, Box::new(error))
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.progress, self.is_timeout) {
            (Progress::Unbuilt, _) => "the request cannot be built",
            (Progress::NotWritten, true) => "no connection in time",
            (Progress::NotWritten, false) => "no connection",
            (_, true) => "no answer in time",
            (_, false) => "the connection broke before an answer",
        };
        write!(f, "{what}: {}", self.source)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
