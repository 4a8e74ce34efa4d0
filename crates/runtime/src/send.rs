//! Sending: all attempts of a call, and what each came to.

use crate::auth::Auth;
use crate::body;
use crate::call::Settings;
use crate::client::Shared;
use crate::error::{Error, ErrorKind, Outcome};
use crate::path;
use crate::prepare::{Body, Prepare, pairs};
use crate::provider::{CallKind, Retryable};
use crate::retry;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::time::Duration;
use url::Url;

/// Most bytes of an answer that are read; a longer one cannot be what was asked for.
const LONGEST_ANSWER: usize = 64 * 1024 * 1024;

/// A 2xx answer.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
    pub attempts: u32,
}

/// Sends a call until it succeeds, may not be repeated, or its time is over.
pub(crate) async fn all(mut prepare: Prepare, settings: Settings) -> Result<Answer, Error> {
    let id = prepare.operation.id;
    if let Some(problem) = prepare.problem.take() {
        return Err(problem.of(id, 0));
    }
    if let Some(violations) = prepare.violations.take()
        && !settings.unchecked
    {
        return Err(Error::invalid(violations).of(id, 0));
    }
    let deadline = settings.deadline;
    let work = attempts(prepare, settings);
    match deadline {
        None => work.await,
        Some(deadline) => tokio::time::timeout(deadline, work)
            .await
            .unwrap_or_else(|_| {
                let text = format!("no answer within the deadline of {deadline:?}");
                Err(Error::new(ErrorKind::Timeout, Outcome::Unknown, text).of(id, 1))
            }),
    }
}

async fn attempts(prepare: Prepare, settings: Settings) -> Result<Answer, Error> {
    let shared = prepare.client.0.clone();
    let policy = settings.retry.as_ref().unwrap_or(&shared.retry);
    let operation = prepare.operation;
    let (method, url, query) = target(&shared, &prepare)
        .map_err(|e| Error::before(ErrorKind::Invalid, e).of(operation.id, 0))?;
    let auth = settings.auth.as_ref().unwrap_or(&shared.auth);
    let mut refreshed = false;
    let mut attempt = 1;
    loop {
        let mut url = url.clone();
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(&query);
        }
        let one = Attempt {
            shared: &shared,
            prepare: &prepare,
            settings: &settings,
            auth,
            method,
            refreshed,
        };
        let error = match one.send(url).await {
            Ok(mut answer) => {
                tracing::debug!(
                    provider = shared.provider.name,
                    operation = operation.id,
                    attempt,
                    status = answer.status.as_u16(),
                    "answered"
                );
                answer.attempts = attempt;
                return Ok(answer);
            }
            Err(error) => error.of(operation.id, attempt),
        };
        tracing::debug!(provider = shared.provider.name, operation = operation.id, attempt, status = error.status(), outcome = ?error.outcome(), "failed");
        if error.status() == Some(401) && auth.can_refresh() && !refreshed {
            refreshed = true;
            attempt += 1;
            continue;
        }
        match policy.pause(&error, operation.idempotent, attempt, fastrand::f64()) {
            None => return Err(error),
            Some(pause) => tokio::time::sleep(pause).await,
        }
        attempt += 1;
    }
}

type Target = (&'static str, Url, Vec<(String, String)>);

/// Method, address and query; in v1 the members of the body go to the query.
fn target(shared: &Shared, prepare: &Prepare) -> Result<Target, String> {
    let operation = prepare.operation;
    let mut query = prepare.query.clone();
    let (method, template) = match (&operation.v1, shared.v1) {
        (Some(v1), true) => {
            if let Body::Json(members) = &prepare.body {
                query.extend(pairs(members));
            }
            (v1.method, v1.path)
        }
        _ => (operation.method, operation.path),
    };
    Ok((
        method,
        path::fill(&shared.base_url, template, &prepare.path)?,
        query,
    ))
}

struct Attempt<'a> {
    shared: &'a Shared,
    prepare: &'a Prepare,
    settings: &'a Settings,
    auth: &'a Auth,
    method: &'static str,
    refreshed: bool,
}

impl Attempt<'_> {
    async fn send(&self, mut url: Url) -> Result<Answer, Error> {
        let mut headers = self.settings.headers.clone();
        headers
            .entry(http::header::ACCEPT)
            .or_insert(http::HeaderValue::from_static("application/json"));
        if url.scheme() != "https" && !crate::loopback::is_loopback(&url) && !self.auth.is_none() {
            let text = "credentials go over plain http only to this machine".to_owned();
            return Err(Error::before(ErrorKind::Config, text));
        }
        self.auth
            .apply(&mut url, &mut headers, self.refreshed)
            .await?;
        let method = reqwest::Method::from_bytes(self.method.as_bytes()).map_err(|_| {
            Error::before(
                ErrorKind::Invalid,
                format!("no HTTP method {}", self.method),
            )
        })?;
        let mut request = self
            .shared
            .http
            .request(method, url)
            .headers(headers)
            .timeout(self.timeout());
        request = match &self.prepare.body {
            Body::None => request,
            Body::Json(_) if self.shared.v1 => request,
            Body::Json(members) => {
                let text = serde_json::to_vec(members)
                    .map_err(|e| Error::before(ErrorKind::Invalid, e.to_string()))?;
                request
                    .header(http::header::CONTENT_TYPE, "application/json")
                    .body(text)
            }
            Body::Form(members, files) => {
                let mut form = reqwest::multipart::Form::new();
                for (name, text) in pairs(members) {
                    form = form.text(name, text);
                }
                for (name, file) in files {
                    form = form.part(*name, file.part().await?);
                }
                request.multipart(form)
            }
        };
        let answer = request.send().await.map_err(transport)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = match read(answer).await {
            Ok(bytes) => bytes,
            // The status has arrived: a 2xx says that the provider took it.
            Err(_) if status.is_success() => {
                let text = "the answer broke off".to_owned();
                return Err(Error::new(ErrorKind::Decode, Outcome::Accepted, text)
                    .with_status(status.as_u16(), &Bytes::new()));
            }
            Err(_) => Bytes::new(),
        };
        if status.is_success() {
            return Ok(Answer {
                status,
                headers,
                bytes,
                attempts: 1,
            });
        }
        Err(self.refused(status, &headers, &bytes))
    }

    fn timeout(&self) -> Duration {
        let by_kind = match self.prepare.operation.kind {
            CallKind::Json => Duration::from_secs(30),
            CallKind::Upload | CallKind::Download => Duration::from_secs(300),
        };
        self.settings
            .timeout
            .or(self.shared.timeout)
            .unwrap_or(by_kind)
    }

    fn refused(&self, status: StatusCode, headers: &HeaderMap, bytes: &Bytes) -> Error {
        let said = body::read(self.shared.provider, bytes);
        let known = said
            .code
            .as_deref()
            .and_then(|code| self.shared.provider.known(code));
        let after = retry::retry_after(headers, jiff::Timestamp::now());
        let throttled = status.as_u16() == 503 && after.is_some();
        let outcome = match status.as_u16() {
            300..=499 => Outcome::Rejected,
            _ if throttled && known.is_none_or(|k| k.retry == Retryable::Yes) => Outcome::Rejected,
            _ => Outcome::Unknown,
        };
        Error::api(outcome, status.as_u16(), said, known, after, bytes)
    }
}

async fn read(mut answer: reqwest::Response) -> Result<Bytes, ()> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|_| ())? {
        if bytes.len() + chunk.len() > LONGEST_ANSWER {
            return Err(());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}

/// A fault of the connection, without the URL, which may hold a token.
pub(crate) fn transport(error: reqwest::Error) -> Error {
    let (kind, outcome, what) = if error.is_connect() {
        (ErrorKind::Connect, Outcome::NotSent, "no connection")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, Outcome::Unknown, "no answer in time")
    } else if error.is_builder() {
        (
            ErrorKind::Invalid,
            Outcome::NotSent,
            "the request cannot be built",
        )
    } else {
        (
            ErrorKind::Transport,
            Outcome::Unknown,
            "the connection broke before an answer",
        )
    };
    let cause = innermost(&error.without_url());
    Error::new(kind, outcome, format!("{what}: {cause}"))
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

/// A 2xx whose body is not what the specification says.
pub(crate) fn unreadable(answer: &Answer, error: &serde_json::Error) -> Error {
    let text = match answer.bytes.is_empty() {
        true => format!("HTTP {} with an empty body", answer.status.as_u16()),
        false => format!(
            "HTTP {} with a body that cannot be read (line {}, column {})",
            answer.status.as_u16(),
            error.line(),
            error.column()
        ),
    };
    Error::new(ErrorKind::Decode, Outcome::Accepted, text)
        .with_status(answer.status.as_u16(), &answer.bytes)
}
