//! Moments in the forms that providers write them.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};
use std::fmt;

/// A moment as Unix seconds or milliseconds (number or text) or as RFC 3339, with `+0000` also. Goes back as it came.
///
/// Numbers from 100,000,000,000 on are milliseconds: as seconds that would be the year 5138.
///
/// ```
/// let at: waxwing_types::Timestamp = serde_json::from_str("\"2026-01-01T00:00:00.000+0000\"")?;
/// assert_eq!(at.to_jiff().as_second(), 1767225600);
/// let same: waxwing_types::Timestamp = serde_json::from_str("1767225600000")?;
/// assert_eq!(at.to_jiff(), same.to_jiff());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Timestamp {
    wire: Wire,
    at: jiff::Timestamp,
}

#[derive(Debug, Clone, PartialEq)]
enum Wire {
    Number(Number),
    Text(String),
}

impl Timestamp {
    /// The moment.
    pub fn to_jiff(&self) -> jiff::Timestamp {
        self.at
    }

    fn read(wire: Wire) -> Option<Self> {
        let at = match &wire {
            Wire::Number(number) => from_number(number.as_f64()?)?,
            Wire::Text(text) => match text.parse::<f64>() {
                Ok(number) => from_number(number)?,
                Err(_) => from_text(text)?,
            },
        };
        Some(Self { wire, at })
    }
}

fn from_number(number: f64) -> Option<jiff::Timestamp> {
    if !number.is_finite() {
        return None;
    }
    let milliseconds = if number.abs() >= 1e11 {
        number
    } else {
        number * 1000.0
    };
    jiff::Timestamp::from_millisecond(milliseconds.round() as i64).ok()
}

fn from_text(text: &str) -> Option<jiff::Timestamp> {
    if let Ok(at) = text.parse() {
        return Some(at);
    }
    // An offset without its colon.
    let split = text
        .len()
        .checked_sub(2)
        .filter(|at| text.is_char_boundary(*at))?;
    format!("{}:{}", &text[..split], &text[split..])
        .parse()
        .ok()
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(at: jiff::Timestamp) -> Self {
        Self {
            wire: Wire::Text(at.to_string()),
            at,
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wire {
            Wire::Number(number) => number.fmt(f),
            Wire::Text(text) => f.write_str(text),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.wire {
            Wire::Number(number) => number.serialize(serializer),
            Wire::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = match Value::deserialize(deserializer)? {
            Value::Number(number) => Wire::Number(number),
            Value::String(text) => Wire::Text(text),
            _ => return Err(D::Error::custom("a timestamp is a number or a text")),
        };
        Self::read(wire).ok_or_else(|| {
            D::Error::custom("not a timestamp: Unix seconds, milliseconds or RFC 3339")
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["integer", "number", "string"], "description": "Unix seconds, milliseconds or RFC 3339." })
    }
}
