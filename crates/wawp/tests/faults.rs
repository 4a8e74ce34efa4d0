//! What an error looks like, whatever form the provider gives it: also inside a 2xx.

use waxwing_sandbox::{Fault, Provider, Sandbox};
use waxwing_wawp::auth::RequestPairingCode;
use waxwing_wawp::messages::SendText;
use waxwing_wawp::runtime::{Action, ErrorKind, Outcome, RetryPolicy};
use waxwing_wawp::{Auth, Client};

fn client(sandbox: &Sandbox) -> Client {
    let auth = Auth::access_token(sandbox.token(Provider::Wawp));
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Wawp));
    let builder = builder.auth(auth).retry(RetryPolicy::never());
    builder.build().unwrap()
}

fn hello() -> SendText {
    SendText::new(
        "15550001111@c.us".parse::<waxwing_types::Jid>().unwrap(),
        "Hello",
    )
}

#[tokio::test]
async fn a_2xx_that_carries_an_error_is_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = client(&sandbox).instance(sandbox.id(Provider::Wawp));
    for (body, outcome, code, message) in [
        (
            r#"{"wawp_upstream_error": "engine is gone"}"#,
            Outcome::Unknown,
            Some("wawp_upstream_error"),
            None,
        ),
        (
            r#"{"id": "true_15550001111@c.us_3EB0", "wawp_upstream_error": {"status": 500}}"#,
            Outcome::Unknown,
            Some("wawp_upstream_error"),
            None,
        ),
        (
            r#"{"error": {"code": "invalid_session", "message": "Session not found"}}"#,
            // It does not prove that nothing was done before the session was lost.
            Outcome::Unknown,
            Some("invalid_session"),
            Some("Session not found"),
        ),
        (
            r#"{"error": "Something broke"}"#,
            Outcome::Unknown,
            None,
            Some("Something broke"),
        ),
        (
            r#"{"success": false, "message": "Not today"}"#,
            Outcome::Unknown,
            None,
            Some("Not today"),
        ),
        (r#"{"success": "false"}"#, Outcome::Unknown, None, None),
        (
            r#"{"status": false, "message": "No"}"#,
            Outcome::Unknown,
            None,
            Some("No"),
        ),
        (r#"{"status": "error"}"#, Outcome::Unknown, None, None),
        (
            r#"{"code": "quota_reached", "message": "Used up"}"#,
            Outcome::Rejected,
            Some("quota_reached"),
            Some("Used up"),
        ),
        (
            r#"{"error": {"code": "invalid_instance", "message": "No such instance"}}"#,
            Outcome::Rejected,
            Some("invalid_instance"),
            Some("No such instance"),
        ),
        (
            r#"{"code": "engine_asleep", "message": "Later"}"#,
            Outcome::Unknown,
            Some("engine_asleep"),
            Some("Later"),
        ),
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body));
        let error = instance.send_text(&hello()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
        assert_eq!(
            (error.status(), error.outcome()),
            (Some(200), outcome),
            "{body}"
        );
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert!(!error.is_retryable(), "{body}");
        let expected = outcome == Outcome::Unknown;
        assert_eq!(
            error.action() == Action::CheckBeforeRetry,
            expected,
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_2xx_that_only_looks_like_one_is_none() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = client(&sandbox).instance(sandbox.id(Provider::Wawp));
    for body in [
        r#"{"code": "success", "status": "queued", "message": "Message queued", "job_id": "job-0001"}"#,
        r#"{"id": "true_15550001111@c.us_3EB0", "error": null, "wawp_upstream_error": "null", "success": true}"#,
        r#"{"id": "true_15550001111@c.us_3EB0", "error": "", "status": "PENDING"}"#,
        r#"{"id": "true_15550001111@c.us_3EB0", "error": {}, "errors": []}"#,
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body));
        let answer = instance.send_text(&hello()).await;
        assert!(answer.is_ok(), "{body} {answer:?}");
    }
    let body = r#"{"code": "ABCD-1234", "message": "Enter it on the phone"}"#;
    sandbox.fault(Fault::answer(200, "application/json", body));
    let phone = RequestPairingCode::new("15550001111");
    let code = instance.request_pairing_code(&phone).await.unwrap();
    assert!(code.code.is_some());
}
