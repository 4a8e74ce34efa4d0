//! What is done with messages that are there: edited, deleted, reacted to, voted on, starred, pinned, seen.

use super::sends::own_id;
use super::{Done, Event, chat_id, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::{Kind, Message, Phone};
use crate::wire::Reply;
use serde_json::{Value, json};

pub(super) fn act(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    let (me, at) = (phone.me.clone(), phone.clock.seconds());
    Some(match request.id.as_str() {
        "get_message" => find(phone, request).map(|message| message.shown(&me)),
        "edit_message" => edit(phone, request, events),
        "delete_message" => find(phone, request).cloned().map(|mut message| {
            let before = message.shown(&me);
            message.deleted = true;
            let payload = json!({
                "after": message.shown(&me),
                "before": before,
                "revokedMessageId": message.key,
            });
            events.push(Event::new("message.revoked", payload));
            phone.messages.retain(|m| m.id != message.id);
            done()
        }),
        "send_reaction" => find(phone, request).map(|message| {
            let reaction = text(request, "reaction");
            message.reaction = Some(reaction.to_owned()).filter(|text| !text.is_empty());
            let id = own_id(&message.chat);
            let payload = json!({
                "id": id, "timestamp": at, "from": me, "fromMe": true, "source": "api", "to": message.chat,
                "participant": me,
                "reaction": {"text": reaction, "messageId": message.id},
            });
            events.push(Event::new("message.reaction", payload));
            json!({"id": id, "timestamp": at, "fromMe": true})
        }),
        "send_poll_vote" => vote(phone, request, events),
        "star_message_v1" => find(phone, request).map(|message| {
            message.starred = request.query.get("star") != Some(&Value::Bool(false));
            done()
        }),
        "pin_message" | "unpin_message" => find(phone, request).map(|message| {
            message.pinned = request.id == "pin_message";
            done()
        }),
        "mark_messages_seen" => seen(phone, request),
        _ => return None,
    })
}

/// The message that the request names.
fn find<'a>(phone: &'a mut Phone, request: &Request) -> Result<&'a mut Message, Reply> {
    let chat = chat_id(text(request, "chatId"));
    if !phone.reaches(&chat) {
        return Err(plain(404, "Chat not found"));
    }
    let found = phone.message(Some(&chat), text(request, "messageId"));
    found.ok_or_else(|| plain(404, "Message not found"))
}

fn edit(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Done {
    let me = phone.me.clone();
    let message = find(phone, request)?;
    if !message.from_me {
        return Err(plain(400, "Only messages of one's own can be edited"));
    }
    message.body = text(request, "text").to_owned();
    let mut payload = message.shown(&me);
    payload["editedMessageId"] = message.key.clone().into();
    events.push(Event::new("message.edited", payload));
    Ok(json!({"id": message.id, "body": message.body, "timestamp": message.at, "fromMe": true}))
}

/// A vote on a poll; of a message that is none the sandbox only knows what came before it was started.
fn vote(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Done {
    let (me, at) = (phone.me.clone(), phone.clock.seconds());
    let message = find(phone, request)?;
    let votes = &request.body["votes"];
    let chosen = votes.as_array().into_iter().flatten();
    for option in chosen.filter_map(Value::as_str) {
        if message.kind == Kind::Poll && !message.options.iter().any(|known| known == option) {
            return Err(plain(400, &format!("the poll has no option {option}")));
        }
    }
    let id = own_id(&message.chat);
    let payload = json!({
        "vote": {
            "id": id, "to": message.chat, "from": me, "fromMe": true, "selectedOptions": votes,
            "timestamp": at * 1000,
        },
        "poll": {"id": message.id, "to": message.chat, "from": message.author, "fromMe": message.from_me},
    });
    events.push(Event::new("poll.vote", payload));
    Ok(json!({"id": id, "timestamp": at, "fromMe": true}))
}

/// Messages that are named, or the whole chat.
fn seen(phone: &mut Phone, request: &Request) -> Done {
    let chat = chat_id(text(request, "chatId"));
    if !phone.reaches(&chat) {
        return Err(plain(404, "Chat not found"));
    }
    let named = request.body["messageIds"].as_array();
    let named: Option<Vec<&str>> = named.map(|ids| ids.iter().filter_map(Value::as_str).collect());
    for message in phone.messages.iter_mut().filter(|m| m.chat == chat) {
        let meant = named.as_ref().is_none_or(|ids| {
            ids.iter()
                .any(|id| *id == message.id || id.contains(&message.key))
        });
        if meant && !message.from_me {
            message.ack = 3;
        }
    }
    phone.chat(&chat).unread = false;
    Ok(done())
}
