//! AMR, narrow band.

use super::recording::Recording;
use super::sink::Sink;
use crate::Error;
use crate::probe::amr::{NARROW, frame_length};
use codec_core::codecs::amr::nb::decoder::Decoder;
use std::io::{BufReader, Read};

pub(crate) fn decode(recording: &mut Recording<'_>, sink: &mut Sink<'_>) -> Result<(), Error> {
    let mut reader = BufReader::new(recording);
    reader.read_exact(&mut [0; 6])?;
    let mut decoder = Decoder::new();
    sink.rate(8000)?;
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
        let kind = head[0] >> 3 & 0xf;
        match (kind < 8).then(|| decoder.decode(kind, body)).flatten() {
            Some(pcm) => {
                for (to, from) in samples.iter_mut().zip(pcm) {
                    *to = f32::from(from) / 32768.0;
                }
            }
            // Pauses: the sender was silent.
            None => samples.fill(0.0),
        }
        sink.push(&samples, 1)?;
    }
    Ok(())
}
