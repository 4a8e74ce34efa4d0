//! Where Infobip's events arrive: verified, one by one.

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waxwing_infobip::webhook::http::HeaderName;
use waxwing_infobip::webhook::{Algorithm, Event, Events, Signature, Verifier};

pub const HEADER: &str = "x-signature";
pub const SECRET: &str = "secret of the webhook";

pub struct Webhook {
    address: std::net::SocketAddr,
    events: UnboundedReceiver<Event>,
}

#[derive(Clone)]
struct Hook {
    verifier: Verifier,
    tell: UnboundedSender<Event>,
}

impl axum::extract::FromRef<Hook> for Verifier {
    fn from_ref(hook: &Hook) -> Self {
        hook.verifier.clone()
    }
}

async fn take(State(hook): State<Hook>, events: Events) {
    for event in events {
        let _ = hook.tell.send(event);
    }
}

impl Webhook {
    pub async fn start() -> Self {
        let signature = Signature::new(Algorithm::Sha256, HeaderName::from_static(HEADER));
        let verifier = Verifier::new(SECRET, signature).expect("a secret");
        let (tell, events) = unbounded_channel();
        let router = Router::new().route("/events", post(take));
        let router: Router = router.with_state(Hook { verifier, tell });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, events }
    }

    pub fn url(&self) -> String {
        format!("http://{}/events", self.address)
    }

    pub async fn next(&mut self) -> Event {
        let next = tokio::time::timeout(Duration::from_secs(30), self.events.recv()).await;
        next.expect("an event in time").expect("a webhook")
    }
}
