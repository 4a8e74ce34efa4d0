//! A sandbox, a client without manners, and a webhook that keeps what is posted to it.

#![allow(dead_code, reason = "each test program uses a part")]

use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use http::HeaderMap;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::sync::mpsc;
use waxwing_sandbox::{Builder, Provider, Sandbox};

/// The user that messages go to.
pub(crate) const USER: &str = "15550001111";

pub(crate) struct Account {
    pub sandbox: Sandbox,
    pub base: String,
    /// Where events are posted to.
    pub webhook: String,
    events: mpsc::UnboundedReceiver<(HeaderMap, Bytes)>,
}

/// A webhook whose sandbox is still to be started.
pub(crate) struct Told {
    webhook: String,
    events: mpsc::UnboundedReceiver<(HeaderMap, Bytes)>,
}

impl Told {
    pub(crate) fn with(self, sandbox: Sandbox) -> Account {
        Account {
            base: sandbox.base_url(Provider::Infobip),
            webhook: self.webhook,
            sandbox,
            events: self.events,
        }
    }
}

impl Account {
    pub(crate) async fn start() -> Self {
        Self::of(Sandbox::builder()).await
    }

    pub(crate) async fn of(builder: Builder) -> Self {
        let (_, told) = Self::to_be_told().await;
        told.with(builder.start().await.expect("a sandbox"))
    }

    /// A webhook that no sandbox knows yet, and its address.
    pub(crate) async fn to_be_told() -> (String, Told) {
        let (tell, events) = mpsc::unbounded_channel();
        let take = move |headers: HeaderMap, body: Bytes| {
            let tell = tell.clone();
            async move {
                let _ = tell.send((headers, body));
            }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            let router: Router = Router::new().route("/events", post(take));
            axum::serve(listener, router).await
        });
        let webhook = format!("http://{address}/events");
        let told = Told {
            webhook: webhook.clone(),
            events,
        };
        (webhook, told)
    }

    pub(crate) async fn request(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> reqwest::Response {
        let method = method.parse().expect("a method");
        let call = reqwest::Client::new().request(method, format!("{}{path}", self.base));
        let call = call.header("authorization", "App sandbox-key");
        let call = match body {
            Some(body) => call.json(body),
            None => call,
        };
        call.send().await.expect("an answer")
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        read(self.request("GET", path, None).await).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        read(self.request("POST", path, Some(body)).await).await
    }

    /// The next event that is posted.
    pub(crate) async fn event(&mut self) -> (HeaderMap, Value) {
        let next = tokio::time::timeout(Duration::from_secs(20), self.events.recv()).await;
        let (headers, body) = next.expect("an event in time").expect("a webhook");
        let body = serde_json::from_slice(&body).expect("JSON");
        (headers, body)
    }

    /// Whether nothing further was posted.
    pub(crate) fn no_event(&mut self) -> bool {
        self.events.try_recv().is_err()
    }
}

pub(crate) async fn read(answer: reqwest::Response) -> (u16, Value) {
    let status = answer.status().as_u16();
    let body = answer.bytes().await.expect("a body");
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

/// A text message.
pub(crate) fn message(to: &str, id: &str) -> Value {
    json!({"from": "15550002222", "to": to, "messageId": id, "content": {"text": "Hello"}})
}
