//! Users that a number has blocked.

use super::MetaImitation;
use super::paging;
use crate::judging::Request;
use crate::wire::Reply;
use serde_json::{Value, json};

/// Blocked users by number of the business, in the order of blocking.
#[derive(Default)]
pub(super) struct BlockList {
    items: Vec<(String, String)>,
    used: bool,
}

impl BlockList {
    pub(super) fn has(&self, phone: &str, user: &str) -> bool {
        self.items.iter().any(|(p, u)| p == phone && u == user)
    }
}

/// A user as the answers show them.
fn shown(user: &str) -> (&'static str, &str) {
    match super::events::is_number(user) {
        true => ("wa_id", user),
        false => ("user_id", user),
    }
}

pub(super) fn change(meta: &MetaImitation, request: &Request) -> Reply {
    let phone = request.segment("phone_number_id").to_owned();
    let block = request.id == "block_users";
    let mut done = Vec::new();
    let mut store = meta.store();
    let list = &mut store.blocked;
    list.used = true;
    for named in request.body["block_users"].as_array().into_iter().flatten() {
        let number = named["user"].as_str();
        let Some(input) = number.or(named["user_id"].as_str()) else {
            continue;
        };
        let user: String = match number {
            Some(number) => number.chars().filter(char::is_ascii_digit).collect(),
            None => input.to_owned(),
        };
        list.items.retain(|(p, u)| *p != phone || *u != user);
        let (key, value) = shown(&user);
        done.push(json!({"input": input, key: value}));
        if block {
            list.items.push((phone.clone(), user));
        }
    }
    let name = if block {
        "added_users"
    } else {
        "removed_users"
    };
    let body = json!({"messaging_product": "whatsapp", "block_users": {name: done}});
    Reply::json(200, &body)
}

pub(super) fn list(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let phone = request.segment("phone_number_id");
    let items: Vec<Value> = {
        let store = meta.store();
        let list = &store.blocked;
        if !list.used {
            return None;
        }
        let own = list.items.iter().filter(|(p, _)| p == phone);
        let shown = own.map(|(_, user)| {
            let (key, value) = shown(user);
            json!({"messaging_product": "whatsapp", key: value})
        });
        shown.collect()
    };
    let edge = format!("{phone}/block_users");
    Some(paging::answer(meta, request, &edge, items))
}
