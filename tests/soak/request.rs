//! Reading requests, as far as the soak needs it.

use crate::ledger::Ledger;
use crate::plan::{Step, number};
use std::io;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use waxwing_types::Provider;

/// Most bytes of a request: the sends are small.
const LONGEST: usize = 1024 * 1024;

/// A whole request.
pub struct Request {
    pub head: String,
    pub body: Vec<u8>,
}

impl Request {
    /// Method and path of the first line.
    fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The provider, by the start of the path.
    pub fn provider(&self) -> Option<Provider> {
        let path = self.line().split(' ').nth(1)?;
        let first = path.split('/').nth(1)?;
        Provider::ALL.into_iter().find(|p| p.as_str() == first)
    }

    /// Which call of a send it is.
    pub fn step(&self) -> Step {
        let path = self.line().split([' ', '?']).nth(1).unwrap_or_default();
        match self.provider() == Some(Provider::Meta) && path.ends_with("/media") {
            true => Step::Upload,
            false => Step::Message,
        }
    }

    /// The mark of the send.
    pub fn number(&self) -> Option<u64> {
        number(self.head.as_bytes()).or_else(|| number(&self.body))
    }
}

/// Reads heads and bodies of one connection.
pub struct Reader {
    buffer: Vec<u8>,
}

impl Reader {
    pub fn new() -> Self {
        Self { buffer: Vec::new() }
    }

    /// The next head; none where the connection ended first.
    pub async fn head(&mut self, stream: &mut TcpStream) -> io::Result<Option<String>> {
        loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                let rest = self.buffer.split_off(end + 4);
                let head = std::mem::replace(&mut self.buffer, rest);
                return Ok(Some(String::from_utf8_lossy(&head).into_owned()));
            }
            if !self.more(stream).await? {
                return Ok(None);
            }
        }
    }

    /// The next request; none where the connection ended first.
    pub async fn request(
        &mut self,
        stream: &mut TcpStream,
        ledger: &Ledger,
    ) -> io::Result<Option<Request>> {
        if self.buffer.is_empty() && !self.more(stream).await? {
            return Ok(None);
        }
        let _partial = ledger.partial();
        let request = self.rest(stream).await;
        if !matches!(request, Ok(Some(_))) {
            ledger.broke_off();
        }
        request
    }

    /// A request of which a part is there.
    async fn rest(&mut self, stream: &mut TcpStream) -> io::Result<Option<Request>> {
        let Some(head) = self.head(stream).await? else {
            return Ok(None);
        };
        let body = match header(&head, "transfer-encoding") {
            Some("chunked") => self.chunks(stream).await?,
            _ => {
                let length = header(&head, "content-length").and_then(|text| text.parse().ok());
                self.take(stream, length.unwrap_or(0)).await?
            }
        };
        Ok(body.map(|body| Request { head, body }))
    }

    async fn take(&mut self, stream: &mut TcpStream, length: usize) -> io::Result<Option<Vec<u8>>> {
        while self.buffer.len() < length {
            if !self.more(stream).await? {
                return Ok(None);
            }
        }
        let rest = self.buffer.split_off(length);
        Ok(Some(std::mem::replace(&mut self.buffer, rest)))
    }

    async fn chunks(&mut self, stream: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
        let mut body = Vec::new();
        loop {
            while find(&self.buffer, b"\r\n").is_none() {
                if !self.more(stream).await? {
                    return Ok(None);
                }
            }
            let end = find(&self.buffer, b"\r\n").unwrap_or_default();
            let line = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
            let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
            let Some(chunk) = self.take(stream, end + 2 + length + 2).await? else {
                return Ok(None);
            };
            if length == 0 {
                return Ok(Some(body));
            }
            body.extend_from_slice(&chunk[end + 2..end + 2 + length]);
        }
    }

    async fn more(&mut self, stream: &mut TcpStream) -> io::Result<bool> {
        if self.buffer.len() > LONGEST {
            return Err(io::Error::other("a request without an end"));
        }
        Ok(stream.read_buf(&mut self.buffer).await? > 0)
    }
}

/// A header's value.
fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|w| w == wanted)
}
