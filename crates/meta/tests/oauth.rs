//! The exchange of a code for a token: the app's secret and the code stay out of errors and of the sandbox's list.

#![cfg(feature = "partner")]

use waxwing_meta::Client;
use waxwing_meta::oauth::ExchangeOauthCodeQuery;
use waxwing_meta::runtime::{ErrorKind, Outcome};
use waxwing_sandbox::{Fault, Provider, Sandbox};

const SECRET: &str = "app/secret+1";
const CODE: &str = "AQB\u{e9}-code#_=_";

fn query() -> ExchangeOauthCodeQuery {
    ExchangeOauthCodeQuery::new("670843887433847", SECRET).with_code(CODE)
}

#[tokio::test]
async fn an_echo_of_the_request_is_blotted_out() {
    for message in [
        format!("Error validating client secret {SECRET} and code {CODE}."),
        "GET /oauth/access_token?client_secret=app%2Fsecret%2B1&code=AQB%C3%A9-code%23_%3D_".into(),
    ] {
        let json = serde_json::json!({"error": {"message": message, "code": 100}}).to_string();
        let escaped = json.replace('/', r"\/").replace('é', r"\u00E9");
        for body in [json, escaped] {
            let sandbox = Sandbox::start().await.unwrap();
            sandbox.fault(Fault::answer(400, "application/json", &*body));
            let base = sandbox.base_url(Provider::Meta);
            let client: Client = Client::builder().base_url(base).build().unwrap();
            let error = client.exchange_oauth_code(&query()).await.unwrap_err();
            let shown = format!("{error} {error:?} {:?}", error.message());
            for part in ["app/", "app%2F", "secret+", "secret%2B", "AQB", "-code"] {
                assert!(!shown.contains(part), "{body}: {shown}");
            }
            assert!(shown.contains("[redacted]"), "{body}: {shown}");
        }
    }
}

#[tokio::test]
async fn the_list_of_the_sandbox_does_not_hold_them() {
    let sandbox = Sandbox::start().await.unwrap();
    let base = sandbox.base_url(Provider::Meta);
    let client: Client = Client::builder().base_url(base).build().unwrap();
    let _ = client.exchange_oauth_code(&query()).await;
    let received = sandbox.received();
    assert_eq!(received[0].operation, "exchange_oauth_code");
    let redacted = |name: &str| (name.to_owned(), "[redacted]".to_owned());
    let query = &received[0].query;
    assert!(query.contains(&redacted("client_secret")), "{query:?}");
    assert!(query.contains(&redacted("code")), "{query:?}");
    let json = serde_json::to_string(&received).unwrap();
    assert!(!json.contains(SECRET) && !json.contains("AQB"), "{json}");
}

#[tokio::test]
async fn they_do_not_go_over_plain_http_to_another_machine() {
    let client = Client::builder().base_url("http://192.0.2.1:9").build();
    let client = client.unwrap();
    let error = client.exchange_oauth_code(&query()).await.unwrap_err();
    let kind = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(kind, (ErrorKind::Config, Outcome::NotSent, 0), "{error}");
}
