//! Whether it happened, whether to repeat it, and what was repeated.

use crate::demo::{GET, SEND, Text, call, client};
use crate::server::{Reply, Server, http};
use waxwing_runtime::{Action, Error, ErrorKind, Outcome};

#[tokio::test]
async fn an_error_says_whether_it_happened_and_whether_to_repeat() {
    let code = |head: &str, code: &str| http(head, &format!(r#"{{"code":"{code}"}}"#));
    let cut = || Reply::Says("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".to_owned());
    let check = (false, Action::CheckBeforeRetry, 1);
    for (operation, reply, outcome, expected) in [
        // Sends that may have happened, whatever the table says of the code.
        (&SEND, code("500 x", "passing"), Outcome::Unknown, check),
        (&SEND, code("500 x", "quota"), Outcome::Unknown, check),
        (&SEND, http("500 x", "{}"), Outcome::Unknown, check),
        (
            &SEND,
            http("500 x", r#"{"transient":true}"#),
            Outcome::Unknown,
            check,
        ),
        (&SEND, Reply::Breaks, Outcome::Unknown, check),
        (&SEND, http("200 OK", "{]"), Outcome::Unknown, check),
        (&SEND, cut(), Outcome::Unknown, check),
        // The same do no harm twice.
        (
            &GET,
            code("500 x", "passing"),
            Outcome::Unknown,
            (true, Action::Wait, 3),
        ),
        (
            &GET,
            code("500 x", "quota"),
            Outcome::Unknown,
            (true, Action::Wait, 1),
        ),
        (
            &GET,
            http("500 x", "{}"),
            Outcome::Unknown,
            (true, Action::Wait, 3),
        ),
        (
            &GET,
            Reply::Breaks,
            Outcome::Unknown,
            (true, Action::Wait, 3),
        ),
        (&GET, cut(), Outcome::Unknown, (true, Action::Wait, 3)),
        (
            &GET,
            http("200 OK", "{]"),
            Outcome::Unknown,
            (true, Action::Wait, 1),
        ),
        // Refusals.
        (
            &SEND,
            code("400 x", "final"),
            Outcome::Rejected,
            (false, Action::GiveUp, 1),
        ),
        (
            &SEND,
            code("500 x", "certain-final"),
            Outcome::Rejected,
            (false, Action::Wait, 1),
        ),
        (&SEND, code("500 x", "final"), Outcome::Unknown, check),
        (
            &GET,
            code("500 x", "final"),
            Outcome::Unknown,
            (false, Action::GiveUp, 1),
        ),
        // A cache before the provider adds Retry-After when the provider may have acted already.
        (
            &SEND,
            http("503 x\r\nRetry-After: 0", "<html>"),
            Outcome::Unknown,
            check,
        ),
        (
            &SEND,
            http("429 x\r\nRetry-After: 100", "{}"),
            Outcome::Rejected,
            (true, Action::Wait, 1),
        ),
        (
            &SEND,
            http("400 x", r#"{"transient":true}"#),
            Outcome::Rejected,
            (true, Action::Wait, 3),
        ),
        (
            &GET,
            http("400 x", r#"{"transient":true}"#),
            Outcome::Rejected,
            (true, Action::Wait, 3),
        ),
        (
            &SEND,
            http("400 x", "{}"),
            Outcome::Rejected,
            (false, Action::FixRequest, 1),
        ),
        (
            &GET,
            http("403 x", "{}"),
            Outcome::Rejected,
            (false, Action::RenewToken, 1),
        ),
    ] {
        let server = Server::start(vec![reply.clone(); 3]).await;
        let error = call(&client(&server.origin), operation)
            .await
            .expect_err("a fault");
        let case = format!("{} {reply:?}: {error}", operation.id);
        assert_eq!(error.outcome(), outcome, "{case}");
        let said = (error.is_retryable(), error.action(), error.attempts());
        assert_eq!(said, expected, "{case}");
        assert_eq!(server.requests().len(), error.attempts() as usize, "{case}");
    }
}

#[tokio::test]
async fn a_fault_that_the_provider_calls_passing_is_repeated() {
    for operation in [&SEND, &GET] {
        let passing = http("400 x", r#"{"transient":true}"#);
        let server = Server::start([passing, http("200 OK", "{}")]).await;
        let result = call(&client(&server.origin), operation).await;
        assert_eq!(server.requests().len(), 2, "{result:?}");
        result.expect("taken at the second attempt");
    }
}

#[tokio::test]
async fn an_empty_answer_is_one_where_nothing_is_expected() {
    fn kind<T>(result: Result<T, Error>) -> Option<(ErrorKind, Outcome)> {
        result.err().map(|e| (e.kind(), e.outcome()))
    }
    for reply in [
        http("204 x", ""),
        http("200 OK", ""),
        http("200 OK", " \r\n"),
    ] {
        let server = Server::start(vec![reply; 5]).await;
        let client = client(&server.origin);
        let prepare = || client.request(&GET);
        let unreadable = Some((ErrorKind::Decode, Outcome::Unknown));
        assert_eq!(kind(prepare().call::<serde_json::Value>().await), None);
        assert_eq!(kind(prepare().call::<waxwing_types::Json>().await), None);
        assert_eq!(kind(prepare().call::<()>().await), None);
        assert_eq!(kind(prepare().call::<Option<Text>>().await), None);
        assert_eq!(kind(prepare().call::<Text>().await), unreadable);
    }
}

#[tokio::test]
async fn an_error_keeps_64_kib_of_its_body() {
    let body = format!(r#"{{"code":"final","filler":"{}"}}"#, "x".repeat(200_000));
    let server = Server::start([http("400 x", &body)]).await;
    let error = call(&client(&server.origin), &SEND)
        .await
        .expect_err("refused");
    assert_eq!(
        (error.body().len(), error.code()),
        (64 * 1024, Some("final"))
    );
}
