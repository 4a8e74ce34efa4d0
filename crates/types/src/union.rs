//! What generated types need to write members side by side, and to choose among forms.

use crate::Extra;
use crate::read::{Form, FromJson, Node, fits};
use crate::validate::{Validate, validate};
use serde::ser::{Error, Serialize, SerializeMap};
use serde_json::Value;
use std::collections::BTreeMap;

/// What may be left out of an object.
///
/// ```
/// use waxwing_types::union::Absent;
/// assert!(None::<i64>.is_absent() && Vec::<i64>::new().is_absent() && !Some(1).is_absent());
/// ```
pub trait Absent {
    /// Whether it is.
    ///
    /// ```
    /// use waxwing_types::{Extra, union::Absent};
    /// assert!(Extra::default().is_absent());
    /// ```
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Absent for BTreeMap<String, T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for Extra {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Writes a member unless it is left out.
///
/// ```
/// use serde::{Serializer, ser::SerializeMap};
/// use waxwing_types::union::put;
/// let mut map = serde_json::value::Serializer.serialize_map(None)?;
/// put(&mut map, "id", &Some("a"))?;
/// put(&mut map, "size", &None::<i64>)?;
/// assert_eq!(map.end()?, serde_json::json!({"id": "a"}));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Those of the serializer.
pub fn put<M: SerializeMap, T: Serialize + Absent>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    match value.is_absent() {
        true => Ok(()),
        false => map.serialize_entry(name, value),
    }
}

/// Reads a form of which nothing is lost; none when it does not fit, or says less than the JSON.
///
/// ```
/// use waxwing_types::read::Document;
/// use waxwing_types::union::whole;
/// assert!(whole::<Vec<i64>>(Document::parse("[17]")?.root()).is_some());
/// // A text is no number, though it can be read as one.
/// assert!(whole::<Vec<i64>>(Document::parse(r#"["17"]"#)?.root()).is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn whole<T: FromJson + Serialize>(node: Node<'_>) -> Option<T> {
    let form: T = fits(node)?;
    let again = serde_json::to_value(&form).ok()?;
    holds(&again, node).then_some(form)
}

/// Reads a form of which nothing is lost and that keeps its limits.
///
/// ```
/// use waxwing_types::Extra;
/// use waxwing_types::read::Document;
/// use waxwing_types::union::sound;
/// // Free members have no limits.
/// assert!(sound::<Extra>(Document::parse(r#"{"id": "a"}"#)?.root()).is_some());
/// assert!(sound::<Extra>(Document::parse("true")?.root()).is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn sound<T: FromJson + Serialize + Validate>(node: Node<'_>) -> Option<T> {
    whole(node).filter(|form: &T| validate(form).is_ok())
}

/// Whether all that the JSON says stands in the other, too.
fn holds(again: &Value, node: Node<'_>) -> bool {
    match (again, node.form()) {
        (_, Form::Null) => true,
        (Value::Bool(again), Form::Flag(flag)) => *again == flag,
        (Value::String(again), Form::Text(text)) => again == text,
        (Value::Number(again), Form::Number(number)) => {
            *again == number || again.as_f64() == number.as_f64()
        }
        (Value::Array(again), Form::List(items)) => {
            again.len() == items.len() && again.iter().zip(items).all(|(a, b)| holds(a, b))
        }
        (Value::Object(again), Form::Object(mut members)) => members.all(|(name, member)| {
            member.is_null() || again.get(name).is_some_and(|again| holds(again, member))
        }),
        _ => false,
    }
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
