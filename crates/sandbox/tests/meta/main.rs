//! What Meta's side remembers.

mod blocked;
mod calls;
mod files;
mod flows;
mod groups;
mod messages;
mod templates;
mod webhooks;

use reqwest::Method;
use serde_json::Value;
use waxwing_sandbox::{MetaRules, Provider, Sandbox};

const PHONE: &str = "106540352242922";
const ACCOUNT: &str = "102290129340398";
const ANA: &str = "15550001111";

async fn started(rules: MetaRules) -> Sandbox {
    Sandbox::builder().meta(rules).start().await.unwrap()
}

/// Status and body of an answer; the body may be none.
async fn ask(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/{path}", sandbox.base_url(Provider::Meta));
    let request = reqwest::Client::new().request(method, url);
    let mut request = request.bearer_auth("sandbox-token");
    if !body.is_null() {
        request = request.json(&body);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

async fn post_json(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    ask(sandbox, Method::POST, path, body).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Value {
    ask(sandbox, Method::GET, path, Value::Null).await.1
}
