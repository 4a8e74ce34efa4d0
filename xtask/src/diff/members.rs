//! Members of two objects: which there are, which must stand, in which order code asks for them.

use super::change::{Callers, Users};
use super::differ::{Differ, Direction, Pair, Place};
use super::document::Document;
use super::shape::Shape;
use std::collections::BTreeMap;
use waxwing_dialect::{At, is_binary};

/// An object in both documents.
struct Objects<'s, 'a> {
    place: Place,
    old: &'s Shape<'a>,
    new: &'s Shape<'a>,
    /// Code has one type for requests and answers, all of whose members may be missing.
    shared: bool,
    /// The object becomes another kind of Rust type, so that whatever changes in it breaks.
    reshaped: bool,
}

impl Objects<'_, '_> {
    fn users(&self, users: Users) -> Users {
        if self.reshaped {
            Users::Breaking
        } else {
            users
        }
    }
}

impl<'a> Differ<'a> {
    /// Compares the members of two objects. `site` is where they are used.
    pub(super) fn members(
        &mut self,
        place: Place,
        site: &Pair<'a>,
        old: &Shape<'a>,
        new: &Shape<'a>,
    ) {
        let (members, others) = match self.drift && (is_open(old) || is_open(new)) {
            // One author has forms where the other has one object: what any form has.
            true => (old.all_members(self.old), new.all_members(self.new)),
            false => (old.members.clone(), new.members.clone()),
        };
        let objects = Objects {
            place,
            old,
            new,
            shared: self.is_shared(new.name),
            reshaped: self.ours() && self.is_reshaped(site, old, new),
        };
        let both = Pair {
            old: old.at.key("properties"),
            new: new.at.key("properties"),
        };
        let tags = [old, new].map(|shape| shape.union.as_ref().map(|(tag, _)| *tag));
        for (name, member) in &others {
            match members.get(name) {
                // Each form has its own value of it.
                Some(own) if self.drift && tags.contains(&Some(*name)) => {
                    self.tag(place, old, &[own, member], new);
                }
                Some(own) => {
                    let pair = Pair {
                        old: own.clone(),
                        new: member.clone(),
                    };
                    if !self.drift || (!is_open(old) && !is_open(new)) {
                        self.required(&objects, name, &pair);
                    }
                    self.member(&objects, &pair);
                    self.schema(place.inside(), &pair);
                }
                None => {
                    let old = both.old.key(name);
                    self.member_added(
                        &objects,
                        name,
                        &Pair {
                            old,
                            new: member.clone(),
                        },
                    );
                }
            }
        }
        for (name, member) in members
            .iter()
            .filter(|(name, _)| !others.contains_key(*name))
        {
            let new = both.new.key(name);
            self.member_removed(
                &objects,
                name,
                &Pair {
                    old: member.clone(),
                    new,
                },
            );
        }
        if !self.drift && place.direction == Direction::Request {
            self.order(&objects);
        }
    }

    /// The kinds of one author's union beside the values that another one's object has.
    fn tag(&mut self, place: Place, old: &Shape<'a>, tag: &[&At<'a>; 2], new: &Shape<'a>) {
        let values = |document, shape: &Shape<'a>, at| match &shape.union {
            Some((_, forms)) => Some(forms.keys().map(|kind| (*kind).to_owned()).collect()),
            None => Shape::of(document, at).values,
        };
        let (old, new) = (values(self.old, old, tag[0]), values(self.new, new, tag[1]));
        let at = Pair {
            old: tag[0].key("enum"),
            new: tag[1].key("enum"),
        };
        self.listed(place.inside(), &at, [&old, &new]);
    }

    /// What stands beside a reference: the member's own text, and whether it is on its way out.
    fn member(&mut self, objects: &Objects<'_, 'a>, pair: &Pair<'a>) {
        if self.drift {
            return;
        }
        self.text("description-changed", pair, "description", Users::Docs);
        let rule = match (pair.old.is("deprecated"), pair.new.is("deprecated")) {
            (false, true) => "deprecated",
            (true, false) => "reactivated",
            _ => return,
        };
        let rule = objects.place.inside().rule(rule);
        self.changed(rule, pair, "", (Callers::Compatible, Users::Nothing));
    }

    fn member_added(&mut self, objects: &Objects<'_, 'a>, name: &str, at: &Pair<'a>) {
        let required = objects.new.requires(name);
        let file = is_binary(at.new.json);
        let (rule, callers, users) = match (objects.place.direction, required) {
            (Direction::Request, true) if self.is_constant(self.new, &at.new) => {
                // Code fills it in.
                (
                    "new-required-request-property-with-default",
                    Callers::Breaking,
                    Users::Addition,
                )
            }
            (Direction::Request, true) => (
                "new-required-request-property",
                Callers::Breaking,
                Users::Breaking,
            ),
            (Direction::Request, false) => {
                // Each file of a form is an argument.
                let users = if file {
                    Users::Breaking
                } else {
                    Users::Addition
                };
                ("new-optional-request-property", Callers::Compatible, users)
            }
            (Direction::Answer, required) => {
                let rule = if required {
                    "response-required-property-added"
                } else {
                    "response-optional-property-added"
                };
                // Where code builds it too, the constructor asks for it.
                let asks = required && objects.shared;
                (
                    rule,
                    Callers::Compatible,
                    if asks {
                        Users::Breaking
                    } else {
                        Users::Addition
                    },
                )
            }
        };
        self.added(rule, at, name, (callers, objects.users(users)));
    }

    fn member_removed(&mut self, objects: &Objects<'_, 'a>, name: &str, at: &Pair<'a>) {
        let (rule, callers) = match (objects.place.direction, objects.old.requires(name)) {
            (Direction::Request, _) => ("request-property-removed", Callers::Breaking),
            (Direction::Answer, true) => ("response-required-property-removed", Callers::Breaking),
            (Direction::Answer, false) => {
                ("response-optional-property-removed", Callers::Compatible)
            }
        };
        self.removed(rule, at, name, (callers, Users::Breaking));
    }

    fn required(&mut self, objects: &Objects<'_, 'a>, name: &str, at: &Pair<'a>) {
        let (was, is) = (objects.old.requires(name), objects.new.requires(name));
        if was == is {
            return;
        }
        let many = is_binary(at.new.json) && at.new.json["type"] == "array";
        let filled =
            many || (self.is_constant(self.new, &at.new) && self.is_constant(self.old, &at.old));
        let users = match objects.place.direction {
            Direction::Request if filled => Users::Nothing,
            Direction::Request => Users::Breaking,
            // Any member of an answer may be missing in code, whatever the document says.
            Direction::Answer => Users::Nothing,
        };
        let place = objects.place.inside();
        let (what, callers) = match is {
            true => ("became-required", place.narrowed()),
            false => ("became-optional", place.widened()),
        };
        self.changed(place.rule(what), at, name, (callers, objects.users(users)));
    }

    /// The order of `required` is that of the constructor's arguments.
    fn order(&mut self, objects: &Objects<'_, 'a>) {
        let (old, new) = (&objects.old, &objects.new);
        let mut sorted = [old.required.clone(), new.required.clone()];
        sorted.iter_mut().for_each(|names| names.sort_unstable());
        if !self.ours() || old.required == new.required || sorted[0] != sorted[1] {
            return;
        }
        let at = Pair {
            old: old.at.clone(),
            new: new.at.clone(),
        };
        let asked = |names: &[&str]| -> Vec<String> {
            let asked = names.iter().filter(|name| {
                let member = new.members.get(*name);
                member.is_some_and(|member| {
                    !self.is_constant(self.new, member) && !is_binary(member.json)
                })
            });
            asked.map(|name| (*name).to_owned()).collect()
        };
        let (before, after) = (asked(&old.required), asked(&new.required));
        let users = match before == after {
            true => Users::Nothing,
            false => Users::Breaking,
        };
        self.changed(
            "required-order-changed",
            &at.key("required"),
            after.join(", "),
            (Callers::Nothing, users),
        );
    }

    /// Whether code fills a member in by itself.
    fn is_constant(&self, document: &Document, at: &At<'a>) -> bool {
        let (name, target) = document.resolve(at);
        self.ours() && name.is_some() && target.json.get("default").is_some()
    }

    /// Whether an object gets another kind of Rust type: none of its own, a part of a union, free JSON.
    fn is_reshaped(&self, site: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) -> bool {
        let kinds = [old, new].map(|shape| waxwing_dialect::shape(shape.at.json));
        let files = [old, new].map(|shape| {
            let members = shape.members.values();
            !shape.members.is_empty() && members.into_iter().all(|m| is_binary(m.json))
        });
        // A kind with one object beside its tag carries that object, and is no type itself.
        let is_form = site.old.path == old.at.path && site.new.path == new.at.path;
        let dissolved = [(old, self.old), (new, self.new)].map(|(shape, document)| {
            let members: BTreeMap<_, _> = shape.members.iter().collect();
            let only = members
                .into_values()
                .next()
                .filter(|_| shape.members.len() == 1);
            only.is_some_and(|member| {
                let (name, target) = document.resolve(member);
                let kind = waxwing_dialect::shape(target.json);
                use waxwing_dialect::Shape::{Envelope, Object, Tagged};
                name.is_some() && matches!(kind, Object | Tagged | Envelope)
            })
        });
        kinds[0] != kinds[1] || files[0] != files[1] || (is_form && dissolved[0] != dissolved[1])
    }
}

/// A union, or alternatives.
fn is_open(shape: &Shape) -> bool {
    shape.union.is_some() || !shape.choices.is_empty()
}
