//! A request before it is sent, as the crate of its provider can change it.

use super::Operation;
use crate::call::pairs::{pairs, text};
use serde_json::{Map, Value};

/// Changes a request before it is sent. The error is the text of an error of kind `Unsupported`; nothing is sent then.
pub type Rewrite = fn(&mut Draft) -> Result<(), String>;

/// A request before it is sent, without headers and credentials.
pub struct Draft {
    /// None: a call of something that no specification lists.
    pub operation: Option<&'static Operation>,
    /// Method and path template, if they are not those of the operation.
    pub target: Option<(&'static str, &'static str)>,
    /// Values of the path template.
    pub path: Vec<(&'static str, String)>,
    /// Members of the query.
    pub query: Vec<(String, String)>,
    /// Members of the body. None: it has no body, or one without names.
    pub members: Option<Map<String, Value>>,
    /// Whether the body is a list or has a file.
    pub has_other: bool,
    /// Whether credentials that go into a JSON body go into the query of a request that has no body. If not, it gets one
    /// for them where its method allows that.
    pub stays_empty: bool,
}

impl Draft {
    /// Takes the argument with this name from the path's values, the body and the query. The first of them that has it
    /// decides.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let in_path = removed(&mut self.path, name);
        let in_body = self.members.as_mut().and_then(|m| m.remove(name));
        let in_query = removed(&mut self.query, name);
        in_path
            .or_else(|| in_body.as_ref().and_then(text))
            .or(in_query)
    }

    /// Moves the members of the body to the query.
    pub fn members_to_query(&mut self) {
        let members = self.members.take().unwrap_or_default();
        self.query.extend(pairs(&members));
    }
}

/// The first value with this name; all of them are removed.
fn removed<N: AsRef<str>>(pairs: &mut Vec<(N, String)>, name: &str) -> Option<String> {
    let all = pairs.extract_if(.., |(other, _)| other.as_ref() == name);
    all.map(|(_, value)| value).reduce(|first, _| first)
}
