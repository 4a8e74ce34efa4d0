//! `x-rules`: each is one, and speaks of members that its component has.

use crate::document::Document;
use serde_json::Value;
use waxwing_dialect::rules;

/// What is wrong with the rules of a file.
pub fn check(own: &Document, common: &Document) -> Vec<String> {
    let mut problems = Vec::new();
    let resolve = |schema| resolve(own, common, schema);
    let schemas = &own.json["components"]["schemas"];
    let mut seen = 0;
    for (name, schema) in schemas.as_object().into_iter().flatten() {
        let Some(json) = schema.get("x-rules") else {
            continue;
        };
        seen += 1;
        if schema["properties"].is_null() && schema["allOf"].is_null() {
            problems.push(format!("{name}: x-rules belong to an object"));
        }
        let read = match rules::read(json) {
            Ok(read) => read,
            Err(why) => {
                problems.push(format!("{name}: {why}"));
                continue;
            }
        };
        for place in read.iter().flat_map(|rule| rules::places(rule)) {
            if !rules::leads_somewhere(schema, place, &resolve) {
                problems.push(format!("{name}: x-rules: {place} leads to no member"));
            }
        }
    }
    if keys(&own.json) > seen {
        problems.push("x-rules stand at a named component and nowhere else".to_owned());
    }
    problems
}

fn resolve<'a>(own: &'a Document, common: &'a Document, schema: &'a Value) -> &'a Value {
    let Some(target) = schema["$ref"].as_str() else {
        return schema;
    };
    let (in_common, pointer) = match target.strip_prefix("common.yaml") {
        Some(pointer) => (true, pointer),
        None => (false, target),
    };
    let pointer = pointer.trim_start_matches('#');
    // What common.yaml refers to stands there, too.
    let found = own.json.pointer(pointer).filter(|_| !in_common);
    found.or(common.json.pointer(pointer)).unwrap_or(schema)
}

/// How often the key stands in a file.
fn keys(json: &Value) -> usize {
    match json {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "example" | "examples"))
            .map(|(name, member)| usize::from(name == "x-rules") + keys(member))
            .sum(),
        Value::Array(items) => items.iter().map(keys).sum(),
        _ => 0,
    }
}
