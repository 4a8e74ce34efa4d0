//! Business-scoped user ids.

use crate::{ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A business-scoped user id: country, dot, id, such as `US.13491208655302741918`; the parent form has `ENT.` after
/// the country. `Debug` is masked.
///
/// ```
/// let user: waxwing_types::Bsuid = "US.ENT.13491208655302741918".parse()?;
/// assert!(user.is_parent());
/// assert_eq!(user.country(), "US");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bsuid(String);

const WANTED: &str = "a business-scoped user id: two capital letters, a dot, letters and digits";

impl Bsuid {
    /// The two letters of the country.
    pub fn country(&self) -> &str {
        &self.0[..2]
    }

    /// Whether it is the form that a whole portfolio shares.
    pub fn is_parent(&self) -> bool {
        self.0[3..].starts_with("ENT.")
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Bsuid {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError::new(text, WANTED);
        let (country, id) = text.split_once('.').ok_or_else(wrong)?;
        let key = id.strip_prefix("ENT.").unwrap_or(id);
        let fits = country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase())
            && (1..=128).contains(&key.len())
            && key.bytes().all(|b| b.is_ascii_alphanumeric());
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

text_model!(Bsuid, "Business-scoped user id.");
