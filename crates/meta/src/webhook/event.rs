//! One event of Meta, with what stands around it.

use super::draft::{Draft, Place};
use super::{identity, values};
use crate::shared::PhoneNumberId;
use crate::webhooks::{
    CallEvent, IncomingMessage, MessageStatus, MessagesValue, Payload, StatusConversation,
    StatusPricing, WebhookContact, WebhookEntryId, WebhookError, WebhookMetadata,
};
use std::sync::Arc;
use waxwing_types::{Lenient, Timestamp};
use waxwing_webhook::{Body, DedupKey, Outline};

/// An event that Meta sent: one message, status, call or group event, or another change as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    name: String,
    place: Place,
    payload: Payload,
    metadata: Option<WebhookMetadata>,
    outline: Arc<Outline>,
    index: usize,
}

impl Event {
    pub(super) fn new(draft: Draft<'_>, outline: Arc<Outline>, index: usize) -> Self {
        let payload = draft.payload();
        // Messages and statuses have been read with it.
        let metadata = match values::messages(&payload) {
            Some(_) => None,
            None => draft.metadata(),
        };
        let (name, place) = draft.into_parts();
        Self {
            name,
            place,
            payload,
            metadata,
            outline,
            index,
        }
    }

    /// The event's name: the field with the kind behind it where it has kinds, such as `messages.audio`,
    /// `statuses.played` (of the field `messages`) or `account_update.PARTNER_ADDED`; a kind need not be listed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The field of the change, such as `messages`; empty when there is none.
    pub fn field(&self) -> &str {
        &self.place.field
    }

    /// What happened: the value of the change. Of several messages or statuses it holds one, as if it had come alone.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// What happened, to keep.
    pub fn into_payload(self) -> Payload {
        self.payload
    }

    /// The WhatsApp business account; for `partner_solutions` the business portfolio.
    pub fn account_id(&self) -> Option<&WebhookEntryId> {
        self.place.account.as_ref()
    }

    /// The time of the entry. Messages and statuses have their own instead.
    pub fn time(&self) -> Option<&Timestamp> {
        self.place.time.as_ref().and_then(Lenient::parsed)
    }

    /// The business's number, where the change is about one.
    pub fn metadata(&self) -> Option<&WebhookMetadata> {
        match self.messages_value() {
            Some(value) => value.metadata.as_ref(),
            None => self.metadata.as_ref(),
        }
    }

    /// The id of the business's number, where the change is about one.
    pub fn phone_number_id(&self) -> Option<&PhoneNumberId> {
        self.metadata()?.phone_number_id.as_ref()
    }

    /// The message, when one came in.
    pub fn message(&self) -> Option<&IncomingMessage> {
        self.messages_value()?.messages().first()
    }

    /// The status, when a sent message got one.
    pub fn status(&self) -> Option<&MessageStatus> {
        self.messages_value()?.statuses().first()
    }

    /// The call, when one begins or ends.
    pub fn call(&self) -> Option<&CallEvent> {
        values::calls(&self.payload)?.calls().first()
    }

    /// The person who wrote or was written to, with profile and ids; not every event has one.
    pub fn contact(&self) -> Option<&WebhookContact> {
        match values::calls(&self.payload) {
            Some(calls) => calls.contacts().first(),
            None => self.messages_value()?.contacts().first(),
        }
    }

    /// The price of a sent message, in one of its statuses.
    pub fn pricing(&self) -> Option<&StatusPricing> {
        self.status()?.pricing.as_ref()
    }

    /// The conversation that a sent message belongs to, in one of its statuses.
    pub fn conversation(&self) -> Option<&StatusConversation> {
        self.status()?.conversation.as_ref()
    }

    /// What went wrong: with a status, with a message that cannot be shown, or with the account.
    pub fn errors(&self) -> &[WebhookError] {
        let status = self.status().and_then(|status| status.errors.as_deref());
        let message = self.message().and_then(|message| message.errors.as_deref());
        let value = self.messages_value().map(MessagesValue::errors);
        status.or(message).or(value).unwrap_or_default()
    }

    /// The JSON as it came: of a message, status, call or group event the item itself, else the change.
    pub fn raw(&self) -> &str {
        self.outline.part(self.index)
    }

    /// The whole body that it came in.
    pub fn body(&self) -> &Body {
        self.outline.body()
    }

    /// Equal for each delivery of this event: made of the id of the message or call with its state and time; of account,
    /// time and the text as it came where there is no id.
    pub fn dedup_key(&self) -> DedupKey {
        identity::dedup_key(self)
    }

    fn messages_value(&self) -> Option<&MessagesValue> {
        values::messages(&self.payload)
    }
}
