//! Audio data without frames: samples, or blocks of one size.

/// The format of the samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SampleFormat {
    Signed {
        bytes: u8,
        little: bool,
    },
    Unsigned {
        bytes: u8,
        little: bool,
    },
    Float {
        bytes: u8,
        little: bool,
    },
    ALaw,
    MuLaw,
    /// IMA ADPCM in QuickTime's blocks: 64 samples in 34 bytes per channel.
    ImaBlocks,
}

impl SampleFormat {
    /// Bytes and samples of the smallest unit of a channel.
    pub(crate) fn block(self) -> (u64, u64) {
        match self {
            Self::Signed { bytes, .. }
            | Self::Unsigned { bytes, .. }
            | Self::Float { bytes, .. } => (u64::from(bytes), 1),
            Self::ALaw | Self::MuLaw => (1, 1),
            Self::ImaBlocks => (34, 64),
        }
    }
}

/// The position and the format of the audio data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawAudio {
    /// Position, relative to the start of the container.
    pub at: u64,
    /// Length in the file, in bytes.
    pub length: u64,
    /// Length that the header states, in bytes; `u64::MAX` if it states none.
    pub stated: u64,
    pub sample_format: SampleFormat,
}
