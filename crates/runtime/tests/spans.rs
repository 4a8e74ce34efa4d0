//! What a tracing subscriber sees: one span a call, and nothing that is anybody's business.

// A program of its own: what is traced is settled once for all threads.
#[path = "contract/demo.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod demo;
#[path = "contract/server.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod server;

use crate::demo::{FETCH, GET, TOKEN, call, client};
use crate::server::{Server, http};
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down spans and events of this crate.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Notes {
    fn line(&self, head: &str, fill: impl FnOnce(&mut Line<'_>)) {
        let mut notes = self.0.lock().expect("no panic");
        notes.push_str(head);
        fill(&mut Line(&mut notes));
        notes.push('\n');
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("waxwing_runtime")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let level = event.metadata().level();
        self.line(&format!("{level} event"), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_one_span_with_its_attempts() {
    let busy = || http("429 x\r\nRetry-After: 0", r#"{"message":"s3cret-token"}"#);
    let ok = || http("200 OK", "{}");
    let server = Server::start([busy(), ok(), busy(), ok()]).await;
    let client = client(&server.origin);
    let notes = Notes::default();
    tracing::subscriber::set_global_default(notes.clone()).expect("the only subscriber");
    call(&client, &GET).await.expect("answered");
    let url = format!("{}/secret-path", server.origin);
    client.download(&FETCH, &url).await.expect("found");
    let notes = notes.0.lock().expect("no panic").clone();
    for operation in ["get", "fetch"] {
        let span = format!(
            "waxwing.call otel.kind=\"client\" provider=\"demo\" operation=\"{operation}\" \
             http.request.method=\"GET\" server.port="
        );
        assert_eq!(notes.matches(&span).count(), 1, "{notes}");
    }
    let repeat = "WARN event message=failed, and is repeated attempt=1 kind=Api outcome=Rejected status=429 took_ms=";
    assert_eq!(notes.matches(repeat).count(), 2, "{notes}");
    assert_eq!(notes.matches(" pause_ms=").count(), 2, "{notes}");
    // Each field of a span is recorded once.
    for record in [
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=200",
        "http.request.resend_count=1",
    ] {
        let record = format!("record {record}\n");
        assert_eq!(notes.matches(&record).count(), 2, "{notes}");
    }
    for secret in [TOKEN, "secret-path"] {
        assert!(!notes.contains(secret), "{notes}");
    }
}
