//! The description of a Matroska track.

use super::sample_entry::{self, AudioFormat};
use crate::Codec;

#[derive(Default, Clone)]
pub(super) struct Track {
    pub number: u64,
    pub kind: u64,
    pub codec: String,
    pub private: Vec<u8>,
    pub rate: f64,
    pub channels: u64,
    /// In nanoseconds.
    pub delay: u64,
    pub frame: u64,
}

impl Track {
    /// The audio format of the track.
    pub(super) fn sample(&self) -> AudioFormat {
        // The defaults of Matroska.
        let channels = u16::try_from(self.channels.max(1)).unwrap_or(0);
        let stated = if self.rate > 0.0 {
            self.rate as u32
        } else {
            8000
        };
        let mut sample = AudioFormat::new(codec(&self.codec), channels, stated);
        if self.codec.starts_with("A_AAC") {
            sample_entry::read_aac_config(&self.private, &mut sample);
            if sample.rate == 0 {
                sample.rate = stated;
            }
        }
        if sample.codec == Codec::Opus {
            sample.rate = 48000;
            if let Some(channels) = self.private.get(9) {
                sample.channels = u16::from(*channels);
            }
        }
        sample
    }
}

fn codec(id: &str) -> Codec {
    match id {
        "A_OPUS" => Codec::Opus,
        "A_VORBIS" => Codec::Vorbis,
        "A_FLAC" => Codec::Flac,
        "A_ALAC" => Codec::Alac,
        "A_MPEG/L1" => Codec::Mp1,
        "A_MPEG/L2" => Codec::Mp2,
        "A_MPEG/L3" => Codec::Mp3,
        "A_AC3" | "A_EAC3" => Codec::Ac3,
        "A_PCM/INT/LIT" | "A_PCM/INT/BIG" | "A_PCM/FLOAT/IEEE" => Codec::Pcm,
        id if id.starts_with("A_AAC") => Codec::AacOther,
        _ => Codec::Other,
    }
}
