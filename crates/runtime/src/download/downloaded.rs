//! A file that arrives, piece by piece, in memory or to a file.

use crate::auth::secrets::Secrets;
use crate::call::concurrency::Permit;
use crate::call::time_limit::TimeLimit;
use crate::download::expected::{Arrival, ExpectedFile, differs};
use crate::error::classify;
use crate::error::{Called, Error, ErrorKind, Outcome};
use bytes::Bytes;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use tokio::io::AsyncWriteExt;
use waxwing_types::mask;

/// The head of a file has arrived; the place among the requests in flight is kept until the file has.
pub(crate) struct Arriving {
    pub answer: reqwest::Response,
    pub permit: Permit,
    /// The attempt's, which covers the file.
    pub time: TimeLimit,
    /// What the request carried, which no error may show.
    pub secrets: Secrets,
}

/// A file that is arriving. It counts among the client's downloads until its end has come or it is dropped, see
/// [`ClientBuilder::concurrency`](crate::ClientBuilder::concurrency).
pub struct Downloaded {
    answer: reqwest::Response,
    /// Given back at the end of the file.
    permit: Option<Permit>,
    time: TimeLimit,
    secrets: Secrets,
    most: u64,
    left: u64,
    /// What is known of the file, until its end has come.
    arrival: Option<Arrival>,
    called: Called,
    attempts: u32,
}

impl Downloaded {
    pub(crate) fn new(arriving: Arriving, most: u64, called: Called, attempts: u32) -> Self {
        Self {
            answer: arriving.answer,
            permit: Some(arriving.permit),
            time: arriving.time,
            secrets: arriving.secrets,
            most,
            left: most,
            arrival: None,
            called,
            attempts,
        }
    }

    pub(crate) fn expecting(mut self, expected: Option<ExpectedFile>) -> Self {
        self.arrival = expected.map(Arrival::new);
        self
    }

    /// Its Content-Type.
    pub fn media_type(&self) -> Option<&str> {
        self.answer
            .headers()
            .get(http::header::CONTENT_TYPE)?
            .to_str()
            .ok()
    }

    /// Its size in bytes, where the server says it.
    pub fn content_length(&self) -> Option<u64> {
        self.answer.content_length()
    }

    /// The next piece; none at the end. Where the file was described ([`Download::expecting`](crate::Download::expecting)),
    /// its size and its hash are compared by then: until the end, the pieces may be of something else.
    ///
    /// # Errors
    /// Kind `Download` beyond the cap, and at the end of what is not the file that was described; `Timeout` or
    /// `Transport` when the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.time.cover(self.answer.chunk()).await;
        if !matches!(chunk, Some(Ok(Some(_)))) {
            self.permit = None;
        }
        let chunk = match chunk {
            Some(chunk) => chunk.map_err(|e| classify::transport(e.into(), true, &self.secrets)),
            None => Err(classify::timed_out(self.time.limit, true)),
        };
        let chunk = chunk.map_err(|e| e.of(self.called, self.attempts))?;
        if let Some(bytes) = &chunk {
            let left = self.left.checked_sub(bytes.len() as u64);
            self.left = left.ok_or_else(|| {
                let text = format!("the file is larger than max_bytes, {}", self.most);
                Error::new(ErrorKind::Download, Outcome::Rejected, text)
                    .of(self.called, self.attempts)
            })?;
        }
        let compared = match &chunk {
            Some(bytes) => self.arrival.as_mut().map(|arrival| arrival.take(bytes)),
            None => self.arrival.take().map(Arrival::end),
        };
        let compared = compared.unwrap_or(Ok(()));
        compared.map_err(|text| differs(text).of(self.called, self.attempts))?;
        Ok(chunk)
    }

    /// All of it.
    ///
    /// # Errors
    /// Those of [`Downloaded::chunk`].
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.into())
    }

    /// Writes all of it to a file, never holding more than a piece in memory, and says how many bytes it was.
    ///
    /// What arrives goes to a temporary file beside the path, which takes the path's name, and the place of what was
    /// there, once it is whole. After a failure, or when the future is dropped, the temporary file is removed.
    ///
    /// # Errors
    /// Those of [`Downloaded::chunk`]; kind `File`, with the [`std::io::Error`] as source, when the file cannot be
    /// written.
    pub async fn save(mut self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let path = path.into();
        let (called, attempts) = (self.called, self.attempts);
        let unwritten = |error: io::Error| {
            let text = format!("{}: {error}", mask::within(&path.display().to_string()));
            let error = Error::before(ErrorKind::File, text).with_source(error);
            error.of(called, attempts)
        };
        let temporary = beside(&path);
        let mut options = tokio::fs::OpenOptions::new();
        let opened = options.write(true).create_new(true).open(&temporary).await;
        let mut file = opened.map_err(unwritten)?;
        let mut unfinished = Unfinished(Some(temporary.clone()));
        let mut size = 0;
        while let Some(chunk) = self.chunk().await? {
            file.write_all(&chunk).await.map_err(unwritten)?;
            size += chunk.len() as u64;
        }
        file.flush().await.map_err(unwritten)?;
        // Closed here: some systems do not rename an open file.
        drop(file.into_std().await);
        let renamed = tokio::fs::rename(&temporary, &path).await;
        renamed.map_err(unwritten)?;
        unfinished.0 = None;
        Ok(size)
    }
}

/// A name that no other download has, in the same folder, so that renaming moves no bytes.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{:016x}.part", fastrand::u64(..)))
}

/// Removed unless it is finished. Blocking, as `Drop` cannot wait, but short.
struct Unfinished(Option<PathBuf>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}

impl fmt::Debug for Downloaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Downloaded({:?} bytes)", self.content_length())
    }
}
