//! What webhooks were told, by number. The states of a message are kept as what they are made from, which takes a tenth
//! of their texts.

use super::outbox::{self, Change};
use super::sent::Sent;
use crate::shared::packed::Packed;
use serde_json::Value;
use std::collections::BTreeMap;

/// Events in their order.
#[derive(Default)]
pub(super) struct Told {
    next: u64,
    items: BTreeMap<u64, Item>,
}

enum Item {
    /// An envelope.
    Event(Packed),
    /// All states of a message.
    States(Box<Sent>),
}

impl Told {
    /// Keeps an event; gives its number.
    pub(super) fn event(&mut self, change: &Change, now: i64) -> u64 {
        let envelope = outbox::envelope(std::slice::from_ref(change), now);
        self.add(Item::Event(Packed::new(&envelope)))
    }

    /// Keeps the states of a message; gives their number.
    pub(super) fn states(&mut self, sent: Sent) -> u64 {
        self.add(Item::States(Box::new(sent)))
    }

    pub(super) fn forget(&mut self, number: u64) {
        self.items.remove(&number);
    }

    /// The envelopes, one for each event.
    pub(super) fn envelopes(&self) -> Vec<Value> {
        let mut all = Vec::new();
        for item in self.items.values() {
            match item {
                Item::Event(envelope) => all.push(envelope.value()),
                Item::States(sent) => all.extend(
                    sent.changes()
                        .iter()
                        .map(|change| outbox::envelope(std::slice::from_ref(change), sent.at)),
                ),
            }
        }
        all
    }

    fn add(&mut self, item: Item) -> u64 {
        let number = self.next;
        self.next += 1;
        self.items.insert(number, item);
        number
    }
}
