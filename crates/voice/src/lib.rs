#![doc = include_str!("../README.md")]

mod audio_info;
mod check;
#[cfg(feature = "convert")]
mod convert;
mod error;
mod format;
mod input;
mod inspect;
mod opus;
mod probe;
mod report;
mod rules;
mod sniff;
mod waveform;

pub use audio_info::{AudioInfo, OpusFraming};
pub use check::{Check, check};
#[cfg(feature = "convert")]
pub use convert::{
    AmrDecoder, CancelToken, Conversion, ConversionMethod, Options, Profile, Progress, Recording,
    Warning, convert, voice_note, waveform,
};
pub use error::Error;
pub use format::{Codec, Container};
pub use inspect::{inspect, inspect_path, inspect_read, inspect_seek};
pub use report::{Finding, FindingKind, Report};
pub use rules::{Documented, FormatRule, Handling, RULES, Rules};
pub use sniff::{Sniffed, sniff};
pub use waveform::{Waveform, WaveformError};
pub use waxwing_types as types;
pub use waxwing_types::VoiceNote;
