//! A call: built, adjusted, awaited.

pub(crate) mod attempts;
pub(crate) mod begin;
pub(crate) mod budget;
pub(crate) mod free_call;
pub(crate) mod pages;
pub(crate) mod pointer;
pub(crate) mod prepare;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod room;
pub(crate) mod secret_members;
pub(crate) mod send;
pub(crate) mod success;

use crate::auth::Auth;
use crate::call::prepare::{Body, Prepare};
use crate::call::response::Response;
use crate::call::retry::RetryPolicy;
use crate::error::{Error, ErrorKind};
use serde_json::Value;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;
use waxwing_json::FromJson;

/// A call that is sent by `.await`.
#[must_use = "a call is sent by .await"]
pub struct Call<T> {
    pub(crate) prepare: Prepare,
    pub(crate) settings: Settings,
    answer: PhantomData<fn() -> T>,
}

/// Headers by which a request is told from the next one, and its server from another.
const FRAMING: [http::HeaderName; 4] = [
    http::header::HOST,
    http::header::CONTENT_LENGTH,
    http::header::TRANSFER_ENCODING,
    http::header::CONNECTION,
];

#[derive(Default, Clone)]
pub(crate) struct Settings {
    pub timeout: Option<Duration>,
    pub deadline: Option<Duration>,
    pub retry: Option<RetryPolicy>,
    pub auth: Option<Auth>,
    pub headers: http::HeaderMap,
    pub unchecked: bool,
}

impl<T> Call<T> {
    pub(crate) fn new(prepare: Prepare) -> Self {
        Self {
            prepare,
            settings: Settings::default(),
            answer: PhantomData,
        }
    }

    /// Longest time for one attempt: the token of a source, the wait for a turn among the client's requests
    /// ([`ClientBuilder::concurrency`](crate::ClientBuilder::concurrency)), the connection, and all of the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Longest time for all attempts and pauses together; none if not set.
    ///
    /// When it ends during an attempt, the error is of kind `Timeout` and says what was waited for; its outcome is
    /// `Unknown` if the request may have left. A pause that would reach beyond it is not begun: the error of the last attempt comes at once.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = Some(deadline);
        self
    }

    /// Another policy of repeats.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.settings.retry = Some(retry);
        self
    }

    /// Other credentials.
    pub fn auth(mut self, auth: impl Into<Auth>) -> Self {
        self.settings.auth = Some(auth.into());
        self
    }

    /// One more header, or another value for one of an earlier `.header(…)`.
    ///
    /// A header that holds credentials, such as `Authorization`, is refused with an error of kind `Invalid`: its value
    /// would not be kept out of errors. Give those to [`Call::auth`]. So are `Host`, `Content-Length`,
    /// `Transfer-Encoding` and `Connection`, which say where a request goes and where it ends.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (
            http::HeaderName::try_from(name),
            http::HeaderValue::try_from(value),
        ) {
            (Ok(name), Ok(_)) if name == http::header::AUTHORIZATION => self.problem(format!(
                "the header `{name}` holds the credentials; set them with `.auth(…)`"
            )),
            (Ok(name), Ok(_)) if FRAMING.contains(&name) => self.problem(format!(
                "the header `{name}` belongs to the connection and cannot be set"
            )),
            (Ok(name), Ok(value)) => {
                self.settings.headers.insert(name, value);
            }
            _ => self.problem(format!("`{name}` and its value do not make a header")),
        }
        self
    }

    /// One more member at the top of the body, or another value for one.
    pub fn extra_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        match &mut self.prepare.body {
            Body::Json(members) | Body::Form(members, _) | Body::Pairs(members) => {
                members.insert(name.into(), value.into());
            }
            Body::None | Body::Value(_) | Body::File(_) => {
                self.problem("the operation's body has no place for an extra field".to_owned());
            }
        }
        self
    }

    /// Sends it even if it breaks a limit.
    pub fn no_validate(mut self) -> Self {
        self.settings.unchecked = true;
        self
    }

    fn problem(&mut self, text: String) {
        if self.prepare.problem.is_none() {
            self.prepare.problem = Some(Error::before(ErrorKind::Invalid, text));
        }
    }
}

impl<T: FromJson + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'static>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let called = self.prepare.called();
            let unread = self.prepare.unread;
            let operation = self.prepare.operation;
            let (answer, attempts) = send::all(self.prepare, self.settings).await?;
            // Nothing is what `()`, an option and free JSON write as null.
            let text: &[u8] = match answer.is_empty() || unread {
                true => b"null",
                false => &answer.bytes,
            };
            match waxwing_json::from_slice(text) {
                Ok(value) => Ok(Response {
                    value,
                    status: answer.status,
                    headers: answer.headers,
                    bytes: answer.bytes,
                    secrets: answer.secrets,
                }),
                Err(error) => Err(send::unreadable(operation, &answer, error).of(called, attempts)),
            }
        })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({:?})", self.prepare)
    }
}
