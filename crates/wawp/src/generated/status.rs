// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `status`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Post a text as a 24-hour status.
    ///
    /// There is no idempotency key, so a repeated call may post twice.
    ///
    /// `POST /v2/status/text`; in v1 `POST /status/text`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/status/text>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub devlikeapro/waha-docs (as of 2026-07); GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    pub fn send_text_status(
        &self,
        body: &SendTextStatus,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_TEXT_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post an image as a 24-hour status.
    ///
    /// A size limit is not documented. There is no idempotency key, so a repeated call may post twice.
    ///
    /// `POST /v2/status/image`; in v1 `POST /status/image`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://docs.wawp.net/image-status-21324412e0>;
    /// <https://api.wawp.net/en/docs/v2/status/voice> (sibling page); GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    pub fn send_image_status(
        &self,
        body: &SendImageStatus,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_IMAGE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post a voice note as a 24-hour status.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. A size limit
    /// for audio is not documented. There is no idempotency key, so a repeated call may post twice. In
    /// v1 `bad_format` for audio that it cannot use and was not told to convert.
    ///
    /// `POST /v2/status/voice`; in v1 `POST /status/voice`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/status/voice>; <https://docs.wawp.net/> (v1), "Voice
    /// status" (as of 2026-01); GitHub devlikeapro/n8n-nodes-waha nodes/WAHA/v202602/openapi.json (as of
    /// 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn send_voice_status(
        &self,
        body: &SendVoiceStatus,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VOICE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post a video as a 24-hour status.
    ///
    /// A size limit is not documented here; `send_video` has about 16 MB. There is no idempotency key,
    /// so a repeated call may post twice.
    ///
    /// `POST /v2/status/video`; in v1 `POST /status/video`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://api.wawp.net/en/docs/v2/status/voice> (sibling page); GitHub
    /// devlikeapro/n8n-nodes-waha nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn send_video_status(
        &self,
        body: &SendVideoStatus,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VIDEO_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a 24-hour status.
    ///
    /// Takes the id that came back when it was posted. Not documented; the engine behind answers as to a
    /// deleted message, GOWS id and `_data`, NOWEB its raw record.
    ///
    /// `POST /v2/status/delete`; in v1 `POST /status/delete`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://docs.wawp.net/> (v1), navigation; GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    pub fn delete_status(
        &self,
        body: &DeleteStatus,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_TEXT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text_status",
    path: "/v2/status/text",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/text",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image_status",
    path: "/v2/status/image",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/image",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_status",
    path: "/v2/status/voice",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/voice",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video_status",
    path: "/v2/status/video",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/video",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_status",
    path: "/v2/status/delete",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/delete",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

/// A voice note that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoiceStatus {
    /// Public https address of the audio.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as note.ogg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type; audio/ogg with codecs=opus is recommended.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Convert MP3 and the like to Ogg with Opus. Left out, true by the v1 page; say it anyway, as the
    /// v2 page names no default.
    pub convert: Option<bool>,
    /// Text beside the voice note. The engine behind does not have it.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind has it, and WEBJS answers 422
    /// when it is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<waxwing_types::Jid>,
    /// Id that the status is to have, made before. Not documented; the engine behind has it, and no
    /// operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
    /// Colour behind it, as #RRGGBB. Not documented; the engine behind has it.
    #[serde(rename = "backgroundColor")]
    pub background_color: Option<String>,
}

impl SendVoiceStatus {
    /// With the members that are required.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        Self {
            file_url: file_url.into(),
            file_filename: file_filename.into(),
            file_mimetype: file_mimetype.into(),
            convert: Default::default(),
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
            background_color: Default::default(),
        }
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
        contacts: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.contacts = contacts.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn with_background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendVoiceStatus { file_url : address, file_filename, file_mimetype, convert, caption,
    contacts, id, background_color }
);
impl waxwing_json::FromMembers for SendVoiceStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            convert: members.take("convert")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
            background_color: members.take("backgroundColor")?,
        })
    }
}

waxwing_json::read_object!(SendVoiceStatus);
impl waxwing_types::Validate for SendVoiceStatus {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A text and its looks.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// Who may see it. Text by the page, joined by commas in a v1 client; the engine behind takes a
    /// list.
    pub contacts: Option<StatusContacts>,
    /// Id that the status is to have, made before. Not documented; the engine behind has it, and no
    /// operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendTextStatus {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        background_color: impl Into<String>,
        font: i64,
    ) -> Self {
        Self {
            text: text.into(),
            background_color: background_color.into(),
            font,
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
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
        self.id = Some(id.into());
        self
    }
}

impl waxwing_json::FromMembers for SendTextStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            background_color: members.need("backgroundColor")?,
            font: members.need("font")?,
            link_preview: members.take("linkPreview")?,
            link_preview_high_quality: members.take("linkPreviewHighQuality")?,
            contacts: members.take("contacts")?,
            id: members.take("id")?,
        })
    }
}

waxwing_json::read_object!(SendTextStatus);
impl waxwing_types::Validate for SendTextStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("contacts", self.contacts.as_ref());
    }
}

waxwing_json::string_id! {
    #[doc =
    " Id that the status is to have, made before. Not documented; the engine behind has it, and no"]
    #[doc = " operation of Wawp that makes one is known."] pub struct OwnStatusId;
}

/// Who may see it. Text by the page, joined by commas in a v1 client; the engine behind takes a
/// list.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum StatusContacts {
    /// This form.
    StatusContactsText(StatusContactsText),
    /// This form.
    StatusContactsList(Vec<waxwing_types::Jid>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl StatusContacts {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for StatusContacts {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::StatusContactsText);
        choice.form(Self::StatusContactsList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(StatusContacts);
impl From<StatusContactsText> for StatusContacts {
    fn from(value: StatusContactsText) -> Self {
        Self::StatusContactsText(value)
    }
}

impl From<Vec<waxwing_types::Jid>> for StatusContacts {
    fn from(value: Vec<waxwing_types::Jid>) -> Self {
        Self::StatusContactsList(value)
    }
}

impl waxwing_types::Validate for StatusContacts {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Chat ids joined by commas."] pub struct StatusContactsText;
}

/// An image that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendImageStatus {
    /// Public https address of the image.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as photo.jpg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, image/jpeg.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Text beside the image.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind has it, and WEBJS answers 422
    /// when it is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<waxwing_types::Jid>,
    /// Id that the status is to have, made before. Not documented; the engine behind has it, and no
    /// operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendImageStatus {
    /// With the members that are required.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        Self {
            file_url: file_url.into(),
            file_filename: file_filename.into(),
            file_mimetype: file_mimetype.into(),
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
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
        contacts: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.contacts = contacts.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendImageStatus { file_url : address, file_filename, file_mimetype, caption,
    contacts, id }
);
impl waxwing_json::FromMembers for SendImageStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
        })
    }
}

waxwing_json::read_object!(SendImageStatus);
impl waxwing_types::Validate for SendImageStatus {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVideoStatus {
    /// Public https address of the video.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as tour.mp4.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, video/mp4.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Re-encode to an MP4 that WhatsApp plays.
    pub convert: Option<bool>,
    /// Show it as a round video note.
    #[serde(rename = "asNote")]
    pub as_note: Option<bool>,
    /// Text beside the video.
    pub caption: Option<String>,
    /// Who may see it. Not documented but for texts; the engine behind has it, and WEBJS answers 422
    /// when it is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<waxwing_types::Jid>,
    /// Id that the status is to have, made before. Not documented; the engine behind has it, and no
    /// operation of Wawp that makes one is known.
    pub id: Option<OwnStatusId>,
}

impl SendVideoStatus {
    /// With the members that are required.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        Self {
            file_url: file_url.into(),
            file_filename: file_filename.into(),
            file_mimetype: file_mimetype.into(),
            convert: Default::default(),
            as_note: Default::default(),
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
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
        contacts: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.contacts = contacts.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnStatusId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendVideoStatus { file_url : address, file_filename, file_mimetype, convert, as_note,
    caption, contacts, id }
);
impl waxwing_json::FromMembers for SendVideoStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            convert: members.take("convert")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
        })
    }
}

waxwing_json::read_object!(SendVideoStatus);
impl waxwing_types::Validate for SendVideoStatus {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Which status.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteStatus {
    /// The id that came back when it was posted.
    pub id: waxwing_types::MessageId,
    /// Who may see it. Not documented but for texts; the engine behind has it, and WEBJS answers 422
    /// when it is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<waxwing_types::Jid>,
}

impl DeleteStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            id: id.into(),
            contacts: Default::default(),
        }
    }

    /// Sets `contacts`.
    #[must_use]
    pub fn with_contacts(
        mut self,
        contacts: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.contacts = contacts.into();
        self
    }
}

impl waxwing_json::FromMembers for DeleteStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            contacts: members.or_default("contacts")?,
        })
    }
}

waxwing_json::read_object!(DeleteStatus);
impl waxwing_types::Validate for DeleteStatus {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
