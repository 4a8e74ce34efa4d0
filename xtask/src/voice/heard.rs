//! What is heard in two files, by ffmpeg's decoders: the same sound at the same level, wherever there is sound.

use super::text;
use std::fmt;
use std::path::Path;

/// Samples per second at which both are compared: the lower half of speech, where codecs keep the shape of the wave.
const RATE: usize = 4000;
/// Samples of a part that is compared, and by how many the one may be late.
const PART: usize = RATE;
const LATE: usize = RATE * 60 / 1000;
/// Quieter parts than this say nothing: -50 dB.
const SILENCE: f64 = 1e-5;
/// How much alike parts are at least, and all of them together: 1 is the same wave. A codec of 5 kbit/s, which stands
/// between a recording and what both decoders hear of it, keeps less of its shape.
const EXACT: (f64, f64) = (0.6, 0.85);
const CODED: (f64, f64) = (0.4, 0.65);
/// Most dB by which a part is louder or quieter: stereo that begins in the middle of a file is mixed 3 dB louder by ffmpeg.
const LOUDER: f64 = 4.0;

/// Mono sound.
pub struct Heard {
    samples: Vec<f32>,
}

/// How much alike two files are.
pub struct Alike {
    wave: f64,
    level: f64,
}

impl fmt::Display for Alike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "alike {:.2}, {:+.1} dB", self.wave, self.level)
    }
}

/// Decodes a file's first track with sound that ffmpeg and we can both read, mixed as a note is.
pub fn decode(file: &Path) -> Result<Heard, String> {
    let name = file.file_name().unwrap_or_default();
    let track = match name == "second-track.mp4" {
        true => "0:a:1",
        false => "0:a:0",
    };
    // Stereo is added up at half its level; more channels by ffmpeg's own matrix, that of ITU-R BS.775.
    let entries = ["-show_entries", "stream=channels", "-of", "csv=p=0"];
    let probe = [
        &["-v", "error", "-select_streams", "a:0"],
        &entries[..],
        &[text(file)?],
    ];
    let said = super::run("ffprobe", &probe.concat())?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let mix = match said.trim().trim_end_matches(',') {
        "2" => "pan=mono|c0=0.5*c0+0.5*c1",
        _ => "aformat=channel_layouts=mono",
    };
    let filter = format!("aformat=sample_fmts=fltp,{mix}");
    let rate = RATE.to_string();
    let from = [
        "-v",
        "quiet",
        "-i",
        text(file)?,
        "-map",
        track,
        "-af",
        &filter,
    ];
    let to = ["-ar", &rate, "-f", "f32le", "-"];
    let output = super::run("ffmpeg", &[&from[..], &to].concat())?;
    let samples = output.stdout.chunks_exact(4).map(|b| {
        let bytes = [b[0], b[1], b[2], b[3]];
        f32::from_le_bytes(bytes)
    });
    Ok(Heard {
        samples: samples.collect(),
    })
}

fn power(samples: &[f32]) -> f64 {
    let sum: f64 = samples.iter().map(|s| f64::from(s * s)).sum();
    sum / samples.len().max(1) as f64
}

impl Heard {
    pub fn seconds(&self) -> f64 {
        self.samples.len() as f64 / RATE as f64
    }

    /// Compares part by part, each where it fits best: the parts of a joined file may be a frame apart. Not `exact`: the
    /// judge is what was recorded, before a codec that keeps little of its shape.
    pub fn compared_with(&self, judge: &Self, exact: bool) -> Result<Alike, String> {
        let (least, least_in_all) = if exact { EXACT } else { CODED };
        // The judge may be late as well, or early: its last part then ends behind ours.
        let mut own = vec![0.0; LATE];
        own.extend(&self.samples);
        own.extend([0.0; LATE]);
        let (mut sum, mut weight, mut level, mut parts) = (0.0, 0.0, 0f64, 0);
        for at in starts(judge.samples.len()) {
            let part = &judge.samples[at..judge.samples.len().min(at + PART)];
            let wanted = power(part);
            if wanted < SILENCE {
                continue;
            }
            let window = own.get(at..).unwrap_or_default();
            let (wave, heard) = best(part, &window[..window.len().min(PART + 2 * LATE)]);
            let louder = 10.0 * (heard / wanted).max(1e-10).log10();
            if louder.abs() > LOUDER || wave < least {
                let second = at as f64 / RATE as f64;
                return Err(format!(
                    "from {second:.1} s on it is not what ffmpeg hears: alike {wave:.2}, {louder:+.1} dB"
                ));
            }
            sum += wave * wanted;
            weight += wanted;
            parts += 1;
            if louder.abs() > level.abs() {
                level = louder;
            }
        }
        let wave = sum / weight;
        match parts {
            0 => Err("ffmpeg hears nothing in it".to_owned()),
            _ if wave < least_in_all => {
                Err(format!("it is not what ffmpeg hears: alike {wave:.2}"))
            }
            _ => Ok(Alike { wave, level }),
        }
    }
}

/// Where the parts begin: one after the other, and the last of them so that it ends where the sound does.
fn starts(length: usize) -> Vec<usize> {
    let mut starts: Vec<usize> = (0..length / PART).map(|n| n * PART).collect();
    if !length.is_multiple_of(PART) {
        starts.push(length.saturating_sub(PART));
    }
    starts
}

/// The most that a part is alike to what a window holds, and the power there.
fn best(part: &[f32], window: &[f32]) -> (f64, f64) {
    let own = power(part) * part.len() as f64;
    let mut best = (0f64, 0f64);
    for place in window.windows(part.len()) {
        let product: f32 = place.iter().zip(part).map(|(a, b)| a * b).sum();
        let other = power(place) * place.len() as f64;
        let alike = f64::from(product) / (own * other).sqrt().max(1e-12);
        if alike > best.0 {
            best = (alike, other / place.len() as f64);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Something like speech: a wave whose pitch and level wander.
    fn voice(seconds: usize) -> Vec<f32> {
        (0..seconds * RATE)
            .map(|n| {
                let t = n as f32 / RATE as f32;
                let level = 0.3 + 0.2 * (t * 3.0).sin();
                level * (t * (900.0 + 300.0 * (t * 2.0).sin())).sin()
            })
            .collect()
    }

    fn noise(count: usize) -> Vec<f32> {
        let number = |n: usize| (n as u32).wrapping_mul(2_654_435_761) >> 16;
        (0..count)
            .map(|n| number(n) as f32 / 65_536.0 - 0.5)
            .collect()
    }

    fn compared(samples: Vec<f32>) -> Result<Alike, String> {
        Heard { samples }.compared_with(&Heard { samples: voice(5) }, true)
    }

    #[test]
    fn noise_silence_and_another_level_are_not_the_same_sound() {
        let scaled = |by: f32| voice(5).iter().map(|s| s * by).collect::<Vec<_>>();
        let mut late = vec![0.0; 40];
        late.extend(voice(5));
        let early = voice(5)[40..].to_vec();
        let mut half = voice(5);
        half.truncate(3 * RATE);
        let mut gone = voice(5);
        gone[2 * RATE..3 * RATE].fill(0.0);
        let long = voice(6)[..5 * RATE + RATE * 9 / 10].to_vec();
        let mut endless = long.clone();
        endless[5 * RATE..].fill(0.0);
        let against = |samples: Vec<f32>| {
            let judge = Heard {
                samples: long.clone(),
            };
            Heard { samples }.compared_with(&judge, true)
        };
        assert!(against(long.clone()).is_ok());
        assert!(against(endless).is_err(), "the last 0.9 s are silent");
        assert!(compared(voice(5)).is_ok());
        assert!(compared(late).is_ok());
        assert!(compared(early).is_ok());
        assert!(compared(scaled(0.8)).is_ok());
        assert!(compared(scaled(0.16)).is_err(), "15.6 dB quieter");
        assert!(compared(noise(5 * RATE)).is_err());
        assert!(compared(vec![0.0; 5 * RATE]).is_err());
        assert!(compared(half).is_err());
        assert!(compared(gone).is_err());
    }
}
