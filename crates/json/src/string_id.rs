//! Ids of a provider, each a type of its own.

/// A newtype over a provider's id. It is made of what [`IntoId`](crate::IntoId) allows, and compares with text.
///
/// `Display` and serde are the whole text. `Debug` is the whole text too, but for the user and the query of an address; with `#[sensitive]` (a phone number, a name)
/// it is masked, and with `#[secret]` (a token, a password) it shows nothing, not even how long the text is.
///
/// ```
/// waxwing_json::string_id! {
///     /// Id of a media file.
///     pub struct MediaId;
/// }
/// waxwing_json::string_id! {
///     #[sensitive]
///     /// A phone number, digits only.
///     pub struct WaId;
/// }
/// waxwing_json::string_id! {
///     #[secret]
///     /// An access token.
///     pub struct AccessToken;
/// }
/// assert_eq!(MediaId::from("1013859600285441"), "1013859600285441");
/// assert_eq!(format!("{:?}", MediaId::from("1013859600285441")), r#"MediaId("1013859600285441")"#);
/// assert_eq!(format!("{:?}", WaId::from("15550001111")), "WaId(1555…11)");
/// assert_eq!(format!("{:?}", AccessToken::from("EAAG0123456789")), "AccessToken([redacted])");
/// ```
///
/// With `impl` it is what remains of a struct that is written out; `sensitive` or `secret` may stand behind `impl`:
///
/// ```
/// #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub struct WaId(String);
/// waxwing_json::string_id!(impl sensitive WaId);
/// assert_eq!(format!("{:?}", WaId::from("15550001111")), "WaId(1555…11)");
/// ```
#[macro_export]
macro_rules! string_id {
    (#[sensitive] $(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@declare $(#[$meta])* $name);
        $crate::string_id!(impl sensitive $name);
    };
    (#[secret] $(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@declare $(#[$meta])* $name);
        $crate::string_id!(impl secret $name);
    };
    ($(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@declare $(#[$meta])* $name);
        $crate::string_id!(impl $name);
    };
    (impl sensitive $name:ident) => {
        $crate::string_id!(@text $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), $crate::mask::text(&self.0))
            }
        }
    };
    (impl secret $name:ident) => {
        $crate::string_id!(@text $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
    (impl $name:ident) => {
        $crate::string_id!(@text $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), $crate::mask::Addresses(&self.0))
            }
        }
    };
    (@text $name:ident) => {
        $crate::string_id!(@model $name);

        impl<T: $crate::IntoId<$name>> ::std::convert::From<T> for $name {
            fn from(id: T) -> Self {
                Self(id.into_id())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl ::std::convert::From<::std::option::Option<$name>> for $name {
            fn from(id: ::std::option::Option<$name>) -> Self {
                id.unwrap_or_else(|| Self(String::new()))
            }
        }

        impl ::std::convert::From<&::std::option::Option<$name>> for $name {
            fn from(id: &::std::option::Option<$name>) -> Self {
                Self::from(id.clone())
            }
        }
    };
    (@declare $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        #[cfg(feature = "schemars")]
        $crate::text_schema!($name, concat!(module_path!(), "::", stringify!($name)));
    };
    (@model $name:ident) => {
        impl $name {
            /// The id as it goes over the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id as an owned text.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(text.to_owned()))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        $crate::compare_text!(impl [] $name);

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as $crate::__private::serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }

        impl $crate::FromJson for $name {
            fn from_json(node: $crate::Node<'_>) -> Result<Self, $crate::DecodeError> {
                Ok(Self(node.to_text()?.into_owned()))
            }
        }
    };
}
