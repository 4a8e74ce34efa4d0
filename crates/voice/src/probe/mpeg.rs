//! Bare MPEG audio, layers I to III.

use super::{Probed, time};
use crate::input::Input;
use crate::{Codec, Container, Error};
use std::io;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Frame {
    length: u64,
    samples: u64,
    rate: u32,
    channels: u16,
    layer: u8,
    version: u8,
}

/// In kbit/s, by index; 0 is the free format, which nobody writes.
const RATES: [[u16; 15]; 5] = [
    [
        0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448,
    ],
    [
        0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384,
    ],
    [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ],
    [
        0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256,
    ],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

fn frame(head: &[u8]) -> Option<Frame> {
    let head: &[u8; 4] = head.get(..4)?.try_into().ok()?;
    if head[0] != 0xff || head[1] & 0xe0 != 0xe0 {
        return None;
    }
    // 1, 2, or 3 for the unofficial 2.5.
    let version = match head[1] >> 3 & 3 {
        0 => 3,
        2 => 2,
        3 => 1,
        _ => return None,
    };
    let layer = match head[1] >> 1 & 3 {
        1 => 3,
        2 => 2,
        3 => 1,
        _ => return None,
    };
    let row = match (version, layer) {
        (1, layer) => usize::from(layer) - 1,
        (_, 1) => 3,
        _ => 4,
    };
    let bit_rate = *RATES[row].get(usize::from(head[2] >> 4))?;
    let rate = [44100, 48000, 32000].get(usize::from(head[2] >> 2 & 3))? >> (version - 1);
    let padding = u64::from(head[2] >> 1 & 1);
    (bit_rate > 0).then_some(())?;
    let bits = u64::from(bit_rate) * 1000;
    let (samples, length) = match (version, layer) {
        (_, 1) => (384, (12 * bits / u64::from(rate) + padding) * 4),
        (2 | 3, 3) => (576, 72 * bits / u64::from(rate) + padding),
        _ => (1152, 144 * bits / u64::from(rate) + padding),
    };
    Some(Frame {
        length,
        samples,
        rate,
        channels: if head[3] >> 6 == 3 { 1 } else { 2 },
        layer,
        version,
    })
}

fn same_stream(one: &Frame, other: &Frame) -> bool {
    (one.rate, one.layer, one.version) == (other.rate, other.layer, other.version)
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
        Some(rest) if rest.len() >= 4 => frame(rest).is_some_and(|f| same_stream(&f, &first)),
        _ => false,
    }
}

/// Goes to the first of two frames in a row, within 32 KiB; stays where there are none.
pub(crate) fn find_start(input: &mut Input<'_>) -> io::Result<bool> {
    let head = input.peek(34 * 1024)?;
    let place = (0..head.len().min(32 * 1024)).find(|n| {
        head[*n] == 0xff && frame(&head[*n..]).is_some_and(|f| f.length > 24) && starts(&head[*n..])
    });
    match place {
        Some(place) => input.skip(place as u64),
        None => Ok(false),
    }
}

/// What a Xing or Info head says: frames, bytes, samples to drop.
struct Counted {
    frames: u64,
    bytes: Option<u64>,
    dropped: u64,
}

fn counted(frame: &Frame, bytes: &[u8]) -> Option<Counted> {
    let side = match (frame.version, frame.channels) {
        (1, 1) | (2 | 3, 2) => 17,
        (1, _) => 32,
        _ => 9,
    };
    let vbri = bytes.get(36..).filter(|b| b.starts_with(b"VBRI"));
    let number = |b: &[u8], at: usize| {
        let four: [u8; 4] = b.get(at..at + 4)?.try_into().ok()?;
        Some(u64::from(u32::from_be_bytes(four)))
    };
    if let Some(head) = vbri {
        return Some(Counted {
            frames: number(head, 14)?,
            bytes: number(head, 10),
            dropped: 0,
        });
    }
    let head = bytes.get(4 + side..)?;
    if !(head.starts_with(b"Xing") || head.starts_with(b"Info")) {
        return None;
    }
    let flags = number(head, 4)?;
    let mut at = 8;
    let mut field = |flag: u64, length: usize| {
        let place = (flags & flag != 0).then_some(at)?;
        at += length;
        Some(place)
    };
    let frames = field(1, 4).and_then(|at| number(head, at))?;
    let size = field(2, 4).and_then(|at| number(head, at));
    let _table = field(4, 100);
    let _quality = field(8, 4);
    // Delay and padding, 12 bits each.
    let dropped = match head.get(at + 21..at + 24) {
        Some(&[a, b, c]) if head.get(at).is_some_and(u8::is_ascii_alphabetic) => {
            let delay = u64::from(a) << 4 | u64::from(b) >> 4;
            let padding = u64::from(b & 0xf) << 8 | u64::from(c);
            delay + padding
        }
        _ => 0,
    };
    Some(Counted {
        frames,
        bytes: size,
        dropped,
    })
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<Probed, Error> {
    let start = input.pos();
    let Some(first) = frame(input.peek(4)?) else {
        return Err(Error::damaged(Container::Mpeg, "it holds no frame"));
    };
    let codec = [Codec::Mp1, Codec::Mp2, Codec::Mp3][usize::from(first.layer) - 1];
    let mut probed = Probed::new(Container::Mpeg, codec);
    probed.info.sample_rate = first.rate;
    probed.info.channels = first.channels;
    let rate = u64::from(first.rate);
    let head = counted(&first, input.peek(512)?);
    if let (Some(c), Some(len)) = (&head, input.len()) {
        // A head is believed where its count of bytes agrees with the file, tags at the end aside.
        let held = len.saturating_sub(start);
        let agrees = c
            .bytes
            .is_some_and(|b| b <= held + first.length && held <= b + 64 * 1024);
        let possible = c.frames <= held / first.length.min(24) + 1;
        if agrees && possible && c.frames > 0 {
            let samples = c.frames * first.samples;
            probed.info.duration = time(samples.saturating_sub(c.dropped), rate);
            return Ok(probed);
        }
    }
    let mut samples = 0u64;
    if head.is_some() {
        // The frame with the head has no sound.
        probed.info.cut = !input.skip(first.length)?;
    }
    loop {
        match frame(input.peek(4)?) {
            Some(f) if same_stream(&f, &first) => {
                if !input.skip(f.length)? {
                    probed.info.cut = true;
                    break;
                }
                samples += f.samples;
            }
            // Damage, or a tag at the end.
            _ => {
                if !input.skip(1)? || !find_start(input)? {
                    break;
                }
            }
        }
    }
    let dropped = head.map_or(0, |c| c.dropped);
    probed.info.duration = time(samples.saturating_sub(dropped).max(samples.min(1)), rate);
    Ok(probed)
}
