//! A deadline over all attempts: never waited beyond, and never more open than it must be.

use crate::demo::{GET, SEND, TOKEN, builder, client, hello};
use crate::server::{Reply, Server, http, silent_tls};
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use waxwing_runtime::{
    Action, Auth, ErrorKind, Outcome, RefusedToken, RetryPolicy, TokenError, TokenSource,
};

#[tokio::test]
async fn a_pause_beyond_the_deadline_is_not_begun() {
    for (status, body) in [(429, "{}"), (500, r#"{"code":"certain"}"#)] {
        let reply = http(&format!("{status} x\r\nRetry-After: 30"), body);
        let server = Server::start([reply]).await;
        let call = client(&server.origin).request(&SEND).json(&hello());
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
    let busy = || http("429 x\r\nRetry-After: 0", "{}");
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
        let call = client(&server.origin).request(operation).json(&hello());
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
        _refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
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
        let call = client.expect("a client").request(&SEND).json(&hello());
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
    let call = client(&server.origin).request(&GET);
    let call = call.call::<serde_json::Value>().deadline(Duration::MAX);
    call.await.expect("answered in time");
}

/// A port whose queue of connections is full: who connects waits.
async fn full_backlog() -> (TcpListener, Vec<TcpStream>, SocketAddr) {
    let socket = TcpSocket::new_v4().expect("a socket");
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    socket.bind(any).expect("a port");
    let listener = socket.listen(0).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let mut queued = Vec::new();
    // The kernel takes one or two more than it was told.
    for _ in 0..8 {
        match tokio::time::timeout(Duration::from_secs(1), TcpStream::connect(address)).await {
            Ok(stream) => queued.push(stream.expect("a connection")),
            Err(_) => return (listener, queued, address),
        }
    }
    panic!("the queue took {} connections", queued.len());
}

/// Calls an address that nobody answers, with and without a body, by the attempt's time and by the call's deadline.
async fn gives_up(origin: &str, has_body: bool, by_deadline: bool) {
    let client = builder(origin).retry(RetryPolicy::default().attempts(2));
    let prepare = client.build().expect("a client").request(&SEND);
    let prepare = match has_body {
        true => prepare.json(&hello()),
        false => prepare,
    };
    let call = prepare.call::<serde_json::Value>();
    // Shorter than the client's own time for a connection.
    let long = Duration::from_secs(5);
    let (result, attempts) = match by_deadline {
        true => (call.deadline(long).await, 1),
        false => (call.timeout(long).await, 2),
    };
    let error = result.expect_err("too late");
    let said = (error.kind(), error.outcome(), error.attempts());
    let expected = (ErrorKind::Timeout, Outcome::NotSent, attempts);
    assert_eq!(said, expected, "{origin} {has_body} {error}");
    assert!(error.is_retryable(), "{error}");
}

const WAYS: [(bool, bool); 4] = [(true, true), (true, false), (false, true), (false, false)];

#[tokio::test(start_paused = true)]
async fn what_ends_in_a_full_queue_of_connections_was_not_sent() {
    let (_full, _queued, address) = full_backlog().await;
    for (has_body, by_deadline) in WAYS {
        gives_up(&format!("http://{address}"), has_body, by_deadline).await;
    }
}

#[tokio::test]
async fn what_ends_in_a_tls_handshake_was_not_sent() {
    for (has_body, by_deadline) in WAYS {
        gives_up(&silent_tls().await, has_body, by_deadline).await;
        tokio::time::resume();
    }
}

#[tokio::test]
async fn what_ends_after_the_head_is_written_may_have_happened() {
    for (has_body, by_deadline) in WAYS {
        let server = Server::start([Reply::Holds(String::new())]).await;
        let prepare = client(&server.origin).request(&SEND);
        let prepare = match has_body {
            true => prepare.json(&hello()),
            false => prepare,
        };
        let call = prepare.call::<serde_json::Value>();
        let long = Duration::from_secs(20);
        let result = match by_deadline {
            true => call.deadline(long).await,
            false => call.timeout(long).await,
        };
        tokio::time::resume();
        let error = result.expect_err("too late");
        let said = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(said, (ErrorKind::Timeout, Outcome::Unknown, 1), "{error}");
        assert_eq!(error.action(), Action::CheckBeforeRetry);
    }
}

#[tokio::test(start_paused = true)]
async fn a_code_can_ask_for_a_wait_of_its_own() {
    // Code, attempts, seconds waited in all, and what the error says of the next wait.
    for (code, attempts, waited, next) in [("growing", 4, 1 + 4 + 16, 64), ("minutes", 1, 0, 600)] {
        let reply = http("400 x", &format!(r#"{{"code":"{code}"}}"#));
        let server = Server::start(vec![reply; 4]).await;
        let policy = RetryPolicy::default().attempts(4);
        let client = builder(&server.origin).retry(policy).build();
        let start = tokio::time::Instant::now();
        let call = client.expect("a client").request(&SEND).json(&hello());
        let error = call.call::<serde_json::Value>().await.expect_err("refused");
        assert_eq!(error.attempts(), attempts, "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(next)));
        assert_eq!(error.outcome(), Outcome::Rejected);
        let (least, most) = (f64::from(waited), f64::from(waited) * 1.2 + 1.0);
        let took = start.elapsed().as_secs_f64();
        assert!((least..=most).contains(&took), "{code}: {took} s");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_shown_and_not_waited_for() {
    for (asked, longest, attempts) in [(50, 40, 1), (30, 40, 2), (100, 200, 2)] {
        let reply = http(&format!("429 x\r\nRetry-After: {asked}"), "{}");
        let server = Server::start(vec![reply; 2]).await;
        let policy = RetryPolicy::default().attempts(2);
        let policy = policy.longest_wait(Duration::from_secs(longest));
        let client = builder(&server.origin).retry(policy).build();
        let call = client.expect("a client").request(&SEND).json(&hello());
        let error = call.call::<serde_json::Value>().await.expect_err("refused");
        assert_eq!(error.attempts(), attempts, "{asked} {longest}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(asked)));
    }
}
