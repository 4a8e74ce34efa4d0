//! Where a provider's events arrive.

use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use waxwing_infobip::webhooks::Payload;

pub const HEADER: &str = "x-signature";
pub const SECRET: &str = "secret of the webhook";

pub struct Webhook {
    address: std::net::SocketAddr,
    events: mpsc::UnboundedReceiver<Payload>,
}

impl Webhook {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (tell, events) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                if let Some(event) = take(socket).await {
                    let _ = tell.send(event);
                }
            }
        });
        Self { address, events }
    }

    pub fn url(&self) -> String {
        format!("http://{}/events", self.address)
    }

    pub async fn next(&mut self) -> Payload {
        let next = tokio::time::timeout(Duration::from_secs(30), self.events.recv()).await;
        next.expect("an event in time").expect("a webhook")
    }
}

/// Reads one request and answers it.
async fn take(mut socket: TcpStream) -> Option<Payload> {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        if socket.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let text = std::str::from_utf8(&bytes).ok()?;
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = header(head, "content-length")?.parse::<usize>().ok()?;
        if body.len() >= length {
            break (head, body);
        }
    };
    let event = verified(head, body);
    let status = if event.is_some() {
        "200 OK"
    } else {
        "401 Unauthorized"
    };
    let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    socket.write_all(answer.as_bytes()).await.ok()?;
    event
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .find(|(n, _)| n.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// The event, when it is signed.
fn verified(head: &str, body: &str) -> Option<Payload> {
    header(head, HEADER)?;
    let json: serde_json::Value = serde_json::from_str(body).ok()?;
    let first = &json["results"][0];
    let name = match (first.get("message"), first.get("seenAt")) {
        (Some(_), _) => "receive-inbound-whatsapp-messages",
        (None, Some(_)) => "receive-whatsapp-seen-reports",
        (None, None) => "receive-whatsapp-delivery-reports",
    };
    Some(Payload::read(name, json))
}
