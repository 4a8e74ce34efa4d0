//! `x-rules` of the specification, held against a request.

use super::{Problem, Refusal};
use crate::spec::Spec;
use serde_json::Value;
use waxwing_dialect::resolve;
use waxwing_dialect::rules::What;

#[derive(Default)]
struct Found {
    problems: Vec<Problem>,
    /// Members whose limits have a code of their own.
    limits: Vec<(String, Refusal)>,
}

/// What is wrong with a value: `problems` by its schema, with the codes that the rules give them, and before them
/// what breaks a rule.
pub(super) fn judge(
    spec: &Spec,
    schema: &Value,
    value: &Value,
    problems: Vec<Problem>,
) -> Vec<Problem> {
    let mut found = Found::default();
    walk(spec, schema, value, "", &mut found);
    let coded = problems.into_iter().map(|mut problem| {
        let limit = found.limits.iter().find(|(at, _)| *at == problem.member);
        problem.refusal = limit.map(|(_, refusal)| *refusal);
        problem
    });
    let (first, last): (Vec<_>, Vec<_>) = coded.partition(|problem| problem.refusal.is_some());
    found
        .problems
        .into_iter()
        .chain(first)
        .chain(last)
        .collect()
}

fn walk(spec: &Spec, schema: &Value, value: &Value, at: &str, found: &mut Found) {
    if let Some(own) = schema["$ref"]
        .as_str()
        .and_then(|name| spec.rules.get(name))
    {
        for rule in own {
            let subcode = rule.subcode;
            let refusal = rule.code.map(|code| Refusal { code, subcode });
            let constraint = match rule.what {
                What::Holds(constraint) => constraint,
                What::Limits(pointer) => {
                    let member = join(at, &pointer.trim_start_matches('/').replace('/', "."));
                    found
                        .limits
                        .extend(refusal.map(|refusal| (member, refusal)));
                    continue;
                }
            };
            for broken in constraint.broken_by(value) {
                // As the other problems write the place of an item.
                let path = broken.path.replace('[', ".").replace(']', "");
                found.problems.push(Problem {
                    member: join(at, path.trim_start_matches('.')),
                    text: broken.rule.to_string(),
                    missing: broken.rule == waxwing_json::Rule::Missing,
                    refusal,
                });
            }
        }
    }
    let document = &spec.document;
    let schema = resolve(document, schema);
    match value {
        Value::Object(members) => {
            for part in parts(document, schema, value) {
                walk(spec, part, value, at, found);
            }
            for (name, member) in members {
                if let Some(schema) = schema["properties"].get(name) {
                    walk(spec, schema, member, &join(at, name), found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let at = join(at, &index.to_string());
                walk(spec, &schema["items"], item, &at, found);
            }
        }
        _ => {}
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
        (at, name) => format!("{at}.{name}"),
    }
}
