//! Limits, ways to build an object, and the dialect's own keys.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Place};
use super::shape::{LEAST, MOST, Shape};
use super::value::text;
use serde_json::Value;
use std::collections::BTreeSet;

impl<'a> Differ<'a> {
    pub(super) fn limits(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        for (bounds, is_least) in [(LEAST, true), (MOST, false)] {
            for (key, word) in bounds {
                self.bound(
                    place,
                    &at.key(key),
                    word,
                    is_least,
                    [old, new].map(|shape| bound(shape, key)),
                );
            }
        }
        if self.drift {
            return;
        }
        for (key, word) in [
            ("pattern", "pattern"),
            ("multipleOf", "multiple-of"),
            ("uniqueItems", "unique-items"),
            ("x-rules", "rules"),
        ] {
            let at = &at.key(key);
            match (old.limits.get(key), new.limits.get(key)) {
                (None, Some(limit)) => {
                    self.added(
                        place.rule(&format!("{word}-added")),
                        at,
                        text(limit),
                        (place.narrowed(), Users::Nothing),
                    );
                }
                (Some(limit), None) => {
                    self.removed(
                        place.rule(&format!("{word}-removed")),
                        at,
                        text(limit),
                        (place.widened(), Users::Nothing),
                    );
                }
                (Some(limit), Some(other)) if limit != other => {
                    let detail = format!("{} to {}", text(limit), text(other));
                    self.changed(
                        place.rule(&format!("{word}-changed")),
                        at,
                        detail,
                        (Callers::Breaking, Users::Nothing),
                    );
                }
                _ => {}
            }
        }
        self.default(place, &at.key("default"), old, new);
    }

    fn bound(
        &mut self,
        place: Place,
        at: &Pair<'a>,
        word: &str,
        is_least: bool,
        [old, new]: [Option<f64>; 2],
    ) {
        let (what, narrowed, detail) = match (old, new) {
            (None, Some(new)) => ("set", true, format!("{new}")),
            (Some(old), None) => ("unset", false, format!("{old}")),
            (Some(old), Some(new)) if old < new => {
                ("increased", is_least, format!("{old} to {new}"))
            }
            (Some(old), Some(new)) if old > new => {
                ("decreased", !is_least, format!("{old} to {new}"))
            }
            _ => return,
        };
        // Ours may be tighter than theirs: some limits stand in words or patterns there.
        if self.drift && (!narrowed || place.direction == Direction::Answer) {
            return;
        }
        let callers = if narrowed {
            place.narrowed()
        } else {
            place.widened()
        };
        let rule = place.rule(&format!("{word}-{what}"));
        match new {
            Some(_) => self.changed(rule, at, detail, (callers, Users::Nothing)),
            None => self.removed(rule, at, detail, (callers, Users::Nothing)),
        }
    }

    fn default(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        // A named enum with a default fills itself in: its member is no argument any more.
        let fills = |shape: &Shape| {
            self.ours() && waxwing_dialect::shape(shape.at.json) == waxwing_dialect::Shape::Enum
        };
        let asked = place.direction == Direction::Request;
        let (what, users) = match (old.limits.get("default"), new.limits.get("default")) {
            (None, Some(_)) if fills(new) && asked => ("added", Users::Breaking),
            (None, Some(_)) if fills(new) => ("added", Users::Addition),
            (None, Some(_)) => ("added", Users::Nothing),
            (Some(_), None) if fills(old) => ("removed", Users::Breaking),
            (Some(_), None) => ("removed", Users::Nothing),
            (Some(one), Some(other)) if one != other => ("changed", Users::Nothing),
            _ => return,
        };
        let rule = place.rule(&format!("default-value-{what}"));
        let (detail, verdict) = (at.values(), (Callers::Compatible, users));
        match what {
            "removed" => self.removed(rule, at, detail, verdict),
            _ => self.changed(rule, at, detail, verdict),
        }
    }

    /// Members of which one must stand: the constructors of an object.
    pub(super) fn ways(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        for (key, word) in [("oneOf", "one-of"), ("anyOf", "any-of")] {
            let none = BTreeSet::new();
            let ways = old.ways.get(key).unwrap_or(&none);
            let others = new.ways.get(key).unwrap_or(&none);
            let at = &at.key(key);
            for way in others.difference(ways) {
                // The first ways forbid what was allowed, and the plain constructor goes.
                let first = ways.is_empty();
                let callers = if first {
                    place.narrowed()
                } else {
                    place.widened()
                };
                let users = if first {
                    Users::Breaking
                } else {
                    Users::Addition
                };
                self.added(
                    place.rule(&format!("{word}-added")),
                    at,
                    way.as_str(),
                    (callers, users),
                );
            }
            for way in ways.difference(others) {
                let last = others.is_empty();
                let callers = if last {
                    place.widened()
                } else {
                    place.narrowed()
                };
                self.removed(
                    place.rule(&format!("{word}-removed")),
                    at,
                    way.as_str(),
                    (callers, Users::Breaking),
                );
            }
        }
    }

    /// Keys of the dialect, which say what code is made.
    pub(super) fn keys(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        if !self.ours() {
            return;
        }
        let both = Pair {
            old: old.at.clone(),
            new: new.at.clone(),
        };
        let keys = both
            .old
            .members()
            .chain(both.new.members())
            .map(|(name, _)| name);
        let keys: BTreeSet<&str> = keys
            .filter(|name| name.starts_with("x-") && *name != "x-rules")
            .collect();
        for key in keys {
            let pair = both.key(key);
            if !pair.differs() {
                continue;
            }
            let users = match (key, pair.old.json.is_null(), pair.new.json.is_null()) {
                // Whoever is in requests alone had its members as they are, and gets them as they may be.
                ("x-shared", true, _) if place.direction == Direction::Answer => Users::Addition,
                (
                    "x-always" | "x-closed" | "x-constructor" | "x-enum-varnames" | "x-flatten",
                    ..,
                )
                | ("x-shared", ..) => Users::Breaking,
                // What makes one, another set of conversions.
                ("x-from", true, _) => Users::Addition,
                ("x-from", ..) => Users::Breaking,
                ("x-phone-number", true, _) | ("x-phone-number", _, true) => Users::Breaking,
                // What is checked, read and sent may differ; the items stay.
                _ => Users::Nothing,
            };
            self.extension(&pair, key, users);
        }
        let constructors = |shape: &Shape| -> BTreeSet<String> {
            let ways = ["oneOf", "anyOf"].map(|key| shape.at.key(key));
            let names = ways
                .iter()
                .flat_map(waxwing_dialect::At::items)
                .filter_map(|way| way.json["x-constructor"].as_str());
            names.map(str::to_owned).collect()
        };
        let same = old.ways == new.ways;
        if same && constructors(old) != constructors(new) {
            self.changed(
                "x-constructor-changed",
                at,
                "",
                (Callers::Nothing, Users::Breaking),
            );
        }
    }

    /// A key that oasdiff does not know.
    pub(super) fn extension(&mut self, at: &Pair<'a>, key: &str, users: Users) {
        let rule = format!("{key}-changed");
        match at.new.json.is_null() {
            true => self.removed(rule, at, at.values(), (Callers::Nothing, users)),
            false => self.changed(rule, at, at.values(), (Callers::Nothing, users)),
        }
    }
}

/// A bound, where it bounds anything.
fn bound(shape: &Shape, key: &str) -> Option<f64> {
    let bound = shape.limits.get(key).copied().and_then(Value::as_f64);
    // No text is shorter than nothing.
    bound.filter(|least| *least > 0.0 || !["minLength", "minItems", "minProperties"].contains(&key))
}
