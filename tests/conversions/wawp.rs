//! Wawp.

use super::{number, refused, sends};
use serde_json::json;
use waxwing_types::{ChatId, Jid, Lenient, MediaType, Recipient};
use waxwing_wawp::groups::CreateGroup;
use waxwing_wawp::messages::{Poll, SendText, SendVoice};
use waxwing_wawp::shared::ChatIdText;

#[test]
fn a_message_goes_to_whatever_holds_a_chat() {
    let jid: Jid = "15550001111@c.us".parse().expect("a chat id");
    let lenient: Lenient<Jid> = jid.clone().into();
    for message in [
        SendText::new("15550001111@c.us", "x"),
        SendText::new(number(), "x"),
        SendText::new(&number(), "x"),
        SendText::new(&jid, "x"),
        SendText::new(lenient.clone(), "x"),
        SendText::new(&Some(lenient), "x"),
        SendText::new(Recipient::from(number()), "x"),
        SendText::new(ChatIdText::from("15550001111@c.us"), "x"),
        SendText::new(ChatId::from(jid), "x"),
    ] {
        sends(
            &message,
            &json!({"chatId": "15550001111@c.us", "message": "x"}),
        );
    }
}

#[test]
fn a_text_that_is_no_chat_is_refused_before_it_is_sent() {
    let wanted =
        "is not a chat id: user@server, such as 15550001111@c.us or 120363000000000000@g.us";
    for (chat, shown) in [("15550001111", "1555…11"), ("", ""), ("a@b@c", "…")] {
        let message = SendText::new(chat, "x");
        assert_eq!(refused(&message), format!("chatId: `{shown}` {wanted}"));
    }
    let group = CreateGroup::new("q", ["15550001111@c.us"]);
    sends(
        &group,
        &json!({"name": "q", "participants": [{"id": "15550001111@c.us"}]}),
    );
}

#[test]
fn none_leaves_an_optional_id_out() {
    let message = SendText::new("15550001111@c.us", "x").with_reply_to(None::<&str>);
    sends(
        &message,
        &json!({"chatId": "15550001111@c.us", "message": "x"}),
    );
}

#[test]
fn lists_are_taken_from_anything_that_iterates() {
    for poll in [Poll::new("q", ["a", "b"]), Poll::new("q", "a b".split(' '))] {
        sends(&poll, &json!({"name": "q", "options": ["a", "b"]}));
    }
}

#[test]
fn all_required_members_are_arguments() {
    let voice = SendVoice::new(
        &number(),
        "https://example.com/a",
        "a.ogg",
        MediaType::ogg_opus(),
        true,
    );
    assert_eq!(voice.chat_id, "15550001111@c.us");
    assert!(voice.convert);
}
