//! The waveform that WhatsApp draws beside a voice note.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::fmt::Write;
use std::str::FromStr;

/// The loudness of 64 equal parts of a recording, from 0 to 100 relative to its loudest part.
///
/// Use it to draw a preview, or to read the waveform of a received note. Providers compute the waveform of a sent note
/// themselves. `Display` and `FromStr` use Base64, as messages do.
///
/// ```
/// use waxwing_voice::Waveform;
///
/// let rising = Waveform::from_samples((0..6400).map(|n| n as f32 / 6400.0));
/// assert_eq!((rising.values()[0], rising.values()[63]), (0, 100));
/// let base64 = rising.to_string();
/// assert_eq!(base64.parse::<Waveform>()?, rising);
/// # Ok::<(), waxwing_voice::WaveformError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Waveform([u8; Waveform::LENGTH]);

/// The text is not a waveform, which is Base64 of 64 bytes from 0 to 100.
///
/// ```
/// let error = "AAAA".parse::<waxwing_voice::Waveform>().unwrap_err();
/// assert_eq!(error.to_string(), "this is not a waveform; give Base64 of 64 bytes from 0 to 100");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a waveform; give Base64 of 64 bytes from 0 to 100")]
#[non_exhaustive]
pub struct WaveformError;

impl Waveform {
    /// The number of values.
    ///
    /// ```
    /// assert_eq!(waxwing_voice::Waveform::LENGTH, 64);
    /// ```
    pub const LENGTH: usize = 64;

    /// A waveform of the given values. Values above 100 become 100.
    ///
    /// ```
    /// let waveform = waxwing_voice::Waveform::from_values([200; 64]);
    /// assert_eq!(waveform.values(), &[100; 64]);
    /// ```
    pub fn from_values(mut values: [u8; Self::LENGTH]) -> Self {
        for value in &mut values {
            *value = (*value).min(100);
        }
        Self(values)
    }

    /// The waveform of mono samples, at any sample rate. Silence, and no samples at all, give zeros.
    ///
    /// ```
    /// use waxwing_voice::Waveform;
    ///
    /// let samples: Vec<f32> = (0..48_000).map(|n| if n < 24_000 { 0.25 } else { 0.5 }).collect();
    /// let waveform = Waveform::from_samples(samples);
    /// assert_eq!((waveform.values()[0], waveform.values()[63]), (50, 100));
    /// assert_eq!(Waveform::from_samples([]).values(), &[0; 64]);
    /// ```
    pub fn from_samples(samples: impl IntoIterator<Item = f32>) -> Self {
        // The envelope bounds the memory for hours of samples.
        let mut envelope = Envelope::new(1);
        for sample in samples {
            envelope.push(&[sample]);
        }
        envelope.waveform()
    }

    /// The values, in the order of time.
    ///
    /// ```
    /// let waveform = waxwing_voice::Waveform::from_values([50; 64]);
    /// assert_eq!(waveform.values().iter().max(), Some(&50));
    /// ```
    pub fn values(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }

    /// The waveform for a terminal: 32 characters from `▁` to `█`, each for the louder of two values.
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

    /// The waveform as an SVG image of 64 bars, 256 by 48 units, in the text colour of the page.
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
            // Draw silence as a dot.
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

/// Collects the loudness of a sequence of samples in bounded memory.
#[derive(Debug)]
pub(crate) struct Envelope {
    /// Sums of the absolute values of `step` samples each.
    sums: Vec<f32>,
    step: usize,
    /// Samples in the last sum; 0 if it is complete.
    filled: usize,
}

/// The largest number of sums. At this number, each two are merged.
const MAX_SUMS: usize = 8192;

impl Envelope {
    /// Starts with sums of `step` samples.
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
            let loudness = if sample.is_finite() {
                sample.abs()
            } else {
                0.0
            };
            if let Some(sum) = self.sums.last_mut() {
                *sum += loudness;
            }
            self.filled = (self.filled + 1) % self.step;
        }
    }

    fn halve(&mut self) {
        self.sums = self.sums.chunks(2).map(|pair| pair.iter().sum()).collect();
        self.step *= 2;
    }

    /// Regroups the sums into 64 equal parts. A sum across a border counts in both, by its share.
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
    fn neither_the_pieces_nor_the_length_of_the_samples_matter() {
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
    fn silence_infinite_samples_and_single_samples_are_handled() {
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
