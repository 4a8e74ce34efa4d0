//! Files for templates and profile pictures: uploads that go on where they were cut.

use crate::Client;
use crate::shared::{AppId, UploadHandle};
use crate::uploads::{CreateUploadSessionQuery, UploadSessionId};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use waxwing_runtime::{Error, FilePart, Outcome};
use waxwing_types::MediaType;

/// How often an upload that was cut is taken up again without any progress.
const TRIES: u32 = 3;

/// Longest time that the provider may ask to wait for; a longer one is the caller's to wait.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A file on its way into an upload session. A clone is the same session.
#[derive(Debug, Clone)]
pub struct ResumableUpload {
    client: Client,
    id: UploadSessionId,
    file: FilePart,
    first_pause: Duration,
    /// Something of it may have been sent.
    begun: Arc<AtomicBool>,
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
    /// let meta = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
    /// let picture = FilePart::bytes(&b"\x89PNG"[..]).file_name("sample.png");
    /// let upload = meta.resumable_upload("670843887433847", picture, "image/png".parse()?).await?;
    /// # let upload = upload.first_pause(std::time::Duration::ZERO);
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
        Ok(ResumableUpload::new(self, session.id, file, false))
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
    /// let meta = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
    /// let picture = FilePart::bytes(&b"\x89PNG"[..]).file_name("sample.png");
    /// let upload = meta.resumable_upload("670843887433847", picture.clone(), "image/png".parse()?).await?;
    /// let id = upload.id().as_str().to_owned(); // kept where secrets are, before the program ends
    /// let handle = meta.resume_upload(id, picture).finish().await?; // in its next run
    /// assert!(handle.as_str().starts_with("4::"));
    /// # Ok(()) }
    /// ```
    pub fn resume_upload(&self, id: impl Into<UploadSessionId>, file: FilePart) -> ResumableUpload {
        ResumableUpload::new(self, id.into(), file, true)
    }
}

impl ResumableUpload {
    fn new(client: &Client, id: UploadSessionId, file: FilePart, begun: bool) -> Self {
        Self {
            client: client.clone(),
            id,
            file,
            first_pause: Duration::from_secs(1),
            begun: Arc::new(AtomicBool::new(begun)),
        }
    }

    /// The session's id, to take it up after a restart; a secret, for it needs no more to write into it.
    pub fn id(&self) -> &UploadSessionId {
        &self.id
    }

    /// The pause after a cut, 1 s if not set; each next one is twice as long until something arrives again.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use waxwing_meta::{Auth, Client, runtime::FilePart};
    ///
    /// let meta = Client::new(Auth::bearer("token"))?;
    /// let picture = FilePart::bytes(&b"\x89PNG"[..]).file_name("sample.png");
    /// // For a connection that is often away for long: 5, 10, 20 s.
    /// let upload = meta.resume_upload("upload:1?sig=2", picture).first_pause(Duration::from_secs(5));
    /// # let _ = upload;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// Sends the file, and after each cut and a pause (1, 2, 4 s) the rest of it from where Meta says it is, until it has
    /// arrived or three cuts in a row brought nothing. Called again, it goes on.
    ///
    /// # Errors
    /// Those of [`Client::upload_file`]; before the file was sent those of [`Client::get_upload_session`], with its name
    /// in the text and the outcome `NotSent`.
    pub async fn finish(&self) -> Result<UploadHandle, Error> {
        finish(self, self.first_pause).await
    }
}

/// Where a file goes, piece by piece.
trait Session: Sync {
    /// Sends the file from a place on.
    fn send(&self, offset: u64) -> impl Future<Output = Result<UploadHandle, Error>> + Send;
    /// How many bytes have arrived.
    fn arrived(&self) -> impl Future<Output = Result<u64, Error>> + Send;
    /// Whether something may have arrived before.
    fn is_begun(&self) -> bool;
}

impl Session for ResumableUpload {
    async fn send(&self, offset: u64) -> Result<UploadHandle, Error> {
        self.begun.store(true, Ordering::Relaxed);
        let rest = self.file.clone().skip(offset);
        let start = i64::try_from(offset).unwrap_or(i64::MAX);
        let stored = self
            .client
            .upload_file(self.id.clone(), start, rest)
            .await?;
        Ok(stored.into_inner().h)
    }

    async fn arrived(&self) -> Result<u64, Error> {
        let state = self.client.get_upload_session(self.id.clone()).await?;
        let offset = state.file_offset.and_then(|o| u64::try_from(o).ok());
        Ok(offset.unwrap_or(0))
    }

    fn is_begun(&self) -> bool {
        self.begun.load(Ordering::Relaxed)
    }
}

async fn finish(session: &impl Session, first_pause: Duration) -> Result<UploadHandle, Error> {
    let mut offset = match session.is_begun() {
        false => 0,
        true => {
            let arrived = session.arrived().await;
            arrived.map_err(|error| {
                error.before_main_call("get_upload_session", "the rest of the file was not sent")
            })?
        }
    };
    // Pauses since something arrived.
    let mut idle = 0;
    let mut open = false;
    loop {
        let error = match session.send(offset).await {
            Ok(handle) => return Ok(handle),
            Err(error) => error,
        };
        // What Meta refused is refused again, and a file that cannot be read stays so.
        let cut = error.outcome() == Outcome::Unknown || error.is_retryable();
        // The handle may be there since an earlier try, whose answer was lost.
        let error = match open {
            true => error.after_open_tries(),
            false => error,
        };
        if !cut {
            return Err(error);
        }
        open |= error.outcome() == Outcome::Unknown;
        let mut asked_for = error.retry_after();
        // What the look-up fails with changes nothing of what became of the file: the error is that of the upload.
        let arrived = loop {
            if idle == TRIES || asked_for.is_some_and(|wait| wait > LONGEST_WAIT) {
                return Err(error);
            }
            let pause = first_pause.saturating_mul(1 << idle);
            tokio::time::sleep(pause.max(asked_for.unwrap_or_default())).await;
            idle += 1;
            match session.arrived().await {
                Ok(arrived) => break arrived,
                Err(away) if away.is_retryable() => asked_for = away.retry_after(),
                Err(_) => return Err(error),
            }
        };
        if arrived > offset {
            idle = 0;
        }
        offset = arrived;
    }
}

#[cfg(test)]
mod tests;
