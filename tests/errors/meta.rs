//! Every code of Meta's error table as an answer: what the error tells a sender.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_meta::Client;
use waxwing_meta::groups::{ApproveJoinRequestsResponse, JoinRequestsDecision};
use waxwing_meta::media::GetMediaUrlQuery;
use waxwing_meta::messages::{SendMessageRequest, TextContent};
use waxwing_meta::runtime::{Action, Error, ErrorKind, Outcome, RetryPolicy, Scope};
use waxwing_sandbox::{Fault, Provider, Sandbox};

/// From this number on they come as subcodes of another code.
const SUBCODES: u64 = 1_000_000;

/// A row of the table, as the specification has it.
struct Row {
    code: u64,
    status: u16,
    retry: String,
    scope: Scope,
    action: Action,
    /// What the code proves by itself.
    proof: Option<bool>,
}

fn rows() -> Vec<Row> {
    let bundle = include_str!("../../crates/sandbox/src/generated/meta.json");
    let bundle: Value = serde_json::from_str(bundle).expect("a bundle is JSON");
    let rows = bundle["x-errors"].as_array().expect("a table").iter();
    rows.map(|row| {
        let text = |name: &str| {
            row[name]
                .as_str()
                .unwrap_or_else(|| panic!("{name}: {row}"))
        };
        // Of a range its first.
        let code = text("code").split('-').next().and_then(|c| c.parse().ok());
        // A partial success and what only webhooks tell have no error status.
        let status = row["http"].as_u64().filter(|status| *status >= 400);
        Row {
            code: code.expect("a number"),
            status: status.and_then(|s| u16::try_from(s).ok()).unwrap_or(400),
            retry: text("retry").to_owned(),
            proof: row["proof"].as_bool(),
            scope: match text("scope") {
                "recipient" => Scope::Recipient,
                "number" => Scope::Number,
                "account" => Scope::Account,
                "app" => Scope::App,
                _ => Scope::Request,
            },
            action: match text("action") {
                "wait" => Action::Wait,
                "back_off_recipient" => Action::BackOffRecipient,
                "renew_token" => Action::RenewToken,
                "fix_request" => Action::FixRequest,
                "user_must_write_first" => Action::UserMustWriteFirst,
                _ => Action::GiveUp,
            },
        }
    })
    .collect()
}

fn body(code: u64) -> String {
    let mut error = json!({
        "message": format!("(#{code}) What went wrong"),
        "type": "OAuthException",
        "code": code,
        "error_data": {"messaging_product": "whatsapp", "details": "in detail"},
        "fbtrace_id": "AbCdEf",
    });
    if code >= SUBCODES {
        error["code"] = 100.into();
        error["error_subcode"] = code.into();
    }
    json!({"error": error}).to_string()
}

async fn sent(sandbox: &Sandbox, meta: &Client, status: u16, body: &str) -> Error {
    sandbox.fault(Fault::answer(status, "application/json", body));
    let message = SendMessageRequest::to("+15550001111", TextContent::new("Hello"));
    let call = meta.phone("106540352242922").send_message(&message);
    call.retry(RetryPolicy::never())
        .await
        .expect_err("an error")
}

async fn looked_up(sandbox: &Sandbox, meta: &Client, status: u16, body: &str) -> Error {
    sandbox.fault(Fault::answer(status, "application/json", body));
    let call = meta.get_media_url("1013859600285441", &GetMediaUrlQuery::new());
    call.retry(RetryPolicy::never())
        .await
        .expect_err("an error")
}

#[tokio::test]
async fn each_code_says_what_happened_and_what_to_do() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    let rows = rows();
    assert!(rows.len() > 150, "{} rows", rows.len());
    for row in rows {
        let Row { code, status, .. } = row;
        let text = body(code);
        let send = sent(&sandbox, &meta, status, &text).await;
        let look_up = looked_up(&sandbox, &meta, status, &text).await;
        // Whether it sent the message is open unless the code proves that it did not, as a 4xx does by itself.
        let open = !row.proof.unwrap_or((400..500).contains(&status));
        for (error, is_send) in [(&send, true), (&look_up, false)] {
            assert_eq!(error.kind(), ErrorKind::Api, "{code}");
            assert_eq!(error.status(), Some(status), "{code}");
            let subcode = error.subcode().and_then(|s| s.parse::<u64>().ok());
            let told = subcode.or(error.code().and_then(|c| c.parse().ok()));
            assert_eq!(told, Some(code));
            assert_eq!(
                (error.details(), error.trace_id()),
                (Some("in detail"), Some("AbCdEf"))
            );
            assert_eq!(error.scope(), Some(row.scope), "{code}");
            let outcome = if open {
                Outcome::Unknown
            } else {
                Outcome::Rejected
            };
            assert_eq!(error.outcome(), outcome, "{code}");
            let check = open && is_send;
            assert_eq!(error.is_retryable(), row.retry != "no" && !check, "{code}");
            let action = if check {
                Action::CheckBeforeRetry
            } else {
                row.action
            };
            assert_eq!(error.action(), action, "{code}");
        }
    }
}

/// What Meta's pages say of a code.
struct Documented {
    code: String,
    /// None where they do not say it of this code, or an answer never has it.
    status: Option<u16>,
    retry: String,
}

fn documented() -> Vec<Documented> {
    let text = include_str!("meta.codes.txt");
    let lines = text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let rows = lines.flat_map(|line| {
        let mut words = line.split_whitespace();
        let status = words.next().expect("a status");
        let status = match status {
            "wh" | "?" => None,
            status => Some(status.parse().expect("a status")),
        };
        let retry = words.next().expect("yes, later or no");
        words.map(move |code| Documented {
            code: code.to_owned(),
            status,
            retry: retry.to_owned(),
        })
    });
    rows.collect()
}

#[test]
fn the_table_has_the_codes_that_meta_documents_and_no_others() {
    let bundle = include_str!("../../crates/sandbox/src/generated/meta.json");
    let bundle: Value = serde_json::from_str(bundle).expect("a bundle is JSON");
    let ours: BTreeMap<&str, (Option<u64>, &str)> = bundle["x-errors"]
        .as_array()
        .expect("a table")
        .iter()
        .map(|row| {
            let text = |name: &str| row[name].as_str().expect("a text");
            (text("code"), (row["http"].as_u64(), text("retry")))
        })
        .collect();
    let theirs = documented();
    let theirs: BTreeMap<&str, (Option<u64>, &str)> = theirs
        .iter()
        .map(|row| (&*row.code, (row.status.map(u64::from), &*row.retry)))
        .collect();
    assert_eq!(ours, theirs);
    assert_eq!(theirs.len(), documented().len(), "a code stands twice");
}

#[tokio::test]
async fn each_documented_code_says_whether_to_repeat() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    for Documented {
        code,
        status,
        retry,
    } in documented()
    {
        let code = code.split('-').next().and_then(|c| c.parse().ok());
        let code = code.expect("a number");
        // 206 is no error; that code comes in the body of an answer.
        let status = status.filter(|s| *s >= 400).unwrap_or(400);
        let error = looked_up(&sandbox, &meta, status, &body(code)).await;
        assert_eq!(error.is_retryable(), retry != "no", "{code}");
    }
}

/// From Meta's page of error codes, not from the specification: status, whether a look-up may be repeated, what to do.
#[tokio::test]
async fn the_codes_that_senders_meet_most_are_as_meta_documents_them() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    for (code, status, again, action) in [
        (2, 503, true, Action::Wait),
        (4, 400, true, Action::Wait),
        (190, 401, false, Action::RenewToken),
        (80007, 400, true, Action::Wait),
        (130_429, 400, true, Action::Wait),
        (131_000, 500, true, Action::Wait),
        (131_008, 400, false, Action::FixRequest),
        (131_009, 400, false, Action::FixRequest),
        (131_016, 500, true, Action::Wait),
        (131_026, 400, false, Action::GiveUp),
        (131_047, 400, false, Action::UserMustWriteFirst),
        (131_056, 400, true, Action::BackOffRecipient),
        (131_057, 500, true, Action::Wait),
        (131_208, 429, true, Action::Wait),
        (132_001, 404, false, Action::FixRequest),
        (133_004, 503, true, Action::Wait),
        (138_005, 429, true, Action::Wait),
        (613, 429, true, Action::Wait),
    ] {
        let error = looked_up(&sandbox, &meta, status, &body(code)).await;
        assert_eq!(
            (error.is_retryable(), error.action()),
            (again, action),
            "{code}"
        );
    }
}

#[tokio::test]
async fn odd_bodies_are_errors_still() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    for (status, text, code, outcome, again) in [
        (
            400,
            r#"{"error": {"code": "131056", "message": "as text"}}"#,
            Some("131056"),
            Outcome::Rejected,
            true,
        ),
        (
            400,
            r#"{"error": {"code": 999999, "message": "not in the table"}}"#,
            Some("999999"),
            Outcome::Rejected,
            false,
        ),
        (
            400,
            r#"{"error": {"code": 100, "error_data": "a bare text"}}"#,
            Some("100"),
            Outcome::Rejected,
            false,
        ),
        (
            400,
            r#"{"error": {"code": 999999, "is_transient": true}}"#,
            Some("999999"),
            Outcome::Rejected,
            true,
        ),
        (
            403,
            r#"{"error": {"code": 212}}"#,
            Some("212"),
            Outcome::Rejected,
            false,
        ),
        (
            502,
            "<html>Bad gateway</html>",
            None,
            Outcome::Unknown,
            false,
        ),
        (400, "", None, Outcome::Rejected, false),
    ] {
        let error = sent(&sandbox, &meta, status, text).await;
        assert_eq!((error.code(), error.outcome()), (code, outcome), "{text}");
        assert_eq!(error.is_retryable(), again, "{text}");
        assert_eq!(error.body(), text.as_bytes());
    }
    let error = sent(&sandbox, &meta, 403, r#"{"error": {"code": 212}}"#).await;
    assert_eq!(
        error.action(),
        Action::RenewToken,
        "212 is of the range 200-299"
    );
}

#[tokio::test]
async fn a_throttle_in_a_400_is_waited_for_and_a_final_error_is_not() {
    for (code, requests) in [
        (130_429, 2),
        (131_056, 2),
        (131_048, 1),
        (131_047, 1),
        (100, 1),
    ] {
        let sandbox = waxwing_tests::sandbox().await;
        let meta = waxwing_tests::meta(&sandbox);
        sandbox.fault(Fault::answer(400, "application/json", body(code)));
        let message = SendMessageRequest::to("+15550001111", TextContent::new("Hello"));
        let policy = RetryPolicy::default().base(std::time::Duration::from_millis(1));
        let answer = meta
            .phone("106540352242922")
            .send_message(&message)
            .retry(policy)
            .await;
        assert_eq!(answer.is_ok(), requests == 2, "{code}");
        assert_eq!(
            sandbox.received_by(Provider::Meta).len(),
            requests,
            "{code}"
        );
    }
}

#[tokio::test]
async fn some_codes_ask_for_a_wait_of_their_own() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    for (code, status, seconds) in [
        (131056, 400, Some(1)),
        (131057, 500, Some(60)),
        (131049, 400, Some(24 * 3600)),
        (133015, 400, Some(300)),
        (134101, 400, Some(600)),
        (130429, 400, None),
    ] {
        let error = sent(&sandbox, &meta, status, &body(code)).await;
        let asked = error.retry_after().map(|wait| wait.as_secs());
        assert_eq!(asked, seconds, "{error}");
        assert_eq!(error.outcome(), Outcome::Rejected, "{error}");
    }
}

#[tokio::test]
async fn the_same_code_counts_at_any_status() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    let (unknown, rejected) = (Outcome::Unknown, Outcome::Rejected);
    for (status, code, outcome) in [
        // Help pages quote Meta: "invalid request or possible server error".
        (400, 1, unknown),
        (500, 1, unknown),
        (400, 131000, unknown),
        (500, 131016, unknown),
        (500, 3, rejected),
        (500, 131045, rejected),
        (500, 133000, rejected),
        (500, 131053, unknown),
        (400, 131053, rejected),
        // Done in part.
        (206, 131201, unknown),
        (200, 131056, unknown),
        (200, 3, rejected),
        (302, 131056, unknown),
        (307, 131056, rejected),
        (408, 131056, unknown),
    ] {
        let error = sent(&sandbox, &meta, status, &body(code)).await;
        assert_eq!(error.outcome(), outcome, "{status} {error}");
        assert_eq!(error.status(), Some(status));
    }
}

#[tokio::test]
async fn what_was_done_in_part_is_an_error_that_has_the_parts() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    let body = json!({
        "approved_join_requests": ["a"],
        "failed_join_requests": [{"join_request_id": "b", "errors": [{"code": 131203}]}],
        "errors": [{"code": 131201, "title": "Done in part"}],
    });
    sandbox.fault(Fault::answer(206, "application/json", body.to_string()));
    let requests = JoinRequestsDecision::new(["a", "b"]);
    let call = meta.approve_group_join_requests("Y2FwaV9ncm91cDo", &requests);
    let error = call.await.expect_err("an error");
    assert_eq!((error.status(), error.code()), (Some(206), Some("131201")));
    assert_eq!(error.outcome(), Outcome::Unknown);
    let parts: ApproveJoinRequestsResponse = error.provider().expect("the parts");
    assert_eq!(parts.approved_join_requests.map(|done| done.len()), Some(1));
}

#[tokio::test]
async fn an_answer_without_a_message_proves_nothing() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    for body in [
        r#"{"messages":[]}"#,
        r#"{"messages":[{"id":""}]}"#,
        r#"{"messaging_product":"whatsapp","contacts":[]}"#,
        "{}",
        "",
    ] {
        let error = sent(&sandbox, &meta, 200, body).await;
        let said = (error.outcome(), error.action(), error.is_retryable());
        assert_eq!(
            said,
            (Outcome::Unknown, Action::CheckBeforeRetry, false),
            "{body}"
        );
    }
}
