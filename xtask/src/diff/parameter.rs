//! Parameters: arguments of a method, or members of its query.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Part, Place};
use super::document::Document;
use super::operation::Operation;
use std::collections::BTreeSet;
use waxwing_dialect::At;

impl<'a> Differ<'a> {
    pub(super) fn parameters(&mut self, at: &Pair<'a>, old: &Operation<'a>, new: &Operation<'a>) {
        let (parameters, others) = (old.parameters(self.old), new.parameters(self.new));
        let is_query = |p: &At| p.text("in") == "query" && p.get("x-client").is_none();
        // The first member of a query makes it an argument, and the last takes it away.
        let has_query = [&parameters, &others].map(|all| all.values().any(is_query));
        for ((place, name), parameter) in &others {
            if let Some(own) = parameters.get(&(*place, name.clone())) {
                self.parameter(&Pair {
                    old: own.clone(),
                    new: parameter.clone(),
                });
                continue;
            }
            let there = Pair {
                old: absent(&at.old, parameter),
                new: parameter.clone(),
            };
            if self.drift && *place == "path" {
                continue;
            }
            let required = parameter.is("required");
            let rule = match (*place, required) {
                ("path", _) => "new-request-path-parameter",
                (_, true) => "new-required-request-parameter",
                (_, false) => "new-optional-request-parameter",
            };
            let callers = if required {
                Callers::Breaking
            } else {
                Callers::Compatible
            };
            let member = is_query(parameter) && !required && has_query == [true, true];
            let users = if member {
                Users::Addition
            } else {
                Users::Breaking
            };
            self.added(
                rule,
                &there,
                format!("{} {place} {}", new.title(), parameter.text("name")),
                (callers, users),
            );
        }
        for ((place, _), parameter) in parameters
            .iter()
            .filter(|(key, _)| !others.contains_key(*key))
        {
            let there = Pair {
                old: parameter.clone(),
                new: absent(&at.new, parameter),
            };
            let verdict = (Callers::Breaking, Users::Breaking);
            self.removed(
                "request-parameter-removed",
                &there,
                format!("{} {place} {}", old.title(), parameter.text("name")),
                verdict,
            );
        }
        if self.ours() && !self.drift {
            self.arguments(&at.key("parameters"), [old, new]);
        }
    }

    /// The order of parameters is that of arguments.
    fn arguments(&mut self, at: &Pair<'a>, [old, new]: [&Operation<'a>; 2]) {
        let order =
            |document: &'a Document, operation: &Operation<'a>, query: bool| -> Vec<&'a str> {
                let all = operation
                    .at
                    .key("parameters")
                    .items()
                    .map(|p| document.resolve(&p).1);
                let asked = all.filter(|p| {
                    p.get("x-client").is_none()
                        && match p.text("in") {
                            "query" => query && p.is("required"),
                            _ => !query,
                        }
                });
                asked.map(|p| p.text("name")).collect()
            };
        for query in [false, true] {
            let (before, after) = (order(self.old, old, query), order(self.new, new, query));
            let same = |names: &[&'a str]| -> BTreeSet<&'a str> { names.iter().copied().collect() };
            if before != after && same(&before) == same(&after) {
                self.changed(
                    "parameter-order-changed",
                    at,
                    after.join(", "),
                    (Callers::Nothing, Users::Breaking),
                );
            }
        }
    }

    fn parameter(&mut self, pair: &Pair<'a>) {
        let place = Place::new(Direction::Request, Part::Parameter);
        let name = pair.new.text("name");
        let (was, is) = (pair.old.is("required"), pair.new.is("required"));
        if was != is {
            let what = if is {
                "became-required"
            } else {
                "became-optional"
            };
            let callers = if is {
                place.narrowed()
            } else {
                place.widened()
            };
            self.changed(place.rule(what), pair, name, (callers, Users::Breaking));
        }
        let schema = |at: &At<'a>| match at.get("schema") {
            Some(schema) => schema,
            None => at.key("content").key("application/json").key("schema"),
        };
        if !self.drift {
            // In code it is a member of the query, or of what the handle says.
            let shown = pair.new.text("in") == "query" || pair.new.get("x-client").is_some();
            self.text(
                "description-changed",
                pair,
                "description",
                if shown { Users::Docs } else { Users::Nothing },
            );
            let style = |at: &At| {
                (
                    at.key("style").json.clone(),
                    at.json["explode"] != false,
                    at.get("content").is_some(),
                )
            };
            if style(&pair.old) != style(&pair.new) {
                self.changed(
                    "request-parameter-style-changed",
                    pair,
                    name,
                    (Callers::Breaking, Users::Nothing),
                );
            }
            for (key, users) in [
                ("x-client", Users::Breaking),
                ("x-verbatim", Users::Nothing),
            ] {
                if pair.key(key).differs() && self.ours() {
                    self.extension(&pair.key(key), key, users);
                }
            }
        }
        self.schema(
            place,
            &Pair {
                old: schema(&pair.old),
                new: schema(&pair.new),
            },
        );
    }
}

/// Where a parameter is that an operation lacks.
fn absent<'a>(operation: &At<'a>, parameter: &At<'a>) -> At<'a> {
    let list = operation.key("parameters");
    At {
        json: &serde_json::Value::Null,
        path: list.path.named(parameter.text("name")),
    }
}
