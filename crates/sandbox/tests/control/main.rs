//! The sandbox's own pages over HTTP: what users and providers do, faults, what happens.

#[path = "../account/mod.rs"]
mod account;
mod bad_input;
mod faults_and_time;
mod happenings;
mod infobip;
mod meta;
mod users;

use account::Account;
use axum::http::HeaderMap;
use serde_json::Value;
use waxwing_sandbox::{MetaRules, Provider, Review, Sandbox};

/// Sends a request to a page on the port of a provider; null is no body.
async fn ask(
    sandbox: &Sandbox,
    provider: Provider,
    method: &str,
    path: &str,
    body: &Value,
) -> (u16, Value) {
    let base = url::Url::parse(&sandbox.base_url(provider)).unwrap();
    let url = base.join(&format!("/_sandbox/{path}")).unwrap();
    let request = reqwest::Client::new().request(method.parse().unwrap(), url);
    let request = match body {
        Value::Null => request,
        Value::String(text) => request.body(text.clone()),
        body => request.json(body),
    };
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    ask(sandbox, Provider::Infobip, "POST", path, &body).await
}

/// The first event that fits.
async fn event(account: &mut Account, fits: impl Fn(&Value) -> bool) -> (HeaderMap, Value) {
    loop {
        let (headers, event) = account.event().await;
        if fits(&event) {
            return (headers, event);
        }
    }
}

async fn told(providers: &[Provider]) -> Account {
    let (url, account) = Account::to_be_told().await;
    let rules = MetaRules::new().review(Review::ByHand);
    let builder = providers
        .iter()
        .fold(Sandbox::builder().meta(rules), |builder, provider| {
            builder.webhook(*provider, &url)
        });
    account.with(builder.start().await.unwrap())
}
