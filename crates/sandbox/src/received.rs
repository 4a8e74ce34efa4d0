//! What arrived.

use crate::trace::Trace;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use waxwing_types::{Provider, mask};

/// A request that reached an operation, with credentials taken out; a member that is a secret (a password, a code of a
/// login) is `[redacted]`. `Debug` masks whom it was for.
#[derive(Clone, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Received {
    /// To which provider.
    pub provider: Provider,
    /// Operation of the specification, such as `send_voice`.
    pub operation: String,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent.
    pub path: String,
    /// Members of the query, credentials apart.
    pub query: Vec<(String, String)>,
    /// Headers, credentials apart.
    pub headers: BTreeMap<String, String>,
    /// Body as JSON: that of the request, or the text parts of its form.
    pub body: Value,
    /// Whom the message is for, as it was sent.
    pub to: Option<String>,
    /// Kind of message: `voice`, `audio`, `text` …
    pub kind: Option<String>,
    /// The file: uploaded, fetched from this machine, or stored before.
    pub media: Option<Media>,
    /// The address that the file is to be fetched from.
    pub media_url: Option<String>,
    /// Why it could not be fetched.
    pub media_error: Option<String>,
    /// Id of the message or ticket that was given.
    pub id: Option<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Members that the specification does not list, as JSON pointers.
    pub unlisted: Vec<String>,
    /// What it left behind at the provider.
    #[serde(skip)]
    pub(crate) traces: Vec<Trace>,
}

/// A file that arrived.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// The file itself; not in the JSON form, and empty in what is read from it.
    #[serde(skip)]
    pub bytes: Bytes,
    /// Size in bytes.
    pub size: usize,
    /// SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
    /// Media type, as it was said.
    pub media_type: Option<String>,
    /// File name, as it was said.
    pub file_name: Option<String>,
}

impl Media {
    pub(crate) fn new(bytes: Bytes, media_type: Option<String>, file_name: Option<String>) -> Self {
        Self {
            size: bytes.len(),
            sha256: crate::media::sha256(&bytes),
            bytes,
            media_type,
            file_name,
        }
    }
}

impl Received {
    /// The request left a message in a chat of an instance.
    pub(crate) fn left_message(&mut self, instance: &str, id: &str) {
        let trace = Trace::message(self.provider, instance, id);
        self.traces.push(trace);
    }
}

impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Media({} bytes, {:?})", self.size, self.media_type)
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = self.to.as_deref().map(|to| mask::text(to).to_string());
        f.debug_struct("Received")
            .field("provider", &self.provider)
            .field("operation", &self.operation)
            .field("kind", &self.kind)
            .field("to", &to)
            .field("media", &self.media)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
