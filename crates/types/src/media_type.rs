//! Media types.

use crate::{ParseError, text_model::text_model};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// A media (MIME) type such as `audio/ogg; codecs=opus`. Compares without regard to case and blanks; prints as it came.
///
/// ```
/// use waxwing_types::MediaType;
/// let note: MediaType = "audio/ogg;codecs=opus".parse()?;
/// assert_eq!(note, MediaType::ogg_opus());
/// assert_eq!((note.essence().as_str(), note.codecs(), note.extension()), ("audio/ogg", Some("opus".into()), Some("ogg")));
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Clone)]
pub struct MediaType(String);

const WANTED: &str = "a media type, such as audio/ogg; codecs=opus";

/// WhatsApp's media types and the extension of each.
const KNOWN: [(&str, &str); 16] = [
    ("audio/ogg", "ogg"),
    ("audio/mpeg", "mp3"),
    ("audio/mp4", "m4a"),
    ("audio/aac", "aac"),
    ("audio/amr", "amr"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/webp", "webp"),
    ("video/mp4", "mp4"),
    ("video/3gpp", "3gp"),
    ("application/pdf", "pdf"),
    ("text/plain", "txt"),
    ("audio/wav", "wav"),
    ("audio/flac", "flac"),
    ("application/zip", "zip"),
    ("image/gif", "gif"),
];

impl MediaType {
    /// `audio/ogg; codecs=opus`: a voice note.
    pub fn ogg_opus() -> Self {
        Self("audio/ogg; codecs=opus".to_owned())
    }

    /// `audio/ogg`: the same container without the codec, as upload forms want it.
    pub fn ogg() -> Self {
        Self("audio/ogg".to_owned())
    }

    /// The type of a file name's extension, without its dot; none where WhatsApp has none for it.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let lower = extension.to_ascii_lowercase();
        let lower = match lower.as_str() {
            "oga" | "opus" => "ogg",
            "jpeg" => "jpg",
            other => other,
        };
        KNOWN
            .iter()
            .find(|(_, e)| *e == lower)
            .map(|(essence, _)| Self((*essence).to_owned()))
    }

    /// The usual extension, without a dot.
    pub fn extension(&self) -> Option<&'static str> {
        let essence = self.essence();
        KNOWN
            .iter()
            .find(|(e, _)| *e == essence)
            .map(|(_, extension)| *extension)
    }

    /// Type and subtype in lower case, without parameters.
    pub fn essence(&self) -> String {
        self.0
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    /// The type without its parameters.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    ///
    /// assert_eq!(MediaType::ogg_opus().without_parameters(), MediaType::ogg());
    /// ```
    #[must_use]
    pub fn without_parameters(&self) -> Self {
        Self(self.essence())
    }

    /// The `codecs` parameter in lower case.
    pub fn codecs(&self) -> Option<String> {
        let parsed = mediatype::MediaType::parse(&self.0).ok()?;
        let name = mediatype::Name::new("codecs")?;
        mediatype::ReadParams::get_param(&parsed, name)
            .map(|v| v.unquoted_str().to_ascii_lowercase())
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn compared(&self) -> (String, Option<String>) {
        (self.essence(), self.codecs())
    }
}

impl PartialEq for MediaType {
    fn eq(&self, other: &Self) -> bool {
        self.compared() == other.compared()
    }
}

impl Eq for MediaType {}

impl Hash for MediaType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.compared().hash(state);
    }
}

impl FromStr for MediaType {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        mediatype::MediaType::parse(text)
            .map(|_| Self(text.to_owned()))
            .map_err(|_| ParseError::new(text, WANTED))
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MediaType({})", self.0)
    }
}

text_model!(MediaType, "Media type, such as audio/ogg; codecs=opus.");
