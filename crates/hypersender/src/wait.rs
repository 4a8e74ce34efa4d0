//! Waiting for a queued request.

use crate::Instance;
use crate::pace::Pace;
use crate::queued_requests::QueuedRequest;
use crate::refusal::Refusal;
use crate::shared::QueuedRequestUuid;
use crate::states::QueueStates;
use crate::watch::Watch;
use std::fmt;
use std::time::Duration;
use waxwing_runtime::{Error, Outcome};

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
    Failed(Box<Refusal>),
    /// The look-up itself failed; the request may still be done.
    LookUp(Box<Error>),
}

impl WaitError {
    /// Whether the request was done: `Rejected` when the provider refused it, else `Accepted`, for it was queued.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Failed(_) => Outcome::Rejected,
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
            Self::Failed(refusal) => refusal.fmt(f),
            Self::LookUp(error) => write!(f, "the queued request cannot be looked up: {error}"),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::LookUp(error) => Some(error),
            Self::Failed(refusal) => Some(refusal),
            Self::StillPending { .. } => None,
        }
    }
}

impl From<Error> for WaitError {
    fn from(error: Error) -> Self {
        Self::LookUp(Box::new(error))
    }
}

impl Instance {
    /// Looks a ticket up until the request is finished, or the deadline is over.
    ///
    /// Dropping the future stops it; the request stays queued, and can be waited for again. A look-up that fails in a
    /// way that may pass (no connection, 429, 5xx) is made again after the next pause, or after the one that the
    /// provider asks for.
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
    /// println!("{:?}", sent.whole_message_id());
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
        let watch = Watch::new(self.clone(), ticket.clone(), deadline, pace);
        watch.finished().await
    }

    /// The states of a queued request: the record each time it changes, from pending to finished or failed.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Hypersender;
    /// use std::time::Duration;
    /// use waxwing_hypersender::{Auth, Client, Pace, messages::SendText, types::Jid};
    ///
    /// # let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// # let client = Client::from(builder.auth(Auth::bearer(sandbox.token(provider))).build()?);
    /// # let instance = client.instance(sandbox.id(provider));
    /// let to: Jid = "15550001111@c.us".parse()?;
    /// let ticket = instance.send_text(&SendText::new(to, "Hello")).await?.queued_request_uuid.clone();
    /// let mut states = instance.states(&ticket, Duration::from_secs(60), Pace::default());
    /// while let Some(record) = states.next().await {
    ///     println!("{}", record?.state());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn states(
        &self,
        ticket: &QueuedRequestUuid,
        deadline: Duration,
        pace: Pace,
    ) -> QueueStates {
        QueueStates::new(Watch::new(self.clone(), ticket.clone(), deadline, pace))
    }
}

#[cfg(test)]
mod tests;
