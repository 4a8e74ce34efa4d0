//! What a `tracing` subscriber is told of a call: never bodies, ids, paths or credentials.
//!
//! A call is a span whose fields have the names of OpenTelemetry's HTTP clients. A repeat is a WARN, the last failure an
//! INFO. (<https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span>)

use crate::error::{Called, Error};
use http::StatusCode;
use std::time::Duration;
use tracing::Span;
use tracing::field::Empty;
use url::Url;
use waxwing_types::mask;

pub(crate) fn span(called: Called, method: &http::Method, url: &Url) -> Span {
    let span = tracing::info_span!(
        "waxwing.call",
        otel.kind = "client",
        provider = called.provider,
        operation = called.operation,
        http.request.method = method.as_str(),
        server.address = Empty,
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.r#type = Empty,
    );
    if !span.is_disabled() {
        let host = url.host_str().unwrap_or_default();
        span.record("server.address", mask::within(host).to_string());
    }
    span
}

/// The call succeeded at its attempt `number`.
pub(crate) fn answered(span: &Span, status: StatusCode, number: u32) {
    span.record("http.response.status_code", status.as_u16());
    resent(span, number);
}

/// The call failed.
pub(crate) fn ended(span: &Span, error: &Error) {
    if let Some(status) = error.status() {
        span.record("http.response.status_code", status);
    }
    let kind = match error.status() {
        Some(status) => status.to_string(),
        None => format!("{:?}", error.kind()).to_lowercase(),
    };
    span.record("error.type", kind);
    resent(span, error.attempts());
}

fn resent(span: &Span, attempts: u32) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
}

/// An attempt failed, and another one follows after a pause.
pub(crate) fn repeated(error: &Error, took: Duration, pause: Duration) {
    tracing::warn!(
        attempt = error.attempts(),
        kind = ?error.kind(),
        outcome = ?error.outcome(),
        status = error.status(),
        code = error.code(),
        trace_id = error.trace_id(),
        took_ms = millis(took),
        pause_ms = millis(pause),
        "failed, and is repeated"
    );
}

/// The last attempt failed.
pub(crate) fn failed(error: &Error, took: Duration) {
    tracing::info!(
        attempt = error.attempts(),
        kind = ?error.kind(),
        outcome = ?error.outcome(),
        status = error.status(),
        code = error.code(),
        trace_id = error.trace_id(),
        took_ms = millis(took),
        "failed"
    );
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
