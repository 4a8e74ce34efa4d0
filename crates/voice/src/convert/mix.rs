//! Several channels to one.

use symphonia::core::audio::{Channels, Position};

/// How many channels there are, and how much each counts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mix {
    weights: Vec<f32>,
    /// What keeps the sum of loud channels from being cut off at the top: 1 while there is no need.
    gain: f32,
    /// Power of what comes out, and of what would come out if the channels had nothing in common.
    heard: f64,
    expected: f64,
    samples: u64,
}

/// By how much a sample lets the gain grow again: half a second to the whole at 48 kHz.
const RECOVERY: f32 = 1.0 / 24_000.0;

/// 3 dB less.
const HALF: f32 = std::f32::consts::FRAC_1_SQRT_2;

impl Mix {
    /// All channels alike.
    pub(super) fn even(channels: usize) -> Self {
        let channels = channels.max(1);
        Self::new(vec![1.0 / channels as f32; channels])
    }

    fn new(weights: Vec<f32>) -> Self {
        Self {
            weights,
            gain: 1.0,
            heard: 0.0,
            expected: 0.0,
            samples: 0,
        }
    }

    /// By where the channels stand, as ITU-R BS.775 has it: the centre as it is, left and right 3 dB less, those behind
    /// and above 6 dB less, and no sound of the bass alone.
    pub(super) fn of(channels: &Channels) -> Self {
        let positions = match channels {
            Channels::Positioned(positions) => *positions,
            other => return Self::usual(other.count()),
        };
        let count = positions.bits().count_ones() as usize;
        if count < 3 {
            return Self::even(count);
        }
        let front = Position::FRONT_LEFT
            | Position::FRONT_RIGHT
            | Position::FRONT_LEFT_CENTER
            | Position::FRONT_RIGHT_CENTER
            | Position::FRONT_LEFT_WIDE
            | Position::FRONT_RIGHT_WIDE;
        let bass = Position::LFE1 | Position::LFE2;
        // Without a centre, left and right carry it, as in stereo.
        let whole = match positions.contains(Position::FRONT_CENTER) {
            true => 1.0,
            false => HALF,
        };
        let weights = positions.iter().map(|position| match position {
            Position::FRONT_CENTER => 1.0,
            p if bass.contains(p) => 0.0,
            p if front.contains(p) => HALF * whole,
            _ => 0.5 * whole,
        });
        Self::checked(weights.collect())
    }

    /// By their number alone: 5.1 and 7.1 are in this order wherever their places are not said.
    fn usual(count: usize) -> Self {
        match count {
            6 => Self::checked(vec![HALF, HALF, 1.0, 0.0, 0.5, 0.5]),
            8 => Self::checked(vec![HALF, HALF, 1.0, 0.0, 0.5, 0.5, 0.5, 0.5]),
            _ => Self::even(count),
        }
    }

    /// In the order of Vorbis, which Opus has too.
    pub(super) fn vorbis(count: usize) -> Self {
        Self::checked(match count {
            3 => vec![HALF, 1.0, HALF],
            4 => vec![0.5, 0.5, 0.5 * HALF, 0.5 * HALF],
            5 => vec![HALF, 1.0, HALF, 0.5, 0.5],
            6 => vec![HALF, 1.0, HALF, 0.5, 0.5, 0.0],
            7 => vec![HALF, 1.0, HALF, 0.5, 0.5, 0.5, 0.0],
            8 => vec![HALF, 1.0, HALF, 0.5, 0.5, 0.5, 0.5, 0.0],
            _ => return Self::even(count),
        })
    }

    /// Where nothing would be heard, all channels count.
    fn checked(weights: Vec<f32>) -> Self {
        match weights.iter().all(|w| *w == 0.0) {
            true => Self::even(weights.len()),
            false => Self::new(weights),
        }
    }

    /// Adds up interleaved samples.
    pub(super) fn apply(&mut self, samples: &[f32], mono: &mut Vec<f32>) {
        if self.weights.len() == 1 {
            mono.extend_from_slice(samples);
            return;
        }
        let limited = self.weights.iter().sum::<f32>() > 1.001;
        let (mut heard, mut expected) = (0.0f64, 0.0f64);
        for frame in samples.chunks_exact(self.weights.len()) {
            let mut sum = 0.0;
            let mut power = 0.0;
            for (sample, weight) in frame.iter().zip(&self.weights) {
                let part = sample * weight;
                sum += part;
                power += part * part;
            }
            heard += f64::from(sum * sum);
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
        self.heard += heard;
        self.expected += expected;
        self.samples += (samples.len() / self.weights.len()) as u64;
    }

    /// Whether the channels hold sound and cancel each other out: less than a hundredth of their power is left.
    fn is_cancelled(&self) -> bool {
        // Below -50 dB there is nothing to lose, and a pause in which each channel has its own hum is no sound.
        self.expected > self.samples as f64 * 1e-5 && self.heard < self.expected * 0.01
    }

    /// Samples since the last judgement.
    pub(super) fn unjudged(&self) -> u64 {
        self.samples
    }

    /// Judges what came since the last judgement: so many samples cancelled each other out.
    pub(super) fn judge(&mut self) -> u64 {
        let cancelled = if self.is_cancelled() { self.samples } else { 0 };
        (self.heard, self.expected, self.samples) = (0.0, 0.0, 0);
        cancelled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixed(mut mix: Mix, samples: &[f32]) -> (Vec<f32>, bool) {
        let mut mono = Vec::new();
        mix.apply(samples, &mut mono);
        let cancelled = mix.judge() > 0;
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
        let mix = Mix::of(&Channels::Positioned(surround));
        for (channel, expected) in [(0, HALF), (1, HALF), (2, 1.0), (3, 0.0), (4, 0.5), (5, 0.5)] {
            let mut frame = [0.0; 6];
            frame[channel] = 0.8;
            let off = mixed(mix.clone(), &frame).0[0] - 0.8 * expected;
            assert!(off.abs() < 1e-6, "{channel}: {off}");
        }
        assert_eq!(mix, Mix::of(&Channels::Discrete(6)));
        let quad = P::FRONT_LEFT | P::FRONT_RIGHT | P::REAR_LEFT | P::REAR_RIGHT;
        let cases: [(Mix, &[f32], f32); 4] = [
            (Mix::vorbis(6), &[0.0, 0.5, 0.0, 0.0, 0.0, 0.9], 0.5),
            (
                Mix::of(&Channels::Positioned(quad)),
                &[0.6, 0.6, 0.0, 0.0],
                0.6,
            ),
            (Mix::even(2), &[0.2, 0.4], 0.3),
            (Mix::of(&Channels::Positioned(P::LFE1)), &[0.7], 0.7),
        ];
        for (mix, frame, expected) in cases {
            let off = mixed(mix, frame).0[0] - expected;
            assert!(off.abs() < 1e-6, "{frame:?}: {off}");
        }
    }

    #[test]
    fn loud_channels_are_not_cut_off_at_the_top() {
        let (mono, _) = mixed(Mix::vorbis(6), &[0.9; 6 * 48_000]);
        assert!(
            mono.iter().all(|s| (0.99..=1.000_001).contains(s)),
            "{mono:?}"
        );
        // Half a second later it is as it was.
        let mut samples = vec![0.9; 6];
        samples.extend([0.0, 0.5, 0.0, 0.0, 0.0, 0.0].repeat(24_001));
        let (mono, _) = mixed(Mix::vorbis(6), &samples);
        assert_eq!(mono.last(), Some(&0.5));
    }

    #[test]
    fn channels_that_cancel_each_other_out_are_noticed() {
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
            assert_eq!(mixed(Mix::even(2), &samples).1, cancelled);
        }
    }
}
