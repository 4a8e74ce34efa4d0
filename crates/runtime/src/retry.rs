//! The whole policy of repeats.
//!
//! A send is repeated only when nothing left, or when the provider said that it did not take it. A call that does no
//! harm twice is repeated also after faults that leave its outcome open.

use crate::error::{Error, ErrorKind, Outcome};
use crate::provider::Retryable;
use std::time::Duration;

/// How often and after which pauses a call is repeated.
///
/// ```
/// use std::time::Duration;
/// let patient = waxwing_runtime::RetryPolicy::default().attempts(5).base(Duration::from_secs(1));
/// let once = waxwing_runtime::RetryPolicy::never();
/// # let _ = (patient, once);
/// ```
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    cap: Duration,
    longest_wait: Duration,
    budgeted: bool,
}

impl Default for RetryPolicy {
    /// 3 attempts, pauses from 0.5 s doubling to 30 s with full jitter; a Retry-After above 60 s is not waited for.
    /// Repeats draw on the client's budget.
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            longest_wait: Duration::from_secs(60),
            budgeted: true,
        }
    }
}

impl RetryPolicy {
    /// One attempt.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Most attempts, the first included.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Longest pause before the first repeat; doubles with each.
    #[must_use]
    pub fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Repeats without regard to the budget that all calls of a client share.
    ///
    /// The budget holds 500 tokens; a repeat takes 5, a success at the first attempt gives 1, a success after a repeat
    /// gives its 5 back. While it is spent nothing is repeated, and the error comes at once. Renewing a refused token
    /// takes nothing.
    #[must_use]
    pub fn without_budget(mut self) -> Self {
        self.budgeted = false;
        self
    }

    pub(crate) fn is_budgeted(&self) -> bool {
        self.budgeted
    }

    /// The pause before the next attempt, or none when there is to be none. `jitter` is in 0..1.
    pub(crate) fn pause(&self, error: &Error, attempt: u32, jitter: f64) -> Option<Duration> {
        if attempt >= self.attempts || !worth(error) {
            return None;
        }
        match error.retry_after() {
            Some(wait) if wait > self.longest_wait => None,
            Some(wait) => Some(wait),
            None => Some(
                self.base
                    .saturating_mul(1 << (attempt - 1).min(16))
                    .min(self.cap)
                    .mul_f64(jitter),
            ),
        }
    }
}

fn worth(error: &Error) -> bool {
    let idempotent = error.is_idempotent();
    let harmless = idempotent || error.outcome() == Outcome::Rejected;
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => idempotent,
        ErrorKind::Decode => idempotent && error.is_broken_off(),
        ErrorKind::Api => match (error.known(), error.status()) {
            (Some(known), _) => known.retry == Retryable::Yes && harmless,
            (None, _) if error.is_transient() => harmless,
            (None, Some(429 | 503)) => harmless,
            (None, Some(408 | 500 | 502 | 504)) => idempotent,
            _ => false,
        },
        _ => false,
    }
}

/// Retry-After: seconds, or an HTTP date.
pub(crate) fn retry_after(headers: &http::HeaderMap, now: jiff::Timestamp) -> Option<Duration> {
    let text = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    Some(Duration::from_secs(
        u64::try_from(date.as_second() - now.as_second()).unwrap_or(0),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Called;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        for (text, expected) in [
            ("7", Some(7)),
            ("Thu, 01 Jan 2026 00:00:30 GMT", Some(30)),
            ("Wed, 31 Dec 2025 00:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            let mut headers = http::HeaderMap::new();
            headers.insert("retry-after", text.parse().unwrap());
            assert_eq!(
                retry_after(&headers, now),
                expected.map(Duration::from_secs),
                "{text}"
            );
        }
    }

    fn error(kind: ErrorKind, outcome: Outcome, idempotent: bool) -> Error {
        let called = Called {
            provider: "demo",
            operation: Some("send"),
            idempotent,
        };
        Error::new(kind, outcome, String::new()).of(called, 1)
    }

    #[test]
    fn pauses_double_to_the_cap() {
        let error = error(ErrorKind::Connect, Outcome::NotSent, false);
        let policy = RetryPolicy::default().attempts(20);
        let pauses: Vec<_> = [1, 2, 3, 10]
            .map(|n| policy.pause(&error, n, 1.0).unwrap().as_millis())
            .into();
        assert_eq!(pauses, [500, 1000, 2000, 30_000]);
        assert_eq!(policy.pause(&error, 20, 1.0), None);
    }

    #[test]
    fn a_send_is_not_repeated_when_it_may_have_happened() {
        let policy = RetryPolicy::default();
        for (idempotent, repeated) in [(false, false), (true, true)] {
            let reset = error(ErrorKind::Transport, Outcome::Unknown, idempotent);
            assert_eq!(policy.pause(&reset, 1, 1.0).is_some(), repeated);
        }
    }
}
