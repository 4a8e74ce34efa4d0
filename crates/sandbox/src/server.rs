//! Listening: one port per provider on 127.0.0.1.

use crate::control;
use crate::exchange::{self, Incoming};
use crate::reply::Reply;
use crate::state::State;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::response::Response;
use http::StatusCode;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use waxwing_types::Provider;

/// Largest body that is read: 110 MiB, above the largest file that a provider takes.
const LARGEST: usize = 110 * 1024 * 1024;

/// Put into an answer whose connection is to close without it.
#[derive(Clone)]
struct Reset;

/// Serves a provider until the task is aborted; open connections end with it.
pub(crate) async fn serve(listener: TcpListener, provider: Provider, state: Arc<State>) {
    let router = Router::new()
        .fallback(move |request: Request| answer(state.clone(), provider, request))
        .layer(DefaultBodyLimit::max(LARGEST));
    let mut connections = JoinSet::new();
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            continue;
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

async fn answer(state: Arc<State>, provider: Provider, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let reply = match axum::body::to_bytes(body, LARGEST).await {
        Err(_) => Reply::bytes(413, "text/plain", "the body is larger than 110 MiB\n"),
        Ok(body) => {
            let path = parts.uri.path().to_owned();
            let query = parts.uri.query().unwrap_or_default();
            let incoming = Incoming {
                method: parts.method.to_string(),
                segments: segments(&path),
                path,
                query: url::form_urlencoded::parse(query.as_bytes())
                    .into_owned()
                    .collect(),
                headers: parts.headers,
                body,
            };
            match incoming.segments.first().map(String::as_str) {
                Some("_sandbox") => control::answer(&state, &incoming),
                _ => exchange::answer(&state, provider, incoming).await,
            }
        }
    };
    response(reply)
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
