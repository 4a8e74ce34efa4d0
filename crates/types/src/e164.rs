//! Phone numbers.

use crate::{ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A phone number in international form (E.164): `+` and 7 to 15 digits, the first not 0.
///
/// Parsing ignores spaces, hyphens, dots and parentheses, and invisible characters: the marks of writing direction that
/// phones put around a copied number, the byte order mark of a spreadsheet, zero-width spaces. `Display` and serde are
/// `+` and the digits; `Debug` is masked.
///
/// ```
/// let phone: waxwing_types::E164 = "+1 (555) 000-1111".parse()?;
/// assert_eq!(phone.to_string(), "+15550001111");
/// assert_eq!(phone.digits(), "15550001111");
/// assert_eq!(format!("{phone:?}"), "E164(+155…11)");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing requires the plus sign, because without it a country code cannot be distinguished from an area code. For the
/// digits that providers write, use [`E164::from_digits`]. A `(0)`, as in `+44 (0)20 7946 0958`, is refused: it is
/// dialled only inside the country and is not part of the number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct E164(String);

const WANTED: &str = "a phone number: + and 7 to 15 digits, such as +15550001111";
const WANTED_NO_ZERO: &str =
    "a phone number as it is: remove the (0), which is dialled only inside the country";
const WANTED_DIGITS: &str =
    "a phone number in digits: country code first, 7 to 15 digits, such as 15550001111";

impl E164 {
    /// A number from its digits alone, country code first, as providers write it (`wa_id`, `15550001111@c.us`).
    ///
    /// ```
    /// use waxwing_types::E164;
    /// assert_eq!(E164::from_digits("15550001111")?.to_string(), "+15550001111");
    /// assert!(E164::from_digits("+15550001111").is_err());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// The text is not 7 to 15 ASCII digits, or begins with 0.
    pub fn from_digits(digits: &str) -> Result<Self, ParseError> {
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if fits && !digits.starts_with('0') {
            Ok(Self(digits.to_owned()))
        } else {
            Err(ParseError::new(digits, WANTED_DIGITS))
        }
    }

    /// The digits without the `+`.
    ///
    /// ```
    /// assert_eq!("+15550001111".parse::<waxwing_types::E164>()?.digits(), "15550001111");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// Characters that people and phones write between and around the digits.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '(' | ')' | '.')
        || matches!(c, '\u{2010}'..='\u{2015}')
        || is_invisible(c)
}

/// Marks of direction, zero-width spaces, joiners and the byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
}

impl FromStr for E164 {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError::new(text, WANTED);
        let digits = text
            .trim_start_matches(is_separator)
            .strip_prefix('+')
            .ok_or_else(wrong)?;
        let visible = digits
            .chars()
            .filter(|c| !c.is_whitespace() && !is_invisible(*c));
        if visible.collect::<String>().contains("(0)") {
            return Err(ParseError::new(text, WANTED_NO_ZERO));
        }
        let digits: String = digits.chars().filter(|c| !is_separator(*c)).collect();
        Self::from_digits(&digits).map_err(|_| wrong())
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

text_model!(checked E164, "Phone number: + and 7 to 15 digits.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them_and_what_is_none() {
        for (text, expected) in [
            ("+15550001111", Some("15550001111")),
            (" +1 555 000 1111 ", Some("15550001111")),
            ("+1\u{a0}555\u{2011}000.1111", Some("15550001111")),
            ("\u{202a}+15550001111\u{202c}", Some("15550001111")),
            ("\u{feff}+15550001111", Some("15550001111")),
            (
                "\u{200b}+1 555\u{200b}000 1111\u{200d}",
                Some("15550001111"),
            ),
            ("+15550001111\u{2060}", Some("15550001111")),
            ("+39 (06) 5550 1111", Some("390655501111")),
            ("+44 (0)20 7946 0958", None),
            ("+44 ( 0 ) 20 7946 0958", None),
            ("+44(\u{200b}0\u{a0})2079460958", None),
            ("+2904567", Some("2904567")),
            ("+123456789012345", Some("123456789012345")),
            ("15550001111", None),
            ("0015550001111", None),
            ("++15550001111", None),
            ("+05550001111", None),
            ("+155500", None),
            ("+1234567890123456", None),
            ("+1555000111a", None),
            ("+１５５５０００１１１１", None),
            ("+", None),
            ("", None),
        ] {
            let parsed = text.parse::<E164>();
            assert_eq!(parsed.as_ref().ok().map(E164::digits), expected, "{text:?}");
        }
    }

    #[test]
    fn the_error_says_to_remove_the_zero() {
        let error = "+44 (0)20 7946 0958".parse::<E164>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`+44 …58` is not a phone number as it is: remove the (0), which is dialled only inside the country"
        );
    }
}
