//! What happens, as server-sent events.

use crate::shared::watch::{Happening, Watch};
use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use hyper::body::Frame;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::timeout;

/// A comment comes after so long without an event: the client sees that the connection stands, and one that has gone is
/// noticed.
const SILENCE: Duration = Duration::from_secs(15);

/// A stream of what happens from now on.
pub(super) fn response(mut watch: Watch) -> Response {
    let (send, parts) = channel(16);
    tokio::spawn(async move {
        // The first bytes let the client see at once that it is connected.
        let mut part = Bytes::from_static(b": waxwing-sandbox\n\n");
        while send.send(part).await.is_ok() {
            part = match timeout(SILENCE, watch.next()).await {
                Ok(Some(happening)) => event(&happening),
                Ok(None) => return,
                Err(_) => Bytes::from_static(b":\n\n"),
            };
        }
    });
    let mut response = Response::new(Body::new(Stream(parts)));
    for (name, value) in [
        (CONTENT_TYPE, "text/event-stream"),
        (CACHE_CONTROL, "no-store"),
    ] {
        let value = http::HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}

/// `event` is the kind of happening, `data` the happening as JSON in one line.
fn event(happening: &Happening) -> Bytes {
    let data = serde_json::to_value(happening).unwrap_or_default();
    let name = data["event"].as_str().unwrap_or_default();
    format!("event: {name}\ndata: {data}\n\n").into()
}

struct Stream(Receiver<Bytes>);

impl hyper::body::Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let part = self.0.poll_recv(context);
        part.map(|part| part.map(|part| Ok(Frame::data(part))))
    }
}
