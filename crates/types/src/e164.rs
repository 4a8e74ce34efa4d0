//! Phone numbers.

use crate::{ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A phone number in international form (E.164): `+` and 7 to 15 digits, the first not 0.
///
/// Blanks, hyphens, dots and parentheses are read over. `Display` and serde are the whole number with its `+`;
/// `Debug` is masked.
///
/// ```
/// let phone: waxwing_types::E164 = "+1 (555) 000-1111".parse()?;
/// assert_eq!(phone.to_string(), "+15550001111");
/// assert_eq!(phone.digits(), "15550001111");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct E164(String);

const WANTED: &str = "a phone number: + and 7 to 15 digits, such as +15550001111";

impl E164 {
    /// The digits without the `+`.
    pub fn digits(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_digits(digits: &str) -> Option<Self> {
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        (fits && !digits.starts_with('0')).then(|| Self(digits.to_owned()))
    }
}

impl FromStr for E164 {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let rest = text
            .trim()
            .strip_prefix('+')
            .ok_or_else(|| ParseError::new(text, WANTED))?;
        let digits: String = rest
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.'))
            .collect();
        Self::from_digits(&digits).ok_or_else(|| ParseError::new(text, WANTED))
    }
}

impl fmt::Display for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}", self.0)
    }
}

impl fmt::Debug for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E164({})", mask::text(&self.to_string()))
    }
}

text_model!(E164, "Phone number: + and 7 to 15 digits.");
