//! Forms that a provider takes beside the documented one, sent raw: the sandbox reads them as the documented one, and
//! refuses what comes next to them.

use super::raw::send;
use serde_json::{Map, Value, json};
use std::path::Path;
use waxwing_sandbox::{Provider, Received, Sandbox};

fn files() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire");
    let folders = ["wawp", "hypersender", "infobip", "meta"];
    let folders = folders.map(|provider| root.join(provider).join("forms"));
    let entries = folders.iter().flat_map(|folder| {
        let entries = std::fs::read_dir(folder).expect("a folder");
        entries.map(|entry| entry.expect("an entry").path())
    });
    let read = entries.map(|path| {
        let text = std::fs::read_to_string(&path).expect("a file");
        let name = path.display().to_string();
        let json = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        (name, json)
    });
    read.collect()
}

/// The parts of a request that its file has for all of them.
fn filled(file: &Value, request: &Value) -> Value {
    let mut whole = json!({"method": "POST", "path": file["path"], "query": {}, "headers": {}});
    let members = whole.as_object_mut().expect("an object");
    members.extend(request.as_object().cloned().unwrap_or_default());
    let credentials = match file["provider"].as_str() {
        Some("meta") => Some("Bearer {token}"),
        Some("hypersender") => Some("Bearer {token}"),
        Some("infobip") => Some("App {token}"),
        _ => None,
    };
    if let Some(credentials) = credentials {
        whole["headers"]["authorization"] = credentials.into();
    } else {
        whole["query"]["access_token"] = "{token}".into();
        whole["query"]["instance_id"] = "3EB0ABCDEF12".into();
    }
    if !whole["json"].is_null() {
        whole["headers"]["content-type"] = "application/json".into();
    }
    whole
}

/// Sends a request to a sandbox of its own: the answer, and what arrived.
async fn sent(file: &Value, request: &Value) -> (u16, String, Option<Received>) {
    let provider: Provider = file["provider"]
        .as_str()
        .expect("a name")
        .parse()
        .expect("a provider");
    let mut builder = Sandbox::builder();
    for id in file["ids"].as_array().into_iter().flatten() {
        builder = builder.id(provider, id.as_str().expect("an id"));
    }
    let sandbox = builder.start().await.expect("a sandbox");
    let (status, body) = send(&sandbox, provider, &filled(file, request)).await;
    (status, body, sandbox.received().pop())
}

/// The code of an error, wherever the provider has it.
fn code(body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let places = [
        "/error/code",
        "/code",
        "/requestError/serviceException/messageId",
    ];
    let found = places.iter().find_map(|place| body.pointer(place));
    match found {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// What is wrong with how a form was read.
fn misread(
    file: &Value,
    request: &Value,
    answer: &(u16, String, Option<Received>),
) -> Option<String> {
    let (status, body, received) = answer;
    let Some(received) = received.as_ref().filter(|_| (200..300).contains(status)) else {
        return Some(format!("{status} {body}"));
    };
    // What a file says of all its requests, a request may say of itself.
    let said = |member: &str| request.get(member).unwrap_or(&file[member]);
    if said("operation") != &received.operation {
        return Some(format!("read as {}", received.operation));
    }
    if !received.unlisted.is_empty() {
        return Some(format!("unlisted: {:?}", received.unlisted));
    }
    let means = said("means");
    if !means.is_null() && received.body != *means {
        return Some(format!("read as {}", received.body));
    }
    let none = Map::new();
    let mut wanted = said("means_query").as_object().unwrap_or(&none).iter();
    let stands = |(name, value): (&String, &Value)| {
        let mut query = received.query.iter();
        query.any(|(n, v)| n == name && v == value)
    };
    match wanted.all(stands) {
        true => None,
        false => Some(format!("the query is {:?}", received.query)),
    }
}

/// What is wrong with how a request was refused.
fn misrefused(request: &Value, answer: &(u16, String, Option<Received>)) -> Option<String> {
    let (status, body, received) = answer;
    let wanted = request
        .get("status")
        .map_or(400, |s| s.as_u64().expect("a status"));
    let operation = received.as_ref().map(|r| r.operation.as_str());
    let right = u64::from(*status) == wanted
        && request["code"]
            .as_str()
            .is_none_or(|wanted| code(body) == wanted)
        && request["operation"]
            .as_str()
            .is_none_or(|wanted| operation == Some(wanted));
    (!right).then(|| format!("{operation:?} {status} {body}"))
}

#[tokio::test]
async fn the_sandbox_reads_each_form_as_the_documented_one() {
    let (mut taken, mut failed) = (0, Vec::new());
    for (name, file) in files() {
        for request in file["accepted"].as_array().expect("requests") {
            let answer = sent(&file, request).await;
            if let Some(why) = misread(&file, request, &answer) {
                failed.push(format!("{name}: {request}\n  {why}"));
            }
            taken += 1;
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(taken >= 120, "only {taken} forms were sent");
}

#[tokio::test]
async fn the_sandbox_refuses_what_comes_next_to_each_form() {
    let (mut refused, mut failed) = (0, Vec::new());
    for (name, file) in files() {
        let requests = file["refused"].as_array().expect("requests");
        assert!(!requests.is_empty(), "{name}: nothing is refused");
        for request in requests {
            let answer = sent(&file, request).await;
            if let Some(why) = misrefused(request, &answer) {
                failed.push(format!("{name}: {request}\n  {why}"));
            }
            refused += 1;
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(refused >= 80, "only {refused} requests were refused");
}
