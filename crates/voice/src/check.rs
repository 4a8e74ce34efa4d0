//! Checks a recording against the rules of a provider.

use crate::format::{of_extension, same_format};
use crate::rules::{Handling, Rules, vendor_size};
use crate::{AudioInfo, Codec, Container, FindingKind, Report};
use std::time::Duration;
use waxwing_types::{MediaType, Provider};

/// Checks a recording against the rules of a provider for voice notes. Makes no request.
///
/// Use [`Check`] if you also know the file name or the media type of the request.
///
/// ```
/// use waxwing_voice::{check, inspect_path, types::Provider};
///
/// let song = inspect_path("../../tests/assets/hello.mp3")?;
/// let report = check(&song, Provider::Infobip);
/// assert!(!report.is_accepted());
/// assert_eq!(
///     report.errors[0].to_string(),
///     "format: infobip accepts MP3 as an audio file, not as a voice note; convert it to Ogg/Opus",
/// );
/// assert!(check(&inspect_path("../../tests/assets/hello.ogg")?, Provider::Infobip).is_accepted());
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub fn check(info: &AudioInfo, provider: Provider) -> Report {
    Check::new(info).against(provider)
}

/// A check that includes the file name and the media type of the request.
///
/// ```
/// use waxwing_voice::{Check, inspect_path, types::{MediaType, Provider}};
///
/// let note = inspect_path("../../tests/assets/hello.ogg")?;
/// let media_type: MediaType = "audio/opus".parse().unwrap();
/// let check = Check::new(&note).file_name("note.mp3").media_type(&media_type);
/// let report = check.against(Provider::Meta);
/// assert!(report.errors[0].to_string().starts_with("media_type: audio/opus is the type of bare packets"));
/// assert!(report.warnings.iter().any(|w| w.problem.contains("the extension is .mp3")));
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
const FIT: &str = "convert it with a size limit (`fit`), or shorten it";
const SMALLER: &str = "shorten it, or export it at a lower bit rate";
const REFETCH: &str = "fetch it again from its source, or export it again";

impl<'a> Check<'a> {
    /// A check of the recording alone.
    ///
    /// ```
    /// use waxwing_voice::{Check, inspect_path, types::Provider};
    ///
    /// let note = inspect_path("../../tests/assets/hello.ogg")?;
    /// assert!(Check::new(&note).against(Provider::Wawp).is_accepted());
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn new(info: &'a AudioInfo) -> Self {
        Self {
            info,
            file_name: None,
            media_type: None,
        }
    }

    /// Sets the file name or the URL of the request. Only its extension is checked.
    ///
    /// ```
    /// use waxwing_voice::{Check, FindingKind, inspect_path, types::Provider};
    ///
    /// let note = inspect_path("../../tests/assets/hello.ogg")?;
    /// let report = Check::new(&note).file_name("https://example.com/note.mp3").against(Provider::Wawp);
    /// assert!(report.warnings.iter().any(|finding| finding.kind == FindingKind::Name));
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn file_name(mut self, name: &'a str) -> Self {
        self.file_name = Some(name);
        self
    }

    /// Sets the media type of the request.
    ///
    /// ```
    /// use waxwing_voice::{Check, FindingKind, inspect_path, types::{MediaType, Provider}};
    ///
    /// let note = inspect_path("../../tests/assets/hello.ogg")?;
    /// let mpeg: MediaType = "audio/mpeg".parse().unwrap();
    /// let report = Check::new(&note).media_type(&mpeg).against(Provider::Meta);
    /// assert_eq!(report.errors[0].kind, FindingKind::MediaType);
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn media_type(mut self, media_type: &'a MediaType) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Applies the rules of a provider.
    ///
    /// ```
    /// use waxwing_voice::{Check, inspect_path, types::Provider};
    ///
    /// let song = inspect_path("../../tests/assets/hello.mp3")?;
    /// let check = Check::new(&song);
    /// let accepting = Provider::ALL.into_iter().filter(|provider| check.against(*provider).is_accepted());
    /// assert_eq!(accepting.count(), 3);
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
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

    /// `remedy`, which is a conversion, if `convert` can decode the recording; otherwise another remedy.
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
                    format!("{provider} does not state which formats it accepts; this is {what}");
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
                let problem = format!("{provider} has to convert {what}");
                let remedy = match info.convertible {
                    true => "send it with `convert: true`, or convert it to Ogg/Opus here",
                    false => "send it with `convert: true`",
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
                    format!("{provider} accepts {what} as an audio file, not as a voice note");
                report.fail(FindingKind::Format, problem, convert);
            }
            None => {
                let problem = format!("{provider} does not accept {what}");
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
            // The provider does not state it. WhatsApp itself plays mono.
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
            // No source says whether 16 MB are 16,000,000 bytes or 16 MiB.
            let megabytes = largest / (1024 * 1024);
            let least = megabytes * 1_000_000;
            if bytes > largest {
                let problem = format!(
                    "{:.1} MB; {provider} accepts at most {megabytes} MB",
                    bytes as f64 / 1e6
                );
                report.fail(FindingKind::Size, problem, shorten);
            } else if bytes > least {
                let problem = format!(
                    "{bytes} bytes; the limit of {provider}, {megabytes} MB, may mean {least} bytes"
                );
                report.warn(FindingKind::Size, problem, shorten);
            }
        }
        if let Some(limit) = rules.instant_play_size.value
            && bytes > limit
        {
            let problem = format!(
                "{}; above {} the recipient sees a download arrow instead of the play button",
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
            let problem = format!("{seconds} s; at most {} s", longest.as_secs());
            report.fail(FindingKind::Duration, problem, "shorten it");
        } else if let Some(advised) = rules.recommended_duration.value
            && self.info.duration > advised
        {
            let problem = format!(
                "{seconds} s; {} recommends less than {} s",
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
            let problem = format!("declared as {declared}, but the file is {canonical}");
            if !same_format(declared, &canonical) {
                report.fail(
                    FindingKind::MediaType,
                    problem,
                    "send it with its own media type",
                );
            } else if declared.essence() == "audio/opus" {
                // Meta answers with success and reports error 131053 by webhook later.
                let problem =
                    "audio/opus is the type of bare packets, and providers refuse it".to_owned();
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
                    problem,
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
                        "the extension is .{extension}, which {} may not know",
                        rules.provider
                    );
                    report.warn(FindingKind::Name, problem, "name it .ogg");
                }
            }
            _ => {
                let problem = format!("the extension is .{extension}, but the file is {canonical}");
                report.warn(
                    FindingKind::Name,
                    problem,
                    "give it the extension of its format",
                );
            }
        }
    }

    fn integrity(&self, report: &mut Report) {
        let info = self.info;
        // An Ogg recording that was stopped has no end-of-stream page, and plays anyway.
        if info.truncated && info.container != Container::Ogg {
            let problem = "the file ends early".to_owned();
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
        // Notes that phones record have 60 ms per packet.
        let one = opus.frames_per_packet == 1 && opus.frame_duration < Duration::from_millis(60);
        if one && info.channels == 1 && info.duration > opus.frame_duration {
            let problem =
                "one frame per packet, which some iPhones are reported to refuse".to_owned();
            report.warn(
                FindingKind::Framing,
                problem,
                self.converting("convert it: this repacketizes it without loss"),
            );
        }
    }
}

/// The container and the codec in words.
fn what(info: &AudioInfo) -> String {
    match (info.container, info.codec) {
        _ if info.video => format!("{} video", info.container),
        (Container::Mpeg, codec) => codec.to_string(),
        (Container::Adts | Container::Amr, codec) => codec.to_string(),
        (Container::Flac, _) => "FLAC".to_owned(),
        (container, codec) => format!("{container} with {codec}"),
    }
}

/// The extension of a file name, or of the path of a URL.
fn extension(name: &str) -> Option<&str> {
    let name = name.split(['?', '#']).next()?;
    let file = name.rsplit(['/', '\\']).next()?;
    file.rsplit_once('.')
        .map(|(_, extension)| extension)
        .filter(|e| !e.is_empty())
}
