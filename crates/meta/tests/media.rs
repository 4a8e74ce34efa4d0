//! Files by their id: the address lives 5 minutes.

use serde_json::json;
use std::time::Duration;
use waxwing_meta::media::{GetMediaUrlQuery, UploadMedia};
use waxwing_meta::runtime::{ErrorKind, FilePart, Outcome, RetryPolicy};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Fault, MetaRules, Provider, Sandbox};
use waxwing_types::MediaType;

const MEDIA: &str = "1013859600285441";

fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    builder.auth(auth).build().unwrap()
}

fn asked(sandbox: &Sandbox) -> Vec<(String, u16)> {
    let received = sandbox.received().into_iter();
    received.map(|r| (r.operation, r.status)).collect()
}

#[tokio::test]
async fn an_address_that_is_refused_is_asked_for_once_more() {
    for status in [401, 403, 404, 410] {
        let sandbox = Sandbox::start().await.unwrap();
        let expired = Fault::answer(status, "text/plain", "URL signature expired");
        sandbox.fault(expired.operation("download_media"));
        let file = client(&sandbox).download(MEDIA).await.unwrap();
        assert!(file.bytes().await.unwrap().starts_with(b"OggS"));
        let (url, file) = ("get_media_url", "download_media");
        assert_eq!(
            asked(&sandbox),
            [(url, 200), (file, status), (url, 200), (file, 200)].map(|(o, s)| (o.to_owned(), s))
        );
    }
}

#[tokio::test]
async fn an_address_that_stays_expired_is_an_error() {
    let rules = MetaRules::new().url_life(Duration::ZERO);
    let sandbox = Sandbox::builder().meta(rules).start().await.unwrap();
    let error = client(&sandbox).download(MEDIA).await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert_eq!(asked(&sandbox).len(), 4, "{:?}", asked(&sandbox));
}

#[tokio::test]
async fn what_is_refused_for_another_reason_is_not_asked_for_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let refused = Fault::answer(451, "text/plain", "Blocked");
    sandbox.fault(refused.operation("download_media"));
    let error = client(&sandbox).download(MEDIA).await.unwrap_err();
    assert_eq!(error.status(), Some(451));
    assert_eq!(asked(&sandbox).len(), 2, "{:?}", asked(&sandbox));
}

/// What a host answers in place of the file is never taken for it.
#[tokio::test]
async fn what_is_not_the_file_is_an_error() {
    let fault = r#"{"error": {"message": "Invalid OAuth access token.", "code": 190}}"#;
    for (media_type, body, text) in [
        (
            "text/html",
            "<html>Log in</html>",
            "text/html came in place of audio/ogg",
        ),
        (
            "application/json",
            fault,
            "application/json came in place of audio/ogg",
        ),
        ("audio/ogg", "", "0 bytes came"),
        ("audio/ogg", "OggS, cut", "9 bytes came in place of 38"),
        (
            "audio/ogg",
            "OggS, another file of the same length!",
            "another SHA-256",
        ),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let answer = Fault::answer(200, media_type, body);
        sandbox.fault(answer.operation("download_media").times(3));
        let taken = match client(&sandbox).download(MEDIA).await {
            Ok(file) => file.bytes().await,
            Err(error) => Err(error),
        };
        let error = taken.expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Download);
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[tokio::test]
async fn a_file_with_a_wrong_hash_does_not_get_its_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let other = "OggS, another file of the same length!";
    sandbox.fault(Fault::answer(200, "audio/ogg", other).operation("download_media"));
    let folder = tempfile::tempdir().unwrap();
    let file = client(&sandbox).download(MEDIA).await.unwrap();
    let saved = file.save(folder.path().join("note.ogg")).await;
    assert_eq!(saved.unwrap_err().kind(), ErrorKind::Download);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}

/// Hexadecimal or base64, a number or a text: what Meta writes is compared, and what is missing is not.
#[tokio::test]
async fn a_description_is_read_in_all_its_forms() {
    let hexadecimal = "3be53050351b583d9ada745273275286cb6ff3b612330bf5d4588200eeaa36fa";
    let base64 = "O+UwUDUbWD2a2nRScydShstv87YSMwv11FiCAO6qNvo=";
    let wrong = "0".repeat(64);
    for (description, taken) in [
        (
            json!({"file_size": 38, "sha256": hexadecimal, "mime_type": "audio/ogg"}),
            true,
        ),
        (
            json!({"file_size": "38", "sha256": base64, "mime_type": "audio/ogg; codecs=opus"}),
            true,
        ),
        (json!({"sha256": "?", "mime_type": ""}), true),
        (json!({}), true),
        (json!({"file_size": "37"}), false),
        (json!({"sha256": wrong}), false),
        (json!({"mime_type": "image/jpeg"}), false),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let info = client(&sandbox).get_media_url(MEDIA, &GetMediaUrlQuery::new());
        let mut description = description;
        description["url"] = info.await.unwrap().url.clone().into();
        let answer = Fault::answer(200, "application/json", description.to_string());
        sandbox.fault(answer.operation("get_media_url"));
        let result = match client(&sandbox).download(MEDIA).await {
            Ok(file) => file.bytes().await,
            Err(error) => Err(error),
        };
        assert_eq!(result.is_ok(), taken, "{description} {result:?}");
    }
}

/// The same builder as that of `download_media`.
#[tokio::test]
async fn its_settings_hold_for_both_calls() {
    let sandbox = Sandbox::start().await.unwrap();
    let download = client(&sandbox).download(MEDIA).max_bytes(37);
    let error = download.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Download);
    assert_eq!(asked(&sandbox).len(), 1, "the description says the size");
    for operation in ["get_media_url", "download_media"] {
        let sandbox = Sandbox::start().await.unwrap();
        let busy = Fault::answer(503, "text/plain", "busy");
        sandbox.fault(busy.operation(operation));
        let download = client(&sandbox).download(MEDIA).retry(RetryPolicy::never());
        assert_eq!(download.await.unwrap_err().status(), Some(503));
        assert_eq!(asked(&sandbox).last().unwrap().0, operation);
    }
    let sandbox = Sandbox::start().await.unwrap();
    let nobody = client(&sandbox)
        .download(MEDIA)
        .auth(Auth::bearer("unknown"));
    assert_eq!(nobody.await.unwrap_err().status(), Some(401));
}

#[tokio::test]
async fn a_description_that_cannot_be_had_is_named() {
    for (fault, status, kind) in [
        (
            Fault::answer(404, "text/plain", "gone"),
            Some(404),
            ErrorKind::Api,
        ),
        (
            Fault::answer(500, "text/plain", "oops"),
            Some(500),
            ErrorKind::Api,
        ),
        (
            Fault::answer(200, "text/html", "<html>"),
            Some(200),
            ErrorKind::Decode,
        ),
        (Fault::lost_answer(), None, ErrorKind::Transport),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.fault(fault.operation("get_media_url"));
        let download = client(&sandbox).download(MEDIA).retry(RetryPolicy::never());
        let error = download.await.unwrap_err();
        assert_eq!((error.status(), error.kind()), (status, kind), "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        let begin = "meta download_media: get_media_url: ";
        assert!(error.to_string().starts_with(begin), "{error}");
        assert_eq!(asked(&sandbox).len(), 1);
    }
}

#[tokio::test]
async fn a_file_of_a_kind_that_meta_does_not_take_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let meta = client(&sandbox);
    let phone = meta.phone("106540352242922");
    let file = || FilePart::bytes(&b"x"[..]).file_name("a.bin");
    let upload = |kind: &str| UploadMedia::new(kind.parse::<MediaType>().expect("a media type"));
    let heic = upload("image/heic");
    let error = phone.upload_media(&heic, file()).await;
    let error = error.expect_err("no such picture");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(
        error
            .to_string()
            .contains("type: the media types allowed are"),
        "{error}"
    );
    assert!(sandbox.received().is_empty());
    let refused = phone.upload_media(&heic, file()).no_validate().await;
    let refused = refused.expect_err("refused");
    assert_eq!(
        (refused.status(), refused.code()),
        (Some(400), Some("131053"))
    );
    for kind in ["image/jpeg", "audio/ogg; codecs=opus", "application/pdf"] {
        let taken = phone.upload_media(&upload(kind), file()).await;
        taken.expect(kind);
    }
}
