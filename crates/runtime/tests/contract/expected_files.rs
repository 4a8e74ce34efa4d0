//! Files that were described: what came is compared.

use crate::demo::{FETCH, client};
use crate::downloads::Folder;
use crate::server::{Reply, Server, http};
use waxwing_runtime::{ErrorKind, ExpectedFile};

/// SHA-256 of `file`.
const HEXADECIMAL: &str = "3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80";
const BASE64: &str = "O5w1jzbwoxtq0+FPMJx88ZiskkboMW+c5UPVsZrAK4A=";

fn image() -> ExpectedFile {
    ExpectedFile::new()
        .media_type("image/jpeg")
        .size(4)
        .sha256(HEXADECIMAL)
}

fn answer(media_type: &str, body: &str) -> Reply {
    http(&format!("200 OK\r\nContent-Type: {media_type}"), body)
}

/// Sent in chunks, so that the head tells no length.
fn chunked(media_type: &str, body: &str) -> Reply {
    let length = body.len();
    Reply::Says(format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nTransfer-Encoding: chunked\r\n\r\n\
         {length:x}\r\n{body}\r\n0\r\n\r\n"
    ))
}

#[tokio::test]
async fn what_was_described_is_taken_and_nothing_else() {
    // One client for all: another port of this machine is not elsewhere.
    let client = client("http://127.0.0.1:9");
    let page = "<html>Log in</html>";
    let fault = r#"{"error": {"code": 190}}"#;
    for (expected, reply, refused) in [
        (image(), answer("image/jpeg", "file"), None),
        (image(), chunked("image/jpeg", "file"), None),
        (image(), answer("Image/JPEG; q=1", "file"), None),
        (image(), answer("application/octet-stream", "file"), None),
        (image(), http("200 OK", "file"), None),
        (image().sha256(BASE64), answer("image/jpeg", "file"), None),
        (
            image().sha256(BASE64.trim_end_matches('=')),
            answer("image/jpeg", "file"),
            None,
        ),
        (
            image().sha256(&HEXADECIMAL.to_uppercase()),
            answer("image/jpeg", "file"),
            None,
        ),
        // What is no hash is not compared.
        (image().sha256("opaque"), answer("image/jpeg", "elif"), None),
        // A page may be a file, too.
        (
            ExpectedFile::new().media_type("text/html"),
            answer("text/html", page),
            None,
        ),
        (
            ExpectedFile::new().sha256(HEXADECIMAL),
            answer("text/html", "file"),
            None,
        ),
        // At the head of the answer …
        (
            image(),
            answer("text/html; charset=utf-8", page),
            Some("text/html came in place of image/jpeg"),
        ),
        (
            image(),
            answer("application/json", fault),
            Some("application/json came in place of image/jpeg"),
        ),
        (
            image(),
            answer("image/png", "file"),
            Some("image/png came in place of image/jpeg"),
        ),
        (image(), answer("image/jpeg", ""), Some("0 bytes came")),
        (
            image(),
            answer("image/jpeg", "fil"),
            Some("3 bytes came in place of 4"),
        ),
        (
            image(),
            answer("image/jpeg", "files"),
            Some("5 bytes came in place of 4"),
        ),
        (
            ExpectedFile::new(),
            answer("text/html", page),
            Some("text/html came in place of a file"),
        ),
        (
            ExpectedFile::new(),
            answer("application/problem+json", fault),
            Some("came in place of a file"),
        ),
        (ExpectedFile::new(), http("204 x", ""), Some("0 bytes came")),
        // … or at the end of the body.
        (
            image(),
            answer("image/jpeg", "elif"),
            Some("another SHA-256"),
        ),
        (
            image(),
            chunked("image/jpeg", "fil"),
            Some("3 bytes came in place of 4"),
        ),
        (
            image(),
            chunked("image/jpeg", "files"),
            Some("more than the 4 bytes"),
        ),
        (
            image(),
            Reply::Says("HTTP/1.1 200 OK\r\n\r\n".to_owned()),
            Some("0 bytes came"),
        ),
    ] {
        let folder = Folder::new("expected");
        let path = folder.0.join("image.jpg");
        let server = Server::start(vec![reply.clone(); 3]).await;
        let url = format!("{}/m", server.origin);
        let download = client.download(&FETCH, &url).expecting(expected);
        let saved = match download.await {
            Ok(file) => file.save(&path).await,
            Err(error) => Err(error),
        };
        match refused {
            None => {
                saved.unwrap_or_else(|error| panic!("{reply:?}: {error}"));
                assert_eq!(folder.files(), ["image.jpg"]);
            }
            Some(text) => {
                let error = saved.expect_err(text);
                assert!(error.to_string().contains(text), "{reply:?}: {error}");
                // What a host answers for a while may be right the next time.
                assert_eq!(
                    (error.kind(), error.is_retryable()),
                    (ErrorKind::Download, true)
                );
                assert_eq!(folder.files(), Vec::<String>::new(), "{reply:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_came_in_place_of_a_file_is_asked_for_again() {
    let page = answer("text/html", "<html>Back soon</html>");
    let server = Server::start([page, answer("image/jpeg", "file")]).await;
    let url = format!("{}/m", server.origin);
    let client = client("http://127.0.0.1:9");
    let file = client.download(&FETCH, &url).expecting(image()).await;
    let bytes = file.expect("the second answer").bytes().await;
    assert_eq!(bytes.expect("the file"), "file");
}

#[tokio::test]
async fn a_file_that_is_described_as_too_large_is_not_asked_for() {
    let server = Server::start([]).await;
    let download = client(&server.origin).download(&FETCH, &server.origin);
    let error = download.expecting(image()).max_bytes(3).await;
    let error = error.expect_err("too large");
    assert_eq!(
        (error.kind(), error.is_retryable()),
        (ErrorKind::Download, false)
    );
    assert!(server.requests().is_empty());
}
