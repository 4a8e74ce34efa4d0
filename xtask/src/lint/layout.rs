//! Files: what each holds, what its references lead to, and that no name is there twice or for nothing.

use super::documents::{Folder, Report, Scope, components, items, members};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use waxwing_dialect::JsonPath;

/// Sections that common.yaml owns and every tag file repeats.
const OWNED: [&str; 4] = [
    "/info",
    "/servers",
    "/security",
    "/components/securitySchemes",
];

/// Kinds of components that other files may refer to.
const KINDS: [&str; 3] = ["schemas", "parameters", "responses"];

/// The component that describes what is around each event; no reference leads to it.
const ENVELOPE: &str = "WebhookEnvelope";

/// Rules of one file.
pub fn check(scope: Scope, report: &mut Report) {
    let json = scope.json();
    let root = JsonPath::root();
    if json["openapi"] != "3.0.3" {
        report.at(&root.key("openapi"), "openapi must be 3.0.3");
    }
    for pointer in OWNED {
        if json.pointer(pointer) != scope.common.json.pointer(pointer) {
            report.at(
                &JsonPath::of_pointer(pointer),
                "differs from common.yaml; run `cargo xtask lint --fix`",
            );
        }
    }
    let has_paths = members(&json["paths"]).next().is_some();
    match scope.own.stem.as_str() {
        "common" if json["paths"] != serde_json::json!({}) => report.at(
            &root.key("paths"),
            "common.yaml has `paths: {}`; an operation stands in the file of its tag",
        ),
        "webhook_events" if has_paths => report.at(
            &root.key("paths"),
            "webhook_events.yaml is for events; an operation stands in the file of its tag",
        ),
        _ => {}
    }
    for (at, target) in references(json, &root) {
        let inner = target
            .strip_prefix("common.yaml#")
            .or(target.strip_prefix('#'));
        let kind = inner.and_then(|pointer| pointer.strip_prefix("/components/"));
        let kind = kind
            .and_then(|rest| rest.split_once('/'))
            .map(|(kind, _)| kind);
        if scope.is_common() && target.starts_with("common.yaml") {
            report.at(
                &at,
                format!("{target}: in common.yaml itself write #/components/…"),
            );
        } else if !kind.is_some_and(|kind| KINDS.contains(&kind)) {
            report.at(
                &at,
                format!(
                    "{target}: a reference is #/components/… or common.yaml#/components/… ({})",
                    KINDS.join(", ")
                ),
            );
        } else if scope.target(target).1.is_none() {
            report.at(&at, format!("{target} refers to nothing"));
        }
    }
}

/// Rules of the folder: component names stand once, and each component is used.
pub fn check_folder(folder: Folder, problems: &mut Vec<String>) {
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for scope in folder.scopes() {
        for (at, target) in references(scope.json(), &JsonPath::root()) {
            let (file, pointer) = match target.strip_prefix("common.yaml#") {
                Some(pointer) => ("common", pointer),
                None => (&*scope.own.stem, target.trim_start_matches('#')),
            };
            // A component that refers to itself alone is not used.
            let own = JsonPath::of_pointer(pointer);
            let rest = at.as_str().strip_prefix(own.as_str());
            let inside = rest.is_some_and(|rest| rest.starts_with(['.', '[']));
            if !(inside && file == scope.own.stem) {
                used.insert((file.to_owned(), pointer.to_owned()));
            }
        }
    }
    let described: BTreeSet<&str> = folder.scopes().flat_map(|s| words(s.json())).collect();
    for kind in KINDS {
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for scope in folder.scopes() {
            let stem = &scope.own.stem;
            let mut report = Report {
                file: format!("{stem}.yaml"),
                problems,
            };
            for (at, name, _) in components(scope.json(), kind) {
                if let Some(other) = first.insert(name, stem) {
                    report.at(
                        &at,
                        format!("{other}.yaml has {name} too; a name stands once in a folder, so what several files use belongs in common.yaml"),
                    );
                }
                let pointer = format!("/components/{kind}/{name}");
                let is_used = used.contains(&(stem.clone(), pointer)) || described.contains(name);
                if name != ENVELOPE && !is_used {
                    report.at(
                        &at,
                        "nothing refers to it, and no description names it; remove it",
                    );
                }
            }
        }
    }
}

/// The words of all descriptions: what is read from free JSON is named there alone.
fn words(json: &Value) -> Vec<&str> {
    let own = json["description"].as_str().unwrap_or_default();
    let own = own.split(|c: char| !c.is_ascii_alphanumeric());
    let inner = members(json).flat_map(|(_, member)| words(member));
    let inner = inner.chain(items(json).flat_map(words));
    own.chain(inner).filter(|word| !word.is_empty()).collect()
}

/// All targets of references, those of mappings included.
fn references<'a>(json: &'a Value, at: &JsonPath) -> Vec<(JsonPath, &'a str)> {
    let mut found = Vec::new();
    gather(json, at, &mut found);
    found
}

fn gather<'a>(json: &'a Value, at: &JsonPath, found: &mut Vec<(JsonPath, &'a str)>) {
    for (key, member) in members(json) {
        match (key, member) {
            // A member may be called example; what stands in an example is the provider's.
            ("example" | "examples", _) if !at.as_str().ends_with(".properties") => {}
            ("$ref", Value::String(target)) => found.push((at.key(key), target)),
            ("mapping", Value::Object(_)) => {
                let named = members(member).filter_map(|(name, to)| Some((name, to.as_str()?)));
                found.extend(named.map(|(name, to)| (at.key(key).key(name), to)));
            }
            _ => gather(member, &at.key(key), found),
        }
    }
    for (index, item) in items(json).enumerate() {
        gather(item, &at.index(index), found);
    }
}
