//! Looking a ticket up again and again, politely.

use crate::pace::Pace;
use crate::queued_requests::QueuedRequest;
use crate::request_error::QueuedRequestError;
use crate::shared::QueuedRequestUuid;
use crate::wait_error::WaitError;
use crate::{Instance, types::QueueState};
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;
use waxwing_runtime::{Error, ErrorKind, RetryPolicy};

/// A record, and its error in words that show no credentials, where it failed.
pub(crate) type Looked = (QueuedRequest, Option<QueuedRequestError>);

/// Asks once what became of a ticket, for no longer than `most`.
pub(crate) trait LookUp: Send {
    fn look_up(
        &self,
        ticket: &QueuedRequestUuid,
        most: Duration,
    ) -> impl Future<Output = Result<Looked, Error>> + Send;
}

impl LookUp for Instance {
    /// Not repeated by the client: what is passing is asked again after the next pause anyway.
    async fn look_up(&self, ticket: &QueuedRequestUuid, most: Duration) -> Result<Looked, Error> {
        let call = self.get_queued_request(ticket.clone());
        let answer = call.retry(RetryPolicy::never()).deadline(most).await?;
        let error = answer.error();
        let error = error.map(|error| error.in_words(|text| answer.redacted(text)));
        Ok((answer.into_inner(), error))
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
    /// The look-up at the deadline was begun.
    over: bool,
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
            over: false,
            seen: false,
            fault: None,
        }
    }

    fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// The record of the next look-up that is answered, or of the last one, which is made at the deadline.
    pub(crate) async fn look(&mut self) -> Result<Looked, WaitError> {
        while !self.over {
            let pause = self.pace.next(self.pause);
            self.pause = Some(pause);
            let pause = self.pace.spread(pause, fastrand::f64()).max(self.asked_for);
            let left = self.left();
            self.over = pause >= left;
            tokio::time::sleep(pause.min(left)).await;
            // The last look-up begins at the deadline, so it has a time of its own.
            let most = match self.over {
                true => LONGEST_LOOK_UP,
                false => LONGEST_LOOK_UP.min(self.left()),
            };
            match self.look.look_up(&self.ticket, most).await {
                Ok(looked) => match self.is_of_another(&looked.0) {
                    Some(error) => self.fault = Some(Box::new(error)),
                    None => {
                        (self.seen, self.fault) = (true, None);
                        self.asked_for = Duration::ZERO;
                        return Ok(looked);
                    }
                },
                // A look-up does no harm twice: what may pass is waited for, as the request itself is. So is a page in
                // place of a record, as a host shows it for a while.
                Err(error) if error.is_retryable() || error.kind() == ErrorKind::Decode => {
                    self.asked_for = error.retry_after().unwrap_or_default();
                    self.fault = Some(Box::new(error));
                }
                Err(error) => {
                    return Err(WaitError::LookUp {
                        ticket: self.ticket.clone(),
                        error: Box::new(error),
                    });
                }
            }
        }
        Err(WaitError::StillPending {
            ticket: self.ticket.clone(),
            deadline: self.deadline,
            seen: self.seen,
            last_error: self.fault.take(),
        })
    }

    /// What another request came to says nothing about this one.
    fn is_of_another(&self, record: &QueuedRequest) -> Option<Error> {
        let (asked, came) = (self.ticket.as_str().trim(), record.uuid.as_str().trim());
        (!asked.eq_ignore_ascii_case(came)).then(|| {
            let text = "the answer is the record of another ticket".to_owned();
            Error::misread("hypersender", "get_queued_request", text)
        })
    }

    /// The record once it changes no more.
    pub(crate) async fn finished(mut self) -> Result<QueuedRequest, WaitError> {
        loop {
            let (record, error) = self.look().await?;
            match error {
                Some(error) => return Err(WaitError::Failed(Box::new(error))),
                None if record.state() == QueueState::Finished => return Ok(record),
                None => {}
            }
        }
    }
}
