//! One event of Hypersender, with its envelope.

use crate::shared::InstanceId;
use crate::webhook_events::{EventId, Payload, UserId, WebhookAccount, WebhookEnvelope};
use waxwing_json::{Document, FromJson, Node, Part};
use waxwing_types::Provider;
use waxwing_webhook::{Body, DedupKey, http::HeaderMap};

/// An event that Hypersender sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    name: String,
    id: Option<EventId>,
    instance_id: Option<InstanceId>,
    user_id: Option<UserId>,
    payload: Payload,
    envelope: Option<WebhookEnvelope>,
    body: Body,
}

impl Event {
    pub(super) fn new(body: Body, json: Node<'_>, headers: &HeaderMap) -> Self {
        let text = |path: &[&str]| json.at(path)?.as_text().map(str::to_owned);
        let header = |name: &str| Some(headers.get(name)?.to_str().ok()?.to_owned());
        // Samples put the two ids inside data or beside it; the headers have them, too.
        let name = text(&["event"]).or_else(|| text(&["data", "event"]));
        let name = name.unwrap_or_default();
        // An empty id tells no event from another.
        let id = text(&["data", "id"]).filter(|id| !id.is_empty());
        let id = id.map(Into::into);
        let instance_id = text(&["data", "instanceId"]).or_else(|| text(&["instanceId"]));
        let instance_id = instance_id.or_else(|| header("x-instanceid"));
        let user_id = text(&["data", "userId"]).or_else(|| text(&["userId"]));
        let user_id = user_id.or_else(|| header("x-userid"));
        let data = json.get("data");
        let payload = match data.and_then(|data| data.get("payload")) {
            Some(payload) => Payload::read(&name, payload),
            None => Payload::Unknown {
                event: name.clone(),
                payload: json.to_json().into(),
                problem: Some("there is no data.payload".to_owned()),
            },
        };
        Self {
            name,
            id,
            instance_id: instance_id.map(Into::into),
            user_id: user_id.map(Into::into),
            payload,
            envelope: envelope(json),
            body,
        }
    }

    /// The event's name, such as `message.any`; empty if the body has none.
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

    /// The id, the same for every delivery of the event.
    pub fn id(&self) -> Option<&EventId> {
        self.id.as_ref()
    }

    /// The instance that it happened to: in `data`, beside it, or in the header `x-instanceId`.
    pub fn instance_id(&self) -> Option<&InstanceId> {
        self.instance_id.as_ref()
    }

    /// The account's user, found in the same places.
    pub fn user_id(&self) -> Option<&UserId> {
        self.user_id.as_ref()
    }

    /// The connected number.
    pub fn me(&self) -> Option<&WebhookAccount> {
        self.envelope.as_ref()?.data.as_ref()?.me.as_ref()
    }

    /// The envelope around the payload; `None` if its structure is not the documented one.
    pub fn envelope(&self) -> Option<&WebhookEnvelope> {
        self.envelope.as_ref()
    }

    /// The JSON as received.
    pub fn raw(&self) -> &str {
        self.body.as_str()
    }

    /// Equal for each delivery of this event: made of its name and `data.id`, or of the whole body where there is none.
    pub fn dedup_key(&self) -> DedupKey {
        match &self.id {
            Some(id) => DedupKey::of(Provider::Hypersender, &[&self.name, id.as_str()]),
            None => DedupKey::of(Provider::Hypersender, &["", self.raw()]),
        }
    }
}

/// The envelope without the payload, which is not stored twice.
fn envelope(json: Node<'_>) -> Option<WebhookEnvelope> {
    let around = json.entries().filter(|(name, _)| *name != "data");
    let around = around.map(|(name, node)| (name, Part::Whole(node)));
    let data = json.get("data").map(|data| match data.members() {
        Ok(members) if !members.is_empty() => Part::Rest(members.without("payload").into()),
        _ => Part::Whole(data),
    });
    let document = Document::of(around.chain(data.map(|data| ("data", data))));
    WebhookEnvelope::from_json(document.root()).ok()
}
