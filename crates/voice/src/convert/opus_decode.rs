//! Opus to samples.

use super::sink::Sink;
use crate::Error;
use crate::opus::{Head, packet_samples};
use ropus::{Channels, DecodeMode, Decoder};

/// Decodes one stream after the other into a sink.
pub(crate) struct OpusDecode {
    rate: u32,
    decoder: Option<(Decoder, usize)>,
    pcm: Vec<f32>,
    gain: f32,
    /// Samples at 48 kHz of this stream that were decoded, those to be dropped included.
    decoded: u64,
}

impl OpusDecode {
    /// Decodes right to the rate that is wanted: 16000 or 48000.
    pub fn new(rate: u32) -> Self {
        Self {
            rate,
            decoder: None,
            pcm: Vec::new(),
            gain: 1.0,
            decoded: 0,
        }
    }

    pub fn head(&mut self, head: &Head, sink: &mut Sink<'_>) -> Result<(), Error> {
        let channels = if head.channels == 1 {
            Channels::Mono
        } else {
            Channels::Stereo
        };
        let decoder = Decoder::new(self.rate, channels)
            .map_err(|e| Error::Encoder(format!("the decoder cannot begin: {e}")))?;
        self.decoder = Some((decoder, channels.count()));
        self.gain = 10f32.powf(f32::from(head.gain) / 256.0 / 20.0);
        self.decoded = 0;
        sink.rate(self.rate)?;
        sink.drop_more(u64::from(head.pre_skip) * u64::from(self.rate) / 48_000);
        Ok(())
    }

    /// Decodes a packet; what lies after `end`, in samples at 48 kHz since the start, is left out.
    pub fn packet(
        &mut self,
        packet: &[u8],
        end: Option<u64>,
        sink: &mut Sink<'_>,
    ) -> Result<(), Error> {
        let samples = packet_samples(packet);
        let Some((decoder, channels)) = self.decoder.as_mut().filter(|_| samples > 0) else {
            return sink.skip();
        };
        let most = self.rate as usize * 120 / 1000 * *channels;
        self.pcm.resize(most, 0.0);
        let decoded = decoder.decode_float(packet, &mut self.pcm, DecodeMode::Normal);
        let Ok(count) = decoded else {
            return sink.skip();
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
        sink.push(pcm, *channels)
    }
}
