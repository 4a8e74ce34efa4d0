//! Infobip.

use super::{number, sends};
use serde_json::json;
use waxwing_infobip::messages::{ImageMessage, TemplateBodyContent, TextContent, TextMessage};

#[test]
fn a_message_is_made_of_numbers_and_a_text() {
    let expected = json!({"from": "1", "to": "15550001111", "content": {"text": "hello"}});
    for message in [
        TextMessage::new("1", &number(), TextContent::new("hello")),
        TextMessage::new("1", "15550001111", "hello"),
        TextMessage::new(String::from("1"), Some(number()), String::from("hello")),
    ] {
        sends(&message, &expected);
    }
    let image = ImageMessage::new("1", number(), "https://example.com/a.jpg");
    sends(
        &image,
        &json!({"from": "1", "to": "15550001111", "content": {"mediaUrl": "https://example.com/a.jpg"}}),
    );
}

#[test]
fn a_template_is_filled_with_texts() {
    let expected = json!({"placeholders": ["a", "b"]});
    sends(&TemplateBodyContent::new(["a", "b"]), &expected);
    sends(&TemplateBodyContent::new(vec!["a", "b"]), &expected);
}
