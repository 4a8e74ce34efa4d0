//! Free-form JSON that keeps its content out of logs.

use serde_json::Value;
use std::fmt;
use std::ops::{Deref, DerefMut};

/// Any JSON. `Debug` shows its shape only, because what providers put there holds phone numbers and chat ids.
///
/// Reads as the [`Value`] in it, which has all that `serde_json` can do.
///
/// ```
/// let json = waxwing_json::Json::from(serde_json::json!({"user": "15550001111"}));
/// assert_eq!(format!("{json:?}"), "Json(object, 1 member)");
/// assert_eq!(json["user"], "15550001111");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
// In a box: in a `Lenient` it stands where a model nearly always stands, that is then moved in whole words.
pub struct Json(Box<Value>);

impl Json {
    /// The value itself.
    ///
    /// ```
    /// let json = waxwing_json::Json::from(serde_json::json!([1]));
    /// assert_eq!(json.into_inner(), serde_json::json!([1]));
    /// ```
    pub fn into_inner(self) -> Value {
        *self.0
    }
}

impl Deref for Json {
    type Target = Value;
    fn deref(&self) -> &Value {
        &self.0
    }
}

impl DerefMut for Json {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self(Box::new(value))
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Self {
        *json.0
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        match &*self.0 {
            Value::Null => f.write_str("Json(null)"),
            Value::Bool(value) => write!(f, "Json({value})"),
            Value::Number(_) => f.write_str("Json(number)"),
            Value::String(_) => f.write_str("Json(string)"),
            Value::Array(items) => write!(
                f,
                "Json(array, {} item{})",
                items.len(),
                plural(items.len())
            ),
            Value::Object(members) => write!(
                f,
                "Json(object, {} member{})",
                members.len(),
                plural(members.len())
            ),
        }
    }
}
