//! The error table of a provider, and where an error body keeps its parts.

use super::documents::{Report, Scope, is_pointer, items, members};
use crate::diff::JsonPath;
use serde_json::Value;
use std::collections::BTreeMap;

/// Parts of an error body.
const PARTS: [&str; 6] = [
    "code",
    "subcode",
    "message",
    "details",
    "trace_id",
    "transient",
];

/// Members of a code that have a list of values.
const VALUES: [(&str, &[&str]); 3] = [
    ("retry", &["yes", "later", "no"]),
    (
        "scope",
        &["recipient", "number", "account", "app", "request"],
    ),
    (
        "action",
        &[
            "wait",
            "back_off_recipient",
            "renew_token",
            "fix_request",
            "user_must_write_first",
            "give_up",
        ],
    ),
];

/// All members of a code.
const MEMBERS: [&str; 9] = [
    "code", "meaning", "http", "retry", "scope", "action", "proof", "wait", "source",
];

/// Rules of `x-error-body` and `x-errors` in common.yaml.
pub fn check(scope: Scope, report: &mut Report) {
    let at = JsonPath::root().key("x-error-body");
    for (part, pointers) in members(&scope.json()["x-error-body"]) {
        let fits = pointers
            .as_array()
            .is_some_and(|list| list.iter().all(is_pointer));
        if !PARTS.contains(&part) || !fits {
            report.at(
                &at.key(part),
                format!("a list of JSON pointers, for one of {}", PARTS.join(", ")),
            );
        }
    }
    let at = JsonPath::root().key("x-errors");
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, error) in items(&scope.json()["x-errors"]).enumerate() {
        let at = at.index(index);
        row(&at, error, report);
        if let Some(code) = error["code"].as_str()
            && let Some(first) = codes.insert(code, index)
        {
            report.at(
                &at,
                format!("the code {code} stands twice, first at index {first}"),
            );
        }
    }
}

fn row(at: &JsonPath, error: &Value, report: &mut Report) {
    if !error["code"].as_str().is_some_and(is_code) {
        report.at(
            &at.key("code"),
            "a code is text without blanks; a range is like '200-299'",
        );
    }
    for member in ["meaning", "source"] {
        if !super::documents::is_line(&error[member]) {
            report.at(&at.key(member), format!("no {member}"));
        }
    }
    for (member, allowed) in VALUES {
        if !error[member]
            .as_str()
            .is_some_and(|value| allowed.contains(&value))
        {
            let text = format!(
                "{member} is one of {}, in quotes where YAML reads a boolean",
                allowed.join(", ")
            );
            report.at(&at.key(member), text);
        }
    }
    let is_status = |status: &Value| status.as_u64().is_some_and(|s| (200..600).contains(&s));
    if error.get("http").is_some_and(|status| !is_status(status)) {
        report.at(&at.key("http"), "the documented status, a number");
    }
    if error.get("proof").is_some_and(|proof| !proof.is_boolean()) {
        report.at(&at.key("proof"), "true or false");
    }
    if let Some(wait) = error.get("wait") {
        let is_row = wait.as_object().is_some_and(|wait| wait.len() == 2)
            && wait["seconds"].is_u64()
            && wait["times"].is_u64();
        if !wait.is_u64() && !is_row {
            report.at(&at.key("wait"), "seconds, or {seconds: 1, times: 4}");
        }
    }
    if let Some((other, _)) = members(error).find(|(key, _)| !MEMBERS.contains(key)) {
        report.at(
            &at.key(other),
            format!("unknown member {other}; allowed are {}", MEMBERS.join(", ")),
        );
    }
}

/// A code, or a range of numbers with the lower end first.
fn is_code(code: &str) -> bool {
    let ends = code
        .split_once('-')
        .map(|(from, to)| (from.parse::<u32>(), to.parse::<u32>()));
    match ends {
        Some((Ok(from), Ok(to))) => from < to,
        _ => !code.is_empty() && !code.contains(char::is_whitespace),
    }
}
