//! One change, and what it means to whom.

use super::path::JsonPath;
use serde_json::{Value, json};
use std::fmt;

/// What a change means to those who call the API over HTTP, in whatever language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Callers {
    /// Nothing of it goes over the wire.
    Nothing,
    /// What worked goes on working.
    Compatible,
    /// A caller that kept to the old document may fail.
    Breaking,
}

/// What a change means to those whose program uses the generated crate, once it is generated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Users {
    /// The public items stay as they are. (What is checked or sent may differ.)
    Nothing,
    /// Only texts of the documentation change.
    Docs,
    /// There is more than before; a minor version.
    Addition,
    /// A program may no longer compile; a major version.
    Breaking,
}

/// One change between two documents.
#[derive(Clone, Debug)]
pub struct Change {
    /// The name that oasdiff has for it, or one of ours where it has none.
    pub rule: String,
    /// Where it stands, or would stand, in the old document.
    pub old: JsonPath,
    /// The same in the new document.
    pub new: JsonPath,
    /// The value was removed: the place is that of the old document.
    pub gone: bool,
    /// The file of ours that it stands in.
    pub file: Option<String>,
    /// What differs, with the values of both sides.
    pub detail: String,
    pub callers: Callers,
    pub users: Users,
}

impl Change {
    /// Where to look: in the new document, and in the old one for what is gone.
    pub fn path(&self) -> &JsonPath {
        if self.gone { &self.old } else { &self.new }
    }

    /// For programs.
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
