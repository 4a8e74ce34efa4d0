//! Events on their way to the webhooks that were registered, one after the other.

use crate::wire::post::{self, Unanswered};
use bytes::Bytes;
use std::time::Duration;
use tokio::sync::mpsc;

/// An event for one address.
pub(crate) struct Outgoing {
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
pub(crate) async fn deliver(mut events: mpsc::UnboundedReceiver<Outgoing>) {
    let mut again = tokio::task::JoinSet::new();
    loop {
        let post = tokio::select! {
            Some(post) = events.recv() => post,
            Some(Ok(post)) = again.join_next() => post,
            else => return,
        };
        if !taken(&post).await && post.attempts > 1 {
            again.spawn(async move {
                tokio::time::sleep(post.delay).await;
                Outgoing {
                    attempts: post.attempts - 1,
                    ..post
                }
            });
        }
    }
}

/// Whether an event was answered with a 2xx. What is not for this machine is not sent, and not tried again.
async fn taken(post: &Outgoing) -> bool {
    match post::body(&post.url, &post.headers, post.body.clone()).await {
        Ok(status) => status.is_success(),
        Err(Unanswered::Elsewhere) => true,
        Err(Unanswered::Failed(_)) => false,
    }
}
