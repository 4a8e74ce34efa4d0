//! Opus headers, and the durations of Opus packets. Decodes no audio.

/// The header of an Opus stream, `OpusHead`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpusHead {
    pub channels: u8,
    /// Samples at 48 kHz to drop at the start.
    pub pre_skip: u16,
    pub input_rate: u32,
    /// Output gain in 1/256 dB.
    pub gain: i16,
    /// Channel mapping family: 0 for mono and stereo, 1 for up to eight channels in the order of Vorbis, 255 for
    /// channels without positions.
    pub mapping: u8,
    /// How the streams form the channels.
    pub streams: Streams,
}

/// The streams in each packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Streams {
    pub count: u8,
    /// Number of stereo streams, which come first.
    pub coupled: u8,
    /// For each channel, the index of its decoded signal.
    pub map: Vec<u8>,
}

/// The delay of libopus and of its ports, in samples at 48 kHz.
pub(crate) const LOOKAHEAD: u16 = 312;

impl OpusHead {
    /// Reads `OpusHead`.
    pub(crate) fn read(packet: &[u8]) -> Option<Self> {
        let body = packet.strip_prefix(b"OpusHead")?;
        let &[version, channels, s0, s1, r0, r1, r2, r3, g0, g1, mapping] =
            body.first_chunk::<11>()?;
        let streams = match mapping {
            0 => Streams::plain(channels),
            _ => {
                let &[count, coupled] = body.get(11..13)?.first_chunk()?;
                let map = body.get(13..13 + usize::from(channels))?.to_vec();
                Streams {
                    count,
                    coupled,
                    map,
                }
            }
        };
        (version < 16 && channels > 0).then_some(Self {
            channels,
            pre_skip: u16::from_le_bytes([s0, s1]),
            input_rate: u32::from_le_bytes([r0, r1, r2, r3]),
            gain: i16::from_le_bytes([g0, g1]),
            mapping,
            streams,
        })
    }

    /// A header for a stream without one.
    #[cfg(feature = "convert")]
    pub(crate) fn plain(channels: u16, delay: std::time::Duration) -> Self {
        let channels = u8::try_from(channels).unwrap_or(0).max(1);
        let pre_skip = delay.as_nanos() * 48_000 / 1_000_000_000;
        Self {
            channels,
            pre_skip: u16::try_from(pre_skip).unwrap_or(0),
            input_rate: 0,
            gain: 0,
            mapping: 0,
            streams: Streams::plain(channels),
        }
    }

    /// Whether the packets have a single stream, mono or stereo, whatever the mapping family is.
    #[cfg(feature = "convert")]
    pub(crate) fn is_plain(&self) -> bool {
        self.channels <= 2 && self.streams == Streams::plain(self.channels)
    }

    /// Samples at 48 kHz to drop at the start. Some recorders state 0, although their encoder has a delay.
    pub(crate) fn delay(&self) -> u16 {
        match self.pre_skip {
            0 => LOOKAHEAD,
            stated => stated,
        }
    }

    /// Writes `OpusHead` with mapping family 0.
    #[cfg(feature = "convert")]
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut head = b"OpusHead\x01".to_vec();
        head.push(self.channels);
        head.extend(self.pre_skip.to_le_bytes());
        head.extend(self.input_rate.to_le_bytes());
        head.extend(self.gain.to_le_bytes());
        head.push(0);
        head
    }
}

impl Streams {
    /// A single stream, mono or stereo.
    fn plain(channels: u8) -> Self {
        Self {
            count: 1,
            coupled: channels.saturating_sub(1),
            map: (0..channels).collect(),
        }
    }
}

/// Samples at 48 kHz per frame, from the first byte of a packet.
pub(crate) fn frame_samples(toc: u8) -> u64 {
    let size = toc >> 3 & 3;
    match toc >> 3 {
        // SILK: 10, 20, 40, 60 ms.
        0..=11 if size == 3 => 2880,
        0..=11 => 480 << size,
        // Hybrid: 10, 20 ms.
        12..=15 => 480 << (size & 1),
        // CELT: 2.5, 5, 10, 20 ms.
        _ => 120 << size,
    }
}

/// Number of frames in a packet, from its first two bytes; 0 for an empty packet.
pub(crate) fn frame_count(packet: &[u8]) -> u64 {
    match packet.first().map(|toc| toc & 3) {
        None => 0,
        Some(0) => 1,
        Some(1 | 2) => 2,
        Some(_) => packet.get(1).map_or(0, |count| u64::from(count & 0x3f)),
    }
}

/// Samples at 48 kHz in a packet; 0 if it is longer than the 120 ms that the format allows.
pub(crate) fn packet_samples(packet: &[u8]) -> u64 {
    let Some(toc) = packet.first() else {
        return 0;
    };
    let samples = frame_samples(*toc) * frame_count(packet);
    if samples > 5760 { 0 } else { samples }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_give_the_duration() {
        for (packet, milliseconds) in [
            (&[][..], 0),
            (&[9 << 3][..], 20),
            (&[9 << 3 | 3, 0x83][..], 60),
            (&[9 << 3 | 3, 0x3f][..], 0),
            (&[11 << 3][..], 60),
            (&[15 << 3 | 1][..], 40),
            (&[31 << 3 | 2][..], 40),
            (&[12 << 3][..], 10),
        ] {
            assert_eq!(packet_samples(packet), milliseconds * 48, "{packet:?}");
        }
        assert_eq!(packet_samples(&[16 << 3]), 120);
    }
}
