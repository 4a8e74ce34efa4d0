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
}

impl Default for RetryPolicy {
    /// 3 attempts, pauses from 0.5 s doubling to 30 s with full jitter; a Retry-After above 60 s is not waited for.
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            longest_wait: Duration::from_secs(60),
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

    /// The pause before the next attempt, or none when there is to be none. `jitter` is in 0..1.
    pub(crate) fn pause(
        &self,
        error: &Error,
        idempotent: bool,
        attempt: u32,
        jitter: f64,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !worth(error, idempotent) {
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

fn worth(error: &Error, idempotent: bool) -> bool {
    match (error.kind(), error.outcome()) {
        (ErrorKind::Connect, _) => true,
        (ErrorKind::Timeout | ErrorKind::Transport, _) => idempotent,
        (ErrorKind::Api, Outcome::Rejected) => match error.known() {
            Some(known) => known.retry == Retryable::Yes,
            None => {
                matches!(error.status(), Some(429 | 503))
                    || (idempotent && error.status() == Some(408))
            }
        },
        (ErrorKind::Api, _) => idempotent && matches!(error.status(), Some(500 | 502 | 503 | 504)),
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

    #[test]
    fn pauses_double_to_the_cap() {
        let error = Error::new(ErrorKind::Connect, Outcome::NotSent, String::new());
        let policy = RetryPolicy::default().attempts(20);
        let pauses: Vec<_> = [1, 2, 3, 10]
            .map(|n| policy.pause(&error, false, n, 1.0).unwrap().as_millis())
            .into();
        assert_eq!(pauses, [500, 1000, 2000, 30_000]);
        assert_eq!(policy.pause(&error, false, 20, 1.0), None);
    }

    #[test]
    fn a_send_is_not_repeated_when_it_may_have_happened() {
        let policy = RetryPolicy::default();
        let reset = Error::new(ErrorKind::Transport, Outcome::Unknown, String::new());
        assert_eq!(policy.pause(&reset, false, 1, 1.0), None);
        assert!(policy.pause(&reset, true, 1, 1.0).is_some());
    }
}
