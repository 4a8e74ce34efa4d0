// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Send template messages, the only kind outside the 24 hours, and the only sends in bulk.
    ///
    /// Each message has a template, sender and recipient of its own, and may fall back to a text
    /// message. An answer 200 can hold a message with status group REJECTED. At most 4000 requests a
    /// second per account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/template`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_template_message(
        &self,
        body: &BulkMessage,
    ) -> waxwing_runtime::Call<BulkMessageInfo> {
        self.core.prepare(&SEND_TEMPLATE_MESSAGE).json(body).call()
    }

    /// Send a text.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/text`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_text_message(
        &self,
        body: &TextMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_TEXT_MESSAGE).json(body).call()
    }

    /// Send a document by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/document`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_document_message(
        &self,
        body: &DocumentMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_DOCUMENT_MESSAGE).json(body).call()
    }

    /// Send an image by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/image`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_image_message(
        &self,
        body: &ImageMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_IMAGE_MESSAGE).json(body).call()
    }

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
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07);
    /// <https://www.infobip.com/docs/api/channels/whatsapp/whatsapp-outbound-messages/send-whatsapp-audio-message>;
    /// GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_audio_message(
        &self,
        body: &AudioMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_AUDIO_MESSAGE).json(body).call()
    }

    /// Send a video by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/video`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_video_message(
        &self,
        body: &VideoMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_VIDEO_MESSAGE).json(body).call()
    }

    /// Send a sticker by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. There are no urlOptions. At most 4000
    /// requests a second per account. Needs one of the scopes message:send, whatsapp:message:send,
    /// whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/sticker`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_sticker_message(
        &self,
        body: &StickerMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_STICKER_MESSAGE).json(body).call()
    }

    /// Send a place.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There are no urlOptions. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/location`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_location_message(
        &self,
        body: &LocationMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_LOCATION_MESSAGE).json(body).call()
    }

    /// Send contact cards.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There are no urlOptions. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/contact`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_contact_message(
        &self,
        body: &ContactsMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_CONTACT_MESSAGE).json(body).call()
    }
}

#[cfg(feature = "client")]
static SEND_TEMPLATE_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_template_message",
    path: "/whatsapp/1/message/template",
    accepts: &[
        waxwing_runtime::Accept::Filled("/messages/*/messageId"),
        waxwing_runtime::Accept::OneOf("/messages/*/status/groupId", &["5"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_TEXT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text_message",
    path: "/whatsapp/1/message/text",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_DOCUMENT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_document_message",
    path: "/whatsapp/1/message/document",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image_message",
    path: "/whatsapp/1/message/image",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_AUDIO_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_audio_message",
    path: "/whatsapp/1/message/audio",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video_message",
    path: "/whatsapp/1/message/video",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_STICKER_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_sticker_message",
    path: "/whatsapp/1/message/sticker",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LOCATION_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_location_message",
    path: "/whatsapp/1/message/location",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_CONTACT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_contact_message",
    path: "/whatsapp/1/message/contact",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

/// A text and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TextMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A text, with a preview of its first link if wanted.
    pub content: TextContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl TextMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<TextContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
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

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    TextMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for TextMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(TextMessage);
impl waxwing_types::Validate for TextMessage {
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
        checker.nested("urlOptions", self.url_options.as_ref());
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

/// A text, with a preview of its first link if wanted.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TextContent {
    /// The text, 1 to 4096 characters.
    pub text: String,
    /// Preview of a link; needs an http(s) address in the text and removeProtocol false. Left out,
    /// false.
    pub preview_url: Option<bool>,
}

impl TextContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            preview_url: Default::default(),
        }
    }

    /// Sets `previewUrl`.
    #[must_use]
    pub fn with_preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

impl waxwing_json::FromMembers for TextContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            preview_url: members.take("previewUrl")?,
        })
    }
}

waxwing_json::read_object!(TextContent);
impl waxwing_types::Validate for TextContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(4096));
    }
}

/// A document and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The document.
    pub content: DocumentContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl DocumentMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<DocumentContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
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

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    DocumentMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for DocumentMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(DocumentMessage);
impl waxwing_types::Validate for DocumentMessage {
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
        checker.nested("urlOptions", self.url_options.as_ref());
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

/// The document.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentContent {
    /// Public http(s) address of the file, 1 to 2048 characters; file at most 100 MB.
    pub media_url: String,
    /// Caption, at most 3000 characters.
    pub caption: Option<String>,
    /// File name that is shown, at most 240 characters.
    pub filename: Option<String>,
}

impl DocumentContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            caption: Default::default(),
            filename: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

waxwing_json::debug_addresses!(
    DocumentContent { media_url : address, caption, filename }
);
impl waxwing_json::FromMembers for DocumentContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
            filename: members.take("filename")?,
        })
    }
}

waxwing_json::read_object!(DocumentContent);
impl waxwing_types::Validate for DocumentContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}

/// An image and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The image.
    pub content: ImageContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl ImageMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<ImageContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
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

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    ImageMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for ImageMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(ImageMessage);
impl waxwing_types::Validate for ImageMessage {
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
        checker.nested("urlOptions", self.url_options.as_ref());
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

/// The image.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageContent {
    /// Public http(s) address of the file, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
    /// Caption, at most 3000 characters.
    pub caption: Option<String>,
}

impl ImageContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            caption: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

waxwing_json::debug_addresses!(ImageContent { media_url : address, caption });
impl waxwing_json::FromMembers for ImageContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
        })
    }
}

waxwing_json::read_object!(ImageContent);
impl waxwing_types::Validate for ImageContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}

/// An audio message and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The audio file. Neither caption nor file name exist for audio.
    pub content: AudioContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl AudioMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
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
        message_id: impl Into<shared::OutboundMessageId>,
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
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    AudioMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);
impl waxwing_json::FromMembers for AudioMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(AudioMessage);
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
#[derive(Clone, PartialEq, serde::Serialize)]
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

waxwing_json::debug_addresses!(AudioContent { media_url : address, voice });
impl waxwing_json::FromMembers for AudioContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            voice: members.take("voice")?,
        })
    }
}

waxwing_json::read_object!(AudioContent);
impl waxwing_types::Validate for AudioContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// A video and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VideoMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The video.
    pub content: VideoContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl VideoMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<VideoContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
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

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    VideoMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for VideoMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(VideoMessage);
impl waxwing_types::Validate for VideoMessage {
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
        checker.nested("urlOptions", self.url_options.as_ref());
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

/// The video.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VideoContent {
    /// Public http(s) address of the file, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub media_url: String,
    /// Caption, at most 3000 characters.
    pub caption: Option<String>,
}

impl VideoContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            caption: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

waxwing_json::debug_addresses!(VideoContent { media_url : address, caption });
impl waxwing_json::FromMembers for VideoContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
        })
    }
}

waxwing_json::read_object!(VideoContent);
impl waxwing_types::Validate for VideoContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}

/// A sticker and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StickerMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The sticker.
    pub content: StickerContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl StickerMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<StickerContent>,
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
        message_id: impl Into<shared::OutboundMessageId>,
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
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    StickerMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);
impl waxwing_json::FromMembers for StickerMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(StickerMessage);
impl waxwing_types::Validate for StickerMessage {
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

/// The sticker.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StickerContent {
    /// Public http(s) address of the file, 1 to 2048 characters. WebP, 512 x 512 pixels, at most 100 KB,
    /// animated 500 KB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl StickerContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(StickerContent { media_url : address });
impl waxwing_json::FromMembers for StickerContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(StickerContent);
impl waxwing_types::Validate for StickerContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// A place and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The place.
    pub content: LocationContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl LocationMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<LocationContent>,
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
        message_id: impl Into<shared::OutboundMessageId>,
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
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    LocationMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);
impl waxwing_json::FromMembers for LocationMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(LocationMessage);
impl waxwing_types::Validate for LocationMessage {
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

/// The place.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationContent {
    /// Degrees, -90 to 90.
    pub latitude: f64,
    /// Degrees, -180 to 180.
    pub longitude: f64,
    /// Name of the place, at most 1000 characters.
    pub name: Option<String>,
    /// Address, at most 1000 characters.
    pub address: Option<String>,
}

impl LocationContent {
    /// With the members that are required.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            name: Default::default(),
            address: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl waxwing_json::FromMembers for LocationContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            name: members.take("name")?,
            address: members.take("address")?,
        })
    }
}

waxwing_json::read_object!(LocationContent);
impl waxwing_types::Validate for LocationContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("latitude", Some(self.latitude as f64), Some(-90f64), Some(90f64));
        checker
            .range(
                "longitude",
                Some(self.longitude as f64),
                Some(-180f64),
                Some(180f64),
            );
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(1000));
        checker
            .chars(
                "address",
                self.address.as_ref().map(AsRef::as_ref),
                None,
                Some(1000),
            );
    }
}

/// Contact cards and how to follow them up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactsMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The cards.
    pub content: ContactsContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl ContactsMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<ContactsContent>,
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
        message_id: impl Into<shared::OutboundMessageId>,
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
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    ContactsMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);
impl waxwing_json::FromMembers for ContactsMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(ContactsMessage);
impl waxwing_types::Validate for ContactsMessage {
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

/// The cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsContent {
    /// The cards.
    pub contacts: Vec<ContactContent>,
}

impl ContactsContent {
    /// With the members that are required.
    pub fn new(contacts: impl Into<Vec<ContactContent>>) -> Self {
        Self { contacts: contacts.into() }
    }
}

impl waxwing_json::FromMembers for ContactsContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contacts: members.need("contacts")?,
        })
    }
}

waxwing_json::read_object!(ContactsContent);
impl waxwing_types::Validate for ContactsContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("contacts", Some(&self.contacts));
    }
}

/// A contact card.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactContent {
    /// Postal addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<AddressContent>,
    /// Date, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<EmailContent>,
    /// A name.
    pub name: NameContent,
    /// Where the person works.
    pub org: Option<OrganizationContent>,
    /// Phone numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<PhoneContent>,
    /// Web pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<UrlContent>,
}

impl ContactContent {
    /// With the members that are required.
    pub fn new(name: impl Into<NameContent>) -> Self {
        Self {
            addresses: Default::default(),
            birthday: Default::default(),
            emails: Default::default(),
            name: name.into(),
            org: Default::default(),
            phones: Default::default(),
            urls: Default::default(),
        }
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn with_addresses(mut self, addresses: impl Into<Vec<AddressContent>>) -> Self {
        self.addresses = addresses.into();
        self
    }

    /// Sets `birthday`.
    #[must_use]
    pub fn with_birthday(mut self, birthday: impl Into<String>) -> Self {
        self.birthday = Some(birthday.into());
        self
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(mut self, emails: impl Into<Vec<EmailContent>>) -> Self {
        self.emails = emails.into();
        self
    }

    /// Sets `org`.
    #[must_use]
    pub fn with_org(mut self, org: impl Into<OrganizationContent>) -> Self {
        self.org = Some(org.into());
        self
    }

    /// Sets `phones`.
    #[must_use]
    pub fn with_phones(mut self, phones: impl Into<Vec<PhoneContent>>) -> Self {
        self.phones = phones.into();
        self
    }

    /// Sets `urls`.
    #[must_use]
    pub fn with_urls(mut self, urls: impl Into<Vec<UrlContent>>) -> Self {
        self.urls = urls.into();
        self
    }
}

impl waxwing_json::FromMembers for ContactContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            addresses: members.or_default("addresses")?,
            birthday: members.take("birthday")?,
            emails: members.or_default("emails")?,
            name: members.need("name")?,
            org: members.take("org")?,
            phones: members.or_default("phones")?,
            urls: members.or_default("urls")?,
        })
    }
}

waxwing_json::read_object!(ContactContent);
impl waxwing_types::Validate for ContactContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("addresses", Some(&self.addresses));
        checker.each("emails", Some(&self.emails));
        checker.nested("name", Some(&self.name));
        checker.nested("org", self.org.as_ref());
        checker.each("phones", Some(&self.phones));
        checker.each("urls", Some(&self.urls));
    }
}

/// A postal address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddressContent {
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Two letters of the country.
    pub country_code: Option<String>,
    /// Kind of address.
    pub type_: Option<AddressType>,
}

impl AddressContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            street: Default::default(),
            city: Default::default(),
            state: Default::default(),
            zip: Default::default(),
            country: Default::default(),
            country_code: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets `street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<AddressType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl waxwing_json::FromMembers for AddressContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            street: members.take("street")?,
            city: members.take("city")?,
            state: members.take("state")?,
            zip: members.take("zip")?,
            country: members.take("country")?,
            country_code: members.take("countryCode")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_json::read_object!(AddressContent);
impl waxwing_types::Validate for AddressContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Kind of address."] pub enum AddressType { #[doc = " `HOME`."] Home =
    "HOME", #[doc = " `WORK`."] Work = "WORK", }
}

/// A mail address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailContent {
    /// Mail address of a contact card.
    pub email: Option<shared::ContactEmail>,
    /// Kind of mail address.
    pub type_: Option<EmailType>,
}

impl EmailContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<shared::ContactEmail>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<EmailType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl waxwing_json::FromMembers for EmailContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            email: members.take("email")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_json::read_object!(EmailContent);
impl waxwing_types::Validate for EmailContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Kind of mail address."] pub enum EmailType { #[doc = " `HOME`."] Home =
    "HOME", #[doc = " `WORK`."] Work = "WORK", }
}

/// A name.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NameContent {
    /// Name of a person.
    pub first_name: shared::PersonName,
    /// Name of a person.
    pub last_name: Option<shared::PersonName>,
    /// Name of a person.
    pub middle_name: Option<shared::PersonName>,
    /// What follows the name.
    pub name_suffix: Option<String>,
    /// What stands before the name.
    pub name_prefix: Option<String>,
    /// Name of a person.
    pub formatted_name: shared::PersonName,
}

impl NameContent {
    /// With the members that are required.
    pub fn new(
        first_name: impl Into<shared::PersonName>,
        formatted_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: Default::default(),
            middle_name: Default::default(),
            name_suffix: Default::default(),
            name_prefix: Default::default(),
            formatted_name: formatted_name.into(),
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<shared::PersonName>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn with_middle_name(
        mut self,
        middle_name: impl Into<shared::PersonName>,
    ) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `nameSuffix`.
    #[must_use]
    pub fn with_name_suffix(mut self, name_suffix: impl Into<String>) -> Self {
        self.name_suffix = Some(name_suffix.into());
        self
    }

    /// Sets `namePrefix`.
    #[must_use]
    pub fn with_name_prefix(mut self, name_prefix: impl Into<String>) -> Self {
        self.name_prefix = Some(name_prefix.into());
        self
    }
}

impl waxwing_json::FromMembers for NameContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            first_name: members.need("firstName")?,
            last_name: members.take("lastName")?,
            middle_name: members.take("middleName")?,
            name_suffix: members.take("nameSuffix")?,
            name_prefix: members.take("namePrefix")?,
            formatted_name: members.need("formattedName")?,
        })
    }
}

waxwing_json::read_object!(NameContent);
impl waxwing_types::Validate for NameContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Where the person works.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrganizationContent {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Job title.
    pub title: Option<String>,
}

impl OrganizationContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            company: Default::default(),
            department: Default::default(),
            title: Default::default(),
        }
    }

    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn with_department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl waxwing_json::FromMembers for OrganizationContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            company: members.take("company")?,
            department: members.take("department")?,
            title: members.take("title")?,
        })
    }
}

waxwing_json::read_object!(OrganizationContent);
impl waxwing_types::Validate for OrganizationContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A phone number.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhoneContent {
    /// Phone number of a contact card, as its owner wrote it.
    pub phone: Option<shared::ContactPhone>,
    /// Kind of phone number.
    pub type_: Option<shared::PhoneType>,
    /// WhatsApp account of a contact, the phone number in digits.
    pub wa_id: Option<shared::WaId>,
}

impl PhoneContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            phone: Default::default(),
            type_: Default::default(),
            wa_id: Default::default(),
        }
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<shared::ContactPhone>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<shared::PhoneType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `waId`.
    #[must_use]
    pub fn with_wa_id(mut self, wa_id: impl Into<shared::WaId>) -> Self {
        self.wa_id = Some(wa_id.into());
        self
    }
}

impl waxwing_json::FromMembers for PhoneContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone: members.take("phone")?,
            type_: members.take("type")?,
            wa_id: members.take("waId")?,
        })
    }
}

waxwing_json::read_object!(PhoneContent);
impl waxwing_types::Validate for PhoneContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A web page.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlContent {
    /// Address.
    pub url: Option<String>,
    /// Kind of web page.
    pub type_: Option<UrlType>,
}

impl UrlContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            url: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<UrlType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

waxwing_json::debug_addresses!(UrlContent { url : address, type_ });
impl waxwing_json::FromMembers for UrlContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.take("url")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_json::read_object!(UrlContent);
impl waxwing_types::Validate for UrlContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Kind of web page."] pub enum UrlType { #[doc = " `HOME`."] Home = "HOME",
    #[doc = " `WORK`."] Work = "WORK", }
}

/// Template messages.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkMessage {
    /// The messages. How many one request may hold is not documented.
    pub messages: Vec<TemplateMessage>,
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
}

impl BulkMessage {
    /// With the members that are required.
    pub fn new(messages: impl Into<Vec<TemplateMessage>>) -> Self {
        Self {
            messages: messages.into(),
            bulk_id: Default::default(),
        }
    }

    /// Sets `bulkId`.
    #[must_use]
    pub fn with_bulk_id(mut self, bulk_id: impl Into<shared::BulkId>) -> Self {
        self.bulk_id = Some(bulk_id.into());
        self
    }
}

impl waxwing_json::FromMembers for BulkMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messages: members.need("messages")?,
            bulk_id: members.take("bulkId")?,
        })
    }
}

waxwing_json::read_object!(BulkMessage);
impl waxwing_types::Validate for BulkMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("messages", Some(&self.messages));
        checker
            .chars("bulkId", self.bulk_id.as_ref().map(AsRef::as_ref), None, Some(100));
    }
}

/// A template message and how to follow it up. A quoted message is not shown with templates.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// The template and its values.
    pub content: TemplateContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Text message that is sent when the template cannot be delivered.
    pub sms_failover: Option<SmsFailover>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl TemplateMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<TemplateContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            sms_failover: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
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

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `smsFailover`.
    #[must_use]
    pub fn with_sms_failover(mut self, sms_failover: impl Into<SmsFailover>) -> Self {
        self.sms_failover = Some(sms_failover.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    TemplateMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, sms_failover, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for TemplateMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            sms_failover: members.take("smsFailover")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(TemplateMessage);
impl waxwing_types::Validate for TemplateMessage {
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
        checker.nested("urlOptions", self.url_options.as_ref());
        checker.nested("smsFailover", self.sms_failover.as_ref());
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

/// Text message that is sent when the template cannot be delivered.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SmsFailover {
    /// Sender of the text message, 1 to 24 characters. A number by the description, a name in the
    /// vendor's example.
    pub from: SmsSender,
    /// The text, 1 to 4096 characters.
    pub text: String,
}

impl SmsFailover {
    /// With the members that are required.
    pub fn new(from: impl Into<SmsSender>, text: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            text: text.into(),
        }
    }
}

impl waxwing_json::FromMembers for SmsFailover {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(SmsFailover);
impl waxwing_types::Validate for SmsFailover {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(4096));
    }
}

waxwing_json::string_id! {
    #[doc =
    " Sender of the text message, 1 to 24 characters. A number by the description, a name in the"]
    #[doc = " vendor's example."] pub struct SmsSender;
}

/// The messages that were taken, each with its first status.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BulkMessageInfo {
    /// One for each message.
    pub messages: Option<Vec<shared::SingleMessageInfo>>,
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BulkMessageInfo {
    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[shared::SingleMessageInfo] {
        self.messages.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BulkMessageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messages", &self.messages)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BulkMessageInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messages: members.lenient("messages")?,
            bulk_id: members.lenient("bulkId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BulkMessageInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BulkMessageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BulkMessageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messages", generator.subschema_for::<Vec<shared::SingleMessageInfo>>()),
            ("bulkId", generator.subschema_for::<shared::BulkId>()),
        ])
    }
}

/// The template and its values.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateContent {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub template_name: shared::TemplateName,
    /// Values for the parts of the template, as registered.
    pub template_data: TemplateDataContent,
    /// Language code, exactly as registered.
    pub language: String,
}

impl TemplateContent {
    /// With the members that are required.
    pub fn new(
        template_name: impl Into<shared::TemplateName>,
        template_data: impl Into<TemplateDataContent>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            template_name: template_name.into(),
            template_data: template_data.into(),
            language: language.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            template_name: members.need("templateName")?,
            template_data: members.need("templateData")?,
            language: members.need("language")?,
        })
    }
}

waxwing_json::read_object!(TemplateContent);
impl waxwing_types::Validate for TemplateContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "templateName",
                Some(self.template_name.as_ref()),
                Some(1),
                Some(512),
            );
        checker.nested("templateData", Some(&self.template_data));
    }
}

/// Values for the parts of the template, as registered.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateDataContent {
    /// Values of the body.
    pub body: TemplateBodyContent,
    /// Values of the header, told apart by type.
    pub header: Option<TemplateHeaderContent>,
    /// Only buttons that take a value, in registered order. At most 10, of them 2 with URL, 1
    /// `COPY_CODE`, 1 FLOW; CATALOG, `MULTI_PRODUCT` and `ORDER_DETAILS` stand alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<TemplateButtonContent>,
    /// Values of the carousel.
    pub carousel: Option<TemplateCarouselContent>,
    /// End of the offer.
    pub limited_time_offer: Option<TemplateLimitedTimeOfferContent>,
    /// New state of an order.
    pub order_status: Option<TemplateOrderStatusContent>,
}

impl TemplateDataContent {
    /// With the members that are required.
    pub fn new(body: impl Into<TemplateBodyContent>) -> Self {
        Self {
            body: body.into(),
            header: Default::default(),
            buttons: Default::default(),
            carousel: Default::default(),
            limited_time_offer: Default::default(),
            order_status: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<TemplateHeaderContent>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(
        mut self,
        buttons: impl Into<Vec<TemplateButtonContent>>,
    ) -> Self {
        self.buttons = buttons.into();
        self
    }

    /// Sets `carousel`.
    #[must_use]
    pub fn with_carousel(
        mut self,
        carousel: impl Into<TemplateCarouselContent>,
    ) -> Self {
        self.carousel = Some(carousel.into());
        self
    }

    /// Sets `limitedTimeOffer`.
    #[must_use]
    pub fn with_limited_time_offer(
        mut self,
        limited_time_offer: impl Into<TemplateLimitedTimeOfferContent>,
    ) -> Self {
        self.limited_time_offer = Some(limited_time_offer.into());
        self
    }

    /// Sets `orderStatus`.
    #[must_use]
    pub fn with_order_status(
        mut self,
        order_status: impl Into<TemplateOrderStatusContent>,
    ) -> Self {
        self.order_status = Some(order_status.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateDataContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            header: members.take("header")?,
            buttons: members.or_default("buttons")?,
            carousel: members.take("carousel")?,
            limited_time_offer: members.take("limitedTimeOffer")?,
            order_status: members.take("orderStatus")?,
        })
    }
}

waxwing_json::read_object!(TemplateDataContent);
impl waxwing_types::Validate for TemplateDataContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("header", self.header.as_ref());
        checker.each("buttons", Some(&self.buttons));
        checker.nested("carousel", self.carousel.as_ref());
        checker.nested("limitedTimeOffer", self.limited_time_offer.as_ref());
        checker.nested("orderStatus", self.order_status.as_ref());
    }
}

/// Values of the body.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateBodyContent {
    /// One value for each placeholder, in order; empty list for none. No value may be empty or hold a
    /// line break or tab.
    pub placeholders: Vec<String>,
}

impl TemplateBodyContent {
    /// With the members that are required.
    pub fn new(placeholders: impl Into<Vec<String>>) -> Self {
        Self {
            placeholders: placeholders.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateBodyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            placeholders: members.need("placeholders")?,
        })
    }
}

waxwing_json::read_object!(TemplateBodyContent);
impl waxwing_types::Validate for TemplateBodyContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Values of the header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateHeaderContent {
    /// `TEXT`.
    Text(TemplateTextHeaderContent),
    /// `DOCUMENT`.
    Document(TemplateDocumentHeaderContent),
    /// `IMAGE`.
    Image(TemplateImageHeaderContent),
    /// `VIDEO`.
    Video(TemplateVideoHeaderContent),
    /// `GIF`.
    Gif(TemplateGifHeaderContent),
    /// `LOCATION`.
    Location(TemplateLocationHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Document(_) => "DOCUMENT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Gif(_) => "GIF",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Gif(value) => {
                object.member("type", "GIF")?;
                object.rest(value)
            }
            Self::Location(value) => {
                object.member("type", "LOCATION")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TemplateTextHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<TemplateDocumentHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}

impl From<TemplateImageHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<TemplateVideoHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<TemplateGifHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateGifHeaderContent) -> Self {
        Self::Gif(value)
    }
}

impl From<TemplateLocationHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateLocationHeaderContent) -> Self {
        Self::Location(value)
    }
}

impl serde::Serialize for TemplateHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("GIF") => members.beside("type").map(Self::Gif),
            Some("LOCATION") => members.beside("type").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<TemplateTextHeaderContent>()),
            waxwing_json::schema::kind("type", "DOCUMENT")
                .beside(generator.subschema_for::<TemplateDocumentHeaderContent>()),
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<TemplateImageHeaderContent>()),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<TemplateVideoHeaderContent>()),
            waxwing_json::schema::kind("type", "GIF")
                .beside(generator.subschema_for::<TemplateGifHeaderContent>()),
            waxwing_json::schema::kind("type", "LOCATION")
                .beside(generator.subschema_for::<TemplateLocationHeaderContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for TemplateHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Document(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Gif(value) => waxwing_types::Validate::check(value, checker),
            Self::Location(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateTextHeaderContent {
    /// The value; no line break, no tab, at most 4 spaces in a row.
    pub placeholder: String,
}

impl TemplateTextHeaderContent {
    /// With the members that are required.
    pub fn new(placeholder: impl Into<String>) -> Self {
        Self {
            placeholder: placeholder.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            placeholder: members.need("placeholder")?,
        })
    }
}

waxwing_json::read_object!(TemplateTextHeaderContent);
impl waxwing_types::Validate for TemplateTextHeaderContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Document header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateDocumentHeaderContent {
    /// Public http(s) address of a PDF, 1 to 2048 characters; file at most 100 MB.
    pub media_url: String,
    /// File name that is shown, 1 to 240 characters.
    pub filename: String,
}

impl TemplateDocumentHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>, filename: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            filename: filename.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    TemplateDocumentHeaderContent { media_url : address, filename }
);
impl waxwing_json::FromMembers for TemplateDocumentHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.need("filename")?,
        })
    }
}

waxwing_json::read_object!(TemplateDocumentHeaderContent);
impl waxwing_types::Validate for TemplateDocumentHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker.chars("filename", Some(self.filename.as_ref()), Some(1), Some(240));
    }
}

/// Image header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl TemplateImageHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(TemplateImageHeaderContent { media_url : address });
impl waxwing_json::FromMembers for TemplateImageHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(TemplateImageHeaderContent);
impl waxwing_types::Validate for TemplateImageHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Video header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl TemplateVideoHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(TemplateVideoHeaderContent { media_url : address });
impl waxwing_json::FromMembers for TemplateVideoHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(TemplateVideoHeaderContent);
impl waxwing_types::Validate for TemplateVideoHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Animation as header; only with the Marketing Messages API.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateGifHeaderContent {
    /// Public http(s) address of an MP4 file, 1 to 2048 characters; above 3.5 MB it becomes a video.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl TemplateGifHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(TemplateGifHeaderContent { media_url : address });
impl waxwing_json::FromMembers for TemplateGifHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(TemplateGifHeaderContent);
impl waxwing_types::Validate for TemplateGifHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Place as header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateLocationHeaderContent {
    /// Degrees, -90 to 90.
    pub latitude: f64,
    /// Degrees, -180 to 180.
    pub longitude: f64,
}

impl TemplateLocationHeaderContent {
    /// With the members that are required.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }
}

impl waxwing_json::FromMembers for TemplateLocationHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
        })
    }
}

waxwing_json::read_object!(TemplateLocationHeaderContent);
impl waxwing_types::Validate for TemplateLocationHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("latitude", Some(self.latitude as f64), Some(-90f64), Some(90f64));
        checker
            .range(
                "longitude",
                Some(self.longitude as f64),
                Some(-180f64),
                Some(180f64),
            );
    }
}

/// Value of a button, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateButtonContent {
    /// `QUICK_REPLY`.
    QuickReply(TemplateQuickReplyButtonContent),
    /// `URL`.
    Url(TemplateUrlButtonContent),
    /// `COPY_CODE`.
    CopyCode(TemplateCopyCodeButtonContent),
    /// `FLOW`.
    Flow(TemplateFlowButtonContent),
    /// `CATALOG`.
    Catalog(TemplateCatalogButtonContent),
    /// `MULTI_PRODUCT`.
    MultiProduct(TemplateMultiProductButtonContent),
    /// `ORDER_DETAILS`.
    OrderDetails(TemplateOrderDetailsActionContent),
    /// `VOICE_CALL`.
    VoiceCall(TemplateVoiceCallButtonContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Flow(_) => "FLOW",
            Self::Catalog(_) => "CATALOG",
            Self::MultiProduct(_) => "MULTI_PRODUCT",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)
            }
            Self::MultiProduct(value) => {
                object.member("type", "MULTI_PRODUCT")?;
                object.rest(value)
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.member("action", value)
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TemplateQuickReplyButtonContent> for TemplateButtonContent {
    fn from(value: TemplateQuickReplyButtonContent) -> Self {
        Self::QuickReply(value)
    }
}

impl From<TemplateUrlButtonContent> for TemplateButtonContent {
    fn from(value: TemplateUrlButtonContent) -> Self {
        Self::Url(value)
    }
}

impl From<TemplateCopyCodeButtonContent> for TemplateButtonContent {
    fn from(value: TemplateCopyCodeButtonContent) -> Self {
        Self::CopyCode(value)
    }
}

impl From<TemplateFlowButtonContent> for TemplateButtonContent {
    fn from(value: TemplateFlowButtonContent) -> Self {
        Self::Flow(value)
    }
}

impl From<TemplateCatalogButtonContent> for TemplateButtonContent {
    fn from(value: TemplateCatalogButtonContent) -> Self {
        Self::Catalog(value)
    }
}

impl From<TemplateMultiProductButtonContent> for TemplateButtonContent {
    fn from(value: TemplateMultiProductButtonContent) -> Self {
        Self::MultiProduct(value)
    }
}

impl From<TemplateOrderDetailsActionContent> for TemplateButtonContent {
    fn from(value: TemplateOrderDetailsActionContent) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<TemplateVoiceCallButtonContent> for TemplateButtonContent {
    fn from(value: TemplateVoiceCallButtonContent) -> Self {
        Self::VoiceCall(value)
    }
}

impl serde::Serialize for TemplateButtonContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("MULTI_PRODUCT") => members.beside("type").map(Self::MultiProduct),
            Some("ORDER_DETAILS") if members.are_only(&["type", "action"]) => {
                members.variant("type", "action").map(Self::OrderDetails)
            }
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateButtonContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateButtonContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateButtonContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<TemplateQuickReplyButtonContent>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<TemplateUrlButtonContent>()),
            waxwing_json::schema::kind("type", "COPY_CODE")
                .beside(generator.subschema_for::<TemplateCopyCodeButtonContent>()),
            waxwing_json::schema::kind("type", "FLOW")
                .beside(generator.subschema_for::<TemplateFlowButtonContent>()),
            waxwing_json::schema::kind("type", "CATALOG")
                .beside(generator.subschema_for::<TemplateCatalogButtonContent>()),
            waxwing_json::schema::kind("type", "MULTI_PRODUCT")
                .beside(generator.subschema_for::<TemplateMultiProductButtonContent>()),
            waxwing_json::schema::kind("type", "ORDER_DETAILS")
                .with(
                    "action",
                    generator.subschema_for::<TemplateOrderDetailsActionContent>(),
                ),
            waxwing_json::schema::kind("type", "VOICE_CALL")
                .beside(generator.subschema_for::<TemplateVoiceCallButtonContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for TemplateButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::CopyCode(value) => waxwing_types::Validate::check(value, checker),
            Self::Flow(value) => waxwing_types::Validate::check(value, checker),
            Self::Catalog(value) => waxwing_types::Validate::check(value, checker),
            Self::MultiProduct(value) => waxwing_types::Validate::check(value, checker),
            Self::OrderDetails(value) => checker.nested("action", Some(value)),
            Self::VoiceCall(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Quick reply.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateQuickReplyButtonContent {
    /// Payload that comes back with the press of the button, 1 to 128 characters.
    pub parameter: String,
}

impl TemplateQuickReplyButtonContent {
    /// With the members that are required.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateQuickReplyButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}

waxwing_json::read_object!(TemplateQuickReplyButtonContent);
impl waxwing_types::Validate for TemplateQuickReplyButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("parameter", Some(self.parameter.as_ref()), Some(1), Some(128));
    }
}

/// Dynamic address. Authentication templates get their one-time code here too.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateUrlButtonContent {
    /// End of the address, or the one-time code.
    pub parameter: String,
}

impl TemplateUrlButtonContent {
    /// With the members that are required.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateUrlButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}

waxwing_json::read_object!(TemplateUrlButtonContent);
impl waxwing_types::Validate for TemplateUrlButtonContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Code to copy.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateCopyCodeButtonContent {
    /// Coupon code, 1 to 15 characters.
    pub parameter: String,
}

impl TemplateCopyCodeButtonContent {
    /// With the members that are required.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateCopyCodeButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}

waxwing_json::read_object!(TemplateCopyCodeButtonContent);
impl waxwing_types::Validate for TemplateCopyCodeButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("parameter", Some(self.parameter.as_ref()), Some(1), Some(15));
    }
}

/// Flow.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateFlowButtonContent {
    /// Your own text for the flow, at most 3000 characters.
    pub flow_token: Option<String>,
    /// Input of the first screen.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub data: waxwing_types::Extra,
}

impl TemplateFlowButtonContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            flow_token: Default::default(),
            data: Default::default(),
        }
    }

    /// Sets `flowToken`.
    #[must_use]
    pub fn with_flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.flow_token = Some(flow_token.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<waxwing_types::Extra>) -> Self {
        self.data = data.into();
        self
    }
}

impl waxwing_json::FromMembers for TemplateFlowButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            flow_token: members.take("flowToken")?,
            data: members.or_default("data")?,
        })
    }
}

waxwing_json::read_object!(TemplateFlowButtonContent);
impl waxwing_types::Validate for TemplateFlowButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "flowToken",
                self.flow_token.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}

/// Catalogue. Without thumbnail the first product is shown; its id has at most 3000 characters.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TemplateCatalogButtonContent {
    /// Id of a product in its catalogue, as the shop gave it.
    #[serde(rename = "thumbnailProductRetailerId")]
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
}

impl TemplateCatalogButtonContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            thumbnail_product_retailer_id: Default::default(),
        }
    }

    /// Sets `thumbnailProductRetailerId`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = Some(thumbnail_product_retailer_id.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateCatalogButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.take("thumbnailProductRetailerId")?,
        })
    }
}

waxwing_json::read_object!(TemplateCatalogButtonContent);
impl waxwing_types::Validate for TemplateCatalogButtonContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Several products. Without thumbnail the first product is shown; its id has at most 3000
/// characters.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateMultiProductButtonContent {
    /// Id of a product in its catalogue, as the shop gave it.
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
    /// 1 to 10 sections.
    pub sections: Vec<MultiProductSectionContent>,
}

impl TemplateMultiProductButtonContent {
    /// With the members that are required.
    pub fn new(sections: impl Into<Vec<MultiProductSectionContent>>) -> Self {
        Self {
            thumbnail_product_retailer_id: Default::default(),
            sections: sections.into(),
        }
    }

    /// Sets `thumbnailProductRetailerId`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = Some(thumbnail_product_retailer_id.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateMultiProductButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.take("thumbnailProductRetailerId")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(TemplateMultiProductButtonContent);
impl waxwing_types::Validate for TemplateMultiProductButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
    }
}

/// Section of products.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiProductSectionContent {
    /// Title, at most 24 characters.
    pub title: String,
    /// The products, ids of at most 3000 characters; unknown ones are left out without notice.
    pub product_retailer_ids: Vec<shared::ProductRetailerId>,
}

impl MultiProductSectionContent {
    /// With the members that are required.
    pub fn new(
        title: impl Into<String>,
        product_retailer_ids: impl Into<Vec<shared::ProductRetailerId>>,
    ) -> Self {
        Self {
            title: title.into(),
            product_retailer_ids: product_retailer_ids.into(),
        }
    }
}

impl waxwing_json::FromMembers for MultiProductSectionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            product_retailer_ids: members.need("productRetailerIds")?,
        })
    }
}

waxwing_json::read_object!(MultiProductSectionContent);
impl waxwing_types::Validate for MultiProductSectionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", Some(self.title.as_ref()), None, Some(24));
    }
}

/// Call the business.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateVoiceCallButtonContent {
    /// Minutes that the button works, 1 to 43200. Left out, 10080 (7 days).
    pub call_validity_period: Option<i32>,
    /// Your own text, 1 to 512 characters; comes with the call.
    pub call_context_payload: Option<String>,
}

impl TemplateVoiceCallButtonContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            call_validity_period: Default::default(),
            call_context_payload: Default::default(),
        }
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }

    /// Sets `callContextPayload`.
    #[must_use]
    pub fn with_call_context_payload(
        mut self,
        call_context_payload: impl Into<String>,
    ) -> Self {
        self.call_context_payload = Some(call_context_payload.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateVoiceCallButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_validity_period: members.take("callValidityPeriod")?,
            call_context_payload: members.take("callContextPayload")?,
        })
    }
}

waxwing_json::read_object!(TemplateVoiceCallButtonContent);
impl waxwing_types::Validate for TemplateVoiceCallButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "callValidityPeriod",
                self.call_validity_period.map(|n| n as f64),
                Some(1f64),
                Some(43200f64),
            );
        checker
            .chars(
                "callContextPayload",
                self.call_context_payload.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(512),
            );
    }
}

/// Order and payment. totalAmount is subtotal, tax and shipping less discount.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateOrderDetailsActionContent {
    /// Way to pay, told apart by type.
    pub payment: TemplateOrderPaymentDetails,
    /// Name of the payment configuration, 1 to 60 characters. May be left out with `BRAZIL_PIX_DC` and
    /// `UPI_LINK`, must be with `BRAZIL_LINK`, `BRAZIL_BOLETO`, `BRAZIL_PAYMENTS` and `UPI_INTENT`.
    pub payment_configuration: Option<String>,
    /// Currency of an order.
    pub order_currency: shared::OrderCurrency,
    /// Kind of goods.
    pub order_type: shared::OrderType,
    /// An amount.
    pub total_amount: shared::OrderAmount,
    /// An order. Without catalogId each item needs origin and importer (`UPI_PAYU` only).
    pub order: shared::OrderDetails,
}

impl TemplateOrderDetailsActionContent {
    /// Sets `paymentConfiguration`.
    #[must_use]
    pub fn with_payment_configuration(
        mut self,
        payment_configuration: impl Into<String>,
    ) -> Self {
        self.payment_configuration = Some(payment_configuration.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateOrderDetailsActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            payment_configuration: members.take("paymentConfiguration")?,
            order_currency: members.need("orderCurrency")?,
            order_type: members.need("orderType")?,
            total_amount: members.need("totalAmount")?,
            order: members.need("order")?,
        })
    }
}

waxwing_json::read_object!(TemplateOrderDetailsActionContent);
impl waxwing_types::Validate for TemplateOrderDetailsActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "paymentConfiguration",
                self.payment_configuration.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(60),
            );
        checker.nested("totalAmount", Some(&self.total_amount));
        checker.nested("order", Some(&self.order));
    }
}

/// Way to pay, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateOrderPaymentDetails {
    /// `BRAZIL_PIX_DC`.
    BrazilPixDc(shared::BrazilPixDcPaymentDetails),
    /// `BRAZIL_LINK`.
    BrazilLink(shared::BrazilLinkPaymentDetails),
    /// `BRAZIL_BOLETO`.
    BrazilBoleto(shared::BrazilBoletoPaymentDetails),
    /// `BRAZIL_PAYMENTS`.
    BrazilPayments(shared::BrazilPaymentsDetails),
    /// `PG_PAYU`.
    PgPayu(shared::PgPayuPaymentDetails),
    /// `PG_RAZORPAY`.
    PgRazorpay(shared::PgRazorpayPaymentDetails),
    /// `UPI_INTENT`.
    UpiIntent(shared::UpiIntentPaymentDetails),
    /// `UPI_LINK`.
    UpiLink(shared::UpiLinkPaymentDetails),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateOrderPaymentDetails {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::BrazilPixDc(_) => "BRAZIL_PIX_DC",
            Self::BrazilLink(_) => "BRAZIL_LINK",
            Self::BrazilBoleto(_) => "BRAZIL_BOLETO",
            Self::BrazilPayments(_) => "BRAZIL_PAYMENTS",
            Self::PgPayu(_) => "PG_PAYU",
            Self::PgRazorpay(_) => "PG_RAZORPAY",
            Self::UpiIntent(_) => "UPI_INTENT",
            Self::UpiLink(_) => "UPI_LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)
            }
            Self::BrazilPayments(value) => {
                object.member("type", "BRAZIL_PAYMENTS")?;
                object.rest(value)
            }
            Self::PgPayu(value) => {
                object.member("type", "PG_PAYU")?;
                object.rest(value)
            }
            Self::PgRazorpay(value) => {
                object.member("type", "PG_RAZORPAY")?;
                object.rest(value)
            }
            Self::UpiIntent(value) => {
                object.member("type", "UPI_INTENT")?;
                object.rest(value)
            }
            Self::UpiLink(value) => {
                object.member("type", "UPI_LINK")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<shared::BrazilPixDcPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilPixDcPaymentDetails) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<shared::BrazilLinkPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilLinkPaymentDetails) -> Self {
        Self::BrazilLink(value)
    }
}

impl From<shared::BrazilBoletoPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilBoletoPaymentDetails) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<shared::BrazilPaymentsDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilPaymentsDetails) -> Self {
        Self::BrazilPayments(value)
    }
}

impl From<shared::PgPayuPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::PgPayuPaymentDetails) -> Self {
        Self::PgPayu(value)
    }
}

impl From<shared::PgRazorpayPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::PgRazorpayPaymentDetails) -> Self {
        Self::PgRazorpay(value)
    }
}

impl From<shared::UpiIntentPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::UpiIntentPaymentDetails) -> Self {
        Self::UpiIntent(value)
    }
}

impl From<shared::UpiLinkPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::UpiLinkPaymentDetails) -> Self {
        Self::UpiLink(value)
    }
}

impl serde::Serialize for TemplateOrderPaymentDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateOrderPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("BRAZIL_PAYMENTS") => members.beside("type").map(Self::BrazilPayments),
            Some("PG_PAYU") => members.beside("type").map(Self::PgPayu),
            Some("PG_RAZORPAY") => members.beside("type").map(Self::PgRazorpay),
            Some("UPI_INTENT") => members.beside("type").map(Self::UpiIntent),
            Some("UPI_LINK") => members.beside("type").map(Self::UpiLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateOrderPaymentDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateOrderPaymentDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateOrderPaymentDetails".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "BRAZIL_PIX_DC")
                .beside(generator.subschema_for::<shared::BrazilPixDcPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_LINK")
                .beside(generator.subschema_for::<shared::BrazilLinkPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_BOLETO")
                .beside(generator.subschema_for::<shared::BrazilBoletoPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_PAYMENTS")
                .beside(generator.subschema_for::<shared::BrazilPaymentsDetails>()),
            waxwing_json::schema::kind("type", "PG_PAYU")
                .beside(generator.subschema_for::<shared::PgPayuPaymentDetails>()),
            waxwing_json::schema::kind("type", "PG_RAZORPAY")
                .beside(generator.subschema_for::<shared::PgRazorpayPaymentDetails>()),
            waxwing_json::schema::kind("type", "UPI_INTENT")
                .beside(generator.subschema_for::<shared::UpiIntentPaymentDetails>()),
            waxwing_json::schema::kind("type", "UPI_LINK")
                .beside(generator.subschema_for::<shared::UpiLinkPaymentDetails>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for TemplateOrderPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::BrazilPixDc(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilLink(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilBoleto(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilPayments(value) => waxwing_types::Validate::check(value, checker),
            Self::PgPayu(value) => waxwing_types::Validate::check(value, checker),
            Self::PgRazorpay(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiIntent(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiLink(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Values of the carousel.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateCarouselContent {
    /// 1 to 10 cards.
    pub cards: Vec<TemplateCardContent>,
}

impl TemplateCarouselContent {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<TemplateCardContent>>) -> Self {
        Self { cards: cards.into() }
    }
}

impl waxwing_json::FromMembers for TemplateCarouselContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}

waxwing_json::read_object!(TemplateCarouselContent);
impl waxwing_types::Validate for TemplateCarouselContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("cards", Some(self.cards.len()), Some(1), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

/// Values of a card.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateCardContent {
    /// Values of the header, told apart by type.
    pub header: TemplateHeaderContent,
    /// Values of the body.
    pub body: Option<TemplateBodyContent>,
    /// 1 or 2 buttons; left out for a static address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<TemplateCardButtonContent>,
}

impl TemplateCardContent {
    /// With the members that are required.
    pub fn new(header: impl Into<TemplateHeaderContent>) -> Self {
        Self {
            header: header.into(),
            body: Default::default(),
            buttons: Default::default(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<TemplateBodyContent>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(
        mut self,
        buttons: impl Into<Vec<TemplateCardButtonContent>>,
    ) -> Self {
        self.buttons = buttons.into();
        self
    }
}

impl waxwing_json::FromMembers for TemplateCardContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.take("body")?,
            buttons: members.or_default("buttons")?,
        })
    }
}

waxwing_json::read_object!(TemplateCardContent);
impl waxwing_types::Validate for TemplateCardContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker
            .items(
                "buttons",
                Some(self.buttons.len()).filter(|len| *len > 0),
                Some(1),
                Some(2),
            );
        checker.each("buttons", Some(&self.buttons));
    }
}

/// Value of a card's button, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateCardButtonContent {
    /// `QUICK_REPLY`.
    QuickReply(TemplateQuickReplyButtonContent),
    /// `URL`.
    Url(TemplateUrlButtonContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateCardButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TemplateQuickReplyButtonContent> for TemplateCardButtonContent {
    fn from(value: TemplateQuickReplyButtonContent) -> Self {
        Self::QuickReply(value)
    }
}

impl From<TemplateUrlButtonContent> for TemplateCardButtonContent {
    fn from(value: TemplateUrlButtonContent) -> Self {
        Self::Url(value)
    }
}

impl serde::Serialize for TemplateCardButtonContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateCardButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateCardButtonContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateCardButtonContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateCardButtonContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<TemplateQuickReplyButtonContent>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<TemplateUrlButtonContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for TemplateCardButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// End of the offer.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateLimitedTimeOfferContent {
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    #[serde(rename = "expirationTime")]
    pub expiration_time: waxwing_types::Timestamp,
}

impl TemplateLimitedTimeOfferContent {
    /// With the members that are required.
    pub fn new(expiration_time: impl Into<waxwing_types::Timestamp>) -> Self {
        Self {
            expiration_time: expiration_time.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateLimitedTimeOfferContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            expiration_time: members.need("expirationTime")?,
        })
    }
}

waxwing_json::read_object!(TemplateLimitedTimeOfferContent);
impl waxwing_types::Validate for TemplateLimitedTimeOfferContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// New state of an order.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateOrderStatusContent {
    /// The states.
    #[serde(rename = "orderStatuses")]
    pub order_statuses: Vec<OrderStatusContent>,
}

impl TemplateOrderStatusContent {
    /// With the members that are required.
    pub fn new(order_statuses: impl Into<Vec<OrderStatusContent>>) -> Self {
        Self {
            order_statuses: order_statuses.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateOrderStatusContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            order_statuses: members.need("orderStatuses")?,
        })
    }
}

waxwing_json::read_object!(TemplateOrderStatusContent);
impl waxwing_types::Validate for TemplateOrderStatusContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("orderStatuses", Some(&self.order_statuses));
    }
}

/// State of an order, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderStatusContent {
    /// `ORDER_STATUS`.
    OrderStatus(TemplateOrderStatusActionContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl OrderStatusContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::OrderStatus(_) => "ORDER_STATUS",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::OrderStatus(value) => {
                object.member("type", "ORDER_STATUS")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TemplateOrderStatusActionContent> for OrderStatusContent {
    fn from(value: TemplateOrderStatusActionContent) -> Self {
        Self::OrderStatus(value)
    }
}

impl serde::Serialize for OrderStatusContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OrderStatusContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("ORDER_STATUS") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(OrderStatusContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OrderStatusContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OrderStatusContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "ORDER_STATUS")
                .beside(generator.subschema_for::<TemplateOrderStatusActionContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for OrderStatusContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::OrderStatus(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// State of an order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateOrderStatusActionContent {
    /// The payment that a status is about, told apart by type. There is no `BRAZIL_PAYMENTS` here.
    pub payment: shared::OrderPaymentStatus,
    /// State of an order.
    pub status: shared::OrderStatus,
    /// Note, at most 120 characters.
    pub description: Option<String>,
}

impl TemplateOrderStatusActionContent {
    /// With the members that are required.
    pub fn new(
        payment: impl Into<shared::OrderPaymentStatus>,
        status: impl Into<shared::OrderStatus>,
    ) -> Self {
        Self {
            payment: payment.into(),
            status: status.into(),
            description: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateOrderStatusActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(TemplateOrderStatusActionContent);
impl waxwing_types::Validate for TemplateOrderStatusActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}
