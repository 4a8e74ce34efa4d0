//! What a conversion does and its caller should know of.

use super::sink::Sink;
use crate::AudioInfo;
use std::fmt;
use std::time::Duration;

/// Why a note may not sound as it should; the text says what to do.
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
    /// The note is shorter than the recording is by what its own file says.
    Shorter {
        /// Length of the recording, as [`inspect`](fn@crate::inspect) has it.
        expected: Duration,
        /// Length of the note.
        converted: Duration,
    },
    /// More than a tenth of the recording's packets could not be decoded.
    PacketsLost {
        /// Packets that were left out.
        lost: u64,
        /// Packets in all.
        of: u64,
    },
    /// Pages of an Ogg file are missing or damaged, and the sound on them with them.
    PagesLost {
        /// How many.
        pages: u64,
    },
    /// The channels are each other's opposite, so that nearly nothing is left of them in mono.
    OutOfPhase,
}

impl Warning {
    /// One word in lower case, as it stands in JSON.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Shorter { .. } => "shorter",
            Self::PacketsLost { .. } => "packets_lost",
            Self::PagesLost { .. } => "pages_lost",
            Self::OutOfPhase => "out_of_phase",
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const AGAIN: &str = "listen to it before you send it, or export the recording again";
        match self {
            Self::Shorter {
                expected,
                converted,
            } => write!(
                f,
                "the note has {:.1} s of the recording's {:.1} s; {AGAIN}",
                converted.as_secs_f64(),
                expected.as_secs_f64()
            ),
            Self::PacketsLost { lost, of } => write!(
                f,
                "{lost} of {of} packets could not be decoded and are missing; {AGAIN}"
            ),
            Self::PagesLost { pages: 1 } => {
                write!(f, "a page of the Ogg file is missing or damaged; {AGAIN}")
            }
            Self::PagesLost { pages } => write!(
                f,
                "{pages} pages of the Ogg file are missing or damaged; {AGAIN}"
            ),
            Self::OutOfPhase => f.write_str(
                "the channels cancel each other out, and the note is nearly silent; export one channel alone",
            ),
        }
    }
}

/// By how much a note may be shorter than its recording.
const MISSING: Duration = Duration::from_millis(200);

/// What there is to say of a note; `known` says whether the recording's length is.
pub(crate) fn warnings(info: &AudioInfo, known: bool, sink: &Sink<'_>) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let converted = sink.duration();
    if known && !info.cut && converted + MISSING < info.duration {
        warnings.push(Warning::Shorter {
            expected: info.duration,
            converted,
        });
    }
    let packets = sink.decoded + sink.skipped;
    if sink.skipped * 10 > packets {
        warnings.push(Warning::PacketsLost {
            lost: sink.skipped,
            of: packets,
        });
    }
    if sink.lost > 0 {
        warnings.push(Warning::PagesLost { pages: sink.lost });
    }
    if sink.is_cancelled() {
        warnings.push(Warning::OutOfPhase);
    }
    warnings
}
