//! A 2xx that says a failure.

use crate::body;
use crate::error::{Error, Outcome};
use crate::provider::{Provider, Retryable};
use crate::secrets::Secrets;
use http::StatusCode;
use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Members at the top that tell of a failure, beside those that the provider names.
const TELLING: [&str; 5] = ["error", "success", "status", "code", "message"];

/// The error in an answer that says success; none in one that means it.
pub(crate) fn fault(
    provider: &Provider,
    status: StatusCode,
    bytes: &[u8],
    secrets: &Secrets,
) -> Option<Error> {
    let own = provider.faults_in_success?;
    // A list has no members.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return None;
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let head = Head(own).deserialize(&mut json).ok()?;
    json.end().ok()?;
    let member = |name: &str| head.get(name).unwrap_or(&Value::Null);
    let (success, state) = (member("success"), member("status"));
    let named = own.iter().find(|name| says_something(member(name)));
    let failed = named.is_some()
        || says_something(member("error"))
        || *success == false
        || *success == "false"
        || *state == false
        || *state == "error"
        || is_fault(member("code"), member("message"));
    if !failed {
        return None;
    }
    let mut said = body::read(provider, bytes, secrets);
    if let Some(name) = named {
        said.code = Some((*name).to_owned());
    }
    let known = said.code.as_deref().and_then(|code| provider.known(code));
    // The table's own faults are refusals; of any other nobody says how far it came.
    let outcome = match known.map(|known| known.retry) {
        Some(Retryable::No) => Outcome::Rejected,
        _ => Outcome::Unknown,
    };
    Some(Error::api(
        outcome,
        status.as_u16(),
        said,
        known,
        None,
        bytes,
    ))
}

/// Neither unset in one of its forms nor a flag that is down.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !matches!(text.as_str(), "" | "null" | "false"),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
    }
}

/// A code with a text beside it that is none of success. Codes are words in small letters; a pairing or invite code,
/// which goes by the same name, has capitals or digits.
fn is_fault(code: &Value, message: &Value) -> bool {
    let Some(code) = code.as_str() else {
        return false;
    };
    let word = code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let good = [
        "",
        "success",
        "ok",
        "queued",
        "accepted",
        "pending",
        "scheduled",
    ];
    message.is_string() && word && !good.contains(&code)
}

/// Reads those members at the top that may tell of a failure, the provider's own among them; the rest is passed over.
struct Head<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Head<'_> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Head<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut head = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if TELLING.contains(&&*name) || self.0.contains(&&*name) {
                head.insert(name, members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(head)
    }
}
