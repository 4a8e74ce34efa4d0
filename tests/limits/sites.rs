//! Every place of a schema where a limit stands, with a value at the limit and one beyond it.

use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A limit, in a value of the schema that was asked for.
#[derive(Debug, Clone)]
pub struct Site {
    /// Where, as the client says it: `content.contacts[0].birthday`.
    pub path: String,
    /// `maxLength`, `minItems` …
    pub limit: &'static str,
    /// The least value that holds the limit's edge.
    pub at: Value,
    /// The same, one beyond.
    pub over: Value,
}

impl Site {
    fn within(self, step: &str, wrap: impl Fn(Value) -> Value) -> Self {
        let dot = !self.path.is_empty() && !self.path.starts_with('[') && !step.is_empty();
        Self {
            path: format!("{step}{}{}", if dot { "." } else { "" }, self.path),
            limit: self.limit,
            at: wrap(self.at),
            over: wrap(self.over),
        }
    }
}

/// A document whose schemas are looked through.
#[derive(Clone, Copy)]
pub struct Document<'a>(pub &'a Value);

impl<'a> Document<'a> {
    fn resolve(self, schema: &'a Value) -> (&'a str, &'a Value) {
        match schema["$ref"].as_str() {
            Some(reference) => {
                let target = self.0.pointer(reference.trim_start_matches('#'));
                (reference, target.expect("a component"))
            }
            None => ("", schema),
        }
    }

    /// The limits of a schema, and of all that may stand in it. A component within itself is looked at once.
    pub fn sites(self, schema: &'a Value, outer: &mut Vec<&'a str>) -> Vec<Site> {
        let (name, schema) = self.resolve(schema);
        if !name.is_empty() {
            if outer.contains(&name) {
                return Vec::new();
            }
            outer.push(name);
        }
        let mut found = self.own(schema);
        if let Some(mapping) = schema["discriminator"]["mapping"].as_object() {
            let tag = schema["discriminator"]["propertyName"]
                .as_str()
                .expect("a tag");
            for (value, variant) in mapping {
                let variant = self.0.pointer(
                    variant
                        .as_str()
                        .expect("a reference")
                        .trim_start_matches('#'),
                );
                for site in self.sites(variant.expect("a variant"), outer) {
                    found.push(site.within("", |form| with(form, tag, json!(value))));
                }
            }
        } else if let Some(alternatives) = schema["oneOf"].as_array() {
            for alternative in alternatives {
                found.extend(self.sites(alternative, outer));
            }
        }
        for (member, inner) in schema["properties"].as_object().into_iter().flatten() {
            for site in self.sites(inner, outer) {
                found.push(site.within(member, |value| with(self.least(schema), member, value)));
            }
        }
        if schema["items"].is_object() {
            for site in self.sites(&schema["items"], outer) {
                found.push(site.within("[0]", |value| {
                    let mut items = self.items(schema, least(schema, "minItems").max(1));
                    items[0] = value;
                    items
                }));
            }
        }
        if !name.is_empty() {
            outer.pop();
        }
        found
    }

    /// The limits that the schema itself has.
    fn own(self, schema: &'a Value) -> Vec<Site> {
        let text = |n: usize| Value::from("x".repeat(n));
        let list = |n: usize| self.items(schema, n);
        let mut found = Vec::new();
        let mut add = |limit: &'static str, at: Value, over: Value| {
            found.push(Site {
                path: String::new(),
                limit,
                at,
                over,
            });
        };
        let count = |key: &str| schema[key].as_u64().and_then(|n| usize::try_from(n).ok());
        if let Some(n) = count("minLength").filter(|n| *n > 0) {
            add("minLength", text(n), text(n - 1));
        }
        if let Some(n) = count("maxLength") {
            add("maxLength", text(n), text(n + 1));
        }
        if let Some(n) = count("minItems").filter(|n| *n > 0) {
            add("minItems", list(n), list(n - 1));
        }
        if let Some(n) = count("maxItems") {
            add("maxItems", list(n), list(n + 1));
        }
        for (limit, by) in [("minimum", -1), ("maximum", 1)] {
            let edge = &schema[limit];
            match edge.as_i64() {
                Some(n) => add(limit, json!(n), json!(n + by)),
                None if edge.is_number() => {
                    let n = edge.as_f64().expect("a number");
                    add(
                        limit,
                        edge.clone(),
                        json!(n + f64::from(i32::try_from(by).expect("one"))),
                    );
                }
                None => {}
            }
        }
        found
    }

    /// The least value of a schema: required members alone.
    pub fn least(self, schema: &'a Value) -> Value {
        let (_, schema) = self.resolve(schema);
        if let Some(values) = schema["enum"].as_array() {
            return values[0].clone();
        }
        if let Some(mapping) = schema["discriminator"]["mapping"].as_object() {
            let tag = schema["discriminator"]["propertyName"]
                .as_str()
                .expect("a tag");
            let (value, variant) = mapping.iter().next().expect("a variant");
            let variant = self.0.pointer(
                variant
                    .as_str()
                    .expect("a reference")
                    .trim_start_matches('#'),
            );
            return with(self.least(variant.expect("a variant")), tag, json!(value));
        }
        if let Some(example) = schema.get("example") {
            return example.clone();
        }
        if let Some(alternatives) = schema["oneOf"].as_array() {
            return self.least(&alternatives[0]);
        }
        match schema["type"].as_str() {
            Some("string") => "x".repeat(least(schema, "minLength").max(1)).into(),
            Some("integer" | "number") => {
                schema.get("minimum").cloned().unwrap_or_else(|| json!(1))
            }
            Some("boolean") => json!(true),
            // Rules about nested lists count what stands in all of them.
            Some("array") => self.items(schema, least(schema, "minItems").max(1)),
            _ => {
                let required = schema["required"].as_array().into_iter().flatten();
                let members = required.filter_map(Value::as_str).map(|name| {
                    let value = match (name, self.least(&schema["properties"][name])) {
                        ("id" | "title", Value::String(_)) => own_text(),
                        (_, value) => value,
                    };
                    (name.to_owned(), value)
                });
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }

    /// A list of so many least items, no text twice.
    fn items(self, schema: &'a Value, n: usize) -> Value {
        let (_, inner) = self.resolve(&schema["items"]);
        let values = inner["enum"].as_array();
        let items = (0..n).map(|index| match (values, inner["type"].as_str()) {
            (Some(values), _) => values[index % values.len()].clone(),
            (None, Some("string")) => json!(format!("x{index}")),
            // Of several, each has a title.
            _ if n > 1 && inner["properties"]["title"]["type"] == "string" => {
                with(self.least(inner), "title", own_text())
            }
            _ => self.least(inner),
        });
        items.collect()
    }
}

/// A text that stands nowhere else: ids and titles are unique in some lists.
fn own_text() -> Value {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("x{}", NEXT.fetch_add(1, Ordering::Relaxed)).into()
}

fn least(schema: &Value, key: &str) -> usize {
    schema[key]
        .as_u64()
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(0)
}

fn with(mut object: Value, member: &str, value: Value) -> Value {
    object[member] = value;
    object
}
