//! Waiting for a queued request.

use crate::Instance;
use crate::pace::Pace;
use crate::queued_requests::QueuedRequest;
use crate::shared::QueuedRequestUuid;
use crate::states::QueueStates;
use crate::wait_error::WaitError;
use crate::watch::Watch;
use std::time::Duration;

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
    /// let client = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
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
    /// # let client = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
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
