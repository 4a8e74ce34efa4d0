//! Turns what went wrong, on the connection or at the provider, into an error.

use crate::auth::secrets::Secrets;
use crate::call::retry;
use crate::call::time_limit::TimeLimit;
use crate::error::detail;
use crate::error::outcome;
use crate::error::transport::{Progress, TransportError};
use crate::error::{Error, ErrorKind, Outcome};
use crate::provider::Provider;
use crate::upload::measured::Unread;
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

/// No answer came. `seen`: a connection has looked at the request's body.
pub(crate) fn transport(error: TransportError, seen: bool, secrets: &Secrets) -> Error {
    if let Some(unread) = chain(&error).find_map(|e| e.downcast_ref::<Unread>()) {
        return unread.error();
    }
    let written = match error.progress {
        Progress::Unbuilt | Progress::NotWritten => false,
        Progress::MaybeWritten => true,
        Progress::Watched => seen,
    };
    let (kind, what) = match (error.progress, error.is_timeout, written) {
        (Progress::Unbuilt, ..) => (ErrorKind::Invalid, "the request cannot be built"),
        (Progress::NotWritten, false, _) => (ErrorKind::Connect, "no connection"),
        (_, true, true) => (ErrorKind::Timeout, "no answer in time"),
        (_, true, false) => (ErrorKind::Timeout, "no connection in time"),
        (_, false, true) => (
            ErrorKind::Transport,
            "the connection broke before an answer",
        ),
        (_, false, false) => (
            ErrorKind::Transport,
            "the connection broke before the request was sent",
        ),
    };
    let cause = chain(&error).last().map(ToString::to_string);
    let cause = detail::redacted(&cause.unwrap_or_default(), secrets);
    Error::new(kind, outcome_of(written), format!("{what}: {cause}")).with_source(error)
}

/// The attempt's time is over.
pub(crate) fn timed_out(limit: Duration, written: bool) -> Error {
    let what = match written {
        true => "no answer",
        false => "no connection",
    };
    let text = format!("{what} within {limit:?}");
    Error::new(ErrorKind::Timeout, outcome_of(written), text)
}

fn outcome_of(written: bool) -> Outcome {
    match written {
        true => Outcome::Unknown,
        false => Outcome::NotSent,
    }
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
    let detail = detail::read(provider, bytes, secrets);
    let status = status.as_u16();
    let known = provider.row(detail.subcode.as_deref(), detail.code.as_deref(), status);
    let verdict = outcome::of_refusal(&outcome::Refusal {
        status,
        known,
        own_code: detail.code.is_some() || detail.subcode.is_some(),
        transient: detail.transient,
    });
    let after = retry::retry_after(headers, SystemTime::now());
    Error::api(verdict, status, detail, known, after, bytes)
}

/// Reads a body up to a size; what was read is there even after an error.
pub(crate) async fn read(
    answer: &mut reqwest::Response,
    most: usize,
    time: &TimeLimit,
) -> (Vec<u8>, Result<(), Error>) {
    let mut bytes = Vec::new();
    loop {
        let chunk = time.cover(answer.chunk()).await;
        let broken_off = || {
            let text = "the answer broke off".to_owned();
            Error::new(ErrorKind::Decode, Outcome::Unknown, text).broken_off()
        };
        let Some(chunk) = chunk else {
            return (bytes, Err(broken_off()));
        };
        match chunk {
            Ok(Some(chunk)) if chunk.len() > most - bytes.len() => {
                bytes.extend_from_slice(&chunk[..most - bytes.len()]);
                let text = format!("the answer is longer than {most} bytes");
                let error = Error::new(ErrorKind::Decode, Outcome::Unknown, text);
                return (bytes, Err(error));
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return (bytes, Ok(())),
            Err(error) => {
                let error = broken_off().with_source(error.without_url());
                return (bytes, Err(error));
            }
        }
    }
}
