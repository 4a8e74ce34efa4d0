//! What is read of answers and events that are not quite what the document says.

use serde_json::{Value, json};
use waxwing_json::Document;
use waxwing_json::from_value;
use waxwing_torture::things::{Content, Menu, State, Thing};
use waxwing_torture::webhook_events::Payload;

#[test]
fn an_answer_in_other_forms_is_read_and_nothing_is_lost() {
    let answer = json!({
        "id": "thing-1", "size": "17", "price": 3, "live": "true", "name": 5, "tags": {}, "marks": ["a", null],
        "counts": [], "chat": "", "at": "1767225600", "code": "x7", "state": "ON", "free": [1], "new": {"a": 1},
        "content": {"type": "text", "text": {"body": "Hello"}, "added": 1}, "part": {"n": "3", "more": {"b": 2}},
    });
    let thing: Thing = from_value(&answer).expect("an answer");
    assert_eq!(
        (thing.size, thing.price, thing.live),
        (Some(17), Some(3.0), Some(true))
    );
    assert_eq!(
        (
            thing.name.as_deref(),
            thing.tags().len(),
            thing.marks().len()
        ),
        (Some("5"), 0, 2)
    );
    assert!(thing.counts.as_ref().is_some_and(|c| c.is_empty()));
    assert_eq!(
        thing
            .chat
            .as_ref()
            .and_then(|c| c.raw())
            .map(|raw| raw.as_str()),
        Some(Some(""))
    );
    assert!(matches!(thing.content, Some(Content::Text(_))));
    let part = thing.part.expect("a part");
    assert_eq!((part.n, &part.extra["more"]["b"]), (Some(3), &json!(2)));
}

#[test]
fn what_is_unknown_is_kept_whole() {
    for unknown in [
        json!({"type": "sound", "sound": {"a": 1}}),
        json!({"type": "text", "text": "not an object"}),
        json!({"no": "tag"}),
    ] {
        let content: Content = from_value(&unknown).expect("a content");
        assert!(matches!(content, Content::Unknown(_)), "{unknown}");
        assert_eq!(serde_json::to_value(&content).expect("JSON"), unknown);
    }
    let menu: Menu = from_value(&json!({"kind": "tree"})).expect("a menu");
    assert_eq!(menu.tag(), "tree");
}

#[test]
fn a_closed_enum_takes_nothing_else() {
    assert_eq!(
        from_value::<State>(&json!("OFF")).expect("a state"),
        State::Off
    );
    let error = from_value::<State>(&json!("HALF")).expect_err("no state");
    assert_eq!(error.to_string(), "not a State: want one of ON, OFF");
}

#[test]
fn an_answer_without_what_must_stand_is_an_error() {
    for answer in [json!({}), json!({"id": null}), json!([1]), json!("thing-1")] {
        assert!(from_value::<Thing>(&answer).is_err(), "{answer}");
    }
}

#[test]
fn events_are_typed_and_odd_ones_kept() {
    let new = json!({"thing": {"id": "thing-1", "size": "9"}});
    let new = Payload::read("thing.new", Document::from(&new).root());
    assert!(
        matches!(&new, Payload::ThingNew(new) if new.thing.as_ref().is_some_and(|t| t.size == Some(9)))
    );
    assert_eq!(new.event(), "thing.new");
    assert_eq!(Payload::EVENTS, ["thing.new", "thing.gone"]);
    for (event, payload, told) in [
        ("thing.lost", json!({"a": 1}), false),
        ("thing.gone", json!({"id": null}), true),
        ("thing.gone", json!("15550001111"), true),
    ] {
        let odd = Payload::read(event, Document::from(&payload).root());
        let Payload::Unknown {
            event: name,
            payload: kept,
            problem,
        } = &odd
        else {
            panic!("{odd:?}");
        };
        assert_eq!((&**name, &**kept), (event, &payload));
        assert_eq!(problem.is_some(), told);
        assert!(!format!("{odd:?}").contains("15550001111"), "{odd:?}");
        assert_eq!(serde_json::to_value(&odd).expect("JSON"), payload);
    }
}

#[test]
fn debug_shows_no_numbers() {
    let thing: Value = json!({"id": "t", "phone": "+15550001111", "chat": "15550001111@c.us", "free": {"a": "15550001111"}});
    let thing: Thing = from_value(&thing).expect("an answer");
    assert!(!format!("{thing:?}").contains("15550001111"), "{thing:?}");
}
