//! One request: understood, judged, answered, remembered.

mod content;
mod redact;
mod spoilt;

use crate::judging::{BodyKind, Request, judge, rename_files};
use crate::providers::{Call, Imitation};
use crate::routing::{Candidate, candidates};
use crate::shared::watch::Happening;
use crate::shared::{Received, Shared};
use crate::spec::Spec;
use crate::wire::form::Form;
use crate::wire::{Incoming, Reply};
use content::Content;
use serde_json::{Map, Value};

/// Answers a request to a provider.
pub(crate) async fn answer(
    shared: &Shared,
    imitation: &dyn Imitation,
    incoming: Incoming,
) -> Reply {
    let provider = imitation.provider();
    let mut received = Received::new(provider, &incoming);
    if let Some(reply) = imitation.beside_operations(&incoming, &mut received) {
        return finish(shared, imitation, received, reply).await;
    }
    let spec = Spec::of(provider);
    let candidates = match candidates(spec, &incoming.method, &incoming.segments) {
        Ok(candidates) => candidates,
        Err(why) => {
            return unkept(
                shared,
                received,
                imitation.no_such_operation(&why, &incoming),
            );
        }
    };
    let candidates = match imitation.meant(candidates) {
        Ok(candidates) => candidates,
        Err(reply) => return finish(shared, imitation, received, reply).await,
    };
    let mut request = match understood(imitation, spec, &candidates, &incoming).await {
        Ok(request) => request,
        Err(reply) => {
            let first = candidates.first();
            received.operation = first.map_or_else(String::new, |c| c.operation.id.clone());
            return unkept(shared, received, reply);
        }
    };
    received.operation.clone_from(&request.id);
    received.body = request.body.clone();
    received.query.append(&mut request.moved);
    redact::secrets(&mut received, spec, request.operation, &request.path);
    received.unlisted = std::mem::take(&mut request.unlisted);
    if !request.problems.is_empty() {
        let reply = imitation.invalid(&request.id, request.v1, &request.problems);
        return finish(shared, imitation, received, reply).await;
    }
    let fault = shared.fault(provider, &request.id);
    let mut slot = received.clone();
    let acting = async {
        let reply = imitation.handle(&request, &mut slot).await;
        reply.unwrap_or_else(|| by_example(&request))
    };
    let reply = spoilt::answer(imitation, &request.id, fault, acting).await;
    let reply = checked(&request, reply);
    slot.status = reply.status;
    shared.remember(slot);
    reply
}

/// The request as one of the operation that it means, with what is wrong with it; or the refusal of one that brings the
/// wrong credentials, or a body that cannot be read.
async fn understood(
    imitation: &dyn Imitation,
    spec: &'static Spec,
    candidates: &[Candidate<'static>],
    incoming: &Incoming,
) -> Result<Request, Reply> {
    let v1 = candidates.iter().any(|c| c.v1);
    let takes_bytes = candidates.iter().any(|c| c.operation.bytes);
    let first = candidates.first().map_or("", |c| c.operation.id.as_str());
    let mut content = content::read(incoming, takes_bytes)
        .await
        .map_err(|problem| imitation.invalid(first, v1, &[problem]))?;
    let mut json = match &mut content {
        Content::Json(value) => std::mem::take(value),
        _ => Value::Null,
    };
    let anonymous = candidates.iter().all(|c| c.operation.anonymous);
    let mut instance = None;
    if !anonymous {
        let parameters = candidates.iter().flat_map(|c| &c.operation.parameters);
        let call = Call {
            operation: first,
            incoming,
            v1,
            parameters: parameters.map(|p| p.documented.name.as_str()).collect(),
        };
        instance = imitation.credentials(&call, &mut json)?;
    }
    let (form, kind) = match content {
        Content::Form(mut form) => {
            for body in candidates.iter().filter_map(|c| c.operation.form.as_ref()) {
                rename_files(&spec.document, &body.schema, &mut form);
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
    let credentials = imitation.credentials_in_query();
    let judged = candidates.iter().map(|c| {
        let request = judge(spec, c, incoming, &json, &form, kind, credentials);
        let strangers = c.strangers(&incoming.query);
        // An operation that takes something is not meant where nothing is given.
        let idle = request.body.as_object().is_some_and(Map::is_empty);
        ((request.problems.len(), idle, strangers), request)
    });
    let judged = meant_by_body(judged.collect()).into_iter();
    let Some((_, mut request)) = judged.min_by_key(|(rank, _)| *rank) else {
        return Err(imitation.invalid(first, v1, &[]));
    };
    request.form = form;
    request.instance = instance;
    Ok(request)
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

/// Answers without acting, unless a fault says otherwise.
async fn finish(
    shared: &Shared,
    imitation: &dyn Imitation,
    mut received: Received,
    reply: Reply,
) -> Reply {
    let operation = &received.operation;
    let fault = shared.fault(received.provider, operation);
    let reply = spoilt::answer(imitation, operation, fault, async { reply }).await;
    received.status = reply.status;
    shared.remember(received);
    reply
}

/// The answer to a request that is not kept, for it did not reach an operation.
fn unkept(shared: &Shared, mut received: Received, reply: Reply) -> Reply {
    received.status = reply.status;
    shared.watchers.tell(|| Happening::request(&received));
    reply
}

/// An answer that does not fit the specification is a fault of the sandbox, and says so.
fn checked(request: &Request, reply: Reply) -> Reply {
    if !reply.is_success() || reply.reset || spoilt::is_spoilt(&reply) {
        return reply;
    }
    let faults = request.operation.faults_of_answer(&reply.value());
    match faults.is_empty() {
        true => reply,
        false => Reply::bytes(
            500,
            "text/plain",
            format!("fault of the sandbox: {faults:?}"),
        ),
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
