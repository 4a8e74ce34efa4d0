//! The keys of recent events, to recognise repetitions.

use crate::DedupKey;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The keys of the most recent events, up to a number of them.
///
/// A gate or verifier with [`refuse_replays`](crate::Gate::refuse_replays) stores here what it accepted. This is enough
/// for one process; several processes need a shared table in which the key is unique.
///
/// ```
/// use waxwing_webhook::{DedupKey, Recent};
/// use waxwing_types::Provider;
/// let recent = Recent::new(10_000);
/// let key = DedupKey::of(Provider::Meta, &["messages", "wamid.A"]);
/// assert!(recent.is_new(key));
/// assert!(!recent.is_new(key)); // a replay
/// ```
pub struct Recent {
    capacity: usize,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    known: HashSet<DedupKey>,
    in_order: VecDeque<DedupKey>,
}

impl Recent {
    /// Holds up to `capacity` keys, at least one. Each takes less than 100 bytes.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            keys: Mutex::default(),
        }
    }

    /// Adds the key, and says whether it is new. If there are too many keys, the oldest is removed.
    pub fn is_new(&self, key: DedupKey) -> bool {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if !keys.known.insert(key) {
            return false;
        }
        keys.in_order.push_back(key);
        if keys.in_order.len() > self.capacity
            && let Some(oldest) = keys.in_order.pop_front()
        {
            keys.known.remove(&oldest);
        }
        true
    }

    /// Removes a key, so that the event is accepted again. Call it if handling the event failed.
    pub fn forget(&self, key: DedupKey) {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.known.remove(&key) {
            keys.in_order.retain(|known| *known != key);
        }
    }
}

impl fmt::Debug for Recent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recent(of {})", self.capacity)
    }
}

#[cfg(test)]
mod tests {
    use super::Recent;
    use crate::DedupKey;
    use waxwing_types::Provider;

    #[test]
    fn the_oldest_key_is_forgotten_first() {
        let recent = Recent::new(2);
        let key = |name| DedupKey::of(Provider::Wawp, &[name]);
        for (name, new) in [
            ("a", true),
            ("b", true),
            ("a", false),
            ("c", true), // forgets a
            ("b", false),
            ("a", true), // forgets b
            ("b", true),
        ] {
            assert_eq!(recent.is_new(key(name)), new, "{name}");
        }
        recent.forget(key("b"));
        recent.forget(key("never seen"));
        assert!(recent.is_new(key("b")));
        assert!(!recent.is_new(key("b")));
    }
}
