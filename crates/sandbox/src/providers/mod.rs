//! What only one provider does: its credentials, its errors, its state.

pub(crate) mod hypersender;
pub(crate) mod infobip;
pub(crate) mod meta;
pub(crate) mod wawp;

use crate::exchange::{Incoming, Request};
use crate::problem::Problem;
use crate::received::Received;
use crate::reply::Reply;
use crate::spec::{Candidate, NoMatch};
use crate::state::State;
use serde_json::Value;
use waxwing_types::Provider;

/// What is no operation of a specification: addresses that answers give.
pub(crate) fn beside_operations(
    state: &State,
    provider: Provider,
    incoming: &Incoming,
    received: &mut Received,
) -> Option<Reply> {
    match provider {
        Provider::Meta => meta::download(state, incoming, received),
        _ => None,
    }
}

/// Which of several operations a path means that is nothing but an id: the kind of thing that has the id.
pub(crate) fn meant<'a>(
    state: &State,
    provider: Provider,
    candidates: Vec<Candidate<'a>>,
) -> Result<Vec<Candidate<'a>>, Reply> {
    match provider {
        Provider::Meta => meta::meant(state, candidates),
        Provider::Wawp | Provider::Hypersender | Provider::Infobip => Ok(candidates),
    }
}

/// Whether a member of the query is a credential, and so no business of the operation.
pub(crate) fn is_credential(provider: Provider, name: &str) -> bool {
    match provider {
        Provider::Wawp => matches!(name, "access_token" | "instance_id"),
        Provider::Meta => matches!(name, "access_token" | meta::PROOF),
        Provider::Hypersender | Provider::Infobip => false,
    }
}

/// Judges the credentials, and takes those out of the body that stand there; gives the instance that they name.
pub(crate) fn credentials(
    state: &State,
    provider: Provider,
    operation: &str,
    incoming: &Incoming,
    json: &mut Value,
    v1: bool,
    takes: &dyn Fn(&str) -> bool,
) -> Result<Option<String>, Reply> {
    match provider {
        Provider::Wawp => wawp::credentials(state, incoming, json, v1, takes("instance_id")),
        Provider::Hypersender => hypersender::credentials(state, incoming).map(|()| None),
        Provider::Infobip => infobip::credentials(state, operation, incoming).map(|()| None),
        Provider::Meta => meta::credentials(state, incoming).map(|()| None),
    }
}

/// A phone scans the code of an instance.
pub(crate) fn scan(state: &State, provider: Provider, instance: &str) -> bool {
    match provider {
        Provider::Wawp => wawp::scan(state, instance),
        Provider::Hypersender => hypersender::scan(state, instance),
        Provider::Infobip | Provider::Meta => false,
    }
}

/// Someone writes to the account of an instance.
pub(crate) fn write_to(
    state: &State,
    provider: Provider,
    instance: &str,
    from: &str,
    text: &str,
) -> Option<String> {
    match provider {
        Provider::Wawp => wawp::write_to(state, instance, from, text),
        Provider::Hypersender => hypersender::write_to(state, instance, from, text),
        Provider::Infobip | Provider::Meta => None,
    }
}

/// The refusal of a request that breaks the specification.
pub(crate) fn invalid(
    provider: Provider,
    operation: &str,
    v1: bool,
    problems: &[Problem],
) -> Reply {
    match provider {
        Provider::Wawp => wawp::invalid(problems, v1),
        Provider::Hypersender => hypersender::invalid(problems),
        Provider::Infobip => infobip::invalid(operation, problems),
        Provider::Meta => meta::invalid(operation, problems),
    }
}

/// The refusal of a path or method that no operation has.
pub(crate) fn no_such_operation(provider: Provider, why: &NoMatch, incoming: &Incoming) -> Reply {
    let status = match why {
        NoMatch::Path => 404,
        NoMatch::Method => 405,
    };
    match provider {
        Provider::Wawp => wawp::error(status, "rest_no_route", "No such route", false),
        Provider::Hypersender => hypersender::error(status, "No such route."),
        Provider::Infobip => infobip::refusal("", status, "No such resource"),
        Provider::Meta => meta::unknown_path(incoming),
    }
}

/// The refusal of too many requests.
pub(crate) fn throttled(provider: Provider, operation: &str, retry_after: Option<u64>) -> Reply {
    let reply = match provider {
        Provider::Wawp => wawp::error(429, "too_many_requests", "Too many requests", false),
        Provider::Hypersender => hypersender::error(429, "Too Many Attempts."),
        Provider::Infobip => infobip::refusal(operation, 429, "Too many requests"),
        Provider::Meta => meta::throttled(),
    };
    match retry_after {
        Some(seconds) => reply.with_header("retry-after", seconds),
        None => reply,
    }
}

/// Does what the operation does; none where the specification's example is the answer.
pub(crate) async fn handle(
    state: &State,
    provider: Provider,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    match provider {
        Provider::Wawp => wawp::handle(state, request, received).await,
        Provider::Hypersender => hypersender::handle(state, request, received).await,
        Provider::Infobip => infobip::handle(state, request, received).await,
        Provider::Meta => meta::handle(state, request, received).await,
    }
}
