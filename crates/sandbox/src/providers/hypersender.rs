//! Hypersender: every send is a ticket, and what became of it is looked up.

use crate::answer::patched;
use crate::check::Problem;
use crate::exchange::{Incoming, Request};
use crate::received::{Media, Received};
use crate::reply::Reply;
use crate::state::State;
use crate::{ids, media};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::Instant;
use waxwing_types::Provider;

/// When a queued request is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueueRule {
    /// After so many look-ups that say pending.
    Lookups(u32),
    /// After so long.
    After(Duration),
    /// Never.
    Never,
    /// At the first look-up, refused: the recipient is not on WhatsApp.
    Fails,
}

/// The queued requests.
pub(crate) struct Queue {
    pub rule: QueueRule,
    entries: BTreeMap<String, Entry>,
}

struct Entry {
    request: Value,
    since: Instant,
    lookups: u32,
    /// Status and body, once it is done.
    result: (u16, Value),
}

impl Default for Queue {
    fn default() -> Self {
        Self::new(QueueRule::Lookups(1))
    }
}

impl Queue {
    pub fn new(rule: QueueRule) -> Self {
        Self {
            rule,
            entries: BTreeMap::new(),
        }
    }

    fn done(&self, entry: &Entry) -> bool {
        match self.rule {
            QueueRule::Lookups(pending) => entry.lookups >= pending,
            QueueRule::After(time) => entry.since.elapsed() >= time,
            QueueRule::Never => false,
            QueueRule::Fails => true,
        }
    }

    fn look_up(&mut self, uuid: &str) -> Option<Value> {
        let done = self.done(self.entries.get(uuid)?);
        let entry = self.entries.get_mut(uuid)?;
        entry.lookups += 1;
        let mut record = json!({
            "uuid": uuid,
            "request": entry.request,
            "response_status": null,
            "response_body": null,
            "response_header": null,
        });
        if done {
            let (status, body) = &entry.result;
            record["response_status"] = (*status).into();
            record["response_body"] = body.clone();
            record["response_header"] = json!({"content-type": ["application/json"]});
        }
        Some(record)
    }
}

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
    let body = json!({"message": "The given data was invalid.", "errors": members});
    Reply::json(422, &body)
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
    let account = state.account(Provider::Hypersender);
    let instance = request.segment("instance");
    if !instance.is_empty() && !account.knows(instance) {
        return Some(error(404, "Instance not found."));
    }
    match request.id.as_str() {
        "send_voice" | "send_voice_upload" => {
            Some(send_voice(state, request, received, instance).await)
        }
        "get_queued_request" => {
            let uuid = request.segment("queued_request_uuid");
            received.id = Some(uuid.to_owned());
            let known = state.memory().queue.look_up(uuid);
            // The ticket of the specification's example exists, so that the example can be called.
            let example = || {
                let finished = request.operation.examples.get("finished")?;
                (finished["uuid"] == uuid).then(|| finished.clone())
            };
            Some(match known.or_else(example) {
                Some(record) => Reply::json(200, &record),
                None => error(404, "Queued request not found."),
            })
        }
        _ => None,
    }
}

async fn send_voice(
    state: &State,
    request: &Request,
    received: &mut Received,
    instance: &str,
) -> Reply {
    let chat = request.text("chatId").unwrap_or_default().to_owned();
    received.to = Some(chat.clone());
    received.kind = Some("voice".to_owned());
    if let Some(file) = request.form.files.iter().find(|f| f.name == "file") {
        let (media_type, name) = (file.media_type.clone(), file.file_name.clone());
        received.media = Some(Media::new(file.bytes.clone(), media_type, name));
    } else if let Some(url) = request.text("url") {
        received.fetch(url).await;
    }
    let uuid = ids::uuid();
    received.id = Some(uuid.clone());
    let result = result(&chat, received, &state.memory().queue.rule);
    let link = format!(
        "{}/api/whatsapp/v2/{instance}/queued-requests/{uuid}",
        state.origins[&Provider::Hypersender]
    );
    let entry = Entry {
        request: request.body.clone(),
        since: Instant::now(),
        lookups: 0,
        result,
    };
    state.memory().queue.entries.insert(uuid.clone(), entry);
    let ticket = json!({
        "queued": true,
        "message": "Processing your request...",
        "queued_request_uuid": uuid,
        "queued_request_link": link,
    });
    Reply::json(200, &ticket)
}

/// What the look-up will say.
fn result(chat: &str, received: &Received, rule: &QueueRule) -> (u16, Value) {
    let jid = chat.replace("@c.us", "@s.whatsapp.net");
    let invalid = |errors: Value| {
        let message = "The given data was invalid.";
        (
            422,
            json!({"message": message, "errors": errors, "statusCode": 422}),
        )
    };
    if *rule == QueueRule::Fails {
        return invalid(json!({"messages": ["Not on WhatsApp."], "jid": jid, "exists": false}));
    }
    if let Some(why) = &received.media_error {
        return invalid(json!({"url": [format!("cannot be fetched: {why}")]}));
    }
    let spec = crate::spec::Spec::of(Provider::Hypersender);
    let look_up = spec
        .operations
        .iter()
        .find(|o| o.id == "get_queued_request");
    let example = look_up
        .and_then(|o| o.examples.get("finished"))
        .map(|e| e["response_body"].clone())
        .unwrap_or_default();
    let file = received.media.as_ref();
    let seconds = file
        .and_then(|m| media::ogg_opus_seconds(&m.bytes))
        .unwrap_or(0);
    let now = jiff::Timestamp::now().as_second().to_string();
    let body = patched(
        example,
        [
            ("/key/remoteJid", jid.into()),
            ("/key/id", ids::message_key().into()),
            (
                "/message/audioMessage/fileLength",
                file.map_or(0, |m| m.size).to_string().into(),
            ),
            ("/message/audioMessage/seconds", seconds.into()),
            ("/messageTimestamp", now.into()),
        ],
    );
    (201, body)
}
