//! A provider on loopback that answers as it is told and remembers what it was asked.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What one connection gets.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// This text, then the end.
    Says(String),
    /// The same for what is no text.
    Bytes(Vec<u8>),
    /// The end, without an answer.
    Breaks,
    /// This text, and then nothing more, for ever: the clock stands still from then on, so that the next timer fires.
    Holds(String),
}

/// An answer with its length.
pub(crate) fn http(head: &str, body: &str) -> Reply {
    Reply::Says(format!(
        "HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    ))
}

pub(crate) struct Server {
    pub origin: String,
    seen: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        Self::on(listener, replies)
    }

    /// Replies in turn; whoever asks once more gets an answer that no test wants.
    pub(crate) fn on(listener: TcpListener, replies: impl IntoIterator<Item = Reply>) -> Self {
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let replies: Vec<Reply> = replies.into_iter().collect();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let memory = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            let mut held = Vec::new();
            let mut replies = replies.into_iter();
            loop {
                let (mut socket, _) = listener.accept().await.expect("a connection");
                let reply = replies
                    .next()
                    .unwrap_or_else(|| http("418 asked too often", ""));
                let request = read(&mut socket).await;
                memory.lock().expect("no panic").push(request);
                let bytes: &[u8] = match &reply {
                    Reply::Says(text) | Reply::Holds(text) => text.as_bytes(),
                    Reply::Bytes(bytes) => bytes,
                    Reply::Breaks => continue,
                };
                let _ = socket.write_all(bytes).await;
                if matches!(reply, Reply::Holds(_)) {
                    tokio::time::pause();
                    held.push(socket);
                }
            }
        });
        Self { origin, seen, task }
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().expect("no panic").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A port where a TLS handshake never ends; the clock stands still from the first one on, so that the next timer fires.
pub(crate) async fn silent_tls() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((socket, _)) = listener.accept().await {
            if held.is_empty() {
                tokio::time::pause();
            }
            held.push(socket);
        }
    });
    format!("https://127.0.0.1:{port}")
}

/// A provider that many ask at a time, over connections that are used again. It ends with the test.
pub(crate) async fn answering<F, A>(answer: F) -> String
where
    F: Fn(String) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = String> + Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let answer = answer.clone();
            tokio::spawn(async move {
                loop {
                    let request = read(&mut socket).await;
                    if request.is_empty() {
                        return;
                    }
                    let _ = socket.write_all(answer(request).await.as_bytes()).await;
                }
            });
        }
    });
    origin
}

/// An answer after which the connection is used again.
pub(crate) fn kept(head: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn read(socket: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 65_536];
    loop {
        let n = socket.read(&mut buffer).await.unwrap_or(0);
        bytes.extend_from_slice(&buffer[..n]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let whole = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
            let head = head.to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            body.len() >= length.unwrap_or(0)
        });
        if whole || n == 0 {
            return text;
        }
    }
}
