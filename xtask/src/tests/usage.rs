//! Code pass *usage*: the example in the docs of an operation, and what lint says where there is none.

use super::Small;
use crate::lint::gaps;
use serde_json::json;

const SCHEMAS: &str = "
Body:
  type: object
  required: [to, content, action]
  additionalProperties: {}
  properties:
    to: {$ref: '#/components/schemas/UserId'}
    content: {$ref: '#/components/schemas/Content'}
    action: {$ref: '#/components/schemas/Action'}
    level: {$ref: '#/components/schemas/Level'}
    ids: {type: array, items: {$ref: '#/components/schemas/UserId'}}
    parts: {type: array, items: {$ref: '#/components/schemas/Content'}}
    names: {type: object, additionalProperties: {type: string}}
    kind: {type: string, format: media-type}
    share: {type: number}
    data: {}
UserId: {type: string, description: An id.}
Level: {type: string, enum: [low, high]}
Action: {type: object, required: [name], properties: {name: {$ref: '#/components/schemas/ActionName'}}}
ActionName: {type: string, enum: [open], default: open}
Content:
  oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Pair'}]
  discriminator: {propertyName: type, mapping: {text: '#/components/schemas/Text', pair: '#/components/schemas/Pair'}}
Text: {type: object, required: [type, text], properties: {type: {type: string, enum: [text]}, text: {type: string}}}
Pair:
  type: object
  required: [type, a, b]
  properties: {type: {type: string, enum: [pair]}, a: {type: integer}, b: {type: boolean}, note: {type: string}}
";

/// An operation `send` with these bodies as examples.
fn sending(examples: &[serde_json::Value]) -> Small {
    let examples: serde_json::Map<_, _> = examples
        .iter()
        .enumerate()
        .map(|(index, value)| (index.to_string(), json!({"value": value})))
        .collect();
    let body = json!({
        "schema": {"$ref": "#/components/schemas/Body"},
        "examples": examples,
    });
    let operation = json!({
        "operationId": "send_thing",
        "requestBody": {"content": {"application/json": body}},
    });
    Small::new()
        .operation("post /send", &operation.to_string())
        .schemas(SCHEMAS)
}

/// The code of the example, without what is hidden.
fn shown(small: &Small) -> String {
    let files = small.generate();
    let calls = &files.0["messages/calls.rs"];
    let lines = calls.lines().filter_map(|line| {
        let line = line.trim();
        (line == "///").then_some("").or(line.strip_prefix("/// "))
    });
    let lines = lines.skip_while(|line| *line != "```no_run").skip(1);
    let lines = lines.take_while(|line| *line != "```");
    let lines: Vec<&str> = lines.filter(|line| !line.starts_with("# ")).collect();
    lines.join("\n")
}

#[test]
fn an_example_is_what_a_caller_would_write() {
    let whole = json!({
        "to": "7", "content": {"type": "text", "text": "Hello"}, "action": {"name": "open"},
        "level": "high", "ids": ["1"], "names": {"a": "b"}, "kind": "image/png", "share": 1,
        "data": {"x": [1, null]}, "more": true,
        "parts": [{"type": "pair", "a": 1, "b": true, "note": "n"}, {"type": "text", "text": "x"}],
    });
    let expected = r#"use serde_json::json;
use waxwing_small::messages::{Body, Content, Level, Pair};
use waxwing_small::types::MediaType;

let message = Body::new("7", "Hello")
    .with_level(Level::High)
    .with_ids(["1"])
    .with_parts([
        Content::Pair(Pair::new(1, true).with_note("n")),
        Content::from("x"),
    ])
    .with_names([("a", "b")])
    .with_kind(MediaType::try_from("image/png")?)
    .with_share(1.0)
    .with_data(json!({"x": [1, null]}))
    .with_extra([("more", json!(true))]);
let sent = client.send_thing(&message).await?;
println!("{:?}", sent.id);"#;
    assert_eq!(shown(&sending(&[whole])), expected);
}

#[test]
fn short_examples_of_other_kinds_follow_the_call() {
    let of = |content| json!({"to": "7", "content": content, "action": {"name": "open"}});
    let text = json!({"type": "text", "text": "Hello"});
    let pair = json!({"type": "pair", "a": 1, "b": true});
    let shown = shown(&sending(&[of(text.clone()), of(text), of(pair)]));
    let expected = "// Other kinds:\nlet message = Body::new(\"7\", Pair::new(1, true));";
    assert!(shown.ends_with(expected), "{shown}");
    assert_eq!(shown.matches("\"Hello\"").count(), 1);
}

#[test]
fn what_no_constructor_takes_is_an_error_that_says_where() {
    let action = json!({"name": "open"});
    for (body, problem) in [
        (
            json!({"to": "7", "content": {"type": "text", "text": "x", "size": 1}, "action": action}),
            "/content: Text has no size",
        ),
        (
            json!({"to": "7", "content": {"type": "sound"}, "action": action}),
            "/content: type is none of the kinds of Content",
        ),
        (
            json!({"to": "7", "action": action}),
            "(root): content must be given",
        ),
        (
            json!({"to": 7, "content": {"type": "text", "text": "x"}, "action": action}),
            "/to: 7 is no text",
        ),
        (
            json!({"to": "7", "content": {"type": "text", "text": "x"}, "action": {"name": "shut"}}),
            "(root): action is always {\"name\":\"open\"}",
        ),
        (
            json!({"to": "7", "content": {"type": "text", "text": "x"}, "action": action, "level": "mid"}),
            "/level: mid is none of the values of Level",
        ),
    ] {
        let error = sending(&[body]).error();
        let begin = "send_thing: the example of the body cannot be written in Rust: ";
        assert_eq!(error.strip_prefix(begin), Some(problem));
    }
}

#[test]
fn lint_names_operations_without_an_example_and_kinds_that_none_shows() {
    let text =
        json!({"to": "7", "content": {"type": "text", "text": "x"}, "action": {"name": "open"}});
    assert_eq!(
        gaps("small", &sending(&[text]).documents()),
        ["Content: no example of a request has the kind pair; add one to an operation"]
    );
    assert_eq!(
        gaps("small", &sending(&[]).documents())[0],
        "send_thing: the body has no example; mend the specification, or the constructor in xtask/src/emit"
    );
}
