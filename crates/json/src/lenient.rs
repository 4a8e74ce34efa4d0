//! Shared models in answers: parsed, or kept as they came.

use crate::{Document, FromJson, Json};
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};
use std::fmt;

/// A model that an answer should hold, or whatever stood there instead; an odd value never fails a whole answer.
///
/// Both go back as they came, but for blanks and the like within a phone number and capitals in a chat id's server. `Debug` masks what was parsed as its
/// model does, and shows the shape of the rest. `Display` is the whole value as text, and `==` compares it with a text.
///
/// ```
/// use waxwing_json::{IntOrString, Lenient};
/// let [good, odd]: [Lenient<IntOrString>; 2] = serde_json::from_str(r#"["17", [17]]"#)?;
/// assert!(good.parsed().is_some_and(|size| size.as_i64() == Some(17)));
/// assert_eq!(odd.parsed(), None);
/// assert_eq!(serde_json::to_string(&odd)?, "[17]");
/// assert_eq!(format!("{good:?} {odd:?}"), r#"Parsed(Text("17")) Raw(Json(array, 1 item))"#);
/// assert!(good == "17" && odd == "[17]");
/// assert_eq!(format!("{good} {odd}"), "17 [17]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Lenient<T> {
    /// It is what the specification says.
    Parsed(T),
    /// It is something else.
    Raw(Json),
}

impl<T> Lenient<T> {
    /// The model, where it is one.
    ///
    /// ```
    /// use waxwing_json::{IntOrString, Lenient};
    /// assert_eq!(Lenient::from(IntOrString::Int(1)).parsed(), Some(&IntOrString::Int(1)));
    /// ```
    pub fn parsed(&self) -> Option<&T> {
        match self {
            Lenient::Parsed(value) => Some(value),
            Lenient::Raw(_) => None,
        }
    }

    /// The model itself, where it is one.
    ///
    /// ```
    /// use waxwing_json::{IntOrString, Lenient};
    /// assert_eq!(Lenient::from(IntOrString::Int(1)).into_parsed(), Some(IntOrString::Int(1)));
    /// ```
    pub fn into_parsed(self) -> Option<T> {
        match self {
            Lenient::Parsed(value) => Some(value),
            Lenient::Raw(_) => None,
        }
    }

    /// What stood there, where it is not the model.
    ///
    /// ```
    /// use waxwing_json::{IntOrString, Lenient};
    /// let odd: Lenient<IntOrString> = serde_json::from_str("[]")?;
    /// assert!(odd.raw().is_some_and(|json| json.is_array()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn raw(&self) -> Option<&Json> {
        match self {
            Lenient::Parsed(_) => None,
            Lenient::Raw(json) => Some(json),
        }
    }
}

impl<T> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Lenient::Parsed(value)
    }
}

/// The model as it is written, a raw text as it came, any other JSON as compact JSON.
impl<T: fmt::Display> fmt::Display for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lenient::Parsed(value) => value.fmt(f),
            Lenient::Raw(json) => match json.as_str() {
                Some(text) => f.pad(text),
                None => fmt::Display::fmt(&**json, f),
            },
        }
    }
}

crate::compare_text!(impl [T: fmt::Display] Lenient<T>);

impl<T: Serialize> Serialize for Lenient<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Lenient::Parsed(value) => value.serialize(serializer),
            Lenient::Raw(json) => json.serialize(serializer),
        }
    }
}

impl<'de, T: FromJson> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Document::deserialize(deserializer)?;
        Self::from_json(json.root()).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Lenient<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Lenient{}", T::schema_name()).into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!("{}::Lenient<{}>", module_path!(), T::schema_id()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [generator.subschema_for::<T>(), {}] })
    }
}
