//! One error for all providers: what happened, whether it was done, whether to repeat, what the provider said.

use crate::body::Said;
use crate::provider::{Action, KnownError, Retryable, Scope};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::fmt;
use std::time::Duration;
use waxwing_types::Violations;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built this way.
    Config,
    /// An argument is wrong or a limit is broken.
    Invalid,
    /// The provider, or this generation of its API, does not have it.
    Unsupported,
    /// No token.
    Auth,
    /// A file cannot be read or written.
    File,
    /// No connection.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection broke.
    Transport,
    /// The provider answered with an error.
    Api,
    /// The answer cannot be read.
    Decode,
    /// A download that must not be made, or is too large.
    Download,
}

/// Whether the provider did what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing left this machine that could act.
    NotSent,
    /// The provider refused.
    Rejected,
    /// The provider took it, but its answer cannot be read.
    Accepted,
    /// It may have happened.
    Unknown,
}

/// An error of a call. `Debug` and `Display` show no credentials, no bodies and no whole phone numbers.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    text: String,
    operation: Option<String>,
    status: Option<u16>,
    said: Said,
    known: Option<&'static KnownError>,
    retry_after: Option<Duration>,
    body: Hidden,
    violations: Option<Violations>,
    attempts: u32,
}

#[derive(Default)]
struct Hidden(Bytes);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// Most bytes of a body that an error keeps.
const KEPT: usize = 64 * 1024;

impl Error {
    pub(crate) fn new(kind: ErrorKind, outcome: Outcome, text: String) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome,
            text,
            operation: None,
            status: None,
            said: Said::default(),
            known: None,
            retry_after: None,
            body: Hidden::default(),
            violations: None,
            attempts: 0,
        }))
    }

    /// An error before anything was sent.
    pub(crate) fn before(kind: ErrorKind, text: String) -> Self {
        Self::new(kind, Outcome::NotSent, text)
    }

    pub(crate) fn invalid(violations: Violations) -> Self {
        let mut error = Self::before(ErrorKind::Invalid, format!("not sent: {violations}"));
        error.0.violations = Some(violations);
        error
    }

    pub(crate) fn api(
        outcome: Outcome,
        status: u16,
        said: Said,
        known: Option<&'static KnownError>,
        after: Option<Duration>,
        body: &Bytes,
    ) -> Self {
        let mut text = format!("HTTP {status}");
        if let Some(code) = &said.code {
            text += &format!(", code {code}");
        }
        if let Some(message) = &said.message {
            text += &format!(": {message}");
        }
        if let Some(details) = &said.details {
            text += &format!(" ({details})");
        }
        let mut error = Self::new(ErrorKind::Api, outcome, text);
        let inner = &mut error.0;
        inner.status = Some(status);
        inner.said = said;
        inner.known = known;
        inner.retry_after = after;
        inner.body = Hidden(body.slice(..body.len().min(KEPT)));
        error
    }

    pub(crate) fn with_status(mut self, status: u16, body: &Bytes) -> Self {
        self.0.status = Some(status);
        self.0.body = Hidden(body.slice(..body.len().min(KEPT)));
        self
    }

    pub(crate) fn of(mut self, operation: &str, attempts: u32) -> Self {
        self.0.operation = Some(operation.to_owned());
        self.0.attempts = attempts;
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the provider did what was asked.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// Whether the same call may succeed later without a change. When the outcome is `Unknown`, a repeat may act twice.
    pub fn is_retryable(&self) -> bool {
        match (self.0.known, self.0.kind) {
            (Some(known), _) => known.retry != Retryable::No,
            (None, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport) => true,
            (None, ErrorKind::Api) => {
                self.0.said.transient || matches!(self.0.status, Some(408 | 429 | 500 | 502..=504))
            }
            _ => false,
        }
    }

    /// How long the provider asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the error is about, where the provider's table says so.
    pub fn scope(&self) -> Option<Scope> {
        self.0.known.map(|k| k.scope)
    }

    /// What to do.
    pub fn action(&self) -> Action {
        match (self.0.known, self.0.kind, self.0.status) {
            (Some(known), ..) => known.action,
            (_, ErrorKind::Connect, _) | (_, _, Some(429)) => Action::Wait,
            (_, ErrorKind::Auth, _) | (_, _, Some(401 | 403)) => Action::RenewToken,
            (
                _,
                ErrorKind::Invalid | ErrorKind::Config | ErrorKind::File | ErrorKind::Unsupported,
                _,
            ) => Action::FixRequest,
            (_, _, Some(400..=499)) => Action::FixRequest,
            _ if matches!(self.0.outcome, Outcome::Unknown | Outcome::Accepted) => {
                Action::CheckBeforeRetry
            }
            _ => Action::GiveUp,
        }
    }

    /// HTTP status.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The provider's code.
    pub fn code(&self) -> Option<&str> {
        self.0.said.code.as_deref()
    }

    /// The provider's finer code.
    pub fn subcode(&self) -> Option<&str> {
        self.0.said.subcode.as_deref()
    }

    /// The provider's text, long numbers masked, at most 300 characters.
    pub fn message(&self) -> Option<&str> {
        self.0.said.message.as_deref()
    }

    /// More of the provider's text, masked and cut likewise.
    pub fn details(&self) -> Option<&str> {
        self.0.said.details.as_deref()
    }

    /// What the provider's support asks for.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.said.trace_id.as_deref()
    }

    /// The answer as it came, unmasked, at most 64 KiB.
    pub fn body(&self) -> &[u8] {
        &self.0.body.0
    }

    /// The answer as one of the provider's types.
    pub fn provider<E: DeserializeOwned>(&self) -> Option<E> {
        serde_json::from_slice(self.body()).ok()
    }

    /// The limits that the request breaks.
    pub fn violations(&self) -> Option<&Violations> {
        self.0.violations.as_ref()
    }

    /// The operation.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// How often it was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn known(&self) -> Option<&'static KnownError> {
        self.0.known
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.text)?;
        if let Some(known) = self.0.known {
            write!(f, "; {}", known.meaning)?;
        }
        match self.0.outcome {
            Outcome::Unknown => f.write_str("; it may have happened, check before you repeat"),
            Outcome::Accepted => f.write_str("; the provider took the request, do not repeat it"),
            Outcome::NotSent | Outcome::Rejected => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("outcome", &self.0.outcome)
            .field("status", &self.0.status)
            .field("code", &self.0.said.code)
            .field("text", &self.to_string())
            .field("attempts", &self.0.attempts)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}
