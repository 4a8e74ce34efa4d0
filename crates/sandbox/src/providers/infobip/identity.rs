//! Identities of users: changed, confirmed, forgotten.

use super::InfobipImitation;
use super::example;
use super::refusal::bare;
use crate::judging::Request;
use crate::wire::Reply;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The user of the specification's examples.
const EXAMPLE: (&str, &str) = ("15550002222", "15550001111");

/// Identities by sender and user.
pub(super) struct Identities(BTreeMap<(String, String), Value>);

impl Identities {
    pub(super) fn of_examples() -> Self {
        let (sender, user) = EXAMPLE;
        let key = (sender.to_owned(), user.to_owned());
        Self(BTreeMap::from([(key, example("get_identity"))]))
    }

    /// A user has a new device: the identity is no longer confirmed. Gives the event that tells so.
    pub(super) fn change(&mut self, sender: &str, user: &str, hash: &str, now: &str) -> Value {
        let identity = json!({"acknowledged": false, "hash": hash, "createdAt": now});
        self.0
            .insert((sender.to_owned(), user.to_owned()), identity);
        json!({
            "from": sender,
            "content": {"type": "user_identity_changed", "hash": hash, "userNumber": user},
            "createdAt": now,
        })
    }
}

pub(super) fn answer(infobip: &InfobipImitation, request: &Request) -> Reply {
    let (sender, user) = (request.segment("sender"), request.segment("userNumber"));
    let key = (sender.to_owned(), user.to_owned());
    let told = infobip.account.knows(user);
    let identities = &mut infobip.store().identities.0;
    if told && request.id != "delete_identity" {
        identities
            .entry(key.clone())
            .or_insert_with(|| example("get_identity"));
    }
    let Some(identity) = identities.get_mut(&key) else {
        return bare(404);
    };
    match request.id.as_str() {
        "confirm_identity" if identity["hash"] != request.body["hash"] => bare(409),
        "confirm_identity" => {
            identity["acknowledged"] = true.into();
            bare(204)
        }
        "delete_identity" => {
            identities.remove(&key);
            bare(204)
        }
        _ => Reply::json(200, identity),
    }
}
