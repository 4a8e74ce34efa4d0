//! Sound that lies in a file without frames: samples, or blocks of one size.

/// ConversionMethod samples are coded.
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
    /// IMA ADPCM in QuickTime's blocks: 34 bytes of a channel are 64 samples.
    ImaBlocks,
}

impl SampleFormat {
    /// Bytes and samples of a channel's smallest piece.
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

/// Where such sound is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawAudio {
    /// From the start of the container.
    pub at: u64,
    /// Bytes that there are.
    pub length: u64,
    /// Bytes that the head claims; without end where it says nothing.
    pub claimed: u64,
    pub sample_format: SampleFormat,
}
