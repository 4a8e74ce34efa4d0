//! The sink of decoded audio: trims it, mixes it to mono, computes the waveform, and passes it to the note writer.

use super::downmix::Downmix;
use super::note_writer::NoteWriter;
use super::options::{Options, Progress};
use crate::probe::duration_of;
use crate::waveform::Envelope;
use crate::{Container, Error, Waveform};
use std::io::Write;
use std::time::Duration;

/// The end of a recording.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum End {
    /// The end of the audio data.
    Open,
    /// The end of an edit list, which players follow.
    Edit(Duration),
    /// The end that a header states. If more than padding follows, the header is wrong.
    Stated(Duration),
}

/// The longest padding of an encoder.
const MAX_PADDING: Duration = Duration::from_millis(200);

/// Receives the decoded audio of a recording in order.
pub(crate) struct Sink<'a> {
    options: &'a Options,
    container: Container,
    total: Option<Duration>,
    end: End,
    rate: u32,
    /// Audio to drop at the start.
    priming: Duration,
    to_drop: u64,
    /// Samples at the current rate, and the duration of those at earlier rates.
    samples_out: u64,
    earlier: Duration,
    /// Samples after a stated end, while they can be padding.
    after_end: Vec<f32>,
    next_progress: u64,
    mono: Vec<f32>,
    envelope: Envelope,
    note: Option<NoteWriter<'a>>,
    /// The mix to mono, and how long the channels cancelled each other out.
    downmix: Downmix,
    cancelled: Duration,
    /// Decoded packets, skipped packets, and how many were skipped in a row.
    pub decoded: u64,
    pub skipped: u64,
    skipped_in_a_row: u32,
    /// Missing or damaged pages of an Ogg file.
    pub lost_pages: u64,
    /// Where the file became unreadable.
    pub unreadable_after: Option<Duration>,
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
            to_drop: 0,
            samples_out: 0,
            earlier: Duration::ZERO,
            after_end: Vec::new(),
            next_progress: 0,
            mono: Vec::new(),
            envelope: Envelope::new(80),
            note: None,
            downmix: Downmix::mean(1),
            cancelled: Duration::ZERO,
            decoded: 0,
            skipped: 0,
            skipped_in_a_row: 0,
            lost_pages: 0,
            unreadable_after: None,
        }
    }

    /// Drops `priming` at the start, and what follows `end`.
    pub(super) fn with_trim(mut self, priming: Duration, end: End) -> Self {
        self.priming = priming;
        self.end = end;
        self
    }

    /// Also writes a note.
    pub(super) fn with_note(mut self, out: &'a mut dyn Write, bits: u32) -> Result<Self, Error> {
        self.note = Some(NoteWriter::new(out, self.options.profile, bits)?);
        Ok(self)
    }

    /// Sets the sample rate of the following samples.
    pub(super) fn set_rate(&mut self, rate: u32) -> Result<(), Error> {
        if rate == self.rate {
            return Ok(());
        }
        self.measure_cancellation();
        // Other rates come from damaged headers.
        if !(4000..=384_000).contains(&rate) {
            return Err(Error::damaged(
                self.container,
                format!("its sample rate is {rate} Hz; 4000 to 384000 Hz are allowed"),
            ));
        }
        if self.rate == 0 {
            let samples = self.priming.as_nanos() * u128::from(rate) + 500_000_000;
            self.to_drop = u64::try_from(samples / 1_000_000_000).unwrap_or(u64::MAX);
        }
        self.earlier += duration_of(self.samples_out, u64::from(self.rate));
        self.samples_out = 0;
        self.rate = rate;
        if let Some(note) = &mut self.note {
            note.set_rate(rate)?;
        }
        Ok(())
    }

    /// Drops more samples: the delay of the codec at the start of a stream.
    pub(super) fn drop_samples(&mut self, samples: u64) {
        self.to_drop = self.to_drop.saturating_add(samples);
    }

    pub(super) fn duration(&self) -> Duration {
        self.earlier + duration_of(self.samples_out, u64::from(self.rate))
    }

    /// Sets the channels of the following samples.
    pub(super) fn set_downmix(&mut self, downmix: Downmix) {
        self.measure_cancellation();
        self.downmix = downmix;
    }

    /// How long the channels cancelled each other out.
    pub(super) fn cancelled(&self) -> Duration {
        self.cancelled
    }

    fn measure_cancellation(&mut self) {
        self.cancelled += duration_of(self.downmix.measure_cancellation(), u64::from(self.rate));
    }

    /// Receives the interleaved samples of a packet.
    pub(super) fn push(&mut self, samples: &[f32]) -> Result<(), Error> {
        self.skipped_in_a_row = 0;
        self.decoded += 1;
        self.check_cancelled()?;
        let mut mono = std::mem::take(&mut self.mono);
        mono.clear();
        self.downmix.apply(samples, &mut mono);
        // With blocks of half a second, any cancelled second contains a complete block.
        if self.downmix.unmeasured() >= u64::from(self.rate) / 2 {
            self.measure_cancellation();
        }
        self.trim_start(mono)
    }

    /// Receives silence in the place of a packet that could not be decoded.
    pub(super) fn push_silence(&mut self, samples: u64) -> Result<(), Error> {
        let mut mono = std::mem::take(&mut self.mono);
        mono.clear();
        mono.resize(usize::try_from(samples).unwrap_or(0), 0.0);
        self.trim_start(mono)
    }

    /// Drops the samples at the start.
    fn trim_start(&mut self, mono: Vec<f32>) -> Result<(), Error> {
        let drop = usize::try_from(self.to_drop)
            .unwrap_or(usize::MAX)
            .min(mono.len());
        self.to_drop -= drop as u64;
        let result = self.trim_end(&mono[drop..]);
        self.mono = mono;
        result
    }

    /// Drops the samples after the end.
    fn trim_end(&mut self, mono: &[f32]) -> Result<(), Error> {
        let end = match self.end {
            End::Open => return self.emit(mono),
            End::Edit(end) | End::Stated(end) => end,
        };
        let end = end.saturating_sub(self.earlier).as_nanos() * u128::from(self.rate) + 500_000_000;
        let end = u64::try_from(end / 1_000_000_000).unwrap_or(u64::MAX);
        let left = usize::try_from(end.saturating_sub(self.samples_out)).unwrap_or(usize::MAX);
        let (within, after) = mono.split_at(left.min(mono.len()));
        self.emit(within)?;
        if let End::Stated(_) = self.end {
            self.after_end.extend_from_slice(after);
            if duration_of(self.after_end.len() as u64, u64::from(self.rate)) > MAX_PADDING {
                self.end = End::Open;
                let after_end = std::mem::take(&mut self.after_end);
                return self.emit(&after_end);
            }
        }
        Ok(())
    }

    fn emit(&mut self, mono: &[f32]) -> Result<(), Error> {
        self.samples_out += mono.len() as u64;
        let duration = self.duration();
        if duration > self.options.longest {
            return Err(Error::TooLong {
                limit: self.options.longest,
            });
        }
        self.envelope.push(mono);
        if let Some(note) = &mut self.note {
            note.push(mono)?;
        }
        if duration.as_secs() >= self.next_progress
            && let Some(report) = &self.options.progress
        {
            self.next_progress = duration.as_secs() + 1;
            report(Progress {
                done: duration,
                total: self.total.map(|t| t.max(duration)),
            });
        }
        Ok(())
    }

    /// Counts a packet that could not be decoded. More than 500 in a row are an error.
    pub(super) fn skip_packet(&mut self) -> Result<(), Error> {
        self.skipped += 1;
        self.skipped_in_a_row += 1;
        self.check_cancelled()?;
        if self.skipped_in_a_row > 500 {
            return Err(Error::damaged(
                self.container,
                "its packets cannot be decoded",
            ));
        }
        Ok(())
    }

    /// Remembers that the file is unreadable from here on.
    pub(super) fn mark_unreadable(&mut self) {
        let here = self.duration();
        self.unreadable_after.get_or_insert(here);
    }

    /// Fails if the conversion was cancelled.
    pub(super) fn check_cancelled(&self) -> Result<(), Error> {
        match self.options.cancel.is_cancelled() {
            true => Err(Error::Cancelled),
            false => Ok(()),
        }
    }

    /// Ends the note, and returns its size in bytes.
    pub(super) fn finish(&mut self) -> Result<u64, Error> {
        self.measure_cancellation();
        if self.duration().is_zero() {
            let container = self.container;
            return Err(match self.skipped {
                0 if self.unreadable_after.is_none() => Error::EmptyTrack { container },
                _ => Error::damaged(container, "none of its packets can be decoded"),
            });
        }
        self.note.take().map_or(Ok(0), NoteWriter::finish)
    }

    pub(super) fn waveform(&self) -> Waveform {
        self.envelope.waveform()
    }
}
