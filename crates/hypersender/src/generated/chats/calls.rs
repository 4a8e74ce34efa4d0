// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The operations of the tag `chats`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// Mark one message as seen.
    ///
    /// The docs advise it before answering an incoming message. The answer is a ticket; the result in
    /// the finished record is empty: null, an object or a list.
    ///
    /// `POST /{instance}/send-seen`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-seen>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::chats::SendSeen;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendSeen::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    /// );
    /// let sent = instance.send_seen(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_seen(&self, body: &SendSeen) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_SEEN).path("instance", &self.id).json(body).call()
    }

    /// Mark the unread messages of a chat as read.
    ///
    /// How many and how far back stands in the query, the chat in the body. The answer is a ticket; the
    /// finished record holds a ReadChatResult.
    ///
    /// `POST /{instance}/read-chat`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/read-chat>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::chats::{ReadChat, ReadChatQuery};
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ReadChat::new("15550001111@c.us");
    /// let query = ReadChatQuery::new().with_messages(30).with_days(7);
    /// let answer = instance.read_chat(&request, &query).await?;
    /// println!("{:?}", answer.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_chat(
        &self,
        body: &ReadChat,
        query: &ReadChatQuery,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&READ_CHAT)
            .path("instance", &self.id)
            .json(body)
            .query(query)
            .call()
    }

    /// Show in a chat that you are typing.
    ///
    /// There is none for recording. How long it shows is not documented. The answer is a ticket; the
    /// finished record holds a TypingResult.
    ///
    /// `POST /{instance}/start-typing`. Safe to repeat.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::chats::Typing;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = Typing::new("15550001111@c.us");
    /// let answer = instance.start_typing(&request).await?;
    /// println!("{:?}", answer.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_typing(&self, body: &Typing) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&START_TYPING).path("instance", &self.id).json(body).call()
    }

    /// Stop showing that you are typing.
    ///
    /// The answer is a ticket; the finished record holds a TypingResult.
    ///
    /// `POST /{instance}/stop-typing`. Safe to repeat.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::chats::Typing;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = Typing::new("15550001111@c.us");
    /// let answer = instance.stop_typing(&request).await?;
    /// println!("{:?}", answer.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_typing(&self, body: &Typing) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&STOP_TYPING).path("instance", &self.id).json(body).call()
    }
}

static SEND_SEEN: Operation = Operation {
    id: "send_seen",
    path: "/{instance}/send-seen",
    idempotent: true,
    ..Operation::POST
};

static READ_CHAT: Operation = Operation {
    id: "read_chat",
    path: "/{instance}/read-chat",
    idempotent: true,
    ..Operation::POST
};

static START_TYPING: Operation = Operation {
    id: "start_typing",
    path: "/{instance}/start-typing",
    idempotent: true,
    ..Operation::POST
};

static STOP_TYPING: Operation = Operation {
    id: "stop_typing",
    path: "/{instance}/stop-typing",
    idempotent: true,
    ..Operation::POST
};
