//! What arrived.

use super::Trace;
use crate::wire::{Incoming, Media, fetch};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use waxwing_types::mask::is_secret_name;
use waxwing_types::{Provider, mask};

/// Stands for a secret.
pub(crate) const BLOT: &str = "[redacted]";

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

impl Received {
    pub(crate) fn new(provider: Provider, incoming: &Incoming) -> Self {
        let headers = incoming.headers.iter();
        let headers = headers
            .filter(|(name, _)| *name != http::header::AUTHORIZATION && *name != "access-token")
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            });
        let query = incoming
            .query
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "access_token" | "appsecret_proof"));
        let mut query: Vec<_> = query.cloned().collect();
        without_secrets(&mut query);
        Self {
            provider,
            operation: String::new(),
            method: incoming.method.clone(),
            path: incoming.path.clone(),
            query,
            headers: headers.collect(),
            body: Value::Null,
            to: None,
            kind: None,
            media: None,
            media_url: None,
            media_error: None,
            id: None,
            status: 0,
            unlisted: Vec::new(),
            traces: Vec::new(),
        }
    }

    /// Fetches the file that the message names, where it lies on this machine.
    pub(crate) async fn fetch(&mut self, url: &str) {
        self.media_url = Some(url.to_owned());
        match fetch::get(url).await {
            None => {}
            Some(Err(error)) => self.media_error = Some(error),
            Some(Ok(file)) => {
                let name = url.split('?').next().and_then(|u| u.rsplit('/').next());
                let name = name.map(str::to_owned);
                self.media = Some(Media::new(file.bytes, file.media_type, name));
            }
        }
    }

    /// The request left a message in a chat of an instance.
    pub(crate) fn left_message(&mut self, instance: &str, id: &str) {
        let trace = Trace::message(self.provider, instance, id);
        self.traces.push(trace);
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

/// Takes out of a query what has the name of a secret: for requests of no operation.
fn without_secrets(query: &mut [(String, String)]) {
    for (name, value) in query {
        if is_secret_name(name) {
            BLOT.clone_into(value);
        }
    }
}
