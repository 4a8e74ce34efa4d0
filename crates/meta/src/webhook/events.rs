//! One request, many events.

use super::Event;
use super::event::Place;
use super::split::split;
use serde_json::Value;
use std::ops::Deref;
use waxwing_webhook::Body;

/// What Meta writes into `object` for this product; an app may be sent others, too.
const OBJECT: &str = "whatsapp_business_account";

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    body: Body,
}

impl Events {
    pub(super) fn new(body: Body, json: Value) -> Self {
        let events = read(&body, json);
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

fn read(body: &Body, mut json: Value) -> Vec<Event> {
    let foreign = json["object"].as_str().is_some_and(|name| name != OBJECT);
    let Some(Value::Array(entries)) = json.get_mut("entry").map(Value::take) else {
        return vec![Event::unread(
            Place::body(body),
            json,
            "there is no list entry",
        )];
    };
    let mut events = Vec::new();
    for (entry_index, mut entry) in entries.into_iter().enumerate() {
        let mut place = Place::entry(body, entry_index, &entry);
        let Some(Value::Array(changes)) = entry.get_mut("changes").map(Value::take) else {
            events.push(Event::unread(place, entry, "there is no list changes"));
            continue;
        };
        for (change_index, mut change) in changes.into_iter().enumerate() {
            place.change(change_index, &change);
            let value = change.get_mut("value").map(Value::take);
            match value {
                Some(value) if foreign => {
                    let problem = "object is not whatsapp_business_account";
                    events.push(Event::unread(place.clone(), value, problem));
                }
                Some(value) => {
                    let pieces = split(place.field(), value).into_iter();
                    events.extend(pieces.map(|piece| Event::new(place.clone(), piece)));
                }
                None => events.push(Event::unread(place.clone(), change, "there is no value")),
            }
        }
    }
    events
}
