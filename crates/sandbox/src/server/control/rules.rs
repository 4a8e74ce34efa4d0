//! How Meta's side behaves, changed while the sandbox runs.

use crate::judging::Request;
use crate::providers::meta::{Meta, Reach, Review, Window};
use serde_json::Value;
use std::time::Duration;

/// Changes what the request names; its document has judged the values.
pub(super) fn change(meta: &Meta<'_>, request: &Request) {
    match request.text("window") {
        Some("open") => meta.set_window(Window::Open),
        Some("refuses") => meta.set_window(Window::Refuses),
        Some("fails") => meta.set_window(Window::Fails),
        _ => {}
    }
    match request.text("reach") {
        Some("sent") => meta.set_reach(Reach::Sent),
        Some("delivered") => meta.set_reach(Reach::Delivered),
        Some("read") => meta.set_reach(Reach::Read),
        Some("undeliverable") => meta.set_reach(Reach::Undeliverable),
        _ => {}
    }
    match request.text("review") {
        Some("approves") => meta.set_review(Review::Approves),
        Some("rejects") => meta.set_review(Review::Rejects),
        Some("by_hand") => meta.set_review(Review::ByHand),
        _ => {}
    }
    if let Some(given) = request.body.get("pair_limit") {
        meta.set_pair_limit(limit(given));
    }
    if let Some(given) = request.body.get("number_limit") {
        meta.set_number_limit(limit(given));
    }
}

/// None for null.
fn limit(given: &Value) -> Option<(usize, Duration)> {
    let messages = usize::try_from(given["messages"].as_u64()?).unwrap_or(usize::MAX);
    let seconds = given["seconds"].as_u64()?;
    Some((messages, Duration::from_secs(seconds)))
}
