//! What the plan reads of one operation: its parameters, its path and its keys.

use super::Small;
use crate::plan::Operation;
use serde_json::json;

fn only(small: &Small) -> Operation {
    small.plan().unwrap().operations.remove(0)
}

#[test]
fn a_scope_is_no_argument_wherever_it_stands() {
    let common = "
components:
  parameters:
    Phone: {name: phone_id, in: path, x-client: phone, schema: {$ref: '#/components/schemas/PhoneId'}}
    Instance: {name: instance_id, in: query, x-client: instance, schema: {$ref: '#/components/schemas/PhoneId'}}
    Media: {name: media_id, in: path, required: true, schema: {$ref: '#/components/schemas/PhoneId'}}
    Limit: {name: limit, in: query, schema: {type: integer}}
  schemas: {PhoneId: {type: string}}
";
    let refer = |names: &[&str]| {
        let refs: Vec<String> = names
            .iter()
            .map(|n| format!("{{$ref: 'common.yaml#/components/parameters/{n}'}}"))
            .collect();
        format!("{{operationId: a, parameters: [{}]}}", refs.join(", "))
    };
    for (given, scope, path, query) in [
        (
            vec!["Phone", "Media"],
            Some("phone"),
            vec!["media_id"],
            vec![],
        ),
        (
            vec!["Limit", "Instance"],
            Some("instance"),
            vec![],
            vec!["limit"],
        ),
        (
            vec!["Media", "Limit"],
            None,
            vec!["media_id"],
            vec!["limit"],
        ),
    ] {
        let operation = only(
            &Small::new()
                .common(common)
                .operation("get /a", &refer(&given)),
        );
        let names = |list: &[waxwing_dialect::Parameter]| -> Vec<String> {
            list.iter().map(|p| p.name.clone()).collect()
        };
        let held = operation.scope.as_ref().and_then(|s| s.scope.as_deref());
        assert_eq!(held, scope, "{given:?}");
        assert_eq!(names(&operation.path_parameters), path, "{given:?}");
        assert_eq!(names(&operation.query), query, "{given:?}");
    }
}

#[test]
fn a_fragment_names_an_operation_and_is_not_sent() {
    let small = Small::new()
        .operation("post /messages", "{operationId: send}")
        .operation("post /messages#read", "{operationId: mark_read}");
    let plan = small.plan().unwrap();
    let ids: Vec<&str> = plan.operations.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(ids, ["send", "mark_read"]);
    assert!(plan.operations.iter().all(|o| o.path == "/messages"));
}

#[test]
fn keys_of_an_operation_are_read() {
    let yaml = "
operationId: a
description: |
  Long.
deprecated: true
x-absolute: media_url
x-v1: {method: post, path: /sendA}
x-source: [{source: one, seen: 2026-11, updated: 2026-02}, {source: two, updated: unknown}, {source: 'three, 2026-03-01', updated: 2026-03}]
";
    let operation = only(&Small::new().operation("get /a", yaml));
    assert_eq!(operation.method, "GET");
    assert_eq!(operation.description, "Long.");
    assert!(operation.deprecated);
    assert_eq!(operation.absolute.as_deref(), Some("media_url"));
    let v1 = operation.v1.as_ref().unwrap();
    assert_eq!((&*v1.method, &*v1.path, v1.json), ("POST", "/sendA", false));
    assert_eq!(
        operation.sources,
        ["one (as of 2026-02)", "two", "three, 2026-03-01"]
    );
    let plain = only(&Small::new().operation("get /a", "{operationId: a}"));
    assert!(!plain.deprecated && plain.v1.is_none() && plain.absolute.is_none());
}

#[test]
fn examples_of_both_spellings_are_kept_in_order() {
    let operation = only(&Small::new().operation(
        "get /a",
        "{operationId: a, responses: {'200': {content: {application/json: {
            schema: {$ref: 'common.yaml#/components/schemas/Done'},
            examples: {one: {value: {id: a}}, two: {summary: b, value: {id: b}}}}}}}}",
    ));
    assert_eq!(
        operation.answer_examples,
        [json!({"id": "a"}), json!({"id": "b"})]
    );
}

#[test]
fn the_secrets_of_a_request_are_found_in_any_depth() {
    let common = "
components:
  schemas:
    Code: {type: string, x-sensitive: secret}
    Name: {type: string, x-sensitive: true}
    Body: {allOf: [{$ref: '#/components/schemas/Envelope'}, {$ref: '#/components/schemas/Content'}]}
    Envelope: {type: object, properties: {name: {$ref: '#/components/schemas/Name'}, pin: {$ref: '#/components/schemas/Code'}}}
    Content: {oneOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Map'}]}
    Tree:
      type: object
      properties:
        code: {$ref: '#/components/schemas/Code'}
        codes: {type: array, items: {$ref: '#/components/schemas/Code'}}
        children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
    Map: {type: object, properties: {map: {type: object, additionalProperties: {$ref: '#/components/schemas/Code'}}}}
    Answer: {type: object, properties: {token: {$ref: '#/components/schemas/Code'}}}
";
    let operation = "{operationId: a, parameters: [\
        {name: session, in: path, required: true, schema: {$ref: 'common.yaml#/components/schemas/Code'}}, \
        {name: key, in: query, schema: {$ref: 'common.yaml#/components/schemas/Code'}}, \
        {name: name, in: query, schema: {$ref: 'common.yaml#/components/schemas/Name'}}], \
        requestBody: {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Body'}}}}, \
        responses: {'200': {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Answer'}}}}}}";
    let plan = Small::new()
        .common(common)
        .operation("post /{session}", operation)
        .plan()
        .unwrap();
    assert_eq!(
        plan.secrets(&plan.operations[0]),
        ["/code", "/codes/*", "/key", "/map/*", "/pin", "/session"]
    );
}
