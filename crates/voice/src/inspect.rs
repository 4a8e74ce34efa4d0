//! Describes a recording from bytes, a file or a reader.

use crate::input::{Input, WINDOW};
use crate::probe::id3::id3_length;
use crate::probe::{self, ProbeResult};
use crate::{AudioInfo, Container, Error, Sniffed, sniff};
use std::io::{Cursor, Read, Seek};
use std::path::Path;
use std::time::Duration;

/// Describes a recording in memory. Decides by its bytes, never by a file name.
///
/// ```
/// use waxwing_voice::{Codec, Container, inspect};
/// let info = inspect(&std::fs::read("../../tests/assets/hello.m4a")?)?;
/// assert_eq!((info.container, info.codec), (Container::Mp4, Codec::AacLc));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Empty`], [`Error::NotAudio`] and [`Error::UnknownFormat`] if the bytes are not a known audio format;
/// [`Error::NoAudioTrack`], [`Error::EmptyTrack`] and [`Error::Damaged`] if the file cannot be read;
/// [`Error::UnsupportedCodec`] for Ogg with an unknown codec.
pub fn inspect(bytes: &[u8]) -> Result<AudioInfo, Error> {
    inspect_seek(Cursor::new(bytes))
}

/// Describes a file. Reads only the parts that it needs, often a few kilobytes.
///
/// ```
/// let info = waxwing_voice::inspect_path("../../tests/assets/hello.mp3")?;
/// assert_eq!(info.media_type().as_str(), "audio/mpeg");
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// Those of [`inspect`], and [`Error::Io`] if the file cannot be read.
pub fn inspect_path(path: impl AsRef<Path>) -> Result<AudioInfo, Error> {
    inspect_seek(std::fs::File::open(path)?)
}

/// Describes the content of a reader that can seek, from its start to its end, wherever it is now.
///
/// ```
/// use std::fs::File;
/// use waxwing_voice::inspect_seek;
///
/// let info = inspect_seek(File::open("../../tests/assets/hello.ogg")?)?;
/// assert!(info.is_voice_note());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Those of [`inspect_path`].
pub fn inspect_seek(mut reader: impl Read + Seek) -> Result<AudioInfo, Error> {
    Ok(probed(&mut Input::seekable(&mut reader)?)?.info)
}

/// Describes the content of a reader that cannot seek, such as a pipe. Reads all of it, in little memory.
///
/// ```
/// use std::fs::File;
/// use waxwing_voice::inspect_read;
///
/// let info = inspect_read(File::open("../../tests/assets/hello.wav")?)?;
/// assert_eq!(info.duration.as_millis(), 3300);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Those of [`inspect_path`].
pub fn inspect_read(mut reader: impl Read) -> Result<AudioInfo, Error> {
    Ok(probed(&mut Input::stream(&mut reader))?.info)
}

/// The longest playing time of one byte: an Opus packet of 120 ms has at least one, a frame of FLAC lasts less than
/// 400 ms.
const MAX_BYTE_DURATION: Duration = Duration::from_millis(400);

/// Describes a recording, with the details that a conversion needs.
#[cfg(feature = "convert")]
pub(crate) fn probe(reader: &mut dyn crate::input::ReadSeek) -> Result<ProbeResult, Error> {
    let mut input = Input::seekable(reader)?;
    // The conversion reads all of it anyway, and finds damage before it starts.
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
    // No codec reaches this duration: the header is wrong, and nothing else in the file states the duration.
    if duration > MAX_BYTE_DURATION.saturating_mul(u32::try_from(size).unwrap_or(u32::MAX)) {
        let problem = format!("its header states {} s in {size} bytes", duration.as_secs());
        return Err(Error::damaged(container, problem));
    }
    Ok(probed)
}

/// Skips ID3 tags and identifies the container after them.
pub(crate) fn container(input: &mut Input<'_>) -> Result<Container, Error> {
    if input.peek(1)?.is_empty() {
        return Err(Error::Empty);
    }
    // Several tags can follow each other; at most four are skipped.
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
        Sniffed::Other(what) => Err(Error::NotAudio { found: what }),
        Sniffed::Unknown => match after_junk(input.peek(WINDOW)?) {
            Some((container, place)) => {
                input.skip(place as u64)?;
                Ok(container)
            }
            None if tagged => Err(Error::damaged(
                Container::Mpeg,
                "no audio follows its ID3 tag",
            )),
            None => Err(Error::UnknownFormat),
        },
    }
}

/// The first MPEG or ADTS frames after unknown bytes: some encoders leave a gap after a tag, and a recorded stream can
/// start within a frame.
fn after_junk(head: &[u8]) -> Option<(Container, usize)> {
    let mpeg = probe::mpeg::find_start(head).map(|at| (Container::Mpeg, at));
    let adts = probe::adts::find_start(head).map(|at| (Container::Adts, at));
    [mpeg, adts]
        .into_iter()
        .flatten()
        .min_by_key(|found| found.1)
}
