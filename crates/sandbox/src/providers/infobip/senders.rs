//! Senders: registered and verified, their quality, profile and public key.

use super::InfobipImitation;
use super::example;
use super::refusal::{bare, refusal};
use crate::judging::Request;
use crate::wire::Reply;
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of senders, beside those that the account has.
#[derive(Default)]
pub(super) struct Senders {
    /// Added, not verified yet.
    waiting: BTreeSet<String>,
    registered: BTreeSet<String>,
    profiles: BTreeMap<String, Value>,
    logos: BTreeMap<String, (String, Bytes)>,
    keys: BTreeMap<String, String>,
}

impl Senders {
    pub(super) fn is_registered(&self, sender: &str) -> bool {
        self.registered.contains(sender)
    }
}

/// Whether the operation is about a sender that is not there yet.
pub(super) fn is_registration(operation: &str) -> bool {
    matches!(operation, "verify_sender" | "retry_sender_verification")
}

pub(super) async fn answer(infobip: &InfobipImitation, request: &Request) -> Option<Reply> {
    let sender = request.segment("sender").to_owned();
    match request.id.as_str() {
        "add_sender" => {
            let text = |name: &str| request.text(name).unwrap_or_default();
            let number = format!("{}{}", text("countryCode"), text("phoneNumber"));
            infobip.store().senders.waiting.insert(number);
            Some(Reply::json(202, &json!({"status": "OTP_REQUESTED"})))
        }
        "verify_sender" | "retry_sender_verification" => {
            let known = infobip.knows_sender(&sender);
            let senders = &mut infobip.store().senders;
            if !known && !senders.waiting.contains(&sender) {
                return Some(refusal(&request.id, 404, "Sender not found"));
            }
            if request.id == "verify_sender" {
                senders.waiting.remove(&sender);
                senders.registered.insert(sender);
            }
            Some(bare(202))
        }
        "list_senders_quality" => Some(quality(infobip, &request.query["senders"])),
        "get_sender_business_info" => {
            let store = infobip.store();
            let profile = store.senders.profiles.get(&sender).cloned();
            Some(Reply::json(
                200,
                &profile.unwrap_or_else(|| example(&request.id)),
            ))
        }
        "update_sender_business_info" => Some(update(infobip, &sender, &request.body).await),
        "get_sender_business_logo" => {
            let store = infobip.store();
            let (media_type, bytes) = store.senders.logos.get(&sender)?;
            Some(Reply::bytes(200, media_type, bytes.clone()))
        }
        "upload_sender_public_key" => {
            let file = request.form.files.iter().find(|f| f.name == "file")?;
            let key = String::from_utf8_lossy(&file.bytes).into_owned();
            infobip.store().senders.keys.insert(sender, key);
            Some(bare(204))
        }
        "get_sender_public_key" => {
            let store = infobip.store();
            let key = store.senders.keys.get(&sender)?;
            let body = json!({"publicKey": key, "publicKeySignatureStatus": "VALID"});
            Some(Reply::json(200, &body))
        }
        _ => None,
    }
}

/// The quality of those senders that the account has.
fn quality(infobip: &InfobipImitation, asked: &Value) -> Reply {
    let asked = asked.as_array().into_iter().flatten();
    let known = asked.filter(|sender| infobip.knows_sender(sender.as_str().unwrap_or_default()));
    let results = known.map(|sender| {
        json!({
            "sender": sender,
            "qualityRating": "HIGH",
            "status": "CONNECTED",
            "currentLimit": "LIMIT_10K",
            "lastUpdated": infobip.now(),
        })
    });
    Reply::json(200, &json!({"results": results.collect::<Vec<_>>()}))
}

async fn update(infobip: &InfobipImitation, sender: &str, body: &Value) -> Reply {
    // The logo is fetched where it lies on this machine; elsewhere there is none to show.
    let logo = match body["logoUrl"].as_str() {
        Some(url) => crate::wire::fetch::get(url).await,
        None => None,
    };
    let logo = match logo {
        Some(Err(why)) => {
            let text = format!("logoUrl cannot be fetched: {why}");
            return refusal("update_sender_business_info", 400, &text);
        }
        Some(Ok(file)) => Some(file),
        None => None,
    };
    let senders = &mut infobip.store().senders;
    if let Some(file) = logo {
        let media_type = file.media_type.unwrap_or_else(|| "image/png".to_owned());
        senders
            .logos
            .insert(sender.to_owned(), (media_type, file.bytes));
    }
    let profile = senders.profiles.entry(sender.to_owned());
    let profile = profile.or_insert_with(|| example("get_sender_business_info"));
    for (name, value) in body.as_object().into_iter().flatten() {
        if name != "logoUrl" {
            profile[name] = value.clone();
        }
    }
    bare(204)
}
