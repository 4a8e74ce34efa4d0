//! A voice note that is ready to be sent.

use crate::MediaType;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A voice note: the recording in memory or in a file, its media type, and optional details. `waxwing-voice` makes one
/// from any recording; the facade and the uploads of the provider crates accept it.
///
/// ```
/// use std::time::Duration;
/// use waxwing_types::{MediaType, VoiceNote};
///
/// let note = VoiceNote::from_bytes(b"OggS".to_vec(), MediaType::ogg_opus())
///     .with_duration(Duration::from_millis(3300));
/// assert_eq!(note.file_name(), "voice.ogg");
/// assert_eq!(format!("{note:?}"), "VoiceNote(4 bytes, audio/ogg; codecs=opus, 3.3s)");
/// ```
#[derive(Clone, PartialEq)]
pub struct VoiceNote {
    content: VoiceContent,
    media_type: MediaType,
    duration: Option<Duration>,
    waveform: Option<[u8; 64]>,
}

/// Where the recording of a [`VoiceNote`] is.
#[derive(Clone, PartialEq, Eq)]
pub enum VoiceContent {
    /// In memory.
    Bytes(Vec<u8>),
    /// In a file.
    Path(PathBuf),
}

impl VoiceNote {
    /// A note in memory.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>, media_type: MediaType) -> Self {
        Self::new(VoiceContent::Bytes(bytes.into()), media_type)
    }

    /// A note in a file; it is read when the note is sent.
    ///
    /// ```
    /// use waxwing_types::{MediaType, VoiceNote};
    /// let note = VoiceNote::from_path("notes/hello.ogg", MediaType::ogg_opus());
    /// assert_eq!(note.file_name(), "hello.ogg");
    /// ```
    pub fn from_path(path: impl Into<PathBuf>, media_type: MediaType) -> Self {
        Self::new(VoiceContent::Path(path.into()), media_type)
    }

    fn new(content: VoiceContent, media_type: MediaType) -> Self {
        Self {
            content,
            media_type,
            duration: None,
            waveform: None,
        }
    }

    /// Sets the playing time.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets the waveform: 64 values from 0 to 100.
    #[must_use]
    pub fn with_waveform(mut self, values: [u8; 64]) -> Self {
        self.waveform = Some(values);
        self
    }

    /// Where the recording is.
    pub fn content(&self) -> &VoiceContent {
        &self.content
    }

    /// The recording, without the note.
    pub fn into_content(self) -> VoiceContent {
        self.content
    }

    /// The media type, with the codec.
    pub fn media_type(&self) -> &MediaType {
        &self.media_type
    }

    /// The playing time, if known.
    pub fn duration(&self) -> Option<Duration> {
        self.duration
    }

    /// The waveform, if known.
    pub fn waveform(&self) -> Option<&[u8; 64]> {
        self.waveform.as_ref()
    }

    /// The name to send it under: that of its file, or `voice`, with the extension of its media type.
    pub fn file_name(&self) -> String {
        let stem = match &self.content {
            VoiceContent::Bytes(_) => None,
            VoiceContent::Path(path) => path.file_stem().and_then(|stem| stem.to_str()),
        };
        let own = match &self.content {
            VoiceContent::Bytes(_) => None,
            VoiceContent::Path(path) => path.extension().and_then(|e| e.to_str()),
        };
        let extension = self.media_type.extension().or(own).unwrap_or("ogg");
        format!("{}.{extension}", stem.unwrap_or("voice"))
    }
}

impl VoiceContent {
    /// The path of a file.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Path(path) => Some(path),
            Self::Bytes(_) => None,
        }
    }
}

impl fmt::Debug for VoiceContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Path(_) => f.write_str("path"),
        }
    }
}

impl fmt::Debug for VoiceNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VoiceNote({:?}, {}", self.content, self.media_type)?;
        if let Some(duration) = self.duration {
            write!(f, ", {duration:?}")?;
        }
        f.write_str(")")
    }
}
