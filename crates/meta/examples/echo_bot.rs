//! A bot that quotes each text, on axum: `cargo run -p waxwing-meta --features axum --example echo_bot`.

use axum::extract::{FromRef, State};
use axum::{Router, routing::post};
use waxwing_meta::webhook::{Challenge, Events, Verifier};
use waxwing_meta::webhook_events::IncomingContent;
use waxwing_meta::{Auth, Client, webhook_subscriptions::SubscribeApp};
use waxwing_sandbox::{Provider, Sandbox};

#[derive(Clone, FromRef)]
struct Bot(Verifier, Client);

async fn answer(State(meta): State<Client>, events: Events) {
    for event in &events {
        let content = event.message().map(|message| &message.content);
        if let Some(IncomingContent::Text(text)) = content
            && let Some(message) = event.received(&meta)
        {
            let text = text.body.as_deref().unwrap_or_default();
            if let Err(error) = message.quote(format!("You wrote: {text}")).await {
                eprintln!("{error}");
            }
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let provider = Provider::Meta;
    let builder = Client::builder().base_url(sandbox.base_url(provider));
    let auth = Auth::bearer(sandbox.token(provider));
    let meta = builder.auth(auth).build()?;
    let verifier = Verifier::new(sandbox.meta().app_secret())?.verify_token("my token")?;
    let confirm = async |Challenge(text): Challenge| text;
    let app = Router::new().route("/hook", post(answer).get(confirm));
    let app = app.with_state(Bot(verifier, meta.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let hook = format!("http://{}/hook", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app).await });

    let hook = SubscribeApp::new().with_override_callback_uri(hook);
    let waba = meta.waba("102290129340398");
    waba.subscribe_app(&hook.with_verify_token("my token"))
        .await?;
    sandbox.meta().receive_text("15550001111", "Hello");
    loop {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let sent = sandbox.received_by(provider);
        if let Some(answer) = sent.iter().find(|one| one.operation == "send_message") {
            println!("{}", answer.body["text"]["body"]);
            return Ok(());
        }
    }
}
