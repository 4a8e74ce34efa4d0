//! Sending: limits, window, media, and the states that follow.

use super::MetaImitation;
use super::errors::{error, wrong_value};
use super::media::MediaStore;
use super::media_kinds;
use super::rules::{Reach, Window};
use super::sent::{self, Sent};
use crate::judging::Request;
use crate::shared::Received;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::{Value, json};

/// Names of states.
type States = &'static [&'static str];

const FAILED: States = &["failed"];
/// The user wrote too long ago.
const CLOSED: (u32, &str) = (131_047, "Re-engagement message");
/// The file behind the link is not there, or none that the message takes.
const NOT_FETCHED: (u32, &str) = (131_052, "Media download error");
/// The stored file is none that the message takes.
const NOT_PROCESSED: (u32, &str) = (131_053, "Media upload error");
/// Nobody can get it.
const UNDELIVERABLE: (u32, &str) = (131_026, "Message undeliverable");

pub(super) async fn send(
    meta: &MetaImitation,
    request: &Request,
    received: &mut Received,
) -> Reply {
    let phone = request.segment("phone_number_id").to_owned();
    let given = request.text("to").or(request.text("recipient"));
    let given = given.unwrap_or_default().to_owned();
    let kind = request.text("type").unwrap_or("text").to_owned();
    let content = &request.body[&kind];
    let voice = content["voice"] == true;
    received.to = Some(given.clone());
    received.kind = Some(match voice {
        true => "voice".to_owned(),
        false => kind.clone(),
    });
    let in_group = request.text("recipient_type") == Some("group");
    let to = match request.text("to") {
        Some(number) if !in_group => number.chars().filter(char::is_ascii_digit).collect(),
        _ => given.clone(),
    };
    let behaviour = meta.behaviour();
    let mut closed = false;
    let mut members = None;
    {
        let mut store = meta.store();
        if let Err(reply) = store
            .throttle
            .take(&behaviour, &phone, &to, &meta.shared.clock)
        {
            return reply;
        }
        if let Some(id) = content["id"].as_str() {
            received.media = store.media.get(id, meta.shared.clock.now()).cloned();
            if received.media.is_none() {
                return wrong_value(&format!("{kind}.id: no media with this id"));
            }
        }
        if let Err(reply) = store.templates.sendable(&kind, content) {
            return reply;
        }
        if let Err(reply) = store.flows.sendable(content) {
            return reply;
        }
        match in_group {
            true => members = store.groups.members(&to),
            false if kind == "template" => {}
            false => {
                closed = !store
                    .windows
                    .is_open(behaviour.window, &phone, &to, &meta.shared.clock)
            }
        }
    }
    if members.as_ref().is_some_and(Vec::is_empty) {
        return error(400, 131_020, "Invalid group", "The group has no members.");
    }
    if closed && behaviour.window != Window::Fails {
        let details =
            "More than 24 hours have passed since the customer last replied to this number.";
        return error(400, CLOSED.0, CLOSED.1, details);
    }
    if let Some(link) = content["link"].as_str() {
        // A link that cannot be fetched shows in the webhook, not in the answer.
        received.fetch(link).await;
    }
    let id = ids::wamid(&given);
    received.id = Some(id.clone());
    let members = members.unwrap_or_else(|| vec!["15550001111".to_owned()]);
    let failure = media_fault(content, &kind, received);
    let (states, failure) = match (closed, failure) {
        (true, _) => (FAILED, Some(CLOSED)),
        (_, Some(failure)) => (FAILED, Some(failure)),
        _ => fate(behaviour.reach, &kind, voice),
    };
    let sent = Sent {
        phone: phone.into(),
        id: id.as_str().into(),
        to: to.as_str().into(),
        group: in_group.then(|| members.into()),
        template: kind == "template",
        callback_data: request.text("biz_opaque_callback_data").map(Into::into),
        at: meta.now(),
        states,
        failure,
    };
    sent::tell(meta, sent, received);
    Reply::json(200, &answer(request, &given, &to, &id, in_group))
}

/// What is wrong with the file of a message, which shows after it was taken.
fn media_fault(content: &Value, kind: &str, received: &Received) -> Option<(u32, &'static str)> {
    let linked = content["link"].is_string();
    if linked && received.media_error.is_some() {
        return Some(NOT_FETCHED);
    }
    if content["id"].as_str().is_some_and(MediaStore::is_example) {
        return None;
    }
    media_kinds::fault_in(kind, received.media.as_ref()?)?;
    Some(if linked { NOT_FETCHED } else { NOT_PROCESSED })
}

/// The states that a message goes through, and the error of one that fails.
fn fate(reach: Reach, kind: &str, voice: bool) -> (States, Option<(u32, &'static str)>) {
    let states: States = match (reach, kind) {
        (Reach::Undeliverable, _) => return (FAILED, Some(UNDELIVERABLE)),
        (Reach::Sent, _) | (_, "reaction") => &["sent"],
        (Reach::Delivered, _) => &["sent", "delivered"],
        (Reach::Read, _) if voice => &["sent", "delivered", "read", "played"],
        (Reach::Read, _) => &["sent", "delivered", "read"],
    };
    (states, None)
}

fn answer(request: &Request, given: &str, to: &str, id: &str, in_group: bool) -> Value {
    let contact = match (in_group, request.text("to")) {
        (false, Some(_)) => json!({"input": given, "wa_id": to}),
        (true, _) => json!({"input": given}),
        (false, None) => json!({"input": given, "user_id": given}),
    };
    let mut message = json!({"id": id});
    if in_group {
        message["group_id"] = given.into();
    }
    if request.text("type") == Some("template") {
        message["message_status"] = "accepted".into();
    }
    json!({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]})
}
