//! What providers that queue have in common.

use crate::Json;
use std::fmt;

/// Where a queued request stands.
///
/// ```
/// assert_eq!(waxwing_types::QueueState::Pending.to_string(), "pending");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueState {
    /// Not yet tried.
    Pending,
    /// The provider took the message.
    Finished,
    /// The provider refused it.
    Failed,
}

impl fmt::Display for QueueState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            QueueState::Pending => "pending",
            QueueState::Finished => "finished",
            QueueState::Failed => "failed",
        })
    }
}

/// The ticket of a queued request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedResponse {
    /// The ticket.
    pub id: String,
    /// Text for a person.
    pub message: Option<String>,
    /// Address of the look-up.
    pub link: Option<String>,
}

/// A queued request, looked up.
#[derive(Debug, Clone, PartialEq)]
pub struct QueuedRequest {
    /// The ticket.
    pub id: String,
    /// Where it stands.
    pub state: QueueState,
    /// HTTP status of the request itself, once it was tried.
    pub status: Option<u16>,
    /// Its answer, once it was tried.
    pub body: Option<Json>,
}
