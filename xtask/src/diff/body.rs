//! Bodies of requests and of answers, and the events that come to the user.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Part, Place};
use super::operations::alone;
use super::path::At;
use std::collections::BTreeSet;

impl<'a> Differ<'a> {
    pub(super) fn body(&mut self, at: &Pair<'a>) {
        let site = at.key("requestBody");
        let (old, new) = (self.old.resolve(&site.old).1, self.new.resolve(&site.new).1);
        let both = Pair { old, new };
        match (both.old.json.is_null(), both.new.json.is_null()) {
            (true, true) => return,
            (true, false) => {
                let required = both.new.is("required");
                let (rule, callers) = match required {
                    true => ("request-body-added-required", Callers::Breaking),
                    false => ("request-body-added-optional", Callers::Compatible),
                };
                return self.added(rule, &site, "", (callers, Users::Breaking));
            }
            (false, true) => {
                return self.removed(
                    "request-body-removed",
                    &site,
                    "",
                    (Callers::Breaking, Users::Breaking),
                );
            }
            (false, false) => {}
        }
        if !self.drift && both.old.is("required") != both.new.is("required") {
            let (what, callers) = match both.new.is("required") {
                true => ("request-body-became-required", Callers::Breaking),
                false => ("request-body-became-optional", Callers::Compatible),
            };
            // The method asks for the body either way.
            self.changed(what, &both, "", (callers, Users::Nothing));
        }
        let json = [&both.old, &both.new]
            .map(|body| body.key("content").get("application/json").is_some());
        let content = both.key("content");
        for kind in kinds(&content) {
            let pair = content.key(kind);
            match (pair.old.json.is_null(), pair.new.json.is_null()) {
                (true, false) => {
                    // Beside JSON it is a method of its own.
                    let users = if json == [true, true] {
                        Users::Addition
                    } else {
                        Users::Breaking
                    };
                    self.added(
                        "request-body-media-type-added",
                        &pair,
                        kind,
                        (Callers::Compatible, users),
                    );
                }
                (false, true) => {
                    self.removed(
                        "request-body-media-type-removed",
                        &pair,
                        kind,
                        (Callers::Breaking, Users::Breaking),
                    );
                }
                _ => {
                    let key = pair.key("x-multipart").key("operationId");
                    if key.differs() && self.ours() {
                        self.changed(
                            "api-operation-id-removed",
                            &key,
                            key.values(),
                            (Callers::Nothing, Users::Breaking),
                        );
                    }
                    self.examples(&pair);
                    self.schema(
                        Place::new(Direction::Request, Part::Body),
                        &pair.key("schema"),
                    );
                }
            }
        }
    }

    pub(super) fn answers(&mut self, at: &Pair<'a>) {
        let codes = |at: &At<'a>, good: bool| -> BTreeSet<&'a str> {
            let codes = at.members().map(|(code, _)| code);
            codes.filter(|code| code.starts_with('2') == good).collect()
        };
        let (old, new) = (codes(&at.old, true), codes(&at.new, true));
        // One answer each: the same, whatever its code.
        let single = match (old.len(), new.len()) {
            (1, 1) => old.iter().next().zip(new.iter().next()),
            _ => None,
        };
        if let Some((old, new)) = single {
            self.answer(
                &Pair {
                    old: at.old.key(old),
                    new: at.new.key(new),
                },
                true,
            );
        }
        let unknown = old.contains("2XX") || new.contains("2XX");
        if !(self.drift && (unknown || single.is_some())) {
            for code in new.difference(&old) {
                self.added(
                    "response-success-status-added",
                    &at.key(code),
                    *code,
                    (Callers::Compatible, Users::Nothing),
                );
            }
            for code in old.difference(&new) {
                self.removed(
                    "response-success-status-removed",
                    &at.key(code),
                    *code,
                    (Callers::Breaking, Users::Nothing),
                );
            }
        }
        if single.is_none() {
            for code in old.intersection(&new) {
                self.answer(&at.key(code), true);
            }
        }
        if self.drift {
            return;
        }
        let (old, new) = (codes(&at.old, false), codes(&at.new, false));
        for code in new.difference(&old) {
            self.added(
                "response-non-success-status-added",
                &at.key(code),
                *code,
                (Callers::Compatible, Users::Nothing),
            );
        }
        for code in old.difference(&new) {
            self.removed(
                "response-non-success-status-removed",
                &at.key(code),
                *code,
                (Callers::Compatible, Users::Nothing),
            );
        }
        for code in old.intersection(&new) {
            self.answer(&at.key(code), false);
        }
    }

    fn answer(&mut self, at: &Pair<'a>, good: bool) {
        let content = Pair {
            old: self.old.resolve(&at.old).1.key("content"),
            new: self.new.resolve(&at.new).1.key("content"),
        };
        let json =
            [&content.old, &content.new].map(|content| content.get("application/json").is_some());
        // A method answers with the JSON, else with bytes, else with nothing.
        let typed = |content: &At, json: bool| (json, content.members().next().is_some());
        let same = typed(&content.old, json[0]) == typed(&content.new, json[1]);
        let users = if !good || same {
            Users::Nothing
        } else {
            Users::Breaking
        };
        for kind in kinds(&content) {
            let pair = content.key(kind);
            match (pair.old.json.is_null(), pair.new.json.is_null()) {
                (true, false) => self.added(
                    "response-media-type-added",
                    &pair,
                    kind,
                    (Callers::Compatible, users),
                ),
                (false, true) => self.removed(
                    "response-media-type-removed",
                    &pair,
                    kind,
                    (Callers::Breaking, users),
                ),
                _ => {
                    self.examples(&pair);
                    self.schema(
                        Place::new(Direction::Answer, Part::Body),
                        &pair.key("schema"),
                    );
                }
            }
        }
    }

    fn examples(&mut self, at: &Pair<'a>) {
        for key in ["example", "examples"] {
            let pair = at.key(key);
            if pair.differs() && !self.drift {
                self.changed(
                    "example-changed",
                    &pair,
                    "",
                    (Callers::Nothing, Users::Nothing),
                );
            }
        }
    }

    /// Events beside a vendor's; how many both have.
    pub fn drifted_events(&mut self) -> usize {
        self.events();
        let (old, new) = (self.old.events(), self.new.events());
        old.keys().filter(|name| new.contains_key(*name)).count()
    }

    /// The events that come to the user.
    pub(super) fn events(&mut self) {
        let (old, new) = (self.old.events(), self.new.events());
        for (name, (at, payload)) in &new {
            let Some((own, schema)) = old.get(name) else {
                self.added(
                    "webhook-added",
                    &alone(at),
                    *name,
                    (Callers::Compatible, Users::Addition),
                );
                continue;
            };
            let pair = Pair {
                old: own.clone(),
                new: at.clone(),
            };
            self.text("summary-changed", &pair, "summary", Users::Docs);
            self.text("description-changed", &pair, "description", Users::Docs);
            self.examples(&pair);
            self.schema(
                Place::new(Direction::Answer, Part::Body),
                &Pair {
                    old: schema.clone(),
                    new: payload.clone(),
                },
            );
        }
        for (name, (at, _)) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
            self.removed(
                "webhook-removed",
                &alone(at),
                *name,
                (Callers::Breaking, Users::Breaking),
            );
        }
    }
}

fn kinds<'a>(content: &Pair<'a>) -> BTreeSet<&'a str> {
    let all = content.old.members().chain(content.new.members());
    all.map(|(kind, _)| kind).collect()
}
