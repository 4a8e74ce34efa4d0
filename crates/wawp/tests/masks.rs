//! What `Debug` of a model does not show.

use waxwing_wawp::shared::SentMessage;

#[test]
fn the_key_of_a_file_is_not_shown() {
    let sent: SentMessage = serde_json::from_str(r#"{"mediaKey": "S2V5S2V5S2V5S2V5"}"#).unwrap();
    let key = sent.media_key.as_ref().map(AsRef::<str>::as_ref);
    assert_eq!(key, Some("S2V5S2V5S2V5S2V5"));
    assert!(!format!("{sent:?} {sent:#?}").contains("S2V5"));
}
