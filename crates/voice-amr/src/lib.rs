#![doc = include_str!("../README.md")]

use codec_core::codecs::amr::nb::decoder::Decoder;
use waxwing_voice::AmrDecoder;

/// A new decoder, for [`Options::amr`](waxwing_voice::Options::amr).
///
/// ```
/// let mut decoder = waxwing_voice_amr::decoder();
/// // A frame of 4.75 kbit/s has 12 bytes; a mode that is none has no sound.
/// assert!(decoder.decode(0, &[0; 12]).is_some());
/// assert!(decoder.decode(15, &[]).is_none());
/// ```
pub fn decoder() -> Box<dyn AmrDecoder> {
    Box::new(Frames(Decoder::new()))
}

struct Frames(Decoder);

impl AmrDecoder for Frames {
    fn decode(&mut self, mode: u8, speech: &[u8]) -> Option<[i16; 160]> {
        self.0.decode(mode, speech)
    }
}
