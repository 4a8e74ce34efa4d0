//! One request, many events.

use super::{Event, kind};
use crate::webhook_events::Payload;
use std::ops::Deref;
use waxwing_json::{Document, Node, Part};
use waxwing_webhook::{Body, Excerpt};

/// The events of one request, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    body: Body,
}

impl Events {
    pub(super) fn new(body: Body, json: &Document<'_>) -> Self {
        let root = json.root();
        let event = |payload, node| Event::new(payload, Excerpt::of(&body, node));
        let events = match root.get("results").filter(|results| results.is_list()) {
            Some(results) => of_results(root, results, event),
            None => vec![event(
                Payload::read(kind::of_notification(root), root),
                root,
            )],
        };
        Self { events, body }
    }

    /// For removing repetitions.
    pub(super) fn events_mut(&mut self) -> &mut Vec<Event> {
        &mut self.events
    }

    /// The whole body as received.
    pub fn body(&self) -> &Body {
        &self.body
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

/// Makes one event for each result, as if it were the only one of its body. Members beside the results go to the first.
fn of_results<'a>(
    root: Node<'a>,
    results: Node<'a>,
    event: impl Fn(Payload, Node<'a>) -> Event,
) -> Vec<Event> {
    let mut beside: Vec<_> = root
        .entries()
        .filter(|(name, _)| *name != "results")
        .map(|(name, node)| (name, Part::Whole(node)))
        .collect();
    let events = results.items().map(|result| {
        let mut members = std::mem::take(&mut beside);
        members.push(("results", Part::Listed(result)));
        let payload = Payload::read(kind::of_result(result), Document::of(members).root());
        event(payload, result)
    });
    events.collect()
}
