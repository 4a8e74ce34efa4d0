//! What in a 2xx proves that a call was taken, and what the codes say of it.

use super::Small;
use crate::plan::{Accept, Accepts};

const FILE: &str = "messages.rs";

fn answer(component: &str) -> String {
    format!(
        "responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{component}'}}}}}}}}}}"
    )
}

#[test]
fn a_proof_is_read_in_each_of_its_forms() {
    let filled = |at: &str| Accept::Filled(at.to_owned());
    for (yaml, expected) in [
        ("[/id]", Ok(vec![filled("/id")])),
        ("['', /a/*/b]", Ok(vec![filled(""), filled("/a/*/b")])),
        ("[empty]", Ok(vec![Accept::Empty])),
        (
            "[{at: /ok, values: [true, 1, done]}]",
            Ok(vec![Accept::OneOf(
                "/ok".to_owned(),
                vec!["true".to_owned(), "1".to_owned(), "done".to_owned()],
            )]),
        ),
        (
            "[{at: '', begins: [true_]}]",
            Ok(vec![Accept::Begins(
                String::new(),
                vec!["true_".to_owned()],
            )]),
        ),
        ("[]", Err("a list of at least one way")),
        ("/id", Err("a list of at least one way")),
        ("[id]", Err("want a JSON pointer")),
        ("[{at: /ok}]", Err("want a JSON pointer")),
        ("[{at: /ok, values: []}]", Err("want a JSON pointer")),
        ("[{at: ok, values: [true]}]", Err("want a JSON pointer")),
        ("[{at: /ok, values: [{a: 1}]}]", Err("want a JSON pointer")),
    ] {
        let operation = format!("{{operationId: send, x-accepts: {yaml}}}");
        let small = Small::new().operation("post /send", &operation);
        match (small.plan(), expected) {
            (Ok(plan), Ok(ways)) => assert_eq!(plan.operations[0].accepts, Accepts::Own(ways)),
            (Err(error), Err(text)) => assert!(error.contains(text), "{yaml}: {error}"),
            (found, _) => panic!("{yaml}: {:?}", found.err()),
        }
    }
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
            "accepts: &[waxwing_runtime::Accept::Empty]",
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
        ("", Ok("proof: None, wait: None")),
        ("proof: true,", Ok("proof: Some(true), wait: None")),
        (
            "proof: false, wait: 60,",
            Ok("proof: Some(false), wait: Some(CodeWait { seconds: 60, times: 1 })"),
        ),
        (
            "wait: {seconds: 1, times: 4},",
            Ok("wait: Some(CodeWait { seconds: 1, times: 4 })"),
        ),
        (
            "proof: maybe,",
            Err("x-errors 1: proof \"maybe\" is neither true nor false"),
        ),
        ("wait: soon,", Err("x-errors 1: wait \"soon\"")),
        ("wait: 0,", Err("x-errors 1: wait 0")),
        ("wait: {seconds: 1},", Err("x-errors 1: wait {")),
    ] {
        let row =
            format!("{{code: '1', meaning: m, retry: 'no', scope: app, {more} action: wait}}");
        let common = format!("{{x-errors: [{row}]}}");
        let small = Small::new()
            .common(&common)
            .answers("{A: {type: object, properties: {id: {type: string}}}}");
        match (small.try_generate(), expected) {
            (Ok(files), Ok(code)) => files.has("provider.rs", code),
            (Err(error), Err(text)) => assert!(error.contains(text), "{more}: {error}"),
            (found, _) => panic!("{more}: {:?}", found.err()),
        }
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
