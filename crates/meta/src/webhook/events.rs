//! One request, many events.

use super::Event;
use super::event::Around;
use super::split::{Piece, split};
use super::walk::{paths, walk};
use std::ops::Deref;
use std::sync::Arc;
use waxwing_types::read::Document;
use waxwing_webhook::{Body, Outline};

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    outline: Arc<Outline>,
}

impl Events {
    pub(super) fn new(body: Body, json: &Document<'_>) -> Self {
        let outline = Arc::new(Outline::new(body, paths));
        let mut events = Vec::with_capacity(1);
        let mut around = None;
        walk(json.root(), |found| {
            // Changes of one entry stand next to each other.
            let around = match &mut around {
                Some((entry, around)) if *entry == found.place.entry() => around,
                last => &mut last.insert((found.place.entry(), Around::of(&found))).1,
            };
            let mut add = |piece: Piece<'_>| {
                let index = events.len();
                let (around, outline) = (around.clone(), outline.clone());
                events.push(Event::new(&found, piece, around, outline, index));
            };
            match found.problem {
                Some(_) => add(Piece {
                    item: None,
                    value: found.value,
                }),
                None => split(found.field, found.value, add),
            }
        });
        Self { events, outline }
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
