//! What `Debug` of a model does not show.

use waxwing_wawp::sessions::Session;
use waxwing_wawp::shared::SentMessage;
use waxwing_wawp::webhook_events::{SessionStatusPayload, WebhookEnvelope};

#[test]
fn the_key_of_a_file_is_not_shown() {
    let sent: SentMessage = serde_json::from_str(r#"{"mediaKey": "S2V5S2V5S2V5S2V5"}"#).unwrap();
    let key = sent.media_key.as_ref().map(AsRef::<str>::as_ref);
    assert_eq!(key, Some("S2V5S2V5S2V5S2V5"));
    assert!(!format!("{sent:?} {sent:#?}").contains("S2V5"));
}

#[test]
fn what_lets_in_is_not_shown_of_a_session_or_an_event() {
    let session = r#"{"config": {
        "metadata": {"access_token": "S2V5-metadata"},
        "proxy": {"server": "proxy.example.com:3128", "username": "shop", "password": "S2V5-proxy"},
        "webhooks": [{"url": "https://example.com/hook", "hmac": {"key": "S2V5-hmac"},
            "customHeaders": [{"name": "Authorization", "value": "S2V5-header"}]}]}}"#;
    let session: Session = serde_json::from_str(session).unwrap();
    let config = session.config.as_ref().unwrap();
    let token = &config.metadata.as_ref().unwrap()["access_token"];
    assert_eq!(token.as_str(), "S2V5-metadata");
    assert_eq!(
        (session.extra.len(), config.extra.len()),
        (0, 0),
        "{session:?}"
    );
    let state = r#"{"status": "PASSKEY_CONFIRMATION_REQUIRED", "data": {"code": "S2V5-code", "challenge": "S2V5-challenge"}}"#;
    let state: SessionStatusPayload = serde_json::from_str(state).unwrap();
    let envelope =
        r#"{"event": "message", "payload": {}, "metadata": {"access_token": "S2V5-metadata"}}"#;
    let envelope: WebhookEnvelope = serde_json::from_str(envelope).unwrap();
    let shown = format!("{session:?} {state:?} {envelope:?}");
    assert!(!shown.contains("S2V5"), "{shown}");
}
