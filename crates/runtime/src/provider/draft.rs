//! A request before it is sent, as the crate of its provider can change it.

use super::Operation;
use crate::call::json_body::JsonBody;
use crate::call::pairs::{pairs, text};
use serde_json::{Map, Value};
use std::fmt;

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
    /// Whether credentials that go into a JSON body go into the query of a request that has no body. If not, it gets one
    /// for them where its method allows that.
    pub stays_empty: bool,
    /// What of the body may have names. It is read when it is asked for.
    pub(crate) body: Option<JsonBody>,
    pub(crate) has_file: bool,
}

impl Draft {
    /// A request with a JSON body, to test a [`Rewrite`] with.
    pub fn new(operation: Option<&'static Operation>, json: Option<&Value>) -> Self {
        Self {
            operation,
            target: None,
            path: Vec::new(),
            query: Vec::new(),
            stays_empty: false,
            body: json.map(|json| JsonBody::Written(json.to_string().into())),
            has_file: false,
        }
    }

    /// The members of the body; none if it has no body, or one without names.
    pub fn members(&self) -> Option<Map<String, Value>> {
        self.body.as_ref().and_then(JsonBody::members)
    }

    /// Takes the argument with this name from the path's values, the body and the query. The first of them that has it
    /// decides.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let in_path = removed(&mut self.path, name);
        let members = self.body.as_mut().and_then(JsonBody::members_mut);
        let in_body = members.and_then(|members| members.remove(name));
        let in_query = removed(&mut self.query, name);
        in_path
            .or_else(|| in_body.as_ref().and_then(text))
            .or(in_query)
    }

    /// Moves the members of the body to the query. Gives back false, and moves nothing, if the body is a list or has a
    /// file.
    #[must_use]
    pub fn members_to_query(&mut self) -> bool {
        let members = match &self.body {
            _ if self.has_file => return false,
            None => return true,
            Some(body) => body.members(),
        };
        if let Some(members) = &members {
            self.query.extend(pairs(members));
            self.body = None;
        }
        members.is_some()
    }
}

/// The first value with this name; all of them are removed.
fn removed<N: AsRef<str>>(pairs: &mut Vec<(N, String)>, name: &str) -> Option<String> {
    let all = pairs.extract_if(.., |(other, _)| other.as_ref() == name);
    all.map(|(_, value)| value).reduce(|first, _| first)
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.map_or("call", |operation| operation.id);
        write!(f, "Draft({operation})")
    }
}
