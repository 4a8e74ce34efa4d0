//! The shapes of an answer, two of them in full as the vendor prints them, behind one view.

use serde_json::{Value, json};
use waxwing_json::Document;
use waxwing_wawp::MessageKind;
use waxwing_wawp::shared::{AckName, SentMessage};

const WEB: &str = include_str!("answers/web.json");
const GO: &str = include_str!("answers/go.json");

fn read(json: &str) -> SentMessage {
    waxwing_json::from_slice(json.as_bytes()).unwrap()
}

fn sent(json: &Value) -> SentMessage {
    read(&json.to_string())
}

fn text<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

#[test]
fn nothing_of_either_shape_is_lost() {
    for (name, json) in [("web", WEB), ("go", GO)] {
        let again = serde_json::to_string(&read(json)).unwrap();
        let values: (Value, Value) = (
            serde_json::from_str(json).unwrap(),
            serde_json::from_str(&again).unwrap(),
        );
        assert_eq!(values.0, values.1, "{name}");
        // No name stands twice.
        let written = Document::parse(&again).unwrap();
        let members = values.1.as_object().map(|members| members.len());
        assert_eq!(members, Some(written.root().entries().count()), "{name}");
    }
}

#[test]
fn the_web_shape_is_read() {
    let sent = read(WEB);
    let view = sent.view();
    assert_eq!(
        text(view.id()).as_deref(),
        Some("true_000000000000@c.us_MSG_ID_123456")
    );
    assert_eq!(text(view.chat()).as_deref(), Some("000000000000@c.us"));
    assert_eq!(text(view.sender()).as_deref(), Some("111111111111@c.us"));
    assert_eq!(text(view.timestamp()).as_deref(), Some("1759108866"));
    assert_eq!(view.kind(), Some(MessageKind::Image));
    assert_eq!(view.body(), Some("Here's your requested image."));
    assert_eq!(view.ack(), Some(AckName::Pending));
    let media = view.media().unwrap();
    assert_eq!(text(media.media_type()).as_deref(), Some("image/jpeg"));
    assert_eq!((media.size(), media.seconds()), (Some(192_487), None));
    assert_eq!(media.key(), Some("MEDIA_KEY_PLACEHOLDER"));
    assert_eq!(text(media.key_timestamp()).as_deref(), Some("1759108865"));
    assert_eq!(media.sha256(), Some("FILE_HASH_PLACEHOLDER"));
    assert_eq!(media.encrypted_sha256(), Some("ENC_FILE_HASH_PLACEHOLDER"));
    assert_eq!(media.direct_path(), Some("/media/direct/path/example"));
    assert!(!media.is_voice() && !sent.is_delayed());
}

#[test]
fn the_go_shape_is_read() {
    let sent = read(GO);
    let view = sent.view();
    assert_eq!(
        text(view.id()).as_deref(),
        Some("true_status@broadcast_AAAAAAAAAAAAAAAAAAAAAA_1234567890@c.us")
    );
    assert_eq!(text(view.chat()).as_deref(), Some("status@broadcast"));
    assert_eq!(text(view.sender()).as_deref(), Some("1234567890@c.us"));
    let at = view.timestamp().unwrap();
    assert_eq!(at.to_jiff().to_string(), "2026-01-03T02:18:42.625Z");
    assert_eq!(view.kind(), Some(MessageKind::Voice));
    assert_eq!((view.body(), view.ack()), (None, None));
    let media = view.media().unwrap();
    let media_type = text(media.media_type());
    assert_eq!(media_type.as_deref(), Some("audio/ogg; codecs=opus"));
    assert_eq!((media.size(), media.seconds()), (Some(330_222), Some(75)));
    assert!(media.waveform().unwrap().starts_with("PC86Ly45"));
    assert!(media.is_voice());
    assert_eq!(media.key(), Some("REDACTED_MEDIA_KEY"));
    assert_eq!(media.sha256(), Some("REDACTED_SHA256"));
    assert_eq!(media.encrypted_sha256(), Some("REDACTED_ENC_SHA256"));
    assert_eq!(media.direct_path(), Some("/v/t62.7114-24/REDACTED_PATH..."));
    assert!(
        media
            .url()
            .unwrap()
            .starts_with("https://mmg.whatsapp.net/")
    );
    assert!(!format!("{view:?} {media:?}").contains("1234567890"));
}

#[test]
fn a_message_is_of_a_kind() {
    for (json, kind, body) in [
        (
            json!({"id": "true_1@c.us_A", "body": "Hello"}),
            Some(MessageKind::Text),
            Some("Hello"),
        ),
        (
            json!({"type": "ptt", "body": ""}),
            Some(MessageKind::Voice),
            None,
        ),
        (
            json!({"type": "chat", "body": "null"}),
            Some(MessageKind::Text),
            None,
        ),
        (
            json!({"type": "hologram"}),
            Some(MessageKind::Other("hologram".into())),
            None,
        ),
        (
            json!({"_data": {"type": "document", "caption": "Invoice"}}),
            Some(MessageKind::Document),
            Some("Invoice"),
        ),
        (
            json!({"_data": {"Message": {"conversation": "Hi"}}, "body": null}),
            Some(MessageKind::Text),
            Some("Hi"),
        ),
        (
            json!({"_data": {"Message": {"messageContextInfo": {}, "pollCreationMessageV3": {"name": "Tea?"}}}}),
            Some(MessageKind::Poll),
            Some("Tea?"),
        ),
        (
            json!({"_data": {"Message": {"documentWithCaptionMessage": {"message": {"documentMessage": {"caption": "Here"}}}}}}),
            Some(MessageKind::Document),
            Some("Here"),
        ),
        (json!({"success": true}), None, None),
    ] {
        let sent = sent(&json);
        assert_eq!(
            (sent.view().kind(), sent.view().body()),
            (kind, body),
            "{json}"
        );
    }
}

#[test]
fn numbers_that_are_texts_and_unset_members_are_understood() {
    let sent = sent(&json!({
        "id": {"fromMe": true, "remote": "120363000000000001@g.us", "id": "3EB0", "participant": "15550002222@c.us"},
        "timestamp": "1767225600",
        "from": "null",
        "hasMedia": "true",
        "_data": {"size": "17", "duration": "3", "ack": "1", "mimetype": "null", "filename": ""},
    }));
    let view = sent.view();
    assert_eq!(
        text(view.id()).as_deref(),
        Some("true_120363000000000001@g.us_3EB0_15550002222@c.us")
    );
    assert_eq!(text(view.sender()).as_deref(), Some("15550002222@c.us"));
    assert_eq!(text(view.timestamp()).as_deref(), Some("1767225600"));
    assert_eq!(view.ack(), Some(AckName::Server));
    let media = view.media().unwrap();
    assert_eq!((media.size(), media.seconds()), (Some(17), Some(3)));
    assert_eq!((media.media_type(), media.file_name()), (None, None));
}

#[test]
fn a_delayed_send_is_told_from_a_message() {
    for (json, queued) in [
        (
            json!({"code": "success", "status": "queued", "job_id": "job-0001"}),
            Some((Some("job-0001"), Some("queued"))),
        ),
        (
            json!({"code": "success", "job_id": "job-0002"}),
            Some((Some("job-0002"), None)),
        ),
        (
            json!({"status": "scheduled"}),
            Some((None, Some("scheduled"))),
        ),
        (
            json!({"status": "queued", "id": "true_15550001111@c.us_3EB0"}),
            None,
        ),
        (json!({"status": "WORKING"}), None),
        (json!({"job_id": "null"}), None),
        (json!({"success": true, "message": "Done"}), None),
        (json!({}), None),
    ] {
        let sent = sent(&json);
        let found = sent.queued().map(|queued| (queued.job_id, queued.state));
        assert_eq!(found, queued, "{json}");
        assert_eq!(sent.is_delayed(), queued.is_some(), "{json}");
    }
}

#[test]
fn the_record_of_noweb_is_read() {
    let key = json!({"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": "3EB0ABCD",
        "participant": "15550002222:7@s.whatsapp.net"});
    let note = json!({
        "key": key, "messageTimestamp": {"low": 1_767_225_600, "high": 0, "unsigned": true}, "status": 2,
        "message": {"audioMessage": {"mimetype": "audio/ogg; codecs=opus", "fileLength": "10423", "seconds": 4, "ptt": true,
            "waveform": "AAAA", "url": "https://mmg.whatsapp.net/v/000.enc"}},
    });
    let sent = sent(&note);
    let view = sent.view();
    assert_eq!(text(view.chat()).as_deref(), Some("15550001111@c.us"));
    assert_eq!(text(view.sender()).as_deref(), Some("15550002222@c.us"));
    assert_eq!(text(view.timestamp()).as_deref(), Some("1767225600"));
    assert_eq!(view.kind(), Some(MessageKind::Voice));
    assert_eq!((view.body(), view.ack()), (None, Some(AckName::Server)));
    let media = view.media().unwrap();
    assert_eq!((media.size(), media.seconds()), (Some(10_423), Some(4)));
    assert!(media.is_voice() && !sent.is_delayed());
}

#[test]
fn kinds_and_states_of_noweb_are_told() {
    for (message, status, kind, body, ack) in [
        (
            json!({"conversation": "Hello"}),
            json!("PENDING"),
            MessageKind::Text,
            Some("Hello"),
            AckName::Pending,
        ),
        (
            json!({"imageMessage": {"mimetype": "image/jpeg", "caption": "The view"}}),
            json!("DELIVERY_ACK"),
            MessageKind::Image,
            Some("The view"),
            AckName::Device,
        ),
        (
            json!({"documentWithCaptionMessage": {"message": {"documentMessage": {"caption": "Invoice"}}}}),
            json!("READ"),
            MessageKind::Document,
            Some("Invoice"),
            AckName::Read,
        ),
        (
            json!({"messageContextInfo": {}, "locationMessage": {"name": "Office"}}),
            json!(0),
            MessageKind::Location,
            Some("Office"),
            AckName::Error,
        ),
    ] {
        let record = json!({"key": {"id": "3EB0ABCD"}, "message": message, "status": status});
        let sent = sent(&record);
        let view = sent.view();
        let said = (view.kind(), view.body(), view.ack());
        assert_eq!(said, (Some(kind), body, Some(ack)), "{record}");
    }
}
