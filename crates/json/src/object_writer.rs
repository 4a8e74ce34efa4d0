//! Writing an object member by member, without serde's derive.

use crate::Extra;
use serde::Serializer;
use serde::ser::{Error, Serialize, SerializeMap};
use serde_json::Value;
use std::collections::BTreeMap;

/// What may be left out of an object.
///
/// ```
/// use waxwing_json::Absent;
/// assert!(None::<i64>.is_absent() && Vec::<i64>::new().is_absent() && !Some(1).is_absent());
/// ```
pub trait Absent {
    /// Whether it is.
    ///
    /// ```
    /// use waxwing_json::{Absent, Extra};
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

/// An object that is being written. No name is written twice: a listed member goes before one of the same name that was
/// kept because it did not fit.
///
/// ```
/// use serde_json::json;
/// use waxwing_json::{Extra, ObjectWriter};
/// let mut object = ObjectWriter::new(serde_json::value::Serializer)?;
/// object.member("type", "text")?;
/// object.optional("size", &None::<i64>)?;
/// object.rest(&Extra::from([("type", json!("odd")), ("body", json!("Hello"))]))?;
/// assert_eq!(object.end()?, json!({"type": "text", "body": "Hello"}));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct ObjectWriter<M> {
    map: M,
    written: Vec<&'static str>,
}

impl<M: SerializeMap> ObjectWriter<M> {
    /// Begins an object.
    ///
    /// # Errors
    /// Those of the serializer, as of all its methods.
    pub fn new<S: Serializer<SerializeMap = M, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        let map = serializer.serialize_map(None)?;
        Ok(Self {
            map,
            written: Vec::new(),
        })
    }

    /// Writes a member.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.written.push(name);
        self.map.serialize_entry(name, value)
    }

    /// Writes a member unless it is left out.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn optional<T: Serialize + Absent>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        match value.is_absent() {
            true => Ok(()),
            false => self.member(name, value),
        }
    }

    /// Writes the members of another object beside.
    ///
    /// # Errors
    /// Those of the serializer, and when it is no object.
    pub fn rest<T: Serialize>(&mut self, members: &T) -> Result<(), M::Error> {
        let value = serde_json::to_value(members).map_err(M::Error::custom)?;
        let Value::Object(members) = value else {
            return Err(M::Error::custom("members of a union must be an object"));
        };
        let written = &self.written;
        let left = members
            .iter()
            .filter(|(name, _)| !written.contains(&name.as_str()));
        left.into_iter()
            .try_for_each(|(name, value)| self.map.serialize_entry(name, value))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}
