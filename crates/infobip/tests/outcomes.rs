//! What an answer of Infobip says of a message, and what a gateway before it does not.

use waxwing_infobip::messages::{TextContent, TextMessage};
use waxwing_infobip::runtime::{Action, Error, Outcome, Response, RetryPolicy};
use waxwing_infobip::shared::SingleMessageInfo;
use waxwing_infobip::{Auth, Client};
use waxwing_sandbox::{Fault, Provider, Sandbox};

async fn send(status: u16, body: &str) -> Result<Response<SingleMessageInfo>, Error> {
    let sandbox = Sandbox::start().await.unwrap();
    let auth = Auth::api_key(sandbox.token(Provider::Infobip));
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Infobip));
    let builder = builder.auth(auth).retry(RetryPolicy::never());
    let client = builder.build().unwrap();
    sandbox.fault(Fault::answer(status, "application/json", body));
    let message = TextMessage::new("15550002222", "15550001111", TextContent::new("Hello"));
    client.send_text_message(&message).await
}

#[tokio::test]
async fn a_status_is_no_code_of_the_provider() {
    for status in [500, 502, 503, 504, 507, 508] {
        let error = send(status, "<html>gateway</html>").await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        assert_eq!((error.scope(), error.code()), (None, None), "{error}");
        assert_eq!(error.action(), Action::CheckBeforeRetry, "{error}");
        assert!(!error.to_string().contains("handset"), "{error}");
    }
}

#[tokio::test]
async fn an_unknown_fault_leaves_open_what_happened() {
    let exception = |id: &str| {
        format!(r#"{{"requestError":{{"serviceException":{{"messageId":"{id}","text":"x"}}}}}}"#)
    };
    for (status, body, outcome) in [
        (500, exception("GENERAL_ERROR"), Outcome::Unknown),
        (400, exception("GENERAL_ERROR"), Outcome::Unknown),
        (400, r#"{"errorCode":"E500"}"#.to_owned(), Outcome::Unknown),
        (400, exception("BAD_REQUEST"), Outcome::Rejected),
        (200, exception("BAD_REQUEST"), Outcome::Unknown),
        (200, String::new(), Outcome::Unknown),
        (204, String::new(), Outcome::Unknown),
        (200, "null".to_owned(), Outcome::Unknown),
        (200, "[]".to_owned(), Outcome::Unknown),
        (200, "{}".to_owned(), Outcome::Unknown),
        (200, r#"{"messageId":""}"#.to_owned(), Outcome::Unknown),
    ] {
        let error = send(status, &body).await.unwrap_err();
        assert_eq!(error.outcome(), outcome, "{status} {body}: {error}");
    }
}

#[tokio::test]
async fn a_success_may_refuse_the_message() {
    for (group, rejected) in [(1, false), (3, false), (5, true)] {
        let body =
            format!(r#"{{"messageId":"a28dd97c","status":{{"groupId":{group},"name":"X"}}}}"#);
        let sent = send(200, &body).await.unwrap();
        assert_eq!(sent.is_rejected(), rejected, "{body}");
    }
    let sent = send(200, r#"{"status":{"groupId":5,"name":"REJECTED_SENDER"}}"#).await;
    assert!(sent.unwrap().is_rejected(), "without an id, too");
}
