//! What is wrong with a text, or with JSON that does not fit a type.

use crate::mask;
use std::fmt;

/// A text is not JSON. Names the place, and shows nothing of what stands there.
///
/// ```
/// use waxwing_json::Document;
/// let error = Document::parse("{\"a\":\n tru }").unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 5));
/// assert_eq!(error.to_string(), "not JSON: something else should stand there at line 2 column 5");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    line: usize,
    column: usize,
    problem: Problem,
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    BrokenOff,
    TooDeep,
    TooLong,
    NoText,
    Unexpected,
}

impl SyntaxError {
    pub(crate) fn at(text: &str, at: usize, problem: Problem) -> Self {
        Self::in_bytes(text.as_bytes(), at, problem)
    }

    pub(crate) fn no_text(bytes: &[u8], at: usize) -> Self {
        Self::in_bytes(bytes, at, Problem::NoText)
    }

    fn in_bytes(bytes: &[u8], at: usize, problem: Problem) -> Self {
        let before = bytes.get(..at).unwrap_or(bytes);
        let begin = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.len() - begin + usize::from(at < bytes.len());
        Self {
            line,
            column,
            problem,
        }
    }

    /// The line, from 1 on.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte in the line where something else should stand, from 1 on; the last one of a text that breaks off.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What is wrong, in a few words.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse("[1").unwrap_err().problem(), "it breaks off");
    /// assert_eq!(Document::parse(&"[".repeat(128)).unwrap_err().problem(), "it is nested too deep");
    /// ```
    pub fn problem(&self) -> &'static str {
        match self.problem {
            Problem::BrokenOff => "it breaks off",
            Problem::TooDeep => "it is nested too deep",
            Problem::TooLong => "it is 4 GiB or longer",
            Problem::NoText => "it is not UTF-8",
            Problem::Unexpected => "something else should stand there",
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, .. } = self;
        write!(
            f,
            "not JSON: {} at line {line} column {column}",
            self.problem()
        )
    }
}

impl std::error::Error for SyntaxError {}

/// JSON is not what a type wants. Names the member and what it should be; of what stands there the kind alone, for it
/// may be a name or a token.
///
/// ```
/// use waxwing_json::{Document, FromJson};
/// let error = i64::from_json(Document::parse("\"Ada\"")?.root()).unwrap_err();
/// assert_eq!(error.to_string(), "invalid type: string, expected i64");
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    text: String,
    syntax: Option<SyntaxError>,
}

impl DecodeError {
    /// For what another error says; what looks like a number or an id in its text is masked.
    ///
    /// ```
    /// use waxwing_json::DecodeError;
    /// assert_eq!(DecodeError::new("not 15550001111").to_string(), "not 1555…11");
    /// ```
    pub fn new(error: impl fmt::Display) -> Self {
        Self::plain(mask::within(&error.to_string()).to_string())
    }

    /// For a member that must stand.
    ///
    /// ```
    /// use waxwing_json::DecodeError;
    /// assert_eq!(DecodeError::missing("id").to_string(), "missing field `id`");
    /// ```
    pub fn missing(name: &str) -> Self {
        Self::plain(format!("missing field `{name}`"))
    }

    /// What is wrong with the text, where it is not JSON at all.
    ///
    /// ```
    /// let error = waxwing_json::from_str::<bool>("tru").unwrap_err();
    /// assert_eq!(error.syntax().map(|syntax| syntax.column()), Some(3));
    /// ```
    pub fn syntax(&self) -> Option<&SyntaxError> {
        self.syntax.as_ref()
    }

    /// The same, of a member.
    pub(crate) fn of(self, name: &str) -> Self {
        Self::plain(format!("{name}: {}", self.text))
    }

    pub(crate) fn plain(text: String) -> Self {
        Self { text, syntax: None }
    }
}

impl From<SyntaxError> for DecodeError {
    fn from(error: SyntaxError) -> Self {
        Self {
            text: error.to_string(),
            syntax: Some(error),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for DecodeError {}
