//! One request, many events.

use super::Event;
use serde_json::{Map, Value};
use std::ops::Deref;
use waxwing_webhook::Body;

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    body: Body,
}

impl Events {
    pub(super) fn new(body: Body, json: Value) -> Self {
        let events = match json {
            Value::Object(mut members) => match members.remove("results") {
                Some(Value::Array(results)) => split(&body, members, results),
                Some(other) => {
                    members.insert("results".to_owned(), other);
                    vec![Event::single(&body, members.into())]
                }
                None => vec![Event::single(&body, members.into())],
            },
            other => vec![Event::single(&body, other)],
        };
        Self { events, body }
    }

    /// The whole body as it came.
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

/// One event for each result, each in a body as if it had come alone. What stands beside the results goes to the first.
fn split(body: &Body, mut beside: Map<String, Value>, results: Vec<Value>) -> Vec<Event> {
    let results = results.into_iter().enumerate();
    let events = results.map(|(index, result)| {
        let mut members = std::mem::take(&mut beside);
        members.insert("results".to_owned(), Value::Array(vec![result]));
        Event::result(body, index, members)
    });
    events.collect()
}
