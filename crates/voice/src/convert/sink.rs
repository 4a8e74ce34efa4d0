//! Where decoded sound goes: counted, drawn, resampled, encoded, packed, written.

use super::mix::Mix;
use super::note_writer::NoteWriter;
use super::options::{Options, Progress};
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
    /// Channels to one, and how long they cancelled each other out.
    mix: Mix,
    cancelled: Duration,
    /// Packets that were decoded, those that could not be, and how many of them in a row.
    pub decoded: u64,
    pub skipped: u64,
    in_a_row: u32,
    /// Pages of Ogg that are missing or damaged.
    pub lost: u64,
    /// The file cannot be read after so much sound.
    pub unread: Option<Duration>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(options: &'a Options, container: Container, total: Option<Duration>) -> Self {
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
            mix: Mix::even(1),
            cancelled: Duration::ZERO,
            decoded: 0,
            skipped: 0,
            in_a_row: 0,
            lost: 0,
            unread: None,
        }
    }

    /// Drops so much at the start, and what comes after the end.
    pub(super) fn trimmed(mut self, priming: Duration, end: End) -> Self {
        self.priming = priming;
        self.end = end;
        self
    }

    /// Writes a note, and not only listens.
    pub(super) fn writing(mut self, out: &'a mut dyn Write, bits: u32) -> Result<Self, Error> {
        self.note = Some(NoteWriter::new(out, self.options.profile, bits)?);
        Ok(self)
    }

    /// Samples per second of what comes from here on.
    pub(super) fn rate(&mut self, rate: u32) -> Result<(), Error> {
        if rate == self.rate {
            return Ok(());
        }
        self.judge();
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
    pub(super) fn drop_more(&mut self, samples: u64) {
        self.dropping = self.dropping.saturating_add(samples);
    }

    pub(super) fn duration(&self) -> Duration {
        self.before + time(self.taken, u64::from(self.rate))
    }

    /// The channels of what comes from here on.
    pub(super) fn mix(&mut self, mix: Mix) {
        self.judge();
        self.mix = mix;
    }

    /// How long the channels cancelled each other out, in all.
    pub(super) fn cancelled(&self) -> Duration {
        self.cancelled
    }

    fn judge(&mut self) {
        self.cancelled += time(self.mix.judge(), u64::from(self.rate));
    }

    /// Takes interleaved samples.
    pub(super) fn push(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.in_a_row = 0;
        self.decoded += 1;
        self.check()?;
        let mut mono = std::mem::take(&mut self.mono);
        mono.clear();
        self.mix.apply(samples, &mut mono);
        // Blocks of half a second: a whole one then lies in what is cancelled for a second.
        if self.mix.unjudged() >= u64::from(self.rate) / 2 {
            self.judge();
        }
        self.dropped(mono)
    }

    /// So many samples of silence, in the place of a packet that could not be decoded.
    pub(super) fn silence(&mut self, samples: u64) -> Result<(), Error> {
        let mut mono = std::mem::take(&mut self.mono);
        mono.clear();
        mono.resize(usize::try_from(samples).unwrap_or(0), 0.0);
        self.dropped(mono)
    }

    /// Without what is to be dropped at the start.
    fn dropped(&mut self, mono: Vec<f32>) -> Result<(), Error> {
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
    pub(super) fn skip(&mut self) -> Result<(), Error> {
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

    /// The file cannot be read from here on.
    pub(super) fn unreadable(&mut self) {
        let here = self.duration();
        self.unread.get_or_insert(here);
    }

    /// Whether to go on.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self.options.cancel.is_cancelled() {
            true => Err(Error::Cancelled),
            false => Ok(()),
        }
    }

    /// Ends the note; says how many bytes it has.
    pub(super) fn finish(&mut self) -> Result<u64, Error> {
        self.judge();
        if self.duration().is_zero() {
            let container = self.container;
            return Err(match self.skipped {
                0 if self.unread.is_none() => Error::NoSound { container },
                _ => Error::damaged(container, "none of its packets can be decoded"),
            });
        }
        self.note.take().map_or(Ok(0), NoteWriter::finish)
    }

    pub(super) fn waveform(&self) -> Waveform {
        self.envelope.waveform()
    }
}
