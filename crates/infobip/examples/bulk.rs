//! A template to many people, and what became of each: `cargo run -p waxwing-infobip --features axum --example bulk`.

use axum::{Router, extract::FromRef, extract::State, routing::post};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use waxwing_infobip::messages::*;
use waxwing_infobip::webhook::{Algorithm, Event, Events, Signature, Verifier, http};
use waxwing_infobip::{Auth, Client};
use waxwing_sandbox::{Delivery, Provider, Sandbox};

#[derive(Clone, FromRef)]
struct Hook(Verifier, UnboundedSender<Event>);

async fn reports(State(came): State<UnboundedSender<Event>>, events: Events) {
    for event in events {
        let _ = came.send(event); // answered at once, handled later
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder()
        .infobip_signature("x-signature", "secret")
        .start()
        .await?;
    let provider = Provider::Infobip;
    let builder = Client::builder().base_url(sandbox.base_url(provider));
    let auth = Auth::api_key(sandbox.token(provider));
    let infobip = builder.auth(auth).build()?;
    let lost = Delivery::Failed(7002);
    sandbox.infobip().deliver("15550001103", lost);
    let (sender, mut came) = unbounded_channel();
    let header = http::HeaderName::from_static("x-signature"); // as in Infobip's portal
    let signature = Signature::new(Algorithm::Sha256, header);
    let hook = Hook(Verifier::new("secret", signature)?, sender);
    let app = Router::new().route("/reports", post(reports));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/reports", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app.with_state(hook)).await });

    let messages = (1101..1106).map(|person| {
        let name = TemplateDataContent::new(TemplateBodyContent::new([format!("No. {person}")]));
        let content = TemplateContent::new("order_update", name, "en");
        let to = format!("1555000{person}");
        TemplateMessage::new(sandbox.id(provider), to, content).with_notify_url(&url)
    });
    let messages = BulkMessage::new(messages);
    let sent = infobip.send_template_message(&messages).await?;
    // Infobip answers 200 to a batch of which it refuses some.
    let refused = sent.rejected().count();
    let mut open = sent.messages().len() - refused;
    println!("{open} taken, {refused} refused");
    while open > 0 {
        let event = came.recv().await.ok_or("the server has ended")?;
        if let Some(report) = event.delivery_report() {
            let status = report.status.as_ref().map(|status| &status.name);
            println!("{:?}: {status:?}", report.message_id);
            open -= 1;
        }
    }
    Ok(())
}
