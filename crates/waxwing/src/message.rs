//! What is sent.

use waxwing_runtime::FilePart;
use waxwing_types::{MediaType, MessageId};

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
    /// # let _ = (from_disk, from_the_web);
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

/// Where a file is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MediaSource {
    /// At a public http(s) address; the provider fetches it.
    Url(String),
    /// Here, to be uploaded; its media type is that of the part.
    Upload(FilePart),
    /// At the provider already, by its id.
    ProviderId(String),
}

impl From<FilePart> for MediaSource {
    fn from(file: FilePart) -> Self {
        Self::Upload(file)
    }
}

/// The last segment of a URL's path as a file name, and the media type that its extension says.
pub(crate) fn named(url: &str) -> (String, MediaType) {
    let path = url::Url::parse(url).ok();
    let name = path.as_ref().and_then(|u| u.path_segments()?.next_back());
    let name = name.filter(|n| n.contains('.')).unwrap_or("voice.ogg");
    let extension = name.rsplit('.').next().unwrap_or_default();
    let media_type = match MediaType::from_extension(extension) {
        Some(known) if known.essence() != "audio/ogg" => known,
        _ => MediaType::ogg_opus(),
    };
    (name.to_owned(), media_type)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_url_names_its_file() {
        for (url, expected) in [
            (
                "https://example.com/a/note.ogg?x=1",
                ("note.ogg", "audio/ogg; codecs=opus"),
            ),
            ("https://example.com/a/note.mp3", ("note.mp3", "audio/mpeg")),
            (
                "https://example.com/a",
                ("voice.ogg", "audio/ogg; codecs=opus"),
            ),
            ("no url", ("voice.ogg", "audio/ogg; codecs=opus")),
        ] {
            let (name, media_type) = named(url);
            assert_eq!((name.as_str(), media_type.as_str()), expected, "{url}");
        }
    }
}
