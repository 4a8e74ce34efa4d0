//! What in a 2xx proves that a call was taken, and what the codes say of it.

use super::Small;

const FILE: &str = "messages.rs";

fn answer(component: &str) -> String {
    format!(
        "responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{component}'}}}}}}}}}}"
    )
}

#[test]
fn a_component_proves_for_all_that_answer_with_it_and_may_do_harm() {
    let schemas = "{Sent: {type: object, x-accepts: [/id], properties: {id: {type: string}}}}";
    let send = |more: &str| format!("{{operationId: send, {more} {}}}", answer("Sent"));
    for (at, more, expected) in [
        (
            "post /send",
            "",
            "accepts: crate::generated::provider::ACCEPTS_SENT",
        ),
        (
            "post /send",
            "x-accepts: [empty],",
            "accepts: &[waxwing_runtime::generated::Accept::Empty]",
        ),
        ("post /send", "x-idempotent: true,", ""),
        ("put /send", "", ""),
    ] {
        let small = Small::new().operation(at, &send(more)).schemas(schemas);
        let files = small.try_generate().unwrap();
        match expected {
            "" => files.lacks(FILE, "accepts:"),
            expected => files.has(FILE, expected),
        }
    }
}

#[test]
fn a_code_says_what_it_proves_and_how_long_to_wait() {
    for (more, expected) in [
        ("", "proof: None, wait: None"),
        ("proof: true,", "proof: Some(true), wait: None"),
        (
            "proof: false, wait: 60,",
            "proof: Some(false), wait: Some(CodeWait { seconds: 60, times: 1 })",
        ),
        (
            "wait: {seconds: 1, times: 4},",
            "wait: Some(CodeWait { seconds: 1, times: 4 })",
        ),
    ] {
        let row =
            format!("{{code: '1', meaning: m, retry: 'no', scope: app, {more} action: wait}}");
        let common = format!("{{x-errors: [{row}]}}");
        let small = Small::new()
            .common(&common)
            .answers("{A: {type: object, properties: {id: {type: string}}}}");
        small.generate().has("provider.rs", expected);
    }
}

#[test]
fn a_bare_value_is_read_as_a_member() {
    let small = Small::new().answers(
        "{Result: {type: object, x-bare: result, additionalProperties: {}, properties: {result: {}}}}",
    );
    small
        .try_generate()
        .unwrap()
        .has(FILE, "waxwing_json::read_object!(Result, \"result\")");
}
