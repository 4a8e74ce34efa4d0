//! EBML, the element format of Matroska: ids, lengths, and the search for the next cluster after damage.

use crate::input::Input;
use std::io;

pub(super) const INFO: u64 = 0x1549_a966;
pub(super) const TRACKS: u64 = 0x1654_ae6b;
pub(super) const BLOCK_GROUP: u64 = 0xa0;
pub(super) const SEGMENT: u64 = 0x1853_8067;
pub(super) const CLUSTER: u64 = 0x1f43_b675;

/// Reads the id and the length of an element. The length is `None` if it is unknown.
pub(super) fn element(input: &mut Input<'_>) -> io::Result<Option<(u64, Option<u64>)>> {
    let Some((id, _)) = vint(input, true)? else {
        return Ok(None);
    };
    let Some((length, width)) = vint(input, false)? else {
        return Ok(None);
    };
    let open = length == (1 << (7 * width)) - 1;
    Ok(Some((id, (!open).then_some(length))))
}

/// Reads a variable-length integer, and its length in bytes. Ids keep the length marker.
pub(super) fn vint(input: &mut Input<'_>, keep_marker: bool) -> io::Result<Option<(u64, u32)>> {
    let head = input.peek(8)?;
    let Some(&first) = head.first() else {
        return Ok(None);
    };
    let width = first.leading_zeros() + 1;
    let Some(bytes) = head.get(..width as usize).filter(|_| width <= 8) else {
        return Ok(None);
    };
    let mut value = bytes.iter().fold(0u64, |sum, b| sum << 8 | u64::from(*b));
    if !keep_marker {
        value &= (1 << (7 * width)) - 1;
    }
    input.skip(u64::from(width))?;
    Ok(Some((value, width)))
}

/// Whether an element can be in a cluster, or in a segment after its first cluster.
pub(super) fn is_known_id(id: u64) -> bool {
    let segment = matches!(
        id,
        SEGMENT
            | CLUSTER
            | 0x1a45_dfa3
            | 0x1c53_bb6b
            | 0x1254_c367
            | 0x1043_a770
            | 0x1941_a469
            | 0x114d_9b74
            | INFO
            | TRACKS
    );
    let cluster = matches!(id, 0xe7 | 0xa7 | 0xab | 0xa3 | 0xaf | BLOCK_GROUP | 0x5854);
    let group = matches!(
        id,
        0xa1 | 0xa2 | 0xa4 | 0x75a1 | 0x75a2 | 0x9b | 0xfa | 0xfb | 0xfd | 0x8e | 0xc8
    );
    // Void and CRC-32 can be anywhere.
    segment || cluster || group || matches!(id, 0xec | 0xbf)
}

/// Finds the next cluster. Goes to it if `forward`; otherwise returns to the start of the search if the input can seek.
pub(super) fn find_cluster(input: &mut Input<'_>, forward: bool) -> io::Result<bool> {
    const STEP: usize = 16 * 1024;
    let at = input.pos();
    let found = loop {
        let held = input.peek(STEP)?;
        if let Some(place) = held.windows(4).position(|w| w == b"\x1f\x43\xb6\x75") {
            input.skip(place as u64)?;
            break true;
        }
        if held.len() < STEP {
            break false;
        }
        input.skip(STEP as u64 - 3)?;
    };
    if found && !forward && input.can_seek() {
        input.seek(at)?;
    }
    Ok(found)
}

/// The number of frames in a block, and the length of the lacing header before the first.
pub(super) fn lacing_header(block: &[u8], lacing: u8) -> (u64, usize) {
    let count = match (lacing, block.first()) {
        (0, _) | (_, None) => return (1, 0),
        (_, Some(more)) => usize::from(*more) + 1,
    };
    let mut at = 1;
    if lacing != 2 {
        for _ in 1..count {
            // Xiph: bytes up to one that is not 255. EBML: a number whose first bits state its length.
            at += match lacing {
                1 => block.iter().skip(at).take_while(|b| **b == 255).count() + 1,
                _ => block.get(at).map_or(1, |b| b.leading_zeros() as usize + 1),
            };
        }
    }
    (count as u64, at)
}
