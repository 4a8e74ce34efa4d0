// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `media`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get the download URL and the facts of a media id.
    ///
    /// The URL is good for 5 minutes and wants the access token.
    ///
    /// `GET /{media_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_media_url(
        &self,
        media_id: impl Into<shared::MediaId>,
        query: &GetMediaUrlQuery,
    ) -> waxwing_runtime::Call<MediaInfo> {
        self.core
            .prepare(&GET_MEDIA_URL)
            .id::<shared::MediaId>("media_id", media_id)
            .query(query)
            .call()
    }

    /// Delete uploaded media.
    ///
    /// The id no longer works afterwards. `phone_number_id` makes the call fail for media of another
    /// number.
    ///
    /// `DELETE /{media_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn delete_media(
        &self,
        media_id: impl Into<shared::MediaId>,
        query: &DeleteMediaQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_MEDIA)
            .id::<shared::MediaId>("media_id", media_id)
            .query(query)
            .call()
    }

    /// Download the bytes of a media file.
    ///
    /// The argument is the whole URL of `get_media_url` or of a webhook, on a host of its own; it wants
    /// the same access token. Follow redirects. After a 404, ask for a new URL.
    ///
    /// The whole URL is the argument; the token goes only to the provider's own hosts. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn download_media(&self, media_url: &str) -> waxwing_runtime::Download {
        self.core.download(&DOWNLOAD_MEDIA, media_url)
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Upload a file and get its media id.
    ///
    /// At most 100 MB, and less by kind (audio and video 16 MB, image 5 MB, sticker 100 KB or 500 KB
    /// animated). The id lives 30 days and works only for the phone number it was uploaded with. A MIME
    /// type that does not match the file or its extension is the most frequent cause of error 131053.
    /// Repeating an upload only makes another id.
    ///
    /// `POST /{phone_number_id}/media`; a multipart form, rebuilt for each attempt. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn upload_media(
        &self,
        body: &UploadMedia,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<UploadedMedia> {
        self.core
            .prepare(&UPLOAD_MEDIA)
            .path("phone_number_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }
}

#[cfg(feature = "client")]
static UPLOAD_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_media",
    path: "/{phone_number_id}/media",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Upload,
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_MEDIA_URL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_media_url",
    path: "/{media_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DELETE_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_media",
    method: "DELETE",
    path: "/{media_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DOWNLOAD_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "download_media",
    path: "/{media_url}",
    kind: waxwing_runtime::CallKind::Download,
    ..waxwing_runtime::Operation::GET
};

/// Query of `get_media_url`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetMediaUrlQuery {
    /// When given, the call succeeds only if the media belongs to this business phone number.
    pub phone_number_id: Option<shared::PhoneNumberId>,
}

impl GetMediaUrlQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            phone_number_id: Default::default(),
        }
    }

    /// Sets `phone_number_id`.
    #[must_use]
    pub fn with_phone_number_id(
        mut self,
        phone_number_id: impl Into<shared::PhoneNumberId>,
    ) -> Self {
        self.phone_number_id = Some(phone_number_id.into());
        self
    }
}

impl waxwing_json::FromMembers for GetMediaUrlQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number_id: members.take("phone_number_id")?,
        })
    }
}

waxwing_json::read_object!(GetMediaUrlQuery);
impl waxwing_types::Validate for GetMediaUrlQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `delete_media`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteMediaQuery {
    /// When given, the call succeeds only if the media belongs to this business phone number.
    pub phone_number_id: Option<shared::PhoneNumberId>,
}

impl DeleteMediaQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            phone_number_id: Default::default(),
        }
    }

    /// Sets `phone_number_id`.
    #[must_use]
    pub fn with_phone_number_id(
        mut self,
        phone_number_id: impl Into<shared::PhoneNumberId>,
    ) -> Self {
        self.phone_number_id = Some(phone_number_id.into());
        self
    }
}

impl waxwing_json::FromMembers for DeleteMediaQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number_id: members.take("phone_number_id")?,
        })
    }
}

waxwing_json::read_object!(DeleteMediaQuery);
impl waxwing_types::Validate for DeleteMediaQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The form of an upload.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadMedia {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Media type of the file. The documentation demands it, its samples leave it out.
    #[serde(rename = "type")]
    pub type_: waxwing_types::MediaType,
    /// Minutes to keep the file, 60 to 43200. Only for numbers without storage.
    pub ttl_minutes: Option<i64>,
    /// What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus
    /// of less than 60 seconds.
    pub use_case: Option<MediaUseCase>,
    /// Your own words on the file. By one third party.
    pub description: Option<String>,
}

impl UploadMedia {
    /// With the members that are required.
    pub fn new(type_: impl Into<waxwing_types::MediaType>) -> Self {
        Self {
            messaging_product: Default::default(),
            type_: type_.into(),
            ttl_minutes: Default::default(),
            use_case: Default::default(),
            description: Default::default(),
        }
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

impl waxwing_json::FromMembers for UploadMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            type_: members.need("type")?,
            ttl_minutes: members.take("ttl_minutes")?,
            use_case: members.take("use_case")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(UploadMedia);
impl waxwing_types::Validate for UploadMedia {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(60f64),
                Some(43200f64),
            );
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::text(
                            "/type",
                            Form::Media(
                                &[
                                    "audio/aac",
                                    "audio/amr",
                                    "audio/mpeg",
                                    "audio/mp4",
                                    "audio/ogg",
                                    "image/jpeg",
                                    "image/png",
                                    "image/webp",
                                    "video/mp4",
                                    "video/3gpp",
                                ],
                            ),
                        ),
                    ],
                );
        }
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus"]
    #[doc = " of less than 60 seconds."] pub enum MediaUseCase { #[doc =
    " `call_voicemail_announcement`."] CallVoicemailAnnouncement =
    "call_voicemail_announcement", }
}

/// The stored file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: shared::MediaId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UploadedMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UploadedMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UploadedMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UploadedMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UploadedMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
        ])
    }
}

/// Where a media file lies and what it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaInfo {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: String,
    /// Media type of the file.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file. Hexadecimal in the documentation, base64 in real payloads; treat it as opaque.
    pub sha256: Option<String>,
    /// An integer that some answers write as text.
    pub file_size: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    MediaInfo { messaging_product, url : address, mime_type, sha256, file_size, id, extra
    }
);
impl serde::Serialize for MediaInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("url", &self.url)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("file_size", &self.file_size)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MediaInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            url: members.always("url")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            file_size: members.lenient("file_size")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MediaInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MediaInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MediaInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            (
                "file_size",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("id", generator.subschema_for::<shared::MediaId>()),
        ])
    }
}
