//! The description of audio samples in MP4.

use super::adts;
use crate::Codec;
use crate::input::Input;
use std::io;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sample {
    pub codec: Codec,
    pub channels: u16,
    /// Samples per second; 0 where it is not said here.
    pub rate: u32,
}

/// Reads the first entry of `stsd`, from its own head on.
pub(crate) fn read(input: &mut Input<'_>, close: u64) -> io::Result<Option<Sample>> {
    let room = usize::try_from(close.saturating_sub(input.pos())).unwrap_or(usize::MAX);
    let body = input.bytes(room.min(4096))?;
    Ok(entry(&body))
}

fn short(body: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(body.get(at..at + 2)?.try_into().ok()?))
}

fn entry(body: &[u8]) -> Option<Sample> {
    let kind = body.get(4..8)?;
    let version = short(body, 16)?;
    let mut sample = Sample {
        codec: codec(kind),
        channels: short(body, 24)?,
        rate: u32::from(short(body, 32)?),
    };
    let boxes = match version {
        1 => 52,
        2 => {
            // A 64-bit float and a long count.
            let rate = f64::from_be_bytes(body.get(40..48)?.try_into().ok()?);
            sample.rate = if rate.is_finite() { rate as u32 } else { 0 };
            sample.channels = short(body, 50)?;
            72
        }
        _ => 36,
    };
    if let Some(inner) = find(body.get(boxes..)?, b"esds", 0) {
        describe(inner, &mut sample);
    }
    if let Some(inner) = find(body.get(boxes..)?, b"dOps", 0) {
        sample.channels = u16::from(*inner.get(1)?);
        sample.rate = 48000;
    }
    if let Some(inner) = find(body.get(boxes..)?, b"alac", 0) {
        // After version and flags: a cookie of 24 bytes, channels at its byte 9, the rate at its end.
        sample.channels = inner.get(13).map_or(sample.channels, |c| u16::from(*c));
        let rate = inner.get(24..28).and_then(|b| b.try_into().ok());
        sample.rate = rate.map_or(sample.rate, u32::from_be_bytes);
    }
    Some(sample)
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

/// The body of a box, looked for in QuickTime's `wave` too.
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

/// The object type and AAC's configuration, from an elementary stream descriptor.
fn describe(esds: &[u8], sample: &mut Sample) {
    let mut rest = esds.get(4..).unwrap_or_default();
    while let Some((&tag, after)) = rest.split_first() {
        let Some((length, after)) = length(after) else {
            return;
        };
        match tag {
            // The outer descriptor: id, flags, and what those announce.
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
                    configure(config, sample);
                }
                return;
            }
            _ => rest = after.get(length..).unwrap_or_default(),
        }
    }
}

/// A length of up to four bytes with seven bits each.
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

/// An AAC configuration: object type, rate, channels.
pub(crate) fn configure(config: &[u8], sample: &mut Sample) {
    let mut bytes = [0; 8];
    let length = config.len().min(8);
    bytes[..length].copy_from_slice(&config[..length]);
    let bits = u64::from_be_bytes(bytes);
    let kind = bits >> 59;
    let index = (bits >> 55 & 0xf) as usize;
    if sample.codec != Codec::AacOther || config.len() < 2 {
        return;
    }
    if kind == 2 {
        sample.codec = Codec::AacLc;
    }
    // 15: the rate stands there in full, which pushes the channels back.
    let (rate, channels) = match adts::RATES.get(index) {
        Some(rate) => (*rate, bits >> 51 & 0xf),
        None if index == 15 => ((bits >> 31 & 0xff_ffff) as u32, bits >> 27 & 0xf),
        None => return,
    };
    sample.rate = rate;
    if channels > 0 {
        sample.channels = adts::channels(channels as u8);
    }
}
