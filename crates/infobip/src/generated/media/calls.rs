// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `media`.

use super::*;
use crate::generated::client::Sender;
use waxwing_runtime::{Call, Download};
use waxwing_runtime::generated::{CallKind, Operation};

impl Sender {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = sender.download_inbound_media("media-1").await?;
    /// file.save("menu.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_inbound_media(&self, media_id: impl Into<MediaId>) -> Download {
        self.core
            .request(&DOWNLOAD_INBOUND_MEDIA)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.get_media_metadata("media-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_media_metadata(&self, media_id: impl Into<MediaId>) -> Call<()> {
        self.core
            .request(&GET_MEDIA_METADATA)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::media::DeleteMedia;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = DeleteMedia::new(
    ///     "https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1",
    /// );
    /// sender.delete_media(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_media(&self, body: &DeleteMedia) -> Call<()> {
        self.core
            .request(&DELETE_MEDIA)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }
}

static DOWNLOAD_INBOUND_MEDIA: Operation = Operation {
    id: "download_inbound_media",
    path: "/whatsapp/1/senders/{sender}/media/{mediaId}",
    kind: CallKind::Download,
    ..Operation::GET
};

static GET_MEDIA_METADATA: Operation = Operation {
    id: "get_media_metadata",
    method: "HEAD",
    path: "/whatsapp/1/senders/{sender}/media/{mediaId}",
    idempotent: true,
    ..Operation::POST
};

static DELETE_MEDIA: Operation = Operation {
    id: "delete_media",
    method: "DELETE",
    path: "/whatsapp/1/senders/{sender}/media",
    idempotent: true,
    ..Operation::POST
};
