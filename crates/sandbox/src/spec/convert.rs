//! Schemas of OpenAPI 3.0 as JSON Schema.

use serde_json::{Map, Value, json};

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
}
