//! Requests byte by byte, for what a client of HTTP would not send.

#![allow(dead_code, reason = "each test program uses a part")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longest time to wait for an answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to `http://host:port…`.
pub(crate) fn connect(url: &str) -> TcpStream {
    let address = url.split('/').nth(2).expect("an address");
    let stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    stream
}

/// Sends these bytes and reads until the server closes.
pub(crate) fn exchange(url: &str, request: &str) -> String {
    let mut stream = connect(url);
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

/// The status of an answer; 0 for none.
pub(crate) fn status(answer: &str) -> u16 {
    let status = answer.split(' ').nth(1);
    status.and_then(|text| text.parse().ok()).unwrap_or(0)
}
