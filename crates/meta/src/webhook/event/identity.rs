//! What tells an event from others.

use super::Event;
use crate::webhook::values;
use serde::Serialize;
use waxwing_types::Provider;
use waxwing_webhook::DedupKey;

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
