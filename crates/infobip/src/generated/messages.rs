// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#[cfg(feature = "client")]
impl super::client::Client {
    /// Send an audio file or a voice note by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report,
    /// as do faults of the media. Unlike other kinds of message, audio has no urlOptions (links are
    /// neither shortened nor tracked); the vendor's document lists none. There is no idempotency key; a
    /// unique messageId is the only guard. At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/audio`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0;
    /// <https://www.infobip.com/docs/api/channels/whatsapp/whatsapp-outbound-messages/send-whatsapp-audio-message>;
    /// GitHub infobip/infobip-api-java-client 6.4.0.
    pub fn send_audio_message(
        &self,
        body: &AudioMessage,
    ) -> waxwing_runtime::Call<super::shared::SingleMessageInfo> {
        self.core.prepare(&SEND_AUDIO_MESSAGE).json(body).call()
    }
}

#[cfg(feature = "client")]
static SEND_AUDIO_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_audio_message",
    path: "/whatsapp/1/message/audio",
    ..waxwing_runtime::Operation::POST
};

/// An audio message and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: super::shared::SenderNumber,
    /// Recipient, a phone number in international format (digits without plus sign) or a business-scoped
    /// user id; 1 to 150 characters.
    pub to: super::shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<super::shared::OutboundMessageId>,
    /// The audio file. Neither caption nor file name exist for audio.
    pub content: AudioContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<super::shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<super::shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<super::shared::MessageContext>,
}

impl AudioMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<super::shared::SenderNumber>,
        to: impl Into<super::shared::Destination>,
        content: impl Into<AudioContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<super::shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(
        mut self,
        entity_id: impl Into<super::shared::EntityId>,
    ) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<super::shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(
        mut self,
        context: impl Into<super::shared::MessageContext>,
    ) -> Self {
        self.context = Some(context.into());
        self
    }
}

impl waxwing_types::Validate for AudioMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// The audio file. Neither caption nor file name exist for audio.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioContent {
    /// Public http(s) address of the file, 1 to 2048 characters. AAC, AMR, MP3, MP4 or Opus, at most 16
    /// MB. Nothing is converted.
    pub media_url: String,
    /// true shows it as a voice note; the file must then be Ogg with Opus. Left out, a plain audio file.
    /// Since version 3.210.0 of the vendor's document (July 2026).
    pub voice: Option<bool>,
}

impl AudioContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            voice: Default::default(),
        }
    }

    /// Sets `voice`.
    #[must_use]
    pub fn with_voice(mut self, voice: bool) -> Self {
        self.voice = Some(voice);
        self
    }
}

impl waxwing_types::Validate for AudioContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
