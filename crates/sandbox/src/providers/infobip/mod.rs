//! Infobip: four kinds of credentials, the classic error shape, messages that are fetched later.

use crate::check::Problem;
use crate::exchange::{Incoming, Request};
use crate::ids;
use crate::received::Received;
use crate::reply::Reply;
use crate::state::State;
use base64::Engine;
use serde_json::{Map, Value, json};
use waxwing_types::Provider;

/// A refusal in the classic shape.
pub(crate) fn error(status: u16, code: &str, text: &str) -> Reply {
    let body = json!({"requestError": {"serviceException": {"messageId": code, "text": text}}});
    Reply::json(status, &body)
}

pub(crate) fn invalid(problems: &[Problem]) -> Reply {
    let mut members: Map<String, Value> = Map::new();
    for problem in problems {
        let name = match problem.member.as_str() {
            "" => "request",
            member => member,
        };
        let texts = members.entry(name).or_insert_with(|| json!([]));
        if let Some(texts) = texts.as_array_mut() {
            texts.push(problem.text.clone().into());
        }
    }
    let details =
        json!({"messageId": "BAD_REQUEST", "text": "Bad request", "validationErrors": members});
    Reply::json(400, &json!({"requestError": {"serviceException": details}}))
}

pub(crate) fn credentials(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    let token = state.account(Provider::Infobip).token.as_str();
    let password = incoming.authorization("Basic").and_then(|pair| {
        let pair = base64::engine::general_purpose::STANDARD
            .decode(pair)
            .ok()?;
        let pair = String::from_utf8(pair).ok()?;
        Some(pair.split_once(':')?.1.to_owned())
    });
    let given = ["App", "IBSSO", "Bearer"];
    let known = given
        .iter()
        .any(|s| incoming.authorization(s) == Some(token))
        || password.as_deref() == Some(token);
    match known {
        true => Ok(()),
        false => Err(error(401, "UNAUTHORIZED", "Invalid login details")),
    }
}

pub(crate) async fn handle(request: &Request, received: &mut Received) -> Option<Reply> {
    if request.id != "send_audio_message" {
        return None;
    }
    let to = request.text("to").unwrap_or_default().to_owned();
    let content = &request.body["content"];
    let kind = if content["voice"] == true {
        "voice"
    } else {
        "audio"
    };
    received.kind = Some(kind.to_owned());
    received.to = Some(to.clone());
    // A file that cannot be fetched shows in the delivery report, not in the answer.
    received
        .fetch(content["mediaUrl"].as_str().unwrap_or_default())
        .await;
    let id = request
        .text("messageId")
        .map_or_else(ids::uuid, str::to_owned);
    received.id = Some(id.clone());
    let status = json!({
        "groupId": 1,
        "groupName": "PENDING",
        "id": 7,
        "name": "PENDING_ENROUTE",
        "description": "Message sent to next instance",
    });
    let body = json!({"to": to, "messageCount": 1, "messageId": id, "status": status});
    Some(Reply::json(200, &body))
}
