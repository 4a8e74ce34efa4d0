// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `status`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::send_text_status`](crate::Instance::send_text_status): Post a text as a 24-hour status.
- [`Instance::send_image_status`](crate::Instance::send_image_status): Post an image as a 24-hour status.
- [`Instance::send_voice_status`](crate::Instance::send_voice_status): Post a voice note as a 24-hour status.
- [`Instance::send_video_status`](crate::Instance::send_video_status): Post a video as a 24-hour status.
- [`Instance::delete_status`](crate::Instance::delete_status): Delete a 24-hour status.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SendVoiceStatus`], [`SendTextStatus`], [`SendImageStatus`],
//! [`SendVideoStatus`], [`DeleteStatus`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_json::given;
use waxwing_types::{ChatId, Json, MediaType, MessageId};

/// A voice note that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoiceStatus {
    /// Public https address of the audio.
    pub file_url: String,
    /// File name, such as note.ogg.
    pub file_filename: String,
    /// Media type; audio/ogg with codecs=opus is recommended.
    pub file_mimetype: MediaType,
    /// Convert MP3 and the like to Ogg with Opus. Left out, true by the v1 page; say it anyway, as the
    /// v2 page names no default.
    pub convert: Option<bool>,
    /// Text beside the voice note. The engine behind does not have it.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS
    /// answers 422 when it is given.
    pub contacts: Vec<ChatId>,
    /// Id that the status is to have, made before. Not documented; the engine behind the provider has
    /// it, and no operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
    /// Colour behind it, as #RRGGBB. Not documented; the engine behind the provider has it.
    pub background_color: Option<String>,
}

impl SendVoiceStatus {
    /// Creates a value from the required members.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(file_url.into(), file_filename.into(), file_mimetype.into())
    }

    /// Sets `convert`.
    #[must_use]
    pub fn with_convert(mut self, convert: bool) -> Self {
        self.convert = Some(convert);
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(
        mut self,
        contacts: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.contacts = contacts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = given(id.into());
        self
    }

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn with_background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

/// A text and its looks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTextStatus {
    /// The text.
    pub text: String,
    /// Colour behind it, as #RRGGBB.
    pub background_color: String,
    /// Number of the font, mostly 0 to 5.
    pub font: i64,
    /// Show a card for the first link.
    pub link_preview: Option<bool>,
    /// A large picture on it.
    pub link_preview_high_quality: Option<bool>,
    /// Who may see it. Text by the page, joined by commas in a v1 client; the engine behind the provider
    /// takes a list.
    pub contacts: Option<StatusContacts>,
    /// Id that the status is to have, made before. Not documented; the engine behind the provider has
    /// it, and no operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendTextStatus {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        background_color: impl Into<String>,
        font: i64,
    ) -> Self {
        Self::from_required(text.into(), background_color.into(), font)
    }

    /// Sets `linkPreview`.
    #[must_use]
    pub fn with_link_preview(mut self, link_preview: bool) -> Self {
        self.link_preview = Some(link_preview);
        self
    }

    /// Sets `linkPreviewHighQuality`.
    #[must_use]
    pub fn with_link_preview_high_quality(
        mut self,
        link_preview_high_quality: bool,
    ) -> Self {
        self.link_preview_high_quality = Some(link_preview_high_quality);
        self
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(mut self, contacts: impl Into<StatusContacts>) -> Self {
        self.contacts = Some(contacts.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = given(id.into());
        self
    }
}

/// Id that the status is to have, made before. Not documented; the engine behind the provider has
/// it, and no operation of Wawp that makes one is known.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnStatusId(String);

/// Who may see it. Text by the page, joined by commas in a v1 client; the engine behind the provider
/// takes a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StatusContacts {
    /// The alternative `StatusContactsText`.
    StatusContactsText(StatusContactsText),
    /// The alternative `StatusContactsList`.
    StatusContactsList(Vec<ChatId>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Chat ids joined by commas.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusContactsText(String);

/// An image that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendImageStatus {
    /// Public https address of the image.
    pub file_url: String,
    /// File name, such as photo.jpg.
    pub file_filename: String,
    /// Media type, image/jpeg.
    pub file_mimetype: MediaType,
    /// Text beside the image.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS
    /// answers 422 when it is given.
    pub contacts: Vec<ChatId>,
    /// Id that the status is to have, made before. Not documented; the engine behind the provider has
    /// it, and no operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendImageStatus {
    /// Creates a value from the required members.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(file_url.into(), file_filename.into(), file_mimetype.into())
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(
        mut self,
        contacts: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.contacts = contacts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = given(id.into());
        self
    }
}

/// A video that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideoStatus {
    /// Public https address of the video.
    pub file_url: String,
    /// File name, such as tour.mp4.
    pub file_filename: String,
    /// Media type, video/mp4.
    pub file_mimetype: MediaType,
    /// Re-encode to an MP4 that WhatsApp plays.
    pub convert: Option<bool>,
    /// Show it as a round video note.
    pub as_note: Option<bool>,
    /// Text beside the video.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS
    /// answers 422 when it is given.
    pub contacts: Vec<ChatId>,
    /// Id that the status is to have, made before. Not documented; the engine behind the provider has
    /// it, and no operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendVideoStatus {
    /// Creates a value from the required members.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(file_url.into(), file_filename.into(), file_mimetype.into())
    }

    /// Sets `convert`.
    #[must_use]
    pub fn with_convert(mut self, convert: bool) -> Self {
        self.convert = Some(convert);
        self
    }

    /// Sets `asNote`.
    #[must_use]
    pub fn with_as_note(mut self, as_note: bool) -> Self {
        self.as_note = Some(as_note);
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(
        mut self,
        contacts: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.contacts = contacts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = given(id.into());
        self
    }
}

/// Which status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteStatus {
    /// The id that came back when it was posted.
    pub id: MessageId,
    /// Who may see it. Not documented but for texts; the engine behind the provider has it, and WEBJS
    /// answers 422 when it is given.
    pub contacts: Vec<ChatId>,
}

impl DeleteStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<MessageId>) -> Self {
        Self::from_required(id.into())
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(
        mut self,
        contacts: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.contacts = contacts.into_iter().map(Into::into).collect();
        self
    }
}
