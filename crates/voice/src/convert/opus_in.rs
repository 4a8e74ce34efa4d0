//! Opus that comes in: passed on, packed anew, or decoded.

use super::ogg_packets::{Next, OggPackets};
use super::ogg_pages::OggPages;
use super::options::Profile;
use super::opus_decode::OpusDecode;
use super::opus_event::Event;
use super::opus_track::OpusTrack;
use super::pack::{self, Packer};
use super::recording::Recording;
use super::sink::Sink;
use crate::opus::{Head, frame_samples, packet_samples};
use crate::{Container, Error};
use std::io::Write;

/// Opus out of any container.
pub(crate) enum OpusIn<'r, 'a> {
    Ogg {
        packets: OggPackets<&'r mut Recording<'a>>,
        /// Granule position at which the link began; none before its first page.
        start: Option<u64>,
        ended: bool,
        links: u32,
    },
    Track(OpusTrack<'r>),
}

impl<'r, 'a> OpusIn<'r, 'a> {
    pub(super) fn ogg(recording: &'r mut Recording<'a>) -> Self {
        Self::Ogg {
            packets: OggPackets::new(recording),
            start: None,
            ended: false,
            links: 0,
        }
    }

    /// The next event.
    pub(super) fn next(&mut self, sink: &mut Sink<'_>) -> Result<Option<Event>, Error> {
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
            Some(Next::Head(head)) => {
                *start = None;
                *ended = false;
                *links += 1;
                Some(Event::Head(head))
            }
            Some(Next::Sound(page)) => {
                let samples: u64 = page.packets.iter().map(|p| packet_samples(p)).sum();
                // A page that begins and ends the sound may count less than it holds; another may begin late.
                let begin = *start.get_or_insert_with(|| match (page.granule, page.last) {
                    (Some(granule), false) => granule.saturating_sub(samples),
                    _ => 0,
                });
                *ended |= page.last;
                let end = page
                    .granule
                    .filter(|_| page.last)
                    .map(|g| g.saturating_sub(begin));
                Some(Event::Sound(page.packets, end))
            }
        })
    }

    /// Whether everything was whole: one link, no page lost, an end.
    fn whole(&self) -> bool {
        match self {
            Self::Ogg {
                packets,
                start,
                ended,
                links,
            } => {
                packets.broken == 0
                    && packets.lost == 0
                    && *links == 1
                    && *ended
                    && *start == Some(0)
            }
            Self::Track(_) => false,
        }
    }

    /// Pages of Ogg that are missing or damaged.
    fn lost(&self) -> u64 {
        match self {
            Self::Ogg { packets, .. } => packets.lost.max(u64::from(packets.broken > 0)),
            Self::Track(_) => 0,
        }
    }
}

/// Decodes all of it into a sink.
pub(crate) fn decode(
    mut opus: OpusIn<'_, '_>,
    rate: u32,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let mut decode = OpusDecode::new(rate);
    while let Some(event) = opus.next(sink)? {
        match event {
            Event::Head(head) => {
                decodable(&head, &opus)?;
                decode.head(&head, sink)?;
            }
            Event::Sound(packets, end) => {
                for packet in &packets {
                    decode.packet(packet, end, sink)?;
                }
            }
        }
    }
    sink.lost += opus.lost();
    Ok(())
}

fn decodable(head: &Head, opus: &OpusIn<'_, '_>) -> Result<(), Error> {
    let container = match opus {
        OpusIn::Ogg { .. } => Container::Ogg,
        OpusIn::Track(track) => track.container,
    };
    // Each stream has a decoder of its own, so that a head that lies would cost memory.
    let streams = &head.streams;
    let few = head.channels <= 8 && streams.count <= 8 && streams.coupled <= streams.count;
    let known = match head.mapping {
        0 => head.channels <= 2,
        mapping => few && matches!(mapping, 1 | 255),
    };
    if !known {
        return Err(Error::Undecodable {
            container,
            codec: crate::Codec::Opus,
            remedy: "its channels are not those of loudspeakers; export it in mono or stereo",
        });
    }
    Ok(())
}

/// Listens to a mono note, and says whether it needs no change at all.
pub(crate) fn listen(
    mut opus: OpusIn<'_, '_>,
    profile: Profile,
    sink: &mut Sink<'_>,
) -> Result<bool, Error> {
    let mut decode = OpusDecode::new(16_000);
    let mut before: Option<(u8, u64)> = None;
    let mut fit = true;
    while let Some(event) = opus.next(sink)? {
        match event {
            Event::Head(head) => {
                decodable(&head, &opus)?;
                // A head of several streams, or one that does not know of the encoder's delay, is set right.
                fit &= head.channels == 1 && head.mapping == 0 && head.pre_skip > 0;
                decode.head(&head, sink)?;
            }
            Event::Sound(packets, end) => {
                for packet in &packets {
                    fit &= pack::frames(packet).is_some();
                    if let (Some((toc, samples)), Some(next)) = (before, packet.first()) {
                        // Would the packer have put the next frame into the packet before?
                        let room = samples + frame_samples(*next) <= 2880;
                        fit &= profile != Profile::Native || toc != next & !3 || !room;
                    }
                    before = packet.first().map(|toc| (toc & !3, packet_samples(packet)));
                    fit &= profile != Profile::Native || before.is_none_or(|b| b.1 <= 2880);
                    decode.packet(packet, end, sink)?;
                }
            }
        }
    }
    Ok(fit && opus.whole() && sink.skipped == 0)
}

/// Writes the same frames in new packets and pages; says how many bytes. `sink` hears them too.
pub(crate) fn repack(
    mut opus: OpusIn<'_, '_>,
    profile: Profile,
    out: &mut dyn Write,
    sink: &mut Sink<'_>,
) -> Result<u64, Error> {
    let mut pages: Option<OggPages<&mut dyn Write>> = None;
    let mut out = Some(out);
    let mut decode = OpusDecode::new(16_000);
    let mut packer = Packer::default();
    let (mut samples, mut end, mut pre_skip) = (0u64, None, 0u64);
    let container = match &opus {
        OpusIn::Ogg { .. } => Container::Ogg,
        OpusIn::Track(track) => track.container,
    };
    while let Some(event) = opus.next(sink)? {
        match event {
            Event::Head(head) => {
                decodable(&head, &opus)?;
                if head.channels != 1 || !head.is_plain() {
                    return Err(Error::damaged(container, "mono goes over into stereo"));
                }
                let head = Head {
                    pre_skip: head.delay(),
                    ..head
                };
                // A later link goes on where the first ended.
                if let Some(out) = out.take() {
                    pre_skip = u64::from(head.pre_skip);
                    pages = Some(OggPages::new(out, &head)?);
                }
                decode.head(&head, sink)?;
            }
            Event::Sound(packets, page_end) => {
                let Some(pages) = &mut pages else { continue };
                let begin = samples;
                for packet in &packets {
                    let Some((toc, frames)) = pack::frames(packet) else {
                        sink.skip()?;
                        continue;
                    };
                    samples += packet_samples(packet);
                    decode.packet(packet, page_end, sink)?;
                    if profile == Profile::Wide {
                        pages.packet(packet, packet_samples(packet))?;
                        continue;
                    }
                    for frame in frames {
                        if let Some((packet, length)) = packer.push(toc, frame) {
                            pages.packet(&packet, length)?;
                        }
                    }
                }
                // Never before the packets of this page.
                end = page_end
                    .map(|e| e.clamp(begin, samples))
                    .or(end.filter(|_| samples == begin));
            }
        }
    }
    let Some(mut pages) = pages else {
        return Err(Error::damaged(container, "it ends in its head"));
    };
    if samples <= pre_skip || sink.duration().is_zero() {
        return Err(Error::NoSound { container });
    }
    if let Some((packet, length)) = packer.take() {
        pages.packet(&packet, length)?;
    }
    let stated = match &opus {
        // Elsewhere the end is stated at the start, and is believed where it cuts off padding.
        OpusIn::Track(track) => track.end.filter(|e| e + 9600 > samples),
        OpusIn::Ogg { .. } => end,
    };
    sink.lost += opus.lost();
    Ok(pages.finish(stated.unwrap_or(samples))?)
}
