//! What becomes of messages, and the reports about it that go to `notifyUrl`.

use super::InfobipImitation;
use crate::spec::Spec;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_dialect::errors::Retry;
use waxwing_types::Provider;

/// What becomes of a message to Infobip, and so which reports are posted to its `notifyUrl`, or else to the webhook
/// of the account, when that is on this machine. The answer to the send says PENDING, whatever comes after it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Delivery {
    /// Delivered, then seen.
    #[default]
    Seen,
    /// Delivered.
    Delivered,
    /// Undeliverable, with this error code, such as 7010: the user has not written in the last 24 hours.
    Failed(u32),
    /// No report comes.
    Silent,
}

/// What becomes of messages: in general, and to single recipients.
pub(super) struct Rules {
    general: Delivery,
    pub recipients: BTreeMap<String, Delivery>,
}

impl Rules {
    pub(super) fn new(general: Delivery) -> Self {
        Self {
            general,
            recipients: BTreeMap::new(),
        }
    }

    pub(super) fn delivery(&self, to: &str) -> Delivery {
        self.recipients.get(to).copied().unwrap_or(self.general)
    }
}

/// Why a message is refused after it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Another message had the same id.
    DuplicateId,
    /// The sender is not that of the account.
    Sender,
}

/// A message that was taken.
#[derive(Clone)]
pub(super) struct Taken {
    pub message: Value,
    pub id: String,
    pub bulk_id: Option<String>,
    pub sent_at: String,
    pub fate: Result<Delivery, Refused>,
}

impl Taken {
    fn text(&self, name: &str) -> &str {
        self.message[name].as_str().unwrap_or_default()
    }

    fn delivery_report(&self) -> Option<Value> {
        let (status, error) = match self.fate {
            Ok(Delivery::Silent) => return None,
            Ok(Delivery::Seen | Delivery::Delivered) => (
                json!({"groupId": 3, "groupName": "DELIVERED", "id": 5, "name": "DELIVERED_TO_HANDSET",
                    "description": "Message delivered to handset"}),
                json!({"groupId": 0, "groupName": "OK", "id": 0, "name": "NO_ERROR",
                    "description": "No Error", "permanent": false}),
            ),
            Ok(Delivery::Failed(code)) => (
                json!({"groupId": 2, "groupName": "UNDELIVERABLE", "id": 9,
                    "name": "UNDELIVERABLE_NOT_DELIVERED", "description": "Message sent not delivered"}),
                error(code),
            ),
            Err(Refused::DuplicateId) => {
                (rejected(23, "REJECTED_DUPLICATE_MESSAGE_ID"), error(5492))
            }
            Err(Refused::Sender) => (rejected(13, "REJECTED_SENDER"), error(7034)),
        };
        let mut report = json!({
            "messageId": self.id,
            "to": self.message["to"],
            "from": self.message["from"],
            "sentAt": self.sent_at,
            "doneAt": self.sent_at,
            "messageCount": 1,
            "price": {"pricePerMessage": 0, "currency": "EUR"},
            "status": status,
            "error": error,
        });
        if let Some(bulk_id) = &self.bulk_id {
            report["bulkId"] = bulk_id.clone().into();
        }
        self.echo(&mut report, &["callbackData", "entityId", "applicationId"]);
        Some(report)
    }

    fn seen_report(&self) -> Option<Value> {
        if self.fate != Ok(Delivery::Seen) {
            return None;
        }
        let mut report = json!({
            "messageId": self.id,
            "from": self.message["to"],
            "to": self.message["from"],
            "sentAt": self.sent_at,
            "seenAt": self.sent_at,
        });
        self.echo(&mut report, &["entityId", "applicationId"]);
        Some(report)
    }

    fn echo(&self, report: &mut Value, names: &[&str]) {
        for name in names {
            if let Some(value) = self.message.get(*name) {
                report[*name] = value.clone();
            }
        }
    }
}

fn rejected(id: u32, name: &str) -> Value {
    json!({"groupId": 5, "groupName": "REJECTED", "id": id, "name": name, "description": "Message rejected"})
}

/// An error of a report, by the specification's table; a code that is not in it stays without a name.
fn error(code: u32) -> Value {
    let mut table = Spec::of(Provider::Infobip).errors.iter();
    let known = table.find(|row| row.code == code.to_string());
    let meaning = known.and_then(|row| row.meaning.split_once(": "));
    let (name, text) = meaning.unwrap_or_default();
    let permanent = known.is_none_or(|row| row.retry == Retry::No);
    json!({"groupId": 1, "groupName": "HANDSET_ERRORS", "id": code, "name": name,
        "description": text, "permanent": permanent})
}

/// Puts the reports about these messages into the outbox: all of one address in one body, first what was delivered, then
/// what was seen.
pub(super) fn post(infobip: &InfobipImitation, taken: Vec<Taken>) {
    let mut by_url: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
    for message in taken {
        let url = match message.text("notifyUrl") {
            "" => infobip.webhook.clone(),
            url => Some(url.to_owned()),
        };
        if let Some(url) = url {
            by_url.entry(url).or_default().push(message);
        }
    }
    for (url, messages) in by_url {
        for report in [Taken::delivery_report, Taken::seen_report] {
            let results: Vec<_> = messages.iter().filter_map(report).collect();
            if results.is_empty() {
                continue;
            }
            infobip.post(&url, &json!({"results": results}));
        }
    }
}
