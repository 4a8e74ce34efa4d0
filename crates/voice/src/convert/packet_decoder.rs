//! Decodes packets with a decoder of symphonia into the sink.

use super::downmix::Downmix;
use super::sink::Sink;
use crate::Error;
use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::AudioDecoder;
use symphonia::core::errors::Error as Fault;
use symphonia::core::packet::Packet;

/// A decoder and its last output.
pub(crate) struct PacketDecoder {
    pub decoder: Box<dyn AudioDecoder>,
    samples: Vec<f32>,
    /// The channels that the sink was told of.
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

    /// Decodes a packet into the sink, and returns false if the decoder rejects it. A damaged packet can look like one
    /// with an unsupported feature; the others may be fine.
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

/// An error of the sink, or of the decoder.
pub(crate) enum PacketError {
    Sink(Error),
    Decoder(Fault),
}

impl From<Error> for PacketError {
    fn from(error: Error) -> Self {
        Self::Sink(error)
    }
}
