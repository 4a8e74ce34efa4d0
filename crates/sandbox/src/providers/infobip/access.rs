//! Credentials: the account's key, sessions and OAuth 2.0 tokens.

use super::InfobipImitation;
use super::refusal::refusal;
use crate::judging::Request;
use crate::shared::Clock;
use crate::wire::Incoming;
use crate::wire::Reply;
use base64::Engine;
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long an OAuth 2.0 token is good.
const TOKEN_LIFE: Duration = Duration::from_secs(3600);
/// How long a session lasts.
const SESSION_LIFE: Duration = Duration::from_secs(60 * 60);

/// Tokens that were given, by the scheme that they go with, and when they end.
pub(super) struct Access {
    ends: BTreeMap<(&'static str, String), Timestamp>,
    clock: Clock,
}

impl Access {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            ends: BTreeMap::new(),
            clock,
        }
    }

    fn give(&mut self, scheme: &'static str, life: Duration) -> String {
        let token = format!("sandbox-{}", crate::shared::ids::uuid());
        let end = self.clock.now().checked_add(life);
        let end = end.unwrap_or(Timestamp::MAX);
        self.ends.insert((scheme, token.clone()), end);
        token
    }

    fn knows(&self, scheme: &'static str, token: &str) -> bool {
        let end = self.ends.get(&(scheme, token.to_owned()));
        end.is_some_and(|end| *end > self.clock.now())
    }

    /// Ends all of them, as if their time were over.
    pub(super) fn end(&mut self) {
        self.ends.clear();
    }
}

pub(super) fn credentials(
    infobip: &InfobipImitation,
    operation: &str,
    incoming: &Incoming,
) -> Result<(), Reply> {
    let key = infobip.account.token.as_str();
    let password = incoming.authorization("Basic").and_then(|pair| {
        let pair = base64::engine::general_purpose::STANDARD.decode(pair);
        let pair = String::from_utf8(pair.ok()?).ok()?;
        Some(pair.split_once(':')?.1.to_owned())
    });
    let given = |scheme| incoming.authorization(scheme);
    let store = infobip.store();
    let known = ["App", "IBSSO", "Bearer"]
        .iter()
        .any(|s| given(s) == Some(key))
        || password.as_deref() == Some(key)
        || ["IBSSO", "Bearer"]
            .iter()
            .any(|s| given(s).is_some_and(|token| store.access.knows(s, token)));
    match known {
        true => Ok(()),
        false => Err(refusal(operation, 401, "Invalid login details")),
    }
}

pub(super) fn answer(infobip: &InfobipImitation, request: &Request) -> Option<Reply> {
    let mut store = infobip.store();
    let access = &mut store.access;
    match request.id.as_str() {
        "create_oauth2_token" => {
            let token = access.give("Bearer", TOKEN_LIFE);
            let body = json!({
                "access_token": token,
                "expires_in": TOKEN_LIFE.as_secs(),
                "token_type": "bearer",
            });
            Some(Reply::json(200, &body))
        }
        "create_session" => {
            let token = access.give("IBSSO", SESSION_LIFE);
            Some(Reply::json(200, &json!({"token": token})))
        }
        // The request does not say which session: the sandbox has one user.
        _ => {
            access.ends.retain(|(scheme, _), _| *scheme != "IBSSO");
            None
        }
    }
}
