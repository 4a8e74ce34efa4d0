//! Files to upload, opened anew for each attempt.

use crate::error::{Error, ErrorKind};
use bytes::Bytes;
use std::fmt;
use std::path::PathBuf;

/// A file for a multipart form: bytes in memory, or a path that is read as a stream, never whole.
///
/// ```
/// let note = waxwing_runtime::FilePart::bytes(&b"OggS"[..]).file_name("note.ogg").media_type("audio/ogg");
/// assert_eq!(format!("{note:?}"), "FilePart(4 bytes, note.ogg)");
/// ```
#[derive(Clone)]
pub struct FilePart {
    source: Source,
    file_name: String,
    media_type: Option<String>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
}

impl FilePart {
    /// Bytes in memory, named `file` until `file_name` says otherwise.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self {
            source: Source::Bytes(bytes.into()),
            file_name: "file".to_owned(),
            media_type: None,
        }
    }

    /// A file on disk; opened by each attempt, its name is the path's.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let file_name = path
            .file_name()
            .map_or("file".into(), |n| n.to_string_lossy().into_owned());
        Self {
            source: Source::Path(path),
            file_name,
            media_type: None,
        }
    }

    /// The name that the provider sees.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The part's own Content-Type.
    #[must_use]
    pub fn media_type(mut self, media_type: impl fmt::Display) -> Self {
        self.media_type = Some(media_type.to_string());
        self
    }

    pub(crate) async fn part(&self) -> Result<reqwest::multipart::Part, Error> {
        let part = match &self.source {
            Source::Bytes(bytes) => {
                reqwest::multipart::Part::stream_with_length(bytes.clone(), bytes.len() as u64)
            }
            Source::Path(path) => {
                let unreadable = |e: std::io::Error| {
                    Error::before(ErrorKind::File, format!("{}: {e}", path.display()))
                };
                let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let length = file.metadata().await.map_err(unreadable)?.len();
                let stream = tokio_util::io::ReaderStream::new(file);
                reqwest::multipart::Part::stream_with_length(
                    reqwest::Body::wrap_stream(stream),
                    length,
                )
            }
        };
        let part = part.file_name(self.file_name.clone());
        match &self.media_type {
            Some(media_type) => part.mime_str(media_type).map_err(|_| {
                Error::before(
                    ErrorKind::Invalid,
                    format!("`{media_type}` is not a media type"),
                )
            }),
            None => Ok(part),
        }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Bytes(bytes) => {
                write!(f, "FilePart({} bytes, {})", bytes.len(), self.file_name)
            }
            Source::Path(_) => write!(f, "FilePart(path, {})", self.file_name),
        }
    }
}
