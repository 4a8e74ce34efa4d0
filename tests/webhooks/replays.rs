//! What was taken before is not taken again, by a receiver that is told to remember; nor, from Wawp, what is old.

use crate::receive::{Receiver, SECRET, header, request, sample};
use crate::wire::{files, sent};
use axum::Router;
use axum::body::Body;
use axum::routing::post;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tower_service::Service;
use waxwing_types::Provider;
use waxwing_webhook::http::HeaderValue;
use waxwing_webhook::{Recent, WebhookError};

/// A body of events with these ids.
type Batch = fn(&[&str]) -> Value;

fn memory(events: usize) -> Arc<Recent> {
    Arc::new(Recent::new(events))
}

#[test]
fn each_documented_delivery_is_taken_once() {
    for provider in Provider::ALL {
        for (name, file) in files(provider) {
            let taken = memory(100);
            let receiver = Receiver::remembering(provider, taken.clone());
            let request = sent(provider, &file);
            let events = receiver.verify(&request);
            let events = events.unwrap_or_else(|error| panic!("{name}: {error}"));
            let error = receiver.verify(&request).expect_err(&name);
            assert_eq!(error, WebhookError::Replayed, "{name}");
            assert_eq!(error.status(), 200);
            assert!(error.to_string().contains("before"), "{error}");
            // Its handling failed, so it shall come again.
            taken.forget(events[0].key);
            let again = receiver.verify(&request).expect("forgotten");
            assert_eq!(again.len(), 1, "{name}");
            assert_eq!(again[0].key, events[0].key, "{name}");
        }
    }
}

#[test]
fn who_gives_no_proof_learns_nothing_and_changes_nothing() {
    for provider in Provider::ALL {
        let receiver = Receiver::remembering(provider, memory(100));
        let right = request(provider, sample(provider).0.to_string());
        let mut unsigned = right.clone();
        unsigned.headers_mut().clear();
        let mut forged = right.clone();
        let proof = "00".repeat(32);
        let proof = match provider {
            Provider::Meta => format!("sha256={proof}"),
            _ => proof,
        };
        let proof = HeaderValue::from_str(&proof).expect("a value");
        forged.headers_mut().insert(header(provider), proof);
        for first in [true, false] {
            let error = receiver.verify(&unsigned).expect_err("no proof");
            assert!(matches!(error, WebhookError::Missing { .. }), "{provider}");
            let error = receiver.verify(&forged).expect_err("no proof");
            assert!(matches!(error, WebhookError::Mismatch { .. }), "{provider}");
            // That those came before takes nothing from it.
            assert_eq!(receiver.verify(&right).is_ok(), first, "{provider}");
        }
    }
}

#[test]
fn a_memory_goes_back_as_far_as_it_was_made_for() {
    let provider = Provider::Hypersender;
    let receiver = Receiver::remembering(provider, memory(2));
    let delivery = |id: &str| {
        let mut body = sample(provider).0;
        body["data"]["id"] = id.into();
        request(provider, body.to_string())
    };
    for (id, new) in [
        ("a", true),
        ("b", true),
        ("a", false),
        ("c", true),
        ("a", true),
    ] {
        assert_eq!(receiver.verify(&delivery(id)).is_ok(), new, "{id}");
    }
}

#[test]
fn of_a_batch_only_what_is_new_is_handed_on() {
    let infobip: Batch = |ids| {
        let seen = |id: &&str| json!({"messageId": id, "seenAt": "2026-01-01T00:00:00.000+0000"});
        json!({"results": ids.iter().map(seen).collect::<Vec<_>>()})
    };
    let meta: Batch = |ids| {
        let status = |id: &&str| json!({"id": id, "status": "read", "timestamp": "1790000000"});
        let statuses: Vec<_> = ids.iter().map(status).collect();
        let value = json!({"metadata": {"phone_number_id": "2000"}, "statuses": statuses});
        let change = json!({"field": "messages", "value": value});
        json!({"object": "whatsapp_business_account", "entry": [{"id": "1000", "changes": [change]}]})
    };
    let batches: [(Provider, Batch); 2] = [(Provider::Infobip, infobip), (Provider::Meta, meta)];
    for (provider, batch) in batches {
        let receiver = Receiver::remembering(provider, memory(100));
        let take = |ids: &[&str]| receiver.verify(&request(provider, batch(ids).to_string()));
        let ids = |events: &[crate::receive::Seen]| {
            let raw = events.iter().map(|event| event.raw.clone());
            raw.collect::<Vec<_>>().join("\n")
        };
        assert_eq!(take(&["m1", "m2"]).expect("both").len(), 2, "{provider}");
        let new = take(&["m0", "m1", "m3", "m2", "m3"]).expect("two are new");
        assert_eq!(new.len(), 2, "{provider}: {new:?}");
        let (first, second) = (ids(&new[..1]), ids(&new[1..]));
        assert!(
            first.contains("m0") && second.contains("m3"),
            "{first} {second}"
        );
        let error = take(&["m3", "m0"]).expect_err("both were there");
        assert_eq!(error, WebhookError::Replayed, "{provider}");
        assert!(take(&[]).is_ok(), "nothing was taken before");
    }
}

#[test]
fn what_differs_is_no_replay() {
    let wawp =
        |state: &str| json!({"id": "", "event": "session.status", "payload": {"status": state}});
    let hypersender = |ack: &str| json!({"event": "message.ack", "data": {"id": "", "payload": {"ackName": ack}}});
    let meta = |state: &str| {
        let payment = json!({"reference_id": "order-1"});
        let status = json!({"id": "wamid.A", "type": "payment", "status": state, "timestamp": "1790000000",
            "payment": payment});
        let value = json!({"metadata": {"phone_number_id": "2000"}, "statuses": [status]});
        let change = json!({"field": "messages", "value": value});
        json!({"object": "whatsapp_business_account", "entry": [{"id": "1000", "changes": [change]}]})
    };
    for (provider, [first, second]) in [
        (Provider::Wawp, ["WORKING", "FAILED"].map(wawp)),
        (Provider::Hypersender, ["DEVICE", "READ"].map(hypersender)),
        (Provider::Meta, ["pending", "captured"].map(meta)),
    ] {
        let receiver = Receiver::remembering(provider, memory(100));
        let take = |body: &Value| receiver.verify(&request(provider, body.to_string()));
        assert_eq!(take(&first).map(|events| events.len()), Ok(1), "{provider}");
        assert_eq!(
            take(&second).map(|events| events.len()),
            Ok(1),
            "{provider}"
        );
        assert_eq!(
            take(&first).err(),
            Some(WebhookError::Replayed),
            "{provider}"
        );
    }
}

#[test]
fn wawp_s_events_are_taken_near_their_own_time_alone() {
    use waxwing_wawp::webhook::Verifier;
    let verifier = Verifier::new(SECRET).expect("a secret");
    let strict = verifier.clone().tolerance(Duration::from_secs(600));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("later");
    let ms = |shift: i64| json!(i64::try_from(now.as_millis()).expect("a number") + shift * 1000);
    let event =
        |at: Value| json!({"id": "evt_1", "timestamp": at, "event": "message", "payload": {}});
    let flat = json!({"instance_id": "3EB0ABCDEF12", "status": "WORKING", "ts": now.as_secs()});
    let old = json!({"instance_id": "3EB0ABCDEF12", "status": "WORKING", "ts": 1_700_000_000});
    for (body, near) in [
        (event(ms(0)), true),
        (event(ms(-300)), true),
        (event(ms(300)), true),
        (event(ms(-900)), false),
        (event(ms(900)), false),
        (event(json!(1_700_000_000_123_i64)), false),
        (event(Value::Null), false),
        (event(json!("soon")), false),
        (flat, true),
        (old, false),
    ] {
        let request = request(Provider::Wawp, body.to_string());
        assert!(verifier.verify(&request).is_ok(), "{body}");
        match strict.verify(&request) {
            Ok(_) => assert!(near, "{body}"),
            Err(error) => {
                assert!(!near, "{body}: {error}");
                assert!(
                    matches!(error, WebhookError::Stale { .. }),
                    "{body}: {error}"
                );
                assert_eq!(error.status(), 401);
                let text = "timestamp is missing or not within 600 s of the local clock";
                assert_eq!(error.to_string(), text);
            }
        }
    }
    // What is refused for its time is not remembered.
    let remembering = strict.refuse_replays(memory(10));
    let late = request(Provider::Wawp, event(ms(-900)).to_string());
    assert!(matches!(
        remembering.verify(&late),
        Err(WebhookError::Stale { .. })
    ));
    let in_time = request(Provider::Wawp, event(ms(0)).to_string());
    assert!(remembering.verify(&in_time).is_ok());
    assert_eq!(remembering.verify(&in_time), Err(WebhookError::Replayed));
}

#[tokio::test]
async fn a_handler_sees_an_event_once_and_the_sender_stops() {
    use waxwing_hypersender::webhook::{Event, Verifier};
    static HANDLED: AtomicU32 = AtomicU32::new(0);
    let verifier = Verifier::new(SECRET).expect("a secret");
    let verifier = verifier.refuse_replays(memory(100));
    let hook = async |_: Event| {
        HANDLED.fetch_add(1, Ordering::Relaxed);
    };
    let mut app = Router::new()
        .route("/hook", post(hook))
        .with_state(verifier);
    let body = sample(Provider::Hypersender).0.to_string();
    for _ in 0..3 {
        let request = request(Provider::Hypersender, body.clone()).map(Body::from);
        let answer = app.call(request).await.expect("an answer");
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(HANDLED.load(Ordering::Relaxed), 1);
}
