//! What a fault means: of the connection, or told by the provider.

use crate::body;
use crate::error::{Error, ErrorKind, Outcome};
use crate::measured::Unread;
use crate::provider::{Provider, Retryable};
use crate::retry;
use crate::secrets::Secrets;
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;

/// A fault of the connection, without the URL, which may hold a token.
pub(crate) fn transport(error: reqwest::Error) -> Error {
    let error = error.without_url();
    if let Some(unread) = chain(&error).find_map(|e| e.downcast_ref::<Unread>()) {
        return unread.error();
    }
    let (kind, outcome, what) = if error.is_connect() {
        (ErrorKind::Connect, Outcome::NotSent, "no connection")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, Outcome::Unknown, "no answer in time")
    } else if error.is_builder() {
        (
            ErrorKind::Invalid,
            Outcome::NotSent,
            "the request cannot be built",
        )
    } else {
        (
            ErrorKind::Transport,
            Outcome::Unknown,
            "the connection broke before an answer",
        )
    };
    let cause = chain(&error).last().map(ToString::to_string);
    let text = format!("{what}: {}", cause.unwrap_or_default());
    Error::new(kind, outcome, text).with_source(error)
}

fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |e| (*e).source())
}

/// An answer other than 2xx.
pub(crate) fn refusal(
    provider: &Provider,
    status: StatusCode,
    headers: &HeaderMap,
    bytes: &[u8],
    secrets: &Secrets,
) -> Error {
    let said = body::read(provider, bytes, secrets);
    // The finer code says more; a provider without codes is told by its statuses.
    let by_status = said.code.is_none().then(|| status.as_u16().to_string());
    let codes = [&said.subcode, &said.code, &by_status];
    let known = codes
        .into_iter()
        .flatten()
        .find_map(|code| provider.known(code));
    let after = retry::retry_after(headers, jiff::Timestamp::now());
    let outcome = match (status.as_u16(), known.map(|k| k.retry)) {
        (300..=499, _) => Outcome::Rejected,
        // A fault that stays until something is changed is a refusal, whatever the status says.
        (_, Some(Retryable::No)) => Outcome::Rejected,
        (503, _) if after.is_some() => Outcome::Rejected,
        _ => Outcome::Unknown,
    };
    Error::api(outcome, status.as_u16(), said, known, after, bytes)
}

/// Reads a body up to a size; what was read is there even after a fault.
pub(crate) async fn read(
    answer: &mut reqwest::Response,
    most: usize,
) -> (Vec<u8>, Result<(), Error>) {
    let mut bytes = Vec::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if chunk.len() > most - bytes.len() => {
                bytes.extend_from_slice(&chunk[..most - bytes.len()]);
                let text = format!("the answer is longer than {most} bytes");
                let error = Error::new(ErrorKind::Decode, Outcome::Accepted, text);
                return (bytes, Err(error));
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return (bytes, Ok(())),
            Err(error) => {
                let text = "the answer broke off".to_owned();
                let error = Error::new(ErrorKind::Decode, Outcome::Accepted, text)
                    .with_source(error.without_url())
                    .broken_off();
                return (bytes, Err(error));
            }
        }
    }
}
