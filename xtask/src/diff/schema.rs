//! Two schemas: kinds, values, members, forms.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Place};
use super::shape::Shape;
use std::collections::BTreeSet;
use waxwing_dialect::At;

const BREAKING: Users = Users::Breaking;

impl<'a> Differ<'a> {
    /// Compares what two schemas say; a component once for each direction, however often it is used.
    pub(super) fn schema(&mut self, place: Place, site: &Pair<'a>) {
        let (old, new) = (
            Shape::of(self.old, &site.old),
            Shape::of(self.new, &site.new),
        );
        let refers = |at: &At| at.json.get("$ref").is_some();
        if refers(&site.old) && refers(&site.new) {
            self.described(site);
            self.renamed(site, &old, &new);
            let key = (place.direction, old.at.path.clone(), new.at.path.clone());
            if !self.seen.insert(key) {
                return;
            }
        } else if refers(&site.old) != refers(&site.new) {
            self.renamed(site, &old, &new);
        }
        self.shapes(place, site, &old, &new);
    }

    fn described(&mut self, at: &Pair<'a>) {
        self.text("description-changed", at, "description", Users::Docs);
    }

    /// A type of another name is another type in code.
    fn renamed(&mut self, site: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        if !self.ours() || self.drift || old.name == new.name {
            return;
        }
        let named = |shape: &Shape| {
            shape.name.is_some() && waxwing_dialect::shape(shape.at.json).is_named()
        };
        if named(old) || named(new) {
            let name = |shape: &Shape| shape.name.unwrap_or("no component").to_owned();
            let detail = format!("{} to {}", name(old), name(new));
            self.changed(
                "schema-reference-changed",
                site,
                detail,
                (Callers::Nothing, BREAKING),
            );
        }
    }

    pub(super) fn shapes(
        &mut self,
        place: Place,
        site: &Pair<'a>,
        old: &Shape<'a>,
        new: &Shape<'a>,
    ) {
        let at = Pair {
            old: old.at.clone(),
            new: new.at.clone(),
        };
        if !self.kind(place, &at, old, new) {
            return;
        }
        if !self.drift {
            self.described(&at);
            self.format(place, &at, old, new);
            self.nullable(place, &at, old, new);
            self.keys(place, &at, old, new);
        }
        self.listed(place, &at.key("enum"), [&old.values, &new.values]);
        self.limits(place, &at, old, new);
        if !self.drift {
            self.ways(place, &at, old, new);
        }
        if self.forms(place, &at, old, new) {
            self.members(place, site, old, new);
        }
        self.inner(place, &at, old, new);
    }

    /// Whether the kinds agree, so that the rest can be compared.
    fn kind(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) -> bool {
        let same = old.kind == new.kind;
        let tolerated = self.drift && old.kind == "timestamp" && new.kind == "string";
        if same || tolerated {
            return true;
        }
        let detail = format!("{} to {}", old.kind, new.kind);
        let objects = |shape: &Shape| shape.kind == "object" || !shape.choices.is_empty();
        if objects(old) && objects(new) {
            if self.drift && !old.choices.is_empty() && new.choices.is_empty() {
                self.changed(
                    place.rule("type-changed"),
                    at,
                    detail,
                    (Callers::Breaking, BREAKING),
                );
                // An object that says nothing is no form of ours.
                if !new.members.is_empty() {
                    self.nearest(place, old, at);
                }
                return false;
            }
            // One author's union is another one's object: the members of all forms are compared.
            let members = |shape: &Shape<'a>, document| !shape.all_members(document).is_empty();
            if self.drift && members(old, self.old) && members(new, self.new) {
                return true;
            }
        }
        let verdict = |callers| (callers, BREAKING);
        match (
            place.direction,
            takes(&new.kind, &old.kind),
            takes(&old.kind, &new.kind),
        ) {
            (Direction::Request, true, _) => {
                self.changed(
                    place.rule("type-generalized"),
                    at,
                    detail,
                    verdict(Callers::Compatible),
                );
            }
            (Direction::Answer, _, true) => {
                self.changed(
                    place.rule("type-specialized"),
                    at,
                    detail,
                    verdict(Callers::Compatible),
                );
            }
            _ => self.changed(
                place.rule("type-changed"),
                at,
                detail,
                verdict(Callers::Breaking),
            ),
        }
        false
    }

    /// Of several forms of ours, the one that comes nearest is what stands for theirs.
    fn nearest(&mut self, place: Place, old: &Shape<'a>, at: &Pair<'a>) {
        let tried = old.choices.iter().map(|choice| {
            let mut differ = self.clone();
            let pair = Pair {
                old: choice.clone(),
                new: at.new.clone(),
            };
            differ.schema(place.inside(), &pair);
            differ
        });
        if let Some(nearest) = tried.min_by_key(|differ| differ.changes.len()) {
            *self = nearest;
        }
    }

    fn format(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        if old.format == new.format {
            return;
        }
        let name = |format: Option<&str>| format.unwrap_or("no format").to_owned();
        let detail = format!("{} to {}", name(old.format), name(new.format));
        let code = |shape: &Shape| match (shape.format, shape.kind.as_str()) {
            (Some("int32"), "integer") => Some("i32"),
            (Some("binary"), _) => Some("file"),
            (Some(format), _) => crate::progenitor::model(format),
            (None, _) => None,
        };
        let users = if code(old) == code(new) {
            Users::Nothing
        } else {
            BREAKING
        };
        let wider =
            new.format.is_none() || (old.format, new.format) == (Some("int32"), Some("int64"));
        let (what, callers) = match (place.direction, wider, old.format.is_none()) {
            (Direction::Request, true, _) => ("type-generalized", Callers::Compatible),
            (Direction::Answer, _, true) => ("type-specialized", Callers::Compatible),
            _ => ("type-changed", Callers::Breaking),
        };
        self.changed(place.rule(what), at, detail, (callers, users));
    }

    fn nullable(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        // Code reads null anyway; only items say it in their type.
        let item = at.new.path.as_str().ends_with(".items");
        let users = if item { BREAKING } else { Users::Nothing };
        match (old.nullable, new.nullable) {
            (false, true) => self.changed(
                place.rule("became-nullable"),
                at,
                "",
                (place.widened(), users),
            ),
            (true, false) => self.changed(
                place.rule("became-not-nullable"),
                at,
                "",
                (place.narrowed(), users),
            ),
            _ => {}
        }
    }

    /// The values that are listed on both sides, if they are.
    pub(super) fn listed(
        &mut self,
        place: Place,
        at: &Pair<'a>,
        sides: [&Option<BTreeSet<String>>; 2],
    ) {
        match (sides[0], sides[1]) {
            (Some(values), Some(other)) => {
                // Enumerations of the dialect are open: a new value has always been possible.
                let widened = match self.new.ours {
                    true => Callers::Compatible,
                    false => place.widened(),
                };
                for value in other.difference(values) {
                    let verdict = (widened, Users::Addition);
                    self.added(place.rule("enum-value-added"), at, value.as_str(), verdict);
                }
                for value in values.difference(other) {
                    let verdict = (place.narrowed(), BREAKING);
                    self.removed(
                        place.rule("enum-value-removed"),
                        at,
                        value.as_str(),
                        verdict,
                    );
                }
            }
            (None, Some(_)) => {
                self.added(
                    place.rule("became-enum"),
                    at,
                    "",
                    (place.narrowed(), BREAKING),
                );
            }
            (Some(_), None) => {
                self.removed(
                    place.rule("became-not-enum"),
                    at,
                    "",
                    (place.widened(), BREAKING),
                );
            }
            (None, None) => {}
        }
    }

    /// Items of a list, values of a map, members that are not listed.
    fn inner(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        if let (Some(items), Some(others)) = (&old.items, &new.items) {
            self.schema(
                place,
                &Pair {
                    old: items.clone(),
                    new: others.clone(),
                },
            );
        }
        let both = at.key("additionalProperties");
        let schema = |extra: &Option<At<'a>>| {
            extra
                .clone()
                .filter(|e| e.json.as_object().is_some_and(|o| !o.is_empty()))
        };
        match (schema(&old.extra), schema(&new.extra)) {
            (Some(extra), Some(other)) => {
                return self.schema(
                    place.inside(),
                    &Pair {
                        old: extra,
                        new: other,
                    },
                );
            }
            // Free members on our side: whatever stands there is read.
            _ if self.drift && !old.members.is_empty() => return,
            (None, Some(_)) if self.drift && new.members.is_empty() && old.extra.is_none() => {
                self.added(
                    place.rule("additional-properties-added"),
                    &both,
                    "a map",
                    (place.widened(), BREAKING),
                );
                return;
            }
            (None, Some(extra)) if self.drift && new.members.is_empty() => {
                let detail = format!("any to {}", Shape::of(self.new, &extra).kind);
                self.changed(
                    place.rule("type-changed"),
                    &both,
                    detail,
                    (Callers::Breaking, BREAKING),
                );
                return;
            }
            _ => {}
        }
        let verdicts = match (&old.extra, &new.extra) {
            _ if self.drift => return,
            (None, Some(_)) if old.members.is_empty() => Some(("added", BREAKING)),
            (None, Some(_)) => Some(("added", Users::Addition)),
            (Some(_), None) => Some(("removed", BREAKING)),
            (Some(one), Some(other)) if one.json != other.json => Some(("changed", BREAKING)),
            _ => None,
        };
        if let Some((what, users)) = verdicts {
            let rule = place.rule(&format!("additional-properties-{what}"));
            self.report_extra(rule, &both, what == "removed", users);
        }
    }

    fn report_extra(&mut self, rule: String, at: &Pair<'a>, gone: bool, users: Users) {
        // Members that are not listed may stand either way.
        let verdict = (Callers::Compatible, users);
        match gone {
            true => self.removed(rule, at, "", verdict),
            false => self.added(rule, at, "", verdict),
        }
    }
}

/// Whether whatever the one kind is, the other takes.
fn takes(wide: &str, narrow: &str) -> bool {
    let among = |list: &str| list.split(" or ").any(|one| one == narrow);
    match wide {
        "any" => true,
        "number" => narrow == "integer",
        "int-or-string" | "timestamp" => ["integer", "string"].contains(&narrow),
        list => list.contains(" or ") && among(list),
    }
}
