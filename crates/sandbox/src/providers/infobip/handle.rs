//! What a test does to an Infobip account from outside: users write, templates are reviewed, messages fail.

use super::{Delivery, InfobipImitation, inbound};
use crate::shared::watch::Happening;
use crate::wire::post;
use bytes::Bytes;
use serde_json::Value;
use std::fmt;
use waxwing_types::Provider;

/// The other side of the sandbox's Infobip account, from [`Sandbox::infobip`](crate::Sandbox::infobip).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), waxwing_sandbox::StartError> {
/// use waxwing_sandbox::{Delivery, Sandbox};
/// let sandbox = Sandbox::start().await?;
/// let infobip = sandbox.infobip();
/// infobip.deliver("15550001112", Delivery::Failed(7010)); // the user has not written in the last 24 hours
/// let url = infobip.received_file(&b"OggS"[..], "audio/ogg");
/// let event = infobip.inbound("15550001111", serde_json::json!({"type": "VOICE", "url": url}));
/// // Where your webhook listens; nothing does here.
/// assert!(infobip.post("http://127.0.0.1:9/webhook", &event).await.is_err());
/// # Ok(()) }
/// ```
pub struct Infobip<'a> {
    infobip: &'a InfobipImitation,
}

impl fmt::Debug for Infobip<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Infobip").finish_non_exhaustive()
    }
}

impl<'a> Infobip<'a> {
    pub(crate) fn new(infobip: &'a InfobipImitation) -> Self {
        Self { infobip }
    }

    fn sender(&self) -> &'a str {
        &self.infobip.account.ids[0]
    }

    /// What becomes of further messages to this recipient, instead of what the builder says.
    pub fn deliver(&self, to: impl Into<String>, delivery: Delivery) {
        let recipients = &mut self.infobip.store().reports.recipients;
        recipients.insert(to.into(), delivery);
    }

    /// Ends the review of a template, in all its languages, with a status such as `APPROVED` or `REJECTED`; gives the
    /// events that tell so, none when there is no such template. They are also posted to the webhook that
    /// [`Builder::webhook`](crate::Builder::webhook) names.
    pub fn review(&self, template: &str, status: &str) -> Vec<Value> {
        let events = self.infobip.store().templates.review(template, status);
        events.iter().for_each(|event| self.infobip.tell(event));
        events
    }

    /// Keeps a file as one that a user sent; gives its address, as the event of its message has it.
    pub fn received_file(&self, bytes: impl Into<Bytes>, media_type: &str) -> String {
        let sender = self.sender();
        let media = &mut self.infobip.store().media;
        let id = media.keep(sender, bytes.into(), media_type);
        let origin = self.infobip.origin();
        format!("{origin}/whatsapp/1/senders/{sender}/media/{id}")
    }

    /// The event of a message from a user: `content` is what stands under `message`, such as
    /// `{"type": "TEXT", "text": "Hello"}`.
    pub fn inbound(&self, from: &str, content: Value) -> Value {
        inbound::message(from, self.sender(), content, &self.infobip.now())
    }

    /// A user writes: as [`inbound`](Self::inbound), and the event is posted to the webhook that
    /// [`Builder::webhook`](crate::Builder::webhook) names. Gives the message's id.
    pub fn receive(&self, from: &str, content: Value) -> String {
        let kind = content["type"].as_str().unwrap_or_default().to_lowercase();
        let event = self.inbound(from, content);
        let id = event["results"][0]["messageId"].as_str();
        let id = id.unwrap_or_default().to_owned();
        self.infobip.shared.watchers.tell(|| Happening::Inbound {
            provider: Provider::Infobip,
            from: from.to_owned(),
            kind,
            id: id.clone(),
        });
        self.infobip.tell(&event);
        id
    }

    /// A user has a new device: the identity must be confirmed again. Gives the event that tells so,
    /// which is also posted to the webhook that [`Builder::webhook`](crate::Builder::webhook) names.
    pub fn change_identity(&self, user: &str, hash: &str) -> Value {
        let now = self.infobip.now();
        let identities = &mut self.infobip.store().identities;
        let event = identities.change(self.sender(), user, hash, &now);
        self.infobip.tell(&event);
        event
    }

    /// Ends all sessions and OAuth 2.0 tokens, as if their time were over.
    pub fn end_tokens(&self) {
        self.infobip.store().access.end();
    }

    /// Posts an event to an address on this machine, signed when
    /// [`Builder::infobip_signature`](crate::Builder::infobip_signature) says so; gives the HTTP status of the answer.
    ///
    /// # Errors
    /// A text for a person: the address is not on this machine, or does not answer within 20 s.
    pub async fn post(&self, url: &str, event: &Value) -> Result<u16, String> {
        post::json(url, event, self.infobip.seal.as_ref()).await
    }
}
