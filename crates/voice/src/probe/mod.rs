//! One parser per container. Each reads forward and buffers nothing.

pub(crate) mod adts;
mod aiff;
pub(crate) mod amr;
mod caf;
mod ebml;
mod flac;
pub(crate) mod id3;
mod matroska;
mod matroska_track;
mod mp4;
pub(crate) mod mpeg;
pub(crate) mod mpeg_frame;
pub(crate) mod ogg;
mod raw_audio;
mod riff;
mod sample_entry;

#[cfg(feature = "convert")]
pub(crate) use riff::MAX_WAV_FORMAT;

pub(crate) use raw_audio::{RawAudio, SampleFormat};

use crate::input::Input;
use crate::{AudioInfo, Codec, Container, Error};
use sample_entry::AudioFormat;
use std::time::Duration;

/// What a parser found: the description of the recording, and details for the conversion.
#[derive(Debug, Clone)]
pub(crate) struct ProbeResult {
    pub info: AudioInfo,
    /// Start of the container, after ID3 tags.
    pub start: u64,
    /// Audio to drop at the start that the decoder does not drop itself.
    pub priming: Duration,
    /// Duration that a header states, without padding. If more than padding follows, the header is wrong.
    pub stated: Option<Duration>,
    /// Audio data that needs no demuxer.
    pub raw: Option<RawAudio>,
    /// MP4 and Matroska: number of the selected track.
    pub track: Option<u64>,
    /// Sample format of an uncompressed track, if the demuxer does not detect it reliably.
    pub sample_format: Option<SampleFormat>,
    /// Configuration of the AAC-LC core, if the track has extensions.
    pub core: Option<[u8; 2]>,
    /// Where the file would end if it was not truncated.
    pub end: Option<u64>,
    /// Ogg: the file ends within a page.
    pub partial: bool,
    /// Duration that the header states, if the file is shorter.
    pub expected: Option<Duration>,
    /// Playing time before the first damage.
    pub damaged: Option<Duration>,
    /// Matroska: damaged ranges, relative to the start of the container, each up to the next element.
    pub gaps: Vec<(u64, u64)>,
}

impl ProbeResult {
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
                truncated: false,
                convertible: false,
                opus: None,
            },
            start: 0,
            priming: Duration::ZERO,
            stated: None,
            raw: None,
            track: None,
            sample_format: None,
            core: None,
            end: None,
            partial: false,
            expected: None,
            damaged: None,
            gaps: Vec::new(),
        }
    }
}

impl ProbeResult {
    /// The format of the track, which decides whether it can be decoded.
    fn sample(&self) -> AudioFormat {
        let AudioInfo {
            codec,
            channels,
            sample_rate,
            ..
        } = self.info;
        let mut sample = AudioFormat::new(codec, channels, sample_rate);
        sample.sample_format = self.raw.map(|raw| raw.sample_format).or(self.sample_format);
        sample.core = self.core;
        sample
    }
}

/// The largest number of channels. A damaged header could cost much memory.
pub(crate) const MAX_CHANNELS: u16 = 255;

pub(crate) fn run(container: Container, input: &mut Input<'_>) -> Result<ProbeResult, Error> {
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
            "its header states no channels or no sample rate",
        ));
    }
    if info.channels > MAX_CHANNELS {
        let problem = format!(
            "its header states {} channels; at most {MAX_CHANNELS} are allowed",
            info.channels
        );
        return Err(Error::damaged(container, problem));
    }
    probed.info.convertible = is_decodable(container, &probed.sample());
    Ok(probed)
}

/// Whether `convert` can decode a format. For AMR-NB it needs a decoder.
pub(crate) fn is_decodable(container: Container, sample: &AudioFormat) -> bool {
    use Codec::{AacLc, AacOther, Alac, AmrNb, Flac, Mp2, Mp3, Opus, Vorbis};
    let AudioFormat {
        codec, channels, ..
    } = *sample;
    let few = channels <= 2;
    let aac = few && (codec == AacLc || (codec == AacOther && sample.core.is_some()));
    match container {
        Container::Ogg => matches!(codec, Opus | Vorbis | Flac),
        Container::WebM | Container::Matroska => {
            aac || matches!(codec, Opus | Vorbis | Flac | Alac | Mp2 | Mp3 | Codec::Pcm)
        }
        Container::Mp4 => {
            let known = matches!(codec, Opus | Alac | Flac | Mp3 | AmrNb);
            aac || known
                || sample
                    .sample_format
                    .is_some_and(|c| c != SampleFormat::ImaBlocks)
        }
        Container::Wav => match codec {
            Codec::Adpcm => few,
            _ => matches!(codec, Codec::Pcm | Codec::ALaw | Codec::MuLaw),
        },
        Container::Aiff | Container::Caf => match sample.sample_format {
            Some(coding) => coding != SampleFormat::ImaBlocks || few,
            None => container == Container::Caf && (aac || matches!(codec, Alac | Opus)),
        },
        Container::Flac => true,
        Container::Mpeg => matches!(codec, Mp2 | Mp3),
        Container::Adts => aac,
        Container::Amr => codec == AmrNb,
    }
}

/// The duration of `count` samples at `rate` Hz: 0 if the rate is 0, and at most a year.
pub(crate) fn duration_of(count: u64, rate: u64) -> Duration {
    const YEAR: u64 = 366 * 24 * 3600;
    if rate == 0 {
        return Duration::ZERO;
    }
    let nanos = u128::from(count) * 1_000_000_000 / u128::from(rate);
    let most = u128::from(YEAR) * 1_000_000_000;
    Duration::from_nanos(u64::try_from(nanos.min(most)).unwrap_or(u64::MAX))
}
