//! Phone numbers as a provider writes them.

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
///
/// With `impl` it is what remains of a struct that is written out:
///
/// ```
/// #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub struct WaId(String);
/// waxwing_types::phone_id!(impl digits WaId);
/// assert_eq!(WaId::from("15550001111"), "15550001111");
/// ```
#[macro_export]
macro_rules! phone_id {
    (#[$way:ident] $(#[$meta:meta])* pub struct $name:ident $(from $($other:ty),+)?;) => {
        $crate::__private::string_id!(@declare $(#[$meta])* $name);
        $crate::phone_id!(impl $way $name $(from $($other),+)?);
    };
    (impl plus $($rest:tt)*) => { $crate::phone_id!(@ Plus $($rest)*); };
    (impl digits $($rest:tt)*) => { $crate::phone_id!(@ Digits $($rest)*); };
    (impl chat $($rest:tt)*) => { $crate::phone_id!(@ Chat $($rest)*); };
    (@ $spelling:ident $name:ident $(from $($other:ty),+)?) => {
        $crate::__private::string_id!(@model $name);

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), $crate::__private::mask::text(&self.0))
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

        impl<T> ::std::convert::From<$crate::__private::Lenient<T>> for $name
        where
            $name: ::std::convert::From<T>,
        {
            fn from(given: $crate::__private::Lenient<T>) -> Self {
                match given {
                    $crate::__private::Lenient::Parsed(model) => Self::from(model),
                    $crate::__private::Lenient::Raw(json) => Self($crate::__private::Spelling::$spelling.of_json(&json)),
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
