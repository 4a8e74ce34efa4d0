//! An event between the body and its reading: where it stands and what stands there.

use super::identity;
use super::split::Piece;
use crate::webhooks::{Payload, WebhookEntryId, WebhookMetadata};
use serde_json::Value;
use waxwing_types::{Lenient, Timestamp, tolerant};
use waxwing_webhook::Step;

/// Where in a body an event stands, and what is said there of all events.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Place {
    pub(super) account: Option<WebhookEntryId>,
    pub(super) time: Option<Lenient<Timestamp>>,
    pub(super) field: String,
    entry: Option<usize>,
    change: Option<usize>,
    item: Option<(&'static str, usize)>,
}

impl Place {
    pub(super) fn of_entry(index: usize, entry: &Value) -> Self {
        let time = entry.get("time").filter(|time| !time.is_null());
        let account = entry.get("id").and_then(|id| tolerant::from_value(id).ok());
        Self {
            account,
            time: time.and_then(|time| tolerant::from_value(time).ok()),
            entry: Some(index),
            ..Self::default()
        }
    }

    pub(super) fn set_change(&mut self, index: usize, change: &Value) {
        self.change = Some(index);
        self.field = change["field"].as_str().unwrap_or_default().to_owned();
    }

    pub(super) fn path(&self) -> Vec<Step> {
        let mut path = Vec::new();
        if let Some(entry) = self.entry {
            path.extend([Step::Member("entry"), Step::Item(entry)]);
        }
        if let Some(change) = self.change {
            path.extend([Step::Member("changes"), Step::Item(change)]);
        }
        if let Some((list, item)) = self.item {
            let item = Step::Item(item);
            path.extend([Step::Member("value"), Step::Member(list), item]);
        }
        path
    }
}

/// An event that is still to be read.
pub(super) struct Draft {
    name: String,
    pub(super) place: Place,
    json: Value,
    problem: Option<&'static str>,
}

impl Draft {
    pub(super) fn of(mut place: Place, piece: Piece) -> Self {
        place.item = piece.item;
        Self {
            name: identity::name(&place.field, piece.item, &piece.value),
            place,
            json: piece.value,
            problem: None,
        }
    }

    /// What has not the shape of a change.
    pub(super) fn unread(place: Place, json: Value, problem: &'static str) -> Self {
        Self {
            name: place.field.clone(),
            place,
            json,
            problem: Some(problem),
        }
    }

    /// What stands around the items of most fields.
    pub(super) fn metadata(&self) -> Option<WebhookMetadata> {
        tolerant::from_value(self.json.get("metadata")?).ok()
    }

    /// Reads it.
    pub(super) fn payload(self) -> (String, Place, Payload) {
        let (name, place) = (self.name, self.place);
        let payload = match self.problem {
            Some(problem) => Payload::Unknown {
                event: name.clone(),
                payload: self.json.into(),
                problem: Some(problem.to_owned()),
            },
            // A kind of message that is not listed is still a message.
            None if !Payload::EVENTS.contains(&&*name) => Payload::read(&place.field, self.json),
            None => Payload::read(&name, self.json),
        };
        (name, place, payload)
    }
}
