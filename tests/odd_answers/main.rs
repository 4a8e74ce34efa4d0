//! Answers and events that are not what the specifications say: a message that was sent must not look like a failure
//! because its answer has changed a little, and what is not understood is kept.

use serde::Serialize;
use waxwing_json::FromJson;
use waxwing_meta::webhook_events::{IncomingContent, IncomingMessage, MessageStatus};
use waxwing_tests::same;
use waxwing_wawp::shared::SentMessage;

/// Reads as the clients read; what is written again is the same text tree, nothing lost.
fn kept<T: FromJson + Serialize>(json: &str) -> T {
    let value: T =
        waxwing_json::from_slice(json.as_bytes()).unwrap_or_else(|e| panic!("{json}: {e}"));
    let again = serde_json::to_string(&value).expect("JSON");
    same(json, &again, json);
    value
}

fn message(content: &str) -> String {
    format!(r#"{{"id":"wamid.A","from":"15550001111","timestamp":"1767225600",{content}}}"#)
}

#[test]
fn a_kind_of_message_that_is_not_known_is_kept_whole() {
    for (content, tag, known) in [
        (r#""type":"text","text":{"body":"hello"}"#, "text", true),
        // A tag that nobody lists.
        (
            r#""type":"hologram","hologram":{"depth":[1,{"a":null}]}"#,
            "hologram",
            false,
        ),
        // A listed tag with another body, or none.
        (r#""type":"text","text":"hello""#, "text", false),
        (
            r#""type":"image","image":["1013859600285441"]"#,
            "image",
            false,
        ),
        (r#""type":"audio","audio":7"#, "audio", false),
        (r#""type":"text""#, "text", false),
        // A tag that is none.
        (r#""type":7,"text":{"body":"hello"}"#, "", false),
        (r#""text":{"body":"hello"}"#, "", false),
    ] {
        let found: IncomingMessage = kept(&message(content));
        let is_known = !matches!(found.content, IncomingContent::Unknown(_));
        assert_eq!((found.content.tag(), is_known), (tag, known), "{content}");
    }
}

#[test]
fn an_enum_value_that_is_not_known_is_kept() {
    let status = |state: &str| {
        let text = format!(r#"{{"id":"wamid.A","status":"{state}","timestamp":1767225600}}"#);
        kept::<MessageStatus>(&text).status.expect("a status")
    };
    assert_eq!(status("read").as_str(), "read");
    assert_eq!(status("teleported").as_str(), "teleported");
    assert_ne!(
        format!("{:?}", status("read")),
        format!("{:?}", status("teleported"))
    );
}

#[test]
fn members_that_are_odd_leave_the_rest_readable() {
    for text in [
        // No chat id, no time, a member that nobody lists, an empty list as a map.
        r#"{"id":"true_15550001111@c.us_3EB0AB","to":"","timestamp":"soon","later":{"a":[]}}"#,
        r#"{"id":"true_15550001111@c.us_3EB0AB","from":null,"to":{"server":"c.us"},"vCards":{}}"#,
        r#"{"id":"true_15550001111@c.us_3EB0AB","vCards":[],"links":null,"_data":[[[]]]}"#,
    ] {
        let sent: SentMessage = kept(text);
        let id = sent.message_id().expect("an id");
        assert_eq!(id.as_str(), "true_15550001111@c.us_3EB0AB", "{text}");
    }
    // Numbers and flags as text, and the other way round.
    let text = r#"{"id":"true_15550001111@c.us_3EB0AB","ack":"1","fromMe":"true","body":7}"#;
    let sent: SentMessage = waxwing_json::from_slice(text.as_bytes()).expect("readable");
    assert_eq!(
        (sent.ack, sent.from_me, sent.body.as_deref()),
        (Some(1), Some(true), Some("7"))
    );
}
