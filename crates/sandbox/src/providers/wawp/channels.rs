//! Channels.

use super::{Done, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::Phone;
use crate::wire::Reply;
use serde_json::{Value, json};

pub(super) fn act(phone: &mut Phone, request: &Request) -> Option<Done> {
    Some(match request.id.as_str() {
        "list_channels" => {
            let role = text(request, "role");
            let channels = phone.channels.values();
            let channels = channels.filter(|c| role.is_empty() || c["role"] == role);
            Ok(channels.cloned().collect())
        }
        "create_channel" => {
            let number = phone.next_id();
            let id = format!("1203631111{number:08}@newsletter");
            let channel = json!({
                "id": id,
                "name": text(request, "name"),
                "description": text(request, "description"),
                "invite": format!("https://whatsapp.com/channel/{number:04}"),
                "preview": null,
                "picture": request.body["picture"]["url"],
                "verified": false,
                "role": "OWNER",
                "subscribersCount": 0,
            });
            phone.channels.insert(id, channel.clone());
            Ok(channel)
        }
        "get_channel" => find(phone, request).cloned(),
        "delete_channel" => {
            let channel = match find(phone, request) {
                Ok(channel) => channel.clone(),
                Err(reply) => return Some(Err(reply)),
            };
            if channel["role"] != "OWNER" {
                return Some(Err(plain(400, "Only its owner can delete a channel")));
            }
            let id = channel["id"].as_str().unwrap_or_default();
            phone.channels.remove(id);
            Ok(done())
        }
        "follow_channel" => set(phone, request, "role", "SUBSCRIBER"),
        "unfollow_channel" => set(phone, request, "role", "GUEST"),
        "mute_channel" => set(phone, request, "muted", "true"),
        "unmute_channel" => set(phone, request, "muted", "false"),
        "preview_channel_messages" => find(phone, request).cloned().map(|channel| {
            let messages = phone.messages.iter().filter(|m| channel["id"] == *m.chat);
            let messages = messages
                .map(|m| json!({"reactions": {}, "viewCount": 1, "message": m.shown(&phone.me)}));
            messages.collect()
        }),
        _ => return None,
    })
}

/// An owner stays one.
fn set(phone: &mut Phone, request: &Request, member: &str, value: &str) -> Done {
    let channel = find(phone, request)?;
    if member != "role" || channel["role"] != "OWNER" {
        channel[member] = match value {
            "true" | "false" => (value == "true").into(),
            other => other.into(),
        };
    }
    Ok(done())
}

fn find<'a>(phone: &'a mut Phone, request: &Request) -> Result<&'a mut Value, Reply> {
    let id = text(request, "id");
    let by_invite = |channel: &&mut Value| channel["invite"].as_str() == Some(id);
    if !id.ends_with("@newsletter") {
        // The engine takes an invite in place of the id.
        let found = phone.channels.values_mut().find(by_invite);
        return found
            .ok_or_else(|| plain(400, "id must be that of a channel, ending with @newsletter"));
    }
    let found = phone.channels.get_mut(id);
    found.ok_or_else(|| plain(404, "Channel not found"))
}
