//! Meta.

use super::{number, refused, sends};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_meta::messages::{
    AddressParameters, BodyParameter, BodyParameters, ContactCard, ContactsMessage,
    InteractiveButtons, InteractiveLocationRequest, InteractiveUrl, LocationContent,
    MessageContent, ReactionContent, ReplyButton, ReplyButtonsAction, ReplyOption,
    SendMessageRequest, TemplateContent, TextContent, TextParameter, UrlAction, UrlParameters,
};
use waxwing_meta::shared::{ContactName, WaId};
use waxwing_meta::templates::{BidStrategy, BodyExample, TemplateOptimization};
use waxwing_meta::types::{Lenient, MediaType, MessageId, Recipient};

fn text(to: &str) -> Value {
    json!({"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": "x"}})
}

#[test]
fn a_message_goes_to_whatever_holds_a_number() {
    let content = || TextContent::new("x");
    let from: Option<WaId> = Some("15550001111".into());
    let recipient = Recipient::from(number());
    for message in [
        SendMessageRequest::to(number(), content()),
        SendMessageRequest::to(&number(), content()),
        SendMessageRequest::to(&recipient, content()),
        SendMessageRequest::to(from.clone().unwrap(), content()),
        SendMessageRequest::to(&from, content()),
        SendMessageRequest::to("+15550001111", content()),
        SendMessageRequest::to("+15550001111", "x"),
        SendMessageRequest::to("+15550001111", String::from("x")),
    ] {
        sends(&message, &text("+15550001111"));
    }
}

#[test]
fn ids_are_texts_and_what_events_hold() {
    let id: Lenient<MessageId> = MessageId::from("wamid.X").into();
    let expected = json!({"message_id": "wamid.X", "emoji": "👍"});
    for reaction in [
        ReactionContent::new("wamid.X", "👍"),
        ReactionContent::new(id.clone(), "👍"),
        ReactionContent::new(&id, "👍"),
        ReactionContent::new(Some(id.clone()), "👍"),
        ReactionContent::new(&Some(id.clone()), "👍"),
    ] {
        sends(&reaction, &expected);
    }
    let reply = SendMessageRequest::to("+15550001111", "x");
    let mut expected = text("+15550001111");
    expected["context"] = json!({"message_id": "wamid.X"});
    sends(&reply.clone().with_context(&Some(id)), &expected);
    sends(&reply.with_context("wamid.X"), &expected);
}

#[test]
fn an_id_that_is_none_is_refused_before_it_is_sent() {
    for (id, shown) in [
        (
            None,
            "message_id: `` is not a message id: not empty, without blanks",
        ),
        (
            Some("a b"),
            "message_id: `…` is not a message id: not empty, without blanks",
        ),
    ] {
        assert_eq!(refused(&ReactionContent::new(id, "👍")), shown);
    }
    let to = SendMessageRequest::to_recipient("Ada", "x");
    assert!(refused(&to).starts_with("recipient: "), "{}", refused(&to));
}

#[test]
fn contact_cards_are_made_of_names_and_numbers() {
    let ann = json!({"name": {"formatted_name": "Ann"}});
    sends(&ContactCard::new("Ann"), &ann);
    let card = ContactCard::new(ContactName::new("Ann"));
    let mut reached = ann.clone();
    reached["phones"] = json!([{"phone": "+1555"}]);
    reached["emails"] = json!([{"email": "ann@example.com"}]);
    reached["urls"] = json!([{"url": "https://example.com"}]);
    let card_of = card
        .clone()
        .with_phones(["+1555"])
        .with_emails(["ann@example.com"]);
    sends(&card_of.with_urls(["https://example.com"]), &reached);
    sends(&ContactsMessage::new([card]), &json!({"contacts": [ann]}));
    sends(&ContactsMessage::new(["Ann"]), &json!({"contacts": [ann]}));
}

#[test]
fn lists_are_taken_from_anything_that_iterates() {
    let expected =
        json!({"parameters": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]});
    let texts = vec![String::from("a"), String::from("b")];
    for parameters in [
        BodyParameters::new(["a", "b"]),
        BodyParameters::new(&texts),
        BodyParameters::new(texts.iter().map(TextParameter::new)),
        BodyParameters::new([BodyParameter::from("a"), TextParameter::new("b").into()]),
        BodyParameters::new(texts),
    ] {
        sends(&parameters, &expected);
    }
    let template =
        TemplateContent::new("visit", "en_US").with_components([BodyParameters::new(["Ann"])]);
    sends(
        &template,
        &json!({"name": "visit", "language": {"code": "en_US"},
            "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}]}),
    );
}

#[test]
fn the_kind_of_a_kind_converts_in_one_step() {
    let options = [ReplyOption::new("yes", "Yes"), ReplyOption::new("no", "No")];
    let action = ReplyButtonsAction::new(options.map(ReplyButton::new));
    let buttons = InteractiveButtons::new("Sure?", action);
    let message = SendMessageRequest::to("+15550001111", buttons);
    let reply =
        |id: &str, title: &str| json!({"type": "reply", "reply": {"id": id, "title": title}});
    sends(
        &message,
        &json!({"messaging_product": "whatsapp", "to": "+15550001111", "type": "interactive", "interactive": {
            "type": "button", "body": {"text": "Sure?"},
            "action": {"buttons": [reply("yes", "Yes"), reply("no", "No")]}}}),
    );
}

#[test]
fn what_says_nothing_of_its_own_need_not_be_named() {
    let link = || UrlParameters::new("Open", "https://example.com");
    let expected = json!({"body": {"text": "Hello"}, "action": {"name": "cta_url",
        "parameters": {"display_text": "Open", "url": "https://example.com"}}});
    sends(&InteractiveUrl::new("Hello", link()), &expected);
    sends(
        &InteractiveUrl::new("Hello", UrlAction::new(link())),
        &expected,
    );
    sends(
        &InteractiveLocationRequest::new("Where?"),
        &json!({"body": {"text": "Where?"}, "action": {"name": "send_location"}}),
    );
}

#[test]
fn maps_lists_and_numbers_are_written_as_rust_has_them() {
    let errors = json!({"country": "IN", "validation_errors": {"in_pin_code": "No"}});
    let pairs = [("in_pin_code", "No")];
    for given in [
        AddressParameters::new("IN").with_validation_errors(pairs),
        AddressParameters::new("IN").with_validation_errors(BTreeMap::from(pairs)),
    ] {
        sends(&given, &errors);
    }
    for (sample, expected) in [
        (BodyExample::new().with_body_text("Ana"), json!("Ana")),
        (
            BodyExample::new().with_body_text(["Ana", "42"]),
            json!(["Ana", "42"]),
        ),
        (
            BodyExample::new().with_body_text([["Ana"]]),
            json!([["Ana"]]),
        ),
    ] {
        sends(&sample, &json!({"body_text": expected}));
    }
    let bid = TemplateOptimization::new(BidStrategy::LowestCostWithBidCap, 5000);
    let more = bid.with_extra([("note", json!("x"))]);
    sends(
        &more,
        &json!({"bid_strategy": "LOWEST_COST_WITH_BID_CAP", "bid_amount": 5000, "note": "x"}),
    );
}

#[test]
fn kinds_of_content_stand_in_one_list() {
    let contents: Vec<MessageContent> = vec![
        TextContent::new("x").into(),
        LocationContent::new(1.0, 2.0).into(),
    ];
    assert_eq!(
        contents.iter().map(MessageContent::tag).collect::<Vec<_>>(),
        ["text", "location"]
    );
}

#[test]
fn an_upload_is_made_of_a_media_type() {
    let png = MediaType::from_extension("png").expect("a type");
    let upload = waxwing_meta::media::UploadMedia::new(png);
    assert_eq!(
        serde_json::to_value(&upload).expect("a request")["type"],
        "image/png"
    );
}
