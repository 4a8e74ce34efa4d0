//! Why waiting for a queued request gave no result.

use crate::request_error::QueuedRequestError;
use crate::shared::QueuedRequestUuid;
use std::fmt;
use std::time::Duration;
use waxwing_runtime::Error;

/// Why there is no result. [`WaitError::outcome`] says whether the message may have been sent; all but an error leave
/// it queued, and [`WaitError::ticket`] is what to look it up with later.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The deadline came first. The request may still be done: look it up later, do not send it again.
    StillPending {
        /// The ticket.
        ticket: QueuedRequestUuid,
        /// The deadline.
        deadline: Duration,
        /// Whether a look-up was answered at all; otherwise it is not even known to be pending.
        seen: bool,
        /// Why the last look-up gave no record, where it gave none.
        last_error: Option<Box<Error>>,
    },
    /// The request was run and failed.
    Failed(Box<QueuedRequestError>),
    /// The look-up itself was refused; the request may still be done.
    LookUp {
        /// The ticket.
        ticket: QueuedRequestUuid,
        /// What the look-up was refused with.
        error: Box<Error>,
    },
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StillPending {
                ticket,
                deadline,
                seen,
                last_error,
            } => {
                match seen {
                    true => write!(
                        f,
                        "queued request {ticket} was still pending after {deadline:?}"
                    )?,
                    false => write!(
                        f,
                        "queued request {ticket} could not be looked up for {deadline:?}"
                    )?,
                }
                if let Some(error) = last_error {
                    write!(f, " (last look-up: {error})")?;
                }
                f.write_str("; look it up later, do not send it again")
            }
            Self::Failed(error) => error.fmt(f),
            Self::LookUp { ticket, error } => write!(
                f,
                "queued request {ticket} was taken and cannot be looked up: {error}; do not send it again"
            ),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::LookUp { error, .. } => Some(error),
            Self::Failed(error) => Some(error),
            Self::StillPending { last_error, .. } => last_error.as_ref().map(|error| error as _),
        }
    }
}
