//! Numbers that some answers write as text.

use crate::Lenient;
use std::fmt;

/// An integer that may arrive as text; goes back as it came.
///
/// `Debug` shows it whole: it is for sizes, codes and positions, not for numbers of people.
///
/// ```
/// let size: waxwing_json::IntOrString = serde_json::from_str("\"10423\"")?;
/// assert_eq!(size.as_i64(), Some(10423));
/// assert_eq!(serde_json::to_string(&size)?, "\"10423\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Reading refuses fractions, and numbers outside 64 bits with sign; as text both are kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum IntOrString {
    /// A number.
    Int(i64),
    /// A text.
    Text(String),
}

impl IntOrString {
    /// The number, where it is one; blanks around a text's digits do not count.
    ///
    /// ```
    /// use waxwing_json::IntOrString;
    /// assert_eq!(IntOrString::from(" 17 ").as_i64(), Some(17));
    /// assert_eq!(IntOrString::from("many").as_i64(), None);
    /// ```
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            IntOrString::Int(number) => Some(*number),
            IntOrString::Text(text) => text.trim().parse().ok(),
        }
    }
}

impl<'de> serde::Deserialize<'de> for IntOrString {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        // By way of a value, so that it is the same whatever serde_json's features make of a number.
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => Some(Self::Text(text)),
            serde_json::Value::Number(number) => number.as_i64().map(Self::Int),
            _ => None,
        }
        .ok_or_else(|| D::Error::custom("neither a 64-bit integer nor a text"))
    }
}

impl fmt::Display for IntOrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IntOrString::Int(number) => number.fmt(f),
            IntOrString::Text(text) => text.fmt(f),
        }
    }
}

impl From<i64> for IntOrString {
    fn from(number: i64) -> Self {
        IntOrString::Int(number)
    }
}

impl From<i32> for IntOrString {
    fn from(number: i32) -> Self {
        IntOrString::Int(number.into())
    }
}

impl From<u32> for IntOrString {
    fn from(number: u32) -> Self {
        IntOrString::Int(number.into())
    }
}

impl From<String> for IntOrString {
    fn from(text: String) -> Self {
        IntOrString::Text(text)
    }
}

impl From<&str> for IntOrString {
    fn from(text: &str) -> Self {
        IntOrString::Text(text.to_owned())
    }
}

/// What stands in requests and in answers takes numbers and texts as well.
macro_rules! lenient {
    ($($given:ty),+) => {
        $(impl From<$given> for Lenient<IntOrString> {
            fn from(given: $given) -> Self {
                Lenient::Parsed(given.into())
            }
        })+
    };
}
lenient!(i64, i32, u32, String, &str);
