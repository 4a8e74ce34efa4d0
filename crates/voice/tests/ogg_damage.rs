//! Ogg files that are made to be expensive: false pages, and endless pages of other streams.

use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use waxwing_voice::{CancelToken, Error, Options, Recording, convert};

/// A file start, then the same bytes repeated.
struct Repeated {
    head: Cursor<Vec<u8>>,
    bytes: Vec<u8>,
    most: usize,
    /// Bytes read so far.
    sent: Arc<AtomicUsize>,
    /// Called after a megabyte.
    cancel: CancelToken,
}

const MEGABYTE: usize = 1 << 20;

impl Read for Repeated {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let head = self.head.read(buffer)?;
        if head > 0 {
            return Ok(head);
        }
        let sent = self.sent.load(Ordering::Relaxed);
        if sent > MEGABYTE {
            self.cancel.cancel();
        }
        let length = buffer.len().min(self.most - sent);
        for (n, byte) in buffer[..length].iter_mut().enumerate() {
            *byte = self.bytes[(sent + n) % self.bytes.len()];
        }
        self.sent.store(sent + length, Ordering::Relaxed);
        Ok(length)
    }
}

fn read(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    std::fs::read(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
}

/// The error of the conversion, and how many bytes it read.
fn read_on(head: Vec<u8>, bytes: &[u8], cancel: &CancelToken) -> (Error, usize) {
    let sent = Arc::new(AtomicUsize::new(0));
    let reader = Repeated {
        head: Cursor::new(head),
        bytes: bytes.to_vec(),
        most: 4 * MEGABYTE,
        sent: sent.clone(),
        cancel: cancel.clone(),
    };
    let options = Options::default().cancel_token(cancel);
    let error = convert(Recording::stream(reader), Vec::new(), &options).unwrap_err();
    (error, sent.load(Ordering::Relaxed))
}

/// The pages of a file.
fn pages(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut pages = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let lacing = &bytes[at + 27..at + 27 + usize::from(bytes[at + 26])];
        let body: usize = lacing.iter().map(|l| usize::from(*l)).sum();
        let end = at + 27 + lacing.len() + body;
        pages.push(bytes[at..end].to_vec());
        at = end;
    }
    pages
}

#[test]
fn false_pages_are_refused_early() {
    for fake in [&b"OggS\0"[..], b"OggS\x01", b"OggS"] {
        let (error, read) = read_on(read("opus-20ms.ogg"), fake, &CancelToken::default());
        let text = error.to_string();
        assert!(
            text.contains("more than 1000 of its pages are damaged"),
            "{text}"
        );
        assert!(read < MEGABYTE, "{read} bytes of {fake:?}");
    }
}

#[test]
fn a_conversion_can_be_cancelled_during_pages_of_another_stream() {
    // Sound of a stream that never began.
    let stranger = pages(&read("opus-60ms.ogg")).pop().unwrap();
    let whole = pages(&read("opus-20ms.ogg"));
    let (error, read_bytes) = read_on(whole[..2].concat(), &stranger, &CancelToken::default());
    assert!(matches!(error, Error::Cancelled), "{error}");
    assert!(read_bytes < 2 * MEGABYTE, "{read_bytes}");
}

#[test]
fn packets_of_another_track_do_not_keep_it_from_being_cancelled() {
    let vorbis = pages(&read("vorbis-stereo.ogg"));
    let opus = pages(&read("opus-60ms.ogg"));
    let mut head = [&vorbis[0][..], &opus[0]].concat();
    head.extend(vorbis[1..].concat());
    head.extend(&opus[1]);
    let (error, read_bytes) = read_on(head, &opus[2], &CancelToken::default());
    assert!(matches!(error, Error::Cancelled), "{error}");
    assert!(read_bytes < 2 * MEGABYTE, "{read_bytes}");
}
