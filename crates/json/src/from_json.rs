//! What is read from JSON.

use crate::{DecodeError, Node};

/// A type that is read from JSON, whichever of the usual forms it comes in.
pub trait FromJson: Sized {
    /// Reads it.
    ///
    /// ```
    /// use waxwing_json::{Document, FromJson};
    /// assert_eq!(bool::from_json(Document::parse("\"true\"")?.root()), Ok(true));
    /// let numbered = Document::parse(r#"{"0":1,"1":"2"}"#)?;
    /// assert_eq!(Vec::<i64>::from_json(numbered.root()), Ok(vec![1, 2]));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Errors
    /// It says something else; the error does not show what.
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError>;

    /// Those items of a list or map that fit, where some do and others do not.
    #[doc(hidden)]
    fn partial(_: Node<'_>) -> Option<Self> {
        None
    }

    /// Reads an object, and says how many of its members the type lists; none of a type that is no object.
    #[doc(hidden)]
    fn from_object(_: Node<'_>) -> Option<(Self, usize)> {
        None
    }

    /// Whether it is an object with members.
    #[doc(hidden)]
    fn is_object() -> bool {
        false
    }
}

/// Reads a form; none when it does not fit.
///
/// ```
/// use waxwing_json::{Document, fits};
/// assert_eq!(fits::<bool>(Document::parse("\"true\"")?.root()), Some(true));
/// assert_eq!(fits::<bool>(Document::parse("null")?.root()), None);
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
pub fn fits<T: FromJson>(node: Node<'_>) -> Option<T> {
    T::from_json(node).ok()
}
