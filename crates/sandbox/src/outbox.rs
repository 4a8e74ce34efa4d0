//! Events on their way to the webhooks that were registered, one after the other.

use crate::fetch;
use bytes::Bytes;
use std::time::Duration;
use tokio::sync::mpsc;

/// An event for one address.
pub(crate) struct Post {
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    /// How often it is tried.
    pub attempts: u32,
    /// Between two attempts.
    pub delay: Duration,
}

/// Where events are put in.
pub(crate) struct Outbox(mpsc::UnboundedSender<Post>);

impl Outbox {
    /// An outbox, and its other end for [`deliver`].
    pub fn new() -> (Self, mpsc::UnboundedReceiver<Post>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(sender), receiver)
    }

    /// Takes an event; it goes out after all that were taken before.
    pub fn post(&self, post: Post) {
        // Without a receiver the sandbox is about to stop.
        let _ = self.0.send(post);
    }
}

/// Posts events until there is no outbox more. One that is not taken is tried again later, while others go on.
pub(crate) async fn deliver(mut events: mpsc::UnboundedReceiver<Post>) {
    let mut again = tokio::task::JoinSet::new();
    loop {
        let post = tokio::select! {
            Some(post) = events.recv() => post,
            Some(Ok(post)) = again.join_next() => post,
            else => return,
        };
        let sent = fetch::post(&post.url, &post.headers, post.body.clone()).await;
        let failed = matches!(sent, Some(Err(_)));
        if failed && post.attempts > 1 {
            again.spawn(async move {
                tokio::time::sleep(post.delay).await;
                Post {
                    attempts: post.attempts - 1,
                    ..post
                }
            });
        }
    }
}
