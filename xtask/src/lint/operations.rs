//! Operations: what each has, its body, its answers, and that two on one path are told apart.

use super::documents::{
    Folder, Operation, Report, Scope, is_line, is_snake, items, members, operations,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Media types of a body.
const BODIES: [&str; 4] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/octet-stream",
];

/// Codes of a success.
const SUCCESSES: [&str; 5] = ["200", "201", "202", "204", "2XX"];

/// What an answer refers to that is no success.
const ERROR: &str = "common.yaml#/components/responses/Error";

/// Methods that may be repeated without harm.
const SAFE: [&str; 4] = ["get", "head", "put", "delete"];

/// Rules of the operations of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for operation in operations(scope.json()) {
        head(scope, &operation, report);
        body(&operation, report);
        answers(scope, &operation, report);
        if !is_repeatable(&operation) && lacks_accepts(scope, operation.json) {
            report.at(
                &operation.at,
                "no x-accepts, neither here nor at its answer's component, and a repeat may do harm",
            );
        }
    }
}

/// Rules of the folder: each operation has its own name and its own place.
pub fn check_folder(folder: Folder, problems: &mut Vec<String>) {
    let mut ids: BTreeMap<&str, String> = BTreeMap::new();
    let mut places: BTreeMap<(&str, &str), Vec<(String, &Value)>> = BTreeMap::new();
    for scope in folder.scopes() {
        let file = format!("{}.yaml", scope.own.stem);
        let mut report = Report {
            file: file.clone(),
            problems,
        };
        for operation in operations(scope.json()) {
            let upload =
                &operation.json["requestBody"]["content"]["multipart/form-data"]["x-multipart"];
            for named in [operation.json, upload] {
                let Some(id) = named["operationId"].as_str() else {
                    continue;
                };
                let here = format!("{file}: {}", operation.at);
                if let Some(first) = ids.insert(id, here) {
                    let text = format!("operationId {id} stands twice, first at {first}");
                    report.at(&operation.at, text);
                }
            }
            let path = operation.path.split(['#', '?']).next().unwrap_or_default();
            let place = places.entry((operation.method, path)).or_default();
            place.push((format!("{file}: {}", operation.at), operation.json));
            if operation.path != path {
                continue;
            }
            let plain = place
                .iter()
                .filter(|(at, _)| !at.contains(['#', '?']))
                .count();
            if plain > 1 {
                report.at(
                    &operation.at,
                    "method and path stand twice; the second carries a fragment that names it (`/messages#read`)",
                );
            }
        }
    }
    for operations in places.values().filter(|operations| operations.len() == 1) {
        let (at, operation) = &operations[0];
        if operation.get("x-meant-if").is_some() {
            problems.push(format!(
                "{at}: x-meant-if tells two operations on one method and path apart; there is only this one"
            ));
        }
    }
}

fn head(scope: Scope, operation: &Operation, report: &mut Report) {
    let Operation { at, json, .. } = operation;
    for member in ["operationId", "summary", "x-source", "responses"] {
        if json.get(member).is_none() {
            report.at(at, format!("no {member}"));
        }
    }
    let id = json["operationId"].as_str().unwrap_or_default();
    if !is_snake(id) {
        report.at(at, format!("operationId {id} must be snake_case"));
    }
    let stem = &scope.own.stem;
    if json["tags"] != json!([stem]) {
        report.at(at, format!("tags must be [{stem}], the name of the file"));
    }
    if json.get("summary").is_some_and(|summary| !is_line(summary)) {
        report.at(
            &at.key("summary"),
            "a summary is one line; the rest is for the description",
        );
    }
    if json
        .get("description")
        .is_some_and(|text| text.as_str().is_none_or(|t| t.trim().is_empty()))
    {
        report.at(
            &at.key("description"),
            "a description that says nothing; remove it",
        );
    }
}

fn body(operation: &Operation, report: &mut Report) {
    let at = operation.at.key("requestBody");
    let Some(body) = operation.json.get("requestBody") else {
        return;
    };
    let at = at.key("content");
    let content = &body["content"];
    if members(content).next().is_none() {
        report.at(&at, "a body has at least one media type");
    }
    for (media, body) in members(content) {
        let at = at.key(media);
        if !BODIES.contains(&media) {
            report.at(&at, format!("a body is one of {}", BODIES.join(", ")));
        }
        let has_example = body.get("example").is_some() || body.get("examples").is_some();
        if media == "application/octet-stream" {
            let is_binary = body["schema"] == json!({"type": "string", "format": "binary"});
            if !is_binary {
                report.at(
                    &at,
                    "the bytes of a file are `type: string, format: binary`",
                );
            }
        } else if !has_example {
            report.at(&at, format!("{media} has no example"));
        }
        let upload = body.get("x-multipart");
        let beside = content.get("application/json").is_some();
        if media == "multipart/form-data" && beside != upload.is_some() {
            report.at(
                &at,
                "x-multipart {operationId, summary} names an upload that stands beside application/json, and no other",
            );
        }
    }
}

fn answers(scope: Scope, operation: &Operation, report: &mut Report) {
    let at = operation.at.key("responses");
    let answers = &operation.json["responses"];
    if !answers.is_object() {
        return;
    }
    let good: Vec<&str> = members(answers)
        .map(|(code, _)| code)
        .filter(|code| code.starts_with('2'))
        .collect();
    if good.len() != 1 || !SUCCESSES.contains(&good[0]) {
        report.at(
            &at,
            format!(
                "there is one success answer, of {}; found: {}",
                SUCCESSES.join(", "),
                if good.is_empty() {
                    "none".to_owned()
                } else {
                    good.join(", ")
                }
            ),
        );
    }
    for range in ["4XX", "5XX"] {
        let refers = answers[range]["$ref"] == ERROR;
        if answers.get(range).is_none() {
            report.at(&operation.at, format!("no answer {range}"));
        } else if !refers {
            report.at(&at.key(range), format!("it refers to {ERROR}"));
        }
    }
    for (code, answer) in members(answers) {
        let at = at.key(code);
        if !code.starts_with('2') {
            if !["4XX", "5XX"].contains(&code) {
                report.at(&at, "beside the success there are 4XX and 5XX");
            }
            continue;
        }
        let (_, answer) = scope.resolve(answer);
        let content = &answer["content"];
        let count = members(content).count();
        if count > 1 {
            report.at(&at, "an answer has one media type, or none");
        }
        if code == "204" && count > 0 {
            report.at(&at, "204 has no content");
        }
        for (media, body) in members(content) {
            let at = at.key("content").key(media);
            let has_example = body.get("example").is_some() || body.get("examples").is_some();
            let is_binary = body["schema"] == json!({"type": "string", "format": "binary"});
            match media {
                "application/json" if !has_example => {
                    report.at(&at, format!("answer {code} has no example"));
                }
                "application/json" => {}
                _ if !is_binary => report.at(
                    &at,
                    "an answer is application/json, or bytes: `type: string, format: binary`",
                ),
                _ => {}
            }
        }
    }
}

fn is_repeatable(operation: &Operation) -> bool {
    let by_method = SAFE.contains(&operation.method);
    operation.json["x-idempotent"]
        .as_bool()
        .unwrap_or(by_method)
}

/// Whether nothing says what in a 2xx proves that the call was taken.
fn lacks_accepts(scope: Scope, operation: &Value) -> bool {
    let mut good = members(&operation["responses"]).filter(|(code, _)| code.starts_with('2'));
    operation["x-accepts"].is_null()
        && good.all(|(_, answer)| {
            let (scope, answer) = scope.resolve(answer);
            let schema = &answer["content"]["application/json"]["schema"];
            scope.resolve(schema).1["x-accepts"].is_null()
        })
}

/// The names of the query parameters of an operation.
pub fn parameters<'a>(scope: Scope<'a>, operation: &'a Value) -> Vec<(&'a str, &'a str)> {
    let parameters = items(&operation["parameters"]).map(|parameter| scope.resolve(parameter).1);
    let named = parameters.filter_map(|p| Some((p["in"].as_str()?, p["name"].as_str()?)));
    named.collect()
}
