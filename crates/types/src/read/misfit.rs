//! What is wrong with JSON that does not fit a type.

use super::Node;
use crate::mask;
use std::fmt;

/// JSON is not what a type wants. Names the member and what it should be; of what stands there the kind alone, for it
/// may be a name or a token.
///
/// ```
/// use waxwing_types::read::{Document, FromJson};
/// let error = i64::from_json(Document::parse("\"Ada\"")?.root()).unwrap_err();
/// assert_eq!(error.to_string(), "invalid type: string, expected i64");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit(String);

impl Misfit {
    /// For a value that should be something else.
    ///
    /// ```
    /// use waxwing_types::read::{Document, Misfit};
    /// let error = Misfit::wanted("a list", Document::parse("true")?.root());
    /// assert_eq!(error.to_string(), "invalid type: boolean, expected a list");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn wanted(wanted: &str, node: Node<'_>) -> Self {
        Self(format!("invalid type: {}, expected {wanted}", node.kind()))
    }

    /// For a member that must stand.
    ///
    /// ```
    /// use waxwing_types::read::Misfit;
    /// assert_eq!(Misfit::missing("id").to_string(), "missing field `id`");
    /// ```
    pub fn missing(name: &str) -> Self {
        Self(format!("missing field `{name}`"))
    }

    /// For what another error tells of; what looks like a number or an id in its text is masked.
    ///
    /// ```
    /// use waxwing_types::read::Misfit;
    /// assert_eq!(Misfit::told("not 15550001111").to_string(), "not 1555…11");
    /// ```
    pub fn told(error: impl fmt::Display) -> Self {
        Self(mask::within(&error.to_string()).to_string())
    }

    /// The same, of a member.
    pub(super) fn of(self, name: &str) -> Self {
        Self(format!("{name}: {}", self.0))
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misfit {}
