//! Reads the body of a request, within bounds of size and time.

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body as _;
use std::time::Duration;
use tokio::time::timeout;

/// Largest body that is read: 110 MiB, above the largest file that a provider takes.
pub(crate) const LARGEST: usize = 110 * 1024 * 1024;

/// Why a body was not read to its end.
pub(crate) enum BodyError {
    /// It is longer than [`LARGEST`], or says so in `Content-Length`.
    TooLarge,
    /// Nothing of it came for too long.
    Stalled,
    /// The connection broke, or the chunks are malformed.
    Broken,
}

/// The whole body. `pause` is how long the client may send nothing.
pub(crate) async fn read(body: Body, pause: Duration) -> Result<Bytes, BodyError> {
    if body.size_hint().lower() > LARGEST as u64 {
        return Err(BodyError::TooLarge);
    }
    let mut body = Limited::new(body, LARGEST);
    let mut bytes = BytesMut::new();
    loop {
        let frame = timeout(pause, body.frame());
        let Some(frame) = frame.await.map_err(|_| BodyError::Stalled)? else {
            return Ok(bytes.freeze());
        };
        let frame = frame.map_err(|error| match error.is::<LengthLimitError>() {
            true => BodyError::TooLarge,
            false => BodyError::Broken,
        })?;
        // Trailers say nothing that a provider reads.
        if let Ok(data) = frame.into_data() {
            bytes.extend_from_slice(&data);
        }
    }
}
