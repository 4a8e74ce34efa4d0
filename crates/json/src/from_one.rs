//! Structs that are made of one text or id, and unions that convert in one step.

/// Converts what makes the one required member of a struct into the struct, by its `new`.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// struct Text {
///     body: String,
///     preview: bool,
/// }
/// impl Text {
///     fn new(body: impl Into<String>) -> Self {
///         Self { body: body.into(), preview: false }
///     }
/// }
/// waxwing_json::from_one!(Text: String);
/// assert_eq!(Text::from("Hello"), Text::new("Hello"));
/// ```
///
/// A struct whose members may all be left out names the setter: `from_one!(Phone: String, with_phone)`.
#[macro_export]
macro_rules! from_one {
    ($name:ident: $one:ty) => {
        impl<T: ::std::convert::Into<$one>> ::std::convert::From<T> for $name {
            fn from(one: T) -> Self {
                Self::new(one)
            }
        }
    };
    ($name:ident: $one:ty, $setter:ident) => {
        impl<T: ::std::convert::Into<$one>> ::std::convert::From<T> for $name {
            fn from(one: T) -> Self {
                Self::new().$setter(one)
            }
        }
    };
}

/// Converts a text into the kind of a union that is made of one.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// struct Text(String);
/// waxwing_json::from_one!(Text: String);
/// # impl Text { fn new(text: impl Into<String>) -> Self { Self(text.into()) } }
/// #[derive(Debug, PartialEq)]
/// enum Content { Text(Text) }
/// impl From<Text> for Content {
///     fn from(text: Text) -> Self {
///         Self::Text(text)
///     }
/// }
/// waxwing_json::from_text!(Content: Text);
/// assert_eq!(Content::from("Hello"), Content::Text(Text("Hello".to_owned())));
/// ```
#[macro_export]
macro_rules! from_text {
    ($name:ident: $kind:ty) => {
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(<$kind>::from(text))
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(<$kind>::from(text))
            }
        }

        impl ::std::convert::From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }
    };
}

/// Converts what makes an inner union into the union around it.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Inner { Number(u8) }
/// impl From<u8> for Inner {
///     fn from(number: u8) -> Self {
///         Self::Number(number)
///     }
/// }
/// #[derive(Debug, PartialEq)]
/// enum Outer { Inner(Inner) }
/// impl From<Inner> for Outer {
///     fn from(inner: Inner) -> Self {
///         Self::Inner(inner)
///     }
/// }
/// waxwing_json::from_inner!(Outer: u8, Inner);
/// assert_eq!(Outer::from(1), Outer::Inner(Inner::Number(1)));
/// ```
#[macro_export]
macro_rules! from_inner {
    ($name:ident: $given:ty, $inner:ty) => {
        impl ::std::convert::From<$given> for $name {
            fn from(given: $given) -> Self {
                Self::from(<$inner>::from(given))
            }
        }
    };
}
