//! Spec pass *merge*.

use crate::document::{Document, parse};
use crate::merge::{Merged, merge};
use serde_json::json;

const COMMON: &str = "
paths: {}
components:
  securitySchemes: {bearer: {type: http}}
  schemas: {A: {type: string}}
  parameters: {P: {name: p}}
";

fn merged(files: &[(&str, &str)]) -> Result<Merged, String> {
    let documents: Vec<Document> = files
        .iter()
        .map(|(stem, text)| Document {
            stem: (*stem).into(),
            json: parse(text).unwrap(),
        })
        .collect();
    merge(&documents)
}

#[test]
fn a_name_defined_twice_is_an_error_that_names_it() {
    let with_b = "components: {schemas: {B: {type: string}}, responses: {R: {}}}";
    for (first, second, expected) in [
        (
            "components: {schemas: {A: {type: object}}}",
            "{}",
            "schema A is defined in shared and in messages",
        ),
        (
            with_b,
            "components: {schemas: {B: {type: string}}}",
            "schema B is defined in messages and in status",
        ),
        (
            "components: {parameters: {P: {name: p}}}",
            "{}",
            "parameters P is defined twice",
        ),
        (
            with_b,
            "components: {responses: {R: {}}}",
            "responses R is defined twice",
        ),
        (
            "paths: {/a: {get: {}}}",
            "paths: {/a: {post: {}}}",
            "path /a stands in two files; give the second a fragment",
        ),
    ] {
        let error = merged(&[("common", COMMON), ("messages", first), ("status", second)]);
        assert_eq!(error.err().as_deref(), Some(expected), "{first}\n{second}");
    }
}

#[test]
fn sections_of_all_files_stand_together_in_the_order_of_the_files() {
    let merged = merged(&[
        ("common", COMMON),
        (
            "messages",
            "{paths: {/z: {get: {}}}, components: {schemas: {Z: {}}}}",
        ),
        (
            "status",
            "{paths: {/a: {get: {}}}, components: {schemas: {B: {}}, responses: {R: {}}}}",
        ),
    ])
    .unwrap();
    let keys = |pointer: &str| -> Vec<String> {
        let members = merged.json.pointer(pointer).unwrap().as_object().unwrap();
        members.keys().cloned().collect()
    };
    assert_eq!(keys("/paths"), ["/z", "/a"]);
    assert_eq!(keys("/components/schemas"), ["A", "Z", "B"]);
    assert_eq!(keys("/components/responses"), ["R"]);
    let homes: Vec<_> = merged
        .homes
        .iter()
        .map(|(n, h)| (n.as_str(), h.as_str()))
        .collect();
    assert_eq!(homes, [("A", "shared"), ("B", "status"), ("Z", "messages")]);
}

#[test]
fn security_schemes_are_those_of_common_however_often_they_are_repeated() {
    let repeated = "components: {securitySchemes: {bearer: {type: http}}}";
    let merged = merged(&[("common", COMMON), ("messages", repeated)]).unwrap();
    assert_eq!(
        merged.json["components"]["securitySchemes"],
        json!({"bearer": {"type": "http"}})
    );
}

#[test]
fn references_become_local_in_any_depth_and_prose_is_left_alone() {
    let merged = merged(&[
        ("common", COMMON),
        (
            "messages",
            "
paths:
  /a:
    get:
      description: See common.yaml#/components/schemas/A.
      parameters: [{$ref: 'common.yaml#/components/parameters/P'}]
components:
  schemas:
    B: {type: array, items: {$ref: 'common.yaml#/components/schemas/A'}}
    C: {allOf: [{$ref: '#/components/schemas/B'}]}
",
        ),
    ])
    .unwrap();
    for (pointer, expected) in [
        (
            "/paths/~1a/get/parameters/0/$ref",
            "#/components/parameters/P",
        ),
        (
            "/paths/~1a/get/description",
            "See common.yaml#/components/schemas/A.",
        ),
        ("/components/schemas/B/items/$ref", "#/components/schemas/A"),
        (
            "/components/schemas/C/allOf/0/$ref",
            "#/components/schemas/B",
        ),
    ] {
        assert_eq!(
            merged.json.pointer(pointer),
            Some(&json!(expected)),
            "{pointer}"
        );
    }
}

#[test]
fn a_common_file_without_a_place_for_what_the_others_hold_is_an_error() {
    for (common, file, expected) in [
        (
            "paths: {}",
            "components: {schemas: {B: {}}}",
            "no components",
        ),
        ("components: {}", "paths: {/a: {get: {}}}", "no paths"),
        (
            "{paths: {}, components: {schemas: []}}",
            "components: {schemas: {B: {}}}",
            "schemas is not an object",
        ),
    ] {
        let error = merged(&[("common", common), ("messages", file)])
            .err()
            .unwrap_or_default();
        assert!(error.contains(expected), "{common}: {error}");
    }
}
