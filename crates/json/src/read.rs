//! How generated types read JSON: the text is parsed once, and each type takes its members out of the document.

use crate::{DecodeError, Document, FromJson, FromMembers, Node};
use serde_json::Value;

/// Reads a JSON text.
///
/// ```
/// assert_eq!(waxwing_json::from_str("[\"17\"]"), Ok(vec![17]));
/// ```
///
/// # Errors
/// It is not JSON, or says something else.
pub fn from_str<T: FromJson>(json: &str) -> Result<T, DecodeError> {
    T::from_json(Document::parse(json)?.root())
}

/// Reads the bytes of a JSON text.
///
/// ```
/// assert_eq!(waxwing_json::from_slice(b"\"true\""), Ok(true));
/// ```
///
/// # Errors
/// They are not JSON, or say something else.
pub fn from_slice<T: FromJson>(json: &[u8]) -> Result<T, DecodeError> {
    T::from_json(Document::from_bytes(json)?.root())
}

/// Reads JSON that was parsed before.
///
/// ```
/// assert_eq!(waxwing_json::from_value(&serde_json::json!({"0": "a"})), Ok(vec!["a".to_owned()]));
/// ```
///
/// # Errors
/// It says something else.
pub fn from_value<T: FromJson>(json: &Value) -> Result<T, DecodeError> {
    T::from_json(Document::from(json).root())
}

/// Lets an object that has [`FromMembers`](crate::FromMembers) be read from JSON, and by serde. With the name of a
/// member, a value that is no object is read as an object of that member alone.
#[macro_export]
macro_rules! read_object {
    ($name:ty, $bare:literal) => {
        impl $crate::FromJson for $name {
            fn from_json(node: $crate::Node<'_>) -> Result<Self, $crate::DecodeError> {
                if let Ok(mut members) = node.members() {
                    return <Self as $crate::FromMembers>::from_members(&mut members);
                }
                let json = $crate::Document::of([($bare, $crate::Part::Whole(node))]);
                <Self as $crate::FromMembers>::from_members(&mut json.root().members()?)
            }

            fn from_object(node: $crate::Node<'_>) -> Option<(Self, usize)> {
                $crate::__private::object(node)
            }

            fn is_object() -> bool {
                true
            }
        }
        $crate::read_by_serde!($name);
    };
    ($name:ty) => {
        impl $crate::FromJson for $name {
            fn from_json(node: $crate::Node<'_>) -> Result<Self, $crate::DecodeError> {
                let mut members = $crate::Members::unlisted(node);
                members.list()?;
                <Self as $crate::FromMembers>::from_members(&mut members)
            }

            fn from_object(node: $crate::Node<'_>) -> Option<(Self, usize)> {
                $crate::__private::object(node)
            }

            fn is_object() -> bool {
                true
            }
        }
        $crate::read_by_serde!($name);
    };
}

/// Lets what has [`FromJson`](crate::FromJson) stand beside other members, and be read by serde.
#[macro_export]
macro_rules! read_form {
    ($name:ty) => {
        impl $crate::FromMembers for $name {
            fn from_members(
                members: &mut $crate::Members<'_>,
            ) -> Result<Self, $crate::DecodeError> {
                members.read(<Self as $crate::FromJson>::from_json)
            }
        }
        $crate::read_by_serde!($name);
    };
}

/// Lets what has [`FromJson`](crate::FromJson) be read by serde.
#[doc(hidden)]
#[macro_export]
macro_rules! read_by_serde {
    ($name:ty) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let json =
                    <$crate::Document<'de> as $crate::__private::serde::Deserialize>::deserialize(
                        deserializer,
                    )?;
                <Self as $crate::FromJson>::from_json(json.root())
                    .map_err(<D::Error as $crate::__private::serde::de::Error>::custom)
            }
        }
    };
}

/// Reads an object, and says how many of its members the type lists.
#[doc(hidden)]
pub fn object<T: FromMembers>(node: Node<'_>) -> Option<(T, usize)> {
    let mut members = node.members().ok()?;
    let value = T::from_members(&mut members).ok()?;
    Some((value, members.listed()))
}
