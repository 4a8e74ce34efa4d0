//! Credentials: where they go, when they are renewed, and that they do not come back in errors.

use crate::demo::{GET, Given, SEND, TOKEN, Tokens, builder, call, client, hello};
use crate::server::{Server, http};
use serde_json::{Value, json};
use std::future::Future;
use std::pin::Pin;
use waxwing_runtime::generated::{Operation, RequestBuilder};
use waxwing_runtime::{Auth, ErrorKind, Outcome, RefusedToken, TokenError, TokenSource};

struct Fixed;

impl TokenSource for Fixed {
    fn token(
        &self,
        _refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(async { Ok(TOKEN.to_owned()) })
    }
}

#[tokio::test]
async fn a_credential_that_the_provider_repeats_is_not_shown() {
    let bodies = [
        r#"{"message":"Malformed access token s3cret-token"}"#,
        r#"{"message":"s3cret\u0000-token"}"#,
        r#"{"message":"m","details":{"given":["s3cret-token"]}}"#,
        r#"{"code":"s3cret-token","subcode":"s3cret-token","trace":"s3cret-token"}"#,
        "<html>no access for s3cret-token</html>",
    ];
    for auth in [
        Auth::bearer(TOKEN),
        Auth::header("X-Api-Key", TOKEN),
        Auth::header("Authorization", format!("App {TOKEN}")),
        Auth::basic("user", TOKEN),
        Auth::query([("access_token", TOKEN)]),
        Auth::source(Fixed),
        // The token with which the proof is made is not given to it here: the proof alone must be kept.
        Auth::bearer("of no interest").with_proof("proof", |_| TOKEN.to_owned()),
    ] {
        for body in bodies {
            let server = Server::start([http("400 x", body)]).await;
            let client = builder(&server.origin).auth(auth.clone()).build();
            let client = client.expect("a client");
            let error = call(&client, &SEND).await.expect_err("refused");
            let parts = [
                error.code(),
                error.subcode(),
                error.message(),
                error.details(),
                error.trace_id(),
            ];
            let shown = format!("{error} {error:?} {parts:?}");
            assert!(!shown.contains("s3cret"), "{auth:?} {shown}");
            assert!(shown.contains("[redacted]"), "{auth:?} {shown}");
        }
    }
}

static LOGIN: Operation = Operation {
    id: "login",
    path: "/{session}",
    verbatim: true,
    anonymous: true,
    secrets: &[
        "/session",
        "/code",
        "/user/pass_phrase",
        "/keys/*",
        "/more/*/key",
    ],
    ..Operation::POST
};

/// The members of a request that are secrets, and what the provider repeats of them.
type Fill = fn(RequestBuilder, Value) -> RequestBuilder;
const AS_BODY: [Fill; 4] = [
    |p, members| p.path("session", "1").json(&Given(members)),
    |p, members| p.path("session", "1").form(&Given(members)),
    |p, members| p.path("session", "1").pairs(&Given(members)),
    |p, members| p.path("session", "1").query(&Given(members)),
];

#[tokio::test]
async fn a_secret_of_the_request_that_the_provider_repeats_is_not_shown() {
    let secret = "s3cret+/\"&é";
    let echoes = [
        json!({"message": format!("no code {secret}.")}).to_string(),
        r#"{"message":"s3cret\u002B\/\u0022\u0026\u00e9"}"#.to_owned(),
        r#"{"message":"m","details":{"given":["s3cret+/\"&é"]}}"#.to_owned(),
        r#"{"message":"{\"code\":\"s3cret+\\/\\\"\\u0026é\"}"}"#.to_owned(),
        r#"{"code":"s3cret+/\"&é"}"#.to_owned(),
        r#"{"message":"POST /x?code=s3cret%2B%2F%22%26%C3%A9"}"#.to_owned(),
        r#"{"message":"POST /x?code=s3cret%2b/%22%26%c3%a9"}"#.to_owned(),
        "<p>s3cret+/&quot;&amp;é</p>".to_owned(),
    ];
    let given = [
        json!({"code": secret}),
        json!({"user": {"pass_phrase": secret}}),
        json!({"keys": ["other", secret]}),
        json!({"more": [{"key": secret}, {"key": 7}]}),
        json!({"more": {"a": {"key": secret}}}),
        // What no specification describes is known by its name.
        json!({"client_secret": secret}),
        json!({"any": [{"newPassword": secret}]}),
    ];
    for (index, members) in given.into_iter().enumerate() {
        for echo in &echoes {
            // In a query and in pairs, what is no plain value is JSON text.
            let fills = match index {
                0 | 5 => &AS_BODY[..],
                _ => &AS_BODY[..2],
            };
            for fill in fills {
                let server = Server::start([http("400 x", echo)]).await;
                let prepare = client(&server.origin).request(&LOGIN);
                let error = fill(prepare, members.clone()).call::<Value>().await;
                let error = error.expect_err("refused");
                let parts = [error.code(), error.message(), error.details()];
                let shown = format!("{error} {error:?} {parts:?}");
                assert!(!shown.contains("s3cret"), "{members} {echo} {shown}");
                assert!(shown.contains("[redacted]"), "{members} {echo} {shown}");
            }
        }
    }
}

#[tokio::test]
async fn a_secret_of_the_path_is_not_shown_in_whole_or_in_part() {
    for echo in [
        "no upload:MTph?sig=AR%3Dxyz",
        "bad signature AR%3Dxyz",
        "bad signature AR=xyz",
    ] {
        let body = json!({"message": echo}).to_string();
        let server = Server::start([http("400 x", &body)]).await;
        let prepare = client(&server.origin).request(&LOGIN);
        let call = prepare
            .path("session", "upload:MTph?sig=AR%3Dxyz")
            .call::<Value>();
        let error = call.await.expect_err("refused");
        assert!(!error.to_string().contains("xyz"), "{error}");
        assert!(error.to_string().contains("[redacted]"), "{error}");
    }
}

#[tokio::test]
async fn what_is_no_secret_is_shown() {
    let server = Server::start([http("400 x", r#"{"message":"no code en_US for Ada"}"#)]).await;
    let members = Given(json!({"name": "Ada", "user": {"code": "en_US"}}));
    let prepare = client(&server.origin).request(&LOGIN).path("session", "1");
    let error = prepare.json(&members).call::<Value>().await;
    assert_eq!(
        error.expect_err("refused").message(),
        Some("no code en_US for Ada")
    );
}

#[tokio::test]
async fn a_secret_of_the_request_keeps_to_https() {
    for fill in AS_BODY {
        let client = builder("http://192.0.2.1:9").auth(Auth::none()).build();
        let prepare = client
            .expect("a client without credentials")
            .request(&LOGIN);
        let call = fill(prepare, json!({"code": "s3cret"})).call::<Value>();
        let error = call.await.expect_err("plain http");
        let kind = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(kind, (ErrorKind::Config, Outcome::NotSent, 0), "{error}");
    }
}

#[tokio::test]
async fn codes_are_short_and_on_one_line() {
    let long = "x".repeat(1000);
    let body = serde_json::json!({"code": "a\nFAKE LINE", "subcode": long, "trace": "t\u{7}"});
    let server = Server::start([http("400 x", &body.to_string())]).await;
    let error = call(&client(&server.origin), &SEND)
        .await
        .expect_err("refused");
    assert_eq!(error.code(), Some("aFAKE LINE"));
    assert_eq!(error.subcode().map(str::len), Some(100));
    assert_eq!(error.trace_id(), Some("t"));
    assert!(!error.to_string().contains('\n'), "{error}");
}

#[tokio::test]
async fn a_redirect_or_a_success_that_names_a_token_is_not_sent_again() {
    for head in ["307 x\r\nLocation: /else", "308 x", "200 OK", "302 x"] {
        let server = Server::start([http(head, r#"{"code":"expired"}"#)]).await;
        let source = Tokens::default();
        let seen = source.clone();
        let client = builder(&server.origin).auth(Auth::source(source));
        let error = call(&client.build().expect("a client"), &SEND).await;
        assert_eq!(error.expect_err(head).attempts(), 1, "{head}");
        assert_eq!((server.requests().len(), seen.renewals()), (1, 0), "{head}");
    }
}

#[tokio::test]
async fn a_source_is_asked_for_another_token_once_a_call() {
    let refused = || http("401 x", "{}");
    let busy = || http("503 x", "{}");
    let ok = || http("200 OK", "{}");
    for (replies, attempts, tokens) in [
        (vec![refused(), busy(), ok()], Ok(3), vec!["0", "1", "1"]),
        (vec![refused(), refused()], Err(2), vec!["0", "1"]),
        (vec![busy(), refused(), ok()], Ok(3), vec!["0", "0", "1"]),
        // By the table, this code goes with 401.
        (
            vec![http("400 x", r#"{"code":"expired"}"#), ok()],
            Ok(2),
            vec!["0", "1"],
        ),
    ] {
        let server = Server::start(replies).await;
        let source = Tokens::default();
        let seen = source.clone();
        // The source does not fall back to its first token here, so each request shows how often it was asked anew.
        let client = builder(&server.origin).auth(Auth::source_with_prefix("IBSSO ", source));
        let result = call(&client.build().expect("a client"), &GET).await;
        let requests = server.requests();
        assert_eq!(
            result.map(|()| requests.len()).map_err(|e| e.attempts()),
            attempts
        );
        assert_eq!(seen.renewals(), 1);
        for (request, token) in requests.iter().zip(tokens) {
            let line = format!("authorization: IBSSO {TOKEN}-{token}\r\n");
            assert!(request.contains(&line), "{request}");
        }
    }
}

#[tokio::test]
async fn credentials_are_not_set_as_headers() {
    let by_key = Auth::header("X-Api-Key", TOKEN);
    for (auth, name) in [
        (Auth::bearer(TOKEN), "Authorization"),
        (Auth::none(), "authorization"),
        (by_key.clone(), "x-api-key"),
        (by_key, "Authorization"),
    ] {
        let server = Server::start([]).await;
        let call = client(&server.origin).request(&SEND).json(&hello());
        let call = call.call::<Value>().header(name, TOKEN).auth(auth);
        let error = call.await.expect_err("a credential");
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert!(error.to_string().contains(".auth("), "{error}");
        assert!(!error.to_string().contains(TOKEN), "{error}");
        assert!(server.requests().is_empty());
    }
}

#[tokio::test]
async fn a_token_of_one_call_keeps_to_https() {
    let client = builder("http://192.0.2.1:9").auth(Auth::none()).build();
    let call = client.expect("a client without credentials").request(&GET);
    let call = call.call::<Value>().auth(Auth::bearer(TOKEN));
    let error = call.await.expect_err("plain http");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
}

#[tokio::test]
async fn a_proof_is_made_of_each_attempts_token() {
    let made = |token: &str| token.chars().rev().collect::<String>();
    let reversed = |text: &str| made(text);
    for (auth, tokens) in [
        (Auth::bearer(TOKEN), vec![TOKEN.to_owned()]),
        (
            Auth::source(Tokens::default()),
            vec![format!("{TOKEN}-0"), format!("{TOKEN}-1")],
        ),
        // There is nothing to make one of.
        (Auth::header("X-Api-Key", TOKEN), vec![String::new()]),
        (Auth::none(), vec![String::new()]),
    ] {
        let refused = (1..tokens.len()).map(|_| http("401 x", "{}"));
        let server = Server::start(refused.chain([http("200 OK", "{}")])).await;
        let client = builder(&server.origin).auth(auth.with_proof("proof", made));
        call(&client.build().expect("a client"), &GET)
            .await
            .expect("answered");
        for (request, token) in server.requests().iter().zip(&tokens) {
            let line = request.lines().next().unwrap_or_default();
            let proof = (!token.is_empty()).then(|| format!("proof={} ", reversed(token)));
            match proof {
                Some(proof) => assert!(line.contains(&proof), "{line}"),
                None => assert!(!line.contains("proof"), "{line}"),
            }
        }
    }
}
