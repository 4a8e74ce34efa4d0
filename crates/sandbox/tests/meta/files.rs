//! Media and uploads.

use super::{PHONE, get, post_json, started};
use serde_json::Value;
use std::time::Duration;
use waxwing_sandbox::{MetaRules, Provider, Sandbox};

async fn upload(sandbox: &Sandbox) -> String {
    let part = reqwest::multipart::Part::bytes(b"OggS".as_slice()).file_name("a.ogg");
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", "audio/ogg")
        .part("file", part.mime_str("audio/ogg").unwrap());
    let url = format!("{}/{PHONE}/media", sandbox.base_url(Provider::Meta));
    let request = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token");
    let answer = request.multipart(form).send().await.unwrap();
    let body: Value = answer.json().await.unwrap();
    body["id"].as_str().unwrap().to_owned()
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
