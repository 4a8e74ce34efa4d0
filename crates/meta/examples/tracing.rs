//! Logs of each call and each attempt: `cargo run -p waxwing-meta --example tracing`.

use tracing_subscriber::fmt::format::FmtSpan;
use waxwing_meta::messages::SendMessageRequest;
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Fault, Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A call is a span; a repeat is WARN, each attempt DEBUG. None holds tokens, numbers or texts.
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_span_events(FmtSpan::CLOSE)
        .init();
    let sandbox = Sandbox::start().await?;
    sandbox.meta().receive_text("15550001111", "Hello");
    sandbox.fault(Fault::throttled(None).operation("send_message"));
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .build()?;
    let message = SendMessageRequest::to("+15550001111", "Good morning!");
    let phone = meta.phone(sandbox.id(Provider::Meta));
    if let Err(error) = phone.send_message(&message).await {
        println!("{error}");
    }
    Ok(())
}
