//! All attempts of something: until it succeeds, may not be repeated, or its time is over.

use crate::auth::Auth;
use crate::auth::token_source::Token;
use crate::call::budget::Budget;
use crate::call::log;
use crate::call::retry::RetryPolicy;
use crate::call::time_limit::TimeLimit;
use crate::error::{Called, Error, ErrorKind, Outcome};
use crate::http::written::Written;
use futures_util::FutureExt;
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::time::Instant;
use tracing::Instrument;
use url::Url;

/// One attempt of something that may be repeated.
pub(crate) trait Attempt: Sync {
    type Answer: Send;
    fn make(
        &self,
        state: &AttemptState,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;
    fn status(answer: &Self::Answer) -> http::StatusCode;
    fn method(&self) -> &http::Method;
    fn url(&self) -> &Url;
}

/// What an attempt is told, and what it leaves behind should it be cut short.
pub(crate) struct AttemptState {
    /// The token that was refused: get another.
    pub refused: Option<Token>,
    /// Whether the request may have left.
    pub written: Written,
    /// The request that was answered carried the credentials.
    signed: AtomicBool,
    /// The token that it carried, where it is a source's.
    token: Mutex<Option<Token>>,
    /// The source was asked for another token.
    renewed: AtomicBool,
    /// The [`Stage`] that it reached.
    stage: AtomicU8,
}

/// What an attempt is about to do or to wait for.
#[derive(Clone, Copy)]
pub(crate) enum Stage {
    Token,
    ConcurrencyLimit,
    Request,
}

impl AttemptState {
    fn new(refused: Option<Token>) -> Self {
        Self {
            refused,
            written: Written::default(),
            signed: AtomicBool::new(false),
            token: Mutex::default(),
            renewed: AtomicBool::new(false),
            stage: AtomicU8::new(Stage::Request as u8),
        }
    }

    /// The request carries the credentials.
    pub(crate) fn carries_credentials(&self, signed: bool) {
        self.signed.store(signed, Ordering::Relaxed);
    }

    /// The request carries a source's token.
    pub(crate) fn carries_token(&self, token: Option<&Token>) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = token.cloned();
    }

    fn token(&self) -> Option<Token> {
        let token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        token.clone()
    }

    /// The source was asked for another token instead of a refused one.
    pub(crate) fn was_renewed(&self, renewed: bool) {
        self.renewed.fetch_or(renewed, Ordering::Relaxed);
    }

    pub(crate) fn reaches(&self, stage: Stage) {
        self.stage.store(stage as u8, Ordering::Relaxed);
    }

    /// What it waited for, when its time was over.
    fn waited_for(&self) -> &'static str {
        match self.stage.load(Ordering::Relaxed) {
            stage if stage == Stage::Token as u8 => ": the token source gave no token",
            stage if stage == Stage::ConcurrencyLimit as u8 => {
                ": no request of this client ended to make room for it"
            }
            _ => "",
        }
    }
}

/// What holds for all attempts.
pub(crate) struct RetryLoop<'a> {
    pub called: Called,
    pub auth: &'a Auth,
    pub policy: &'a RetryPolicy,
    pub budget: &'a Budget,
    pub deadline: Option<TimeLimit>,
}

impl RetryLoop<'_> {
    /// The answer, and at which attempt it came.
    pub(crate) async fn run<A: Attempt>(&self, attempt: &A) -> Result<(A::Answer, u32), Error> {
        let span = log::span(self.called, attempt.method(), attempt.url());
        let result = self.repeat(attempt).instrument(span.clone()).await;
        match &result {
            Ok((answer, number)) => log::answered(&span, A::status(answer), *number),
            Err(error) => log::ended(&span, error),
        }
        result
    }

    async fn repeat<A: Attempt>(&self, attempt: &A) -> Result<(A::Answer, u32), Error> {
        let mut state = AttemptState::new(None);
        if self.is_over() {
            return Err(self.deadline_exceeded(&state).of(self.called, 0));
        }
        let mut tokens = TokenRepeats::default();
        let mut repeated = false;
        let mut number = 1;
        // The last code that asked for a wait of its own, and how often it came in a row.
        let mut waits: (Option<&str>, u32) = (None, 0);
        loop {
            let begun = Instant::now();
            let Some(result) = self.in_time(attempt.make(&state)).await else {
                return Err(self.failed(self.deadline_exceeded(&state), number, begun));
            };
            let error = match result {
                Ok(answer) => {
                    if self.policy.is_budgeted() {
                        self.budget.give(repeated);
                    }
                    return Ok((answer, number));
                }
                Err(error) => {
                    let code = error.known().filter(|known| known.wait.is_some());
                    let code = code.map(|known| known.code);
                    waits = match waits {
                        (last, times) if last == code => (code, times + 1),
                        _ => (code, 0),
                    };
                    error.with_wait(waits.1).of(self.called, number)
                }
            };
            let refused = tokens.again(self.auth, &error, &state);
            let Some(pause) = self.pause(&error, number, refused.is_some()) else {
                log::failed(&error, begun.elapsed());
                return Err(error);
            };
            log::repeated(&error, begun.elapsed(), pause);
            if refused.is_none() {
                repeated = true;
                tokio::time::sleep(pause).await;
                if self.is_over() {
                    return Err(error);
                }
            }
            state = AttemptState::new(refused.filter(|_| !tokens.renewed));
            number += 1;
        }
    }

    /// The pause before the next attempt, where there is to be one.
    fn pause(&self, error: &Error, number: u32, with_another_token: bool) -> Option<Duration> {
        let pause = match with_another_token {
            true => Duration::ZERO,
            false => self.policy.pause(error, number, fastrand::f64())?,
        };
        // The error says more than a deadline that is certain to be missed.
        if self
            .deadline
            .is_some_and(|deadline| deadline.left() <= pause)
        {
            return None;
        }
        if !with_another_token && self.policy.is_budgeted() && !self.budget.take() {
            tracing::info!("not repeated: the client's budget of repeats is spent");
            return None;
        }
        Some(pause)
    }

    fn failed(&self, error: Error, attempt: u32, begun: Instant) -> Error {
        let error = error.of(self.called, attempt);
        log::failed(&error, begun.elapsed());
        error
    }

    fn is_over(&self) -> bool {
        self.deadline
            .is_some_and(|deadline| deadline.left().is_zero())
    }

    /// None when the deadline ended first.
    fn in_time<F: Future>(&self, work: F) -> impl Future<Output = Option<F::Output>> {
        match &self.deadline {
            Some(deadline) => deadline.cover(work).left_future(),
            None => work.map(Some).right_future(),
        }
    }

    fn deadline_exceeded(&self, state: &AttemptState) -> Error {
        let deadline = self.deadline.map(|deadline| deadline.limit);
        let deadline = deadline.unwrap_or_default();
        let (outcome, text) = match state.written.is_marked() {
            true => (
                Outcome::Unknown,
                format!("no answer within the deadline of {deadline:?}"),
            ),
            false => (
                Outcome::NotSent,
                format!(
                    "the deadline of {deadline:?} ended before the request was sent{}",
                    state.waited_for()
                ),
            ),
        };
        Error::new(ErrorKind::Timeout, outcome, text)
    }
}

/// Most attempts of a call that follow the refusal of its token.
const MOST_TOKENS: u32 = 4;

/// The repeats of a call with another token.
#[derive(Default)]
struct TokenRepeats {
    /// The source was asked for another token.
    renewed: bool,
    repeats: u32,
}

impl TokenRepeats {
    /// The token that was refused, if the call goes on with another one: the source is asked for one once, and a token
    /// that others have replaced since is not the last word either.
    fn again(&mut self, auth: &Auth, error: &Error, state: &AttemptState) -> Option<Token> {
        self.renewed |= state.renewed.load(Ordering::Relaxed);
        let token = state.token().filter(|_| refuses_token(error, state))?;
        let goes_on = !self.renewed || !auth.is_current(&token);
        if !goes_on || self.repeats == MOST_TOKENS {
            return None;
        }
        self.repeats += 1;
        Some(token)
    }
}

/// Whether another token may help: 401, or a code whose table says that it goes with 401.
fn refuses_token(error: &Error, state: &AttemptState) -> bool {
    let known = error.known().and_then(|known| known.http);
    state.signed.load(Ordering::Relaxed)
        && error.outcome() == Outcome::Rejected
        // Neither a redirect nor a success is sent again, whatever its body says.
        && matches!(error.status(), Some(400..=599))
        && (error.status() == Some(401) || known == Some(401))
}
