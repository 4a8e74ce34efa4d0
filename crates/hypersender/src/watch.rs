//! Looking a ticket up again and again, politely.

use crate::pace::Pace;
use crate::queued_requests::QueuedRequest;
use crate::shared::QueuedRequestUuid;
use crate::wait::WaitError;
use crate::{Instance, types::QueueState};
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;
use waxwing_runtime::{Error, RetryPolicy};

/// Asks once what became of a ticket.
pub(crate) trait LookUp: Send {
    fn look_up(
        &self,
        ticket: &QueuedRequestUuid,
        left: Duration,
    ) -> impl Future<Output = Result<QueuedRequest, Error>> + Send;
}

impl LookUp for Instance {
    /// Not repeated by the client: what is passing is asked again after the next pause anyway.
    async fn look_up(
        &self,
        ticket: &QueuedRequestUuid,
        left: Duration,
    ) -> Result<QueuedRequest, Error> {
        let call = self.get_queued_request(ticket.clone());
        let call = call.retry(RetryPolicy::never()).deadline(left);
        call.await.map(waxwing_runtime::Response::into_inner)
    }
}

/// A ticket that is looked up until it is done, or the deadline is over.
pub(crate) struct Watch<L> {
    look: L,
    ticket: QueuedRequestUuid,
    pace: Pace,
    deadline: Duration,
    end: Instant,
    pause: Option<Duration>,
    /// What the provider asked for in place of an answer.
    asked_for: Duration,
}

/// Stands for a deadline that no clock can hold.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

impl<L: LookUp> Watch<L> {
    pub(crate) fn new(look: L, ticket: QueuedRequestUuid, deadline: Duration, pace: Pace) -> Self {
        Self {
            look,
            ticket,
            pace,
            deadline,
            end: Instant::now() + deadline.min(LONGEST),
            pause: None,
            asked_for: Duration::ZERO,
        }
    }

    fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// The record of the next look-up that is answered.
    pub(crate) async fn record(&mut self) -> Result<QueuedRequest, WaitError> {
        loop {
            let pause = self.pace.next(self.pause);
            self.pause = Some(pause);
            let pause = self.pace.spread(pause, fastrand::f64()).max(self.asked_for);
            let left = self.left();
            if pause >= left {
                tokio::time::sleep(left).await;
                return Err(WaitError::StillPending {
                    ticket: self.ticket.clone(),
                    deadline: self.deadline,
                });
            }
            tokio::time::sleep(pause).await;
            match self.look.look_up(&self.ticket, self.left()).await {
                Ok(record) => return Ok(record),
                // A look-up does no harm twice: what may pass is waited for, as the request itself is.
                Err(error) if error.is_retryable() => {
                    self.asked_for = error.retry_after().unwrap_or_default();
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The record once it changes no more.
    pub(crate) async fn finished(mut self) -> Result<QueuedRequest, WaitError> {
        loop {
            let record = self.record().await?;
            match record.state() {
                QueueState::Pending => {}
                QueueState::Finished => return Ok(record),
                _ => {
                    return Err(match record.refusal() {
                        Some(refusal) => WaitError::Failed(Box::new(refusal)),
                        None => continue,
                    });
                }
            }
        }
    }
}
