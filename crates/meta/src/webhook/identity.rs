//! What an event is called, and what tells it from others.

use super::{DedupKey, Event, values};
use serde::Serialize;
use serde_json::Value;
use waxwing_types::Provider;

/// The field, with the kind behind it where the field has kinds.
pub(super) fn name(field: &str, item: Option<(&'static str, usize)>, value: &Value) -> String {
    // A piece has one item, whichever it was in the change.
    let one = item.map_or(&Value::Null, |(list, _)| &value[list][0]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let (head, kind) = match (field, item) {
        ("messages", Some(("statuses", _))) => {
            let payment = one["type"] == "payment";
            (
                "statuses",
                text(&one[if payment { "type" } else { "status" }]),
            )
        }
        ("messages", Some(_)) => {
            let kind = text(&one["type"]);
            let inner = match kind.as_deref() {
                Some(tag @ ("interactive" | "system")) => text(&one[tag]["type"]),
                _ => None,
            };
            let whole = inner.and_then(|inner| Some(format!("{}.{inner}", kind.as_deref()?)));
            (field, whole.or(kind))
        }
        ("messages", None) if !value["errors"][0].is_null() => (field, Some("errors".to_owned())),
        ("calls", Some(("statuses", _))) => (field, Some("status".to_owned())),
        ("calls", Some(_)) => (field, text(&one["event"])),
        (_, Some(("groups", _))) => (field, text(&one["type"]).filter(|kind| kind != field)),
        ("account_update" | "flows", _) => (field, text(&value["event"])),
        _ => (field, None),
    };
    match kind {
        Some(kind) => format!("{head}.{kind}"),
        None => head.to_owned(),
    }
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
