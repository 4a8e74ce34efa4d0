// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::send_template_message`](crate::Client::send_template_message): Send template messages, the only kind outside the 24 hours, and the only sends in bulk.
- [`Client::send_text_message`](crate::Client::send_text_message): Send a text.
- [`Client::send_document_message`](crate::Client::send_document_message): Send a document by URL.
- [`Client::send_image_message`](crate::Client::send_image_message): Send an image by URL.
- [`Client::send_audio_message`](crate::Client::send_audio_message): Send an audio file or a voice note by URL.
- [`Client::send_video_message`](crate::Client::send_video_message): Send a video by URL.
- [`Client::send_sticker_message`](crate::Client::send_sticker_message): Send a sticker by URL.
- [`Client::send_location_message`](crate::Client::send_location_message): Send a place.
- [`Client::send_contact_message`](crate::Client::send_contact_message): Send contact cards.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`TextMessage`], [`DocumentMessage`], [`ImageMessage`], [`AudioMessage`],
//! [`VideoMessage`], [`StickerMessage`], [`LocationMessage`], [`ContactsMessage`], [`BulkMessage`].
//!
//! Types that you read: [`BulkMessageInfo`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Timestamp};

/// A text and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<TextContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// A text, with a preview of its first link if wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextContent {
    /// The text, 1 to 4096 characters.
    pub text: String,
    /// Preview of a link; needs an http(s) address in the text and removeProtocol false. Default: false.
    pub preview_url: Option<bool>,
}

impl TextContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
    }

    /// Sets `previewUrl`.
    #[must_use]
    pub fn with_preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

/// A document and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<DocumentContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The document.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
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

/// An image and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<ImageContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageContent {
    /// Public http(s) address of the file, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
    /// Caption, at most 3000 characters.
    pub caption: Option<String>,
}

impl ImageContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

/// An audio message and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<AudioContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The audio file. Neither caption nor file name exist for audio.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
    }

    /// Sets `voice`.
    #[must_use]
    pub fn with_voice(mut self, voice: bool) -> Self {
        self.voice = Some(voice);
        self
    }
}

/// A video and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<VideoContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The video.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoContent {
    /// Public http(s) address of the file, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub media_url: String,
    /// Caption, at most 3000 characters.
    pub caption: Option<String>,
}

impl VideoContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

/// A sticker and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<StickerContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The sticker.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StickerContent {
    /// Public http(s) address of the file, 1 to 2048 characters. WebP, 512 x 512 pixels, at most 100 KB,
    /// animated 500 KB.
    pub media_url: String,
}

impl StickerContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// A place and how to follow it up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<LocationContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The place.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self::from_required(latitude, longitude)
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

/// Contact cards and how to follow them up.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<ContactsContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The cards.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactsContent {
    /// The cards.
    pub contacts: Vec<ContactContent>,
}

impl ContactsContent {
    /// Creates a value from the required members.
    pub fn new(contacts: impl IntoIterator<Item = impl Into<ContactContent>>) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
        }
    }
}

/// A contact card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactContent {
    /// Postal addresses.
    pub addresses: Vec<AddressContent>,
    /// Date, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Mail addresses.
    pub emails: Vec<EmailContent>,
    /// A name.
    pub name: NameContent,
    /// Where the person works.
    pub org: Option<OrganizationContent>,
    /// Phone numbers.
    pub phones: Vec<PhoneContent>,
    /// Web pages.
    pub urls: Vec<UrlContent>,
}

impl ContactContent {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<NameContent>) -> Self {
        Self::from_required(name.into())
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn with_addresses(
        mut self,
        addresses: impl IntoIterator<Item = impl Into<AddressContent>>,
    ) -> Self {
        self.addresses = addresses.into_iter().map(Into::into).collect();
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
    pub fn with_emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<EmailContent>>,
    ) -> Self {
        self.emails = emails.into_iter().map(Into::into).collect();
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
    pub fn with_phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<PhoneContent>>,
    ) -> Self {
        self.phones = phones.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `urls`.
    #[must_use]
    pub fn with_urls(
        mut self,
        urls: impl IntoIterator<Item = impl Into<UrlContent>>,
    ) -> Self {
        self.urls = urls.into_iter().map(Into::into).collect();
        self
    }
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Kind of address.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// `HOME`.
    Home,
    /// `WORK`.
    Work,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EmailContent {
    /// Mail address of a contact card.
    pub email: Option<shared::ContactEmail>,
    /// Kind of mail address.
    pub type_: Option<EmailType>,
}

impl EmailContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<shared::ContactEmail>) -> Self {
        self.email = given(email.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<EmailType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// Kind of mail address.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `HOME`.
    Home,
    /// `WORK`.
    Work,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A name.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        first_name: impl Into<shared::PersonName>,
        formatted_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self::from_required(first_name.into(), formatted_name.into())
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<shared::PersonName>) -> Self {
        self.last_name = given(last_name.into());
        self
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn with_middle_name(
        mut self,
        middle_name: impl Into<shared::PersonName>,
    ) -> Self {
        self.middle_name = given(middle_name.into());
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

/// Where the person works.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// A phone number.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<shared::ContactPhone>) -> Self {
        self.phone = given(phone.into());
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
        self.wa_id = given(wa_id.into());
        self
    }
}

/// A web page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlContent {
    /// Address.
    pub url: Option<String>,
    /// Kind of web page.
    pub type_: Option<UrlType>,
}

impl UrlContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Kind of web page.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlType {
    /// `HOME`.
    Home,
    /// `WORK`.
    Work,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Template messages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkMessage {
    /// The messages. How many one request may hold is not documented.
    pub messages: Vec<TemplateMessage>,
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
}

impl BulkMessage {
    /// Creates a value from the required members.
    pub fn new(messages: impl IntoIterator<Item = impl Into<TemplateMessage>>) -> Self {
        Self::from_required(messages.into_iter().map(Into::into).collect())
    }

    /// Sets `bulkId`.
    #[must_use]
    pub fn with_bulk_id(mut self, bulk_id: impl Into<shared::BulkId>) -> Self {
        self.bulk_id = given(bulk_id.into());
        self
    }
}

/// A template message and how to follow it up. A quoted message is not shown with templates.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<TemplateContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
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
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text message that is sent when the template cannot be delivered.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsFailover {
    /// Sender of the text message, 1 to 24 characters. A number by the description, a name in the
    /// vendor's example.
    pub from: SmsSender,
    /// The text, 1 to 4096 characters.
    pub text: String,
}

impl SmsFailover {
    /// Creates a value from the required members.
    pub fn new(from: impl Into<SmsSender>, text: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            text: text.into(),
        }
    }
}

/// Sender of the text message, 1 to 24 characters. A number by the description, a name in the
/// vendor's example.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SmsSender(String);

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
    pub extra: Extra,
}

impl BulkMessageInfo {
    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[shared::SingleMessageInfo] {
        self.messages.as_deref().unwrap_or_default()
    }
}

/// The template and its values.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
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

/// Values for the parts of the template, as registered.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateDataContent {
    /// Values of the body.
    pub body: TemplateBodyContent,
    /// Values of the header, told apart by type.
    pub header: Option<TemplateHeaderContent>,
    /// Only buttons that take a value, in registered order. At most 10, of them 2 with URL, 1
    /// `COPY_CODE`, 1 FLOW; CATALOG, `MULTI_PRODUCT` and `ORDER_DETAILS` stand alone.
    pub buttons: Vec<TemplateButtonContent>,
    /// Values of the carousel.
    pub carousel: Option<TemplateCarouselContent>,
    /// End of the offer.
    pub limited_time_offer: Option<TemplateLimitedTimeOfferContent>,
    /// New state of an order.
    pub order_status: Option<TemplateOrderStatusContent>,
}

impl TemplateDataContent {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<TemplateBodyContent>) -> Self {
        Self::from_required(body.into())
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
        buttons: impl IntoIterator<Item = impl Into<TemplateButtonContent>>,
    ) -> Self {
        self.buttons = buttons.into_iter().map(Into::into).collect();
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

/// Values of the body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateBodyContent {
    /// One value for each placeholder, in order; empty list for none. No value may be empty or hold a
    /// line break or tab.
    pub placeholders: Vec<String>,
}

impl TemplateBodyContent {
    /// Creates a value from the required members.
    pub fn new(placeholders: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            placeholders: placeholders.into_iter().map(Into::into).collect(),
        }
    }
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateTextHeaderContent {
    /// The value; no line break, no tab, at most 4 spaces in a row.
    pub placeholder: String,
}

impl TemplateTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(placeholder: impl Into<String>) -> Self {
        Self {
            placeholder: placeholder.into(),
        }
    }
}

/// Document header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateDocumentHeaderContent {
    /// Public http(s) address of a PDF, 1 to 2048 characters; file at most 100 MB.
    pub media_url: String,
    /// File name that is shown, 1 to 240 characters.
    pub filename: String,
}

impl TemplateDocumentHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>, filename: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            filename: filename.into(),
        }
    }
}

/// Image header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
}

impl TemplateImageHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Video header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub media_url: String,
}

impl TemplateVideoHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Animation as header; only with the Marketing Messages API.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateGifHeaderContent {
    /// Public http(s) address of an MP4 file, 1 to 2048 characters; above 3.5 MB it becomes a video.
    pub media_url: String,
}

impl TemplateGifHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Place as header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateLocationHeaderContent {
    /// Degrees, -90 to 90.
    pub latitude: f64,
    /// Degrees, -180 to 180.
    pub longitude: f64,
}

impl TemplateLocationHeaderContent {
    /// Creates a value from the required members.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Quick reply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateQuickReplyButtonContent {
    /// Payload that comes back with the press of the button, 1 to 128 characters.
    pub parameter: String,
}

impl TemplateQuickReplyButtonContent {
    /// Creates a value from the required members.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

/// Dynamic address. Authentication templates get their one-time code here too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateUrlButtonContent {
    /// End of the address, or the one-time code.
    pub parameter: String,
}

impl TemplateUrlButtonContent {
    /// Creates a value from the required members.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

/// Code to copy.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCopyCodeButtonContent {
    /// Coupon code, 1 to 15 characters.
    pub parameter: String,
}

impl TemplateCopyCodeButtonContent {
    /// Creates a value from the required members.
    pub fn new(parameter: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
        }
    }
}

/// Flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateFlowButtonContent {
    /// Your own text for the flow, at most 3000 characters.
    pub flow_token: Option<String>,
    /// Input of the first screen.
    pub data: Extra,
}

impl TemplateFlowButtonContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `flowToken`.
    #[must_use]
    pub fn with_flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.flow_token = Some(flow_token.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<Extra>) -> Self {
        self.data = data.into();
        self
    }
}

/// Catalogue. Without thumbnail the first product is shown; its id has at most 3000 characters.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCatalogButtonContent {
    /// Id of a product in its catalogue, as the shop gave it.
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
}

impl TemplateCatalogButtonContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `thumbnailProductRetailerId`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = given(thumbnail_product_retailer_id.into());
        self
    }
}

/// Several products. Without thumbnail the first product is shown; its id has at most 3000
/// characters.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateMultiProductButtonContent {
    /// Id of a product in its catalogue, as the shop gave it.
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
    /// 1 to 10 sections.
    pub sections: Vec<MultiProductSectionContent>,
}

impl TemplateMultiProductButtonContent {
    /// Creates a value from the required members.
    pub fn new(
        sections: impl IntoIterator<Item = impl Into<MultiProductSectionContent>>,
    ) -> Self {
        Self::from_required(sections.into_iter().map(Into::into).collect())
    }

    /// Sets `thumbnailProductRetailerId`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = given(thumbnail_product_retailer_id.into());
        self
    }
}

/// Section of products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiProductSectionContent {
    /// Title, at most 24 characters.
    pub title: String,
    /// The products, ids of at most 3000 characters; unknown ones are left out without notice.
    pub product_retailer_ids: Vec<shared::ProductRetailerId>,
}

impl MultiProductSectionContent {
    /// Creates a value from the required members.
    pub fn new(
        title: impl Into<String>,
        product_retailer_ids: impl IntoIterator<
            Item = impl Into<shared::ProductRetailerId>,
        >,
    ) -> Self {
        Self {
            title: title.into(),
            product_retailer_ids: product_retailer_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// Call the business.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateVoiceCallButtonContent {
    /// Minutes that the button works, 1 to 43200. Default: 10080 (7 days).
    pub call_validity_period: Option<i32>,
    /// Your own text, 1 to 512 characters; comes with the call.
    pub call_context_payload: Option<String>,
}

impl TemplateVoiceCallButtonContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Order and payment. totalAmount is subtotal, tax and shipping less discount.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        payment: impl Into<TemplateOrderPaymentDetails>,
        order_currency: impl Into<shared::OrderCurrency>,
        order_type: impl Into<shared::OrderType>,
        total_amount: impl Into<shared::OrderAmount>,
        order: impl Into<shared::OrderDetails>,
    ) -> Self {
        Self::from_required(
            payment.into(),
            order_currency.into(),
            order_type.into(),
            total_amount.into(),
            order.into(),
        )
    }

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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Values of the carousel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCarouselContent {
    /// 1 to 10 cards.
    pub cards: Vec<TemplateCardContent>,
}

impl TemplateCarouselContent {
    /// Creates a value from the required members.
    pub fn new(cards: impl IntoIterator<Item = impl Into<TemplateCardContent>>) -> Self {
        Self {
            cards: cards.into_iter().map(Into::into).collect(),
        }
    }
}

/// Values of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardContent {
    /// Values of the header, told apart by type.
    pub header: TemplateHeaderContent,
    /// Values of the body.
    pub body: Option<TemplateBodyContent>,
    /// 1 or 2 buttons; left out for a static address.
    pub buttons: Vec<TemplateCardButtonContent>,
}

impl TemplateCardContent {
    /// Creates a value from the required members.
    pub fn new(header: impl Into<TemplateHeaderContent>) -> Self {
        Self::from_required(header.into())
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
        buttons: impl IntoIterator<Item = impl Into<TemplateCardButtonContent>>,
    ) -> Self {
        self.buttons = buttons.into_iter().map(Into::into).collect();
        self
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// End of the offer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateLimitedTimeOfferContent {
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expiration_time: Timestamp,
}

impl TemplateLimitedTimeOfferContent {
    /// Creates a value from the required members.
    pub fn new(expiration_time: impl Into<Timestamp>) -> Self {
        Self {
            expiration_time: expiration_time.into(),
        }
    }
}

/// New state of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateOrderStatusContent {
    /// The states.
    pub order_statuses: Vec<OrderStatusContent>,
}

impl TemplateOrderStatusContent {
    /// Creates a value from the required members.
    pub fn new(
        order_statuses: impl IntoIterator<Item = impl Into<OrderStatusContent>>,
    ) -> Self {
        Self {
            order_statuses: order_statuses.into_iter().map(Into::into).collect(),
        }
    }
}

/// State of an order, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderStatusContent {
    /// `ORDER_STATUS`.
    OrderStatus(TemplateOrderStatusActionContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// State of an order.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        payment: impl Into<shared::OrderPaymentStatus>,
        status: impl Into<shared::OrderStatus>,
    ) -> Self {
        Self::from_required(payment.into(), status.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
