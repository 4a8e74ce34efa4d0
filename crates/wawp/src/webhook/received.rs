//! A message that came in, with the client that answers it.

use super::Event;
use crate::messages::{MarkMessagesSeen, SendReaction, SendText, TypingChat};
use crate::shared::{MessageMedia, OperationResult, SentMessage};
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
    media: Option<MessageMedia>,
}

/// The address of a file is no operation of the API. It goes to the provider's own host, so the token goes with it;
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
    /// `None` when the event is neither `message` nor `message.any`, when this account wrote the message, so that a bot
    /// does not answer itself, and when it names no instance, chat or id. If both events are subscribed to, each
    /// message comes twice: answer one of them.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Wawp;
    /// # let builder = waxwing_wawp::Client::builder().base_url(sandbox.base_url(provider));
    /// # let wawp = builder.auth(waxwing_wawp::Auth::access_token(sandbox.token(provider))).build()?;
    /// # let instance = sandbox.id(provider).to_owned();
    /// # let body = serde_json::json!({"id": "evt_1", "event": "message", "instance_id": instance, "payload":
    /// #     {"id": "false_15550001111@c.us_3EB0ABCDEF0123456789", "from": "15550001111@c.us", "fromMe": false,
    /// #     "body": "Are you open?", "hasMedia": false}}).to_string();
    /// # let verifier = waxwing_wawp::webhook::Verifier::new("secret")?;
    /// # let request = waxwing_wawp::webhook::http::Request::new(waxwing_wawp::webhook::Bytes::from(body));
    /// # let request = { let mut signed = request; let signature = waxwing_wawp::webhook::signature().sign("secret", &signed)?;
    /// #     signed.headers_mut().insert("x-wawp-signature", signature.parse()?); signed };
    /// let event = verifier.verify(&request)?;
    /// if let Some(message) = event.received(&wawp) {
    ///     message.typing().await?;
    ///     message.reply("We are open until 18:00.").await?;
    ///     message.react("👍").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn received(&self, client: &Client) -> Option<ReceivedMessage> {
        let (Payload::Message(message) | Payload::MessageAny(message)) = self.payload() else {
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
    /// # fn example(message: &waxwing_wawp::webhook::ReceivedMessage) {
    /// use waxwing_wawp::messages::{Poll, SendPoll};
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

    /// Sends a text to the chat of the message.
    ///
    /// # Errors
    /// When awaited those of [`Instance::send_text`].
    pub fn reply(&self, text: impl Into<String>) -> Call<SentMessage> {
        self.instance.send_text(&SendText::new(&self.chat, text))
    }

    /// As [`reply`](Self::reply), with the message quoted above it.
    ///
    /// # Errors
    /// Those of [`reply`](Self::reply).
    pub fn quote(&self, text: impl Into<String>) -> Call<SentMessage> {
        let text = SendText::new(&self.chat, text).with_reply_to(&self.id);
        self.instance.send_text(&text)
    }

    /// Puts an emoji on the message, in place of an earlier one.
    ///
    /// # Errors
    /// When awaited those of [`Instance::send_reaction`].
    pub fn react(&self, emoji: impl Into<String>) -> Call<SentMessage> {
        let reaction = SendReaction::new(&self.chat, &self.id, emoji);
        self.instance.send_reaction(&reaction)
    }

    /// Takes the emoji off the message.
    ///
    /// # Errors
    /// Those of [`react`](Self::react).
    pub fn unreact(&self) -> Call<SentMessage> {
        self.react("")
    }

    /// Marks the message as read.
    ///
    /// # Errors
    /// When awaited those of [`Instance::mark_messages_seen`].
    pub fn mark_read(&self) -> Call<OperationResult> {
        let mut seen = MarkMessagesSeen::new(&self.chat).with_message_ids([&self.id]);
        seen.participant = self.participant.clone();
        self.instance.mark_messages_seen(&seen)
    }

    /// Shows that you are typing, until a message is sent or [`stop_typing`](Self::stop_typing).
    ///
    /// # Errors
    /// When awaited those of [`Instance::start_typing`].
    pub fn typing(&self) -> Call<OperationResult> {
        self.instance.start_typing(&TypingChat::new(&self.chat))
    }

    /// Ends what [`typing`](Self::typing) shows.
    ///
    /// # Errors
    /// When awaited those of [`Instance::stop_typing`].
    pub fn stop_typing(&self) -> Call<OperationResult> {
        self.instance.stop_typing(&TypingChat::new(&self.chat))
    }

    /// Begins the download of the message's file; `None` when it has none, or when Wawp did not fetch it, which
    /// [`MessageMedia::error`] explains. How long the address lives is not documented: fetch it at once.
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
