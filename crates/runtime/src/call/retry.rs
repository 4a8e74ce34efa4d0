//! The whole policy of repeats.
//!
//! A send is repeated only when nothing left, or when the provider said that it did not take it. A call that does no
//! harm twice is repeated also after errors that leave its outcome open.

use crate::error::{Error, ErrorKind, LONGEST_WAIT, Outcome};
use crate::provider::Retryable;
use std::time::{Duration, SystemTime};

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
    /// 3 attempts, pauses from 0.5 s doubling to 30 s with full jitter; a wait of more than 60 s
    /// that the provider asks for is not waited for. Other waits are, and up to 20 % longer.
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

    /// Longest wait that the provider may ask for; 60 s by default. When it asks for more, the error comes at once, and
    /// [`Error::retry_after`] says how long the wait is.
    #[must_use]
    pub fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
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
        if attempt >= self.attempts || !should_retry(error) {
            return None;
        }
        let backoff = self
            .base
            .saturating_mul(1 << (attempt - 1).min(16))
            .min(self.cap)
            .mul_f64(jitter);
        match error.retry_after() {
            Some(wait) if wait > self.longest_wait => None,
            // Clients that were refused together do not come back together.
            Some(wait) => Some(wait.max(backoff).mul_f64(1.0 + SPREAD * jitter)),
            None => Some(backoff),
        }
    }
}

/// Most of a wait that is added to it.
const SPREAD: f64 = 0.2;

fn should_retry(error: &Error) -> bool {
    // The call before the one that was meant has had its own repeats.
    if error.step().is_some() {
        return false;
    }
    match (error.is_idempotent(), error.outcome()) {
        (false, Outcome::NotSent) => is_of_connection(error.kind()),
        (false, Outcome::Rejected) => error.is_repeated(),
        (false, Outcome::Accepted | Outcome::Unknown) => false,
        (true, _) => is_of_connection(error.kind()) || is_passing(error),
    }
}

fn is_of_connection(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport
    )
}

/// Whether a call that does no harm twice is repeated after what the provider said.
fn is_passing(error: &Error) -> bool {
    match (error.kind(), error.known(), error.status()) {
        (ErrorKind::Decode | ErrorKind::Download, ..) => error.is_broken_off(),
        (ErrorKind::Api, _, Some(300..=399)) => false,
        _ if error.is_repeated() => true,
        (ErrorKind::Api, Some(known), _) => known.retry == Retryable::Yes,
        (ErrorKind::Api, None, Some(408 | 429 | 500 | 502..=504)) => true,
        (ErrorKind::Api, None, _) => error.is_transient(),
        _ => false,
    }
}

/// Retry-After: seconds, or an HTTP date in any of its three forms; at most 24 hours.
pub(crate) fn retry_after(headers: &http::HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?;
    let text = text.trim();
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let wait = match is_number {
        // A number of more digits than fit is a long wait, too.
        true => Duration::from_secs(text.parse().unwrap_or(u64::MAX)),
        false => {
            let date = httpdate::parse_http_date(text).ok()?;
            date.duration_since(now).unwrap_or_default()
        }
    };
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Called;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        for (text, expected) in [
            ("7", Some(7)),
            ("Thu, 01 Jan 2026 00:00:30 GMT", Some(30)),
            ("Thursday, 01-Jan-26 00:00:30 GMT", Some(30)),
            ("Thu Jan  1 00:00:30 2026", Some(30)),
            ("Wed, 31 Dec 2025 00:00:00 GMT", Some(0)),
            ("Sat, 01 Jan 2028 00:00:00 GMT", Some(24 * 3600)),
            ("86401", Some(24 * 3600)),
            ("99999999999999999999999", Some(24 * 3600)),
            ("soon", None),
            ("-1", None),
            ("", None),
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
