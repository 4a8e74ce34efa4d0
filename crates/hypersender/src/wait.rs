//! Waiting for a queued request.

use crate::Instance;
use crate::queued_requests::QueuedRequest;
use crate::shared::QueuedRequestUuid;
use crate::types::QueueState;
use std::fmt;
use std::time::Duration;
use tokio::time::Instant;
use waxwing_runtime::{Error, Outcome};

/// Pauses between look-ups: the first before the first look-up, each next one longer, up to a cap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Before the first look-up.
    pub first: Duration,
    /// By which each pause is longer than the last.
    pub factor: f64,
    /// Longest pause.
    pub cap: Duration,
}

impl Default for Pace {
    /// 1 s, then 1.5 times longer each, at most 10 s; the provider asks for growing pauses.
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            factor: 1.5,
            cap: Duration::from_secs(10),
        }
    }
}

/// Why there is no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The deadline came first. The request may still be done: look it up later, do not send it again.
    StillPending {
        /// The ticket.
        ticket: QueuedRequestUuid,
        /// The deadline.
        deadline: Duration,
    },
    /// The provider refused the request.
    Failed {
        /// What the look-up said.
        record: Box<QueuedRequest>,
        /// Why, in the provider's words, as a person may read them; empty where it says nothing.
        text: String,
    },
    /// The look-up itself failed; the request may still be done.
    LookUp(Box<Error>),
}

impl WaitError {
    /// Whether the request was done: `Rejected` when the provider refused it, else `Accepted`, for it was queued.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Failed { .. } => Outcome::Rejected,
            Self::StillPending { .. } | Self::LookUp(_) => Outcome::Accepted,
        }
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StillPending { ticket, deadline } => write!(
                f,
                "queued request {ticket} was still pending after {deadline:?}; look it up later, do not send it again"
            ),
            Self::Failed { record, text } => {
                write!(f, "queued request {} failed", record.uuid)?;
                if let Some(status) = record.response_status {
                    write!(f, " with HTTP {status}")?;
                }
                match text.as_str() {
                    "" => Ok(()),
                    text => write!(f, ": {text}"),
                }
            }
            Self::LookUp(error) => write!(f, "the queued request cannot be looked up: {error}"),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::LookUp(error) => Some(error),
            Self::StillPending { .. } | Self::Failed { .. } => None,
        }
    }
}

impl From<Error> for WaitError {
    fn from(error: Error) -> Self {
        Self::LookUp(Box::new(error))
    }
}

impl Instance {
    /// Looks a ticket up until the request is finished, or the deadline is over. Dropping the future stops it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Hypersender;
    /// use std::time::Duration;
    /// use waxwing_hypersender::{Auth, Client, messages::SendVoice, types::Jid};
    ///
    /// let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// let client = Client::from(builder.auth(Auth::bearer(sandbox.token(provider))).build()?);
    /// let instance = client.instance(sandbox.id(provider));
    /// let to: Jid = "15550001111@c.us".parse()?;
    /// let ticket = instance.send_voice(&SendVoice::new(to, "https://example.com/note.ogg")).await?;
    /// let sent = instance.wait(&ticket.queued_request_uuid, Duration::from_secs(60)).await?;
    /// println!("{:?}", sent.message_id());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The provider refused the request, the deadline is over, or a look-up failed for good.
    pub async fn wait(
        &self,
        ticket: &QueuedRequestUuid,
        deadline: Duration,
    ) -> Result<QueuedRequest, WaitError> {
        self.wait_at(ticket, deadline, Pace::default()).await
    }

    /// [`Instance::wait`] with pauses of one's own.
    ///
    /// # Errors
    /// Those of [`Instance::wait`].
    pub async fn wait_at(
        &self,
        ticket: &QueuedRequestUuid,
        deadline: Duration,
        pace: Pace,
    ) -> Result<QueuedRequest, WaitError> {
        let end = Instant::now() + deadline;
        let mut pause = pace.first;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if pause >= left {
                tokio::time::sleep(left).await;
                return Err(WaitError::StillPending {
                    ticket: ticket.clone(),
                    deadline,
                });
            }
            tokio::time::sleep(pause).await;
            let left = end.saturating_duration_since(Instant::now());
            let record = self
                .get_queued_request(ticket.clone())
                .deadline(left)
                .await?;
            match record.state() {
                QueueState::Finished => return Ok(record.into_inner()),
                QueueState::Failed => {
                    let text = record.shown(&record.failure().unwrap_or_default());
                    let record = Box::new(record.into_inner());
                    return Err(WaitError::Failed { record, text });
                }
                _ => pause = pause.mul_f64(pace.factor).min(pace.cap),
            }
        }
    }
}
