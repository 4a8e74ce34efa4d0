//! Wawp: credentials in the query, in a header or in the JSON body, two generations, answers in the forms of two engines.

mod access;
mod channels;
mod chats;
mod contacts;
mod events;
mod filled;
mod groups;
mod labels;
mod messages;
mod profile;
mod refusal;
mod sends;
mod sessions;
mod webhooks;

use super::imitation::{Call, Handling, Imitation, status_of};
use super::phone::Phones;
use crate::judging::Problem;
use crate::judging::Request;
use crate::providers::phone::{Message, Phone, Progress, Status};
use crate::routing::NoMatch;
use crate::shared::Received;
use crate::shared::watch::Happening;
use crate::shared::{Account, Forget, Shared, Trace};
use crate::wire::Incoming;
use crate::wire::Reply;
use events::Event;
use refusal::{error, plain};
use serde_json::{Value, json};
use std::sync::Arc;
use waxwing_types::Provider;

const PROVIDER: Provider = Provider::Wawp;

/// Wawp, imitated.
pub(crate) struct WawpImitation {
    phones: Phones,
    shared: Arc<Shared>,
}

/// The account that a client has if nothing else is said.
pub(crate) fn account() -> Account {
    Account::new("sandbox-token", "3EB0ABCDEF12")
}

impl WawpImitation {
    /// Events of the instances that are there from the start go to `webhook`.
    pub(crate) fn new(account: Account, webhook: Option<&str>, shared: Arc<Shared>) -> Self {
        let hook = webhook.map(webhooks::for_all_events);
        Self {
            phones: Phones::new(account, "15550002222@c.us", hook, shared.clock.clone()),
            shared,
        }
    }
}

impl Forget for WawpImitation {
    fn forget(&self, trace: &Trace) {
        self.phones.forget(trace);
    }
}

impl Imitation for WawpImitation {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn base_path(&self) -> &'static str {
        ""
    }

    fn account(&self) -> &Account {
        &self.phones.account
    }

    fn credentials_in_query(&self) -> &'static [&'static str] {
        &["access_token", "instance_id"]
    }

    fn credentials(&self, call: &Call<'_>, json: &mut Value) -> Result<Option<String>, Reply> {
        access::credentials(&self.phones, call, json)
    }

    fn invalid(&self, _: &str, v1: bool, problems: &[Problem]) -> Reply {
        refusal::invalid(problems, v1)
    }

    fn no_such_operation(&self, why: &NoMatch, _: &Incoming) -> Reply {
        error(status_of(why), "rest_no_route", "No such route", false)
    }

    fn throttled(&self, _: &str) -> Reply {
        error(429, "too_many_requests", "Too many requests", false)
    }

    fn handle<'a>(&'a self, request: &'a Request, received: &'a mut Received) -> Handling<'a> {
        Box::pin(handle(self, request, received))
    }

    fn scan(&self, instance: &str) -> bool {
        scan(self, instance)
    }

    fn progress(&self, instance: &str, message: &str, progress: Progress) -> bool {
        let posts = self.phones.with(instance, |phone| {
            let message = phone.progress(message, progress)?;
            let event = sends::acked(phone, &message);
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

/// What an operation made: its answer, or a refusal.
type Done = Result<Value, Reply>;

/// What is answered where there is nothing to say.
fn done() -> Value {
    json!({"success": true, "message": "Done"})
}

/// Members of the body, of the query or of the path: where they stand differs between the generations.
fn text<'a>(request: &'a Request, name: &str) -> &'a str {
    let given = request
        .text(name)
        .or_else(|| request.query.get(name)?.as_str());
    given.unwrap_or_else(|| request.segment(name))
}

/// Bare digits stand for a person's chat id.
fn chat_id(text: &str) -> String {
    match text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        true => text.to_owned(),
        false => format!("{text}@c.us"),
    }
}

async fn handle(wawp: &WawpImitation, request: &Request, received: &mut Received) -> Option<Reply> {
    if request.id == "create_session" {
        return Some(sessions::create(&wawp.phones, request));
    }
    let instance = request.instance.as_deref()?;
    // Fetched before the account is touched, which is locked meanwhile.
    if let Err(reply) = sends::fetch(request, received).await {
        return Some(reply);
    }
    let mut events = Vec::new();
    let act = |phone: &mut Phone| {
        let done = act(phone, request, received, &mut events);
        (done, events::posts(phone, &events))
    };
    let (done, posts) = wawp.phones.with(instance, act)?;
    for post in posts {
        wawp.shared.outbox.post(post);
    }
    Some(match done? {
        Ok(answer) => Reply::json(request.operation.success, &answer),
        Err(reply) => reply,
    })
}

/// Does what the operation does; none where the specification's example is the answer.
fn act(
    phone: &mut Phone,
    request: &Request,
    received: &mut Received,
    events: &mut Vec<Event>,
) -> Option<Done> {
    if let Some(done) = sessions::act(phone, request, events) {
        return Some(done);
    }
    if let Some(done) = webhooks::act(phone, request) {
        return Some(done);
    }
    let idle = phone.status != Status::Working;
    if idle && !request.id.contains("channel_search") {
        let text = format!(
            "Session status is {}, it must be WORKING",
            phone.status.as_str()
        );
        return Some(Err(plain(422, &text)));
    }
    sends::act(phone, request, received, events)
        .or_else(|| messages::act(phone, request, events))
        .or_else(|| chats::act(phone, request, events))
        .or_else(|| contacts::act(phone, request))
        .or_else(|| groups::act(phone, request, events))
        .or_else(|| labels::act(phone, request, events))
        .or_else(|| channels::act(phone, request))
        .or_else(|| profile::act(phone, request))
}

/// A phone scans the code.
fn scan(wawp: &WawpImitation, instance: &str) -> bool {
    let posts = wawp.phones.with(instance, |phone| {
        phone.pair();
        let event = sessions::status_event(phone);
        events::posts(phone, &[event])
    });
    let found = posts.is_some();
    for post in posts.into_iter().flatten() {
        wawp.shared.outbox.post(post);
    }
    found
}

/// Someone writes to the account.
fn write_to(wawp: &WawpImitation, instance: &str, from: &str, text: &str) -> Option<String> {
    let (id, posts) = wawp.phones.with(instance, |phone| {
        if phone.status != Status::Working {
            return None;
        }
        let from = chat_id(from);
        let message = Message::received(&from, &from, text, phone.clock.seconds());
        let shown = message.shown(&phone.me);
        let events = [
            Event::new("message", shown.clone()),
            Event::new("message.any", shown),
        ];
        let id = message.id.clone();
        phone.keep(message);
        Some((id, events::posts(phone, &events)))
    })??;
    let trace = Trace::message(PROVIDER, instance, &id);
    wawp.shared.watchers.tell(|| Happening::Inbound {
        provider: PROVIDER,
        from: from.to_owned(),
        kind: "text".to_owned(),
        id: id.clone(),
    });
    wawp.shared.happened(trace);
    for post in posts {
        wawp.shared.outbox.post(post);
    }
    Some(id)
}
