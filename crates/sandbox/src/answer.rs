//! Answers made from the specification's examples, with what is true of this request put in.

use serde_json::Value;

/// Puts a value where the pointer says; an example that lacks the place goes without.
pub(crate) fn put(example: &mut Value, pointer: &str, value: impl Into<Value>) {
    if let Some(place) = example.pointer_mut(pointer) {
        *place = value.into();
    }
}
