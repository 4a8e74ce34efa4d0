//! Headers of MPEG audio: of a frame, and the Xing, Info and VBRI headers of a file.

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub length: u64,
    pub samples: u64,
    pub rate: u32,
    pub channels: u16,
    pub layer: u8,
    /// The version of MPEG: 1, 2, or 3 for the unofficial 2.5.
    pub version: u8,
}

/// Bit rates in kbit/s by index; 0 is the free format, which is not supported.
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

pub(crate) fn parse_frame(head: &[u8]) -> Option<Frame> {
    let head: &[u8; 4] = head.get(..4)?.try_into().ok()?;
    if head[0] != 0xff || head[1] & 0xe0 != 0xe0 {
        return None;
    }
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

/// The content of a Xing, Info or VBRI header.
#[derive(Debug, Clone, Copy)]
pub(crate) struct VbrHeader {
    pub frames: u64,
    pub bytes: Option<u64>,
    /// Samples before and after the audio, without the delay of the decoder.
    pub delay: u64,
    pub padding: u64,
}

/// Reads the Xing, Info or VBRI header in the first frame of a file.
pub(crate) fn vbr_header(frame: &Frame, bytes: &[u8]) -> Option<VbrHeader> {
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
        return Some(VbrHeader {
            frames: number(head, 14)?,
            bytes: number(head, 10),
            delay: 0,
            padding: 0,
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
    let frames = field(1, 4).and_then(|at| number(head, at)).unwrap_or(0);
    let size = field(2, 4).and_then(|at| number(head, at));
    let _table = field(4, 100);
    let _quality = field(8, 4);
    // Delay and padding, 12 bits each.
    let (delay, padding) = match head.get(at + 21..at + 24) {
        Some(&[a, b, c]) if head.get(at).is_some_and(u8::is_ascii_alphabetic) => {
            let delay = u64::from(a) << 4 | u64::from(b) >> 4;
            let padding = u64::from(b & 0xf) << 8 | u64::from(c);
            (delay, padding)
        }
        _ => (0, 0),
    };
    Some(VbrHeader {
        frames,
        bytes: size,
        delay,
        padding,
    })
}
