//! The bundled specification beside Meta's own document: what differs is listed, with the reason, in
//! `meta.differences.yaml`.
//!
//! The document is no part of this repository. It is looked for in `../shared/upstream` beside it, or in the folder that
//! the environment variable `WAXWING_UPSTREAM` names.

#[path = "meta/difference.rs"]
mod difference;
#[path = "meta/shape.rs"]
mod shape;

use difference::{Difference, Side, differences};
use serde::Deserialize;
use serde_json::Value;
use shape::{Operation, operations};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const FILE: &str = "meta/business-messaging-api_v23.0.yaml";

/// `meta.differences.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Theirs to ours where several share a path.
    operations: BTreeMap<String, String>,
    missing: Vec<Missing>,
    differences: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Missing {
    operation: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    theirs: Vec<String>,
    #[serde(default)]
    ours: Vec<String>,
    covers: usize,
    reason: String,
}

impl Entry {
    fn covers(&self, difference: &Difference) -> bool {
        let patterns = match difference.only {
            Side::Theirs => &self.theirs,
            Side::Ours => &self.ours,
        };
        patterns.iter().any(|p| fits(p, &difference.at))
    }
}

/// `*` in a pattern stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            let cuts = text.char_indices().map(|(cut, _)| cut).chain([text.len()]);
            cuts.into_iter().any(|cut| fits(rest, &text[cut..]))
        }),
    }
}

fn folder() -> PathBuf {
    match std::env::var_os("WAXWING_UPSTREAM") {
        Some(folder) => folder.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream"),
    }
}

fn theirs() -> Option<Value> {
    let path = folder().join(FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(serde_norway::from_str(&text).expect("YAML")),
        Err(error) => {
            println!("skipped: {FILE} is not here ({error}); WAXWING_UPSTREAM may name its folder");
            None
        }
    }
}

fn ours() -> Value {
    let bundle = include_str!("../../crates/sandbox/src/generated/meta.json");
    serde_json::from_str(bundle).expect("a bundle is JSON")
}

fn listed() -> Listed {
    serde_norway::from_str(include_str!("meta.differences.yaml")).expect("the list of differences")
}

/// Which operation of ours each of theirs is; and what is wrong with the list.
fn paired<'a>(
    listed: &Listed,
    theirs: &'a [Operation],
    ours: &'a [Operation],
    faults: &mut Vec<String>,
) -> Vec<(&'a Operation, &'a Operation)> {
    let mut unused: BTreeSet<&str> = listed.missing.iter().map(|m| &*m.operation).collect();
    let mut names: BTreeSet<&str> = listed.operations.keys().map(|n| &**n).collect();
    let mut pairs = Vec::new();
    for operation in theirs {
        let mut candidates: Vec<_> = ours.iter().filter(|o| o.path == operation.path).collect();
        if let Some(name) = listed.operations.get(&operation.id) {
            names.remove(&*operation.id);
            candidates.retain(|o| o.id == *name);
        }
        match candidates[..] {
            [one] => pairs.push((operation, one)),
            [] if unused.remove(&*operation.path) => {}
            [] => faults.push(format!("{} is not ours", operation.path)),
            _ => faults.push(format!("{} of theirs has several of ours", operation.id)),
        }
    }
    let missing = unused.into_iter().map(|o| format!("missing: {o}"));
    let named = names.into_iter().map(|o| format!("operations: {o}"));
    faults.extend(
        missing
            .chain(named)
            .map(|e| format!("no longer applies: {e}")),
    );
    pairs
}

#[test]
fn what_differs_from_metas_own_document_is_listed() {
    let Some(theirs) = theirs() else { return };
    let ours = ours();
    let listed = listed();
    let (theirs, ours) = (operations(&theirs), operations(&ours));
    let mut faults = Vec::new();
    let pairs = paired(&listed, &theirs, &ours, &mut faults);
    assert!(pairs.len() > 100, "only {} pairs", pairs.len());
    let mut covered = vec![0; listed.differences.len()];
    for (theirs, ours) in pairs {
        for difference in differences(theirs, ours) {
            match listed
                .differences
                .iter()
                .position(|e| e.covers(&difference))
            {
                Some(entry) => covered[entry] += 1,
                None => faults.push(format!("not listed: {difference}")),
            }
        }
    }
    for (entry, covered) in listed.differences.iter().zip(covered) {
        if entry.covers != covered {
            let patterns = [&entry.theirs[..], &entry.ours].concat().join(", ");
            let expected = entry.covers;
            faults.push(format!(
                "no longer applies: {patterns}: {expected} listed, {covered} found"
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_entry_has_a_reason_and_one_side() {
    let listed = listed();
    for entry in &listed.differences {
        assert!(
            entry.reason.len() > 10,
            "{:?}{:?}",
            entry.theirs,
            entry.ours
        );
        assert!(
            entry.theirs.is_empty() != entry.ours.is_empty(),
            "{}",
            entry.reason
        );
    }
    assert!(listed.missing.iter().all(|m| m.reason.len() > 10));
}

#[test]
fn an_entry_is_missed_and_a_stale_one_is_found() {
    let document = |schema: &str| -> Value {
        let text = format!(
            r#"{{"paths": {{"/{{Version}}/{{id}}/things": {{"post": {{
                "operationId": "make", "requestBody": {{"content": {{"application/json": {{"schema": {schema}}}}}}},
                "responses": {{"200": {{"description": "done"}}}}}}}}}}}}"#
        );
        serde_json::from_str(&text).expect("JSON")
    };
    let theirs =
        document(r#"{"properties": {"a": {"enum": ["x", "y"]}, "b": {"properties": {"c": {}}}}}"#);
    let ours = document(r#"{"properties": {"a": {"enum": ["x", "z"]}, "d": {"items": {}}}}"#);
    let found = differences(&operations(&theirs)[0], &operations(&ours)[0]);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "theirs: make  request/a = y",
            "ours: make  request/a = z",
            "theirs: make  request/b",
            "ours: make  request/d",
        ]
    );
    for (pattern, text, expected) in [
        ("a*", "abc", true),
        ("*c", "abc", true),
        ("a*c*", "abc", true),
        ("*b", "abc", false),
        ("abc", "abcd", false),
    ] {
        assert_eq!(fits(pattern, text), expected, "{pattern}");
    }
}
