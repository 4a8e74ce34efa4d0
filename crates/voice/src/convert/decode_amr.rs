//! Decodes AMR narrowband: reads the frames and passes them to the caller's decoder.

use super::amr_decoder::AmrDecoder;
use super::recording::Recording;
use super::sink::Sink;
use crate::Error;
use crate::probe::amr::{AMR_NB_SIZES, frame_length};
use std::io::{BufReader, Read};

/// Decodes a file in the storage format of AMR.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    decoder: &mut dyn AmrDecoder,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut reader = BufReader::new(recording);
    reader.read_exact(&mut [0; 6])?;
    sink.set_rate(8000)?;
    decode_frames(reader, decoder, sink)
}

/// Decodes frames until the end, or until bytes that are not a frame.
pub(crate) fn decode_frames(
    mut reader: impl Read,
    decoder: &mut dyn AmrDecoder,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut samples = [0.0f32; 160];
    let mut head = [0];
    while reader.read(&mut head)? == 1 {
        let Some(length) = frame_length(head[0], &AMR_NB_SIZES) else {
            return sink.skip_packet();
        };
        let mut body = [0; 31];
        let body = &mut body[..usize::try_from(length).unwrap_or(0)];
        if reader.read_exact(body).is_err() {
            return Ok(());
        }
        let mode = head[0] >> 3 & 0xf;
        // A frame without speech is a pause. A frame without the quality bit was damaged in transmission.
        let is_speech = mode < 8 && head[0] & 4 != 0;
        match is_speech.then(|| decoder.decode(mode, body)).flatten() {
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
