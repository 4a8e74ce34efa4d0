//! Enums that keep the values that no specification lists.

/// An enum of known strings that keeps an unknown one. `Debug` masks numbers and ids in the unknown.
///
/// ```
/// waxwing_json::open_enum! {
///     /// State of a session.
///     pub enum State {
///         /// `WORKING`.
///         Working = "WORKING",
///     }
/// }
/// assert_eq!(State::from("WORKING"), State::Working);
/// assert_eq!(State::from("NEW_ONE").as_str(), "NEW_ONE");
/// assert_eq!(format!("{:?}", State::from("NEW_ONE")), r#"Unknown("NEW_ONE")"#);
/// ```
///
/// With `impl` it is what remains of an enum that is written out, with a last variant `Unknown(String)`:
///
/// ```
/// #[derive(Clone, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum State {
///     Working,
///     Unknown(String),
/// }
/// waxwing_json::open_enum!(impl State { Working = "WORKING" });
/// assert_eq!(State::from("WORKING"), State::Working);
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident $((default $default:ident))? {
        $($(#[$variant_meta:meta])* $variant:ident = $wire:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that the specification does not list, kept as it came.
            Unknown(String),
        }

        $(impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        })?

        $crate::open_enum!(impl $name { $($variant = $wire),+ });

        #[cfg(feature = "schemars")]
        $crate::text_schema!(open $name, concat!(module_path!(), "::", stringify!($name)));
    };
    (impl $name:ident { $($variant:ident = $wire:literal),+ $(,)? }) => {
        impl $name {
            /// The values that the specification lists.
            pub const KNOWN: &'static [&'static str] = &[$($wire),+];

            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Unknown(text) => text,
                }
            }

            /// Whether the specification does not list it.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)+
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(stringify!($variant)),)+
                    Self::Unknown(text) => write!(f, "Unknown({:?})", $crate::mask::within(text).to_string()),
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
                let text = <::std::borrow::Cow<'de, str> as $crate::__private::serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(text.as_ref()))
            }
        }

        impl $crate::FromJson for $name {
            fn from_json(node: $crate::Node<'_>) -> Result<Self, $crate::DecodeError> {
                Ok(Self::from(&*node.to_text()?))
            }
        }
    };
}
