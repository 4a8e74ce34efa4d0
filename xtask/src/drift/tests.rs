//! Two authors of one API: what they differ in, and what the list of accepted differences must say.

use super::accepted::Accepted;
use super::{compare, one};
use crate::diff::Document;
use crate::document::parse;
use crate::workspace::{differences, root, specs};
use std::path::PathBuf;

/// The vendors' documents are no part of the repository. They are looked for in `../shared/upstream` beside it, or in the
/// folder that the environment variable `WAXWING_UPSTREAM` names.
const DOCUMENTS: [(&str, &str, usize); 2] = [
    (
        "infobip",
        "infobip/infobip-whatsapp-openapi-3.210.0.json",
        60,
    ),
    ("meta", "meta/business-messaging-api_v23.0.yaml", 100),
];

#[test]
fn what_differs_from_the_vendors_own_documents_is_accepted() {
    let folder = match std::env::var_os("WAXWING_UPSTREAM") {
        Some(folder) => PathBuf::from(folder),
        None => root().join("../shared/upstream"),
    };
    for (provider, name, least) in DOCUMENTS {
        let path = folder.join(name);
        if !path.exists() {
            println!("skipped: {name} is not here; WAXWING_UPSTREAM may name its folder");
            continue;
        }
        let accepted = Accepted::read(&differences(provider)).unwrap();
        let outcome = compare(
            &one(&specs(provider)).unwrap(),
            &one(&path).unwrap(),
            &accepted,
        );
        assert!(
            outcome.operations > least,
            "only {} pairs",
            outcome.operations
        );
        assert!(outcome.faults.is_empty(), "{}", outcome.faults.join("\n"));
    }
}

#[test]
fn an_entry_says_why() {
    for provider in ["infobip", "meta"] {
        Accepted::read(&differences(provider)).unwrap();
    }
    for (text, expected) in [
        (
            "differences: [{at: [a], reason: so}]",
            "$.differences[0]: reason must be a sentence",
        ),
        (
            "ours_only: [{operation: a, reason: ''}]",
            "$.ours_only[0]: reason must be a sentence",
        ),
        ("difference: []", "unknown field `difference`"),
    ] {
        let error = Accepted::parse(text).err().unwrap();
        assert!(error.contains(expected), "{error}");
    }
}

/// A document with one send, whose body is what the schema says.
fn note(body: &str) -> Document {
    let text = format!(
        "{{openapi: 3.1.0, paths: {{/send: {{post: {{operationId: send, requestBody: {{content: {{application/json: {{schema: \
         {{$ref: '#/components/schemas/Note'}}}}}}}}, responses: {{'200': {{description: Sent.}}}}}}}}}}, components: {{schemas: \
         {{Note: {body}, Sound: {{allOf: [{{$ref: '#/components/schemas/Note'}}, {{properties: {{text: {{type: string}}}}}}]}}}}}}}}"
    );
    Document::theirs("a", parse(&text).unwrap()).unwrap()
}

fn faults(ours: &Document, theirs: &Document, accepted: &str) -> Vec<String> {
    compare(ours, theirs, &Accepted::parse(accepted).unwrap()).faults
}

#[test]
fn a_difference_is_found_and_two_ways_of_saying_the_same_are_none() {
    let plain =
        note("{type: object, properties: {text: {type: string, maxLength: 10, enum: [a, b]}}}");
    for same in [
        "{type: object, properties: {text: {type: string, maxLength: 10, enum: [a, b]}}}",
        "{type: object, allOf: [{type: object, properties: {text: {type: string, maxLength: 10, enum: [a, b]}}}]}",
        "{properties: {text: {oneOf: [{type: 'null'}, {type: string, maxLength: 10, enum: [a, b]}]}}}",
        // Texts are the authors' own, and our limits may be tighter.
        "{description: A note., type: object, properties: {text: {type: [string, 'null'], enum: [a, b]}}}",
    ] {
        assert_eq!(faults(&plain, &note(same), ""), [""; 0], "{same}");
    }
    let with = |text: &str| format!("{{type: object, properties: {{text: {text}}}}}");
    let member = "$.components.schemas.Note.properties.text";
    for (theirs, expected) in [
        (
            "{type: object, required: [text], properties: {text: {type: string, maxLength: 10, enum: [a, b]}}}".to_owned(),
            format!("request-property-became-required  {member} = text"),
        ),
        (
            "{type: object, properties: {text: {type: string, maxLength: 10, enum: [a, b]}, more: {type: string}}}".to_owned(),
            "new-optional-request-property  $.components.schemas.Note.properties.more = more".to_owned(),
        ),
        (
            "{type: object, properties: {text: {type: string, maxLength: 10, enum: [a, b]}}, discriminator: {propertyName: text, \
             mapping: {a: '#/components/schemas/Sound', b: '#/components/schemas/Sound'}}}"
                .to_owned(),
            "request-body-discriminator-added  $.components.schemas.Note.discriminator = by text".to_owned(),
        ),
        (
            with("{type: integer}"),
            format!("request-property-type-changed  {member} = string to integer"),
        ),
        (
            with("{type: string, maxLength: 9, enum: [a, b]}"),
            format!("request-property-max-length-decreased  {member}.maxLength = 10 to 9"),
        ),
        (
            with("{type: string, minLength: 1, enum: [a, b]}"),
            format!("request-property-min-length-set  {member}.minLength = 1"),
        ),
        (
            with("{type: string, enum: [a]}"),
            format!("request-property-enum-value-removed  {member}.enum = b"),
        ),
        (
            with("{type: string}"),
            format!("request-property-became-not-enum  {member}.enum = "),
        ),
    ] {
        assert_eq!(faults(&plain, &note(&theirs), ""), [format!("not accepted: {expected}")], "{theirs}");
    }
}

/// A document with operations on the paths named, whose body is what the schema says.
fn document(prefix: &str, names: &[&str], schema: &str) -> Document {
    let paths: Vec<String> = names
        .iter()
        .map(|name| {
            format!(
                "'{prefix}/{{id}}/{name}': {{post: {{operationId: {name}, requestBody: {{content: {{application/json: {{schema: \
                 {schema}}}}}}}, responses: {{'200': {{description: Done.}}}}}}}}"
            )
        })
        .collect();
    let text = format!("{{openapi: 3.0.3, paths: {{{}}}}}", paths.join(", "));
    Document::theirs("a", parse(&text).unwrap()).unwrap()
}

#[test]
fn an_entry_that_is_missed_or_stale_is_found() {
    let ours = document("", &["things"], "{properties: {b: {}}}");
    let theirs = document("/{version}", &["things", "others"], "{properties: {a: {}}}");
    let at =
        "$.paths['/{id}/things'].post.requestBody.content['application/json'].schema.properties";
    let sound = format!(
        "
prefix: /{{version}}
operations: {{}}
theirs_only: [{{operation: 'POST /{{}}/others', reason: nobody else has it}}]
differences:
  - {{rules: [new-*], at: [\"*.a\"], reason: an older name}}
  - {{at: [\"{at}.b\"], covers: 1, reason: the newer name}}"
    );
    assert_eq!(faults(&ours, &theirs, &sound), [""; 0]);
    for (part, instead, fault) in [
        (
            "prefix: /{version}",
            "",
            "POST /{}/{}/things: only the vendor's document has it; add the operation, or list it under theirs_only".to_owned(),
        ),
        (
            "theirs_only: [{operation: 'POST /{}/others', reason: nobody else has it}]",
            "",
            "POST /{}/others: only the vendor's document has it; add the operation, or list it under theirs_only".to_owned(),
        ),
        (
            "others', reason: nobody else has it}",
            "others', reason: nobody else has it}, {operation: POST /gone, reason: it has gone}",
            "POST /gone: no longer applies".to_owned(),
        ),
        (
            "operations: {}",
            "operations: {gone: things}",
            "gone: no longer applies".to_owned(),
        ),
        (
            "\"*.a\"",
            "\"*.gone\"",
            format!("not accepted: new-optional-request-property  {at}.a = a"),
        ),
        (
            "\"*.a\"]",
            "\"*.a\", \"*.gone\"], covers: 1",
            "no longer applies: $.differences[0]: *.gone".to_owned(),
        ),
        (
            "[new-*]",
            "[new-*, old-*]",
            "no longer applies: $.differences[0]: old-*".to_owned(),
        ),
        (
            "covers: 1",
            "covers: 2",
            format!(
                "no longer applies: $.differences[1] (the newer name): 2 listed, 1 found\n    request-property-removed  {at}.b = b"
            ),
        ),
    ] {
        let list = sound.replace(part, instead);
        assert_ne!(list, sound, "{part}");
        let found = faults(&ours, &theirs, &list);
        assert!(found.contains(&fault), "{list}: {found:#?}");
    }
}

#[test]
fn operations_of_ours_alone_are_listed_unless_theirs_is_a_part() {
    let ours = document("", &["things", "more"], "{}");
    let theirs = document("", &["things"], "{}");
    assert_eq!(
        faults(&ours, &theirs, ""),
        ["POST /{id}/more (more): only our spec has it; list it under ours_only with the reason"]
    );
    assert_eq!(faults(&ours, &theirs, "ours_has_more: true"), [""; 0]);
    let listed = "ours_only: [{operation: more, reason: its page shows it}]";
    assert_eq!(faults(&ours, &theirs, listed), [""; 0]);
    assert_eq!(
        faults(&theirs, &theirs, listed),
        ["more: no longer applies"]
    );
}
