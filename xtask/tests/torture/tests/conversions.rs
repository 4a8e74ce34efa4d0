//! What becomes a part of a request, and what is refused before it is sent.

#![expect(
    clippy::needless_borrows_for_generic_args,
    reason = "what is borrowed must convert too"
)]

use waxwing_torture::things::*;
use waxwing_types::{E164, Jid, Lenient, validate::validate};

#[test]
fn one_text_makes_what_needs_no_more() {
    let text = SendThing::new("1", TextBody::new("Hello"));
    assert_eq!(SendThing::new("1", "Hello"), text);
    assert_eq!(SendThing::new("1", &String::from("Hello")), text);
    let rows = ListMenu::new([Row::new("One"), Row::new("Two")]);
    assert_eq!(ListMenu::new(["One", "Two"]), rows);
    assert_eq!(ListMenu::new("One Two".split(' ')), rows);
}

#[test]
fn a_kind_of_a_kind_converts_in_one_step() {
    let menu = || ListMenu::new(["One"]);
    assert_eq!(Content::from(menu()), Content::from(Menu::from(menu())));
}

#[test]
fn an_object_is_made_of_the_member_that_it_names() {
    let built = || Built::new("1", "2", "3", "4");
    assert_eq!(
        built().with_tags(["new"]),
        built().with_tags([Tag::new().with_label("new")])
    );
}

#[test]
fn a_chat_is_any_text_and_checked_before_it_is_sent() {
    let number: E164 = "+15550001111".parse().expect("a number");
    let chat: Lenient<Jid> = Jid::from_phone(&number).into();
    let built = Built::new("1", "2", "3", "4");
    for whole in [
        built.clone().with_chats(["15550001111@c.us"]),
        built.clone().with_chats([&number]),
        built.clone().with_chats([Some(&chat)]),
        built.clone().with_chats(vec![chat]),
    ] {
        assert_eq!(whole.chats, ["15550001111@c.us"]);
        validate(&whole).expect("a chat");
    }
    let error = validate(&built.with_chats(["1@c.us", "1"])).expect_err("no chat");
    assert!(error.to_string().starts_with("chats[1]: "), "{error}");
}
