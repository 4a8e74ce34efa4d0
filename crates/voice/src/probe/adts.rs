//! Bare AAC: frames with ADTS headers.

use super::{Probed, time};
use crate::input::Input;
use crate::{Codec, Container, Error};

struct Frame {
    length: u64,
    rate: u32,
    channels: u16,
    blocks: u64,
    profile: u8,
}

/// Samples per second by index, in ADTS headers and in MP4's configurations.
pub(crate) const RATES: [u32; 13] = [
    96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
];

/// Channels by configuration.
pub(crate) fn channels(configuration: u8) -> u16 {
    match configuration {
        7 => 8,
        n => u16::from(n),
    }
}

fn frame(head: &[u8]) -> Option<Frame> {
    let head: &[u8; 7] = head.get(..7)?.try_into().ok()?;
    if head[0] != 0xff || head[1] & 0xf6 != 0xf0 {
        return None;
    }
    let length = u64::from(head[3] & 3) << 11 | u64::from(head[4]) << 3 | u64::from(head[5]) >> 5;
    (length >= 7).then_some(())?;
    Some(Frame {
        length,
        rate: *RATES.get(usize::from(head[2] >> 2 & 0xf))?,
        // Configuration 0 means that the stream says it elsewhere; most often that is mono or stereo.
        channels: channels((head[2] & 1) << 2 | head[3] >> 6).max(1),
        blocks: u64::from(head[6] & 3) + 1,
        profile: head[2] >> 6,
    })
}

/// Whether frames begin here: two in a row, or one that ends the file.
pub(crate) fn starts(head: &[u8]) -> bool {
    let Some(first) = frame(head) else {
        return false;
    };
    let rest = usize::try_from(first.length)
        .ok()
        .and_then(|n| head.get(n..));
    match rest {
        Some([]) => true,
        Some(rest) if rest.len() >= 7 => frame(rest).is_some_and(|f| f.rate == first.rate),
        // Cut within the second header, or in the first frame: too little to believe.
        _ => false,
    }
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<Probed, Error> {
    let mut probed = Probed::new(Container::Adts, Codec::AacLc);
    let mut samples = 0;
    while let Some(f) = frame(input.peek(7)?) {
        if probed.info.sample_rate == 0 {
            probed.info.sample_rate = f.rate;
            probed.info.channels = f.channels;
            if f.profile != 1 {
                probed.info.codec = Codec::AacOther;
            }
        }
        if !input.skip(f.length)? {
            probed.info.cut = true;
            break;
        }
        samples += f.blocks * 1024;
    }
    probed.info.duration = time(samples, u64::from(probed.info.sample_rate));
    Ok(probed)
}
