//! The pieces that answer what came in; `tests/scenarios/answering.rs` has each call.

mod hypersender;
mod infobip;
mod meta;
mod wawp;

use std::path::PathBuf;
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_tests::HELLO;
use waxwing_webhook::http::Request;
use waxwing_webhook::{Bytes, http::header::AUTHORIZATION};

/// The number of requests so far, all of which were taken.
fn taken(sandbox: &Sandbox, provider: Provider) -> usize {
    let received = sandbox.received_by(provider);
    assert!(received.iter().all(|r| r.status < 300), "{received:?}");
    received.len()
}

#[tokio::test]
async fn each_piece_answers_a_voice_note() {
    let sandbox = waxwing_tests::sandbox().await;
    let folder = tempfile::tempdir().expect("a folder");
    let note = sandbox.serve(HELLO, "audio/ogg", "note.ogg");
    let saved = || std::fs::read(folder.path().join("received")).expect("a file");
    let path = || PathBuf::from(folder.path());

    let provider = Provider::Wawp;
    let payload = serde_json::json!({"id": "false_15550001111@c.us_3EB0ABCDEF0123456789", "from": "15550001111@c.us",
        "fromMe": false, "hasMedia": true, "media": {"url": note, "mimetype": "audio/ogg"}});
    let body = serde_json::json!({"id": "evt_1", "event": "message", "instance_id": sandbox.id(provider),
        "payload": payload});
    let mut request = Request::new(Bytes::from(body.to_string()));
    let signed = waxwing_wawp::webhook::signature().sign("secret", &request);
    let signed = signed.expect("signed").parse().expect("a header");
    request.headers_mut().insert("x-wawp-signature", signed);
    let verifier = waxwing_wawp::webhook::Verifier::new("secret").expect("a secret");
    let event = verifier.verify(&request).expect("verified");
    let answered = wawp::answer(waxwing_tests::wawp(&sandbox), &event, path()).await;
    answered.expect("wawp");
    assert_eq!((taken(&sandbox, provider), saved()), (3, HELLO.to_vec()));

    let provider = Provider::Hypersender;
    let body = serde_json::json!({"event": "message.any", "data": {"id": "1", "instanceId": sandbox.id(provider),
        "payload": payload}});
    let request = Request::builder().header(AUTHORIZATION, "secret");
    let request = request.body(Bytes::from(body.to_string()));
    let verifier = waxwing_hypersender::webhook::Verifier::new("secret").expect("a secret");
    let event = verifier.verify(&request.expect("a request"));
    let event = event.expect("verified");
    let answered = hypersender::answer(waxwing_tests::hypersender(&sandbox), &event, path()).await;
    answered.expect("hypersender");
    assert_eq!((taken(&sandbox, provider), saved()), (3, HELLO.to_vec()));

    let url = sandbox.infobip().received_file(HELLO, "audio/ogg");
    let content = serde_json::json!({"type": "VOICE", "url": url});
    let body = sandbox.infobip().inbound("15550001111", content);
    let request = Request::builder().header(AUTHORIZATION, "Basic dXNlcjpwYXNzd29yZA==");
    let request = request.body(Bytes::from(body.to_string()));
    let verifier = waxwing_infobip::webhook::Verifier::basic("user", "password");
    let verifier = verifier.expect("a secret");
    let events = verifier.verify(&request.expect("a request"));
    let events = events.expect("verified");
    let answered = infobip::answer(waxwing_tests::infobip(&sandbox), &events[0], path()).await;
    answered.expect("infobip");
    let provider = Provider::Infobip;
    assert_eq!((taken(&sandbox, provider), saved()), (3, HELLO.to_vec()));

    let wamid = sandbox.meta().receive_text("15550001111", "Hello");
    let body = serde_json::json!({"object": "whatsapp_business_account", "entry": [{"id": "1000", "changes": [
        {"field": "messages", "value": {"messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "15550002222", "phone_number_id": sandbox.id(Provider::Meta)},
        "messages": [{"id": wamid, "from": "15550001111", "timestamp": "1790000000", "type": "audio",
        "audio": {"id": "1013859600285441", "mime_type": "audio/ogg; codecs=opus", "voice": true}}]}}]}]});
    let mut request = Request::new(Bytes::from(body.to_string()));
    let signed = waxwing_meta::webhook::signature().sign("secret", &request);
    let signed = signed.expect("signed").parse().expect("a header");
    request.headers_mut().insert("x-hub-signature-256", signed);
    let verifier = waxwing_meta::webhook::Verifier::new("secret").expect("a secret");
    let events = verifier.verify(&request).expect("verified");
    let answered = meta::answer(waxwing_tests::meta(&sandbox), &events[0], path()).await;
    answered.expect("meta");
    assert!(saved().starts_with(b"OggS"));
    let received = sandbox.received_by(Provider::Meta);
    let last = received.last().expect("a message");
    assert_eq!(last.body["context"]["message_id"], wamid);
}
