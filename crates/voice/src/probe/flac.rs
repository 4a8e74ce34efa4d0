//! The native container of FLAC.

use super::{ProbeResult, duration_of};
use crate::input::{Input, WINDOW};
use crate::{Codec, Container, Error};
use std::io;

/// The first metadata block.
pub(crate) struct StreamInfo {
    pub rate: u32,
    pub channels: u16,
    /// Samples per channel; 0 if it is not stated.
    pub total: u64,
    /// Samples per block, if all blocks have the same size.
    block: Option<u64>,
}

/// Reads the 34 bytes of a `STREAMINFO`.
pub(crate) fn stream_info(body: &[u8]) -> Option<StreamInfo> {
    let body: &[u8; 34] = body.get(..34)?.try_into().ok()?;
    let packed = u64::from_be_bytes(*body[10..].first_chunk()?);
    let least = u16::from_be_bytes([body[0], body[1]]);
    let most = u16::from_be_bytes([body[2], body[3]]);
    Some(StreamInfo {
        rate: u32::try_from(packed >> 44).ok()?,
        channels: u16::try_from(packed >> 41 & 7).ok()? + 1,
        total: packed & 0xf_ffff_ffff,
        block: (least == most).then_some(u64::from(most)),
    })
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut probed = ProbeResult::new(Container::Flac, Codec::Flac);
    input.skip(4)?;
    let mut info = None;
    loop {
        let Some([kind, a, b, c]) = input.take::<4>()? else {
            return Err(Error::damaged(Container::Flac, "it ends within its header"));
        };
        let length = u64::from(u32::from_be_bytes([0, a, b, c]));
        match kind & 0x7f {
            0 => info = stream_info(&input.bytes(34)?),
            127 => return Err(Error::damaged(Container::Flac, "its header is invalid")),
            _ => {}
        }
        let read = if kind & 0x7f == 0 { 34 } else { 0 };
        if !input.skip(length.saturating_sub(read))? {
            return Err(Error::damaged(Container::Flac, "it ends within its header"));
        }
        if kind & 0x80 != 0 {
            break;
        }
    }
    let Some(info) = info else {
        return Err(Error::damaged(
            Container::Flac,
            "its header has no STREAMINFO",
        ));
    };
    let frames = input.pos();
    let last = last_sample(input, frames, &info)?;
    let total = match (info.total, last) {
        (_, None) => 0,
        (0, Some(last)) => last,
        // The last frame tells whether the header is right.
        (total, Some(last)) => {
            probed.info.truncated = last < total;
            total.min(last)
        }
    };
    probed.info.channels = info.channels;
    probed.info.sample_rate = info.rate;
    probed.info.duration = duration_of(total, u64::from(info.rate));
    Ok(probed)
}

/// The number of the sample after the last frame. Reads only the end of the file if the input can seek.
fn last_sample(input: &mut Input<'_>, frames: u64, info: &StreamInfo) -> io::Result<Option<u64>> {
    if let (true, Some(len)) = (input.can_seek(), input.len()) {
        let back = WINDOW as u64 / 2;
        if len > frames + back {
            input.seek(len - back)?;
        }
    }
    let mut last: Option<u64> = None;
    loop {
        let window = input.peek(WINDOW)?;
        if window.len() < 6 {
            return Ok(last);
        }
        let keep = 16.min(window.len() - 1);
        for at in 0..window.len() - keep.min(5) {
            if window[at] == 0xff
                && let Some(end) = frame_end(&window[at..], info)
                && last.is_none_or(|last| end > last)
            {
                last = Some(end);
            }
        }
        let step = (window.len() - keep) as u64;
        if !input.skip(step)? || window_is_last(step) {
            return Ok(last);
        }
    }
}

fn window_is_last(step: u64) -> bool {
    step < WINDOW as u64 - 16
}

/// The number of the sample after the frame that starts here, if its header has a valid checksum.
fn frame_end(head: &[u8], info: &StreamInfo) -> Option<u64> {
    if head.get(1)? & 0xfe != 0xf8 {
        return None;
    }
    let variable = head[1] & 1 == 1;
    let (size, rate) = (*head.get(2)? >> 4, head[2] & 0xf);
    if size == 0 || rate == 15 || head.get(3)? & 1 == 1 {
        return None;
    }
    let (number, mut at) = coded_number(&head[4..])?;
    at += 4;
    let block = match size {
        1 => 192,
        2..=5 => 576 << (size - 2),
        6 => {
            at += 1;
            u64::from(*head.get(at - 1)?) + 1
        }
        7 => {
            at += 2;
            u64::from(u16::from_be_bytes([*head.get(at - 2)?, *head.get(at - 1)?])) + 1
        }
        _ => 256 << (size - 8),
    };
    at += match rate {
        12 => 1,
        13 | 14 => 2,
        _ => 0,
    };
    if crc8(head.get(..at)?) != *head.get(at)? {
        return None;
    }
    Some(match variable {
        true => number + block,
        false => number * info.block.unwrap_or(block) + block,
    })
}

/// Reads a number of up to 36 bits in the encoding of UTF-8, and its length in bytes.
fn coded_number(bytes: &[u8]) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let length = match first.leading_ones() {
        0 => return Some((u64::from(first), 1)),
        n @ 2..=7 => n as usize,
        _ => return None,
    };
    let mut number = u64::from(first) & (0x7f >> length);
    for byte in bytes.get(1..length)? {
        if byte & 0xc0 != 0x80 {
            return None;
        }
        number = number << 6 | u64::from(byte & 0x3f);
    }
    Some((number, length))
}

fn crc8(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(
            crc ^ byte,
            |c, _| if c & 0x80 != 0 { c << 1 ^ 7 } else { c << 1 },
        )
    })
}
