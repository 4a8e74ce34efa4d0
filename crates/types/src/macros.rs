//! Macros that generated code is written with: open enums and ids.

/// An enum of known strings that keeps an unknown one. `Debug` masks numbers and ids in the unknown.
///
/// ```
/// waxwing_types::open_enum! {
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

        $(impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        })?

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

        impl $crate::read::FromJson for $name {
            fn from_json(node: $crate::read::Node<'_>) -> Result<Self, $crate::read::Misfit> {
                Ok(Self::from(&*node.to_text()?))
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut $crate::__private::schemars::SchemaGenerator) -> $crate::__private::schemars::Schema {
                $crate::__private::schemars::json_schema!({ "type": "string", "examples": Self::KNOWN })
            }
        }
    };
}

/// A newtype over a provider's id.
///
/// `Display` and serde are the whole text. `Debug` is the whole text too, but for the user and the query of an address; with `#[sensitive]` (a phone number, a name)
/// it is masked, and with `#[secret]` (a token, a password) it shows nothing, not even how long the text is.
///
/// ```
/// waxwing_types::string_id! {
///     /// Id of a media file.
///     pub struct MediaId;
/// }
/// waxwing_types::string_id! {
///     #[sensitive]
///     /// A phone number, digits only.
///     pub struct WaId;
/// }
/// waxwing_types::string_id! {
///     #[secret]
///     /// An access token.
///     pub struct AccessToken;
/// }
/// assert_eq!(MediaId::from("1013859600285441").as_str(), "1013859600285441");
/// assert_eq!(format!("{:?}", MediaId::from("1013859600285441")), r#"MediaId("1013859600285441")"#);
/// assert_eq!(format!("{:?}", WaId::from("15550001111")), "WaId(1555…11)");
/// assert_eq!(format!("{:?}", AccessToken::from("EAAG0123456789")), "AccessToken([redacted])");
/// ```
#[macro_export]
macro_rules! string_id {
    (#[sensitive] $(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@types $(#[$meta])* $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), $crate::mask::text(&self.0))
            }
        }
    };
    (#[secret] $(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@types $(#[$meta])* $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident;) => {
        $crate::string_id!(@types $(#[$meta])* $name);
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), $crate::mask::Addresses(&self.0))
            }
        }
    };
    (@types $(#[$meta:meta])* $name:ident) => {
        $crate::string_id!(@model $(#[$meta])* $name);

        impl<T: Into<String>> ::std::convert::From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }
    };
    (@model $(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

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

        impl $crate::read::FromJson for $name {
            fn from_json(node: $crate::read::Node<'_>) -> Result<Self, $crate::read::Misfit> {
                Ok(Self(node.to_text()?.into_owned()))
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut $crate::__private::schemars::SchemaGenerator) -> $crate::__private::schemars::Schema {
                $crate::__private::schemars::json_schema!({ "type": "string" })
            }
        }
    };
}

/// A newtype over a phone number as a provider writes it, which may stand for another id too; masked in `Debug`.
///
/// What the number is made of, it is written in the provider's way: `#[plus]` (`+15550001111`), `#[digits]`
/// (`15550001111`) or `#[chat]` (`15550001111@c.us`). That holds for the shared models, for the types behind `from`
/// (other ids of the provider that hold a number), and for each of these as an option, by reference or as
/// [`Lenient`](crate::Lenient). What is no phone number stays as it is, and so does a text of your own. Nothing becomes
/// an empty text, which no provider takes.
///
/// ```
/// use waxwing_types::{E164, Jid, Lenient};
/// waxwing_types::phone_id! {
///     #[digits]
///     /// An account, as events name it.
///     pub struct WaId;
/// }
/// waxwing_types::phone_id! {
///     #[plus]
///     /// Whom a message goes to.
///     pub struct Destination from WaId;
/// }
/// let from: Option<WaId> = Some("15550001111".into());
/// assert_eq!(Destination::from(from).as_str(), "+15550001111");
/// let chat: Lenient<Jid> = "15550001111:13@s.whatsapp.net".parse::<Jid>()?.into();
/// assert_eq!(Destination::from(&chat).as_str(), "+15550001111");
/// assert_eq!(WaId::from("+15550001111".parse::<E164>()?).as_str(), "15550001111");
/// assert_eq!(Destination::from("1 555 000-1111").as_str(), "1 555 000-1111");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[macro_export]
macro_rules! phone_id {
    (#[plus] $($rest:tt)*) => { $crate::phone_id!(@ Plus $($rest)*); };
    (#[digits] $($rest:tt)*) => { $crate::phone_id!(@ Digits $($rest)*); };
    (#[chat] $($rest:tt)*) => { $crate::phone_id!(@ Chat $($rest)*); };
    (@ $spelling:ident $(#[$meta:meta])* pub struct $name:ident $(from $($other:ty),+)?;) => {
        $crate::string_id!(@model $(#[$meta])* $name);

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), $crate::mask::text(&self.0))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        $crate::phone_id!(@text $name, String, Box<str>, ::std::borrow::Cow<'_, str>);
        $crate::phone_id!(@model $spelling $name, $crate::E164, $crate::Jid, $crate::Recipient, $crate::Bsuid $($(, $other)+)?);

        /// Nothing becomes an empty text.
        impl<T> ::std::convert::From<::std::option::Option<T>> for $name
        where
            $name: ::std::convert::From<T>,
        {
            fn from(given: ::std::option::Option<T>) -> Self {
                given.map_or_else(|| Self(String::new()), Self::from)
            }
        }

        impl<T> ::std::convert::From<$crate::Lenient<T>> for $name
        where
            $name: ::std::convert::From<T>,
        {
            fn from(given: $crate::Lenient<T>) -> Self {
                match given {
                    $crate::Lenient::Parsed(model) => Self::from(model),
                    $crate::Lenient::Raw(json) => Self($crate::__private::Spelling::$spelling.of_json(&json)),
                }
            }
        }

        impl<T: Clone> ::std::convert::From<&T> for $name
        where
            $name: ::std::convert::From<T>,
        {
            fn from(given: &T) -> Self {
                Self::from(given.clone())
            }
        }
    };
    (@text $name:ident $(, $text:ty)+) => {
        $(impl ::std::convert::From<$text> for $name {
            fn from(text: $text) -> Self {
                Self(text.into())
            }
        })+
    };
    (@model $spelling:ident $name:ident $(, $model:ty)+) => {
        $(impl ::std::convert::From<$model> for $name {
            fn from(given: $model) -> Self {
                Self($crate::__private::Spelling::$spelling.of(&given.to_string()))
            }
        })+
    };
}

/// `Debug` of a struct some of whose members hold addresses, by [`mask::addresses`](crate::mask::addresses).
#[doc(hidden)]
#[macro_export]
macro_rules! debug_addresses {
    ($name:ident { $($field:ident $(: $kind:ident)?),* $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &$crate::debug_addresses!(@ self.$field $(, $kind)?)))*
                    .finish()
            }
        }
    };
    (@ $value:expr) => { $value };
    (@ $value:expr, address) => { $crate::mask::Addresses(&$value) };
}
