//! Numbers that some answers write as text.

use std::fmt;

/// An integer that may arrive as text; goes back as it came.
///
/// ```
/// let size: waxwing_types::IntOrString = serde_json::from_str("\"10423\"")?;
/// assert_eq!(size.as_i64(), Some(10423));
/// assert_eq!(serde_json::to_string(&size)?, "\"10423\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum IntOrString {
    /// A number.
    Int(i64),
    /// A text.
    Text(String),
}

impl IntOrString {
    /// The number, where it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            IntOrString::Int(number) => Some(*number),
            IntOrString::Text(text) => text.trim().parse().ok(),
        }
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

impl From<&str> for IntOrString {
    fn from(text: &str) -> Self {
        IntOrString::Text(text.to_owned())
    }
}
