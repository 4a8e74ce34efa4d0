// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `media`.

#[cfg(feature = "client")]
impl super::client::Sender {
    /// Download the bytes of a received media file.
    ///
    /// May redirect (302) to where a copy is kept. 404, without a body, when the file is missing or has
    /// expired; after how long is not documented. At most 15 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/media/{mediaId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn download_inbound_media(
        &self,
        media_id: impl Into<MediaId>,
    ) -> waxwing_runtime::Download {
        self.core
            .prepare(&DOWNLOAD_INBOUND_MEDIA)
            .path("sender", &self.id)
            .id::<MediaId>("mediaId", media_id)
            .download()
    }

    /// Get size and type of a received media file, without its bytes.
    ///
    /// The answer is in the headers. 404 when the file is missing or has expired. At most 15 requests a
    /// second per account; scope whatsapp:manage.
    ///
    /// `HEAD /whatsapp/1/senders/{sender}/media/{mediaId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_media_metadata(
        &self,
        media_id: impl Into<MediaId>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&GET_MEDIA_METADATA)
            .path("sender", &self.id)
            .id::<MediaId>("mediaId", media_id)
            .call_unread()
    }

    /// Delete a received or sent media file by its address.
    ///
    /// A DELETE with a body. 404, without a body, when there is no such file. At most 30 requests a
    /// minute per account; scope whatsapp:manage.
    ///
    /// `DELETE /whatsapp/1/senders/{sender}/media`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn delete_media(&self, body: &DeleteMedia) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DELETE_MEDIA)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }
}

#[cfg(feature = "client")]
static DOWNLOAD_INBOUND_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "download_inbound_media",
    path: "/whatsapp/1/senders/{sender}/media/{mediaId}",
    kind: waxwing_runtime::CallKind::Download,
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_MEDIA_METADATA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_media_metadata",
    method: "HEAD",
    path: "/whatsapp/1/senders/{sender}/media/{mediaId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_media",
    method: "DELETE",
    path: "/whatsapp/1/senders/{sender}/media",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

waxwing_json::string_id! {
    #[doc =
    " Id of a received media file. Not documented; that it is the last segment of the file's address is"]
    #[doc = " taken from samples."] pub struct MediaId;
}

/// Which file to delete.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Address of the file, as received or sent.
    pub url: String,
}

impl DeleteMedia {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

waxwing_json::debug_addresses!(DeleteMedia { url : address });
impl waxwing_json::FromMembers for DeleteMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}

waxwing_json::read_object!(DeleteMedia);
impl waxwing_types::Validate for DeleteMedia {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
