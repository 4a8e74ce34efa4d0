//! Where facts come from, when they were seen, how old the page says that it is, and how far to trust it.

use super::documents::{Report, Scope, items, members, operations};
use crate::diff::JsonPath;
use serde_json::Value;

/// How far a source is to be trusted.
const CONFIDENCE: [&str; 3] = ["high", "medium", "low"];

/// Rules of each `x-source` of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for operation in operations(scope.json()) {
        list(&operation.at, operation.json, report);
    }
    for (name, event) in members(&scope.json()["x-webhooks"]) {
        list(&JsonPath::root().key("x-webhooks").key(name), event, report);
    }
}

fn list(at: &JsonPath, owner: &Value, report: &mut Report) {
    let Some(entries) = owner.get("x-source") else {
        return;
    };
    let at = at.key("x-source");
    if entries.as_array().is_none_or(Vec::is_empty) {
        report.at(&at, "x-source is a list of at least one source");
    }
    for (index, entry) in items(entries).enumerate() {
        one(&at.index(index), owner, entry, report);
    }
}

fn one(at: &JsonPath, owner: &Value, entry: &Value, report: &mut Report) {
    let source = entry["source"].as_str().unwrap_or_default();
    if source.trim().is_empty() {
        report.at(at, "source is a public page or repository");
    }
    if !entry["seen"].as_str().is_some_and(is_month) {
        let seen = &entry["seen"];
        report.at(at, format!("{source}: seen is YYYY-MM, not {seen}"));
    }
    match entry.get("updated") {
        None => report.at(
            at,
            format!("{source}: no updated (how old the page says that it is, or unknown)"),
        ),
        Some(updated) if updated == "unknown" || updated.as_str().is_some_and(is_month) => {}
        Some(updated) => report.at(
            at,
            format!("{source}: updated is YYYY-MM or unknown, not {updated}"),
        ),
    }
    let confidence = &entry["confidence"];
    if !CONFIDENCE.map(Value::from).contains(confidence) {
        let known = CONFIDENCE.join(", ");
        report.at(
            at,
            format!("{source}: confidence is one of {known}, not {confidence}"),
        );
    }
    let described = !crate::plan::text(owner, "description").trim().is_empty();
    if confidence == "low" && !described {
        report.at(
            at,
            format!("{source}: low is by analogy; the description says with what"),
        );
    }
    if let Some((other, _)) =
        members(entry).find(|(key, _)| !["source", "seen", "updated", "confidence"].contains(key))
    {
        report.at(
            at,
            format!(
                "{source}: unknown member {other}; allowed are source, seen, updated, confidence"
            ),
        );
    }
}

fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else {
        return false;
    };
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(year, 4) && digits(month, 2) && ("01"..="12").contains(&month)
}
