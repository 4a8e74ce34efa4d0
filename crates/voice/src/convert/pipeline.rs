//! Decides how a recording is converted: unchanged, repacketized, remuxed or encoded.

use super::decode_amr;
use super::decode_demuxed;
use super::encoder::MIN_BIT_RATE;
use super::opus_source::{self, OpusSource};
use super::opus_track::OpusTrack;
use super::sink::{End, Sink};
use super::{
    Conversion, ConversionMethod, Options, Profile, Recording, decode_mpeg, decode_raw, warning,
};
use crate::error::remedy;
use crate::probe::ProbeResult;
use crate::{AudioInfo, Codec, Container, Error, Waveform};
use std::io::{self, Write};
use std::time::Duration;

/// A recording and its description.
struct Pipeline<'r, 'a, 'o> {
    recording: &'r mut Recording<'a>,
    probed: ProbeResult,
    /// Whether the duration is known.
    known: bool,
    options: &'o Options,
}

pub(crate) fn convert(
    mut recording: Recording<'_>,
    out: &mut dyn Write,
    options: &Options,
) -> Result<Conversion, Error> {
    let mut pipeline = Pipeline::begin(&mut recording, options)?;
    if options.fit.is_some() && !pipeline.recording.can_seek() {
        return Err(Error::SeekRequired {
            container: pipeline.probed.info.container,
            reason: "`fit` reads the recording more than once",
        });
    }
    if pipeline.is_mono_opus() {
        match options.fit {
            None => return pipeline.copy_opus(out),
            Some(limit) => {
                let mut bounded = Bounded::new(limit);
                match pipeline.copy_opus(&mut bounded) {
                    Err(Error::Io(_)) if bounded.full => pipeline.recording.restart(),
                    Err(error) => return Err(error),
                    Ok(done) => {
                        out.write_all(&bounded.bytes)?;
                        return Ok(done);
                    }
                }
            }
        }
    }
    match options.fit {
        None => pipeline.encode(out, options.bit_rate),
        Some(limit) => pipeline.encode_to_fit(out, limit),
    }
}

pub(crate) fn waveform(mut recording: Recording<'_>, options: &Options) -> Result<Waveform, Error> {
    let mut pipeline = Pipeline::begin(&mut recording, options)?;
    let mut sink = pipeline.sink();
    pipeline.decode(&mut sink)?;
    sink.finish()?;
    Ok(sink.waveform())
}

impl<'r, 'a, 'o> Pipeline<'r, 'a, 'o> {
    fn begin(recording: &'r mut Recording<'a>, options: &'o Options) -> Result<Self, Error> {
        let (probed, known) = recording.probe()?;
        if known && probed.info.duration > options.longest {
            return Err(Error::TooLong {
                limit: options.longest,
            });
        }
        ensure_decodable(&probed.info, options)?;
        Ok(Self {
            recording,
            probed,
            known,
            options,
        })
    }

    fn sink(&self) -> Sink<'o> {
        let info = &self.probed.info;
        let end = match info.container {
            // The header states the end for a stream too. If another file was appended, more audio follows.
            Container::Mpeg => self.probed.stated.map_or(End::Open, End::Stated),
            _ if !self.known => self.probed.stated.map_or(End::Open, End::Stated),
            // Their demuxers read to the end of the file.
            Container::Mp4 | Container::Wav => End::Edit(info.duration),
            Container::WebM | Container::Matroska => End::Stated(info.duration),
            _ => End::Open,
        };
        let priming = match info.codec {
            // The Opus decoder drops it.
            Codec::Opus => Duration::ZERO,
            _ => self.probed.priming,
        };
        let total = self.known.then_some(info.duration);
        Sink::new(self.options, info.container, total).with_trim(priming, end)
    }

    fn is_mono_opus(&self) -> bool {
        let info = &self.probed.info;
        let chained = self.known && info.opus.is_some_and(|o| o.streams > 1);
        info.codec == Codec::Opus && info.channels == 1 && !chained
    }

    fn opus(&mut self) -> Result<OpusSource<'_, 'a>, Error> {
        Ok(match self.probed.info.container {
            Container::Ogg => OpusSource::ogg(self.recording),
            _ => OpusSource::Track(OpusTrack::open(self.recording, &self.probed, self.known)?),
        })
    }

    /// Converts mono Opus without encoding: keeps the bytes if possible, and otherwise the frames.
    fn copy_opus(&mut self, out: &mut dyn Write) -> Result<Conversion, Error> {
        let profile = self.options.profile;
        let ogg = self.probed.info.container == Container::Ogg;
        if ogg && self.recording.can_seek() {
            let mut sink = self.sink();
            let is_unchanged = opus_source::analyse(self.opus()?, profile, &mut sink)?;
            self.recording.restart();
            if is_unchanged && self.probed.start == 0 {
                sink.finish()?;
                let bytes = io::copy(self.recording, out)?;
                out.flush()?;
                return Ok(self.conversion(ConversionMethod::Unchanged, bytes, &sink));
            }
        }
        let mut sink = self.sink();
        let bytes = opus_source::repack(self.opus()?, profile, out, &mut sink)?;
        let method = if ogg {
            ConversionMethod::Repacketized
        } else {
            ConversionMethod::Remuxed
        };
        Ok(self.conversion(method, bytes, &sink))
    }

    fn encode(&mut self, out: &mut dyn Write, bits: u32) -> Result<Conversion, Error> {
        let mut sink = self.sink().with_note(out, bits)?;
        self.decode(&mut sink)?;
        let bytes = sink.finish()?;
        Ok(self.conversion(ConversionMethod::Encoded { bit_rate: bits }, bytes, &sink))
    }

    fn encode_to_fit(&mut self, out: &mut dyn Write, limit: u64) -> Result<Conversion, Error> {
        let mut length = self.probed.info.duration;
        // The approximate size of pages and packets, besides the frames.
        const HEADER_BYTES: f64 = 150.0;
        let overhead_per_second = match self.options.profile {
            Profile::Native => 75.0,
            Profile::Wide => 85.0,
        };
        let fits = |bits: f64| (limit as f64 - HEADER_BYTES) / (bits / 8.0 + overhead_per_second);
        let room = |length: Duration| {
            ((limit as f64 - HEADER_BYTES) / length.as_secs_f64().max(0.1) - overhead_per_second)
                * 8.0
        };
        let requested = f64::from(self.options.bit_rate);
        let mut bits = room(length);
        let mut first_estimate = bits > requested * 1.3;
        bits = bits.min(requested);
        while bits >= f64::from(MIN_BIT_RATE) {
            let mut bounded = Bounded::new(limit);
            match self.encode(&mut bounded, bits as u32) {
                Err(Error::Io(_)) if bounded.full => {}
                Err(error) => return Err(error),
                Ok(done) => {
                    out.write_all(&bounded.bytes)?;
                    out.flush()?;
                    return Ok(done);
                }
            }
            self.recording.restart();
            if std::mem::take(&mut first_estimate) {
                // The recording is longer than its header states.
                let mut sink = self.sink();
                self.decode(&mut sink)?;
                length = sink.duration();
                self.recording.restart();
                bits = bits.min(room(length));
            } else {
                // The real bit rate depends on the audio: try a slightly lower one.
                bits *= 0.94;
            }
        }
        Err(Error::DoesNotFit {
            duration: length,
            limit,
            max_duration: Duration::from_secs_f64(fits(f64::from(MIN_BIT_RATE)).clamp(0.0, 1e9)),
        })
    }

    fn decode(&mut self, sink: &mut Sink<'_>) -> Result<(), Error> {
        let info = &self.probed.info;
        if let Some(raw) = self.probed.raw {
            return decode_raw::decode(self.recording, &self.probed, raw, sink);
        }
        match (info.codec, info.container) {
            (Codec::Opus, _) => {
                let rate = self.options.profile.sample_rate();
                opus_source::decode(self.opus()?, rate, sink)
            }
            (Codec::AmrNb, container) => match self.options.amr_decoder {
                Some(decoder) if container == Container::Amr => {
                    decode_amr::decode(self.recording, &mut *decoder(), sink)
                }
                Some(decoder) => {
                    let mut decoder = decoder();
                    decode_demuxed::decode(self.recording, &self.probed, Some(&mut *decoder), sink)
                }
                None => ensure_decodable(info, self.options),
            },
            (codec, Container::Mpeg) => decode_mpeg::decode(self.recording, codec, sink),
            _ => decode_demuxed::decode(self.recording, &self.probed, None, sink),
        }
    }

    fn conversion(&self, method: ConversionMethod, size: u64, sink: &Sink<'_>) -> Conversion {
        Conversion {
            method,
            source: self.probed.info.clone(),
            duration: sink.duration(),
            size,
            waveform: sink.waveform(),
            skipped_packets: sink.skipped,
            warnings: warning::warnings(&self.probed, self.known, method, sink),
        }
    }
}

/// Fails if no decoder supports the recording.
fn ensure_decodable(info: &AudioInfo, options: &Options) -> Result<(), Error> {
    let remedy = match info.codec {
        Codec::AmrNb if info.convertible && options.amr_decoder.is_none() => {
            "add waxwing-voice-amr (feature `amr` of the program waxwing), or export it as WAV"
        }
        _ if info.convertible => return Ok(()),
        _ => remedy(info),
    };
    Err(Error::UnsupportedCodec {
        container: info.container,
        codec: info.codec,
        remedy,
    })
}

/// A writer that accepts at most `limit` bytes.
struct Bounded {
    bytes: Vec<u8>,
    limit: u64,
    full: bool,
}

impl Bounded {
    fn new(limit: u64) -> Self {
        Self {
            bytes: Vec::new(),
            limit,
            full: false,
        }
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if (self.bytes.len() + bytes.len()) as u64 > self.limit {
            self.full = true;
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_duration_does_not_make_the_note_larger() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/constant.mp3");
        let options = Options::default();
        for (limit, fits) in [(2000, true), (1500, true), (700, false)] {
            let mut recording = Recording::path(file).unwrap();
            let mut pipeline = Pipeline::begin(&mut recording, &options).unwrap();
            let length = std::mem::take(&mut pipeline.probed.info.duration);
            let mut note = Vec::new();
            let result = pipeline.encode_to_fit(&mut note, limit);
            assert!(note.len() as u64 <= limit, "{} of {limit}", note.len());
            match result {
                Ok(done) => assert_eq!((done.duration, fits), (length, true)),
                Err(Error::DoesNotFit { duration, .. }) => {
                    assert_eq!((duration, fits), (length, false));
                }
                Err(error) => panic!("{error}"),
            }
        }
    }
}
