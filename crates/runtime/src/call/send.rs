//! Sending a call: what goes out is put together once, each attempt sends it with credentials of its own.

use crate::auth::secrets::Secrets;
use crate::auth::{Auth, Carrier};
use crate::call::attempts::{Attempt, AttemptState, RetryLoop};
use crate::call::body::Body;
use crate::call::json_body::JsonBody;
use crate::call::options::Options;
use crate::call::pairs::pairs;
use crate::call::request_builder::RequestBuilder;
use crate::call::success;
use crate::call::time_limit::TimeLimit;
use crate::connection::Shared;
use crate::error::classify;
use crate::error::{Error, ErrorKind, Outcome};
use crate::http::loopback::is_loopback;
use crate::http::path;
use crate::provider::{CallKind, Operation};
use crate::upload::FilePart;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;
use url::Url;
use waxwing_json::DecodeError;

/// Most bytes of an answer that are read; a longer one cannot be what was asked for.
const LONGEST_ANSWER: usize = 64 * 1024 * 1024;

/// Most bytes of an error's body that are read.
const LONGEST_ERROR: usize = 1024 * 1024;

/// A 2xx answer.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
    /// What an error about it must not show.
    pub secrets: Secrets,
}

/// Sends a call; the answer comes with the number of its attempt.
pub(crate) async fn all(
    mut builder: RequestBuilder,
    options: Options,
) -> Result<(Answer, u32), Error> {
    let called = builder.called();
    let secrets = Secrets::of(&builder);
    builder.rewrite();
    if let Some(problem) = builder.problem.take() {
        return Err(problem.of(called, 0));
    }
    if let Some(violations) = builder.violations.take() {
        return Err(Error::invalid(violations).of(called, 0));
    }
    let shared = Arc::clone(&builder.client);
    let nobody = Auth::none();
    let auth = match (&options.auth, builder.operation.anonymous) {
        (Some(own), _) => own,
        (None, true) => &nobody,
        (None, false) => &shared.auth,
    };
    let retry_loop = RetryLoop {
        called,
        auth,
        policy: options.retry.as_ref().unwrap_or(&shared.retry),
        budget: &shared.budget,
        deadline: options.deadline.map(TimeLimit::start),
    };
    let request = Request::new(&shared, &builder, &options, auth, secrets);
    retry_loop.run(&request.map_err(|e| e.of(called, 0))?).await
}

/// What all attempts of a call send.
struct Request<'a> {
    shared: &'a Shared,
    operation: &'static Operation,
    auth: &'a Auth,
    method: reqwest::Method,
    url: Url,
    headers: HeaderMap,
    payload: Payload<'a>,
    /// Those that stand in it, credentials apart.
    secrets: Secrets,
    carrier: Carrier,
    timeout: Duration,
}

enum Payload<'a> {
    None,
    Json(JsonBody),
    Form(Vec<(String, String)>, &'a [(&'static str, FilePart)]),
    Pairs(Bytes),
    File(&'a FilePart),
}

impl Payload<'_> {
    /// The members of a JSON object that is sent, or could be: a call without a body can have one where its method says
    /// so.
    fn members(&self, method: &str, stays_empty: bool) -> Option<Map<String, Value>> {
        match self {
            Payload::Json(json) => json.members(),
            Payload::None if !stays_empty && matches!(method, "POST" | "PUT" | "PATCH") => {
                Some(Map::new())
            }
            _ => None,
        }
    }
}

impl<'a> Request<'a> {
    fn new(
        shared: &'a Shared,
        builder: &'a RequestBuilder,
        options: &Options,
        auth: &'a Auth,
        secrets: Secrets,
    ) -> Result<Self, Error> {
        let invalid = |text: String| Error::before(ErrorKind::Invalid, text);
        options.check_headers(auth)?;
        let (method, mut url) = target(shared, builder).map_err(invalid)?;
        let bare = auth.is_none() && secrets.is_empty();
        if url.scheme() != "https" && !is_loopback(&url) && !bare {
            let text = "credentials go over plain http only to this machine".to_owned();
            return Err(Error::before(ErrorKind::Config, text));
        }
        let mut query = builder.query.clone();
        let mut payload = payload(&builder.body);
        let signed = auth.of_body().and_then(|auth| {
            let mut body = payload.members(method, builder.stays_empty)?;
            auth.put(&mut body, &mut query);
            Some(body)
        });
        let carrier = match &signed {
            Some(_) => Carrier::CallWithBody,
            None => Carrier::Call,
        };
        if let Some(body) = signed {
            payload = Payload::Json(JsonBody::Members(body));
        }
        if let Payload::Json(json) = &mut payload {
            *json = JsonBody::Written(written(json)?);
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(&query);
        }
        let mut headers = builder.headers.clone();
        headers.extend(options.headers.clone());
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static("application/json"));
        if let Some(agent) = &shared.agent {
            headers.entry(USER_AGENT).or_insert(agent.clone());
        }
        let by_kind = match builder.operation.kind {
            CallKind::Json => Duration::from_secs(30),
            CallKind::Upload | CallKind::Download => Duration::from_secs(300),
        };
        Ok(Self {
            shared,
            operation: builder.operation,
            auth,
            method: reqwest::Method::from_bytes(method.as_bytes())
                .map_err(|_| invalid(format!("no HTTP method `{method}`")))?,
            url,
            headers,
            payload,
            secrets,
            carrier,
            timeout: options.timeout.or(shared.timeout).unwrap_or(by_kind),
        })
    }
}

/// Method and address without the query.
pub(crate) fn target<'p>(
    shared: &Shared,
    builder: &'p RequestBuilder,
) -> Result<(&'p str, Url), String> {
    let operation = builder.operation;
    if let Some(route) = &builder.route {
        let url = path::join(&shared.base_url, &route.segments)?;
        return Ok((&route.method, url));
    }
    if let Some((method, template)) = builder.target {
        let url = path::fill(&shared.base_url, template, &builder.path)?;
        return Ok((method, url));
    }
    let (method, template) = (operation.method, operation.path);
    let elsewhere = match operation.server {
        Some(server) if shared.is_public() => {
            Some(Url::parse(server).map_err(|e| format!("the operation's server: {e}"))?)
        }
        _ => None,
    };
    let base = elsewhere.as_ref().unwrap_or(&shared.base_url);
    let url = match operation.verbatim {
        true => path::fill_verbatim(base, template, &builder.path)?,
        false => path::fill(base, template, &builder.path)?,
    };
    Ok((method, url))
}

fn payload(body: &Body) -> Payload<'_> {
    match body {
        Body::None => Payload::None,
        Body::Json(json) => Payload::Json(json.clone()),
        Body::Pairs(members) => {
            let mut text = url::form_urlencoded::Serializer::new(String::new());
            let text = text.extend_pairs(pairs(members)).finish();
            Payload::Pairs(text.into())
        }
        Body::File(file) => Payload::File(file),
        Body::Form(members, files) => Payload::Form(pairs(members), files),
    }
}

fn written(json: &JsonBody) -> Result<Bytes, Error> {
    let text = json.write();
    text.map_err(|error| Error::before(ErrorKind::Invalid, error.to_string()))
}

impl Attempt for Request<'_> {
    type Answer = Answer;

    fn status(answer: &Answer) -> StatusCode {
        answer.status
    }

    fn method(&self) -> &http::Method {
        &self.method
    }

    fn url(&self) -> &Url {
        &self.url
    }

    async fn make(&self, state: &AttemptState) -> Result<Answer, Error> {
        let mut url = self.url.clone();
        let mut headers = self.headers.clone();
        let time = TimeLimit::start(self.timeout);
        // The place is given back when the answer is read. No file is opened before: those who wait have none open.
        let turn = time.turn(Some(self.auth), &self.shared.calls, state).await;
        let (token, _place) = turn?;
        let mut secrets = self
            .auth
            .apply(&mut url, &mut headers, token.as_ref(), self.carrier)?;
        secrets.extend(&self.secrets);
        let unbuilt = |error: reqwest::Error| classify::transport(error.into(), false, &secrets);
        let mut request = self
            .shared
            .http
            .request(self.method.clone(), url)
            .map_err(unbuilt)?
            .headers(headers);
        request = match &self.payload {
            Payload::None => request,
            Payload::Json(json) => request
                .header(CONTENT_TYPE, "application/json")
                .body(written(json)?),
            Payload::Pairs(text) => request
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(text.clone()),
            Payload::File(file) => {
                let (body, length) = file.body().await?;
                let media_type = file.said_type();
                request
                    .header(
                        CONTENT_TYPE,
                        media_type.as_deref().unwrap_or("application/octet-stream"),
                    )
                    .header(CONTENT_LENGTH, length)
                    .body(body)
            }
            Payload::Form(members, files) => {
                let mut form = reqwest::multipart::Form::new();
                for (name, text) in members {
                    form = form.text(name.clone(), text.clone());
                }
                for (name, file) in *files {
                    let name = file.part_name().unwrap_or(name).to_owned();
                    form = form.part(name, file.part(members).await?);
                }
                request.multipart(form)
            }
        };
        let request = request.build().map_err(unbuilt)?;
        state.carries_credentials(!self.auth.is_none());
        state.carries_token(token.as_ref());
        let sent = self.shared.http.send(request, &state.written);
        let answer = time.cover(sent).await;
        let written = state.written.is_marked();
        let answer = answer.ok_or_else(|| classify::timed_out(self.timeout, written))?;
        let mut answer = answer.map_err(|e| classify::transport(e, written, &secrets))?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        if !status.is_success() {
            // What came of a body that broke off says more than nothing.
            let (bytes, _) = classify::read(&mut answer, LONGEST_ERROR, &time).await;
            let provider = self.shared.provider;
            return Err(classify::refusal(
                provider, status, &headers, &bytes, &secrets,
            ));
        }
        match classify::read(&mut answer, LONGEST_ANSWER, &time).await {
            (bytes, Ok(())) => {
                success::judge(
                    self.shared.provider,
                    self.operation,
                    status,
                    &bytes,
                    &secrets,
                )?;
                Ok(Answer {
                    status,
                    headers,
                    bytes: bytes.into(),
                    secrets,
                })
            }
            // A status alone proves nothing: it may be a gateway's.
            (bytes, Err(error)) => Err(error.with_status(status.as_u16(), &bytes)),
        }
    }
}

/// Rows 12 and 13 of the table of outcomes: a 2xx whose body is not what the specification says.
pub(crate) fn unreadable(operation: &Operation, answer: &Answer, error: DecodeError) -> Error {
    let status = answer.status.as_u16();
    // It names members, and some maps are by phone number.
    let shown = crate::error::detail::redacted(&error.to_string(), &answer.secrets);
    let text = match (answer.is_empty(), error.syntax()) {
        (true, _) => format!("HTTP {status} with an empty body"),
        // What was read, but does not fit, has no place in the text; it is told by its member.
        (false, None) => format!("HTTP {status} with a body that cannot be read ({shown})"),
        (false, Some(syntax)) => format!(
            "HTTP {status} with a body that cannot be read (line {}, column {})",
            syntax.line(),
            syntax.column()
        ),
    };
    // The proof was found before. Without one, what is no JSON need not be the provider's.
    let outcome = match !operation.accepts.is_empty() || success::is_json(&answer.bytes) {
        true => Outcome::Accepted,
        false => Outcome::Unknown,
    };
    let decode = Error::new(ErrorKind::Decode, outcome, text);
    // Cut, or a page of a gateway: the next answer may be whole.
    let decode = match outcome {
        Outcome::Unknown => decode.broken_off(),
        _ => decode,
    };
    decode
        .with_source(DecodeError::new(shown))
        .with_status(status, &answer.bytes)
        .with_accepted_id(success::accepted_id(operation, &answer.bytes))
}

impl Answer {
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }
}
