//! Our description of Infobip beside the vendor's own: same paths, methods, members, types and values, apart from the
//! differences that `infobip.differences.json` lists with their reasons.
//!
//! The vendor's document is not part of the repository. It is looked for in the folder that `WAXWING_UPSTREAM` names,
//! else in `../shared/upstream` beside the repository; where it is absent, the comparison says so and ends.

mod differ;
mod shape;

use differ::{Differ, Differences};
use serde_json::{Value, json};
use std::path::PathBuf;

const DOCUMENT: &str = "infobip/infobip-whatsapp-openapi-3.210.0.json";
const OURS: &str = include_str!("../../crates/sandbox/src/generated/infobip.json");
const LISTED: &str = include_str!("infobip.differences.json");

#[test]
fn our_description_is_the_vendors() {
    let folder = match std::env::var_os("WAXWING_UPSTREAM") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../shared/upstream"
        )),
    };
    let path = folder.join(DOCUMENT);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!(
            "skipped: the vendor's document is not at {}",
            path.display()
        );
        return;
    };
    let (ours, theirs) = (read(OURS), read(&text));
    let listed = listed(&read(LISTED));
    let found = differences(&ours, &theirs);
    if let Err(problem) = agree(&found, &listed) {
        panic!("{problem}");
    }
}

/// What is found is what is listed: nothing more, and nothing that is no longer so.
fn agree(found: &Differences, listed: &Differences) -> Result<(), String> {
    let new: Vec<_> = found.difference(listed).collect();
    let gone: Vec<_> = listed.difference(found).collect();
    if new.is_empty() && gone.is_empty() {
        return Ok(());
    }
    Err(format!(
        "not listed in infobip.differences.json: {new:#?}\nlisted there, but no longer true: {gone:#?}"
    ))
}

#[test]
fn an_entry_is_missed_and_a_stale_one_is_found() {
    let file = read(LISTED);
    let listed = listed(&file);
    assert_eq!(agree(&listed, &listed), Ok(()));
    let entry = listed.first().expect("an entry").clone();
    let mut without = listed.clone();
    without.remove(&entry);
    let problem = agree(&listed, &without).expect_err("not listed");
    assert!(
        problem.contains(&entry.0) && problem.contains("no longer true: []"),
        "{problem}"
    );
    let problem = agree(&without, &listed).expect_err("stale");
    assert!(
        problem.contains(&entry.0) && problem.contains("differences.json: []"),
        "{problem}"
    );
    // An entry twice would leave one behind unseen.
    assert_eq!(listed.len(), file.as_array().expect("entries").len());
}

#[test]
#[should_panic(expected = "reason is missing")]
fn an_entry_without_a_reason_is_none() {
    listed(&json!([{"at": "POST /send", "differs": "only ours has it", "reason": ""}]));
}

fn differences(ours: &Value, theirs: &Value) -> Differences {
    let mut differ = Differ::new(ours, theirs);
    differ.documents();
    differ.found
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("a JSON document")
}

/// The entries of the file; each has its reason.
fn listed(file: &Value) -> Differences {
    let entries = file.as_array().into_iter().flatten().map(|entry| {
        let text = |key: &str| {
            let text = entry[key].as_str().filter(|text| !text.is_empty());
            text.unwrap_or_else(|| panic!("{key} is missing in {entry}"))
                .to_owned()
        };
        assert!(text("reason").len() > 10, "no reason in {entry}");
        (text("at"), text("differs"))
    });
    entries.collect()
}

/// Two small documents of one send, with what one of them says of its body.
fn document(body: &Value) -> Value {
    let schema = |schema: &Value| json!({"content": {"application/json": {"schema": schema}}});
    json!({
        "paths": {"/send": {"post": {
            "requestBody": schema(&json!({"$ref": "#/components/schemas/Note"})),
            "responses": {"200": schema(&json!({"type": "object"}))},
        }}},
        "components": {"schemas": {
            "Note": body,
            "Sound": {"allOf": [{"$ref": "#/components/schemas/Note"}, {"properties": {"text": {"type": "string"}}}]},
        }},
    })
}

#[test]
fn a_difference_is_seen() {
    let note = |member: Value| document(&json!({"type": "object", "properties": {"text": member}}));
    let text = json!({"type": "string", "maxLength": 10, "enum": ["a", "b"]});
    let plain = note(text.clone());
    assert_eq!(differences(&plain, &plain), Differences::new());
    let parts = json!({"type": "object", "allOf": [{"type": "object", "properties": {"text": text.clone()}}]});
    assert_eq!(differences(&plain, &document(&parts)), Differences::new());
    let required =
        json!({"type": "object", "required": ["text"], "properties": {"text": text.clone()}});
    let more =
        json!({"type": "object", "properties": {"text": text.clone(), "more": {"type": "string"}}});
    let union = json!({
        "type": "object",
        "properties": {"text": text},
        "discriminator": {"propertyName": "text", "mapping": {"a": "#/components/schemas/Sound"}},
    });
    let with = |key: &str, value: Value| {
        let mut member = text.clone();
        member[key] = value;
        note(member)
    };
    for (theirs, at, differs) in [
        (document(&required), "Note.text", "required by theirs only"),
        (document(&more), "Note.more", "only theirs has it"),
        (document(&union), "Note", "theirs is a union by text"),
        (
            with("type", json!("integer")),
            "Note.text",
            "ours is string, theirs integer",
        ),
        (
            with("maxLength", json!(9)),
            "Note.text",
            "maxLength is 10, theirs 9",
        ),
        (
            with("minLength", json!(1)),
            "Note.text",
            "minLength is none, theirs 1",
        ),
        (
            with("enum", json!(["a"])),
            "Note.text",
            "only ours has the value b",
        ),
        (
            with("enum", Value::Null),
            "Note.text",
            "only ours is an enum",
        ),
        (json!({"paths": {}}), "POST /send", "only ours has it"),
    ] {
        let found = differences(&plain, &theirs);
        assert_eq!(
            found,
            Differences::from([(at.to_owned(), differs.to_owned())])
        );
    }
}
