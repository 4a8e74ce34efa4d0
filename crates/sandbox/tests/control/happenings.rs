//! What there is, and what happens.

use super::account::USER;
use super::{ask, post, told};
use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::test]
async fn what_happens_is_a_stream() {
    let account = told(&[Provider::Wawp]).await;
    let sandbox = &account.sandbox;
    let url = format!("{}/_sandbox/events", sandbox.base_url(Provider::Wawp));
    let mut stream = reqwest::get(url).await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let first = stream.chunk().await.unwrap().unwrap();
    assert!(first.starts_with(b":"), "{first:?}");
    post(
        sandbox,
        "wawp/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    let mut text = String::new();
    while text.matches("\n\n").count() < 2 {
        let chunk = stream.chunk().await.unwrap().unwrap();
        text.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    let events: Vec<(&str, Value)> = text
        .split_terminator("\n\n")
        .map(|event| {
            let (name, data) = event.split_once('\n').unwrap();
            let data = data.strip_prefix("data: ").unwrap();
            (name, serde_json::from_str(data).unwrap())
        })
        .collect();
    assert_eq!(events[0].0, "event: inbound");
    assert_eq!(events[0].1["from"], USER);
    assert_eq!(events[1].0, "event: posted");
    assert_eq!(events[1].1["status"], 200);
}

#[tokio::test]
async fn the_document_lists_every_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let (status, document) = ask(
        &sandbox,
        Provider::Wawp,
        "GET",
        "openapi.json",
        &Value::Null,
    )
    .await;
    assert_eq!(status, 200);
    for (path, item) in document["paths"].as_object().unwrap() {
        let path = path.trim_start_matches('/').replace("{provider}", "wawp");
        // A method that a page does not have is refused; a page that does not exist is not found.
        let (status, _) = ask(&sandbox, Provider::Wawp, "TRACE", &path, &Value::Null).await;
        assert_eq!(status, 405, "{path}: {item}");
    }
}
