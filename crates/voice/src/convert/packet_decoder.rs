//! PacketDecoder to sound: one decoder after the other, and what becomes of those that it cannot read.

use super::downmix::Downmix;
use super::sink::Sink;
use crate::Error;
use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::AudioDecoder;
use symphonia::core::errors::Error as Fault;
use symphonia::core::packet::Packet;

/// A decoder and what it gave last.
pub(crate) struct PacketDecoder {
    pub decoder: Box<dyn AudioDecoder>,
    samples: Vec<f32>,
    /// The channels that the sink knows of.
    channels: Option<Channels>,
}

impl PacketDecoder {
    pub(super) fn new(decoder: Box<dyn AudioDecoder>) -> Self {
        Self {
            decoder,
            samples: Vec::new(),
            channels: None,
        }
    }

    /// Decodes a packet into the sink; false where it cannot be. A damaged packet may ask for what no decoder here does:
    /// that says nothing of the others.
    pub(super) fn decode(
        &mut self,
        packet: &Packet,
        sink: &mut Sink<'_>,
    ) -> Result<bool, PacketError> {
        let buffer = match self.decoder.decode(packet) {
            Ok(buffer) => buffer,
            Err(Fault::IoError(_) | Fault::DecodeError(_) | Fault::Unsupported(_)) => {
                return Ok(false);
            }
            Err(fault) => return Err(PacketError::Decoder(fault)),
        };
        let spec = buffer.spec();
        sink.set_rate(spec.rate())?;
        if self.channels.as_ref() != Some(spec.channels()) {
            sink.set_downmix(Downmix::of(spec.channels()));
            self.channels = Some(spec.channels().clone());
        }
        buffer.copy_to_vec_interleaved::<f32>(&mut self.samples);
        sink.push(&self.samples)?;
        Ok(true)
    }
}

/// A fault of ours, or the decoder's.
pub(crate) enum PacketError {
    Ours(Error),
    Decoder(Fault),
}

impl From<Error> for PacketError {
    fn from(error: Error) -> Self {
        Self::Ours(error)
    }
}
