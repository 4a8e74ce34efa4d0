//! Errors that are made.

use crate::auth::secrets::Secrets;
use crate::error::detail::{self, ErrorDetail};
use crate::error::{Called, Error, ErrorKind, Outcome};
use crate::provider::{Action, KnownError, Retryable, Scope};
use std::fmt;
use std::time::Duration;

/// An error of a call, to be described further and built. Without more it is of a send, after one attempt.
///
/// ```
/// use std::time::Duration;
/// use waxwing_runtime::{Action, ErrorKind, Outcome, testing};
///
/// let throttled = testing::error(ErrorKind::Api, Outcome::Rejected)
///     .status(400)
///     .code("131056")
///     .action(Action::BackOffRecipient)
///     .retryable(true)
///     .retry_after(Duration::from_secs(6))
///     .build();
/// assert!(throttled.is_retryable());
/// assert_eq!(throttled.action(), Action::BackOffRecipient);
/// assert_eq!(
///     throttled.to_string(),
///     "testing send: HTTP 400, code 131056; back off this recipient for 6 s"
/// );
/// ```
///
/// A made error keeps what holds for each: after [`Outcome::Unknown`] and [`Outcome::Accepted`] a send is neither
/// retryable nor has another action than [`Action::CheckBeforeRetry`]. For an error exactly as a provider's answer gives
/// it, let [`Replies`](super::Replies) answer a call with that.
pub fn error(kind: ErrorKind, outcome: Outcome) -> ErrorBuilder {
    ErrorBuilder {
        kind,
        outcome,
        status: None,
        detail: ErrorDetail::default(),
        retry_after: None,
        retryable: None,
        scope: None,
        action: None,
        attempts: 1,
        accepted_id: None,
        idempotent: false,
    }
}

/// Makes an [`Error`]; begun by [`error`]. `Debug` shows its kind, outcome, status and code alone.
#[derive(Clone)]
#[must_use = "an error is made by build"]
pub struct ErrorBuilder {
    kind: ErrorKind,
    outcome: Outcome,
    status: Option<u16>,
    detail: ErrorDetail,
    retry_after: Option<Duration>,
    retryable: Option<bool>,
    scope: Option<Scope>,
    action: Option<Action>,
    attempts: u32,
    accepted_id: Option<String>,
    idempotent: bool,
}

impl ErrorBuilder {
    /// The HTTP status of the answer.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// The provider's code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.detail.code = Some(code.into());
        self
    }

    /// The provider's text. It is masked and cut as one that a provider answers.
    ///
    /// ```
    /// use waxwing_runtime::{ErrorKind, Outcome, testing};
    ///
    /// let refused = testing::error(ErrorKind::Api, Outcome::Rejected).message("15550001111 is not on WhatsApp");
    /// assert!(!refused.build().to_string().contains("15550001111"));
    /// ```
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message = detail::redacted(&message.into(), &Secrets::default());
        self.detail.message = Some(message);
        self
    }

    /// How long the provider asks to wait.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Whether the same call may succeed later.
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.retryable = Some(retryable);
        self
    }

    /// What it is about.
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// What to do.
    pub fn action(mut self, action: Action) -> Self {
        self.action = Some(action);
        self
    }

    /// How often the call was tried.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The id that the provider gave to what it took.
    pub fn accepted_id(mut self, id: impl Into<String>) -> Self {
        self.accepted_id = Some(id.into());
        self
    }

    /// The error of a call that does no harm twice, such as one that only reads.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The error.
    pub fn build(self) -> Error {
        let mut text = match self.status {
            Some(status) => format!("HTTP {status}"),
            None => format!("{:?}", self.kind),
        };
        if let Some(code) = &self.detail.code {
            text += &format!(", code {code}");
        }
        if let Some(message) = &self.detail.message {
            text += &format!(": {message}");
        }
        // The row of a table that says so.
        let says = (self.retryable, self.scope, self.action);
        let known = (says != (None, None, None)).then_some(KnownError {
            code: "",
            http: None,
            meaning: "",
            retry: match self.retryable {
                Some(true) => Retryable::Yes,
                _ => Retryable::No,
            },
            scope: self.scope.unwrap_or(Scope::Request),
            action: self.action.unwrap_or(match self.retryable {
                Some(true) => Action::Wait,
                _ => Action::GiveUp,
            }),
            proof: None,
            wait: None,
        });
        let called = Called {
            provider: "testing",
            operation: Some("send"),
            idempotent: self.idempotent,
        };
        Error::new(self.kind, self.outcome, text)
            .with_detail(self.status, self.detail, known, self.retry_after)
            .with_accepted_id(self.accepted_id)
            .of(called, self.attempts)
    }
}

impl fmt::Debug for ErrorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorBuilder")
            .field("kind", &self.kind)
            .field("outcome", &self.outcome)
            .field("status", &self.status)
            .field("code", &self.detail.code)
            .finish_non_exhaustive()
    }
}
