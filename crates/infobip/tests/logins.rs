//! Logins: what lets in stays out of errors and of the sandbox's list, and goes over plain http only to this machine.

use waxwing_infobip::auth_adjacent::{CreateOauth2Token, CreateSession, GrantType};
use waxwing_infobip::runtime::{Error, ErrorKind, Outcome};
use waxwing_infobip::{Client, Oauth2};
use waxwing_sandbox::{Fault, Provider, Sandbox};

const SECRET: &str = "sesame word+/\"1";

fn client(base: &str) -> Client {
    Client::builder().base_url(base).build().unwrap().into()
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
    let own: Client = own.auth(auth).build().unwrap().into();
    let error = own
        .sender("15550002222")
        .list_templates()
        .await
        .unwrap_err();
    let kind = (error.kind(), error.outcome());
    assert_eq!(kind, (ErrorKind::Auth, Outcome::NotSent), "{error}");
    assert!(sandbox.received().is_empty());
}
