//! All attempts of something: until it succeeds, may not be repeated, or its time is over.

use crate::auth::Auth;
use crate::budget::Budget;
use crate::error::{Called, Error, ErrorKind, Outcome};
use crate::retry::RetryPolicy;
use crate::written::Written;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Instrument;

/// One attempt of something that may be repeated.
pub(crate) trait Attempt: Sync {
    type Answer: Send;
    fn make(&self, signs: &Signs) -> impl Future<Output = Result<Self::Answer, Error>> + Send;
    fn status(answer: &Self::Answer) -> http::StatusCode;
}

/// What an attempt is told, and what it leaves behind should it be cut short.
pub(crate) struct Signs {
    /// The last token was refused: get another.
    pub renew: bool,
    /// Whether the request may have left.
    pub written: Written,
    /// The request that was answered carried the credentials.
    signed: AtomicBool,
}

impl Signs {
    fn new(renew: bool) -> Self {
        Self {
            renew,
            written: Written::default(),
            signed: AtomicBool::new(false),
        }
    }

    /// The request carries the credentials.
    pub(crate) fn carries_credentials(&self, signed: bool) {
        self.signed.store(signed, Ordering::Relaxed);
    }
}

/// What holds for all attempts.
pub(crate) struct Course<'a> {
    pub called: Called,
    pub auth: &'a Auth,
    pub policy: &'a RetryPolicy,
    pub budget: &'a Budget,
    pub deadline: Option<Duration>,
}

impl Course<'_> {
    /// The answer, and at which attempt it came.
    pub(crate) async fn run<A: Attempt>(&self, attempt: &A) -> Result<(A::Answer, u32), Error> {
        let span = tracing::info_span!(
            "waxwing.call",
            provider = self.called.provider,
            operation = self.called.operation,
            attempts = tracing::field::Empty
        );
        self.repeat(attempt, &span).instrument(span.clone()).await
    }

    async fn repeat<A: Attempt>(
        &self,
        attempt: &A,
        span: &tracing::Span,
    ) -> Result<(A::Answer, u32), Error> {
        let end = self.deadline.and_then(|d| Instant::now().checked_add(d));
        let mut signs = Signs::new(false);
        if end.is_some_and(|end| end <= Instant::now()) {
            return Err(self.late(&signs).of(self.called, 0));
        }
        let mut renewed = false;
        let mut repeated = false;
        let mut number = 1;
        // The last code that asked for a wait of its own, and how often it came in a row.
        let mut waits: (Option<&str>, u32) = (None, 0);
        loop {
            span.record("attempts", number);
            let Some(result) = before(end, attempt.make(&signs)).await else {
                return Err(self.told(self.late(&signs), number));
            };
            let error = match result {
                Ok(answer) => {
                    if self.policy.is_budgeted() {
                        self.budget.give(repeated);
                    }
                    tracing::debug!(
                        provider = self.called.provider,
                        operation = self.called.operation,
                        attempt = number,
                        status = A::status(&answer).as_u16(),
                        "answered"
                    );
                    return Ok((answer, number));
                }
                Err(error) => {
                    let code = error.known().filter(|known| known.wait.is_some());
                    let code = code.map(|known| known.code);
                    waits = match waits {
                        (last, times) if last == code => (code, times + 1),
                        _ => (code, 0),
                    };
                    self.told(error.with_wait(waits.1), number)
                }
            };
            let renew = !renewed && self.auth.can_renew() && refuses_token(&error, &signs);
            let pause = if renew {
                Some(Duration::ZERO)
            } else {
                self.policy.pause(&error, number, fastrand::f64())
            };
            let Some(pause) = pause else {
                return Err(error);
            };
            // The error says more than a deadline that is certain to be missed.
            if end.is_some_and(|end| end.duration_since(Instant::now()) <= pause) {
                return Err(error);
            }
            if !renew {
                if self.policy.is_budgeted() && !self.budget.take() {
                    tracing::debug!("not repeated: the client's budget of repeats is spent");
                    return Err(error);
                }
                repeated = true;
                tokio::time::sleep(pause).await;
                if end.is_some_and(|end| end <= Instant::now()) {
                    return Err(error);
                }
            }
            renewed |= renew;
            signs = Signs::new(renew);
            number += 1;
        }
    }

    fn told(&self, error: Error, attempt: u32) -> Error {
        let error = error.of(self.called, attempt);
        tracing::debug!(
            provider = self.called.provider,
            operation = self.called.operation,
            attempt,
            status = error.status(),
            outcome = ?error.outcome(),
            "failed"
        );
        error
    }

    fn late(&self, signs: &Signs) -> Error {
        let deadline = self.deadline.unwrap_or_default();
        let (outcome, text) = match signs.written.is_marked() {
            true => (
                Outcome::Unknown,
                format!("no answer within the deadline of {deadline:?}"),
            ),
            false => (
                Outcome::NotSent,
                format!("the deadline of {deadline:?} ended before the request was sent"),
            ),
        };
        Error::new(ErrorKind::Timeout, outcome, text)
    }
}

/// Whether another token may help: 401, or a code whose table says that it goes with 401.
fn refuses_token(error: &Error, signs: &Signs) -> bool {
    let known = error.known().and_then(|known| known.http);
    signs.signed.load(Ordering::Relaxed)
        && error.outcome() == Outcome::Rejected
        // Neither a redirect nor a success is sent again, whatever its body says.
        && matches!(error.status(), Some(400..=599))
        && (error.status() == Some(401) || known == Some(401))
}

async fn before<F: Future>(end: Option<Instant>, work: F) -> Option<F::Output> {
    match end {
        None => Some(work.await),
        Some(end) => tokio::time::timeout_at(end, work).await.ok(),
    }
}
