//! Calls that no specification lists.

use crate::call::Call;
use crate::call::body::Body;
use crate::call::json_body::JsonBody;
use crate::call::options::{Options, per_call_options};
use crate::call::request_builder::{RequestBuilder, Route};
use crate::call::response::Response;
use crate::connection::Shared;
use crate::error::Error;
use crate::provider::Operation;
use serde_json::Value;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use waxwing_types::Json;

/// A call of anything the provider has, typed or not, sent by `.await`: the same credentials, repeats and errors as
/// for every other call.
///
/// Begun by [`Client::call`](crate::Client::call). Other kinds of body than JSON are not to be had this way.
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
        Self(Call::new(RequestBuilder::along(client, &ONCE, route)))
    }

    /// One more member of the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.builder.query.push((name.into(), value.into()));
        self
    }

    /// The body.
    pub fn json(mut self, body: &Value) -> Self {
        self.0.builder.body = Body::Json(JsonBody::Written(body.to_string().into()));
        self
    }

    /// Whether a repeat does no harm. False if not set, whatever the method: then an error that leaves open what
    /// happened is not followed by a repeat.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.0.builder.operation = if idempotent { &HARMLESS } else { &ONCE };
        self
    }

    per_call_options!();

    fn options_mut(&mut self) -> &mut Options {
        &mut self.0.options
    }

    fn refuse(&mut self, error: Error) {
        self.0.refuse(error);
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
