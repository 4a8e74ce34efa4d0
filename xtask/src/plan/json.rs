//! Small readings of a document.

use serde_json::Value;

/// The text of a member, or the empty string.
pub fn text(json: &Value, name: &str) -> String {
    json[name].as_str().unwrap_or_default().trim().to_owned()
}

/// The strings of a list.
pub fn strings(json: &Value) -> Vec<String> {
    json.as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

/// The component that a `$ref` names.
pub fn reference(schema: &Value) -> Option<String> {
    schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
        .map(str::to_owned)
}

/// All components that a schema refers to, in any depth.
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

/// Whether a property is a file, or a list of files.
pub fn is_binary(property: &Value) -> bool {
    property["format"] == "binary" || property["items"]["format"] == "binary"
}
