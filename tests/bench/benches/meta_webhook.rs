//! Webhooks of Meta: the signature checked and the events read, by waxwing, by the crate `meta-whatsapp`, and one of them
//! as plain `serde_json::Value` after a check of the same signature.
//!
//! `cargo bench --bench meta_webhook` in this folder; what is compared runs right after each other, on one body.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use meta_whatsapp::WebhookVerifier;
use serde_json::Value;
use std::hint::black_box;
use std::time::Duration;
use waxwing_meta::webhook::http::Request;
use waxwing_meta::webhook::{Bytes, Gate, Verifier, signature};
use waxwing_meta::webhook_events::IncomingContent;

#[path = "bodies/audio.rs"]
mod audio;
use audio::AUDIO;

const SECRET: &str = "the app's secret";

/// A change with so many items in a list, and what stands beside it.
fn batch(count: usize, list: &str, beside: &str, item: impl Fn(usize) -> String) -> String {
    let items: Vec<String> = (0..count).map(item).collect();
    let items = items.join(",");
    format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"102290129340398","changes":[{{"value":{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"15550002222","phone_number_id":"106540352242922"}},{beside}"{list}":[{items}]}},"field":"messages"}}]}}]}}"#
    )
}

fn statuses(count: usize) -> String {
    batch(count, "statuses", "", |n| {
        format!(
            r#"{{"id":"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0{n:06}","status":"delivered","timestamp":"1790000000","recipient_id":"1555{n:07}","conversation":{{"id":"3cbd2ef9a4b1f0a7","origin":{{"type":"service"}}}},"pricing":{{"billable":true,"pricing_model":"PMP","category":"service"}}}}"#
        )
    })
}

fn texts(count: usize) -> String {
    let contact = |n| {
        format!(
            r#"{{"profile":{{"name":"Ana"}},"wa_id":"1555{n:07}"}}"#,
            n = n
        )
    };
    let contacts: Vec<String> = (0..count).map(contact).collect();
    let beside = format!(r#""contacts":[{}],"#, contacts.join(","));
    batch(count, "messages", &beside, |n| {
        format!(
            r#"{{"from":"1555{n:07}","id":"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0{n:06}","timestamp":"1790000000","type":"text","text":{{"body":"Hello, is the shop open today?"}}}}"#
        )
    })
}

fn request(body: &str) -> Request<Bytes> {
    let mut request = Request::new(Bytes::from(body.to_owned()));
    let signed = signature().sign(SECRET, &request).expect("a signature");
    let header = signed.parse().expect("a header");
    request.headers_mut().insert("x-hub-signature-256", header);
    request
}

fn header(request: &Request<Bytes>) -> String {
    let header = request.headers()["x-hub-signature-256"].to_str();
    header.expect("text").to_owned()
}

fn one(c: &mut Criterion) {
    let request = request(AUDIO);
    let header = header(&request);
    let mut group = c.benchmark_group(format!("audio webhook, {} bytes", AUDIO.len()));
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
            let payload = peer.verify_and_parse(black_box(AUDIO.as_bytes()), &header);
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

/// Batches; the figures per event show whether the cost is linear.
fn batches(c: &mut Criterion) {
    for (name, count, body) in [
        ("statuses", 100, statuses(100)),
        ("texts", 100, texts(100)),
        ("statuses", 10_000, statuses(10_000)),
        ("texts", 10_000, texts(10_000)),
    ] {
        let request = request(&body);
        let header = header(&request);
        let mut group = c.benchmark_group(format!("{count} {name}"));
        group.warm_up_time(Duration::from_millis(500));
        group.measurement_time(Duration::from_secs(2));
        group.sample_size(if count > 1000 { 10 } else { 50 });
        group.throughput(Throughput::Elements(count));

        // 10,000 are more than a body has by default.
        let gate = Gate::new(SECRET, signature()).expect("a secret");
        let verifier = Verifier::from(gate.limit(64 << 20));
        group.bench_function("waxwing-meta", |b| {
            b.iter(|| {
                let events = verifier.verify(black_box(&request)).expect("verified");
                assert_eq!(events.len() as u64, count);
                black_box(events);
            });
        });

        let peer = WebhookVerifier::new(SECRET).expect("a secret");
        let peer = peer.with_max_body_bytes(64 << 20);
        group.bench_function("meta-whatsapp", |b| {
            b.iter(|| {
                let payload = peer.verify_and_parse(black_box(body.as_bytes()), &header);
                black_box(payload.expect("verified"));
            });
        });
        group.finish();
    }
}

criterion_group!(benches, one, batches);
criterion_main!(benches);
