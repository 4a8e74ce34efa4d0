//! What is sent.

use std::fmt;
use waxwing_runtime::FilePart;
use waxwing_types::{MessageId, VoiceNote};

/// A message; kinds are added over time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Message {
    /// A voice note.
    Voice(VoiceMessage),
}

impl Message {
    /// A voice note: an Ogg/Opus recording that the recipient sees as if it had been made in the app.
    ///
    /// ```
    /// use waxwing::{FilePart, MediaSource, Message};
    /// let from_disk = Message::voice(FilePart::path("note.ogg"));
    /// let from_the_web = Message::voice(MediaSource::Url("https://example.com/note.ogg".into()));
    ///
    /// // What `waxwing-voice` makes of any recording.
    /// use waxwing::{MediaType, VoiceNote};
    /// let converted = Message::voice(VoiceNote::from_bytes(b"OggS".to_vec(), MediaType::ogg_opus()));
    /// # let _ = (from_disk, from_the_web, converted);
    /// ```
    pub fn voice(source: impl Into<MediaSource>) -> Self {
        Self::Voice(VoiceMessage {
            source: source.into(),
            reply_to: None,
        })
    }

    /// Quotes a message, by its id in the form that the provider gave.
    #[must_use]
    pub fn reply_to(mut self, id: MessageId) -> Self {
        match &mut self {
            Self::Voice(voice) => voice.reply_to = Some(id),
        }
        self
    }
}

/// A voice note.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct VoiceMessage {
    /// Where the recording is.
    pub source: MediaSource,
    /// The message that it quotes.
    pub reply_to: Option<MessageId>,
}

/// Where a file is. `Debug` shows neither the user nor the query of an address.
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaSource {
    /// At a public http(s) address; the provider fetches it.
    Url(String),
    /// Here, to be uploaded; its media type is that of the part.
    Upload(FilePart),
    /// At the provider already, by its id.
    ProviderId(String),
}

impl fmt::Debug for MediaSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(url) => {
                let url = waxwing_types::mask::addresses(url).to_string();
                f.debug_tuple("Url").field(&url).finish()
            }
            Self::Upload(file) => f.debug_tuple("Upload").field(file).finish(),
            Self::ProviderId(id) => f.debug_tuple("ProviderId").field(id).finish(),
        }
    }
}

impl From<FilePart> for MediaSource {
    fn from(file: FilePart) -> Self {
        Self::Upload(file)
    }
}

impl From<VoiceNote> for MediaSource {
    fn from(note: VoiceNote) -> Self {
        Self::Upload(note.into())
    }
}

#[cfg(test)]
mod tests {
    use super::MediaSource;

    #[test]
    fn an_address_shows_neither_its_user_nor_its_signature() {
        let source = MediaSource::Url("https://ada:pass@example.com/a.ogg?sig=AR".into());
        assert_eq!(
            format!("{source:?}"),
            r#"Url("https://…@example.com/a.ogg?sig=…")"#
        );
    }
}
