//! Events are posted, and addresses asked.

use super::{ACCOUNT, ANA, PHONE, ask, get, post_json, started};
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waxwing_sandbox::MetaRules;

type Told = (String, String);

#[derive(Clone)]
struct Hook {
    told: UnboundedSender<Told>,
    refusals: Arc<std::sync::atomic::AtomicU32>,
}

/// A webhook that refuses so many requests before it takes one; its address and what it was told.
async fn hook(refusals: u32) -> (String, UnboundedReceiver<Told>) {
    let (told, heard) = unbounded_channel();
    let hook = Hook {
        told,
        refusals: Arc::new(refusals.into()),
    };
    let take = |State(hook): State<Hook>, headers: HeaderMap, body: String| async move {
        let signature = headers["x-hub-signature-256"].to_str().unwrap().to_owned();
        hook.told.send((signature, body)).unwrap();
        let left = hook.refusals.load(std::sync::atomic::Ordering::Relaxed);
        if left > 0 {
            hook.refusals
                .store(left - 1, std::sync::atomic::Ordering::Relaxed);
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        StatusCode::OK
    };
    let shake = |RawQuery(query): RawQuery| async move {
        let query = query.unwrap_or_default();
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        let query: BTreeMap<String, String> = pairs.collect();
        match query["hub.verify_token"].as_str() {
            "word" => query["hub.challenge"].clone(),
            _ => "no".to_owned(),
        }
    };
    let router = Router::new()
        .route("/hook", post(take).get(shake))
        .with_state(hook);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, router).into_future());
    (url, heard)
}

#[tokio::test]
async fn events_are_posted_signed_and_brought_again() {
    let (url, mut heard) = hook(1).await;
    let sandbox = started(MetaRules::new().webhook(url).app_secret("key")).await;
    sandbox.meta().receive_text(ANA, "Hello");
    let (first, again) = (heard.recv().await.unwrap(), heard.recv().await.unwrap());
    assert_eq!(first, again);
    assert!(
        first.0.starts_with("sha256=") && first.0.len() == 71,
        "{}",
        first.0
    );
    let body: Value = serde_json::from_str(&first.1).unwrap();
    assert_eq!(body, sandbox.meta().events()[0]);
    let value = &body["entry"][0]["changes"][0]["value"];
    assert_eq!(value["messages"][0]["from"], ANA);
    assert_eq!(value["metadata"]["phone_number_id"], PHONE);
}

#[tokio::test]
async fn a_thousand_changes_are_one_request() {
    let (url, mut heard) = hook(0).await;
    let sandbox = started(MetaRules::new().webhook(url)).await;
    for number in 0..2500 {
        sandbox.meta().emit("messages", json!({"number": number}));
    }
    let mut numbers = Vec::new();
    let mut requests = 0;
    while numbers.len() < 2500 {
        let body: Value = serde_json::from_str(&heard.recv().await.unwrap().1).unwrap();
        let changes = body["entry"][0]["changes"].as_array().unwrap();
        assert!(changes.len() <= 1000);
        numbers.extend(
            changes
                .iter()
                .map(|c| c["value"]["number"].as_u64().unwrap()),
        );
        requests += 1;
    }
    assert!(requests < 10, "{requests}");
    assert!(numbers.is_sorted() && numbers[2499] == 2499);
}

#[tokio::test]
async fn a_callback_address_is_asked_before_it_is_taken() {
    let (url, mut heard) = hook(0).await;
    let sandbox = started(MetaRules::new()).await;
    let path = |token: &str| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("object", "whatsapp_business_account")
            .append_pair("callback_url", &url)
            .append_pair("verify_token", token)
            .append_pair("fields", "messages")
            .finish();
        format!("670843887433847/subscriptions?{query}")
    };
    let (status, body) = post_json(&sandbox, &path("other"), Value::Null).await;
    assert_eq!(
        (status, &body["error"]["code"]),
        (400, &json!(2200)),
        "{body}"
    );
    assert_eq!(post_json(&sandbox, &path("word"), Value::Null).await.0, 200);
    let listed = get(&sandbox, "670843887433847/subscriptions").await;
    assert_eq!(listed["data"][0]["callback_url"], url);
    sandbox.meta().receive_text(ANA, "Hello");
    assert!(heard.recv().await.unwrap().1.contains("Hello"));
    let own = json!({"override_callback_uri": url, "verify_token": "word"});
    let apps = format!("{ACCOUNT}/subscribed_apps");
    assert_eq!(post_json(&sandbox, &apps, own).await.0, 200);
    assert_eq!(
        get(&sandbox, &apps).await["data"][0]["override_callback_uri"],
        url
    );
    assert_eq!(
        ask(&sandbox, Method::DELETE, &apps, Value::Null).await.0,
        200
    );
    assert_eq!(get(&sandbox, &apps).await["data"], json!([]));
}
