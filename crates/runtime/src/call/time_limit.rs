//! A time that begins now and ends.

use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;

/// A limit that has begun to run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit {
    pub limit: Duration,
    /// None: later than can be told.
    end: Option<Instant>,
}

impl TimeLimit {
    pub(crate) fn start(limit: Duration) -> Self {
        Self {
            limit,
            end: Instant::now().checked_add(limit),
        }
    }

    /// What is left of it.
    pub(crate) fn left(&self) -> Duration {
        match self.end {
            Some(end) => end.saturating_duration_since(Instant::now()),
            None => self.limit,
        }
    }

    /// None when it ended before the work did.
    pub(crate) async fn cover<F: Future>(&self, work: F) -> Option<F::Output> {
        match self.end {
            None => Some(work.await),
            Some(end) => tokio::time::timeout_at(end, work).await.ok(),
        }
    }

    /// The one that ends first.
    pub(crate) fn or_earlier(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.left() < self.left() => other,
            _ => self,
        }
    }
}
