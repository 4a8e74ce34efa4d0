//! Ogg: pages, single, multiplexed or chained.

use super::{ProbeResult, duration_of, flac};
use crate::audio_info::OpusFraming;
use crate::input::{Input, WINDOW};
use crate::opus::{self, OpusHead, packet_samples};
use crate::{Codec, Container, Error};
use std::io;
use std::time::Duration;

/// The header of a page. The input is at its body.
struct Page {
    first: bool,
    last: bool,
    /// Samples up to the end of the last packet that ends here; `None` if no packet ends here.
    granule: Option<u64>,
    serial: u32,
    lacing: Vec<u8>,
    body: u64,
}

/// Reads the header of the next page. Skips other bytes.
fn next_page(input: &mut Input<'_>) -> io::Result<Option<Page>> {
    loop {
        let head = input.peek(27)?;
        if head.len() < 27 {
            return Ok(None);
        }
        if head.starts_with(b"OggS\0") {
            break;
        }
        // Skip to the next capture pattern, by at least one byte.
        let window = input.peek(4096)?;
        let next = window[1..].windows(4).position(|w| w == b"OggS");
        let step = next.map_or(window.len().saturating_sub(3), |n| n + 1);
        input.skip(step.max(1) as u64)?;
    }
    let Some(head) = input.take::<27>()? else {
        return Ok(None);
    };
    let lacing = input.bytes(usize::from(head[26]))?;
    if lacing.len() < usize::from(head[26]) {
        return Ok(None);
    }
    let granule = u64::from_le_bytes(*head[6..].first_chunk().unwrap_or(&[0; 8]));
    Ok(Some(Page {
        first: head[5] & 2 != 0,
        last: head[5] & 4 != 0,
        granule: (granule != u64::MAX).then_some(granule),
        serial: u32::from_le_bytes(*head[14..].first_chunk().unwrap_or(&[0; 4])),
        body: lacing.iter().map(|l| u64::from(*l)).sum(),
        lacing,
    }))
}

/// A logical stream with audio.
struct Stream {
    serial: u32,
    codec: Codec,
    channels: u16,
    rate: u32,
    pre_skip: u16,
    /// Samples before the audio.
    delay: u64,
    input_rate: u32,
    /// Granule position of the start of the audio.
    start: u64,
    last: Option<u64>,
    ended: bool,
    /// Opus: header packets so far, and the first bytes of the fullest packet on the first page with audio.
    header_packets: u8,
    fullest_packet: Option<[u8; 2]>,
}

impl Stream {
    fn begin(serial: u32, packet: &[u8]) -> Option<Self> {
        let long = |at: usize| Some(u32::from_le_bytes(packet.get(at..at + 4)?.try_into().ok()?));
        let (codec, channels, rate) = match packet {
            p if p.starts_with(b"\x01vorbis") => (Codec::Vorbis, u16::from(*p.get(11)?), long(12)?),
            p if p.starts_with(b"Speex   ") => {
                (Codec::Speex, u16::try_from(long(48)?).ok()?, long(36)?)
            }
            p if p.starts_with(b"\x7fFLAC") => {
                let info = flac::stream_info(p.get(17..)?)?;
                (Codec::Flac, info.channels, info.rate)
            }
            p if p.starts_with(b"OpusHead") => {
                (Codec::Opus, u16::from(OpusHead::read(p)?.channels), 48000)
            }
            _ => return None,
        };
        let head = OpusHead::read(packet);
        Some(Self {
            serial,
            codec,
            channels,
            rate,
            pre_skip: head.as_ref().map_or(0, |h| h.pre_skip),
            delay: head.as_ref().map_or(0, |h| u64::from(h.delay())),
            input_rate: head.map_or(0, |h| h.input_rate),
            start: 0,
            last: None,
            ended: false,
            header_packets: 1,
            fullest_packet: None,
        })
    }

    /// Counts the header packets, and finds the fullest packet on the first page with audio.
    fn read_packets(&mut self, page: &Page, body: &[u8]) {
        if self.codec != Codec::Opus || self.fullest_packet.is_some() {
            return;
        }
        let (mut at, mut length, mut samples) = (0, 0, 0);
        for lace in &page.lacing {
            length += usize::from(*lace);
            if *lace == 255 {
                continue;
            }
            let packet = body.get(at..at + length).unwrap_or_default();
            at += length;
            length = 0;
            if self.header_packets < 2 {
                self.header_packets += 1;
                continue;
            }
            samples += packet_samples(packet);
            let frames = self
                .fullest_packet
                .map_or(0, |before| opus::frame_count(&before));
            if let Some(&first) = packet.first()
                && opus::frame_count(packet) > frames
            {
                self.fullest_packet = Some([first, packet.get(1).copied().unwrap_or(0)]);
            }
        }
        // A part of a longer recording starts at a later granule position. A file with a single page of audio uses the
        // granule position to trim the end.
        if let (Some(granule), Some(_), false) = (page.granule, self.fullest_packet, page.last) {
            self.start = granule.saturating_sub(samples);
        }
    }

    fn duration(&self) -> Duration {
        let samples = self.last.unwrap_or(0).saturating_sub(self.start);
        duration_of(samples.saturating_sub(self.delay), u64::from(self.rate))
    }

    /// Whether the duration is possible for a file of `bytes` bytes: at most 120 ms per byte of Opus, and 400 ms
    /// otherwise.
    fn is_plausible(&self, bytes: u64) -> bool {
        let most = bytes.saturating_mul(if self.codec == Codec::Opus { 120 } else { 400 });
        self.duration() <= Duration::from_millis(most)
    }
}

/// The state of reading an Ogg file.
#[derive(Default)]
struct OggFile {
    /// The selected stream. In a chained file, that of the current link.
    stream: Option<Stream>,
    /// Duration of the earlier links of a chained file.
    before: Duration,
    streams: u32,
    video: bool,
    /// Whether a stream has an unknown codec.
    unknown_codec: bool,
    truncated: bool,
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut file = OggFile::default();
    let begin = input.pos();
    let mut sought = !input.can_seek();
    while let Some(page) = next_page(input)? {
        if !file.take(&page, input)? {
            file.truncated = true;
            break;
        }
        let started = file.stream.as_ref().is_some_and(|s| {
            s.codec != Codec::Opus && s.last.is_some_and(|g| g > 0) || s.fullest_packet.is_some()
        });
        if started && !sought {
            sought = true;
            seek_near_end(input, &mut file)?;
        }
    }
    let bytes = input.pos().saturating_sub(begin);
    let summed = match &file.stream {
        Some(stream) if !stream.is_plausible(bytes) => {
            Some(duration_from_packets(input, begin, stream)?)
        }
        _ => None,
    };
    file.probed(summed)
}

/// Goes near the end of the file if only the selected stream is there. Otherwise stays.
fn seek_near_end(input: &mut Input<'_>, file: &mut OggFile) -> Result<(), Error> {
    let (here, Some(len)) = (input.pos(), input.len()) else {
        return Ok(());
    };
    // A page is at most 65307 bytes long.
    let near = len.saturating_sub(WINDOW as u64 + 1024);
    if near <= here {
        return Ok(());
    }
    input.seek(near)?;
    let mut other = false;
    let mut last = None;
    while let Some(page) = next_page(input)? {
        let ours = file
            .stream
            .as_ref()
            .is_some_and(|s| s.serial == page.serial);
        // Another stream, or the start of one, is a later link of a chained file.
        other |= page.first || (!ours && file.streams == 1);
        if ours {
            last = page.granule.or(last);
        }
        if !input.skip(page.body)? {
            break;
        }
    }
    input.seek(if other || last.is_none() { here } else { near })?;
    Ok(())
}

/// Adds up the durations of the packets, for files with wrong granule positions.
fn duration_from_packets(
    input: &mut Input<'_>,
    begin: u64,
    stream: &Stream,
) -> Result<Duration, Error> {
    if stream.codec != Codec::Opus || !input.can_seek() {
        return Err(Error::damaged(
            Container::Ogg,
            "its granule positions are invalid",
        ));
    }
    input.seek(begin)?;
    let mut samples = 0;
    while let Some(page) = next_page(input)? {
        let body = input.peek(usize::try_from(page.body).unwrap_or(0))?;
        let mut at = 0;
        let mut fresh = true;
        for lace in &page.lacing {
            if fresh && page.serial == stream.serial && !body.get(at..).is_some_and(is_head) {
                samples += body
                    .get(at..)
                    .map_or(0, |b| packet_samples(&b[..b.len().min(2)]));
            }
            at += usize::from(*lace);
            fresh = *lace != 255;
        }
        if !input.skip(page.body)? {
            break;
        }
    }
    Ok(duration_of(
        u64::saturating_sub(samples, stream.delay),
        48000,
    ))
}

fn is_head(packet: &[u8]) -> bool {
    packet.starts_with(b"OpusHead") || packet.starts_with(b"OpusTags")
}

impl OggFile {
    /// Reads a page. Returns false if the file ends within it.
    fn take(&mut self, page: &Page, input: &mut Input<'_>) -> Result<bool, Error> {
        if page.first {
            let body = input.peek(usize::try_from(page.body).unwrap_or(0))?;
            self.begin(page, &body[..body.len().min(512)]);
        } else if let Some(stream) = &mut self.stream
            && stream.serial == page.serial
        {
            if stream.fullest_packet.is_none() && stream.codec == Codec::Opus {
                stream.read_packets(page, input.peek(usize::try_from(page.body).unwrap_or(0))?);
            }
            stream.last = page.granule.or(stream.last);
            stream.ended = page.last;
        }
        Ok(input.skip(page.body)?)
    }

    fn begin(&mut self, page: &Page, packet: &[u8]) {
        let video = [&b"\x80theora"[..], b"BBCD", b"\x01video"];
        self.video |= video.iter().any(|magic| packet.starts_with(magic));
        let Some(stream) = Stream::begin(page.serial, packet) else {
            let known = [
                &b"fishead"[..],
                b"\x80kate",
                b"CMML",
                b"\x80theora",
                b"BBCD",
            ];
            self.unknown_codec |= !known.iter().any(|magic| packet.starts_with(magic));
            return;
        };
        self.streams += 1;
        // Select the first stream with audio. In a chained file, select the next one when it starts.
        match &self.stream {
            None => self.stream = Some(stream),
            Some(current) if current.last.is_some_and(|g| g > 0) => {
                self.before += current.duration();
                self.stream = Some(stream);
            }
            Some(_) => {}
        }
    }

    fn probed(self, summed: Option<Duration>) -> Result<ProbeResult, Error> {
        let container = Container::Ogg;
        let Some(stream) = self.stream else {
            return Err(match (self.video, self.unknown_codec) {
                (false, false) => Error::damaged(container, "it ends within its header"),
                (true, _) => Error::NoAudioTrack { container },
                _ => Error::UnsupportedCodec {
                    container,
                    codec: Codec::Other,
                    remedy: "export it as WAV",
                },
            });
        };
        let mut probed = ProbeResult::new(container, stream.codec);
        probed.partial = self.truncated;
        let info = &mut probed.info;
        info.channels = stream.channels;
        info.sample_rate = stream.rate;
        info.video = self.video;
        info.truncated = self.truncated || !stream.ended;
        info.duration = self.before + summed.unwrap_or_else(|| stream.duration());
        info.opus = stream.fullest_packet.map(|toc| OpusFraming {
            frame_duration: duration_of(opus::frame_samples(toc[0]), 48000),
            frames_per_packet: u8::try_from(opus::frame_count(&toc)).unwrap_or(0),
            input_rate: stream.input_rate,
            pre_skip: stream.pre_skip,
            streams: self.streams,
        });
        Ok(probed)
    }
}
