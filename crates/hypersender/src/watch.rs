//! Looking a ticket up again and again, politely.

use crate::pace::Pace;
use crate::queued_requests::QueuedRequest;
use crate::refusal::Refusal;
use crate::shared::QueuedRequestUuid;
use crate::wait::WaitError;
use crate::{Instance, types::QueueState};
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;
use waxwing_runtime::{Error, RetryPolicy};

/// A record, and its refusal in words that show no credentials, where it failed.
pub(crate) type Looked = (QueuedRequest, Option<Refusal>);

/// Asks once what became of a ticket.
pub(crate) trait LookUp: Send {
    fn look_up(
        &self,
        ticket: &QueuedRequestUuid,
        left: Duration,
    ) -> impl Future<Output = Result<Looked, Error>> + Send;
}

impl LookUp for Instance {
    /// Not repeated by the client: what is passing is asked again after the next pause anyway.
    async fn look_up(&self, ticket: &QueuedRequestUuid, left: Duration) -> Result<Looked, Error> {
        let call = self.get_queued_request(ticket.clone());
        let answer = call.retry(RetryPolicy::never()).deadline(left).await?;
        let refusal = answer.refusal();
        let refusal = refusal.map(|refusal| refusal.in_words(|text| answer.shown(text)));
        Ok((answer.into_inner(), refusal))
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
    /// A look-up was answered.
    seen: bool,
    /// Why the last look-up gave no record.
    fault: Option<Box<Error>>,
}

/// Stands for a deadline that no clock can hold.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// Longest time for one look-up: one that hangs must leave time for others.
const LONGEST_LOOK_UP: Duration = Duration::from_secs(10);

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
            seen: false,
            fault: None,
        }
    }

    fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// The record of the next look-up that is answered, or at the deadline of the last one that is made.
    pub(crate) async fn look(&mut self) -> Result<Looked, WaitError> {
        while !self.left().is_zero() {
            let pause = self.pace.next(self.pause);
            self.pause = Some(pause);
            let pause = self.pace.spread(pause, fastrand::f64()).max(self.asked_for);
            let left = self.left();
            tokio::time::sleep(pause.min(left)).await;
            // The last look-up is made when the others are no longer, and so has time of its own.
            let longest = match pause < left {
                true => LONGEST_LOOK_UP.min(self.left()),
                false => LONGEST_LOOK_UP,
            };
            if let Some(looked) = self.ask(longest).await? {
                return Ok(looked);
            }
        }
        Err(WaitError::StillPending {
            ticket: self.ticket.clone(),
            deadline: self.deadline,
            seen: self.seen,
            last_error: self.fault.take(),
        })
    }
