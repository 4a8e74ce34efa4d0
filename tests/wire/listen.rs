//! A listener that answers one request as a file says, and tells what it was.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub head: String,
    pub body: Vec<u8>,
}

/// Answers one request and says what it was.
pub async fn serve(listener: TcpListener, answer: Value) -> Seen {
    let (mut socket, _) = listener.accept().await.expect("a connection");
    let mut bytes = Vec::new();
    let mut buffer = [0; 16384];
    let (head, mut body) = loop {
        let n = socket.read(&mut buffer).await.expect("a request");
        assert!(n > 0, "the client hung up");
        bytes.extend_from_slice(&buffer[..n]);
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break (
                String::from_utf8_lossy(&bytes[..end]).into_owned(),
                bytes[end + 4..].to_vec(),
            );
        }
    };
    let length = head
        .lines()
        .find_map(|l| {
            l.to_lowercase()
                .strip_prefix("content-length:")?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0);
    while body.len() < length {
        let n = socket.read(&mut buffer).await.expect("a body");
        body.extend_from_slice(&buffer[..n]);
    }
    let text = match &answer["json"] {
        Value::Null => answer["text"].as_str().unwrap_or_default().to_owned(),
        json => json.to_string(),
    };
    let reply = format!(
        "HTTP/1.1 {} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
        answer["status"],
        text.len()
    );
    socket.write_all(reply.as_bytes()).await.expect("written");
    let mut words = head.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default().to_owned();
    let (path, query) = target
        .split_once('?')
        .map_or((target.as_str(), ""), |(p, q)| (p, q));
    let query = query.split('&').filter(|p| !p.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    });
    Seen {
        method,
        path: path.to_owned(),
        query: query.collect(),
        head,
        body,
    }
}

fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(b) = bytes.next() {
        out.push(match b {
            b'+' => b' ',
            b'%' => {
                let pair = [bytes.next().unwrap_or(b'0'), bytes.next().unwrap_or(b'0')];
                u8::from_str_radix(&String::from_utf8_lossy(&pair), 16).unwrap_or(b'?')
            }
            b => b,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}
