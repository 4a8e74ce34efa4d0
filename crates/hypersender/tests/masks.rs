//! What `Debug` of a model does not show.

use waxwing_hypersender::messages::SendVoice;
use waxwing_hypersender::queued_requests::ResultMedia;
use waxwing_types::Jid;

#[test]
fn the_key_of_a_file_and_what_lets_in_at_an_address_are_not_shown() {
    let media = r#"{"url": "https://mmg.example.com/o1/v?oh=01_SIGNED&oe=6A", "mediaKey": "S2V5S2V5S2V5S2V5"}"#;
    let media: ResultMedia = serde_json::from_str(media).unwrap();
    let shown = format!("{media:?}");
    assert!(
        shown.contains("https://mmg.example.com/o1/v?oh=…&oe=…"),
        "{shown}"
    );
    assert!(
        !shown.contains("SIGNED") && !shown.contains("S2V5"),
        "{shown}"
    );
    // It goes back as it came.
    let json = serde_json::to_value(&media).unwrap();
    assert_eq!(json["mediaKey"], "S2V5S2V5S2V5S2V5");

    let chat: Jid = "15550001111@c.us".parse().unwrap();
    let note = SendVoice::new(chat, "https://ada:pass@example.com/a.ogg");
    let shown = format!("{note:?}");
    assert!(shown.contains("https://…@example.com/a.ogg"), "{shown}");
    assert!(!shown.contains("pass"), "{shown}");
}
