//! An operation that this crate does not have yet: `cargo run -p waxwing-meta --example missing_operation`.

use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .build()?;
    let phone = meta.phone(sandbox.id(Provider::Meta));
    // The path behind the base URL, segment by segment; credentials, retries and errors as with every call.
    let call = phone.call("GET", [phone.id().as_str()]);
    // A call that changes nothing may be repeated when its answer is lost.
    let answer = call
        .query("fields", "display_phone_number,quality_rating")
        .idempotent(true)
        .await?;
    println!("{}", answer["display_phone_number"]);
    // A member that a request of this crate does not have yet.
    sandbox.meta().receive_text("15550001111", "Hello");
    let message = waxwing_meta::messages::SendMessageRequest::to("+15550001111", "Hello");
    let call = phone
        .send_message(&message)
        .extra_field("biz_opaque_callback_data", "order-42");
    println!("{}", call.await?.messages[0].id);
    Ok(())
}
