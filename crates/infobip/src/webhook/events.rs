//! One request, many events.

use super::{Event, kind};
use crate::webhooks::Payload;
use std::ops::Deref;
use std::sync::Arc;
use waxwing_types::read::Node;
use waxwing_webhook::{Body, Outline, Step};

/// The events of one request, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    events: Vec<Event>,
    outline: Arc<Outline>,
}

impl Events {
    pub(super) fn new(body: Body, json: Node<'_>) -> Self {
        let drafts = drafts(json);
        let path = |draft: &Draft<'_>| match draft.result {
            Some(index) => vec![Step::Member("results"), Step::Item(index)],
            None => Vec::new(),
        };
        let outline = Outline::new(body, drafts.iter().map(path).collect());
        let outline = Arc::new(outline);
        let drafts = drafts.into_iter().enumerate();
        let events = drafts.map(|(index, draft)| {
            let payload = Payload::read(draft.name, &draft.json);
            Event::new(payload, outline.clone(), index)
        });
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

/// An event that is still to be read.
struct Draft<'a> {
    name: &'static str,
    json: Node<'a>,
    result: Option<usize>,
}

/// One event for each result, each in a body as if it had come alone. What stands beside the results goes to the first.
fn drafts(mut json: Node<'_>) -> Vec<Draft<'_>> {
    if !matches!(json.get("results"), Some(Node::List(_))) {
        return vec![Draft {
            name: kind::of_notification(&json),
            json,
            result: None,
        }];
    }
    let results = match json.remove("results") {
        Some(Node::List(results)) => results,
        _ => Vec::new(),
    };
    let mut beside = match json {
        Node::Object(members) => members,
        _ => Vec::new(),
    };
    let results = results.into_iter().enumerate();
    let drafts = results.map(|(index, result)| {
        let name = kind::of_result(&result);
        let mut members = std::mem::take(&mut beside);
        members.push(("results".into(), Node::List(vec![result])));
        Draft {
            name,
            json: Node::Object(members),
            result: Some(index),
        }
    });
    drafts.collect()
}
