//! The rules of each provider for voice notes, as data with sources.

use crate::{Codec, Container};
use std::fmt::Write;
use std::time::Duration;
use waxwing_types::Provider;

/// A value from a provider's documentation, with its source. `None` means that the source does not state it, not that
/// there is no limit.
///
/// ```
/// use waxwing_voice::{Rules, types::Provider};
///
/// let limit = Rules::of(Provider::Meta).max_channels;
/// assert_eq!(limit.value, Some(1));
/// assert!(limit.source.starts_with("https://developers.facebook.com/"));
/// assert_eq!(limit.seen, "2026-11");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Documented<T> {
    /// The value, or `None` if the source does not state it.
    pub value: Option<T>,
    /// The address of the page.
    pub source: &'static str,
    /// The month in which the page was read, as `YYYY-MM`.
    pub seen: &'static str,
}

/// A format that a provider accepts, and what the provider does with it.
///
/// ```
/// use waxwing_voice::{Handling, Rules, types::Provider};
///
/// let formats = Rules::of(Provider::Meta).formats.value.unwrap();
/// let note = formats.iter().find(|f| f.handling == Handling::VoiceNote).unwrap();
/// assert_eq!(note.media_type, "audio/ogg; codecs=opus");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatRule {
    /// The container of the format.
    pub container: Container,
    /// The codec of the format.
    pub codec: Codec,
    /// The media type to send it with.
    pub media_type: &'static str,
    /// What the provider does with it.
    pub handling: Handling,
}

/// What a provider does with a format that is sent as a voice note.
///
/// ```
/// use waxwing_voice::{Codec, Handling, Rules, types::Provider};
///
/// let handling = |provider| {
///     let formats = Rules::of(provider).formats.value.unwrap();
///     formats.iter().find(|f| f.codec == Codec::Mp3).map(|f| f.handling)
/// };
/// assert_eq!(handling(Provider::Meta), Some(Handling::AudioFile));
/// assert_eq!(handling(Provider::Infobip), Some(Handling::Refused));
/// assert_eq!(handling(Provider::Wawp), None); // not in its list of formats
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handling {
    /// The recipient gets a voice note.
    VoiceNote,
    /// The recipient gets an audio file, not a voice note.
    AudioFile,
    /// The provider accepts the format as audio and refuses it as a voice note.
    Refused,
}

/// The rules of one provider for voice notes. [`check`](fn@crate::check) applies them.
///
/// ```
/// use waxwing_voice::{Rules, types::Provider};
///
/// let rules = Rules::of(Provider::Meta);
/// assert_eq!(rules.max_size.value, Some(16 * 1024 * 1024));
/// assert_eq!(rules.instant_play_size.value, Some(512 * 1024));
/// assert_eq!(rules.max_duration.value, None); // not stated
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// The provider.
    pub provider: Provider,
    /// The formats that the provider accepts.
    pub formats: Documented<&'static [FormatRule]>,
    /// Whether the provider converts other formats to a voice note.
    pub converts: Documented<bool>,
    /// The largest file, in bytes.
    pub max_size: Documented<u64>,
    /// The largest number of channels of Ogg/Opus.
    pub max_channels: Documented<u16>,
    /// The longest playing time that the provider accepts.
    pub max_duration: Documented<Duration>,
    /// The longest playing time that the provider recommends.
    pub recommended_duration: Documented<Duration>,
    /// The largest note, in bytes, that the recipient can play at once. A recipient has to download a larger one first.
    pub instant_play_size: Documented<u64>,
    /// How a request carries the recording, in words.
    pub submission: Documented<&'static str>,
}

const SEEN: &str = "2026-11";
const META: &str =
    "https://developers.facebook.com/docs/whatsapp/cloud-api/messages/audio-messages";
const INFOBIP: &str = "https://www.infobip.com/docs/api/channels/whatsapp/whatsapp-outbound-messages/send-whatsapp-audio-message";
const WAWP: &str = "https://api.wawp.net/en/docs/v2/send/voice";
const HYPERSENDER: &str =
    "https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio";

const fn stated<T>(value: T, source: &'static str) -> Documented<T> {
    Documented {
        value: Some(value),
        source,
        seen: SEEN,
    }
}

const fn not_stated<T>(source: &'static str) -> Documented<T> {
    Documented {
        value: None,
        source,
        seen: SEEN,
    }
}

const fn format(
    container: Container,
    codec: Codec,
    media_type: &'static str,
    handling: Handling,
) -> FormatRule {
    FormatRule {
        container,
        codec,
        media_type,
        handling,
    }
}

const NOTE: FormatRule = format(
    Container::Ogg,
    Codec::Opus,
    "audio/ogg; codecs=opus",
    Handling::VoiceNote,
);

/// The formats that WhatsApp itself plays, Ogg/Opus first.
const fn playable(handling: Handling) -> [FormatRule; 7] {
    [
        NOTE,
        format(Container::Adts, Codec::AacLc, "audio/aac", handling),
        format(Container::Adts, Codec::AacOther, "audio/aac", handling),
        format(Container::Mp4, Codec::AacLc, "audio/mp4", handling),
        format(Container::Mp4, Codec::AacOther, "audio/mp4", handling),
        format(Container::Mpeg, Codec::Mp3, "audio/mpeg", handling),
        format(Container::Amr, Codec::AmrNb, "audio/amr", handling),
    ]
}

const MIB_16: u64 = 16 * 1024 * 1024;

/// The rules of all providers, in the order of [`Provider::ALL`].
///
/// ```
/// use waxwing_voice::{RULES, types::Provider};
///
/// let converting = RULES.iter().filter(|rules| rules.converts.value == Some(true));
/// assert!(converting.map(|rules| rules.provider).eq([Provider::Wawp]));
/// ```
pub static RULES: [Rules; 4] = [
    Rules {
        provider: Provider::Wawp,
        formats: stated(&[NOTE], WAWP),
        converts: stated(true, WAWP),
        max_size: not_stated(WAWP),
        max_channels: not_stated(WAWP),
        max_duration: not_stated(WAWP),
        recommended_duration: stated(Duration::from_secs(120), WAWP),
        instant_play_size: not_stated(WAWP),
        submission: stated(
            "JSON: public https URL, file name, media type, `convert`",
            WAWP,
        ),
    },
    Rules {
        provider: Provider::Hypersender,
        formats: not_stated(HYPERSENDER),
        converts: not_stated(HYPERSENDER),
        max_size: not_stated(HYPERSENDER),
        max_channels: not_stated(HYPERSENDER),
        max_duration: not_stated(HYPERSENDER),
        recommended_duration: not_stated(HYPERSENDER),
        instant_play_size: not_stated(HYPERSENDER),
        submission: stated("upload or public URL", HYPERSENDER),
    },
    Rules {
        provider: Provider::Infobip,
        formats: stated(&playable(Handling::Refused), INFOBIP),
        converts: stated(false, INFOBIP),
        max_size: stated(MIB_16, INFOBIP),
        max_channels: not_stated(INFOBIP),
        max_duration: not_stated(INFOBIP),
        recommended_duration: not_stated(INFOBIP),
        instant_play_size: not_stated(INFOBIP),
        submission: stated("public URL of 1 to 2048 characters, `voice`", INFOBIP),
    },
    Rules {
        provider: Provider::Meta,
        formats: stated(&playable(Handling::AudioFile), META),
        converts: stated(false, META),
        max_size: stated(MIB_16, META),
        max_channels: stated(1, META),
        max_duration: not_stated(META),
        recommended_duration: not_stated(META),
        instant_play_size: stated(512 * 1024, META),
        submission: stated("upload, then its id; or public URL; `voice`", META),
    },
];

impl Rules {
    /// The rules of a provider.
    ///
    /// ```
    /// use waxwing_voice::{Rules, types::Provider};
    ///
    /// assert_eq!(Rules::of(Provider::Infobip).max_size.value, Some(16 * 1024 * 1024));
    /// assert_eq!(Rules::of(Provider::Wawp).max_size.value, None); // not stated
    /// ```
    pub fn of(provider: Provider) -> &'static Self {
        match provider {
            Provider::Wawp => &RULES[0],
            Provider::Hypersender => &RULES[1],
            Provider::Infobip => &RULES[2],
            Provider::Meta => &RULES[3],
        }
    }

    /// The rules of all providers as a Markdown table: the one in the README of this crate.
    ///
    /// ```
    /// let table = waxwing_voice::Rules::markdown_table();
    /// assert!(table.contains("| maximum channels of Ogg/Opus | not stated | not stated | not stated | 1 |"));
    /// ```
    pub fn markdown_table() -> String {
        let mut text = String::from("|");
        let mut row = |name: &str, value: &dyn Fn(&Rules) -> String| {
            let _ = write!(text, " {name} |");
            for rules in &RULES {
                let _ = write!(text, " {} |", value(rules));
            }
            text.push_str("\n|");
            if name.is_empty() {
                text.push_str("---|---|---|---|---|\n|");
            }
        };
        row("", &|r| format!("[{}]({})", r.provider, r.formats.source));
        row("voice notes", &|r| formats(r, Handling::VoiceNote));
        row("shown as audio files, not as voice notes", &|r| {
            formats(r, Handling::AudioFile)
        });
        row("accepted as audio, refused as a voice note", &|r| {
            formats(r, Handling::Refused)
        });
        row("converts other formats", &|r| {
            cell(&r.converts, |yes| {
                if *yes { "on request" } else { "no" }.to_owned()
            })
        });
        row("maximum size", &|r| cell(&r.max_size, |b| vendor_size(*b)));
        row("maximum channels of Ogg/Opus", &|r| {
            cell(&r.max_channels, |n| n.to_string())
        });
        row("maximum duration", &|r| {
            cell(&r.max_duration, |d| format!("{} s", d.as_secs()))
        });
        row("recommended duration", &|r| {
            cell(&r.recommended_duration, |d| format!("{} s", d.as_secs()))
        });
        row("plays without a download up to", &|r| {
            cell(&r.instant_play_size, |b| vendor_size(*b))
        });
        row("submitted as", &|r| {
            cell(&r.submission, |t| (*t).to_owned())
        });
        row("seen", &|r| r.formats.seen.to_owned());
        text.pop();
        text
    }
}

fn cell<T>(fact: &Documented<T>, print: impl Fn(&T) -> String) -> String {
    fact.value.as_ref().map_or("not stated".to_owned(), print)
}

fn formats(rules: &Rules, wanted: Handling) -> String {
    let Some(formats) = rules.formats.value else {
        return "not stated".to_owned();
    };
    let mut names: Vec<String> = Vec::new();
    for format in formats.iter().filter(|f| f.handling == wanted) {
        let name = match (format.container, format.codec) {
            (Container::Ogg, codec) => format!("Ogg/{codec} `{}`", format.media_type),
            (container, _) => format!("{container} `{}`", format.media_type),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return "–".to_owned();
    }
    names.join(", ")
}

/// A size in bytes, KiB or MiB.
pub(crate) fn size(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    match bytes {
        b if b >= MIB && b.is_multiple_of(MIB) => format!("{} MiB", b / MIB),
        b if b >= MIB => format!("{:.1} MiB", b as f64 / MIB as f64),
        b if b >= 1024 => format!("{} KiB", b.div_ceil(1024)),
        b => format!("{b} bytes"),
    }
}

/// A size in the units of the vendors, who write MB and KB and may mean powers of two.
pub(crate) fn vendor_size(bytes: u64) -> String {
    size(bytes).replace("iB", "B")
}
