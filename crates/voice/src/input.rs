//! A reader with look-ahead and a position. Seeks if the underlying reader can.

use std::io::{self, Read, Seek, SeekFrom};

/// A reader that can seek.
pub(crate) trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

enum Inner<'a> {
    Seek(&'a mut dyn ReadSeek),
    Read(&'a mut dyn Read),
}

/// The largest look-ahead in bytes.
pub(crate) const WINDOW: usize = 72 * 1024;
/// Bytes per read after a seek. Sequential reads double it, up to `MAX_READ`.
const FIRST_READ: usize = 512;
const MAX_READ: usize = 16 * 1024;
/// A skip of at most this length reads the bytes, because a seek costs more.
const SHORT_SKIP: u64 = 4096;

/// A reader that buffers at most [`WINDOW`] bytes.
pub(crate) struct Input<'a> {
    inner: Inner<'a>,
    buffer: Vec<u8>,
    /// Index of the next byte in `buffer`.
    offset: usize,
    /// Position of the next byte in the file.
    pos: u64,
    len: Option<u64>,
    read_size: usize,
    /// Whether parsers read the whole file, even if its header is credible.
    pub thorough: bool,
}

impl<'a> Input<'a> {
    pub(crate) fn seekable(reader: &'a mut dyn ReadSeek) -> io::Result<Self> {
        let len = reader.seek(SeekFrom::End(0))?;
        reader.seek(SeekFrom::Start(0))?;
        Ok(Self::new(Inner::Seek(reader), Some(len)))
    }

    pub(crate) fn stream(reader: &'a mut dyn Read) -> Self {
        Self::new(Inner::Read(reader), None)
    }

    fn new(inner: Inner<'a>, len: Option<u64>) -> Self {
        Self {
            inner,
            buffer: Vec::new(),
            offset: 0,
            pos: 0,
            len,
            read_size: FIRST_READ,
            thorough: false,
        }
    }

    pub(crate) fn pos(&self) -> u64 {
        self.pos
    }

    /// Length of the file, if it is known.
    pub(crate) fn len(&self) -> Option<u64> {
        self.len
    }

    pub(crate) fn can_seek(&self) -> bool {
        matches!(self.inner, Inner::Seek(_))
    }

    /// The next `n` bytes, without consuming them; fewer only at the end.
    pub(crate) fn peek(&mut self, n: usize) -> io::Result<&[u8]> {
        let n = n.min(WINDOW);
        while self.buffer.len() - self.offset < n {
            if self.offset > 0 {
                self.buffer.drain(..self.offset);
                self.offset = 0;
            }
            let had = self.buffer.len();
            let more = (n - had).max(self.read_size);
            self.buffer.resize(had + more, 0);
            let got = match &mut self.inner {
                Inner::Seek(r) => r.read(&mut self.buffer[had..]),
                Inner::Read(r) => r.read(&mut self.buffer[had..]),
            };
            let got = match got {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {
                    self.buffer.truncate(had);
                    continue;
                }
                Err(e) => {
                    self.buffer.truncate(had);
                    return Err(e);
                }
                Ok(got) => got.min(more),
            };
            self.buffer.truncate(had + got);
            if got == 0 {
                break;
            }
            self.read_size = (self.read_size * 2).min(MAX_READ);
        }
        let end = self.buffer.len().min(self.offset + n);
        Ok(&self.buffer[self.offset..end])
    }

    /// Reads `N` bytes; `None` if the file ends before.
    pub(crate) fn take<const N: usize>(&mut self) -> io::Result<Option<[u8; N]>> {
        let bytes: Option<[u8; N]> = self.peek(N)?.try_into().ok();
        if bytes.is_some() {
            self.consume(N);
        }
        Ok(bytes)
    }

    /// Reads `n` bytes, at most [`WINDOW`]; fewer only at the end.
    pub(crate) fn bytes(&mut self, n: usize) -> io::Result<Vec<u8>> {
        let bytes = self.peek(n)?.to_vec();
        self.consume(bytes.len());
        Ok(bytes)
    }

    fn consume(&mut self, n: usize) {
        self.offset += n;
        self.pos += n as u64;
    }

    /// Skips `n` bytes. Returns false if the file ends before.
    pub(crate) fn skip(&mut self, n: u64) -> io::Result<bool> {
        let here = (self.buffer.len() - self.offset) as u64;
        if n > here && n - here > SHORT_SKIP && self.can_seek() {
            let to = self.pos.saturating_add(n);
            let end = self.len.unwrap_or(0);
            self.seek(to.min(end))?;
            return Ok(to <= end);
        }
        let mut left = n;
        while left > 0 {
            let piece = usize::try_from(left).unwrap_or(WINDOW).min(MAX_READ);
            let got = self.peek(piece)?.len();
            if got == 0 {
                return Ok(false);
            }
            self.consume(got);
            left -= got as u64;
        }
        Ok(true)
    }

    /// Goes to a position. Fails unless [`Input::can_seek`].
    pub(crate) fn seek(&mut self, to: u64) -> io::Result<()> {
        let Inner::Seek(reader) = &mut self.inner else {
            return Err(io::ErrorKind::Unsupported.into());
        };
        reader.seek(SeekFrom::Start(to))?;
        self.buffer.clear();
        self.offset = 0;
        self.pos = to;
        self.read_size = FIRST_READ;
        Ok(())
    }

    /// Returns the length of the file. Reads a stream to its end for that.
    pub(crate) fn read_to_end(&mut self) -> io::Result<u64> {
        match self.len {
            Some(len) => Ok(len),
            None => {
                while self.skip(MAX_READ as u64)? {}
                self.len = Some(self.pos);
                Ok(self.pos)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn both_kinds_of_reader_give_the_same_bytes() {
        let file: Vec<u8> = (0..100_000u32).map(|n| (n % 251) as u8).collect();
        let mut seekable = Cursor::new(file.clone());
        let mut plain = &file[..];
        let inputs = [
            Input::seekable(&mut seekable).unwrap(),
            Input::stream(&mut plain),
        ];
        for mut input in inputs {
            assert_eq!(input.take::<3>().unwrap(), Some([0, 1, 2]));
            assert!(input.skip(60_000).unwrap());
            assert_eq!(input.pos(), 60_003);
            assert_eq!(input.peek(2).unwrap(), &file[60_003..60_005]);
            assert_eq!(input.bytes(1000).unwrap(), &file[60_003..61_003]);
            assert!(!input.skip(u64::MAX).unwrap());
            assert_eq!((input.pos(), input.take::<1>().unwrap()), (100_000, None));
            assert_eq!(input.read_to_end().unwrap(), 100_000);
        }
    }
}
