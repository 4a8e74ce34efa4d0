//! Decodes Opus packets.

use super::downmix::Downmix;
use super::sink::Sink;
use crate::Error;
use crate::opus::{OpusHead, packet_samples};
use ropus::{Channels, DecodeMode, Decoder, OpusMSDecoder};

/// A decoder of one stream, or of several streams that form the channels together.
enum Inner {
    One(Box<Decoder>),
    Several(Box<OpusMSDecoder>, Vec<i16>),
}

/// Decodes the streams of a file, one after the other, into a sink.
pub(crate) struct OpusStreamDecoder {
    rate: u32,
    decoder: Option<(Inner, usize)>,
    pcm: Vec<f32>,
    gain: f32,
    /// Decoded samples of this stream at 48 kHz, pre-skip included.
    decoded: u64,
}

impl OpusStreamDecoder {
    /// A decoder with an output rate of 16000 or 48000 Hz.
    pub(super) fn new(rate: u32) -> Self {
        Self {
            rate,
            decoder: None,
            pcm: Vec::new(),
            gain: 1.0,
            decoded: 0,
        }
    }

    pub(super) fn head(&mut self, head: &OpusHead, sink: &mut Sink<'_>) -> Result<(), Error> {
        let channels = usize::from(head.channels);
        let refused = |e: String| Error::Opus(format!("the decoder cannot start: {e}"));
        let inner = if head.is_plain() {
            let channels = match channels {
                1 => Channels::Mono,
                _ => Channels::Stereo,
            };
            let decoder = Decoder::new(self.rate, channels).map_err(|e| refused(e.to_string()))?;
            Inner::One(Box::new(decoder))
        } else {
            let streams = &head.streams;
            let rate = i32::try_from(self.rate).unwrap_or(48_000);
            let decoder = OpusMSDecoder::new(
                rate,
                i32::from(head.channels),
                i32::from(streams.count),
                i32::from(streams.coupled),
                &streams.map,
            );
            let decoder = decoder.map_err(|e| refused(e.to_string()))?;
            Inner::Several(Box::new(decoder), Vec::new())
        };
        sink.set_downmix(match head.mapping {
            1 if !head.is_plain() => Downmix::vorbis(channels),
            _ => Downmix::mean(channels),
        });
        self.decoder = Some((inner, channels));
        self.gain = 10f32.powf(f32::from(head.gain) / 256.0 / 20.0);
        self.decoded = 0;
        sink.set_rate(self.rate)?;
        sink.drop_samples(u64::from(head.delay()) * u64::from(self.rate) / 48_000);
        Ok(())
    }

    /// Decodes a packet. Drops samples after `end`, which counts samples at 48 kHz from the start of the stream.
    pub(super) fn packet(
        &mut self,
        packet: &[u8],
        end: Option<u64>,
        sink: &mut Sink<'_>,
    ) -> Result<(), Error> {
        // In a packet of several streams, the first stream has the form of a single packet.
        let samples = packet_samples(packet);
        let Some((decoder, channels)) = self.decoder.as_mut().filter(|_| samples > 0) else {
            return sink.skip_packet();
        };
        let longest = self.rate as usize * 120 / 1000;
        let most = longest * *channels;
        self.pcm.resize(most, 0.0);
        let decoded = match decoder {
            Inner::One(decoder) => decoder
                .decode_float(packet, &mut self.pcm, DecodeMode::Normal)
                .ok(),
            Inner::Several(decoder, pcm16) => {
                pcm16.resize(most, 0);
                let length = i32::try_from(packet.len()).unwrap_or(0);
                let longest = i32::try_from(longest).unwrap_or(0);
                let count = decoder.decode(Some(packet), length, pcm16, longest, false);
                for (to, from) in self.pcm.iter_mut().zip(pcm16.iter()) {
                    *to = f32::from(*from) / 32768.0;
                }
                count.ok().and_then(|count| usize::try_from(count).ok())
            }
        };
        let Some(count) = decoded else {
            return sink.skip_packet();
        };
        let left = end.map_or(u64::MAX, |end| end.saturating_sub(self.decoded));
        self.decoded += samples;
        let left = usize::try_from(left / (48_000 / u64::from(self.rate))).unwrap_or(usize::MAX);
        let pcm = &mut self.pcm[..count.min(left) * *channels];
        if self.gain != 1.0 {
            for sample in pcm.iter_mut() {
                *sample *= self.gain;
            }
        }
        sink.push(pcm)
    }
}
