//! A 2xx that says a failure.

use crate::body;
use crate::error::{Error, Outcome};
use crate::provider::{Provider, Retryable};
use crate::secrets::Secrets;
use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

/// Who answers 2xx to what failed. The others keep parts of a list that failed under such names, beside those that
/// did not.
const PROVIDERS: [&str; 1] = ["wawp"];

/// Members at the top that tell of a failure; the rest is not looked at.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Head {
    error: Value,
    success: Value,
    status: Value,
    code: Value,
    message: Value,
    wawp_upstream_error: Value,
}

/// The error in an answer that says success; none in one that means it.
pub(crate) fn fault(
    provider: &Provider,
    status: StatusCode,
    bytes: &[u8],
    secrets: &Secrets,
) -> Option<Error> {
    if !PROVIDERS.contains(&provider.name) {
        return None;
    }
    // A list would be read as members in their order.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return None;
    }
    let head: Head = serde_json::from_slice(bytes).ok()?;
    let upstream = says_something(&head.wawp_upstream_error);
    let failed = upstream
        || says_something(&head.error)
        || head.success == false
        || head.success == "false"
        || head.status == false
        || head.status == "error"
        || is_fault(&head);
    if !failed {
        return None;
    }
    let mut said = body::read(provider, bytes, secrets);
    if upstream {
        said.code = Some("wawp_upstream_error".to_owned());
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
fn is_fault(head: &Head) -> bool {
    let Some(code) = head.code.as_str() else {
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
    head.message.is_string() && word && !good.contains(&code)
}
