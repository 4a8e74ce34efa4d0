//! Writes a note from mono samples: resamples, encodes and packetizes them.

use super::encoder::{Encoder, encoder};
use super::ogg_writer::OggWriter;
use super::options::Profile;
use super::repacketizer::{self, Repacketizer};
use super::resample::Resampler;
use crate::Error;
use crate::opus::{OpusHead, packet_samples};
use std::io::Write;
use std::time::Duration;

/// Encodes mono samples and writes the note.
pub(crate) struct NoteWriter<'a> {
    profile: Profile,
    encoder: Box<dyn Encoder>,
    resampler: Option<Resampler>,
    /// Samples at the encoder's rate, less than a frame.
    pending: Vec<f32>,
    /// Encoded samples, at the encoder's rate.
    samples: u64,
    lookahead: u64,
    repacketizer: Repacketizer,
    pages: OggWriter<&'a mut dyn Write>,
    packet: Vec<u8>,
}

impl<'a> NoteWriter<'a> {
    pub(super) fn new(out: &'a mut dyn Write, profile: Profile, bits: u32) -> Result<Self, Error> {
        let rate = profile.sample_rate();
        let mut encoder = encoder(rate, bits)?;
        let lookahead = encoder.lookahead()?;
        let head = OpusHead {
            channels: 1,
            pre_skip: u16::try_from(lookahead * (48_000 / rate)).unwrap_or(312),
            input_rate: rate,
            gain: 0,
            mapping: 0,
            streams: OpusHead::plain(1, Duration::ZERO).streams,
        };
        Ok(Self {
            profile,
            encoder,
            resampler: None,
            pending: Vec::new(),
            samples: 0,
            lookahead: u64::from(lookahead),
            repacketizer: Repacketizer::default(),
            pages: OggWriter::new(out, &head)?,
            packet: vec![0; 1500],
        })
    }

    pub(super) fn set_rate(&mut self, rate: u32) -> Result<(), Error> {
        let next = Resampler::new(rate, self.profile.sample_rate());
        if let Some(mut last) = self.resampler.replace(next) {
            last.finish(&mut self.pending);
            self.encode()?;
        }
        Ok(())
    }

    pub(super) fn push(&mut self, mono: &[f32]) -> Result<(), Error> {
        if let Some(resampler) = &mut self.resampler {
            resampler.push(mono, &mut self.pending);
        }
        self.encode()
    }

    fn frame(&self) -> usize {
        self.profile.sample_rate() as usize / 50
    }

    /// Encodes the complete frames of `pending`.
    fn encode(&mut self) -> Result<(), Error> {
        let size = self.frame();
        let complete = self.pending.len() / size * size;
        let pending = std::mem::take(&mut self.pending);
        for frame in pending[..complete].chunks_exact(size) {
            self.samples += size as u64;
            self.encode_frame(frame)?;
        }
        self.pending = pending;
        self.pending.drain(..complete);
        Ok(())
    }

    fn encode_frame(&mut self, frame: &[f32]) -> Result<(), Error> {
        let mut pcm = [0i16; 960];
        for (to, from) in pcm.iter_mut().zip(frame) {
            *to = (from * 32768.0).round().clamp(-32768.0, 32767.0) as i16;
        }
        let length = self.encoder.encode(&pcm[..frame.len()], &mut self.packet)?;
        let packet = self.packet.get(..length).unwrap_or_default();
        match (self.profile, repacketizer::split_frames(packet)) {
            (Profile::Native, Some((toc, frames))) => {
                for frame in frames {
                    if let Some((packet, samples)) = self.repacketizer.push(toc, frame) {
                        self.pages.packet(&packet, samples)?;
                    }
                }
            }
            _ => self.pages.packet(packet, packet_samples(packet))?,
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<u64, Error> {
        if let Some(mut resampler) = self.resampler.take() {
            resampler.finish(&mut self.pending);
        }
        self.encode()?;
        let size = self.frame();
        let scale = u64::from(48_000 / self.profile.sample_rate());
        let total = self.samples + self.pending.len() as u64;
        // The delay of the encoder moves the last samples into one more frame.
        let mut rest = std::mem::take(&mut self.pending);
        while self.samples < total + self.lookahead {
            rest.resize(size, 0.0);
            self.samples += size as u64;
            self.encode_frame(&rest)?;
            rest.clear();
        }
        if let Some((packet, samples)) = self.repacketizer.take() {
            self.pages.packet(&packet, samples)?;
        }
        Ok(self.pages.finish((total + self.lookahead) * scale)?)
    }
}
