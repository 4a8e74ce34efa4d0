//! What a recording is, from bytes, a path or a reader.

use crate::input::{Input, WINDOW};
use crate::probe::id3::id3_length;
use crate::probe::{self, ProbeResult};
use crate::{AudioInfo, Container, Error, Sniffed, sniff};
use std::io::{Cursor, Read, Seek};
use std::path::Path;
use std::time::Duration;

/// Says what a recording in memory is.
///
/// ```
/// use waxwing_voice::{Codec, Container, inspect};
/// let info = inspect(&std::fs::read("../../tests/assets/hello.m4a")?)?;
/// assert_eq!((info.container, info.codec), (Container::Mp4, Codec::AacLc));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Empty`], [`Error::NotAudio`], [`Error::UnknownFormat`], [`Error::NoAudioTrack`], [`Error::EmptyTrack`],
/// [`Error::Damaged`].
pub fn inspect(bytes: &[u8]) -> Result<AudioInfo, Error> {
    inspect_seek(Cursor::new(bytes))
}

/// Says what a file is. Reads what it needs of it, mostly a few kilobytes.
///
/// ```
/// let info = waxwing_voice::inspect_path("../../tests/assets/hello.mp3")?;
/// assert_eq!(info.media_type().as_str(), "audio/mpeg");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// As [`inspect`], and [`Error::Io`] where the file cannot be read.
pub fn inspect_path(path: impl AsRef<Path>) -> Result<AudioInfo, Error> {
    inspect_seek(std::fs::File::open(path)?)
}

/// Says what a reader that can seek holds, from its start to its end.
///
/// # Errors
/// As [`inspect_path`].
pub fn inspect_seek(mut reader: impl Read + Seek) -> Result<AudioInfo, Error> {
    Ok(probed(&mut Input::seekable(&mut reader)?)?.info)
}

/// Says what a stream holds, and reads it to its end.
///
/// ```
/// let mut stream = std::fs::File::open("../../tests/assets/hello.wav")?;
/// assert_eq!(waxwing_voice::inspect_read(&mut stream)?.duration.as_millis(), 3300);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`inspect_path`].
pub fn inspect_read(mut reader: impl Read) -> Result<AudioInfo, Error> {
    Ok(probed(&mut Input::stream(&mut reader))?.info)
}

/// Most time that a byte can stand for: an Opus packet of 120 ms has one at least, frames of FLAC less than 400 ms.
const LONGEST_BYTE: Duration = Duration::from_millis(400);

/// With what a conversion wants to know besides.
#[cfg(feature = "convert")]
pub(crate) fn probe(reader: &mut dyn crate::input::ReadSeek) -> Result<ProbeResult, Error> {
    let mut input = Input::seekable(reader)?;
    // All of it is read anyway, and damage is better known before.
    input.thorough = true;
    probed(&mut input)
}

fn probed(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let container = container(input)?;
    let mut probed = probe::run(container, input)?;
    probed.info.size = input.read_to_end()?;
    let AudioInfo {
        container,
        duration,
        size,
        ..
    } = probed.info;
    if duration.is_zero() {
        return Err(Error::EmptyTrack { container });
    }
    // No codec in use lasts so long: a head that lies, and nothing in the file tells better.
    if duration > LONGEST_BYTE.saturating_mul(u32::try_from(size).unwrap_or(u32::MAX)) {
        let problem = format!("it claims {} s in {size} bytes", duration.as_secs());
        return Err(Error::damaged(container, problem));
    }
    Ok(probed)
}

/// Goes past ID3 tags, and says what comes then.
pub(crate) fn container(input: &mut Input<'_>) -> Result<Container, Error> {
    if input.peek(1)?.is_empty() {
        return Err(Error::Empty);
    }
    // Tags may follow one another, but not without end.
    for _ in 0..4 {
        let head: Vec<u8> = input.peek(10)?.to_vec();
        let Some(length) = id3_length(&head) else {
            break;
        };
        input.skip(length)?;
    }
    let tagged = input.pos() > 0;
    let mut found = sniff(input.peek(64)?);
    if found == Sniffed::Unknown {
        found = sniff(input.peek(8192)?);
    }
    match found {
        Sniffed::Container(container) => Ok(container),
        Sniffed::Other(what) => Err(Error::NotAudio { what }),
        Sniffed::Unknown => match after_junk(input.peek(WINDOW)?) {
            Some((container, place)) => {
                input.skip(place as u64)?;
                Ok(container)
            }
            None if tagged => Err(Error::damaged(
                Container::Mpeg,
                "no sound follows its ID3 tag",
            )),
            None => Err(Error::UnknownFormat),
        },
    }
}

/// Bare frames after what is none: encoders leave a gap behind a tag, and streams are cut anywhere.
fn after_junk(head: &[u8]) -> Option<(Container, usize)> {
    let mpeg = probe::mpeg::find_start(head).map(|at| (Container::Mpeg, at));
    let adts = probe::adts::find_start(head).map(|at| (Container::Adts, at));
    [mpeg, adts]
        .into_iter()
        .flatten()
        .min_by_key(|found| found.1)
}
