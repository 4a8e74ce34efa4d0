//! Why a message was not sent, or why that is not known.

use crate::UnsupportedError;
use waxwing_runtime::{Action, Outcome};
use waxwing_types::Provider;

/// An error of a gateway. Shows no credentials and no whole phone numbers.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The provider cannot do it; nothing was sent.
    #[error(transparent)]
    Unsupported(#[from] UnsupportedError),
    /// The environment lacks something, or holds something wrong; nothing was sent.
    #[error("{variable}: {problem}")]
    Environment {
        /// The variable.
        variable: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A call failed.
    #[error(transparent)]
    Call(#[from] waxwing_runtime::Error),
    /// The provider answered a success that says a refusal.
    #[error("{provider} refused the message: {text}")]
    Refused {
        /// The provider.
        provider: Provider,
        /// What it said, as a person may read it.
        text: String,
    },
    /// The provider took the message, and the id in its answer cannot be read.
    #[error("{provider} took the message; {text}; do not send it again")]
    WithoutId {
        /// The provider.
        provider: Provider,
        /// What it said, as a person may read it.
        text: String,
    },
    /// Waiting for a queued message gave no result.
    #[cfg(feature = "hypersender")]
    #[error(transparent)]
    Wait(#[from] waxwing_hypersender::WaitError),
}

impl Error {
    /// Whether the message was sent.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Unsupported(_) | Self::Environment { .. } => Outcome::NotSent,
            Self::Call(error) => error.outcome(),
            Self::Refused { .. } => Outcome::Rejected,
            Self::WithoutId { .. } => Outcome::Accepted,
            #[cfg(feature = "hypersender")]
            Self::Wait(error) => error.outcome(),
        }
    }

    /// Whether the same message may be sent again later without a change; never when the outcome is open.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Call(error) => error.is_retryable(),
            #[cfg(feature = "hypersender")]
            Self::Wait(error) => error.is_retryable(),
            _ => false,
        }
    }

    /// What to do.
    pub fn action(&self) -> Action {
        match self {
            Self::Call(error) => error.action(),
            Self::WithoutId { .. } => Action::CheckBeforeRetry,
            Self::Unsupported(_) | Self::Environment { .. } | Self::Refused { .. } => {
                Action::FixRequest
            }
            #[cfg(feature = "hypersender")]
            Self::Wait(error) => error.action(),
        }
    }
}
