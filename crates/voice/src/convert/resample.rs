//! Converts the sample rate: a windowed sinc as a polyphase filter.

/// Zero crossings of the sinc on each side. More give a sharper and slower filter.
const CROSSINGS: f64 = 32.0;
/// The largest number of phases. An unusual rate uses the nearest phase.
const MAX_PHASES: u64 = 4096;
/// The largest number of taps in all phases, 2 MiB. A high rate has more taps per phase and fewer phases.
const MAX_TAPS: usize = 1 << 19;
/// The passband, as a part of the lower of both bandwidths.
const PASSBAND: f64 = 0.98;

pub(crate) struct Resampler {
    from: u64,
    to: u64,
    /// The taps of all phases, concatenated.
    taps: Vec<f32>,
    width: usize,
    phases: u64,
    /// Input that is still needed. Its first sample has the index `first` in the input, which `width / 2` zeros
    /// precede.
    pending: Vec<f32>,
    first: u64,
    /// Number of input and output samples.
    samples_in: u64,
    samples_out: u64,
}

impl Resampler {
    pub(super) fn new(from: u32, to: u32) -> Self {
        let common = gcd(u64::from(from.max(1)), u64::from(to.max(1)));
        let (from, to) = (
            u64::from(from.max(1)) / common,
            u64::from(to.max(1)) / common,
        );
        let cutoff = PASSBAND * (to as f64 / from as f64).min(1.0);
        let half = (CROSSINGS / cutoff).ceil();
        let width = 2 * half as usize;
        let room = (MAX_TAPS / width).max(1) as u64;
        let phases = to.min(MAX_PHASES).min(room);
        let mut taps = Vec::new();
        if from != to {
            taps.reserve(width * phases as usize);
            for phase in 0..phases {
                let offset = phase as f64 / phases as f64;
                let at = |n: usize| n as f64 - (half - 1.0) - offset;
                let raw: Vec<f64> = (0..width).map(|n| tap(at(n), cutoff, half)).collect();
                // The gain of each phase is 1 for a constant.
                let sum: f64 = raw.iter().sum();
                taps.extend(raw.iter().map(|t| (t / sum) as f32));
            }
        }
        Self {
            from,
            to,
            taps,
            width,
            phases,
            pending: vec![0.0; half as usize - 1],
            first: 0,
            samples_in: 0,
            samples_out: 0,
        }
    }

    /// Resamples `samples` and appends the result to `out`.
    pub(super) fn push(&mut self, samples: &[f32], out: &mut Vec<f32>) {
        self.samples_in += samples.len() as u64;
        if self.from == self.to {
            out.extend_from_slice(samples);
            return;
        }
        self.pending.extend_from_slice(samples);
        self.emit(u64::MAX, out);
    }

    /// Appends the rest. The output has the duration of the input, to the nearest sample.
    pub(super) fn finish(&mut self, out: &mut Vec<f32>) {
        if self.from == self.to {
            return;
        }
        let total = (u128::from(self.samples_in) * u128::from(self.to) * 2 / u128::from(self.from))
            .div_ceil(2);
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        self.pending
            .resize(self.pending.len() + self.width + 1, 0.0);
        self.emit(total, out);
    }

    fn emit(&mut self, total: u64, out: &mut Vec<f32>) {
        while self.samples_out < total {
            let place = self.samples_out * self.from;
            let Ok(start) = usize::try_from(place / self.to - self.first) else {
                break;
            };
            let Some(window) = self.pending.get(start..start + self.width) else {
                break;
            };
            let phase = (place % self.to) * self.phases / self.to;
            let taps = &self.taps[phase as usize * self.width..][..self.width];
            out.push(dot(window, taps));
            self.samples_out += 1;
        }
        let next = self.samples_out * self.from / self.to;
        let used = usize::try_from(next - self.first)
            .unwrap_or(0)
            .min(self.pending.len());
        if used > 4096 {
            self.pending.drain(..used);
            self.first += used as u64;
        }
    }
}

/// A dot product with eight sums, which the compiler vectorises.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0f32; 8];
    let (a8, b8) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f32 = a8
        .remainder()
        .iter()
        .zip(b8.remainder())
        .map(|(x, y)| x * y)
        .sum();
    for (x, y) in a8.zip(b8) {
        for n in 0..8 {
            sums[n] += x[n] * y[n];
        }
    }
    sums.iter().sum::<f32>() + rest
}

/// A sinc of the bandwidth `cutoff` in a Kaiser window (β = 9: -90 dB).
fn tap(at: f64, cutoff: f64, half: f64) -> f64 {
    let x = std::f64::consts::PI * at * cutoff;
    let sinc = if x.abs() < 1e-9 { 1.0 } else { x.sin() / x };
    let edge = 1.0 - (at / half).powi(2);
    if edge <= 0.0 {
        0.0
    } else {
        sinc * bessel(9.0 * edge.sqrt())
    }
}

/// The modified Bessel function of order 0. Its scale does not matter here.
fn bessel(x: f64) -> f64 {
    let (mut sum, mut term) = (1.0, 1.0);
    for n in 1..40 {
        term *= (x / (2.0 * f64::from(n))).powi(2);
        sum += term;
        if term < sum * 1e-12 {
            break;
        }
    }
    sum
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resampled(
        from: u32,
        to: u32,
        wave: impl Fn(f64) -> f64,
        seconds: f64,
        piece: usize,
    ) -> Vec<f32> {
        let count = (f64::from(from) * seconds).round() as usize;
        let samples: Vec<f32> = (0..count)
            .map(|n| wave(n as f64 / f64::from(from)) as f32)
            .collect();
        let (mut resampler, mut out) = (Resampler::new(from, to), Vec::new());
        for piece in samples.chunks(piece) {
            resampler.push(piece, &mut out);
        }
        resampler.finish(&mut out);
        out
    }

    #[test]
    fn a_tone_stays_the_same_tone_at_any_rate() {
        let tone = |t: f64| (t * 1000.0 * std::f64::consts::TAU).sin() * 0.5;
        for (from, to) in [
            (44_100, 16_000),
            (48_000, 16_000),
            (8_000, 16_000),
            (11_025, 16_000),
            (22_050, 48_000),
            (16_000, 16_000),
            (44_101, 16_000),
            (383_999, 16_000),
            (192_000, 16_000),
            (96_000, 48_000),
        ] {
            let out = resampled(from, to, tone, 0.5, 1013);
            // Half a second is not a whole number of samples at every rate.
            assert!(
                out.len().abs_diff(to as usize / 2) <= 1,
                "{from} to {to}: {}",
                out.len()
            );
            let off = out.iter().enumerate().skip(200).take(out.len() - 400);
            let worst = off.map(|(n, s)| (f64::from(*s) - tone(n as f64 / f64::from(to))).abs());
            let worst = worst.fold(0.0, f64::max);
            assert!(worst < 0.002, "{from} to {to}: {worst}");
        }
    }

    #[test]
    fn unusual_rates_take_bounded_memory() {
        for from in [44_101, 192_001, 383_999] {
            let taps = Resampler::new(from, 16_000).taps.len();
            assert!(taps <= MAX_TAPS, "{from}: {taps}");
        }
    }

    #[test]
    fn frequencies_above_the_new_bandwidth_are_removed() {
        let high = |t: f64| (t * 9_500.0 * std::f64::consts::TAU).sin();
        for from in [44_100, 48_000, 96_000] {
            let out = resampled(from, 16_000, high, 0.5, 777);
            let loudest = out[200..7800].iter().fold(0.0f32, |m, s| m.max(s.abs()));
            assert!(loudest < 0.001, "{from}: {loudest}");
        }
    }

    #[test]
    fn the_size_of_the_pieces_does_not_matter() {
        let tone = |t: f64| (t * 440.0 * std::f64::consts::TAU).sin();
        let whole = resampled(44_100, 16_000, tone, 0.3, usize::MAX);
        assert_eq!(whole, resampled(44_100, 16_000, tone, 0.3, 7));
        assert!(resampled(44_100, 16_000, tone, 0.0, 7).is_empty());
    }
}
