//! The operations and events of a document.

use super::{Accepts, text};
use serde_json::Value;

/// An event that the provider sends.
#[derive(Clone)]
pub struct Event {
    pub name: String,
    pub summary: String,
    pub description: String,
    /// Component of the payload.
    pub payload: String,
    pub examples: Vec<Value>,
}

/// One method of the generated client.
#[derive(Clone)]
pub struct Operation {
    pub id: String,
    pub tag: String,
    pub method: String,
    /// Path without its fragment.
    pub path: String,
    pub summary: String,
    pub description: String,
    pub sources: Vec<String>,
    /// Scope handle and the parameter that it holds.
    pub scope: Option<Parameter>,
    pub path_parameters: Vec<Parameter>,
    pub query: Vec<Parameter>,
    pub headers: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    pub answer_examples: Vec<Value>,
    pub paging: Option<Paging>,
    /// `security: []`.
    pub anonymous: bool,
    /// Another host than the provider's other operations have.
    pub server: Option<String>,
    pub idempotent: bool,
    /// Set when the whole URL is the argument of that name.
    pub absolute: Option<String>,
    /// Method and path in the provider's first generation.
    pub v1: Option<V1>,
    pub deprecated: bool,
    /// What in a 2xx proves that the provider took it.
    pub accepts: Accepts,
}

/// An operation in the provider's first generation.
#[derive(Clone)]
pub struct V1 {
    pub method: String,
    pub path: String,
    /// The body stays a JSON body.
    pub json: bool,
}

impl V1 {
    pub(super) fn new(json: &Value) -> Result<V1, String> {
        Ok(V1 {
            method: text(json, "method").to_uppercase(),
            path: text(json, "path"),
            json: match json["body"].as_str() {
                None => false,
                Some("json") => true,
                Some(other) => return Err(format!("x-v1: no body {other}")),
            },
        })
    }
}

/// A parameter of an operation.
#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub schema: Value,
    pub required: bool,
    pub description: String,
    pub scope: Option<String>,
    pub place: String,
    pub example: Option<Value>,
    pub list: List,
    /// Taken into the URL as it is.
    pub verbatim: bool,
}

/// How a list stands in a query.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    Repeated,
    Commas,
    Json,
}

/// A request body.
#[derive(Clone)]
pub struct Body {
    /// Component; empty where the bytes of a file are the body.
    pub component: String,
    pub form: Form,
    /// Binary members of a form.
    pub files: Vec<File>,
    /// The form wants 1 and 0 for true and false.
    pub digits: bool,
    pub examples: Vec<Value>,
}

/// What a body is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Json,
    Multipart,
    Pairs,
    Bytes,
}

/// A file in a form.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub required: bool,
    pub many: bool,
}

/// What a 2xx answer is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// A component, as JSON.
    Json(String),
    Bytes,
    Nothing,
}

impl Answer {
    /// The component of a JSON answer.
    pub fn component(&self) -> Option<&String> {
        match self {
            Answer::Json(name) => Some(name),
            Answer::Bytes | Answer::Nothing => None,
        }
    }
}

/// How a list goes on.
#[derive(Clone)]
pub struct Paging {
    pub items: String,
    pub by: PageBy,
    /// Schema of an item.
    pub item: Value,
}

/// What the next page is asked for by.
#[derive(Clone)]
pub enum PageBy {
    Cursor {
        cursor: String,
        parameter: String,
        more: Option<String>,
    },
    Offset {
        offset: String,
        limit: String,
    },
    Page {
        page: String,
        first: u64,
        pages: String,
    },
}
