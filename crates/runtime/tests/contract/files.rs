//! Files to upload: opened by each attempt, as long as they say, with a type that goes with their name.

use crate::demo::{UPLOAD, client, hello};
use crate::server::{Server, http};
use bytes::Bytes;
use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio_util::io::ReaderStream;
use waxwing_runtime::{Error, ErrorKind, FilePart, Outcome};

async fn upload(server: &Server, file: FilePart) -> Result<(), Error> {
    let prepare = client(&server.origin).request(&UPLOAD).form(&hello());
    let call = prepare.file("file", file).call::<serde_json::Value>();
    call.await.map(|_| ())
}

#[tokio::test]
async fn a_stream_is_opened_once_by_each_attempt() {
    let busy = http("429 x\r\nRetry-After: 0", "");
    let server = Server::start([busy, http("200 OK", "{}")]).await;
    let opened = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&opened);
    let file = FilePart::stream(10, move || {
        count.fetch_add(1, Ordering::SeqCst);
        ReaderStream::with_capacity(&b"OggS-bytes"[..], 4)
    });
    upload(&server, file)
        .await
        .expect("taken at the second attempt");
    let requests = server.requests();
    assert_eq!((opened.load(Ordering::SeqCst), requests.len()), (2, 2));
    for request in requests {
        assert!(request.contains("\r\n\r\nOggS-bytes\r\n--"), "{request}");
        assert!(request.contains("content-length: "), "{request}");
    }
}

/// A stream that gives one piece and then fails.
struct Failing(bool);

impl futures_core::Stream for Failing {
    type Item = io::Result<Bytes>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let failing = std::mem::replace(&mut self.0, true);
        std::task::Poll::Ready(Some(match failing {
            false => Ok(Bytes::from_static(b"Og")),
            true => Err(io::Error::other("the store is gone")),
        }))
    }
}

#[tokio::test]
async fn a_stream_that_is_not_what_it_announced_is_not_sent() {
    let text = |length| FilePart::stream(length, || ReaderStream::new(&b"OggS"[..]));
    for (file, said) in [
        (text(9), "note.ogg: 5 bytes fewer than announced"),
        (text(3), "note.ogg: more bytes than announced"),
        (
            FilePart::stream(4, || Failing(false)),
            "note.ogg: the store is gone",
        ),
    ] {
        let server = Server::start([http("200 OK", "{}")]).await;
        let error = upload(&server, file.file_name("note.ogg")).await;
        let error = error.expect_err("not whole");
        let kind = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(kind, (ErrorKind::File, Outcome::NotSent, 1), "{error}");
        assert_eq!(
            error.to_string(),
            format!("demo upload: {said}; check the file")
        );
        assert!(error.source().is_some_and(|e| e.is::<io::Error>()));
    }
}

#[tokio::test]
async fn a_part_always_has_a_type() {
    let in_memory = |bytes: &'static [u8]| FilePart::bytes(bytes);
    let on_disk = |bytes: &[u8]| {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        io::Write::write_all(&mut file, bytes).expect("written");
        file
    };
    let (picture, notes) = (on_disk(b"\xff\xd8\xff\xe0"), on_disk(b"notes"));
    let opus = "audio/ogg; codecs=opus";
    let octets = "application/octet-stream";
    for (file, declared, expected) in [
        (in_memory(b"bytes").file_name("note.ogg"), None, "audio/ogg"),
        (
            in_memory(b"bytes").file_name("photo.JPEG"),
            None,
            "image/jpeg",
        ),
        (
            in_memory(b"%PDF-1.7")
                .file_name("note.ogg")
                .media_type(opus),
            None,
            opus,
        ),
        // Without an extension that says something: what the form declares, what the bytes are, at least bytes.
        (
            in_memory(b"%PDF-1.7"),
            Some(("type", "image/png")),
            "image/png",
        ),
        (
            in_memory(b"bytes"),
            Some(("mimetype", "image/png")),
            "image/png",
        ),
        (
            in_memory(b"bytes").media_type(opus),
            Some(("type", "image/png")),
            opus,
        ),
        (
            in_memory(b"%PDF-1.7"),
            Some(("type", "document")),
            "application/pdf",
        ),
        (in_memory(b"%PDF-1.7"), None, "application/pdf"),
        (in_memory(b"bytes").file_name("data.xyz"), None, octets),
        (in_memory(b"bytes"), None, octets),
        (
            FilePart::path(picture.path()).file_name("photo"),
            None,
            "image/jpeg",
        ),
        (
            FilePart::path(notes.path()).file_name("notes"),
            None,
            octets,
        ),
        (
            FilePart::stream(4, || ReaderStream::new(&b"OggS"[..])),
            None,
            octets,
        ),
    ] {
        let said = format!("{file:?} {declared:?}");
        let server = Server::start([http("200 OK", "{}")]).await;
        let mut call = client(&server.origin)
            .request(&UPLOAD)
            .form(&hello())
            .file("file", file)
            .call::<serde_json::Value>();
        if let Some((name, value)) = declared {
            call = call.extra_field(name, value);
        }
        call.await.expect("taken");
        let request = server.requests().remove(0);
        let (_, part) = request.split_once("filename=").expect("a file");
        let line = part.lines().find_map(|l| {
            let (name, value) = l.split_once(": ")?;
            name.eq_ignore_ascii_case("content-type").then_some(value)
        });
        assert_eq!(line, Some(expected), "{said}");
    }
}

/// The server keeps the bytes of the connection as they came.
#[tokio::test]
async fn a_file_name_adds_nothing_to_the_head_of_its_part() {
    for (name, sent) in [
        ("note.ogg", "note.ogg"),
        ("a\"; name=\"to", "a%22; name=%22to"),
        (
            "a\r\nX-Header: 1\r\n\r\nb",
            "a%0D%0AX-Header: 1%0D%0A%0D%0Ab",
        ),
        ("a\nb\rc", "a%0Ab%0Dc"),
        ("Grüße 你好 🎧.ogg", "Grüße 你好 🎧.ogg"),
        ("100 %22.ogg", "100 %22.ogg"),
        ("it's (1); a=b.ogg", "it's (1); a=b.ogg"),
    ] {
        let server = Server::start([http("200 OK", "{}")]).await;
        let file = FilePart::bytes(&b"bytes"[..]).file_name(name);
        upload(&server, file).await.expect("taken");
        let request = server.requests().remove(0);
        let head =
            format!("Content-Disposition: form-data; name=\"file\"; filename=\"{sent}\"\r\n");
        assert!(request.contains(&head), "{name:?}\n{request}");
    }
}

#[tokio::test]
async fn a_file_name_with_a_nul_is_refused() {
    let server = Server::start([]).await;
    let file = FilePart::bytes(&b"bytes"[..]).file_name("note.ogg\0.exe");
    let error = upload(&server, file).await.expect_err("refused");
    let kind = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent, 0), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("the file name of file must not hold a NUL"),
        "{text}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_file_knows_its_length() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let size = std::fs::metadata(source).expect("this crate").len();
    for (file, expected) in [
        (FilePart::bytes(&b"OggS"[..]), 4),
        (
            FilePart::stream(7, || ReaderStream::new(&b"unread!"[..])),
            7,
        ),
        (FilePart::path(source), size),
    ] {
        assert_eq!(file.length().await.expect("known"), expected, "{file:?}");
    }
}

#[tokio::test]
async fn a_part_has_the_operations_name_unless_it_says_another() {
    let plain = FilePart::bytes(&b"bytes"[..]).file_name("group.jpg");
    for (file, expected) in [
        (plain.clone(), "name=\"file\""),
        (plain.as_part("picture"), "name=\"picture\""),
    ] {
        let server = Server::start([http("200 OK", "{}")]).await;
        upload(&server, file).await.expect("taken");
        let request = server.requests().remove(0);
        let line = request.lines().find(|l| l.contains("filename="));
        assert!(line.expect("a file").contains(expected), "{request}");
    }
}
