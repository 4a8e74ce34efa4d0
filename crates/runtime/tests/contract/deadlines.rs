//! A deadline over all attempts: never waited beyond, and never more open than it must be.

use crate::demo::{GET, SEND, TOKEN, builder, client, hello};
use crate::server::{Reply, Server, http};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use waxwing_runtime::{Action, Auth, ErrorKind, Outcome, TokenSource};

#[tokio::test]
async fn a_pause_beyond_the_deadline_is_not_begun() {
    for status in [429, 503] {
        let reply = http(&format!("{status} x\r\nRetry-After: 30"), "{}");
        let server = Server::start([reply]).await;
        let call = client(&server.origin).prepare(&SEND).json(&hello());
        let call = call.call::<serde_json::Value>();
        // The clock does not stand still here: a wait would be seen.
        let error = call.deadline(Duration::from_secs(29)).await;
        let error = error.expect_err("throttled");
        assert_eq!(
            (error.outcome(), error.status()),
            (Outcome::Rejected, Some(status))
        );
        assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
        assert_eq!((error.attempts(), error.is_retryable()), (1, true));
    }
}

#[tokio::test]
async fn a_deadline_that_ends_during_an_attempt_leaves_open_what_happened() {
    let busy = || http("503 x\r\nRetry-After: 0", "{}");
    let silent = || Reply::Holds(String::new());
    for (operation, replies, attempts, repeat) in [
        (&SEND, vec![silent()], 1, (false, Action::CheckBeforeRetry)),
        (
            &SEND,
            vec![busy(), silent()],
            2,
            (false, Action::CheckBeforeRetry),
        ),
        (
            &GET,
            vec![busy(), busy(), silent()],
            3,
            (true, Action::Wait),
        ),
    ] {
        let server = Server::start(replies).await;
        let call = client(&server.origin).prepare(operation).json(&hello());
        let call = call.call::<serde_json::Value>();
        let error = call.deadline(Duration::from_secs(20)).await;
        tokio::time::resume();
        let error = error.expect_err("too late");
        let said = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(said, (ErrorKind::Timeout, Outcome::Unknown, attempts));
        assert_eq!((error.is_retryable(), error.action()), repeat, "{error}");
    }
}

struct Never;

impl TokenSource for Never {
    fn token(
        &self,
        _refused: bool,
    ) -> Pin<Box<dyn Future<Output = Result<String, String>> + Send + '_>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_has_happened_when_the_deadline_ends_before_the_request() {
    for (auth, deadline, attempts) in [
        (Auth::source(Never), Duration::from_secs(20), 1),
        (Auth::bearer(TOKEN), Duration::ZERO, 0),
    ] {
        let client = builder("http://127.0.0.1:9").auth(auth).build();
        let call = client.expect("a client").prepare(&SEND).json(&hello());
        let error = call.call::<serde_json::Value>().deadline(deadline).await;
        let error = error.expect_err("too late");
        let said = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(said, (ErrorKind::Timeout, Outcome::NotSent, attempts));
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn the_longest_deadline_is_none() {
    let server = Server::start([http("200 OK", "{}")]).await;
    let call = client(&server.origin).prepare(&GET);
    let call = call.call::<serde_json::Value>().deadline(Duration::MAX);
    call.await.expect("answered in time");
}
