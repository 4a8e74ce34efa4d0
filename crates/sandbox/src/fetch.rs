//! Requests that providers make themselves: fetching a URL that a message names, posting a webhook. On this machine only.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::rt::TokioIo;
use std::time::Duration;
use url::Url;

/// Most bytes that are taken.
const LARGEST: usize = 100 * 1024 * 1024;
/// Longest time to wait.
const LONGEST: Duration = Duration::from_secs(20);

/// What was fetched.
pub(crate) struct Fetched {
    pub bytes: Bytes,
    pub media_type: Option<String>,
}

/// The file behind a URL; none when it is not on this machine, for nothing is fetched from elsewhere.
pub(crate) async fn get(url: &str) -> Option<Result<Fetched, String>> {
    let url = here(url)?;
    let request = http::Request::get(target(&url));
    Some(in_time(&url, request, Bytes::new()).await)
}

/// Posts JSON; none when it is not for this machine, for nothing is posted elsewhere.
pub(crate) async fn post(
    url: &str,
    headers: &[(String, String)],
    body: Bytes,
) -> Option<Result<(), String>> {
    let url = here(url)?;
    let mut request =
        http::Request::post(target(&url)).header(http::header::CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    Some(in_time(&url, request, body).await.map(|_| ()))
}

/// A plain http URL on this machine.
fn here(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok()?;
    let local = match url.host()? {
        url::Host::Ipv4(ip) => ip.is_loopback(),
        url::Host::Ipv6(ip) => ip.is_loopback(),
        url::Host::Domain(name) => name == "localhost",
    };
    (local && url.scheme() == "http").then_some(url)
}

/// What the request's line says.
fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

async fn in_time(
    url: &Url,
    request: http::request::Builder,
    body: Bytes,
) -> Result<Fetched, String> {
    let fetched = tokio::time::timeout(LONGEST, one(url, request, body)).await;
    fetched.unwrap_or_else(|_| Err("no answer in 20 s".to_owned()))
}

async fn one(url: &Url, request: http::request::Builder, body: Bytes) -> Result<Fetched, String> {
    let text = |e: &dyn std::fmt::Display| e.to_string();
    let port = url.port_or_known_default().unwrap_or(80);
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let socket = tokio::net::TcpStream::connect((host, port))
        .await
        .map_err(|e| text(&e))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(socket))
        .await
        .map_err(|e| text(&e))?;
    let driver = tokio::spawn(connection);
    let request = request
        .header(http::header::HOST, format!("{host}:{port}"))
        .header(http::header::USER_AGENT, "waxwing-sandbox")
        .body(Full::new(body))
        .map_err(|e| text(&e))?;
    let answer = sender.send_request(request).await.map_err(|e| text(&e))?;
    let status = answer.status();
    let media_type = answer
        .headers()
        .get(http::header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .map(str::to_owned);
    let body = Limited::new(answer.into_body(), LARGEST)
        .collect()
        .await
        .map_err(|e| text(&e))?;
    driver.abort();
    match status.is_success() {
        true => Ok(Fetched {
            bytes: body.to_bytes(),
            media_type,
        }),
        false => Err(format!("HTTP {}", status.as_u16())),
    }
}
