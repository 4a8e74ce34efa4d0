//! Schemas of OpenAPI 3.0 as JSON Schema, and the members that they list.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use waxwing_dialect::resolve;

/// Rewrites what OpenAPI 3.0 says differently: `nullable`, `discriminator`, files in forms.
pub(crate) fn convert(schema: &Value) -> Value {
    let Value::Object(map) = schema else {
        return match schema {
            Value::Array(items) => Value::Array(items.iter().map(convert).collect()),
            other => other.clone(),
        };
    };
    if let Some(union) = tagged(map) {
        return union;
    }
    let mut out = Map::new();
    for (key, value) in map {
        match key.as_str() {
            "nullable" | "example" | "discriminator" => {}
            "properties" | "schemas" => {
                let members = value.as_object().into_iter().flatten();
                let members = members.map(|(name, schema)| (name.clone(), convert(schema)));
                out.insert(key.clone(), Value::Object(members.collect()));
            }
            "enum" | "required" | "default" => {
                out.insert(key.clone(), value.clone());
            }
            _ if key.starts_with("x-") => {}
            _ => {
                out.insert(key.clone(), convert(value));
            }
        }
    }
    if map.get("nullable") == Some(&Value::Bool(true)) {
        return json!({"anyOf": [Value::Object(out), {"type": "null"}]});
    }
    Value::Object(out)
}

/// A union with a tag, as conditions: only the variant that the tag names is judged, so that errors speak of it alone.
fn tagged(map: &Map<String, Value>) -> Option<Value> {
    let discriminator = map.get("discriminator")?;
    let tag = discriminator["propertyName"].as_str()?;
    let mapping = discriminator["mapping"].as_object()?;
    let values: Vec<&String> = mapping.keys().collect();
    let variants = mapping.iter().map(|(value, variant)| {
        json!({
            "if": {"properties": {tag: {"const": value}}, "required": [tag]},
            "then": {"$ref": variant},
        })
    });
    Some(json!({
        "type": "object",
        "required": [tag],
        "properties": {tag: {"enum": values}},
        "allOf": variants.collect::<Vec<_>>(),
    }))
}

/// The members that an object lists, those of its parts included.
pub(crate) fn members<'a>(document: &'a Value, schema: &'a Value) -> BTreeMap<String, &'a Value> {
    let mut listed = Vec::new();
    properties(document, schema, &Value::Null, &mut listed);
    listed.into_iter().collect()
}

/// The members of a value that the schema does not list, as JSON pointers.
pub(crate) fn unlisted(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(document, schema, value, "", &mut found);
    found
}

fn walk(document: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let mut listed = Vec::new();
            let open = properties(document, schema, value, &mut listed);
            for (name, member) in members {
                let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                // Alternatives may list one name several times; the one that fits best is meant.
                let schemas = listed.iter().filter(|(n, _)| n == name);
                let walked = schemas.map(|(_, schema)| {
                    let mut found = Vec::new();
                    walk(document, schema, member, &at, &mut found);
                    found
                });
                match walked.min_by_key(Vec::len) {
                    Some(fewest) => found.extend(fewest),
                    None if open => {}
                    None => found.push(at),
                }
            }
        }
        Value::Array(items) => {
            let schema = &resolve(document, schema)["items"];
            for (index, item) in items.iter().enumerate() {
                walk(document, schema, item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Gathers the listed members; true when members of any name may stand there.
fn properties<'a>(
    document: &'a Value,
    schema: &'a Value,
    value: &Value,
    listed: &mut Vec<(String, &'a Value)>,
) -> bool {
    let schema = resolve(document, schema);
    let members = schema["properties"].as_object().into_iter().flatten();
    listed.extend(members.map(|(name, schema)| (name.clone(), schema)));
    let mut open = schema
        .get("additionalProperties")
        .is_some_and(|a| a != false)
        || schema.as_object().is_none_or(|s| {
            !s.contains_key("properties") && !s.contains_key("allOf") && !s.contains_key("oneOf")
        });
    for part in schema["allOf"].as_array().into_iter().flatten() {
        open |= properties(document, part, value, listed);
    }
    let tag = schema["discriminator"]["propertyName"].as_str();
    match tag.and_then(|tag| value[tag].as_str()) {
        Some(kind) => {
            let variant = schema["discriminator"]["mapping"][kind].as_str();
            if let Some(variant) = variant.and_then(|v| document.pointer(v.trim_start_matches('#')))
            {
                open |= properties(document, variant, value, listed);
            }
        }
        None => {
            for part in schema["oneOf"].as_array().into_iter().flatten() {
                if part.get("$ref").is_some() {
                    open |= properties(document, part, value, listed);
                }
            }
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({"components": {"schemas": {
            "Note": {
                "oneOf": [{"$ref": "#/components/schemas/A"}],
                "discriminator": {"propertyName": "type", "mapping": {"a": "#/components/schemas/A"}},
            },
            "A": {"type": "object", "required": ["type", "text"], "properties": {
                "type": {"type": "string", "enum": ["a"]},
                "text": {"type": "string", "nullable": true},
                "example": {"type": "string"},
            }},
        }}})
    }

    #[test]
    fn conversion_keeps_the_meaning() {
        let document = document();
        let schema = json!({
            "$ref": "#/components/schemas/Note",
            "components": convert(&document["components"]),
        });
        let validator = jsonschema::validator_for(&schema).unwrap();
        for (value, valid) in [
            (json!({"type": "a", "text": "x"}), true),
            (json!({"type": "a", "text": null}), true),
            (json!({"type": "a", "text": 1}), false),
            (json!({"type": "a", "text": "x", "example": 1}), false),
            (json!({"type": "b", "text": "x"}), false),
            (json!({"text": "x"}), false),
        ] {
            assert_eq!(validator.is_valid(&value), valid, "{value}");
        }
    }

    #[test]
    fn unlisted_members_are_found_in_any_depth() {
        let document = document();
        let schema = json!({"$ref": "#/components/schemas/Note"});
        let value = json!({"type": "a", "text": "x", "txet": "y"});
        assert_eq!(unlisted(&document, &schema, &value), ["/txet"]);
        let list = json!({"type": "array", "items": schema});
        assert_eq!(unlisted(&document, &list, &json!([value])), ["/0/txet"]);
        let free = json!({"description": "anything"});
        assert_eq!(unlisted(&document, &free, &json!({"a": 1})), [""; 0]);
    }
}
