//! Events on their way to the webhooks that were registered, one after the other.

use super::watch::{Happening, Watchers};
use crate::wire::post::{self, Unanswered};
use bytes::Bytes;
use std::time::Duration;
use tokio::sync::mpsc;
use waxwing_types::Provider;

/// An event for one address.
pub(crate) struct Outgoing {
    /// Whose event it is.
    pub provider: Provider,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    /// How often it is tried.
    pub attempts: u32,
    /// Between two attempts.
    pub delay: Duration,
}

/// Where events are put in.
pub(crate) struct Outbox<T = Outgoing>(mpsc::UnboundedSender<T>);

impl<T> Outbox<T> {
    /// An outbox, and its other end for who delivers.
    pub(crate) fn new() -> (Self, mpsc::UnboundedReceiver<T>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(sender), receiver)
    }

    /// Takes an event; it goes out after all that were taken before.
    pub(crate) fn post(&self, post: T) {
        // Without a receiver the sandbox is about to stop.
        let _ = self.0.send(post);
    }
}

/// Posts events until there is no outbox more. One that is not taken is tried again later, while others go on.
pub(crate) async fn deliver(mut events: mpsc::UnboundedReceiver<Outgoing>, watchers: Watchers) {
    let mut again = tokio::task::JoinSet::new();
    loop {
        let (attempt, post) = tokio::select! {
            Some(post) = events.recv() => (1, post),
            Some(Ok(post)) = again.join_next() => post,
            else => return,
        };
        if !taken(&post, attempt, &watchers).await && attempt < post.attempts {
            again.spawn(async move {
                tokio::time::sleep(post.delay).await;
                (attempt + 1, post)
            });
        }
    }
}

/// Whether an event was answered with a 2xx. What is not for this machine is not sent, and not tried again.
async fn taken(post: &Outgoing, attempt: u32, watchers: &Watchers) -> bool {
    let (status, error) = match post::body(&post.url, &post.headers, post.body.clone()).await {
        Ok(status) => (Some(status), None),
        Err(Unanswered::Elsewhere) => return true,
        Err(Unanswered::Failed(error)) => (None, Some(error)),
    };
    let taken = status.is_some_and(|status| status.is_success());
    watchers.tell(|| {
        let again = !taken && attempt < post.attempts;
        Happening::Posted {
            provider: post.provider,
            url: post.url.clone(),
            status: status.map(|status| status.as_u16()),
            error,
            attempt,
            attempts: post.attempts.max(1),
            again_in: again.then(|| u64::try_from(post.delay.as_millis()).unwrap_or(u64::MAX)),
        }
    });
    taken
}
