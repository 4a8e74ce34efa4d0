//! Hand-written exchanges against the clients: the request that a client emits, and the answer that it must read whole.

mod forms;
#[rustfmt::skip]
#[allow(deprecated, reason = "what is deprecated must still work")]
mod generated;
mod given;
mod listen;
mod raw;
mod rules;
mod tags;

use given::Given;
use listen::{Seen, serve};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use waxwing_meta::runtime::{Error, RetryPolicy};
use waxwing_tests::tree::Tree;

/// Calls the operation of a file; none when no specification has it yet.
async fn call(file: &Value, origin: &str) -> Option<Result<String, Error>> {
    let given = Given(&file["client"]);
    let (provider, operation) = (file["provider"].as_str()?, file["operation"].as_str()?);
    let scheme = file["request"]["headers"]["authorization"].as_str();
    given::call(
        provider,
        operation,
        &given,
        scheme.unwrap_or_default(),
        origin,
    )
    .await
}

fn files() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire");
    let mut files = Vec::new();
    for provider in ["wawp", "hypersender", "infobip", "meta"] {
        for entry in std::fs::read_dir(root.join(provider)).expect("a folder") {
            let path = entry.expect("an entry").path();
            // Events that a provider sends have a folder of their own.
            if path.is_dir() {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a file");
            files.push((
                path.display().to_string(),
                serde_json::from_str(&text).expect("JSON"),
            ));
        }
    }
    files
}

fn check_request(name: &str, file: &Value, seen: &Seen) {
    let wanted = &file["request"];
    assert_eq!(seen.method, wanted["method"], "{name}");
    assert_eq!(
        seen.path,
        wanted["path"].as_str().unwrap_or_default(),
        "{name}"
    );
    let mut query = seen.query.clone();
    query.sort();
    let pairs = wanted["query"].as_object().into_iter().flatten();
    let mut expected: Vec<_> = pairs
        .map(|(n, v)| {
            (
                n.clone(),
                v.as_str().unwrap_or_default().replace("{token}", "secret"),
            )
        })
        .collect();
    expected.sort();
    assert_eq!(query, expected, "{name}");
    let head = seen.head.to_lowercase();
    for (header, value) in wanted["headers"].as_object().into_iter().flatten() {
        let value = value
            .as_str()
            .unwrap_or_default()
            .replace("{token}", "secret")
            .to_lowercase();
        assert!(
            head.contains(&format!("{header}: {value}").to_lowercase()),
            "{name}: {header}: {value}\n{head}"
        );
    }
    if !wanted["json"].is_null() {
        let sent = Tree::parse(&String::from_utf8_lossy(&seen.body))
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        let tree = Tree::parse(&wanted["json"].to_string()).expect("JSON");
        tree.same(&sent).unwrap_or_else(|e| panic!("{name}: {e}"));
    }
    for part in wanted["multipart"].as_array().into_iter().flatten() {
        let body = String::from_utf8_lossy(&seen.body);
        let text = |member: &str| part[member].as_str().unwrap_or_default();
        let head = format!("name=\"{}\"", text("name"));
        let at = body
            .find(&head)
            .unwrap_or_else(|| panic!("{name}: no part {head}"));
        assert!(body[at..].contains(text("text")), "{name}: {head}");
        assert!(
            body[at..].contains(text("file_name")) && body[at..].contains(text("media_type")),
            "{name}: {head}"
        );
    }
}

async fn exchange(name: String, file: Value) -> bool {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(serve(listener, file["answer"].clone()));
    let Some(result) = call(&file, &origin).await else {
        return false;
    };
    check_request(&name, &file, &server.await.expect("the server"));
    match (&file["expect"]["error"], result) {
        (Value::Null, Ok(text)) => {
            let again = Tree::parse(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            // What is no JSON comes back as a text in quotes.
            let wanted = match &file["answer"]["json"] {
                Value::Null => &file["answer"]["text"],
                json => json,
            };
            let answer = Tree::parse(&wanted.to_string()).expect("JSON");
            answer
                .same(&again)
                .unwrap_or_else(|e| panic!("{name}: {e}"));
        }
        (expected, Err(error)) if !expected.is_null() => {
            assert_eq!(
                error.status().map(u64::from),
                expected["status"].as_u64(),
                "{name}: {error}"
            );
            if let Some(code) = expected["code"].as_str() {
                assert_eq!(error.code(), Some(code), "{name}");
            }
            if let Some(outcome) = expected["outcome"].as_str() {
                let found = format!("{:?}", error.outcome()).to_lowercase();
                assert_eq!(found, outcome.replace('_', ""), "{name}: {error}");
            }
            assert!(!format!("{error} {error:?}").contains("secret"), "{name}");
        }
        (_, Ok(_)) => panic!("{name}: an error was expected"),
        (_, Err(error)) => panic!("{name}: {error}"),
    }
    true
}

#[tokio::test]
async fn clients_emit_and_read_what_the_providers_document() {
    let (mut called, mut failed) = (0, Vec::new());
    for (name, file) in files() {
        match tokio::spawn(exchange(name.clone(), file)).await {
            Ok(true) => called += 1,
            Ok(false) => failed.push(format!("{name} has no operation")),
            Err(_) => failed.push(name),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(called >= 39, "only {called} exchanges have a client");
}

/// Two at least: one exchange can be right by chance.
#[test]
fn each_tag_of_meta_has_two_exchanges() {
    let bundle = include_str!("../../crates/sandbox/src/generated/meta.json");
    let bundle: Value = serde_json::from_str(bundle).expect("a bundle is JSON");
    let mut exchanges: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut tags: BTreeMap<&str, &str> = BTreeMap::new();
    let paths = bundle["paths"].as_object().into_iter().flatten();
    for operation in paths.flat_map(|(_, item)| item.as_object().into_iter().flatten()) {
        let (id, tag) = (&operation.1["operationId"], &operation.1["tags"][0]);
        if let (Some(id), Some(tag)) = (id.as_str(), tag.as_str()) {
            let form = "/requestBody/content/multipart~1form-data/x-multipart/operationId";
            tags.insert(id, tag);
            tags.extend(
                operation
                    .1
                    .pointer(form)
                    .and_then(Value::as_str)
                    .map(|id| (id, tag)),
            );
            exchanges.entry(tag).or_default();
        }
    }
    assert!(exchanges.len() > 30, "{} tags", exchanges.len());
    for (name, file) in files() {
        if file["provider"] == "meta" {
            let operation = file["operation"].as_str().expect("an operation");
            let tag = tags
                .get(operation)
                .unwrap_or_else(|| panic!("{name}: {operation}"));
            exchanges.entry(tag).or_default().push(name);
        }
    }
    exchanges.retain(|_, files| files.len() < 2);
    assert_eq!(exchanges, BTreeMap::new());
}

#[tokio::test]
async fn a_send_that_broke_off_is_not_repeated_and_an_empty_answer_proves_nothing() {
    use waxwing_meta::messages::{SendMessageRequest, TextContent};
    use waxwing_meta::runtime::{ErrorKind, Outcome};
    let message = SendMessageRequest::to("+15550001111", TextContent::new("hello"));
    let phone = |origin: &str| {
        let builder = waxwing_meta::Client::builder()
            .auth(waxwing_meta::Auth::bearer("secret"))
            .base_url(origin);
        builder.build().expect("a client").phone("106540352242922")
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        let mut connections = 0;
        while let Ok(Ok((mut socket, _))) =
            tokio::time::timeout(std::time::Duration::from_secs(2), listener.accept()).await
        {
            connections += 1;
            let _ = socket.read(&mut [0; 4096]).await;
        }
        connections
    });
    let error = phone(&origin)
        .send_message(&message)
        .await
        .expect_err("no answer");
    assert_eq!(
        (error.outcome(), error.attempts()),
        (Outcome::Unknown, 1),
        "{error}"
    );
    assert_eq!(server.await.expect("the server"), 1);

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(serve(
        listener,
        serde_json::json!({"status": 200, "text": ""}),
    ));
    let error = phone(&origin)
        .send_message(&message)
        .await
        .expect_err("an empty body");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Decode, Outcome::Unknown),
        "{error}"
    );
    server.await.expect("the server");

    let error = phone("http://127.0.0.1:1")
        .send_message(&message)
        .retry(RetryPolicy::never())
        .await
        .expect_err("nobody");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Connect, Outcome::NotSent),
        "{error}"
    );
    let client = waxwing_meta::Client::new(waxwing_meta::Auth::bearer("secret")).expect("a client");
    let error = client
        .phone("..")
        .send_message(&message)
        .await
        .expect_err("not an id");
    assert_eq!(
        error.to_string(),
        "meta send_message: phone_number_id must not be `.` or `..`; fix the request"
    );
}
