//! Calls of what no specification lists go the same way as all others.

use crate::demo::{DEMO, TOKEN, client};
use crate::server::{Server, http};
use serde_json::json;
use waxwing_runtime::{Auth, Client, ErrorKind, Outcome};

#[tokio::test]
async fn a_free_call_carries_what_it_is_given() {
    let server = Server::start([http("200 OK", r#"{"id":7}"#)]).await;
    let client = client(&format!("{}/v23.0", server.origin));
    let call = client
        .call("PATCH", ["1/2", "tags"])
        .query("fields", "a b")
        .json(&json!(["x", 1]))
        .header("X-Tag", "t");
    let answer = call.await.expect("answered");
    assert_eq!((answer.http_status().as_u16(), &answer["id"]), (200, &json!(7)));
    let request = &server.requests()[0];
    for piece in [
        "PATCH /v23.0/1%2F2/tags?fields=a+b HTTP/1.1\r\n",
        &format!("authorization: Bearer {TOKEN}\r\n"),
        "content-type: application/json\r\n",
        "x-tag: t\r\n",
        "\r\n\r\n[\"x\",1]",
    ] {
        assert!(request.contains(piece), "{piece}\n{request}");
    }
}

#[tokio::test]
async fn a_free_call_is_repeated_after_an_open_outcome_only_if_it_says_so() {
    for (method, idempotent, expected) in [
        ("GET", None, Err((false, 1))),
        ("POST", Some(false), Err((false, 1))),
        ("POST", Some(true), Ok(2)),
    ] {
        let server = Server::start([http("500 x", "{}"), http("200 OK", "{}")]).await;
        let call = client(&server.origin).call(method, ["me"]);
        let result = match idempotent {
            Some(idempotent) => call.idempotent(idempotent).await,
            None => call.await,
        };
        let result = result.map(|_| server.requests().len());
        assert_eq!(
            result.map_err(|e| (e.is_retryable(), e.attempts())),
            expected
        );
    }
}

#[tokio::test]
async fn a_free_call_has_the_errors_of_any_other() {
    let body = r#"{"code":"window","message":"for s3cret-token"}"#;
    let server = Server::start([http("400 x", body)]).await;
    let error = client(&server.origin).call("POST", ["send"]).await;
    assert_eq!(
        error.expect_err("refused").to_string(),
        "demo call: HTTP 400, code window: for [redacted]; the window is closed; the user must write first"
    );
    for (method, segment) in [
        ("NO METHOD", "a"),
        ("", "a"),
        ("GET", ".."),
        ("GET", ""),
        ("GET", ".\t."),
    ] {
        let error = client(&server.origin).call(method, [segment]).await;
        let error = error.expect_err("not sent");
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Invalid, Outcome::NotSent)
        );
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_free_call_reaches_the_first_generation_as_it_is() {
    let server = Server::start([http("200 OK", "{}")]).await;
    let client = Client::builder(&DEMO).v1(true).base_url(&server.origin);
    let client = client.auth(Auth::none()).build().expect("a client");
    let call = client.call("POST", ["old"]).json(&json!({"a": 1}));
    call.await.expect("answered");
    let request = &server.requests()[0];
    assert!(request.starts_with("POST /old HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"a\":1}"), "{request}");
}
