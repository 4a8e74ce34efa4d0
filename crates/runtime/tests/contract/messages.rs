//! How errors read, and what lies beneath them.

use crate::demo::{DEMO, GET, SEND, Text, call, client};
use crate::server::{Reply, Server, http};
use std::error::Error as _;
use waxwing_runtime::{Client, ClientBuilder, ErrorKind, FilePart, Outcome, TransportError};
use waxwing_types::{Checker, Validate};

#[tokio::test]
async fn an_error_is_one_line_from_the_provider_to_the_advice() {
    let wait = "Retry-After: 90";
    for (operation, head, body, expected) in [
        (
            &SEND,
            format!("400 x\r\n{wait}"),
            r#"{"code":"pair","message":"Rate limit hit","details":"for +15550001111"}"#,
            "demo send: HTTP 400, code pair: Rate limit hit (for +1555…11); too many to one recipient; back off this recipient for 90 s",
        ),
        (
            &SEND,
            format!("429 x\r\n{wait}"),
            "{}",
            "demo send: HTTP 429; wait 90 s",
        ),
        (
            &SEND,
            "400 x".to_owned(),
            r#"{"code":"quota"}"#,
            "demo send: HTTP 400, code quota; daily quota; wait, then repeat",
        ),
        (
            &GET,
            "401 x".to_owned(),
            "",
            "demo get: HTTP 401; renew the token",
        ),
        (
            &GET,
            "404 x".to_owned(),
            "no\nsuch id",
            "demo get: HTTP 404: no such id; fix the request",
        ),
        (
            &SEND,
            "400 x".to_owned(),
            r#"{"code":"window"}"#,
            "demo send: HTTP 400, code window; the window is closed; the user must write first",
        ),
        (
            &SEND,
            "500 x".to_owned(),
            r#"{"code":"passing"}"#,
            "demo send: HTTP 500, code passing; unknown fault; it may have happened; check before you repeat",
        ),
        (
            &SEND,
            "200 OK".to_owned(),
            "{]",
            "demo send: HTTP 200 with a body that cannot be read (line 1, column 2); it may have happened; check before you repeat",
        ),
        (
            &SEND,
            "500 x".to_owned(),
            r#"{"code":"final"}"#,
            "demo send: HTTP 500, code final; no capability; it may have happened; check before you repeat",
        ),
        (
            &GET,
            "302 x".to_owned(),
            "",
            "demo get: HTTP 302; do not repeat it",
        ),
    ] {
        let server = Server::start([http(&head, body)]).await;
        let error = call(&client(&server.origin), operation).await;
        assert_eq!(error.expect_err("a fault").to_string(), expected);
    }
}

/// Breaks three limits, one of them inside.
#[derive(serde::Serialize)]
struct Broken {
    text: &'static str,
    inner: Option<Box<Broken>>,
}

impl Validate for Broken {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text), Some(1), Some(4));
        checker.nested("inner", self.inner.as_deref());
    }
}

#[tokio::test]
async fn a_body_over_its_limits_is_told_every_one_by_its_path() {
    let server = Server::start([http("200 OK", "{}")]).await;
    let inner = |text, inner| Some(Box::new(Broken { text, inner }));
    let body = Broken {
        text: "",
        inner: inner("whole", inner("much too long", None)),
    };
    let call = || {
        client(&server.origin)
            .request(&SEND)
            .json(&body)
            .call::<()>()
    };
    let error = call().await.expect_err("three limits are broken");
    let kind = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent, 0));
    let violations = error.violations().expect("the limits");
    assert_eq!(violations.to_string().matches("allowed").count(), 3);
    for path in ["text: 0", "inner.text: 5", "inner.inner.text: 13"] {
        assert!(error.to_string().contains(path), "{error}");
    }
    assert!(server.requests().is_empty());
    // Unless its sender knows better.
    assert!(call().no_validate().await.is_err(), "`{{}}` is not nothing");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_error_of_the_settings_names_the_provider() {
    for (builder, expected) in [
        (
            ClientBuilder::<Client>::new(&DEMO).base_url("ftp://example.com"),
            "demo: the base URL must be https, not ftp; fix the client's settings",
        ),
        (
            ClientBuilder::<Client>::new(&DEMO).user_agent("a\nb"),
            "demo: the user agent does not make a header; fix the client's settings",
        ),
    ] {
        let error = builder.build().expect_err("not possible");
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.operation(), None);
    }
}

#[tokio::test]
async fn an_error_has_the_fault_beneath_as_its_source() {
    let server = Server::start([
        Reply::Breaks,
        http("200 OK", r#"{"text":["15550001111"]}"#),
        http("400 x", "{}"),
    ])
    .await;
    let client = client(&server.origin);
    let broken = call(&client, &SEND).await.expect_err("broken");
    let source = broken.source().expect("a fault of the connection");
    let source = source
        .downcast_ref::<TransportError>()
        .expect("of the transport");
    let source = source.source().expect("the cause");
    let source = source.downcast_ref::<reqwest::Error>().expect("reqwest's");
    assert!(source.url().is_none() && !source.to_string().contains("127.0.0.1"));

    let garbled = client
        .request(&GET)
        .call::<Text>()
        .await
        .expect_err("a number");
    let source = garbled.source().expect("a fault of the JSON");
    assert!(source.is::<waxwing_json::DecodeError>());
    assert!(!source.to_string().contains("15550001111"), "{source}");

    let refused = call(&client, &SEND).await.expect_err("refused");
    assert!(refused.source().is_none());

    let missing = FilePart::path("/nowhere/note.ogg").length().await;
    let missing = missing.expect_err("no such file");
    let source = missing.source().expect("a fault of the file");
    let source = source.downcast_ref::<std::io::Error>().expect("std's");
    assert_eq!(source.kind(), std::io::ErrorKind::NotFound);
}

#[tokio::test]
async fn a_client_says_who_it_is() {
    for (agent, expected) in [
        (
            None,
            concat!("user-agent: waxwing/", env!("CARGO_PKG_VERSION"), "\r\n"),
        ),
        (Some("shop/2.1"), "user-agent: shop/2.1\r\n"),
    ] {
        let server = Server::start([http("200 OK", "{}")]).await;
        let builder =
            crate::demo::builder(&server.origin).connect_timeout(std::time::Duration::from_secs(5));
        let builder = match agent {
            Some(agent) => builder.user_agent(agent),
            None => builder,
        };
        call(&builder.build().expect("a client"), &GET)
            .await
            .expect("answered");
        assert!(server.requests()[0].contains(expected));
    }
}
