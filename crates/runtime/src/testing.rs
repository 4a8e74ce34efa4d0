//! For tests of your own code: errors, answers and files as this crate gives them, and a transport without a network.
//!
//! [`Replies`] answers the calls of a real client from a list, so that what your code sends is checked and read as in
//! production. What takes a value instead of a client is given one that is made: [`error`], [`response`],
//! [`downloaded`].

mod errors;
mod replies;

pub use errors::{ErrorBuilder, error};
pub use replies::{Replies, SentRequest};

use crate::auth::secrets::Secrets;
use crate::call::concurrency::ConcurrencyLimit;
use crate::call::response::Response;
use crate::call::time_limit::TimeLimit;
use crate::download::downloaded::{Arriving, Downloaded};
use crate::error::Called;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::time::Duration;

/// An answer with the status 200, without headers, and with an empty body beside the value.
///
/// ```
/// use waxwing_runtime::testing;
///
/// let answer = testing::response(vec!["wamid.1"]);
/// assert_eq!(answer.len(), 1);
/// assert_eq!(answer.http_status(), 200);
/// ```
pub fn response<T>(value: T) -> Response<T> {
    Response {
        value,
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        bytes: Bytes::new(),
        secrets: Secrets::default(),
    }
}

/// A file that has arrived, with its media type.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), waxwing_runtime::Error> {
/// let note = waxwing_runtime::testing::downloaded(&b"OggS"[..], "audio/ogg");
/// assert_eq!(note.media_type(), Some("audio/ogg"));
/// assert_eq!(note.bytes().await?, "OggS");
/// # Ok(())
/// # }
/// ```
///
/// # Panics
/// When the media type holds a character that no header may hold.
pub fn downloaded(bytes: impl Into<Bytes>, media_type: &str) -> Downloaded {
    let bytes = bytes.into();
    let length = bytes.len() as u64;
    let mut answer = http::Response::new(bytes);
    let media_type = HeaderValue::try_from(media_type);
    let media_type = media_type.expect("a media type is plain text");
    answer.headers_mut().insert(CONTENT_TYPE, media_type);
    answer.headers_mut().insert(CONTENT_LENGTH, length.into());
    let arriving = Arriving {
        answer: answer.into(),
        permit: ConcurrencyLimit::new(1).free_permit(),
        time: TimeLimit::start(Duration::from_secs(300)),
        secrets: Secrets::default(),
    };
    let called = Called {
        provider: "testing",
        operation: Some("download"),
        idempotent: true,
    };
    Downloaded::new(arriving, length, called, 1)
}
