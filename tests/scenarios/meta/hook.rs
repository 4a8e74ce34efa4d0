//! A sandbox whose webhooks are verified and heard.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waxwing_meta::Client;
use waxwing_meta::types::{Lenient, MessageId};
use waxwing_meta::webhook::{Event, Events, Verifier};
use waxwing_sandbox::{MetaRules, Sandbox};

/// The app's secret.
pub const SECRET: &str = "the app's secret";

/// Longest time to wait for an event that must come.
const LONGEST: Duration = Duration::from_secs(30);

/// Where events arrive that were verified.
#[derive(Clone)]
struct Hook {
    verifier: Verifier,
    heard: UnboundedSender<Event>,
    requests: Arc<AtomicUsize>,
}

impl FromRef<Hook> for Verifier {
    fn from_ref(hook: &Hook) -> Self {
        hook.verifier.clone()
    }
}

/// What was heard there.
pub struct Heard {
    events: UnboundedReceiver<Event>,
    requests: Arc<AtomicUsize>,
}

impl Heard {
    /// The next event.
    pub async fn next(&mut self) -> Event {
        let event = tokio::time::timeout(LONGEST, self.events.recv()).await;
        event.expect("an event in time").expect("a webhook")
    }

    /// How many requests brought them.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// Serves on this machine; the address.
pub async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(axum::serve(listener, router).into_future());
    format!("http://{address}")
}

/// A sandbox that posts to a webhook of its own, and what is heard there.
pub async fn started(rules: MetaRules) -> (Sandbox, Client, Heard) {
    let (heard, events) = unbounded_channel();
    let requests = Arc::new(AtomicUsize::new(0));
    let hook = Hook {
        verifier: Verifier::new(SECRET).expect("a secret"),
        heard,
        requests: requests.clone(),
    };
    let take = async |State(hook): State<Hook>, events: Events| {
        hook.requests.fetch_add(1, Ordering::Relaxed);
        for event in events {
            hook.heard.send(event).expect("a listener");
        }
    };
    let router = Router::new().route("/hook", post(take)).with_state(hook);
    let url = format!("{}/hook", serve(router).await);
    let rules = rules.webhook(url).app_secret(SECRET);
    let sandbox = Sandbox::builder().meta(rules).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let client = waxwing_tests::meta(&sandbox);
    (sandbox, client, Heard { events, requests })
}

/// An id as it goes over the wire.
pub fn wire(id: &Lenient<MessageId>) -> String {
    let text = serde_json::to_value(id).expect("JSON");
    text.as_str().expect("a text").to_owned()
}
