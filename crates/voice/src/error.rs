//! What can be wrong, and what to do about it.

use crate::{AudioInfo, Codec, Container};
use std::io;
use std::time::Duration;

/// Why a recording cannot be read or converted. The text says what it is and what to do.
///
/// ```
/// let error = waxwing_voice::inspect(b"\x89PNG\r\n\x1a\n0000").unwrap_err();
/// assert!(error.to_string().starts_with("this is a PNG image; give a recording: Ogg, MP3, M4A"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is not a byte.
    #[error("the file is empty; record again, or see whether its download or upload failed")]
    Empty,
    /// Something else than audio.
    #[error("this is {what}; {}", instead(what))]
    NotAudio {
        /// What it is, with its article.
        what: &'static str,
    },
    /// No format that is known here.
    #[error(
        "this is no audio format that is known here; give Ogg, MP3, M4A, AAC, WAV, FLAC, WebM, AIFF, CAF or AMR"
    )]
    UnknownFormat,
    /// A container without an audio track, such as a video without sound.
    #[error("this is {container} without an audio track; give a file that has sound")]
    NoAudioTrack {
        /// The container.
        container: Container,
    },
    /// An audio track of no length.
    #[error("the {container} file holds no sound at all; record again")]
    EmptyTrack {
        /// The container.
        container: Container,
    },
    /// The container breaks its own rules, or ends too early.
    #[error(
        "the {container} file is damaged: {problem}; fetch it again from where it came, or export it again"
    )]
    Damaged {
        /// The container.
        container: Container,
        /// What is wrong with it.
        problem: String,
    },
    /// A codec that this build cannot decode.
    #[error("cannot decode {codec} in {container}; {remedy}")]
    UnsupportedCodec {
        /// The container.
        container: Container,
        /// The codec.
        codec: Codec,
        /// What to do.
        remedy: &'static str,
    },
    /// The reader cannot go back, and the format needs it.
    #[error(
        "{container} {reason}, which needs a reader that can seek; give a file or bytes, or save the stream first"
    )]
    SeekRequired {
        /// The container.
        container: Container,
        /// Why.
        reason: &'static str,
    },
    /// Longer than allowed by the options.
    #[error("the recording is longer than the {} s allowed; cut it, or allow more with `longest`", longest.as_secs())]
    TooLong {
        /// What was allowed.
        longest: Duration,
    },
    /// No bit rate that Opus has makes it so small.
    #[error(
        "{:.1} s of sound do not fit into {bytes} bytes; at most {:.1} s do: cut it, or send several notes",
        duration.as_secs_f64(), longest.as_secs_f64()
    )]
    DoesNotFit {
        /// Length of the recording.
        duration: Duration,
        /// The bytes that were asked for.
        bytes: u64,
        /// What fits at the lowest bit rate.
        longest: Duration,
    },
    /// `CancelToken::cancel` was called.
    #[error("the conversion was cancelled")]
    Cancelled,
    /// The encoder refused its settings.
    #[error(
        "the Opus encoder refused: {0}; choose a bit rate between 6000 and 128000 bits per second"
    )]
    Encoder(String),
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

/// What to do with a recording that cannot be converted here.
pub(crate) fn remedy(info: &AudioInfo) -> &'static str {
    match info.codec {
        Codec::AacLc | Codec::AacOther if info.channels > 2 => {
            "it has more than two channels; export it in stereo or mono"
        }
        Codec::Pcm if info.container == Container::Mp4 && info.channels > 2 => {
            "it has more than two channels; export it in stereo or mono"
        }
        Codec::Pcm if info.container == Container::Mp4 => {
            "its samples are signed numbers of 8 bits, or of another rare kind; export it as WAV"
        }
        Codec::AacOther => "export it as AAC-LC, MP3 or WAV",
        Codec::Speex | Codec::Gsm | Codec::Adpcm => "export it as WAV (PCM) with another program",
        _ => "export it as MP3, M4A (AAC-LC) or WAV",
    }
}

/// What to do with something else than audio.
fn instead(what: &str) -> &'static str {
    match what {
        BASE64 | DATA_URL => "decode it first, and give the bytes that come out",
        PAGE => "open it as text to see what the server said, and fetch the recording again",
        _ => "give a recording: Ogg, MP3, M4A, AAC, WAV, FLAC, WebM, AIFF, CAF or AMR",
    }
}

/// Names of what is told apart for its remedy.
pub(crate) const BASE64: &str = "Base64 text, perhaps of a recording";
pub(crate) const DATA_URL: &str = "a data: URL, a recording or a picture as Base64 text";
pub(crate) const PAGE: &str = "HTML or XML, probably the error page of a download";
