//! An answer: the typed value, and everything else that came with it.

use crate::auth::secrets::Secrets;
use crate::error::said;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;

/// A decoded answer; dereferences to the value. `Debug` shows no body.
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    /// The credentials it was asked for with.
    pub(crate) secrets: Secrets,
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// A text of the answer as a person may read it, in a log or an error: on one line, the call's credentials replaced
    /// by `[redacted]`, long numbers and chat ids masked, at most 300 characters.
    pub fn shown(&self, text: &str) -> String {
        said::shown(text, &self.secrets)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.bytes.len())
    }
}
