//! Schemas: what a component is, and the members that it has.

use crate::json::strings;
use crate::reference::resolve;
use serde_json::{Map, Value};

/// What a component is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// An object with members.
    Object,
    /// A named string, such as an id.
    Id,
    /// A list of known strings.
    Enum,
    /// `oneOf` with a discriminator.
    Tagged,
    /// `oneOf` without one.
    Untagged,
    /// `allOf` of an envelope and a tagged union (`x-flatten`).
    Envelope,
    /// A shared model, which `format` names.
    Shared,
    /// A list, a map, a number, a truth value or free JSON with a name.
    Plain,
}

impl Shape {
    /// Whether code has a type of the component's own name; a shared model and a plain one are written out at each use.
    pub fn is_named(self) -> bool {
        !matches!(self, Shape::Shared | Shape::Plain)
    }
}

/// What a component is by its schema.
pub fn shape(schema: &Value) -> Shape {
    if schema.get("format").is_some()
        && (schema.get("oneOf").is_some() || schema["type"] == "string")
    {
        Shape::Shared
    } else if schema.get("x-flatten").is_some() {
        Shape::Envelope
    } else if schema.get("discriminator").is_some() {
        Shape::Tagged
    } else if schema.get("enum").is_some() && schema["type"] == "string" {
        Shape::Enum
    } else if schema["type"] == "string" {
        Shape::Id
    } else if schema.get("oneOf").is_some() && schema.get("properties").is_none() {
        Shape::Untagged
    } else if schema["properties"].is_object() || schema["allOf"].is_array() {
        Shape::Object
    } else {
        Shape::Plain
    }
}

/// The members of an object with those of its `allOf` parts, in order; and the names of the required ones.
pub fn flat(document: &Value, schema: &Value) -> (Map<String, Value>, Vec<String>) {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let (more, needed) = flat(document, resolve(document, part));
        properties.extend(more);
        required.extend(needed);
    }
    let own = schema["properties"].as_object().cloned();
    properties.extend(own.unwrap_or_default());
    required.extend(strings(&schema["required"]));
    (properties, required)
}

/// Whether a member is a file, or a list of files.
pub fn is_binary(member: &Value) -> bool {
    member["format"] == "binary" || member["items"]["format"] == "binary"
}

/// Whether a schema says that its value is a secret (`x-sensitive: secret`).
pub fn is_secret(schema: &Value) -> bool {
    schema["x-sensitive"] == "secret"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn shapes_are_told_apart() {
        for (schema, expected) in [
            (json!({"type": "string"}), Shape::Id),
            (json!({"type": "string", "enum": ["a"]}), Shape::Enum),
            (
                json!({"oneOf": [{"type": "integer"}, {"type": "string"}], "format": "timestamp"}),
                Shape::Shared,
            ),
            (json!({"oneOf": [], "discriminator": {}}), Shape::Tagged),
            (json!({"oneOf": []}), Shape::Untagged),
            (
                json!({"type": "object", "properties": {}, "oneOf": [{"required": ["a"]}]}),
                Shape::Object,
            ),
            (
                json!({"allOf": [], "x-flatten": "content"}),
                Shape::Envelope,
            ),
            (json!({"type": "object", "properties": {}}), Shape::Object),
            (json!({"type": "array", "items": {}}), Shape::Plain),
            (json!({"type": "integer", "enum": [1, 2]}), Shape::Plain),
            (json!({"additionalProperties": {}}), Shape::Plain),
            (json!({}), Shape::Plain),
        ] {
            assert_eq!(shape(&schema), expected, "{schema}");
        }
    }

    #[test]
    fn members_of_parts_come_first() {
        let document = json!({"components": {"schemas": {
            "Base": {"required": ["id"], "properties": {"id": {"type": "string"}, "at": {}}},
        }}});
        let schema = json!({
            "allOf": [{"$ref": "#/components/schemas/Base"}],
            "required": ["to"],
            "properties": {"to": {}, "file": {"type": "array", "items": {"format": "binary"}}},
        });
        let (members, required) = flat(&document, &schema);
        assert_eq!(
            members.keys().collect::<Vec<_>>(),
            ["id", "at", "to", "file"]
        );
        assert_eq!(required, ["id", "to"]);
        let files = members.iter().filter(|(_, member)| is_binary(member));
        assert_eq!(
            files.map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
            ["file"]
        );
    }
}
