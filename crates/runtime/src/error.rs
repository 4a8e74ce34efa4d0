//! One error for all providers: what happened, whether it was done, whether to repeat, what the provider said.

use crate::body::Said;
use crate::provider::{Action, KnownError, Retryable, Scope};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::error::Error as StdError;
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
    /// A download that must not be made, is too large, or brought something else than the file that was described.
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

/// What was called; decides what an open outcome means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Called {
    pub provider: &'static str,
    pub operation: Option<&'static str>,
    pub idempotent: bool,
}

/// An error of a call. `Debug` and `Display` show no credentials, no bodies and no whole phone numbers.
///
/// `Display` is one line that ends with what to do:
/// `meta send_message: HTTP 400, code 131056: message (details); meaning; advice`. `source()` is the fault beneath,
/// where there is one: of the connection (without its URL), of a file ([`std::io::Error`]), of the answer's JSON.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    text: String,
    called: Option<Called>,
    status: Option<u16>,
    said: Said,
    known: Option<&'static KnownError>,
    retry_after: Option<Duration>,
    body: Bytes,
    violations: Option<Violations>,
    attempts: u32,
    broke_off: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Most bytes of a body that an error keeps.
const KEPT: usize = 64 * 1024;

impl Error {
    pub(crate) fn new(kind: ErrorKind, outcome: Outcome, text: String) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome,
            text,
            called: None,
            status: None,
            said: Said::default(),
            known: None,
            retry_after: None,
            body: Bytes::new(),
            violations: None,
            attempts: 0,
            broke_off: false,
            source: None,
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
        body: &[u8],
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
        inner.said = said;
        inner.known = known;
        inner.retry_after = after;
        error.with_status(status, body)
    }

    /// The body is copied: a slice of it would keep all of it alive.
    pub(crate) fn with_status(mut self, status: u16, body: &[u8]) -> Self {
        self.0.status = Some(status);
        self.0.body = Bytes::copy_from_slice(&body[..body.len().min(KEPT)]);
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// The answer began to arrive and then stopped: for what does no harm twice, as good as no answer.
    pub(crate) fn broken_off(mut self) -> Self {
        self.0.broke_off = true;
        self
    }

    /// With another outcome and text, for an operation that is made of several calls.
    pub(crate) fn retold(mut self, outcome: Outcome, text: String) -> Self {
        self.0.outcome = outcome;
        self.0.text = text;
        self
    }

    pub(crate) fn of(mut self, called: Called, attempts: u32) -> Self {
        self.0.called = Some(called);
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

    /// Whether the same call may succeed later without a change, and does no harm then: false for a send that may have
    /// happened ([`Outcome::Unknown`], [`Outcome::Accepted`]), whatever the provider's table says of its code.
    pub fn is_retryable(&self) -> bool {
        if self.may_act_twice() {
            return false;
        }
        match (self.0.known, self.0.kind) {
            (Some(known), _) => known.retry != Retryable::No,
            (None, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport) => true,
            (None, ErrorKind::Decode | ErrorKind::Download) => self.0.broke_off,
            (None, ErrorKind::Api) => {
                self.0.said.transient || matches!(self.0.status, Some(408 | 429 | 500 | 502..=504))
            }
            _ => false,
        }
    }

    fn may_act_twice(&self) -> bool {
        matches!(self.0.outcome, Outcome::Unknown | Outcome::Accepted) && !self.is_idempotent()
    }

    /// How long the provider asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the error is about, where the provider's table says so.
    pub fn scope(&self) -> Option<Scope> {
        self.0.known.map(|k| k.scope)
    }

    /// What to do. A send that may have happened: always [`Action::CheckBeforeRetry`].
    pub fn action(&self) -> Action {
        if self.may_act_twice() {
            return Action::CheckBeforeRetry;
        }
        match (self.0.known, self.0.kind, self.0.status) {
            (Some(known), ..) => known.action,
            (_, ErrorKind::Auth, _) | (_, _, Some(401 | 403)) => Action::RenewToken,
            (
                _,
                ErrorKind::Invalid | ErrorKind::Config | ErrorKind::File | ErrorKind::Unsupported,
                _,
            ) => Action::FixRequest,
            _ if self.is_retryable() => Action::Wait,
            (_, _, Some(400..=499)) => Action::FixRequest,
            _ => Action::GiveUp,
        }
    }

    /// HTTP status.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The provider's code; like the subcode and the trace id without control characters and at most 100 characters.
    pub fn code(&self) -> Option<&str> {
        self.0.said.code.as_deref()
    }

    /// The provider's finer code.
    pub fn subcode(&self) -> Option<&str> {
        self.0.said.subcode.as_deref()
    }

    /// The provider's text, long numbers masked, the call's credentials replaced by `[redacted]`, at most 300 characters.
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
        &self.0.body
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
        self.0.called?.operation
    }

    /// How often it was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn called(&self) -> Option<Called> {
        self.0.called
    }

    pub(crate) fn text(&self) -> &str {
        &self.0.text
    }

    pub(crate) fn known(&self) -> Option<&'static KnownError> {
        self.0.known
    }

    pub(crate) fn is_idempotent(&self) -> bool {
        self.0.called.is_some_and(|called| called.idempotent)
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.0.said.transient
    }

    pub(crate) fn is_broken_off(&self) -> bool {
        self.0.broke_off
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|e| e as _)
    }
}
