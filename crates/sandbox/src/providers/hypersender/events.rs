//! What happened, on its way to the webhook of an instance.

use super::{PROVIDER, WEBHOOK_SECRET};
use crate::providers::phone::Phone;
use crate::shared::ids;
use crate::shared::outbox::Outgoing;
use serde_json::{Value, json};
use std::time::Duration;

/// The user that all instances belong to.
const USER: &str = "22222222-2222-4222-8222-222222222222";

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

/// The events for the address that the instance was created with.
pub(super) fn posts(phone: &Phone, events: &[Event]) -> Vec<Outgoing> {
    let Some(url) = phone.hooks.first().and_then(|hook| hook["url"].as_str()) else {
        return Vec::new();
    };
    let posts = events.iter().map(|event| Outgoing {
        provider: PROVIDER,
        url: url.to_owned(),
        headers: vec![
            ("authorization".to_owned(), WEBHOOK_SECRET.to_owned()),
            ("x-userid".to_owned(), USER.to_owned()),
            ("x-instanceid".to_owned(), phone.instance.clone()),
        ],
        body: envelope(phone, event).to_string().into(),
        attempts: 1,
        delay: Duration::ZERO,
    });
    posts.collect()
}

fn envelope(phone: &Phone, event: &Event) -> Value {
    json!({
        "event": event.name,
        "data": {
            "id": format!("evt_{}", ids::uuid().replace('-', "")),
            "event": event.name,
            "metadata": [],
            "me": {"id": phone.me, "pushName": phone.push_name, "lid": "123456789012345@lid"},
            "payload": event.payload,
            "instanceId": phone.instance,
            "userId": USER,
        },
    })
}
