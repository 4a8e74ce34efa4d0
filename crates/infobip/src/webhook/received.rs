//! A message that came in, with the client that answers it.

use super::Event;
use crate::events::{EventResponse, OutboundEvent, SendEventsRequest, TypingIndicatorContent};
use crate::messages::TextMessage;
use crate::shared::{Destination, MessageContext, SingleMessageInfo};
use crate::webhook_events::{InboundContent, InboundMediaUrl};
use crate::{Client, Sender};
use waxwing_runtime::{Call, Download};
use waxwing_types::MessageId;

/// A message that came in, with the sender that answers it; made by [`Event::received`].
///
/// It holds ids and the address of the file only, so it can be moved into a task while the event is dropped. Each
/// method begins one call, which is sent when it is awaited. Infobip receives reactions but cannot send one.
#[derive(Debug, Clone)]
pub struct ReceivedMessage {
    client: Client,
    sender: Sender,
    writer: Destination,
    id: MessageId,
    media: Option<InboundMediaUrl>,
}

impl Event {
    /// The message that came in, ready to be answered: the sender, the person and the message's id come out of the
    /// event.
    ///
    /// `None` when the event is no incoming message, or names no sender, writer or id. Infobip cannot send to a group:
    /// a message from a group is answered to the person who wrote it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Infobip;
    /// # let builder = waxwing_infobip::Client::builder().base_url(sandbox.base_url(provider));
    /// # let infobip = builder.auth(waxwing_infobip::Auth::api_key(sandbox.token(provider))).build()?;
    /// # let body = serde_json::json!({"results": [{"from": "15550001111", "to": sandbox.id(provider),
    /// #     "integrationType": "WHATSAPP", "receivedAt": "2026-11-01T10:10:00.000+0000",
    /// #     "messageId": "wamid.HBgLMTU1NTAwMDExMTE", "message": {"type": "TEXT", "text": "Are you open?"}}],
    /// #     "messageCount": 1, "pendingMessageCount": 0}).to_string();
    /// # let verifier = waxwing_infobip::webhook::Verifier::basic("user", "password")?;
    /// # let request = waxwing_infobip::webhook::http::Request::builder().header("authorization", "Basic dXNlcjpwYXNzd29yZA==");
    /// # let request = request.body(waxwing_infobip::webhook::Bytes::from(body))?;
    /// for event in verifier.verify(&request)? {
    ///     if let Some(message) = event.received(&infobip) {
    ///         message.mark_read().await?;
    ///         message.quote("We are open until 18:00.").await?;
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn received(&self, client: &Client) -> Option<ReceivedMessage> {
        let message = self.inbound_message()?;
        Some(ReceivedMessage {
            client: client.clone(),
            sender: client.sender(message.to.clone()?),
            writer: message.from.clone()?,
            id: message.message_id.clone()?.into(),
            media: message.message.as_ref().and_then(media),
        })
    }
}

impl ReceivedMessage {
    /// The sender that the message came to.
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Who wrote the message: a phone number or a business-scoped user id. For messages other than a text:
    ///
    /// ```
    /// # fn example(client: &waxwing_infobip::Client, message: &waxwing_infobip::webhook::ReceivedMessage) {
    /// use waxwing_infobip::messages::{ImageContent, ImageMessage};
    ///
    /// let menu = ImageContent::new("https://example.com/menu.jpg").with_caption("Today");
    /// let menu = ImageMessage::new(message.sender().id(), message.writer(), menu);
    /// let call = client.send_image_message(&menu);
    /// # drop(call);
    /// # }
    /// ```
    pub fn writer(&self) -> &Destination {
        &self.writer
    }

    /// The message's id in WhatsApp, which a quote takes.
    pub fn id(&self) -> &MessageId {
        &self.id
    }

    /// Sends a text to the writer.
    ///
    /// # Errors
    /// When awaited those of [`Client::send_text_message`].
    pub fn reply(&self, text: impl Into<String>) -> Call<SingleMessageInfo> {
        self.client.send_text_message(&self.text(text))
    }

    /// As [`reply`](Self::reply), with the message quoted above it.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn quote(&self, text: impl Into<String>) -> Call<SingleMessageInfo> {
        let quoted = MessageContext::new(&self.id);
        let text = self.text(text).with_context(quoted);
        self.client.send_text_message(&text)
    }

    fn text(&self, text: impl Into<String>) -> TextMessage {
        TextMessage::new(self.sender.id(), &self.writer, text.into())
    }

    /// Marks the message as read; at most 10 such requests a second for an account.
    ///
    /// # Errors
    /// When awaited those of [`Sender::mark_message_as_read`].
    pub fn mark_read(&self) -> Call<()> {
        self.sender.mark_message_as_read(&self.id)
    }

    /// Shows that you are typing, until a message is sent or the time is over that WhatsApp sets. Infobip chooses the
    /// message, and probably marks it as read.
    ///
    /// # Errors
    /// When awaited those of [`Client::send_events`].
    pub fn typing(&self) -> Call<EventResponse> {
        let typing = TypingIndicatorContent::new();
        let event = OutboundEvent::new(self.sender.id(), [&self.writer], typing);
        self.client.send_events(&SendEventsRequest::new([event]))
    }

    /// Begins the download of the message's file; `None` when it has none, or an address that
    /// [`InboundMediaUrl::file`] cannot read. At most 15 such requests a second.
    ///
    /// # Errors
    /// When awaited those of [`Sender::download_inbound_media`].
    pub fn media(&self) -> Option<Download> {
        let (sender, id) = self.media.as_ref()?.file()?;
        Some(self.client.sender(sender).download_inbound_media(id))
    }
}

fn media(content: &InboundContent) -> Option<InboundMediaUrl> {
    match content {
        InboundContent::Image(file) => file.url.clone(),
        InboundContent::Document(file) => file.url.clone(),
        InboundContent::Audio(file) => file.url.clone(),
        InboundContent::Video(file) => file.url.clone(),
        InboundContent::Voice(file) => file.url.clone(),
        InboundContent::Sticker(file) => file.url.clone(),
        _ => None,
    }
}
