//! One event of Infobip.

use crate::webhook_events::{DeliveryReport, InboundMessage, Payload, SeenReport};
use waxwing_types::Provider;
use waxwing_webhook::{Body, DedupKey, Excerpt};

/// An event that Infobip sent: a notification, or one of the messages or reports of a batch.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    payload: Payload,
    raw: Excerpt,
}

impl Event {
    pub(super) fn new(payload: Payload, raw: Excerpt) -> Self {
        Self { payload, raw }
    }

    /// The event's name in Infobip's description, such as `receive-whatsapp-seen-reports`; empty when nothing in the
    /// body tells it.
    pub fn name(&self) -> &str {
        self.payload.event()
    }

    /// What happened. Of a batch it is one result, as if it had come alone.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The payload, without the event.
    pub fn into_payload(self) -> Payload {
        self.payload
    }

    /// The message, if one was received.
    pub fn inbound_message(&self) -> Option<&InboundMessage> {
        match &self.payload {
            Payload::ReceiveInboundWhatsappMessages(batch) => batch.results().first(),
            _ => None,
        }
    }

    /// The report, when it tells the state of a sent message.
    pub fn delivery_report(&self) -> Option<&DeliveryReport> {
        match &self.payload {
            Payload::ReceiveWhatsappDeliveryReports(batch) => batch.results().first(),
            _ => None,
        }
    }

    /// The report, when a sent message was seen.
    pub fn seen_report(&self) -> Option<&SeenReport> {
        match &self.payload {
            Payload::ReceiveWhatsappSeenReports(batch) => batch.results().first(),
            _ => None,
        }
    }

    /// The JSON as received: of a batch the result, else the whole body.
    pub fn raw(&self) -> &str {
        self.raw.as_str()
    }

    /// The whole body that contained the event.
    pub fn body(&self) -> &Body {
        self.raw.body()
    }

    /// Equal for each delivery of this event: made of the id of the message, with that of the status in a delivery
    /// report and the reader in a seen report; of the text as received if there is no id.
    pub fn dedup_key(&self) -> DedupKey {
        let of = |parts: &[&str]| DedupKey::of(Provider::Infobip, parts);
        self.identity().map_or_else(
            || of(&["", self.raw()]),
            |parts| of(&parts.iter().map(|part| &**part).collect::<Vec<_>>()),
        )
    }

    fn identity(&self) -> Option<Vec<String>> {
        let name = self.name().to_owned();
        if let Some(message) = self.inbound_message() {
            let id = serde_json::to_string(message.message_id.as_ref()?).ok()?;
            return Some(vec![name, id]);
        }
        if let Some(report) = self.delivery_report() {
            let status = report.status.as_ref()?.id?.to_string();
            let id = report.message_id.as_ref()?.to_string();
            return Some(vec![name, id, status]);
        }
        let report = self.seen_report()?;
        let id = report.message_id.as_ref()?.to_string();
        let reader = report.from.as_ref().map(ToString::to_string);
        Some(vec![name, id, reader.unwrap_or_default()])
    }
}
