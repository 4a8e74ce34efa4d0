//! The way that a recording takes: passed on, packed anew, or decoded and encoded.

use super::amr;
use super::decode;
use super::encode::LOWEST;
use super::opus_in::{self, OpusIn};
use super::opus_track::OpusTrack;
use super::sink::{End, Sink};
use super::{Converted, How, Options, Profile, Recording, mpeg_in, raw_in, warning};
use crate::error::remedy;
use crate::probe::Probed;
use crate::{AudioInfo, Codec, Container, Error, Waveform};
use std::io::{self, Write};
use std::time::Duration;

/// A recording and what is known of it.
struct Work<'r, 'a, 'o> {
    recording: &'r mut Recording<'a>,
    probed: Probed,
    /// Whether the length is known.
    known: bool,
    options: &'o Options,
}

pub(crate) fn run(
    mut recording: Recording<'_>,
    out: &mut dyn Write,
    options: &Options,
) -> Result<Converted, Error> {
    let mut work = Work::begin(&mut recording, options)?;
    if options.fit.is_some() && !work.recording.can_seek() {
        return Err(Error::NeedsSeek {
            container: work.probed.info.container,
            reason: "is to fit a size",
        });
    }
    if work.is_mono_opus() {
        match options.fit {
            None => return work.pass_on(out),
            Some(most) => {
                let mut bounded = Bounded::new(most);
                match work.pass_on(&mut bounded) {
                    Err(Error::Io(_)) if bounded.full => work.recording.restart(),
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
        None => work.encode(out, options.bit_rate),
        Some(most) => work.encode_to_fit(out, most),
    }
}

pub(crate) fn listen(mut recording: Recording<'_>, options: &Options) -> Result<Waveform, Error> {
    let mut work = Work::begin(&mut recording, options)?;
    let mut sink = work.sink();
    work.decode(&mut sink)?;
    sink.finish()?;
    Ok(sink.waveform())
}

impl<'r, 'a, 'o> Work<'r, 'a, 'o> {
    fn begin(recording: &'r mut Recording<'a>, options: &'o Options) -> Result<Self, Error> {
        let (probed, known) = recording.probe()?;
        if known && probed.info.duration > options.longest {
            return Err(Error::TooLong {
                longest: options.longest,
            });
        }
        decodable(&probed.info, options)?;
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
            // What a head states holds for a stream too; where another file was joined to it, more comes.
            Container::Mpeg => self.probed.stated.map_or(End::Open, End::Stated),
            _ if !self.known => self.probed.stated.map_or(End::Open, End::Stated),
            // Its decoder is told to read on to the end of the file.
            Container::Mp4 | Container::Wav => End::Edit(info.duration),
            Container::WebM | Container::Matroska => End::Stated(info.duration),
            _ => End::Open,
        };
        let priming = match info.codec {
            // Its decoder drops that by itself.
            Codec::Opus => Duration::ZERO,
            _ => self.probed.priming,
        };
        let total = self.known.then_some(info.duration);
        Sink::new(self.options, info.container, total).trimmed(priming, end)
    }

    fn is_mono_opus(&self) -> bool {
        let info = &self.probed.info;
        let chained = self.known && info.opus.is_some_and(|o| o.streams > 1);
        info.codec == Codec::Opus && info.channels == 1 && !chained
    }

    fn opus(&mut self) -> Result<OpusIn<'_, 'a>, Error> {
        Ok(match self.probed.info.container {
            Container::Ogg => OpusIn::ogg(self.recording),
            _ => OpusIn::Track(OpusTrack::open(self.recording, &self.probed, self.known)?),
        })
    }

    /// Mono Opus: the same bytes where they need no change, else the same frames.
    fn pass_on(&mut self, out: &mut dyn Write) -> Result<Converted, Error> {
        let profile = self.options.profile;
        let ogg = self.probed.info.container == Container::Ogg;
        if ogg && self.recording.can_seek() {
            let mut sink = self.sink();
            let as_it_is = opus_in::listen(self.opus()?, profile, &mut sink)?;
            self.recording.restart();
            if as_it_is && self.probed.start == 0 {
                sink.finish()?;
                let bytes = io::copy(self.recording, out)?;
                out.flush()?;
                return Ok(self.converted(How::AsItWas, bytes, &sink));
            }
        }
        let mut sink = self.sink();
        let bytes = opus_in::repack(self.opus()?, profile, out, &mut sink)?;
        let how = if ogg { How::Repacked } else { How::Remuxed };
        Ok(self.converted(how, bytes, &sink))
    }

    fn encode(&mut self, out: &mut dyn Write, bits: u32) -> Result<Converted, Error> {
        let mut sink = self.sink().writing(out, bits)?;
        self.decode(&mut sink)?;
        let bytes = sink.finish()?;
        Ok(self.converted(How::Encoded { bit_rate: bits }, bytes, &sink))
    }

    fn encode_to_fit(&mut self, out: &mut dyn Write, most: u64) -> Result<Converted, Error> {
        let mut length = self.probed.info.duration;
        // Pages and packets cost about so much beside the frames.
        const HEAD: f64 = 150.0;
        let per_second = match self.options.profile {
            Profile::Native => 75.0,
            Profile::Wide => 85.0,
        };
        let fits = |bits: f64| (most as f64 - HEAD) / (bits / 8.0 + per_second);
        let room = |length: Duration| {
            ((most as f64 - HEAD) / length.as_secs_f64().max(0.1) - per_second) * 8.0
        };
        let asked = f64::from(self.options.bit_rate);
        let mut bits = room(length);
        let mut plenty = bits > asked * 1.3;
        bits = bits.min(asked);
        while bits >= f64::from(LOWEST) {
            let mut bounded = Bounded::new(most);
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
            if std::mem::take(&mut plenty) {
                // It is longer than its head says.
                let mut sink = self.sink();
                self.decode(&mut sink)?;
                length = sink.duration();
                self.recording.restart();
                bits = bits.min(room(length));
            } else {
                // The rate varies with what is said: a little less, once more.
                bits *= 0.94;
            }
        }
        Err(Error::DoesNotFit {
            duration: length,
            bytes: most,
            longest: Duration::from_secs_f64(fits(f64::from(LOWEST)).clamp(0.0, 1e9)),
        })
    }

    fn decode(&mut self, sink: &mut Sink<'_>) -> Result<(), Error> {
        let info = &self.probed.info;
        if let Some(raw) = self.probed.raw {
            return raw_in::decode(self.recording, &self.probed, raw, sink);
        }
        match (info.codec, info.container) {
            (Codec::Opus, _) => {
                let rate = self.options.profile.sample_rate();
                opus_in::decode(self.opus()?, rate, sink)
            }
            (Codec::AmrNb, container) => match self.options.amr {
                Some(decoder) if container == Container::Amr => {
                    amr::decode(self.recording, &mut *decoder(), sink)
                }
                Some(decoder) => {
                    let mut decoder = decoder();
                    decode::decode(self.recording, &self.probed, Some(&mut *decoder), sink)
                }
                None => decodable(info, self.options),
            },
            (codec, Container::Mpeg) => mpeg_in::decode(self.recording, codec, sink),
            _ => decode::decode(self.recording, &self.probed, None, sink),
        }
    }

    fn converted(&self, how: How, bytes: u64, sink: &Sink<'_>) -> Converted {
        Converted {
            how,
            from: self.probed.info.clone(),
            duration: sink.duration(),
            bytes,
            waveform: sink.waveform(),
            skipped: sink.skipped,
            warnings: warning::warnings(&self.probed, self.known, how, sink),
        }
    }
}

/// Refuses what no decoder here reads, with what to do instead.
fn decodable(info: &AudioInfo, options: &Options) -> Result<(), Error> {
    let remedy = match info.codec {
        Codec::AmrNb if info.convertible && options.amr.is_none() => {
            "add waxwing-voice-amr (feature `amr` of the program waxwing), or export it as WAV"
        }
        _ if info.convertible => return Ok(()),
        _ => remedy(info),
    };
    Err(Error::Undecodable {
        container: info.container,
        codec: info.codec,
        remedy,
    })
}

/// Takes so many bytes and no more.
struct Bounded {
    bytes: Vec<u8>,
    most: u64,
    full: bool,
}

impl Bounded {
    fn new(most: u64) -> Self {
        Self {
            bytes: Vec::new(),
            most,
            full: false,
        }
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if (self.bytes.len() + bytes.len()) as u64 > self.most {
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
    fn a_length_that_lies_does_not_make_the_note_larger() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/constant.mp3");
        let options = Options::default();
        for (most, fits) in [(2000, true), (1500, true), (700, false)] {
            let mut recording = Recording::path(file).unwrap();
            let mut work = Work::begin(&mut recording, &options).unwrap();
            let length = std::mem::take(&mut work.probed.info.duration);
            let mut note = Vec::new();
            let result = work.encode_to_fit(&mut note, most);
            assert!(note.len() as u64 <= most, "{} of {most}", note.len());
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
