//! The error type of this crate, and the advice that its messages give.

use crate::{AudioInfo, Codec, Container};
use std::io;
use std::time::Duration;

/// Why a recording cannot be read or converted. The message says what is wrong and what to do next.
///
/// ```
/// use waxwing_voice::{Error, inspect};
///
/// let error = inspect(b"\x89PNG\r\n\x1a\n0000").unwrap_err();
/// assert!(matches!(error, Error::NotAudio { .. }));
/// assert!(error.to_string().starts_with("this is a PNG image; give a recording: Ogg, MP3, M4A"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file has no bytes.
    #[error("the file is empty; record again, or check whether its download or upload failed")]
    Empty,
    /// The file is something other than audio, such as an image or a web page.
    #[error("this is {found}; {}", not_audio_remedy(found))]
    NotAudio {
        /// What the file is, with its article: `a PNG image`.
        found: &'static str,
    },
    /// The first bytes match no known format.
    #[error(
        "the audio format is not recognised; give Ogg, MP3, M4A, AAC, WAV, FLAC, WebM, AIFF, CAF or AMR"
    )]
    UnknownFormat,
    /// The container has no audio track, as in a video without sound.
    #[error("the {container} file has no audio track; give a file that has sound")]
    NoAudioTrack {
        /// The container of the file.
        container: Container,
    },
    /// The container has an audio track, and the track contains no samples.
    #[error("the audio track of the {container} file is empty; record again")]
    EmptyTrack {
        /// The container of the file.
        container: Container,
    },
    /// The file violates the rules of its container, or ends too early to be read.
    #[error(
        "the {container} file is damaged: {problem}; fetch it again from its source, or export it again"
    )]
    Damaged {
        /// The container of the file.
        container: Container,
        /// What is wrong with the file.
        problem: String,
    },
    /// This build has no decoder for the codec, or for this use of it.
    #[error("cannot decode {codec} in {container}; {remedy}")]
    UnsupportedCodec {
        /// The container of the file.
        container: Container,
        /// The codec of its audio track.
        codec: Codec,
        /// What to do.
        remedy: &'static str,
    },
    /// The recording is a stream, and the conversion has to seek.
    #[error(
        "cannot convert {container} from a stream: {reason}; pass a file, bytes or a reader that can seek"
    )]
    SeekRequired {
        /// The container of the file.
        container: Container,
        /// Why the conversion has to seek.
        reason: &'static str,
    },
    /// The recording is longer than `Options::longest` allows.
    #[error(
        "the recording is longer than the limit of {} s; shorten it, or raise the limit (`longest`)",
        limit.as_secs()
    )]
    TooLong {
        /// The longest playing time that the options allow.
        limit: Duration,
    },
    /// The note exceeds the size limit even at the lowest bit rate of Opus.
    #[error(
        "{:.1} s of sound do not fit into {limit} bytes; at most {:.1} s do: shorten it, or send several notes",
        duration.as_secs_f64(), max_duration.as_secs_f64()
    )]
    DoesNotFit {
        /// Playing time of the recording.
        duration: Duration,
        /// The size limit in bytes.
        limit: u64,
        /// The longest playing time that fits, at the lowest bit rate.
        max_duration: Duration,
    },
    /// The conversion was cancelled through its cancellation token.
    #[error("the conversion was cancelled")]
    Cancelled,
    /// The Opus encoder or decoder rejected its settings, such as a bit rate out of range.
    #[error(
        "the Opus codec rejected its settings: {0}; choose a bit rate between 6000 and 128000 bits per second"
    )]
    Opus(String),
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] io::Error),
}

impl Error {
    pub(crate) fn damaged(container: Container, problem: impl Into<String>) -> Self {
        Self::Damaged {
            container,
            problem: problem.into(),
        }
    }
}

/// What to do with a recording that cannot be converted.
pub(crate) fn remedy(info: &AudioInfo) -> &'static str {
    match info.codec {
        Codec::AacLc | Codec::AacOther if info.channels > 2 => {
            "it has more than two channels; export it in stereo or mono"
        }
        Codec::Pcm if info.container == Container::Mp4 && info.channels > 2 => {
            "it has more than two channels; export it in stereo or mono"
        }
        Codec::Pcm if info.container == Container::Mp4 => {
            "its sample format is not supported, such as signed 8-bit samples; export it as WAV"
        }
        Codec::AacOther => "export it as AAC-LC, MP3 or WAV",
        Codec::Speex | Codec::Gsm | Codec::Adpcm => "export it as WAV (PCM) with another program",
        _ => "export it as MP3, M4A (AAC-LC) or WAV",
    }
}

/// What to do with a file that is not audio.
fn not_audio_remedy(found: &str) -> &'static str {
    match found {
        BASE64 | DATA_URL => "decode it, and pass the decoded bytes",
        PAGE => "open it as text to read the message of the server, and fetch the recording again",
        _ => "give a recording: Ogg, MP3, M4A, AAC, WAV, FLAC, WebM, AIFF, CAF or AMR",
    }
}

// The files that get advice of their own.
pub(crate) const BASE64: &str = "Base64 text, perhaps of a recording";
pub(crate) const DATA_URL: &str = "a data: URL, a file as Base64 text";
pub(crate) const PAGE: &str = "HTML or XML, probably the error page of a download";
