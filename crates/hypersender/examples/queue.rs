//! Queued messages, one of which fails: `cargo run -p waxwing-hypersender --example queue`.

use std::time::Duration;
use waxwing_hypersender::messages::SendText;
use waxwing_hypersender::{Auth, Client, WaitError};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url(Provider::Hypersender))
        .auth(Auth::bearer(sandbox.token(Provider::Hypersender)))
        .build()?;
    let instance = client.instance(sandbox.id(Provider::Hypersender));
    for (chat, text) in [("15550001111@c.us", "Hello"), ("15550000000@c.us", "Hello")] {
        let ticket = instance.send_text_safe(&SendText::new(chat, text)).await?;
        let wait = instance
            .wait(&ticket.queued_request_uuid, Duration::from_secs(60))
            .await;
        match wait {
            Ok(record) => println!("sent: {:?}", record.whole_message_id()),
            // The request was run and refused: it may be corrected and sent again.
            Err(WaitError::Failed(error)) => println!("refused: {:?}, {error}", error.kind()),
            // Nobody knows yet. Keep the ticket, and do not send it again.
            Err(error) => println!("open: {error}"),
        }
    }
    Ok(())
}
