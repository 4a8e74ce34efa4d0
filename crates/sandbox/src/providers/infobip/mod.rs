//! Infobip: four kinds of credentials, two shapes of errors, and an account that remembers.

mod access;
mod flows;
mod identity;
mod inbound;
mod media_url;
mod refusal;
mod reports;
mod senders;
mod sends;
mod templates;

pub(crate) use access::credentials;
pub(crate) use inbound::message as inbound_message;
pub(crate) use refusal::{invalid, refusal};
pub use reports::Delivery;

use crate::exchange::Request;
use crate::received::Received;
use crate::reply::Reply;
use crate::spec::Spec;
use crate::state::State;
use serde_json::Value;
use waxwing_types::Provider;

/// What the account holds. At the start that is what the specification's examples speak of.
pub(crate) struct Account {
    pub access: access::Access,
    pub flows: flows::Flows,
    pub identities: identity::Identities,
    pub media: inbound::Store,
    pub reports: reports::Rules,
    pub senders: senders::Senders,
    pub sent: sends::Sent,
    pub templates: templates::Templates,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            access: access::Access::default(),
            flows: flows::Flows::of_examples(),
            identities: identity::Identities::of_examples(),
            media: inbound::Store::of_examples(),
            reports: reports::Rules::default(),
            senders: senders::Senders::of_examples(),
            sent: sends::Sent::default(),
            templates: templates::Templates::of_examples(),
        }
    }
}

/// What the specification shows as the answer of an operation.
fn example(operation: &str) -> Value {
    let operations = &Spec::of(Provider::Infobip).operations;
    let found = operations.iter().find(|o| o.id == operation);
    found
        .map(crate::spec::Operation::example)
        .unwrap_or_default()
}

/// Now, as the provider writes it: milliseconds, and an offset without colon.
fn now() -> String {
    let now = jiff::Timestamp::now();
    now.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000").to_string()
}

/// Whether the provider has the sender: that of the account, or one that was registered since.
fn knows_sender(state: &State, sender: &str) -> bool {
    state.account(Provider::Infobip).knows(sender)
        || state.memory().infobip.senders.is_registered(sender)
}

pub(crate) async fn handle(
    state: &State,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let sender = request.segment("sender");
    if !sender.is_empty() && !knows_sender(state, sender) && !senders::is_registration(&request.id)
    {
        return Some(refusal::unknown_sender(&request.id));
    }
    let faults = media_url::faults(&request.body);
    if !faults.is_empty() {
        return Some(invalid(&request.id, &faults));
    }
    match request.id.as_str() {
        "create_oauth2_token" | "create_session" | "destroy_session" => {
            access::answer(state, request)
        }
        "send_template_message" => Some(sends::bulk(state, request, received)),
        id if id.starts_with("send_") && id.ends_with("_message") => {
            Some(sends::single(state, request, received).await)
        }
        id if id.contains("template") => templates::answer(state, request),
        id if id.contains("flow") => flows::answer(state, request),
        id if id.contains("media") => inbound::answer(state, request, received),
        id if id.ends_with("_identity") => Some(identity::answer(state, request)),
        _ => senders::answer(state, request).await,
    }
}
