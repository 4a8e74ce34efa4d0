//! Walks two documents side by side and writes down where they differ.

use crate::shape::{Document, Shape};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What was found: the place, and what differs there.
pub type Differences = BTreeSet<(String, String)>;

/// Our document, the vendor's, and what has been found so far.
#[derive(Clone)]
pub struct Differ<'a> {
    ours: Document<'a>,
    theirs: Document<'a>,
    /// Pairs of components that have been compared, in requests and in what comes back.
    seen: BTreeSet<(bool, &'a str, &'a str)>,
    /// A request is being compared: limits count.
    requests: bool,
    pub found: Differences,
}

impl<'a> Differ<'a> {
    pub fn new(ours: &'a Value, theirs: &'a Value) -> Self {
        Self {
            ours: Document(ours),
            theirs: Document(theirs),
            seen: BTreeSet::new(),
            requests: false,
            found: Differences::new(),
        }
    }

    /// Compares all operations and all events.
    pub fn documents(&mut self) {
        let (ours, theirs) = (operations(self.ours.0), operations(self.theirs.0));
        for (name, (operation, other)) in self.both("", ours, theirs) {
            self.requests = true;
            self.parameters(&name, operation, other);
            let body = |operation: &'a Value| content(&operation["requestBody"]);
            self.bodies(&format!("{name} request"), body(operation), body(other));
            self.requests = false;
            self.answers(&name, operation, other);
        }
        let payload = |(name, event): (&'a String, &'a Value)| (name.clone(), &event["schema"]);
        let ours = members(&self.ours.0["x-webhooks"]).map(payload).collect();
        let theirs = members(&self.theirs.0["webhooks"]).map(|(name, event)| {
            let body = content(&event["post"]["requestBody"]);
            (name.clone(), body["application/json"])
        });
        let theirs = theirs.collect();
        for (name, (schema, other)) in self.both("webhook ", ours, theirs) {
            self.schemas(&name, schema, other);
        }
    }

    fn parameters(&mut self, at: &str, operation: &'a Value, other: &'a Value) {
        let list = |document: Document<'a>, operation: &'a Value| {
            let list = operation["parameters"].as_array().into_iter().flatten();
            let list = list.map(|p| document.resolve(p).1);
            list.map(|p| {
                let text = |key: &str| p[key].as_str().unwrap_or_default();
                (format!("{} {}", text("in"), text("name")), p)
            })
            .collect()
        };
        let (ours, theirs) = (list(self.ours, operation), list(self.theirs, other));
        for (name, (parameter, other)) in self.both(&format!("{at} "), ours, theirs) {
            let required = |p: &Value| p["required"] == true;
            self.required(&name, required(parameter), required(other));
            self.schemas(&name, &parameter["schema"], &other["schema"]);
        }
    }

    fn answers(&mut self, at: &str, operation: &'a Value, other: &'a Value) {
        let successes = |operation: &'a Value| {
            let answers = members(&operation["responses"]);
            let answers = answers.filter(|(code, _)| code.starts_with('2'));
            answers
                .map(|(code, answer)| (code.clone(), answer))
                .collect()
        };
        let answers = self.both(&format!("{at} "), successes(operation), successes(other));
        for (name, (answer, other)) in answers {
            self.bodies(&name, content(answer), content(other));
        }
    }

    fn bodies(
        &mut self,
        at: &str,
        ours: BTreeMap<&'a str, &'a Value>,
        theirs: BTreeMap<&'a str, &'a Value>,
    ) {
        let named = |bodies: BTreeMap<&'a str, &'a Value>| {
            let bodies = bodies.into_iter();
            bodies
                .map(|(kind, schema)| (kind.to_owned(), schema))
                .collect()
        };
        for (name, (schema, other)) in self.both(&format!("{at} "), named(ours), named(theirs)) {
            self.schemas(&name, schema, other);
        }
    }

    /// Compares two schemas; a component is named by itself, so that a difference shows once however often it is used.
    pub fn schemas(&mut self, at: &str, ours: &'a Value, theirs: &'a Value) {
        let (shape, other) = (self.ours.shape(ours), self.theirs.shape(theirs));
        if let (Some(name), Some(their_name)) = (shape.name, other.name)
            && !self.seen.insert((self.requests, name, their_name))
        {
            return;
        }
        let named = shape.name.filter(|_| shape.kind == "object");
        self.shapes(named.unwrap_or(at), &shape, &other);
        // The alternative that comes nearest is what stands for theirs.
        if !other.members.is_empty() {
            let tried = shape.alternatives.iter().map(|alternative| {
                let mut differ = self.clone();
                differ.schemas(at, alternative, theirs);
                differ
            });
            if let Some(nearest) = tried.min_by_key(|differ| differ.found.len()) {
                *self = nearest;
            }
        }
    }

    fn shapes(&mut self, at: &str, ours: &Shape<'a>, theirs: &Shape<'a>) {
        if ours.kind != theirs.kind && !(ours.kind == "timestamp" && theirs.kind == "string") {
            self.differ(at, format!("ours is {}, theirs {}", ours.kind, theirs.kind));
            return;
        }
        self.values(at, ours, theirs);
        if self.requests {
            self.limits(at, ours, theirs);
        }
        match (&ours.union, &theirs.union) {
            (Some((tag, forms)), Some((their_tag, their_forms))) => {
                if tag != their_tag {
                    self.differ(at, format!("told apart by {tag}, theirs by {their_tag}"));
                }
                let owned = |forms: &BTreeMap<&'a str, &'a Value>| {
                    let forms = forms.iter();
                    forms
                        .map(|(value, form)| (format!("{tag}={value}"), *form))
                        .collect()
                };
                let forms = self.both(&format!("{at}."), owned(forms), owned(their_forms));
                for (name, (form, other)) in forms {
                    let (mut form, mut other) = (self.ours.shape(form), self.theirs.shape(other));
                    // The tag has the value that named the form.
                    for shape in [&mut form, &mut other] {
                        shape.members.remove(tag);
                        shape.union = None;
                    }
                    self.shapes(&name, &form, &other);
                }
                return;
            }
            (Some((tag, _)), None) => self.differ(at, format!("ours is a union by {tag}")),
            (None, Some((tag, _))) => self.differ(at, format!("theirs is a union by {tag}")),
            (None, None) => {}
        }
        let listed = |shape: &Shape<'a>| -> BTreeMap<String, (bool, &'a Value)> {
            let members = shape.members.iter();
            members
                .map(|(name, member)| ((*name).to_owned(), *member))
                .collect()
        };
        let (members, mut their_members) = (listed(ours), listed(theirs));
        if let (None, Some((_, forms))) = (&ours.union, &theirs.union) {
            // One object of ours stands for all their forms, with the members of each.
            for form in forms.values() {
                let more = self.theirs.shape(form).members.into_iter();
                let more = more.map(|(name, (_, schema))| (name.to_owned(), (false, schema)));
                more.for_each(|(name, member)| {
                    their_members.entry(name).or_insert(member);
                });
            }
        }
        for (name, ((required, schema), (their, other))) in
            self.both(&format!("{at}."), members, their_members)
        {
            self.required(&name, required, their);
            self.schemas(&name, schema, other);
        }
        match (ours.inner, theirs.inner) {
            (Some(inner), Some(other)) => self.schemas(&format!("{at}[]"), inner, other),
            (None, Some(_)) if theirs.members.is_empty() => {
                self.differ(at, "theirs is a map".to_owned());
            }
            // Members that are not listed are kept: a promise of ours alone.
            _ => {}
        }
    }

    fn values(&mut self, at: &str, ours: &Shape<'a>, theirs: &Shape<'a>) {
        match (&ours.values, &theirs.values) {
            (Some(values), Some(other)) => {
                for value in values.symmetric_difference(other) {
                    let whose = if values.contains(value) {
                        "ours"
                    } else {
                        "theirs"
                    };
                    self.differ(at, format!("only {whose} has the value {value}"));
                }
            }
            (Some(_), None) => self.differ(at, "only ours is an enum".to_owned()),
            (None, Some(_)) => self.differ(at, "only theirs is an enum".to_owned()),
            (None, None) => {}
        }
    }

    /// A limit of theirs that we let pass. Ours may be tighter: some stand in words or patterns there.
    fn limits(&mut self, at: &str, ours: &Shape<'a>, theirs: &Shape<'a>) {
        for (least, most) in [
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minimum", "maximum"),
        ] {
            let limit = |shape: &Shape<'a>, key: &str| shape.own.and_then(|s| s[key].as_f64());
            let (own, other) = (limit(ours, least), limit(theirs, least));
            // No text is shorter than nothing.
            let other = other.filter(|limit| least == "minimum" || *limit > 0.0);
            if other.is_some_and(|other| own.is_none_or(|own| own < other)) {
                self.differ(
                    at,
                    format!("{least} is {}, theirs {}", shown(own), shown(other)),
                );
            }
            let (own, other) = (limit(ours, most), limit(theirs, most));
            if other.is_some_and(|other| own.is_none_or(|own| own > other)) {
                self.differ(
                    at,
                    format!("{most} is {}, theirs {}", shown(own), shown(other)),
                );
            }
        }
    }

    fn required(&mut self, at: &str, ours: bool, theirs: bool) {
        if ours != theirs {
            let whose = if ours { "ours" } else { "theirs" };
            self.differ(at, format!("required by {whose} only"));
        }
    }

    /// What both have, by its full name; what one has alone is a difference.
    fn both<T: Copy, U: Copy>(
        &mut self,
        before: &str,
        ours: BTreeMap<String, T>,
        theirs: BTreeMap<String, U>,
    ) -> Vec<(String, (T, U))> {
        for (one, other, whose) in [
            (keys(&ours), keys(&theirs), "ours"),
            (keys(&theirs), keys(&ours), "theirs"),
        ] {
            for name in one.difference(&other) {
                self.differ(&format!("{before}{name}"), format!("only {whose} has it"));
            }
        }
        let both = ours.into_iter().filter_map(|(name, own)| {
            let other = *theirs.get(&name)?;
            Some((format!("{before}{name}"), (own, other)))
        });
        both.collect()
    }

    fn differ(&mut self, at: &str, what: String) {
        self.found.insert((at.to_owned(), what));
    }
}

fn shown(limit: Option<f64>) -> String {
    limit.map_or_else(|| "none".to_owned(), |limit| limit.to_string())
}

fn keys<T>(map: &BTreeMap<String, T>) -> BTreeSet<String> {
    map.keys().cloned().collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Operations by method and path.
fn operations(document: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item).filter(|(name, _)| *name != "parameters") {
            found.insert(format!("{} {path}", method.to_uppercase()), operation);
        }
    }
    found
}

/// Schemas of a body by media type.
fn content(body: &Value) -> BTreeMap<&str, &Value> {
    let media = members(&body["content"]);
    media
        .map(|(kind, media)| (kind.as_str(), &media["schema"]))
        .collect()
}
