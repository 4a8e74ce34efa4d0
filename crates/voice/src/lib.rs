#![doc = include_str!("../README.md")]

mod audio_info;
mod check;
mod error;
mod format;
mod input;
mod inspect;
mod opus;
mod probe;
mod rules;
mod sniff;
mod waveform;

pub use audio_info::{AudioInfo, OpusFraming};
pub use check::{About, Check, Finding, Report, check};
pub use error::Error;
pub use format::{Codec, Container};
pub use inspect::{inspect, inspect_path, inspect_read, inspect_seek};
pub use rules::{Becomes, Fact, Format, RULES, Rules};
pub use sniff::{Sniffed, sniff};
pub use waveform::{NoWaveform, Waveform};
pub use waxwing_types as types;
