//! The public keys that numbers gave for the data of flows.

use super::MetaImitation;
use super::errors::error;
use crate::judging::Request;
use crate::wire::Reply;
use serde_json::json;
use std::collections::BTreeMap;

/// Keys as PEM by the id of the business's number.
#[derive(Default)]
pub(super) struct PublicKeys(BTreeMap<String, String>);

pub(super) fn set(meta: &MetaImitation, request: &Request) -> Reply {
    let key = request.text("business_public_key").unwrap_or_default();
    if !key.trim_start().starts_with("-----BEGIN PUBLIC KEY-----") {
        let details = "business_public_key is not a public key in PEM.";
        return error(400, 100, "Invalid parameter", details);
    }
    let phone = request.segment("phone_number_id").to_owned();
    let keys = &mut meta.store().public_keys;
    keys.0.insert(phone, key.to_owned());
    Reply::json(200, &json!({"success": true}))
}

/// None where no key was set here.
pub(super) fn get(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let store = meta.store();
    let phone = request.segment("phone_number_id");
    let key = store.public_keys.0.get(phone)?;
    let item = json!({
        "business_public_key": key,
        "business_public_key_signature_status": "VALID",
    });
    Some(Reply::json(200, &json!({"data": [item]})))
}
