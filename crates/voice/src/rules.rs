//! What each provider takes as a voice note: data, each fact with its source.

use crate::{Codec, Container};
use std::fmt::Write;
use std::time::Duration;
use waxwing_types::Provider;

/// A fact, and where it comes from. No value: the source does not say, and nothing is invented in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Documented<T> {
    /// What is known; none where it is not stated.
    pub value: Option<T>,
    /// The page, or what else it was seen in.
    pub source: &'static str,
    /// Year and month in which it was seen there.
    pub seen: &'static str,
}

/// A format that a provider takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatRule {
    /// What holds the audio.
    pub container: Container,
    /// ConversionMethod it is coded.
    pub codec: Codec,
    /// The media type to name it by.
    pub media_type: &'static str,
    /// What handling of it.
    pub handling: Handling,
}

/// What handling of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handling {
    /// A voice note.
    VoiceNote,
    /// An audio file to play, not a voice note.
    AudioFile,
    /// Refused where a voice note is asked for.
    Refused,
}

/// What one provider takes as a voice note.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// The provider.
    pub provider: Provider,
    /// Formats that it takes.
    pub formats: Documented<&'static [FormatRule]>,
    /// Whether it converts others by itself.
    pub converts: Documented<bool>,
    /// Most bytes.
    pub max_size: Documented<u64>,
    /// Most channels of Ogg/Opus.
    pub max_channels: Documented<u16>,
    /// Longest sound that it takes.
    pub max_duration: Documented<Duration>,
    /// Longest sound that it advises.
    pub recommended_duration: Documented<Duration>,
    /// Most bytes with which a recipient plays the note at once; above it, it is downloaded by hand.
    pub instant_play_size: Documented<u64>,
    /// ConversionMethod the recording is handed over.
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

/// The formats beside Ogg/Opus that WhatsApp itself plays.
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
    /// use waxwing_voice::Rules;
    /// use waxwing_voice::types::Provider;
    /// assert_eq!(Rules::of(Provider::Meta).max_size.value, Some(16 * 1024 * 1024));
    /// assert_eq!(Rules::of(Provider::Wawp).max_size.value, None, "not stated");
    /// ```
    pub fn of(provider: Provider) -> &'static Self {
        match provider {
            Provider::Wawp => &RULES[0],
            Provider::Hypersender => &RULES[1],
            Provider::Infobip => &RULES[2],
            Provider::Meta => &RULES[3],
        }
    }

    /// The rules of all as a Markdown table, as it stands in the documentation.
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
        row("audio files, not shown as notes", &|r| {
            formats(r, Handling::AudioFile)
        });
        row("taken as audio, refused as a note", &|r| {
            formats(r, Handling::Refused)
        });
        row("converts by itself", &|r| {
            cell(&r.converts, |yes| {
                if *yes { "when told to" } else { "no" }.to_owned()
            })
        });
        row("largest", &|r| cell(&r.max_size, |b| vendor_size(*b)));
        row("channels of Ogg/Opus", &|r| {
            cell(&r.max_channels, |n| n.to_string())
        });
        row("longest", &|r| {
            cell(&r.max_duration, |d| format!("{} s", d.as_secs()))
        });
        row("advised length", &|r| {
            cell(&r.recommended_duration, |d| format!("{} s", d.as_secs()))
        });
        row("plays at once up to", &|r| {
            cell(&r.instant_play_size, |b| vendor_size(*b))
        });
        row("handed over as", &|r| {
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

/// Bytes in the unit that divides them.
pub(crate) fn size(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    match bytes {
        b if b >= MIB && b.is_multiple_of(MIB) => format!("{} MiB", b / MIB),
        b if b >= MIB => format!("{:.1} MiB", b as f64 / MIB as f64),
        b if b >= 1024 => format!("{} KiB", b.div_ceil(1024)),
        b => format!("{b} bytes"),
    }
}

/// A limit as the vendors write it: MB and KB, by which they may mean powers of two.
pub(crate) fn vendor_size(bytes: u64) -> String {
    size(bytes).replace("iB", "B")
}
