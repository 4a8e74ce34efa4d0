//! One change, and whom it breaks.

use super::path::JsonPath;
use serde_json::{Value, json};
use std::fmt;

/// What a change means to those who call the API over HTTP, in whatever language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Callers {
    /// Nothing on the wire changes.
    Nothing,
    /// Existing calls keep working.
    Compatible,
    /// A caller that follows the old document may fail.
    Breaking,
}

/// What a change means to programs that use the generated crate, after it is generated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Users {
    /// No public item changes. What is checked or sent may differ.
    Nothing,
    /// Only documentation changes.
    Docs,
    /// Something is added: a minor version.
    Addition,
    /// A program may no longer compile: a major version.
    Breaking,
}

/// One change between two documents.
#[derive(Clone, Debug)]
pub struct Change {
    /// The name of oasdiff's check, or one of our own.
    pub rule: String,
    /// Its path in the old document, or where it would be.
    pub old: JsonPath,
    /// Its path in the new document, or where it would be.
    pub new: JsonPath,
    /// The value was removed, so the path in the old document is shown.
    pub gone: bool,
    /// Our file that contains it.
    pub file: Option<String>,
    /// The difference, with both values.
    pub detail: String,
    pub callers: Callers,
    pub users: Users,
}

impl Change {
    /// The path to show: in the new document, or in the old one if the value was removed.
    pub fn path(&self) -> &JsonPath {
        if self.gone { &self.old } else { &self.new }
    }

    /// The change as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "rule": self.rule,
            "file": self.file,
            "path": self.path().as_str(),
            "in": if self.gone { "old" } else { "new" },
            "detail": self.detail,
            "callers": self.callers.to_string(),
            "users": self.users.to_string(),
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (callers, users) = (self.callers.to_string(), self.users.to_string());
        write!(f, "{callers:10}  {users:8}  {}", self.rule)?;
        let file = self.file.as_deref().map(|file| format!("{file}: "));
        write!(f, "\n    {}{}", file.unwrap_or_default(), self.path())?;
        match self.detail.is_empty() {
            true => Ok(()),
            false => write!(f, "\n    {}", self.detail),
        }
    }
}

impl fmt::Display for Callers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Callers::Nothing => "nothing",
            Callers::Compatible => "compatible",
            Callers::Breaking => "breaking",
        })
    }
}

impl fmt::Display for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Users::Nothing => "nothing",
            Users::Docs => "docs",
            Users::Addition => "addition",
            Users::Breaking => "breaking",
        })
    }
}
