//! Reads Opus packets from Ogg: complete pages with a valid checksum, one stream of a chained file after the other.

use super::ogg_writer::crc;
use super::sink::Sink;
use crate::opus::OpusHead;
use crate::{Container, Error};
use std::io::{self, BufReader, Read};

/// The packets that end on one page.
pub(crate) struct PagePackets {
    pub packets: Vec<Vec<u8>>,
    /// The granule position: samples at 48 kHz up to the end of this page.
    pub granule: Option<u64>,
    /// Whether the stream ends here.
    pub last: bool,
}

/// The next part of an Ogg file.
pub(crate) enum OggEvent {
    /// A stream starts. A chained file has several.
    Head(OpusHead),
    /// Packets of audio.
    Sound(PagePackets),
}

pub(crate) struct OggReader<R> {
    reader: BufReader<R>,
    /// Bytes that were read during the search for a page.
    buffered: Vec<u8>,
    serial: Option<u32>,
    /// A packet that continues on the next page.
    partial: Vec<u8>,
    /// Whether `OpusTags` has not been read yet.
    awaiting_tags: bool,
    has_audio: bool,
    /// Number of truncated or damaged pages.
    pub broken_pages: u32,
    /// Sequence number of the last page, and how many numbers are missing.
    sequence: Option<u32>,
    pub missing_pages: u64,
}

/// The largest packet in bytes. A larger one is damaged.
const MAX_PACKET: usize = 61_440;

/// The largest number of damaged pages. Each can cost a checksum over 65 KB for a few bytes of input.
const MAX_BROKEN_PAGES: u32 = 1000;

impl<R: Read> OggReader<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader: BufReader::new(reader),
            buffered: Vec::new(),
            serial: None,
            partial: Vec::new(),
            awaiting_tags: false,
            has_audio: false,
            broken_pages: 0,
            sequence: None,
            missing_pages: 0,
        }
    }

    /// The next part; `sink` tells whether the conversion was cancelled.
    pub(super) fn next(&mut self, sink: &Sink<'_>) -> Result<Option<OggEvent>, Error> {
        while let Some(page) = self.page(sink)? {
            let (head, body) = page.split_at(27 + usize::from(page[26]));
            let lacing = &head[27..];
            let serial = u32::from_le_bytes([page[14], page[15], page[16], page[17]]);
            let sequence = u32::from_le_bytes([page[18], page[19], page[20], page[21]]);
            let flags = page[5];
            if flags & 2 != 0 {
                let free = self.serial.is_none() || self.has_audio;
                if let (true, Some(head)) = (free, OpusHead::read(body)) {
                    self.serial = Some(serial);
                    self.sequence = Some(sequence);
                    self.partial.clear();
                    self.awaiting_tags = true;
                    self.has_audio = false;
                    return Ok(Some(OggEvent::Head(head)));
                }
                continue;
            }
            if self.serial != Some(serial) {
                continue;
            }
            // Ignore numbers that do not grow: they are wrong from the start.
            if let Some(before) = self.sequence.filter(|before| *before < sequence) {
                self.missing_pages += u64::from(sequence - before - 1);
            }
            self.sequence = Some(sequence);
            if flags & 1 == 0 {
                // The pages with the rest of the partial packet are lost.
                self.partial.clear();
            }
            let granule = u64::from_le_bytes(*page[6..].first_chunk().unwrap_or(&[0; 8]));
            let mut packets = self.split(lacing, body, flags & 1 != 0);
            if self.awaiting_tags && !packets.is_empty() {
                packets.remove(0);
                self.awaiting_tags = false;
            }
            let last = flags & 4 != 0;
            if packets.is_empty() && !last {
                continue;
            }
            self.has_audio = true;
            return Ok(Some(OggEvent::Sound(PagePackets {
                packets,
                granule: (granule != u64::MAX).then_some(granule),
                last,
            })));
        }
        Ok(None)
    }

    fn split(&mut self, lacing: &[u8], body: &[u8], continued: bool) -> Vec<Vec<u8>> {
        let mut packets = Vec::new();
        let mut at = 0;
        // The page starts with the rest of a packet whose start is lost.
        let mut lost = continued && self.partial.is_empty() && !self.awaiting_tags;
        for lace in lacing {
            let end = at + usize::from(*lace);
            if self.partial.len() <= MAX_PACKET {
                self.partial.extend_from_slice(&body[at..end]);
            }
            at = end;
            if *lace < 255 {
                let packet = std::mem::take(&mut self.partial);
                if !lost && packet.len() <= MAX_PACKET {
                    packets.push(packet);
                }
                lost = false;
            }
        }
        packets
    }

    /// The next complete page.
    fn page(&mut self, sink: &Sink<'_>) -> Result<Option<Vec<u8>>, Error> {
        loop {
            sink.check_cancelled()?;
            let mut page = std::mem::take(&mut self.buffered);
            let found = page.windows(4).position(|w| w == b"OggS");
            page.drain(..found.unwrap_or(page.len().saturating_sub(3)));
            if found.is_none() {
                let had = page.len();
                self.fill(&mut page, had + 512)?;
                if page.len() == had {
                    return Ok(None);
                }
                self.buffered = page;
                continue;
            }
            self.fill(&mut page, 27)?;
            // The only version is 0.
            if page.get(4).is_some_and(|version| *version != 0) {
                self.skip_false_page(page)?;
                continue;
            }
            let segments = page.get(26).map_or(0, |n| usize::from(*n));
            self.fill(&mut page, 27 + segments)?;
            let lacing = page.get(27..27 + segments).unwrap_or_default();
            let length = 27 + segments + lacing.iter().map(|l| usize::from(*l)).sum::<usize>();
            self.fill(&mut page, length)?;
            if page.len() < length {
                // A truncated page, or a false capture pattern: there may be a page within.
                if page.len() <= 27 {
                    return Ok(None);
                }
                self.skip_false_page(page)?;
                continue;
            }
            let stated = [page[22], page[23], page[24], page[25]];
            let sum = crc(crc(crc(0, &page[..22]), &[0; 4]), &page[26..length]);
            if u32::from_le_bytes(stated) != sum {
                self.skip_false_page(page)?;
                continue;
            }
            self.buffered = page.split_off(length);
            return Ok(Some(page));
        }
    }

    /// Continues the search after a false capture pattern.
    fn skip_false_page(&mut self, mut page: Vec<u8>) -> Result<(), Error> {
        self.broken_pages += 1;
        if self.broken_pages > MAX_BROKEN_PAGES {
            return Err(Error::damaged(
                Container::Ogg,
                format!("more than {MAX_BROKEN_PAGES} of its pages are damaged"),
            ));
        }
        page.drain(..1);
        self.buffered = page;
        Ok(())
    }

    /// Reads until `page` has `length` bytes, or the file ends.
    fn fill(&mut self, page: &mut Vec<u8>, length: usize) -> io::Result<()> {
        let missing = length.saturating_sub(page.len());
        (&mut self.reader).take(missing as u64).read_to_end(page)?;
        Ok(())
    }
}
