//! Containers and codecs, and the table from both to a media type and an extension.

use std::fmt;
use waxwing_types::MediaType;

/// The file format around the audio.
///
/// ```
/// use waxwing_voice::{Container, inspect_path};
///
/// let info = inspect_path("../../tests/assets/hello.m4a")?;
/// assert_eq!(info.container, Container::Mp4);
/// assert_eq!(info.container.to_string(), "MP4");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Container {
    /// Ogg.
    Ogg,
    /// The ISO base media format: MP4, M4A, MOV, 3GP.
    Mp4,
    /// WebM.
    WebM,
    /// Matroska (MKV, MKA).
    Matroska,
    /// RIFF WAVE and RF64.
    Wav,
    /// AIFF and AIFF-C.
    Aiff,
    /// Core Audio Format.
    Caf,
    /// The native container of FLAC.
    Flac,
    /// MPEG audio frames without a container (MP1, MP2, MP3), with or without ID3 tags.
    Mpeg,
    /// AAC frames with ADTS headers, without a container.
    Adts,
    /// The storage format of AMR (RFC 4867).
    Amr,
}

/// The codec of the audio track.
///
/// ```
/// use waxwing_voice::{Codec, inspect_path};
///
/// let info = inspect_path("../../tests/assets/hello.m4a")?;
/// assert_eq!(info.codec, Codec::AacLc);
/// assert_eq!(info.codec.to_string(), "AAC-LC");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Codec {
    /// Opus, the codec of voice notes.
    Opus,
    /// Vorbis.
    Vorbis,
    /// Speex.
    Speex,
    /// FLAC.
    Flac,
    /// Apple Lossless.
    Alac,
    /// Uncompressed samples, integer or float.
    Pcm,
    /// G.711 A-law.
    ALaw,
    /// G.711 µ-law.
    MuLaw,
    /// ADPCM of any kind, such as Microsoft or IMA.
    Adpcm,
    /// GSM 06.10 full rate.
    Gsm,
    /// MPEG audio layer I.
    Mp1,
    /// MPEG audio layer II.
    Mp2,
    /// MPEG audio layer III.
    Mp3,
    /// AAC, low-complexity profile.
    AacLc,
    /// AAC with another profile, such as HE-AAC, HE-AAC v2 or xHE-AAC.
    AacOther,
    /// AMR narrowband.
    AmrNb,
    /// AMR wideband.
    AmrWb,
    /// Dolby AC-3 and E-AC-3.
    Ac3,
    /// A codec that this enum does not list.
    Other,
}

impl Container {
    /// The usual name, as messages and the program's JSON show it.
    ///
    /// ```
    /// use waxwing_voice::Container;
    /// assert_eq!(Container::Mpeg.as_str(), "MPEG audio");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ogg => "Ogg",
            Self::Mp4 => "MP4",
            Self::WebM => "WebM",
            Self::Matroska => "Matroska",
            Self::Wav => "WAV",
            Self::Aiff => "AIFF",
            Self::Caf => "CAF",
            Self::Flac => "FLAC",
            Self::Mpeg => "MPEG audio",
            Self::Adts => "AAC (ADTS)",
            Self::Amr => "AMR",
        }
    }
}

impl Codec {
    /// The usual name, as messages and the program's JSON show it.
    ///
    /// ```
    /// use waxwing_voice::Codec;
    /// assert_eq!(Codec::AmrNb.as_str(), "AMR-NB");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opus => "Opus",
            Self::Vorbis => "Vorbis",
            Self::Speex => "Speex",
            Self::Flac => "FLAC",
            Self::Alac => "ALAC",
            Self::Pcm => "PCM",
            Self::ALaw => "A-law",
            Self::MuLaw => "µ-law",
            Self::Adpcm => "ADPCM",
            Self::Gsm => "GSM 06.10",
            Self::Mp1 => "MP1",
            Self::Mp2 => "MP2",
            Self::Mp3 => "MP3",
            Self::AacLc => "AAC-LC",
            Self::AacOther => "AAC (not LC)",
            Self::AmrNb => "AMR-NB",
            Self::AmrWb => "AMR-WB",
            Self::Ac3 => "AC-3",
            Self::Other => "an unknown codec",
        }
    }
}

impl fmt::Display for Container {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The canonical media type and file extension of a format.
pub(crate) const fn canonical(
    container: Container,
    codec: Codec,
    video: bool,
) -> (&'static str, &'static str) {
    match (container, codec) {
        (Container::Ogg, Codec::Opus) => ("audio/ogg; codecs=opus", "ogg"),
        (Container::Ogg, _) => ("audio/ogg", "ogg"),
        (Container::Mp4, _) if video => ("video/mp4", "mp4"),
        (Container::Mp4, _) => ("audio/mp4", "m4a"),
        (Container::WebM, _) if video => ("video/webm", "webm"),
        (Container::WebM, _) => ("audio/webm", "webm"),
        (Container::Matroska, _) if video => ("video/x-matroska", "mkv"),
        (Container::Matroska, _) => ("audio/x-matroska", "mka"),
        (Container::Wav, _) => ("audio/wav", "wav"),
        (Container::Aiff, _) => ("audio/aiff", "aiff"),
        (Container::Caf, _) => ("audio/x-caf", "caf"),
        (Container::Flac, _) => ("audio/flac", "flac"),
        (Container::Mpeg, Codec::Mp2) => ("audio/mpeg", "mp2"),
        (Container::Mpeg, _) => ("audio/mpeg", "mp3"),
        (Container::Adts, _) => ("audio/aac", "aac"),
        (Container::Amr, Codec::AmrWb) => ("audio/amr-wb", "awb"),
        (Container::Amr, _) => ("audio/amr", "amr"),
    }
}

/// The media type that a file extension stands for. Knows more extensions than WhatsApp accepts, so that `check` can
/// find a name that contradicts the bytes.
pub(crate) fn of_extension(extension: &str) -> Option<MediaType> {
    let text = match extension.to_ascii_lowercase().as_str() {
        "aif" | "aifc" | "aiff" => "audio/aiff",
        "caf" => "audio/x-caf",
        "webm" | "weba" => "audio/webm",
        "mka" | "mkv" => "audio/x-matroska",
        "mp4" | "m4a" | "m4b" | "mov" | "3gp" => "audio/mp4",
        "mp2" | "mpga" => "audio/mpeg",
        "awb" => "audio/amr-wb",
        "wma" => "audio/x-ms-wma",
        other => return MediaType::from_extension(other),
    };
    text.parse().ok()
}

/// Whether two media types stand for the same format. Ignores `audio/` or `video/`, and the older prefix `x-`.
pub(crate) fn same_format(one: &MediaType, other: &MediaType) -> bool {
    let plain = |m: &MediaType| {
        let essence = m.essence();
        let format = essence.split_once('/').map_or("", |(_, format)| format);
        let format = format.strip_prefix("x-").unwrap_or(format);
        match format {
            "opus" | "oga" => "ogg",
            "mp3" | "mpga" => "mpeg",
            "m4a" | "quicktime" | "3gpp" => "mp4",
            "wave" => "wav",
            "aacp" | "aac" => "aac",
            "webm" => "matroska",
            format => format,
        }
        .to_owned()
    };
    plain(one) == plain(other)
}
