//! Resumable uploads that are cut.

use tokio_util::io::ReaderStream;
use waxwing_meta::runtime::{FilePart, Outcome};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

const BYTES: &[u8] = b"0123456789";

fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    builder.auth(auth).build().unwrap().into()
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
    let upload = upload.await.unwrap();
    let error = upload.finish().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    let id = upload.id().as_str().to_owned();
    drop(upload);
    client.resume_upload(id, file).finish().await.unwrap();
    let last = sandbox.received().pop().unwrap();
    assert_eq!(last.media.unwrap().bytes, BYTES);
}
