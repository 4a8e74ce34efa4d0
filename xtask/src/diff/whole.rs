//! What belongs to a whole document: servers, credentials, components that nothing refers to, tables.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Part, Place};
use super::operations::alone;
use super::path::At;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Differ<'a> {
    /// Compares two versions of one document.
    pub fn documents(&mut self) {
        let root = Pair {
            old: self.old.root(),
            new: self.new.root(),
        };
        self.text("info-changed", &root.key("info"), "title", Users::Docs);
        self.text(
            "info-changed",
            &root.key("info"),
            "description",
            Users::Nothing,
        );
        self.servers(&root.key("servers"));
        self.security(&root.key("security"), "api-global-security", false);
        self.schemes(&root.key("components").key("securitySchemes"));
        self.operations();
        self.events();
        self.components(&root.key("components").key("schemas"));
        if self.ours() {
            self.tables(&root);
            self.features(&root.key("x-feature"));
        }
    }

    pub(super) fn servers(&mut self, at: &Pair<'a>) {
        let urls = |at: &At<'a>| -> BTreeSet<&'a str> {
            at.items()
                .map(|server| server.json["url"].as_str().unwrap_or_default())
                .collect()
        };
        let (old, new) = (urls(&at.old), urls(&at.new));
        // A first generation is a constructor of the client.
        let first = |at: &At<'a>| at.items().any(|server| server.json["x-generation"] == "v1");
        let (had, has) = (first(&at.old), first(&at.new));
        for url in new.difference(&old) {
            let users = if has && !had {
                Users::Addition
            } else {
                Users::Nothing
            };
            self.added("server-added", at, *url, (Callers::Compatible, users));
        }
        for url in old.difference(&new) {
            let users = if had && !has {
                Users::Breaking
            } else {
                Users::Nothing
            };
            self.removed("server-removed", at, *url, (Callers::Breaking, users));
        }
    }

    /// Ways to be let in; any of them is enough. An operation without the key has those of the document.
    pub(super) fn security(&mut self, at: &Pair<'a>, rule: &str, inherits: bool) {
        if inherits && (at.old.json.is_null() || at.new.json.is_null()) {
            if at.differs() {
                self.changed(
                    format!("{rule}-updated"),
                    at,
                    at.values(),
                    (Callers::Breaking, Users::Nothing),
                );
            }
            return;
        }
        let ways =
            |at: &At| -> BTreeSet<String> { at.items().map(|way| way.json.to_string()).collect() };
        let (old, new) = (ways(&at.old), ways(&at.new));
        let free = |ways: &BTreeSet<String>| ways.is_empty() || ways.contains("{}");
        for way in new.difference(&old) {
            let callers = if free(&old) {
                Callers::Breaking
            } else {
                Callers::Compatible
            };
            self.added(
                format!("{rule}-added"),
                at,
                way.as_str(),
                (callers, Users::Nothing),
            );
        }
        for way in old.difference(&new) {
            let callers = if free(&new) {
                Callers::Compatible
            } else {
                Callers::Breaking
            };
            self.removed(
                format!("{rule}-removed"),
                at,
                way.as_str(),
                (callers, Users::Nothing),
            );
        }
    }

    fn schemes(&mut self, at: &Pair<'a>) {
        let names: BTreeSet<&str> = at
            .old
            .members()
            .chain(at.new.members())
            .map(|(name, _)| name)
            .collect();
        for name in names {
            let pair = at.key(name);
            let said = |at: &At| {
                ["type", "scheme", "in", "name", "x-prefix"].map(|key| at.json[key].clone())
            };
            self.text("description-changed", &pair, "description", Users::Docs);
            // Each scheme is a constructor of the credentials, of a token or of a name and a password.
            let basic = |at: &At| at.text("scheme") == "basic";
            let (rule, callers, users) = match (pair.old.json.is_null(), pair.new.json.is_null()) {
                (true, _) => ("added", Callers::Compatible, Users::Addition),
                (_, true) => ("removed", Callers::Breaking, Users::Breaking),
                _ if said(&pair.old) == said(&pair.new) => continue,
                _ if basic(&pair.old) == basic(&pair.new) => {
                    ("type-changed", Callers::Breaking, Users::Nothing)
                }
                _ => ("type-changed", Callers::Breaking, Users::Breaking),
            };
            let rule = format!("api-security-component-{rule}");
            match pair.new.json.is_null() {
                true => self.removed(rule, &pair, name, (callers, users)),
                false => self.changed(rule, &pair, name, (callers, users)),
            }
        }
    }

    /// Components that came, went, moved to another file, or are read though nothing refers to them.
    fn components(&mut self, at: &Pair<'a>) {
        let mut used = [BTreeSet::new(), BTreeSet::new()];
        for (document, used) in [self.old, self.new].into_iter().zip(&mut used) {
            for part in ["paths", "x-webhooks", "webhooks"] {
                document.reach(&document.root().key(part), used);
            }
        }
        let reference = |name: &str| format!("#/components/schemas/{name}");
        let (old, new): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (at.old.members().collect(), at.new.members().collect());
        // A vendor's components are no types of anybody's.
        for (name, component) in old.iter().filter(|_| self.ours()).collect::<Vec<_>>() {
            let Some(other) = new.get(name) else {
                self.removed(
                    "api-schema-removed",
                    &alone(component),
                    *name,
                    (Callers::Nothing, Users::Breaking),
                );
                continue;
            };
            let homes = [&self.old.homes, &self.new.homes].map(|homes| homes.get(*name));
            let pair = Pair {
                old: component.clone(),
                new: other.clone(),
            };
            if homes[0] != homes[1] {
                let [from, to] = homes.map(|home| home.map_or("shared", String::as_str));
                self.changed(
                    "schema-moved",
                    &pair,
                    format!("{from} to {to}"),
                    (Callers::Nothing, Users::Breaking),
                );
            }
            // A view on what is free-form where it stands.
            if !used[0].contains(&reference(name)) && !used[1].contains(&reference(name)) {
                let place = Place::new(Direction::Answer, Part::Property);
                let (old, new) = (
                    super::shape::Shape::of(self.old, component),
                    super::shape::Shape::of(self.new, other),
                );
                if self
                    .seen
                    .insert((Direction::Answer, old.at.path.clone(), new.at.path.clone()))
                {
                    self.shapes(place, &pair, &old, &new);
                }
            }
        }
        for (name, component) in new
            .iter()
            .filter(|(name, _)| self.ours() && !old.contains_key(*name))
            .collect::<Vec<_>>()
        {
            // What is referred to comes with what refers to it.
            if !used[1].contains(&reference(name)) {
                self.added(
                    "schema-added",
                    &alone(component),
                    *name,
                    (Callers::Nothing, Users::Addition),
                );
            }
        }
    }

    /// Files whose module a crate has only with a feature.
    fn features(&mut self, at: &Pair<'a>) {
        let (old, new) = (&self.old.features, &self.new.features);
        let tags: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for tag in tags {
            let users = match (old.get(tag), new.get(tag)) {
                (one, other) if one == other => continue,
                (Some(_), None) => Users::Addition,
                _ => Users::Breaking,
            };
            self.changed(
                "x-feature-changed",
                at,
                tag.as_str(),
                (Callers::Nothing, users),
            );
        }
    }

    /// The dialect's own keys at the top.
    fn tables(&mut self, root: &Pair<'a>) {
        let codes = |at: &At<'a>| -> BTreeMap<String, At<'a>> {
            at.items()
                .map(|row| (super::value::text(&row.json["code"]), row))
                .collect()
        };
        let at = root.key("x-errors");
        let (old, new) = (codes(&at.old), codes(&at.new));
        for (code, row) in &new {
            match old.get(code) {
                None => self.added(
                    "error-code-added",
                    &alone(row),
                    code.as_str(),
                    (Callers::Compatible, Users::Nothing),
                ),
                Some(own) if own.json != row.json => {
                    let pair = Pair {
                        old: own.clone(),
                        new: row.clone(),
                    };
                    self.changed(
                        "error-code-changed",
                        &pair,
                        code.as_str(),
                        (Callers::Compatible, Users::Nothing),
                    );
                }
                Some(_) => {}
            }
        }
        for (code, row) in old.iter().filter(|(code, _)| !new.contains_key(*code)) {
            self.removed(
                "error-code-removed",
                &alone(row),
                code.as_str(),
                (Callers::Compatible, Users::Nothing),
            );
        }
        let keys: BTreeSet<&str> = root
            .old
            .members()
            .chain(root.new.members())
            .map(|(name, _)| name)
            .collect();
        for key in keys
            .into_iter()
            .filter(|key| key.starts_with("x-") && !["x-errors", "x-webhooks"].contains(key))
        {
            if root.key(key).differs() {
                self.extension(&root.key(key), key, Users::Nothing);
            }
        }
    }
}
