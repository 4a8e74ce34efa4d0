//! Hypersender: every send is a ticket, and what became of it is looked up.

mod contacts;
mod events;
mod instances;
mod queue;
mod runs;

use super::imitation::{Call, Handling, Imitation, status_of};
use super::phone::Phones;
use crate::judging::Problem;
use crate::judging::Request;
use crate::providers::phone::{Message, Phone, Progress, Status};
use crate::routing::NoMatch;
use crate::shared::Received;
use crate::shared::ids;
use crate::shared::watch::Happening;
use crate::shared::{Account, Forget, Shared, Trace, lock};
use crate::wire::Incoming;
use crate::wire::Media;
use crate::wire::Reply;
use events::Event;
use serde_json::{Map, Value, json};
use std::sync::{Arc, Mutex, MutexGuard};
use waxwing_types::Provider;

use queue::Queue;
pub use queue::QueueRule;

/// What webhooks carry in `Authorization`; in production it is set in the dashboard.
pub(crate) const WEBHOOK_SECRET: &str = "sandbox-secret";

const PROVIDER: Provider = Provider::Hypersender;

/// Hypersender, imitated.
pub(crate) struct HypersenderImitation {
    phones: Phones,
    queue: Mutex<Queue>,
    shared: Arc<Shared>,
}

/// The account that a client has if nothing else is said.
pub(crate) fn account() -> Account {
    Account::new("1|sandbox-token", "11111111-1111-4111-8111-111111111111")
}

impl HypersenderImitation {
    /// Events of the instances that are there from the start go to `webhook`.
    pub(crate) fn new(
        account: Account,
        rule: QueueRule,
        webhook: Option<&str>,
        shared: Arc<Shared>,
    ) -> Self {
        let hook = webhook.map(|url| json!({"url": url}));
        Self {
            phones: Phones::new(account, "15550009999@c.us", hook, shared.clock.clone()),
            queue: Mutex::new(Queue::new(rule, shared.clock.clone())),
            shared,
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        lock(&self.queue)
    }
}

impl Forget for HypersenderImitation {
    fn forget(&self, trace: &Trace) {
        self.phones.forget(trace);
        if let Trace::Ticket(uuid) = trace {
            self.queue().forget(uuid);
        }
    }
}

impl Imitation for HypersenderImitation {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn base_path(&self) -> &'static str {
        "/api/whatsapp/v2"
    }

    fn account(&self) -> &Account {
        &self.phones.account
    }

    fn credentials(&self, call: &Call<'_>, _: &mut Value) -> Result<Option<String>, Reply> {
        match call.incoming.authorization("Bearer") {
            Some(token) if token == self.account().token => Ok(None),
            _ => Err(error(401, "Unauthenticated.")),
        }
    }

    fn invalid(&self, _: &str, _: bool, problems: &[Problem]) -> Reply {
        invalid(problems)
    }

    fn no_such_operation(&self, why: &NoMatch, _: &Incoming) -> Reply {
        error(status_of(why), "No such route.")
    }

    fn throttled(&self, _: &str) -> Reply {
        error(429, "Too Many Attempts.")
    }

    fn handle<'a>(&'a self, request: &'a Request, received: &'a mut Received) -> Handling<'a> {
        Box::pin(handle(self, request, received))
    }

    fn scan(&self, instance: &str) -> bool {
        self.phones.with(instance, Phone::pair).is_some()
    }

    fn progress(&self, instance: &str, message: &str, progress: Progress) -> bool {
        let posts = self.phones.with(instance, |phone| {
            let message = phone.progress(message, progress)?;
            let event = runs::acked(&message);
            Some(events::posts(phone, &[event]))
        });
        let posts = posts.flatten();
        let found = posts.is_some();
        let posts = posts.into_iter().flatten();
        posts.for_each(|post| self.shared.outbox.post(post));
        found
    }

    fn write_to(&self, instance: &str, from: &str, text: &str) -> Option<String> {
        write_to(self, instance, from, text)
    }
}

fn error(status: u16, message: &str) -> Reply {
    Reply::json(status, &json!({"message": message}))
}

fn invalid(problems: &[Problem]) -> Reply {
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

async fn handle(
    hypersender: &HypersenderImitation,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    match request.id.as_str() {
        "list_instances" => return Some(instances::list(&hypersender.phones, request)),
        "create_instance" => return Some(instances::create(&hypersender.phones, request)),
        _ => {}
    }
    let instance = request.segment("instance");
    if !hypersender.phones.has(instance) {
        return Some(error(404, "Instance not found."));
    }
    if request.id == "get_queued_request" {
        return Some(look_up(hypersender, request, received, instance));
    }
    fetch(request, received).await;
    let rule = hypersender.queue().rule.clone();
    let uuid = ids::uuid();
    let mut events = Vec::new();
    let (ran, posts) = hypersender.phones.with(instance, |phone| {
        let direct = instances::act(&hypersender.phones.account, phone, request);
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
        posts
            .into_iter()
            .for_each(|post| hypersender.shared.outbox.post(post));
    }
    received.id = Some(uuid.clone());
    let query;
    let asked = match request.body.is_null() {
        true => {
            query = Value::Object(request.query.clone());
            &query
        }
        false => &request.body,
    };
    hypersender.queue().add(&uuid, instance, asked, &outcome);
    received.traces.push(Trace::Ticket(uuid.as_str().into()));
    let link = format!(
        "{}/api/whatsapp/v2/{instance}/queued-requests/{uuid}",
        hypersender.shared.origins[&PROVIDER]
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

fn look_up(
    hypersender: &HypersenderImitation,
    request: &Request,
    received: &mut Received,
    instance: &str,
) -> Reply {
    let uuid = request.segment("queued_request_uuid");
    received.id = Some(uuid.to_owned());
    let known = hypersender.queue().look_up(uuid, instance);
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

/// Someone writes to the account.
fn write_to(
    hypersender: &HypersenderImitation,
    instance: &str,
    from: &str,
    text: &str,
) -> Option<String> {
    let (id, posts) = hypersender.phones.with(instance, |phone| {
        if phone.status != Status::Working {
            return None;
        }
        let from = contacts::chat_id(from);
        let message = Message::received(&from, &from, text, phone.clock.seconds());
        let event = Event::new("message.any", message.shown_by_noweb(&phone.me));
        let id = message.id.clone();
        phone.keep(message);
        Some((id, events::posts(phone, &[event])))
    })??;
    let trace = Trace::message(PROVIDER, instance, &id);
    hypersender.shared.watchers.tell(|| Happening::Inbound {
        provider: PROVIDER,
        from: from.to_owned(),
        kind: "text".to_owned(),
        id: id.clone(),
    });
    hypersender.shared.happened(trace);
    posts
        .into_iter()
        .for_each(|post| hypersender.shared.outbox.post(post));
    Some(id)
}
