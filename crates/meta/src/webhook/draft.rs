//! An event between the body and its reading: where it stands and what stands there.

use super::identity;
use super::split::Piece;
use crate::webhooks::{Payload, WebhookEntryId, WebhookMetadata};
use waxwing_types::read::{Node, fits};
use waxwing_types::{Lenient, Timestamp};
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
    pub(super) fn of_entry(index: usize, entry: &Node<'_>) -> Self {
        Self {
            account: entry.get("id").and_then(fits),
            time: entry.at(&["time"]).and_then(fits),
            entry: Some(index),
            ..Self::default()
        }
    }

    pub(super) fn set_change(&mut self, index: usize, change: &Node<'_>) {
        self.change = Some(index);
        self.field = change
            .get("field")
            .and_then(Node::as_text)
            .unwrap_or_default()
            .to_owned();
    }

    pub(super) fn path(&self) -> Vec<Step> {
        let mut path = Vec::with_capacity(7);
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
pub(super) struct Draft<'a> {
    name: String,
    pub(super) place: Place,
    json: Node<'a>,
    problem: Option<&'static str>,
}

impl<'a> Draft<'a> {
    pub(super) fn of(mut place: Place, piece: Piece<'a>) -> Self {
        place.item = piece.item;
        Self {
            name: identity::name(&place.field, piece.item, &piece.value),
            place,
            json: piece.value,
            problem: None,
        }
    }

    /// What has not the shape of a change.
    pub(super) fn unread(place: Place, json: Node<'a>, problem: &'static str) -> Self {
        Self {
            name: place.field.clone(),
            place,
            json,
            problem: Some(problem),
        }
    }

    /// What stands around the items of most fields.
    pub(super) fn metadata(&self) -> Option<WebhookMetadata> {
        fits(self.json.get("metadata")?)
    }

    /// What happened.
    pub(super) fn payload(&self) -> Payload {
        match self.problem {
            Some(problem) => Payload::Unknown {
                event: self.name.clone(),
                payload: self.json.to_json().into(),
                problem: Some(problem.to_owned()),
            },
            None => match Payload::read(&self.name, &self.json) {
                // A kind of message that is not listed is still a message.
                Payload::Unknown { problem: None, .. } => {
                    Payload::read(&self.place.field, &self.json)
                }
                payload => payload,
            },
        }
    }

    /// Its name, and where it stands.
    pub(super) fn into_parts(self) -> (String, Place) {
        (self.name, self.place)
    }
}
