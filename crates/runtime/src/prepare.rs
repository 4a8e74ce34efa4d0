//! A call put together by generated code. The first problem is kept, and comes out when the call is awaited.

use crate::call::Call;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::file_part::FilePart;
use crate::provider::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::fmt;
use waxwing_types::validate::validate;
use waxwing_types::{Validate, Violations};

/// The parts of a request, before credentials.
pub struct Prepare {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Body,
    pub(crate) violations: Option<Violations>,
    pub(crate) problem: Option<Error>,
}

/// What goes in the request's body.
#[derive(Default)]
pub(crate) enum Body {
    #[default]
    None,
    Json(Map<String, Value>),
    Form(Map<String, Value>, Vec<(&'static str, FilePart)>),
}

impl Prepare {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let mut prepare = Self {
            client,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            body: Body::None,
            violations: None,
            problem: None,
        };
        if prepare.client.is_v1() && operation.v1.is_none() {
            prepare.fail(
                ErrorKind::Unsupported,
                "v1 of the API does not have this operation".into(),
            );
        }
        prepare
    }

    fn fail(&mut self, kind: ErrorKind, text: String) {
        if self.problem.is_none() {
            self.problem = Some(Error::before(kind, text));
        }
    }

    fn object<B: Serialize + Validate>(&mut self, value: &B) -> Map<String, Value> {
        if let Err(violations) = validate(value) {
            self.violations = Some(violations);
        }
        match serde_json::to_value(value) {
            Ok(Value::Object(members)) => members,
            Ok(_) => Map::new(),
            Err(error) => {
                self.fail(
                    ErrorKind::Invalid,
                    format!("the body cannot be written: {error}"),
                );
                Map::new()
            }
        }
    }

    /// A value of the path template.
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.path.push((name, value.as_ref().to_owned()));
        self
    }

    /// A required member of the query; empty is refused.
    #[must_use]
    pub fn query_param(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        if value.as_ref().is_empty() {
            self.fail(ErrorKind::Invalid, format!("{name} is empty"));
        }
        self.query
            .push((name.to_owned(), value.as_ref().to_owned()));
        self
    }

    /// The members of a query struct.
    #[must_use]
    pub fn query<Q: Serialize + Validate>(mut self, query: &Q) -> Self {
        let members = self.object(query);
        self.query.extend(pairs(&members));
        self
    }

    /// A JSON body.
    #[must_use]
    pub fn json<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = Body::Json(self.object(body));
        self
    }

    /// The text parts of a multipart form.
    #[must_use]
    pub fn form<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = Body::Form(self.object(body), Vec::new());
        self
    }

    /// A file part of the form.
    #[must_use]
    pub fn file(mut self, name: &'static str, file: FilePart) -> Self {
        if let Body::Form(_, files) = &mut self.body {
            files.push((name, file));
        }
        self
    }

    /// A file part that may be left out.
    #[must_use]
    pub fn optional_file(self, name: &'static str, file: Option<FilePart>) -> Self {
        match file {
            Some(file) => self.file(name, file),
            None => self,
        }
    }

    /// The call, ready to be awaited.
    pub fn call<T: DeserializeOwned>(self) -> Call<T> {
        Call::new(self)
    }
}

impl fmt::Debug for Prepare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Prepare({:?}, {})", self.client, self.operation.id)
    }
}

/// Members as text pairs: null is left out, a list repeats its name.
pub(crate) fn pairs(members: &Map<String, Value>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (name, value) in members {
        match value {
            Value::Array(items) => {
                pairs.extend(items.iter().filter_map(|v| Some((name.clone(), text(v)?))))
            }
            other => pairs.extend(text(other).map(|text| (name.clone(), text))),
        }
    }
    pairs
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
