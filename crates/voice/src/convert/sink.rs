//! Where decoded sound goes: counted, drawn, resampled, encoded, packed, written.

use super::encode::{Encoder, encoder};
use super::ogg_pages::OggPages;
use super::options::{Options, Profile, Progress};
use super::pack::{self, Packer};
use super::resample::Resampler;
use crate::opus::{Head, packet_samples};
use crate::probe::time;
use crate::waveform::Envelope;
use crate::{Container, Error, Waveform};
use std::io::Write;
use std::time::Duration;

/// Where a recording ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum End {
    /// Where its sound does.
    Open,
    /// Here, by an edit that a player follows.
    Edit(Duration),
    /// Here, if what comes after is no more than an encoder's padding; else the statement lies.
    Stated(Duration),
}

/// More than this is no padding.
const PADDING: Duration = Duration::from_millis(200);

/// Takes sound in order.
pub(crate) struct Sink<'a> {
    options: &'a Options,
    container: Container,
    total: Option<Duration>,
    end: End,
    rate: u32,
    /// Sound that is still to be dropped at the start.
    priming: Duration,
    dropping: u64,
    /// Samples at the present rate, and the length of those at rates before.
    taken: u64,
    before: Duration,
    /// Samples after a stated end, as long as they may be padding.
    held: Vec<f32>,
    told: u64,
    mono: Vec<f32>,
    envelope: Envelope,
    note: Option<NoteWriter<'a>>,
    /// Packets that could not be decoded, and how many of them in a row.
    pub skipped: u64,
    in_a_row: u32,
}

impl<'a> Sink<'a> {
    pub fn new(options: &'a Options, container: Container, total: Option<Duration>) -> Self {
        Self {
            options,
            container,
            total,
            end: End::Open,
            rate: 0,
            priming: Duration::ZERO,
            dropping: 0,
            taken: 0,
            before: Duration::ZERO,
            held: Vec::new(),
            told: 0,
            mono: Vec::new(),
            envelope: Envelope::new(80),
            note: None,
            skipped: 0,
            in_a_row: 0,
        }
    }

    /// Drops so much at the start, and what comes after the end.
    pub fn trimmed(mut self, priming: Duration, end: End) -> Self {
        self.priming = priming;
        self.end = end;
        self
    }

    /// Writes a note, and not only listens.
    pub fn writing(mut self, out: &'a mut dyn Write, bits: u32) -> Result<Self, Error> {
        self.note = Some(NoteWriter::new(out, self.options.profile, bits)?);
        Ok(self)
    }

    /// Samples per second of what comes from here on.
    pub fn rate(&mut self, rate: u32) -> Result<(), Error> {
        if rate == self.rate {
            return Ok(());
        }
        // Nothing records below or above; a damaged head does.
        if !(4000..=384_000).contains(&rate) {
            return Err(Error::damaged(
                self.container,
                format!("{rate} samples per second"),
            ));
        }
        if self.rate == 0 {
            let samples = self.priming.as_nanos() * u128::from(rate) + 500_000_000;
            self.dropping = u64::try_from(samples / 1_000_000_000).unwrap_or(u64::MAX);
        }
        self.before += time(self.taken, u64::from(self.rate));
        self.taken = 0;
        self.rate = rate;
        if let Some(note) = &mut self.note {
            note.rate(rate)?;
        }
        Ok(())
    }

    /// More to drop: the codec's own delay at the start of a link.
    pub fn drop_more(&mut self, samples: u64) {
        self.dropping = self.dropping.saturating_add(samples);
    }

    pub fn duration(&self) -> Duration {
        self.before + time(self.taken, u64::from(self.rate))
    }

    /// Takes interleaved samples.
    pub fn push(&mut self, samples: &[f32], channels: usize) -> Result<(), Error> {
        self.in_a_row = 0;
        self.check()?;
        let channels = channels.max(1);
        let mut mono = std::mem::take(&mut self.mono);
        mono.clear();
        match channels {
            1 => mono.extend_from_slice(samples),
            n => {
                let share = 1.0 / n as f32;
                mono.extend(
                    samples
                        .chunks_exact(n)
                        .map(|frame| frame.iter().sum::<f32>() * share),
                );
            }
        }
        let drop = usize::try_from(self.dropping)
            .unwrap_or(usize::MAX)
            .min(mono.len());
        self.dropping -= drop as u64;
        let result = self.bounded(&mono[drop..]);
        self.mono = mono;
        result
    }

    /// What a stated end leaves.
    fn bounded(&mut self, mono: &[f32]) -> Result<(), Error> {
        let end = match self.end {
            End::Open => return self.take(mono),
            End::Edit(end) | End::Stated(end) => end,
        };
        let end = end.saturating_sub(self.before).as_nanos() * u128::from(self.rate) + 500_000_000;
        let end = u64::try_from(end / 1_000_000_000).unwrap_or(u64::MAX);
        let left = usize::try_from(end.saturating_sub(self.taken)).unwrap_or(usize::MAX);
        let (within, after) = mono.split_at(left.min(mono.len()));
        self.take(within)?;
        if let End::Stated(_) = self.end {
            self.held.extend_from_slice(after);
            if time(self.held.len() as u64, u64::from(self.rate)) > PADDING {
                self.end = End::Open;
                let held = std::mem::take(&mut self.held);
                return self.take(&held);
            }
        }
        Ok(())
    }

    fn take(&mut self, mono: &[f32]) -> Result<(), Error> {
        self.taken += mono.len() as u64;
        let duration = self.duration();
        if duration > self.options.longest {
            return Err(Error::TooLong {
                longest: self.options.longest,
            });
        }
        self.envelope.push(mono);
        if let Some(note) = &mut self.note {
            note.push(mono)?;
        }
        if duration.as_secs() >= self.told
            && let Some(tell) = &self.options.progress
        {
            self.told = duration.as_secs() + 1;
            tell(Progress {
                done: duration,
                total: self.total.map(|t| t.max(duration)),
            });
        }
        Ok(())
    }

    /// A packet could not be decoded: a few are left out, many are the end.
    pub fn skip(&mut self) -> Result<(), Error> {
        self.skipped += 1;
        self.in_a_row += 1;
        self.check()?;
        if self.in_a_row > 500 {
            return Err(Error::damaged(
                self.container,
                "its packets cannot be decoded",
            ));
        }
        Ok(())
    }

    /// Whether to go on.
    pub fn check(&self) -> Result<(), Error> {
        match self.options.cancel.is_cancelled() {
            true => Err(Error::Cancelled),
            false => Ok(()),
        }
    }

    /// Ends the note; says how many bytes it has.
    pub fn finish(&mut self) -> Result<u64, Error> {
        if self.duration().is_zero() {
            let container = self.container;
            return Err(match self.skipped {
                0 => Error::NoSound { container },
                _ => Error::damaged(container, "none of its packets can be decoded"),
            });
        }
        self.note.take().map_or(Ok(0), NoteWriter::finish)
    }

    pub fn waveform(&self) -> Waveform {
        self.envelope.waveform()
    }
}

/// Encodes what comes and writes it.
struct NoteWriter<'a> {
    profile: Profile,
    encoder: Box<dyn Encoder>,
    resampler: Option<Resampler>,
    /// At the encoder's rate, not yet a whole frame.
    pending: Vec<f32>,
    /// Samples at the encoder's rate.
    samples: u64,
    lookahead: u64,
    packer: Packer,
    pages: OggPages<&'a mut dyn Write>,
    packet: Vec<u8>,
}

impl<'a> NoteWriter<'a> {
    fn new(out: &'a mut dyn Write, profile: Profile, bits: u32) -> Result<Self, Error> {
        let rate = profile.sample_rate();
        let mut encoder = encoder(rate, bits)?;
        let lookahead = encoder.lookahead()?;
        let head = Head {
            channels: 1,
            pre_skip: u16::try_from(lookahead * (48_000 / rate)).unwrap_or(312),
            input_rate: rate,
            gain: 0,
            mapping: 0,
        };
        Ok(Self {
            profile,
            encoder,
            resampler: None,
            pending: Vec::new(),
            samples: 0,
            lookahead: u64::from(lookahead),
            packer: Packer::default(),
            pages: OggPages::new(out, &head)?,
            packet: vec![0; 1500],
        })
    }

    fn rate(&mut self, rate: u32) -> Result<(), Error> {
        let next = Resampler::new(rate, self.profile.sample_rate());
        if let Some(mut last) = self.resampler.replace(next) {
            last.finish(&mut self.pending);
            self.encode()?;
        }
        Ok(())
    }

    fn push(&mut self, mono: &[f32]) -> Result<(), Error> {
        if let Some(resampler) = &mut self.resampler {
            resampler.push(mono, &mut self.pending);
        }
        self.encode()
    }

    fn frame(&self) -> usize {
        self.profile.sample_rate() as usize / 50
    }

    /// Encodes the whole frames of `pending`.
    fn encode(&mut self) -> Result<(), Error> {
        let size = self.frame();
        let whole = self.pending.len() / size * size;
        let pending = std::mem::take(&mut self.pending);
        for frame in pending[..whole].chunks_exact(size) {
            self.samples += size as u64;
            self.encode_frame(frame)?;
        }
        self.pending = pending;
        self.pending.drain(..whole);
        Ok(())
    }

    fn encode_frame(&mut self, frame: &[f32]) -> Result<(), Error> {
        let mut pcm = [0i16; 960];
        for (to, from) in pcm.iter_mut().zip(frame) {
            *to = (from * 32768.0).round().clamp(-32768.0, 32767.0) as i16;
        }
        let length = self.encoder.encode(&pcm[..frame.len()], &mut self.packet)?;
        let packet = self.packet.get(..length).unwrap_or_default();
        match (self.profile, pack::frames(packet)) {
            (Profile::Native, Some((toc, frames))) => {
                for frame in frames {
                    if let Some((packet, samples)) = self.packer.push(toc, frame) {
                        self.pages.packet(&packet, samples)?;
                    }
                }
            }
            _ => self.pages.packet(packet, packet_samples(packet))?,
        }
        Ok(())
    }

    fn finish(mut self) -> Result<u64, Error> {
        if let Some(mut resampler) = self.resampler.take() {
            resampler.finish(&mut self.pending);
        }
        self.encode()?;
        let size = self.frame();
        let scale = u64::from(48_000 / self.profile.sample_rate());
        let total = self.samples + self.pending.len() as u64;
        // The encoder's delay pushes the last samples into one more frame.
        let mut rest = std::mem::take(&mut self.pending);
        while self.samples < total + self.lookahead {
            rest.resize(size, 0.0);
            self.samples += size as u64;
            self.encode_frame(&rest)?;
            rest.clear();
        }
        if let Some((packet, samples)) = self.packer.take() {
            self.pages.packet(&packet, samples)?;
        }
        Ok(self.pages.finish((total + self.lookahead) * scale)?)
    }
}
