//! A time that begins now and ends.

use futures_util::FutureExt;
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;

/// A limit that has begun to run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit {
    pub limit: Duration,
    end: Instant,
}

/// Longer than any program runs, and short enough for every clock.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

impl TimeLimit {
    pub(crate) fn start(limit: Duration) -> Self {
        Self {
            limit,
            end: Instant::now() + limit.min(LONGEST),
        }
    }

    /// What is left of it.
    pub(crate) fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// None when it ended before the work did.
    ///
    /// Not an `async fn`: that keeps the work twice, and each call is moved several times before it is polled.
    pub(crate) fn cover<F: Future>(&self, work: F) -> impl Future<Output = Option<F::Output>> {
        tokio::time::timeout_at(self.end, work).map(Result::ok)
    }

    /// The one that ends first.
    pub(crate) fn or_earlier(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.end < self.end => other,
            _ => self,
        }
    }
}
