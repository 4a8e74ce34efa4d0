//! The description of a recording.

use crate::format::canonical;
use crate::{Codec, Container};
use std::time::Duration;
use waxwing_types::MediaType;

/// What a recording is: format, playing time, size. [`inspect`](fn@crate::inspect) makes it from bytes alone.
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
    /// The file format around the audio.
    pub container: Container,
    /// The codec of the audio track.
    pub codec: Codec,
    /// Number of channels: 1 for mono, 2 for stereo.
    pub channels: u16,
    /// Samples per second and channel, in Hz. It is 48000 for Opus, whatever the rate of the source was.
    pub sample_rate: u32,
    /// Playing time, without the padding that the encoder added at the start and the end.
    pub duration: Duration,
    /// Size of the whole file in bytes.
    pub size: u64,
    /// Whether the file also has a video track.
    pub video: bool,
    /// Whether the file ends earlier than its header or its last page says.
    pub truncated: bool,
    /// Whether `convert` can decode it. For AMR-NB this is true, although `convert` also needs a decoder
    /// (`Options::amr_decoder`).
    pub convertible: bool,
    /// The packets of an Ogg/Opus file; `None` for every other format.
    pub opus: Option<OpusFraming>,
}

/// How an Ogg/Opus file divides its audio into frames and packets, measured on the first page with audio.
///
/// ```
/// let info = waxwing_voice::inspect_path("../../tests/assets/hello.ogg")?;
/// let opus = info.opus.unwrap();
/// assert_eq!((opus.frame_duration.as_millis(), opus.frames_per_packet), (20, 1));
/// assert_eq!(opus.streams, 1);
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpusFraming {
    /// Playing time of one frame, from 2.5 to 60 ms.
    pub frame_duration: Duration,
    /// Frames in the fullest packet. The last packet, and a packet before a change of mode, can have fewer.
    pub frames_per_packet: u8,
    /// Sample rate of the source in Hz, as the encoder states it; 0 if it does not.
    pub input_rate: u32,
    /// Samples at 48 kHz that a player drops at the start.
    pub pre_skip: u16,
    /// Logical streams in the file. If there is more than one, they are chained or multiplexed.
    pub streams: u32,
}

impl AudioInfo {
    /// The media type to send the file with, as WhatsApp spells it: `audio/ogg; codecs=opus`, `audio/mpeg`,
    /// `audio/mp4`.
    ///
    /// ```
    /// let info = waxwing_voice::inspect_path("../../tests/assets/hello.mp3")?;
    /// assert_eq!(info.media_type().as_str(), "audio/mpeg");
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn media_type(&self) -> MediaType {
        let (text, _) = canonical(self.container, self.codec, self.video);
        text.parse().unwrap_or_else(|_| MediaType::ogg())
    }

    /// The usual file extension, without the dot.
    ///
    /// ```
    /// let info = waxwing_voice::inspect_path("../../tests/assets/hello.m4a")?;
    /// assert_eq!(info.extension(), "m4a");
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn extension(&self) -> &'static str {
        canonical(self.container, self.codec, self.video).1
    }

    /// The average bit rate of the whole file in bits per second, headers included.
    ///
    /// ```
    /// let info = waxwing_voice::inspect_path("../../tests/assets/hello.wav")?;
    /// assert_eq!(info.bit_rate() / 1000, 256); // 16 bits, 16 kHz, mono
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn bit_rate(&self) -> u64 {
        let millis = self.duration.as_millis().max(1);
        u64::try_from(u128::from(self.size) * 8000 / millis).unwrap_or(u64::MAX)
    }

    /// Whether WhatsApp shows the file as a voice note: Ogg with mono Opus.
    /// [`check`](fn@crate::check) applies the other rules of a provider.
    ///
    /// ```
    /// use waxwing_voice::inspect_path;
    ///
    /// assert!(inspect_path("../../tests/assets/hello.ogg")?.is_voice_note());
    /// assert!(!inspect_path("../../tests/assets/hello.mp3")?.is_voice_note());
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    pub fn is_voice_note(&self) -> bool {
        (self.container, self.codec, self.channels) == (Container::Ogg, Codec::Opus, 1)
    }
}
