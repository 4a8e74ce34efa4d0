//! The result of a check: errors and warnings, each with its remedy.

use std::fmt;
use waxwing_types::Provider;

/// The result of a check. Without findings, the recording plays as a voice note on every device.
///
/// ```
/// use waxwing_voice::{check, inspect_path, types::Provider};
///
/// let report = check(&inspect_path("../../tests/assets/hello.mp3")?, Provider::Meta);
/// assert_eq!(report.provider, Provider::Meta);
/// assert_eq!(report.errors.len(), 0);
/// assert_eq!(report.warnings[0].problem, "meta shows MP3 as an audio file, not as a voice note");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The provider whose rules were applied.
    pub provider: Provider,
    /// Why the provider refuses the recording.
    pub errors: Vec<Finding>,
    /// Why the recording may not play as a voice note on every device.
    pub warnings: Vec<Finding>,
}

/// One problem of a recording, with its remedy. [`Display`](fmt::Display) shows all of it in one line.
///
/// ```
/// use waxwing_voice::{FindingKind, check, inspect_path, types::Provider};
///
/// let report = check(&inspect_path("../../tests/assets/hello.wav")?, Provider::Meta);
/// let finding = &report.errors[0];
/// assert_eq!(finding.kind, FindingKind::Format);
/// assert_eq!(finding.problem, "meta does not accept WAV with PCM");
/// assert_eq!(finding.remedy, "convert it to Ogg/Opus");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The property of the recording that causes the problem.
    pub kind: FindingKind,
    /// What is wrong, and what is allowed.
    pub problem: String,
    /// What to do.
    pub remedy: &'static str,
}

/// The property of a recording that a [`Finding`] is about.
///
/// ```
/// use waxwing_voice::{FindingKind, check, inspect_path, types::Provider};
///
/// let report = check(&inspect_path("../../tests/assets/hello.ogg")?, Provider::Meta);
/// // The file has one frame per packet. `convert` corrects that.
/// assert_eq!(report.warnings[0].kind, FindingKind::Framing);
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// The container or the codec.
    Format,
    /// The number of channels.
    Channels,
    /// The size in bytes.
    Size,
    /// The playing time.
    Duration,
    /// The extension of the file name.
    Name,
    /// The media type that the file is sent with.
    MediaType,
    /// The file is truncated, or contains more than one stream.
    Integrity,
    /// The number of frames in the packets of Ogg/Opus.
    Framing,
}

impl FindingKind {
    /// The name in snake case, as in the JSON of `waxwing voice check`.
    ///
    /// ```
    /// use waxwing_voice::FindingKind;
    /// assert_eq!(FindingKind::MediaType.as_str(), "media_type");
    /// ```
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
    /// Whether the provider accepts the recording. Warnings do not matter.
    ///
    /// ```
    /// use waxwing_voice::{check, inspect_path, types::Provider};
    ///
    /// let song = inspect_path("../../tests/assets/hello.mp3")?;
    /// assert!(check(&song, Provider::Meta).is_accepted()); // as an audio file, with a warning
    /// assert!(!check(&song, Provider::Infobip).is_accepted());
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn is_accepted(&self) -> bool {
        self.errors.is_empty()
    }

    /// Adds an error.
    pub(crate) fn fail(&mut self, kind: FindingKind, problem: String, remedy: &'static str) {
        self.errors.push(Finding {
            kind,
            problem,
            remedy,
        });
    }

    /// Adds a warning.
    pub(crate) fn warn(&mut self, kind: FindingKind, problem: String, remedy: &'static str) {
        self.warnings.push(Finding {
            kind,
            problem,
            remedy,
        });
    }
}
