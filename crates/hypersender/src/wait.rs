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
use waxwing_runtime::Error;

/// Why there is no result. [`WaitError::outcome`] says whether the message may have been sent; all but a refusal leave
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
    Failed(Box<Refusal>),
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
            Self::Failed(refusal) => refusal.fmt(f),
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
            Self::Failed(refusal) => Some(refusal),
            Self::StillPending { last_error, .. } => last_error.as_ref().map(|error| error as _),
        }
    }
}

impl Instance {
    /// Looks a ticket up until the request is finished, or the deadline is over; a last time at the deadline.
    ///
    /// Dropping the future stops it; the request stays queued, and can be waited for again. A look-up that fails in a
    /// way that may pass (no connection, 429, 5xx, no record) is made again after the next pause, or after the one that
    /// the provider asks for. Each takes at most 10 s; so does the last, by which a wait may be longer than its deadline.
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
