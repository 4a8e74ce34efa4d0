//! What providers document that they send: verified, read whole, and told apart.

use crate::receive::{Receiver, SECRET, header, payload_pointer, request, signature};
use serde_json::Value;
use std::path::Path;
use waxwing_tests::same;
use waxwing_types::Provider;
use waxwing_webhook::Bytes;
use waxwing_webhook::http::{HeaderName, HeaderValue, Request};

/// Files whose event, or the shape of it, no page lists: they are kept as they are.
const UNLISTED: &[&str] = &[
    "hypersender/unknown",
    "infobip/unknown",
    "infobip/unknown-result",
    "meta/unknown",
    "wawp/unknown",
];

pub fn files(provider: Provider) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("wire/{provider}/webhooks"));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file");
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let name = format!("{provider}/{}", stem.expect("a name"));
        files.push((name, serde_json::from_str(&text).expect("JSON")));
    }
    files
}

/// The request of a file; what stands in braces is filled in.
pub fn sent(provider: Provider, file: &Value) -> Request<Bytes> {
    let body = Bytes::from(file["body"].to_string());
    let mut sent = Request::post("https://example.com/hook")
        .body(body.clone())
        .expect("a request");
    for (name, value) in file["headers"].as_object().expect("headers") {
        let mut value = value.as_str().expect("a text").replace("{secret}", SECRET);
        if let Some(prefix) = value.strip_suffix("{signature}") {
            let signed = signature(provider).and_then(|s| s.sign(SECRET, &sent).ok());
            let signed = signed.expect("a signature");
            let digits = signed.rsplit('=').next().unwrap_or_default();
            value = format!("{prefix}{digits}");
        }
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        let value = HeaderValue::from_str(&value).expect("a value");
        sent.headers_mut().insert(name, value);
    }
    if provider == Provider::Infobip {
        // Its files have no proof, for none is documented.
        let proof = request(provider, body).headers()[header(provider)].clone();
        sent.headers_mut().insert(header(provider), proof);
    }
    sent
}

#[test]
fn each_documented_event_is_read_whole() {
    for provider in Provider::ALL {
        let receiver = Receiver::new(provider);
        for (name, file) in files(provider) {
            let events = receiver
                .verify(&sent(provider, &file))
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let again = receiver.verify(&sent(provider, &file)).expect("a replay");
            assert!(!events.is_empty(), "{name}");
            for (event, again) in events.iter().zip(&again) {
                assert_eq!(event.name, file["event"], "{name}");
                assert_eq!(
                    event.unknown,
                    UNLISTED.contains(&&*name),
                    "{name}: {event:?}"
                );
                assert_eq!(event.key, again.key, "{name}");
            }
            if let [only] = &events[..] {
                let body = &file["body"];
                let wanted = body.pointer(payload_pointer(provider, body));
                let wanted = wanted.expect("a payload").to_string();
                same(&wanted, &only.payload, &name);
            }
        }
    }
}

#[test]
fn each_listed_event_has_a_file() {
    for (provider, listed) in [
        (
            Provider::Wawp,
            waxwing_wawp::webhook_events::Payload::EVENTS,
        ),
        (
            Provider::Hypersender,
            waxwing_hypersender::webhook_events::Payload::EVENTS,
        ),
        (
            Provider::Infobip,
            waxwing_infobip::webhook_events::Payload::EVENTS,
        ),
        (
            Provider::Meta,
            waxwing_meta::webhook_events::Payload::EVENTS,
        ),
    ] {
        let files = files(provider);
        let has = |event: &str| files.iter().any(|(_, file)| file["event"] == event);
        let missing = listed.iter().filter(|event| !has(event));
        // A field that has kinds is listed itself, too; no event comes under its bare name. The last two are other
        // spellings of fields that are there.
        let missing: Vec<_> = missing
            .filter(|event| {
                let kind = format!("{event}.");
                !listed.iter().any(|other| other.starts_with(&kind))
                    && !["group_participant_update", "business_username_updates"].contains(event)
            })
            .collect();
        assert_eq!(missing, Vec::<&&str>::new(), "{provider}");
    }
}
