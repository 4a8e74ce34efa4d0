#![doc = include_str!("../README.md")]

use codec_core::codecs::amr::nb::decoder::Decoder;
use waxwing_voice::AmrDecoder;

/// Creates a decoder for AMR narrowband. Pass this function to
/// [`Options::amr_decoder`](waxwing_voice::Options::amr_decoder).
///
/// ```
/// use waxwing_voice::{Options, Recording, voice_note};
///
/// let options = Options::default().amr_decoder(waxwing_voice_amr::decoder);
/// let note = voice_note(Recording::path("../voice/tests/corpus/narrow.amr")?, &options)?;
/// assert_eq!(note.duration().map(|d| d.as_millis()), Some(700));
///
/// // A frame of 4.75 kbit/s has 12 bytes. Mode 15 has no audio.
/// let mut decoder = waxwing_voice_amr::decoder();
/// assert!(decoder.decode(0, &[0; 12]).is_some());
/// assert!(decoder.decode(15, &[]).is_none());
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub fn decoder() -> Box<dyn AmrDecoder> {
    Box::new(FrameDecoder(Decoder::new()))
}

struct FrameDecoder(Decoder);

impl AmrDecoder for FrameDecoder {
    fn decode(&mut self, mode: u8, speech: &[u8]) -> Option<[i16; 160]> {
        self.0.decode(mode, speech)
    }
}
