//! What converts into an id.

use crate::Lenient;
use std::borrow::Cow;

/// A value that converts into an id of a provider: a text, a shared model, or one of these as an `Option`, by reference or
/// as [`Lenient`].
///
/// `None` becomes the empty text. An optional member of a request is then left out, and a call with an empty id in its path
/// is refused.
///
/// ```
/// waxwing_json::string_id! {
///     /// Id of a media file.
///     pub struct MediaId;
/// }
/// let found: Option<MediaId> = Some(MediaId::from("1013859600285441"));
/// assert_eq!(MediaId::from(&found), "1013859600285441");
/// ```
///
/// A number is not an id, since ids may begin with a zero or be too long for one:
///
/// ```compile_fail
/// waxwing_json::string_id! {
///     /// Id of a media file.
///     pub struct MediaId;
/// }
/// // "`i32` does not convert into `MediaId` … an id is a text: write it in quotes"
/// let id = MediaId::from(17);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into `{Id}`",
    label = "neither a text nor an id that fits here",
    note = "an id is a text: write it in quotes, or call `.to_string()`",
    note = "to give an id of another kind, call `.as_str()`"
)]
pub trait IntoId<Id> {
    /// The id as text.
    fn into_id(self) -> String;
}

macro_rules! texts {
    ($($text:ty),+) => {
        $(impl<Id> IntoId<Id> for $text {
            fn into_id(self) -> String {
                self.into()
            }
        })+
    };
}
texts!(&str, String, Box<str>, Cow<'_, str>);

impl<Id, T: IntoId<Id>> IntoId<Id> for Option<T> {
    fn into_id(self) -> String {
        self.map(T::into_id).unwrap_or_default()
    }
}

/// What came instead of the model is taken if it is a text or a number.
impl<Id, T: IntoId<Id>> IntoId<Id> for Lenient<T> {
    fn into_id(self) -> String {
        match self {
            Lenient::Parsed(model) => model.into_id(),
            Lenient::Raw(json) => raw_id(&json),
        }
    }
}

impl<Id, T: IntoId<Id> + Clone> IntoId<Id> for &T {
    fn into_id(self) -> String {
        self.clone().into_id()
    }
}

/// An id unless it is empty, as [`IntoId`] makes it of `None`.
///
/// ```
/// assert_eq!(waxwing_json::given("a"), Some("a"));
/// assert_eq!(waxwing_json::given(""), None);
/// ```
pub fn given<T: AsRef<str>>(id: T) -> Option<T> {
    Some(id).filter(|id| !id.as_ref().is_empty())
}

/// The id that JSON holds; empty for what is neither text nor number.
pub fn raw_id(json: &serde_json::Value) -> String {
    match json {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
