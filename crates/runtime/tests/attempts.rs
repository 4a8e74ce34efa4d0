//! Attempts as a provider sees them: what is repeated, with what, and what never shows a token.

use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use waxwing_runtime::generated::{CallKind, ErrorBody, KnownError, Operation, Provider, Retryable};
use waxwing_runtime::{
    Action, Auth, Client, ClientBuilder, Error, ErrorKind, FilePart, Outcome, RetryPolicy, Scope,
};
use waxwing_types::{Checker, Validate};

static PROVIDER: Provider = Provider {
    name: "torture",
    base_url: "https://example.com",
    rewrite: None,
    media_hosts: &[],
    error_body: ErrorBody {
        code: &["/error/code"],
        subcode: &[],
        message: &["/error/message"],
        details: &[],
        trace_id: &[],
        transient: &[],
    },
    faults_in_success: None,
    errors: &[KnownError {
        code: "131056",
        http: Some(400),
        meaning: "too many messages to one recipient",
        retry: Retryable::Yes,
        scope: Scope::Recipient,
        action: Action::BackOffRecipient,
        proof: None,
        wait: None,
    }],
};

static SEND: Operation = Operation {
    id: "send",
    path: "/{id}/send",
    ..Operation::POST
};
static UPLOAD: Operation = Operation {
    id: "upload",
    path: "/{id}/media",
    kind: CallKind::Upload,
    ..Operation::POST
};

#[derive(serde::Serialize)]
struct Text {
    text: &'static str,
}

impl Validate for Text {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text), Some(1), None);
    }
}

/// Answers one connection after another; gives back what each request held.
async fn serve(answers: Vec<&'static str>) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let task = tokio::spawn(async move {
        let mut seen = Vec::new();
        for answer in answers {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut bytes = Vec::new();
            let mut buffer = [0; 4096];
            loop {
                let n = socket.read(&mut buffer).await.expect("a request");
                bytes.extend_from_slice(&buffer[..n]);
                let text = String::from_utf8_lossy(&bytes).to_lowercase();
                let Some((head, body)) = text.split_once("\r\n\r\n") else {
                    continue;
                };
                let length = head
                    .lines()
                    .find_map(|l| l.strip_prefix("content-length: ")?.parse().ok())
                    .unwrap_or(0);
                if body.len() >= length || n == 0 {
                    break;
                }
            }
            seen.push(String::from_utf8_lossy(&bytes).into_owned());
            socket.write_all(answer.as_bytes()).await.expect("written");
        }
        seen
    });
    (origin, task)
}

fn client(origin: &str) -> Client {
    let policy = RetryPolicy::default().base(Duration::ZERO);
    ClientBuilder::<Client>::new(&PROVIDER)
        .auth(Auth::bearer("canary-token"))
        .base_url(origin)
        .retry(policy)
        .build()
        .expect("a client")
}

async fn send(origin: &str) -> Result<serde_json::Value, Error> {
    let call = client(origin)
        .request(&SEND)
        .path("id", "1")
        .json(&Text { text: "hello" })
        .call();
    call.await.map(waxwing_runtime::Response::into_inner)
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
const SLOW_DOWN: &str =
    "HTTP/1.1 429 X\r\nretry-after: 0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const THROTTLED: &str = "HTTP/1.1 400 X\r\ncontent-length: 25\r\nconnection: close\r\n\r\n{\"error\":{\"code\":131056}}";
const FAULT: &str = "HTTP/1.1 500 X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const GATEWAY: &str = "HTTP/1.1 502 X\r\ncontent-length: 36\r\nconnection: close\r\n\r\n<html><h1>canary</h1>Gateway</html>  ";
const MOVED: &str = "HTTP/1.1 302 X\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const LATER: &str =
    "HTTP/1.1 429 X\r\nretry-after: 10800\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const GARBAGE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\n{]}";

#[tokio::test]
async fn a_send_is_repeated_only_when_the_provider_did_not_take_it() {
    for (answers, expected) in [
        (vec![SLOW_DOWN, OK], Ok(2)),
        (vec![THROTTLED, OK], Ok(2)),
        (vec![FAULT], Err((ErrorKind::Api, Outcome::Unknown, 1))),
        (vec![GATEWAY], Err((ErrorKind::Api, Outcome::Unknown, 1))),
        (vec![MOVED], Err((ErrorKind::Api, Outcome::Unknown, 1))),
        (vec![LATER], Err((ErrorKind::Api, Outcome::Rejected, 1))),
        (vec![GARBAGE], Err((ErrorKind::Decode, Outcome::Unknown, 1))),
    ] {
        let (origin, task) = serve(answers.clone()).await;
        let result = send(&origin).await;
        let requests = task.await.expect("the server").len();
        match (result, expected) {
            (Ok(_), Ok(attempts)) => assert_eq!(requests, attempts, "{answers:?}"),
            (Err(error), Err(expected)) => {
                assert_eq!(
                    (error.kind(), error.outcome(), error.attempts()),
                    expected,
                    "{error}"
                );
                assert!(!format!("{error} {error:?}").contains("canary-token"));
            }
            (result, _) => panic!("{answers:?}: {result:?}"),
        }
    }
}

#[tokio::test]
async fn an_upload_is_rebuilt_for_each_attempt() {
    let (origin, task) = serve(vec![SLOW_DOWN, OK]).await;
    let file = FilePart::bytes(&b"OggS-bytes"[..])
        .file_name("note.ogg")
        .media_type("audio/ogg; codecs=opus");
    let call = client(&origin)
        .request(&UPLOAD)
        .path("id", "1")
        .form(&Text { text: "hello" })
        .file("file", file);
    call.call::<serde_json::Value>()
        .await
        .expect("taken at the second attempt");
    let seen = task.await.expect("the server");
    for request in &seen {
        for piece in [
            "name=\"text\"",
            "hello",
            "filename=\"note.ogg\"",
            "audio/ogg; codecs=opus",
            "OggS-bytes",
        ] {
            assert!(request.contains(piece), "{piece}\n{request}");
        }
    }
    assert_eq!(seen.len(), 2);
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    let nobody = client("http://127.0.0.1:9");
    let broken = nobody
        .request(&SEND)
        .path("id", "1")
        .json(&Text { text: "" })
        .call::<serde_json::Value>();
    let error = broken.await.expect_err("a limit is broken");
    assert_eq!(
        error.to_string(),
        "torture send: not sent: text: 0 characters, allowed 1 or more; fix the request"
    );
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
    let error = ClientBuilder::<Client>::new(&PROVIDER)
        .auth(Auth::bearer("canary-token"))
        .base_url("http://example.com")
        .build();
    let error = error.expect_err("a token over plain http");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!format!("{nobody:?} {error} {error:?}").contains("canary-token"));
}
