//! One parser per container, each of which walks forward and keeps nothing.

pub(crate) mod adts;
mod aiff;
pub(crate) mod amr;
mod caf;
mod flac;
mod matroska;
mod mp4;
mod mp4_sample;
pub(crate) mod mpeg;
pub(crate) mod ogg;
mod riff;

#[cfg(feature = "convert")]
pub(crate) use riff::LONGEST_FORMAT;

use crate::input::Input;
use crate::{AudioInfo, Codec, Container, Error};
use std::time::Duration;

/// What a parser found, and what a conversion wants of it.
#[derive(Debug, Clone)]
pub(crate) struct Probed {
    pub info: AudioInfo,
    /// Where the container begins, behind ID3 tags.
    pub start: u64,
    /// Sound at the start that is not to be heard and that the decoder does not drop by itself.
    pub priming: Duration,
}

impl Probed {
    fn new(container: Container, codec: Codec) -> Self {
        Self {
            info: AudioInfo {
                container,
                codec,
                channels: 0,
                sample_rate: 0,
                duration: Duration::ZERO,
                size: 0,
                video: false,
                cut: false,
                opus: None,
            },
            start: 0,
            priming: Duration::ZERO,
        }
    }
}

/// More than any format in use has; a damaged head asks for memory by them.
pub(crate) const MOST_CHANNELS: u16 = 255;

pub(crate) fn run(container: Container, input: &mut Input<'_>) -> Result<Probed, Error> {
    let start = input.pos();
    let mut probed = match container {
        Container::Ogg => ogg::probe(input),
        Container::Mp4 => mp4::probe(input),
        Container::WebM | Container::Matroska => matroska::probe(input, container),
        Container::Wav => riff::probe(input),
        Container::Aiff => aiff::probe(input),
        Container::Caf => caf::probe(input),
        Container::Flac => flac::probe(input),
        Container::Mpeg => mpeg::probe(input),
        Container::Adts => adts::probe(input),
        Container::Amr => amr::probe(input),
    }?;
    probed.start = start;
    let info = &probed.info;
    if info.channels == 0 || info.sample_rate == 0 {
        return Err(Error::damaged(
            container,
            "its head names no channels or no sample rate",
        ));
    }
    if info.channels > MOST_CHANNELS {
        let problem = format!(
            "its head names {} channels; {MOST_CHANNELS} are the most",
            info.channels
        );
        return Err(Error::damaged(container, problem));
    }
    Ok(probed)
}

/// `count` of `rate` per second; nothing where the rate is 0, and never more than a year.
pub(crate) fn time(count: u64, rate: u64) -> Duration {
    const YEAR: u64 = 366 * 24 * 3600;
    if rate == 0 {
        return Duration::ZERO;
    }
    let nanos = u128::from(count) * 1_000_000_000 / u128::from(rate);
    let most = u128::from(YEAR) * 1_000_000_000;
    Duration::from_nanos(u64::try_from(nanos.min(most)).unwrap_or(u64::MAX))
}
