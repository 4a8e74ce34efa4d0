// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Send a voice note by URL.
    ///
    /// The recipient sees it as if it had been recorded in the app. Ogg with mono Opus is advised; no
    /// conversion is documented, so other formats may not play. Limits of size and length are not
    /// documented. The answer is a ticket; see `get_queued_request`. There is no idempotency key, so a
    /// repeated call sends a second note.
    ///
    /// `POST /{instance}/send-voice`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2.
    pub fn send_voice(
        &self,
        body: &SendVoice,
    ) -> waxwing_runtime::Call<super::shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_VOICE).path("instance", &self.id).json(body).call()
    }

    /// Send a voice note as an upload.
    ///
    /// The recipient sees it as if it had been recorded in the app. Ogg with mono Opus is advised; no
    /// conversion is documented, so other formats may not play. Limits of size and length are not
    /// documented. The answer is a ticket; see `get_queued_request`. There is no idempotency key, so a
    /// repeated call sends a second note.
    ///
    /// `POST /{instance}/send-voice`; a multipart form, rebuilt for each attempt. A repeat may act
    /// twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2.
    pub fn send_voice_upload(
        &self,
        body: &SendVoiceUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<super::shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_VOICE_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_VOICE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice",
    path: "/{instance}/send-voice",
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_upload",
    path: "/{instance}/send-voice",
    kind: waxwing_runtime::CallKind::Upload,
    ..waxwing_runtime::Operation::POST
};

/// A voice note that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoice {
    /// Recipient: international digits with @c.us for a person, @lid for a hidden user id, @g.us for a
    /// group.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public address of the audio, without login or special headers.
    pub url: String,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoice {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_types::Validate for SendVoice {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A voice note as a form with the file in it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoiceUpload {
    /// Recipient: international digits with @c.us for a person, @lid for a hidden user id, @g.us for a
    /// group.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoiceUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_types::Validate for SendVoiceUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
