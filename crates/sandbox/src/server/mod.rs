//! Listening: one port per provider on 127.0.0.1.

mod body;
pub(crate) mod control;
mod guard;
mod listing;
mod stream;

use crate::exchange;
use crate::providers::Providers;
use crate::shared::Shared;
use crate::wire::{Incoming, Reply, harmless};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use body::BodyError;
use http::{Method, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use waxwing_types::Provider;

/// How long to wait before the next connection is accepted when the system has no room for it.
const NO_ROOM: Duration = Duration::from_millis(100);

/// A running sandbox, for all ports.
pub(crate) struct Running {
    pub shared: Arc<Shared>,
    pub providers: Arc<Providers>,
    /// How long a client may pause within a body.
    pub body_pause: Duration,
}

/// Put into an answer whose connection is to close without it.
#[derive(Clone)]
struct Reset;

/// Serves a provider until the task is aborted; open connections end with it.
pub(crate) async fn serve(listener: TcpListener, provider: Provider, running: Arc<Running>) {
    let router =
        Router::new().fallback(move |request: Request| answer(running.clone(), provider, request));
    let mut connections = JoinSet::new();
    loop {
        let socket = match listener.accept().await {
            Ok((socket, _)) => socket,
            // The client has gone already.
            Err(error) if error.kind() == ErrorKind::ConnectionAborted => continue,
            // No file descriptor is left: the error comes again at once, until a connection ends.
            Err(_) => {
                tokio::time::sleep(NO_ROOM).await;
                while connections.try_join_next().is_some() {}
                continue;
            }
        };
        while connections.try_join_next().is_some() {}
        let service = TowerToHyperService::new(router.clone());
        let service = hyper::service::service_fn(move |request| {
            let answer = hyper::service::Service::call(&service, request);
            async move {
                let Ok(answer) = answer.await;
                match answer.extensions().get::<Reset>() {
                    Some(Reset) => Err("reset on demand"),
                    None => Ok(answer),
                }
            }
        });
        connections.spawn(
            hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(socket), service),
        );
    }
}

async fn answer(running: Arc<Running>, provider: Provider, request: Request) -> Response {
    let mut answer = respond(&running, provider, request).await;
    harmless::secure(answer.headers_mut());
    answer
}

async fn respond(running: &Running, provider: Provider, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(why) = guard::refusal(&parts) {
        return response(Reply::bytes(403, "text/plain", why).closing());
    }
    let path = parts.uri.path().to_owned();
    let segments = segments(&path);
    if parts.method == Method::GET {
        match &*segments.iter().map(String::as_str).collect::<Vec<_>>() {
            ["_sandbox", "received"] => return listing::response(running.shared.kept().texts()),
            ["_sandbox", "events"] => return stream::response(running.shared.watchers.watch()),
            _ => {}
        }
    }
    let body = match body::read(body, running.body_pause).await {
        Ok(body) => body,
        Err(error) => return response(unread(&error)),
    };
    let query = parts.uri.query().unwrap_or_default();
    let incoming = Incoming {
        method: parts.method.to_string(),
        segments,
        path,
        query: url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect(),
        headers: parts.headers,
        body,
    };
    let reply = match incoming.segments.first().map(String::as_str) {
        Some("_sandbox") => control::answer(running, &incoming),
        _ => {
            let imitation = running.providers.of(provider);
            exchange::answer(&running.shared, imitation, incoming).await
        }
    };
    response(reply)
}

/// What is said of a body that was not read; the connection closes, as the rest of the body is no next request.
fn unread(error: &BodyError) -> Reply {
    let (status, text) = match error {
        BodyError::TooLarge => (413, "the body is larger than 110 MiB\n"),
        BodyError::Stalled => (408, "the rest of the body did not come\n"),
        BodyError::Broken => (400, "the body is broken off or malformed\n"),
    };
    Reply::bytes(status, "text/plain", text).closing()
}

fn response(reply: Reply) -> Response {
    let mut builder = Response::builder()
        .status(StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
        .header(http::header::CONTENT_TYPE, reply.media_type);
    for (name, value) in reply.headers {
        builder = builder.header(name, value);
    }
    if reply.reset {
        builder = builder.extension(Reset);
    }
    builder.body(Body::from(reply.body)).unwrap_or_else(|_| {
        let mut response = Response::new(Body::from("a fault with a header that is none"));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

/// The decoded segments of a path.
fn segments(path: &str) -> Vec<String> {
    let parts = path.split('/').filter(|s| !s.is_empty());
    let decode = |part: &str| {
        percent_encoding::percent_decode_str(part)
            .decode_utf8_lossy()
            .into_owned()
    };
    parts.map(decode).collect()
}
