//! What a finished request left: each kind of record is typed, and nothing of it is lost.

use serde_json::{Value, json};
use waxwing_hypersender::queued_requests::{MessageResult, ResultStatus, ResultStatusName};
use waxwing_hypersender::shared::{ReplyTo, WhatsappMessage};

fn record(message: Value) -> Value {
    json!({
        "key": {
            "remoteJid": "15550001111@s.whatsapp.net", "remoteJidAlt": "123456789012345@lid", "fromMe": true,
            "id": "3EB0ABCDEF0123456789", "participant": "15550002222@s.whatsapp.net",
            "participantAlt": "123456789012346@lid", "addressingMode": "pn", "server_id": "100",
        },
        "message": message, "messageTimestamp": "1767225600", "status": "PENDING",
        "participant": "15550002222@s.whatsapp.net", "broadcast": false, "pushName": "Ada",
    })
}

#[test]
fn each_kind_of_message_is_typed() {
    let card = json!({"displayName": "Ada", "vcard": "BEGIN:VCARD\nEND:VCARD"});
    let poll = json!({"name": "When?", "options": [{"optionName": "Monday"}], "selectableOptionsCount": 1});
    let half = json!({"low": 1_767_225_600, "high": 0, "unsigned": true});
    for message in [
        json!({"conversation": "Hello"}),
        json!({"contactMessage": card}),
        json!({"contactsArrayMessage": {"displayName": "2 contacts", "contacts": [card, card]}}),
        json!({"ptvMessage": {"mimetype": "video/mp4", "fileLength": half, "mediaKeyTimestamp": half}}),
        json!({"stickerMessage": {"mimetype": "image/webp"}}),
        json!({"imageMessage": {"viewOnce": true, "contextInfo": {"isForwarded": true}}}),
        json!({"videoMessage": {"gifPlayback": true}}),
        json!({"documentMessage": {"pageCount": 2, "title": "Invoice"}}),
        json!({"pollCreationMessage": poll}),
        json!({"pollCreationMessageV2": poll}),
        json!({"pollCreationMessageV3": poll, "messageContextInfo": {"messageSecret": "AAAA"}}),
        json!({"locationMessage": {"degreesLatitude": 10.5, "degreesLongitude": 20.25, "name": "Office", "address": "Street 1"}}),
        json!({"extendedTextMessage": {"text": "Yes", "contextInfo": {
            "stanzaId": "3EB0", "participant": "15550001111@s.whatsapp.net", "quotedMessage": {"conversation": "Tea?"},
            "mentionedJid": ["15550001111@s.whatsapp.net"], "forwardingScore": 1, "isForwarded": true}}}),
        json!({"documentWithCaptionMessage": {"message": {"documentMessage": {"caption": "Invoice"}}}}),
        json!({"ephemeralMessage": {"message": {"conversation": "Hello"}}}),
        json!({"viewOnceMessage": {"message": {"imageMessage": {}}}}),
    ] {
        let whole = record(message);
        let read: MessageResult = serde_json::from_value(whole.clone()).expect("a record");
        let content = read.message.as_ref().expect("a message");
        assert_eq!(content.extra.len() + read.extra.len(), 0, "{whole}");
        let key = read.key.as_ref().expect("a key");
        assert_eq!(key.extra.len(), 0, "{whole}");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), whole);
    }
}

#[test]
fn the_key_of_votes_is_not_shown() {
    let message = json!({"messageContextInfo": {"messageSecret": "S2V5S2V5S2V5S2V5"}});
    let read: MessageResult = serde_json::from_value(record(message)).expect("a record");
    assert!(!format!("{read:?}").contains("S2V5"));
}

#[test]
fn a_status_is_a_name_or_a_number() {
    for (status, wanted) in [
        (
            json!("SERVER_ACK"),
            ResultStatus::from(ResultStatusName::ServerAck),
        ),
        (json!(5), ResultStatus::from(5)),
    ] {
        let mut record = record(json!({}));
        record["status"] = status;
        let read: MessageResult = serde_json::from_value(record).expect("a record");
        assert_eq!(read.status, Some(wanted));
    }
}

#[test]
fn a_quotation_is_a_text_or_an_object() {
    for (reply, is_text) in [
        (json!("3EB0ABCDEF0123456780"), true),
        (
            json!({"id": "3EB0ABCDEF0123456780", "body": null, "hasMedia": false}),
            false,
        ),
    ] {
        let message =
            json!({"id": "false_15550001111@c.us_3EB0ABCDEF0123456789", "replyTo": reply});
        let read: WhatsappMessage = serde_json::from_value(message).expect("a message");
        let reply = read.reply_to.expect("a quotation");
        assert_eq!(matches!(reply, ReplyTo::Text(_)), is_text, "{reply:?}");
        assert!(is_text || matches!(reply, ReplyTo::QuotedMessage(_)));
    }
}
