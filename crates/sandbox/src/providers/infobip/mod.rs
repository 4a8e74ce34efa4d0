//! Infobip: four kinds of credentials, two shapes of errors, and an account that remembers.

mod access;
mod flows;
mod handle;
mod identity;
mod inbound;
mod media_url;
mod refusal;
mod reports;
mod senders;
mod sends;
mod templates;

pub use handle::Infobip;
pub use reports::Delivery;

use super::imitation::{Call, Handling, Imitation, status_of};
use crate::judging::{Problem, Request};
use crate::routing::NoMatch;
use crate::shared::outbox::Outgoing;
use crate::shared::{Account, Forget, Received, Shared, Trace, lock};
use crate::spec::Spec;
use crate::wire::post::Seal;
use crate::wire::{Incoming, Reply};
use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use waxwing_types::Provider;

/// How often an event is tried; how often the provider tries is not documented.
const ATTEMPTS: u32 = 3;
/// Between two attempts.
const BETWEEN_ATTEMPTS: Duration = Duration::from_secs(1);

/// Infobip, imitated.
pub(crate) struct InfobipImitation {
    account: Account,
    /// Where events go, and reports without an address of their own.
    webhook: Option<String>,
    /// Signs events and reports.
    seal: Option<Seal>,
    store: Mutex<Store>,
    shared: Arc<Shared>,
}

/// How the other side behaves.
#[derive(Clone)]
pub(crate) struct InfobipRules {
    pub delivery: Delivery,
    /// After how many look-ups that say PENDING a template is approved; none: only by hand.
    pub review: Option<u32>,
    pub webhook: Option<String>,
    pub seal: Option<Seal>,
}

/// What the account holds. At the start that is what the specification's examples speak of.
struct Store {
    access: access::Access,
    flows: flows::Flows,
    identities: identity::Identities,
    media: inbound::Store,
    reports: reports::Rules,
    senders: senders::Senders,
    sent: sends::Sent,
    templates: templates::Templates,
}

/// The account that a client has if nothing else is said.
pub(crate) fn account() -> Account {
    Account::new("sandbox-key", "15550002222")
}

impl InfobipImitation {
    /// `keep` is how many received files are kept.
    pub(crate) fn new(
        account: Account,
        rules: InfobipRules,
        keep: usize,
        shared: Arc<Shared>,
    ) -> Self {
        let mut store = Store {
            access: access::Access::new(shared.clock.clone()),
            flows: flows::Flows::of_examples(),
            identities: identity::Identities::of_examples(),
            media: inbound::Store::of_examples(),
            reports: reports::Rules::new(rules.delivery),
            senders: senders::Senders::default(),
            sent: sends::Sent::default(),
            templates: templates::Templates::of_examples(rules.review, shared.clock.clone()),
        };
        store.media.bound(keep);
        Self {
            account,
            webhook: rules.webhook,
            seal: rules.seal,
            store: Mutex::new(store),
            shared,
        }
    }

    /// Locked for a moment only; never held across an await.
    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    /// Has an event or report posted, signed where there is a key.
    fn post(&self, url: &str, body: &Value) {
        let body = Bytes::from(body.to_string());
        let signed = self.seal.iter().map(|seal| seal.header_of(&body));
        self.shared.outbox.post(Outgoing {
            provider: Provider::Infobip,
            url: url.to_owned(),
            headers: signed.collect(),
            body,
            attempts: ATTEMPTS,
            delay: BETWEEN_ATTEMPTS,
        });
    }

    /// Has an event posted to the webhook of the account, where one is set.
    fn tell(&self, event: &Value) {
        if let Some(url) = &self.webhook {
            self.post(url, event);
        }
    }

    /// Now, as the provider writes it.
    fn now(&self) -> String {
        written(self.shared.clock.now())
    }

    fn origin(&self) -> &str {
        &self.shared.origins[&Provider::Infobip]
    }

    /// Whether the provider has the sender: that of the account, or one that was registered since.
    fn knows_sender(&self, sender: &str) -> bool {
        self.account.knows(sender) || self.store().senders.is_registered(sender)
    }
}

impl Forget for InfobipImitation {
    fn forget(&self, trace: &Trace) {
        if let Trace::SentId(id) = trace {
            self.store().sent.forget(id);
        }
    }
}

impl Imitation for InfobipImitation {
    fn provider(&self) -> Provider {
        Provider::Infobip
    }

    fn base_path(&self) -> &'static str {
        ""
    }

    fn account(&self) -> &Account {
        &self.account
    }

    fn credentials(&self, call: &Call<'_>, _: &mut Value) -> Result<Option<String>, Reply> {
        access::credentials(self, call.operation, call.incoming).map(|()| None)
    }

    fn invalid(&self, operation: &str, _: bool, problems: &[Problem]) -> Reply {
        refusal::invalid(operation, problems)
    }

    fn no_such_operation(&self, why: &NoMatch, _: &Incoming) -> Reply {
        refusal::refusal("", status_of(why), "No such resource")
    }

    fn throttled(&self, operation: &str) -> Reply {
        refusal::refusal(operation, 429, "Too many requests")
    }

    fn handle<'a>(&'a self, request: &'a Request, received: &'a mut Received) -> Handling<'a> {
        Box::pin(handle(self, request, received))
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

/// A time as the provider writes it: milliseconds, and an offset without colon.
fn written(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000").to_string()
}

async fn handle(
    infobip: &InfobipImitation,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let sender = request.segment("sender");
    if !sender.is_empty() && !infobip.knows_sender(sender) && !senders::is_registration(&request.id)
    {
        return Some(refusal::unknown_sender(&request.id));
    }
    let faults = media_url::faults(&request.body);
    if !faults.is_empty() {
        return Some(refusal::invalid(&request.id, &faults));
    }
    match request.id.as_str() {
        "create_oauth2_token" | "create_session" | "destroy_session" => {
            access::answer(infobip, request)
        }
        "send_template_message" => Some(sends::bulk(infobip, request, received)),
        id if id.starts_with("send_") && id.ends_with("_message") => {
            Some(sends::single(infobip, request, received).await)
        }
        id if id.contains("template") => templates::answer(infobip, request),
        id if id.contains("flow") => flows::answer(infobip, request),
        id if id.contains("media") => inbound::answer(infobip, request, received),
        id if id.ends_with("_identity") => Some(identity::answer(infobip, request)),
        _ => senders::answer(infobip, request).await,
    }
}
