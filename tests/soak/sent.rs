//! What the caller of a send is told.

use crate::words::Outcome;
use waxwing_runtime::{Action, Error};

/// The result of a send.
#[derive(Debug, Clone)]
pub struct Sent {
    pub outcome: Outcome,
    /// The message's id or ticket, also that of an error which says that the provider took it.
    pub id: Option<String>,
    /// The error, as a person reads it.
    pub text: String,
    /// What it says of repeats does not go together with its outcome.
    pub contradicts: Option<&'static str>,
}

impl Sent {
    pub fn taken(id: Option<String>) -> Self {
        Self {
            outcome: Outcome::Ok,
            id,
            text: String::new(),
            contradicts: None,
        }
    }

    /// A success that says a refusal.
    pub fn rejected() -> Self {
        Self {
            outcome: Outcome::Rejected,
            ..Self::taken(None)
        }
    }

    /// An error of a provider's client; `counts` where its call must not be made twice.
    pub fn failed(error: &Error, counts: bool) -> Self {
        Self::of(
            error.outcome(),
            error.to_string(),
            error.is_retryable(),
            error.action(),
            counts,
        )
        .with_id(error.accepted_id())
    }

    /// An error of the facade.
    pub fn refused(error: &waxwing::Error) -> Self {
        let id = match error {
            waxwing::Error::Call(error) => error.accepted_id(),
            _ => None,
        };
        Self::of(
            error.outcome(),
            error.to_string(),
            error.is_retryable(),
            error.action(),
            true,
        )
        .with_id(id)
    }

    fn with_id(mut self, id: Option<&str>) -> Self {
        self.id = id.map(str::to_owned);
        self
    }

    fn of(
        outcome: waxwing_runtime::Outcome,
        text: String,
        retryable: bool,
        action: Action,
        counts: bool,
    ) -> Self {
        let outcome = match outcome {
            waxwing_runtime::Outcome::NotSent => Outcome::NotSent,
            waxwing_runtime::Outcome::Rejected => Outcome::Rejected,
            waxwing_runtime::Outcome::Accepted => Outcome::Accepted,
            waxwing_runtime::Outcome::Unknown => Outcome::Unknown,
        };
        let open = matches!(outcome, Outcome::Unknown | Outcome::Accepted);
        let contradicts = match (open, retryable, action) {
            _ if !counts => None,
            (true, true, _) => Some("may have happened, and may be repeated"),
            (true, false, action) if action != Action::CheckBeforeRetry => {
                Some("may have happened, and is not to be checked")
            }
            _ => None,
        };
        Self {
            outcome,
            id: None,
            text,
            contradicts,
        }
    }
}
