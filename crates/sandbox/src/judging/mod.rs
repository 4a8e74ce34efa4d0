//! A request as one of an operation: its members found wherever they may stand, and what is wrong with them.

mod check;
mod listed;
mod problem;
mod request;
mod rules;
mod tolerate;

pub(crate) use listed::members;
pub(crate) use problem::{Problem, Refusal};
pub(crate) use request::Request;
pub(crate) use tolerate::rename_files;

use crate::routing::Candidate;
use crate::spec::{Body, Operation, Parameter, Spec};
use crate::wire::Incoming;
use crate::wire::form::Form;
use serde_json::{Map, Value};
use waxwing_dialect::Place;

/// What came as the body.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum BodyKind {
    Json,
    Form,
    Pairs,
    Bytes,
}

/// Judges a request as one of the operation. `credentials` are members of the query that are no business of it.
pub(crate) fn judge(
    spec: &'static Spec,
    candidate: &Candidate<'static>,
    incoming: &Incoming,
    json: &Value,
    form: &Form,
    kind: BodyKind,
    credentials: &[&str],
) -> Request {
    let operation = candidate.operation;
    let mut request = Request {
        operation,
        id: operation.id.clone(),
        path: candidate.path.clone(),
        query: Map::new(),
        body: Value::Null,
        form: Form::default(),
        v1: candidate.v1,
        instance: None,
        moved: Vec::new(),
        problems: Vec::new(),
        unlisted: Vec::new(),
    };
    let mut rest = incoming.query.clone();
    // The first generation names in its paths what are members elsewhere.
    if candidate.v1 {
        let values = candidate.path.iter();
        rest.extend(values.filter_map(|(name, v)| Some((name.clone(), v.as_str()?.to_owned()))));
    }
    rest.retain(|(name, _)| !credentials.contains(&name.as_str()));
    let in_body = InBody { json, form };
    for parameter in &operation.parameters {
        let Parameter { documented, .. } = parameter;
        let in_query = rest.iter().filter(|(name, _)| *name == documented.name);
        let mut given: Vec<String> = match documented.place {
            Place::Path => candidate
                .path
                .get(&documented.name)
                .and_then(Value::as_str)
                .map(str::to_owned)
                .into_iter()
                .collect(),
            Place::Query => in_query.map(|(_, value)| value.clone()).collect(),
            Place::Header => incoming
                .header(&documented.name)
                .map(str::to_owned)
                .into_iter()
                .collect(),
        };
        // Credentials are judged by the provider's own rules, which know further places for them.
        if credentials.contains(&documented.name.as_str()) {
            continue;
        }
        if candidate.anywhere && documented.place == Place::Query && given.is_empty() {
            given = in_body.texts(&documented.name);
            let texts = given.iter().cloned();
            let moved = texts.map(|text| (documented.name.clone(), text));
            request.moved.extend(moved);
        }
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        let judged = check::parameter(spec, parameter, &given);
        rest.retain(|(name, _)| *name != documented.name);
        match judged {
            Ok(Some(value)) if documented.place != Place::Path => {
                request.query.insert(documented.name.clone(), value);
            }
            Ok(_) => {}
            Err(problems) => request.problems.extend(problems),
        }
    }
    take_body(&mut request, spec, candidate, &in_body, kind, &mut rest);
    let moved = &request.moved;
    request.unlisted.retain(|at| {
        !moved
            .iter()
            .any(|(name, _)| at.strip_prefix('/') == Some(name))
    });
    if !operation.verbatim {
        let rest = rest.into_iter().map(|(name, _)| format!("?{name}"));
        request.unlisted.extend(rest);
    }
    request
}

/// A body as it came.
struct InBody<'a> {
    json: &'a Value,
    form: &'a Form,
}

impl InBody<'_> {
    /// A member as the texts that a query would have.
    fn texts(&self, name: &str) -> Vec<String> {
        let in_form = self.form.texts.iter().filter(|(n, _)| n == name);
        let mut texts: Vec<String> = in_form.map(|(_, text)| text.clone()).collect();
        texts.extend(match &self.json[name] {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        });
        texts
    }
}

/// The body that an operation documents for what came, or one that the same members may be sent as.
fn body_for(operation: &Operation, kind: BodyKind, anywhere: bool) -> Option<&Body> {
    let own = match kind {
        BodyKind::Json => &operation.json,
        BodyKind::Form => &operation.form,
        BodyKind::Pairs => &operation.pairs,
        BodyKind::Bytes => return None,
    };
    let other = [&operation.json, &operation.pairs, &operation.form];
    let other = other.into_iter().flatten().next().filter(|_| anywhere);
    own.as_ref().or(other)
}

fn take_body(
    request: &mut Request,
    spec: &'static Spec,
    candidate: &Candidate<'static>,
    InBody { json, form }: &InBody<'_>,
    kind: BodyKind,
    rest: &mut Vec<(String, String)>,
) {
    let operation = candidate.operation;
    let body = body_for(operation, kind, candidate.anywhere);
    let problem = match (body, kind) {
        (Some(body), _) => {
            request.id.clone_from(&body.id);
            let object = |pairs: &[(String, String)]| check::object(&spec.document, body, pairs);
            request.body = match (kind, candidate.v1) {
                (BodyKind::Json, true) => {
                    let mut value = object(rest);
                    rest.clear();
                    if let (Value::Object(members), Value::Object(more)) = (&mut value, *json) {
                        members.extend(more.clone());
                    }
                    value
                }
                (BodyKind::Json, false) => (*json).clone(),
                _ => object(&form.texts),
            };
            if candidate.anywhere {
                add_from_query(spec, body, &mut request.body, rest);
            }
            let may_miss = tolerate::documented(
                &spec.document,
                spec.tolerates,
                &body.schema,
                &mut request.body,
            );
            let mut problems = match (kind, &request.body) {
                (BodyKind::Json, Value::Null) => vec![Problem::new("", "a JSON body is required")],
                (_, value) => check::body(body, value, form),
            };
            problems.retain(|p| !(p.missing && may_miss.contains(&p.member)));
            let judged = rules::judge(spec, &body.schema, &request.body, problems);
            request.problems.extend(judged);
            request.unlisted = listed::unlisted(&spec.document, &body.schema, &request.body);
            None
        }
        (None, BodyKind::Bytes) if operation.bytes => None,
        (None, BodyKind::Json) if json.is_null() && operation.bytes => {
            Some("the bytes of a file are required")
        }
        (None, BodyKind::Json) if operation.form.is_some() => {
            Some("a multipart/form-data body is required")
        }
        (None, BodyKind::Json) if operation.pairs.is_some() => {
            Some("an application/x-www-form-urlencoded body is required")
        }
        (None, BodyKind::Json) => {
            let members = json.as_object().into_iter().flatten();
            let members = members.map(|(name, _)| format!("/{name}"));
            request.unlisted.extend(members);
            None
        }
        (None, BodyKind::Form | BodyKind::Pairs) if candidate.anywhere => {
            let members = form.texts.iter().map(|(name, _)| format!("/{name}"));
            request.unlisted.extend(members);
            None
        }
        (None, BodyKind::Form) => Some("the operation takes no form"),
        (None, BodyKind::Pairs | BodyKind::Bytes) => {
            Some("the Content-Type must be application/json or multipart/form-data")
        }
    };
    let problem = problem.map(|text| Problem::new("", text));
    request.problems.extend(problem);
}

/// Adds the members of a body that stand in the query; no body at all is one without members.
fn add_from_query(spec: &Spec, body: &Body, value: &mut Value, rest: &mut Vec<(String, String)>) {
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    let Value::Object(members) = value else {
        return;
    };
    let listed = listed::members(&spec.document, &body.schema);
    let (own, others) = std::mem::take(rest)
        .into_iter()
        .partition(|(name, _)| listed.contains_key(name) && !members.contains_key(name));
    *rest = others;
    if let Value::Object(more) = check::object(&spec.document, body, &own) {
        members.extend(more);
    }
}
