//! Compares operations: which there are, what they take, what they answer.

use super::change::{Callers, Users};
use super::differ::{Differ, Pair};
use super::operation::{Operation, list};
use super::path::At;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Differ<'a> {
    /// Pairs the operations of two versions of one document, and compares them.
    pub(super) fn operations(&mut self) {
        let (old, new) = (list(self.old), list(self.new));
        let mut left: Vec<&Operation<'a>> = new.iter().collect();
        let mut gone = Vec::new();
        let mut pairs = Vec::new();
        for operation in &old {
            match left.iter().position(|other| other.key() == operation.key()) {
                Some(at) => pairs.push((operation, left.remove(at))),
                None => gone.push(operation),
            }
        }
        for operation in gone {
            let id = operation.id();
            let moved = left
                .iter()
                .position(|other| !id.is_empty() && other.id() == id);
            let removed = (Callers::Breaking, Users::Breaking);
            let Some(at) = moved else {
                let same_path = new.iter().any(|other| other.path == operation.path);
                let what = if same_path { "api" } else { "api-path" };
                let when = if operation.at.is("deprecated") {
                    "with"
                } else {
                    "without"
                };
                let rule = format!("{what}-removed-{when}-deprecation");
                self.removed(rule, &alone(&operation.at), operation.title(), removed);
                continue;
            };
            // The same call under another address: code keeps its method.
            let other = left.remove(at);
            let pair = Pair {
                old: operation.at.clone(),
                new: other.at.clone(),
            };
            let detail = format!("{} moved to {}", operation.title(), other.title());
            self.removed(
                "api-path-removed-without-deprecation",
                &pair,
                detail,
                (Callers::Breaking, Users::Docs),
            );
            pairs.push((operation, other));
        }
        for operation in left {
            let added = (Callers::Compatible, Users::Addition);
            self.added(
                "endpoint-added",
                &alone(&operation.at),
                operation.title(),
                added,
            );
        }
        for (operation, other) in pairs {
            self.operation(operation, other);
        }
    }

    /// Compares two operations.
    pub fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let at = Pair {
            old: old.at.clone(),
            new: new.at.clone(),
        };
        if !self.drift {
            self.about(&at, old, new);
        }
        self.parameters(&at, old, new);
        self.body(&at);
        self.answers(&at.key("responses"));
    }

    /// What is said of the operation itself.
    fn about(&mut self, at: &Pair<'a>, old: &Operation<'a>, new: &Operation<'a>) {
        self.text("summary-changed", at, "summary", Users::Docs);
        self.text("description-changed", at, "description", Users::Docs);
        if old.id() != new.id() {
            let detail = format!("{} to {}", old.id(), new.id());
            let rule = if old.id().is_empty() {
                "api-operation-id-added"
            } else {
                "api-operation-id-removed"
            };
            self.changed(
                rule,
                &at.key("operationId"),
                detail,
                (Callers::Nothing, Users::Breaking),
            );
        }
        if at.key("tags").differs() {
            // A query's struct lives in the module of the tag; methods are on the client.
            let queries = |parameters: BTreeMap<(&str, String), At>| {
                parameters
                    .iter()
                    .any(|((place, _), p)| *place == "query" && p.get("x-client").is_none())
            };
            let has = queries(old.parameters(self.old)) || queries(new.parameters(self.new));
            let users = if self.ours() && has {
                Users::Breaking
            } else {
                Users::Nothing
            };
            self.changed(
                "api-tag-changed",
                &at.key("tags"),
                at.key("tags").values(),
                (Callers::Nothing, users),
            );
        }
        match (old.at.is("deprecated"), new.at.is("deprecated")) {
            (false, true) => self.changed(
                "endpoint-deprecated",
                at,
                "",
                (Callers::Compatible, Users::Addition),
            ),
            (true, false) => self.changed(
                "endpoint-reactivated",
                at,
                "",
                (Callers::Compatible, Users::Nothing),
            ),
            _ => {}
        }
        self.security(&at.key("security"), "api-security", true);
        self.servers(&at.key("servers"));
        let keys: BTreeSet<&str> = at
            .old
            .members()
            .chain(at.new.members())
            .map(|(name, _)| name)
            .collect();
        for key in keys.into_iter().filter(|key| key.starts_with("x-")) {
            let pair = at.key(key);
            if pair.differs() && self.ours() {
                let users = match (key, pair.old.json.is_null(), pair.new.json.is_null()) {
                    // A stream of all items beside the call.
                    ("x-paging", true, _) => Users::Addition,
                    ("x-paging", _, true) | ("x-absolute", ..) => Users::Breaking,
                    ("x-idempotent" | "x-v1", ..) => Users::Docs,
                    ("x-source", ..) if addresses(&pair.old) != addresses(&pair.new) => Users::Docs,
                    _ => Users::Nothing,
                };
                self.extension(&pair, key, users);
            }
        }
    }
}

/// What is in one document only.
pub(super) fn alone<'a>(at: &At<'a>) -> Pair<'a> {
    Pair {
        old: at.clone(),
        new: at.clone(),
    }
}

fn addresses<'a>(sources: &At<'a>) -> Vec<&'a str> {
    sources
        .items()
        .map(|source| source.json["source"].as_str().unwrap_or_default())
        .collect()
}
