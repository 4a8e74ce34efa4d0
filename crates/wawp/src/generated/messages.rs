// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Send a text.
    ///
    /// There is no idempotency key, so a repeated call may send a second text. Some public programs send
    /// text in place of message; the vendor's pages and SDK have message.
    ///
    /// `POST /v2/send/text`; in v1 `POST /send`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/text>.
    pub fn send_text(
        &self,
        body: &SendText,
    ) -> waxwing_runtime::Call<super::shared::SentMessage> {
        self.core
            .prepare(&SEND_TEXT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a voice note by URL.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. Advice of the
    /// vendor: under 2 minutes. A size limit for audio is not documented. There is no idempotency key,
    /// so a repeated call may send a second note.
    ///
    /// `POST /v2/send/voice`; in v1 `POST /sendVoice`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/voice>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp (v1).
    pub fn send_voice(
        &self,
        body: &SendVoice,
    ) -> waxwing_runtime::Call<super::shared::SentMessage> {
        self.core
            .prepare(&SEND_VOICE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_TEXT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text",
    path: "/v2/send/text",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/send",
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice",
    path: "/v2/send/voice",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendVoice",
    }),
    ..waxwing_runtime::Operation::POST
};

/// A text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendText {
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// The text, at most 4096 characters.
    pub message: String,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendText {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            reply_to: Default::default(),
        }
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

impl waxwing_types::Validate for SendText {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("message", Some(self.message.as_ref()), None, Some(4096));
    }
}

/// A voice note that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoice {
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public https address of the audio.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as note.ogg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type; audio/ogg with codecs=opus is recommended.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Convert MP3, AAC, WAV and the like to Ogg with Opus.
    pub convert: bool,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoice {
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
