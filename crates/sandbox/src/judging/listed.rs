//! The members that a schema lists, and those of a value that it does not.

use serde_json::Value;
use std::collections::BTreeMap;
use waxwing_dialect::resolve;

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
    use serde_json::json;

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
