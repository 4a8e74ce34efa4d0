//! One request, many events.

use super::{Event, kind};
use crate::webhooks::Payload;
use std::ops::Deref;
use std::sync::Arc;
use waxwing_types::read::{Document, Node, Part};
use waxwing_webhook::{Body, Outline, Step};

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    outline: Arc<Outline>,
}

impl Events {
    pub(super) fn new(body: Body, json: &Document<'_>) -> Self {
        let root = json.root();
        let payloads = match root.get("results").filter(|results| results.is_list()) {
            Some(results) => of_results(root, results),
            None => vec![Payload::read(kind::of_notification(root), root)],
        };
        let outline = Arc::new(Outline::new(body, paths));
        let payloads = payloads.into_iter().enumerate();
        let events = payloads.map(|(index, payload)| Event::new(payload, outline.clone(), index));
        Self {
            events: events.collect(),
            outline: outline.clone(),
        }
    }

    /// To drop what was taken before.
    pub(super) fn events_mut(&mut self) -> &mut Vec<Event> {
        &mut self.events
    }

    /// The whole body as it came.
    pub fn body(&self) -> &Body {
        self.outline.body()
    }
}

impl Deref for Events {
    type Target = [Event];
    fn deref(&self) -> &[Event] {
        &self.events
    }
}

impl IntoIterator for Events {
    type Item = Event;
    type IntoIter = std::vec::IntoIter<Event>;
    fn into_iter(self) -> Self::IntoIter {
        self.events.into_iter()
    }
}

impl<'a> IntoIterator for &'a Events {
    type Item = &'a Event;
    type IntoIter = std::slice::Iter<'a, Event>;
    fn into_iter(self) -> Self::IntoIter {
        self.events.iter()
    }
}

/// One event for each result, each in a body as if it had come alone. What stands beside the results goes to the first.
fn of_results(root: Node<'_>, results: Node<'_>) -> Vec<Payload> {
    let mut beside: Vec<_> = root
        .entries()
        .filter(|(name, _)| *name != "results")
        .map(|(name, node)| (name, Part::Whole(node)))
        .collect();
    let payloads = results.items().map(|result| {
        let mut members = std::mem::take(&mut beside);
        members.push(("results", Part::Listed(result)));
        Payload::read(kind::of_result(result), Document::of(members).root())
    });
    payloads.collect()
}

/// The way to each event.
fn paths(json: Node<'_>) -> Vec<Vec<Step>> {
    let results = json.get("results").filter(|results| results.is_list());
    let Some(results) = results else {
        return vec![Vec::new()];
    };
    let indices = 0..results.items().len();
    let path = |index| vec![Step::Member("results"), Step::Item(index)];
    indices.map(path).collect()
}
