use super::*;
use crate::provider::ErrorBody;

const BODY: ErrorBody = ErrorBody {
    code: &["/error/code", "/errors/0/code"],
    subcode: &[],
    message: &["/error/message"],
    details: &[],
    trace_id: &[],
    transient: &[],
};

static PROVIDER: Provider = Provider {
    name: "demo",
    base_url: "https://example.com",
    v1_base_url: None,
    media_hosts: &[],
    error_body: BODY,
    faults_in_success: None,
    errors: &[],
};

static SEND: Operation = Operation {
    accepts: &[
        Accept::Filled("/messages/*/id"),
        Accept::OneOf("/status", &["queued", "true"]),
        Accept::Begins("/result", &["true_", "false_"]),
    ],
    ..Operation::POST
};

static PUBLISH: Operation = Operation {
    accepts: &[Accept::Empty],
    ..Operation::POST
};

#[test]
fn a_success_needs_its_proof() {
    let plain = &Operation::POST;
    let cases: &[(&Operation, &str, Result<(), Outcome>)] = &[
        (&SEND, r#"{"messages":[{"id":"a"}]}"#, Ok(())),
        (&SEND, r#"{"messages":[{},{"id":7}]}"#, Ok(())),
        (&SEND, r#"{"status":"queued"}"#, Ok(())),
        (&SEND, r#"{"status":true}"#, Ok(())),
        (&SEND, r#"{"status":"other"}"#, Err(Outcome::Unknown)),
        (&SEND, r#"{"result":"true_a@c.us_b"}"#, Ok(())),
        (&SEND, r#"{"result":"Not now"}"#, Err(Outcome::Unknown)),
        (
            &SEND,
            r#"{"messages":[{"id":false}]}"#,
            Err(Outcome::Unknown),
        ),
        (
            &SEND,
            r#"{"messages":[{"id":{"a":1}}]}"#,
            Err(Outcome::Unknown),
        ),
        (&SEND, r#"{"messages":[]}"#, Err(Outcome::Unknown)),
        (&SEND, r#"{"messages":[{"id":""}]}"#, Err(Outcome::Unknown)),
        (&SEND, "", Err(Outcome::Unknown)),
        (&SEND, "null", Err(Outcome::Unknown)),
        (&SEND, "[]", Err(Outcome::Unknown)),
        (&SEND, "{}", Err(Outcome::Unknown)),
        (&SEND, "<html>ok</html>", Err(Outcome::Unknown)),
        (&SEND, r#"{"messages":[{"id":"a""#, Err(Outcome::Unknown)),
        (&SEND, r#"{"error":{"code":1}}"#, Err(Outcome::Unknown)),
        (
            &SEND,
            r#"{"messages":[{"id":"a"}],"error":{"code":1}}"#,
            Err(Outcome::Unknown),
        ),
        (&PUBLISH, "", Ok(())),
        (&PUBLISH, " \n", Ok(())),
        (&PUBLISH, "{}", Ok(())),
        (&PUBLISH, "null", Ok(())),
        (&PUBLISH, "<html></html>", Err(Outcome::Unknown)),
        (&PUBLISH, r#"{"a":1}"#, Err(Outcome::Unknown)),
        (plain, r#"{"errors":[{"code":1}]}"#, Err(Outcome::Unknown)),
        (plain, r#"{"error":{"code":""}}"#, Ok(())),
        (plain, "<html>", Ok(())),
    ];
    for (operation, body, expected) in cases {
        let secrets = Secrets::default();
        let judged = judge(
            &PROVIDER,
            operation,
            StatusCode::OK,
            body.as_bytes(),
            &secrets,
        );
        assert_eq!(judged.map_err(|e| e.outcome()), *expected, "{body}");
    }
}

#[test]
fn the_proof_of_a_success_is_the_id_of_what_was_taken() {
    for (body, id) in [
        (r#"{"messages":[{"id":"a"}]}"#, Some("a")),
        (r#"{"messages":[{"id":7}]}"#, Some("7")),
        (r#"{"result":"true_a@c.us_b"}"#, Some("true_a@c.us_b")),
        (r#"{"status":"queued"}"#, None),
        ("", None),
    ] {
        let found = accepted_id(&SEND, body.as_bytes());
        assert_eq!(found.as_deref(), id, "{body}");
    }
}

#[test]
fn a_text_shows_a_reason_and_nothing_of_the_answer() {
    let secrets = Secrets::default();
    for (body, expected) in [
        ("<html><h1>Back soon</h1></html>", Some(": Back soon;")),
        (r#""the session is gone""#, Some(": the session is gone;")),
        ("no route", Some(": no route;")),
        // Cut, or with the proof gone: what is left may be a token or a text of a person.
        (r#"{"messages":[{"token":"fresh"#, None),
        (r#"["fresh", "#, None),
        ("\u{feff}{\"token\":\"fresh", None),
        (r#""fresh""#, None),
        (r#""fresh"#, None),
    ] {
        let error = judge(&PROVIDER, &SEND, StatusCode::OK, body.as_bytes(), &secrets);
        let error = error.expect_err(body).to_string();
        match expected {
            Some(text) => assert!(error.contains(text), "{error}"),
            None => assert!(!error.contains("fresh"), "{error}"),
        }
    }
}

#[test]
fn an_address_in_a_reason_lets_nobody_in() {
    let secrets = Secrets::default();
    let address = "https://ada:pass@example.com/a.ogg?sig=AR1";
    for body in [
        format!(r#"{{"error":{{"code":4,"message":"cannot fetch {address}"}}}}"#),
        format!(r#"{{"error":{{"code":"{address}"}}}}"#),
        format!("cannot fetch {address}"),
    ] {
        let error = judge(&PROVIDER, &SEND, StatusCode::OK, body.as_bytes(), &secrets);
        let error = error.expect_err("no proof");
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(text.contains("http…"), "{text}");
            assert!(!text.contains("pass") && !text.contains("AR1"), "{text}");
        }
    }
}
