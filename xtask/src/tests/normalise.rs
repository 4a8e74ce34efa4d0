//! Spec passes that make the document one that progenitor understands.

use super::Small;
use serde_json::{Value, json};

fn schema(small: &Small, name: &str) -> Value {
    small.normalised()["components"]["schemas"][name].clone()
}

/// The normalised member of a request and of an answer.
fn member(yaml: &str) -> [Value; 2] {
    let schemas = format!(
        "{{Whole: {{type: object, required: [a], properties: {{a: {yaml}}}}}, Id: {{type: string}}, \
         At: {{oneOf: [{{type: integer}}, {{type: string}}], format: timestamp}}}}"
    );
    let pick = |small: Small| schema(&small, "Whole")["properties"]["a"].clone();
    [
        pick(Small::new().sends(&schemas)),
        pick(Small::new().answers(&schemas)),
    ]
}

#[test]
fn limits_and_prose_do_not_reach_the_types() {
    for (yaml, expected) in [
        (
            "{type: string, minLength: 1, maxLength: 9, pattern: x, description: d}",
            json!({"type": "string"}),
        ),
        (
            "{type: integer, minimum: 1, maximum: 9}",
            json!({"type": "integer", "format": "int64"}),
        ),
        (
            "{type: integer, format: int32}",
            json!({"type": "integer", "format": "int32"}),
        ),
        ("{type: number, maximum: 1.5}", json!({"type": "number"})),
        ("{type: boolean, example: true}", json!({"type": "boolean"})),
        ("{type: string, enum: [text]}", json!({"type": "string"})),
        ("{type: string, format: uri}", json!({"type": "string"})),
        (
            "{type: array, minItems: 1, items: {type: string, maxLength: 3}}",
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        (
            "{type: object, additionalProperties: {type: string, maxLength: 3}}",
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
        ),
        ("{description: anything}", json!({})),
    ] {
        assert_eq!(member(yaml)[0], expected, "{yaml}");
    }
}

#[test]
fn members_of_answers_may_be_null() {
    for (yaml, expected) in [
        (
            "{type: string}",
            json!({"type": "string", "nullable": true}),
        ),
        (
            "{$ref: '#/components/schemas/Id'}",
            json!({"allOf": [{"$ref": "#/components/schemas/Id"}], "nullable": true}),
        ),
        (
            "{type: array, items: {type: string}}",
            json!({"type": "array", "items": {"type": "string"}, "nullable": true}),
        ),
        ("{}", json!({})),
    ] {
        assert_eq!(member(yaml)[1], expected, "{yaml}");
        assert!(member(yaml)[0].get("nullable").is_none(), "{yaml}");
    }
}

#[test]
fn formats_become_shared_models_and_lenient_ones_in_answers() {
    for format in [
        "jid",
        "e164",
        "bsuid",
        "recipient",
        "media-type",
        "message-id",
        "timestamp",
        "int-or-string",
    ] {
        let [request, answer] = member(&format!("{{type: string, format: {format}}}"));
        assert_eq!(request, json!({"type": "string", "format": format}));
        assert_eq!(answer["format"], format!("lenient-{format}"));
    }
    let [request, answer] = member("{$ref: '#/components/schemas/At'}");
    assert_eq!(request, json!({"type": "string", "format": "timestamp"}));
    assert_eq!(answer["format"], "lenient-timestamp");
    let [_, items] = member("{type: array, items: {$ref: '#/components/schemas/At'}}");
    assert_eq!(items["items"]["format"], "lenient-timestamp");
    // The named component itself is written out at each use.
    let at = "{Whole: {type: object, properties: {a: {$ref: '#/components/schemas/At'}}}, \
              At: {type: string, format: timestamp}}";
    assert_eq!(schema(&Small::new().sends(at), "At"), Value::Null);
}

#[test]
fn only_what_must_stand_is_required() {
    let text = "Whole: {type: object, required: [b, a], x-always: [b], properties: \
                {a: {type: string}, b: {type: string}, c: {type: string}}}";
    let request = schema(&Small::new().sends(text), "Whole");
    assert_eq!(request["required"], json!(["a", "b"]));
    let answer = schema(&Small::new().answers(text), "Whole");
    assert_eq!(answer["required"], json!(["b"]));
    assert_eq!(answer["properties"]["b"], json!({"type": "string"}));
    let loose = text.replace("[b, a]", "[a]");
    let answer = schema(&Small::new().answers(&loose), "Whole");
    assert_eq!(
        answer["required"],
        json!(["b"]),
        "whether it is required or not"
    );
    assert_eq!(answer["properties"]["a"]["nullable"], true);
}

#[test]
fn parts_of_an_object_are_laid_together() {
    let text = "
Whole:
  allOf:
    - {$ref: '#/components/schemas/Part'}
    - {type: object, required: [b], properties: {b: {type: string}}}
  required: [c]
  properties: {c: {type: string}}
Part: {type: object, required: [a], properties: {a: {type: string}}}
";
    let whole = schema(&Small::new().sends(text), "Whole");
    let names: Vec<&String> = whole["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(whole["required"], json!(["a", "b", "c"]));
}

#[test]
fn unions_keep_only_their_names() {
    let schemas = "
Whole: {type: object, properties: {a: {$ref: '#/components/schemas/Tagged'}}}
Tagged:
  oneOf: [{$ref: '#/components/schemas/One'}]
  discriminator: {propertyName: type, mapping: {one: '#/components/schemas/One'}}
Untagged: {oneOf: [{type: string}, {$ref: '#/components/schemas/One'}]}
Envelope: {x-flatten: content, allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Tagged'}]}
One: {type: object, required: [type], properties: {type: {type: string, enum: [one]}}}
";
    let small = Small::new().sends(schemas);
    for name in ["Tagged", "Untagged", "Envelope"] {
        let schema = schema(&small, name);
        assert_eq!(schema["type"], "object", "{name}");
        assert!(
            schema.get("oneOf").is_none() && schema.get("allOf").is_none(),
            "{name}"
        );
    }
    assert_eq!(
        schema(&small, "Whole")["properties"]["a"]["$ref"],
        "#/components/schemas/Tagged"
    );
}

#[test]
fn files_are_no_members_and_a_form_is_sent_as_json_for_the_types() {
    let form = "{operationId: upload, requestBody: {content: {multipart/form-data: {schema: \
                {$ref: '#/components/schemas/Upload'}}}}}";
    let small = Small::new().operation("post /media", form).schemas(
        "Upload: {type: object, required: [file, kind], properties: \
         {file: {type: string, format: binary}, kind: {type: string}}}",
    );
    let upload = schema(&small, "Upload");
    assert_eq!(upload["properties"], json!({"kind": {"type": "string"}}));
    assert_eq!(upload["required"], json!(["kind"]));
    let body = &small.normalised()["paths"]["/media#upload"]["post"]["requestBody"]["content"];
    assert_eq!(
        body,
        &json!({"application/json": {"schema": {"$ref": "#/components/schemas/Upload"}}})
    );
}

#[test]
fn a_query_is_one_schema_and_not_a_list_of_parameters() {
    let operation = "
operationId: list_chats
parameters:
  - {name: chatId, in: path, required: true, schema: {type: string}}
  - {name: limit, in: query, required: true, schema: {type: integer, maximum: 9}}
  - {name: after, in: query, schema: {type: string}}
";
    let small = Small::new().operation("get /chats/{chatId}", operation);
    let document = small.normalised();
    let method = &document["paths"]["/chats/{chatId}#list_chats"]["get"];
    let names: Vec<&Value> = method["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| &p["name"])
        .collect();
    assert_eq!(names, ["chatId"]);
    let query = schema(&small, "ListChatsQuery");
    assert_eq!(query["required"], json!(["limit"]));
    assert_eq!(
        query["properties"],
        json!({"limit": {"type": "integer", "format": "int64"}, "after": {"type": "string"}})
    );
}

#[test]
fn one_answer_is_left_and_errors_are_not() {
    let operation = "
operationId: a
responses:
  '200': {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Done'}}}}
  4XX: {content: {application/json: {schema: {type: object}}}}
  default: {description: other}
";
    let document = Small::new().operation("get /a", operation).normalised();
    let responses = document["paths"]["/a#a"]["get"]["responses"]
        .as_object()
        .unwrap();
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["2XX"]);
    assert_eq!(
        responses["2XX"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/Done"
    );
}
