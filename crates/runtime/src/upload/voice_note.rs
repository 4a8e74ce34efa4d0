//! A voice note as a file to upload.

use crate::FilePart;
use waxwing_types::{VoiceContent, VoiceNote};

/// With the note's name and media type.
///
/// ```
/// use waxwing_runtime::FilePart;
/// use waxwing_types::{MediaType, VoiceNote};
///
/// let note = VoiceNote::from_bytes(b"OggS".to_vec(), MediaType::ogg_opus());
/// let part = FilePart::from(note);
/// assert_eq!(part.content_type().as_deref(), Some("audio/ogg; codecs=opus"));
/// assert_eq!(format!("{part:?}"), r#"FilePart(4 bytes, "voice.ogg")"#);
/// ```
impl From<VoiceNote> for FilePart {
    fn from(note: VoiceNote) -> Self {
        let (name, media_type) = (note.file_name(), note.media_type().clone());
        let part = match note.into_content() {
            VoiceContent::Path(path) => Self::path(path),
            VoiceContent::Bytes(bytes) => Self::bytes(bytes),
        };
        part.file_name(name).media_type(media_type)
    }
}
