//! Identities of users: changed, confirmed, forgotten.

use super::refusal::bare;
use super::{example, now};
use crate::exchange::Request;
use crate::reply::Reply;
use crate::state::State;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_types::Provider;

/// The user of the specification's examples.
const EXAMPLE: (&str, &str) = ("15550002222", "15550001111");

/// Identities by sender and user.
pub(crate) struct Identities(BTreeMap<(String, String), Value>);

impl Identities {
    pub(crate) fn of_examples() -> Self {
        let (sender, user) = EXAMPLE;
        let key = (sender.to_owned(), user.to_owned());
        Self(BTreeMap::from([(key, example("get_identity"))]))
    }

    /// A user has a new device: the identity is no longer confirmed. Gives the event that tells so.
    pub(crate) fn change(&mut self, sender: &str, user: &str, hash: &str) -> Value {
        let identity = json!({"acknowledged": false, "hash": hash, "createdAt": now()});
        self.0
            .insert((sender.to_owned(), user.to_owned()), identity);
        json!({
            "from": sender,
            "content": {"type": "user_identity_changed", "hash": hash, "userNumber": user},
            "createdAt": now(),
        })
    }
}

pub(super) fn answer(state: &State, request: &Request) -> Reply {
    let (sender, user) = (request.segment("sender"), request.segment("userNumber"));
    let key = (sender.to_owned(), user.to_owned());
    let told = state.account(Provider::Infobip).knows(user);
    let identities = &mut state.memory().infobip.identities.0;
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
