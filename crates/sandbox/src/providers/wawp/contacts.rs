//! Contacts and hidden ids.

use super::chats::page;
use super::{Done, chat_id, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::Phone;
use serde_json::{Value, json};

/// Hidden ids that are known, with their phone numbers.
const LIDS: [(&str, &str); 2] = [
    ("123456789012345@lid", "15550001111"),
    ("123456789012346@lid", "15550003333"),
];

pub(super) fn act(phone: &mut Phone, request: &Request) -> Option<Done> {
    let id = match text(request, "contactId") {
        "" => chat_id(text(request, "chatId")),
        id => chat_id(id),
    };
    Some(match request.id.as_str() {
        "list_contacts" => {
            let contacts = phone.contacts.values().cloned().collect();
            Ok(page(request, contacts))
        }
        "get_contact" => match phone.contacts.get(&id) {
            Some(contact) => Ok(contact.clone()),
            None => person(phone, &id).map(|()| stranger(&id)),
        },
        "check_contact_exists" => {
            let digits = text(request, "phone").trim_start_matches('+');
            let chat = chat_id(digits);
            Ok(match phone.reaches(&chat) {
                true => json!({"numberExists": true, "chatId": chat}),
                false => json!({"numberExists": false}),
            })
        }
        "get_contact_about" => person(phone, &id).map(|()| json!({"about": "Open all year"})),
        "get_contact_profile_picture" => {
            person(phone, &id).map(|()| json!({"id": id, "url": null}))
        }
        "block_contact" | "unblock_contact" => person(phone, &id).map(|()| {
            let contact = phone.contacts.entry(id.clone());
            let contact = contact.or_insert_with(|| stranger(&id));
            contact["isBlocked"] = (request.id == "block_contact").into();
            done()
        }),
        "upsert_contact" => person(phone, &id).map(|()| {
            let name = format!(
                "{} {}",
                text(request, "firstName"),
                text(request, "lastName")
            );
            let name = name.trim().to_owned();
            let contact = phone.contacts.entry(id.clone());
            let contact = contact.or_insert_with(|| stranger(&id));
            contact["name"] = name.clone().into();
            contact["shortName"] = text(request, "firstName").into();
            contact["isMyContact"] = true.into();
            done()
        }),
        "list_lids" => {
            let lids = LIDS.iter().map(|(lid, number)| pair(lid, number));
            Ok(page(request, lids.collect()))
        }
        "count_lids" => Ok(json!({"count": LIDS.len()})),
        "get_lid_by_phone" => {
            let number = text(request, "number");
            let number = number.split('@').next().unwrap_or_default();
            let known = LIDS.iter().find(|(_, n)| *n == number);
            Ok(json!({"lid": known.map(|(lid, _)| lid), "number": number}))
        }
        "get_phone_by_lid" => {
            let lid = text(request, "lid");
            let known = LIDS
                .iter()
                .find(|(l, _)| l.split('@').next() == lid.split('@').next());
            match known {
                Some((lid, number)) => Ok(json!({"lid": lid, "pn": format!("{number}@c.us")})),
                None => Err(plain(404, "No phone number is known for this id")),
            }
        }
        _ => return None,
    })
}

fn pair(lid: &str, number: &str) -> Value {
    json!({"lid": lid, "number": number})
}

/// Someone on WhatsApp whom the account has no name for.
fn stranger(id: &str) -> Value {
    let number = id.split('@').next();
    json!({"id": id, "number": number, "isMe": false, "isGroup": false, "isWAContact": true, "isMyContact": false, "isBlocked": false})
}

fn person(phone: &Phone, id: &str) -> Result<(), crate::wire::Reply> {
    if id.ends_with("@g.us") || id.ends_with("@newsletter") {
        return Err(plain(400, "A contact is a person, not a group or channel"));
    }
    match phone.reaches(id) {
        true => Ok(()),
        false => Err(plain(404, "Contact not found")),
    }
}
