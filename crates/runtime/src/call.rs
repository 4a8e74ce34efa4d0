//! A call: built, adjusted, awaited.

pub(crate) mod attempts;
pub(crate) mod begin;
pub(crate) mod body;
pub(crate) mod budget;
pub(crate) mod concurrency;
pub(crate) mod free_call;
pub(crate) mod json_body;
pub(crate) mod log;
pub(crate) mod options;
pub(crate) mod pages;
pub(crate) mod pairs;
pub(crate) mod pointer;
pub(crate) mod request_builder;
pub(crate) mod response;
pub(crate) mod retry;
mod rewrite;
pub(crate) mod secret_members;
pub(crate) mod send;
pub(crate) mod success;
pub(crate) mod time_limit;

use crate::call::options::{Options, per_call_options};
use crate::call::request_builder::RequestBuilder;
use crate::call::response::Response;
use crate::error::{Error, ErrorKind};
use serde_json::Value;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use waxwing_json::FromJson;

/// A call that is sent by `.await`: nothing leaves before. It borrows nothing, so it can be kept and moved.
///
/// ```
/// # use waxwing_runtime::Call;
/// # async fn example(call: Call<Vec<String>>) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// let call = call.timeout(Duration::from_secs(10)).deadline(Duration::from_secs(30));
/// // In a task of its own; `tokio::spawn` and `join_all` want a future.
/// let task = tokio::spawn(call.into_future());
/// let answer = task.await??;
/// println!("{} {:?}", answer.http_status(), answer.first());
/// # Ok(()) }
/// ```
#[must_use = "a call is sent by .await"]
pub struct Call<T> {
    pub(crate) builder: RequestBuilder,
    pub(crate) options: Options,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(builder: RequestBuilder) -> Self {
        Self {
            builder,
            options: Options::default(),
            answer: PhantomData,
        }
    }

    per_call_options!();

    /// One more member at the top of the body, or another value for one.
    pub fn extra_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        match self.builder.body.members_mut() {
            Some(members) => {
                members.insert(name.into(), value.into());
            }
            None => {
                let text = "the operation's body has no place for an extra field".to_owned();
                self.refuse(Error::before(ErrorKind::Invalid, text));
            }
        }
        self
    }

    /// Sends it even if it breaks a limit.
    pub fn no_validate(mut self) -> Self {
        self.builder.violations = None;
        self
    }

    fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// The first problem counts.
    pub(crate) fn refuse(&mut self, error: Error) {
        self.builder.problem.get_or_insert(error);
    }
}

impl<T: FromJson + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'static>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let called = self.builder.called();
            let unread = self.builder.unread;
            let operation = self.builder.operation;
            let (answer, attempts) = send::all(self.builder, self.options).await?;
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
        write!(f, "Call({:?})", self.builder)
    }
}
