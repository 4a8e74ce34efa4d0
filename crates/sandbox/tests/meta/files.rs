//! Media and uploads.

use super::{ANA, PHONE, get, post_json, started};
use serde_json::{Value, json};
use std::time::Duration;
use waxwing_sandbox::{MetaRules, Provider, Sandbox};

async fn upload(sandbox: &Sandbox) -> String {
    let body = upload_of(sandbox, "audio/ogg", b"OggS".to_vec()).await;
    body["id"].as_str().unwrap().to_owned()
}

/// The answer to the upload of a file.
async fn upload_of(sandbox: &Sandbox, media_type: &str, bytes: Vec<u8>) -> Value {
    let part = reqwest::multipart::Part::bytes(bytes).file_name("a");
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", media_type.to_owned())
        .part("file", part.mime_str(media_type).unwrap());
    let url = format!("{}/{PHONE}/media", sandbox.base_url(Provider::Meta));
    let request = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token");
    let answer = request.multipart(form).send().await.unwrap();
    answer.json().await.unwrap()
}

const KB: usize = 1024;
const MB: usize = 1024 * KB;

/// A sticker that moves, as far as its head says.
fn moving(size: usize) -> Vec<u8> {
    let mut bytes = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0".to_vec();
    bytes.resize(size, 0);
    bytes
}

#[tokio::test]
async fn files_that_no_message_takes_are_refused_at_the_upload() {
    let sandbox = started(MetaRules::new()).await;
    for (media_type, size, taken) in [
        ("audio/ogg", 0, false),
        ("audio/ogg", 1, true),
        ("audio/ogg", 16 * MB, true),
        ("audio/ogg", 16 * MB + 1, false),
        ("image/jpeg", 5 * MB, true),
        ("image/jpeg", 5 * MB + 1, false),
        ("image/webp", 500 * KB, true),
        ("image/webp", 500 * KB + 1, false),
        ("application/pdf", 16 * MB + 1, true),
        ("application/x-msdownload", 9, false),
        ("audio/opus", 9, false),
    ] {
        let answer = upload_of(&sandbox, media_type, vec![0; size]).await;
        let what = format!("{media_type}, {size} bytes: {answer}");
        match taken {
            true => assert!(answer["id"].is_string(), "{what}"),
            false => assert_eq!(answer["error"]["code"], 131_053, "{what}"),
        }
    }
}

#[tokio::test]
async fn a_message_with_a_file_of_another_kind_fails_later() {
    let still = |size: usize| vec![0; size];
    for (media_type, bytes, kind, last, code) in [
        ("audio/ogg", still(9), "audio", "read", 0),
        ("audio/ogg", still(9), "image", "failed", 131_053),
        ("image/png", still(9), "image", "read", 0),
        ("image/png", still(9), "document", "read", 0),
        ("image/png", still(9), "sticker", "failed", 131_053),
        ("image/webp", still(100 * KB), "sticker", "read", 0),
        (
            "image/webp",
            still(100 * KB + 1),
            "sticker",
            "failed",
            131_053,
        ),
        ("image/webp", moving(100 * KB + 1), "sticker", "read", 0),
    ] {
        let sandbox = started(MetaRules::new()).await;
        let answer = upload_of(&sandbox, media_type, bytes).await;
        let id = answer["id"].as_str().unwrap();
        let told = sent(&sandbox, kind, json!({"id": id})).await;
        assert_eq!(told, (last.to_owned(), code), "{media_type} as {kind}");
    }
}

#[tokio::test]
async fn a_message_with_a_link_to_another_kind_of_file_fails_later() {
    for (media_type, size, kind, last, code) in [
        ("audio/mpeg", 9, "audio", "read", 0),
        ("audio/mpeg", 0, "audio", "failed", 131_052),
        ("application/x-msdownload", 9, "document", "failed", 131_052),
        ("text/html; charset=utf-8", 9, "image", "failed", 131_052),
        ("image/png", 5 * MB + 1, "image", "failed", 131_052),
    ] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let link = format!("http://{}/file", listener.local_addr().unwrap());
        let headers = [("content-type", media_type)];
        let file = axum::routing::get(move || async move { (headers, vec![0; size]) });
        let router = axum::Router::new().route("/file", file);
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        let sandbox = started(MetaRules::new()).await;
        let told = sent(&sandbox, kind, json!({"link": link})).await;
        assert_eq!(told, (last.to_owned(), code), "{media_type} as {kind}");
        server.abort();
    }
}

/// Sends a file: the last state of the message, and the code of its error.
async fn sent(sandbox: &Sandbox, kind: &str, content: Value) -> (String, i64) {
    let message = json!({"messaging_product": "whatsapp", "to": ANA, "type": kind, kind: content});
    let (status, body) = post_json(sandbox, &format!("{PHONE}/messages"), message).await;
    assert_eq!(status, 200, "{body}");
    let events = sandbox.meta().events();
    let value = &events.last().unwrap()["entry"][0]["changes"][0]["value"];
    let last = &value["statuses"][0];
    let code = last["errors"][0]["code"].as_i64().unwrap_or_default();
    (last["status"].as_str().unwrap().to_owned(), code)
}

#[tokio::test]
async fn files_and_their_addresses_expire() {
    let sandbox = started(MetaRules::new().url_life(Duration::ZERO)).await;
    let id = upload(&sandbox).await;
    let url = get(&sandbox, &id).await["url"].as_str().unwrap().to_owned();
    let expired = reqwest::Client::new().get(url).bearer_auth("sandbox-token");
    assert_eq!(expired.send().await.unwrap().status(), 404);
    let sandbox = started(MetaRules::new().media_life(Duration::ZERO)).await;
    let id = upload(&sandbox).await;
    assert_eq!(get(&sandbox, &id).await["error"]["code"], 33);
}

#[tokio::test]
async fn an_upload_that_was_cut_goes_on_where_it_was() {
    let sandbox = started(MetaRules::new()).await;
    let session = "670843887433847/uploads?file_name=a.png&file_length=10&file_type=image/png";
    let (_, body) = post_json(&sandbox, session, Value::Null).await;
    let id = body["id"].as_str().unwrap().to_owned();
    let url = format!("{}/{id}", sandbox.base_url(Provider::Meta));
    let put = async |offset: usize| {
        let request = reqwest::Client::new()
            .post(&url)
            .bearer_auth("sandbox-token");
        let request = request
            .header("file_offset", offset)
            .body(b"0123456789"[offset..].to_vec());
        let request = request.header("content-type", "application/octet-stream");
        request.send().await
    };
    sandbox.meta().cut_upload(4);
    assert!(put(0).await.is_err());
    assert_eq!(get(&sandbox, &id).await["file_offset"], 4);
    assert_eq!(put(0).await.unwrap().status(), 400);
    let done: Value = put(4).await.unwrap().json().await.unwrap();
    assert!(done["h"].as_str().unwrap().starts_with("4::"), "{done}");
    let last = sandbox.received().pop().unwrap();
    assert_eq!(last.media.unwrap().bytes, b"0123456789".as_slice());
}
