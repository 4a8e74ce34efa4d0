//! What a number may send: how many people a day, and whether its quality allows a broadcast.

use crate::shared::{MessagingLimitTier, PhoneNumberQuality};

/// How many people one may write to first in 24 hours, outside their service windows.
///
/// ```
/// use waxwing_meta::SendingLimit;
/// use waxwing_meta::shared::MessagingLimitTier;
///
/// assert_eq!(MessagingLimitTier::Tier2k.limit(), Some(SendingLimit::People(2000)));
/// assert!(SendingLimit::People(2000).allows(500));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendingLimit {
    /// So many.
    People(u32),
    /// As many as one likes.
    Unlimited,
}

impl SendingLimit {
    /// Whether one may write to so many people in 24 hours. Those who were written to before in this time count too.
    ///
    /// ```
    /// use waxwing_meta::SendingLimit;
    /// assert!(!SendingLimit::People(250).allows(251));
    /// assert!(SendingLimit::Unlimited.allows(1_000_000));
    /// ```
    pub fn allows(self, people: u32) -> bool {
        match self {
            Self::People(most) => people <= most,
            Self::Unlimited => true,
        }
    }
}

impl MessagingLimitTier {
    /// The number behind the tier; `None` for `UNTIERED`, which names none, and for a tier that is not known.
    ///
    /// ```
    /// use waxwing_meta::shared::MessagingLimitTier;
    /// assert_eq!(MessagingLimitTier::Untiered.limit(), None);
    /// ```
    pub fn limit(&self) -> Option<SendingLimit> {
        Some(SendingLimit::People(match self {
            Self::Tier50 => 50,
            Self::Tier250 => 250,
            Self::Tier1k => 1000,
            Self::Tier2k => 2000,
            Self::Tier10k => 10_000,
            Self::Tier100k => 100_000,
            Self::TierUnlimited => return Some(SendingLimit::Unlimited),
            Self::Untiered | Self::Unknown(_) => return None,
        }))
    }
}

impl PhoneNumberQuality {
    /// Whether to send a broadcast: not from a number with the quality `RED`, whose templates Meta pauses and whose limit
    /// it does not raise. A number without a quality, as a new one has, may.
    ///
    /// Meta does not refuse the messages of such a number: it is advice, not a rule.
    ///
    /// ```
    /// use waxwing_meta::shared::PhoneNumberQuality;
    /// assert!(PhoneNumberQuality::Yellow.allows_broadcast());
    /// assert!(!PhoneNumberQuality::Red.allows_broadcast());
    /// ```
    pub fn allows_broadcast(&self) -> bool {
        *self != Self::Red
    }
}
