//! What an Opus stream consists of.

use crate::opus::Head;

/// What comes next of an Opus stream.
pub(crate) enum Event {
    /// A stream begins.
    Head(Head),
    /// Packets; the sound ends at so many samples at 48 kHz since the start of the stream, where that is known.
    Sound(Vec<Vec<u8>>, Option<u64>),
}
