//! Posting an event to an address on this machine, as the providers do.

use crate::wire::fetch::{exchange, loopback, target};
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderName};
use http_body_util::Full;
use serde_json::Value;
use sha2::Sha256;
use std::fmt::Write;
use std::time::Duration;

/// Longest time to wait for the answer; the providers give less than a test may need.
const LONGEST: Duration = Duration::from_secs(20);

/// How events are signed: HMAC-SHA256 of the body in hexadecimal digits, in this header.
#[derive(Clone)]
pub(crate) struct Seal {
    pub header: HeaderName,
    pub secret: String,
}

impl Seal {
    /// The header that signs a body.
    pub(crate) fn header_of(&self, body: &[u8]) -> (String, String) {
        (self.header.to_string(), sign(&self.secret, body))
    }
}

/// HMAC-SHA256 of the body in lower-case hexadecimal digits.
pub(crate) fn sign(secret: &str, body: &[u8]) -> String {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key of any length will do");
    mac.update(body);
    let mut text = String::new();
    for byte in mac.finalize().into_bytes() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Why there is no answer.
pub(crate) enum Unanswered {
    /// The address is not on this machine, and nothing was sent.
    Elsewhere,
    /// A text for a person.
    Failed(String),
}

/// Posts a body of JSON with these headers and gives the status of the answer.
pub(crate) async fn body(
    url: &str,
    headers: &[(String, String)],
    body: Bytes,
) -> Result<StatusCode, Unanswered> {
    let url = loopback(url).ok_or(Unanswered::Elsewhere)?;
    let mut request = http::Request::post(target(&url)).header(CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(body));
    let request = request.map_err(|e| Unanswered::Failed(e.to_string()))?;
    let answer = tokio::time::timeout(LONGEST, exchange(&url, request)).await;
    let answer = answer.unwrap_or_else(|_| Err("no answer in 20 s".to_owned()));
    answer
        .map(|answer| answer.status())
        .map_err(Unanswered::Failed)
}

/// Posts JSON and gives the status of the answer. The error is a text for a person; it also comes for an address that
/// is not on this machine, to which nothing is sent.
pub(crate) async fn json(url: &str, body: &Value, seal: Option<&Seal>) -> Result<u16, String> {
    let text = body.to_string();
    let headers: Vec<_> = seal
        .iter()
        .map(|seal| seal.header_of(text.as_bytes()))
        .collect();
    match self::body(url, &headers, text.into()).await {
        Ok(status) => Ok(status.as_u16()),
        Err(Unanswered::Elsewhere) => Err("the address is not http on this machine".to_owned()),
        Err(Unanswered::Failed(why)) => Err(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_the_standard() {
        // RFC 4231, second case.
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(sign("Jefe", b"what do ya want for nothing?"), expected);
    }
}
