//! Files to upload, opened anew for each attempt.

pub(crate) mod measured;
pub(crate) mod skipped;
pub(crate) mod voice_note;

use crate::error::{Error, ErrorKind};
use crate::upload::measured::Measured;
use crate::upload::skipped::Skipped;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio_util::io::ReaderStream;
use waxwing_types::{MediaType, mask};

pub(crate) type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A file for a multipart form: bytes in memory, a path that is read as a stream, or a stream of your own; never held
/// whole in memory unless it is there already.
///
/// ```
/// let note = waxwing_runtime::FilePart::bytes(&b"OggS"[..]).file_name("note.ogg").media_type("audio/ogg");
/// assert_eq!(format!("{note:?}"), r#"FilePart(4 bytes, "note.ogg")"#);
/// ```
///
/// Without [`FilePart::media_type`], the part's Content-Type is the one that the form declares beside it (`type` of
/// Meta's uploads, `mimetype` of Hypersender's), else the one that goes with the file name's extension, else the one that
/// the first bytes show, of those that WhatsApp takes; and `application/octet-stream` where none of these says anything.
/// A stream of your own is not looked into.
#[derive(Clone)]
pub struct FilePart {
    source: Source,
    file_name: String,
    media_type: Option<String>,
    part_name: Option<String>,
    skipped: u64,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream(u64, Arc<dyn Fn() -> Pieces + Send + Sync>),
}

impl FilePart {
    /// Bytes in memory, named `file` until `file_name` says otherwise.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()), "file".to_owned())
    }

    /// A file on disk; opened by each attempt, its name is the path's.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let file_name = path
            .file_name()
            .map_or("file".into(), |n| n.to_string_lossy().into_owned());
        Self::new(Source::Path(path), file_name)
    }

    /// A stream of `length` bytes, named `file` until `file_name` says otherwise. `open` is called once by each
    /// attempt, and each time gives the same bytes from the start.
    ///
    /// A stream that fails, or gives more or fewer bytes than it should, ends the call with an error of kind `File` and
    /// the stream's error as source.
    ///
    /// ```
    /// use tokio_util::io::ReaderStream;
    /// use waxwing_runtime::FilePart;
    ///
    /// // Anything that can be read again from the start: here a text, elsewhere an object in a store.
    /// let note = FilePart::stream(4, || ReaderStream::new(&b"OggS"[..])).file_name("note.ogg");
    /// assert_eq!(format!("{note:?}"), r#"FilePart(4 bytes, "note.ogg")"#);
    /// ```
    pub fn stream<S>(length: u64, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        let open = move || Box::pin(open()) as Pieces;
        Self::new(Source::Stream(length, Arc::new(open)), "file".to_owned())
    }

    fn new(source: Source, file_name: String) -> Self {
        Self {
            source,
            file_name,
            media_type: None,
            part_name: None,
            skipped: 0,
        }
    }

    /// The name that the provider sees. A quotation mark and a line break in it are sent as browsers send them (`%22`,
    /// `%0D`, `%0A`), so that a name which a stranger chose adds no header; with a NUL the call is refused.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The name that the provider sees.
    pub fn name(&self) -> &str {
        &self.file_name
    }

    /// The part's own Content-Type.
    #[must_use]
    pub fn media_type(mut self, media_type: impl fmt::Display) -> Self {
        self.media_type = Some(media_type.to_string());
        self
    }

    /// The name of its part of a form, instead of the one that the operation gives it: for a provider whose documents
    /// differ about it.
    ///
    /// ```
    /// use waxwing_runtime::FilePart;
    ///
    /// let picture = FilePart::path("group.jpg").as_part("profile_picture_file");
    /// assert_eq!(picture.part_name(), Some("profile_picture_file"));
    /// ```
    #[must_use]
    pub fn as_part(mut self, name: impl Into<String>) -> Self {
        self.part_name = Some(name.into());
        self
    }

    /// The name given by [`FilePart::as_part`].
    #[must_use]
    pub fn part_name(&self) -> Option<&str> {
        self.part_name.as_deref()
    }

    /// Without its first bytes, which have arrived already: to go on with an upload that was cut.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// let rest = waxwing_runtime::FilePart::bytes(&b"OggS"[..]).skip(3);
    /// assert_eq!(rest.length().await?, 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn skip(mut self, bytes: u64) -> Self {
        self.skipped = self.skipped.saturating_add(bytes);
        self
    }

    /// Its size in bytes, without those that are skipped; that of a path is looked up on disk.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// assert_eq!(waxwing_runtime::FilePart::bytes(&b"OggS"[..]).length().await?, 4);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Kind `File`, with the [`std::io::Error`] as source: the path cannot be looked up.
    pub async fn length(&self) -> Result<u64, Error> {
        let whole = match &self.source {
            Source::Bytes(bytes) => bytes.len() as u64,
            Source::Stream(length, _) => *length,
            Source::Path(path) => match tokio::fs::metadata(path).await {
                Ok(metadata) => metadata.len(),
                Err(error) => return Err(unreadable(path, error)),
            },
        };
        Ok(whole.saturating_sub(self.skipped))
    }

    /// The part's Content-Type: what was given, else what goes with the name, else what bytes in memory begin with.
    ///
    /// ```
    /// use waxwing_runtime::FilePart;
    ///
    /// assert_eq!(FilePart::path("note.mp3").content_type().as_deref(), Some("audio/mpeg"));
    /// assert_eq!(FilePart::bytes(&b"%PDF-1.7"[..]).content_type().as_deref(), Some("application/pdf"));
    /// assert_eq!(FilePart::bytes(&b"?"[..]).content_type(), None);
    /// ```
    #[must_use]
    pub fn content_type(&self) -> Option<String> {
        let by_content = || match &self.source {
            Source::Bytes(bytes) => by_content(bytes),
            Source::Path(_) | Source::Stream(..) => None,
        };
        self.said_type().or_else(by_content)
    }

    /// What was given, else what goes with the name.
    pub(crate) fn said_type(&self) -> Option<String> {
        self.media_type.clone().or_else(|| {
            let extension = Path::new(&self.file_name).extension()?.to_str()?;
            MediaType::from_extension(extension).map(|found| found.to_string())
        })
    }

    /// The Content-Type of its part: a file on disk is looked into, too.
    async fn part_type(&self) -> Result<String, Error> {
        let mut found = self.content_type();
        if let (None, Source::Path(path)) = (&found, &self.source) {
            let file = tokio::fs::File::open(path)
                .await
                .map_err(|e| unreadable(path, e))?;
            let mut head = Vec::new();
            file.take(HEAD)
                .read_to_end(&mut head)
                .await
                .map_err(|e| unreadable(path, e))?;
            found = by_content(&head);
        }
        Ok(found.unwrap_or_else(|| "application/octet-stream".to_owned()))
    }

    /// The bytes and how many they are.
    pub(crate) async fn body(&self) -> Result<(reqwest::Body, u64), Error> {
        Ok(match &self.source {
            Source::Bytes(bytes) => {
                let start = usize::try_from(self.skipped).unwrap_or(usize::MAX);
                let rest = bytes.slice(start.min(bytes.len())..);
                let length = rest.len() as u64;
                (rest.into(), length)
            }
            Source::Stream(length, open) => {
                let length = length.saturating_sub(self.skipped);
                let pieces: Pieces = Box::pin(Skipped::new(open(), self.skipped));
                let pieces =
                    Measured::new(pieces, length, mask::within(&self.file_name).to_string());
                (reqwest::Body::wrap_stream(pieces), length)
            }
            Source::Path(path) => {
                let unreadable = |e| unreadable(path, e);
                let mut file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let length = file.metadata().await.map_err(unreadable)?.len();
                let start = length.min(self.skipped);
                if start > 0 {
                    file.seek(io::SeekFrom::Start(start))
                        .await
                        .map_err(unreadable)?;
                }
                let length = length - start;
                let pieces: Pieces = Box::pin(ReaderStream::new(file));
                let pieces = Measured::new(
                    pieces,
                    length,
                    mask::within(&path.display().to_string()).to_string(),
                );
                (reqwest::Body::wrap_stream(pieces), length)
            }
        })
    }

    /// The part of a form whose texts are `members`.
    pub(crate) async fn part(
        &self,
        members: &[(String, String)],
    ) -> Result<reqwest::multipart::Part, Error> {
        let media_type = match (&self.media_type, declared(members)) {
            (None, Some(declared)) => declared.to_owned(),
            _ => self.part_type().await?,
        };
        let (body, length) = self.body().await?;
        let part = reqwest::multipart::Part::stream_with_length(body, length)
            .file_name(escaped(&self.file_name));
        part.mime_str(&media_type).map_err(|_| {
            Error::before(
                ErrorKind::Invalid,
                format!("`{media_type}` is not a media type"),
            )
        })
    }
}

/// Bytes that are enough to tell what a file is.
const HEAD: u64 = 64;

fn by_content(head: &[u8]) -> Option<String> {
    MediaType::from_content(head).map(|found| found.to_string())
}

/// The media type that a form names beside its file.
fn declared(members: &[(String, String)]) -> Option<&str> {
    let named = members
        .iter()
        .find(|(name, _)| matches!(name.as_str(), "type" | "mimetype"));
    let text = named.map(|(_, text)| text.as_str())?;
    text.parse::<MediaType>().is_ok().then_some(text)
}

/// The name as browsers write it between quotation marks.
/// (<https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data>)
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    let text = format!("{}: {error}", mask::within(&path.display().to_string()));
    Error::before(ErrorKind::File, text).with_source(error)
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = mask::within(&self.file_name).to_string();
        match &self.source {
            Source::Bytes(bytes) => write!(f, "FilePart({} bytes, {name:?})", bytes.len()),
            Source::Stream(length, _) => write!(f, "FilePart({length} bytes, {name:?})"),
            Source::Path(_) => write!(f, "FilePart(path, {name:?})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_in_a_log_is_one_line_without_a_number() {
        for (name, expected) in [
            ("a\nERROR b.ogg", r#"FilePart(4 bytes, "a ERROR b.ogg")"#),
            ("15550001111.ogg", r#"FilePart(4 bytes, "1555…11.ogg")"#),
            ("\u{202e}gpj.exe", r#"FilePart(4 bytes, "\u{202e}gpj.exe")"#),
        ] {
            let part = FilePart::bytes(&b"OggS"[..]).file_name(name);
            assert_eq!(format!("{part:?}"), expected);
        }
        let error = FilePart::path("/no/15550001111.ogg").length().await;
        let error = error.expect_err("no such file").to_string();
        assert!(error.contains("/no/1555…11.ogg"), "{error}");
    }
}
