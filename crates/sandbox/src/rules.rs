//! `x-rules` of the specification, held against a request.

use crate::check::Problem;
use crate::schema::resolve;
use serde_json::Value;
use std::collections::BTreeMap;
use waxwing_dialect::rules::{self, Rule};

/// The rules of a document's components, by reference.
pub(crate) struct Rules(BTreeMap<String, Vec<Rule>>);

/// How the provider refuses what breaks a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub code: u64,
    pub subcode: Option<u64>,
}

impl Rules {
    pub fn read(document: &Value) -> Self {
        let schemas = document["components"]["schemas"].as_object();
        let rules = schemas.into_iter().flatten().filter_map(|(name, schema)| {
            let rules = rules::read(&schema["x-rules"]).expect("the lint has read them");
            let name = format!("#/components/schemas/{name}");
            (!rules.is_empty()).then_some((name, rules))
        });
        Self(rules.collect())
    }

    /// What a value breaks, in the order of its members.
    pub fn broken_by(&self, document: &Value, schema: &Value, value: &Value) -> Vec<Problem> {
        let mut found = Vec::new();
        self.walk(document, schema, value, "", &mut found);
        found
    }

    fn walk(
        &self,
        document: &Value,
        schema: &Value,
        value: &Value,
        at: &str,
        found: &mut Vec<Problem>,
    ) {
        if let Some(own) = schema["$ref"].as_str().and_then(|name| self.0.get(name)) {
            for rule in own {
                for broken in rule.constraint.broken_by(value) {
                    let member = join(at, &broken.path);
                    let text = broken.rule.to_string();
                    let refusal = rule.code.map(|code| Refusal {
                        code,
                        subcode: rule.subcode,
                    });
                    let missing = broken.rule == waxwing_types::Rule::Missing;
                    found.push(Problem {
                        member,
                        text,
                        missing,
                        refusal,
                    });
                }
            }
        }
        let schema = resolve(document, schema);
        match value {
            Value::Object(members) => {
                for part in parts(document, schema, value) {
                    self.walk(document, part, value, at, found);
                }
                for (name, member) in members {
                    if let Some(schema) = schema["properties"].get(name) {
                        self.walk(document, schema, member, &join(at, name), found);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let at = format!("{at}[{index}]");
                    self.walk(document, &schema["items"], item, &at, found);
                }
            }
            _ => {}
        }
    }
}

/// What a schema is put together from: all parts of `allOf`, and of a union the variant that the tag names.
fn parts<'a>(document: &'a Value, schema: &'a Value, value: &Value) -> Vec<&'a Value> {
    let mut parts: Vec<&Value> = schema["allOf"].as_array().into_iter().flatten().collect();
    let tag = schema["discriminator"]["propertyName"].as_str();
    let kind = tag.and_then(|tag| value[tag].as_str());
    let mapping = schema["discriminator"]["mapping"].as_object();
    if let (Some(kind), Some(mapping)) = (kind, mapping) {
        let named = mapping
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(kind));
        let target = named.and_then(|(_, target)| target.as_str());
        let variants = schema["oneOf"].as_array().into_iter().flatten();
        parts.extend(
            variants.filter(|variant| variant["$ref"].as_str() == target && target.is_some()),
        );
    } else {
        // Without a tag only the form that fits can be meant.
        let forms = schema["oneOf"].as_array().into_iter().flatten();
        let fits = |form: &&Value| {
            let required = resolve(document, form)["required"].as_array();
            form.get("$ref").is_some()
                && required.is_some_and(|names| {
                    names
                        .iter()
                        .all(|name| name.as_str().is_some_and(|n| value.get(n).is_some()))
                })
        };
        parts.extend(forms.filter(fits).take(1));
    }
    parts
}

fn join(at: &str, name: &str) -> String {
    match (at, name) {
        ("", name) => name.to_owned(),
        (at, "") => at.to_owned(),
        (at, name) if name.starts_with('[') => format!("{at}{name}"),
        (at, name) => format!("{at}.{name}"),
    }
}
