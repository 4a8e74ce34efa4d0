//! One error for all providers: what happened, whether it was done, whether to repeat, what the provider said.

pub(crate) mod advice;
pub(crate) mod classify;
pub(crate) mod composed;
pub(crate) mod detail;
pub(crate) mod outcome;
pub(crate) mod transport;

use crate::error::composed::Step;
use crate::error::detail::ErrorDetail;
use crate::error::outcome::Verdict;
use crate::provider::{Action, KnownError, Retryable, Scope};
use bytes::Bytes;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;
use waxwing_json::FromJson;
use waxwing_types::ValidationError;

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

/// Whether the provider did what was asked. The crate's page has the table that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing left this machine that could act. The same call may be made again.
    NotSent,
    /// The provider refused: it did nothing.
    Rejected,
    /// The provider took it, but the rest of its answer cannot be read. Do not send it again; [`Error::accepted_id`]
    /// has the id that the provider gave.
    Accepted,
    /// It may have happened. Find out before you send it again.
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
/// `meta send_message: HTTP 400, code 131056: message (details); meaning; advice`. `source()` is the cause,
/// where there is one: of the connection (without its URL), of a file ([`std::io::Error`]), of the answer's JSON.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    text: String,
    called: Option<Called>,
    status: Option<u16>,
    detail: ErrorDetail,
    known: Option<KnownError>,
    retry_after: Option<Duration>,
    body: Bytes,
    violations: Option<ValidationError>,
    attempts: u32,
    broke_off: bool,
    /// The table of outcomes lets a send be repeated.
    repeat: bool,
    /// The id of what the provider took.
    accepted_id: Option<String>,
    /// The call before the one that was meant, by which that was not made.
    step: Option<Step>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// Longest wait that counts: a header may name a date in another century.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

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
            detail: ErrorDetail::default(),
            known: None,
            retry_after: None,
            body: Bytes::new(),
            violations: None,
            attempts: 0,
            broke_off: false,
            repeat: false,
            accepted_id: None,
            step: None,
            source: None,
        }))
    }

    /// An error before anything was sent.
    pub(crate) fn before(kind: ErrorKind, text: String) -> Self {
        Self::new(kind, Outcome::NotSent, text)
    }

    pub(crate) fn invalid(violations: ValidationError) -> Self {
        let mut error = Self::before(ErrorKind::Invalid, format!("not sent: {violations}"));
        error.0.violations = Some(violations);
        error
    }

    pub(crate) fn api(
        verdict: Verdict,
        status: u16,
        detail: ErrorDetail,
        known: Option<&'static KnownError>,
        after: Option<Duration>,
        body: &[u8],
    ) -> Self {
        let mut text = format!("HTTP {status}");
        if let Some(code) = &detail.code {
            text += &format!(", code {code}");
        }
        if let Some(message) = &detail.message {
            text += &format!(": {message}");
        }
        if let Some(details) = &detail.details {
            text += &format!(" ({details})");
        }
        let mut error = Self::new(ErrorKind::Api, verdict.outcome, text);
        error.0.repeat = verdict.repeat;
        let error = error.with_detail(None, detail, known.copied(), after);
        error.with_status(status, body)
    }

    /// What an answer says.
    pub(crate) fn with_detail(
        mut self,
        status: Option<u16>,
        detail: ErrorDetail,
        known: Option<KnownError>,
        after: Option<Duration>,
    ) -> Self {
        let inner = &mut self.0;
        inner.status = status;
        inner.detail = detail;
        inner.known = known;
        inner.retry_after = after;
        self
    }

    /// The body is copied: a slice of it would keep all of it alive.
    pub(crate) fn with_status(mut self, status: u16, body: &[u8]) -> Self {
        self.0.status = Some(status);
        self.0.body = Bytes::copy_from_slice(&body[..body.len().min(KEPT)]);
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// The answer began to arrive and then stopped: for what does no harm twice, as good as no answer.
    pub(crate) fn broken_off(mut self) -> Self {
        self.0.broke_off = true;
        self
    }

    pub(crate) fn of(mut self, called: Called, attempts: u32) -> Self {
        self.0.called = Some(called);
        self.0.attempts = attempts;
        debug_assert!(self.is_consistent(), "{self}");
        self
    }

    /// What holds for each error of a call that is not idempotent: where it may have happened, it is not repeated.
    fn is_consistent(&self) -> bool {
        let open = matches!(self.0.outcome, Outcome::Unknown | Outcome::Accepted);
        let checks = self.action() == Action::CheckBeforeRetry;
        self.is_idempotent() || !open || (!self.is_retryable() && checks)
    }

    /// With the id of what the provider took.
    pub(crate) fn with_accepted_id(mut self, id: Option<String>) -> Self {
        self.0.accepted_id = id;
        self
    }

    /// How long the code asks to wait when it came `before` times in a row already; the longer of that and what the
    /// provider's header says.
    pub(crate) fn with_wait(mut self, before: u32) -> Self {
        if let Some(wait) = self.0.known.as_ref().and_then(|known| known.wait) {
            let wait = wait
                .after(before)
                .max(self.0.retry_after.unwrap_or_default());
            self.0.retry_after = Some(wait.min(LONGEST_WAIT));
        }
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
        match &self.0.step {
            Some(step) => step.is_retryable,
            None => !self.may_act_twice() && self.is_passing(),
        }
    }

    /// Whether the error may pass without a change of the call.
    pub(crate) fn is_passing(&self) -> bool {
        match (&self.0.known, self.0.kind) {
            // What answers from elsewhere stays there.
            _ if matches!(self.0.status, Some(300..=399)) => false,
            (Some(known), _) => known.retry != Retryable::No,
            (None, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport) => true,
            (None, ErrorKind::Decode | ErrorKind::Download) => self.0.broke_off,
            (None, ErrorKind::Api) => {
                self.0.detail.transient
                    || matches!(self.0.status, Some(408 | 429 | 500 | 502..=504))
            }
            _ => false,
        }
    }

    fn may_act_twice(&self) -> bool {
        matches!(self.0.outcome, Outcome::Unknown | Outcome::Accepted) && !self.is_idempotent()
    }

    /// How long the provider asks to wait: by its `Retry-After`, or by its code where that names a wait; the longer of
    /// the two. More than 24 hours are shown as 24 hours. A wait that grows (Meta's 131056) grows within one call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What the error is about, where the provider's table says so.
    pub fn scope(&self) -> Option<Scope> {
        self.0.known.as_ref().map(|k| k.scope)
    }

    /// What to do. A send that may have happened: always [`Action::CheckBeforeRetry`].
    pub fn action(&self) -> Action {
        if let Some(step) = &self.0.step {
            return step.action;
        }
        if self.may_act_twice() {
            return Action::CheckBeforeRetry;
        }
        match (&self.0.known, self.0.kind, self.0.status) {
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

    /// The id that the provider gave to what it took, where the rest of its answer cannot be read: an
    /// [`Outcome::Accepted`] has one if the provider's proof was an id.
    ///
    /// It may hold a phone number, so it stands in no text of the error.
    pub fn accepted_id(&self) -> Option<&str> {
        self.0.accepted_id.as_deref()
    }

    /// HTTP status.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The provider's code; like the subcode and the trace id without control characters and at most 100 characters.
    pub fn code(&self) -> Option<&str> {
        self.0.detail.code.as_deref()
    }

    /// The provider's finer code.
    pub fn subcode(&self) -> Option<&str> {
        self.0.detail.subcode.as_deref()
    }

    /// The provider's text, long numbers masked, the call's credentials replaced by `[redacted]`, at most 300 characters.
    pub fn message(&self) -> Option<&str> {
        self.0.detail.message.as_deref()
    }

    /// More of the provider's text, masked and cut likewise.
    pub fn details(&self) -> Option<&str> {
        self.0.detail.details.as_deref()
    }

    /// What the provider's support asks for.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.detail.trace_id.as_deref()
    }

    /// The answer as it came, unmasked, at most 64 KiB.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The answer as one of the provider's types.
    pub fn provider<E: FromJson>(&self) -> Option<E> {
        waxwing_json::from_slice(self.body()).ok()
    }

    /// The limits that the request breaks.
    pub fn violations(&self) -> Option<&ValidationError> {
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

    pub(crate) fn known(&self) -> Option<&KnownError> {
        self.0.known.as_ref()
    }

    pub(crate) fn is_idempotent(&self) -> bool {
        self.0.called.is_some_and(|called| called.idempotent)
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.0.detail.transient
    }

    /// Whether the table of outcomes lets a send be repeated that the provider refused.
    pub(crate) fn is_repeated(&self) -> bool {
        self.0.repeat
    }

    /// The call before the one that was meant.
    pub(crate) fn step(&self) -> Option<&Step> {
        self.0.step.as_ref()
    }

    /// Another outcome, of an operation that is made of several calls. What it does not fit any more is gone.
    pub(crate) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self.0.step = None;
        self
    }

    pub(crate) fn with_step(mut self, step: Step) -> Self {
        self.0.step = Some(step);
        self
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
