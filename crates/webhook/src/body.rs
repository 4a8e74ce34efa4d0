//! The JSON body of a request, kept as received.

use crate::WebhookError;
use bytes::Bytes;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use waxwing_json::Document;

/// The JSON text of a request, byte for byte. A clone is cheap and small, as each of many events has one. `Debug` shows
/// the length only.
///
/// ```
/// use waxwing_webhook::{Body, Bytes};
/// let bytes = Bytes::from(r#"{"a" : 2}"#);
/// let (body, json) = Body::read(&bytes)?;
/// assert_eq!(json.root().to_json(), serde_json::json!({"a": 2}));
/// assert_eq!(body.as_str(), r#"{"a" : 2}"#);
/// assert_eq!(format!("{body:?}"), "Body(9 bytes)");
/// # Ok::<(), waxwing_webhook::WebhookError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Body(Arc<Bytes>);

impl Body {
    /// Reads a body.
    ///
    /// If a member is repeated, the last value wins; the text keeps both. A leading byte order mark, half of a
    /// surrogate pair and a number outside the range of `f64` are accepted.
    ///
    /// # Errors
    /// It is not UTF-8, not JSON, nested deeper than 127 levels, or 4 GiB or longer.
    pub fn read(bytes: &Bytes) -> Result<(Self, Document<'_>), WebhookError> {
        let text = std::str::from_utf8(bytes).map_err(|error| WebhookError::NotText {
            at: error.valid_up_to(),
        })?;
        match Document::parse(text) {
            Ok(json) => Ok((Self(Arc::new(bytes.clone())), json)),
            Err(error) => Err(WebhookError::NotJson {
                line: error.line(),
                column: error.column(),
                wanted: error.problem(),
            }),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // It was UTF-8 when it was read.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// A part of the text; only this part is checked for UTF-8 again.
    pub(crate) fn as_str_in(&self, range: Range<usize>) -> Option<&str> {
        std::str::from_utf8(self.0.get(range)?).ok()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}
