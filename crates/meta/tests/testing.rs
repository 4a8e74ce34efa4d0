//! What `runtime::testing` makes behaves like what comes from the provider.

use serde_json::json;
use std::time::Duration;
use waxwing_meta::runtime::testing::{self, Replies};
use waxwing_meta::runtime::{
    Action, ErrorKind, FilePart, Outcome, RefusedToken, RetryPolicy, TransportError,
};
use waxwing_meta::{Auth, Client};

fn client(replies: &Replies) -> Client {
    Client::builder()
        .auth(Auth::bearer("secret"))
        .retry(RetryPolicy::default().base(Duration::ZERO))
        .transport(replies.clone())
        .build()
        .expect("a client")
}

#[test]
fn a_made_error_keeps_what_holds_for_each() {
    for outcome in [Outcome::Unknown, Outcome::Accepted] {
        let made = testing::error(ErrorKind::Api, outcome)
            .retryable(true)
            .action(Action::Wait);
        let send = made.clone().build();
        assert_eq!(
            (send.is_retryable(), send.action()),
            (false, Action::CheckBeforeRetry)
        );
        let read = made.idempotent().build();
        assert_eq!((read.is_retryable(), read.action()), (true, Action::Wait));
    }
}

#[tokio::test]
async fn requests_are_remembered_and_one_too_many_says_so() {
    let replies = Replies::new().json(200, json!({"id": "1"}));
    let client = client(&replies);
    let call = || client.call("DELETE", ["1"]);
    assert_eq!(call().await.expect("answered")["id"], "1");
    let error = call().await.expect_err("nothing is left");
    assert!(
        error
            .to_string()
            .contains("request 2, DELETE /v25.0/1, has no reply"),
        "{error}"
    );
    let requests = replies.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(
        (requests[0].method().as_str(), requests[0].path()),
        ("DELETE", "/v25.0/1")
    );
    assert_eq!(format!("{:?}", requests[0]), "SentRequest(DELETE)");
}

#[tokio::test]
async fn a_form_arrives_whole_and_a_lost_connection_is_repeated() {
    let lost = TransportError::not_written("no route");
    let replies = Replies::new().error(lost).json(200, json!({"id": "7"}));
    let upload = waxwing_meta::media::UploadMedia::new(waxwing_meta::types::MediaType::ogg());
    let note = FilePart::bytes(&b"OggS"[..]).as_part("file");
    assert_eq!(note.part_name(), Some("file"));
    let stored = client(&replies)
        .phone("1")
        .upload_media(&upload, note)
        .await;
    assert_eq!(stored.expect("stored").http_status(), 200);
    for request in replies.requests() {
        assert!(request.body().windows(4).any(|part| part == b"OggS"));
    }
    assert_eq!(replies.requests().len(), 2);
}

#[tokio::test]
async fn a_made_file_has_a_length_and_a_refused_token_is_known() {
    let file = testing::downloaded(&b"OggS"[..], "audio/ogg");
    assert_eq!(file.content_length(), Some(4));
    assert_eq!(file.bytes().await.expect("in memory"), "OggS");
    assert_eq!(RefusedToken::new("old").expose(), "old");
}
