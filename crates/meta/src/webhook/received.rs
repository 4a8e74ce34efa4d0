//! A message that came in, with the client that answers it.

use super::Event;
use crate::messages::{
    MarkReadRequest, MessageContent, ReactionContent, SendMessageRequest, TypingIndicator,
};
use crate::shared::{
    Destination, MediaId, MessageContext, RecipientType, SendMessageResponse, Success,
};
use crate::webhook_events::{IncomingContent, IncomingMessage};
use crate::{Client, Phone};
use waxwing_runtime::{Call, Download};
use waxwing_types::{Bsuid, MessageId};

/// A message that came in, with the number that answers it; made by [`Event::received`].
///
/// It holds ids only, so it can be moved into a task while the event is dropped. Each method begins one call, which is
/// sent when it is awaited.
#[derive(Debug, Clone)]
pub struct ReceivedMessage {
    client: Client,
    phone: Phone,
    chat: Chat,
    id: MessageId,
    media: Option<MediaId>,
}

/// Where an answer goes.
#[derive(Debug, Clone)]
enum Chat {
    Person(Destination),
    /// The user hides the number.
    User(Bsuid),
    Group(Destination),
}

impl Event {
    /// The message that came in, ready to be answered: the number, the chat and the message's id come out of the event.
    ///
    /// `None` when the event is no incoming message, such as a status, or names neither number nor sender.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// # let builder = waxwing_meta::Client::builder().base_url(sandbox.base_url(provider));
    /// # let meta = builder.auth(waxwing_meta::Auth::bearer(sandbox.token(provider))).build()?;
    /// # let verifier = waxwing_meta::webhook::Verifier::new("app secret")?;
    /// # let body = r#"{"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [{"field": "messages",
    /// #     "value": {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "15550783881",
    /// #     "phone_number_id": "106540352242922"}, "messages": [{"from": "15550001111", "id": "wamid.HBgLMTU1NTAwMDExMTE",
    /// #     "timestamp": "1790000000", "type": "text", "text": {"body": "Are you open?"}}]}}]}]}"#;
    /// # let mut request = waxwing_meta::webhook::http::Request::new(waxwing_meta::webhook::Bytes::from(body));
    /// # let signed = waxwing_meta::webhook::signature().sign("app secret", &request)?;
    /// # request.headers_mut().insert("x-hub-signature-256", signed.parse()?);
    /// for event in verifier.verify(&request)? {
    ///     if let Some(message) = event.received(&meta) {
    ///         message.typing().await?;
    ///         message.reply("We are open until 18:00.").await?;
    ///         message.react("👍").await?;
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn received(&self, client: &Client) -> Option<ReceivedMessage> {
        let message = self.message()?;
        Some(ReceivedMessage {
            client: client.clone(),
            phone: client.phone(self.phone_number_id()?.clone()),
            chat: chat(message)?,
            id: message.id.clone().into(),
            media: media(&message.content),
        })
    }
}

impl ReceivedMessage {
    /// The number that the message came to.
    pub fn phone(&self) -> &Phone {
        &self.phone
    }

    /// The message's id.
    pub fn id(&self) -> &MessageId {
        &self.id
    }

    /// A request that sends something to the chat of the message, to be completed and given to
    /// [`Phone::send_message`]: to the group if the message came from one, else to the person.
    ///
    /// ```
    /// # fn example(message: &waxwing_meta::webhook::ReceivedMessage) {
    /// use waxwing_meta::messages::ImageContent;
    ///
    /// let menu = ImageContent::from_link("https://example.com/menu.jpg").with_caption("Today");
    /// let request = message.request(menu).with_biz_opaque_callback_data("menu-7");
    /// let call = message.phone().send_message(&request);
    /// # drop(call);
    /// # }
    /// ```
    pub fn request(&self, content: impl Into<MessageContent>) -> SendMessageRequest {
        match &self.chat {
            Chat::Person(phone) => SendMessageRequest::to(phone, content),
            Chat::User(user) => SendMessageRequest::to_recipient(user, content),
            Chat::Group(group) => {
                SendMessageRequest::to(group, content).with_recipient_type(RecipientType::Group)
            }
        }
    }

    /// Sends something to the chat of the message: a text, an image, a template, …
    ///
    /// # Errors
    /// When awaited those of [`Phone::send_message`]. More than 24 hours after the user's last message, everything but a
    /// template is refused with 131047.
    pub fn reply(&self, content: impl Into<MessageContent>) -> Call<SendMessageResponse> {
        self.phone.send_message(&self.request(content))
    }

    /// As [`reply`](Self::reply), with the message quoted above it.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn quote(&self, content: impl Into<MessageContent>) -> Call<SendMessageResponse> {
        let quoted = MessageContext::new(&self.id);
        let request = self.request(content).with_context(quoted);
        self.phone.send_message(&request)
    }

    /// Puts an emoji on the message, in place of an earlier one.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn react(&self, emoji: impl Into<String>) -> Call<SendMessageResponse> {
        self.reply(ReactionContent::new(&self.id, emoji))
    }

    /// Takes the emoji off the message.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn unreact(&self) -> Call<SendMessageResponse> {
        self.react("")
    }

    /// Marks the message as read, and the earlier ones of the chat with it; in a group this message alone.
    ///
    /// # Errors
    /// When awaited those of [`Phone::mark_message_as_read`].
    pub fn mark_read(&self) -> Call<Success> {
        let read = MarkReadRequest::new(&self.id);
        self.phone.mark_message_as_read(&read)
    }

    /// Shows that you are typing, for 25 seconds or until the next message. It also marks the message as read.
    ///
    /// # Errors
    /// When awaited those of [`Phone::mark_message_as_read`].
    pub fn typing(&self) -> Call<Success> {
        let read = MarkReadRequest::new(&self.id);
        let typing = read.with_typing_indicator(TypingIndicator::new());
        self.phone.mark_message_as_read(&typing)
    }

    /// Begins the download of the message's file; `None` when it has none. See [`Client::download`].
    ///
    /// # Errors
    /// When awaited those of [`Client::download`].
    pub fn media(&self) -> Option<Download> {
        let id = self.media.clone()?;
        Some(self.client.download(id))
    }
}

fn chat(message: &IncomingMessage) -> Option<Chat> {
    if let Some(group) = &message.group_id {
        return Some(Chat::Group(group.as_str().into()));
    }
    if let Some(from) = &message.from {
        return Some(Chat::Person(from.into()));
    }
    let user = message.from_user_id.clone()?;
    Some(Chat::User(user.into()))
}

fn media(content: &IncomingContent) -> Option<MediaId> {
    match content {
        IncomingContent::Image(file) => file.id.clone(),
        IncomingContent::Video(file) => file.id.clone(),
        IncomingContent::Audio(file) => file.id.clone(),
        IncomingContent::Document(file) => file.id.clone(),
        IncomingContent::Sticker(file) => file.id.clone(),
        _ => None,
    }
}
