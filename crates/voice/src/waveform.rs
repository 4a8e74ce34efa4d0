//! The waveform that WhatsApp draws beside a voice note.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::fmt::Write;
use std::str::FromStr;

/// 64 values from 0 to 100: how loud each part of the recording is, beside its loudest part.
///
/// It prints and parses in base64, as messages carry it. Providers make it by themselves; it is of use for a preview, and
/// to read that of a note that came in.
///
/// ```
/// use waxwing_voice::Waveform;
///
/// let rising = Waveform::from_samples((0..6400).map(|n| n as f32 / 6400.0));
/// assert_eq!((rising.values()[0], rising.values()[63]), (0, 100));
/// let text = rising.to_string();
/// assert_eq!(text.parse::<Waveform>()?, rising);
/// assert_eq!(Waveform::from_samples([]).values(), &[0; 64]);
/// # Ok::<(), waxwing_voice::WaveformError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Waveform([u8; Waveform::LENGTH]);

/// A text that is no waveform: 64 bytes from 0 to 100 in base64 are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a waveform is 64 bytes from 0 to 100 in base64")]
#[non_exhaustive]
pub struct WaveformError;

impl Waveform {
    /// ConversionMethod many values there are.
    pub const LENGTH: usize = 64;

    /// Of values that are known; those above 100 count as 100.
    pub fn from_values(mut values: [u8; Self::LENGTH]) -> Self {
        for value in &mut values {
            *value = (*value).min(100);
        }
        Self(values)
    }

    /// Of mono samples. Silence, and what is shorter than 64 samples, gives zeros where there is nothing.
    pub fn from_samples(samples: impl IntoIterator<Item = f32>) -> Self {
        // One value per sample would do, but not for hours of them.
        let mut envelope = Envelope::new(1);
        for sample in samples {
            envelope.push(&[sample]);
        }
        envelope.waveform()
    }

    /// The values.
    pub fn values(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }

    /// For a terminal: one character for each two values, from `▁` to `█`.
    ///
    /// ```
    /// let steps = waxwing_voice::Waveform::from_values(std::array::from_fn(|n| (n * 100 / 63) as u8));
    /// assert_eq!(steps.sparkline(), "▁▁▁▁▁▂▂▂▂▃▃▃▃▃▄▄▄▄▅▅▅▅▅▆▆▆▆▇▇▇▇█");
    /// ```
    pub fn sparkline(&self) -> String {
        const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        let level =
            |pair: &[u8]| LEVELS[usize::from(pair.iter().copied().max().unwrap_or(0)) * 7 / 100];
        self.0.chunks(2).map(level).collect()
    }

    /// As an SVG picture of bars in the colour of the text around it, 256 by 48.
    ///
    /// ```
    /// let flat = waxwing_voice::Waveform::from_values([50; 64]);
    /// assert_eq!(flat.svg().matches("<rect").count(), 64);
    /// ```
    pub fn svg(&self) -> String {
        let mut picture = String::from(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 256 48\" role=\"img\" fill=\"currentColor\">\
             <title>Waveform</title>",
        );
        for (n, value) in self.0.iter().enumerate() {
            // Silence is a dot.
            let height = (f64::from(*value) * 0.44).max(2.0);
            let (x, y) = (n * 4, 24.0 - height / 2.0);
            let _ = write!(
                picture,
                "<rect x=\"{x}\" y=\"{y:.1}\" width=\"2\" height=\"{height:.1}\" rx=\"1\"/>"
            );
        }
        picture.push_str("</svg>\n");
        picture
    }
}

impl fmt::Display for Waveform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Waveform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Waveform({})", self.sparkline())
    }
}

impl FromStr for Waveform {
    type Err = WaveformError;
    fn from_str(text: &str) -> Result<Self, WaveformError> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| WaveformError)?;
        let values: [u8; Self::LENGTH] = bytes.try_into().map_err(|_| WaveformError)?;
        if values.iter().any(|v| *v > 100) {
            return Err(WaveformError);
        }
        Ok(Self(values))
    }
}

/// Collects loudness while samples go by, in room that does not grow with them.
#[derive(Debug)]
pub(crate) struct Envelope {
    /// Sums of the absolute values of `step` samples each.
    sums: Vec<f32>,
    step: usize,
    /// Samples in the last sum.
    filled: usize,
}

/// Sums that are held at most; then two become one.
const MAX_SUMS: usize = 8192;

impl Envelope {
    /// `step` samples are one sum to begin with.
    pub(crate) fn new(step: usize) -> Self {
        Self {
            sums: Vec::new(),
            step: step.max(1),
            filled: 0,
        }
    }

    pub(crate) fn push(&mut self, samples: &[f32]) {
        for sample in samples {
            if self.filled == 0 {
                if self.sums.len() == MAX_SUMS {
                    self.halve();
                }
                self.sums.push(0.0);
            }
            let loud = if sample.is_finite() {
                sample.abs()
            } else {
                0.0
            };
            if let Some(sum) = self.sums.last_mut() {
                *sum += loud;
            }
            self.filled = (self.filled + 1) % self.step;
        }
    }

    fn halve(&mut self) {
        self.sums = self.sums.chunks(2).map(|pair| pair.iter().sum()).collect();
        self.step *= 2;
    }

    /// Regroups into 64 parts of equal length; sums that lie across a border count in both, by their share.
    pub(crate) fn waveform(&self) -> Waveform {
        const PARTS: usize = Waveform::LENGTH;
        let tail = if self.filled == 0 {
            1.0
        } else {
            self.filled as f64 / self.step as f64
        };
        let length = (self.sums.len() as f64 - 1.0 + tail).max(0.0);
        let mut parts = [0.0f64; PARTS];
        for (n, part) in parts.iter_mut().enumerate() {
            let (from, to) = (
                n as f64 * length / PARTS as f64,
                (n + 1) as f64 * length / PARTS as f64,
            );
            let mut at = from as usize;
            while (at as f64) < to && at < self.sums.len() {
                let share = (to.min(at as f64 + 1.0) - from.max(at as f64)).max(0.0);
                let own = if at + 1 == self.sums.len() { tail } else { 1.0 };
                *part += f64::from(self.sums[at]) * (share / own).min(1.0);
                at += 1;
            }
        }
        let most = parts.iter().copied().fold(0.0, f64::max);
        let mut values = [0; PARTS];
        if most > 0.0 {
            for (value, part) in values.iter_mut().zip(parts) {
                *value = (part / most * 100.0).floor().clamp(0.0, 100.0) as u8;
            }
        }
        Waveform(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_same_however_the_samples_come_and_however_long_they_are() {
        let loud = |n: usize| ((n as f32 / 500.0).sin() * 0.5).abs();
        let exact = Waveform::from_samples((0..64_000).map(loud));
        let mut pieces = Envelope::new(160);
        for start in (0..64_000).step_by(777) {
            let piece: Vec<f32> = (start..64_000.min(start + 777)).map(loud).collect();
            pieces.push(&piece);
        }
        for (a, b) in exact.values().iter().zip(pieces.waveform().values()) {
            assert!(a.abs_diff(*b) <= 2, "{a} {b}");
        }
        let long =
            Waveform::from_samples((0..3_000_000).map(|n| if n < 1_500_000 { 0.1 } else { 0.2 }));
        let (quiet, full) = (long.values()[10], long.values()[50]);
        assert!((49..=50).contains(&quiet) && full >= 99, "{quiet} {full}");
    }

    #[test]
    fn silence_nonsense_and_next_to_nothing_give_no_nonsense() {
        assert_eq!(Waveform::from_samples([0.0; 5000]).values(), &[0; 64]);
        assert_eq!(
            Waveform::from_samples([f32::NAN, f32::INFINITY, -1.0]).values()[63],
            100
        );
        assert_eq!(Waveform::from_samples([0.5]).values(), &[100; 64]);
        for text in ["", "AAAA", "not base64!", &STANDARD.encode([101u8; 64])] {
            assert_eq!(text.parse::<Waveform>(), Err(WaveformError), "{text}");
        }
    }
}
