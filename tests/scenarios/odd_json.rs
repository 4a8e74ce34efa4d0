//! JSON that other readers refuse whole, and members that do not fit: half of a surrogate pair (an emoji that was cut), a
//! byte order mark, a number that no `f64` holds, a word where a number is meant. A message that was sent stays sent, a
//! list keeps its other items, and what does not fit is kept.

use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;
use waxwing_runtime::{Error, Response};
use waxwing_sandbox::{Fault, Provider, Sandbox};
use waxwing_tests::sandbox;
use waxwing_types::Jid;

/// Values that stand where a text or a number is meant; as they come, and as they are kept.
const ODD: [(&str, &str); 2] = [
    (r#""caf\ud83d""#, "\"caf\u{fffd}\""),
    ("1e400", "\"1e400\""),
];

const BYTE_ORDER_MARK: &str = "\u{feff}";

fn to() -> Jid {
    "15550001111@c.us".parse().expect("a chat id")
}

/// The next answer of a provider.
fn answer(sandbox: &Sandbox, provider: Provider, body: &str) {
    sandbox.fault(Fault::answer(200, "application/json", body).on(provider));
}

/// The answer as it would be written again.
fn written<T: Serialize + Debug>(answer: Result<Response<T>, Error>, body: &str) -> Value {
    let answer = answer.unwrap_or_else(|error| panic!("{body}: {error}"));
    serde_json::to_value(&*answer).expect("JSON")
}

async fn send(sandbox: &Sandbox, provider: Provider, body: &str) -> Value {
    answer(sandbox, provider, body);
    let id = || sandbox.id(provider);
    match provider {
        Provider::Wawp => {
            let text = waxwing_wawp::messages::SendText::new(to(), "Hello");
            let instance = waxwing_tests::wawp(sandbox).instance(id());
            written(instance.send_text(&text).await, body)
        }
        Provider::Hypersender => {
            let text = waxwing_hypersender::messages::SendText::new(to(), "Hello");
            let instance = waxwing_tests::hypersender(sandbox).instance(id());
            written(instance.send_text(&text).await, body)
        }
        Provider::Infobip => {
            use waxwing_infobip::messages::{TextContent, TextMessage};
            let text = TextMessage::new(id(), "15550001111", TextContent::new("Hello"));
            written(
                waxwing_tests::infobip(sandbox)
                    .send_text_message(&text)
                    .await,
                body,
            )
        }
        Provider::Meta => {
            use waxwing_meta::messages::{SendMessageRequest, TextContent};
            let text = SendMessageRequest::to("+15550001111", TextContent::new("Hello"));
            let phone = waxwing_tests::meta(sandbox).phone(id());
            written(phone.send_message(&text).await, body)
        }
    }
}

/// An answer to a send, and where its id stands.
fn sent(provider: Provider) -> (&'static str, &'static str) {
    match provider {
        Provider::Wawp => (
            r#"{"id": "true_15550001111@c.us_3EB0AB", "ack": ODD, "body": "Hello"}"#,
            "/id",
        ),
        Provider::Hypersender => (
            r#"{"queued": ODD, "message": "ok", "queued_request_uuid": "a0816120"}"#,
            "/queued_request_uuid",
        ),
        Provider::Infobip => (
            r#"{"to": "15550001111", "messageCount": ODD, "messageId": "a28dd97c", "status": {"id": 7, "name": ODD}}"#,
            "/messageId",
        ),
        _ => (
            r#"{"messaging_product": "whatsapp", "contacts": [{"input": ODD, "later": ODD}], "messages": [{"id": "wamid.A"}]}"#,
            "/messages/0/id",
        ),
    }
}

/// Each odd value in the body's places, with a byte order mark in front and without, as it would be written again.
fn odd(body: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (odd, kept) in ODD.into_iter().chain([
        (r#""SERVER""#, r#""SERVER""#),
        ("1.5", "1.5"),
        (r#"{"a": [1]}"#, r#"{"a": [1]}"#),
    ]) {
        let kept: Value = serde_json::from_str(&body.replace("ODD", kept)).expect("JSON");
        for mark in ["", BYTE_ORDER_MARK] {
            all.push((format!("{mark}{}", body.replace("ODD", odd)), kept.clone()));
        }
    }
    all
}

/// Numbers may have become texts, and texts numbers, where the type is known.
fn says(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => wanted
            .iter()
            .all(|(name, wanted)| found.get(name).is_some_and(|found| says(found, wanted))),
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len()
                && found
                    .iter()
                    .zip(wanted)
                    .all(|(found, wanted)| says(found, wanted))
        }
        (Value::String(text), other) | (other, Value::String(text)) => {
            other == text.as_str() || {
                let written = other.to_string();
                written == text.as_str()
            }
        }
        _ => found == wanted,
    }
}

#[tokio::test]
async fn a_message_that_was_sent_stays_sent() {
    let sandbox = sandbox().await;
    for provider in Provider::ALL {
        let (body, id) = sent(provider);
        for (body, kept) in odd(body) {
            let found = send(&sandbox, provider, &body).await;
            assert_eq!(found.pointer(id), kept.pointer(id), "{provider}: {body}");
            assert!(says(&found, &kept), "{provider}: {body}: {found}");
        }
    }
}

async fn list(sandbox: &Sandbox, provider: Provider, body: &str) -> Value {
    answer(sandbox, provider, body);
    let id = || sandbox.id(provider);
    match provider {
        Provider::Wawp => {
            let query = waxwing_wawp::chats::ListChatMessagesQuery::new(to(), 10, 0);
            let instance = waxwing_tests::wawp(sandbox).instance(id());
            written(instance.list_chat_messages(&query).await, body)
        }
        Provider::Hypersender => {
            let instance = waxwing_tests::hypersender(sandbox).instance(id());
            let query = waxwing_hypersender::contacts::ListContactsQuery::default();
            written(instance.list_contacts(&query).await, body)
        }
        Provider::Infobip => {
            let sender = waxwing_tests::infobip(sandbox).sender(id());
            written(sender.list_templates().await, body)
        }
        Provider::Meta => {
            let waba = waxwing_tests::meta(sandbox).waba("102290129340398");
            let query = waxwing_meta::templates::ListTemplatesQuery::new();
            written(waba.list_templates(&query).await, body)
        }
    }
}

#[tokio::test]
async fn a_list_keeps_its_other_items() {
    let sandbox = sandbox().await;
    for (provider, body) in [
        (
            Provider::Wawp,
            r#"[{"id": "false_15550001111@c.us_3EB0", "body": ODD, "ack": ODD, "hasMedia": ODD}, {"id": "false_15550001111@c.us_3EB1"}]"#,
        ),
        (
            Provider::Hypersender,
            r#"{"message": "ok", "data": [{"id": "15550001111@c.us", "name": ODD}, {"id": "15550003333@c.us", "later": ODD}]}"#,
        ),
        (
            Provider::Infobip,
            r#"{"templates": [{"id": "1", "businessAccountId": ODD, "name": ODD}, {"id": "2"}]}"#,
        ),
        (
            Provider::Meta,
            r#"{"data": [{"id": "1", "name": ODD, "components": ODD, "later": ODD}, {"id": "2"}]}"#,
        ),
    ] {
        for (body, kept) in odd(body) {
            let found = list(&sandbox, provider, &body).await;
            assert!(says(&found, &kept), "{provider}: {body}: {found}");
        }
    }
}

#[tokio::test]
async fn a_list_with_one_bad_item_has_the_others() {
    let sandbox = sandbox().await;
    let meta = waxwing_tests::meta(&sandbox).waba("102290129340398");
    answer(
        &sandbox,
        Provider::Meta,
        r#"{"data": [{"id": "1"}, "odd", {"name": "no id"}, {"id": "2"}]}"#,
    );
    let query = waxwing_meta::templates::ListTemplatesQuery::new();
    let found = meta.list_templates(&query).await.expect("templates");
    let ids: Vec<_> = found
        .data
        .iter()
        .map(|template| template.id.as_str())
        .collect();
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(found.extra["data"][1], "odd");
}
