//! What the plan reads out of the honest document, and what it refuses.

use super::Small;
use crate::document::{Document, parse};
use crate::plan::{Operation, Plan};
use waxwing_dialect::{Answer, BodyEncoding};

fn only(small: &Small) -> Operation {
    let plan = small.plan().unwrap();
    assert_eq!(plan.operations.len(), 1);
    plan.operations[0].clone()
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.operations.iter().map(|o| o.id.as_str()).collect()
}

const TWO_FORMS: &str = "
operationId: send_voice
summary: Send a voice note.
x-v1: {method: post, path: /sendVoice}
requestBody:
  content:
    application/json: {schema: {$ref: '#/components/schemas/Voice'}}
    multipart/form-data:
      x-multipart: {operationId: send_voice_upload, summary: Send it as an upload.}
      schema: {$ref: '#/components/schemas/VoiceUpload'}
";

const VOICE: &str = "
Voice: {type: object, properties: {url: {type: string}}}
VoiceUpload:
  type: object
  required: [file]
  properties:
    file: {type: string, format: binary}
    cover: {type: string, format: binary}
    caption: {type: string}
";

#[test]
fn a_multipart_twin_is_an_operation_of_its_own() {
    let small = Small::new()
        .operation("post /voice", TWO_FORMS)
        .schemas(VOICE);
    let plan = small.plan().unwrap();
    assert_eq!(ids(&plan), ["send_voice", "send_voice_upload"]);
    let [json, form] = &plan.operations[..] else {
        unreachable!()
    };
    assert_eq!(json.summary, "Send a voice note.");
    assert_eq!(form.summary, "Send it as an upload.");
    assert!(json.v1.is_some() && form.v1.is_none());
    let (json, form) = (json.body.as_ref().unwrap(), form.body.as_ref().unwrap());
    assert_eq!(
        (json.encoding, &*json.component),
        (BodyEncoding::Json, "Voice")
    );
    assert_eq!(
        (form.encoding, &*form.component),
        (BodyEncoding::Multipart, "VoiceUpload")
    );
    assert_eq!(
        form.files
            .iter()
            .map(|f| (&*f.name, f.required))
            .collect::<Vec<_>>(),
        [("file", true), ("cover", false)]
    );
    assert!(json.files.is_empty());
}

#[test]
fn a_form_alone_needs_no_twin() {
    let alone = "{operationId: upload, requestBody: {content: {multipart/form-data: {schema: \
                 {$ref: '#/components/schemas/VoiceUpload'}}}}}";
    let operation = only(&Small::new().operation("post /media", alone).schemas(VOICE));
    assert_eq!(operation.id, "upload");
    assert_eq!(operation.body.unwrap().encoding, BodyEncoding::Multipart);
}

#[test]
fn what_cannot_be_read_is_an_error_that_names_its_path() {
    let without_twin = TWO_FORMS.replace("x-multipart", "x-other");
    let small = Small::new()
        .operation("post /voice", &without_twin)
        .schemas(VOICE);
    assert_eq!(
        small.plan_error(),
        "$.paths['/voice'].post.requestBody.content['multipart/form-data']: a second media type needs x-multipart"
    );
}

#[test]
fn answers_and_bodies_may_stand_among_the_components() {
    let small = Small::new()
        .common(
            "components: {responses: {Ok: {content: {application/json: {schema: {$ref: '#/components/schemas/Done'}}}}}}",
        )
        .operation(
            "post /send",
            "{operationId: send, responses: {2XX: {$ref: 'common.yaml#/components/responses/Ok'}}}",
        );
    assert_eq!(only(&small).answer, Answer::Json("Done".into()));
}

const BOTH_WAYS: &str = "
Request: {type: object, properties: {flow: {$ref: '#/components/schemas/Flow'}}}
Answer: {type: object, properties: {flows: {type: array, items: {$ref: '#/components/schemas/Flow'}}}}
";

fn both_ways(flow: &str) -> Small {
    let schemas = format!("{BOTH_WAYS}Flow: {flow}\n");
    let yaml = "
operationId: a
requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}}
responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}}
";
    Small::new().operation("post /a", yaml).schemas(&schemas)
}

#[test]
fn an_object_in_requests_and_answers_says_so() {
    let error = both_ways("{type: object, properties: {id: {type: string}}}").plan_error();
    assert_eq!(
        error,
        "$.components.schemas.Flow: stands in requests and in answers; say so with x-shared, or split it"
    );
    for (flow, why) in [
        (
            "{type: object, x-shared: true, properties: {id: {type: string}}}",
            "it says so",
        ),
        ("{type: string}", "an id has no members to read leniently"),
        ("{type: string, enum: [a]}", "an enum is open anyway"),
    ] {
        let plan = both_ways(flow).plan();
        assert_eq!(plan.as_ref().err(), None, "{why}");
        let plan = plan.unwrap();
        assert!(
            plan.answers.contains("Flow") && plan.requests.contains("Flow"),
            "{why}"
        );
        assert!(
            !plan.answers.contains("Request") && !plan.requests.contains("Answer"),
            "{why}"
        );
    }
}

#[test]
fn what_only_a_request_reaches_is_no_answer() {
    let plan = Small::new()
        .sends(
            "Body: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}
Part: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}}}
Id: {type: string}
View: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}}}",
        )
        .plan()
        .unwrap();
    let names: Vec<String> = plan.requests.into_iter().collect();
    assert_eq!(names, ["Body", "Id", "Part"]);
    // What nobody builds is a view on something that was read.
    let names: Vec<String> = plan.answers.into_iter().collect();
    assert_eq!(names, ["Done", "View"]);
}

#[test]
fn what_everybody_has_does_not_need_a_feature() {
    let with = |feature: &str| {
        let common = "{paths: {}, components: {schemas: {Open: {type: object, properties: \
                      {part: {$ref: '#/components/schemas/Part'}}}}}}";
        let partners = format!(
            "{{{feature} paths: {{}}, components: {{schemas: {{Part: {{type: object, properties: {{}}}}}}}}}}"
        );
        let documents =
            [("common", common), ("partners", &partners)].map(|(stem, text)| Document {
                stem: stem.into(),
                json: parse(text).unwrap(),
            });
        Plan::new("small", crate::merge::merge(&documents).unwrap()).err()
    };
    assert_eq!(with(""), None);
    assert_eq!(
        with("x-feature: partner,").as_deref(),
        Some("$.components.schemas.Open: needs Part, which only the feature partner has")
    );
}
