//! What each provider takes as a voice note: data, each fact with its source.

use crate::{Codec, Container};
use std::fmt::Write;
use std::time::Duration;
use waxwing_types::Provider;

/// A fact, and where it comes from. No value: the source does not say, and nothing is invented in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact<T> {
    /// What is known; none where it is not stated.
    pub value: Option<T>,
    /// The page, or what else it was seen in.
    pub source: &'static str,
    /// Year and month in which it was seen there.
    pub seen: &'static str,
}

/// A format that a provider takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// What holds the audio.
    pub container: Container,
    /// How it is coded.
    pub codec: Codec,
    /// The media type to name it by.
    pub media_type: &'static str,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// What becomes of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Becomes {
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
    pub formats: Fact<&'static [Format]>,
    /// Whether it converts others by itself.
    pub converts: Fact<bool>,
    /// Most bytes.
    pub largest: Fact<u64>,
    /// Most channels of Ogg/Opus.
    pub channels: Fact<u16>,
    /// Longest sound that it takes.
    pub longest: Fact<Duration>,
    /// Longest sound that it advises.
    pub advised: Fact<Duration>,
    /// Most bytes with which a recipient plays the note at once; above it, it is downloaded by hand.
    pub plays_at_once: Fact<u64>,
    /// How the recording is handed over.
    pub handed_over: Fact<&'static str>,
}

const SEEN: &str = "2026-11";
const META: &str =
    "https://developers.facebook.com/docs/whatsapp/cloud-api/messages/audio-messages";
const INFOBIP: &str = "https://www.infobip.com/docs/api/channels/whatsapp/whatsapp-outbound-messages/send-whatsapp-audio-message";
const WAWP: &str = "https://api.wawp.net/en/docs/v2/send/voice";
const HYPERSENDER: &str =
    "https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio";

const fn stated<T>(value: T, source: &'static str) -> Fact<T> {
    Fact {
        value: Some(value),
        source,
        seen: SEEN,
    }
}

const fn not_stated<T>(source: &'static str) -> Fact<T> {
    Fact {
        value: None,
        source,
        seen: SEEN,
    }
}

const fn format(
    container: Container,
    codec: Codec,
    media_type: &'static str,
    becomes: Becomes,
) -> Format {
    Format {
        container,
        codec,
        media_type,
        becomes,
    }
}

const NOTE: Format = format(
    Container::Ogg,
    Codec::Opus,
    "audio/ogg; codecs=opus",
    Becomes::VoiceNote,
);

/// The formats beside Ogg/Opus that WhatsApp itself plays.
const fn others(becomes: Becomes) -> [Format; 7] {
    [
        NOTE,
        format(Container::Adts, Codec::AacLc, "audio/aac", becomes),
        format(Container::Adts, Codec::AacOther, "audio/aac", becomes),
        format(Container::Mp4, Codec::AacLc, "audio/mp4", becomes),
        format(Container::Mp4, Codec::AacOther, "audio/mp4", becomes),
        format(Container::Mpeg, Codec::Mp3, "audio/mpeg", becomes),
        format(Container::Amr, Codec::AmrNb, "audio/amr", becomes),
    ]
}

const MIB_16: u64 = 16 * 1024 * 1024;

/// The rules of all providers, in the order of [`Provider::ALL`].
pub static RULES: [Rules; 4] = [
    Rules {
        provider: Provider::Wawp,
        formats: stated(&[NOTE], WAWP),
        converts: stated(true, WAWP),
        largest: not_stated(WAWP),
        channels: not_stated(WAWP),
        longest: not_stated(WAWP),
        advised: stated(Duration::from_secs(120), WAWP),
        plays_at_once: not_stated(WAWP),
        handed_over: stated(
            "JSON: public https URL, file name, media type, `convert`",
            WAWP,
        ),
    },
    Rules {
        provider: Provider::Hypersender,
        formats: not_stated(HYPERSENDER),
        converts: not_stated(HYPERSENDER),
        largest: not_stated(HYPERSENDER),
        channels: not_stated(HYPERSENDER),
        longest: not_stated(HYPERSENDER),
        advised: not_stated(HYPERSENDER),
        plays_at_once: not_stated(HYPERSENDER),
        handed_over: stated("upload or public URL", HYPERSENDER),
    },
    Rules {
        provider: Provider::Infobip,
        formats: stated(&others(Becomes::Refused), INFOBIP),
        converts: stated(false, INFOBIP),
        largest: stated(MIB_16, INFOBIP),
        channels: not_stated(INFOBIP),
        longest: not_stated(INFOBIP),
        advised: not_stated(INFOBIP),
        plays_at_once: not_stated(INFOBIP),
        handed_over: stated("public URL of 1 to 2048 characters, `voice`", INFOBIP),
    },
    Rules {
        provider: Provider::Meta,
        formats: stated(&others(Becomes::AudioFile), META),
        converts: stated(false, META),
        largest: stated(MIB_16, META),
        channels: stated(1, META),
        longest: not_stated(META),
        advised: not_stated(META),
        plays_at_once: stated(512 * 1024, META),
        handed_over: stated("upload, then its id; or public URL; `voice`", META),
    },
];

impl Rules {
    /// The rules of a provider.
    ///
    /// ```
    /// use waxwing_voice::Rules;
    /// use waxwing_voice::types::Provider;
    /// assert_eq!(Rules::of(Provider::Meta).largest.value, Some(16 * 1024 * 1024));
    /// assert_eq!(Rules::of(Provider::Wawp).largest.value, None, "not stated");
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
    pub fn table() -> String {
        let mut text = String::from("|");
        let mut row = |name: &str, cell: &dyn Fn(&Rules) -> String| {
            let _ = write!(text, " {name} |");
            for rules in &RULES {
                let _ = write!(text, " {} |", cell(rules));
            }
            text.push_str("\n|");
            if name.is_empty() {
                text.push_str("---|---|---|---|---|\n|");
            }
        };
        row("", &|r| format!("[{}]({})", r.provider, r.formats.source));
        row("voice notes", &|r| formats(r, Becomes::VoiceNote));
        row("audio files, not shown as notes", &|r| {
            formats(r, Becomes::AudioFile)
        });
        row("taken as audio, refused as a note", &|r| {
            formats(r, Becomes::Refused)
        });
        row("converts by itself", &|r| {
            shown(&r.converts, |yes| {
                if *yes { "when told to" } else { "no" }.to_owned()
            })
        });
        row("largest", &|r| shown(&r.largest, |b| vendor_size(*b)));
        row("channels of Ogg/Opus", &|r| {
            shown(&r.channels, |n| n.to_string())
        });
        row("longest", &|r| {
            shown(&r.longest, |d| format!("{} s", d.as_secs()))
        });
        row("advised length", &|r| {
            shown(&r.advised, |d| format!("{} s", d.as_secs()))
        });
        row("plays at once up to", &|r| {
            shown(&r.plays_at_once, |b| vendor_size(*b))
        });
        row("handed over as", &|r| {
            shown(&r.handed_over, |t| (*t).to_owned())
        });
        row("seen", &|r| r.formats.seen.to_owned());
        text.pop();
        text
    }
}

fn shown<T>(fact: &Fact<T>, print: impl Fn(&T) -> String) -> String {
    fact.value.as_ref().map_or("not stated".to_owned(), print)
}

fn formats(rules: &Rules, wanted: Becomes) -> String {
    let Some(formats) = rules.formats.value else {
        return "not stated".to_owned();
    };
    let mut names: Vec<String> = Vec::new();
    for format in formats.iter().filter(|f| f.becomes == wanted) {
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
