//! How many requests of a client are in flight at a time, and what becomes of those that wait.

use crate::demo::{FETCH, GET, SEND, UPLOAD, builder, call, hello};
use crate::server::{Reply, Server, answering, http, kept};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use waxwing_runtime::{
    Auth, Client, ErrorKind, FilePart, Outcome, RefusedToken, RetryPolicy, TokenError, TokenSource,
};

fn narrow(origin: &str, requests: usize) -> Client {
    let builder = builder(origin).retry(RetryPolicy::never());
    builder.concurrency(requests).build().expect("a client")
}

#[tokio::test]
async fn no_more_requests_are_in_flight_than_the_client_may_have() {
    for (limit, sends) in [(1, 5), (3, 20), (50, 20)] {
        let most = limit.min(sends);
        let (in_flight, highest) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (now, seen) = (Arc::clone(&in_flight), Arc::clone(&highest));
        let full = Arc::new(Semaphore::new(0));
        let origin = answering(move |_| {
            let (now, seen, full) = (Arc::clone(&now), Arc::clone(&seen), Arc::clone(&full));
            async move {
                let count = now.fetch_add(1, Ordering::SeqCst) + 1;
                // Nobody is answered before as many are there as may be.
                if seen.fetch_max(count, Ordering::SeqCst).max(count) >= most {
                    full.add_permits(1);
                }
                drop(full.acquire().await.expect("open"));
                now.fetch_sub(1, Ordering::SeqCst);
                kept("200 OK", "{}")
            }
        });
        let client = narrow(&origin.await, limit);
        let mut calls = JoinSet::new();
        for _ in 0..sends {
            let client = client.clone();
            calls.spawn(async move { call(&client, &SEND).await });
        }
        for result in calls.join_all().await {
            result.expect("answered");
        }
        assert_eq!(highest.load(Ordering::SeqCst), most);
    }
}

#[tokio::test]
async fn who_waits_too_long_for_a_turn_was_not_sent() {
    for by_deadline in [false, true] {
        let server = Server::start([Reply::Holds(String::new())]).await;
        let client = narrow(&server.origin, 1);
        let send = || client.request(&SEND).json(&hello()).call::<Value>();
        let first = send().timeout(Duration::from_secs(60));
        let late = Duration::from_secs(20);
        let second = match by_deadline {
            true => send().deadline(late),
            false => send().timeout(late),
        };
        let (first, second) = tokio::join!(async { first.await }, async { second.await });
        tokio::time::resume();
        assert_eq!(first.expect_err("held").outcome(), Outcome::Unknown);
        let error = second.expect_err("no turn");
        let said = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(said, (ErrorKind::Timeout, Outcome::NotSent, 1), "{error}");
        assert!(error.is_retryable());
        assert!(error.to_string().contains("of this client"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_gives_its_turn_to_the_next() {
    let origin = answering(|request: String| async move {
        match request.starts_with("POST") {
            true => std::future::pending().await,
            false => kept("200 OK", "{}"),
        }
    });
    let client = narrow(&origin.await, 1);
    let held = call(&client, &SEND);
    let short = tokio::time::timeout(Duration::from_millis(50), held);
    assert!(short.await.is_err(), "held");
    call(&client, &GET).await.expect("its turn");
}

#[tokio::test]
async fn a_download_counts_until_its_end_and_takes_no_turn_from_calls() {
    let server = Server::start(vec![http("200 OK", "file"); 4]).await;
    let client = narrow(&server.origin, 1);
    let begin = || client.download(&FETCH, &server.origin);
    let mut first = begin().await.expect("its turn");
    let second = begin().timeout(Duration::from_millis(50)).await;
    let error = second.expect_err("no turn");
    let said = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(said, (ErrorKind::Timeout, Outcome::NotSent, 1), "{error}");
    call(&client, &SEND).await.expect_err("`file` is no JSON");
    assert_eq!(server.requests().len(), 2);
    // At its end, though it is still there.
    while first.chunk().await.expect("arrives").is_some() {}
    let second = begin().await.expect("its turn");
    // And when it is dropped.
    drop(second);
    begin().await.expect("its turn");
    drop(first);
}

#[tokio::test]
async fn a_file_that_is_arriving_is_sent_on_by_the_same_client() {
    let server = Server::start([http("200 OK", "file"), http("200 OK", "{}")]).await;
    let client = narrow(&server.origin, 1);
    let file = client
        .download(&FETCH, &server.origin)
        .await
        .expect("found");
    let file = Arc::new(Mutex::new(Some(file)));
    let part = FilePart::stream(4, move || {
        let file = file.lock().unwrap().take().expect("once");
        futures_util::stream::once(async { file.bytes().await.map_err(std::io::Error::other) })
    });
    let upload = client.request(&UPLOAD).file("file", part);
    upload.call::<Value>().await.expect("sent on");
    assert!(server.requests()[1].contains("file"));
}

/// Logs in with the client that needs the token.
struct OwnLogin(Client);

impl TokenSource for OwnLogin {
    fn token(
        &self,
        _refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(async {
            self.0.call("POST", ["login"]).json(&json!({})).await?;
            Ok("a token".to_owned())
        })
    }
}

#[tokio::test]
async fn a_login_through_the_same_client_needs_no_second_turn() {
    let origin = answering(|_| async { kept("200 OK", "{}") }).await;
    let client = narrow(&origin, 1);
    let auth = Auth::source(OwnLogin(client.clone()));
    let call = client.call("POST", ["send"]).auth(auth);
    call.timeout(Duration::from_secs(5)).await.expect("sent");
}

const SENDS: usize = 5_000;

/// Says where the provider of the parent process is.
const ORIGIN: &str = "WAXWING_TEST_ORIGIN";

/// The child of the next test; alone it has nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_that_sends_as_much_as_it_can() {
    let Ok(origin) = std::env::var(ORIGIN) else {
        return;
    };
    // The wait for a turn counts, and the machine may be busy.
    let patient = builder(&origin).timeout(Duration::from_secs(300));
    let client = patient.retry(RetryPolicy::never()).build();
    let client = client.expect("a client");
    let mut calls = JoinSet::new();
    for number in 0..SENDS {
        let call = client.call("POST", ["send".to_owned(), number.to_string()]);
        calls.spawn(async move { call.json(&json!({})).await });
    }
    for result in calls.join_all().await {
        result.expect("answered");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_thousand_sends_arrive_with_256_open_files() {
    let arrived = Arc::new(Mutex::new(BTreeSet::new()));
    let memory = Arc::clone(&arrived);
    let origin = answering(move |request| {
        let line = request.lines().next().unwrap_or_default().to_owned();
        memory.lock().unwrap().insert(line);
        async { kept("200 OK", "{}") }
    });
    let origin = origin.await;
    let child = tokio::task::spawn_blocking(move || {
        std::process::Command::new("sh")
            .args(["-c", r#"ulimit -n 256 && exec "$0" "$@""#])
            .arg(std::env::current_exe().expect("a path"))
            .args(["--exact", "bounds::child_that_sends_as_much_as_it_can"])
            .env(ORIGIN, origin)
            .output()
    });
    let child = child.await.expect("no panic").expect("a shell");
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(child.status.success(), "{said}");
    assert_eq!(arrived.lock().unwrap().len(), SENDS, "{said}");
}
