//! The budget of repeats that all calls of a client share.
//!
//! When a provider is down, every call fails and every call would be repeated: three times the load at the worst
//! moment, and three times the wait for each caller. A repeat takes tokens, a success gives some back, so that repeats
//! go on while errors are rare and stop while nothing succeeds.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens of a new client.
const FULL: u32 = 500;
/// What a repeat takes: 100 repeats in a row before the budget is spent.
const REPEAT: u32 = 5;
/// What a call gives that succeeds at once.
const SUCCESS: u32 = 1;

pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes the tokens of one repeat; false when there are too few.
    pub(crate) fn take(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(REPEAT)
            })
            .is_ok()
    }

    /// Gives tokens back after a success: those of the last repeat if it took one.
    pub(crate) fn give(&self, repeated: bool) {
        let back = if repeated { REPEAT } else { SUCCESS };
        let give = |left: u32| Some((left + back).min(FULL));
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    fn spent() -> Budget {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
        budget
    }

    #[test]
    fn successes_earn_repeats() {
        for (repeated, successes, repeats) in [
            (false, 4, 0),
            (false, 5, 1),
            (false, 12, 2),
            (true, 3, 3),
            (false, 100_000, 100),
        ] {
            let budget = spent();
            (0..successes).for_each(|_| budget.give(repeated));
            let taken = (0..1000).filter(|_| budget.take()).count();
            assert_eq!(taken, repeats, "{repeated} {successes}");
        }
    }
}
