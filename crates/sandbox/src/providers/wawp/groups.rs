//! Groups and who is in them.

use super::chats::page;
use super::{Done, Event, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::{Group, Phone};
use crate::wire::Reply;
use serde_json::{Value, json};

pub(super) fn act(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    Some(match request.id.as_str() {
        "list_groups" => {
            let groups = phone.groups.values().map(Group::shown).collect();
            Ok(page(request, groups))
        }
        "count_groups" => Ok(json!({"count": phone.groups.len()})),
        "refresh_groups" => Ok(done()),
        "create_group" => Ok(create(phone, request, events)),
        "get_group_join_info" | "join_group" => {
            let code = text(request, "code");
            let code = code.rsplit('/').next().unwrap_or_default();
            let group = phone.groups.values().find(|g| g.code == code);
            match (group, request.id.as_str()) {
                (None, _) => Err(plain(404, "No group has this invite code")),
                (Some(group), "join_group") => Ok(json!({"id": group.id})),
                (Some(group), _) => Ok(
                    json!({"id": group.id, "subject": group.subject, "description": group.description}),
                ),
            }
        }
        "delete_group" | "leave_group" => {
            let id = match find(phone, request) {
                Ok(group) => group.id.clone(),
                Err(reply) => return Some(Err(reply)),
            };
            phone.groups.remove(&id);
            phone.chats.remove(&id);
            let payload =
                json!({"group": {"id": id}, "timestamp": phone.clock.seconds(), "_data": {}});
            events.push(Event::new("group.v2.leave", payload));
            Ok(done())
        }
        id if id.ends_with("_group_participants") && id != "list_group_participants" => {
            members(phone, request, events)
        }
        _ => return one(phone, request, events),
    })
}

/// What concerns one group that stays.
fn one(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    let act: fn(&mut Group, &Request) -> Value = match request.id.as_str() {
        "get_group" => |group, _| group.shown(),
        "get_group_picture" => |group, _| json!({"url": group.picture}),
        "set_group_picture" => |group, request| {
            let url = request.body["file"]["url"].as_str();
            group.picture = url.map(str::to_owned);
            done()
        },
        "delete_group_picture" => |group, _| {
            group.picture = None;
            done()
        },
        "set_group_description" => |group, request| {
            group.description = text(request, "description").to_owned();
            done()
        },
        "set_group_subject" => |group, request| {
            group.subject = text(request, "subject").to_owned();
            done()
        },
        "get_group_info_admin_only" => |group, _| json!({"adminsOnly": group.info_admin_only}),
        "set_group_info_admin_only" => |group, request| {
            group.info_admin_only = flag(request);
            done()
        },
        "get_group_messages_admin_only" => {
            |group, _| json!({"adminsOnly": group.messages_admin_only})
        }
        "set_group_messages_admin_only" => |group, request| {
            group.messages_admin_only = flag(request);
            done()
        },
        "get_group_invite_code" => |group, _| group.code.clone().into(),
        "revoke_group_invite_code" => |group, _| {
            group.renew_code();
            group.code.clone().into()
        },
        "list_group_participants" => |group, _| {
            let participants = group.participants.iter();
            let participants = participants
                .map(|p| json!({"id": p.id, "isAdmin": p.admin, "isSuperAdmin": p.creator}));
            participants.collect()
        },
        _ => return None,
    };
    let now = phone.clock.seconds();
    Some(find(phone, request).map(|group| {
        let answer = act(group, request);
        if request.id.starts_with("set_group") {
            // The engine sends the whole group, but not who is in it.
            let mut shown = group.shown();
            if let Some(members) = shown.as_object_mut() {
                members.remove("participants");
            }
            let payload = json!({"group": shown, "timestamp": now, "_data": {}});
            events.push(Event::new("group.v2.update", payload));
        }
        answer
    }))
}

fn create(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Value {
    let id = format!("1203630000{:08}@g.us", 100 + phone.next_id());
    let group = Group::made(&id, text(request, "name"), &phone.me, named(request));
    let shown = group.shown();
    phone.groups.insert(id.clone(), group);
    phone.chat(&id);
    let payload = json!({"group": shown, "timestamp": phone.clock.seconds(), "_data": {}});
    events.push(Event::new("group.v2.join", payload));
    shown
}

/// Lets participants in or out, or makes them admins or not.
fn members(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Done {
    let now = phone.clock.seconds();
    let group = find(phone, request)?;
    let verb = request.id.split('_').next().unwrap_or_default();
    let named: Vec<String> = named(request).collect();
    if let Some(person) = named.iter().find(|id| id.ends_with("@g.us")) {
        let text = format!("{person} is a group, not a participant");
        return Err(plain(400, &text));
    }
    for id in &named {
        match (verb, group.participant(id)) {
            ("add", _) => drop(group.add(id)),
            (_, None) => {
                let text = format!("{id} is not in the group");
                return Err(plain(404, &text));
            }
            ("promote", Some(participant)) => participant.admin = true,
            ("demote", Some(participant)) => participant.admin = false,
            (_, Some(_)) => group.participants.retain(|p| p.id != *id),
        }
    }
    let kind = match verb {
        "add" => "join",
        "remove" => "leave",
        other => other,
    };
    let role = if verb == "promote" {
        "admin"
    } else {
        "participant"
    };
    let participants = named.iter().map(|id| json!({"id": id, "role": role}));
    let payload = json!({
        "type": kind,
        "timestamp": now,
        "group": {"id": group.id},
        "participants": participants.collect::<Vec<_>>(),
        "_data": {},
    });
    events.push(Event::new("group.v2.participants", payload));
    Ok(json!({"ok": true}))
}

/// The group of the path; a person's id is no group.
fn find<'a>(phone: &'a mut Phone, request: &Request) -> Result<&'a mut Group, Reply> {
    let id = text(request, "id");
    if !id.ends_with("@g.us") {
        let text = format!("id must be that of a group, ending with @g.us, not {id}");
        return Err(plain(400, &text));
    }
    let found = phone.groups.get_mut(id);
    found.ok_or_else(|| plain(404, "Group not found"))
}

fn named(request: &Request) -> impl Iterator<Item = String> {
    let participants = request.body["participants"].as_array();
    let participants = participants.into_iter().flatten();
    participants.filter_map(|p| Some(p["id"].as_str()?.to_owned()))
}

fn flag(request: &Request) -> bool {
    request.body["adminsOnly"] == true
}
