//! AMR, narrow band: its frames are found here, and decoded by what the caller gives.

use super::recording::Recording;
use super::sink::Sink;
use crate::Error;
use crate::probe::amr::{NARROW, frame_length};
use std::io::{BufReader, Read};

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
/// let options = Options::default().amr(|| Box::new(Deaf));
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

/// Decodes a file of its own.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    decoder: &mut dyn AmrDecoder,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut reader = BufReader::new(recording);
    reader.read_exact(&mut [0; 6])?;
    sink.rate(8000)?;
    frames(reader, decoder, sink)
}

/// Decodes frames up to the end, or up to what is none.
pub(crate) fn frames(
    mut reader: impl Read,
    decoder: &mut dyn AmrDecoder,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut samples = [0.0f32; 160];
    let mut head = [0];
    while reader.read(&mut head)? == 1 {
        let Some(length) = frame_length(head[0], &NARROW) else {
            return sink.skip();
        };
        let mut body = [0; 31];
        let body = &mut body[..usize::try_from(length).unwrap_or(0)];
        if reader.read_exact(body).is_err() {
            return Ok(());
        }
        let mode = head[0] >> 3 & 0xf;
        // A frame that is no speech is a pause; one whose quality bit is not set was damaged on its way.
        let sound = mode < 8 && head[0] & 4 != 0;
        match sound.then(|| decoder.decode(mode, body)).flatten() {
            Some(pcm) => {
                for (to, from) in samples.iter_mut().zip(pcm) {
                    *to = f32::from(from) / 32768.0;
                }
            }
            None => samples.fill(0.0),
        }
        sink.push(&samples)?;
    }
    Ok(())
}
