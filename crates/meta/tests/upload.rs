//! Resumable uploads that are cut.

use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_util::io::ReaderStream;
use waxwing_meta::runtime::{FilePart, Outcome};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

const BYTES: &[u8] = b"0123456789";

fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    builder.auth(auth).build().unwrap()
}

fn path() -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("waxwing-upload-{}.png", std::process::id()));
    std::fs::write(&path, BYTES).unwrap();
    path
}

#[tokio::test]
async fn a_file_of_any_source_goes_on_behind_each_cut() {
    let path = path();
    let stream = FilePart::stream(10, || ReaderStream::with_capacity(BYTES, 3));
    for (name, file) in [
        ("bytes", FilePart::bytes(BYTES)),
        ("path", FilePart::path(&path)),
        ("stream", stream),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        for after in [0, 4, 0, 5, 0, 1] {
            sandbox.meta().cut_upload(after);
        }
        let file = file.file_name("sample.png");
        let client = client(&sandbox);
        let upload = client.resumable_upload("670843887433847", file, "image/png".parse().unwrap());
        let handle = upload
            .await
            .unwrap()
            .first_pause(Duration::ZERO)
            .finish()
            .await
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(!handle.as_str().is_empty());
        let last = sandbox.received().pop().unwrap();
        let media = last.media.unwrap();
        assert_eq!(
            (&*media.bytes, media.file_name.as_deref()),
            (BYTES, Some("sample.png")),
            "{name}"
        );
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn an_upload_that_does_not_advance_ends_and_can_be_taken_up_later() {
    let sandbox = Sandbox::start().await.unwrap();
    for after in [3, 0, 0, 0, 0] {
        sandbox.meta().cut_upload(after);
    }
    let client = client(&sandbox);
    let file = FilePart::bytes(BYTES).file_name("sample.png");
    let upload = client.resumable_upload(
        "670843887433847",
        file.clone(),
        "image/png".parse().unwrap(),
    );
    let upload = upload.await.unwrap().first_pause(Duration::ZERO);
    let error = upload.finish().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    let id = upload.id().as_str().to_owned();
    drop(upload);
    client.resume_upload(id, file).finish().await.unwrap();
    let last = sandbox.received().pop().unwrap();
    assert_eq!(last.media.unwrap().bytes, BYTES);
}

#[tokio::test]
async fn an_upload_that_is_finished_again_goes_on() {
    let sandbox = Sandbox::start().await.unwrap();
    for after in [3, 0, 0, 0, 0] {
        sandbox.meta().cut_upload(after);
    }
    let file = FilePart::bytes(BYTES).file_name("sample.png");
    let client = client(&sandbox);
    let upload = client.resumable_upload("670843887433847", file, "image/png".parse().unwrap());
    let upload = upload.await.unwrap().first_pause(Duration::ZERO);
    upload.finish().await.unwrap_err();
    // By a clone, too: it is the same session.
    upload.clone().finish().await.unwrap();
    let asked: Vec<_> = sandbox
        .received()
        .into_iter()
        .map(|r| r.operation)
        .collect();
    let last = asked.iter().rev().take(2).map(String::as_str);
    assert_eq!(
        last.collect::<Vec<_>>(),
        ["upload_file", "get_upload_session"]
    );
}

/// Reads a request and answers it; nothing breaks the connection without an answer.
async fn serve(listener: &TcpListener, answer: Option<&str>) {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut request = vec![0; 65_536];
    assert!(socket.read(&mut request).await.unwrap() > 0);
    if let Some(body) = answer {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
        let answer = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        socket.write_all(answer.as_bytes()).await.unwrap();
    }
}

/// Over real connections, with a clock that goes on when all wait.
#[tokio::test(start_paused = true)]
async fn a_server_that_is_away_for_a_while_is_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        serve(&listener, Some(r#"{"id": "upload:1"}"#)).await;
        serve(&listener, None).await;
        drop(listener);
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let listener = TcpListener::bind(address).await.unwrap();
        serve(&listener, Some(r#"{"id": "upload:1", "file_offset": 0}"#)).await;
        serve(&listener, Some(r#"{"h": "4::handle"}"#)).await;
    });
    let builder = Client::builder().base_url(format!("http://{address}"));
    let client = builder.auth(Auth::bearer("token")).build().unwrap();
    let file = FilePart::bytes(BYTES).file_name("sample.png");
    let upload = client.resumable_upload("1", file, "image/png".parse().unwrap());
    let handle = upload.await.unwrap().finish().await.unwrap();
    assert_eq!(handle.as_str(), "4::handle");
    server.await.unwrap();
}
