//! Mixes several channels to mono.

use symphonia::core::audio::{Channels, Position};

/// The weight of each channel, and a measure of how far the channels cancel each other out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Downmix {
    weights: Vec<f32>,
    /// Gain that prevents clipping; 1 if there is none.
    gain: f32,
    /// Power of the mono signal, and the power that it would have if the channels were uncorrelated.
    mixed_power: f64,
    expected_power: f64,
    samples: u64,
}

/// Growth of the gain per sample: from 0 to 1 in half a second at 48 kHz.
const RECOVERY: f32 = 1.0 / 24_000.0;

/// The factor of -3 dB.
const MINUS_3_DB: f32 = std::f32::consts::FRAC_1_SQRT_2;

impl Downmix {
    /// The mean of all channels.
    pub(super) fn mean(channels: usize) -> Self {
        let channels = channels.max(1);
        Self::new(vec![1.0 / channels as f32; channels])
    }

    fn new(weights: Vec<f32>) -> Self {
        Self {
            weights,
            gain: 1.0,
            mixed_power: 0.0,
            expected_power: 0.0,
            samples: 0,
        }
    }

    /// The weights of ITU-R BS.775 by channel position: centre 0 dB, left and right -3 dB, surround and height -6 dB,
    /// no low-frequency channel.
    pub(super) fn of(channels: &Channels) -> Self {
        let positions = match channels {
            Channels::Positioned(positions) => *positions,
            other => return Self::by_count(other.count()),
        };
        let count = positions.bits().count_ones() as usize;
        if count < 3 {
            return Self::mean(count);
        }
        let front = Position::FRONT_LEFT
            | Position::FRONT_RIGHT
            | Position::FRONT_LEFT_CENTER
            | Position::FRONT_RIGHT_CENTER
            | Position::FRONT_LEFT_WIDE
            | Position::FRONT_RIGHT_WIDE;
        let lfe = Position::LFE1 | Position::LFE2;
        // Without a centre, left and right contain it, as in stereo.
        let scale = match positions.contains(Position::FRONT_CENTER) {
            true => 1.0,
            false => MINUS_3_DB,
        };
        let weights = positions.iter().map(|position| match position {
            Position::FRONT_CENTER => 1.0,
            p if lfe.contains(p) => 0.0,
            p if front.contains(p) => MINUS_3_DB * scale,
            _ => 0.5 * scale,
        });
        Self::or_mean(weights.collect())
    }

    /// The weights by the number of channels. 5.1 and 7.1 without positions are in this order.
    fn by_count(count: usize) -> Self {
        match count {
            6 => Self::or_mean(vec![MINUS_3_DB, MINUS_3_DB, 1.0, 0.0, 0.5, 0.5]),
            8 => Self::or_mean(vec![MINUS_3_DB, MINUS_3_DB, 1.0, 0.0, 0.5, 0.5, 0.5, 0.5]),
            _ => Self::mean(count),
        }
    }

    /// The weights for the channel order of Vorbis and Opus.
    pub(super) fn vorbis(count: usize) -> Self {
        Self::or_mean(match count {
            3 => vec![MINUS_3_DB, 1.0, MINUS_3_DB],
            4 => vec![0.5, 0.5, 0.5 * MINUS_3_DB, 0.5 * MINUS_3_DB],
            5 => vec![MINUS_3_DB, 1.0, MINUS_3_DB, 0.5, 0.5],
            6 => vec![MINUS_3_DB, 1.0, MINUS_3_DB, 0.5, 0.5, 0.0],
            7 => vec![MINUS_3_DB, 1.0, MINUS_3_DB, 0.5, 0.5, 0.5, 0.0],
            8 => vec![MINUS_3_DB, 1.0, MINUS_3_DB, 0.5, 0.5, 0.5, 0.5, 0.0],
            _ => return Self::mean(count),
        })
    }

    /// The given weights, or the mean if all of them are 0.
    fn or_mean(weights: Vec<f32>) -> Self {
        match weights.iter().all(|w| *w == 0.0) {
            true => Self::mean(weights.len()),
            false => Self::new(weights),
        }
    }

    /// Mixes interleaved samples and appends them to `mono`.
    pub(super) fn apply(&mut self, samples: &[f32], mono: &mut Vec<f32>) {
        if self.weights.len() == 1 {
            mono.extend_from_slice(samples);
            return;
        }
        let limited = self.weights.iter().sum::<f32>() > 1.001;
        let (mut mixed_power, mut expected) = (0.0f64, 0.0f64);
        for frame in samples.chunks_exact(self.weights.len()) {
            let mut sum = 0.0;
            let mut power = 0.0;
            for (sample, weight) in frame.iter().zip(&self.weights) {
                let part = sample * weight;
                sum += part;
                power += part * part;
            }
            mixed_power += f64::from(sum * sum);
            expected += f64::from(power);
            if limited {
                self.gain = (self.gain + RECOVERY).min(1.0);
                if (sum * self.gain).abs() > 1.0 {
                    self.gain = 1.0 / sum.abs();
                }
                sum *= self.gain;
            }
            mono.push(sum);
        }
        self.mixed_power += mixed_power;
        self.expected_power += expected;
        self.samples += (samples.len() / self.weights.len()) as u64;
    }

    /// Whether the channels are not silent and cancel each other out: less than a hundredth of their power is left.
    fn is_cancelled(&self) -> bool {
        // Below -50 dB is silence: a pause, in which each channel has its own hum.
        self.expected_power > self.samples as f64 * 1e-5
            && self.mixed_power < self.expected_power * 0.01
    }

    /// Samples since the last measurement.
    pub(super) fn unmeasured(&self) -> u64 {
        self.samples
    }

    /// Ends a measurement, and returns how many of its samples cancelled each other out.
    pub(super) fn measure_cancellation(&mut self) -> u64 {
        let cancelled = if self.is_cancelled() { self.samples } else { 0 };
        (self.mixed_power, self.expected_power, self.samples) = (0.0, 0.0, 0);
        cancelled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixed(mut mix: Downmix, samples: &[f32]) -> (Vec<f32>, bool) {
        let mut mono = Vec::new();
        mix.apply(samples, &mut mono);
        let cancelled = mix.measure_cancellation() > 0;
        (mono, cancelled)
    }

    #[test]
    fn the_centre_keeps_its_level() {
        use Position as P;
        let surround = P::FRONT_LEFT
            | P::FRONT_RIGHT
            | P::FRONT_CENTER
            | P::LFE1
            | P::REAR_LEFT
            | P::REAR_RIGHT;
        let mix = Downmix::of(&Channels::Positioned(surround));
        for (channel, expected) in [
            (0, MINUS_3_DB),
            (1, MINUS_3_DB),
            (2, 1.0),
            (3, 0.0),
            (4, 0.5),
            (5, 0.5),
        ] {
            let mut frame = [0.0; 6];
            frame[channel] = 0.8;
            let off = mixed(mix.clone(), &frame).0[0] - 0.8 * expected;
            assert!(off.abs() < 1e-6, "{channel}: {off}");
        }
        assert_eq!(mix, Downmix::of(&Channels::Discrete(6)));
        let quad = P::FRONT_LEFT | P::FRONT_RIGHT | P::REAR_LEFT | P::REAR_RIGHT;
        let cases: [(Downmix, &[f32], f32); 4] = [
            (Downmix::vorbis(6), &[0.0, 0.5, 0.0, 0.0, 0.0, 0.9], 0.5),
            (
                Downmix::of(&Channels::Positioned(quad)),
                &[0.6, 0.6, 0.0, 0.0],
                0.6,
            ),
            (Downmix::mean(2), &[0.2, 0.4], 0.3),
            (Downmix::of(&Channels::Positioned(P::LFE1)), &[0.7], 0.7),
        ];
        for (mix, frame, expected) in cases {
            let off = mixed(mix, frame).0[0] - expected;
            assert!(off.abs() < 1e-6, "{frame:?}: {off}");
        }
    }

    #[test]
    fn loud_channels_do_not_clip() {
        let (mono, _) = mixed(Downmix::vorbis(6), &[0.9; 6 * 48_000]);
        assert!(
            mono.iter().all(|s| (0.99..=1.000_001).contains(s)),
            "{mono:?}"
        );
        // Half a second later the gain is 1 again.
        let mut samples = vec![0.9; 6];
        samples.extend([0.0, 0.5, 0.0, 0.0, 0.0, 0.0].repeat(24_001));
        let (mono, _) = mixed(Downmix::vorbis(6), &samples);
        assert_eq!(mono.last(), Some(&0.5));
    }

    #[test]
    fn channels_that_cancel_each_other_out_are_measured() {
        let wave: Vec<f32> = (0..1000).map(|n| (n as f32 * 0.3).sin() * 0.5).collect();
        let stereo = |right: &dyn Fn(usize) -> f32| -> Vec<f32> {
            (0..1000).flat_map(|n| [wave[n], right(n)]).collect()
        };
        for (samples, cancelled) in [
            (stereo(&|n| -wave[n]), true),
            (stereo(&|n| -0.9 * wave[n]), true),
            (stereo(&|n| wave[n]), false),
            (stereo(&|_| 0.0), false),
            (stereo(&|n| (n as f32 * 1.7).sin() * 0.5), false),
            (vec![0.0; 2000], false),
        ] {
            assert_eq!(mixed(Downmix::mean(2), &samples).1, cancelled);
        }
    }
}
