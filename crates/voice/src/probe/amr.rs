//! The storage format of AMR: frames of 20 ms, whose type determines their length.

use super::{ProbeResult, duration_of};
use crate::input::Input;
use crate::{Codec, Container, Error};

/// Bytes after the header of a frame, by type. The other types are reserved.
pub(crate) const AMR_NB_SIZES: [u64; 9] = [12, 13, 15, 17, 19, 20, 26, 31, 5];
const AMR_WB_SIZES: [u64; 10] = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5];

/// Length of a frame after its header; `None` if the type is reserved.
pub(crate) fn frame_length(head: u8, sizes: &[u64]) -> Option<u64> {
    match usize::from(head >> 3 & 0xf) {
        14 | 15 => Some(0),
        kind => sizes.get(kind).copied(),
    }
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let head = input.peek(9)?;
    let (codec, rate, sizes, length) = match () {
        () if head.starts_with(b"#!AMR\n") => (Codec::AmrNb, 8000, &AMR_NB_SIZES[..], 6),
        () if head.starts_with(b"#!AMR-WB\n") => (Codec::AmrWb, 16000, &AMR_WB_SIZES[..], 9),
        () => {
            let problem = "its header is not that of a mono AMR-NB or AMR-WB file";
            return Err(Error::damaged(Container::Amr, problem));
        }
    };
    let mut probed = ProbeResult::new(Container::Amr, codec);
    probed.info.channels = 1;
    probed.info.sample_rate = rate;
    input.skip(length)?;
    let mut frames = 0;
    while let Some([head]) = input.take::<1>()? {
        let Some(length) = frame_length(head, sizes) else {
            probed.info.truncated = true;
            break;
        };
        if !input.skip(length)? {
            probed.info.truncated = true;
            break;
        }
        frames += 1;
    }
    probed.info.duration = duration_of(frames, 50);
    Ok(probed)
}
