//! Webhooks, configured through the API.

use super::{Done, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::Phone;
use serde_json::{Value, json};

pub(super) fn act(phone: &mut Phone, request: &Request) -> Option<Done> {
    let url = text(request, "url");
    Some(match request.id.as_str() {
        "list_webhooks" => Ok(shown(phone)),
        "replace_webhooks" => {
            phone.hooks = request.body["webhooks"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            Ok(shown(phone))
        }
        "set_webhook" => {
            phone.hooks.retain(|hook| hook["url"] != url);
            phone.hooks.push(request.body.clone());
            Ok(done())
        }
        "update_webhook" => match phone.hooks.iter_mut().find(|hook| hook["url"] == url) {
            None => Err(plain(404, "No webhook has this url")),
            Some(hook) => {
                for (name, value) in request.body.as_object().into_iter().flatten() {
                    hook[name] = value.clone();
                }
                Ok(done())
            }
        },
        "delete_webhook" => {
            let before = phone.hooks.len();
            phone.hooks.retain(|hook| hook["url"] != url);
            match phone.hooks.len() < before {
                true => Ok(done()),
                false => Err(plain(404, "No webhook has this url")),
            }
        }
        _ => return None,
    })
}

/// A webhook that is told of everything, repeated as often as the provider does by default.
pub(super) fn for_all_events(url: &str) -> Value {
    json!({"url": url, "events": [], "is_active": 1, "name": "Sandbox", "retries": {"delay": 2, "attempts": 15}})
}

/// Secrets are not shown again.
fn shown(phone: &Phone) -> Value {
    let hooks = phone.hooks.iter().map(|hook| {
        let mut hook = hook.clone();
        if let Some(members) = hook.as_object_mut() {
            members.remove("hmac");
        }
        hook
    });
    json!({"webhooks": hooks.collect::<Vec<_>>(), "systemConfig": {}})
}
