//! The source of a conversion: bytes, a file or a reader.

use crate::input::Input;
use crate::inspect;
use crate::probe::ProbeResult;
use crate::{Container, Error, probe};
use std::fmt;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// A recording to convert: bytes, a file or a reader. Nothing is read before the conversion.
///
/// ```
/// use waxwing_voice::{Options, Recording, voice_note};
///
/// let recording = Recording::path("../../tests/assets/hello.m4a")?;
/// let note = voice_note(recording, &Options::default())?;
/// # let _ = note;
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
pub struct Recording<'a> {
    /// Bytes that precede those of `inner`.
    buffered: Vec<u8>,
    inner: Box<dyn Inner + 'a>,
    /// Position in `inner` of the byte after `buffered`.
    base: u64,
    /// Position in `buffered` and `inner` together.
    pos: u64,
    /// Position of `inner`.
    inner_pos: u64,
    /// Length of `inner`; `None` for a stream.
    len: Option<u64>,
    /// Start of the container in `inner`, after ID3 tags.
    start: u64,
}

trait Inner: Read + Seek + Send + Sync {}
impl<T: Read + Seek + Send + Sync> Inner for T {}

/// A reader that cannot seek.
struct Stream<R>(R);

impl<R: Read> Read for Stream<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.0.read(out)
    }
}

impl<R> Seek for Stream<R> {
    fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

impl<'a> Recording<'a> {
    /// A recording in memory.
    ///
    /// ```
    /// use waxwing_voice::{Options, Recording, voice_note};
    ///
    /// let bytes = std::fs::read("../../tests/assets/hello.mp3")?;
    /// let note = voice_note(Recording::bytes(&bytes), &Options::default())?;
    /// assert_eq!(note.duration().map(|d| d.as_millis()), Some(3300));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bytes(bytes: &'a [u8]) -> Self {
        Self::new(Box::new(Cursor::new(bytes)), Some(bytes.len() as u64))
    }

    /// A recording in a file.
    ///
    /// ```
    /// use waxwing_voice::Recording;
    ///
    /// assert!(Recording::path("../../tests/assets/hello.mp3").is_ok());
    /// assert!(Recording::path("no such file").is_err());
    /// ```
    ///
    /// # Errors
    /// [`Error::Io`] if the file cannot be opened.
    pub fn path(path: impl AsRef<Path>) -> Result<Self, Error> {
        Self::seekable(std::fs::File::open(path)?)
    }

    /// A reader that can seek. The recording is its whole content, wherever the reader is now.
    ///
    /// ```
    /// use std::fs::File;
    /// use waxwing_voice::Recording;
    ///
    /// let file = File::open("../../tests/assets/hello.mp3")?;
    /// let recording = Recording::seekable(file)?;
    /// # let _ = recording;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Io`] if seeking fails.
    pub fn seekable(mut reader: impl Read + Seek + Send + Sync + 'a) -> Result<Self, Error> {
        let len = reader.seek(SeekFrom::End(0))?;
        reader.seek(SeekFrom::Start(0))?;
        Ok(Self::new(Box::new(reader), Some(len)))
    }

    /// A reader that cannot seek, such as a pipe or a download.
    ///
    /// [`convert`](crate::convert()) returns [`Error::SeekRequired`] for CAF with ALAC, AAC or Opus, for MP4 with its
    /// index at the end, and with [`Options::fit`](crate::Options::fit). Use [`bytes`](Self::bytes) for these.
    ///
    /// ```
    /// use std::fs::File;
    /// use waxwing_voice::{Options, Recording, voice_note};
    ///
    /// let pipe = File::open("../../tests/assets/hello.mp3")?;
    /// let note = voice_note(Recording::stream(pipe), &Options::default())?;
    /// # let _ = note;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stream(reader: impl Read + Send + Sync + 'a) -> Self {
        Self::new(Box::new(Stream(reader)), None)
    }

    fn new(inner: Box<dyn Inner + 'a>, len: Option<u64>) -> Self {
        Self {
            buffered: Vec::new(),
            inner,
            base: 0,
            pos: 0,
            inner_pos: 0,
            len,
            start: 0,
        }
    }

    pub(crate) fn can_seek(&self) -> bool {
        self.len.is_some()
    }

    /// Identifies the container. The position stays at the start.
    pub(crate) fn container(&mut self) -> Result<Container, Error> {
        match self.can_seek() {
            true => {
                let container = inspect::container(&mut Input::seekable(self)?)?;
                self.rewind()?;
                Ok(container)
            }
            false => {
                self.buffer(crate::input::WINDOW)?;
                while let Some(length) = probe::id3::id3_length(&self.buffered) {
                    self.drop_front(length)?;
                    self.buffer(crate::input::WINDOW)?;
                }
                if self.buffered.len() < crate::input::WINDOW {
                    // The stream has ended: the buffer is all of it.
                    let all = std::mem::take(&mut self.buffered);
                    *self = Self::new(Box::new(Cursor::new(all)), None);
                    self.len = Some(self.inner.seek(SeekFrom::End(0))?);
                    self.inner_pos = self.inner.seek(SeekFrom::Start(0))?;
                    return self.container();
                }
                inspect::container(&mut Input::seekable(&mut Cursor::new(&self.buffered[..]))?)
            }
        }
    }

    /// Describes the recording before it is decoded, and tells whether its duration is known: that of a stream is not.
    pub(crate) fn probe(&mut self) -> Result<(ProbeResult, bool), Error> {
        if self.can_seek() {
            let probed = inspect::probe(self)?;
            self.start = probed.start;
            self.restart();
            return Ok((probed, true));
        }
        let container = self.container()?;
        if self.can_seek() {
            return self.probe();
        }
        if container == Container::Mp4 {
            self.buffer_mp4_index()?;
        }
        // A header that contains pictures can be long.
        const MAX_BUFFERED: usize = 4 << 20;
        loop {
            let mut head = Cursor::new(&self.buffered[..]);
            let mut input = Input::seekable(&mut head)?;
            let container = inspect::container(&mut input)?;
            let probed = probe::run(container, &mut input);
            let length = self.buffered.len();
            if probed.is_ok() || length >= MAX_BUFFERED {
                let probed = probed?;
                // Skip the bytes before the first frame.
                self.drop_front(probed.start)?;
                return Ok((probed, false));
            }
            self.buffer(length * 2)?;
            if self.buffered.len() == length {
                return Ok((probed?, false));
            }
        }
    }

    /// Buffers the boxes of an MP4 up to its index.
    fn buffer_mp4_index(&mut self) -> Result<(), Error> {
        const MAX_BUFFERED: u64 = 8 << 20;
        let needs = |reason| Error::SeekRequired {
            container: Container::Mp4,
            reason,
        };
        let mut at = 0u64;
        loop {
            let place = usize::try_from(at).map_err(|_| needs("its index is larger than 8 MiB"))?;
            self.buffer(place + 8)?;
            let Some(head) = self
                .buffered
                .get(place..)
                .and_then(|b| b.first_chunk::<8>())
            else {
                return Ok(());
            };
            let size = u64::from(u32::from_be_bytes([head[0], head[1], head[2], head[3]]));
            let kind = &head[4..];
            if kind == b"mdat" {
                return Err(needs("its index is at the end"));
            }
            at = at.saturating_add(size.max(8));
            if at > MAX_BUFFERED {
                return Err(needs("its index is larger than 8 MiB"));
            }
            if kind == b"moov" {
                self.buffer(usize::try_from(at).unwrap_or(0))?;
                return Ok(());
            }
        }
    }

    /// Reads until `buffered` has `length` bytes, or the stream ends.
    fn buffer(&mut self, length: usize) -> io::Result<()> {
        let missing = length.saturating_sub(self.buffered.len());
        let mut reader = (&mut self.inner).take(missing as u64);
        let got = reader.read_to_end(&mut self.buffered)?;
        self.base += got as u64;
        self.inner_pos += got as u64;
        Ok(())
    }

    /// Drops the next `length` bytes of a stream.
    fn drop_front(&mut self, length: u64) -> io::Result<()> {
        let held = usize::try_from(length)
            .unwrap_or(usize::MAX)
            .min(self.buffered.len());
        self.buffered.drain(..held);
        let rest = length - held as u64;
        let got = io::copy(&mut (&mut self.inner).take(rest), &mut io::sink())?;
        self.base += got;
        self.inner_pos += got;
        Ok(())
    }

    /// Returns to the start of the container. After reading, this needs a recording that can seek.
    pub(crate) fn restart(&mut self) {
        self.buffered.clear();
        self.base = self.start;
        self.pos = 0;
    }

    /// Replaces the first `length` bytes.
    pub(crate) fn replace_front(&mut self, mut front: Vec<u8>, length: u64) {
        let held = self.buffered.len() as u64;
        let rest = usize::try_from(length)
            .ok()
            .and_then(|n| self.buffered.get(n..));
        front.extend_from_slice(rest.unwrap_or_default());
        self.base += length.saturating_sub(held);
        self.buffered = front;
        self.pos = 0;
    }

    /// Skips `length` bytes. Fails if the recording ends before.
    pub(crate) fn skip(&mut self, length: u64) -> io::Result<()> {
        let got = io::copy(&mut (&mut *self).take(length), &mut io::sink())?;
        match got == length {
            true => Ok(()),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl Read for Recording<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let head = usize::try_from(self.pos)
            .ok()
            .and_then(|p| self.buffered.get(p..));
        if let Some(mut head) = head.filter(|h| !h.is_empty()) {
            let got = head.read(out)?;
            self.pos += got as u64;
            return Ok(got);
        }
        let place = self.base + (self.pos - self.buffered.len() as u64);
        // A damaged header can point beyond the largest position that a file can have.
        if self.len.is_some_and(|len| place >= len) {
            return Ok(0);
        }
        if place != self.inner_pos {
            self.inner_pos = self.inner.seek(SeekFrom::Start(place))?;
        }
        let got = self.inner.read(out)?;
        self.pos += got as u64;
        self.inner_pos += got as u64;
        Ok(got)
    }
}

impl Seek for Recording<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let Some(len) = self.len else {
            return Err(io::ErrorKind::Unsupported.into());
        };
        let end = self.buffered.len() as u64 + len.saturating_sub(self.base);
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.pos.checked_add_signed(by),
            SeekFrom::End(by) => end.checked_add_signed(by),
        };
        self.pos = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.pos)
    }
}

impl symphonia::core::io::MediaSource for Recording<'_> {
    fn is_seekable(&self) -> bool {
        self.can_seek()
    }

    fn byte_len(&self) -> Option<u64> {
        let len = self.len?;
        Some(self.buffered.len() as u64 + len.saturating_sub(self.base))
    }
}

impl fmt::Debug for Recording<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.len {
            Some(len) => write!(f, "Recording({len} bytes)"),
            None => write!(f, "Recording(stream)"),
        }
    }
}
