//! Events on their way to the webhook: gathered, signed, posted, brought again.

use super::{MetaImitation, subscriptions};
use crate::shared::watch::Happening;
use crate::wire::post::{self, Unanswered};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;
use waxwing_types::Provider;

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
        let callback = meta.store().subscriptions.callback.clone();
        let changes = std::mem::take(&mut batch);
        // An address that a client sets was asked when it was set.
        let asked = callback.is_some();
        let Some(target) = callback.or_else(|| meta.rules.webhook.clone()) else {
            continue;
        };
        let body = Bytes::from(envelope(&changes, meta.now()).to_string());
        drop(changes);
        let signature = format!("sha256={}", post::sign(&meta.rules.app_secret, &body));
        let headers = [("x-hub-signature-256".to_owned(), signature)];
        for attempt in 1..=TRIES {
            let fit = match asked {
                true => Ok(()),
                false => verify(&meta).await,
            };
            let answer = match fit {
                Err(why) => Err(why),
                Ok(()) => match post::body(&target, &headers, body.clone()).await {
                    Err(Unanswered::Elsewhere) => break,
                    Err(Unanswered::Failed(why)) => Err(why),
                    Ok(status) => Ok(status),
                },
            };
            let taken = answer == Ok(StatusCode::OK);
            tell(&meta, &target, attempt, answer);
            if taken {
                break;
            }
            tokio::time::sleep(pause(attempt)).await;
        }
    }
}

/// Asks the address that the rules name whether it is meant, once, where a token for it is set. The error is a text for
/// a person.
pub(super) async fn verify(meta: &MetaImitation) -> Result<(), String> {
    let (Some(url), Some(token)) = (&meta.rules.webhook, &meta.rules.verify_token) else {
        return Ok(());
    };
    if meta.verified.load(Ordering::Relaxed) {
        return Ok(());
    }
    subscriptions::shake_hands(url, token)
        .await
        .map_err(|why| format!("it is not verified: {why}"))?;
    meta.verified.store(true, Ordering::Relaxed);
    Ok(())
}

/// Between an attempt and the next one.
fn pause(attempt: u32) -> Duration {
    Duration::from_millis(25 << attempt)
}

fn tell(meta: &MetaImitation, url: &str, attempt: u32, answer: Result<StatusCode, String>) {
    let again = answer != Ok(StatusCode::OK) && attempt < TRIES;
    meta.shared.watchers.tell(|| Happening::Posted {
        provider: Provider::Meta,
        url: url.to_owned(),
        status: answer.as_ref().ok().map(|status| status.as_u16()),
        error: answer.err(),
        attempt,
        attempts: TRIES,
        again_in: again.then(|| u64::try_from(pause(attempt).as_millis()).unwrap_or(u64::MAX)),
    });
}

/// The changes in entries, at a time in Unix seconds: those of one account that follow each other share one.
pub(super) fn envelope(changes: &[Change], now: i64) -> Value {
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
                    entry["time"] = now.into();
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
        let body = envelope(
            &[
                change("1", "messages"),
                change("1", "messages"),
                change("1", "flows"),
                change("2", "messages"),
            ],
            0,
        );
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
