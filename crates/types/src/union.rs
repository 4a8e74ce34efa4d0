//! What generated unions need to read and write members side by side.

use crate::Extra;
use crate::validate::{Validate, validate};
use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Error, Serialize, SerializeMap};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// The members of an object that is being read, one after the other.
///
/// ```
/// use serde::{Deserialize, Deserializer};
/// use waxwing_types::{Extra, union::Members};
///
/// struct Page {
///     id: String,
///     size: Option<i64>,
///     extra: Extra,
/// }
///
/// impl<'de> Deserialize<'de> for Page {
///     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         let mut members = Members::read(deserializer)?;
///         Ok(Page { id: members.need("id")?, size: members.take("size")?, extra: members.extra() })
///     }
/// }
///
/// let page: Page = serde_json::from_str(r#"{"id":"a","size":"17","more":1}"#)?;
/// assert_eq!((&*page.id, page.size, page.extra.len()), ("a", Some(17), 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Members<E> {
    members: Map<String, Value>,
    error: PhantomData<E>,
}

impl<E: de::Error> Members<E> {
    /// All members.
    ///
    /// ```
    /// use waxwing_types::union::Members;
    /// assert!(Members::<serde_json::Error>::read(serde_json::json!([])).is_err());
    /// ```
    ///
    /// # Errors
    /// It is no object.
    pub fn read<'de, D: Deserializer<'de, Error = E>>(deserializer: D) -> Result<Self, E> {
        Ok(Self {
            members: Map::deserialize(deserializer)?,
            error: PhantomData,
        })
    }

    /// A member that may be missing; null counts as missing.
    ///
    /// ```
    /// # use waxwing_types::union::Members;
    /// let json = serde_json::json!({"id": "a", "size": "17", "more": 1});
    /// let mut members = Members::<serde_json::Error>::read(json)?;
    /// assert_eq!((members.take("size")?, members.take::<i64>("pages")?), (Some(17), None));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// A text that names the member and what it should be, without the value.
    pub fn take<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>, E> {
        match self.members.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => crate::tolerant::from_value(&value)
                .map(Some)
                .map_err(|error| E::custom(format_args!("{name}: {error}"))),
        }
    }

    /// A member that must stand.
    ///
    /// ```
    /// # use waxwing_types::union::Members;
    /// let json = serde_json::json!({"id": "a", "size": "17", "more": 1});
    /// let mut members = Members::<serde_json::Error>::read(json)?;
    /// assert_eq!(members.need::<String>("id")?, "a");
    /// assert_eq!(members.need::<String>("name").unwrap_err().to_string(), "missing field `name`");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// It is missing, or not what it should be.
    pub fn need<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, E> {
        self.take(name)?.ok_or_else(|| E::missing_field(name))
    }

    /// A member that is empty or a constant where it is missing.
    ///
    /// ```
    /// # use waxwing_types::union::Members;
    /// let json = serde_json::json!({"id": "a", "size": "17", "more": 1});
    /// let mut members = Members::<serde_json::Error>::read(json)?;
    /// assert!(members.or_default::<Vec<i64>>("list")?.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// It is not what it should be.
    pub fn or_default<T: DeserializeOwned + Default>(
        &mut self,
        name: &'static str,
    ) -> Result<T, E> {
        Ok(self.take(name)?.unwrap_or_default())
    }

    /// What was not taken, as an object.
    ///
    /// ```
    /// # use waxwing_types::union::Members;
    /// let json = serde_json::json!({"id": "a", "size": "17", "more": 1});
    /// let mut members = Members::<serde_json::Error>::read(json)?;
    /// members.take::<String>("id")?;
    /// assert_eq!(members.rest(), serde_json::json!({"size": "17", "more": 1}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn rest(self) -> Value {
        self.members.into()
    }

    /// What was not taken.
    ///
    /// ```
    /// # use waxwing_types::union::Members;
    /// let json = serde_json::json!({"id": "a", "size": "17", "more": 1});
    /// let mut members = Members::<serde_json::Error>::read(json)?;
    /// members.take::<String>("id")?;
    /// assert_eq!(members.extra().len(), 2);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn extra(self) -> Extra {
        self.members.into()
    }
}

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

/// Reads a form of which nothing is lost; none when it does not fit, or says less than the value.
///
/// ```
/// use waxwing_types::union::whole;
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Page {
///     id: String,
/// }
/// assert!(whole::<Page>(&serde_json::json!({"id": "a"})).is_some());
/// assert!(whole::<Page>(&serde_json::json!({"id": "a", "size": 17})).is_none());
/// ```
pub fn whole<T: DeserializeOwned + Serialize>(value: &Value) -> Option<T> {
    let form: T = read(value)?;
    let again = serde_json::to_value(&form).ok()?;
    holds(&again, value).then_some(form)
}

/// Reads a form of which nothing is lost and that keeps its limits.
///
/// ```
/// use waxwing_types::{Extra, union::sound};
/// // Free members have no limits.
/// assert!(sound::<Extra>(&serde_json::json!({"id": "a"})).is_some());
/// assert!(sound::<Extra>(&serde_json::json!("a")).is_none());
/// ```
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
