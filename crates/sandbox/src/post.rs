//! Posting an event to an address on this machine, as the providers do.

use crate::fetch::{exchange, loopback, target};
use hmac::{Hmac, KeyInit, Mac};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http_body_util::Full;
use serde_json::Value;
use sha2::Sha256;
use std::fmt::Write;
use std::time::Duration;

/// Longest time to wait for the answer.
const LONGEST: Duration = Duration::from_secs(20);

/// How events are signed: HMAC-SHA256 of the body in hexadecimal digits, in this header.
#[derive(Clone)]
pub(crate) struct Seal {
    pub header: HeaderName,
    pub secret: String,
}

impl Seal {
    fn of(&self, body: &[u8]) -> String {
        sign(&self.secret, body)
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

/// Posts JSON and gives the status of the answer. The error is a text for a person; it also comes for an address that
/// is not on this machine, to which nothing is sent.
pub(crate) async fn json(url: &str, body: &Value, seal: Option<&Seal>) -> Result<u16, String> {
    let url = loopback(url).ok_or("the address is not http on this machine")?;
    let body = body.to_string();
    let mut request = http::Request::post(target(&url)).header(CONTENT_TYPE, "application/json");
    if let Some(seal) = seal {
        let value = HeaderValue::try_from(seal.of(body.as_bytes())).map_err(|e| e.to_string())?;
        request = request.header(&seal.header, value);
    }
    let request = request.body(Full::from(body)).map_err(|e| e.to_string())?;
    let answer = tokio::time::timeout(LONGEST, exchange(&url, request)).await;
    let answer = answer.unwrap_or_else(|_| Err("no answer in 20 s".to_owned()))?;
    Ok(answer.status().as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_the_standard() {
        // RFC 4231, second case.
        let seal = Seal {
            header: HeaderName::from_static("x-signature"),
            secret: "Jefe".to_owned(),
        };
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(seal.of(b"what do ya want for nothing?"), expected);
    }
}
