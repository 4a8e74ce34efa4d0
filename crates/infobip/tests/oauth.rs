//! OAuth 2.0 tokens: fetched once, renewed before their end and after a refusal.

use std::time::Duration;
use waxwing_infobip::runtime::{ErrorKind, Outcome, RefusedToken, TokenSource};
use waxwing_infobip::{Client, Oauth2};
use waxwing_sandbox::{Fault, Provider, Sandbox};

fn client(sandbox: &Sandbox) -> Client {
    let base = sandbox.base_url(Provider::Infobip);
    let login = Client::builder().base_url(&base).build().expect("a client");
    let auth = Oauth2::new(login, "client-id", "client-secret");
    let client = Client::builder().base_url(base).auth(auth).build();
    client.expect("a client")
}

async fn call(client: &Client) {
    let templates = client.sender("15550002222").list_templates().await;
    templates.expect("the token is taken");
}

fn fetched(sandbox: &Sandbox) -> usize {
    let received = sandbox.received();
    let tokens = received
        .iter()
        .filter(|r| r.operation == "create_oauth2_token");
    tokens.count()
}

/// Time goes on while no request is under way.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn a_token_is_kept_and_renewed_before_its_end() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    // It lives an hour; the sandbox refuses it after that.
    for (seconds, tokens) in [
        (0, 1),
        (0, 1),
        (3500, 1),
        (20, 1),
        (30, 2),
        (3500, 2),
        (3600, 3),
    ] {
        pass(Duration::from_secs(seconds)).await;
        call(&client).await;
        assert_eq!(fetched(&sandbox), tokens, "after {seconds} s more");
    }
    let refused = sandbox
        .received()
        .iter()
        .filter(|r| r.status == 401)
        .count();
    assert_eq!(refused, 0);
}

#[tokio::test]
async fn a_refused_token_is_renewed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    call(&client).await;
    sandbox.infobip().end_tokens();
    call(&client).await;
    assert_eq!(fetched(&sandbox), 2);
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_request() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    tokio::join!(call(&client), call(&client), call(&client));
    assert_eq!(fetched(&sandbox), 1);
}

#[tokio::test]
async fn fifty_calls_after_the_end_of_a_token_share_one_renewal() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    call(&client).await;
    sandbox.infobip().end_tokens();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    calls.join_all().await;
    assert_eq!(fetched(&sandbox), 2);
}

#[tokio::test]
async fn a_refusal_of_an_older_token_fetches_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let login = Client::builder().base_url(sandbox.base_url(Provider::Infobip));
    let source = Oauth2::new(login.build().expect("a client"), "id", "secret");
    let first = source.token(None).await.expect("a token");
    let refused = RefusedToken::new(first.clone());
    let second = source.token(Some(refused.clone())).await.expect("a token");
    assert_ne!(first, second);
    assert_eq!(source.token(Some(refused)).await.expect("a token"), second);
    assert_eq!(fetched(&sandbox), 2);
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let refusal = r#"{"error": "invalid_client", "description": "client-secret is wrong"}"#;
    let fault = Fault::answer(401, "application/json", refusal)
        .on(Provider::Infobip)
        .operation("create_oauth2_token");
    sandbox.fault(fault);
    let error = client.sender("15550002222").list_templates().await;
    let error = error.expect_err("no token");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Api, Outcome::NotSent)
    );
    for text in [
        error.to_string(),
        format!("{error:?}"),
        format!("{client:?}"),
    ] {
        assert!(!text.contains("client-secret"), "{text}");
    }
    assert!(
        sandbox
            .received()
            .iter()
            .all(|r| r.operation != "list_templates")
    );
}
