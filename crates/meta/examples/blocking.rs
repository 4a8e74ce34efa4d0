//! A program without async: `cargo run -p waxwing-meta --example blocking`.

use waxwing_meta::messages::SendMessageRequest;
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

/// One runtime for as long as the client lives: a client belongs to the runtime that it was used on first.
struct Blocking {
    runtime: tokio::runtime::Runtime,
    client: Client,
}

impl Blocking {
    fn text(
        &self,
        phone: &str,
        to: &str,
        text: &str,
    ) -> Result<String, waxwing_meta::runtime::Error> {
        let message = SendMessageRequest::to(to, text);
        let call = self.client.phone(phone).send_message(&message);
        let sent = self.runtime.block_on(call.into_future())?;
        Ok(sent.messages[0].id.to_string())
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    sandbox.meta().receive_text("15550001111", "Hello");
    let client = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .build()?;
    let meta = Blocking { runtime, client };
    let id = meta.text(sandbox.id(Provider::Meta), "+15550001111", "Good morning!")?;
    println!("{id}");
    Ok(())
}
