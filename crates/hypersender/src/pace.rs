//! How often to ask what became of a queued request.

use std::time::Duration;

/// Pauses between look-ups: one before the first look-up, each next one longer, up to a cap. Each is spread at random,
/// so that many that began together do not ask together.
///
/// ```
/// use std::time::Duration;
/// use waxwing_hypersender::Pace;
/// let patient = Pace { cap: Duration::from_secs(60), ..Pace::default() };
/// assert_eq!(patient.first, Duration::from_secs(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Before the first look-up.
    pub first: Duration,
    /// By which each pause is longer than the last; less than 1 counts as 1.
    pub factor: f64,
    /// Longest pause, apart from one that the provider asks for.
    pub cap: Duration,
    /// How far a pause may differ from that, from 0 to 1: 0.2 is a fifth shorter to a fifth longer.
    pub spread: f64,
}

impl Default for Pace {
    /// 1 s, then 1.5 times longer each, at most 10 s, a fifth more or less; the provider asks for growing pauses.
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            factor: 1.5,
            cap: Duration::from_secs(10),
            spread: 0.2,
        }
    }
}

impl Pace {
    /// Each pause before it is spread, the first one first. (`clamp` would let what is no number through.)
    #[allow(clippy::manual_clamp)]
    pub(crate) fn next(&self, pause: Option<Duration>) -> Duration {
        let next = match pause {
            None => self.first,
            Some(last) => last.mul_f64(self.factor.max(1.0).min(1000.0)),
        };
        next.min(self.cap)
    }

    /// A pause as it is made; `dice` is from 0 to 1.
    #[allow(clippy::manual_clamp)]
    pub(crate) fn spread(&self, pause: Duration, dice: f64) -> Duration {
        let spread = self.spread.max(0.0).min(1.0);
        pause.mul_f64(1.0 - spread + 2.0 * spread * dice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_the_cap_and_differ_by_the_spread() {
        let pace = Pace::default();
        let mut pause = None;
        let mut seen = Vec::new();
        for _ in 0..8 {
            let next = pace.next(pause);
            seen.push(next.as_millis());
            pause = Some(next);
        }
        assert_eq!(seen, [1000, 1500, 2250, 3375, 5062, 7593, 10_000, 10_000]);
        for (dice, expected) in [(0.0, 800), (0.5, 1000), (1.0, 1200)] {
            let made = pace.spread(Duration::from_secs(1), dice);
            assert_eq!(made.as_millis(), expected);
        }
        let odd = Pace {
            factor: f64::NAN,
            spread: 7.0,
            ..pace
        };
        assert!(odd.spread(Duration::from_secs(1), 0.0).is_zero());
        assert_eq!(odd.next(Some(Duration::from_secs(2))).as_secs(), 2);
    }
}
