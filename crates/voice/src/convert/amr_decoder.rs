//! What decodes AMR for a conversion.

/// Decodes frames of AMR narrow band, one after the other. The crate `waxwing-voice-amr` has such a decoder; it stands
/// apart because it needs a newer Rust than the rest.
///
/// ```
/// use waxwing_voice::{AmrDecoder, Options, Recording, voice_note};
///
/// /// Hears nothing in anything.
/// struct Deaf;
/// impl AmrDecoder for Deaf {
///     fn decode(&mut self, _mode: u8, _speech: &[u8]) -> Option<[i16; 160]> {
///         Some([0; 160])
///     }
/// }
///
/// let options = Options::default().amr_decoder(|| Box::new(Deaf));
/// let note = voice_note(Recording::path("tests/corpus/narrow.amr")?, &options)?;
/// assert_eq!(note.duration().map(|d| d.as_millis()), Some(700));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub trait AmrDecoder {
    /// Decodes a frame into 20 ms of sound: 160 samples, 8000 per second. `mode` is the frame's type, from 0 (4.75
    /// kbit/s) to 7 (12.2 kbit/s); `speech` holds its 12 to 31 bytes in the order of files (RFC 4867, section 5.3).
    /// None where they cannot be decoded: 20 ms of silence stand in their place.
    fn decode(&mut self, mode: u8, speech: &[u8]) -> Option<[i16; 160]>;
}
