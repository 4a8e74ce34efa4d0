//! AAC without a container: frames with ADTS headers.

use super::{ProbeResult, duration_of};
use crate::input::{Input, WINDOW};
use crate::{Codec, Container, Error};
use std::io;

struct Frame {
    length: u64,
    rate: u32,
    channels: u16,
    blocks: u64,
    profile: u8,
}

/// Sample rates by index, in ADTS headers and AAC configurations.
pub(crate) const RATES: [u32; 13] = [
    96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
];

/// The number of channels of a channel configuration.
pub(crate) fn channels(configuration: u8) -> u16 {
    match configuration {
        7 => 8,
        n => u16::from(n),
    }
}

fn parse_frame(head: &[u8]) -> Option<Frame> {
    let head: &[u8; 7] = head.get(..7)?.try_into().ok()?;
    if head[0] != 0xff || head[1] & 0xf6 != 0xf0 {
        return None;
    }
    let length = u64::from(head[3] & 3) << 11 | u64::from(head[4]) << 3 | u64::from(head[5]) >> 5;
    (length >= 7).then_some(())?;
    Some(Frame {
        length,
        rate: *RATES.get(usize::from(head[2] >> 2 & 0xf))?,
        // Configuration 0: the stream states the channels elsewhere, which are usually mono or stereo.
        channels: channels((head[2] & 1) << 2 | head[3] >> 6).max(1),
        blocks: u64::from(head[6] & 3) + 1,
        profile: head[2] >> 6,
    })
}

/// Whether frames start here: two in a row, or one at the end of the file.
pub(crate) fn starts(head: &[u8]) -> bool {
    let Some(first) = parse_frame(head) else {
        return false;
    };
    let rest = usize::try_from(first.length)
        .ok()
        .and_then(|n| head.get(n..));
    match rest {
        Some([]) => true,
        Some(rest) if rest.len() >= 7 => parse_frame(rest).is_some_and(|f| f.rate == first.rate),
        // The bytes end within the first frame or the second header.
        _ => false,
    }
}

/// The position of three frames in a row, within 64 KiB.
pub(crate) fn find_start(head: &[u8]) -> Option<usize> {
    (0..head.len().min(64 * 1024)).find(|n| {
        let mut rest = &head[*n..];
        let Some(rate) = parse_frame(rest).map(|f| f.rate) else {
            return false;
        };
        (0..3).all(|_| {
            let found = parse_frame(rest).filter(|f| f.rate == rate);
            let length = found.and_then(|f| usize::try_from(f.length).ok());
            let after = length.and_then(|length| rest.get(length..));
            rest = after.unwrap_or_default();
            after.is_some()
        })
    })
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut probed = ProbeResult::new(Container::Adts, Codec::AacLc);
    let mut samples = 0;
    loop {
        let Some(f) = parse_frame(input.peek(7)?) else {
            // A tag, damage, or the end of the file.
            if !resync(input)? {
                break;
            }
            continue;
        };
        if probed.info.sample_rate == 0 {
            probed.info.sample_rate = f.rate;
            probed.info.channels = f.channels;
            if f.profile != 1 {
                probed.info.codec = Codec::AacOther;
            }
        }
        if !input.skip(f.length)? {
            probed.info.truncated = true;
            break;
        }
        samples += f.blocks * 1024;
    }
    probed.info.duration = duration_of(samples, u64::from(probed.info.sample_rate));
    Ok(probed)
}

/// Goes to the next frames after unknown bytes.
fn resync(input: &mut Input<'_>) -> io::Result<bool> {
    loop {
        let window = input.peek(WINDOW)?;
        let length = window.len();
        if let Some(place) = find_start(window) {
            return input.skip(place as u64);
        }
        // Keep the end of the window, where three frames can start.
        if length < WINDOW || !input.skip((length - 3 * 8192) as u64)? {
            return Ok(false);
        }
    }
}
