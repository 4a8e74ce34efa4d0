//! The states of a queued request as a stream.

use crate::Instance;
use crate::queued_requests::QueuedRequest;
use crate::types::QueueState;
use crate::wait_error::WaitError;
use crate::watch::Watch;
use futures_core::Stream;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

type Asked = Pin<Box<dyn Future<Output = (Watch<Instance>, Answer)> + Send>>;
type Answer = Result<QueuedRequest, WaitError>;

/// A queued request each time its state changes: a [`Stream`], also without a crate for streams by
/// [`QueueStates::next`]. It ends after the record that is finished or failed, and after an error.
#[must_use = "states are asked for by next or a stream's methods"]
pub struct QueueStates {
    asked: Option<Asked>,
    last: Option<QueueState>,
}

impl QueueStates {
    pub(crate) fn new(watch: Watch<Instance>) -> Self {
        Self {
            asked: Some(ask(watch)),
            last: None,
        }
    }

    /// The record in its next state; none at the end.
    ///
    /// # Errors
    /// Those of [`Instance::wait`], but that a request that failed is a record like the others.
    pub async fn next(&mut self) -> Option<Answer> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

fn ask(mut watch: Watch<Instance>) -> Asked {
    Box::pin(async move {
        let answer = watch.look().await.map(|(record, _)| record);
        (watch, answer)
    })
}

impl Stream for QueueStates {
    type Item = Answer;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Answer>> {
        loop {
            let Some(asked) = &mut self.asked else {
                return Poll::Ready(None);
            };
            let (watch, answer) = std::task::ready!(asked.as_mut().poll(context));
            self.asked = None;
            let state = match &answer {
                Ok(record) => record.state(),
                Err(_) => return Poll::Ready(Some(answer)),
            };
            if !state.is_final() {
                self.asked = Some(ask(watch));
            }
            if self.last != Some(state) {
                self.last = Some(state);
                return Poll::Ready(Some(answer));
            }
        }
    }
}

impl fmt::Debug for QueueStates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QueueStates({:?})", self.last)
    }
}
