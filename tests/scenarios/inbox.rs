//! Where webhooks come in: a server on this machine that hands on what is posted to it.

use axum::Router;
use axum::extract::Request;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use waxwing_webhook::Bytes;
use waxwing_webhook::http;

/// Longest time to wait for an event that must come.
const LONGEST: Duration = Duration::from_secs(30);

/// The address and what came to it.
pub struct Inbox {
    pub url: String,
    came: mpsc::UnboundedReceiver<http::Request<Bytes>>,
    server: tokio::task::JoinHandle<()>,
}

impl Inbox {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let (sender, came) = mpsc::unbounded_channel();
        let router = Router::new().fallback(move |request: Request| {
            let sender = sender.clone();
            async move {
                let (parts, body) = request.into_parts();
                let body = axum::body::to_bytes(body, 1 << 20).await.expect("a body");
                let _ = sender.send(http::Request::from_parts(parts, body));
                http::StatusCode::OK
            }
        });
        let server = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("a server");
        });
        Self { url, came, server }
    }

    /// The next request.
    pub async fn next(&mut self) -> http::Request<Bytes> {
        let came = tokio::time::timeout(LONGEST, self.came.recv()).await;
        came.expect("an event in time").expect("a server")
    }

    /// Whether nothing waits to be read.
    pub fn is_empty(&self) -> bool {
        self.came.is_empty()
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}
