//! The key of an event, equal for each of its deliveries.

use sha2::{Digest, Sha256};
use std::fmt;
use waxwing_types::Provider;

/// Recognises an event that is delivered again: equal for each delivery of one event, different for different events.
///
/// 32 hexadecimal digits: a hash of what identifies the event. It reveals no phone number or id, so you can log and
/// store it. The key of an event is the same in each version of this crate.
///
/// ```
/// use waxwing_webhook::DedupKey;
/// use waxwing_types::Provider;
/// let key = DedupKey::of(Provider::Wawp, &["message", "evt_01abc"]);
/// assert_eq!(key, DedupKey::of(Provider::Wawp, &["message", "evt_01abc"]));
/// assert_ne!(key, DedupKey::of(Provider::Wawp, &["message.ack", "evt_01abc"]));
/// assert_eq!(key.to_string().len(), 32);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DedupKey([u8; 16]);

impl DedupKey {
    /// The key of the event that these parts identify.
    pub fn of(provider: Provider, parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        // With the length before each part, no two lists of parts give the same bytes.
        for part in std::iter::once(&provider.as_str()).chain(parts) {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        let digest: [u8; 32] = hash.finalize().into();
        let mut key = [0; 16];
        key.copy_from_slice(&digest[..16]);
        Self(key)
    }
}

impl fmt::Display for DedupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for DedupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DedupKey({self})")
    }
}
