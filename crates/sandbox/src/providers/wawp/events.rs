//! What happened, on its way to the webhooks of an instance.

use super::PROVIDER;
use crate::providers::phone::Phone;
use crate::shared::ids;
use crate::shared::outbox::Outgoing;
use crate::wire::post::sign;
use serde_json::{Value, json};
use std::time::Duration;

/// Something that webhooks tell of.
pub(super) struct Event {
    name: &'static str,
    payload: Value,
}

impl Event {
    pub(super) fn new(name: &'static str, payload: Value) -> Self {
        Self { name, payload }
    }
}

/// The events, once for each webhook that asked for them, signed where it has a secret.
pub(super) fn posts(phone: &Phone, events: &[Event]) -> Vec<Outgoing> {
    let mut posts = Vec::new();
    for event in events {
        let body = envelope(phone, event).to_string();
        for hook in phone.hooks.iter().filter(|hook| wants(hook, event.name)) {
            let number = |member: &str| hook["retries"][member].as_u64();
            let secret = hook["hmac"].as_str().filter(|secret| !secret.is_empty());
            let signed =
                secret.map(|secret| ("x-wawp-signature".to_owned(), sign(secret, body.as_bytes())));
            posts.push(Outgoing {
                provider: PROVIDER,
                url: hook["url"].as_str().unwrap_or_default().to_owned(),
                headers: signed.into_iter().collect(),
                body: body.clone().into(),
                attempts: number("attempts").map_or(15, |n| n.min(15) as u32),
                delay: Duration::from_secs(number("delay").unwrap_or(2)),
            });
        }
    }
    posts
}

/// Whether a webhook is on, and asked for the event; one without a list asked for all.
fn wants(hook: &Value, event: &str) -> bool {
    let on = !matches!(&hook["is_active"], Value::Bool(false)) && hook["is_active"] != 0;
    let listed = hook["events"].as_array().is_none_or(|events| {
        events.is_empty() || events.iter().any(|name| *name == event || *name == "*")
    });
    on && listed
}

fn envelope(phone: &Phone, event: &Event) -> Value {
    json!({
        "id": format!("evt_{}", ids::uuid().replace('-', "")),
        "timestamp": phone.clock.milliseconds(),
        "session": phone.name,
        "metadata": {"instance_id": phone.instance},
        "engine": "WEBJS",
        "event": event.name,
        "payload": event.payload,
        "me": phone.paired.then(|| json!({"id": phone.me, "pushName": phone.push_name})),
    })
}
