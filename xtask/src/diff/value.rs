//! Values of a document as they are written in a message.

use serde_json::Value;

/// A text without its quotation marks, everything else as JSON.
pub fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
