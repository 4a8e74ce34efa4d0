//! A voice note arrives: the signature checked and the event read, by waxwing, by the crate `meta-whatsapp`, and as plain
//! `serde_json::Value` after a check of the same signature.
//!
//! `cargo bench` in this folder; all three run in one go, on one body.

use criterion::{Criterion, criterion_group, criterion_main};
use meta_whatsapp::WebhookVerifier;
use serde_json::Value;
use std::hint::black_box;
use std::time::Duration;
use waxwing_meta::webhook::http::Request;
use waxwing_meta::webhook::{Bytes, Gate, Verifier, signature};
use waxwing_meta::webhooks::IncomingContent;

const SECRET: &str = "the app's secret";

const BODY: &str = r#"{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550002222","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Ana"},"wa_id":"15550001111","user_id":"US.13491208655302741918"}],"messages":[{"from":"15550001111","from_user_id":"US.13491208655302741918","id":"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=","timestamp":"1790000000","type":"audio","audio":{"mime_type":"audio/ogg; codecs=opus","sha256":"bm9uZQ==","id":"1013859600285441","voice":true}}]},"field":"messages"}]}]}"#;

fn request() -> Request<Bytes> {
    let mut request = Request::new(Bytes::from_static(BODY.as_bytes()));
    let signed = signature().sign(SECRET, &request).expect("a signature");
    let header = signed.parse().expect("a header");
    request.headers_mut().insert("x-hub-signature-256", header);
    request
}

fn audio(c: &mut Criterion) {
    let request = request();
    let header = request.headers()["x-hub-signature-256"]
        .to_str()
        .expect("text")
        .to_owned();
    let mut group = c.benchmark_group(format!("audio webhook, {} bytes", BODY.len()));
    // Soon after each other, as a machine that does something else, too, is not as quick a minute later.
    group.warm_up_time(Duration::from_millis(500));
    group.measurement_time(Duration::from_secs(2));

    let verifier = Verifier::new(SECRET).expect("a secret");
    group.bench_function("waxwing-meta", |b| {
        b.iter(|| {
            let mut voice = false;
            for event in verifier.verify(black_box(&request)).expect("verified") {
                if let Some(IncomingContent::Audio(audio)) = event.message().map(|m| &m.content) {
                    voice = audio.voice == Some(true);
                }
                black_box(event);
            }
            assert!(voice);
        });
    });

    let peer = WebhookVerifier::new(SECRET).expect("a secret");
    group.bench_function("meta-whatsapp", |b| {
        b.iter(|| {
            let payload = peer.verify_and_parse(black_box(BODY.as_bytes()), &header);
            let payload = payload.expect("verified");
            let voices = payload
                .inbound_messages()
                .filter(|(_, m)| m.media().is_some());
            assert_eq!(voices.count(), 1);
            black_box(&payload);
        });
    });

    let gate = Gate::new(SECRET, signature()).expect("a secret");
    group.bench_function("serde_json::Value", |b| {
        b.iter(|| {
            gate.check(black_box(&request)).expect("verified");
            let value: Value = serde_json::from_slice(request.body()).expect("JSON");
            let audio = &value["entry"][0]["changes"][0]["value"]["messages"][0]["audio"];
            assert_eq!(audio["voice"], true);
            black_box(value);
        });
    });
    group.finish();
}

criterion_group!(benches, audio);
criterion_main!(benches);
