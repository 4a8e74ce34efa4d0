//! Numbers, as exact as they are written.

use serde_json::Value;
use std::fmt;

/// A number of a document. What no 64-bit integer holds stays as it is written, so that nothing of it is lost: an id of
/// thirty digits, a fraction, or `1e400`, which is outside of what `f64` can hold.
///
/// ```
/// use waxwing_json::{Document, Kind};
/// let json = Document::parse("[17, -1, 10.0, 1e400]")?;
/// let numbers: Vec<_> = json.root().items().filter_map(|item| item.as_number()).collect();
/// assert_eq!(numbers[1].as_i64(), Some(-1));
/// assert_eq!(numbers[2].as_f64(), Some(10.0));
/// assert_eq!((numbers[3].as_f64(), numbers[3].to_string()), (None, "1e400".to_owned()));
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number<'a> {
    /// A whole number of 64 bits.
    Whole(u64),
    /// A whole number below 0, of 64 bits with the sign.
    Negative(i64),
    /// Any other, as it is written.
    Digits(&'a str),
}

impl Number<'_> {
    /// The number, where it is whole and has at most 64 bits with its sign.
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Whole(number) => number.try_into().ok(),
            Self::Negative(number) => Some(number),
            Self::Digits(_) => None,
        }
    }

    /// The nearest floating-point number; none of what is too large for one.
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(self) -> Option<f64> {
        let float = match self {
            Self::Whole(number) => number as f64,
            Self::Negative(number) => number as f64,
            Self::Digits(digits) => digits.parse().ok()?,
        };
        Some(float).filter(|float| float.is_finite())
    }

    /// The number to keep; a text where `serde_json` has no number that is as large.
    pub fn to_json(self) -> Value {
        match self {
            Self::Whole(number) => number.into(),
            Self::Negative(number) => number.into(),
            Self::Digits(digits) => {
                let nearest = self.as_f64().and_then(serde_json::Number::from_f64);
                // With its feature `arbitrary_precision` serde_json keeps the digits.
                let as_written = digits.parse().ok();
                let as_written = as_written.filter(|number: &serde_json::Number| {
                    nearest.is_none() || number.to_string() == digits
                });
                let number = as_written.or(nearest);
                number.map_or_else(|| digits.into(), Value::Number)
            }
        }
    }
}

/// Without a fraction where it has none, as ids are written: `17.0` is `17`.
impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(f),
            Self::Negative(number) => number.fmt(f),
            Self::Digits(digits) => {
                let decimal = digits.contains(['.', 'e', 'E']);
                match self.as_f64().filter(|_| decimal) {
                    Some(float) => float.fmt(f),
                    None => f.write_str(digits),
                }
            }
        }
    }
}
