//! Tokens of a source: fetched once for all who need one, lost by nobody, waited for no longer than a call may take.

use crate::demo::{FETCH, GET, SEND, UPLOAD, builder, call, hello};
use crate::server::{answering, kept};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;
use waxwing_runtime::{
    Auth, Client, Error, ErrorKind, FilePart, Outcome, RefusedToken, TokenError, TokenSource,
};

type Answer<'a> = Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + 'a>>;

/// A source that fetches whenever it is told of a refusal, whichever token that was.
#[derive(Clone, Default)]
struct Login(Arc<Issued>);

#[derive(Default)]
struct Issued {
    held: Mutex<u32>,
    fetched: AtomicU32,
}

impl Login {
    fn fetched(&self) -> u32 {
        self.0.fetched.load(Ordering::SeqCst)
    }

    /// Number of the last token.
    fn last(&self) -> u32 {
        *self.0.held.lock().unwrap()
    }

    fn fetch(&self) {
        self.0.fetched.fetch_add(1, Ordering::SeqCst);
        *self.0.held.lock().unwrap() += 1;
    }
}

impl TokenSource for Login {
    fn token(&self, refused: Option<RefusedToken>) -> Answer<'_> {
        Box::pin(async move {
            if refused.is_some() {
                // Others are refused meanwhile.
                for _ in 0..20 {
                    tokio::task::yield_now().await;
                }
                self.fetch();
            }
            Ok(format!("token-{}", self.last()))
        })
    }
}

fn client(origin: &str, source: impl TokenSource) -> Client {
    let client = builder(origin).auth(Auth::source(source)).build();
    client.expect("a client")
}

/// Which token a request carries.
fn number(request: &str) -> u32 {
    let token = request.split_once("token-").expect("a token").1;
    let digits = token.split(|c: char| !c.is_ascii_digit()).next();
    digits.unwrap_or_default().parse().expect("a number")
}

/// What a provider has seen that revoked the first token.
#[derive(Default)]
struct Seen {
    refused: usize,
    taken: usize,
}

/// So many sends after a revocation, whose refusals arrive in packs of so many: the next pack when a send got through.
async fn after_a_revocation(sends: usize, pack: usize, one_lives: bool) -> (u32, Seen) {
    let login = Login::default();
    let seen = Arc::new(Mutex::new(Seen::default()));
    let gate = Arc::new(Semaphore::new(0));
    let (provider, memory) = (login.clone(), Arc::clone(&seen));
    // As many as are in flight at a time, unless the client is told otherwise.
    let together = sends.min(100);
    let origin = answering(move |request| {
        let (login, seen, gate) = (provider.clone(), Arc::clone(&memory), Arc::clone(&gate));
        async move {
            let token = number(&request);
            let lives = match one_lives {
                true => token > 0 && token == login.last(),
                false => token > 0,
            };
            if lives {
                seen.lock().unwrap().taken += 1;
                gate.add_permits(pack);
                return kept("200 OK", "{}");
            }
            let refused = {
                let mut seen = seen.lock().unwrap();
                seen.refused += 1;
                seen.refused
            };
            if refused == together {
                gate.add_permits(pack);
            }
            gate.acquire().await.expect("open").forget();
            kept("401 Unauthorized", "{}")
        }
    });
    let client = client(&origin.await, login.clone());
    let mut calls = JoinSet::new();
    for _ in 0..sends {
        let client = client.clone();
        calls.spawn(async move { call(&client, &SEND).await });
    }
    for result in calls.join_all().await {
        result.expect("not lost");
    }
    let seen = std::mem::take(&mut *seen.lock().unwrap());
    (login.fetched(), seen)
}

#[tokio::test]
async fn a_revocation_costs_one_fetch_and_no_send() {
    for (sends, pack) in [(50, 1), (50, 7), (50, 50), (250, 10)] {
        for one_lives in [false, true] {
            let (fetched, seen) = after_a_revocation(sends, pack, one_lives).await;
            assert_eq!((fetched, seen.taken), (1, sends), "{sends} {pack}");
            // Those that waited for their turn go with the new token at once.
            assert_eq!(seen.refused, sends.min(100), "{sends} {pack}");
        }
    }
}

#[tokio::test]
async fn a_renewed_token_that_another_call_has_replaced_is_not_the_last_word() {
    let login = Login::default();
    let other = Arc::new(OnceLock::<Client>::new());
    let (provider, caller) = (login.clone(), Arc::clone(&other));
    let origin = answering(move |request| {
        let (login, other) = (provider.clone(), Arc::clone(&caller));
        async move {
            match (number(&request), request.starts_with("POST")) {
                (0, _) => kept("401 x", "{}"),
                // Before the answer comes, another call is given the next token.
                (1, true) => {
                    login.fetch();
                    let other = other.get().expect("set");
                    call(other, &GET).await.expect("answered");
                    kept("401 x", "{}")
                }
                _ => kept("200 OK", "{}"),
            }
        }
    });
    let client = client(&origin.await, login.clone());
    other.set(client.clone()).expect("once");
    call(&client, &SEND).await.expect("not lost");
    assert_eq!(login.fetched(), 2);
}

/// Has no token, and says so after a while; counts how often it was asked.
#[derive(Clone)]
struct Slow(Duration, Arc<AtomicU32>);

impl Slow {
    fn after(time: Duration) -> Self {
        Self(time, Arc::default())
    }

    fn asked(&self) -> u32 {
        self.1.load(Ordering::SeqCst)
    }
}

impl TokenSource for Slow {
    fn token(&self, _refused: Option<RefusedToken>) -> Answer<'_> {
        self.1.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Err("the vault is locked".into())
        })
    }
}

const NOWHERE: &str = "http://127.0.0.1:9";

async fn refused(client: Client) -> Error {
    call(&client, &SEND).await.expect_err("no token")
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_by_all_who_wait_for_it() {
    let source = Slow::after(Duration::from_secs(2));
    let client = client(NOWHERE, source.clone());
    let start = Instant::now();
    let calls: JoinSet<Error> = (0..20).map(|_| refused(client.clone())).collect();
    for error in calls.join_all().await {
        let said = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(said, (ErrorKind::Auth, Outcome::NotSent, 1), "{error}");
        assert!(error.to_string().contains("the vault is locked"), "{error}");
    }
    assert_eq!(source.asked(), 1);
    assert!(start.elapsed() < Duration::from_secs(3));
    // It is no answer to who comes later.
    refused(client).await;
    assert_eq!(source.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_takes_no_token_away_from_the_others() {
    let source = Slow::after(Duration::from_secs(10));
    let client = client(NOWHERE, source.clone());
    let hasty = client.request(&SEND).json(&hello());
    let hasty = hasty.call::<serde_json::Value>();
    let hasty = async { hasty.timeout(Duration::from_secs(1)).await };
    let (hasty, patient) = tokio::join!(hasty, refused(client.clone()));
    assert_eq!(hasty.expect_err("late").kind(), ErrorKind::Timeout);
    assert_eq!((patient.kind(), source.asked()), (ErrorKind::Auth, 1));
}

fn assert_no_token(error: &Error, within: &str) {
    let said = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(said, (ErrorKind::Timeout, Outcome::NotSent, 1), "{error}");
    let text = error.to_string();
    assert!(text.contains("the token source gave no token"), "{text}");
    assert!(text.contains(within), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_ends_with_an_error_that_says_so() {
    let limit = Duration::from_secs(5);
    let source = Slow::after(Duration::MAX);
    let client = client(NOWHERE, source.clone());
    let send = || {
        let send = client.request(&SEND).json(&hello());
        send.call::<serde_json::Value>()
    };
    assert_no_token(&send().timeout(limit).await.expect_err("late"), "5s");
    assert_no_token(&send().deadline(limit).await.expect_err("late"), "5s");
    let download = client.download(&FETCH, NOWHERE).timeout(limit);
    assert_no_token(&download.await.expect_err("late"), "5s");
    // By default an attempt has 30 s.
    assert_no_token(&send().await.expect_err("late"), "30s");
    // Who would wait longer does not wait for ever, and the source is asked again.
    let before = source.asked();
    for asked in 1..=2 {
        let upload = client.request(&UPLOAD);
        let upload = upload.file("file", FilePart::bytes(&b"OggS"[..]));
        let error = upload.call::<serde_json::Value>().await;
        assert_no_token(&error.expect_err("late"), "60s");
        assert_eq!(source.asked(), before + asked);
    }
}
