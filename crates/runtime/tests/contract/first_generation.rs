//! The first generation of an API takes all arguments in the query.

use crate::demo::{SEND, UPLOAD, builder, hello};
use crate::server::{Server, http};
use waxwing_runtime::{ErrorKind, FilePart, Outcome};

#[tokio::test]
async fn the_members_of_a_body_go_to_the_query() {
    for form in [false, true] {
        let server = Server::start([http("200 OK", "{}")]).await;
        let client = builder(&server.origin).v1(true).build().expect("a client");
        let prepare = client.prepare(&UPLOAD);
        let prepare = match form {
            true => prepare.form(&hello()),
            false => prepare.json(&hello()),
        };
        prepare.call::<serde_json::Value>().await.expect("answered");
        let request = &server.requests()[0];
        let line = "POST /upload-v1?text=hello HTTP/1.1\r\n";
        assert!(
            request.starts_with(line) && request.ends_with("\r\n\r\n"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn what_has_no_place_there_is_refused() {
    let server = Server::start([]).await;
    let client = builder(&server.origin).v1(true).build().expect("a client");
    let file = FilePart::bytes(&b"OggS"[..]);
    for prepare in [
        client.prepare(&UPLOAD).form(&hello()).file("file", file),
        client.prepare(&SEND).json(&hello()),
    ] {
        let error = prepare.call::<serde_json::Value>().await;
        let error = error.expect_err("no place for it");
        let said = (error.kind(), error.outcome());
        assert_eq!(said, (ErrorKind::Unsupported, Outcome::NotSent), "{error}");
    }
    assert!(server.requests().is_empty());
}
