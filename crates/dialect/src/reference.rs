//! `$ref`: what a schema, a parameter, a body or an answer refers to.

use crate::at::{At, JsonPath};
use serde_json::{Value, json};

const SCHEMAS: &str = "#/components/schemas/";

/// The component that a `$ref` names.
pub fn reference(schema: &Value) -> Option<String> {
    let target = schema["$ref"].as_str()?;
    target.strip_prefix(SCHEMAS).map(str::to_owned)
}

/// The schema that refers to a component.
pub fn refer(component: &str) -> Value {
    json!({"$ref": format!("{SCHEMAS}{component}")})
}

/// Adds all components that a schema refers to, in any depth.
pub fn references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            names.extend(reference(schema));
            for (key, member) in map {
                match (key.as_str(), member) {
                    // Names of members, which may be called as the keywords below are.
                    ("properties", Value::Object(members)) => {
                        members.values().for_each(|m| references(m, names));
                    }
                    ("mapping" | "example", _) => {}
                    _ => references(member, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|v| references(v, names)),
        _ => {}
    }
}

/// What a value refers to inside the document; the value itself where it refers to nothing.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value["$ref"].as_str();
    let found = target.and_then(|target| document.pointer(target.trim_start_matches('#')));
    found.unwrap_or(value)
}

/// The same with its place; a reference that leads nowhere stays where it is.
pub fn resolve_at<'a>(document: &'a Value, at: At<'a>) -> At<'a> {
    let Some(target) = at.json["$ref"].as_str() else {
        return at;
    };
    match document.pointer(target.trim_start_matches('#')) {
        Some(json) => At {
            json,
            path: JsonPath::of_pointer(target),
        },
        None => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_followed_with_its_place() {
        let document = json!({"a": {"$ref": "#/components/schemas/A"}, "components": {"schemas": {"A": {"type": "string"}}}});
        let at = At::root(&document).key("a");
        assert_eq!(reference(at.json).as_deref(), Some("A"));
        assert_eq!(*at.json, refer("A"));
        let target = resolve_at(&document, at);
        assert_eq!(target.path.to_string(), "$.components.schemas.A");
        assert_eq!(target.json, resolve(&document, &document["a"]));
        let nowhere = json!({"$ref": "#/components/schemas/B"});
        assert_eq!(resolve(&document, &nowhere), &nowhere);
    }

    #[test]
    fn names_of_members_and_examples_are_no_references() {
        let schema = json!({
            "properties": {"example": refer("A"), "b": {"type": "array", "items": refer("B")}},
            "example": refer("C"),
        });
        let mut names = Vec::new();
        references(&schema, &mut names);
        assert_eq!(names, ["A", "B"]);
    }
}
