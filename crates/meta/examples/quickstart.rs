//! The first message: `cargo run -p waxwing-meta --example quickstart`. It goes to a sandbox inside the program.

use waxwing_meta::messages::{ImageContent, SendMessageRequest};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    // With an account: `Client::new(Auth::bearer(token))?`, or `Client::from_env()?`.
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .build()?;
    let phone = meta.phone(sandbox.id(Provider::Meta));
    // Outside a template, one writes only within 24 hours after the user has.
    sandbox.meta().receive_text("15550001111", "Hello");

    let text = SendMessageRequest::to("+15550001111", "Good morning!");
    let sent = phone.send_message(&text).await?;
    println!("text: {}", sent.messages[0].id);

    let menu = ImageContent::from_link("https://example.com/menu.jpg").with_caption("Today");
    let image = SendMessageRequest::to("+15550001111", menu);
    let sent = phone.send_message(&image).await?;
    println!("image: {}", sent.messages[0].id);
    Ok(())
}
