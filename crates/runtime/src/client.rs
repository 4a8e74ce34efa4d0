//! The client: what calls begin with.

pub(crate) mod builder;

use crate::call::free_call::FreeCall;
use crate::call::request_builder::RequestBuilder;
use crate::connection::Shared;
use crate::download::Download;
use crate::provider::Operation;
use std::fmt;
use std::sync::Arc;
use url::Url;

/// Connection pool, address, credentials and policy; cheap to clone.
///
/// A client belongs to one tokio runtime. Each connection is driven by a task of the runtime that opened it, and the next
/// call may get it from the pool: if that runtime has ended or is not polled, a send over the connection ends as
/// [`Outcome::Unknown`](crate::Outcome::Unknown). Build a client for each runtime; each `#[tokio::test]` has one of its
/// own.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Shared>);

impl Client {
    /// Begins a call.
    #[doc(hidden)]
    pub fn request(&self, operation: &'static Operation) -> RequestBuilder {
        RequestBuilder::new(Arc::clone(&self.0), operation)
    }

    /// Begins a download from a whole URL.
    #[doc(hidden)]
    pub fn download(&self, operation: &'static Operation, url: &str) -> Download {
        Download::new(Arc::clone(&self.0), operation, url)
    }

    /// Begins a call of something that has no method of its own here: the HTTP method, and the path behind the base
    /// URL, segment by segment. A segment is encoded as a whole, so `a/b` is one segment with `%2F` in it.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` for a segment that is empty, `.` or `..` or holds control
    /// characters, and for an invalid HTTP method.
    ///
    /// ```
    /// # use waxwing_runtime::generated::{ErrorBody, Provider};
    /// # use waxwing_runtime::{Client, ClientBuilder, ErrorKind};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// let client = ClientBuilder::<Client>::new(&PROVIDER).build()?;
    /// let call = client.call("GET", ["106540352242922", ".."]).query("fields", "name").idempotent(true);
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// assert_eq!(error.to_string(), "demo call: path segment 2 must not be `.` or `..`; fix the request");
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        FreeCall::new(Arc::clone(&self.0), method, segments)
    }

    /// The address that paths are put behind.
    pub fn base_url(&self) -> &Url {
        &self.0.base_url
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
