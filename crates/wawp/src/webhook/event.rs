//! One event of Wawp, with its envelope.

use crate::shared::{InstanceId, Me};
use crate::webhook_events::{EventId, Payload, WebhookEnvelope};
use waxwing_json::{FromMembers, Node};
use waxwing_types::{Lenient, Provider, Timestamp};
use waxwing_webhook::{Body, DedupKey};

/// An event that Wawp sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    name: String,
    id: Option<EventId>,
    instance_id: Option<InstanceId>,
    payload: Payload,
    envelope: Option<WebhookEnvelope>,
    body: Body,
}

/// The one event that an older page shows without an envelope.
const FLAT: &str = "session.status";

impl Event {
    pub(super) fn new(body: Body, json: Node<'_>) -> Self {
        let text = |path: &[&str]| json.at(path)?.as_text().map(str::to_owned);
        // An empty id tells no event from another.
        let id = text(&["id"]).filter(|id| !id.is_empty()).map(Into::into);
        let instance_id = [
            &["instance_id"][..],
            &["instanceId"],
            &["payload", "instance_id"],
            &["payload", "instanceId"],
        ];
        let instance_id = instance_id.into_iter().find_map(text).map(Into::into);
        let name = text(&["event"]);
        let has_payload = json.get("payload").is_some();
        if name.is_none() && !has_payload && text(&["status"]).is_some() {
            return Self {
                name: FLAT.to_owned(),
                id: None,
                instance_id,
                payload: Payload::read(FLAT, json),
                envelope: None,
                body,
            };
        }
        let name = name.unwrap_or_default();
        let payload = match json.get("payload") {
            Some(payload) => Payload::read(&name, payload),
            None => Payload::Unknown {
                event: name.clone(),
                payload: json.to_json().into(),
                problem: Some("there is no payload".to_owned()),
            },
        };
        let members = json.members().map(|members| members.without("payload"));
        let envelope = members.and_then(|mut rest| WebhookEnvelope::from_members(&mut rest));
        Self {
            name,
            id,
            instance_id,
            payload,
            envelope: envelope.ok(),
            body,
        }
    }

    /// The event's name, such as `message.any`; empty if the body has none. A `session.status` without envelope has
    /// that name, too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What happened.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The payload, without the event.
    pub fn into_payload(self) -> Payload {
        self.payload
    }

    /// The id, the same for every delivery of the event; a body without envelope has none.
    pub fn id(&self) -> Option<&EventId> {
        self.id.as_ref()
    }

    /// The instance, where the body names it: beside the payload or in it, under either spelling.
    pub fn instance_id(&self) -> Option<&InstanceId> {
        self.instance_id.as_ref()
    }

    /// The name of the session at the engine; not proven to be the instance's id.
    pub fn session(&self) -> Option<&str> {
        self.envelope.as_ref()?.session.as_deref()
    }

    /// When it happened.
    pub fn timestamp(&self) -> Option<&Timestamp> {
        let at = match (&self.envelope, &self.payload) {
            (Some(envelope), _) => envelope.timestamp.as_ref(),
            (None, Payload::SessionStatus(status)) => status.ts.as_ref(),
            _ => None,
        };
        at.and_then(Lenient::parsed)
    }

    /// The linked WhatsApp account.
    pub fn me(&self) -> Option<&Me> {
        self.envelope.as_ref()?.me.as_ref()
    }

    /// The envelope around the payload; `None` if it is missing or its structure is not the documented one.
    pub fn envelope(&self) -> Option<&WebhookEnvelope> {
        self.envelope.as_ref()
    }

    /// The JSON as received.
    pub fn raw(&self) -> &str {
        self.body.as_str()
    }

    /// Equal for each delivery of this event: made of its name and id, or of the whole body where there is no id.
    pub fn dedup_key(&self) -> DedupKey {
        match &self.id {
            Some(id) => DedupKey::of(Provider::Wawp, &[&self.name, id.as_str()]),
            None => DedupKey::of(Provider::Wawp, &["", self.raw()]),
        }
    }
}
