//! How generated types read JSON: the text is parsed once, into a [`Document`] that borrows from it, and each type takes
//! its members out of that. Other forms of the same are read, too, in any depth, as in [`tolerant`](crate::tolerant).
//!
//! ```
//! use waxwing_types::read::{Document, FromJson, FromMembers, Members, Misfit};
//! use waxwing_types::{Extra, read_object};
//!
//! struct Page {
//!     id: String,
//!     size: Option<i64>,
//!     extra: Extra,
//! }
//!
//! impl FromMembers for Page {
//!     fn from_members(members: &mut Members<'_>) -> Result<Self, Misfit> {
//!         Ok(Page { id: members.need("id")?, size: members.take("size")?, extra: members.extra() })
//!     }
//! }
//! read_object!(Page);
//!
//! let json = Document::parse(r#"{"id":"a","size":"17","more":1}"#)?;
//! let page = Page::from_json(json.root())?;
//! assert_eq!((&*page.id, page.size, page.extra.len()), ("a", Some(17), 1));
//! // With serde it is read in the same way.
//! let error = serde_json::from_str::<Page>(r#"{"size":[]}"#).err().expect("no id");
//! assert_eq!(error.to_string(), "missing field `id`");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cell;
mod document;
mod marks;
mod members;
mod misfit;
mod models;
mod node;
mod plain;
mod scan;
mod slots;
mod writer;

pub use document::{Document, Part};
pub use members::Members;
pub use misfit::Misfit;
pub use node::{Entries, Form, Items, Node};
pub(crate) use plain::digits;

/// A type that is read from JSON, whichever of the usual forms it comes in.
pub trait FromJson: Sized {
    /// Reads it.
    ///
    /// ```
    /// use waxwing_types::read::{Document, FromJson};
    /// assert_eq!(bool::from_json(Document::parse("\"true\"")?.root()), Ok(true));
    /// let numbered = Document::parse(r#"{"0":1,"1":"2"}"#)?;
    /// assert_eq!(Vec::<i64>::from_json(numbered.root()), Ok(vec![1, 2]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// It says something else; the error does not show what.
    fn from_json(node: Node<'_>) -> Result<Self, Misfit>;
}

/// A type that is read from the members of an object, some of which may be another's.
pub trait FromMembers: Sized {
    /// Reads it.
    ///
    /// ```
    /// use waxwing_types::Extra;
    /// use waxwing_types::read::{Document, FromMembers};
    /// let json = Document::parse(r#"{"id":"a"}"#)?;
    /// assert_eq!(Extra::from_members(&mut json.root().members()?)?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A member is missing, or not what it should be.
    fn from_members(members: &mut Members<'_>) -> Result<Self, Misfit>;
}

/// Reads a form; none when it does not fit.
///
/// ```
/// use waxwing_types::read::{Document, fits};
/// assert_eq!(fits::<bool>(Document::parse("\"true\"")?.root()), Some(true));
/// assert_eq!(fits::<bool>(Document::parse("null")?.root()), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn fits<T: FromJson>(node: Node<'_>) -> Option<T> {
    T::from_json(node).ok()
}

/// Lets an object that has [`FromMembers`](crate::read::FromMembers) be read from JSON, and by serde. With the name of a
/// member, a value that is no object is read as an object of that member alone.
#[macro_export]
macro_rules! read_object {
    ($name:ty, $bare:literal) => {
        impl $crate::read::FromJson for $name {
            fn from_json(node: $crate::read::Node<'_>) -> Result<Self, $crate::read::Misfit> {
                if let Ok(mut members) = node.members() {
                    return <Self as $crate::read::FromMembers>::from_members(&mut members);
                }
                let json = $crate::read::Document::of([($bare, $crate::read::Part::Whole(node))]);
                <Self as $crate::read::FromMembers>::from_members(&mut json.root().members()?)
            }
        }
        $crate::read_by_serde!($name);
    };
    ($name:ty) => {
        impl $crate::read::FromJson for $name {
            fn from_json(node: $crate::read::Node<'_>) -> Result<Self, $crate::read::Misfit> {
                let mut members = $crate::read::Members::unlisted(node);
                members.list()?;
                <Self as $crate::read::FromMembers>::from_members(&mut members)
            }
        }
        $crate::read_by_serde!($name);
    };
}

/// Lets what has [`FromJson`](crate::read::FromJson) stand beside other members, and be read by serde.
#[macro_export]
macro_rules! read_form {
    ($name:ty) => {
        impl $crate::read::FromMembers for $name {
            fn from_members(
                members: &mut $crate::read::Members<'_>,
            ) -> Result<Self, $crate::read::Misfit> {
                members.read(<Self as $crate::read::FromJson>::from_json)
            }
        }
        $crate::read_by_serde!($name);
    };
}

/// Lets what has [`FromJson`](crate::read::FromJson) be read by serde.
#[doc(hidden)]
#[macro_export]
macro_rules! read_by_serde {
    ($name:ty) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let json = <$crate::read::Document<'de> as $crate::__private::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::read::FromJson>::from_json(json.root())
                    .map_err(<D::Error as $crate::__private::serde::de::Error>::custom)
            }
        }
    };
}
