//! Meta's question whether an address is yours.

use waxwing_meta::webhook::Verifier;
use waxwing_webhook::http::Request;
use waxwing_webhook::{ProofLocation, WebhookError};

fn ask(verifier: &Verifier, query: &str) -> Result<String, WebhookError> {
    let request = Request::get(format!("https://example.com/hook{query}"));
    verifier.confirm(&request.body(()).expect("a request"))
}

#[test]
fn the_challenge_is_given_back_for_the_right_token_alone() {
    let verifier = Verifier::new("app secret").and_then(|v| v.verify_token("my token"));
    let verifier = verifier.expect("a token");
    let query = |name: &str| ProofLocation::Query(name.to_owned());
    let missing = |name: &str| {
        Err(WebhookError::Missing {
            location: query(name),
        })
    };
    let repeated = |name: &str| {
        Err(WebhookError::Repeated {
            location: query(name),
        })
    };
    let wrong = Err(WebhookError::Mismatch {
        location: query("hub.verify_token"),
    });
    let mode = Err(WebhookError::Malformed {
        location: query("hub.mode"),
        wanted: "subscribe",
    });
    let empty = Err(WebhookError::Malformed {
        location: query("hub.challenge"),
        wanted: "a text to give back",
    });
    let right = "hub.mode=subscribe&hub.verify_token=my%20token";
    for (query, answer) in [
        (
            format!("?{right}&hub.challenge=1158201444"),
            Ok("1158201444".to_owned()),
        ),
        (
            format!("?hub.challenge=a%26b+c&{right}&more=1"),
            Ok("a&b c".to_owned()),
        ),
        (format!("?{right}"), missing("hub.challenge")),
        (format!("?{right}&hub.challenge="), empty),
        (
            format!("?{right}&hub.challenge=1&hub.challenge=2"),
            repeated("hub.challenge"),
        ),
        (
            format!("?{right}&hub.verify_token=guess&hub.challenge=1"),
            repeated("hub.verify_token"),
        ),
        (
            "?hub.mode=subscribe&hub.verify_token=my%20Token&hub.challenge=1".to_owned(),
            wrong.clone(),
        ),
        (
            "?hub.mode=subscribe&hub.verify_token=&hub.challenge=1".to_owned(),
            wrong.clone(),
        ),
        (
            "?hub.mode=subscribe&hub.verify_token=app%20secret&hub.challenge=1".to_owned(),
            wrong,
        ),
        (
            "?hub.mode=unsubscribe&hub.verify_token=my%20token&hub.challenge=1".to_owned(),
            mode,
        ),
        (
            "?hub.verify_token=my%20token&hub.challenge=1".to_owned(),
            missing("hub.mode"),
        ),
        (
            "?hub.mode=subscribe&hub.challenge=1".to_owned(),
            missing("hub.verify_token"),
        ),
        (String::new(), missing("hub.verify_token")),
    ] {
        assert_eq!(ask(&verifier, &query), answer, "{query}");
    }
}

#[test]
fn without_a_token_of_yours_nothing_is_confirmed() {
    let verifier = Verifier::new("app secret").expect("a secret");
    let query = "?hub.mode=subscribe&hub.verify_token=&hub.challenge=1";
    let error = ask(&verifier, query).expect_err("no token");
    assert!(matches!(error, WebhookError::NotSetUp { .. }));
    assert_eq!(error.status(), 500);
}
