//! A call put together by generated code. The first problem is kept, and comes out when the call is awaited.

use crate::call::body::Body;
use crate::call::json_body::JsonBody;
use crate::call::pairs::{pairs, text};
use crate::connection::Shared;
use crate::error::{Called, Error, ErrorKind};
use crate::provider::{ListStyle, Operation};
use crate::upload::FilePart;
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use waxwing_types::validate::validate;
use waxwing_types::{Validate, ValidationError};

/// The parts of a request, before credentials.
pub struct RequestBuilder {
    pub(crate) client: Arc<Shared>,
    pub(crate) operation: &'static Operation,
    /// Where it goes, instead of where the operation says.
    pub(crate) route: Option<Route>,
    /// Method and path template, instead of the operation's.
    pub(crate) target: Option<(&'static str, &'static str)>,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Body,
    /// Without a body it gets none for credentials.
    pub(crate) stays_empty: bool,
    /// What comes back is not read.
    pub(crate) unread: bool,
    pub(crate) violations: Option<ValidationError>,
    pub(crate) problem: Option<Error>,
}

/// A method and a path that no operation describes.
#[derive(Clone)]
pub(crate) struct Route {
    pub method: String,
    pub segments: Vec<String>,
}

impl RequestBuilder {
    pub(crate) fn new(client: Arc<Shared>, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            route: None,
            target: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: http::HeaderMap::new(),
            body: Body::None,
            stays_empty: false,
            unread: false,
            violations: None,
            problem: None,
        }
    }

    /// A call of what no specification lists.
    pub(crate) fn along(client: Arc<Shared>, operation: &'static Operation, route: Route) -> Self {
        Self {
            route: Some(route),
            ..Self::new(client, operation)
        }
    }

    pub(crate) fn called(&self) -> Called {
        Called {
            provider: self.client.provider.name,
            operation: Some(self.operation.id),
            idempotent: self.operation.idempotent,
        }
    }

    fn fail(&mut self, kind: ErrorKind, text: String) {
        if self.problem.is_none() {
            self.problem = Some(Error::before(kind, text));
        }
    }

    fn check<B: Serialize + Validate>(&mut self, value: &B) {
        if let Err(violations) = validate(value) {
            self.violations = Some(violations);
        }
    }

    fn unwritable(&mut self, error: &serde_json::Error) {
        let text = format!("the arguments cannot be written: {error}");
        self.fail(ErrorKind::Invalid, text);
    }

    fn value<B: Serialize + Validate>(&mut self, value: &B) -> Value {
        self.check(value);
        serde_json::to_value(value).unwrap_or_else(|error| {
            self.unwritable(&error);
            Value::Null
        })
    }

    fn written<B: Serialize + Validate>(&mut self, value: &B) -> JsonBody {
        self.check(value);
        match serde_json::to_vec(value) {
            Ok(text) if text != b"null" => JsonBody::Written(text.into()),
            Ok(_) => JsonBody::Members(Map::new()),
            Err(error) => {
                self.unwritable(&error);
                JsonBody::Members(Map::new())
            }
        }
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

    /// An id of the path template.
    #[must_use]
    pub fn id<T: AsRef<str>>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.path(name, value.into())
    }

    /// A value of the path template that is written as a text.
    #[must_use]
    pub fn model<T: fmt::Display>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.path(name, value.into().to_string())
    }

    /// An id of the path template that must be the model `M`.
    #[must_use]
    pub fn parsed<M: FromStr<Err: fmt::Display>, T: AsRef<str>>(
        mut self,
        name: &'static str,
        value: impl Into<T>,
    ) -> Self {
        let value = value.into();
        if let Err(error) = value.as_ref().parse::<M>() {
            self.fail(ErrorKind::Invalid, format!("{name}: {error}"));
        }
        self.path(name, value)
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

    /// The members of a query struct; lists repeat their name.
    #[must_use]
    pub fn query<Q: Serialize + Validate>(self, query: &Q) -> Self {
        self.query_styled(query, &[])
    }

    /// The members of a query struct, some of which are written in a way of their own.
    #[must_use]
    pub fn query_styled<Q: Serialize + Validate>(
        mut self,
        query: &Q,
        styles: &[(&str, ListStyle)],
    ) -> Self {
        let mut members = self.members(query);
        for (name, style) in styles {
            let Some(value) = members.get_mut(*name).filter(|value| !value.is_null()) else {
                continue;
            };
            match (style, &*value) {
                (ListStyle::Json, _) => *value = value.to_string().into(),
                (ListStyle::Commas, Value::Array(items)) => {
                    let texts: Vec<String> = items.iter().filter_map(text).collect();
                    // A list of nothing is left out, as where it repeats its name.
                    *value = match texts.is_empty() {
                        true => Value::Null,
                        false => texts.join(",").into(),
                    };
                }
                _ => {}
            }
        }
        self.query.extend(pairs(&members));
        self
    }

    /// A header that the operation takes; none is left out.
    #[must_use]
    pub fn header_param(mut self, name: &'static str, value: Option<impl fmt::Display>) -> Self {
        let Some(value) = value else { return self };
        match http::HeaderValue::try_from(value.to_string()) {
            Ok(value) => {
                self.headers
                    .insert(http::HeaderName::from_static(name), value);
            }
            Err(_) => {
                let text = format!("{name} must not hold characters that no header may hold");
                self.fail(ErrorKind::Invalid, text);
            }
        }
        self
    }

    /// A JSON body.
    #[must_use]
    pub fn json<B: Serialize + Validate>(mut self, body: &B) -> Self {
        // Credentials in the body join its members; otherwise it is written once.
        let takes_members = self.client.auth.of_body().is_some();
        let written = match takes_members {
            false => self.written(body),
            true => match self.value(body) {
                Value::Object(members) => JsonBody::Members(members),
                Value::Null => JsonBody::Members(Map::new()),
                other => JsonBody::Written(other.to_string().into()),
            },
        };
        self.body = Body::Json(written);
        self
    }

    /// The text parts of a multipart form.
    #[must_use]
    pub fn form<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = Body::Form(self.members(body), Vec::new());
        self
    }

    /// Members as `a=1&b=2`.
    #[must_use]
    pub fn pairs<B: Serialize + Validate>(mut self, body: &B) -> Self {
        self.body = Body::Pairs(self.members(body));
        self
    }

    /// The bytes of a file as the whole body.
    #[must_use]
    pub fn bytes(mut self, file: FilePart) -> Self {
        self.body = Body::File(file);
        self
    }

    /// `1` and `0` for true and false in the form.
    #[must_use]
    pub fn digits(mut self) -> Self {
        if let Body::Form(members, _) = &mut self.body {
            for value in members.values_mut() {
                if let Value::Bool(flag) = value {
                    *value = u8::from(*flag).into();
                }
            }
        }
        self
    }

    /// File parts of the form under one name.
    #[must_use]
    pub fn files(self, name: &'static str, files: impl IntoIterator<Item = FilePart>) -> Self {
        files
            .into_iter()
            .fold(self, |builder, file| builder.file(name, file))
    }

    /// A file part of the form.
    #[must_use]
    pub fn file(mut self, name: &'static str, file: FilePart) -> Self {
        if file.name().contains('\0') {
            let text = format!("the file name of {name} must not hold a NUL character");
            self.fail(ErrorKind::Invalid, text);
        }
        match &mut self.body {
            Body::None => self.body = Body::Form(Map::new(), vec![(name, file)]),
            Body::Form(_, files) => files.push((name, file)),
            _ => {
                let text = format!("the file {name} goes only into a form");
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

    /// The same request once more; its problem, if it has one, stays behind.
    pub(crate) fn again(&self) -> Self {
        Self {
            client: Arc::clone(&self.client),
            operation: self.operation,
            route: self.route.clone(),
            target: self.target,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            stays_empty: self.stays_empty,
            unread: self.unread,
            violations: self.violations.clone(),
            problem: None,
        }
    }

    /// Another value for a member of the query.
    pub(crate) fn set_query(&mut self, name: &str, value: String) {
        self.query.retain(|(other, _)| other != name);
        self.query.push((name.to_owned(), value));
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RequestBuilder({:?}, {})",
            self.client, self.operation.id
        )
    }
}
