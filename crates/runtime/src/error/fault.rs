//! What a fault means: of the connection, or told by the provider.

use crate::auth::secrets::Secrets;
use crate::call::retry;
use crate::error::outcome;
use crate::error::said;
use crate::error::{Error, ErrorKind, Outcome};
use crate::provider::Provider;
use crate::upload::measured::Unread;
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::time::SystemTime;

/// A fault of the connection, without the URL, which may hold a token. `written`: the request may have left.
pub(crate) fn transport(error: reqwest::Error, written: bool) -> Error {
    let error = error.without_url();
    if let Some(unread) = chain(&error).find_map(|e| e.downcast_ref::<Unread>()) {
        return unread.error();
    }
    let (kind, what) = if error.is_builder() {
        (ErrorKind::Invalid, "the request cannot be built")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection")
    } else {
        match (error.is_timeout(), written) {
            (true, true) => (ErrorKind::Timeout, "no answer in time"),
            (true, false) => (ErrorKind::Timeout, "no connection in time"),
            (false, true) => (
                ErrorKind::Transport,
                "the connection broke before an answer",
            ),
            (false, false) => (
                ErrorKind::Transport,
                "the connection broke before the request was sent",
            ),
        }
    };
    let left = written && !error.is_builder() && !error.is_connect();
    let outcome = match left {
        true => Outcome::Unknown,
        false => Outcome::NotSent,
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
    let said = said::read(provider, bytes, secrets);
    let status = status.as_u16();
    let known = provider.row(said.subcode.as_deref(), said.code.as_deref(), status);
    let verdict = outcome::of_refusal(&outcome::Refusal {
        status,
        known,
        own_code: said.code.is_some() || said.subcode.is_some(),
        transient: said.transient,
    });
    let after = retry::retry_after(headers, SystemTime::now());
    Error::api(verdict, status, said, known, after, bytes)
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
                let error = Error::new(ErrorKind::Decode, Outcome::Unknown, text);
                return (bytes, Err(error));
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return (bytes, Ok(())),
            Err(error) => {
                let text = "the answer broke off".to_owned();
                let error = Error::new(ErrorKind::Decode, Outcome::Unknown, text)
                    .with_source(error.without_url())
                    .broken_off();
                return (bytes, Err(error));
            }
        }
    }
}
