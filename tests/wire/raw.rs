//! The hand-written requests, sent raw: the sandbox must take what the providers document.

use super::files;
use serde_json::Value;
use waxwing_sandbox::{Provider, Sandbox};

pub async fn send(sandbox: &Sandbox, provider: Provider, request: &Value) -> (u16, String) {
    let base = sandbox.base_url(provider);
    let origin = url::Url::parse(&base).expect("a URL").origin();
    let path = request["path"].as_str().expect("a path");
    let token = |text: &Value| {
        let text = text.as_str().expect("a text");
        text.replace("{token}", sandbox.token(provider))
    };
    let members = |name: &str| request[name].as_object().into_iter().flatten();
    let query: Vec<_> = members("query").map(|(n, v)| (n, token(v))).collect();
    let mut url =
        url::Url::parse(&format!("{}{path}", origin.ascii_serialization())).expect("a URL");
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(&query);
    }
    let method = request["method"].as_str().expect("a method");
    let mut call = reqwest::Client::new().request(method.parse().expect("a method"), url);
    for (name, value) in members("headers") {
        call = call.header(name, token(value));
    }
    if !request["json"].is_null() {
        let text = request["json"].to_string();
        call = call.body(text.replace("{token}", sandbox.token(provider)));
    }
    if let Some(members) = request["form"].as_object() {
        let pairs = members.iter().map(|(n, v)| (n, token(v)));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        call = call.header("content-type", "application/x-www-form-urlencoded");
        call = call.body(body);
    }
    if let Some(parts) = request["multipart"].as_array() {
        let mut form = reqwest::multipart::Form::new();
        for part in parts {
            let text = |member: &str| part[member].as_str().unwrap_or_default().to_owned();
            let mut content = reqwest::multipart::Part::text(text("text"));
            if part.get("file_name").is_some() {
                content = content.file_name(text("file_name"));
                content = content.mime_str(&text("media_type")).expect("a media type");
            }
            form = form.part(text("name"), content);
        }
        call = call.multipart(form);
    }
    let answer = call.send().await.expect("an answer");
    (
        answer.status().as_u16(),
        answer.text().await.expect("a body"),
    )
}

/// All texts in a value that look like the id of a chat or a message.
fn chats_and_messages(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) if text.contains('@') => vec![text],
        Value::Array(items) => items.iter().flat_map(chats_and_messages).collect(),
        Value::Object(members) => members.values().flat_map(chats_and_messages).collect(),
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn the_sandbox_takes_what_the_providers_document() {
    let mut taken = 0;
    for (name, file) in files() {
        // Operations that no specification has yet.
        let operation = file["operation"].as_str().expect("an operation");
        if ["start_session", "send_events"].contains(&operation) {
            continue;
        }
        let provider: Provider = file["provider"]
            .as_str()
            .expect("a name")
            .parse()
            .expect("a provider");
        let mut requests = vec![file["request"].clone()];
        requests.extend(
            file["raw_variants"]
                .as_array()
                .into_iter()
                .flatten()
                .cloned(),
        );
        for request in &requests {
            let mut builder = Sandbox::builder();
            if let Some(id) = file["client"]["scope"].as_str() {
                builder = builder.id(provider, id);
            }
            for (_, id) in file["client"]["path"].as_object().into_iter().flatten() {
                builder = builder.id(provider, id.as_str().expect("an id"));
            }
            // A file that is named by its address.
            if let Some(url) = file["client"]["body"]["url"].as_str() {
                builder = builder.id(provider, url.rsplit('/').next().unwrap_or(url));
            }
            if let Some(flow) = file["client"]["body"]["cloneFlowId"].as_str() {
                builder = builder.id(provider, flow);
            }
            // What the exchange speaks of is there: groups, channels, messages.
            if matches!(provider, Provider::Wawp | Provider::Hypersender) {
                for id in chats_and_messages(&file["client"]) {
                    builder = builder.id(provider, id);
                }
            }
            let sandbox = builder.start().await.expect("a sandbox");
            let (status, body) = send(&sandbox, provider, request).await;
            assert!((200..300).contains(&status), "{name}: {status} {body}");
            let received = sandbox.received();
            assert_eq!(received.len(), 1, "{name}");
            // What a bare node id is, only the one who gave it knows.
            let path = request["path"].as_str().unwrap_or_default();
            let bare = file["provider"] == "meta" && path.split('/').count() == 3;
            assert!(
                bare || received[0].operation.starts_with(operation),
                "{name}: {}",
                received[0].operation
            );
            taken += 1;
        }
    }
    assert!(taken >= 50, "only {taken} requests were sent");
}
