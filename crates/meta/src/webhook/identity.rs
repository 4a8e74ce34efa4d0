//! What an event is called, and what tells it from others.

use super::split::Piece;
use super::walk::Found;
use super::{DedupKey, Event, values};
use serde::Serialize;
use waxwing_json::Node;
use waxwing_types::Provider;

/// The field, with the kind behind it where the field has kinds; then it is put together in the buffer.
pub(super) fn name<'b, 'a: 'b>(
    found: &Found<'a>,
    piece: &Piece<'a>,
    buffer: &'b mut String,
) -> &'b str {
    let field = found.field;
    let text = |path: &[&str]| piece.item?.node.at(path)?.as_text();
    let list = piece.item.map(|item| item.list);
    let (head, kind, inner) = match (field, list) {
        _ if found.problem.is_some() => (field, None, None),
        ("messages", Some("statuses")) => {
            let payment = text(&["type"]) == Some("payment");
            let kind = if payment { "type" } else { "status" };
            ("statuses", text(&[kind]), None)
        }
        ("messages", Some("user_actions")) => (field, Some("user_actions"), text(&["action_type"])),
        ("messages", Some(_)) => {
            let kind = text(&["type"]);
            let inner = match kind {
                Some(tag @ ("interactive" | "system")) => text(&[tag, "type"]),
                _ => None,
            };
            (field, kind, inner)
        }
        ("messages", None) => {
            let mut errors = piece.value.node().map(|value| value.items_of("errors"));
            let error = errors.as_mut().and_then(Iterator::next);
            let error = error.is_some_and(|error| !error.is_null());
            (field, error.then_some("errors"), None)
        }
        ("calls", Some("statuses")) => (field, Some("status"), None),
        ("calls", Some(_)) => (field, text(&["event"]), None),
        (_, Some("groups")) => (field, text(&["type"]).filter(|kind| *kind != field), None),
        ("account_update" | "flows", _) => {
            let kind = piece.value.node().and_then(|value| value.at(&["event"]));
            (field, kind.and_then(Node::as_text), None)
        }
        _ => (field, None, None),
    };
    let mut kinds = [kind, inner].into_iter().flatten().peekable();
    if kinds.peek().is_none() {
        return head;
    }
    buffer.clear();
    buffer.push_str(head);
    for kind in kinds {
        buffer.push('.');
        buffer.push_str(kind);
    }
    buffer
}

/// A repeated delivery has the same ids, but not always the same neighbours; so the ids count where there are any.
pub(super) fn dedup_key(event: &Event) -> DedupKey {
    let parts = ids(event).unwrap_or_else(|| {
        let account = event.account_id().map(ToString::to_string);
        let time = event.time().map(ToString::to_string);
        let mut parts = vec![account.unwrap_or_default(), time.unwrap_or_default()];
        parts.extend([event.field().to_owned(), event.raw().to_owned()]);
        parts
    });
    let parts: Vec<&str> = parts.iter().map(|part| &**part).collect();
    DedupKey::of(Provider::Meta, &parts)
}

/// Kind, id, time and whom it concerns; none for what has no id.
fn ids(event: &Event) -> Option<Vec<String>> {
    let mut parts = vec![event.name().to_owned()];
    let mut add = |part: &dyn Part| parts.push(part.text());
    if let Some(message) = event.message() {
        add(&message.id);
        add(&message.timestamp);
    } else if let Some(status) = event.status() {
        add(&status.id);
        add(&status.timestamp);
        // A message to a group has a status for each participant.
        add(&status.recipient_id);
        add(&status.recipient_participant_id);
        add(&status.participant_recipient_id);
        add(&status.recipient_participant_user_id);
        // Of a payment the name does not tell the state, and several come within a second.
        if let Some(payment) = &status.payment {
            add(&status.status);
            add(payment);
        }
    } else if let Some(calls) = values::calls(event.payload()) {
        if let Some(call) = calls.calls().first() {
            add(&call.id);
            add(&call.timestamp);
        } else {
            let status = calls.statuses().first()?;
            add(&status.id);
            add(&status.status);
            add(&status.timestamp);
        }
    } else {
        let echo = values::echoes(event.payload())?.message_echoes().first()?;
        add(&echo.id);
        add(&echo.timestamp);
    }
    Some(parts)
}

/// A part of what identifies an event, as text.
trait Part {
    fn text(&self) -> String;
}

impl<T: Serialize> Part for T {
    fn text(&self) -> String {
        // Ids, times and states are written without fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}
