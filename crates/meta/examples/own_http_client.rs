//! A proxy and a certificate of your own: `cargo run -p waxwing-meta --example own_http_client`.

use std::time::Duration;
use waxwing_meta::messages::SendMessageRequest;
use waxwing_meta::runtime::{http_defaults, reqwest};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    // Begin with `http_defaults`: it follows no redirects and repeats nothing, which a send needs.
    let mut http = http_defaults().pool_idle_timeout(Duration::from_secs(30));
    if let Ok(proxy) = std::env::var("COMPANY_PROXY") {
        http = http.proxy(reqwest::Proxy::all(proxy)?);
    }
    if let Ok(path) = std::env::var("COMPANY_CA") {
        let pem = std::fs::read(path)?;
        http = http.add_root_certificate(reqwest::Certificate::from_pem(&pem)?);
    }
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .http(http.build()?)
        .build()?;
    sandbox.meta().receive_text("15550001111", "Hello");
    let message = SendMessageRequest::to("+15550001111", "Through the proxy");
    let sent = meta
        .phone(sandbox.id(Provider::Meta))
        .send_message(&message)
        .await?;
    println!("{}", sent.messages[0].id);
    Ok(())
}
