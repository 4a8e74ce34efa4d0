//! The parts of an Opus stream.

use crate::opus::OpusHead;

/// The next part of an Opus stream.
pub(crate) enum OpusEvent {
    /// A stream starts.
    Head(OpusHead),
    /// Packets, and the end of the audio if it is known, in samples at 48 kHz from the start of the stream.
    Sound(Vec<Vec<u8>>, Option<u64>),
}
