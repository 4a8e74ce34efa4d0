//! Tickets, and what became of them.

use crate::shared::Clock;
use crate::shared::packed::Packed;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// When a queued request is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueueRule {
    /// After so many look-ups that say pending.
    Lookups(u32),
    /// After so long.
    After(Duration),
    /// Never.
    Never,
    /// At the first look-up, refused: the recipient is not on WhatsApp.
    Fails,
    /// At the first look-up, refused with 423: WhatsApp restricts new chats of the number.
    Restricted,
}

/// The queued requests.
pub(super) struct Queue {
    pub rule: QueueRule,
    clock: Clock,
    entries: BTreeMap<String, Entry>,
}

struct Entry {
    instance: String,
    request: Packed,
    since: Timestamp,
    lookups: u32,
    status: u16,
    body: Packed,
}

/// Status and body of a run.
pub(super) struct Outcome {
    pub status: u16,
    pub body: Value,
}

impl Outcome {
    pub(super) fn new(status: u16, body: Value) -> Self {
        Self { status, body }
    }
}

impl Queue {
    pub(super) fn new(rule: QueueRule, clock: Clock) -> Self {
        Self {
            rule,
            clock,
            entries: BTreeMap::new(),
        }
    }

    /// Takes a request in with what its run will give.
    pub(super) fn add(&mut self, uuid: &str, instance: &str, request: &Value, result: &Outcome) {
        let entry = Entry {
            instance: instance.to_owned(),
            request: Packed::new(request),
            since: self.clock.now(),
            lookups: 0,
            status: result.status,
            body: Packed::new(&result.body),
        };
        self.entries.insert(uuid.to_owned(), entry);
    }

    pub(super) fn forget(&mut self, uuid: &str) {
        self.entries.remove(uuid);
    }

    fn done(&self, entry: &Entry) -> bool {
        match self.rule {
            QueueRule::Lookups(pending) => entry.lookups >= pending,
            QueueRule::After(time) => self.clock.since(entry.since) >= time,
            QueueRule::Never => false,
            QueueRule::Fails | QueueRule::Restricted => true,
        }
    }

    /// The record of a ticket of an instance.
    pub(super) fn look_up(&mut self, uuid: &str, instance: &str) -> Option<Value> {
        let of_instance = |entry: &&Entry| entry.instance == instance;
        let done = self.done(self.entries.get(uuid).filter(of_instance)?);
        let entry = self.entries.get_mut(uuid)?;
        entry.lookups += 1;
        let mut record = json!({
            "uuid": uuid,
            "request": entry.request.value(),
            "response_status": null,
            "response_body": null,
            "response_header": null,
        });
        if done {
            record["response_status"] = entry.status.into();
            record["response_body"] = entry.body.value();
            record["response_header"] = json!({"content-type": ["application/json"]});
        }
        Some(record)
    }
}
