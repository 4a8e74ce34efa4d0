//! One request, many events.

use super::Event;
use super::event::Around;
use super::split::{Change, Piece, Value, split};
use super::walk::walk;
use std::ops::Deref;
use std::sync::Arc;
use waxwing_json::Document;
use waxwing_webhook::Body;

/// The events of one request, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    body: Body,
}

impl Events {
    pub(super) fn new(body: Body, json: &Document<'_>) -> Self {
        let mut events = Vec::new();
        let mut around: Option<Arc<Around>> = None;
        let mut buffer = String::new();
        walk(json.root(), |found| {
            // Changes of one entry stand next to each other.
            let around = match &mut around {
                Some(around) if around.is_of(&found) => around,
                last => last.insert(Around::of(&found)),
            };
            if found.problem.is_some() {
                let value = Value::Node(found.value);
                let piece = Piece { item: None, value };
                events.push(Event::new(
                    &found,
                    piece,
                    around.clone(),
                    &body,
                    &mut buffer,
                ));
                return;
            }
            let change = Change::of(found.field, found.value);
            // No more room than is needed: a batch may have hundreds of thousands.
            match events.len() {
                0 => events.reserve_exact(change.events()),
                _ => events.reserve(change.events()),
            }
            split(&change, |piece| {
                events.push(Event::new(
                    &found,
                    piece,
                    around.clone(),
                    &body,
                    &mut buffer,
                ));
            });
        });
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
