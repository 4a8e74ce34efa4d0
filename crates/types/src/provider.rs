//! The providers by name.

use crate::ParseError;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One of the four providers.
///
/// ```
/// use waxwing_types::Provider;
/// assert_eq!("meta".parse::<Provider>()?, Provider::Meta);
/// assert_eq!(Provider::ALL.map(Provider::as_str), ["wawp", "hypersender", "infobip", "meta"]);
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    /// Wawp, sessions of WhatsApp Web.
    Wawp,
    /// Hypersender, sessions behind a queue.
    Hypersender,
    /// Infobip.
    Infobip,
    /// Meta's Cloud API.
    Meta,
}

impl Provider {
    /// All four.
    pub const ALL: [Provider; 4] = [Self::Wawp, Self::Hypersender, Self::Infobip, Self::Meta];

    /// The name in lower case, as in crate names and environment variables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wawp => "wawp",
            Self::Hypersender => "hypersender",
            Self::Infobip => "infobip",
            Self::Meta => "meta",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Provider {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::ALL
            .into_iter()
            .find(|p| p.as_str() == text)
            .ok_or_else(|| ParseError::new(text, "a provider: wawp, hypersender, infobip or meta"))
    }
}
