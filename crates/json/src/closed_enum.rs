//! Enums that have no further values.

use std::fmt;

/// A text that is none of an enum's values. Names the values, not the text.
///
/// ```
/// let error = waxwing_json::NotListedError::new("Direction", &["in", "out"]);
/// assert_eq!(error.to_string(), "not a Direction: want one of in, out");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotListedError {
    name: &'static str,
    listed: &'static [&'static str],
}

impl NotListedError {
    /// For the enum of that name with those values.
    ///
    /// ```
    /// let error = waxwing_json::NotListedError::new("Direction", &["in"]);
    /// assert_eq!(error.to_string(), "not a Direction: want one of in");
    /// ```
    pub fn new(name: &'static str, listed: &'static [&'static str]) -> Self {
        Self { name, listed }
    }
}

impl fmt::Display for NotListedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.listed.join(", ");
        write!(f, "not a {}: want one of {values}", self.name)
    }
}

impl std::error::Error for NotListedError {}

/// An enum of which the specification says that there are no other values: another one is an error.
///
/// ```
/// waxwing_json::closed_enum! {
///     /// Which way.
///     pub enum Direction {
///         /// `in`.
///         In = "in",
///     }
/// }
/// assert_eq!("in".parse(), Ok(Direction::In));
/// let error = "sideways".parse::<Direction>().unwrap_err();
/// assert_eq!(error.to_string(), "not a Direction: want one of in");
/// ```
///
/// With `impl` it is what remains of an enum that is written out:
///
/// ```
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
/// pub enum Direction {
///     In,
/// }
/// waxwing_json::closed_enum!(impl Direction { In = "in" });
/// assert_eq!("in".parse(), Ok(Direction::In));
/// ```
#[macro_export]
macro_rules! closed_enum {
    ($(#[$meta:meta])* pub enum $name:ident $((default $default:ident))? {
        $($(#[$variant_meta:meta])* $variant:ident = $wire:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        $(impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        })?

        $crate::closed_enum!(impl $name { $($variant = $wire),+ });

        #[cfg(feature = "schemars")]
        $crate::text_schema!(closed $name, concat!(module_path!(), "::", stringify!($name)));
    };
    (impl $name:ident { $($variant:ident = $wire:literal),+ $(,)? }) => {
        impl $name {
            /// All values.
            pub const KNOWN: &'static [&'static str] = &[$($wire),+];

            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)+
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotListedError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($wire => Ok(Self::$variant),)+
                    _ => Err($crate::NotListedError::new(stringify!($name), Self::KNOWN)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as $crate::__private::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(<D::Error as $crate::__private::serde::de::Error>::custom)
            }
        }

        impl $crate::FromJson for $name {
            fn from_json(node: $crate::Node<'_>) -> Result<Self, $crate::DecodeError> {
                node.to_text()?.parse().map_err($crate::DecodeError::new)
            }
        }
    };
}
