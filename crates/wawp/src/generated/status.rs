// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `status`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Post a voice note as a 24-hour status.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. A size limit
    /// for audio is not documented. There is no idempotency key, so a repeated call may post twice.
    ///
    /// `POST /v2/status/voice`; in v1 `POST /status/voice`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/status/voice>; <https://docs.wawp.net/> (v1), "Voice
    /// status".
    pub fn send_voice_status(
        &self,
        body: &SendVoiceStatus,
    ) -> waxwing_runtime::Call<super::shared::SentMessage> {
        self.core
            .prepare(&SEND_VOICE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_VOICE_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_status",
    path: "/v2/status/voice",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/status/voice",
    }),
    ..waxwing_runtime::Operation::POST
};

/// A voice note that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
    /// Text beside the voice note.
    pub caption: Option<String>,
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
}

impl waxwing_types::Validate for SendVoiceStatus {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
