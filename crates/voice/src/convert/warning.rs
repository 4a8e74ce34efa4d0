//! The warnings of a conversion.

use super::ConversionMethod;
use super::sink::Sink;
use crate::Container;
use crate::probe::ProbeResult;
use std::fmt;
use std::time::Duration;

/// Why a note may not sound like its recording. The message says what to do.
///
/// ```
/// use std::time::Duration;
/// use waxwing_voice::Warning;
///
/// let warning = Warning::Shorter {
///     expected: Duration::from_secs(31),
///     converted: Duration::from_millis(23_700),
/// };
/// assert_eq!(
///     warning.to_string(),
///     "the note has 23.7 s of the recording's 31.0 s; listen to it before you send it, or export the recording again"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// The note is shorter than the file of the recording states.
    Shorter {
        /// Playing time of the recording, as [`inspect`](fn@crate::inspect) finds it.
        expected: Duration,
        /// Playing time of the note.
        converted: Duration,
    },
    /// The file of the recording ends early.
    Truncated {
        /// Playing time of the note.
        converted: Duration,
        /// Playing time of the whole recording, if the file states it.
        expected: Option<Duration>,
    },
    /// A part of the file is damaged, and the note lacks its audio.
    Damaged {
        /// Playing time before the first damage.
        after: Duration,
    },
    /// The decoder rejected packets of the recording; of MP3 and MP2, more than a tenth.
    PacketsLost {
        /// Number of packets that the note lacks.
        lost: u64,
        /// Number of packets in the recording.
        total: u64,
    },
    /// Pages of an Ogg file are missing or damaged, and the note lacks their audio.
    PagesLost {
        /// Number of pages.
        pages: u64,
    },
    /// The channels have opposite phase, so that they cancel each other out in mono.
    OutOfPhase {
        /// Playing time during which the note is nearly silent.
        duration: Duration,
    },
}

impl Warning {
    /// The name in snake case, as in the JSON of `waxwing voice convert`.
    ///
    /// ```
    /// use waxwing_voice::Warning;
    /// assert_eq!(Warning::PagesLost { pages: 2 }.as_str(), "pages_lost");
    /// ```
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Shorter { .. } => "shorter",
            Self::Truncated { .. } => "truncated",
            Self::Damaged { .. } => "damaged",
            Self::PacketsLost { .. } => "packets_lost",
            Self::PagesLost { .. } => "pages_lost",
            Self::OutOfPhase { .. } => "out_of_phase",
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LISTEN: &str = "listen to it before you send it, or export the recording again";
        const REFETCH: &str =
            "fetch it again from its source, or listen to the note before you send it";
        match self {
            Self::Shorter {
                expected,
                converted,
            } => write!(
                f,
                "the note has {:.1} s of the recording's {:.1} s; {LISTEN}",
                converted.as_secs_f64(),
                expected.as_secs_f64()
            ),
            Self::Truncated {
                converted,
                expected,
            } => {
                write!(
                    f,
                    "the recording ends early, and the note has {:.1} s",
                    converted.as_secs_f64()
                )?;
                if let Some(expected) = expected {
                    write!(f, " of {:.1} s", expected.as_secs_f64())?;
                }
                write!(f, "; {REFETCH}")
            }
            Self::Damaged { after } => write!(
                f,
                "the recording is damaged and cannot be read after {:.1} s, in part or to its end; {REFETCH}",
                after.as_secs_f64()
            ),
            Self::PacketsLost { lost: 1, total } => write!(
                f,
                "1 of {total} packets could not be decoded and is missing; {LISTEN}"
            ),
            Self::PacketsLost { lost, total } => write!(
                f,
                "{lost} of {total} packets could not be decoded and are missing; {LISTEN}"
            ),
            Self::PagesLost { pages: 1 } => {
                write!(f, "a page of the Ogg file is missing or damaged; {REFETCH}")
            }
            Self::PagesLost { pages } => write!(
                f,
                "{pages} pages of the Ogg file are missing or damaged; {REFETCH}"
            ),
            Self::OutOfPhase { duration } => write!(
                f,
                "the channels cancel each other out, and {:.0} s of the note are nearly silent; export one channel alone",
                duration.as_secs_f64().max(1.0)
            ),
        }
    }
}

/// How much shorter than its recording a note may be without a warning.
const MAX_MISSING: Duration = Duration::from_millis(200);

/// The warnings for a note. `known`: whether the duration of the recording is known.
pub(crate) fn warnings(
    probed: &ProbeResult,
    known: bool,
    method: ConversionMethod,
    sink: &Sink<'_>,
) -> Vec<Warning> {
    let info = &probed.info;
    let mut warnings = Vec::new();
    let converted = sink.duration();
    let expected = stated_duration(probed);
    let missing = converted + MAX_MISSING < expected;
    if known && is_truncated(probed) {
        let expected = missing.then_some(expected);
        warnings.push(Warning::Truncated {
            converted,
            expected,
        });
    } else if known && missing {
        warnings.push(Warning::Shorter {
            expected,
            converted,
        });
    }
    let damaged = probed.damaged.filter(|_| known);
    if let Some(after) = damaged.or(sink.unreadable_after) {
        warnings.push(Warning::Damaged { after });
    }
    let packets = sink.decoded + sink.skipped;
    // The first frames of an MP3 that was cut from a stream refer to frames that are missing.
    let tolerated = if info.container == Container::Mpeg {
        packets / 10
    } else {
        0
    };
    let encoded = matches!(method, ConversionMethod::Encoded { .. });
    if sink.skipped > tolerated || (sink.skipped > 0 && !encoded) {
        warnings.push(Warning::PacketsLost {
            lost: sink.skipped,
            total: packets,
        });
    }
    if sink.lost_pages > 0 {
        warnings.push(Warning::PagesLost {
            pages: sink.lost_pages,
        });
    }
    let duration = sink.cancelled();
    if duration >= MAX_CANCELLED || (!duration.is_zero() && duration * 2 > converted) {
        warnings.push(Warning::OutOfPhase { duration });
    }
    warnings
}

/// How long a note may be nearly silent without a warning.
const MAX_CANCELLED: Duration = Duration::from_secs(1);

/// Whether the end is missing. An Ogg recording that was stopped has no end-of-stream page, and is complete anyway.
fn is_truncated(probed: &ProbeResult) -> bool {
    probed.info.truncated && (probed.info.container != Container::Ogg || probed.partial)
}

/// Duration of the whole recording, as far as its file states it.
fn stated_duration(probed: &ProbeResult) -> Duration {
    let duration = probed.info.duration;
    let stated = probed.raw.filter(|raw| raw.stated < u64::MAX).map(|raw| {
        let share = raw.stated as f64 / raw.length.max(1) as f64;
        Duration::try_from_secs_f64(duration.as_secs_f64() * share).unwrap_or(duration)
    });
    let expected = probed.expected.or(stated).unwrap_or(duration);
    expected.max(duration)
}
