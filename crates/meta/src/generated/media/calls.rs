// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `media`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone};
use waxwing_runtime::{Call, Download, FilePart};
use waxwing_runtime::generated::{Accept, CallKind, Operation};

impl Client {
    /// Get the download URL and the facts of a media id.
    ///
    /// The URL is good for 5 minutes and wants the access token.
    ///
    /// `GET /{media_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::media::GetMediaUrlQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetMediaUrlQuery::new()
    ///     .with_phone_number_id("106540352242922");
    /// let media_url = client.get_media_url("1013859600285441", &query).await?;
    /// println!("{:?}", media_url.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_media_url(
        &self,
        media_id: impl Into<shared::MediaId>,
        query: &GetMediaUrlQuery,
    ) -> Call<MediaInfo> {
        self.core
            .request(&GET_MEDIA_URL)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::media::DeleteMediaQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteMediaQuery::new()
    ///     .with_phone_number_id("106540352242922");
    /// let deleted = client.delete_media("1013859600285441", &query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_media(
        &self,
        media_id: impl Into<shared::MediaId>,
        query: &DeleteMediaQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_MEDIA)
            .id::<shared::MediaId>("media_id", media_id)
            .query(query)
            .call()
    }

    /// Download the bytes of a media file.
    ///
    /// The argument is the whole URL of `get_media_url` or of a webhook, on a host of its own; it wants
    /// the same access token. Follow redirects. After a 404, ask for a new URL.
    ///
    /// The argument is a complete URL; the token is sent only to the provider's own hosts. Safe to
    /// repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = client
    ///     .download_media(
    ///         "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1767225900&hash=ATs0000",
    ///     )
    ///     .await?;
    /// file.save("menu.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_media(&self, media_url: &str) -> Download {
        self.core.download(&DOWNLOAD_MEDIA, media_url)
    }
}

impl Phone {
    /// Upload a file and get its media id.
    ///
    /// At most 100 MB, and less by kind (audio and video 16 MB, image 5 MB, sticker 100 KB or 500 KB
    /// animated). The id lives 30 days and works only for the phone number it was uploaded with. A MIME
    /// type that does not match the file or its extension is the most frequent cause of error 131053.
    /// Repeating an upload only makes another id.
    ///
    /// `POST /{phone_number_id}/media`; the body is a multipart form, built anew for each attempt. Safe
    /// to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::media::UploadMedia;
    /// use waxwing_meta::runtime::FilePart;
    /// use waxwing_meta::types::MediaType;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UploadMedia::new(MediaType::try_from("audio/ogg")?);
    /// let uploaded = phone
    ///     .upload_media(&request, FilePart::path("note.ogg"))
    ///     .await?;
    /// println!("{:?}", uploaded.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_media(
        &self,
        body: &UploadMedia,
        file: FilePart,
    ) -> Call<UploadedMedia> {
        self.core
            .request(&UPLOAD_MEDIA)
            .path("phone_number_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }
}

static UPLOAD_MEDIA: Operation = Operation {
    id: "upload_media",
    path: "/{phone_number_id}/media",
    idempotent: true,
    kind: CallKind::Upload,
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_MEDIA_URL: Operation = Operation {
    id: "get_media_url",
    path: "/{media_id}",
    ..Operation::GET
};

static DELETE_MEDIA: Operation = Operation {
    id: "delete_media",
    method: "DELETE",
    path: "/{media_id}",
    idempotent: true,
    ..Operation::POST
};

static DOWNLOAD_MEDIA: Operation = Operation {
    id: "download_media",
    path: "/{media_url}",
    kind: CallKind::Download,
    ..Operation::GET
};
