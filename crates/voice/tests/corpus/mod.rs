//! One small file of each kind, made by `make` beside this file, and what is true of it.

use std::path::{Path, PathBuf};
use waxwing_voice::{Codec, Container};

/// A kind of input: file, container, codec, channels, samples per second, and its length in milliseconds.
pub type Kind = (&'static str, Container, Codec, u16, u32, f64);

/// What is read and converted. The recording lasts 700 ms; a file without a word on its encoder's padding lasts longer.
pub const KINDS: [Kind; 43] = [
    (
        "aac-44k-stereo.m4a",
        Container::Mp4,
        Codec::AacLc,
        2,
        44100,
        700.0,
    ),
    (
        "aac-fragments.mp4",
        Container::Mp4,
        Codec::AacLc,
        1,
        44100,
        723.2,
    ),
    (
        "aac-index-last.m4a",
        Container::Mp4,
        Codec::AacLc,
        1,
        48000,
        700.0,
    ),
    ("aac.aac", Container::Adts, Codec::AacLc, 1, 32000, 736.0),
    (
        "aac.mka",
        Container::Matroska,
        Codec::AacLc,
        1,
        24000,
        743.0,
    ),
    ("alac.caf", Container::Caf, Codec::Alac, 1, 16000, 768.0),
    ("alac.m4a", Container::Mp4, Codec::Alac, 2, 16000, 700.0),
    ("alaw.wav", Container::Wav, Codec::ALaw, 1, 8000, 700.0),
    ("chained.ogg", Container::Ogg, Codec::Opus, 1, 48000, 1400.0),
    ("constant.mp3", Container::Mpeg, Codec::Mp3, 1, 44100, 700.0),
    ("film.mp4", Container::Mp4, Codec::AacLc, 2, 44100, 700.0),
    ("flac.ogg", Container::Ogg, Codec::Flac, 1, 16000, 700.0),
    ("float.aifc", Container::Aiff, Codec::Pcm, 1, 12000, 700.0),
    ("float.wav", Container::Wav, Codec::Pcm, 1, 16000, 700.0),
    ("layer2.mp2", Container::Mpeg, Codec::Mp2, 1, 44100, 705.3),
    ("mp3.mka", Container::Matroska, Codec::Mp3, 1, 44100, 725.0),
    (
        "mpeg2-22k.mp3",
        Container::Mpeg,
        Codec::Mp3,
        1,
        22050,
        757.6,
    ),
    (
        "mpeg2.5-8k.mp3",
        Container::Mpeg,
        Codec::Mp3,
        1,
        8000,
        700.0,
    ),
    ("mulaw.wav", Container::Wav, Codec::MuLaw, 1, 8000, 700.0),
    ("narrow.amr", Container::Amr, Codec::AmrNb, 1, 8000, 700.0),
    (
        "opus-10ms.ogg",
        Container::Ogg,
        Codec::Opus,
        1,
        48000,
        700.0,
    ),
    (
        "opus-20ms.ogg",
        Container::Ogg,
        Codec::Opus,
        1,
        48000,
        700.0,
    ),
    (
        "opus-60ms.ogg",
        Container::Ogg,
        Codec::Opus,
        1,
        48000,
        700.0,
    ),
    (
        "opus-mono.webm",
        Container::WebM,
        Codec::Opus,
        1,
        48000,
        701.5,
    ),
    (
        "opus-stereo.mka",
        Container::Matroska,
        Codec::Opus,
        2,
        48000,
        701.5,
    ),
    (
        "opus-stereo.ogg",
        Container::Ogg,
        Codec::Opus,
        2,
        48000,
        700.0,
    ),
    ("opus.mp4", Container::Mp4, Codec::Opus, 1, 48000, 700.0),
    ("pcm.aiff", Container::Aiff, Codec::Pcm, 1, 16000, 700.0),
    ("pcm.caf", Container::Caf, Codec::Pcm, 1, 16000, 700.0),
    ("pcm.mov", Container::Mp4, Codec::Pcm, 1, 16000, 700.0),
    (
        "pcm16-mono.wav",
        Container::Wav,
        Codec::Pcm,
        1,
        16000,
        700.0,
    ),
    (
        "pcm16-stereo-22k.wav",
        Container::Wav,
        Codec::Pcm,
        2,
        22050,
        700.0,
    ),
    ("pcm24-11k.wav", Container::Wav, Codec::Pcm, 1, 11025, 700.0),
    ("pcm32-8k.wav", Container::Wav, Codec::Pcm, 1, 8000, 700.0),
    ("pcm8.wav", Container::Wav, Codec::Pcm, 1, 12000, 700.0),
    ("piped.wav", Container::Wav, Codec::Pcm, 1, 16000, 700.0),
    (
        "recorder.webm",
        Container::WebM,
        Codec::Opus,
        1,
        48000,
        700.0,
    ),
    (
        "six-channels.wav",
        Container::Wav,
        Codec::Pcm,
        6,
        12000,
        700.0,
    ),
    ("stereo.flac", Container::Flac, Codec::Flac, 2, 44100, 700.0),
    ("tagged.mp3", Container::Mpeg, Codec::Mp3, 1, 44100, 700.0),
    ("variable.mp3", Container::Mpeg, Codec::Mp3, 2, 48000, 700.0),
    (
        "vorbis-stereo.ogg",
        Container::Ogg,
        Codec::Vorbis,
        2,
        44100,
        700.0,
    ),
    (
        "vorbis.webm",
        Container::WebM,
        Codec::Vorbis,
        2,
        48000,
        703.0,
    ),
];

/// Where a file of the corpus is.
pub fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(file)
}

/// Its bytes.
pub fn read(file: &str) -> Vec<u8> {
    std::fs::read(path(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
}
