//! One request: understood, judged, answered, remembered.

use crate::fault::Kind;
use crate::form::{self, Form};
use crate::judge::{BodyKind, judge};
use crate::problem::Problem;
use crate::providers;
use crate::received::Received;
use crate::redact;
use crate::reply::Reply;
use crate::spec::{Operation, Spec};
use crate::state::State;
use crate::tolerate;
use bytes::Bytes;
use serde_json::{Map, Value};
use std::time::Duration;
use waxwing_types::Provider;

/// A request as it came.
pub(crate) struct Incoming {
    pub method: String,
    pub path: String,
    /// The path's segments, decoded.
    pub segments: Vec<String>,
    pub query: Vec<(String, String)>,
    pub headers: http::HeaderMap,
    pub body: Bytes,
}

impl Incoming {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|(n, _)| n == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// The token behind `Authorization: <scheme> `.
    pub(crate) fn authorization(&self, scheme: &str) -> Option<&str> {
        let value = self.header("authorization")?;
        let (given, token) = value.split_once(' ')?;
        given.eq_ignore_ascii_case(scheme).then_some(token)
    }
}

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

/// Answers a request to a provider.
pub(crate) async fn answer(state: &State, provider: Provider, incoming: Incoming) -> Reply {
    let mut received = Received::new(provider, &incoming);
    if let Some(reply) = providers::beside_operations(state, provider, &incoming, &mut received) {
        return finish(state, received, async { reply }).await;
    }
    let spec = Spec::of(provider);
    let candidates = match spec.candidates(&incoming.method, &incoming.segments) {
        Ok(candidates) => candidates,
        Err(why) => return providers::no_such_operation(provider, &why, &incoming),
    };
    let candidates = match providers::meant(state, provider, candidates) {
        Ok(candidates) => candidates,
        Err(reply) => return finish(state, received, async { reply }).await,
    };
    let v1 = candidates.iter().any(|c| c.v1);
    let takes_bytes = candidates.iter().any(|c| c.operation.bytes);
    let first = candidates.first().map_or("", |c| c.operation.id.as_str());
    let mut content = match content(&incoming, takes_bytes).await {
        Ok(content) => content,
        Err(problem) => return providers::invalid(provider, first, v1, &[problem]),
    };
    let mut json = match &mut content {
        Content::Json(value) => std::mem::take(value),
        _ => Value::Null,
    };
    let anonymous = candidates.iter().all(|c| c.operation.anonymous);
    let takes = |name: &str| {
        let mut parameters = candidates.iter().flat_map(|c| &c.operation.parameters);
        parameters.any(|p| p.documented.name == name)
    };
    let mut instance = None;
    if !anonymous {
        match providers::credentials(state, provider, first, &incoming, &mut json, v1, &takes) {
            Ok(named) => instance = named,
            Err(reply) => return reply,
        }
    }
    let (form, kind) = match content {
        Content::Form(mut form) => {
            for body in candidates.iter().filter_map(|c| c.operation.form.as_ref()) {
                tolerate::rename_files(&spec.document, &body.schema, &mut form);
            }
            (form, BodyKind::Form)
        }
        Content::Pairs(texts) => {
            let form = Form {
                texts,
                ..Form::default()
            };
            (form, BodyKind::Pairs)
        }
        Content::Bytes(bytes) => (Form::of_bytes(bytes), BodyKind::Bytes),
        Content::Json(_) => (Form::default(), BodyKind::Json),
    };
    let judged = candidates.iter().map(|c| {
        let request = judge(spec, provider, c, &incoming, &json, &form, kind);
        let strangers = c.strangers(&incoming.query);
        // An operation that takes something is not meant where nothing is given.
        let idle = request.body.as_object().is_some_and(Map::is_empty);
        ((request.problems.len(), idle, strangers), request)
    });
    let judged = meant_by_body(judged.collect()).into_iter();
    let Some((_, mut request)) = judged.min_by_key(|(rank, _)| *rank) else {
        return providers::invalid(provider, first, v1, &[]);
    };
    request.form = form;
    request.instance = instance;
    received.operation.clone_from(&request.id);
    received.body = request.body.clone();
    received.query.append(&mut request.moved);
    redact::secrets(&mut received, spec, request.operation, &request.path);
    received.unlisted = std::mem::take(&mut request.unlisted);
    if !request.problems.is_empty() {
        let reply = providers::invalid(provider, &request.id, request.v1, &request.problems);
        return finish(state, received, async { reply }).await;
    }
    let mut slot = received.clone();
    let acting = async {
        let reply = providers::handle(state, provider, &request, &mut slot).await;
        reply.unwrap_or_else(|| by_example(&request))
    };
    let reply = with_faults(state, provider, &request.id, acting).await;
    let faults = match reply.is_success()
        && !reply.reset
        && reply.headers.iter().all(|(n, _)| n != FAULTY)
    {
        true => request.operation.faults_of_answer(&reply.value()),
        false => Vec::new(),
    };
    let reply = match faults.is_empty() {
        true => reply,
        false => Reply::bytes(
            500,
            "text/plain",
            format!("fault of the sandbox: {faults:?}"),
        ),
    };
    slot.status = reply.status;
    state.memory().remember(slot);
    reply
}

/// Of operations on one method and path: the one that the body's members name, or else those that no member names.
fn meant_by_body<R>(judged: Vec<(R, Request)>) -> Vec<(R, Request)> {
    let meant = |request: &Request| request.operation.is_meant_by(&request.body);
    let named = judged.iter().any(|(_, r)| meant(r) == Some(true));
    let wanted = |request: &Request| match named {
        true => meant(request) == Some(true),
        false => meant(request).is_none(),
    };
    let mut judged = judged;
    judged.retain(|(_, request)| wanted(request));
    judged
}

/// Marks an answer that a fault has spoilt.
const FAULTY: &str = "x-sandbox-fault";

async fn finish(
    state: &State,
    mut received: Received,
    reply: impl Future<Output = Reply>,
) -> Reply {
    let reply = with_faults(state, received.provider, &received.operation, reply).await;
    received.status = reply.status;
    state.memory().remember(received);
    reply
}

/// Acts, unless a fault says otherwise.
async fn with_faults(
    state: &State,
    provider: Provider,
    operation: &str,
    acting: impl Future<Output = Reply>,
) -> Reply {
    let Some(fault) = state.fault(provider, operation) else {
        return acting.await;
    };
    let spoilt = |body: Bytes, reply: Reply| Reply { body, ..reply }.with_header(FAULTY, "body");
    match fault {
        Kind::Answer {
            status,
            media_type,
            headers,
            body,
        } => {
            let media_type = media_type.as_deref().unwrap_or("application/json");
            let mut reply = Reply::bytes(status, media_type, body).with_header(FAULTY, "answer");
            reply.headers.extend(headers);
            reply
        }
        Kind::Throttled { retry_after } => providers::throttled(provider, operation, retry_after),
        Kind::EmptyBody => spoilt(Bytes::new(), acting.await),
        Kind::CutBody => {
            let reply = acting.await;
            spoilt(reply.body.slice(..reply.body.len() / 2), reply)
        }
        Kind::LostAnswer => Reply {
            reset: true,
            ..acting.await
        },
        Kind::Delay { milliseconds } => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            acting.await
        }
    }
}

/// The answer that the specification shows.
fn by_example(request: &Request) -> Reply {
    let operation = request.operation;
    match &operation.binary {
        Some(media_type) => Reply::bytes(operation.success, media_type, "a file of the sandbox"),
        None if operation.examples.is_empty() => {
            Reply::bytes(operation.success, "application/json", "")
        }
        None => Reply::json(operation.success, &operation.example_for(&request.query)),
    }
}

enum Content {
    Json(Value),
    Form(Form),
    Pairs(Vec<(String, String)>),
    Bytes(Bytes),
}

/// The body by its Content-Type; nothing is null.
async fn content(incoming: &Incoming, takes_bytes: bool) -> Result<Content, Problem> {
    let kind = incoming.header("content-type").unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    // The rest of a file whose bytes have all arrived is empty, and a file still.
    if incoming.body.is_empty() && !(takes_bytes && essence.contains('/')) {
        return Ok(Content::Json(Value::Null));
    }
    match essence.as_str() {
        "application/json" => waxwing_json::from_slice(&incoming.body)
            .map(Content::Json)
            .map_err(|e| Problem::new("", &format!("the body is not JSON: {e}"))),
        "multipart/form-data" => form::read(kind, incoming.body.clone())
            .await
            .map(Content::Form)
            .map_err(|e| Problem::new("", &format!("the body is not a form: {e}"))),
        "application/x-www-form-urlencoded" => {
            let pairs = url::form_urlencoded::parse(&incoming.body).into_owned();
            Ok(Content::Pairs(pairs.collect()))
        }
        // Whether the operation takes a file is judged with it.
        _ => Ok(Content::Bytes(incoming.body.clone())),
    }
}

impl Received {
    pub(crate) fn new(provider: Provider, incoming: &Incoming) -> Self {
        let headers = incoming.headers.iter();
        let headers = headers
            .filter(|(name, _)| *name != http::header::AUTHORIZATION && *name != "access-token")
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            });
        let query = incoming
            .query
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "access_token" | providers::meta::PROOF));
        let mut query: Vec<_> = query.cloned().collect();
        redact::named(&mut query);
        Self {
            provider,
            operation: String::new(),
            method: incoming.method.clone(),
            path: incoming.path.clone(),
            query,
            headers: headers.collect(),
            body: Value::Null,
            to: None,
            kind: None,
            media: None,
            media_url: None,
            media_error: None,
            id: None,
            status: 0,
            unlisted: Vec::new(),
            traces: Vec::new(),
        }
    }

    /// Fetches the file that the message names, where it lies on this machine.
    pub(crate) async fn fetch(&mut self, url: &str) {
        self.media_url = Some(url.to_owned());
        match crate::fetch::get(url).await {
            None => {}
            Some(Err(error)) => self.media_error = Some(error),
            Some(Ok(file)) => {
                let name = url.split('?').next().and_then(|u| u.rsplit('/').next());
                let name = name.map(str::to_owned);
                self.media = Some(crate::Media::new(file.bytes, file.media_type, name));
            }
        }
    }
}
