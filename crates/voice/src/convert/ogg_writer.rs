//! Writes Ogg/Opus: two header pages, then pages of about one second.

use crate::opus::OpusHead;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::{self, Write};

/// Samples at 48 kHz per page.
const PAGE: u64 = 48_000;
const VENDOR: &str = concat!("waxwing ", env!("CARGO_PKG_VERSION"));

pub(crate) struct OggWriter<W> {
    out: W,
    serial: u32,
    sequence: u32,
    lacing: Vec<u8>,
    body: Vec<u8>,
    /// Samples so far, and samples on the pages that are written.
    samples: u64,
    written: u64,
    bytes: u64,
}

impl<W: Write> OggWriter<W> {
    /// Writes the header pages.
    pub(super) fn new(out: W, head: &OpusHead) -> io::Result<Self> {
        let mut pages = Self {
            out,
            // Chained streams must have different serial numbers; nothing else depends on them.
            serial: RandomState::new().build_hasher().finish() as u32,
            sequence: 0,
            lacing: Vec::new(),
            body: Vec::new(),
            samples: 0,
            written: 0,
            bytes: 0,
        };
        let mut tags = b"OpusTags".to_vec();
        tags.extend((VENDOR.len() as u32).to_le_bytes());
        tags.extend(VENDOR.as_bytes());
        tags.extend(0u32.to_le_bytes());
        pages.add(&head.write());
        pages.page(0, 2)?;
        pages.add(&tags);
        pages.page(0, 0)?;
        Ok(pages)
    }

    fn add(&mut self, packet: &[u8]) {
        self.lacing
            .resize(self.lacing.len() + packet.len() / 255, 255);
        self.lacing.push((packet.len() % 255) as u8);
        self.body.extend_from_slice(packet);
    }

    /// Adds a packet of `samples` samples at 48 kHz.
    pub(super) fn packet(&mut self, packet: &[u8], samples: u64) -> io::Result<()> {
        let full = self.lacing.len() + packet.len() / 255 + 1 > 255;
        if !self.lacing.is_empty() && (full || self.samples - self.written >= PAGE) {
            self.page(self.samples, 0)?;
        }
        self.add(packet);
        self.samples += samples;
        Ok(())
    }

    /// Writes the last page, and returns the size of the file. `total` is the number of samples at 48 kHz, pre-skip
    /// included: the audio ends there within the last packet.
    pub(super) fn finish(mut self, total: u64) -> io::Result<u64> {
        self.page(total.min(self.samples), 4)?;
        self.out.flush()?;
        Ok(self.bytes)
    }

    fn page(&mut self, granule: u64, flags: u8) -> io::Result<()> {
        let mut page = Vec::with_capacity(27 + self.lacing.len() + self.body.len());
        page.extend(b"OggS\0");
        page.push(flags);
        page.extend(granule.to_le_bytes());
        page.extend(self.serial.to_le_bytes());
        page.extend(self.sequence.to_le_bytes());
        page.extend([0; 4]);
        page.push(self.lacing.len() as u8);
        page.append(&mut self.lacing);
        page.append(&mut self.body);
        let checksum = crc(0, &page);
        page[22..26].copy_from_slice(&checksum.to_le_bytes());
        self.out.write_all(&page)?;
        self.bytes += page.len() as u64;
        self.sequence += 1;
        self.written = self.samples;
        Ok(())
    }
}

/// The checksum of Ogg, continued from `before`.
pub(crate) fn crc(before: u32, bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    bytes.iter().fold(before, |crc, byte| {
        crc << 8 ^ TABLE[usize::from((crc >> 24) as u8 ^ byte)]
    })
}

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut n = 0;
    while n < 256 {
        let mut crc = (n as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 0x8000_0000 != 0 {
                crc << 1 ^ 0x04c1_1db7
            } else {
                crc << 1
            };
            bit += 1;
        }
        table[n] = crc;
        n += 1;
    }
    table
}
