//! Splits Opus packets into frames, and joins frames into packets.

use crate::opus::{frame_count, frame_samples};

/// Samples at 48 kHz per packet: 60 ms, as in the notes that phones record.
const PACKET_SAMPLES: u64 = 2880;

/// The first byte of a packet, without the frame count code, and the frames. `None` if the lengths are invalid.
pub(crate) fn split_frames(packet: &[u8]) -> Option<(u8, Vec<&[u8]>)> {
    let (&toc, rest) = packet.split_first()?;
    let count = usize::try_from(frame_count(packet)).ok()?;
    if count == 0 || frame_samples(toc) * count as u64 > 5760 {
        return None;
    }
    let frames = match toc & 3 {
        0 => vec![rest],
        1 => {
            if rest.len() % 2 != 0 {
                return None;
            }
            let (one, two) = rest.split_at(rest.len() / 2);
            vec![one, two]
        }
        2 => {
            let (length, rest) = length(rest)?;
            let (one, two) = rest.split_at_checked(length)?;
            vec![one, two]
        }
        _ => split_code_3(rest, count)?,
    };
    let fits = frames.iter().all(|f| f.len() <= 1275);
    fits.then_some((toc & !3, frames))
}

fn split_code_3(rest: &[u8], count: usize) -> Option<Vec<&[u8]>> {
    let (&flags, mut rest) = rest.split_first()?;
    if flags & 0x40 != 0 {
        // The length of the padding: 255 means 254 bytes and another length byte.
        let mut padding = 0;
        loop {
            let (&byte, after) = rest.split_first()?;
            rest = after;
            padding += usize::from(byte.min(254));
            if byte != 255 {
                break;
            }
        }
        rest = rest.get(..rest.len().checked_sub(padding)?)?;
    }
    let mut lengths = Vec::with_capacity(count);
    if flags & 0x80 != 0 {
        for _ in 1..count {
            let (own, after) = length(rest)?;
            lengths.push(own);
            rest = after;
        }
        lengths.push(rest.len().checked_sub(lengths.iter().sum())?);
    } else {
        if rest.len() % count != 0 {
            return None;
        }
        lengths.resize(count, rest.len() / count);
    }
    let mut frames = Vec::with_capacity(count);
    for length in lengths {
        let (frame, after) = rest.split_at_checked(length)?;
        frames.push(frame);
        rest = after;
    }
    Some(frames)
}

/// Reads a frame length of one or two bytes.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first < 252 {
        return Some((usize::from(first), rest));
    }
    let (&second, rest) = rest.split_first()?;
    Some((usize::from(second) * 4 + usize::from(first), rest))
}

/// Joins frames of the same mode into packets of 60 ms.
#[derive(Default)]
pub(crate) struct Repacketizer {
    toc: u8,
    lengths: Vec<usize>,
    bytes: Vec<u8>,
}

impl Repacketizer {
    /// Adds a frame, and returns the packet before it if it is complete.
    pub(super) fn push(&mut self, toc: u8, frame: &[u8]) -> Option<(Vec<u8>, u64)> {
        let own = frame_samples(toc);
        let full = (self.lengths.len() as u64 + 1) * own > PACKET_SAMPLES;
        let before = (toc != self.toc || full).then(|| self.take()).flatten();
        self.toc = toc;
        self.lengths.push(frame.len());
        self.bytes.extend_from_slice(frame);
        before
    }

    /// Takes the current packet, and its samples at 48 kHz.
    pub(super) fn take(&mut self) -> Option<(Vec<u8>, u64)> {
        let count = self.lengths.len();
        let mut packet = Vec::with_capacity(self.bytes.len() + 2 * count + 2);
        match count {
            0 => return None,
            1 => packet.push(self.toc),
            _ => {
                packet.push(self.toc | 3);
                packet.push(0x80 | count as u8);
                for length in &self.lengths[..count - 1] {
                    if *length < 252 {
                        packet.push(*length as u8);
                    } else {
                        let first = 252 + (length & 3);
                        packet.push(first as u8);
                        packet.push(((length - first) / 4) as u8);
                    }
                }
            }
        }
        packet.append(&mut self.bytes);
        self.lengths.clear();
        Some((packet, frame_samples(self.toc) * count as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splitting_gives_the_frames_that_were_joined() {
        let frames_in: Vec<Vec<u8>> = [0usize, 1, 251, 252, 255, 700, 1275]
            .iter()
            .map(|n| vec![*n as u8; *n])
            .collect();
        let mut repacketizer = Repacketizer::default();
        let mut packets = Vec::new();
        for frame in &frames_in {
            packets.extend(repacketizer.push(9 << 3, frame));
        }
        packets.extend(repacketizer.take());
        assert_eq!(
            packets.iter().map(|p| p.1).collect::<Vec<_>>(),
            [2880, 2880, 960]
        );
        let mut out = Vec::new();
        for (packet, _) in &packets {
            let (toc, inside) = split_frames(packet).unwrap();
            assert_eq!(toc, 9 << 3);
            out.extend(inside.iter().map(|f| f.to_vec()));
        }
        assert_eq!(out, frames_in);
    }

    #[test]
    fn each_frame_count_code_is_read_and_invalid_lengths_are_refused() {
        let silk = 9 << 3;
        for (packet, expected) in [
            (vec![silk, 1, 2], Some(vec![vec![1, 2]])),
            (vec![silk | 1, 1, 2], Some(vec![vec![1], vec![2]])),
            (vec![silk | 1, 1, 2, 3], None),
            (vec![silk | 2, 1, 7, 8, 9], Some(vec![vec![7], vec![8, 9]])),
            (vec![silk | 2, 9, 7], None),
            (vec![silk | 3, 2, 1, 2], Some(vec![vec![1], vec![2]])),
            (vec![silk | 3, 3, 1, 2], None),
            (vec![silk | 3, 0x82, 1, 7, 8], Some(vec![vec![7], vec![8]])),
            (
                vec![silk | 3, 0x42, 1, 7, 8, 0],
                Some(vec![vec![7], vec![8]]),
            ),
            (vec![silk | 3, 0x42, 255, 255], None),
            (vec![silk | 3, 0], None),
            (vec![silk | 3, 7], None),
            (vec![silk | 3], None),
            (vec![], None),
        ] {
            let got = split_frames(&packet)
                .map(|(_, f)| f.iter().map(|f| f.to_vec()).collect::<Vec<_>>());
            assert_eq!(got, expected, "{packet:?}");
        }
    }

    #[test]
    fn another_mode_starts_a_new_packet() {
        let mut repacketizer = Repacketizer::default();
        assert!(repacketizer.push(9 << 3, &[1]).is_none());
        assert_eq!(
            repacketizer.push(15 << 3, &[2]),
            Some((vec![9 << 3, 1], 960))
        );
        // One frame of 60 ms fills a packet.
        assert!(repacketizer.push(11 << 3, &[3]).is_some());
        assert_eq!(
            repacketizer.push(11 << 3, &[4]),
            Some((vec![11 << 3, 3], 2880))
        );
    }
}
