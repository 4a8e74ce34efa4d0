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

pub(crate) use errors::{invalid, throttled, unknown_path};
pub use groups::Joined;
pub use handle::Meta;
pub(crate) use media::download;
pub(crate) use outbox::{Change, post};
pub use rules::{MetaRules, Reach, Review, Window};

use crate::exchange::{Incoming, Request};
use crate::post::sign;
use crate::received::Received;
use crate::reply::Reply;
use crate::spec::Candidate;
use crate::state::State;
use errors::no_such_object;
use serde_json::{Value, json};
use waxwing_types::Provider;

/// All that Meta's side remembers.
#[derive(Default)]
pub(crate) struct Store {
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
    pub told: told::Told,
}

impl Store {
    /// Keeps so many uploaded files, and so many uploads that are under way.
    pub(crate) fn bound_files(&mut self, most: usize) {
        self.media.bound(most);
        self.uploads.bound(most);
    }

    /// The path parameter that a stored id stands for.
    fn kind_of(&self, id: &str) -> Option<&'static str> {
        [
            (self.media.get(id).is_some(), "media_id"),
            (self.templates.has(id), "template_id"),
            (self.flows.has(id), "flow_id"),
            (self.groups.has(id), "group_id"),
        ]
        .into_iter()
        .find_map(|(has, name)| has.then_some(name))
    }
}

/// A bare node id belongs to a stored thing, to what the examples are about, or to the account.
pub(crate) fn meant<'a>(
    state: &State,
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
    let kind = state.memory().meta.kind_of(&id);
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
    match state.account(Provider::Meta).knows(&id) {
        true => Ok(all),
        false => Err(no_such_object(&id)),
    }
}

pub(crate) fn credentials(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    token(state, incoming)?;
    proved(state, incoming)
}

fn token(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    let given = incoming
        .authorization("Bearer")
        .or(incoming.query("access_token"));
    match given {
        Some(token) if token == state.account(Provider::Meta).token => Ok(()),
        _ => Err(errors::error(401, 190, "Invalid OAuth access token", "")),
    }
}

/// Where a call may prove that its sender knows the app secret.
pub(crate) const PROOF: &str = "appsecret_proof";

/// A proof is right where one is given, and is there where it is demanded.
fn proved(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    let token = &state.account(Provider::Meta).token;
    let wanted = || sign(&state.meta.app_secret, token.as_bytes());
    match incoming.query(PROOF) {
        Some(proof) if proof == wanted() => Ok(()),
        None if !state.meta.proof_demanded => Ok(()),
        Some(_) => Err(errors::not_proved("Invalid appsecret_proof provided")),
        None => Err(errors::not_proved(
            "An appsecret_proof argument is required",
        )),
    }
}

pub(crate) async fn handle(
    state: &State,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let reply = act(state, request, received).await?;
    let usage = json!({"call_count": 1, "total_time": 1, "total_cputime": 1});
    Some(reply.with_header("x-app-usage", usage))
}

async fn act(state: &State, request: &Request, received: &mut Received) -> Option<Reply> {
    let account = state.account(Provider::Meta);
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
            Some(messages::send(state, request, received).await)
        }
        "mark_message_as_read" => {
            received.kind = Some("read".to_owned());
            received.id = request.text("message_id").map(str::to_owned);
            Some(Reply::json(200, &json!({"success": true})))
        }
        "manage_call" => Some(calls::manage(request)),
        "upload_media" => Some(media::upload(state, request, received)),
        "get_media_url" => Some(media::url(state, &media_id)),
        "delete_media" => Some(media::delete(state, &media_id, received)),
        "create_upload_session" => Some(uploads::create(state, request)),
        "get_upload_session" => uploads::get(state, request),
        "upload_file" => uploads::upload(state, request, received),
        "create_template" => Some(templates::create(state, request)),
        "list_templates" => templates::list(state, request),
        "get_template" => templates::get(state, request),
        "edit_template" => templates::edit(state, request),
        "delete_template" => templates::delete(state, request),
        "create_flow" => Some(flows::create(state, request)),
        "list_flows" => flows::list(state, request),
        "set_business_public_key" => Some(public_keys::set(state, request)),
        "get_business_public_key" => public_keys::get(state, request),
        "create_group" => Some(groups::create(state, request)),
        "list_groups" => groups::list(state, request),
        "block_users" | "unblock_users" => Some(block_list::change(state, request)),
        "list_blocked_users" => block_list::list(state, request),
        "subscribe_app" => Some(subscriptions::subscribe_app(state, request).await),
        "unsubscribe_app" => Some(subscriptions::unsubscribe_app(state, request)),
        "list_subscribed_apps" => subscriptions::list_apps(state, request),
        "set_app_subscription" => Some(subscriptions::set(state, request).await),
        "list_app_subscriptions" => subscriptions::list(state, request),
        "delete_app_subscription" => Some(subscriptions::delete(state, request)),
        _ if request.path.contains_key("flow_id") => flows::node(state, request),
        _ if request.path.contains_key("group_id") => groups::node(state, request),
        _ => None,
    }
}
