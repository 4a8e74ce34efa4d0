//! Groups: made, joined by their link, listed, left, deleted.

use super::MetaImitation;
use super::errors::error;
use super::events;
use super::paging;
use crate::judging::Request;
use crate::shared::ids;
use crate::wire::Reply;
use base64::Engine;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Members of a group at most, the business apart.
const MOST: usize = 8;

/// The groups that clients made, in their order.
#[derive(Default)]
pub(super) struct Groups {
    items: Vec<Group>,
    used: bool,
}

struct Group {
    id: String,
    phone: String,
    node: Value,
    link: Option<String>,
    members: Vec<String>,
    /// Who asked to join, by the id of the request.
    asked: BTreeMap<String, (String, i64)>,
}

/// What became of a user who followed a group's link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Joined {
    /// They are in.
    Member,
    /// They wait for approval; the id of the request.
    Asked(String),
    /// There is no such group, it has no link, or it is full.
    Refused,
}

impl Groups {
    pub(super) fn has(&self, id: &str) -> bool {
        self.items.iter().any(|g| g.id == id)
    }

    fn get(&mut self, id: &str) -> Option<&mut Group> {
        self.items.iter_mut().find(|g| g.id == id)
    }

    /// The members of a group that is known.
    pub(super) fn members(&self, id: &str) -> Option<Vec<String>> {
        let group = self.items.iter().find(|g| g.id == id)?;
        Some(group.members.clone())
    }
}

fn link() -> String {
    let code: String = std::iter::repeat_with(fastrand::alphanumeric)
        .take(22)
        .collect();
    format!("https://chat.whatsapp.com/{code}")
}

fn asked_for(request_id: &str) -> Reply {
    let body = json!({"messaging_product": "whatsapp", "request_id": request_id});
    Reply::json(200, &body)
}

pub(super) fn create(meta: &MetaImitation, request: &Request) -> Reply {
    let phone = request.segment("phone_number_id").to_owned();
    let mode = request.text("join_approval_mode").unwrap_or("auto_approve");
    let number = format!(
        "capi_group:{}",
        fastrand::u64(10_u64.pow(17)..10_u64.pow(18))
    );
    let id = base64::engine::general_purpose::STANDARD_NO_PAD.encode(number);
    let (link, request_id) = (link(), ids::uuid());
    let mut node = json!({
        "messaging_product": "whatsapp",
        "id": id,
        "subject": request.body["subject"],
        "suspended": false,
        "creation_timestamp": meta.now(),
        "join_approval_mode": mode,
    });
    let mut event = json!({
        "type": "group_create",
        "group_id": id,
        "request_id": request_id,
        "subject": request.body["subject"],
        "invite_link": link,
        "join_approval_mode": mode,
    });
    if let Some(text) = request.text("description") {
        node["description"] = text.into();
        event["description"] = text.into();
    }
    {
        let mut store = meta.store();
        store.groups.used = true;
        store.groups.items.push(Group {
            id,
            phone: phone.clone(),
            node,
            link: Some(link),
            members: Vec::new(),
            asked: BTreeMap::new(),
        });
    }
    events::group(meta, &phone, "group_lifecycle_update", event);
    asked_for(&request_id)
}

pub(super) fn list(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let phone = request.segment("phone_number_id");
    let items = {
        let store = meta.store();
        let groups = &store.groups;
        if !groups.used {
            return None;
        }
        let own = groups.items.iter().filter(|g| g.phone == phone);
        let shown = own.map(|g| {
            let created = g.node["creation_timestamp"].to_string();
            json!({"id": g.id, "subject": g.node["subject"], "created_at": created})
        });
        shown.collect()
    };
    let edge = format!("{phone}/groups");
    Some(match paging::page(meta, request, &edge, items) {
        Err(reply) => reply,
        Ok((groups, paging)) => {
            let mut body = json!({"data": {"groups": groups}});
            if let Some(paging) = paging {
                body["paging"] = paging;
            }
            Reply::json(200, &body)
        }
    })
}

/// Follows the link of a group.
pub(super) fn join(meta: &MetaImitation, id: &str, user: &str) -> Joined {
    let (phone, event, joined) = {
        let mut store = meta.store();
        let group = store.groups.get(id);
        let Some(group) = group.filter(|g| g.link.is_some() && g.members.len() < MOST) else {
            return Joined::Refused;
        };
        match group.node["join_approval_mode"] == "approval_required" {
            false => {
                group.members.push(user.to_owned());
                let event = added(id, &[user.to_owned()]);
                (group.phone.clone(), event, Joined::Member)
            }
            true => {
                let request = ids::trace();
                group
                    .asked
                    .insert(request.clone(), (user.to_owned(), meta.now()));
                let event = json!({
                    "type": "group_join_request_created",
                    "group_id": id,
                    "join_request_id": request,
                    "wa_id": user,
                });
                (group.phone.clone(), event, Joined::Asked(request))
            }
        }
    };
    events::group(meta, &phone, "group_participants_update", event);
    joined
}

fn added(id: &str, users: &[String]) -> Value {
    let users: Vec<_> = users.iter().map(|u| json!({"wa_id": u})).collect();
    json!({
        "type": "group_participants_add",
        "group_id": id,
        "reason": "invite_link",
        "added_participants": users,
    })
}

fn removed(id: &str, users: &[String], by: &str, request_id: &str) -> Value {
    let users: Vec<_> = users.iter().map(|u| json!({"wa_id": u})).collect();
    json!({
        "type": "group_participants_remove",
        "group_id": id,
        "request_id": request_id,
        "initiated_by": by,
        "removed_participants": users,
    })
}

/// The operations of one group; none for one that nobody made here.
pub(super) fn node(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let id = request.segment("group_id").to_owned();
    let request_id = ids::uuid();
    let mut store = meta.store();
    let group = store.groups.get(&id)?;
    let phone = group.phone.clone();
    let (field, event, reply) = match request.id.as_str() {
        "get_group" => {
            let mut node = group.node.clone();
            let members: Vec<_> = group.members.iter().map(|m| json!({"wa_id": m})).collect();
            node["total_participant_count"] = members.len().into();
            node["participants"] = members.into();
            return Some(Reply::json(200, &paging::selected(&node, request)));
        }
        "update_group" | "update_group_upload" | "update_group_picture" => {
            let mut event = json!({
                "type": "group_settings_update",
                "group_id": id,
                "request_id": request_id,
            });
            for (member, name) in [
                ("subject", "group_subject"),
                ("description", "group_description"),
            ] {
                if let Some(text) = request.text(member) {
                    group.node[member] = text.into();
                    event[name] = json!({"text": text, "update_successful": true});
                }
            }
            ("group_settings_update", event, asked_for(&request_id))
        }
        "delete_group" => {
            store.groups.items.retain(|g| g.id != id);
            let event = json!({"type": "group_delete", "group_id": id, "request_id": request_id});
            ("group_lifecycle_update", event, asked_for(&request_id))
        }
        "get_group_invite_link" | "reset_group_invite_link" => {
            if request.id == "reset_group_invite_link" || group.link.is_none() {
                group.link = Some(link());
            }
            let body = json!({"messaging_product": "whatsapp", "invite_link": group.link});
            return Some(Reply::json(200, &body));
        }
        "delete_group_invite_link" => {
            group.link = None;
            let body = json!({"messaging_product": "whatsapp", "success": "true"});
            return Some(Reply::json(200, &body));
        }
        "list_group_join_requests" => {
            let asked = group.asked.iter().map(|(request, (user, since))| {
                json!({"join_request_id": request, "wa_id": user, "creation_timestamp": since})
            });
            let items = asked.collect();
            drop(store);
            return Some(paging::answer(
                meta,
                request,
                &format!("{id}/join_requests"),
                items,
            ));
        }
        "approve_group_join_requests" | "reject_group_join_requests" => {
            let (users, reply) = decide(group, request);
            if users.is_empty() {
                return Some(reply);
            }
            ("group_participants_update", added(&id, &users), reply)
        }
        "remove_group_participants" => {
            let gone: Vec<String> = users(request)
                .filter(|u| group.members.contains(u))
                .collect();
            if gone.is_empty() {
                let details = "None of them is in the group.";
                return Some(error(400, 131_212, "Participant not in the group", details));
            }
            group.members.retain(|m| !gone.contains(m));
            let event = removed(&id, &gone, "business", &request_id);
            ("group_participants_update", event, asked_for(&request_id))
        }
        _ => return None,
    };
    drop(store);
    events::group(meta, &phone, field, event);
    Some(reply)
}

/// Users that a body names, numbers as digits.
fn users(request: &Request) -> impl Iterator<Item = String> {
    let all = request.body["participants"]
        .as_array()
        .into_iter()
        .flatten();
    all.filter_map(|p| match p["user"].as_str() {
        Some(number) => Some(number.chars().filter(char::is_ascii_digit).collect()),
        None => p["user_id"].as_str().map(str::to_owned),
    })
}

/// Lets in or turns away those who asked; gives who is in now.
fn decide(group: &mut Group, request: &Request) -> (Vec<String>, Reply) {
    let approve = request.id == "approve_group_join_requests";
    let named = request.body["join_requests"]
        .as_array()
        .into_iter()
        .flatten();
    let (mut done, mut failed, mut users) = (Vec::new(), Vec::new(), Vec::new());
    for id in named.filter_map(Value::as_str) {
        let full = approve && group.members.len() >= MOST;
        let (code, text) = match full {
            true => (131_204, "Too many participants"),
            false => (131_213, "Join request not found"),
        };
        match (full, group.asked.remove(id)) {
            (false, Some((user, _))) => {
                done.push(id);
                if approve {
                    group.members.push(user.clone());
                    users.push(user);
                }
            }
            (_, asked) => {
                group.asked.extend(asked.map(|a| (id.to_owned(), a)));
                let errors = json!([{"code": code, "message": text}]);
                failed.push(json!({"join_request_id": id, "errors": errors}));
            }
        }
    }
    let name = match approve {
        true => "approved_join_requests",
        false => "rejected_join_requests",
    };
    let mut body = json!({"messaging_product": "whatsapp", name: done});
    let status = match (failed.is_empty(), done.is_empty()) {
        (true, _) => 200,
        (false, true) => {
            let reply = error(400, 131_213, "Join request not found", "");
            return (users, reply);
        }
        (false, false) => 206,
    };
    if !failed.is_empty() {
        body["failed_join_requests"] = failed.into();
        body["errors"] = json!([{"code": 131_201, "message": "Partial success"}]);
    }
    (users, Reply::json(status, &body))
}
