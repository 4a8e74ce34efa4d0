//! What generated unions need to read and write members side by side.

use crate::validate::{Validate, validate};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::{Error, SerializeMap};
use serde_json::{Map, Value};

/// Takes a member out of an object; null counts as missing.
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
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    crate::tolerant::from_value(value).ok()
}

/// Reads a form of which nothing is lost; none when it does not fit, or says less than the value.
pub fn whole<T: DeserializeOwned + Serialize>(value: &Value) -> Option<T> {
    let form: T = read(value)?;
    let again = serde_json::to_value(&form).ok()?;
    holds(&again, value).then_some(form)
}

/// Reads a form of which nothing is lost and that keeps its limits.
pub fn sound<T: DeserializeOwned + Serialize + Validate>(value: &Value) -> Option<T> {
    whole(value).filter(|form: &T| validate(form).is_ok())
}

/// Whether all that the value says stands in the other, too.
fn holds(again: &Value, value: &Value) -> bool {
    match (again, value) {
        (_, Value::Null) => true,
        (Value::Object(again), Value::Object(members)) => members.iter().all(|(name, member)| {
            member.is_null() || again.get(name).is_some_and(|again| holds(again, member))
        }),
        (Value::Array(again), Value::Array(items)) => {
            again.len() == items.len() && again.iter().zip(items).all(|(a, b)| holds(a, b))
        }
        (Value::Number(again), Value::Number(number)) => {
            again == number || again.as_f64() == number.as_f64()
        }
        _ => again == value,
    }
}

/// Writes the members of an object into a map that is being written.
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
