//! Unions: the forms, and what tells them apart.

use super::change::{Callers, Users};
use super::differ::{Differ, Pair, Place};
use super::shape::Shape;
use waxwing_dialect::At;

impl<'a> Differ<'a> {
    /// The forms of a union; whether members of its own are left to be compared.
    pub(super) fn forms(
        &mut self,
        place: Place,
        at: &Pair<'a>,
        old: &Shape<'a>,
        new: &Shape<'a>,
    ) -> bool {
        match (&old.union, &new.union) {
            (Some((tag, forms)), Some((other_tag, others))) => {
                if tag != other_tag {
                    let (rule, detail) = (
                        "discriminator-property-name-changed",
                        format!("{tag} to {other_tag}"),
                    );
                    self.changed(
                        place.rule(rule),
                        &at.key("discriminator"),
                        detail,
                        (Callers::Breaking, Users::Breaking),
                    );
                    return false;
                }
                self.mapping(place, old, new);
                for (value, form) in forms {
                    if let Some(other) = others.get(value) {
                        let pair = Pair {
                            old: form.clone(),
                            new: other.clone(),
                        };
                        self.form(place, tag, &pair, [old, new]);
                    }
                }
                // Between two authors, what is around a union and what is in its forms is the same.
                !self.drift
            }
            (None, Some(_)) | (Some(_), None) => {
                let (rule, tag, callers) = match (&old.union, &new.union) {
                    (None, Some((tag, _))) => ("discriminator-added", tag, place.narrowed()),
                    (Some((tag, _)), _) => ("discriminator-removed", tag, place.widened()),
                    (None, None) => return true,
                };
                let at = at.key("discriminator");
                if new.union.is_some() {
                    self.added(
                        place.rule(rule),
                        &at,
                        format!("by {tag}"),
                        (callers, Users::Breaking),
                    );
                } else {
                    self.removed(
                        place.rule(rule),
                        &at,
                        format!("by {tag}"),
                        (callers, Users::Breaking),
                    );
                }
                true
            }
            (None, None) => {
                self.choices(place, at, old, new);
                true
            }
        }
    }

    fn mapping(&mut self, place: Place, old: &Shape<'a>, new: &Shape<'a>) {
        let (Some((tag, forms)), Some((_, others))) = (&old.union, &new.union) else {
            return;
        };
        let listed = |shape: &Shape| shape.union_at.json.get("oneOf").is_some();
        let rules = match listed(old) && listed(new) {
            true => ("one-of-added", "one-of-removed"),
            false => (
                "discriminator-mapping-added",
                "discriminator-mapping-deleted",
            ),
        };
        let at = Pair {
            old: old.union_at.clone(),
            new: new.union_at.clone(),
        };
        let at = at.key("discriminator").key("mapping");
        // A kind that the document does not list is kept by readers of the dialect.
        let widened = if self.new.ours {
            Callers::Compatible
        } else {
            place.widened()
        };
        for (value, form) in others
            .iter()
            .filter(|(value, _)| !forms.contains_key(*value))
        {
            // What two kinds carry no longer says which of them is meant, and is no longer converted into one.
            let again = others
                .iter()
                .any(|(other, f)| other != value && f.path == form.path);
            let users = if again {
                Users::Breaking
            } else {
                Users::Addition
            };
            let detail = format!("{tag}={value}");
            self.added(
                place.rule(rules.0),
                &at.key(value),
                detail,
                (widened, users),
            );
        }
        for value in forms.keys().filter(|value| !others.contains_key(*value)) {
            let verdict = (place.narrowed(), Users::Breaking);
            self.removed(
                place.rule(rules.1),
                &at.key(value),
                format!("{tag}={value}"),
                verdict,
            );
        }
    }

    /// One kind of a union.
    fn form(&mut self, place: Place, tag: &str, site: &Pair<'a>, around: [&Shape<'a>; 2]) {
        let (mut old, mut new) = (
            Shape::of(self.old, &site.old),
            Shape::of(self.new, &site.new),
        );
        for (shape, around) in [&mut old, &mut new].into_iter().zip(around) {
            if self.drift {
                for (name, member) in &around.members {
                    shape.members.entry(name).or_insert_with(|| member.clone());
                }
                shape.required.extend(&around.required);
            }
            // The tag has the value that named the form; the union above may be its base.
            shape.members.remove(tag);
            shape.required.retain(|name| *name != tag);
            if shape.union.as_ref().is_some_and(|(own, _)| *own == tag) {
                shape.union = None;
            }
        }
        if self
            .seen
            .insert((place.direction, old.at.path.clone(), new.at.path.clone()))
        {
            self.shapes(place.inside(), site, &old, &new);
        }
    }

    /// Alternatives with nothing to tell them apart.
    fn choices(&mut self, place: Place, at: &Pair<'a>, old: &Shape<'a>, new: &Shape<'a>) {
        // Beside an author's other way of writing it only the members are compared; see `members`.
        if self.drift || (old.choices.is_empty() && new.choices.is_empty()) {
            return;
        }
        let named = |differ: &Differ<'a>, shape: &Shape<'a>, old: bool| -> Vec<(String, At<'a>)> {
            let document = if old { differ.old } else { differ.new };
            let choices = shape.choices.iter().map(|choice| {
                let inner = Shape::of(document, choice);
                (inner.name.map_or(inner.kind, str::to_owned), choice.clone())
            });
            choices.collect()
        };
        let (choices, others) = (named(self, old, true), named(self, new, false));
        let whole = |shape: &Shape| {
            if shape.at.json.get("anyOf").is_some() {
                "any-of"
            } else {
                "one-of"
            }
        };
        for (name, choice) in &choices {
            match others.iter().find(|(other, _)| other == name) {
                Some((_, other)) => self.schema(
                    place.inside(),
                    &Pair {
                        old: choice.clone(),
                        new: other.clone(),
                    },
                ),
                None => {
                    let rule = place.rule(&format!("{}-removed", whole(old)));
                    self.removed(rule, at, name.as_str(), (place.narrowed(), Users::Breaking));
                }
            }
        }
        for (name, _) in others
            .iter()
            .filter(|(name, _)| !choices.iter().any(|(own, _)| own == name))
        {
            let callers = if self.new.ours {
                Callers::Compatible
            } else {
                place.widened()
            };
            let rule = place.rule(&format!("{}-added", whole(new)));
            self.added(rule, at, name.as_str(), (callers, Users::Addition));
        }
    }
}
