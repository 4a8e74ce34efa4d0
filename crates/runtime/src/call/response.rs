//! An answer: the typed value, and everything else that came with it.

use crate::auth::secrets::Secrets;
use crate::error::detail;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;

/// A decoded answer; dereferences to the value.
///
/// A provider's own members may be called `status` or `body`, so what is HTTP's says so: [`Response::http_status`],
/// [`Response::http_headers`], [`Response::raw_body`]. `Debug` shows the value without the call's credentials, and with
/// phone numbers and chat ids masked.
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
    pub fn http_status(&self) -> StatusCode {
        self.status
    }

    /// HTTP headers.
    pub fn http_headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.bytes
    }

    /// A text of the answer as a person may read it, in a log or an error: on one line, the call's credentials replaced
    /// by `[redacted]`, long numbers and chat ids masked, at most 300 characters.
    pub fn redacted(&self, text: &str) -> String {
        detail::redacted(text, &self.secrets)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = format!("{:?}", self.value);
        let value = detail::masked(&self.secrets.blot(&value));
        f.debug_struct("Response")
            .field("http_status", &self.status.as_u16())
            .field("value", &format_args!("{value}"))
            .finish_non_exhaustive()
    }
}
