//! One event of Meta, with its envelope.

mod identity;

use super::split::{Piece, Value};
use super::walk::Found;
use super::{name, values};
use crate::shared::PhoneNumberId;
use crate::webhook_events::{
    CallEvent, IncomingMessage, MessageStatus, MessagesValue, Payload, StatusConversation,
    StatusPricing, UserAction, WebhookContact, WebhookEntryId, WebhookError, WebhookMetadata,
};
use std::borrow::Cow;
use std::sync::Arc;
use waxwing_json::{Document, Node, fits};
use waxwing_types::{Lenient, Timestamp};
use waxwing_webhook::{Body, DedupKey, Excerpt};

/// An event that Meta sent: one message, status, call or group event, or another change as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Where the payload does not have it.
    name: Option<Box<str>>,
    around: Arc<Around>,
    payload: Payload,
    metadata: Option<Box<WebhookMetadata>>,
    raw: Excerpt,
}

/// What is the same for all events of a field in an entry: an event of a batch of thousands holds one word for it.
#[derive(Debug, PartialEq)]
pub(super) struct Around {
    /// The entry that it belongs to.
    index: Option<usize>,
    field: Cow<'static, str>,
    account: Option<WebhookEntryId>,
    time: Option<Lenient<Timestamp>>,
}

impl Around {
    pub(super) fn of(found: &Found<'_>) -> Arc<Self> {
        let entry = found.entry.as_ref();
        Arc::new(Self {
            index: found.index,
            field: match found.field {
                MESSAGES => MESSAGES.into(),
                field => field.to_owned().into(),
            },
            account: entry.and_then(|entry| fits(entry.id?)),
            time: entry.and_then(|entry| fits(entry.time?)),
        })
    }

    pub(super) fn is_of(&self, found: &Found<'_>) -> bool {
        self.index == found.index && self.field == found.field
    }
}

/// The field of nearly all events.
const MESSAGES: &str = "messages";

impl Event {
    /// The buffer is for the name; each event of a batch uses the same.
    pub(super) fn new(
        found: &Found<'_>,
        piece: Piece<'_>,
        around: Arc<Around>,
        body: &Body,
        buffer: &mut String,
    ) -> Self {
        let name = name::of(found, &piece, buffer);
        let raw = Excerpt::of(body, piece.item.map_or(found.whole, |item| item.node));
        let (payload, metadata) = match piece.value {
            Value::Read(value) => (with(name, found, *value), None),
            Value::Node(node) => {
                let payload = payload(name, found, node);
                // Messages and statuses have been read with it.
                let metadata = match values::messages(&payload) {
                    Some(_) => None,
                    None => node.get("metadata").and_then(fits),
                };
                (payload, metadata)
            }
        };
        Self {
            name: (payload.event() != name).then(|| name.into()),
            around,
            payload,
            metadata,
            raw,
        }
    }

    /// The event's name: the field with the kind behind it where it has kinds, such as `messages.audio`,
    /// `statuses.played` (of the field `messages`) or `account_update.PARTNER_ADDED`; a kind need not be listed.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(self.payload.event())
    }

    /// The field of the change, such as `messages`; empty when there is none.
    pub fn field(&self) -> &str {
        &self.around.field
    }

    /// What happened: the value of the change. Of several messages or statuses it holds one, as if it had come alone.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The payload, without the event.
    pub fn into_payload(self) -> Payload {
        self.payload
    }

    /// The WhatsApp business account; for `partner_solutions` the business portfolio.
    pub fn account_id(&self) -> Option<&WebhookEntryId> {
        self.around.account.as_ref()
    }

    /// The time of the entry. Messages and statuses have their own instead.
    pub fn time(&self) -> Option<&Timestamp> {
        self.around.time.as_ref().and_then(Lenient::parsed)
    }

    /// The business's number, where the change is about one.
    pub fn metadata(&self) -> Option<&WebhookMetadata> {
        match self.messages_value() {
            Some(value) => value.metadata.as_ref(),
            None => self.metadata.as_deref(),
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

    /// What a user did with a marketing message, such as a tap on its link.
    pub fn user_action(&self) -> Option<&UserAction> {
        self.messages_value()?.user_actions().first()
    }

    /// The call, when one begins or ends, or when a file of it can be fetched.
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
        self.status()?.conversation.as_deref()
    }

    /// What went wrong: with a status, with a message that cannot be shown, or with the account.
    pub fn errors(&self) -> &[WebhookError] {
        let status = self.status().and_then(|status| status.errors.as_deref());
        let message = self.message().and_then(|message| message.errors.as_deref());
        let value = self.messages_value().map(MessagesValue::errors);
        status.or(message).or(value).unwrap_or_default()
    }

    /// The JSON as received: of a message, status, call or group event the item itself, else the change.
    pub fn raw(&self) -> &str {
        self.raw.as_str()
    }

    /// The whole body that contained the event.
    pub fn body(&self) -> &Body {
        self.raw.body()
    }

    /// Equal for each delivery of this event: made of the id of the message or call with its state and time; of
    /// account, time and the text as received if there is no id.
    pub fn dedup_key(&self) -> DedupKey {
        identity::dedup_key(self)
    }

    fn messages_value(&self) -> Option<&MessagesValue> {
        values::messages(&self.payload)
    }
}

/// What happened, of a value that was read before.
fn with(name: &str, found: &Found<'_>, value: MessagesValue) -> Payload {
    let mut payload = payload(name, found, Document::of([]).root());
    match values::messages_mut(&mut payload) {
        Some(empty) => {
            *empty = value;
            payload
        }
        None => Payload::Messages(value.into()),
    }
}

/// What happened.
fn payload(name: &str, found: &Found<'_>, value: Node<'_>) -> Payload {
    if let Some(problem) = found.problem {
        return Payload::Unknown {
            event: name.to_owned(),
            payload: value.to_json().into(),
            problem: Some(problem.to_owned()),
        };
    }
    match Payload::read(name, value) {
        // A kind of message that is not listed is still a message.
        Payload::Unknown { problem: None, .. } => Payload::read(found.field, value),
        payload => payload,
    }
}
