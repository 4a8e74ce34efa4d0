//! Queued sends: a send is answered with a ticket, and a look-up gives its state.

use crate::{ParseError, mask};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The state of a queued request.
///
/// ```
/// use waxwing_types::QueueState;
/// assert_eq!(QueueState::of_status(None).to_string(), "pending");
/// assert_eq!("failed".parse::<QueueState>()?, QueueState::Failed);
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing accepts only these three words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum QueueState {
    /// Not yet tried.
    Pending,
    /// WhatsApp accepted the message. Its delivery is reported by webhook.
    Finished,
    /// The request failed and is not repeated.
    Failed,
}

impl QueueState {
    const ALL: [Self; 3] = [Self::Pending, Self::Finished, Self::Failed];

    /// The state for the HTTP status of the queued request: `None` is pending, 200 to 299 finished, anything else
    /// failed. Hypersender's queue reports it in this way.
    ///
    /// ```
    /// use waxwing_types::QueueState;
    /// assert_eq!(QueueState::of_status(Some(201)), QueueState::Finished);
    /// assert_eq!(QueueState::of_status(Some(422)), QueueState::Failed);
    /// ```
    pub fn of_status(status: Option<u16>) -> Self {
        match status {
            None => Self::Pending,
            Some(200..=299) => Self::Finished,
            Some(_) => Self::Failed,
        }
    }

    /// Whether the state is final, so that there is nothing to wait for.
    ///
    /// ```
    /// use waxwing_types::QueueState;
    /// assert!(QueueState::Failed.is_final() && !QueueState::Pending.is_final());
    /// ```
    pub fn is_final(self) -> bool {
        self != Self::Pending
    }

    /// `pending`, `finished` or `failed`.
    ///
    /// ```
    /// assert_eq!(waxwing_types::QueueState::Finished.as_str(), "finished");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Finished => "finished",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for QueueState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for QueueState {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| ParseError::new(text, "a queue state: pending, finished or failed"))
    }
}

/// The answer to a queued send: its ticket. `Debug` masks the text and omits the address.
///
/// ```
/// use waxwing_types::QueuedResponse;
/// let mut ticket = QueuedResponse::new("00000000-0000-4000-8000-000000000001");
/// ticket.message = Some("To 15550001111, working on it".to_owned());
/// assert_eq!(
///     format!("{ticket:?}"),
///     "QueuedResponse(00000000-0000-4000-8000-000000000001, To 1555…11, working on it)"
/// );
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedResponse {
    /// The ticket.
    pub id: String,
    /// A text for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Address of the look-up, which requires the same credentials as the send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl QueuedResponse {
    /// A ticket without text and address; the provider may give no more.
    ///
    /// ```
    /// assert_eq!(waxwing_types::QueuedResponse::new("a0816120").id, "a0816120");
    /// ```
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            message: None,
            link: None,
        }
    }
}

impl fmt::Debug for QueuedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QueuedResponse({}", self.id)?;
        if let Some(message) = &self.message {
            write!(f, ", {}", mask::within(message))?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_display_and_serde_say_the_same() {
        for state in QueueState::ALL {
            assert_eq!(state.to_string().parse(), Ok(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
            assert_eq!(
                serde_json::from_value::<QueueState>(state.as_str().into()).unwrap(),
                state
            );
        }
        assert!("PENDING".parse::<QueueState>().is_err());
        assert!("done".parse::<QueueState>().is_err());
    }

    #[test]
    fn the_state_of_each_status() {
        for (status, expected) in [
            (None, QueueState::Pending),
            (Some(200), QueueState::Finished),
            (Some(299), QueueState::Finished),
            (Some(199), QueueState::Failed),
            (Some(302), QueueState::Failed),
            (Some(404), QueueState::Failed),
            (Some(0), QueueState::Failed),
        ] {
            assert_eq!(QueueState::of_status(status), expected, "{status:?}");
        }
    }

    #[test]
    fn a_ticket_comes_back_from_json() {
        let mut ticket = QueuedResponse::new("t");
        assert_eq!(serde_json::to_string(&ticket).unwrap(), r#"{"id":"t"}"#);
        ticket.link = Some("https://example.com/t".to_owned());
        let json = serde_json::to_string(&ticket).unwrap();
        assert_eq!(
            serde_json::from_str::<QueuedResponse>(&json).unwrap(),
            ticket
        );
    }
}
