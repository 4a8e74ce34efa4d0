//! What a schema says, in one form: two ways of writing the same thing look equal here.

use super::document::Document;
use super::path::At;
use super::value::text;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One schema, its parts merged, its members still to be looked at.
pub struct Shape<'a> {
    /// The component that it is, where it is one.
    pub name: Option<&'a str>,
    /// The schema behind the reference.
    pub at: At<'a>,
    /// `object`, `array`, `string`, `integer`, `number`, `boolean`; `any` where nothing is said.
    pub kind: String,
    pub format: Option<&'a str>,
    pub nullable: bool,
    /// Members of an object.
    pub members: BTreeMap<&'a str, At<'a>>,
    /// Names of those that are required, in the document's order.
    pub required: Vec<&'a str>,
    /// Values of an enum.
    pub values: Option<BTreeSet<String>>,
    /// A union: the member that tells its forms apart, and the form of each of its values.
    pub union: Option<(&'a str, BTreeMap<&'a str, At<'a>>)>,
    /// The schema that tells the forms apart: this one, or the union that it is around.
    pub union_at: At<'a>,
    /// Schemas of which one holds, with nothing to tell them apart.
    pub choices: Vec<At<'a>>,
    /// Members of which one must stand (`oneOf`) or at least one (`anyOf`), as the lists of each way.
    pub ways: BTreeMap<&'static str, BTreeSet<String>>,
    /// Limits and the like, by keyword.
    pub limits: BTreeMap<&'static str, &'a Value>,
    /// Items of a list.
    pub items: Option<At<'a>>,
    /// Members that are not listed.
    pub extra: Option<At<'a>>,
}

/// Keywords that bound a value: the least of something, or the most of it.
pub const LEAST: [(&str, &str); 5] = [
    ("minLength", "min-length"),
    ("minItems", "min-items"),
    ("minProperties", "min-properties"),
    ("minimum", "min"),
    ("exclusiveMinimum", "exclusive-min"),
];
pub const MOST: [(&str, &str); 5] = [
    ("maxLength", "max-length"),
    ("maxItems", "max-items"),
    ("maxProperties", "max-properties"),
    ("maximum", "max"),
    ("exclusiveMaximum", "exclusive-max"),
];

impl<'a> Shape<'a> {
    /// The shape of a schema.
    pub fn of(document: &'a Document, at: &At<'a>) -> Shape<'a> {
        let (name, target) = document.resolve(at);
        let mut shape = Shape {
            name,
            at: target.clone(),
            kind: String::new(),
            format: None,
            nullable: false,
            members: BTreeMap::new(),
            required: Vec::new(),
            values: None,
            union: None,
            union_at: target.clone(),
            choices: Vec::new(),
            ways: BTreeMap::new(),
            limits: BTreeMap::new(),
            items: None,
            extra: None,
        };
        shape.merge(document, &target, 0);
        shape.discriminator(document, &target);
        if shape.union.is_none() {
            for key in ["oneOf", "anyOf"] {
                shape
                    .choices
                    .extend(target.key(key).items().filter(|way| !is_way(way.json)));
            }
        }
        // `null` beside one other form says that the form may be null.
        shape.choices.retain(|choice| {
            let null = choice.json["type"] == "null";
            shape.nullable |= null;
            !null
        });
        if let [only] = &shape.choices[..] {
            let mut inner = Shape::of(document, &only.clone());
            inner.nullable |= shape.nullable;
            inner.at = shape.at;
            return inner;
        }
        if shape.kind.is_empty() {
            let listed = shape
                .format
                .filter(|format| ["timestamp", "int-or-string"].contains(format));
            shape.kind = match (listed, shape.choices.is_empty()) {
                (Some(format), _) => format.to_owned(),
                (None, false) => "one of several".to_owned(),
                _ if !shape.members.is_empty() => "object".to_owned(),
                _ => "any".to_owned(),
            };
        }
        if ["timestamp", "int-or-string"].contains(&shape.kind.as_str()) {
            shape.choices.clear();
        }
        shape
    }

    fn discriminator(&mut self, document: &'a Document, target: &At<'a>) {
        let discriminator = target.key("discriminator");
        let mut mapping: BTreeMap<&str, At> = BTreeMap::new();
        for (value, form) in discriminator.key("mapping").members() {
            let reference = form.json.as_str().unwrap_or_default();
            mapping.insert(value, document.target(reference));
        }
        if !mapping.is_empty() {
            self.union = Some((discriminator.text("propertyName"), mapping));
            self.union_at = target.clone();
            self.kind = "object".to_owned();
        } else if self.union.is_some() {
            self.kind = "object".to_owned();
        }
    }

    /// Adds what a schema and its parts say.
    fn merge(&mut self, document: &'a Document, at: &At<'a>, depth: u32) {
        for part in at.key("allOf").items().filter(|_| depth < 8) {
            let (_, part) = document.resolve(&part);
            self.merge(document, &part, depth + 1);
            // An envelope around a union.
            if document.ours && at.get("x-flatten").is_some() {
                self.discriminator(document, &part);
            }
        }
        let schema = at.json;
        match &schema["type"] {
            Value::String(kind) => kind.clone_into(&mut self.kind),
            Value::Array(kinds) => {
                let kinds: Vec<&str> = kinds.iter().filter_map(Value::as_str).collect();
                self.nullable |= kinds.contains(&"null");
                let rest: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
                self.kind = rest.join(" or ");
            }
            _ => {}
        }
        self.nullable |= schema["nullable"] == true;
        self.format = schema["format"].as_str().or(self.format);
        self.members.extend(at.key("properties").members());
        for name in schema["required"].as_array().into_iter().flatten() {
            let name = name.as_str().unwrap_or_default();
            if !self.required.contains(&name) {
                self.required.push(name);
            }
        }
        let listed = schema["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .chain(schema.get("const"));
        let listed: BTreeSet<String> = listed.filter(|v| !v.is_null()).map(text).collect();
        if !listed.is_empty() {
            self.values = Some(listed);
        }
        for key in ["oneOf", "anyOf"] {
            for way in at.key(key).items().filter(|way| is_way(way.json)) {
                let names: Vec<String> = way.json["required"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(text)
                    .collect();
                self.ways.entry(key).or_default().insert(names.join(", "));
            }
        }
        let kept = LEAST.iter().chain(&MOST).map(|(key, _)| *key);
        for key in kept.chain(["pattern", "multipleOf", "uniqueItems", "x-rules", "default"]) {
            if let Some(limit) = schema.get(key).filter(|limit| **limit != false) {
                self.limits.insert(key, limit);
            }
        }
        self.items = at.get("items").or(self.items.take());
        let extra = at
            .get("additionalProperties")
            .filter(|extra| extra.json != false);
        self.extra = extra.or(self.extra.take());
    }

    /// Whether a member must stand.
    pub fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }

    /// Members of the object and of all its forms: what any of them has.
    pub fn all_members(&self, document: &'a Document) -> BTreeMap<&'a str, At<'a>> {
        self.members_within(document, 8)
    }

    fn members_within(&self, document: &'a Document, levels: u32) -> BTreeMap<&'a str, At<'a>> {
        let mut members = self.members.clone();
        let forms = self.union.iter().flat_map(|(_, forms)| forms.values());
        for form in forms.chain(&self.choices).filter(|_| levels > 0) {
            let shape = Shape::of(document, form);
            let more = match (&shape.union, &self.union) {
                // The base of a union is part of each of its forms.
                (Some((tag, _)), Some((own, _))) if tag == own => shape.members.clone(),
                _ => shape.members_within(document, levels - 1),
            };
            for (name, member) in more {
                members.entry(name).or_insert(member);
            }
        }
        members
    }
}

/// A part of `oneOf` or `anyOf` that only says which members stand.
fn is_way(schema: &Value) -> bool {
    let members = schema.as_object();
    members.is_some_and(|m| m.contains_key("required"))
        && !["type", "properties", "$ref", "allOf", "items"]
            .iter()
            .any(|key| schema.get(key).is_some())
}
