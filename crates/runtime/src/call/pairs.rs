//! JSON members as pairs of texts, for a query or a form.

use serde_json::{Map, Value};

/// Null is left out, a list repeats its name, and what is not plain is JSON text.
pub(crate) fn pairs(members: &Map<String, Value>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        match value {
            Value::Array(items)
                if items
                    .iter()
                    .all(|item| !item.is_object() && !item.is_array()) =>
            {
                pairs.extend(items.iter().filter_map(|v| Some((name.clone(), text(v)?))))
            }
            other => pairs.extend(text(other).map(|text| (name.clone(), text))),
        }
    }
    pairs
}

/// None for null.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
