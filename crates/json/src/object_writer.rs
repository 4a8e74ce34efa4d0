//! Writing an object member by member, without serde's derive.

use crate::{Extra, Json};
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

/// A type that is written as members of an object, some of which may be another's: the counterpart of
/// [`FromMembers`](crate::FromMembers). With [`write_object!`](crate::write_object) serde writes it as an object.
///
/// ```
/// use serde::ser::SerializeMap;
/// use waxwing_json::{Extra, ObjectWriter, WriteMembers, write_object};
///
/// struct Page {
///     size: Option<i64>,
///     extra: Extra,
/// }
///
/// impl WriteMembers for Page {
///     fn write_members<M: SerializeMap>(&self, object: &mut ObjectWriter<M>) -> Result<(), M::Error> {
///         object.optional("size", &self.size)?;
///         object.rest(&self.extra)
///     }
/// }
/// write_object!(Page);
///
/// let page = Page { size: Some(3), extra: Extra::from([("more", serde_json::json!(true))]) };
/// assert_eq!(serde_json::to_string(&page)?, r#"{"size":3,"more":true}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait WriteMembers {
    /// Writes the members.
    ///
    /// ```
    /// use waxwing_json::{Extra, ObjectWriter, WriteMembers};
    /// let mut object = ObjectWriter::new(serde_json::value::Serializer)?;
    /// Extra::from([("size", serde_json::json!(3))]).write_members(&mut object)?;
    /// assert_eq!(object.end()?, serde_json::json!({"size": 3}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of the serializer, and when it is no object.
    fn write_members<M: SerializeMap>(&self, object: &mut ObjectWriter<M>) -> Result<(), M::Error>;
}

impl WriteMembers for Extra {
    fn write_members<M: SerializeMap>(&self, object: &mut ObjectWriter<M>) -> Result<(), M::Error> {
        let mut members = self.iter();
        members.try_for_each(|(name, value)| object.unlisted(name, value))
    }
}

impl WriteMembers for Json {
    fn write_members<M: SerializeMap>(&self, object: &mut ObjectWriter<M>) -> Result<(), M::Error> {
        object.members_of(self)
    }
}

/// Lets serde write what has [`WriteMembers`](crate::WriteMembers), as an object.
#[macro_export]
macro_rules! write_object {
    ($name:ty) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::__private::write(self, serializer)
            }
        }
    };
}

/// Lets what serde writes as an object stand beside other members.
#[macro_export]
macro_rules! write_form {
    ($name:ty) => {
        impl $crate::WriteMembers for $name {
            fn write_members<M: $crate::__private::serde::ser::SerializeMap>(
                &self,
                object: &mut $crate::ObjectWriter<M>,
            ) -> Result<(), M::Error> {
                object.value(self)
            }
        }
    };
}

/// Writes an object that has [`WriteMembers`].
#[doc(hidden)]
pub fn write<T: WriteMembers, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = ObjectWriter::new(serializer)?;
    value.write_members(&mut object)?;
    object.end()
}

/// An object that is being written. No name is written twice: the first of two goes over the wire, so a listed member
/// goes before one of the same name that was kept because it did not fit.
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

    /// Writes a member, unless one of that name was written before.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        if self.written.contains(&name) {
            return Ok(());
        }
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
    pub fn rest<T: WriteMembers>(&mut self, members: &T) -> Result<(), M::Error> {
        members.write_members(self)
    }

    /// Writes the members of a value that says only when it is written whether it is an object.
    ///
    /// # Errors
    /// Those of the serializer, and when it is no object.
    pub fn value<T: Serialize>(&mut self, value: &T) -> Result<(), M::Error> {
        self.members_of(&serde_json::to_value(value).map_err(M::Error::custom)?)
    }

    fn members_of(&mut self, value: &Value) -> Result<(), M::Error> {
        let Value::Object(members) = value else {
            return Err(M::Error::custom("members of a union must be an object"));
        };
        let mut members = members.iter();
        members.try_for_each(|(name, value)| self.unlisted(name, value))
    }

    /// A member that no type lists; such names come from maps, which have each once.
    fn unlisted<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), M::Error> {
        match self.written.contains(&name) {
            true => Ok(()),
            false => self.map.serialize_entry(name, value),
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// An object whose members stand beside those of another.
    struct Inner(Extra);

    impl WriteMembers for Inner {
        fn write_members<M: SerializeMap>(
            &self,
            object: &mut ObjectWriter<M>,
        ) -> Result<(), M::Error> {
            object.member("type", "inner")?;
            object.member("size", &1)?;
            object.rest(&self.0)
        }
    }
    crate::write_object!(Inner);

    #[test]
    fn the_first_of_two_members_of_a_name_is_written() {
        let inner = Inner(Extra::from([("size", json!("odd")), ("more", json!([1]))]));
        assert_eq!(
            serde_json::to_string(&inner).unwrap(),
            r#"{"type":"inner","size":1,"more":[1]}"#
        );
        // The serializer keeps the last of two.
        let mut object = ObjectWriter::new(serde_json::value::Serializer).unwrap();
        object.member("type", "outer").unwrap();
        object.rest(&inner).unwrap();
        assert_eq!(
            object.end().unwrap(),
            json!({"type": "outer", "size": 1, "more": [1]})
        );
    }

    #[test]
    fn what_is_no_object_stands_beside_nothing() {
        let mut object = ObjectWriter::new(serde_json::value::Serializer).unwrap();
        for value in [json!("text"), json!([])] {
            let error = object.rest(&Json::from(value)).unwrap_err();
            assert_eq!(error.to_string(), "members of a union must be an object");
        }
    }
}
