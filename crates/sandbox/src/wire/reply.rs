//! An answer on its way out.

use bytes::Bytes;
use serde_json::Value;

/// Status, headers and body; or none of them, when the connection is to break.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub status: u16,
    pub media_type: String,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    /// The connection is closed without an answer.
    pub reset: bool,
}

impl Reply {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    pub(crate) fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            media_type: media_type.to_owned(),
            headers: Vec::new(),
            body: body.into(),
            reset: false,
        }
    }

    pub(crate) fn with_header(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }

    /// The connection ends with it.
    pub(crate) fn closing(self) -> Self {
        self.with_header("connection", "close")
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as JSON, or null.
    pub(crate) fn value(&self) -> Value {
        waxwing_json::from_slice(&self.body).unwrap_or_default()
    }
}
