// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `uploads`.

use super::*;
use crate::generated::client::{App, Client};
use waxwing_runtime::{Call, FilePart};
use waxwing_runtime::generated::{Accept, CallKind, Operation};

impl App {
    /// Start a resumable upload.
    ///
    /// For handles of template headers and profile pictures; media to send goes through `upload_media`.
    /// Needs a token with a role on the app.
    ///
    /// `POST /{app_id}/uploads`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>; GitHub david-lev/pywa
    /// 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::types::MediaType;
    /// use waxwing_meta::uploads::CreateUploadSessionQuery;
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = CreateUploadSessionQuery::new(
    ///     "picture.jpg",
    ///     10423,
    ///     MediaType::try_from("image/jpeg")?,
    /// );
    /// let created = app.create_upload_session(&query).await?;
    /// println!("{created:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_upload_session(
        &self,
        query: &CreateUploadSessionQuery,
    ) -> Call<UploadSession> {
        self.core
            .request(&CREATE_UPLOAD_SESSION)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }
}

impl Client {
    /// Get how much of an interrupted upload has arrived.
    ///
    /// `file_offset` is where `upload_file` goes on.
    ///
    /// `GET /{upload_session_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let upload_session = client
    ///     .get_upload_session("upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI")
    ///     .await?;
    /// println!("{:?}", upload_session.file_offset);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upload_session(
        &self,
        upload_session_id: impl Into<UploadSessionId>,
    ) -> Call<UploadSessionState> {
        self.core
            .request(&GET_UPLOAD_SESSION)
            .id::<UploadSessionId>("upload_session_id", upload_session_id)
            .call()
    }

    /// Upload the bytes of a session and get the handle.
    ///
    /// Start at the offset of `get_upload_session` after an interruption, else at 0. The guide writes
    /// the authorization as OAuth in place of Bearer; Bearer works.
    ///
    /// `POST /{upload_session_id}`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>; GitHub david-lev/pywa
    /// 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::runtime::FilePart;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let uploaded = client
    ///     .upload_file(
    ///         "upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI",
    ///         0,
    ///         FilePart::path("menu.jpg"),
    ///     )
    ///     .await?;
    /// println!("{:?}", uploaded.h);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(
        &self,
        upload_session_id: impl Into<UploadSessionId>,
        file_offset: i64,
        file: FilePart,
    ) -> Call<UploadedFile> {
        self.core
            .request(&UPLOAD_FILE)
            .id::<UploadSessionId>("upload_session_id", upload_session_id)
            .header_param("file_offset", Some(file_offset))
            .bytes(file)
            .call()
    }
}

static CREATE_UPLOAD_SESSION: Operation = Operation {
    id: "create_upload_session",
    path: "/{app_id}/uploads",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_UPLOAD_SESSION: Operation = Operation {
    id: "get_upload_session",
    path: "/{upload_session_id}",
    verbatim: true,
    secrets: &["/upload_session_id"],
    ..Operation::GET
};

static UPLOAD_FILE: Operation = Operation {
    id: "upload_file",
    path: "/{upload_session_id}",
    kind: CallKind::Upload,
    verbatim: true,
    accepts: &[Accept::Filled("/h")],
    secrets: &["/upload_session_id"],
    ..Operation::POST
};
