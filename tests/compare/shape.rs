//! What a schema of either document says, in one form: two ways of writing the same thing look equal here.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A document and the means to follow its references.
#[derive(Clone, Copy)]
pub struct Document<'a>(pub &'a Value);

/// One schema, its parts merged, its members still to be looked at.
#[derive(Default)]
pub struct Shape<'a> {
    /// The component that it stands in, without the digest that the vendor puts in front.
    pub name: Option<&'a str>,
    /// `object`, `array`, `string`, `integer`, `number`, `boolean`; `any` where nothing is said.
    pub kind: String,
    /// Members of an object: whether they are required, and their schemas.
    pub members: BTreeMap<&'a str, (bool, &'a Value)>,
    /// Values of an enum.
    pub values: Option<BTreeSet<&'a str>>,
    /// A union: the member that tells its forms apart, and the form of each of its values.
    pub union: Option<(&'a str, BTreeMap<&'a str, &'a Value>)>,
    /// What the schema itself says, for its limits.
    pub own: Option<&'a Value>,
    /// Schemas of which one holds, with nothing to tell them apart.
    pub alternatives: Vec<&'a Value>,
    /// Items of a list, or values of a map.
    pub inner: Option<&'a Value>,
}

impl<'a> Document<'a> {
    /// Follows a reference, and names the component behind it.
    pub fn resolve(self, schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        let Some(reference) = schema["$ref"].as_str() else {
            return (None, schema);
        };
        let pointer = reference.trim_start_matches('#');
        let target = self.0.pointer(pointer);
        let name = pointer.rsplit(['/', '.']).next();
        (
            name,
            target.unwrap_or_else(|| panic!("{reference} leads nowhere")),
        )
    }

    /// The shape of a schema.
    pub fn shape(self, schema: &'a Value) -> Shape<'a> {
        let (name, target) = self.resolve(schema);
        // A component that is another one by name only.
        if target.get("$ref").is_some() {
            return self.shape(target);
        }
        let mut shape = Shape {
            name,
            own: Some(target),
            ..Shape::default()
        };
        self.merge(target, &mut shape);
        if let Some(mapping) = target["discriminator"]["mapping"].as_object() {
            let tag = target["discriminator"]["propertyName"]
                .as_str()
                .unwrap_or_default();
            let (_, forms) = shape.union.get_or_insert((tag, BTreeMap::new()));
            for (value, form) in mapping {
                let form = form.as_str().unwrap_or_default();
                forms.insert(value, self.target(form));
            }
            shape.kind = "object".to_owned();
        }
        if shape.kind.is_empty() {
            shape.alternatives = target["oneOf"].as_array().into_iter().flatten().collect();
            shape.kind = match target["format"].as_str() {
                Some(format @ ("timestamp" | "int-or-string")) => format.to_owned(),
                _ if target.get("oneOf").is_some() => "one of several".to_owned(),
                _ => "any".to_owned(),
            };
        }
        shape
    }

    /// The schema that a reference's text names, still as a component.
    fn target(self, reference: &str) -> &'a Value {
        self.0
            .pointer(reference.trim_start_matches('#'))
            .unwrap_or_else(|| panic!("{reference} leads nowhere"))
    }

    /// Adds what a schema and its parts say, but not the union that a part may be the base of.
    fn merge(self, schema: &'a Value, shape: &mut Shape<'a>) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let (_, part) = self.resolve(part);
            self.merge(part, shape);
        }
        if let Some(kind) = schema["type"].as_str() {
            kind.clone_into(&mut shape.kind);
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            shape
                .members
                .entry(name)
                .and_modify(|m| m.1 = member)
                .or_insert((false, member));
        }
        for name in texts(&schema["required"]) {
            if let Some(member) = shape.members.get_mut(name) {
                member.0 = true;
            }
        }
        if schema["enum"].is_array() {
            shape.values = Some(texts(&schema["enum"]).collect());
        }
        let inner = [schema.get("items"), schema.get("additionalProperties")];
        if let Some(inner) = inner.into_iter().flatten().find(|s| s.is_object()) {
            shape.inner = Some(inner);
        }
    }
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
