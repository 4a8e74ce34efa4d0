//! Hypersender: every send is a ticket, and what became of it is looked up.

mod contacts;
mod events;
mod instances;
mod queue;
mod runs;

use crate::exchange::{Incoming, Request};
use crate::ids;
use crate::phone::{Message, Phone, Status};
use crate::problem::Problem;
use crate::received::{Media, Received};
use crate::reply::Reply;
use crate::state::State;
use crate::trace::Trace;
use events::Event;
use serde_json::{Map, Value, json};
use waxwing_types::Provider;

pub(crate) use queue::Queue;
pub use queue::QueueRule;

/// What webhooks carry in `Authorization`; in production it is set in the dashboard.
pub(crate) const WEBHOOK_SECRET: &str = "sandbox-secret";

const PROVIDER: Provider = Provider::Hypersender;

pub(crate) fn error(status: u16, message: &str) -> Reply {
    Reply::json(status, &json!({"message": message}))
}

pub(crate) fn invalid(problems: &[Problem]) -> Reply {
    let mut members: Map<String, Value> = Map::new();
    for problem in problems {
        let name = match problem.member.as_str() {
            "" => "body",
            member => member,
        };
        let text = format!("The {name} field: {}.", problem.text);
        let texts = members.entry(name).or_insert_with(|| json!([]));
        if let Some(texts) = texts.as_array_mut() {
            texts.push(text.into());
        }
    }
    Reply::json(422, &invalid_body(members.into()))
}

/// What is said of faulty members.
fn invalid_body(errors: Value) -> Value {
    json!({"message": "The given data was invalid.", "errors": errors})
}

pub(crate) fn credentials(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    let account = state.account(Provider::Hypersender);
    match incoming.authorization("Bearer") {
        Some(token) if token == account.token => Ok(()),
        _ => Err(error(401, "Unauthenticated.")),
    }
}

pub(crate) async fn handle(
    state: &State,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    match request.id.as_str() {
        "list_instances" => return Some(instances::list(state, request)),
        "create_instance" => return Some(instances::create(state, request)),
        _ => {}
    }
    let instance = request.segment("instance");
    if !state.has_instance(PROVIDER, instance) {
        return Some(error(404, "Instance not found."));
    }
    if request.id == "get_queued_request" {
        return Some(look_up(state, request, received, instance));
    }
    fetch(request, received).await;
    let rule = state.memory().queue.rule.clone();
    let uuid = ids::uuid();
    let mut events = Vec::new();
    let (ran, posts) = state.with_phone(PROVIDER, instance, |phone| {
        let direct = instances::act(state, phone, request);
        let direct = direct.or_else(|| contacts::act(phone, request));
        let ran = match direct {
            Some(reply) => Err(reply),
            None => Ok(runs::run(phone, request, received, &rule, &mut events)?),
        };
        Some((ran, events::posts(phone, &events)))
    })??;
    let outcome = match ran {
        Ok(outcome) => outcome,
        Err(reply) => return Some(reply),
    };
    // What never runs is not told of.
    if rule != QueueRule::Never {
        posts.into_iter().for_each(|post| state.outbox.post(post));
    }
    received.id = Some(uuid.clone());
    let mut memory = state.memory();
    let query;
    let asked = match request.body.is_null() {
        true => {
            query = Value::Object(request.query.clone());
            &query
        }
        false => &request.body,
    };
    memory.queue.add(&uuid, instance, asked, &outcome);
    received.traces.push(Trace::Ticket(uuid.as_str().into()));
    let link = format!(
        "{}/api/whatsapp/v2/{instance}/queued-requests/{uuid}",
        state.origins[&PROVIDER]
    );
    let ticket = json!({
        "queued": true,
        "message": "Processing your request...",
        "queued_request_uuid": uuid,
        "queued_request_link": link,
    });
    Some(Reply::json(200, &ticket))
}

/// The file of a form, or the one that the message names.
async fn fetch(request: &Request, received: &mut Received) {
    let mut files = request.form.files.iter();
    if let Some(file) = files.find(|f| f.name == "file" || f.name == "preview_image_file") {
        let (media_type, name) = (file.media_type.clone(), file.file_name.clone());
        received.media = Some(Media::new(file.bytes.clone(), media_type, name));
    } else if let Some(url) = request.text("url").or(request.text("preview_image_url")) {
        received.fetch(url).await;
    }
}

fn look_up(state: &State, request: &Request, received: &mut Received, instance: &str) -> Reply {
    let uuid = request.segment("queued_request_uuid");
    received.id = Some(uuid.to_owned());
    let known = state.memory().queue.look_up(uuid, instance);
    // The ticket of the specification's example exists, so that the example can be called.
    let example = || {
        let finished = request.operation.examples.get("finished")?;
        (finished["uuid"] == uuid).then(|| finished.clone())
    };
    match known.or_else(example) {
        Some(record) => Reply::json(200, &record),
        None => error(404, "Queued request not found."),
    }
}

/// A phone scans the code.
pub(crate) fn scan(state: &State, instance: &str) -> bool {
    state.with_phone(PROVIDER, instance, Phone::pair).is_some()
}

/// Someone writes to the account.
pub(crate) fn write_to(state: &State, instance: &str, from: &str, text: &str) -> Option<String> {
    let (id, posts) = state.with_phone(PROVIDER, instance, |phone| {
        if phone.status != Status::Working {
            return None;
        }
        let message = Message::received(from, from, text);
        let event = Event::new("message.any", message.shown_by_noweb(&phone.me));
        let id = message.id.clone();
        phone.keep(message);
        Some((id, events::posts(phone, &[event])))
    })??;
    let trace = Trace::message(PROVIDER, instance, &id);
    state.memory().happened(trace);
    posts.into_iter().for_each(|post| state.outbox.post(post));
    Some(id)
}
