//! A server that answers what it is told, and tells what it was asked.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as it came.
pub struct Asked {
    /// `POST /v2/things?ids=a`.
    pub line: String,
    pub head: String,
    pub body: String,
}

/// Answers the requests that come, one after the other.
pub async fn serve<const N: usize>(answers: [&'static str; N]) -> (String, JoinHandle<Vec<Asked>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = tokio::spawn(async move {
        let mut all = Vec::new();
        for answer in answers {
            all.push(one(&listener, answer).await);
        }
        all
    });
    (origin, asked)
}

async fn one(listener: &TcpListener, answer: &str) -> Asked {
    let (mut socket, _) = listener.accept().await.expect("a connection");
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let end = loop {
        let read = socket.read(&mut buffer).await.expect("a request");
        bytes.extend_from_slice(&buffer[..read]);
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head.lines().find_map(|line| {
        let line = line.to_ascii_lowercase();
        line.strip_prefix("content-length: ")?.parse::<usize>().ok()
    });
    while bytes.len() < end + length.unwrap_or_default() {
        let read = socket.read(&mut buffer).await.expect("a body");
        bytes.extend_from_slice(&buffer[..read]);
    }
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    );
    socket.write_all(reply.as_bytes()).await.expect("written");
    let line = head.lines().next().unwrap_or_default();
    Asked {
        line: line.trim_end_matches(" HTTP/1.1").to_owned(),
        body: String::from_utf8_lossy(&bytes[end..]).into_owned(),
        head: head.to_ascii_lowercase(),
    }
}
