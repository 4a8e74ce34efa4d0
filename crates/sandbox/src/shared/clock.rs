//! The time of a sandbox, which can be put forward.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// Tells the time; its clones are put forward together.
#[derive(Clone, Default)]
pub(crate) struct Clock(Arc<AtomicI64>);

impl Clock {
    pub(crate) fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.0.load(Ordering::Relaxed));
        let now = Timestamp::now();
        now.checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        self.now().as_second()
    }

    /// Milliseconds since 1970.
    pub(crate) fn milliseconds(&self) -> i64 {
        self.now().as_millisecond()
    }

    /// How long ago a time was.
    pub(crate) fn since(&self, then: Timestamp) -> Duration {
        let passed = self.now().duration_since(then);
        passed.try_into().unwrap_or(Duration::ZERO)
    }

    /// Lets time pass.
    pub(crate) fn put_forward(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let add = |ahead: i64| Some(ahead.saturating_add(by));
        // It always gives a value.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_are_put_forward_together() {
        let clock = Clock::default();
        let (other, before) = (clock.clone(), clock.now());
        assert!(clock.since(before) < Duration::from_secs(60));
        clock.put_forward(Duration::from_secs(3600));
        assert!(other.since(before) >= Duration::from_secs(3600));
        clock.put_forward(Duration::MAX);
        assert_eq!(other.now(), Timestamp::MAX);
    }
}
