// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `chats`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
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
    pub fn send_seen(
        &self,
        body: &SendSeen,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_SEEN).path("instance", &self.id).json(body).call()
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
    pub fn read_chat(
        &self,
        body: &ReadChat,
        query: &ReadChatQuery,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&READ_CHAT)
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
    pub fn start_typing(
        &self,
        body: &Typing,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&START_TYPING).path("instance", &self.id).json(body).call()
    }

    /// Stop showing that you are typing.
    ///
    /// The answer is a ticket; the finished record holds a TypingResult.
    ///
    /// `POST /{instance}/stop-typing`. Safe to repeat.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn stop_typing(
        &self,
        body: &Typing,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&STOP_TYPING).path("instance", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static SEND_SEEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_seen",
    path: "/{instance}/send-seen",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static READ_CHAT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "read_chat",
    path: "/{instance}/read-chat",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static START_TYPING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "start_typing",
    path: "/{instance}/start-typing",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static STOP_TYPING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "stop_typing",
    path: "/{instance}/stop-typing",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `read_chat`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReadChatQuery {
    /// How many messages, the newest first. The docs type it as text, the provider's own client as a
    /// number.
    pub messages: Option<i64>,
    /// How many days back. The docs type it as text, the provider's own client as a number.
    pub days: Option<i64>,
}

impl ReadChatQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messages: Default::default(),
            days: Default::default(),
        }
    }

    /// Sets `messages`.
    #[must_use]
    pub fn with_messages(mut self, messages: i64) -> Self {
        self.messages = Some(messages);
        self
    }

    /// Sets `days`.
    #[must_use]
    pub fn with_days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }
}

impl waxwing_json::FromMembers for ReadChatQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messages: members.take("messages")?,
            days: members.take("days")?,
        })
    }
}

waxwing_json::read_object!(ReadChatQuery);
impl waxwing_types::Validate for ReadChatQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A message that was seen.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendSeen {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: waxwing_types::Jid,
    /// Serialised id of the message.
    pub message_id: waxwing_types::MessageId,
    /// Author of the message; needed in a group.
    pub participant: Option<waxwing_types::Jid>,
}

impl SendSeen {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            participant: Default::default(),
        }
    }

    /// Sets `participant`.
    #[must_use]
    pub fn with_participant(
        mut self,
        participant: impl Into<waxwing_types::Jid>,
    ) -> Self {
        self.participant = Some(participant.into());
        self
    }
}

impl waxwing_json::FromMembers for SendSeen {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            participant: members.take("participant")?,
        })
    }
}

waxwing_json::read_object!(SendSeen);
impl waxwing_types::Validate for SendSeen {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A chat to mark as read.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadChat {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
}

impl ReadChat {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for ReadChat {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}

waxwing_json::read_object!(ReadChat);
impl waxwing_types::Validate for ReadChat {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A chat in which typing starts or stops.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Typing {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
}

impl Typing {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for Typing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}

waxwing_json::read_object!(Typing);
impl waxwing_types::Validate for Typing {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
