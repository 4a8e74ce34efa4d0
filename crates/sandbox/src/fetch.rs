//! Fetching a URL that a message names and posting events, as the providers do; on this machine only.

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
    let url = own(url)?;
    let request = http::Request::get(target(&url));
    let fetched = tokio::time::timeout(LONGEST, one(&url, request, Bytes::new())).await;
    Some(match fetched {
        Err(_) => Err("no answer in 20 s".to_owned()),
        Ok(Ok((status, _))) if status >= 300 => Err(format!("HTTP {status}")),
        Ok(Ok((_, file))) => Ok(file),
        Ok(Err(error)) => Err(error),
    })
}

/// Posts JSON to an address on this machine; gives the status of the answer.
pub(crate) async fn post(url: &str, body: String, headers: &[(&str, &str)]) -> Result<u16, String> {
    let url = own(url).ok_or("not an http address on this machine")?;
    let mut request =
        http::Request::post(target(&url)).header(http::header::CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    match tokio::time::timeout(LONGEST, one(&url, request, body.into())).await {
        Ok(answer) => answer.map(|(status, _)| status),
        Err(_) => Err("no answer in 20 s".to_owned()),
    }
}

/// The URL, when it is one of this machine.
fn own(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok()?;
    let local = match url.host()? {
        url::Host::Ipv4(ip) => ip.is_loopback(),
        url::Host::Ipv6(ip) => ip.is_loopback(),
        url::Host::Domain(name) => name == "localhost",
    };
    (local && url.scheme() == "http").then_some(url)
}

fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

async fn one(
    url: &Url,
    request: http::request::Builder,
    body: Bytes,
) -> Result<(u16, Fetched), String> {
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
    let file = Fetched {
        bytes: body.to_bytes(),
        media_type,
    };
    Ok((status.as_u16(), file))
}
