//! Symphonia's demuxers, and what their faults mean.

use super::recording::Recording;
use crate::probe::ProbeResult;
use crate::{Codec, Container, Error};
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use symphonia::core::codecs::CodecParameters;
use symphonia::core::codecs::audio::AudioCodecParameters;
use symphonia::core::errors::Error as Fault;
use symphonia::core::formats::{FormatOptions, FormatReader, Track};
use symphonia::core::io::{MediaSource, MediaSourceStream, MediaSourceStreamOptions};
use symphonia::default::formats::{
    AdtsReader, CafReader, FlacReader, IsoMp4Reader, MkvReader, OggReader, WavReader,
};

/// A recording that someone else reads.
struct DemuxSource<'r, 'a> {
    recording: &'r mut Recording<'a>,
    /// A file that was cut is given out as long as it would be, for demuxers that refuse what ends too early.
    end: Option<u64>,
    /// Whether there are zeros between both ends: as long as the demuxer looks for the sound.
    padded: Arc<AtomicBool>,
    /// Whether it may be read in any order.
    seekable: bool,
    /// Places that cannot be read, in order: given out as empty elements.
    gaps: Vec<(u64, u64)>,
}

/// The head of an element of EBML that is to be skipped, and that ends at `to`.
fn void_element(from: u64, to: u64) -> Vec<u8> {
    const ID: u8 = 0xec;
    let length = to - from;
    match length {
        0 | 1 => Vec::new(),
        2..=9 => vec![ID, 0x80 | u8::try_from(length - 2).unwrap_or(0)],
        _ => {
            let size = (1 << 56) | (length - 9);
            [&[ID][..], &size.to_be_bytes()].concat()
        }
    }
}

impl Read for DemuxSource<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let place = match self.gaps.is_empty() {
            true => 0,
            false => self.recording.stream_position()?,
        };
        let got = self.recording.read(buffer)?;
        for (from, to) in &self.gaps {
            for (at, byte) in (*from..).zip(void_element(*from, *to)) {
                let held = at
                    .checked_sub(place)
                    .and_then(|at| usize::try_from(at).ok());
                if let Some(held) = held.and_then(|at| buffer[..got].get_mut(at)) {
                    *held = byte;
                }
            }
        }
        let Some(end) = self.end.filter(|_| got == 0) else {
            return Ok(got);
        };
        let place = self.recording.stream_position()?;
        if !self.padded.load(Ordering::Relaxed) || place >= end {
            return Ok(0);
        }
        let zeros = usize::try_from(end - place)
            .unwrap_or(usize::MAX)
            .min(buffer.len());
        buffer[..zeros].fill(0);
        self.recording.seek(SeekFrom::Start(place + zeros as u64))?;
        Ok(zeros)
    }
}

impl Seek for DemuxSource<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match (to, self.end) {
            (SeekFrom::End(by), Some(end)) => {
                let place = end
                    .checked_add_signed(by)
                    .ok_or(io::ErrorKind::InvalidInput)?;
                self.recording.seek(SeekFrom::Start(place))
            }
            _ => self.recording.seek(to),
        }
    }
}

impl MediaSource for DemuxSource<'_, '_> {
    fn is_seekable(&self) -> bool {
        self.seekable
    }

    fn byte_len(&self) -> Option<u64> {
        match self.seekable {
            true => self.end.or(self.recording.byte_len()),
            false => None,
        }
    }
}

/// The demuxer of a recording, at its start.
pub(crate) fn open<'r>(
    recording: &'r mut Recording<'_>,
    probed: &ProbeResult,
) -> Result<Box<dyn FormatReader + 'r>, Error> {
    let (container, codec) = (probed.info.container, probed.info.codec);
    let streamed = !recording.can_seek();
    begin(recording, probed).map_err(|fault| match fault {
        Fault::IoError(_) if streamed && container == Container::Caf => Error::SeekRequired {
            container,
            reason: "has its parts out of order",
        },
        fault => demux_error(fault, container, codec),
    })
}

fn begin<'r>(
    recording: &'r mut Recording<'_>,
    probed: &ProbeResult,
) -> Result<Box<dyn FormatReader + 'r>, Fault> {
    let container = probed.info.container;
    let padded = Arc::new(AtomicBool::new(true));
    // What a cut file's index of Matroska points to is not there; from front to back, it needs none.
    let sequential = container == Container::Matroska || container == Container::WebM;
    let source = DemuxSource {
        seekable: recording.can_seek() && !(sequential && probed.info.truncated),
        end: probed.end.filter(|_| recording.can_seek()),
        gaps: match recording.can_seek() {
            true => probed.gaps.clone(),
            false => Vec::new(),
        },
        recording,
        padded: padded.clone(),
    };
    let stream = MediaSourceStream::new(Box::new(source), MediaSourceStreamOptions::default());
    let options = FormatOptions::default();
    let reader: Box<dyn FormatReader + 'r> = match container {
        Container::Ogg => Box::new(OggReader::try_new(stream, options)?),
        Container::Mp4 => Box::new(IsoMp4Reader::try_new(stream, options)?),
        Container::WebM | Container::Matroska => Box::new(MkvReader::try_new(stream, options)?),
        Container::Wav => Box::new(WavReader::try_new(stream, options)?),
        Container::Caf => Box::new(CafReader::try_new(stream, options)?),
        Container::Flac => Box::new(FlacReader::try_new(stream, options)?),
        Container::Adts => Box::new(AdtsReader::try_new(stream, options)?),
        // These are read without a demuxer.
        Container::Aiff | Container::Mpeg | Container::Amr => {
            return Err(Fault::Unsupported("no demuxer"));
        }
    };
    padded.store(false, Ordering::Relaxed);
    Ok(reader)
}

/// Says in our words what symphonia says in its own.
pub(crate) fn demux_error(fault: Fault, container: Container, codec: Codec) -> Error {
    match fault {
        Fault::Unsupported(_) => Error::UnsupportedCodec {
            container,
            codec,
            remedy: "export it as MP3, M4A (AAC-LC) or WAV",
        },
        Fault::IoError(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
            Error::damaged(container, "it ends too early")
        }
        Fault::IoError(e) if e.kind() == io::ErrorKind::Unsupported => Error::SeekRequired {
            container,
            reason: "has its parts out of order",
        },
        Fault::IoError(e) => Error::Io(e),
        // Its text is for those who know its code.
        _ => Error::damaged(container, "what it says of its sound contradicts itself"),
    }
}

pub(crate) fn parameters(track: &Track) -> Option<&AudioCodecParameters> {
    match &track.codec_params {
        Some(CodecParameters::Audio(parameters)) => Some(parameters),
        _ => None,
    }
}
