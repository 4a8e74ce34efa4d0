//! Bodies of another shape than documented, let in with a right proof: nothing fails that is JSON, and nothing is lost.

use crate::receive::{Receiver, payload_pointer, request, sample};
use serde_json::{Value, json};
use waxwing_types::Provider;
use waxwing_webhook::{Bytes, WebhookError};

#[test]
fn what_is_no_json_is_refused_with_the_place_where_it_goes_wrong() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for provider in Provider::ALL {
        let receiver = Receiver::new(provider);
        for (body, told) in [
            (&b""[..], "not JSON at line 1, column 0: it breaks off"),
            (b"{\"event\":", "line 1, column 9: it breaks off"),
            (b"{\n \"event\": nul}", "line 2, column 14"),
            (b"{} {}", "line 1, column 4"),
            (b" \xef\xbb\xbf{}", "line 1, column 2"),
            (b"event=message", "line 1, column 1"),
            (b"{\"event\": \"\xff\"}", "not UTF-8 from byte 11 on"),
            (b"\xc3", "not UTF-8 from byte 0 on"),
            (deep.as_bytes(), "it is nested too deep"),
        ] {
            let request = request(provider, Bytes::copy_from_slice(body));
            let error = receiver.verify(&request).expect_err("no JSON");
            assert!(error.to_string().contains(told), "{error}");
            assert_eq!(error.status(), 400);
            // Before the proof nothing is said of the body.
            let mut unsigned = request;
            unsigned.headers_mut().clear();
            let error = receiver.verify(&unsigned).expect_err("no proof");
            assert!(matches!(error, WebhookError::Missing { .. }), "{error}");
        }
    }
}

#[test]
fn any_json_is_an_event_that_keeps_it() {
    for provider in Provider::ALL {
        let receiver = Receiver::new(provider);
        for body in [
            "{}",
            "[]",
            "null",
            "17",
            "\"text\"",
            " { \"a\" : [ 1 ] } ",
            r#"{"event": 5, "data": [], "payload": {"a": 1}}"#,
            r#"{"event": "message", "data": {"payload": 17}, "payload": 17}"#,
            r#"{"data": "text", "results": "text", "entry": "text", "content": 5, "id": [], "status": {}}"#,
            r#"{"entry": null}"#,
            r#"{"entry": [17]}"#,
            r#"{"entry": [null]}"#,
            r#"{"entry": [{"changes": null}]}"#,
            r#"{"entry": [{"id": null, "time": null, "changes": [{"field": "x", "value": null}]}]}"#,
            r#"{"entry": [{"id": 5, "time": "now", "changes": "text"}]}"#,
            r#"{"entry": [{"changes": [[]]}]}"#,
            r#"{"entry": [{"changes": [{"field": "messages"}]}]}"#,
            r#"{"entry": [{"changes": [{"field": 5, "value": 17}]}]}"#,
            r#"{"object": "page", "entry": [{"changes": [{"field": "messages", "value": {}}]}]}"#,
            r#"{"results": [17]}"#,
            r#"{"results": [{"status": 17, "messageId": {}}]}"#,
        ] {
            let events = receiver.read(body);
            assert_eq!(events.len(), 1, "{provider}: {body}");
            // A report whose state is odd is a report.
            let report = provider == Provider::Infobip && body.contains("messageId");
            assert_eq!(events[0].unknown, !report, "{provider}: {body}: {events:?}");
            let whole: Value = serde_json::from_str(body).expect("JSON");
            let payload: Value = serde_json::from_str(&events[0].payload).expect("JSON");
            let kept = whole == payload
                || body.contains(&events[0].raw) && whole.to_string().contains(&events[0].payload);
            assert!(kept, "{provider}: {body}: {events:?}");
        }
        // A list without items brings no event.
        let nothing = match provider {
            Provider::Infobip => r#"{"results": []}"#,
            Provider::Meta => r#"{"entry": [{"changes": []}]}"#,
            _ => continue,
        };
        assert_eq!(receiver.read(nothing).len(), 0, "{provider}");
    }
}

/// Where the name of an event stands.
fn name_pointer(provider: Provider) -> Option<&'static str> {
    match provider {
        Provider::Wawp | Provider::Hypersender => Some("/event"),
        Provider::Meta => Some("/entry/0/changes/0/field"),
        Provider::Infobip => None,
    }
}

#[test]
fn an_event_that_is_not_listed_keeps_its_name_and_payload() {
    for provider in Provider::ALL {
        let Some(pointer) = name_pointer(provider) else {
            continue;
        };
        let (mut body, _) = sample(provider);
        *body.pointer_mut(pointer).expect("a name") = json!("event.of.tomorrow");
        let events = Receiver::new(provider).read(body.to_string());
        assert_eq!(events[0].name, "event.of.tomorrow");
        assert!(events[0].unknown);
        let payload: Value = serde_json::from_str(&events[0].payload).expect("JSON");
        let wanted = body.pointer(payload_pointer(provider, &body));
        assert_eq!(wanted, Some(&payload));
    }
}

#[test]
fn a_listed_event_of_another_shape_is_kept() {
    for provider in Provider::ALL {
        let (mut body, name) = sample(provider);
        // What must be an object is a text, at the deepest place that still tells the event. Where that is one member of
        // several, it costs no other.
        let (pointer, unknown) = match provider {
            Provider::Wawp => ("/payload", true),
            Provider::Hypersender => ("/data/payload", true),
            Provider::Infobip => ("/results/0/contact", false),
            Provider::Meta => ("/entry/0/changes/0/value/metadata", false),
        };
        *body.pointer_mut(pointer).expect("a member") = json!("a text");
        let events = Receiver::new(provider).read(body.to_string());
        assert_eq!(events[0].name, name, "{provider}");
        assert_eq!(events[0].payload_event, name, "{provider}");
        assert_eq!(events[0].unknown, unknown, "{provider}: {events:?}");
        assert!(events[0].payload.contains("a text"), "{provider}");
    }
}

/// Where the members of the sample's message stand.
fn message_pointer(provider: Provider) -> &'static str {
    match provider {
        Provider::Wawp => "/payload",
        Provider::Hypersender => "/data/payload",
        Provider::Infobip => "/results/0",
        Provider::Meta => "/entry/0/changes/0/value/messages/0",
    }
}

#[test]
fn what_other_readers_refuse_costs_no_event() {
    for provider in Provider::ALL {
        let (mut body, name) = sample(provider);
        let message = body
            .pointer_mut(message_pointer(provider))
            .expect("a message");
        let good = message.clone();
        message["odd"] = json!("ODD");
        message["timestamp"] = json!("ODD");
        // A good event beside it, where a body has several.
        let beside = match provider {
            Provider::Infobip => body.pointer_mut("/results"),
            Provider::Meta => body.pointer_mut("/entry/0/changes/0/value/messages"),
            _ => None,
        };
        let count = match beside.and_then(Value::as_array_mut) {
            Some(list) => {
                list.push(good.clone());
                2
            }
            None => 1,
        };
        let text = body.to_string();
        for (odd, kept) in [
            (r#""caf\ud83d""#, "\"caf\u{fffd}\""),
            ("1e400", "\"1e400\""),
            (r#""odd""#, r#""odd""#),
            ("[1.5]", "[1.5]"),
        ] {
            for mark in ["", "\u{feff}"] {
                let body = format!("{mark}{}", text.replace("\"ODD\"", odd));
                let events = Receiver::new(provider).read(body.clone());
                assert_eq!(events.len(), count, "{provider}: {body}");
                for event in &events {
                    assert_eq!(
                        (&*event.name, event.unknown),
                        (name, false),
                        "{provider}: {body}"
                    );
                    assert!(body.contains(&event.raw), "{provider}: {body}");
                }
                let kept = format!("\"odd\":{kept}");
                assert!(
                    events[0].payload.contains(&kept),
                    "{provider}: {}",
                    events[0].payload
                );
                assert!(
                    events[0].raw.contains(&format!("\"odd\":{odd}")),
                    "{provider}"
                );
                if let Some(other) = events.get(1) {
                    let raw: Value = serde_json::from_str(&other.raw).expect("JSON");
                    assert_eq!(raw, good, "{provider}");
                }
            }
        }
    }
}

#[test]
fn of_a_key_that_stands_twice_the_last_value_counts_and_the_text_keeps_both() {
    for (provider, body) in [
        (
            Provider::Wawp,
            r#"{"id":"evt_1","event":"label.deleted","event":"message.ack","payload":{"ack":1,"ack":3}}"#,
        ),
        (
            Provider::Hypersender,
            r#"{"event":"poll.vote","event":"message.ack","data":{"id":"evt_1","payload":{"ack":1,"ack":3}}}"#,
        ),
        (
            Provider::Infobip,
            r#"{"results":[],"results":[{"messageId":"m","status":{"id":1},"status":{"id":3}}]}"#,
        ),
        (
            Provider::Meta,
            r#"{"entry":[],"entry":[{"changes":[{"field":"flows","field":"account_review_update","value":{"decision":1,"decision":"3"}}]}]}"#,
        ),
    ] {
        let events = Receiver::new(provider).read(body);
        assert_eq!(events.len(), 1, "{provider}");
        let event = &events[0];
        assert!(!event.unknown, "{provider}: {event:?}");
        let listed = [
            "message.ack",
            "receive-whatsapp-delivery-reports",
            "account_review_update",
        ];
        assert!(listed.contains(&&*event.name), "{provider}: {}", event.name);
        assert!(event.payload.contains('3') && !event.payload.contains('1'));
        assert!(event.raw.contains('1') && event.raw.contains('3'));
    }
}

#[test]
fn a_hundred_levels_are_read() {
    let depth = 100;
    let deep = format!("{}7{}", "[".repeat(depth), "]".repeat(depth));
    for provider in Provider::ALL {
        let (mut body, name) = sample(provider);
        let pointer = payload_pointer(provider, &body);
        let payload = body.pointer_mut(pointer).expect("a payload");
        payload["member_of_tomorrow"] = serde_json::from_str(&deep).expect("JSON");
        let text = body.to_string();
        let events = Receiver::new(provider).read(text.clone());
        assert_eq!(events[0].name, name, "{provider}");
        assert!(!events[0].unknown, "{provider}: {events:?}");
        if provider != Provider::Infobip {
            // Of a batch the raw text is one result; the member stands beside it.
            assert!(text.contains(&events[0].raw));
        }
        assert!(events[0].payload.contains(&deep), "{provider}");
    }
}

#[test]
fn hypersender_s_ids_are_found_in_each_of_their_places() {
    use waxwing_hypersender::webhook::Verifier;
    use waxwing_webhook::http::Request;
    let verifier = Verifier::new("secret").expect("a secret");
    for (body, header, instance) in [
        (
            r#"{"event":"a","data":{"instanceId":"i-data"},"instanceId":"i-top"}"#,
            Some("i-header"),
            Some("i-data"),
        ),
        (
            r#"{"event":"a","data":{},"instanceId":"i-top"}"#,
            Some("i-header"),
            Some("i-top"),
        ),
        (
            r#"{"event":"a","data":{}}"#,
            Some("i-header"),
            Some("i-header"),
        ),
        (r#"{"event":"a","data":{}}"#, None, None),
    ] {
        let mut request = Request::builder().header("authorization", "secret");
        if let Some(id) = header {
            request = request.header("x-instanceId", id);
        }
        let request = request.body(Bytes::from(body)).expect("a request");
        let event = verifier.verify(&request).expect("let in");
        assert_eq!(event.instance_id().map(|id| id.as_str()), instance);
    }
}

#[test]
fn wawp_s_instance_is_found_in_each_of_its_places() {
    let verifier = waxwing_wawp::webhook::Verifier::new(crate::receive::SECRET).expect("a secret");
    for (body, name, instance) in [
        (
            r#"{"event":"message","instance_id":"i-1","payload":{}}"#,
            "message",
            Some("i-1"),
        ),
        (
            r#"{"event":"message","instanceId":"i-2","payload":{}}"#,
            "message",
            Some("i-2"),
        ),
        (
            r#"{"event":"message","payload":{"instance_id":"i-3"}}"#,
            "message",
            Some("i-3"),
        ),
        (
            r#"{"event":"message","payload":{"instanceId":"i-4"}}"#,
            "message",
            Some("i-4"),
        ),
        (r#"{"event":"message","payload":{}}"#, "message", None),
        (
            r#"{"instance_id":"i-5","status":"WORKING","ts":1767225600}"#,
            "session.status",
            Some("i-5"),
        ),
    ] {
        let event = verifier
            .verify(&request(Provider::Wawp, body))
            .expect("let in");
        assert_eq!(event.name(), name);
        assert_eq!(
            event.instance_id().map(|id| id.as_str()),
            instance,
            "{body}"
        );
    }
    let flat = r#"{"instance_id":"i-5","status":"WORKING","ts":1767225600}"#;
    let event = verifier
        .verify(&request(Provider::Wawp, flat))
        .expect("let in");
    let at = event.timestamp().expect("a time").to_jiff();
    assert_eq!(at.as_second(), 1_767_225_600);
    assert!(event.id().is_none() && event.envelope().is_none());
}
