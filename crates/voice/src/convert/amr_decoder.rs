//! The interface of a decoder for AMR-NB.

/// A decoder for AMR narrowband frames. `waxwing_voice_amr::decoder` is one; it is in a crate of its own because it
/// needs a newer Rust.
///
/// ```
/// use waxwing_voice::{AmrDecoder, Options, Recording, voice_note};
///
/// /// Decodes every frame as silence.
/// struct Silence;
/// impl AmrDecoder for Silence {
///     fn decode(&mut self, _mode: u8, _speech: &[u8]) -> Option<[i16; 160]> {
///         Some([0; 160])
///     }
/// }
///
/// let options = Options::default().amr_decoder(|| Box::new(Silence));
/// let note = voice_note(Recording::path("tests/corpus/narrow.amr")?, &options)?;
/// assert_eq!(note.duration().map(|d| d.as_millis()), Some(700));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub trait AmrDecoder {
    /// Decodes one frame into 20 ms of audio: 160 samples at 8 kHz.
    ///
    /// `mode` is the frame type, from 0 (4.75 kbit/s) to 7 (12.2 kbit/s). `speech` has 12 to 31 bytes in the order of
    /// the storage format (RFC 4867, section 5.3). Return `None` if the frame cannot be decoded; the note then has 20
    /// ms of silence in its place.
    ///
    /// ```
    /// # use waxwing_voice::AmrDecoder;
    /// # struct Silence;
    /// # impl AmrDecoder for Silence {
    /// #     fn decode(&mut self, mode: u8, _speech: &[u8]) -> Option<[i16; 160]> {
    /// #         (mode < 8).then_some([0; 160])
    /// #     }
    /// # }
    /// # let mut decoder = Silence;
    /// assert!(decoder.decode(0, &[0; 12]).is_some());
    /// assert!(decoder.decode(15, &[]).is_none());
    /// ```
    fn decode(&mut self, mode: u8, speech: &[u8]) -> Option<[i16; 160]>;
}
