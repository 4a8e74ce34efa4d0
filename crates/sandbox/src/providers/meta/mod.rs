//! Meta: what its side of the sandbox remembers, and which part answers what. What nobody made here is answered by the
//! specification's examples.

mod block_list;
mod calls;
mod errors;
mod events;
mod flow_metric;
mod flows;
mod groups;
mod handle;
mod media;
mod media_kinds;
mod messages;
mod outbox;
mod paging;
mod public_keys;
mod rules;
mod sent;
mod subscriptions;
mod template_fit;
mod templates;
mod throttle;
mod told;
mod uploads;
mod window;

pub use groups::Joined;
pub use handle::Meta;
pub(crate) use outbox::{Change, post};
pub use rules::{MetaRules, Reach, Review, Window};

use super::imitation::{Call, Handling, Imitation};
use crate::judging::{Problem, Request};
use crate::routing::{Candidate, NoMatch};
use crate::shared::outbox::Outbox;
use crate::shared::{Account, Forget, Received, Shared, Trace, lock};
use crate::wire::post::sign;
use crate::wire::{Incoming, Reply};
use errors::no_such_object;
use jiff::Timestamp;
use rules::Behaviour;
use serde_json::{Value, json};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard};
use waxwing_types::Provider;

/// Meta, imitated.
pub(crate) struct MetaImitation {
    account: Account,
    rules: MetaRules,
    /// That of the rules, until it is changed.
    behaviour: Mutex<Behaviour>,
    /// The webhook of the rules has repeated the challenge.
    verified: AtomicBool,
    store: Mutex<Store>,
    /// Its events on their way.
    outbox: Outbox<Change>,
    shared: Arc<Shared>,
}

/// All that it remembers.
#[derive(Default)]
struct Store {
    media: media::MediaStore,
    windows: window::Windows,
    throttle: throttle::Throttle,
    uploads: uploads::Uploads,
    templates: templates::Templates,
    flows: flows::Flows,
    groups: groups::Groups,
    blocked: block_list::BlockList,
    subscriptions: subscriptions::Subscriptions,
    public_keys: public_keys::PublicKeys,
    /// What webhooks were told.
    told: told::Told,
}

/// The account that a client has if nothing else is said.
pub(crate) fn account() -> Account {
    Account::new("sandbox-token", "106540352242922")
}

impl MetaImitation {
    /// `keep` is how many uploaded files are kept, and how many uploads that are under way.
    pub(crate) fn new(
        account: Account,
        rules: MetaRules,
        keep: usize,
        outbox: Outbox<Change>,
        shared: Arc<Shared>,
    ) -> Self {
        let mut store = Store::default();
        store.media.bound(keep);
        store.uploads.bound(keep);
        Self {
            account,
            behaviour: Mutex::new(rules.behaviour),
            rules,
            verified: AtomicBool::new(false),
            store: Mutex::new(store),
            outbox,
            shared,
        }
    }

    /// Locked for a moment only; never held across an await, nor while requests or events are taken in.
    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    fn behaviour(&self) -> Behaviour {
        *lock(&self.behaviour)
    }

    /// Seconds since 1970.
    fn now(&self) -> i64 {
        self.shared.clock.seconds()
    }

    fn origin(&self) -> &str {
        &self.shared.origins[&Provider::Meta]
    }
}

impl Forget for MetaImitation {
    fn forget(&self, trace: &Trace) {
        if let Trace::Events(number) = trace {
            self.store().told.forget(*number);
        }
    }
}

impl Imitation for MetaImitation {
    fn provider(&self) -> Provider {
        Provider::Meta
    }

    fn base_path(&self) -> &'static str {
        "/v25.0"
    }

    fn account(&self) -> &Account {
        &self.account
    }

    fn beside_operations(&self, incoming: &Incoming, received: &mut Received) -> Option<Reply> {
        media::download(self, incoming, received)
    }

    fn operations_beside(&self) -> &'static [&'static str] {
        &[media::DOWNLOAD]
    }

    fn meant<'a>(&self, candidates: Vec<Candidate<'a>>) -> Result<Vec<Candidate<'a>>, Reply> {
        meant(self, candidates)
    }

    fn credentials_in_query(&self) -> &'static [&'static str] {
        &["access_token", PROOF]
    }

    fn credentials(&self, call: &Call<'_>, _: &mut Value) -> Result<Option<String>, Reply> {
        token(self, call.incoming)?;
        proved(self, call.incoming)?;
        Ok(None)
    }

    fn invalid(&self, operation: &str, _: bool, problems: &[Problem]) -> Reply {
        errors::invalid(operation, problems)
    }

    fn no_such_operation(&self, _: &NoMatch, incoming: &Incoming) -> Reply {
        errors::unknown_path(incoming)
    }

    fn throttled(&self, _: &str) -> Reply {
        errors::throttled()
    }

    fn handle<'a>(&'a self, request: &'a Request, received: &'a mut Received) -> Handling<'a> {
        Box::pin(handle(self, request, received))
    }
}

impl Store {
    /// The path parameter that a stored id stands for.
    fn kind_of(&self, id: &str, now: Timestamp) -> Option<&'static str> {
        [
            (self.media.get(id, now).is_some(), "media_id"),
            (self.templates.has(id), "template_id"),
            (self.flows.has(id), "flow_id"),
            (self.groups.has(id), "group_id"),
        ]
        .into_iter()
        .find_map(|(has, name)| has.then_some(name))
    }
}

/// A bare node id belongs to a stored thing, to what the examples are about, or to the account.
fn meant<'a>(
    meta: &MetaImitation,
    candidates: Vec<Candidate<'a>>,
) -> Result<Vec<Candidate<'a>>, Reply> {
    let id = candidates.first().and_then(Candidate::bare_id);
    let Some(id) = id.map(str::to_owned) else {
        return Ok(candidates);
    };
    if id.starts_with("upload:") {
        let mut candidates = candidates;
        candidates.retain(|c| c.operation.verbatim);
        return Ok(candidates);
    }
    let kind = meta.store().kind_of(&id, meta.shared.clock.now());
    if let Some(name) = kind {
        let mut candidates = candidates;
        candidates.retain(|c| c.path.contains_key(name));
        return Ok(candidates);
    }
    let (files, others): (Vec<_>, Vec<_>) = candidates
        .into_iter()
        .partition(|c| c.path.contains_key("media_id"));
    let all: Vec<_> = files.into_iter().chain(others).collect();
    if all.iter().any(Candidate::is_example) {
        return Ok(all.into_iter().filter(Candidate::is_example).collect());
    }
    match meta.account.knows(&id) {
        true => Ok(all),
        false => Err(no_such_object(&id)),
    }
}

fn token(meta: &MetaImitation, incoming: &Incoming) -> Result<(), Reply> {
    let given = incoming
        .authorization("Bearer")
        .or(incoming.query("access_token"));
    match given {
        Some(token) if token == meta.account.token => Ok(()),
        _ => Err(errors::error(401, 190, "Invalid OAuth access token", "")),
    }
}

/// Where a call may prove that its sender knows the app secret.
const PROOF: &str = "appsecret_proof";

/// A proof is right where one is given, and is there where it is demanded.
fn proved(meta: &MetaImitation, incoming: &Incoming) -> Result<(), Reply> {
    let token = &meta.account.token;
    let wanted = || sign(&meta.rules.app_secret, token.as_bytes());
    match incoming.query(PROOF) {
        Some(proof) if proof == wanted() => Ok(()),
        None if !meta.rules.proof_demanded => Ok(()),
        Some(_) => Err(errors::not_proved("Invalid appsecret_proof provided")),
        None => Err(errors::not_proved(
            "An appsecret_proof argument is required",
        )),
    }
}

async fn handle(meta: &MetaImitation, request: &Request, received: &mut Received) -> Option<Reply> {
    let reply = act(meta, request, received).await?;
    let usage = json!({"call_count": 1, "total_time": 1, "total_cputime": 1});
    Some(reply.with_header("x-app-usage", usage))
}

async fn act(meta: &MetaImitation, request: &Request, received: &mut Received) -> Option<Reply> {
    let account = &meta.account;
    let phone = request.segment("phone_number_id");
    if !phone.is_empty() && !account.knows(phone) {
        return Some(no_such_object(phone));
    }
    let media_id = request.segment("media_id").to_owned();
    if let Some(owner) = request.query.get("phone_number_id").and_then(Value::as_str)
        && !account.knows(owner)
    {
        return Some(no_such_object(&media_id));
    }
    match request.id.as_str() {
        "send_message" | "send_marketing_message" => {
            Some(messages::send(meta, request, received).await)
        }
        "mark_message_as_read" => {
            received.kind = Some("read".to_owned());
            received.id = request.text("message_id").map(str::to_owned);
            Some(Reply::json(200, &json!({"success": true})))
        }
        "manage_call" => Some(calls::manage(request)),
        "upload_media" => Some(media::upload(meta, request, received)),
        "get_media_url" => Some(media::url(meta, &media_id)),
        "delete_media" => Some(media::delete(meta, &media_id, received)),
        "create_upload_session" => Some(uploads::create(meta, request)),
        "get_upload_session" => uploads::get(meta, request),
        "upload_file" => uploads::upload(meta, request, received),
        "create_template" => Some(templates::create(meta, request)),
        "list_templates" => templates::list(meta, request),
        "get_template" => templates::get(meta, request),
        "edit_template" => templates::edit(meta, request),
        "delete_template" => templates::delete(meta, request),
        "create_flow" => Some(flows::create(meta, request)),
        "list_flows" => flows::list(meta, request),
        "set_business_public_key" => Some(public_keys::set(meta, request)),
        "get_business_public_key" => public_keys::get(meta, request),
        "create_group" => Some(groups::create(meta, request)),
        "list_groups" => groups::list(meta, request),
        "block_users" | "unblock_users" => Some(block_list::change(meta, request)),
        "list_blocked_users" => block_list::list(meta, request),
        "subscribe_app" => Some(subscriptions::subscribe_app(meta, request).await),
        "unsubscribe_app" => Some(subscriptions::unsubscribe_app(meta, request)),
        "list_subscribed_apps" => subscriptions::list_apps(meta, request),
        "set_app_subscription" => Some(subscriptions::set(meta, request).await),
        "list_app_subscriptions" => subscriptions::list(meta, request),
        "delete_app_subscription" => Some(subscriptions::delete(meta, request)),
        _ if request.path.contains_key("flow_id") => flows::node(meta, request),
        _ if request.path.contains_key("group_id") => groups::node(meta, request),
        _ => None,
    }
}
