// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `media`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::upload_media`](crate::Phone::upload_media): Upload a file and get its media id.
- [`Client::get_media_url`](crate::Client::get_media_url): Get the download URL and the facts of a media id.
- [`Client::delete_media`](crate::Client::delete_media): Delete uploaded media.
- [`Client::download_media`](crate::Client::download_media): Download the bytes of a media file.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetMediaUrlQuery`], [`DeleteMediaQuery`], [`UploadMedia`].
//!
//! Types that you read: [`UploadedMedia`], [`MediaInfo`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, IntOrString, Lenient, MediaType};

/// Query of `get_media_url`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMediaUrlQuery {
    /// If given, the call succeeds only if the media asset belongs to this business phone number.
    pub phone_number_id: Option<shared::PhoneNumberId>,
}

impl GetMediaUrlQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `phone_number_id`.
    #[must_use]
    pub fn with_phone_number_id(
        mut self,
        phone_number_id: impl Into<shared::PhoneNumberId>,
    ) -> Self {
        self.phone_number_id = given(phone_number_id.into());
        self
    }
}

/// Query of `delete_media`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMediaQuery {
    /// If given, the call succeeds only if the media asset belongs to this business phone number.
    pub phone_number_id: Option<shared::PhoneNumberId>,
}

impl DeleteMediaQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `phone_number_id`.
    #[must_use]
    pub fn with_phone_number_id(
        mut self,
        phone_number_id: impl Into<shared::PhoneNumberId>,
    ) -> Self {
        self.phone_number_id = given(phone_number_id.into());
        self
    }
}

/// The form of an upload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadMedia {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Media type of the file. The documentation demands it, its samples leave it out.
    pub type_: MediaType,
    /// Minutes to keep the file, 60 to 43200. Only for numbers without storage.
    pub ttl_minutes: Option<i64>,
    /// What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus
    /// of less than 60 seconds.
    pub use_case: Option<MediaUseCase>,
    /// Your own words on the file. By one third party.
    pub description: Option<String>,
}

impl UploadMedia {
    /// Creates a value from the required members.
    pub fn new(type_: impl Into<MediaType>) -> Self {
        Self::from_required(type_.into())
    }

    /// Sets `ttl_minutes`.
    #[must_use]
    pub fn with_ttl_minutes(mut self, ttl_minutes: i64) -> Self {
        self.ttl_minutes = Some(ttl_minutes);
        self
    }

    /// Sets `use_case`.
    #[must_use]
    pub fn with_use_case(mut self, use_case: impl Into<MediaUseCase>) -> Self {
        self.use_case = Some(use_case.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus
/// of less than 60 seconds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaUseCase {
    /// `call_voicemail_announcement`.
    CallVoicemailAnnouncement,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The stored file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: shared::MediaId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where a media file lies and what it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaInfo {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: String,
    /// Media type of the file.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Hexadecimal in the documentation, base64 in real payloads; treat it as opaque.
    pub sha256: Option<String>,
    /// An integer. Some answers write it as text.
    pub file_size: Option<Lenient<IntOrString>>,
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
