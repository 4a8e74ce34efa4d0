//! A request as one of an operation.

use super::Problem;
use crate::spec::Operation;
use crate::wire::form::Form;
use serde_json::{Map, Value};

/// A request that fits an operation.
pub(crate) struct Request {
    pub operation: &'static Operation,
    /// The operation's name; that of the upload for a form beside JSON.
    pub id: String,
    pub path: Map<String, Value>,
    /// Members of the query, and documented headers.
    pub query: Map<String, Value>,
    pub body: Value,
    pub form: Form,
    pub v1: bool,
    /// The instance that the credentials name.
    pub instance: Option<String>,
    /// Members of the query that stood in the body.
    pub moved: Vec<(String, String)>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Members that the specification does not list, as JSON pointers.
    pub unlisted: Vec<String>,
}

impl Request {
    /// A text member of the body.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        self.body[member].as_str()
    }

    /// A value of the path.
    pub(crate) fn segment(&self, name: &str) -> &str {
        self.path
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}
