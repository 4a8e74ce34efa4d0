//! What an Opus stream consists of.

use crate::opus::OpusHead;

/// What comes next of an Opus stream.
pub(crate) enum OpusEvent {
    /// A stream begins.
    Head(OpusHead),
    /// Packets; the sound ends at so many samples at 48 kHz since the start of the stream, where that is known.
    Sound(Vec<Vec<u8>>, Option<u64>),
}
