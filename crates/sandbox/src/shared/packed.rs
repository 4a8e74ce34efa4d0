//! JSON that is kept: as text, for a tree takes about ten times as much memory.

use serde_json::Value;

/// A JSON value as its text.
pub(crate) struct Packed(Box<str>);

impl Packed {
    pub(crate) fn new(value: &Value) -> Self {
        Self(value.to_string().into())
    }

    pub(crate) fn value(&self) -> Value {
        waxwing_json::from_slice(self.0.as_bytes()).unwrap_or_default()
    }
}
