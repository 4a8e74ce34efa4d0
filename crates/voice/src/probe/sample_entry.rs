//! The sample entry of an audio track in MP4, and AAC configurations.

use super::{SampleFormat, adts};
use crate::Codec;
use crate::input::Input;
use std::io;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AudioFormat {
    pub codec: Codec,
    pub channels: u16,
    /// Sample rate in Hz; 0 if the entry does not state it.
    pub rate: u32,
    /// Sample format, if the audio is not compressed.
    pub sample_format: Option<SampleFormat>,
    /// Configuration of the AAC-LC core, if the audio has extensions.
    pub core: Option<[u8; 2]>,
}

impl AudioFormat {
    pub(crate) fn new(codec: Codec, channels: u16, rate: u32) -> Self {
        Self {
            codec,
            channels,
            rate,
            sample_format: None,
            core: None,
        }
    }
}

/// Reads the first entry of `stsd`.
pub(crate) fn read(input: &mut Input<'_>, close: u64) -> io::Result<Option<AudioFormat>> {
    let room = usize::try_from(close.saturating_sub(input.pos())).unwrap_or(usize::MAX);
    let body = input.bytes(room.min(4096))?;
    Ok(entry(&body))
}

fn short(body: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(body.get(at..at + 2)?.try_into().ok()?))
}

fn entry(body: &[u8]) -> Option<AudioFormat> {
    let kind = body.get(4..8)?;
    let version = short(body, 16)?;
    let mut sample = AudioFormat::new(codec(kind), short(body, 24)?, u32::from(short(body, 32)?));
    let mut bits = u32::from(short(body, 26)?);
    let mut flags = None;
    let boxes = match version {
        1 => 52,
        2 => {
            // Version 2 has a 64-bit float and a 32-bit count.
            let rate = f64::from_be_bytes(body.get(40..48)?.try_into().ok()?);
            sample.rate = if rate.is_finite() { rate as u32 } else { 0 };
            sample.channels = short(body, 50)?;
            bits = long(body, 56)?;
            flags = long(body, 60);
            72
        }
        _ => 36,
    };
    let boxes = body.get(boxes..)?;
    // Except in version 2, the demuxer refuses more than two channels, and 8 bits in the 16-bit formats.
    let usual = flags.is_some() || (sample.channels <= 2 && (bits > 8 || !is_words(kind)));
    sample.sample_format = usual
        .then(|| sample_format(kind, bits, flags, boxes))
        .flatten();
    // AMR is always mono; the entry contains constants instead.
    match sample.codec {
        Codec::AmrNb => (sample.channels, sample.rate) = (1, 8000),
        Codec::AmrWb => (sample.channels, sample.rate) = (1, 16000),
        _ => {}
    }
    if let Some(inner) = find(boxes, b"esds", 0) {
        read_esds(inner, &mut sample);
    }
    if let Some(inner) = find(boxes, b"dOps", 0) {
        sample.channels = u16::from(*inner.get(1)?);
        sample.rate = 48000;
    }
    if let Some(inner) = find(boxes, b"alac", 0) {
        // After version and flags: a cookie of 24 bytes, with the channels at byte 9 and the rate at its end.
        sample.channels = inner.get(13).map_or(sample.channels, |c| u16::from(*c));
        let rate = inner.get(24..28).and_then(|b| b.try_into().ok());
        sample.rate = rate.map_or(sample.rate, u32::from_be_bytes);
    }
    Some(sample)
}

fn long(body: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(body.get(at..at + 4)?.try_into().ok()?))
}

/// The format of uncompressed samples, from the type of the entry or the flags of version 2.
fn sample_format(kind: &[u8], bits: u32, flags: Option<u32>, boxes: &[u8]) -> Option<SampleFormat> {
    let bytes = u8::try_from(bits.div_ceil(8)).ok()?;
    // QuickTime's `enda` is 1 for little-endian samples. The default is big-endian.
    let little = find(boxes, b"enda", 0).is_some_and(|b| b.starts_with(&[0, 1]));
    let signed = |bytes, little| Some(SampleFormat::Signed { bytes, little });
    match kind {
        b"lpcm" => {
            let flags = flags?;
            let little = flags & 2 == 0;
            match (flags & 1 != 0, flags & 4 != 0, bytes) {
                (true, _, 4 | 8) => Some(SampleFormat::Float { bytes, little }),
                (false, true, 1..=4) => signed(bytes, little),
                (false, false, 1..=4) => Some(SampleFormat::Unsigned { bytes, little }),
                _ => None,
            }
        }
        b"sowt" => signed(2, true),
        b"twos" => signed(2, false),
        b"raw " | b"NONE" if bytes == 1 => Some(SampleFormat::Unsigned {
            bytes: 1,
            little: false,
        }),
        b"in24" => signed(3, little),
        b"in32" => signed(4, little),
        b"fl32" => Some(SampleFormat::Float { bytes: 4, little }),
        b"fl64" => Some(SampleFormat::Float { bytes: 8, little }),
        b"ipcm" | b"fpcm" => {
            // Version and flags of the box, then the byte order and the bits per sample.
            let &[_, _, _, _, order, bits, ..] = find(boxes, b"pcmC", 0)? else {
                return None;
            };
            let (bytes, little) = (bits.div_ceil(8), order & 1 == 1);
            match (kind, bytes) {
                (b"fpcm", 4 | 8) => Some(SampleFormat::Float { bytes, little }),
                (b"ipcm", 1..=4) => signed(bytes, little),
                _ => None,
            }
        }
        b"alaw" => Some(SampleFormat::ALaw),
        b"ulaw" => Some(SampleFormat::MuLaw),
        _ => None,
    }
}

fn is_words(kind: &[u8]) -> bool {
    matches!(kind, b"sowt" | b"twos")
}

fn codec(kind: &[u8]) -> Codec {
    match kind {
        b"mp4a" => Codec::AacOther,
        b"Opus" => Codec::Opus,
        b"alac" => Codec::Alac,
        b"fLaC" => Codec::Flac,
        b"samr" => Codec::AmrNb,
        b"sawb" => Codec::AmrWb,
        b"ac-3" | b"ec-3" => Codec::Ac3,
        b".mp3" => Codec::Mp3,
        b"alaw" => Codec::ALaw,
        b"ulaw" => Codec::MuLaw,
        b"ima4" => Codec::Adpcm,
        b"lpcm" | b"sowt" | b"twos" | b"raw " | b"in24" | b"in32" | b"fl32" | b"fl64" | b"ipcm"
        | b"fpcm" | b"NONE" => Codec::Pcm,
        _ => Codec::Other,
    }
}

/// Finds the body of a box, also within QuickTime's `wave`.
fn find<'b>(mut boxes: &'b [u8], wanted: &[u8; 4], depth: u8) -> Option<&'b [u8]> {
    while let Some(head) = boxes.first_chunk::<8>() {
        let size =
            usize::try_from(u32::from_be_bytes([head[0], head[1], head[2], head[3]])).ok()?;
        let inner = boxes.get(8..size)?;
        match &head[4..] {
            kind if kind == wanted => return Some(inner),
            b"wave" if depth < 2 => {
                if let Some(found) = find(inner, wanted, depth + 1) {
                    return Some(found);
                }
            }
            _ => {}
        }
        boxes = boxes.get(size..)?;
    }
    None
}

/// Reads the object type and the AAC configuration of an elementary stream descriptor.
fn read_esds(esds: &[u8], sample: &mut AudioFormat) {
    let mut rest = esds.get(4..).unwrap_or_default();
    while let Some((&tag, after)) = rest.split_first() {
        let Some((length, after)) = length(after) else {
            return;
        };
        match tag {
            // The outer descriptor: id, flags, and optional fields.
            3 => {
                let flags = after.get(2).copied().unwrap_or(0);
                let mut head = 3;
                for (flag, bytes) in [(0x80, 2), (0x20, 2)] {
                    if flags & flag != 0 {
                        head += bytes;
                    }
                }
                rest = after.get(head..).unwrap_or_default();
            }
            4 => {
                sample.codec = match after.first() {
                    Some(0x40 | 0x66 | 0x68) => Codec::AacOther,
                    Some(0x67) => Codec::AacLc,
                    Some(0x69 | 0x6b) => Codec::Mp3,
                    Some(0xa5) => Codec::Ac3,
                    _ => Codec::Other,
                };
                rest = after.get(13..).unwrap_or_default();
            }
            5 => {
                if let Some(config) = after.get(..length) {
                    read_aac_config(config, sample);
                }
                return;
            }
            _ => rest = after.get(length..).unwrap_or_default(),
        }
    }
}

/// Reads a length of up to four bytes with seven bits each.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut sum = 0;
    for (n, byte) in bytes.iter().take(4).enumerate() {
        sum = sum << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((sum, &bytes[n + 1..]));
        }
    }
    None
}

/// Reads an AAC configuration: object type, sample rate, channels.
pub(crate) fn read_aac_config(config: &[u8], sample: &mut AudioFormat) {
    if sample.codec != Codec::AacOther || config.len() < 2 {
        return;
    }
    let mut bits = Bits(config, 0);
    let mut kind = bits.take(5);
    let index = bits.take(4);
    // 15: the rate itself follows.
    let rate = match adts::RATES.get(index as usize) {
        Some(rate) => *rate,
        None if index == 15 => bits.take(24),
        None => return,
    };
    let channels = bits.take(4);
    sample.rate = rate;
    if channels > 0 {
        sample.channels = adts::channels(channels as u8);
    }
    // SBR and PS: the rate of the extension, then the object type of the core.
    let extended = matches!(kind, 5 | 29);
    if extended {
        if bits.take(4) == 15 {
            bits.take(24);
        }
        kind = bits.take(5);
    } else if kind == 2 {
        sample.codec = Codec::AacLc;
    }
    let rest = bits.take(3);
    let place = adts::RATES.iter().position(|r| *r == rate);
    if let (2, Some(index), true) = (kind, place, channels > 0) {
        let core = 2 << 11 | (index as u16) << 7 | (channels as u16) << 3 | rest as u16;
        // Bytes after the core can announce SBR as well.
        let more = extended || config.len() > 2;
        sample.core = more.then_some(core.to_be_bytes());
    }
}

/// Reads bits, the highest first. After the end, all bits are 0.
struct Bits<'b>(&'b [u8], usize);

impl Bits<'_> {
    fn take(&mut self, count: usize) -> u32 {
        let Self(bytes, at) = self;
        let value = (*at..*at + count).fold(0, |sum, n| {
            let byte = bytes.get(n / 8).copied().unwrap_or(0);
            sum << 1 | u32::from(byte >> (7 - n % 8) & 1)
        });
        *at += count;
        value
    }
}
