//! Fetching a URL that a message names, as the providers do; from this machine only.

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
    let url = loopback(url)?;
    let fetched = tokio::time::timeout(LONGEST, one(&url)).await;
    Some(fetched.unwrap_or_else(|_| Err("no answer in 20 s".to_owned())))
}

/// The URL, when it is on this machine.
pub(crate) fn loopback(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok()?;
    let local = match url.host()? {
        url::Host::Ipv4(ip) => ip.is_loopback(),
        url::Host::Ipv6(ip) => ip.is_loopback(),
        url::Host::Domain(name) => name == "localhost",
    };
    (local && url.scheme() == "http").then_some(url)
}

async fn one(url: &Url) -> Result<Fetched, String> {
    let request = http::Request::get(target(url)).body(Full::default());
    let request = request.map_err(|e| e.to_string())?;
    let answer = exchange(url, request).await?;
    let status = answer.status();
    let media_type = answer
        .headers()
        .get(http::header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .map(str::to_owned);
    match status.is_success() {
        true => Ok(Fetched {
            bytes: answer.into_body(),
            media_type,
        }),
        false => Err(format!("HTTP {}", status.as_u16())),
    }
}

/// Path and query.
pub(crate) fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

/// Sends a request over a connection of its own and reads the whole answer.
pub(crate) async fn exchange(
    url: &Url,
    mut request: http::Request<Full<Bytes>>,
) -> Result<http::Response<Bytes>, String> {
    let text = |e: &dyn std::fmt::Display| e.to_string();
    let port = url.port_or_known_default().unwrap_or(80);
    let host = url.host_str().unwrap_or_default();
    let socket = tokio::net::TcpStream::connect((host.trim_matches(['[', ']']), port))
        .await
        .map_err(|e| text(&e))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(socket))
        .await
        .map_err(|e| text(&e))?;
    let driver = tokio::spawn(connection);
    let authority = http::HeaderValue::try_from(format!("{host}:{port}")).map_err(|e| text(&e))?;
    let agent = http::HeaderValue::from_static("waxwing-sandbox");
    let headers = request.headers_mut();
    headers.insert(http::header::HOST, authority);
    headers.insert(http::header::USER_AGENT, agent);
    let answer = sender.send_request(request).await.map_err(|e| text(&e))?;
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, LARGEST).collect().await;
    let body = body.map_err(|e| text(&e))?.to_bytes();
    driver.abort();
    Ok(http::Response::from_parts(parts, body))
}
