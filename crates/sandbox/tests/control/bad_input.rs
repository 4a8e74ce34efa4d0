//! What is wrong with a request is told by member.

use super::account::USER;
use super::{ask, post};
use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::test]
async fn what_is_wrong_is_a_400_that_names_the_member() {
    let sandbox = Sandbox::start().await.unwrap();
    for (path, body, member, text) in [
        ("faults", json!(null), "", "a JSON body is required"),
        ("faults", json!("{"), "", "the body is not JSON"),
        ("faults", json!({"kind": "rain"}), "kind", "empty_body"),
        ("faults", json!({}), "kind", "is required"),
        ("faults", json!({"kind": "answer"}), "status", "is required"),
        (
            "faults",
            json!({"kind": "answer", "status": 1000}),
            "status",
            "599",
        ),
        (
            "faults",
            json!({"kind": "answer", "status": 200, "headers": {"a b": "c"}}),
            "headers.a b",
            "does not make a header",
        ),
        (
            "faults",
            json!({"kind": "delay", "milliseconds": -1}),
            "milliseconds",
            "0",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "times": 0}),
            "times",
            "1",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "percent": 101}),
            "percent",
            "100",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "tims": 2}),
            "tims",
            "did you mean times?",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "provider": "meat"}),
            "provider",
            "\"meta\"",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "provider": "meta", "operation": "send_mesage"}),
            "operation",
            "no operation of meta; did you mean send_message?",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "operation": "nothing_like_it"}),
            "operation",
            "no operation of a provider",
        ),
        (
            "meat/messages",
            json!({"from": USER, "text": "Hi"}),
            "provider",
            "\"meta\"",
        ),
        (
            "meta/messages",
            json!({"text": "Hi"}),
            "from",
            "is required",
        ),
        (
            "meta/messages",
            json!({"from": USER}),
            "text",
            "it or message is required",
        ),
        (
            "meta/messages",
            json!({"from": "Ana", "text": "Hi"}),
            "from",
            "business-scoped user id",
        ),
        (
            "meta/messages",
            json!({"from": USER, "text": ""}),
            "text",
            "1",
        ),
        (
            "meta/messages",
            json!({"from": USER, "message": {}}),
            "message.type",
            "is required",
        ),
        (
            "meta/messages",
            json!({"from": USER, "text": "Hi", "message": {"type": "text"}}),
            "text",
            "in place of message",
        ),
        (
            "infobip/messages",
            json!({"from": USER, "text": "Hi", "instance": "1"}),
            "instance",
            "has none",
        ),
        (
            "wawp/messages",
            json!({"from": USER, "message": {"type": "image"}}),
            "message",
            "a text alone",
        ),
        (
            "wawp/messages",
            json!({"from": "1@g.us", "text": "Hi"}),
            "from",
            "JID of a person",
        ),
        ("infobip/scan", json!({}), "provider", "\"wawp\""),
        (
            "wawp/progress",
            json!({"message": "1", "state": "lost"}),
            "state",
            "\"played\"",
        ),
        (
            "meta/reviews",
            json!({"template": "1", "status": "GOOD"}),
            "status",
            "APPROVED",
        ),
        (
            "meta/reviews",
            json!({"template": "1", "status": "PAUSED"}),
            "status",
            "APPROVED",
        ),
        ("meta/closed_windows", json!({"user": 1}), "user", "string"),
        (
            "meta/cut_uploads",
            json!({"after": "x"}),
            "after",
            "integer",
        ),
        (
            "meta/events",
            json!({"field": "messages", "value": 1}),
            "value",
            "object",
        ),
        (
            "infobip/deliveries",
            json!({"to": USER, "outcome": "failed"}),
            "code",
            "is required",
        ),
        (
            "infobip/deliveries",
            json!({"to": USER, "outcome": "seen", "code": 1}),
            "code",
            "failed alone",
        ),
        (
            "infobip/identities",
            json!({"user": "US.1", "hash": "1"}),
            "user",
            "digits",
        ),
    ] {
        let (status, answer) = post(&sandbox, path, body.clone()).await;
        assert_eq!(status, 400, "{path} {body}: {answer}");
        let problem = &answer["problems"][0];
        assert_eq!(problem["member"], member, "{path} {body}: {answer}");
        let said = problem["problem"].as_str().unwrap();
        assert!(said.contains(text), "{path} {body}: {answer}");
        assert!(
            answer["message"].as_str().unwrap().contains(said),
            "{answer}"
        );
    }
    for (method, path, status) in [
        ("GET", "nothing", 404),
        ("PATCH", "faults", 405),
        ("POST", "received", 405),
        ("GET", "files/9/a", 404),
        ("POST", "events", 405),
    ] {
        let answer = ask(&sandbox, Provider::Meta, method, path, &Value::Null).await;
        assert_eq!(answer.0, status, "{method} {path}");
    }
    for (path, body) in [
        (
            "wawp/messages",
            json!({"from": USER, "text": "Hi", "instance": "unknown"}),
        ),
        ("hypersender/scan", json!({"instance": "unknown"})),
        (
            "meta/reviews",
            json!({"template": "1", "status": "APPROVED"}),
        ),
        (
            "infobip/reviews",
            json!({"template": "unknown", "status": "APPROVED"}),
        ),
    ] {
        assert_eq!(post(&sandbox, path, body).await.0, 404, "{path}");
    }
}

#[tokio::test]
#[should_panic(
    expected = "operation: send_mesage is no operation of meta; did you mean send_message?"
)]
async fn a_fault_that_could_never_come_is_refused_in_rust_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let fault = waxwing_sandbox::Fault::cut_body();
    sandbox.fault(fault.on(Provider::Meta).operation("send_mesage"));
}
