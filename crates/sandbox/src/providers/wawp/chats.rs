//! Chats: listed, read, archived, cleared, deleted; and what they say of presence.

use super::{Done, Event, chat_id, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::{Message, Phone};
use serde_json::{Value, json};

pub(super) fn act(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    let id = chat_id(text(request, "chatId"));
    Some(match request.id.as_str() {
        "list_chats" => {
            let chats = phone.chats.keys();
            let chats = chats.map(|id| json!({"id": id, "name": name(phone, id)}));
            Ok(page(request, chats.collect()))
        }
        "get_chats_overview" => {
            let only = request.query.get("ids").map(Value::to_string);
            let wanted = |id: &String| only.as_ref().is_none_or(|only| only.contains(id.as_str()));
            let chats = phone.chats.keys().filter(|id| wanted(id));
            let chats = chats.map(|id| overview(phone, id)).collect();
            Ok(page(request, chats))
        }
        "list_chat_messages" => known(phone, &id).map(|()| {
            let messages = phone.messages.iter().rev().filter(|m| m.chat == id);
            let messages = messages.filter(|m| passes(m, request));
            let shown = messages.map(|m| m.shown(&phone.me)).collect();
            page(request, shown)
        }),
        "mark_chat_read" => known(phone, &id).map(|()| {
            phone.chat(&id).unread = false;
            let came = phone.messages.iter_mut();
            came.filter(|m| m.chat == id && !m.from_me)
                .for_each(|m| m.ack = 3);
            done()
        }),
        "mark_chat_unread" => known(phone, &id).map(|()| {
            phone.chat(&id).unread = true;
            done()
        }),
        "archive_chat" | "unarchive_chat" => known(phone, &id).map(|()| {
            let archived = request.id == "archive_chat";
            phone.chat(&id).archived = archived;
            let at = phone.clock.seconds();
            let payload = json!({"id": id, "timestamp": at, "archived": archived});
            events.push(Event::new("chat.archive", payload));
            done()
        }),
        "clear_chat" => known(phone, &id).map(|()| {
            phone.messages.retain(|m| m.chat != id);
            done()
        }),
        "delete_chat" => known(phone, &id).map(|()| {
            phone.messages.retain(|m| m.chat != id);
            phone.chats.remove(&id);
            done()
        }),
        "start_typing" | "stop_typing" => reachable(phone, &id).map(|()| {
            let presence = match request.id.as_str() {
                "start_typing" => "typing",
                _ => "paused",
            };
            phone.presences.insert(id.clone(), presence.to_owned());
            done()
        }),
        "set_presence" => {
            let presence = text(request, "presence").to_owned();
            match id.is_empty() {
                true => drop(phone.presences.insert("me".to_owned(), presence)),
                false => drop(phone.presences.insert(id.clone(), presence)),
            }
            Ok(done())
        }
        "get_chat_presence" => reachable(phone, &id).map(|()| {
            let known = phone.presences.get(&id);
            let presence = known.map_or("online", String::as_str);
            json!({
                "id": id,
                "presences": [{"participant": id, "lastKnownPresence": presence, "lastSeen": null}],
            })
        }),
        "subscribe_chat_presence" => reachable(phone, &id).map(|()| {
            let presences =
                json!([{"participant": id, "lastKnownPresence": "online", "lastSeen": null}]);
            let payload = json!({"id": id, "presences": presences});
            events.push(Event::new("presence.update", payload));
            done()
        }),
        "get_chat_picture" => known(phone, &id).map(|()| {
            let picture = phone.groups.get(&id).and_then(|g| g.picture.clone());
            json!({"url": picture})
        }),
        _ => return None,
    })
}

/// A chat must be there; one that was never written in is not.
fn known(phone: &Phone, id: &str) -> Result<(), crate::wire::Reply> {
    match phone.knows(id) {
        true => Ok(()),
        false => Err(plain(404, "Chat not found")),
    }
}

/// Someone must be there to be asked.
fn reachable(phone: &Phone, id: &str) -> Result<(), crate::wire::Reply> {
    match phone.reaches(id) {
        true => Ok(()),
        false => Err(plain(404, "Chat not found")),
    }
}

fn name(phone: &Phone, id: &str) -> Value {
    let group = phone.groups.get(id).map(|g| g.subject.clone().into());
    let contact = || phone.contacts.get(id).map(|c| c["name"].clone());
    group.or_else(contact).unwrap_or_default()
}

fn overview(phone: &Phone, id: &str) -> Value {
    let last = phone.messages.iter().rev().find(|m| m.chat == id);
    let last = last.map(|m| m.shown(&phone.me));
    let unread = phone.chats.get(id).is_some_and(|chat| chat.unread);
    json!({
        "id": id,
        "name": name(phone, id),
        "unreadCount": u8::from(unread),
        "picture": null,
        "lastMessage": last,
    })
}

/// Whether a message passes the filters of the query.
fn passes(message: &Message, request: &Request) -> bool {
    let filter = |name: &str| request.query.get(&format!("filter.{name}"));
    let number = |name: &str| filter(name).and_then(Value::as_i64);
    number("timestamp.gte").is_none_or(|since| message.at >= since)
        && number("timestamp.lte").is_none_or(|until| message.at <= until)
        && filter("fromMe").is_none_or(|own| *own == message.from_me)
}

/// The part of a list that `limit` and `offset` name.
pub(super) fn page(request: &Request, items: Vec<Value>) -> Value {
    let number = |name: &str| request.query.get(name).and_then(Value::as_u64);
    let offset = number("offset").map_or(0, |n| n as usize);
    let limit = number("limit").map_or(usize::MAX, |n| n as usize);
    items.into_iter().skip(offset).take(limit).collect()
}
