//! Messages: taken as PENDING, one by one or in bulk; what becomes of them is told by reports.

use super::InfobipImitation;
use super::reports::{self, Delivery, Refused, Taken};
use crate::judging::Request;
use crate::shared::Received;
use crate::shared::Trace;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Address of media that cannot be fetched.
const MEDIA_HOSTING: u32 = 7013;
/// A template that is not there, or not approved.
const INVALID_TEMPLATE: u32 = 7009;

/// Ids of messages, which must not come twice.
#[derive(Default)]
pub(super) struct Sent(BTreeSet<String>);

impl Sent {
    pub(super) fn forget(&mut self, id: &str) {
        self.0.remove(id);
    }
}

/// Takes a message that is the whole body.
pub(super) async fn single(
    infobip: &InfobipImitation,
    request: &Request,
    received: &mut Received,
) -> Reply {
    let message = &request.body;
    received.to = request.text("to").map(str::to_owned);
    received.kind = Some(kind(&request.id, message));
    if let Some(url) = message["content"]["mediaUrl"].as_str() {
        // A file that cannot be fetched shows in the delivery report, not in the answer.
        received.fetch(url).await;
    }
    let fault = received.media_error.is_some().then_some(MEDIA_HOSTING);
    let taken = take(infobip, message, None, fault, &mut received.traces);
    received.id = Some(taken.id.clone());
    let answer = accepted(&taken);
    reports::post(infobip, vec![taken]);
    Reply::json(200, &answer)
}

/// Takes the messages of a bulk, each by itself.
pub(super) fn bulk(
    infobip: &InfobipImitation,
    request: &Request,
    received: &mut Received,
) -> Reply {
    let messages = request.body["messages"].as_array();
    let messages: Vec<_> = messages.into_iter().flatten().collect();
    received.kind = Some("template".to_owned());
    received.to = messages
        .first()
        .and_then(|m| m["to"].as_str())
        .map(str::to_owned);
    let bulk_id = match (request.text("bulkId"), messages.len()) {
        (Some(id), _) => Some(id.to_owned()),
        (None, 0 | 1) => None,
        (None, _) => Some(ids::uuid()),
    };
    let taken = messages.into_iter().map(|message| {
        let content = &message["content"];
        let text = |name: &str| content[name].as_str().unwrap_or_default();
        let approved = {
            let store = infobip.store();
            let templates = &store.templates;
            templates.is_approved(text("templateName"), text("language"))
        };
        let fault = (!approved).then_some(INVALID_TEMPLATE);
        let traces = &mut received.traces;
        take(infobip, message, bulk_id.clone(), fault, traces)
    });
    let taken: Vec<Taken> = taken.collect();
    received.id = taken.first().map(|t| t.id.clone());
    let mut answer = json!({"messages": taken.iter().map(accepted).collect::<Vec<_>>()});
    if let Some(bulk_id) = bulk_id {
        answer["bulkId"] = bulk_id.into();
    }
    reports::post(infobip, taken);
    Reply::json(200, &answer)
}

/// `voice`, `text`, `interactive_list` …, from the operation's name.
fn kind(operation: &str, message: &Value) -> String {
    let kind = operation
        .trim_start_matches("send_")
        .trim_end_matches("_message");
    match message["content"]["voice"] == true {
        true => "voice".to_owned(),
        false => kind.to_owned(),
    }
}

fn take(
    infobip: &InfobipImitation,
    message: &Value,
    bulk_id: Option<String>,
    fault: Option<u32>,
    traces: &mut Vec<Trace>,
) -> Taken {
    let text = |name: &str| message[name].as_str().unwrap_or_default();
    let known = infobip.knows_sender(text("from"));
    let id = message["messageId"]
        .as_str()
        .map_or_else(ids::uuid, str::to_owned);
    let mut store = infobip.store();
    let fresh = store.sent.0.insert(id.clone());
    if fresh {
        traces.push(Trace::SentId(id.as_str().into()));
    }
    let fate = match (known, fresh, fault) {
        (false, ..) => Err(Refused::Sender),
        (_, false, _) => Err(Refused::DuplicateId),
        (_, _, Some(code)) => Ok(Delivery::Failed(code)),
        _ => Ok(store.reports.delivery(text("to"))),
    };
    Taken {
        message: message.clone(),
        id,
        bulk_id,
        sent_at: infobip.now(),
        fate,
    }
}

fn accepted(taken: &Taken) -> Value {
    let status = json!({
        "groupId": 1,
        "groupName": "PENDING",
        "id": 7,
        "name": "PENDING_ENROUTE",
        "description": "Message sent to next instance",
    });
    json!({
        "to": taken.message["to"],
        "messageCount": 1,
        "messageId": taken.id,
        "status": status,
    })
}
