//! Matroska and WebM: EBML elements. Files of live recorders do not state the lengths.

use super::ebml::{
    BLOCK_GROUP, CLUSTER, INFO, SEGMENT, TRACKS, element, find_cluster, is_known_id, lacing_header,
    vint,
};
use super::matroska_track::Track;
use super::{ProbeResult, duration_of, is_decodable};
use crate::input::Input;
use crate::opus::{OpusHead, packet_samples};
use crate::{Codec, Container, Error};
use std::time::Duration;

#[derive(Default)]
struct MatroskaFile {
    /// Nanoseconds per tick.
    scale: u64,
    duration: f64,
    tracks: Vec<Track>,
    cluster: u64,
    /// End of the last block of the audio track, in nanoseconds.
    end: u64,
    last: u64,
    step: u64,
    /// Opus: samples in the packets, and samples to drop at the end.
    samples: u64,
    discarded: u64,
    truncated: bool,
    /// End of the segment, if it is stated.
    segment: Option<u64>,
    /// Whether the whole file was read.
    fully_read: bool,
    /// Start of the last block of any track, in nanoseconds.
    latest: u64,
    /// End of the current cluster, if it is stated, and range of the current block group.
    cluster_end: Option<u64>,
    group: Option<(u64, u64)>,
    /// Whether a cluster was read. After it, an unexpected element is damage.
    clusters: bool,
    damage: Damage,
}

/// The damage of a file.
#[derive(Default)]
struct Damage {
    /// End of the audio before the first damage, in nanoseconds.
    after: Option<u64>,
    /// Damaged ranges, each up to the next cluster.
    gaps: Vec<(u64, u64)>,
}

/// How to continue after an element.
enum Step {
    Next,
    Stop,
    Cut,
    Damaged,
}

const MAX_TRACKS: usize = 64;
/// A file up to this size in bytes is always read to its end.
const SMALL_FILE: u64 = 256 * 1024;
/// The largest difference between a correct header and the time of the last block, in nanoseconds.
const MAX_DIFFERENCE: f64 = 5e8;

pub(crate) fn probe(input: &mut Input<'_>, container: Container) -> Result<ProbeResult, Error> {
    let mut file = MatroskaFile {
        scale: 1_000_000,
        fully_read: true,
        ..MatroskaFile::default()
    };
    let start = input.pos();
    loop {
        let at = input.pos();
        match next_element(input, &mut file)? {
            Step::Next => {}
            Step::Stop => break,
            Step::Cut => {
                file.truncated = true;
                break;
            }
            Step::Damaged => {
                if !resync(input, at, start, &mut file)? {
                    break;
                }
            }
        }
    }
    // Of the end of a long file, only its position is compared with the header.
    let len = input.len().unwrap_or(u64::MAX);
    file.truncated |= file.segment.is_some_and(|end| end > len);
    file.probed(container)
}

/// The largest number of damaged ranges.
const MAX_GAPS: usize = 1000;

/// Reads the next element.
fn next_element(input: &mut Input<'_>, file: &mut MatroskaFile) -> Result<Step, Error> {
    let at = input.pos();
    let left = input.peek(8)?.len();
    // Only another segment can follow the segment.
    let after_segment = file.segment.is_some_and(|end| at >= end);
    if left == 0 || (after_segment && !input.peek(4)?.starts_with(b"\x1a\x45\xdf\xa3")) {
        return Ok(Step::Stop);
    }
    let Some((id, length)) = element(input)? else {
        return Ok(if left < 8 { Step::Cut } else { Step::Damaged });
    };
    if file.clusters && !is_known_id(id) {
        return Ok(Step::Damaged);
    }
    if file.cluster_end.is_some_and(|end| at >= end) || id > 0xff_ffff {
        file.cluster_end = None;
    }
    let end = length.map(|length| input.pos().saturating_add(length));
    match (id, end) {
        // Another file was appended to this one, or the tracks are described again.
        (SEGMENT | INFO | TRACKS, _) => {
            file.clusters = false;
            if id == SEGMENT && end.is_some() {
                file.segment = end;
            }
        }
        (CLUSTER, _) => {
            file.cluster_end = end;
            file.clusters = true;
        }
        (_, Some(end)) => {
            if file.cluster_end.is_some_and(|limit| end > limit) {
                return Ok(Step::Damaged);
            }
            if file.clusters && input.len().is_some_and(|len| end > len) {
                // This is damage if another cluster follows, and the end of a truncated file otherwise.
                return Ok(match find_cluster(input, false)? {
                    true => Step::Damaged,
                    false => Step::Cut,
                });
            }
            if id == BLOCK_GROUP {
                file.group = Some((at, end));
            }
        }
        _ => {}
    }
    let Some(complete) = read_element(input, id, length, file)? else {
        return Ok(if file.clusters {
            Step::Damaged
        } else {
            Step::Stop
        });
    };
    if !complete {
        return Ok(Step::Cut);
    }
    if id == CLUSTER && file.audio().is_none() {
        return Ok(Step::Stop);
    }
    let trusted = input.len().is_some_and(|len| file.trusts_header(len));
    if id == CLUSTER && trusted && !input.thorough {
        file.fully_read = false;
        return Ok(Step::Stop);
    }
    Ok(Step::Next)
}

/// Goes to the next cluster after damage. Returns false if there is none.
fn resync(
    input: &mut Input<'_>,
    at: u64,
    start: u64,
    file: &mut MatroskaFile,
) -> Result<bool, Error> {
    file.damage.after.get_or_insert(file.end);
    let found = file.damage.gaps.len() < MAX_GAPS && find_cluster(input, true)?;
    if found {
        // The whole block group is lost.
        let group = file
            .group
            .filter(|(begin, end)| (*begin..*end).contains(&at));
        let from = group.map_or(at, |group| group.0);
        let to = input.pos();
        // A Void element must not cross the end of a cluster.
        let between = file.cluster_end.filter(|end| (from..to).contains(end));
        for (from, to) in [(from, between.unwrap_or(to)), (between.unwrap_or(to), to)] {
            if from < to {
                file.damage.gaps.push((from - start, to - start));
            }
        }
    }
    file.group = None;
    file.cluster_end = None;
    Ok(found)
}

/// Reads an element, or enters it. Returns false if the file ends within it, and `None` if it is invalid.
fn read_element(
    input: &mut Input<'_>,
    id: u64,
    length: Option<u64>,
    file: &mut MatroskaFile,
) -> Result<Option<bool>, Error> {
    match (id, length) {
        // Enter segments, clusters and block groups: their children are read as if at the same level.
        (SEGMENT | CLUSTER | BLOCK_GROUP, _) => Ok(Some(true)),
        (INFO | TRACKS | 0xae | 0xe1, Some(_)) => {
            if id == 0xae && file.tracks.len() < MAX_TRACKS {
                file.tracks.push(Track::default());
            }
            Ok(Some(true))
        }
        (0xa3 | 0xa1, Some(length)) => read_block(input, length, file),
        (_, Some(length)) if length <= 8 => {
            let body = input.bytes(usize::try_from(length).unwrap_or(0))?;
            let complete = body.len() as u64 == length;
            file.read_field(id, &body);
            Ok(Some(complete))
        }
        (0x86 | 0x63a2, Some(length)) if length <= 1024 => {
            let body = input.bytes(usize::try_from(length).unwrap_or(0))?;
            let complete = body.len() as u64 == length;
            if let Some(track) = file.tracks.last_mut() {
                match id {
                    0x86 => track.codec = String::from_utf8_lossy(&body).into_owned(),
                    _ => track.private = body,
                }
            }
            Ok(Some(complete))
        }
        (_, Some(length)) => Ok(Some(input.skip(length)?)),
        (_, None) => Ok(None),
    }
}

fn read_block(
    input: &mut Input<'_>,
    length: u64,
    file: &mut MatroskaFile,
) -> Result<Option<bool>, Error> {
    let close = input.pos().saturating_add(length);
    let Some((number, _)) = vint(input, false)? else {
        return Ok(None);
    };
    let Some([a, b, flags]) = input.take::<3>()? else {
        return Ok(Some(false));
    };
    let wanted = file
        .audio()
        .map(|t| (t.number, t.codec == "A_OPUS", t.frame));
    let lacing = flags >> 1 & 3;
    let offset = i64::from(i16::from_be_bytes([a, b]));
    let ticks = file.cluster.saturating_add_signed(offset);
    let start = ticks.saturating_mul(file.scale);
    file.latest = file.latest.max(start);
    if let Some((track, opus, frame)) = wanted
        && track == number
    {
        if start > file.last {
            file.step = start - file.last;
            file.last = start;
        }
        let most = if lacing == 0 { 0 } else { MAX_LACING };
        let (count, skip) = lacing_header(input.peek(most)?, lacing);
        if opus {
            let packet = input.peek(skip + 2)?.get(skip..).unwrap_or_default();
            let samples = packet_samples(packet).saturating_mul(count);
            file.samples = file.samples.saturating_add(samples);
        }
        let step = if frame > 0 { frame } else { file.step };
        file.end = file
            .end
            .max(start.saturating_add(step.saturating_mul(count)));
    }
    Ok(Some(input.skip(close.saturating_sub(input.pos()))?))
}

/// The longest lacing header in bytes: a block has at most 256 lengths of 8 bytes.
const MAX_LACING: usize = 2049;

impl MatroskaFile {
    /// The first audio track that can be decoded, or otherwise the first audio track.
    fn audio(&self) -> Option<&Track> {
        let audio_tracks = || self.tracks.iter().filter(|t| t.kind == 2);
        audio_tracks()
            .find(|t| is_decodable(Container::Matroska, &t.sample()))
            .or_else(|| audio_tracks().next())
    }

    /// Duration that the header states, in nanoseconds.
    fn stated(&self) -> f64 {
        self.duration * self.scale as f64
    }

    /// Whether to use the duration in the header without reading the whole file.
    fn trusts_header(&self, bytes: u64) -> bool {
        // No codec uses less than 1000 bits per second.
        let most = bytes as f64 * 8.0 * 1e6;
        bytes > SMALL_FILE && self.stated() >= 1.0 && self.stated() <= most
    }

    fn read_field(&mut self, id: u64, body: &[u8]) {
        let unsigned = body.iter().fold(0u64, |sum, b| sum << 8 | u64::from(*b));
        let float = match *body {
            [a, b, c, d] => f64::from(f32::from_be_bytes([a, b, c, d])),
            [a, b, c, d, e, f, g, h] => f64::from_be_bytes([a, b, c, d, e, f, g, h]),
            _ => 0.0,
        };
        let float = if float.is_finite() && float > 0.0 {
            float
        } else {
            0.0
        };
        match id {
            0x2a_d7b1 => self.scale = unsigned.clamp(1, 1_000_000_000),
            0x4489 => self.duration = float,
            0xe7 => self.cluster = unsigned,
            0x75a2 => self.discarded = self.discarded.saturating_add(unsigned.min(1 << 31)),
            _ => {}
        }
        let Some(track) = self.tracks.last_mut() else {
            return;
        };
        match id {
            0xd7 => track.number = unsigned,
            0x83 => track.kind = unsigned,
            0x86 => track.codec = String::from_utf8_lossy(body).into_owned(),
            0x63a2 => track.private = body.to_vec(),
            0x56aa => track.delay = unsigned.min(1_000_000_000),
            0x23_e383 => track.frame = unsigned.min(10_000_000_000),
            0xb5 => track.rate = float,
            0x9f => track.channels = unsigned,
            _ => {}
        }
    }

    fn probed(self, container: Container) -> Result<ProbeResult, Error> {
        let Some(track) = self.audio() else {
            return Err(match self.tracks.is_empty() {
                true => Error::damaged(container, "it ends before its list of tracks"),
                false => Error::NoAudioTrack { container },
            });
        };
        let sample = track.sample();
        let mut probed = ProbeResult::new(container, sample.codec);
        probed.info.channels = sample.channels;
        probed.info.sample_rate = sample.rate;
        probed.track = Some(track.number);
        probed.core = sample.core;
        probed.info.video = self.tracks.iter().any(|t| t.kind == 1);
        probed.info.truncated = self.truncated;
        // Use the delay of OpusHead: some writers state another one in the track.
        let delay = match (sample.codec, OpusHead::read(&track.private)) {
            (Codec::Opus, Some(head)) => duration_of(u64::from(head.delay()), 48000),
            _ => Duration::from_nanos(track.delay),
        };
        let stated = self.stated();
        let right = stated >= 1.0
            && (!self.fully_read || (stated - self.end as f64).abs() < MAX_DIFFERENCE);
        probed.info.duration = match (right, self.samples) {
            (true, _) => duration_of(stated as u64, 1_000_000_000).saturating_sub(delay),
            (_, 0) => duration_of(self.end, 1_000_000_000).saturating_sub(delay),
            (_, samples) => duration_of(samples, 48000)
                .saturating_sub(delay)
                .saturating_sub(Duration::from_nanos(self.discarded)),
        };
        probed.damaged = self
            .damage
            .after
            .map(|after| duration_of(after, 1_000_000_000).saturating_sub(delay));
        probed.gaps = self.damage.gaps;
        // A video track can be longer than the audio.
        let slack = if self.tracks.len() > 1 { 1e9 } else { 2e8 };
        let ended = self.end.max(self.latest) as f64;
        if self.fully_read && stated > ended + slack {
            let stated = duration_of(stated as u64, 1_000_000_000).saturating_sub(delay);
            probed.expected = Some(stated);
        }
        Ok(probed)
    }
}
