//! Events on their way to the webhook: gathered, signed, posted, brought again.

use crate::state::State;
use crate::{fetch, post};
use http_body_util::Full;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// As many changes as one request brings at most.
const BATCH: usize = 1000;
/// How often a request is tried.
const TRIES: u32 = 5;
/// Longest time to wait for an answer.
const LONGEST: Duration = Duration::from_secs(20);

/// A change and the account that it is of.
pub(crate) struct Change {
    pub account: String,
    pub field: String,
    pub value: Value,
}

/// Takes changes until a sandbox is told to post them.
pub(crate) struct Outbox(UnboundedSender<Change>);

pub(crate) fn outbox() -> (Outbox, UnboundedReceiver<Change>) {
    let (sender, receiver) = unbounded_channel();
    (Outbox(sender), receiver)
}

impl Outbox {
    /// Puts a change in; what nobody posts any more is lost.
    pub fn put(&self, change: Change) {
        let _ = self.0.send(change);
    }
}

/// Posts what comes, in its order, until the task is aborted.
pub(crate) async fn post(state: Arc<State>, mut changes: UnboundedReceiver<Change>) {
    let mut batch = Vec::new();
    while changes.recv_many(&mut batch, BATCH).await > 0 {
        let target = match &state.memory().meta.subscriptions.callback {
            Some(url) => Some(url.clone()),
            None => state.meta.webhook.clone(),
        };
        let body = envelope(&batch).to_string();
        batch.clear();
        let Some(target) = target else { continue };
        for attempt in 0..TRIES {
            if taken(&target, &state.meta.app_secret, &body).await {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50 << attempt)).await;
        }
    }
}

/// The changes in entries: those of one account that follow each other share one.
pub(super) fn envelope(changes: &[Change]) -> Value {
    let mut entries: Vec<Value> = Vec::new();
    let timed =
        |field: &str| !matches!(field, "messages" | "calls") && !field.starts_with("group_");
    for change in changes {
        let item = json!({"field": change.field, "value": change.value});
        let timed = timed(&change.field);
        match entries.last_mut() {
            Some(last) if last["id"] == *change.account && last.get("time").is_some() == timed => {
                if let Some(list) = last["changes"].as_array_mut() {
                    list.push(item);
                }
            }
            _ => {
                let mut entry = json!({"id": change.account, "changes": [item]});
                if timed {
                    entry["time"] = jiff::Timestamp::now().as_second().into();
                }
                entries.push(entry);
            }
        }
    }
    json!({"object": "whatsapp_business_account", "entry": entries})
}

/// Posts a signed body; true when it was taken. What is not for this machine is not sent, and counts as taken.
async fn taken(target: &str, secret: &str, body: &str) -> bool {
    let Some(url) = fetch::loopback(target) else {
        return true;
    };
    let signature = format!("sha256={}", post::sign(secret, body.as_bytes()));
    let request = http::Request::post(fetch::target(&url))
        .header(http::header::CONTENT_TYPE, "application/json")
        .header("x-hub-signature-256", signature)
        .body(Full::from(body.to_owned()));
    let Ok(request) = request else { return true };
    let answer = tokio::time::timeout(LONGEST, fetch::exchange(&url, request)).await;
    matches!(answer, Ok(Ok(answer)) if answer.status() == http::StatusCode::OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_of_one_account_share_an_entry() {
        let change = |account: &str, field: &str| Change {
            account: account.into(),
            field: field.into(),
            value: json!({}),
        };
        let body = envelope(&[
            change("1", "messages"),
            change("1", "messages"),
            change("1", "flows"),
            change("2", "messages"),
        ]);
        let counts = body["entry"].as_array().unwrap().iter();
        let counts: Vec<_> = counts
            .map(|e| {
                (
                    e["changes"].as_array().unwrap().len(),
                    e.get("time").is_some(),
                )
            })
            .collect();
        assert_eq!(counts, [(2, false), (1, true), (1, false)]);
    }
}
