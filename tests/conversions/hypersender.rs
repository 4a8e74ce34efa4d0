//! Hypersender.

use super::{number, refused, sends};
use serde_json::json;
use waxwing_hypersender::messages::SendText;
use waxwing_types::MessageId;

#[test]
fn a_message_goes_to_whatever_holds_a_chat() {
    let quoted: Option<MessageId> = Some("true_15550001111@c.us_3EB0".into());
    let expected = json!({"chatId": "15550001111@c.us", "text": "x", "reply_to": "true_15550001111@c.us_3EB0"});
    for message in [
        SendText::new("15550001111@c.us", "x"),
        SendText::new(&number(), "x"),
    ] {
        sends(&message.with_reply_to(&quoted), &expected);
    }
    assert!(
        refused(&SendText::new("+15550001111", "x"))
            .starts_with("chatId: `+155…11` is not a chat id")
    );
}
