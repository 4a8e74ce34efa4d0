//! Events on their way to the webhook: gathered, signed, posted, brought again.

use super::MetaImitation;
use crate::wire::post::{self, Unanswered};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;

/// As many changes as one request brings at most.
const BATCH: usize = 1000;
/// How often a request is tried.
const TRIES: u32 = 5;

/// A change and the account that it is of.
pub(crate) struct Change {
    pub account: String,
    pub field: String,
    pub value: Value,
}

/// Posts what comes, in its order, until the task is aborted. What is not for this machine is not sent.
pub(crate) async fn post(meta: Arc<MetaImitation>, mut changes: UnboundedReceiver<Change>) {
    let mut batch = Vec::new();
    while changes.recv_many(&mut batch, BATCH).await > 0 {
        let target = match &meta.store().subscriptions.callback {
            Some(url) => Some(url.clone()),
            None => meta.rules.webhook.clone(),
        };
        let changes = std::mem::take(&mut batch);
        let Some(target) = target else { continue };
        let body = Bytes::from(envelope(&changes).to_string());
        drop(changes);
        let signature = format!("sha256={}", post::sign(&meta.rules.app_secret, &body));
        let headers = [("x-hub-signature-256".to_owned(), signature)];
        for attempt in 0..TRIES {
            match post::body(&target, &headers, body.clone()).await {
                Ok(StatusCode::OK) | Err(Unanswered::Elsewhere) => break,
                _ => {}
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
