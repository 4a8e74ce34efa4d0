//! A message that came in, with the client that answers it.

use super::Event;
use crate::chats::{SendSeen, Typing};
use crate::messages::{ReactToMessage, SendText};
use crate::shared::{QueuedRequestAccepted, WhatsappMedia};
use crate::webhook_events::Payload;
use crate::{Client, Instance};
use waxwing_runtime::generated::{CallKind, Operation};
use waxwing_runtime::{Call, Download, ExpectedFile};
use waxwing_types::{ChatId, MessageId};

/// A message that came in, with the instance that answers it; made by [`Event::received`].
///
/// It holds ids and the address of the file only, so it can be moved into a task while the event is dropped. Each
/// method begins one call, which is sent when it is awaited.
#[derive(Debug, Clone)]
pub struct ReceivedMessage {
    instance: Instance,
    chat: ChatId,
    id: MessageId,
    /// Who wrote it, in a group.
    participant: Option<ChatId>,
    media: Option<WhatsappMedia>,
}

/// The address of a file is no operation of the API. If it is on the provider's own host, the token goes with it;
/// whether it is needed is not documented.
static DOWNLOAD_FILE: Operation = Operation {
    id: "download_file",
    path: "/{url}",
    kind: CallKind::Download,
    ..Operation::GET
};

impl Event {
    /// The message that came in, ready to be answered: the instance, the chat and the message's id come out of the
    /// event.
    ///
    /// `None` when the event is not `message.any`, when this account wrote the message, so that a bot does not answer
    /// itself, and when it names no instance, chat or id.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Hypersender;
    /// # let builder = waxwing_hypersender::Client::builder().base_url(sandbox.base_url(provider));
    /// # let hypersender = builder.auth(waxwing_hypersender::Auth::bearer(sandbox.token(provider))).build()?;
    /// # let instance = sandbox.id(provider).to_owned();
    /// # let body = serde_json::json!({"event": "message.any", "data": {"id": "1", "instanceId": instance, "payload":
    /// #     {"id": "false_15550001111@c.us_3EB0ABCDEF0123456789", "from": "15550001111@c.us", "fromMe": false,
    /// #     "body": "Are you open?", "hasMedia": false}}}).to_string();
    /// # let verifier = waxwing_hypersender::webhook::Verifier::new("secret")?;
    /// # let request = waxwing_hypersender::webhook::http::Request::builder().header("authorization", "secret");
    /// # let request = request.body(waxwing_hypersender::webhook::Bytes::from(body))?;
    /// let event = verifier.verify(&request)?;
    /// if let Some(message) = event.received(&hypersender) {
    ///     message.typing().await?;
    ///     message.reply("We are open until 18:00.").await?;
    ///     message.react("👍").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn received(&self, client: &Client) -> Option<ReceivedMessage> {
        let Payload::MessageAny(message) = self.payload() else {
            return None;
        };
        if message.from_me == Some(true) {
            return None;
        }
        Some(ReceivedMessage {
            instance: client.instance(self.instance_id()?.clone()),
            chat: message.from.clone()?.into(),
            id: message.id.clone()?.into(),
            participant: message.participant.clone().map(Into::into),
            media: message.media.clone(),
        })
    }
}

impl ReceivedMessage {
    /// The instance that the message came to.
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// The chat of the message: the person's or the group's. For messages other than a text:
    ///
    /// ```
    /// # fn example(message: &waxwing_hypersender::webhook::ReceivedMessage) {
    /// use waxwing_hypersender::messages::{Poll, SendPoll};
    ///
    /// let poll = SendPoll::new(message.chat(), Poll::new("Which day?", ["Monday", "Tuesday"]));
    /// let call = message.instance().send_poll(&poll);
    /// # drop(call);
    /// # }
    /// ```
    pub fn chat(&self) -> &ChatId {
        &self.chat
    }

    /// The message's complete id, which a quote takes.
    pub fn id(&self) -> &MessageId {
        &self.id
    }

    /// Sends a text to the chat of the message, after a pause in which typing is shown, as Hypersender advises. The
    /// answer is a ticket: [`Instance::wait`] tells what became of the message.
    ///
    /// # Errors
    /// When awaited those of [`Instance::send_text_safe`].
    pub fn reply(&self, text: impl Into<String>) -> Call<QueuedRequestAccepted> {
        let text = SendText::new(&self.chat, text);
        self.instance.send_text_safe(&text)
    }

    /// As [`reply`](Self::reply), with the message quoted above it.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn quote(&self, text: impl Into<String>) -> Call<QueuedRequestAccepted> {
        let text = SendText::new(&self.chat, text).with_reply_to(&self.id);
        self.instance.send_text_safe(&text)
    }

    /// Puts an emoji on the message, in place of an earlier one.
    ///
    /// # Errors
    /// When awaited those of [`Instance::react_to_message`].
    pub fn react(&self, emoji: impl Into<String>) -> Call<QueuedRequestAccepted> {
        let reaction = ReactToMessage::new(&self.id, emoji).with_chat_id(&self.chat);
        self.instance.react_to_message(&reaction)
    }

    /// Takes the emoji off the message.
    ///
    /// # Errors
    /// Those of [`react`](Self::react).
    pub fn unreact(&self) -> Call<QueuedRequestAccepted> {
        self.react("")
    }

    /// Marks the message as read.
    ///
    /// # Errors
    /// When awaited those of [`Instance::send_seen`].
    pub fn mark_read(&self) -> Call<QueuedRequestAccepted> {
        let mut seen = SendSeen::new(&self.chat, &self.id);
        seen.participant = self.participant.clone();
        self.instance.send_seen(&seen)
    }

    /// Shows that you are typing; how long is not documented. [`reply`](Self::reply) does so by itself.
    ///
    /// # Errors
    /// When awaited those of [`Instance::start_typing`].
    pub fn typing(&self) -> Call<QueuedRequestAccepted> {
        self.instance.start_typing(&Typing::new(&self.chat))
    }

    /// Ends what [`typing`](Self::typing) shows.
    ///
    /// # Errors
    /// When awaited those of [`Instance::stop_typing`].
    pub fn stop_typing(&self) -> Call<QueuedRequestAccepted> {
        self.instance.stop_typing(&Typing::new(&self.chat))
    }

    /// Begins the download of the message's file; `None` when it has none, or when Hypersender did not fetch it. The address,
    /// its life and its rights are not documented: fetch it at once.
    ///
    /// The token goes to the host of your base URL alone.
    ///
    /// # Errors
    /// When awaited kind `Download` when the file does not come or is of another media type.
    pub fn media(&self) -> Option<Download> {
        let media = self.media.as_ref()?;
        let url = media.url.as_deref()?;
        let download = self.instance.core.download(&DOWNLOAD_FILE, url);
        let kind = media.mimetype.as_ref().and_then(|kind| kind.parsed());
        Some(match kind {
            Some(kind) => download.expecting(ExpectedFile::new().media_type(kind.as_str())),
            None => download,
        })
    }
}
