//! The first generation of an API takes all arguments in the query, or keeps the JSON body, apart from what its paths
//! name.

use crate::demo::{Given, SEND, UPLOAD, builder, hello};
use crate::server::{Server, http};
use serde_json::{Value, json};
use waxwing_runtime::{ErrorKind, FilePart, Operation, Outcome, Prepare, V1};

#[tokio::test]
async fn the_members_of_a_body_go_to_the_query() {
    for form in [false, true] {
        let server = Server::start([http("200 OK", "{}")]).await;
        let client = builder(&server.origin).v1(true).build().expect("a client");
        let prepare = client.prepare(&UPLOAD);
        let prepare = match form {
            true => prepare.form(&hello()),
            false => prepare.json(&hello()),
        };
        prepare.call::<Value>().await.expect("answered");
        let request = &server.requests()[0];
        let line = "POST /upload-v1?text=hello HTTP/1.1\r\n";
        assert!(
            request.starts_with(line) && request.ends_with("\r\n\r\n"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn what_has_no_place_there_is_refused() {
    let server = Server::start([]).await;
    let client = builder(&server.origin).v1(true).build().expect("a client");
    let file = FilePart::bytes(&b"OggS"[..]);
    for prepare in [
        client
            .prepare(&UPLOAD)
            .form(&hello())
            .file("file", file.clone()),
        client.prepare(&UPLOAD).bytes(file),
        client.prepare(&UPLOAD).json(&Given(json!([1]))),
        client.prepare(&SEND).json(&hello()),
    ] {
        let error = prepare.call::<Value>().await;
        let error = error.expect_err("no place for it");
        let said = (error.kind(), error.outcome());
        assert_eq!(said, (ErrorKind::Unsupported, Outcome::NotSent), "{error}");
    }
    assert!(server.requests().is_empty());
}

/// `POST /edit` later; before, a path that names what are members now.
const fn edit(json: bool) -> Operation {
    Operation {
        id: "edit",
        path: "/edit",
        v1: Some(V1 {
            method: "PUT",
            path: "/chats/{chatId}/messages/{messageId}",
            json,
        }),
        ..Operation::POST
    }
}
static TO_QUERY: Operation = edit(false);
static TO_BODY: Operation = edit(true);

#[tokio::test]
async fn a_path_takes_the_members_that_it_names() {
    let message =
        || json!({"chatId": "1@c.us", "messageId": "true_1@c.us_A/B", "text": "x y", "flag": true});
    let ids = || json!({"chatId": "1@c.us", "messageId": "true_1@c.us_A/B", "page": 2});
    let path = "/chats/1@c.us/messages/true_1@c.us_A%2FB";
    type Fill = Box<dyn FnOnce(Prepare) -> Prepare>;
    let cases: Vec<(&'static Operation, Fill, &str, &str)> = vec![
        (
            &TO_QUERY,
            Box::new(move |p| p.json(&Given(message()))),
            "?flag=true&text=x+y",
            "",
        ),
        (
            &TO_QUERY,
            Box::new(move |p| p.form(&Given(message()))),
            "?flag=true&text=x+y",
            "",
        ),
        (
            &TO_QUERY,
            Box::new(move |p| p.pairs(&Given(message()))),
            "?flag=true&text=x+y",
            "",
        ),
        (
            &TO_QUERY,
            Box::new(move |p| p.query(&Given(ids()))),
            "?page=2",
            "",
        ),
        // Ids of the path proper, and what goes beside them.
        (
            &TO_QUERY,
            Box::new(|p| {
                p.path("chatId", "1@c.us")
                    .query_param("messageId", "true_1@c.us_A/B")
            }),
            "",
            "",
        ),
        (
            &TO_BODY,
            Box::new(move |p| p.json(&Given(message()))),
            "",
            r#"{"flag":true,"text":"x y"}"#,
        ),
        (
            &TO_BODY,
            Box::new(move |p| p.query(&Given(ids())).json(&Given(json!({"text": "x"})))),
            "?page=2",
            r#"{"text":"x"}"#,
        ),
        (
            &TO_BODY,
            Box::new(move |p| p.query(&Given(ids())).json(&Given(json!([1])))),
            "?page=2",
            "[1]",
        ),
    ];
    for (operation, fill, query, body) in cases {
        let server = Server::start([http("200 OK", "{}")]).await;
        let client = builder(&server.origin).v1(true).build().expect("a client");
        let call = fill(client.prepare(operation)).call::<Value>();
        call.await.expect("answered");
        let request = server.requests().remove(0);
        let (head, found) = request.split_once("\r\n\r\n").expect("a whole request");
        let line = head.lines().next().expect("a line");
        assert_eq!(line, format!("PUT {path}{query} HTTP/1.1"));
        assert_eq!(found, body);
        let is_json = head
            .to_lowercase()
            .contains("content-type: application/json");
        assert_eq!(is_json, !body.is_empty(), "{head}");
    }
}

#[tokio::test]
async fn a_path_without_its_members_is_refused() {
    let server = Server::start([]).await;
    let client = builder(&server.origin).v1(true).build().expect("a client");
    for (given, expected) in [
        (json!({"chatId": "1@c.us"}), "messageId is empty"),
        (json!({"messageId": "A"}), "chatId is empty"),
        (
            json!({"messageId": "..", "chatId": "1"}),
            "messageId must not be",
        ),
        (
            json!({"messageId": null, "chatId": "1"}),
            "messageId is empty",
        ),
    ] {
        for operation in [&TO_QUERY, &TO_BODY] {
            let call = client.prepare(operation).json(&Given(given.clone()));
            let error = call.call::<Value>().await.expect_err("no path");
            let kind = (error.kind(), error.outcome());
            assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent), "{error}");
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
    assert!(server.requests().is_empty());
}
