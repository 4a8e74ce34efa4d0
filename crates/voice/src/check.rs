//! Whether a provider takes a recording as a voice note, and how it plays.

use crate::format::{of_extension, same_format};
use crate::rules::{Handling, Rules, vendor_size};
use crate::{AudioInfo, Codec, Container};
use std::fmt;
use std::time::Duration;
use waxwing_types::{MediaType, Provider};

/// What a check found. Nothing at all: it goes out, and plays everywhere as a voice note.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The provider.
    pub provider: Provider,
    /// The provider refuses it, or it arrives as no voice note.
    pub errors: Vec<Finding>,
    /// It goes out, and plays worse than it could.
    pub warnings: Vec<Finding>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What it concerns.
    pub kind: FindingKind,
    /// What is wrong, with what is allowed.
    pub problem: String,
    /// What to do.
    pub remedy: &'static str,
}

/// What a finding concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// Container or codec.
    Format,
    /// Channels.
    Channels,
    /// Bytes.
    Size,
    /// Length in time.
    Duration,
    /// The file's name.
    Name,
    /// The media type that it is sent with.
    MediaType,
    /// The file ends too early, or holds more than one stream.
    Integrity,
    /// ConversionMethod the packets of Ogg/Opus are made.
    Framing,
}

impl FindingKind {
    /// One word in lower case, as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Channels => "channels",
            Self::Size => "size",
            Self::Duration => "duration",
            Self::Name => "name",
            Self::MediaType => "media_type",
            Self::Integrity => "integrity",
            Self::Framing => "framing",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}; {}",
            self.kind.as_str(),
            self.problem,
            self.remedy
        )
    }
}

impl Report {
    /// Whether the provider takes it as a voice note; warnings do not count.
    pub fn is_accepted(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Checks a recording against what a provider takes as a voice note.
///
/// ```
/// use waxwing_voice::{check, inspect_path, types::Provider};
///
/// let song = inspect_path("../../tests/assets/hello.mp3")?;
/// let report = check(&song, Provider::Infobip);
/// assert!(!report.is_accepted());
/// assert_eq!(
///     report.errors[0].to_string(),
///     "format: infobip takes MP3 as an audio file, not as a voice note; convert it to Ogg/Opus",
/// );
/// assert!(check(&inspect_path("../../tests/assets/hello.ogg")?, Provider::Infobip).is_accepted());
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub fn check(info: &AudioInfo, provider: Provider) -> Report {
    Check::new(info).against(provider)
}

/// A check that knows more than the bytes: under which name and media type the recording is to be sent.
///
/// ```
/// use waxwing_voice::{Check, inspect_path, types::{MediaType, Provider}};
///
/// let note = inspect_path("../../tests/assets/hello.ogg")?;
/// let wrong: MediaType = "audio/opus".parse().unwrap();
/// let report = Check::new(&note).file_name("note.mp3").media_type(&wrong).against(Provider::Meta);
/// assert_eq!((report.errors.len(), report.warnings.len()), (1, 2));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Check<'a> {
    info: &'a AudioInfo,
    file_name: Option<&'a str>,
    media_type: Option<&'a MediaType>,
}

const CONVERT: &str = "convert it to Ogg/Opus";
const MIX: &str = "convert it to mono";
const FIT: &str = "convert it with a limit (`fit`), or cut it";
const SMALLER: &str = "cut it, or export it at a lower bit rate";
const REFETCH: &str = "fetch it again from where it came, or export it again";

impl<'a> Check<'a> {
    /// Of the bytes alone.
    pub fn new(info: &'a AudioInfo) -> Self {
        Self {
            info,
            file_name: None,
            media_type: None,
        }
    }

    /// With the name under which it is sent; what counts is its extension. A URL may stand here as well.
    #[must_use]
    pub fn file_name(mut self, name: &'a str) -> Self {
        self.file_name = Some(name);
        self
    }

    /// With the media type under which it is sent.
    #[must_use]
    pub fn media_type(mut self, media_type: &'a MediaType) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// What a provider would say.
    pub fn against(&self, provider: Provider) -> Report {
        let rules = Rules::of(provider);
        let mut report = Report {
            provider,
            errors: Vec::new(),
            warnings: Vec::new(),
        };
        self.format(rules, &mut report);
        self.channels(rules, &mut report);
        self.size(rules, &mut report);
        self.duration(rules, &mut report);
        self.names(rules, &mut report);
        self.integrity(&mut report);
        report
    }

    /// What to do where converting would help; where it cannot be done, what to do instead.
    fn converting(&self, remedy: &'static str) -> &'static str {
        match self.info.convertible {
            true => remedy,
            false => crate::error::remedy(self.info),
        }
    }

    fn format(&self, rules: &Rules, report: &mut Report) {
        let (info, provider) = (self.info, rules.provider);
        let what = what(info);
        let convert = self.converting(CONVERT);
        let Some(formats) = rules.formats.value else {
            if (info.container, info.codec) != (Container::Ogg, Codec::Opus) {
                let problem =
                    format!("{provider} does not state which formats it takes; this is {what}");
                report.warn(FindingKind::Format, problem, convert);
            }
            return;
        };
        let found = formats
            .iter()
            .find(|f| (f.container, f.codec) == (info.container, info.codec));
        let handling = found.filter(|_| !info.video).map(|f| f.handling);
        match handling {
            Some(Handling::VoiceNote) => {}
            None if rules.converts.value == Some(true) => {
                let problem = format!("{provider} has to convert {what} by itself");
                let remedy = match info.convertible {
                    true => "send it with `convert`, or convert it to Ogg/Opus here",
                    false => "send it with `convert`",
                };
                report.warn(FindingKind::Format, problem, remedy);
            }
            Some(Handling::AudioFile) => {
                let problem =
                    format!("{provider} shows {what} as an audio file, not as a voice note");
                report.warn(FindingKind::Format, problem, convert);
            }
            Some(Handling::Refused) => {
                let problem =
                    format!("{provider} takes {what} as an audio file, not as a voice note");
                report.fail(FindingKind::Format, problem, convert);
            }
            None => {
                let problem = format!("{provider} does not take {what}");
                report.fail(FindingKind::Format, problem, convert);
            }
        }
    }

    fn channels(&self, rules: &Rules, report: &mut Report) {
        let info = self.info;
        if info.channels < 2 || (info.container, info.codec) != (Container::Ogg, Codec::Opus) {
            return;
        }
        let mix = self.converting(MIX);
        let problem = format!("{} channels; voice notes have 1", info.channels);
        match rules.max_channels.value {
            Some(limit) if info.channels > limit => {
                report.fail(FindingKind::Channels, problem, mix)
            }
            // Not stated by the provider, but WhatsApp itself plays mono.
            _ => report.warn(FindingKind::Channels, problem, mix),
        }
    }

    fn size(&self, rules: &Rules, report: &mut Report) {
        let bytes = self.info.size;
        let provider = rules.provider;
        let shorten = match self.info.convertible {
            true => FIT,
            false => SMALLER,
        };
        if let Some(largest) = rules.max_size.value {
            // 16 MB may mean 16 000 000 bytes or 16 MiB: nobody says.
            let megabytes = largest / (1024 * 1024);
            let least = megabytes * 1_000_000;
            if bytes > largest {
                let problem = format!(
                    "{:.1} MB; {provider} takes at limit {megabytes} MB",
                    bytes as f64 / 1e6
                );
                report.fail(FindingKind::Size, problem, shorten);
            } else if bytes > least {
                let problem =
                    format!("{bytes} bytes; {provider} may mean {least} by its {megabytes} MB");
                report.warn(FindingKind::Size, problem, shorten);
            }
        }
        if let Some(limit) = rules.instant_play_size.value
            && bytes > limit
        {
            let problem = format!(
                "{}; above {} a recipient sees a download arrow in place of the play button",
                vendor_size(bytes),
                vendor_size(limit)
            );
            report.warn(FindingKind::Size, problem, shorten);
        }
    }

    fn duration(&self, rules: &Rules, report: &mut Report) {
        let seconds = self.info.duration.as_secs();
        if let Some(longest) = rules.max_duration.value
            && self.info.duration > longest
        {
            let problem = format!("{seconds} s; at limit {} s", longest.as_secs());
            report.fail(FindingKind::Duration, problem, "cut it");
        } else if let Some(advised) = rules.recommended_duration.value
            && self.info.duration > advised
        {
            let problem = format!(
                "{seconds} s; {} advises less than {} s",
                rules.provider,
                advised.as_secs()
            );
            report.warn(FindingKind::Duration, problem, "send it in parts");
        }
    }

    fn names(&self, rules: &Rules, report: &mut Report) {
        let info = self.info;
        let canonical = info.media_type();
        if let Some(declared) = self.media_type {
            let wanted = format!("is sent as {declared}, and is {canonical}");
            if !same_format(declared, &canonical) {
                report.fail(
                    FindingKind::MediaType,
                    wanted,
                    "send it with its own media type",
                );
            } else if declared.essence() == "audio/opus" {
                // Meta's refusal comes after a success, by webhook: error 131053.
                let problem = "audio/opus is the type of bare packets, and is refused".to_owned();
                report.fail(
                    FindingKind::MediaType,
                    problem,
                    "send it as audio/ogg; codecs=opus",
                );
            } else if declared.codecs().is_some_and(|c| c == "opus") != (info.codec == Codec::Opus)
                && declared.codecs().is_some()
            {
                report.fail(
                    FindingKind::MediaType,
                    wanted,
                    "send it with its own media type",
                );
            }
        }
        let Some(extension) = self.file_name.and_then(extension) else {
            return;
        };
        match of_extension(extension) {
            Some(named) if same_format(&named, &canonical) => {
                let odd = ["opus", "oga"].contains(&extension.to_ascii_lowercase().as_str());
                if odd {
                    let problem = format!(
                        "ends in .{extension}, which {} may not know",
                        rules.provider
                    );
                    report.warn(FindingKind::Name, problem, "name it .ogg");
                }
            }
            _ => {
                let problem = format!("ends in .{extension}, and is {canonical}");
                report.warn(
                    FindingKind::Name,
                    problem,
                    "give it the extension of what it is",
                );
            }
        }
    }

    fn integrity(&self, report: &mut Report) {
        let info = self.info;
        // An Ogg recording that was stopped has no end mark, and plays all the same.
        if info.truncated && info.container != Container::Ogg {
            let problem = "the file ends before it says that it does".to_owned();
            report.warn(FindingKind::Integrity, problem, REFETCH);
        }
        let Some(opus) = info.opus else {
            return;
        };
        if opus.streams > 1 {
            let problem = "several streams in one file; players stop after the first".to_owned();
            report.warn(
                FindingKind::Integrity,
                problem,
                self.converting("convert it"),
            );
        }
        // What phones make themselves has 60 ms in a packet.
        let one = opus.frames_per_packet == 1 && opus.frame_duration < Duration::from_millis(60);
        if one && info.channels == 1 && info.duration > opus.frame_duration {
            let problem =
                "one frame in a packet, which some iPhones are reported to refuse".to_owned();
            report.warn(
                FindingKind::Framing,
                problem,
                self.converting("convert it: that packs it anew without a loss"),
            );
        }
    }
}

impl Report {
    fn fail(&mut self, kind: FindingKind, problem: String, remedy: &'static str) {
        self.errors.push(Finding {
            kind,
            problem,
            remedy,
        });
    }

    fn warn(&mut self, kind: FindingKind, problem: String, remedy: &'static str) {
        self.warnings.push(Finding {
            kind,
            problem,
            remedy,
        });
    }
}

/// Container and codec in words.
fn what(info: &AudioInfo) -> String {
    match (info.container, info.codec) {
        _ if info.video => format!("{} video", info.container),
        (Container::Mpeg, codec) => codec.to_string(),
        (Container::Adts | Container::Amr, codec) => codec.to_string(),
        (Container::Flac, _) => "FLAC".to_owned(),
        (container, codec) => format!("{container} with {codec}"),
    }
}

/// The extension of a name, or of a URL's path.
fn extension(name: &str) -> Option<&str> {
    let name = name.split(['?', '#']).next()?;
    let file = name.rsplit(['/', '\\']).next()?;
    file.rsplit_once('.')
        .map(|(_, extension)| extension)
        .filter(|e| !e.is_empty())
}
