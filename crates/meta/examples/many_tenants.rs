//! A thousand businesses on one pool of connections: `cargo run --release -p waxwing-meta --example many_tenants`.

use waxwing_meta::messages::SendMessageRequest;
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    sandbox.meta().receive_text("15550001111", "Hello");
    // One client for all: its clones share connections, the limit of requests in flight, and retries.
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .concurrency(50)
        .build()?;
    let tenants = (0..1000).map(|_| (sandbox.id(Provider::Meta), sandbox.token(Provider::Meta)));
    let mut tasks = tokio::task::JoinSet::new();
    for (phone, token) in tenants {
        // Each tenant's own number and token.
        let message = SendMessageRequest::to("+15550001111", "Your table is ready.");
        let call = meta
            .phone(phone)
            .send_message(&message)
            .auth(Auth::bearer(token));
        tasks.spawn(call.into_future());
    }
    let mut sent = 0;
    while let Some(done) = tasks.join_next().await {
        match done? {
            Ok(_) => sent += 1,
            Err(error) => eprintln!("{error}"),
        }
    }
    println!("{sent} sent");
    Ok(())
}
