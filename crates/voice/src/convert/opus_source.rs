//! Reads Opus from any container: to check, repacketize or decode it.

use super::ogg_reader::{OggEvent, OggReader};
use super::ogg_writer::OggWriter;
use super::options::Profile;
use super::opus_decoder::OpusStreamDecoder;
use super::opus_event::OpusEvent;
use super::opus_track::OpusTrack;
use super::recording::Recording;
use super::repacketizer::{self, Repacketizer};
use super::sink::Sink;
use crate::opus::{OpusHead, frame_samples, packet_samples};
use crate::{Container, Error};
use std::io::Write;

/// An Opus stream in any container.
pub(crate) enum OpusSource<'r, 'a> {
    Ogg {
        packets: OggReader<&'r mut Recording<'a>>,
        /// Granule position of the start of the stream; `None` before its first page.
        start: Option<u64>,
        ended: bool,
        links: u32,
    },
    Track(OpusTrack<'r>),
}

impl<'r, 'a> OpusSource<'r, 'a> {
    pub(super) fn ogg(recording: &'r mut Recording<'a>) -> Self {
        Self::Ogg {
            packets: OggReader::new(recording),
            start: None,
            ended: false,
            links: 0,
        }
    }

    /// The next part of the stream.
    pub(super) fn next(&mut self, sink: &mut Sink<'_>) -> Result<Option<OpusEvent>, Error> {
        let (packets, start, ended, links) = match self {
            Self::Track(track) => return track.next(sink),
            Self::Ogg {
                packets,
                start,
                ended,
                links,
            } => (packets, start, ended, links),
        };
        Ok(match packets.next(sink)? {
            None => None,
            Some(OggEvent::Head(head)) => {
                *start = None;
                *ended = false;
                *links += 1;
                Some(OpusEvent::Head(head))
            }
            Some(OggEvent::Sound(page)) => {
                let samples: u64 = page.packets.iter().map(|p| packet_samples(p)).sum();
                // If one page is the whole stream, its granule position only trims the end. Otherwise the stream can
                // start at a later position.
                let begin = *start.get_or_insert_with(|| match (page.granule, page.last) {
                    (Some(granule), false) => granule.saturating_sub(samples),
                    _ => 0,
                });
                *ended |= page.last;
                let end = page
                    .granule
                    .filter(|_| page.last)
                    .map(|g| g.saturating_sub(begin));
                Some(OpusEvent::Sound(page.packets, end))
            }
        })
    }

    /// Whether the file is intact: one stream, no missing page, an end.
    fn is_intact(&self) -> bool {
        match self {
            Self::Ogg {
                packets,
                start,
                ended,
                links,
            } => {
                packets.broken_pages == 0
                    && packets.missing_pages == 0
                    && *links == 1
                    && *ended
                    && *start == Some(0)
            }
            Self::Track(_) => false,
        }
    }

    /// Number of missing or damaged pages of an Ogg file.
    fn lost_pages(&self) -> u64 {
        match self {
            Self::Ogg { packets, .. } => packets
                .missing_pages
                .max(u64::from(packets.broken_pages > 0)),
            Self::Track(_) => 0,
        }
    }
}

/// Decodes the stream into a sink.
pub(crate) fn decode(
    mut opus: OpusSource<'_, '_>,
    rate: u32,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut decoder = OpusStreamDecoder::new(rate);
    while let Some(event) = opus.next(sink)? {
        match event {
            OpusEvent::Head(head) => {
                ensure_decodable(&head, &opus)?;
                decoder.head(&head, sink)?;
            }
            OpusEvent::Sound(packets, end) => {
                for packet in &packets {
                    decoder.packet(packet, end, sink)?;
                }
            }
        }
    }
    sink.lost_pages += opus.lost_pages();
    Ok(())
}

fn ensure_decodable(head: &OpusHead, opus: &OpusSource<'_, '_>) -> Result<(), Error> {
    let container = match opus {
        OpusSource::Ogg { .. } => Container::Ogg,
        OpusSource::Track(track) => track.container,
    };
    // Each stream needs a decoder: a damaged header could cost much memory.
    let streams = &head.streams;
    let few = head.channels <= 8 && streams.count <= 8 && streams.coupled <= streams.count;
    let known = match head.mapping {
        0 => head.channels <= 2,
        mapping => few && matches!(mapping, 1 | 255),
    };
    if !known {
        return Err(Error::UnsupportedCodec {
            container,
            codec: crate::Codec::Opus,
            remedy: "its channel mapping is not supported; export it in mono or stereo",
        });
    }
    Ok(())
}

/// Decodes a mono note into a sink, and tells whether it can stay unchanged.
pub(crate) fn analyse(
    mut opus: OpusSource<'_, '_>,
    profile: Profile,
    sink: &mut Sink<'_>,
) -> Result<bool, Error> {
    let mut decoder = OpusStreamDecoder::new(16_000);
    let mut before: Option<(u8, u64)> = None;
    let mut unchanged = true;
    while let Some(event) = opus.next(sink)? {
        match event {
            OpusEvent::Head(head) => {
                ensure_decodable(&head, &opus)?;
                // A header for several streams or without the encoder's delay is corrected.
                unchanged &= head.channels == 1 && head.mapping == 0 && head.pre_skip > 0;
                decoder.head(&head, sink)?;
            }
            OpusEvent::Sound(packets, end) => {
                for packet in &packets {
                    unchanged &= repacketizer::split_frames(packet).is_some();
                    if let (Some((toc, samples)), Some(next)) = (before, packet.first()) {
                        // The repacketizer would put the next frame into the packet before.
                        let room = samples + frame_samples(*next) <= 2880;
                        unchanged &= profile != Profile::Native || toc != next & !3 || !room;
                    }
                    before = packet.first().map(|toc| (toc & !3, packet_samples(packet)));
                    unchanged &= profile != Profile::Native || before.is_none_or(|b| b.1 <= 2880);
                    decoder.packet(packet, end, sink)?;
                }
            }
        }
    }
    Ok(unchanged && opus.is_intact() && sink.skipped == 0)
}

/// Writes the frames in new packets and pages, and returns the size of the file. Also decodes them into `sink`.
pub(crate) fn repack(
    mut opus: OpusSource<'_, '_>,
    profile: Profile,
    out: &mut dyn Write,
    sink: &mut Sink<'_>,
) -> Result<u64, Error> {
    let mut pages: Option<OggWriter<&mut dyn Write>> = None;
    let mut out = Some(out);
    let mut decoder = OpusStreamDecoder::new(16_000);
    let mut repacketizer = Repacketizer::default();
    let (mut samples, mut end, mut pre_skip) = (0u64, None, 0u64);
    let container = match &opus {
        OpusSource::Ogg { .. } => Container::Ogg,
        OpusSource::Track(track) => track.container,
    };
    while let Some(event) = opus.next(sink)? {
        match event {
            OpusEvent::Head(head) => {
                ensure_decodable(&head, &opus)?;
                if head.channels != 1 || !head.is_plain() {
                    return Err(Error::damaged(container, "it changes from mono to stereo"));
                }
                let head = OpusHead {
                    pre_skip: head.delay(),
                    ..head
                };
                // A later stream continues the first.
                if let Some(out) = out.take() {
                    pre_skip = u64::from(head.pre_skip);
                    pages = Some(OggWriter::new(out, &head)?);
                }
                decoder.head(&head, sink)?;
            }
            OpusEvent::Sound(packets, page_end) => {
                let Some(pages) = &mut pages else { continue };
                let begin = samples;
                for packet in &packets {
                    let Some((toc, frames)) = repacketizer::split_frames(packet) else {
                        sink.skip_packet()?;
                        continue;
                    };
                    samples += packet_samples(packet);
                    decoder.packet(packet, page_end, sink)?;
                    if profile == Profile::Wide {
                        pages.packet(packet, packet_samples(packet))?;
                        continue;
                    }
                    for frame in frames {
                        if let Some((packet, length)) = repacketizer.push(toc, frame) {
                            pages.packet(&packet, length)?;
                        }
                    }
                }
                // The end is never before the packets of this page.
                end = page_end
                    .map(|e| e.clamp(begin, samples))
                    .or(end.filter(|_| samples == begin));
            }
        }
    }
    let Some(mut pages) = pages else {
        return Err(Error::damaged(container, "it ends within its header"));
    };
    if samples <= pre_skip || sink.duration().is_zero() {
        return Err(Error::EmptyTrack { container });
    }
    if let Some((packet, length)) = repacketizer.take() {
        pages.packet(&packet, length)?;
    }
    let stated = match &opus {
        // Other containers state the end at the start. It is used if it trims only padding.
        OpusSource::Track(track) => track.end.filter(|e| e + 9600 > samples),
        OpusSource::Ogg { .. } => end,
    };
    sink.lost_pages += opus.lost_pages();
    Ok(pages.finish(stated.unwrap_or(samples))?)
}
