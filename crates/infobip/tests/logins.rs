//! Logins: what lets in stays out of errors and of the sandbox's list, and goes over plain http only to this machine.

use waxwing_infobip::auth_adjacent::{CreateOauth2Token, CreateSession, GrantType};
use waxwing_infobip::messages::{TextContent, TextMessage};
use waxwing_infobip::runtime::{Action, Error, ErrorKind, Outcome, RetryPolicy};
use waxwing_infobip::{Client, Oauth2};
use waxwing_sandbox::{Fault, Provider, Sandbox};

const SECRET: &str = "sesame word+/\"1";

fn client(base: &str) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

/// The errors of all calls that hold the secret.
async fn errors(client: &Client) -> [Error; 2] {
    let token = CreateOauth2Token::new("client-id", SECRET, GrantType::ClientCredentials);
    let session = CreateSession::new("example", SECRET);
    [
        client.create_oauth2_token(&token).await.unwrap_err(),
        client.create_session(&session).await.unwrap_err(),
    ]
}

#[tokio::test]
async fn an_echo_of_the_request_is_blotted_out() {
    for echo in [
        SECRET,
        "grant_type=client_credentials&client_secret=sesame+word%2B%2F%221",
        "sesame%20word%2b%2f%221",
        r#"{"password":"sesame word+\/\u00221"}"#,
    ] {
        let text = serde_json::json!({"messageId": "UNAUTHORIZED", "text": echo});
        let body = serde_json::json!({"requestError": {"serviceException": text}}).to_string();
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.fault(Fault::answer(401, "application/json", body).times(2));
        for error in errors(&client(&sandbox.base_url(Provider::Infobip))).await {
            let shown = format!("{error} {error:?} {:?}", error.message());
            assert!(shown.contains("[redacted]"), "{echo}: {shown}");
            for part in ["sesame", "word%", "word+"] {
                assert!(!shown.contains(part), "{echo}: {shown}");
            }
        }
    }
}

#[tokio::test]
async fn the_list_of_the_sandbox_does_not_hold_them() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox.base_url(Provider::Infobip));
    let token = CreateOauth2Token::new("client-id", SECRET, GrantType::ClientCredentials);
    let _ = client.create_oauth2_token(&token).await;
    let _ = client
        .create_session(&CreateSession::new("example", SECRET))
        .await;
    let received = sandbox.received();
    let [token, session] = &received[..] else {
        panic!("{received:?}")
    };
    assert_eq!(token.body["client_secret"], "[redacted]");
    assert_eq!(token.body["client_id"], "client-id");
    assert_eq!(session.body["password"], "[redacted]");
    assert_eq!(session.body["username"], "example");
}

#[tokio::test]
async fn they_do_not_go_over_plain_http_to_another_machine() {
    let foreign = "http://192.0.2.1:9";
    for error in errors(&client(foreign)).await {
        let kind = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(kind, (ErrorKind::Config, Outcome::NotSent, 0), "{error}");
    }
    let auth = Oauth2::new(client(foreign), "client-id", SECRET);
    let sandbox = Sandbox::start().await.unwrap();
    let own = Client::builder().base_url(sandbox.base_url(Provider::Infobip));
    let own: Client = own.auth(auth).build().unwrap();
    let error = own
        .sender("15550002222")
        .list_templates()
        .await
        .unwrap_err();
    let kind = (error.kind(), error.outcome());
    assert_eq!(kind, (ErrorKind::Config, Outcome::NotSent), "{error}");
    assert!(sandbox.received().is_empty());
}

#[tokio::test]
async fn a_login_that_fails_keeps_what_the_provider_said_of_it() {
    let fault = |id: &str| {
        serde_json::json!({"requestError": {"serviceException": {"messageId": id, "text": "x"}}})
            .to_string()
    };
    for (status, body, action, retryable) in [
        (429, fault("TOO_MANY_REQUESTS"), Action::Wait, true),
        (401, fault("UNAUTHORIZED"), Action::RenewToken, false),
        (503, "<html></html>".to_owned(), Action::Wait, true),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let fault = Fault::answer(status, "application/json", body).times(9);
        sandbox.fault(fault.operation("create_oauth2_token"));
        let base = sandbox.base_url(Provider::Infobip);
        let login = Client::builder()
            .base_url(&base)
            .retry(RetryPolicy::never());
        let auth = Oauth2::new(login.build().unwrap(), "client-id", SECRET);
        let own: Client = Client::builder()
            .base_url(&base)
            .auth(auth)
            .build()
            .unwrap();
        let message = TextMessage::new("15550002222", "15550001111", TextContent::new("Hello"));
        let error = own.send_text_message(&message).await.unwrap_err();
        let said = (
            error.kind(),
            error.outcome(),
            error.status(),
            error.action(),
        );
        let expected = (ErrorKind::Api, Outcome::NotSent, Some(status), action);
        assert_eq!(said, expected, "{error}");
        assert_eq!(
            (error.is_retryable(), error.attempts()),
            (retryable, 1),
            "{error}"
        );
        let text = error.to_string();
        assert!(
            text.starts_with("infobip send_text_message: create_oauth2_token: HTTP "),
            "{text}"
        );
        assert_eq!(sandbox.received().len(), 1, "the login alone: {text}");
    }
}
