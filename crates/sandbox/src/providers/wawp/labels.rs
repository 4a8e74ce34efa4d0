//! Labels, and the chats that have them.

use super::{Done, Event, chat_id, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::Phone;
use crate::wire::Reply;
use serde_json::{Value, json};

/// Colours by their index.
const COLOURS: [&str; 20] = [
    "#ff9485", "#64c4ff", "#ffd429", "#dfaef0", "#99b6c1", "#55ccb3", "#ff9dff", "#d3a91d",
    "#6d7cce", "#d7e752", "#00d0e2", "#ffc5c7", "#93ceac", "#f74848", "#00a0f2", "#83e422",
    "#ffaf04", "#b5ebff", "#9ba6ff", "#9368cf",
];

pub(super) fn act(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    let id = text(request, "labelId").to_owned();
    Some(match request.id.as_str() {
        "list_labels" => Ok(phone.labels.values().cloned().collect()),
        "create_label" => {
            let id = phone.next_id().to_string();
            let mut label = json!({"id": id, "name": text(request, "name")});
            paint(&mut label, request);
            phone.labels.insert(id, label.clone());
            events.push(Event::new("label.upsert", label.clone()));
            Ok(label)
        }
        "get_label" => known(phone, &id).cloned(),
        "update_label" => known(phone, &id).cloned().map(|mut label| {
            if let Some(name) = request.text("name") {
                label["name"] = name.into();
            }
            paint(&mut label, request);
            phone.labels.insert(id, label.clone());
            events.push(Event::new("label.upsert", label.clone()));
            label
        }),
        "delete_label" => known(phone, &id).cloned().map(|mut label| {
            phone.labels.remove(&id);
            for chat in phone.chats.values_mut() {
                chat.labels.retain(|label| *label != id);
            }
            label["name"] = "".into();
            events.push(Event::new("label.deleted", label));
            done()
        }),
        "list_label_chats" => known(phone, &id).map(|_| {
            let chats = phone.chats.iter();
            let chats = chats.filter(|(_, chat)| chat.labels.contains(&id));
            chats.map(|(chat, _)| json!({"id": chat})).collect()
        }),
        "list_chat_labels" => {
            let chat = chat_id(text(request, "chatId"));
            let labels = phone.chats.get(&chat).map(|chat| &chat.labels);
            let labels = labels.into_iter().flatten();
            let labels = labels.filter_map(|id| phone.labels.get(id));
            Ok(labels.cloned().collect())
        }
        "set_chat_labels" => set(phone, request, events),
        _ => return None,
    })
}

/// Puts the labels of a list onto a chat, in place of those that it has.
fn set(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Done {
    let chat = chat_id(text(request, "chatId"));
    if !phone.reaches(&chat) {
        return Err(plain(404, "Chat not found"));
    }
    let mut wanted: Vec<String> = Vec::new();
    for label in request.body["labels"].as_array().into_iter().flatten() {
        let id = label["id"].as_str().unwrap_or_default();
        known(phone, id)?;
        if !wanted.iter().any(|other| other == id) {
            wanted.push(id.to_owned());
        }
    }
    let before = std::mem::replace(&mut phone.chat(&chat).labels, wanted.clone());
    let mut tell = |name: &'static str, id: &String, label: Value| {
        let payload = json!({"labelId": id, "chatId": chat, "label": label});
        events.push(Event::new(name, payload));
    };
    for id in wanted.iter().filter(|id| !before.contains(id)) {
        tell("label.chat.added", id, phone.labels[id].clone());
    }
    for id in before.iter().filter(|id| !wanted.contains(id)) {
        tell("label.chat.deleted", id, Value::Null);
    }
    Ok(done())
}

/// The colour by index or by its digits; the first where none is given.
fn paint(label: &mut Value, request: &Request) {
    let by_hex = request.text("colorHex").and_then(|hex| {
        COLOURS
            .iter()
            .position(|known| known.trim_start_matches('#') == hex.trim_start_matches('#'))
    });
    let by_index = request.body["color"].as_u64().map(|index| index as usize);
    let Some(index) = by_index.or(by_hex) else {
        if label.get("color").is_none() {
            label["color"] = 0.into();
            label["colorHex"] = COLOURS[0].into();
        }
        return;
    };
    label["color"] = index.into();
    label["colorHex"] = COLOURS.get(index).copied().into();
}

fn known<'a>(phone: &'a Phone, id: &str) -> Result<&'a Value, Reply> {
    let found = phone.labels.get(id);
    found.ok_or_else(|| plain(404, "Label not found"))
}
