//! Calls that no specification lists.

use crate::auth::Auth;
use crate::call::Call;
use crate::call::prepare::{Body, Prepare, Route};
use crate::call::response::Response;
use crate::call::retry::RetryPolicy;
use crate::connection::Shared;
use crate::error::Error;
use crate::provider::Operation;
use serde_json::Value;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use waxwing_types::Json;

/// A call of anything the provider has, typed or not, sent by `.await`: the same credentials, repeats and errors as
/// for every other call.
///
/// Begun by [`Client::call`]. Other kinds of body than JSON are not to be had this way.
#[must_use = "a call is sent by .await"]
pub struct FreeCall(Call<Json>);

/// Method and path are the route's; not even a GET is harmless by itself, some providers send messages with it.
static ONCE: Operation = operation(false);
static HARMLESS: Operation = operation(true);

const fn operation(idempotent: bool) -> Operation {
    Operation {
        id: "call",
        idempotent,
        ..Operation::POST
    }
}

impl FreeCall {
    pub(crate) fn new<S: Into<String>>(
        client: Arc<Shared>,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> Self {
        let route = Route {
            method: method.to_owned(),
            segments: segments.into_iter().map(Into::into).collect(),
        };
        Self(Call::new(Prepare::along(client, &ONCE, route)))
    }

    /// One more member of the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.prepare.query.push((name.into(), value.into()));
        self
    }

    /// The body.
    pub fn json(mut self, body: &Value) -> Self {
        self.0.prepare.body = Body::Value(body.clone());
        self
    }

    /// Whether a repeat does no harm. False if not set, whatever the method: then a fault that leaves open what
    /// happened is not followed by a repeat.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.0.prepare.operation = if idempotent { &HARMLESS } else { &ONCE };
        self
    }

    /// Longest time for one attempt; 30 s if neither this nor the client says otherwise.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Longest time for all attempts and pauses together.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self(self.0.deadline(deadline))
    }

    /// Another policy of repeats.
    pub fn retry(self, retry: RetryPolicy) -> Self {
        Self(self.0.retry(retry))
    }

    /// Other credentials.
    pub fn auth(self, auth: impl Into<Auth>) -> Self {
        Self(self.0.auth(auth))
    }

    /// One more header; see [`Call::header`].
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }
}

impl IntoFuture for FreeCall {
    type Output = Result<Response<Json>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'static>>;
    fn into_future(self) -> Self::IntoFuture {
        self.0.into_future()
    }
}

impl fmt::Debug for FreeCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FreeCall({:?})", self.0)
    }
}
