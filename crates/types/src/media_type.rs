//! Media types.

use crate::{ParseError, text_model::text_model};
use mediatype::ReadParams;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// A media (MIME) type such as `audio/ogg; codecs=opus`.
///
/// Comparison ignores case, spaces, quotes and the order of parameters. `Display` and `Debug` are the text as received.
///
/// ```
/// use waxwing_types::MediaType;
/// let note: MediaType = "audio/ogg;codecs=\"Opus\"".parse()?;
/// assert_eq!(note, MediaType::ogg_opus());
/// assert_eq!((note.essence().as_str(), note.codecs(), note.extension()), ("audio/ogg", Some("opus".into()), Some("ogg")));
/// assert_eq!(note.to_string(), "audio/ogg;codecs=\"Opus\"");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing refuses a text that is not a media type, and control characters and letters beyond ASCII, which are not
/// allowed in a header.
#[derive(Clone)]
pub struct MediaType(String);

/// What most are that pass through here.
const VOICE_NOTE: &str = "audio/ogg; codecs=opus";

const WANTED: &str = "a media type, such as audio/ogg; codecs=opus";

/// The types that WhatsApp takes, by Meta's table of media limits, and the extension of each.
const WHATSAPP: [(&str, &str); 18] = [
    ("audio/aac", "aac"),
    ("audio/amr", "amr"),
    ("audio/mpeg", "mp3"),
    ("audio/mp4", "m4a"),
    ("audio/ogg", "ogg"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/webp", "webp"),
    ("video/mp4", "mp4"),
    ("video/3gpp", "3gp"),
    ("text/plain", "txt"),
    ("application/pdf", "pdf"),
    ("application/msword", "doc"),
    ("application/vnd.ms-excel", "xls"),
    ("application/vnd.ms-powerpoint", "ppt"),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "pptx",
    ),
];

/// What people have besides; to be converted, or sent as a document.
const OTHERS: [(&str, &str); 5] = [
    ("audio/wav", "wav"),
    ("audio/flac", "flac"),
    ("audio/aiff", "aiff"),
    ("image/gif", "gif"),
    ("application/zip", "zip"),
];

/// Other extensions of the same types.
const EXTENSIONS: [(&str, &str); 5] = [
    ("oga", "ogg"),
    ("opus", "ogg"),
    ("jpeg", "jpg"),
    ("3gpp", "3gp"),
    ("aif", "aiff"),
];

/// Names that programs give to the types above; Meta refuses some of them (`audio/opus`).
const ALIASES: [(&str, &str); 12] = [
    ("audio/opus", "audio/ogg; codecs=opus"),
    ("application/ogg", "audio/ogg"),
    ("audio/m4a", "audio/mp4"),
    ("audio/x-m4a", "audio/mp4"),
    ("audio/mp3", "audio/mpeg"),
    ("audio/x-aac", "audio/aac"),
    ("audio/aacp", "audio/aac"),
    ("audio/x-wav", "audio/wav"),
    ("audio/x-flac", "audio/flac"),
    ("audio/x-aiff", "audio/aiff"),
    ("image/jpg", "image/jpeg"),
    ("video/3gp", "video/3gpp"),
];

fn known() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    WHATSAPP.iter().chain(&OTHERS)
}

impl MediaType {
    /// `audio/ogg; codecs=opus`: a voice note.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::ogg_opus().to_string(), "audio/ogg; codecs=opus");
    /// ```
    pub fn ogg_opus() -> Self {
        Self(VOICE_NOTE.to_owned())
    }

    /// `audio/ogg`: the same container without the codec, as upload forms require it.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::ogg().to_string(), "audio/ogg");
    /// ```
    pub fn ogg() -> Self {
        Self("audio/ogg".to_owned())
    }

    /// `image/jpeg`: a photo.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::jpeg().to_string(), "image/jpeg");
    /// ```
    pub fn jpeg() -> Self {
        Self("image/jpeg".to_owned())
    }

    /// `image/png`: an image.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::png().to_string(), "image/png");
    /// ```
    pub fn png() -> Self {
        Self("image/png".to_owned())
    }

    /// `video/mp4`: a video.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::mp4().to_string(), "video/mp4");
    /// ```
    pub fn mp4() -> Self {
        Self("video/mp4".to_owned())
    }

    /// `application/pdf`: a document.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::pdf().to_string(), "application/pdf");
    /// ```
    pub fn pdf() -> Self {
        Self("application/pdf".to_owned())
    }

    /// The types that WhatsApp accepts, each once, by Meta's table of media limits (seen 2026-11).
    ///
    /// Providers that convert files accept more. In Ogg only Opus is accepted, and only mono.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// assert!(MediaType::whatsapp().any(|taken| taken == MediaType::ogg()));
    /// ```
    pub fn whatsapp() -> impl Iterator<Item = Self> {
        WHATSAPP
            .iter()
            .map(|(essence, _)| Self((*essence).to_owned()))
    }

    /// Whether WhatsApp accepts it under exactly this name; see [`MediaType::canonical`] for names that mean the same.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// assert!(MediaType::ogg_opus().is_whatsapp());
    /// assert!(!"audio/opus".parse::<MediaType>()?.is_whatsapp());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_whatsapp(&self) -> bool {
        let essence = self.essence();
        WHATSAPP.iter().any(|(taken, _)| *taken == essence)
    }

    /// The type under the name that WhatsApp uses, in lower case. Parameters stay, but for the codec that a name
    /// brings with it.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// for (given, canonical) in [
    ///     ("audio/opus", "audio/ogg; codecs=opus"),
    ///     ("Audio/OGG;codecs=opus", "audio/ogg; codecs=opus"),
    ///     ("audio/x-m4a", "audio/mp4"),
    ///     ("image/jpg", "image/jpeg"),
    ///     ("application/octet-stream", "application/octet-stream"),
    /// ] {
    ///     assert_eq!(given.parse::<MediaType>()?.canonical().to_string(), canonical);
    /// }
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    #[must_use]
    pub fn canonical(&self) -> Self {
        let essence = self.essence();
        let alias = ALIASES.iter().find(|(name, _)| *name == essence);
        let mut text = alias.map_or(essence, |(_, canonical)| (*canonical).to_owned());
        let has_codec = text.contains("codecs=");
        for (name, value) in self.parameters() {
            if !(has_codec && name == "codecs") {
                text.push_str(&format!("; {name}={value}"));
            }
        }
        Self(text)
    }

    /// The type for the extension of a file name, without the dot; `None` for an unknown extension.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// assert_eq!(MediaType::from_extension("OGG"), Some(MediaType::ogg()));
    /// assert_eq!(MediaType::from_extension("exe"), None);
    /// ```
    pub fn from_extension(extension: &str) -> Option<Self> {
        let given = extension.to_ascii_lowercase();
        let usual = EXTENSIONS.iter().find(|(other, _)| *other == given);
        let usual = usual.map_or(given.as_str(), |(_, usual)| usual);
        known()
            .find(|(_, extension)| *extension == usual)
            .map(|(essence, _)| Self((*essence).to_owned()))
    }

    /// The usual extension, without a dot, whichever of its names the type has.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// assert_eq!("audio/mpeg".parse::<MediaType>()?.extension(), Some("mp3"));
    /// assert_eq!("audio/opus".parse::<MediaType>()?.extension(), Some("ogg"));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn extension(&self) -> Option<&'static str> {
        let essence = self.canonical().essence();
        known()
            .find(|(name, _)| *name == essence)
            .map(|(_, extension)| *extension)
    }

    /// Type and subtype in lower case, without parameters.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::ogg_opus().essence(), "audio/ogg");
    /// ```
    pub fn essence(&self) -> String {
        let essence = self.0.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
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
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::ogg_opus().codecs().as_deref(), Some("opus"));
    /// ```
    pub fn codecs(&self) -> Option<String> {
        self.compared().1.remove("codecs")
    }

    /// The text as received.
    ///
    /// ```
    /// assert_eq!(waxwing_types::MediaType::ogg().as_str(), "audio/ogg");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Names in lower case and values as they came, with their quotes.
    fn parameters(&self) -> Vec<(String, String)> {
        let parsed = mediatype::MediaType::parse(&self.0).ok();
        let pairs = parsed.iter().flat_map(|parsed| parsed.params());
        pairs
            .map(|(name, value)| {
                (
                    name.as_str().to_ascii_lowercase(),
                    value.as_str().to_owned(),
                )
            })
            .collect()
    }

    /// If a parameter is repeated, the last one wins.
    fn compared(&self) -> (String, BTreeMap<String, String>) {
        let values = self.parameters().into_iter().map(|(name, value)| {
            let unquoted = mediatype::Value::new(&value).map(|v| v.unquoted_str().into_owned());
            (name, unquoted.unwrap_or_default().to_ascii_lowercase())
        });
        (self.essence(), values.collect())
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
        if text == VOICE_NOTE || known().any(|(essence, _)| *essence == text) {
            return Ok(Self(text.to_owned()));
        }
        let header = text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\t'));
        match mediatype::MediaType::parse(text) {
            Ok(_) if header => Ok(Self(text.to_owned())),
            _ => Err(ParseError::new(text, WANTED)),
        }
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

text_model!(checked MediaType, "Media type, such as audio/ogg; codecs=opus.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_known_type_and_its_extension_lead_to_each_other() {
        for (essence, extension) in known() {
            let media_type = MediaType::from_extension(extension).unwrap();
            assert_eq!(media_type.as_str(), *essence);
            assert_eq!(media_type.extension(), Some(*extension));
            assert_eq!(media_type.canonical(), media_type);
            assert!(essence.parse::<MediaType>().is_ok());
        }
        for (other, usual) in EXTENSIONS {
            assert_eq!(
                MediaType::from_extension(other),
                MediaType::from_extension(usual)
            );
        }
        for (alias, canonical) in ALIASES {
            let alias: MediaType = alias.parse().unwrap();
            assert!(!alias.is_whatsapp());
            assert_eq!(alias.canonical().as_str(), canonical);
            assert!(alias.extension().is_some(), "{alias}");
        }
    }

    #[test]
    fn equal_whatever_the_spelling_but_not_whatever_the_parameters() {
        let parsed = |text: &str| text.parse::<MediaType>().unwrap();
        let equal = |a: &str, b: &str| parsed(a) == parsed(b);
        assert!(equal("audio/ogg; codecs=opus", "AUDIO/OGG;Codecs=\"OPUS\""));
        assert!(equal("a/b; x=1; y=2", "a/b;y=2;x=1"));
        assert!(equal("a/b", "a/b;"));
        assert!(!equal("a/b", "a/b; x=1"));
        assert!(!equal(
            "text/plain; charset=utf-8",
            "text/plain; charset=latin1"
        ));
        assert!(!equal("audio/ogg", "audio/ogg; codecs=opus"));
    }

    #[test]
    fn what_is_no_media_type_is_refused() {
        for text in [
            "",
            "image",
            "audio/",
            "/ogg",
            " audio/ogg",
            "audio/ogg; codecs",
            "audio/ogg, audio/mp4",
            "audio/ogg\r\nX-Header: 1",
            "a/b; x=\"\\\n\"",
            "a/b; x=\"\u{0}\"",
            "a/b; x=\"é\"",
        ] {
            assert!(text.parse::<MediaType>().is_err(), "{text:?}");
        }
    }
}
