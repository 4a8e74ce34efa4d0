//! Events on their way to the webhooks that were registered, one after the other.

use crate::fetch::{exchange, loopback, target};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http_body_util::Full;
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
pub(crate) struct Outbox(mpsc::UnboundedSender<Outgoing>);

impl Outbox {
    /// An outbox, and its other end for [`deliver`].
    pub fn new() -> (Self, mpsc::UnboundedReceiver<Outgoing>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(sender), receiver)
    }

    /// Takes an event; it goes out after all that were taken before.
    pub fn post(&self, post: Outgoing) {
        // Without a receiver the sandbox is about to stop.
        let _ = self.0.send(post);
    }
}

/// Outgoings events until there is no outbox more. One that is not taken is tried again later, while others go on.
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

/// Longest time to wait for an answer; the providers give less than a test may need.
const LONGEST: Duration = Duration::from_secs(20);

/// Whether an event was answered with a 2xx. What is not for this machine is not sent, and not tried again.
async fn taken(post: &Outgoing) -> bool {
    let Some(url) = loopback(&post.url) else {
        return true;
    };
    let mut request = http::Request::post(target(&url)).header(CONTENT_TYPE, "application/json");
    for (name, value) in &post.headers {
        request = request.header(name, value);
    }
    let Ok(request) = request.body(Full::new(post.body.clone())) else {
        return true;
    };
    let answer = tokio::time::timeout(LONGEST, exchange(&url, request)).await;
    matches!(answer, Ok(Ok(answer)) if answer.status().is_success())
}
