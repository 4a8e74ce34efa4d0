//! What is known of a recording.

use crate::format::canonical;
use crate::{Codec, Container};
use std::time::Duration;
use waxwing_types::MediaType;

/// What a recording is: format, length, size. Made by [`inspect`](fn@crate::inspect) from bytes alone.
///
/// ```
/// let note = std::fs::read("../../tests/assets/hello.ogg")?;
/// let info = waxwing_voice::inspect(&note)?;
/// assert_eq!((info.channels, info.sample_rate), (1, 48_000));
/// assert_eq!(info.duration.as_millis(), 3300);
/// assert_eq!(info.media_type().as_str(), "audio/ogg; codecs=opus");
/// assert!(info.is_voice_note());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioInfo {
    /// What holds the audio.
    pub container: Container,
    /// ConversionMethod it is coded.
    pub codec: Codec,
    /// Channels, 1 for mono.
    pub channels: u16,
    /// Samples per second and channel; Opus always plays at 48000, whatever it was made from.
    pub sample_rate: u32,
    /// Playing time, without what the encoder put before and after the sound.
    pub duration: Duration,
    /// Size of the whole file in bytes.
    pub size: u64,
    /// Whether there is a moving picture beside the sound.
    pub video: bool,
    /// Whether the file ends before it says that it does.
    pub truncated: bool,
    /// Whether `convert` can read it; AMR needs a decoder that is given to it (`Options::amr`).
    pub convertible: bool,
    /// ConversionMethod the packets of an Ogg/Opus file are framed.
    pub opus: Option<OpusFraming>,
}

/// ConversionMethod the packets of Opus in Ogg are made, by the fullest of those on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpusFraming {
    /// Length of one frame.
    pub frame_duration: Duration,
    /// Frames in one packet; at the end, and where the kind of frame changes, there are fewer.
    pub frames_per_packet: u8,
    /// Sample rate that the encoder was given, in Hz; 0 where it does not say.
    pub input_rate: u32,
    /// Samples at 48 kHz that a player drops at the start.
    pub pre_skip: u16,
    /// Logical streams: more than one are chained or multiplexed.
    pub streams: u32,
}

impl AudioInfo {
    /// The canonical media type, as WhatsApp names it: `audio/ogg; codecs=opus`, `audio/mpeg`, `audio/mp4`.
    pub fn media_type(&self) -> MediaType {
        let (text, _) = canonical(self.container, self.codec, self.video);
        text.parse().unwrap_or_else(|_| MediaType::ogg())
    }

    /// The usual extension, without a dot.
    pub fn extension(&self) -> &'static str {
        canonical(self.container, self.codec, self.video).1
    }

    /// Bits per second, over the whole file.
    pub fn bit_rate(&self) -> u64 {
        let millis = self.duration.as_millis().max(1);
        u64::try_from(u128::from(self.size) * 8000 / millis).unwrap_or(u64::MAX)
    }

    /// Whether WhatsApp shows it as a voice note: Ogg, Opus, mono.
    pub fn is_voice_note(&self) -> bool {
        (self.container, self.codec, self.channels) == (Container::Ogg, Codec::Opus, 1)
    }
}
