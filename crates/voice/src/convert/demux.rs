//! Opens symphonia's demuxers, and translates their errors.

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

/// The recording as a demuxer reads it.
struct DemuxSource<'r, 'a> {
    recording: &'r mut Recording<'a>,
    /// The length that a truncated file would have. Some demuxers refuse a file that ends too early.
    end: Option<u64>,
    /// Whether reads beyond the real end give zeros: only while the demuxer searches for the audio.
    padded: Arc<AtomicBool>,
    /// Whether the demuxer may seek.
    seekable: bool,
    /// Damaged ranges, in order. The demuxer reads an empty EBML element in place of each.
    gaps: Vec<(u64, u64)>,
}

/// The header of an EBML Void element from `from` to `to`.
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

/// Opens the demuxer of a recording.
pub(crate) fn open<'r>(
    recording: &'r mut Recording<'_>,
    probed: &ProbeResult,
) -> Result<Box<dyn FormatReader + 'r>, Error> {
    let (container, codec) = (probed.info.container, probed.info.codec);
    let streamed = !recording.can_seek();
    begin(recording, probed).map_err(|fault| match fault {
        Fault::IoError(_) if streamed && container == Container::Caf => Error::SeekRequired {
            container,
            reason: "its parts are out of order",
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
    // The index of a truncated Matroska file points beyond its end. Reading sequentially needs no index.
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
        // These need no demuxer.
        Container::Aiff | Container::Mpeg | Container::Amr => {
            return Err(Fault::Unsupported("no demuxer"));
        }
    };
    padded.store(false, Ordering::Relaxed);
    Ok(reader)
}

/// Translates an error of symphonia.
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
            reason: "its parts are out of order",
        },
        Fault::IoError(e) => Error::Io(e),
        // The messages of symphonia address its developers.
        _ => Error::damaged(container, "its structure is invalid"),
    }
}

pub(crate) fn parameters(track: &Track) -> Option<&AudioCodecParameters> {
    match &track.codec_params {
        Some(CodecParameters::Audio(parameters)) => Some(parameters),
        _ => None,
    }
}
