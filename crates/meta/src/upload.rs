//! Files for templates and profile pictures: uploads that go on where they were cut.

use crate::Client;
use crate::shared::{AppId, UploadHandle};
use crate::uploads::{CreateUploadSessionQuery, UploadSessionId};
use waxwing_runtime::{Error, FilePart, Outcome};
use waxwing_types::MediaType;

/// How often an upload that was cut is taken up again without any progress.
const TRIES: u32 = 3;

/// A file on its way into an upload session. A clone is the same session.
#[derive(Debug, Clone)]
pub struct ResumableUpload {
    client: Client,
    id: UploadSessionId,
    file: FilePart,
    /// Nothing of it was sent yet.
    fresh: bool,
}

impl Client {
    /// Starts a session of an app for a file: a header sample of a template, or a profile picture. Media to send goes through
    /// [`upload_media`](crate::Phone::upload_media).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// use waxwing_meta::{Auth, Client, runtime::FilePart};
    ///
    /// let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// let meta = Client::from(builder.auth(Auth::bearer(sandbox.token(provider))).build()?);
    /// let picture = FilePart::bytes(&b"\x89PNG"[..]).file_name("sample.png");
    /// let upload = meta.resumable_upload("670843887433847", picture, "image/png".parse()?).await?;
    /// sandbox.meta().cut_upload(2); // the connection breaks; it goes on behind the second byte
    /// let handle = upload.finish().await?;
    /// assert!(handle.as_str().starts_with("4::"));
    /// # Ok(()) }
    /// ```
    ///
    /// Meta takes `application/pdf`, `image/jpeg`, `image/png` and `video/mp4`.
    ///
    /// # Errors
    /// Those of [`create_upload_session`](crate::App::create_upload_session); kind `File` when the file's size cannot be had.
    pub async fn resumable_upload(
        &self,
        app: impl Into<AppId>,
        file: FilePart,
        media_type: MediaType,
    ) -> Result<ResumableUpload, Error> {
        let length = i64::try_from(file.length().await?).unwrap_or(i64::MAX);
        let query = CreateUploadSessionQuery::new(file.name(), length, media_type);
        let session = self
            .app(app)
            .create_upload_session(&query)
            .await?
            .into_inner();
        Ok(ResumableUpload {
            client: self.clone(),
            id: session.id,
            file,
            fresh: true,
        })
    }

    /// Takes up a session that was started before, with the same file: its id is that of [`ResumableUpload::id`].
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// use waxwing_meta::{Auth, Client, runtime::FilePart};
    ///
    /// let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// let meta = Client::from(builder.auth(Auth::bearer(sandbox.token(provider))).build()?);
    /// let picture = FilePart::bytes(&b"\x89PNG"[..]).file_name("sample.png");
    /// let upload = meta.resumable_upload("670843887433847", picture.clone(), "image/png".parse()?).await?;
    /// let id = upload.id().as_str().to_owned(); // kept where secrets are, before the program ends
    /// let handle = meta.resume_upload(id, picture).finish().await?; // in its next run
    /// assert!(handle.as_str().starts_with("4::"));
    /// # Ok(()) }
    /// ```
    pub fn resume_upload(&self, id: impl Into<UploadSessionId>, file: FilePart) -> ResumableUpload {
        ResumableUpload {
            client: self.clone(),
            id: id.into(),
            file,
            fresh: false,
        }
    }
}

impl ResumableUpload {
    /// The session's id, to take it up after a restart; a secret, for it needs no more to write into it.
    pub fn id(&self) -> &UploadSessionId {
        &self.id
    }

    /// Sends the file, and after each cut the rest of it from where Meta says it is, until it has arrived or three cuts
    /// in a row brought nothing. Called again, it goes on.
    ///
    /// # Errors
    /// Those of [`Client::upload_file`] and [`Client::get_upload_session`].
    pub async fn finish(&self) -> Result<UploadHandle, Error> {
        let mut offset = match self.fresh {
            true => 0,
            false => self.arrived().await?,
        };
        let mut idle = 0;
        loop {
            let rest = self.file.clone().skip(offset);
            let start = i64::try_from(offset).unwrap_or(i64::MAX);
            let error = match self.client.upload_file(self.id.clone(), start, rest).await {
                Ok(stored) => return Ok(stored.into_inner().h),
                Err(error) => error,
            };
            // What Meta refused is refused again, and a file that cannot be read stays so.
            let cut = error.outcome() == Outcome::Unknown || error.is_retryable();
            if !cut || idle == TRIES {
                return Err(error);
            }
            let arrived = self.arrived().await?;
            idle = if arrived > offset { 0 } else { idle + 1 };
            offset = arrived;
        }
    }

    /// How many bytes have arrived.
    async fn arrived(&self) -> Result<u64, Error> {
        let state = self.client.get_upload_session(self.id.clone()).await?;
        Ok(state
            .file_offset
            .and_then(|o| u64::try_from(o).ok())
            .unwrap_or(0))
    }
}
