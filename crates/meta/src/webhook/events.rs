//! One request, many events.

use super::Event;
use super::draft::{Draft, Place};
use super::split::split;
use std::ops::Deref;
use std::sync::Arc;
use waxwing_types::read::Node;
use waxwing_webhook::{Body, Outline};

/// What Meta writes into `object` for this product; an app may be sent others, too.
const OBJECT: &str = "whatsapp_business_account";

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    outline: Arc<Outline>,
}

impl Events {
    pub(super) fn new(body: Body, json: Node<'_>) -> Self {
        let drafts = read(json);
        let paths = drafts.iter().map(|draft| draft.place.path()).collect();
        let outline = Arc::new(Outline::new(body, paths));
        let drafts = drafts.into_iter().enumerate();
        let events = drafts.map(|(index, draft)| Event::new(draft, outline.clone(), index));
        Self {
            events: events.collect(),
            outline: outline.clone(),
        }
    }

    /// Keeps those that are true here.
    pub(super) fn only(mut self, kept: &[bool]) -> Self {
        let mut kept = kept.iter();
        self.events.retain(|_| kept.next() == Some(&true));
        self
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

fn read(mut json: Node<'_>) -> Vec<Draft<'_>> {
    let object = json.get("object").and_then(Node::as_text);
    let foreign = object.is_some_and(|name| name != OBJECT);
    let Some(entries) = list(&mut json, "entry") else {
        let problem = "there is no list entry";
        return vec![Draft::unread(Place::default(), json, problem)];
    };
    let mut drafts = Vec::new();
    for (entry_index, mut entry) in entries.into_iter().enumerate() {
        let mut place = Place::of_entry(entry_index, &entry);
        let Some(changes) = list(&mut entry, "changes") else {
            drafts.push(Draft::unread(place, entry, "there is no list changes"));
            continue;
        };
        for (change_index, mut change) in changes.into_iter().enumerate() {
            place.set_change(change_index, &change);
            let Some(value) = change.remove("value") else {
                drafts.push(Draft::unread(place.clone(), change, "there is no value"));
                continue;
            };
            if foreign {
                let problem = "object is not whatsapp_business_account";
                drafts.push(Draft::unread(place.clone(), value, problem));
                continue;
            }
            let pieces = split(&place.field, value).into_iter();
            drafts.extend(pieces.map(|piece| Draft::of(place.clone(), piece)));
        }
    }
    drafts
}

/// Takes a list out of an object; what is no list stays.
fn list<'a>(json: &mut Node<'a>, name: &str) -> Option<Vec<Node<'a>>> {
    if !matches!(json.get(name), Some(Node::List(_))) {
        return None;
    }
    match json.remove(name) {
        Some(Node::List(items)) => Some(items),
        _ => None,
    }
}
