//! Business-scoped user ids.

use crate::{ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A business-scoped user id: country, dot, key, such as `US.13491208655302741918`. The parent form, which all
/// businesses of a portfolio share, has `ENT.` after the country.
///
/// `Display` and serde are the whole id; `Debug` is masked.
///
/// ```
/// let user: waxwing_types::Bsuid = "US.ENT.13491208655302741918".parse()?;
/// assert!(user.is_parent());
/// assert_eq!((user.country(), user.key()), ("US", "13491208655302741918"));
/// assert_eq!(format!("{user:?}"), "Bsuid(US.E…18)");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing requires two capital letters, a dot, at most one `ENT.`, and 1 to 128 ASCII letters and digits. Only digits
/// are documented. `from` keeps any text, for requests: they are checked before they are sent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bsuid(String);

const WANTED: &str = "a business-scoped user id: two capital letters, a dot, letters and digits";
const PARENT: &str = "ENT.";

impl Bsuid {
    /// The two letters of the country; empty for a text without a dot.
    ///
    /// ```
    /// assert_eq!("US.13491208655302741918".parse::<waxwing_types::Bsuid>()?.country(), "US");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn country(&self) -> &str {
        self.parts().0
    }

    /// Whether it is the parent form, which all businesses of a portfolio share.
    ///
    /// ```
    /// assert!(!"US.13491208655302741918".parse::<waxwing_types::Bsuid>()?.is_parent());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_parent(&self) -> bool {
        self.parts().1.starts_with(PARENT)
    }

    /// The id without country and `ENT.`. The same key under two businesses is not the same person.
    ///
    /// ```
    /// assert_eq!("US.13491208655302741918".parse::<waxwing_types::Bsuid>()?.key(), "13491208655302741918");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn key(&self) -> &str {
        let (_, id) = self.parts();
        id.strip_prefix(PARENT).unwrap_or(id)
    }

    /// The whole id.
    ///
    /// ```
    /// let id = "US.13491208655302741918";
    /// assert_eq!(id.parse::<waxwing_types::Bsuid>()?.as_str(), id);
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before and behind the first dot.
    fn parts(&self) -> (&str, &str) {
        self.0.split_once('.').unwrap_or(("", &self.0))
    }
}

impl FromStr for Bsuid {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError::new(text, WANTED);
        let (country, id) = text.split_once('.').ok_or_else(wrong)?;
        let key = id.strip_prefix(PARENT).unwrap_or(id);
        let fits = country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase())
            && (1..=128).contains(&key.len())
            && key
                .bytes()
                .fold(true, |all, b| all & b.is_ascii_alphanumeric());
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(wrong())
        }
    }
}

impl fmt::Display for Bsuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Bsuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bsuid({})", mask::text(&self.0))
    }
}

text_model!(id Bsuid, "Business-scoped user id.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_and_what_is_neither() {
        for (text, expected) in [
            ("US.1", Some((false, "1"))),
            ("BR.ENT.11", Some((true, "11"))),
            ("US.ENT", Some((false, "ENT"))),
            ("us.1", None),
            ("USA.1", None),
            ("US.", None),
            ("US.ENT.", None),
            ("US.ENT.ENT.1", None),
            ("US.1.2", None),
            ("US.1 ", None),
            ("ÜS.1", None),
            ("É.1", None),
            ("US1", None),
            ("", None),
        ] {
            let parsed = text.parse::<Bsuid>();
            let parts = parsed.as_ref().ok().map(|id| (id.is_parent(), id.key()));
            assert_eq!(parts, expected, "{text:?}");
        }
        let longest = format!("US.{}", "1".repeat(128));
        assert!(longest.parse::<Bsuid>().is_ok());
        assert!(format!("{longest}1").parse::<Bsuid>().is_err());
    }
}
