//! Windows, how far messages get, limits.

use super::{ANA, PHONE, post_json, started};
use serde_json::{Value, json};
use std::time::Duration;
use waxwing_sandbox::{MetaRules, Reach, Sandbox, Window};

fn message(kind: &str) -> Value {
    let content = match kind {
        "text" => json!({"body": "Hello"}),
        "template" => json!({"name": "hello_world", "language": {"code": "en_US"}}),
        "reaction" => json!({"message_id": "wamid.HBgLMTU1", "emoji": "👍"}),
        _ => json!({"id": "1013859600285441", "voice": true}),
    };
    json!({"messaging_product": "whatsapp", "to": "+1 555 000 1111", "type": kind, kind: content})
}

/// The code of the error, or 0.
async fn send(sandbox: &Sandbox, kind: &str) -> i64 {
    let (_, body) = post_json(sandbox, &format!("{PHONE}/messages"), message(kind)).await;
    body["error"]["code"].as_i64().unwrap_or_default()
}

/// The statuses that webhooks were told, with the code of the error.
fn statuses(sandbox: &Sandbox) -> Vec<(String, i64)> {
    let events = sandbox.meta().events();
    let values = events.iter().map(|e| &e["entry"][0]["changes"][0]["value"]);
    let statuses = values.flat_map(|v| v["statuses"].as_array().into_iter().flatten());
    let told = statuses.map(|s| {
        let code = s["errors"][0]["code"].as_i64().unwrap_or_default();
        (s["status"].as_str().unwrap_or_default().to_owned(), code)
    });
    told.collect()
}

#[tokio::test]
async fn the_window_decides_what_goes_out() {
    for (rule, kind, expected, told) in [
        (Window::Open, "text", 0, "read"),
        (Window::Refuses, "text", 131_047, ""),
        (Window::Refuses, "template", 0, "read"),
        (Window::Fails, "text", 0, "failed"),
    ] {
        let sandbox = started(MetaRules::new().window(rule)).await;
        assert_eq!(send(&sandbox, kind).await, expected, "{rule:?} {kind}");
        let last = statuses(&sandbox).pop().unwrap_or_default().0;
        assert_eq!(last, told, "{rule:?} {kind}");
        sandbox.meta().receive_text(ANA, "Hello");
        assert_eq!(send(&sandbox, "text").await, 0, "{rule:?} after a message");
        sandbox.meta().close_window(ANA);
        let closed = if rule == Window::Fails { 0 } else { 131_047 };
        assert_eq!(send(&sandbox, "text").await, closed, "{rule:?} a day later");
    }
}

#[tokio::test]
async fn messages_get_as_far_as_the_rule_says() {
    let played = &["sent", "delivered", "read", "played"][..];
    for (reach, kind, expected) in [
        (Reach::Read, "audio", played),
        (Reach::Read, "text", &played[..3]),
        (Reach::Delivered, "audio", &played[..2]),
        (Reach::Sent, "text", &played[..1]),
        (Reach::Read, "reaction", &played[..1]),
        (Reach::Undeliverable, "text", &["failed"]),
    ] {
        let sandbox = started(MetaRules::new().reach(reach)).await;
        assert_eq!(send(&sandbox, kind).await, 0);
        let told = statuses(&sandbox);
        let names: Vec<_> = told.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, expected, "{reach:?} {kind}");
        let failed = names == ["failed"];
        assert_eq!(told[0].1, if failed { 131_026 } else { 0 });
    }
}

#[tokio::test]
async fn limits_have_metas_codes() {
    let hour = Duration::from_secs(3600);
    for (rules, codes) in [
        (MetaRules::new().pair_limit(2, hour), [0, 0, 131_056]),
        (
            MetaRules::new().number_limit(1, hour),
            [0, 130_429, 130_429],
        ),
        (MetaRules::new().pair_limit(1, Duration::ZERO), [0, 0, 0]),
    ] {
        let sandbox = started(rules).await;
        for (number, expected) in codes.into_iter().enumerate() {
            assert_eq!(send(&sandbox, "text").await, expected, "message {number}");
        }
    }
}
