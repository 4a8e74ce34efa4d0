//! Limits and rules of requests (`rules/*.json`, written from the sheets): a body that just keeps each, and one that just
//! breaks it, for the client, which must send nothing, and for the sandbox, which must refuse it as the provider does.

use super::{given, given::Given, raw};
use serde_json::{Value, json};
use std::path::Path;
use waxwing_meta::runtime::{Error, ErrorKind};
use waxwing_sandbox::{Provider, Sandbox};

/// A body with the members at these JSON pointers replaced; null takes a member out.
fn patched(base: &Value, patch: &Value) -> Value {
    let mut body = base.clone();
    for (pointer, value) in patch.as_object().into_iter().flatten() {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        let parent = body
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("no {parent}"));
        match (parent, value) {
            (Value::Object(members), Value::Null) => {
                members.remove(name);
            }
            (Value::Object(members), value) => {
                members.insert(name.to_owned(), value.clone());
            }
            (Value::Array(items), Value::Null) => {
                items.remove(name.parse().expect("an index"));
            }
            (Value::Array(items), value) => match name.parse::<usize>() {
                Ok(index) if index < items.len() => items[index] = value.clone(),
                _ => items.push(value.clone()),
            },
            (other, _) => panic!("{pointer} in {other}"),
        }
    }
    body
}

/// The groups of a provider: an operation with a body, and cases that change it.
fn groups(provider: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("wire/rules/{provider}.json"));
    let text = std::fs::read_to_string(path).expect("a file");
    serde_json::from_str(&text).expect("a list of groups")
}

fn cases(group: &Value) -> impl Iterator<Item = (String, &Value)> {
    let operation = group["operation"].as_str().expect("an operation");
    let cases = group["cases"].as_array().expect("cases").iter();
    cases.map(move |case| {
        let rule = case["rule"].as_str().expect("a rule");
        (format!("{operation}: {rule}"), case)
    })
}

const PROVIDERS: [&str; 4] = ["wawp", "hypersender", "infobip", "meta"];

async fn sandbox_for(provider: Provider, group: &Value) -> Sandbox {
    let mut builder = Sandbox::builder();
    for id in group["ids"].as_array().into_iter().flatten() {
        builder = builder.id(provider, id.as_str().expect("an id"));
    }
    builder.start().await.expect("a sandbox")
}

/// What the client says of a body: nothing is sent to a provider, since the sandbox knows no such token.
async fn client_says(provider: &str, group: &Value, body: &Value, origin: &str) -> Option<Error> {
    let arguments = json!({"scope": group["scope"], "body": body, "path": group["arguments"]});
    let given = Given(&arguments);
    let operation = group["operation"].as_str().expect("an operation");
    let result = given::call(provider, operation, &given, "", origin).await;
    result.expect("a known operation").err()
}

#[tokio::test]
async fn the_client_sends_nothing_that_breaks_a_rule() {
    let mut faults = Vec::new();
    let mut tried = 0;
    for name in PROVIDERS {
        let provider: Provider = name.parse().expect("a provider");
        for group in groups(name) {
            let sandbox = sandbox_for(provider, &group).await;
            let base = url::Url::parse(&sandbox.base_url(provider)).expect("a URL");
            let origin = base.origin().ascii_serialization();
            for (rule, case) in cases(&group) {
                // What only the provider can judge: a template's own text, a flow's state.
                if case["client"] == false {
                    continue;
                }
                tried += 1;
                for (patch, broken) in [(&case["keeps"], false), (&case["breaks"], true)] {
                    let body = patched(&group["body"], patch);
                    let error = client_says(name, &group, &body, &origin).await;
                    let invalid = error
                        .as_ref()
                        .filter(|error| error.kind() == ErrorKind::Invalid);
                    match (broken, invalid) {
                        (false, Some(error)) => {
                            faults.push(format!("{name} {rule} is kept: {error}"))
                        }
                        (true, None) => faults.push(format!("{name} {rule} is broken: {error:?}")),
                        (true, Some(error)) => {
                            let at = case["at"].as_str().expect("where");
                            let violations = error.violations().into_iter().flat_map(|v| v.iter());
                            let paths: Vec<_> = violations.map(|v| v.path.as_str()).collect();
                            if !paths.contains(&at) {
                                faults.push(format!("{name} {rule} at {at}: {paths:?}"));
                            }
                        }
                        (false, None) => {}
                    }
                }
            }
        }
    }
    assert!(tried > 80, "{tried}");
    assert!(faults.is_empty(), "{}: {faults:#?}", faults.len());
}

#[tokio::test]
async fn the_sandbox_refuses_what_breaks_a_rule_and_nothing_else() {
    let mut faults = Vec::new();
    for name in PROVIDERS {
        let provider: Provider = name.parse().expect("a provider");
        for group in groups(name) {
            for (rule, case) in cases(&group) {
                for (patch, broken) in [(&case["keeps"], false), (&case["breaks"], true)] {
                    let sandbox = sandbox_for(provider, &group).await;
                    let mut request = group["request"].clone();
                    request["json"] = patched(&group["body"], patch);
                    let (status, body) = raw::send(&sandbox, provider, &request).await;
                    let json: Value = serde_json::from_str(&body).unwrap_or_default();
                    let taken = (200..300).contains(&status);
                    if taken == broken {
                        faults.push(format!("{name} {rule} (broken: {broken}): {status} {body}"));
                    }
                    for (member, at) in
                        [("code", "/error/code"), ("subcode", "/error/error_subcode")]
                    {
                        let wanted = &case[member];
                        if broken && !wanted.is_null() && json.pointer(at) != Some(wanted) {
                            faults.push(format!("{name} {rule}: {member} {wanted}: {body}"));
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}: {faults:#?}", faults.len());
}
