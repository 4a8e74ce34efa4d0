//! A test of your own code that opens no socket: `cargo test -p waxwing-meta --features testing --example
//! test_without_socket`.

use serde_json::json;
use waxwing_meta::messages::SendMessageRequest;
use waxwing_meta::runtime::{Action, Error, testing::Replies};
use waxwing_meta::{Auth, Client};

/// The code to be tested: sends an offer, and tells whether the customer may be written to at all.
async fn offer(client: &Client, to: &str) -> Result<bool, Error> {
    let message = SendMessageRequest::to(to, "Two for one");
    match client.phone("106540352242922").send_message(&message).await {
        Err(error) if error.action() == Action::UserMustWriteFirst => Ok(false),
        sent => sent.map(|_| true),
    }
}

fn main() {}

#[tokio::test]
async fn a_closed_window_is_no_error() -> Result<(), Error> {
    let refusal = json!({"error": {"code": 131047, "message": "Re-engagement message"}});
    let replies = Replies::new().json(400, refusal);
    let builder = Client::builder().auth(Auth::bearer("secret"));
    let client = builder.transport(replies.clone()).build()?;
    assert!(!offer(&client, "+15550001111").await?);
    assert_eq!(replies.requests()[0].json()["text"]["body"], "Two for one");
    Ok(())
}
