//! Where bytes come from: a window over a reader that walks forward, and seeks where it can.

use std::io::{self, Read, Seek, SeekFrom};

/// A reader that can seek; every `Read + Seek` is one.
pub(crate) trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

enum Inner<'a> {
    Seek(&'a mut dyn ReadSeek),
    Read(&'a mut dyn Read),
}

/// Most bytes that can be looked at ahead.
pub(crate) const WINDOW: usize = 72 * 1024;
/// Bytes read at once after a seek; doubles while reading goes straight on.
const FIRST: usize = 512;
const MOST: usize = 16 * 1024;
/// A skip shorter than this reads on: a seek costs more.
const NEAR: u64 = 4096;

/// Bytes with a position. Holds at most [`WINDOW`] of them.
pub(crate) struct Input<'a> {
    inner: Inner<'a>,
    held: Vec<u8>,
    /// Where in `held` the next byte is.
    at: usize,
    /// Place of the next byte in the file.
    pos: u64,
    len: Option<u64>,
    step: usize,
    /// Whether all is to be looked at, whatever a head says.
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
            held: Vec::new(),
            at: 0,
            pos: 0,
            len,
            step: FIRST,
            thorough: false,
        }
    }

    pub(crate) fn pos(&self) -> u64 {
        self.pos
    }

    /// Length of the file, where it is known without reading it.
    pub(crate) fn len(&self) -> Option<u64> {
        self.len
    }

    pub(crate) fn can_seek(&self) -> bool {
        matches!(self.inner, Inner::Seek(_))
    }

    /// Up to `n` of the next bytes without taking them; fewer only at the end.
    pub(crate) fn peek(&mut self, n: usize) -> io::Result<&[u8]> {
        let n = n.min(WINDOW);
        while self.held.len() - self.at < n {
            if self.at > 0 {
                self.held.drain(..self.at);
                self.at = 0;
            }
            let had = self.held.len();
            let more = (n - had).max(self.step);
            self.held.resize(had + more, 0);
            let got = match &mut self.inner {
                Inner::Seek(r) => r.read(&mut self.held[had..]),
                Inner::Read(r) => r.read(&mut self.held[had..]),
            };
            let got = match got {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {
                    self.held.truncate(had);
                    continue;
                }
                Err(e) => {
                    self.held.truncate(had);
                    return Err(e);
                }
                Ok(got) => got.min(more),
            };
            self.held.truncate(had + got);
            if got == 0 {
                break;
            }
            self.step = (self.step * 2).min(MOST);
        }
        let end = self.held.len().min(self.at + n);
        Ok(&self.held[self.at..end])
    }

    /// The next `N` bytes; none where the file ends before.
    pub(crate) fn take<const N: usize>(&mut self) -> io::Result<Option<[u8; N]>> {
        let bytes: Option<[u8; N]> = self.peek(N)?.try_into().ok();
        if bytes.is_some() {
            self.consume(N);
        }
        Ok(bytes)
    }

    /// The next `n` bytes, at most [`WINDOW`]; fewer only at the end.
    pub(crate) fn bytes(&mut self, n: usize) -> io::Result<Vec<u8>> {
        let bytes = self.peek(n)?.to_vec();
        self.consume(bytes.len());
        Ok(bytes)
    }

    fn consume(&mut self, n: usize) {
        self.at += n;
        self.pos += n as u64;
    }

    /// Goes forward; says whether there were so many bytes.
    pub(crate) fn skip(&mut self, n: u64) -> io::Result<bool> {
        let here = (self.held.len() - self.at) as u64;
        if n > here && n - here > NEAR && self.can_seek() {
            let to = self.pos.saturating_add(n);
            let end = self.len.unwrap_or(0);
            self.seek(to.min(end))?;
            return Ok(to <= end);
        }
        let mut left = n;
        while left > 0 {
            let piece = usize::try_from(left).unwrap_or(WINDOW).min(MOST);
            let got = self.peek(piece)?.len();
            if got == 0 {
                return Ok(false);
            }
            self.consume(got);
            left -= got as u64;
        }
        Ok(true)
    }

    /// Goes to a place; only where [`Input::can_seek`].
    pub(crate) fn seek(&mut self, to: u64) -> io::Result<()> {
        let Inner::Seek(reader) = &mut self.inner else {
            return Err(io::ErrorKind::Unsupported.into());
        };
        reader.seek(SeekFrom::Start(to))?;
        self.held.clear();
        self.at = 0;
        self.pos = to;
        self.step = FIRST;
        Ok(())
    }

    /// Reads to the end, to know the length of what cannot seek.
    pub(crate) fn read_to_end(&mut self) -> io::Result<u64> {
        match self.len {
            Some(len) => Ok(len),
            None => {
                while self.skip(MOST as u64)? {}
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
