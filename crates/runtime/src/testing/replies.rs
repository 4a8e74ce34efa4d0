//! A transport without a network.

use crate::error::transport::TransportError;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::BodyExt;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use waxwing_types::mask;

/// Answers each request with the next one of a list and remembers the requests. Clones share both.
///
/// ```
/// # use waxwing_runtime::generated::{ErrorBody, Provider};
/// # use waxwing_runtime::{Client, ClientBuilder};
/// # static PROVIDER: Provider = Provider {
/// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
/// #     faults_in_success: None,
/// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
/// # };
/// use serde_json::json;
/// use waxwing_runtime::testing::Replies;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), waxwing_runtime::Error> {
/// let replies = Replies::new().json(429, json!({})).json(200, json!({"id": "7"}));
/// let client = ClientBuilder::<Client>::new(&PROVIDER).transport(replies.clone()).build()?;
/// let answer = client.call("POST", ["messages"]).json(&json!({"text": "Hello"})).await?;
/// assert_eq!(answer["id"], "7");
/// let requests = replies.requests();
/// assert_eq!(requests.len(), 2, "the first was repeated");
/// assert_eq!((requests[1].path(), requests[1].json()), ("/messages", json!({"text": "Hello"})));
/// # Ok(())
/// # }
/// ```
///
/// A request beyond the list fails with an error that says so. Downloads from hosts that are not the provider's need
/// [`ClientBuilder::download_transport`](crate::ClientBuilder::download_transport), too.
#[derive(Clone, Default)]
pub struct Replies(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    given: usize,
    replies: VecDeque<Result<Response<Bytes>, TransportError>>,
    requests: Vec<SentRequest>,
}

impl Replies {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next answer: a status and JSON.
    ///
    /// # Panics
    /// When the status is less than 100 or more than 999.
    #[must_use]
    pub fn json(self, status: u16, body: Value) -> Self {
        let mut response = Response::new(Bytes::from(body.to_string()));
        *response.status_mut() = StatusCode::from_u16(status).expect("a status has three digits");
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        self.response(response)
    }

    /// The next answer, whole: a file, a redirect, a header.
    #[must_use]
    pub fn response(self, response: Response<impl Into<Bytes>>) -> Self {
        self.next(Ok(response.map(Into::into)))
    }

    /// The next request is not answered.
    ///
    /// ```
    /// use waxwing_runtime::{TransportError, testing::Replies};
    ///
    /// let unsure = Replies::new().error(TransportError::maybe_written("the connection was reset"));
    /// # let _ = unsure;
    /// ```
    #[must_use]
    pub fn error(self, error: TransportError) -> Self {
        self.next(Err(error))
    }

    fn next(self, reply: Result<Response<Bytes>, TransportError>) -> Self {
        let mut state = self.state();
        state.given += 1;
        state.replies.push_back(reply);
        drop(state);
        self
    }

    /// The requests so far, in the order in which they were sent.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(
        self,
        request: Request<reqwest::Body>,
    ) -> Result<Response<reqwest::Body>, TransportError> {
        let (head, body) = request.into_parts();
        // As a file that cannot be read ends a request on a connection.
        let body = body.collect().await?.to_bytes();
        let mut state = self.state();
        let line = format!("{} {}", head.method, mask::within(head.uri.path()));
        state.requests.push(SentRequest {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        });
        match state.replies.pop_front() {
            Some(reply) => reply.map(|response| response.map(Into::into)),
            None => {
                let (given, number) = (state.given, state.requests.len());
                let text = format!("request {number}, {line}, has no reply: the test gave {given}");
                Err(TransportError::maybe_written(text))
            }
        }
    }
}

impl tower::Service<Request<reqwest::Body>> for Replies {
    type Response = Response<reqwest::Body>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<reqwest::Body>) -> Self::Future {
        Box::pin(self.clone().answer(request))
    }
}

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let (left, sent) = (state.replies.len(), state.requests.len());
        write!(f, "Replies({left} left, {sent} requests)")
    }
}

/// A request as it left the client. `Debug` shows its method alone: path, headers and body may hold credentials and
/// numbers.
#[derive(Clone)]
pub struct SentRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl SentRequest {
    /// `POST`, …
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole address, the query included.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path of the address, encoded as it was sent.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The headers, credentials included.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body's bytes; of a form all of its parts.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; `Null` if it is not JSON.
    pub fn json(&self) -> Value {
        waxwing_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SentRequest({})", self.method)
    }
}
