//! A call put together by generated code. The first problem is kept, and comes out when the call is awaited.

use crate::call::Call;
use crate::client::Client;
use crate::error::{Called, Error, ErrorKind};
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
    /// Where it goes, instead of where the operation says.
    pub(crate) route: Option<Route>,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Body,
    pub(crate) violations: Option<Violations>,
    pub(crate) problem: Option<Error>,
}

/// A method and a path that no operation describes.
pub(crate) struct Route {
    pub method: String,
    pub segments: Vec<String>,
}

/// What goes in the request's body.
#[derive(Default)]
pub(crate) enum Body {
    #[default]
    None,
    Json(Map<String, Value>),
    /// JSON other than an object.
    Value(Value),
    Form(Map<String, Value>, Vec<(&'static str, FilePart)>),
}

impl Prepare {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let mut prepare = Self {
            client,
            operation,
            route: None,
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

    /// A call of what no specification lists, so also of what v1 may have.
    pub(crate) fn along(client: Client, operation: &'static Operation, route: Route) -> Self {
        Self {
            route: Some(route),
            problem: None,
            ..Self::new(client, operation)
        }
    }

    pub(crate) fn called(&self) -> Called {
        Called {
            provider: self.client.0.provider.name,
            operation: Some(self.operation.id),
            idempotent: self.operation.idempotent,
        }
    }

    fn fail(&mut self, kind: ErrorKind, text: String) {
        if self.problem.is_none() {
            self.problem = Some(Error::before(kind, text));
        }
    }

    fn value<B: Serialize + Validate>(&mut self, value: &B) -> Value {
        if let Err(violations) = validate(value) {
            self.violations = Some(violations);
        }
        serde_json::to_value(value).unwrap_or_else(|error| {
            let text = format!("the arguments cannot be written: {error}");
            self.fail(ErrorKind::Invalid, text);
            Value::Null
        })
    }

    /// Where each member has a name: a query, a form.
    fn members<B: Serialize + Validate>(&mut self, value: &B) -> Map<String, Value> {
        match self.value(value) {
            Value::Object(members) => members,
            Value::Null => Map::new(),
            _ => {
                let text = "the arguments must have names".to_owned();
                self.fail(ErrorKind::Invalid, text);
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
        let members = self.members(query);
        self.query.extend(pairs(&members));
        self
    }

    /// A JSON body.
    #[must_use]
    pub fn json<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = match self.value(body) {
            Value::Object(members) => Body::Json(members),
            Value::Null => Body::Json(Map::new()),
            other => Body::Value(other),
        };
        self
    }

    /// The text parts of a multipart form.
    #[must_use]
    pub fn form<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = Body::Form(self.members(body), Vec::new());
        self
    }

    /// A file part of the form.
    #[must_use]
    pub fn file(mut self, name: &'static str, file: FilePart) -> Self {
        match &mut self.body {
            Body::None => self.body = Body::Form(Map::new(), vec![(name, file)]),
            Body::Form(_, files) => files.push((name, file)),
            Body::Json(_) | Body::Value(_) => {
                let text = format!("the file {name} does not go with a JSON body");
                self.fail(ErrorKind::Invalid, text);
            }
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
