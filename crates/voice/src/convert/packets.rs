//! Packets to sound: one decoder after the other, and what becomes of those that it cannot read.

use super::mix::Mix;
use super::sink::Sink;
use crate::Error;
use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::AudioDecoder;
use symphonia::core::errors::Error as Fault;
use symphonia::core::packet::Packet;

/// A decoder and what it gave last.
pub(crate) struct Packets {
    pub decoder: Box<dyn AudioDecoder>,
    samples: Vec<f32>,
    /// The channels that the sink knows of.
    channels: Option<Channels>,
}

impl Packets {
    pub(super) fn new(decoder: Box<dyn AudioDecoder>) -> Self {
        Self {
            decoder,
            samples: Vec::new(),
            channels: None,
        }
    }

    /// Decodes a packet into the sink; false where it cannot be. A damaged packet may ask for what no decoder here does:
    /// that says nothing of the others.
    pub(super) fn decode(&mut self, packet: &Packet, sink: &mut Sink<'_>) -> Result<bool, Fail> {
        let buffer = match self.decoder.decode(packet) {
            Ok(buffer) => buffer,
            Err(Fault::IoError(_) | Fault::DecodeError(_) | Fault::Unsupported(_)) => {
                return Ok(false);
            }
            Err(fault) => return Err(Fail::Decoder(fault)),
        };
        let spec = buffer.spec();
        sink.rate(spec.rate())?;
        if self.channels.as_ref() != Some(spec.channels()) {
            sink.mix(Mix::of(spec.channels()));
            self.channels = Some(spec.channels().clone());
        }
        buffer.copy_to_vec_interleaved::<f32>(&mut self.samples);
        sink.push(&self.samples)?;
        Ok(true)
    }
}

/// A fault of ours, or the decoder's.
pub(crate) enum Fail {
    Own(Error),
    Decoder(Fault),
}

impl From<Error> for Fail {
    fn from(error: Error) -> Self {
        Self::Own(error)
    }
}
