//! MPEG audio without a container, layers I to III: frames, concatenated files, and unknown bytes between them.

use super::id3::id3_length;
use super::mpeg_frame::{Frame, VbrHeader, parse_frame, vbr_header};
use super::{ProbeResult, duration_of};
use crate::input::{Input, WINDOW};
use crate::{Codec, Container, Error};
use std::io;
use std::time::Duration;

/// The delay of a decoder of layer III, in samples.
const DECODER_DELAY: u64 = 529;
/// How many unknown bytes can precede the first frame.
const MAX_JUNK: usize = 64 * 1024;
/// The length of three frames of the largest size.
const OVERLAP: usize = 3 * 1729 + 4;

fn same_stream(one: &Frame, other: &Frame) -> bool {
    (one.rate, one.layer, one.version) == (other.rate, other.layer, other.version)
}

/// Whether `wanted` frames of one stream follow each other here, or fewer at the end of the file.
fn frames_follow(head: &[u8], wanted: usize) -> bool {
    let Some(first) = parse_frame(head) else {
        return false;
    };
    let (mut at, mut length) = (0usize, first.length);
    for _ in 1..wanted {
        at = at.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
        match head.get(at..) {
            Some([]) => return true,
            Some(rest) => match parse_frame(rest).filter(|f| same_stream(f, &first)) {
                Some(next) => length = next.length,
                None => return false,
            },
            None => return false,
        }
    }
    true
}

/// Whether frames start here: two in a row, or one at the end of the file.
pub(crate) fn starts(head: &[u8]) -> bool {
    frames_follow(head, 2)
}

/// The position of the next frames after unknown bytes: two in a row of the current stream, or three of another.
fn find_frames(head: &[u8], current: Option<&Frame>) -> Option<usize> {
    (0..head.len().min(MAX_JUNK)).find(|n| {
        let rest = &head[*n..];
        let found = parse_frame(rest).filter(|f| rest[0] == 0xff && f.length > 24);
        found.is_some_and(|f| {
            let wanted = match current {
                Some(current) if same_stream(current, &f) => 2,
                _ => 3,
            };
            frames_follow(rest, wanted)
        })
    })
}

/// The position of the first frame, within 64 KiB.
pub(crate) fn find_start(head: &[u8]) -> Option<usize> {
    find_frames(head, None)
}

/// Iterates over the frames with audio. Skips the headers of concatenated files, tags and damage.
pub(crate) struct Frames {
    /// The last frame.
    current: Option<Frame>,
    /// The header of the first file.
    pub head: Option<VbrHeader>,
    /// Whether the file ends within a frame.
    pub truncated: bool,
    started: bool,
}

impl Frames {
    pub(crate) fn new() -> Self {
        Self {
            current: None,
            head: None,
            truncated: false,
            started: false,
        }
    }

    /// The next frame with audio. `input` is at its start afterwards, and the caller skips it.
    pub(crate) fn next(&mut self, input: &mut Input<'_>) -> io::Result<Option<Frame>> {
        loop {
            let found = parse_frame(input.peek(4)?);
            let same = |f: &Frame| self.current.is_none_or(|c| same_stream(f, &c));
            let Some(found) = found.filter(same) else {
                if !self.find(input)? {
                    return Ok(None);
                }
                continue;
            };
            let length = usize::try_from(found.length).unwrap_or(0);
            let bytes = input.peek(length)?;
            if bytes.len() < length {
                self.truncated = true;
                return Ok(None);
            }
            let head = vbr_header(&found, bytes);
            self.current = Some(found);
            if !std::mem::replace(&mut self.started, true) {
                self.head = head;
            }
            if head.is_none() {
                return Ok(Some(found));
            }
            // The frame with the header contains no audio.
            input.skip(found.length)?;
        }
    }

    /// Goes to the next frame after damage, a tag, or the end of a stream.
    fn find(&mut self, input: &mut Input<'_>) -> io::Result<bool> {
        loop {
            if let Some(length) = id3_length(input.peek(10)?) {
                if !input.skip(length)? {
                    return Ok(false);
                }
                continue;
            }
            let window = input.peek(WINDOW)?;
            let length = window.len();
            if let Some(place) = find_frames(window, self.current.as_ref()) {
                self.current = None;
                return input.skip(place as u64);
            }
            // Keep the end of the window, where frames can start.
            if length < WINDOW || !input.skip((length - OVERLAP) as u64)? {
                return Ok(false);
            }
        }
    }
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let start = input.pos();
    let mut frames = Frames::new();
    let Some(first) = frames.next(input)? else {
        return Err(match frames.head {
            Some(_) => Error::EmptyTrack {
                container: Container::Mpeg,
            },
            None => Error::damaged(Container::Mpeg, "it contains no MPEG audio frame"),
        });
    };
    let codec = [Codec::Mp1, Codec::Mp2, Codec::Mp3][usize::from(first.layer) - 1];
    let mut probed = ProbeResult::new(Container::Mpeg, codec);
    probed.info.sample_rate = first.rate;
    probed.info.channels = first.channels;
    let head = frames.head;
    if let Some(c) = &head {
        probed.stated = stated(c, &first);
        if c.delay + c.padding > 0 {
            probed.priming = duration_of(c.delay + DECODER_DELAY, u64::from(first.rate));
        }
    }
    if let (Some(c), Some(length)) = (&head, probed.stated)
        && covers_file(input, start, c, &first)?
    {
        probed.info.duration = length;
        return Ok(probed);
    }
    let (mut samples, mut rate, mut before) = (0u64, first.rate, Duration::ZERO);
    let mut count = 0u64;
    let mut next = Some(first);
    while let Some(f) = next {
        if f.rate != rate {
            before += duration_of(samples, u64::from(rate));
            (samples, rate) = (0, f.rate);
        }
        samples += f.samples;
        count += 1;
        probed.info.channels = probed.info.channels.max(f.channels);
        input.skip(f.length)?;
        next = frames.next(input)?;
    }
    probed.info.truncated = frames.truncated;
    let length = before + duration_of(samples, u64::from(rate));
    // The padding is at the end of the first file. If others follow, it is not at the end of the audio.
    let alone = head.is_some_and(|c| count <= c.frames);
    probed.info.duration = match probed.stated {
        Some(stated) if alone => stated.min(length.saturating_sub(probed.priming)),
        _ => length.saturating_sub(probed.priming),
    };
    Ok(probed)
}

/// The duration that the header states, without the padding of encoder and decoder.
fn stated(head: &VbrHeader, first: &Frame) -> Option<Duration> {
    let samples = (head.frames * first.samples).saturating_sub(head.delay + head.padding);
    (head.frames > 0 && samples > 0).then(|| duration_of(samples, u64::from(first.rate)))
}

/// Whether the header describes the whole file: its size is right, and no frame follows.
fn covers_file(
    input: &mut Input<'_>,
    start: u64,
    head: &VbrHeader,
    first: &Frame,
) -> io::Result<bool> {
    let (Some(len), Some(bytes)) = (input.len(), head.bytes) else {
        return Ok(false);
    };
    let here = input.pos();
    let held = len.saturating_sub(start);
    let possible = head.frames <= held / first.length.min(24) + 1;
    let agrees = bytes <= held + first.length && held <= bytes + WINDOW as u64;
    if !possible || !agrees || !input.can_seek() {
        return Ok(false);
    }
    // Search for a frame after the last one that the header counts.
    input.seek((start + bytes).min(len))?;
    while let Some(length) = id3_length(input.peek(10)?) {
        if !input.skip(length)? {
            break;
        }
    }
    let follows = find_frames(input.peek(WINDOW)?, None).is_some();
    input.seek(here)?;
    Ok(!follows)
}
