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
    fn patterns(&self) -> impl Iterator<Item = (Side, &str)> {
        let theirs = self.theirs.iter().map(|p| (Side::Theirs, &**p));
        theirs.chain(self.ours.iter().map(|p| (Side::Ours, &**p)))
    }

    /// Its patterns that the difference fits.
    fn covering(&self, difference: &Difference) -> impl Iterator<Item = &str> {
        let of_side = self.patterns().filter(|(side, _)| *side == difference.only);
        of_side.map(|(_, p)| p).filter(|p| fits(p, &difference.at))
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

/// What is wrong with the list, and how many operations were compared.
fn faults(listed: &Listed, theirs: &Value, ours: &Value) -> (Vec<String>, usize) {
    let (theirs, ours) = (operations(theirs), operations(ours));
    let mut faults = Vec::new();
    let pairs = paired(listed, &theirs, &ours, &mut faults);
    let compared = pairs.len();
    let mut covered: Vec<Vec<Difference>> = listed.differences.iter().map(|_| Vec::new()).collect();
    for (theirs, ours) in pairs {
        for difference in differences(theirs, ours) {
            let mut entries = listed.differences.iter();
            match entries.position(|e| e.covering(&difference).next().is_some()) {
                Some(entry) => covered[entry].push(difference),
                None => faults.push(format!("not listed: {difference}")),
            }
        }
    }
    for (entry, covered) in listed.differences.iter().zip(covered) {
        let (expected, found) = (entry.covers, covered.len());
        if expected != found {
            let patterns: Vec<&str> = entry.patterns().map(|(_, p)| p).collect();
            let patterns = patterns.join(", ");
            faults.push(format!(
                "no longer applies: {patterns}: {expected} listed, {found} found"
            ));
        }
        let used: BTreeSet<&str> = covered.iter().flat_map(|d| entry.covering(d)).collect();
        let unused = entry.patterns().filter(|(_, p)| !used.contains(p));
        faults.extend(unused.map(|(_, p)| format!("no longer applies: {p}")));
    }
    (faults, compared)
}

#[test]
fn what_differs_from_metas_own_document_is_listed() {
    let Some(theirs) = theirs() else { return };
    let (faults, compared) = faults(&listed(), &theirs, &ours());
    assert!(compared > 100, "only {compared} pairs");
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

/// A document with operations on the paths `things` and `others`, whose body is what the schema says.
fn document(paths: &[&str], schema: &str) -> Value {
    let path = |name: &&str| {
        format!(
            r#""/{{Version}}/{{id}}/{name}": {{"post": {{
                "operationId": "{name}", "requestBody": {{"content": {{"application/json": {{"schema": {schema}}}}}}},
                "responses": {{"200": {{"description": "done"}}}}}}}}"#
        )
    };
    let paths: Vec<String> = paths.iter().map(path).collect();
    let text = format!(r#"{{"paths": {{{}}}}}"#, paths.join(", "));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn members_and_values_of_one_side_are_differences() {
    let theirs = document(
        &["things"],
        r#"{"properties": {"a": {"enum": ["x", "y"]}, "b": {"properties": {"c": {}}}}}"#,
    );
    let ours = document(
        &["things"],
        r#"{"properties": {"a": {"enum": ["x", "z"]}, "d": {"items": {}}}}"#,
    );
    let found = differences(&operations(&theirs)[0], &operations(&ours)[0]);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "theirs: things  request/a = y",
            "ours: things  request/a = z",
            "theirs: things  request/b",
            "ours: things  request/d",
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

#[test]
fn an_entry_that_is_missed_or_stale_is_found() {
    let theirs = document(&["things", "others"], r#"{"properties": {"a": {}}}"#);
    let ours = document(&["things"], r#"{"properties": {"b": {}}}"#);
    let sound = "
operations: {}
missing: [{operation: 'POST /{}/others', reason: nobody has it}]
differences:
  - {theirs: ['things  request/a'], covers: 1, reason: an older name}
  - {ours: ['things  request/b'], covers: 1, reason: the newer name}";
    let found = |list: &str| {
        let listed = serde_norway::from_str(list).expect("a list");
        faults(&listed, &theirs, &ours).0
    };
    assert_eq!(found(sound), [""; 0]);
    for (part, instead, fault) in [
        (
            "{operation: 'POST /{}/others', reason: nobody has it}",
            "",
            "POST /{}/others is not ours",
        ),
        (
            "others', reason: nobody has it}",
            "others', reason: x}, {operation: 'POST /{}/gone', reason: x}",
            "no longer applies: missing: POST /{}/gone",
        ),
        (
            "operations: {}",
            "operations: {gone: things}",
            "no longer applies: operations: gone",
        ),
        (
            "['things  request/a']",
            "['things  request/gone']",
            "not listed: theirs: things  request/a",
        ),
        (
            "['things  request/a']",
            "['things  request/a', 'things  request/gone']",
            "no longer applies: things  request/gone",
        ),
        (
            "request/b'], covers: 1",
            "request/b'], covers: 2",
            "no longer applies: things  request/b: 2 listed, 1 found",
        ),
    ] {
        let list = sound.replace(part, instead);
        assert_ne!(list, sound, "{part}");
        let found = found(&list);
        assert!(found.iter().any(|f| f == fault), "{list}: {found:?}");
    }
}
