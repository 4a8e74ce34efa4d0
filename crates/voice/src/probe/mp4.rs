//! MP4, M4A, MOV, 3GP: boxes, with one index or in fragments.

use super::sample_entry::{self, AudioFormat};
use super::{ProbeResult, duration_of, is_decodable};
use crate::input::Input;
use crate::{Codec, Container, Error};
use std::io;
use std::time::Duration;

/// The deepest nesting of boxes.
const MAX_DEPTH: u8 = 8;
const MAX_TRACKS: usize = 64;

#[derive(Default)]
struct Track {
    id: u32,
    kind: [u8; 4],
    timescale: u32,
    /// Total duration in the table of sample times, and its number of samples.
    sum: u64,
    counted: u64,
    /// Number of samples in the table of sample sizes.
    sized: Option<u64>,
    sample: Option<AudioFormat>,
    /// The first edit with media: its duration in the time scale of the movie, and its start in that of the track.
    edit: Option<(u64, u64)>,
    default_duration: u64,
}

#[derive(Default)]
struct Movie {
    timescale: u32,
    tracks: Vec<Track>,
    /// The track of the current fragment, and the default duration of its samples.
    fragment: Option<(usize, u64)>,
    fragmented: bool,
    truncated: bool,
    /// The end of the box in which the file was truncated.
    end: Option<u64>,
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut movie = Movie::default();
    let start = input.pos();
    read_boxes(input, u64::MAX, 0, &mut movie)?;
    let mut probed = movie.probed()?;
    probed.end = probed.end.map(|end| end - start);
    Ok(probed)
}

/// Reads boxes up to `end`.
fn read_boxes(input: &mut Input<'_>, end: u64, depth: u8, movie: &mut Movie) -> Result<(), Error> {
    while input.pos().saturating_add(8) <= end {
        let begin = input.pos();
        let Some([a, b, c, d, kind @ ..]) = input.take::<8>()? else {
            return Ok(());
        };
        let close = match u32::from_be_bytes([a, b, c, d]) {
            0 => end,
            1 => match input.take::<8>()? {
                Some(size) => begin.saturating_add(u64::from_be_bytes(size)),
                None => return Ok(()),
            },
            size => begin + u64::from(size),
        };
        if close < input.pos() || (depth > 0 && close > end) {
            // The box is smaller than its header, or larger than its parent.
            movie.truncated = true;
            return Ok(());
        }
        read_box(input, kind, close, depth, movie)?;
        let left = close.saturating_sub(input.pos());
        if close == u64::MAX {
            return Ok(());
        }
        if !input.skip(left)? {
            movie.truncated = true;
            if &kind == b"mdat" {
                movie.end = Some(close);
            }
            return Ok(());
        }
    }
    Ok(())
}

fn read_box(
    input: &mut Input<'_>,
    kind: [u8; 4],
    close: u64,
    depth: u8,
    movie: &mut Movie,
) -> Result<(), Error> {
    let holds_boxes = matches!(
        &kind,
        b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"edts" | b"moof" | b"traf" | b"mvex"
    );
    if holds_boxes && depth < MAX_DEPTH {
        if &kind == b"trak" && movie.tracks.len() < MAX_TRACKS {
            movie.tracks.push(Track::default());
        }
        movie.fragmented |= &kind == b"moof";
        return read_boxes(input, close, depth + 1, movie);
    }
    let timescale = movie.timescale;
    let track = movie.tracks.last_mut();
    match (&kind, track) {
        (b"mvhd", _) => movie.timescale = header(input, timescale)?,
        (b"mdhd", Some(track)) => track.timescale = header(input, 0)?,
        (b"tkhd", Some(track)) => {
            let version = input.bytes(4)?.first().copied();
            input.skip(if version == Some(1) { 16 } else { 8 })?;
            track.id = number(input)?;
        }
        (b"hdlr", Some(track)) if track.kind == [0; 4] => {
            input.skip(8)?;
            track.kind = input.take::<4>()?.unwrap_or_default();
        }
        (b"stsd", Some(track)) if &track.kind == b"soun" => {
            input.skip(8)?;
            track.sample = sample_entry::read(input, close)?;
        }
        (b"stts", Some(track)) => {
            input.skip(4)?;
            for _ in 0..number(input)? {
                if input.pos() + 8 > close {
                    break;
                }
                // The table ends with the file, whatever its count is.
                let Some([a, b, c, d, length @ ..]) = input.take::<8>()? else {
                    break;
                };
                let count = u64::from(u32::from_be_bytes([a, b, c, d]));
                let length = u64::from(u32::from_be_bytes(length));
                track.sum = track.sum.saturating_add(count.saturating_mul(length));
                track.counted = track.counted.saturating_add(count);
            }
        }
        (b"stsz", Some(track)) => {
            input.skip(4)?;
            let size = u64::from(number(input)?);
            let count = u64::from(number(input)?);
            // One size for all samples, or a table of sizes. The file limits the number of samples.
            let room = match size {
                0 => close.saturating_sub(input.pos()) / 4,
                size => input.len().map_or(u64::MAX, |len| len / size),
            };
            track.sized = Some(count.min(room));
        }
        (b"elst", Some(track)) if track.edit.is_none() => track.edit = edit(input, close)?,
        (b"trex", _) => {
            input.skip(4)?;
            let id = number(input)?;
            input.skip(4)?;
            let duration = u64::from(number(input)?);
            if let Some(track) = movie.tracks.iter_mut().find(|t| t.id == id) {
                track.default_duration = duration;
            }
        }
        (b"tfhd", _) => {
            let flags = number(input)?;
            let id = number(input)?;
            let before = [(1, 8), (2, 4)];
            for (flag, length) in before {
                if flags & flag != 0 {
                    input.skip(length)?;
                }
            }
            let found = movie.tracks.iter().position(|t| t.id == id);
            let own = match flags & 8 {
                0 => None,
                _ => Some(u64::from(number(input)?)),
            };
            movie.fragment = found.map(|n| (n, own.unwrap_or(movie.tracks[n].default_duration)));
        }
        (b"trun", _) => {
            if let Some((n, default)) = movie.fragment {
                let sum = run(input, close, default)?;
                let track = &mut movie.tracks[n];
                track.sum = track.sum.saturating_add(sum);
            }
        }
        _ => {}
    }
    Ok(())
}

fn number(input: &mut Input<'_>) -> io::Result<u32> {
    Ok(input.take::<4>()?.map_or(0, u32::from_be_bytes))
}

/// Reads the time scale of `mvhd` or `mdhd`.
fn header(input: &mut Input<'_>, had: u32) -> io::Result<u32> {
    let version = input.bytes(4)?.first().copied();
    input.skip(if version == Some(1) { 16 } else { 8 })?;
    let scale = number(input)?;
    Ok(if scale == 0 { had } else { scale })
}

/// Reads the first edit that is not empty.
fn edit(input: &mut Input<'_>, close: u64) -> io::Result<Option<(u64, u64)>> {
    let long = input.bytes(4)?.first() == Some(&1);
    for _ in 0..number(input)? {
        let (length, start) = if long {
            let length = input.take::<8>()?.map_or(0, u64::from_be_bytes);
            (length, input.take::<8>()?.map_or(-1, i64::from_be_bytes))
        } else {
            let length = u64::from(number(input)?);
            (length, i64::from(number(input)? as i32))
        };
        let more = input.skip(4)?;
        if !more || input.pos() > close {
            break;
        }
        if let Ok(start) = u64::try_from(start) {
            return Ok(Some((length, start)));
        }
    }
    Ok(None)
}

/// Reads the total duration of a run of samples.
fn run(input: &mut Input<'_>, close: u64, default: u64) -> io::Result<u64> {
    let flags = number(input)?;
    let count = number(input)?;
    for flag in [1, 4] {
        if flags & flag != 0 {
            input.skip(4)?;
        }
    }
    let has = |flag: u32| flags & flag != 0;
    let width = [0x100, 0x200, 0x400, 0x800].map(|f| if has(f) { 4 } else { 0 });
    let width: u64 = width.iter().sum();
    let fits = close.saturating_sub(input.pos()) / width.max(1);
    if !has(0x100) {
        // Samples without fields take no bytes, so the file does not limit their number.
        let count = u64::from(count).min(if width == 0 { 1 << 20 } else { fits });
        return Ok(count.saturating_mul(default));
    }
    let mut sum = 0u64;
    for _ in 0..u64::from(count).min(fits) {
        let Some(duration) = input.take::<4>()? else {
            break;
        };
        sum = sum.saturating_add(u64::from(u32::from_be_bytes(duration)));
        input.skip(width - 4)?;
    }
    Ok(sum)
}

impl Track {
    /// Duration of the samples in the file, in the time scale of the track. The table of times can count more samples.
    fn length(&self) -> u64 {
        let there = self.sized.unwrap_or(u64::MAX).min(self.counted);
        if there == self.counted {
            return self.sum;
        }
        let length = u128::from(self.sum) * u128::from(there) / u128::from(self.counted);
        u64::try_from(length).unwrap_or(u64::MAX)
    }
}

impl Movie {
    fn probed(self) -> Result<ProbeResult, Error> {
        let container = Container::Mp4;
        // The first track that can be decoded, or otherwise the first audio track.
        let audio_tracks = || self.tracks.iter().filter(|t| t.sample.is_some());
        let readable = |t: &&Track| t.sample.is_some_and(|s| is_decodable(container, &s));
        let Some(track) = audio_tracks()
            .find(readable)
            .or_else(|| audio_tracks().next())
        else {
            return Err(match (self.tracks.is_empty(), self.truncated) {
                (true, _) => Error::damaged(container, "it has no index (moov)"),
                (_, true) => Error::damaged(container, "it ends within its index (moov)"),
                _ => Error::NoAudioTrack { container },
            });
        };
        let sample = track.sample.unwrap_or(AudioFormat::new(Codec::Other, 0, 0));
        let mut probed = ProbeResult::new(container, sample.codec);
        probed.info.channels = sample.channels;
        probed.info.sample_rate = match sample.rate {
            0 => track.timescale,
            rate => rate,
        };
        probed.track = Some(u64::from(track.id));
        probed.sample_format = sample.sample_format;
        probed.core = sample.core;
        probed.end = self.end;
        probed.info.video = self.tracks.iter().any(|t| &t.kind == b"vide");
        probed.info.truncated = self.truncated;
        let scale = u64::from(track.timescale);
        let full = duration_of(track.length(), scale);
        let (length, start) = track.edit.unwrap_or_default();
        let start = duration_of(start, scale);
        probed.info.duration = full.saturating_sub(start);
        if length > 0 && !self.fragmented {
            let edited = duration_of(length, u64::from(self.timescale));
            probed.info.duration = probed.info.duration.min(edited);
        }
        // The duration of a fragmented file is known only after reading all fragments.
        if !self.fragmented {
            probed.stated = Some(probed.info.duration);
        }
        // The edit can also start later than the priming, if a user trimmed the recording.
        probed.priming = start.min(Duration::from_secs(24 * 3600));
        Ok(probed)
    }
}
