//! What generated unions need to read and write members side by side.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::{Error, SerializeMap};
use serde_json::{Map, Value};

/// Takes a member out of an object; null counts as missing.
///
/// ```
/// use waxwing_types::union::take;
/// let mut members = serde_json::Map::from_iter([("size".to_owned(), "many".into())]);
/// assert_eq!(take::<i64>(&mut members, "id"), Ok(None));
/// assert!(take::<i64>(&mut members, "size").unwrap_err().starts_with("size: "));
/// ```
///
/// # Errors
/// A text that names the member and what it should be, without its value.
pub fn take<T: DeserializeOwned>(
    members: &mut Map<String, Value>,
    key: &str,
) -> Result<Option<T>, String> {
    match members.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => crate::tolerant::from_value(&value)
            .map(Some)
            .map_err(|error| format!("{key}: {error}")),
    }
}

/// Reads a variant; none when it does not fit.
///
/// ```
/// use waxwing_types::union::read;
/// assert_eq!(read::<bool>(&serde_json::json!("true")), Some(true));
/// assert_eq!(read::<bool>(&serde_json::json!({})), None);
/// ```
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    crate::tolerant::from_value(value).ok()
}

/// Writes the members of an object into a map that is being written.
///
/// ```
/// use serde::{Serialize, Serializer, ser::SerializeMap};
/// struct Tagged(waxwing_types::Extra);
/// impl Serialize for Tagged {
///     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
///         let mut map = serializer.serialize_map(None)?;
///         map.serialize_entry("type", "text")?;
///         waxwing_types::union::write(&mut map, &self.0)?;
///         map.end()
///     }
/// }
/// let members = serde_json::from_str(r#"{"body":"Hello"}"#)?;
/// assert_eq!(serde_json::to_string(&Tagged(members))?, r#"{"type":"text","body":"Hello"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Those of the serializer, and when `members` is not an object.
pub fn write<M: SerializeMap, T: Serialize>(map: &mut M, members: &T) -> Result<(), M::Error> {
    let value = serde_json::to_value(members).map_err(M::Error::custom)?;
    let Value::Object(members) = value else {
        return Err(M::Error::custom("members of a union must be an object"));
    };
    members
        .iter()
        .try_for_each(|(key, value)| map.serialize_entry(key, value))
}
