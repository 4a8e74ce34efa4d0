//! How far a message gets that the account sent.

/// What becomes of a message that was sent through Wawp or Hypersender, after it was delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// It arrived at the phone: DEVICE. It is told of each message that is sent.
    Delivered,
    /// The user read it: READ.
    Read,
    /// The user played it: PLAYED.
    Played,
    /// It could not be sent: ERROR. No reason comes with it.
    Failed,
}

impl Progress {
    /// As the engines count.
    pub(crate) fn ack(self) -> i64 {
        match self {
            Self::Failed => -1,
            Self::Delivered => 2,
            Self::Read => 3,
            Self::Played => 4,
        }
    }
}
